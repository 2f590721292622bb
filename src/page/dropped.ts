import { go, href } from './address.js'
import { held } from './held.js'

/** Files that were dropped anywhere, until the screen that takes files in has them. */
export const dropped = held<readonly File[]>([])

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Files that are dropped beside the place for them are taken in all the same: the browser would leave the page and show them. */
export function takeDropped(): void {
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return
    event.preventDefault()
    dropped.set([...(event.dataTransfer?.files ?? [])])
    go(href('intake'))
  })
}
