import type { Evidence } from '../model/evidence.js'
import { RELATION_KINDS, type RelationKind } from '../model/relation.js'
import type { Graph } from './connect.js'
import { bool, float, integer, listOf, oneOf, optional, record, text, type TypeOf } from './decode.js'
import { evidence } from './evidence.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'

export const relationKind = oneOf(RELATION_KINDS)

const fields = { id: text, kind: relationKind, fromId: text, toId: text, confidence: float }
const relationRow = record(fields)

/** How one document stands to another. */
export type RelationRow = TypeOf<typeof relationRow>

const byIds = query('READ', 'relation/by-ids.cypher', {
  params: { relations: listOf(record({ from: text, kind: text, to: text })) },
  row: fields,
})

/** The relations that have these ids (`R.<from>.<KIND>.<to>`), in no particular order. */
export async function relationsByIds(graph: Graph, ids: readonly string[]): Promise<RelationRow[]> {
  const relations = ids
    .map((id) => id.split('.'))
    .filter((parts) => parts.length === 4)
    .map(([, from, kind, to]) => ({ from: from!, kind: kind!, to: to! }))
  return relations.length === 0 ? [] : graph.read(byIds, { relations })
}

const ofDocuments = query('READ', 'relation/of-documents.cypher', {
  params: {
    documents: listOf(text),
    up: bool,
    down: bool,
    filter: record({ kinds: optional(listOf(relationKind)) }),
    afterKind: text,
    afterKey: text,
    afterId: text,
    limit: integer,
  },
  row: { parent: text, total: integer, items: listOf(record({ ...fields, otherKey: text })) },
})

/** For each document the same page of its relations, by kind, then by the other end's key. */
export async function relationsOfDocuments(
  graph: Graph,
  documents: readonly string[],
  filter: { readonly direction: 'UP' | 'DOWN' | null; readonly kinds: readonly RelationKind[] | null },
  page: PageRequest,
): Promise<Map<string, Page<RelationRow>>> {
  const [afterKind, afterKey, afterId] = page.after ?? ['', '', '']
  const rows = await graph.read(ofDocuments, {
    documents,
    up: filter.direction !== 'DOWN',
    down: filter.direction !== 'UP',
    filter: { kinds: filter.kinds },
    afterKind: afterKind!,
    afterKey: afterKey!,
    afterId: afterId!,
    limit: rowsWanted(page),
  })
  return new Map(
    rows.map(({ parent, total, items }) => [
      parent,
      pageOf(
        page,
        items.map(({ otherKey, ...relation }) => ({
          value: relation,
          sort: [relation.kind, otherKey, relation.id],
        })),
        () => Promise.resolve(total),
      ),
    ]),
  )
}

const evidenceOf = query('READ', 'relation/evidence.cypher', {
  params: { relations: listOf(text) },
  row: { parent: text, evidence },
})

/** Rows (relation, evidence): the citations that each relation rests on, at most 100 each, the surest first. */
export const evidenceOfRelations = (
  graph: Graph,
  relations: readonly string[],
): Promise<{ readonly parent: string; readonly evidence: Evidence }[]> =>
  graph.read(evidenceOf, { relations })
