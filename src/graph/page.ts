import { integer, listOf, record, text, type ValuesOf } from './decode.js'

/**
 * Keyset pages. A cursor holds the values by which its row was sorted, so a page begins after that place in the
 * order whatever has been inserted meanwhile.
 */

/** One page of a list: `limit` rows at most, after `after` (null: from the beginning). */
export interface PageRequest {
  readonly limit: number
  /** The sort values of the last row of the page before, as `PageItem.sort` gave them. */
  readonly after: readonly string[] | null
}

export interface PageItem<T> {
  readonly value: T
  readonly sort: readonly string[]
}

export interface Page<T> {
  readonly items: readonly PageItem<T>[]
  readonly hasNext: boolean
  /** Counted when it is known already or asked for. */
  readonly total: () => Promise<number>
}

/** How many rows to ask the database for: one more than wanted tells whether a further page exists. */
export const rowsWanted = ({ limit }: PageRequest): number => limit + 1

/** A page of the rows that the database gave for `rowsWanted`. */
export const pageOf = <T>(
  request: PageRequest,
  items: readonly PageItem<T>[],
  total: () => Promise<number>,
): Page<T> => ({
  items: items.slice(0, request.limit),
  hasNext: items.length > request.limit,
  total,
})

/** The order of rows by their sort values. */
export function compareSort(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index += 1)
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1
  return 0
}

/** A page of a list that is wholly in memory and sorted by `compareSort` of its sort values. */
export const pageOfList = <T>(
  request: PageRequest,
  all: readonly T[],
  sortOf: (value: T) => readonly string[],
): Page<T> => {
  const { after } = request
  const rest = after === null ? all : all.filter((value) => compareSort(sortOf(value), after) > 0)
  const items = rest.slice(0, rowsWanted(request)).map((value) => ({ value, sort: sortOf(value) }))
  return pageOf(request, items, () => Promise.resolve(all.length))
}

// --------------------------------------------- lists by a sort value, then id

/** Parameters of a statement whose list is sorted by a text and then by id. */
export const place = { afterSort: text, afterId: text, limit: integer }
/** Columns of its rows. */
export const item = { id: text, sort: text }
/** Columns of a statement that gives the same page for many parents. */
export const pages = { parent: text, total: integer, items: listOf(record(item)) }

/** Where a page begins, for `place`. */
export const placeOf = (page: PageRequest) => {
  const [afterSort = '', afterId = ''] = page.after ?? []
  return { afterSort, afterId, limit: rowsWanted(page) }
}

/** A row of `item` as part of a page of ids. */
export const itemOf = ({ id, sort }: { readonly id: string; readonly sort: string }): PageItem<string> => ({
  value: id,
  sort: [sort, id],
})

/** Rows of `pages` as each parent's page. */
export const pagesOf = (
  page: PageRequest,
  rows: readonly ValuesOf<typeof pages>[],
): Map<string, Page<string>> =>
  new Map(
    rows.map(({ parent, total, items }) => [
      parent,
      pageOf(page, items.map(itemOf), () => Promise.resolve(total)),
    ]),
  )
