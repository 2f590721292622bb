import type { Evidence } from '../model/evidence.js'
import { agenciesByIds, type AgencyRow } from './agencies.js'
import type { Graph } from './connect.js'
import { integer, listOf, text } from './decode.js'
import { documentsByIds, type DocumentRow } from './documents.js'
import { groupBy } from '../model/collections.js'
import type { Page } from './page.js'
import { query } from './query.js'
import { evidenceOfRelations, relationsOfDocuments, type RelationRow } from './relations.js'
import type { TaskFilter } from './task-filter.js'
import { tasksPage } from './task-lists.js'
import { tasksByIds, tasksOfDocuments, type TaskRow } from './tasks.js'
import { wholeCascade } from './trace.js'

/**
 * Documents, agencies, relations and tasks in batches, for exports. Each batch is a query of its own, so memory does not
 * grow with the graph, nothing stays open in the database between two batches, and a reader that stops ends the work.
 * What is written meanwhile may be in the batches or not.
 */

/** Rows of a batch. */
const BATCH = 200
/** Ids queried at once. */
const MANY = 5_000
/** Relations or tasks of one document queried at once. */
const PAGE = 100

const pageParams = { afterKey: text, limit: integer }
const pageRow = { id: text, key: text }
const documentsByKey = query('READ', 'document/page-by-key.cypher', { params: pageParams, row: pageRow })
const agenciesByKey = query('READ', 'agency/page-by-key.cypher', { params: pageParams, row: pageRow })

/**
 * The ids of a directive and of the documents that carry it out, by depth, then date, then key. With `asOf` only by way
 * of documents that were certainly issued by that day.
 */
export async function cascadeOf(
  graph: Graph,
  directive: string,
  asOf: string | null,
): Promise<readonly string[]> {
  const trace = await wholeCascade(graph, directive, asOf)
  return [directive, ...(trace?.ids() ?? [])]
}

const documentsOfUnits = query('READ', 'document/page-by-key-of-units.cypher', {
  params: { units: listOf(text), ...pageParams },
  row: pageRow,
})

/** The ids of the documents that were issued in some units, by key. */
export async function documentIdsOfUnits(graph: Graph, units: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (let afterKey: string | null = ''; afterKey !== null;) {
    const rows: readonly { id: string; key: string }[] = await graph.read(documentsOfUnits, {
      units,
      afterKey,
      limit: MANY,
    })
    ids.push(...rows.map(({ id }) => id))
    afterKey = rows.length < MANY ? null : rows.at(-1)!.key
  }
  return ids
}

/** Documents in batches: those of `ids` in that order, or all by key. */
export async function* documentsInBatches(
  graph: Graph,
  ids: readonly string[] | null,
): AsyncGenerator<readonly DocumentRow[]> {
  for await (const batch of ids === null ? idsByKey(graph, documentsByKey) : chunks(ids, BATCH))
    yield inOrder(batch, await documentsByIds(graph, batch))
}

/** All agencies by key, in batches. */
export async function* agenciesInBatches(graph: Graph): AsyncGenerator<readonly AgencyRow[]> {
  for await (const batch of idsByKey(graph, agenciesByKey))
    yield inOrder(batch, await agenciesByIds(graph, batch))
}

/** The relations from these documents, rejected ones too: document after document, by kind, then by key of the other. */
export const relationsFrom = (
  graph: Graph,
  documents: readonly string[],
): AsyncGenerator<readonly RelationRow[]> =>
  lists(documents, (of, after) =>
    relationsOfDocuments(graph, of, { direction: 'UP', kinds: null }, { limit: PAGE, after }),
  )

/** The tasks of these documents: document after document, in the order of `tasksOfDocuments`. */
export async function* tasksGivenBy(
  graph: Graph,
  documents: readonly string[],
  asOf: string,
): AsyncGenerator<readonly TaskRow[]> {
  const found = lists(documents, (of, after) => tasksOfDocuments(graph, of, asOf, { limit: PAGE, after }))
  for await (const ids of found) yield inOrder(ids, await tasksByIds(graph, ids))
}

/** The tasks that a filter lets through, in the order of `tasksPage`. */
export async function* tasksListed(
  graph: Graph,
  filter: TaskFilter,
  asOf: string,
): AsyncGenerator<readonly TaskRow[]> {
  for (let after: readonly string[] | null = null; ;) {
    const page: Page<string> = await tasksPage(graph, filter, asOf, { limit: MANY, after })
    yield* tasksOfIds(
      graph,
      page.items.map(({ value }) => value),
    )
    if (!page.hasNext) return
    after = page.items.at(-1)!.sort
  }
}

/** The tasks of these ids, in their order. */
export async function* tasksOfIds(graph: Graph, ids: readonly string[]): AsyncGenerator<readonly TaskRow[]> {
  for (const some of chunks(ids, BATCH)) yield inOrder(some, await tasksByIds(graph, some))
}

/** The evidence of each of these relations, as `evidenceOfRelations` returns it. */
export async function evidenceByRelation(
  graph: Graph,
  relations: readonly RelationRow[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const rows = await evidenceOfRelations(
    graph,
    relations.map(({ id }) => id),
  )
  return new Map(
    [...groupBy(rows, ({ parent }) => parent)].map(([id, all]) => [id, all.map(({ evidence }) => evidence)]),
  )
}

async function* idsByKey(graph: Graph, page: typeof documentsByKey): AsyncGenerator<readonly string[]> {
  let afterKey = ''
  for (;;) {
    const rows = await graph.read(page, { afterKey, limit: BATCH })
    if (rows.length > 0) yield rows.map(({ id }) => id)
    if (rows.length < BATCH) return
    afterKey = rows.at(-1)!.key
  }
}

/** The lists of many parents, one after the other: the first pages of all in one query, further pages one by one. */
async function* lists<T>(
  parents: readonly string[],
  pagesOf: (
    parents: readonly string[],
    after: readonly string[] | null,
  ) => Promise<ReadonlyMap<string, Page<T>>>,
): AsyncGenerator<readonly T[]> {
  const first = await pagesOf(parents, null)
  let ready: T[] = []
  for (const parent of parents) {
    for (let page = first.get(parent); page !== undefined;) {
      ready.push(...page.items.map(({ value }) => value))
      while (ready.length >= BATCH) {
        yield ready.slice(0, BATCH)
        ready = ready.slice(BATCH)
      }
      page = page.hasNext ? (await pagesOf([parent], page.items.at(-1)!.sort)).get(parent) : undefined
    }
  }
  if (ready.length > 0) yield ready
}

function* chunks<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

/** The rows in the order of `ids`; those that were deleted meanwhile are left out. */
function inOrder<R extends { readonly id: string }>(ids: readonly string[], rows: readonly R[]): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined)
}
