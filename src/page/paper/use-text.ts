import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask, Failure, useAgainWhenBack } from '../ask.js'
import { PaperTextDocument } from '../operations/generated.js'
import { PAGE, type Row, rowsOf } from './lines.js'

export interface SourceText {
  readonly rows: readonly Row[]
  readonly failure: Failure | null
  readonly isAsking: boolean
  /** Asks for a page of the text, if it is not there. */
  readonly want: (page: number) => void
  readonly again: () => void
}

/** The text of a source, in pages that are asked for one by one. `version` tells whether it is still the same text. */
export function useText(source: string, version: string, length: number): SourceText {
  const [pages, setPages] = useState<ReadonlyMap<number, string>>(new Map())
  const [failure, setFailure] = useState<Failure | null>(null)
  const asked = useRef(new Map<number, AbortController>())
  const text = `${source} ${version}`

  useEffect(() => {
    const { current } = asked
    return () => {
      for (const stop of current.values()) stop.abort()
      current.clear()
      setPages(new Map())
      setFailure(null)
    }
  }, [text])

  const want = (page: number): void => {
    if (pages.has(page) || asked.current.has(page) || failure !== null) return
    const stop = new AbortController()
    asked.current.set(page, stop)
    const from = page * PAGE
    const to = Math.min(from + PAGE, length)
    ask(PaperTextDocument, { source, from, to }, stop.signal)
      .then(({ node }) => {
        if (stop.signal.aborted) return
        const piece = node && 'text' in node ? (node.text ?? '') : ''
        // as long as it is to be, so that what follows keeps its place when this part may no longer be read
        setPages((known) => new Map(known).set(page, piece.padEnd(to - from, '\n')))
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFailure(error as Failure)
      })
      .finally(() => asked.current.delete(page))
  }
  const again = (): void => setFailure(null)
  useAgainWhenBack(failure, again)
  return {
    rows: useMemo(() => rowsOf(pages, length), [pages, length]),
    failure,
    isAsking: asked.current.size > 0,
    want,
    again,
  }
}
