import DataLoader from 'dataloader'
import type { RelationKind } from '../model/relation.js'
import type { TaskRole, TaskState } from '../model/task.js'
import {
  agenciesByIds,
  groundOfAgencies,
  membersOfAgencies,
  predecessorsOfAgencies,
  recipientsOfDocuments,
  successorsOfAgencies,
} from '../graph/agencies.js'
import { anomaliesByIds, anomaliesOfDocuments } from '../graph/anomalies.js'
import { relationsSince } from '../graph/changes.js'
import type { Graph } from '../graph/connect.js'
import { documentsByIds, documentsIssuedBy } from '../graph/documents.js'
import { groupBy } from '../model/collections.js'
import type { PageRequest } from '../graph/page.js'
import { progressOfTasks } from '../graph/progress.js'
import { evidenceOfRelations, relationsByIds, relationsOfDocuments } from '../graph/relations.js'
import { reviewsOfRelations } from '../graph/reviews.js'
import { sourcesByIds, sourcesOfDocuments } from '../graph/sources.js'
import {
  tasksByDocumentAndState,
  tasksByIds,
  tasksInheritedBy,
  tasksOfAgencies,
  tasksOfDocuments,
} from '../graph/tasks.js'
import {
  childrenOfTerritories,
  predecessorsOfTerritories,
  successorsOfTerritories,
  territoriesByKeys,
  territoriesToday,
} from '../graph/territories.js'
import { rootsOfDocuments } from '../graph/trace.js'

/** A thing that `node(id)` can give, with the name of its type. */
export type Tagged<R, N extends string> = R & { readonly node: N }

/** The statements of one request, each asked once for all parents that need it. */
export type Loaders = ReturnType<typeof loadersFor>

/** `today`: the day by which lists of tasks are ordered that are asked for no other day. */
export function loadersFor(graph: Graph, today: string) {
  const byId = <R extends { readonly id: string }, N extends string>(
    node: N,
    fetch: (graph: Graph, ids: readonly string[]) => Promise<R[]>,
  ) =>
    new DataLoader<string, Tagged<R, N> | null>(async (ids) => {
      const found = new Map((await fetch(graph, ids)).map((row) => [row.id, { ...row, node }]))
      return ids.map((id) => found.get(id) ?? null)
    })

  /** A list for each parent, from rows that name their parent. */
  const listBy = <R>(
    fetch: (graph: Graph, parents: readonly string[]) => Promise<R[]>,
    parentOf: (row: R) => string,
  ) =>
    new DataLoader<string, R[]>(async (parents) => {
      const groups = groupBy(await fetch(graph, parents), parentOf)
      return parents.map((parent) => groups.get(parent) ?? [])
    })

  /** One loader for each combination of a field's arguments. */
  const withArguments = <A, T>(
    fetch: (parents: readonly string[], args: A) => Promise<ReadonlyMap<string, T>>,
  ) => {
    const made = new Map<string, DataLoader<string, T | null>>()
    return (args: A): DataLoader<string, T | null> => {
      const key = JSON.stringify(args)
      const loader =
        made.get(key) ??
        new DataLoader<string, T | null>(async (parents) => {
          const found = await fetch(parents, args)
          return parents.map((parent) => found.get(parent) ?? null)
        })
      made.set(key, loader)
      return loader
    }
  }
  const parentOf = ({ parent }: { readonly parent: string }) => parent

  return {
    document: byId('Document', documentsByIds),
    task: byId('Task', tasksByIds),
    agency: byId('Agency', agenciesByIds),
    territory: byId('Territory', territoriesByKeys),
    relation: byId('Relation', relationsByIds),
    source: byId('SourceFile', sourcesByIds),
    anomaly: byId('Anomaly', anomaliesByIds),

    successorsOf: listBy(successorsOfAgencies, parentOf),
    predecessorsOf: listBy(predecessorsOfAgencies, parentOf),
    groundOf: listBy(groundOfAgencies, parentOf),
    successorsOfTerritory: listBy(successorsOfTerritories, parentOf),
    predecessorsOfTerritory: listBy(predecessorsOfTerritories, parentOf),
    /** The id of the unit of 2025 in which a unit lies. */
    territoryToday: new DataLoader<string, string | null>(async (ids) => {
      const found = await territoriesToday(graph, ids)
      return ids.map((id) => found.get(id) ?? null)
    }),
    recipientsOf: listBy(recipientsOfDocuments, parentOf),
    sourcesOf: listBy(sourcesOfDocuments, parentOf),
    anomaliesOf: listBy(anomaliesOfDocuments, ({ documentId }) => documentId),
    evidenceOf: listBy(evidenceOfRelations, parentOf),
    reviewsOf: listBy(reviewsOfRelations, parentOf),
    progressOf: listBy(progressOfTasks, parentOf),

    tasksOfDocument: withArguments((documents, page: PageRequest) =>
      tasksOfDocuments(graph, documents, today, page),
    ),
    childrenOf: withArguments((territories, page: PageRequest) =>
      childrenOfTerritories(graph, territories, page),
    ),
    issuedBy: withArguments((agencies, page: PageRequest) => documentsIssuedBy(graph, agencies, page)),
    membersOf: withArguments((groups, { asOf, page }: { asOf: string | null; page: PageRequest }) =>
      membersOfAgencies(graph, groups, asOf, page),
    ),
    inheritedBy: withArguments(
      (agencies, { page, ...day }: { asOf: string; until: string | null; page: PageRequest }) =>
        tasksInheritedBy(graph, agencies, day, page),
    ),
    tasksOfAgency: withArguments(
      (
        agencies,
        {
          page,
          ...filter
        }: {
          role: TaskRole | null
          state: TaskState | null
          asOf: string
          until: string | null
          includeCollectives: boolean
          page: PageRequest
        },
      ) => tasksOfAgencies(graph, agencies, filter, page),
    ),
    relationsOf: withArguments(
      (
        documents,
        {
          page,
          ...filter
        }: { direction: 'UP' | 'DOWN' | null; kinds: readonly RelationKind[] | null; page: PageRequest },
      ) => relationsOfDocuments(graph, documents, filter, page),
    ),
    relationsSince: withArguments(async (documents, since: string) =>
      groupBy(await relationsSince(graph, documents, since), parentOf),
    ),
    taskCountsOf: withArguments(async (documents, day: string) =>
      groupBy(await tasksByDocumentAndState(graph, documents, day), ({ documentId }) => documentId),
    ),
    rootsOf: withArguments(async (documents, { limit }: { limit: number }) =>
      groupBy(await rootsOfDocuments(graph, documents, limit), parentOf),
    ),
  }
}
