import { relationsSince } from '../../graph/changes.js'
import type { Graph } from '../../graph/connect.js'
import type { PageRequest } from '../../graph/page.js'
import {
  evidenceOfRelations,
  relationCountsOfDocuments,
  relationsByIds,
  relationsOfDocuments,
} from '../../graph/relations.js'
import { groupBy } from '../../model/collections.js'
import type { Direction } from '../../model/cascade.js'
import type { RelationKind } from '../../model/relation.js'
import { loadById, loadLists, loadMap, loadWithArguments, parentOf } from '../loader.js'

interface RelationsOf {
  readonly direction: Direction | null
  readonly kinds: readonly RelationKind[] | null
  readonly page: PageRequest
}

export const relationLoaders = (graph: Graph) => ({
  relation: loadById(graph, 'Relation', relationsByIds),
  evidenceOf: loadLists(graph, evidenceOfRelations, parentOf),
  relationsOf: loadWithArguments((documents, { page, ...filter }: RelationsOf) =>
    relationsOfDocuments(graph, documents, filter, page),
  ),
  relationCountsOf: loadMap((documents) => relationCountsOfDocuments(graph, documents)),
  relationsSince: loadWithArguments(async (documents, since: string) =>
    groupBy(await relationsSince(graph, documents, since), parentOf),
  ),
})
