import type { Direction } from '../model/cascade.js'
import type { Evidence } from '../model/evidence.js'
import { parseRelationId, RELATION_KINDS, REVIEW_STATES, type RelationKind } from '../model/relation.js'
import type { Graph, Transaction } from './connect.js'
import {
  float,
  integer,
  listOf,
  oneOf,
  optional,
  record,
  text,
  valuesInOrder,
  type TypeOf,
} from './decode.js'
import { evidencePart } from './evidence.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'

export const relationKind = oneOf(RELATION_KINDS)

export const reviewState = oneOf(REVIEW_STATES)

const direction = oneOf<Direction>(['UP', 'DOWN'])

export const relationFields = {
  id: text,
  kind: relationKind,
  fromId: text,
  toId: text,
  confidence: float,
  review: reviewState,
}
const relationRow = record(relationFields)

/** A relation from one document to another. */
export type RelationRow = TypeOf<typeof relationRow>

const byIds = query('READ', 'relation/by-ids.cypher', {
  params: { relations: listOf(record({ from: text, kind: text, to: text })) },
  row: relationFields,
})

/** The relations that have these ids, in no particular order; other texts are none. */
export async function relationsByIds(graph: Graph, ids: readonly string[]): Promise<RelationRow[]> {
  const relations = partsOf(ids)
  return relations.length === 0 ? [] : graph.read(byIds, { relations })
}

/** One relation by its id, within a transaction; null when there is none. */
export const relationById = async (tx: Transaction, id: string): Promise<RelationRow | null> =>
  (await tx.run(byIds, { relations: partsOf([id]) }))[0] ?? null

const partsOf = (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const parts = parseRelationId(id)
    return parts === null ? [] : [{ from: parts.fromId, kind: parts.kind, to: parts.toId }]
  })

export const ofDocuments = query('READ', 'relation/of-documents.cypher', {
  params: {
    documents: listOf(text),
    direction: optional(direction),
    kinds: optional(listOf(relationKind)),
    after: optional(record({ kind: text, otherKey: text, id: text })),
    limit: integer,
  },
  row: { parent: text, total: integer, items: listOf(valuesInOrder({ ...relationFields, otherKey: text })) },
})

/** For each document the same page of its relations, by kind, then by key of the other document. */
export async function relationsOfDocuments(
  graph: Graph,
  documents: readonly string[],
  filter: { readonly direction: Direction | null; readonly kinds: readonly RelationKind[] | null },
  page: PageRequest,
): Promise<Map<string, Page<RelationRow>>> {
  const [kind, otherKey, id] = page.after ?? []
  const rows = await graph.read(ofDocuments, {
    documents,
    ...filter,
    after: page.after === null ? null : { kind: kind!, otherKey: otherKey!, id: id! },
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

const countsOf = query('READ', 'relation/counts-of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, counts: listOf(record({ kind: relationKind, up: integer, down: integer })) },
})

export interface RelationCount {
  readonly kind: RelationKind
  /** UP: what the document points to. DOWN: what points to it. */
  readonly direction: Direction
  readonly relations: number
}

/** For each document how many relations of each kind it has that are not rejected; kinds that it has. */
export async function relationCountsOfDocuments(
  graph: Graph,
  documents: readonly string[],
): Promise<Map<string, readonly RelationCount[]>> {
  const rows = await graph.read(countsOf, { documents })
  return new Map(
    rows.map(({ parent, counts }) => [
      parent,
      counts
        .flatMap(({ kind, up, down }): RelationCount[] => [
          { kind, direction: 'UP', relations: up },
          { kind, direction: 'DOWN', relations: down },
        ])
        .filter(({ relations }) => relations > 0),
    ]),
  )
}

/** What papers do to end others or change what they say, the gravest first. */
export const CHANGES_OF_PAPERS = ['REPEALS', 'REPLACES', 'AMENDS'] as const satisfies RelationKind[]
const changesOf = query('READ', 'relation/changes-of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, kind: oneOf(CHANGES_OF_PAPERS), byId: text },
})

/** Rows (document, kind, paper): which papers end or change these documents, the newest first; those that a person rejected do not. */
export const changesOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(changesOf, { documents })

export const evidenceOf = query('READ', 'relation/evidence.cypher', {
  params: { relations: listOf(text) },
  row: { parent: text, evidence: evidencePart },
})

/** Rows (relation, evidence): the citations that are evidence of each relation, the most certain first, at most 100 each. */
export const evidenceOfRelations = (
  graph: Graph,
  relations: readonly string[],
): Promise<{ readonly parent: string; readonly evidence: Evidence }[]> =>
  graph.read(evidenceOf, { relations })

const toReview = query('READ', 'relation/to-review.cypher', {
  params: { maxConfidence: float, afterConfidence: float, afterId: text, limit: integer },
  row: relationFields,
})
export const countToReview = query('READ', 'relation/count-to-review.cypher', {
  params: { maxConfidence: float },
  row: { total: integer },
})

/** What sorts the relations that nobody has decided about: the least certain first. */
export const sortOfRelation = ({ confidence, id }: RelationRow): readonly string[] => [String(confidence), id]

/** The relation behind which a page of these begins. */
export function lastBefore({ after }: PageRequest): Pick<RelationRow, 'confidence' | 'id'> {
  const [confidence = '-1', id = ''] = after ?? []
  return { confidence: Number(confidence), id }
}

/** A page of all relations that nobody has decided about, up to this confidence; `UnsureRelations` holds those that are not too many. */
export async function relationsToReview(
  graph: Graph,
  maxConfidence: number,
  page: PageRequest,
): Promise<Page<RelationRow>> {
  const { confidence, id } = lastBefore(page)
  const rows = await graph.read(toReview, {
    maxConfidence,
    afterConfidence: confidence,
    afterId: id,
    limit: rowsWanted(page),
  })
  return pageOf(
    page,
    rows.map((value) => ({ value, sort: sortOfRelation(value) })),
    async () => (await graph.read(countToReview, { maxConfidence }))[0]!.total,
  )
}
