import type { Graph } from './connect.js'
import { integer, listOf, oneOf, optional, text, type ValuesOf } from './decode.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query, type Query } from './query.js'

export const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const
export const CHANGE_ORDERS = ['EARLIEST', 'LATEST'] as const
/** Which change comes first. */
export type ChangeOrder = (typeof CHANGE_ORDERS)[number]

export const changeRow = {
  id: text,
  key: text,
  symbol: optional(text),
  title: optional(text),
  at: text,
  kind: oneOf(CHANGE_KINDS),
}
/** The last thing that happened to a document: `at` is RFC 3339, UTC, with milliseconds. */
export type Change = ValuesOf<typeof changeRow>

const params = { since: text, afterAt: text, afterKey: text, limit: integer }
const since: Readonly<Record<ChangeOrder, Query<'READ', ValuesOf<typeof params>, Change>>> = {
  EARLIEST: query('READ', 'change/since.cypher', { params, row: changeRow }),
  LATEST: query('READ', 'change/newest-since.cypher', { params, row: changeRow }),
}
/** Where the list begins. Nothing sorts after `~`. */
const BEGINNING: Readonly<Record<ChangeOrder, string>> = { EARLIEST: '', LATEST: '~' }

const count = query('READ', 'change/count.cypher', { params: { since: text }, row: { total: integer } })
const relations = query('READ', 'change/relations.cypher', {
  params: { documents: listOf(text), since: text },
  row: { parent: text, id: text },
})

/** A page of the documents that changed after `from` (in the form of `Change.at`). */
export async function changesSince(
  graph: Graph,
  from: string,
  page: PageRequest,
  orderBy: ChangeOrder,
): Promise<Page<Change>> {
  const [afterAt = BEGINNING[orderBy], afterKey = BEGINNING[orderBy]] = page.after ?? []
  const rows = await graph.read(since[orderBy], { since: from, afterAt, afterKey, limit: rowsWanted(page) })
  return pageOf(
    page,
    rows.map((value) => ({ value, sort: [value.at, value.key] })),
    async () => (await graph.read(count, { since: from }))[0]!.total,
  )
}

/** Rows (document, relation): the relations from each document that were found after `from`. */
export const relationsSince = (graph: Graph, documents: readonly string[], from: string) =>
  graph.read(relations, { documents, since: from })

/** A point in time in the form of `Change.at`. */
export const momentOf = (rfc3339: string): string => new Date(rfc3339).toISOString()
