import { agenciesByIds, type AgencyRow } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import { documentsByIds, type DocumentRow } from '../graph/documents.js'
import {
  cascadeOf,
  documentIdsOfUnits,
  documentsInBatches,
  relationsFrom,
  tasksGivenBy,
  tasksListed,
  tasksOfIds,
} from '../graph/export-batches.js'
import type { RelationRow } from '../graph/relations.js'
import { sourcesByIds } from '../graph/sources.js'
import type { TaskFilter } from '../graph/task-filter.js'
import type { TaskRow } from '../graph/tasks.js'
import { territoriesByKeys, type TerritoryRow, unitsOfArea } from '../graph/territories.js'
import type { Language } from '../locale/language.js'
import type { IsoDay } from '../model/date.js'
import type { Evidence } from '../model/evidence.js'
import { type Area, calledInFull } from '../model/territory.js'

/** The map that coverage is shown on: that of the directive's day of issue, or today's. */
export const TERRITORY_VIEWS = ['AT_ISSUE', 'TODAY'] as const

/** What an export contains. */
export interface Selection {
  /** The id of a directive: only its cascade, that is the directive and the documents that implement it; null: all. */
  readonly directive: string | null
  /** Only documents issued in this area (of coverage: units in it), see `unitsOfArea`; null: everywhere. */
  readonly area: Area | null
  /** The day that counts as today, for the states of tasks and for today's map. */
  readonly asOf: IsoDay
  /** Only documents that were certainly issued by this day; null: all. */
  readonly until: IsoDay | null
  /** Of an export of tasks: only those that pass, in the order of `tasksPage`; null: all of the documents. */
  readonly tasks: TaskFilter | null
  /** Of an export of tasks: only those that one of these agencies leads, by their ids; all when absent or null. */
  readonly leads?: ReadonlySet<string> | null
  /** For a message only: about which document, and which of its messages; null: the one that brings it. */
  readonly document: {
    readonly id: string
    readonly message: string | null
    /** The code of an agency on the exchange axis that a list holds. */
    codeOf(agency: { readonly key: string }): string | null
  } | null
  /** For coverage only. */
  readonly view: (typeof TERRITORY_VIEWS)[number]
  /** Of the table of coverage: only units that have acted, or only those for which nothing was found; null: all. */
  readonly acted: boolean | null
  /** Of the map's labels, and of a table for people; null: a table for programs, with the names that the API has. */
  readonly language: Language | null
}

/** Tasks with the documents that give them. */
export interface TaskBatch {
  readonly tasks: readonly TaskRow[]
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/** Of tasks those that one of these agencies leads. */
async function* ledBy(
  agencies: ReadonlySet<string>,
  batches: AsyncIterable<readonly TaskRow[]>,
): AsyncGenerator<readonly TaskRow[]> {
  for await (const tasks of batches)
    yield tasks.filter(({ leads }) =>
      leads.some(({ agencyId }) => agencyId !== null && agencies.has(agencyId)),
    )
}

/** The selected part of the graph in batches. */
export class Selected {
  readonly #graph: Graph
  /** Null: all documents. The size of a cascade is bounded, see `cascadeOf`. */
  readonly #ids: ReadonlySet<string> | null
  readonly #until: IsoDay | null

  private constructor(graph: Graph, ids: ReadonlySet<string> | null, until: IsoDay | null) {
    this.#graph = graph
    this.#ids = ids
    this.#until = until
  }

  static async from(graph: Graph, { directive, area, until, tasks }: Selection): Promise<Selected> {
    // its filter holds all of these
    if (tasks !== null) return new Selected(graph, null, until)
    const cascade = directive === null ? null : new Set(await cascadeOf(graph, directive, until))
    if (area === null) return new Selected(graph, cascade, until)
    const there = await documentIdsOfUnits(graph, (await unitsOfArea(graph, area)).units)
    const ids = cascade === null ? there : there.filter((id) => cascade.has(id))
    return new Selected(graph, new Set(ids), until)
  }

  /** Whether all documents are selected. */
  get whole(): boolean {
    return this.#ids === null
  }

  async *documents(): AsyncGenerator<readonly DocumentRow[]> {
    for await (const batch of documentsInBatches(this.#graph, this.#ids && [...this.#ids]))
      yield batch.filter((document) => this.#isIssued(document))
  }

  /** Its tasks: document after document or, where a filter chooses them, as its list has them. */
  async *tasks({ tasks: filter, leads = null, asOf }: Selection): AsyncGenerator<TaskBatch> {
    if (filter !== null) {
      const listed = tasksListed(this.#graph, filter, asOf)
      yield* this.#withDocuments(leads === null ? listed : ledBy(leads, listed))
      return
    }
    for await (const documents of this.documents())
      for await (const tasks of tasksGivenBy(this.#graph, idsOf(documents), asOf))
        yield { tasks, documents: byId(documents) }
  }

  /** The tasks of these ids, in their order. */
  tasksOf(ids: readonly string[]): AsyncGenerator<TaskBatch> {
    return this.#withDocuments(tasksOfIds(this.#graph, ids))
  }

  async *#withDocuments(batches: AsyncIterable<readonly TaskRow[]>): AsyncGenerator<TaskBatch> {
    for await (const tasks of batches)
      yield {
        tasks,
        documents: await this.documentsOf(
          tasks.map(({ documentId }) => documentId),
          [],
        ),
      }
  }

  #isIssued({ issuedTo }: DocumentRow): boolean {
    return this.#until === null || (issuedTo !== null && issuedTo <= this.#until)
  }

  /** The relations from these documents to selected ones, rejected ones included. */
  async *relations(documents: readonly DocumentRow[]): AsyncGenerator<readonly RelationRow[]> {
    for await (const batch of relationsFrom(this.#graph, idsOf(documents))) {
      const within = batch.filter(({ toId }) => this.#ids?.has(toId) ?? true)
      if (this.#until === null) yield within
      else {
        const ends = await this.documentsOf(
          within.map(({ toId }) => toId),
          documents,
        )
        yield within.filter(({ toId }) => this.#isIssued(ends.get(toId)!))
      }
    }
  }

  /** Agencies by id; null ids are ignored. */
  async agencies(ids: Iterable<string | null>): Promise<ReadonlyMap<string, AgencyRow>> {
    const wanted = [...new Set(ids)].filter((id) => id !== null)
    return byId(wanted.length === 0 ? [] : await agenciesByIds(this.#graph, wanted))
  }

  /** What units are called in full, by id; null ids are ignored. */
  async places(ids: Iterable<string | null>): Promise<ReadonlyMap<string, string>> {
    const units = new Map<string, TerritoryRow>()
    let missing = [...new Set(ids)].filter((id) => id !== null)
    while (missing.length > 0) {
      const found = await territoriesByKeys(this.#graph, missing)
      for (const unit of found) units.set(unit.id, unit)
      missing = [...new Set(found.flatMap(({ parentId }) => parentId ?? []))].filter((id) => !units.has(id))
    }
    const above = ({ parentId }: TerritoryRow): TerritoryRow[] => {
      const unit = units.get(parentId ?? '')
      return unit === undefined ? [] : [unit, ...above(unit)]
    }
    return new Map([...units].map(([id, unit]) => [id, calledInFull(unit, above(unit))]))
  }

  /** Documents by id; only those that are not among `known` are queried. */
  async documentsOf(
    ids: Iterable<string>,
    known: readonly DocumentRow[],
  ): Promise<ReadonlyMap<string, DocumentRow>> {
    const found = byId(known)
    const missing = [...new Set(ids)].filter((id) => !found.has(id))
    const others = missing.length === 0 ? [] : await documentsByIds(this.#graph, missing)
    return new Map([...found, ...byId(others)])
  }
}

/** The names of the sources of all evidence, by id. */
export async function sourceNames(
  graph: Graph,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set([...evidence.values()].flat().map(({ sourceId }) => sourceId))
  return new Map((await sourcesByIds(graph, [...ids])).map(({ id, name }) => [id, name]))
}

export const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

const byId = <R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]))
