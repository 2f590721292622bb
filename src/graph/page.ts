import { compareTextLists, firstIndex } from '../model/collections.js'
import { integer, listOf, record, text, type ValuesOf } from './decode.js'

/**
 * Keyset pagination: a cursor holds the values by which its row was sorted, so a page begins after them whatever has been
 * inserted or deleted meanwhile.
 */

/** Asks for one page of a list: at most `limit` rows after `after` (null: from the beginning). */
export interface PageRequest {
  readonly limit: number
  /** The sort values of the last row of the page before, as `PageItem.sort` gave them. */
  readonly after: readonly string[] | null
  /** Whether the length of the whole list is asked for as well. */
  readonly isCounted?: boolean
}

export interface PageItem<T> {
  readonly value: T
  readonly sort: readonly string[]
}

export interface Page<T> {
  readonly items: readonly PageItem<T>[]
  readonly hasNext: boolean
  /** The length of the whole list; counted on demand unless it is known. */
  readonly total: () => Promise<number>
}

/** How many rows to query: one more than the page holds, which shows whether there is a next page. */
export const rowsWanted = ({ limit }: PageRequest): number => limit + 1

/** A page of at most `rowsWanted` items. A list that it shows from its beginning to its end is not counted. */
export function pageOf<T>(
  { limit, after }: PageRequest,
  items: readonly PageItem<T>[],
  total: () => Promise<number>,
): Page<T> {
  const hasNext = items.length > limit
  const isWhole = after === null && !hasNext
  return {
    items: items.slice(0, limit),
    hasNext,
    total: isWhole ? () => Promise.resolve(items.length) : total,
  }
}

/** Counts a list, or finds what it takes to count it, while a page of it is read, where its length is asked for. */
export function countedBeside<T>(
  { isCounted = false }: PageRequest,
  count: () => Promise<T>,
): () => Promise<T> {
  if (!isCounted) return count
  const counting = count()
  // what is wrong is told to who asks for the length
  counting.catch(() => {})
  return () => counting
}

/** A page of a list in memory, which is sorted by `compareTextLists` of its sort values. */
export const pageOfList = <T>(
  request: PageRequest,
  all: readonly T[],
  sortOf: (value: T) => readonly string[],
): Page<T> => {
  const { after } = request
  const first =
    after === null ? 0 : firstIndex(all.length, (at) => compareTextLists(sortOf(all[at]!), after) > 0)
  const items = all.slice(first, first + rowsWanted(request)).map((value) => ({ value, sort: sortOf(value) }))
  return pageOf(request, items, () => Promise.resolve(all.length))
}

// ------------------------------------- lists that are sorted by a text and then by id

/** Parameters of a query that gives one page of such a list. */
export const pageParams = { afterSort: text, afterId: text, limit: integer }
/** Its columns. */
export const pageRow = { id: text, sort: text }
/** Columns of a query that gives the same page of the lists of many parents; `total` counts the whole list. */
export const parentPageRow = { parent: text, total: integer, items: listOf(record(pageRow)) }

/** The values of `pageParams` for a page. */
export const pageParamsOf = (page: PageRequest) => {
  const [afterSort = '', afterId = ''] = page.after ?? []
  return { afterSort, afterId, limit: rowsWanted(page) }
}

/** The same for a list in descending order. Nothing sorts after `~`. */
export const newestPageParamsOf = (page: PageRequest) => {
  const [afterSort = '~', afterId = '~'] = page.after ?? []
  return { afterSort, afterId, limit: rowsWanted(page) }
}

/** A row of `pageRow` as an item of a page of ids. */
export const pageItemOf = ({
  id,
  sort,
}: {
  readonly id: string
  readonly sort: string
}): PageItem<string> => ({ value: id, sort: [sort, id] })

/** Rows of `parentPageRow` as the page of each parent. */
export const pagesByParent = (
  page: PageRequest,
  rows: readonly ValuesOf<typeof parentPageRow>[],
): Map<string, Page<string>> =>
  new Map(
    rows.map(({ parent, total, items }) => [
      parent,
      pageOf(page, items.map(pageItemOf), () => Promise.resolve(total)),
    ]),
  )
