import { go, href } from './address.js'
import { held } from './held.js'

/** A file, or a folder whose files are still to be looked for. */
export type Dropped = File | FileSystemEntry

/** Files that were dropped anywhere, until the screen that takes files in has them. */
export const dropped = held<readonly Dropped[]>([])

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** What is dropped. It can be asked for during the event only. */
export const droppedBy = ({ dataTransfer }: DragEvent): Dropped[] =>
  [...(dataTransfer?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry()
    return (entry?.isDirectory ? entry : item.getAsFile()) ?? []
  })

/** Files that are dropped beside the place for them are taken in all the same: the browser would leave the page and show them. */
export function takeDropped(): void {
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return
    event.preventDefault()
    dropped.set(droppedBy(event))
    go(href('intake'))
  })
}
