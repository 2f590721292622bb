/** What a morning's digest tells of a directive, a body or a place: lists that others have, of what belongs to it. */
import { ANOMALY_CODES } from '../model/anomaly.js'
import type { HeldDocument } from '../model/cascade.js'
import { addDays, type IsoDay } from '../model/date.js'
import { severityOf } from '../model/severity.js'
import type { TaskState } from '../model/task.js'
import { vintageAt } from '../model/territory.js'
import type { Trace } from '../model/trace.js'
import { changeRow, type Change } from './changes.js'
import type { Graph } from './connect.js'
import { coverageOf, type ActingPaper } from './coverage.js'
import { listOf, oneOf, record, text } from './decode.js'
import { documentIdsOfUnits } from './export-batches.js'
import { bodiesBefore, tasksLeftUndone, type InheritedTask } from './inherited-tasks.js'
import type { CoverageUnit } from '../model/coverage.js'
import type { Page, PageRequest } from './page.js'
import { query } from './query.js'
import { reviewState, type RelationRow } from './relations.js'
import { NOT_NARROWED, type TaskFilter } from './task-filter.js'
import { tasksPage } from './task-lists.js'
import { unitsOfArea } from './territories.js'
import { wholeCascade } from './trace.js'

/** How many days ahead a digest looks. */
export const DAYS_AHEAD = 7

export const DIGEST_SUBJECTS = ['directive', 'agency', 'territory'] as const
/** What a part of a digest is about. */
export interface DigestSubject {
  readonly kind: (typeof DIGEST_SUBJECTS)[number]
  readonly id: string
}

export interface DigestRequest {
  /** The day that counts as today. */
  readonly day: IsoDay
  /** Only papers certainly issued by this day; null: all. */
  readonly until: IsoDay | null
  /** What the graph has learnt after this moment is new; as `Change.at`. */
  readonly since: string
}

const ids = { row: { id: text } }
const ofAgency = query('READ', 'digest/documents-of-agency.cypher', { params: { agency: text }, ...ids })
const issuedUntil = query('READ', 'digest/issued-until.cypher', {
  params: { documents: listOf(text), until: text },
  ...ids,
})
const changesOf = query('READ', 'digest/changes.cypher', {
  params: { documents: listOf(text), since: text },
  row: changeRow,
})
const reported = query('READ', 'digest/tasks-reported.cypher', {
  params: { tasks: listOf(text), asOf: text },
  ...ids,
})
const anomaliesOf = query('READ', 'digest/anomalies.cypher', {
  params: { documents: listOf(text), filter: record({ review: reviewState }) },
  row: { code: oneOf(ANOMALY_CODES), id: text },
})

/** So many ids are sent at once. */
const MANY = 5_000
const UNFINISHED: readonly TaskState[] = ['OPEN', 'OVERDUE']

/** The filter of the tasks that belong to what a part of a digest is about. @throws AppError BAD_USER_INPUT for an unknown territory */
async function tasksOfSubject(
  graph: Graph,
  { kind, id }: DigestSubject,
  until: IsoDay | null,
): Promise<TaskFilter> {
  const all = { ...NOT_NARROWED, until }
  if (kind === 'directive') return { ...all, directive: id }
  if (kind === 'agency') return { ...all, agency: id }
  return { ...all, ...(await unitsOfArea(graph, wholeArea(id))) }
}

const wholeArea = (territory: string) => ({ territory, includeDescendants: true, includeFormer: true })

/** Of these tasks those that are due in the next days. */
export const dueSoon = (filter: TaskFilter, day: IsoDay): TaskFilter => ({
  ...filter,
  states: UNFINISHED,
  dueFrom: day,
  dueTo: addDays(day, DAYS_AHEAD),
})
/** Of these tasks those that are late. */
export const lateOnes = (filter: TaskFilter): TaskFilter => ({ ...filter, states: ['OVERDUE'] })

/** A task in the order of its list. */
export interface ListedTask {
  readonly id: string
  readonly sort: readonly string[]
}

/** What a digest tells of one thing. Each list is read when it is first asked for. */
export class DigestPart {
  readonly #graph: Graph
  readonly #request: DigestRequest
  readonly #filter: TaskFilter
  readonly #lists = new Map<string, Promise<unknown>>()

  private constructor(
    graph: Graph,
    readonly subject: DigestSubject,
    request: DigestRequest,
    filter: TaskFilter,
  ) {
    this.#graph = graph
    this.#request = request
    this.#filter = filter
  }

  /** @throws AppError BAD_USER_INPUT for an unknown territory */
  static async of(graph: Graph, subject: DigestSubject, request: DigestRequest): Promise<DigestPart> {
    return new DigestPart(graph, subject, request, await tasksOfSubject(graph, subject, request.until))
  }

  /** The day that counts as today. */
  get day(): IsoDay {
    return this.#request.day
  }

  /** The filter of the tasks that belong to what it is about. */
  get tasks(): TaskFilter {
    return this.#filter
  }

  get since(): string {
    return this.#request.since
  }

  /** Tasks that are due in the next days. */
  due(page: PageRequest): Promise<Page<string>> {
    return tasksPage(this.#graph, dueSoon(this.#filter, this.day), this.day, page)
  }

  late(page: PageRequest): Promise<Page<string>> {
    return tasksPage(this.#graph, lateOnes(this.#filter), this.day, page)
  }

  /** Of a body: what those whose place or ground it took left undone and is due in the next days, in the order of `due`. */
  inheritedDue(): Promise<readonly InheritedTask[]> {
    return this.#once('inherited due', () => this.#inherited(dueSoon(this.#filter, this.day)))
  }

  /** Of a body: what they left undone and is late, in the order of `late`. */
  inheritedLate(): Promise<readonly InheritedTask[]> {
    return this.#once('inherited late', () => this.#inherited(lateOnes(this.#filter)))
  }

  /** Late tasks of which nobody has told anything, in the order of `late`. */
  silentTasks(): Promise<readonly ListedTask[]> {
    return this.#once('silent', async () => {
      const silent: ListedTask[] = []
      for (let after: readonly string[] | null = null; ;) {
        const page: Page<string> = await this.late({ limit: MANY, after })
        const tasks = page.items.map(({ value, sort }) => ({ id: value, sort }))
        const told = await this.#graph.read(reported, { tasks: tasks.map(({ id }) => id), asOf: this.day })
        const heardOf = new Set(told.map(({ id }) => id))
        silent.push(...tasks.filter(({ id }) => !heardOf.has(id)))
        if (!page.hasNext) return silent
        after = page.items.at(-1)!.sort
      }
    })
  }

  /** Of a directive of the centre: the provinces of that day's map of which no paper was found; else none. */
  silentUnits(): Promise<readonly CoverageUnit<ActingPaper>[]> {
    return this.#once('units', async () => {
      const cascade = await this.#cascade()
      if (cascade === null || cascade.root.level !== 'CENTRAL') return []
      const map = { level: 'PROVINCE', vintage: vintageAt(this.day), within: null } as const
      const { units } = await coverageOf(this.#graph, cascade, map)
      return units.filter(({ by }) => by === null)
    })
  }

  /** Papers that the graph has come to know since then (ADDED) or knows otherwise (CHANGED), the earliest change first. */
  async changes(kind: Change['kind']): Promise<readonly Change[]> {
    const all = await this.#once('changes', async () =>
      this.#ofDocuments((documents) => this.#graph.read(changesOf, { documents, since: this.since })),
    )
    return all.filter((change) => change.kind === kind)
  }

  /** Relations of its papers that wait for a person, the least sure first. */
  relationsToReview(): Promise<readonly RelationRow[]> {
    return this.#once('relations', async () =>
      this.#graph.unsure.from(new Set(await this.#documents()), this.#graph.readLimit),
    )
  }

  /** The anomalies of its papers that nobody has decided about, by code; what is only told waits for nobody. */
  anomaliesToReview(): Promise<readonly { readonly code: string; readonly id: string }[]> {
    return this.#once('anomalies', async () => {
      const all = await this.#ofDocuments((documents) =>
        this.#graph.read(anomaliesOf, { documents, filter: { review: 'UNREVIEWED' } }),
      )
      return all.filter(({ code }) => severityOf(code) !== 'INFO')
    })
  }

  #once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.#lists.get(name) as Promise<T> | undefined
    if (known !== undefined) return known
    const reading = read()
    this.#lists.set(name, reading)
    return reading
  }

  async #inherited(filter: TaskFilter): Promise<readonly InheritedTask[]> {
    const { kind, id } = this.subject
    if (kind !== 'agency') return []
    const bodies = await this.#once('bodies before', () => bodiesBefore(this.#graph, id, this.day))
    return tasksLeftUndone(this.#graph, bodies, filter, this.day)
  }

  #cascade(): Promise<Trace<HeldDocument> | null> {
    const { kind, id } = this.subject
    return kind === 'directive' ? wholeCascade(this.#graph, id, this.#request.until) : Promise.resolve(null)
  }

  /** The ids of the papers that it is about. */
  #documents(): Promise<readonly string[]> {
    return this.#once('documents', async () => {
      const cascade = await this.#cascade()
      if (cascade !== null) return [cascade.root.id, ...cascade.ids()]
      const { kind, id } = this.subject
      const documents =
        kind === 'agency'
          ? (await this.#graph.read(ofAgency, { agency: id })).map((row) => row.id)
          : await documentIdsOfUnits(this.#graph, this.#filter.units ?? [])
      const { until } = this.#request
      if (until === null) return documents
      return (await this.#graph.read(issuedUntil, { documents, until })).map((row) => row.id)
    })
  }

  async #ofDocuments<R>(read: (documents: readonly string[]) => Promise<R[]>): Promise<R[]> {
    return read(await this.#documents())
  }
}
