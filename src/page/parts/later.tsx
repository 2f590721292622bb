import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { loadPart } from '../outdated.js'
import { PartAwaited } from './failure.js'

/** A part of the page that is loaded when it is first shown, and again while the server is away. */
export interface Part<M> {
  /** Null until it is there. */
  readonly part: M | null
  /** Whether it was looked for in vain: the server is away. */
  readonly isMissing: boolean
}

export function usePart<M extends object>(load: () => Promise<M>, isWanted = true): Part<M> {
  const [part, setPart] = useState<M | null>(null)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (!isWanted || part !== null) return undefined
    return loadPart(load, setPart, () => setMissing(true))
  }, [isWanted])
  return { part, isMissing: isMissing && part === null }
}

type Behind = typeof import('../behind.js')

/** What a component takes. */
type PartsOf<C> = C extends (parts: infer P extends object) => unknown ? P : object

let behind: Behind | null = null
export const loadBehind = async (): Promise<Behind> => (behind = await import('../behind.js'))

/**
 * A part that is drawn without the first view waiting for its script. Whoever draws it imports its styles: they are loaded with
 * the first view.
 */
export const later = <Name extends keyof Behind>(name: Name) =>
  function Later(parts: PartsOf<Behind[Name]>) {
    const { isMissing } = usePart(loadBehind, behind === null)
    if (behind === null) return <PartAwaited isMissing={isMissing} />
    const Shown = behind[name] as ComponentType<object>
    return <Shown {...parts} />
  }
