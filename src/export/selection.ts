import type { AgencyRow } from '../graph/agencies.js'
import { agenciesByIds } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import type { DocumentRow } from '../graph/documents.js'
import { documentsByIds } from '../graph/documents.js'
import { cascadeOf, documentIdsOfUnits, documentsInBatches, relationsFrom } from '../graph/export-batches.js'
import type { RelationRow } from '../graph/relations.js'
import { unitsOfArea } from '../graph/territories.js'
import type { IsoDay } from '../model/date.js'
import type { Area } from '../model/territory.js'
import type { MapLanguage } from '../locale/coverage-map.js'

/** On which map coverage is told: that of the directive's day, or today's. */
export const TERRITORY_VIEWS = ['AT_ISSUE', 'TODAY'] as const

/** What an export is about. */
export interface Selection {
  /** Id of a directive whose cascade is wanted: it, what carries it out, and what lies between these; null: all. */
  readonly directive: string | null
  /** Only what was issued in an area, see `unitsOfArea`; of coverage, only units in it; null: everywhere. */
  readonly area: Area | null
  /** The day on which tasks stand as told, and whose map is today's. */
  readonly asOf: IsoDay
  /** Without papers that were not certainly issued by this day; null: with all of them. */
  readonly until: IsoDay | null
  /** Coverage only. */
  readonly view: (typeof TERRITORY_VIEWS)[number]
  /** In which a map is labelled. */
  readonly language: MapLanguage
}

/** The parts of the graph that a selection holds, batch after batch. */
export class Selected {
  readonly #graph: Graph
  /** Null: all documents. A cascade has a bound, see `cascadeOf`; an area has what is issued there. */
  readonly #ids: ReadonlySet<string> | null
  readonly #until: IsoDay | null

  private constructor(graph: Graph, ids: ReadonlySet<string> | null, until: IsoDay | null) {
    this.#graph = graph
    this.#ids = ids
    this.#until = until
  }

  static async from(graph: Graph, { directive, area, until }: Selection): Promise<Selected> {
    const cascade = directive === null ? null : new Set(await cascadeOf(graph, directive, until))
    if (area === null) return new Selected(graph, cascade, until)
    const there = await documentIdsOfUnits(graph, await unitsOfArea(graph, area))
    const ids = cascade === null ? there : there.filter((id) => cascade.has(id))
    return new Selected(graph, new Set(ids), until)
  }

  /** Whether it is everything. */
  get whole(): boolean {
    return this.#ids === null
  }

  async *documents(): AsyncGenerator<readonly DocumentRow[]> {
    for await (const batch of documentsInBatches(this.#graph, this.#ids && [...this.#ids]))
      yield batch.filter((document) => this.#isIssued(document))
  }

  #isIssued({ issuedTo }: DocumentRow): boolean {
    return this.#until === null || (issuedTo !== null && issuedTo <= this.#until)
  }

  /** What these documents point to within the selection; rejected relations are among them. */
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

  /** These agencies by their ids; null among the ids is nobody. */
  async agencies(ids: Iterable<string | null>): Promise<ReadonlyMap<string, AgencyRow>> {
    const wanted = [...new Set(ids)].filter((id) => id !== null)
    return byId(wanted.length === 0 ? [] : await agenciesByIds(this.#graph, wanted))
  }

  /** These documents by their ids, taken from `known` where they are there. */
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

export const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

const byId = <R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]))
