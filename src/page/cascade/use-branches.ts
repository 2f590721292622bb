import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, Failure } from '../ask.js'
import { BelowDocument } from '../operations/generated.js'
import type { AskedCascade } from './asked.js'
import type { Branch } from './tree.js'

export interface Branches {
  readonly known: ReadonlyMap<string, Branch>
  readonly failure: Failure | null
  /** Asks for the next documents below a document. */
  readonly more: (parent: string) => void
}

/** What stands below the opened documents of a cascade: asked for when they are opened, a hundred at a time. */
export function useBranches(asked: AskedCascade, open: readonly string[]): Branches {
  const key = JSON.stringify(asked)
  const [known, setKnown] = useState<ReadonlyMap<string, Branch>>(new Map())
  const [failure, setFailure] = useState<Failure | null>(null)
  const ends = useRef(new Map<string, string | null>())
  const asking = useRef(new Set<string>())
  const current = useRef(key)

  const read = (parent: string): void => {
    if (asking.current.has(parent)) return
    asking.current.add(parent)
    ask(BelowDocument, { ...asked, parent, after: ends.current.get(parent) ?? null })
      .then(({ trace }) => {
        if (current.current !== key || !trace) return
        const { nodes, totalCount, pageInfo } = trace.nodes
        ends.current.set(parent, pageInfo.endCursor)
        setKnown((before) => {
          const steps = [...(before.get(parent)?.steps ?? []), ...nodes]
          return new Map(before).set(parent, { steps, total: totalCount })
        })
      })
      .catch((error: unknown) => {
        if (current.current === key) setFailure(error as Failure)
      })
      .finally(() => asking.current.delete(parent))
  }

  useEffect(() => {
    current.current = key
    ends.current.clear()
    asking.current.clear()
    setKnown(new Map())
    setFailure(null)
    for (const parent of [asked.id, ...open]) read(parent)
  }, [key])

  const missing = open.filter((parent) => !known.has(parent) && !asking.current.has(parent))
  useEffect(() => {
    for (const parent of missing) read(parent)
  }, [missing.join()])

  return { known, failure, more: read }
}
