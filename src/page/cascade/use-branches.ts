import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ask, currentTurn, Failure, useAgainWhenBack } from '../ask.js'
import { BelowDocument } from '../operations/generated.js'
import type { AskedCascade } from './asked.js'
import type { Branch } from './tree.js'

export interface Branches {
  readonly known: ReadonlyMap<string, Branch>
  readonly failure: Failure | null
  /** Asks for the next documents below a document. */
  readonly more: (parent: string) => void
  /** Asks again for what could not be had. */
  readonly again: () => void
}

/** The steps below a document, from the first or behind a page. */
export const stepsBelow = (asked: AskedCascade, parent: string, after: string | null = null) => ({
  ...asked,
  parent,
  after,
})

/** What was read of the cascade that was looked at last, so that coming back to it shows it at once. */
let held = { key: '', turn: 0, known: new Map() as Branches['known'], ends: new Map<string, string | null>() }

/**
 * What stands below the opened documents of one cascade: asked for when they are opened, a hundred at a time. Another cascade
 * needs another component (a key).
 */
export function useBranches(asked: AskedCascade, open: readonly string[]): Branches {
  const key = JSON.stringify(asked)
  const isHeld = held.key === key && held.turn === currentTurn()
  const [known, setKnown] = useState<ReadonlyMap<string, Branch>>(isHeld ? held.known : new Map())
  const [failure, setFailure] = useState<Failure | null>(null)
  const ends = useRef(new Map(isHeld ? held.ends : []))
  const asking = useRef(new Set<string>())

  const read = (parent: string): void => {
    if (asking.current.has(parent)) return
    asking.current.add(parent)
    ask(BelowDocument, stepsBelow(asked, parent, ends.current.get(parent)))
      .then(({ trace }) => {
        if (!trace) return
        const { nodes, totalCount, pageInfo } = trace.nodes
        ends.current.set(parent, pageInfo.endCursor)
        setKnown((before) => {
          const steps = [...(before.get(parent)?.steps ?? []), ...nodes]
          return new Map(before).set(parent, { steps, total: totalCount })
        })
      })
      .catch((error: unknown) => setFailure(error as Failure))
      .finally(() => asking.current.delete(parent))
  }

  useEffect(() => {
    held = { key, turn: currentTurn(), known, ends: ends.current }
  }, [key, known])

  const missing = [asked.id, ...open].filter((parent) => !known.has(parent) && !asking.current.has(parent))
  useLayoutEffect(() => {
    if (failure === null) for (const parent of missing) read(parent)
  }, [missing.join(), failure])

  const again = (): void => setFailure(null)
  useAgainWhenBack(failure, again)
  return { known, failure, more: read, again }
}
