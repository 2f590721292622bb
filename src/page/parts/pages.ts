import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask, Failure, useAgainWhenBack, useAnswer } from '../ask.js'
import type { TypedDocumentString } from '../operations/generated.js'

/** A page of a Relay connection. */
export interface Page<N> {
  readonly nodes: readonly N[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Pages<N> {
  /** The same array as long as nothing comes to it. */
  readonly nodes: readonly N[]
  /** How many there are in all; null as long as it is not known. */
  readonly total: number | null
  readonly failure: Failure | null
  readonly waiting: boolean
  /** Asks for the next page, if there is one and none is awaited. */
  readonly more: () => void
  readonly hasMore: boolean
  readonly again: () => void
}

/**
 * A connection, page after page. `pageOf` picks it from an answer; null variables: nothing is asked. `data` is the answer of
 * the first page.
 */
export function usePages<R, V extends { readonly after?: string | null | undefined }, N>(
  operation: TypedDocumentString<R, V>,
  variables: V | null,
  pageOf: (data: R) => Page<N> | null | undefined,
): Pages<N> & { readonly data: R | null } {
  const first = useAnswer(operation, variables)
  const start = first.data === null ? null : (pageOf(first.data) ?? null)
  const [later, setLater] = useState<readonly Page<N>[]>([])
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  useAgainWhenBack(failure, () => setFailure(null))
  const key = JSON.stringify(variables)
  useEffect(() => {
    setLater((pages) => (pages.length === 0 ? pages : []))
    setFailure(null)
  }, [key, first.data])

  const nodes = useMemo(
    () => [...(start?.nodes ?? []), ...later.flatMap((page) => page.nodes)],
    [start?.nodes, later],
  )
  const last = later.at(-1) ?? start
  const hasMore = last?.pageInfo.hasNextPage ?? false
  const more = (): void => {
    if (asking || !hasMore || variables === null) return
    setAsking(true)
    ask(operation, { ...variables, after: last!.pageInfo.endCursor })
      .then((data) => {
        const page = pageOf(data)
        if (page)
          setLater((pages) => (pages.at(-1) === last || pages.length === 0 ? [...pages, page] : pages))
      })
      .catch((error: unknown) => setFailure(error as Failure))
      .finally(() => setAsking(false))
  }
  return {
    data: first.data,
    nodes,
    total: start?.totalCount ?? null,
    failure: first.failure ?? failure,
    waiting: first.waiting || asking,
    more,
    hasMore,
    again: first.again,
  }
}

/** What a connection has, page after page, until there are as many as are wanted. */
export async function allNodes<N>(
  pageAfter: (after: string | null) => Promise<Page<N> | null | undefined>,
  wanted: number,
): Promise<readonly N[]> {
  const all: N[] = []
  let after: string | null = null
  do {
    const page = await pageAfter(after)
    all.push(...(page?.nodes ?? []))
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && all.length < wanted)
  return all
}

/**
 * Asks for what follows the last row that is drawn as soon as fewer than `ahead` rows do; tells whether rows that would stand
 * in the window are awaited.
 */
export function useRowsAhead<N>(pages: Pages<N>, last: number, ahead: number): boolean {
  const { nodes, waiting } = pages
  useMoreWhile(pages, last >= nodes.length - ahead)
  return waiting && last >= nodes.length - 1
}

/** Asks for page after page as long as rows beyond those that are there are needed; after a failure no more. */
export function useMoreWhile<N>(
  { nodes, hasMore, waiting, failure, more }: Pages<N>,
  isNeeded: boolean,
): void {
  useEffect(() => {
    if (isNeeded && hasMore && !waiting && failure === null) more()
    // `waiting`: a page is there a moment before the next one may be asked for
  }, [isNeeded, hasMore, waiting, failure, nodes.length])
}
