import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask, type Failure, useAgainWhenBack, useAnswer } from '../ask.js'
import type { TypedDocumentString } from '../operations/generated.js'
import type { Page } from './pages.js'

/** A row of a list by its place; null as long as it is not here. */
export interface RowAt<N> {
  readonly at: number
  readonly node: N | null
}

/** A long list of which those rows come first that are looked at. */
export interface RowsAnywhere<N> {
  /** All rows, also those that are not here; the same array as long as nothing comes to it. */
  readonly rows: readonly RowAt<N>[]
  /** How many of them are here. */
  readonly there: number
  /** How many there are in all; null as long as it is not known. */
  readonly total: number | null
  readonly failure: Failure | null
  readonly again: () => void
  readonly pages: PagesAnywhere
}

/** The pages of such a list, by their numbers. */
interface PagesAnywhere {
  readonly isThere: (page: number) => boolean
  /** Asks for a page, unless it is on its way. */
  readonly begin: (page: number) => void
  /** Gives up those on their way that are none of these. */
  readonly keepOnly: (pages: readonly number[]) => void
}

/** So many rows the server gives at once. */
const PAGE_ROWS = 100
/** Two are looked at together; a print looks at all. */
const MOST_AT_ONCE = 2
/** Who draws the bar of a window along passes by what he does not look at. */
const PAUSE_MILLISECONDS = 60

/** A list that may be opened anywhere. `pageOf` picks it from an answer. Which of its rows come is said by `useLookedAt`. */
export function useRowsAnywhere<R, V extends { readonly skip?: number | null | undefined }, N>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  pageOf: (data: R) => Page<N> | null | undefined,
): RowsAnywhere<N> {
  const first = useAnswer(operation, variables)
  const start = first.data === null ? null : (pageOf(first.data) ?? null)
  const [later, setLater] = useState<Pages<N>>(NONE)
  const [failure, setFailure] = useState<Failure | null>(null)
  useAgainWhenBack(failure, () => setFailure(null))
  const key = JSON.stringify(variables)
  const flights = useRef(new Map<number, AbortController>())
  const keepOnly = (kept: readonly number[]): void => {
    for (const [page, stop] of flights.current)
      if (!kept.includes(page)) {
        flights.current.delete(page)
        stop.abort()
      }
  }
  useEffect(() => {
    setLater((pages) => (pages.size === 0 ? pages : NONE))
    setFailure(null)
    return () => keepOnly([])
  }, [key, first.data])

  const begin = (page: number): void => {
    if (flights.current.has(page)) return
    const stop = new AbortController()
    flights.current.set(page, stop)
    ask(operation, { ...variables, skip: page * PAGE_ROWS }, stop.signal)
      .then((data) => {
        const nodes = pageOf(data)?.nodes
        if (!stop.signal.aborted && nodes) setLater((pages) => new Map(pages).set(page, nodes))
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFailure(error as Failure)
      })
      .finally(() => {
        if (flights.current.get(page) === stop) flights.current.delete(page)
      })
  }
  const total = start?.totalCount ?? null
  const rows = useMemo(() => rowsOf(total ?? 0, start?.nodes ?? [], later), [total, start?.nodes, later])
  return {
    rows,
    there: (start?.nodes.length ?? 0) + [...later.values()].reduce((sum, nodes) => sum + nodes.length, 0),
    total,
    failure: first.failure ?? failure,
    again: first.again,
    pages: { isThere: (page) => page === 0 || later.has(page), begin, keepOnly },
  }
}

/** The first and the last row that are looked at. */
type Looked = readonly [first: number, last: number]

/**
 * Asks for the rows that are looked at before all others, then for `ahead` rows behind them; what was asked for and is looked at
 * no more is given up. Tells whether any of those is awaited that are looked at.
 */
export function useLookedAt(
  { pages, rows, total, failure }: RowsAnywhere<unknown>,
  looked: Looked,
  ahead: number,
): boolean {
  const missing = total === null ? [] : missingPages(looked, ahead, total, pages)
  const next = nextPages(missing, looked)
  useEffect(() => {
    pages.keepOnly(missing)
    if (next.length === 0 || failure !== null) return undefined
    const timer = setTimeout(() => next.forEach(pages.begin), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [missing.join(), next.join(), failure])
  return rows.slice(looked[0], looked[1] + 1).some(({ node }) => node === null)
}

type Pages<N> = ReadonlyMap<number, readonly N[]>
const NONE: Pages<never> = new Map()

const rowsOf = <N>(total: number, start: readonly N[], later: Pages<N>): readonly RowAt<N>[] =>
  Array.from({ length: total }, (_, at) => {
    const nodes = at < PAGE_ROWS ? start : later.get(Math.floor(at / PAGE_ROWS))
    return { at, node: nodes?.[at % PAGE_ROWS] ?? null }
  })

const pageAt = (row: number): number => Math.floor(row / PAGE_ROWS)

/** The pages that are looked at and not here, then those behind them, by their order. */
function missingPages(
  [from, to]: Looked,
  ahead: number,
  total: number,
  { isThere }: PagesAnywhere,
): readonly number[] {
  const last = Math.min(pageAt(to + ahead), pageAt(total - 1))
  const pages = Array.from({ length: Math.max(0, last - pageAt(from) + 1) }, (_, at) => pageAt(from) + at)
  return pages.filter((page) => !isThere(page))
}

/** Those that are looked at, some at once; of others the next one. */
function nextPages(missing: readonly number[], [, to]: Looked): readonly number[] {
  const looked = missing.filter((page) => page <= pageAt(to))
  return looked.length > 0 ? looked.slice(0, MOST_AT_ONCE) : missing.slice(0, 1)
}
