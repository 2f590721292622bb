import { compareTexts, uniqueSorted } from '../model/collections.js'
import { addDays, dayInVietnam, type IsoDay } from '../model/date.js'
import { EVENT_KINDS, type EventKind, type GraphEvent } from '../model/event.js'
import { stateOn } from '../model/standing.js'
import { TASK_STATES, type TaskState } from '../model/task.js'
import type { Graph, Transaction } from './connect.js'
import { integer, listOf, oneOf, optional, record, text, type TypeOf, type ValuesOf } from './decode.js'
import { eventFields } from './event-fields.js'
import { query } from './query.js'

/** Events: what a change of the graph tells those who listen, kept in its log of changes in the order of commits. */

// -------------------------------------------------------------------- tell

const taskRow = record({
  id: text,
  stateFrom: listOf(text),
  states: listOf(oneOf(TASK_STATES)),
  agencies: listOf(text),
})
const documentRow = {
  id: text,
  key: text,
  symbol: optional(text),
  above: listOf(text),
  agencies: listOf(text),
  anomalies: listOf(text),
  tasks: listOf(taskRow),
}
const ofDocuments = query('READ', 'event/documents.cypher', {
  params: { documents: listOf(text), withTasks: listOf(text) },
  row: documentRow,
})

type TaskRow = TypeOf<typeof taskRow>
type DocumentRow = ValuesOf<typeof documentRow>

/** Documents by their ids, as far as events need to know them. */
export type Heard = ReadonlyMap<string, DocumentRow>

/** What there is of these documents, to be asked before they change; of `withTasks` also their tasks. */
export async function heardOf(
  tx: Transaction,
  documents: readonly string[],
  withTasks: readonly string[] = documents,
): Promise<Heard> {
  const found = documents.length === 0 ? [] : await tx.run(ofDocuments, { documents, withTasks })
  return new Map(found.map((document) => [document.id, document]))
}

export interface ToTell {
  /** Of the documents that are written anew or removed, as they were. */
  readonly before: Heard
  /** Ids of the documents that have come or changed. */
  readonly documents: readonly string[]
  /** Those of them that were not there before. */
  readonly added: ReadonlySet<string>
  /** RFC 3339, UTC, with milliseconds. */
  readonly at: string
}

/** Tells what has become of documents; to be called when all is written. In the order of their keys, as `changes` has them. */
export async function tell(tx: Transaction, { before, documents, added, at }: ToTell): Promise<void> {
  const all = uniqueSorted([...documents, ...before.keys()])
  const now = await heardOf(tx, all, [...before.keys()])
  const told = all.flatMap((id) => {
    const [was, is] = [before.get(id), now.get(id)]
    if (is === undefined) return was === undefined ? [] : [eventsAbout(was, at)('DOCUMENT_REMOVED')]
    return changesOf({ was, is, isNew: added.has(id), at })
  })
  tx.tell(told.toSorted((a, b) => compareTexts(a.documentKey, b.documentKey)))
}

interface Change {
  readonly was: DocumentRow | undefined
  readonly is: DocumentRow
  readonly isNew: boolean
  readonly at: string
}

function changesOf({ was, is, isNew, at }: Change): GraphEvent[] {
  const event = eventsAbout(is, at)
  const day = dayInVietnam(new Date(at))
  // what a document bears that is not written anew is known
  const known = new Set(was?.anomalies ?? (isNew ? [] : is.anomalies))
  const tasks = new Map(was?.tasks.map((task) => [task.id, task]))
  return [
    event(isNew ? 'DOCUMENT_ADDED' : 'DOCUMENT_CHANGED'),
    ...is.anomalies
      .filter((anomalyId) => !known.has(anomalyId))
      .map((anomalyId) => event('ANOMALY_FOUND', { anomalyId })),
    ...is.tasks.flatMap((task) => {
      const earlier = tasks.get(task.id)
      const state = stateOn(task, day)
      return earlier === undefined || stateOn(earlier, day) === state ? [] : [ofTask(is, task, state, at)]
    }),
  ]
}

const eventsAbout =
  ({ id, key, symbol, above, agencies }: DocumentRow, at: string) =>
  (kind: EventKind, more: Partial<GraphEvent> = {}): GraphEvent => ({
    kind,
    at,
    documentId: id,
    documentKey: key,
    symbol,
    taskId: null,
    state: null,
    anomalyId: null,
    about: [id, ...above, ...agencies],
    ...more,
  })

/** Of a task hear those who bear it, and not all to whom its paper gives some. */
const ofTask = (document: DocumentRow, task: TaskRow, state: TaskState, at: string): GraphEvent =>
  eventsAbout(document, at)('TASK_STATE_CHANGED', {
    taskId: task.id,
    state,
    about: [document.id, ...document.above, ...task.agencies],
  })

/** Tells what a change of tasks or relations of these documents, which stay, has done; `work` makes the change. */
export async function telling(
  tx: Transaction,
  documents: readonly string[],
  at: string,
  work: () => Promise<void>,
): Promise<void> {
  const before = await heardOf(tx, documents)
  await work()
  await tell(tx, { before, documents, added: new Set(), at })
}

// -------------------------------------------------------------- a day passes

const lockDay = query('WRITE', 'event/day.cypher', { params: {}, row: { day: optional(text) } })
const setDay = query('WRITE', 'event/set-day.cypher', { params: { day: text }, row: {} })
const due = query('READ', 'event/due.cypher', { params: { from: text, to: text }, row: { id: text } })

/** Documents whose tasks are read at a time. */
const AT_A_TIME = 1_000

/**
 * Tells which tasks stand otherwise because days have passed since this was last told, once for all processes that share the
 * database. `at`: RFC 3339, UTC, with milliseconds.
 */
export const tellPassedDays = (graph: Graph, at: string): Promise<void> =>
  graph.write(async (tx) => {
    const today = dayInVietnam(new Date(at))
    const [found] = await tx.run(lockDay, {})
    tx.changes([])
    const day = found?.day ?? today
    if (day < today) for (const edition of [tx, tx.open]) await tellStates(edition, day, today, at)
    if (found?.day !== today && day <= today) await tx.run(setDay, { day: today })
  })

async function tellStates(tx: Transaction, from: IsoDay, to: IsoDay, at: string): Promise<void> {
  const ids = uniqueSorted((await tx.run(due, { from, to })).map(({ id }) => id))
  for (let begin = 0; begin < ids.length; begin += AT_A_TIME) {
    const documents = await heardOf(tx, ids.slice(begin, begin + AT_A_TIME))
    tx.tell(
      [...documents.values()].flatMap((document) =>
        document.tasks.flatMap((task) => {
          const state = stateOn(task, to)
          return stateOn(task, from) === state ? [] : [ofTask(document, task, state, at)]
        }),
      ),
    )
  }
}

/** The first day after a day, as it begins in Vietnam, RFC 3339. */
export const nextMidnight = (day: IsoDay): Date => new Date(`${addDays(day, 1)}T00:00:00+07:00`)

// -------------------------------------------------------------------- read

/** An event with its number: they follow each other without gaps, in each edition for itself. */
export interface NumberedEvent extends GraphEvent {
  readonly sequence: number
}

/** Which events are wanted. */
export interface EventFilter {
  /** Ids, all of which an event has to be about: of a document with what carries it out, of an agency. */
  readonly about: readonly string[]
  /** Null: all. */
  readonly kinds: readonly EventKind[] | null
}

export const passes = ({ about, kinds }: EventFilter, event: GraphEvent): boolean =>
  (kinds === null || kinds.includes(event.kind)) && about.every((id) => event.about.includes(id))

const edition = oneOf(['FULL', 'OPEN'])
const after = query('READ', 'event/after.cypher', {
  params: {
    edition,
    sequence: integer,
    about: listOf(text),
    kinds: optional(listOf(oneOf(EVENT_KINDS))),
    limit: integer,
  },
  row: { sequence: integer, ...eventFields },
})
const newest = query('READ', 'event/newest.cypher', {
  params: { edition, about: listOf(text), documents: optional(listOf(text)), limit: integer },
  row: { sequence: integer, ...eventFields },
})
const log = query('READ', 'event/log.cypher', {
  params: { edition },
  row: { log: text, newest: integer, oldest: integer },
})

/** The events behind a sequence number that pass a filter, in their order, at most `limit`. */
export const eventsAfter = (
  graph: Graph,
  sequence: number,
  { about, kinds }: EventFilter,
  limit: number,
): Promise<NumberedEvent[]> => graph.read(after, { edition: graph.edition, sequence, about, kinds, limit })

/** The newest events that are about all of these ids and, where documents are given, of one of these; the latest first. */
export const newestEvents = (
  graph: Graph,
  { about, documents }: { readonly about: readonly string[]; readonly documents: readonly string[] | null },
  limit: number,
): Promise<NumberedEvent[]> => graph.read(newest, { edition: graph.edition, about, documents, limit })

/** Which log of events there is, with the sequence numbers of the oldest that is kept and of the newest; 0 without any. */
export async function eventLog(graph: Graph): Promise<{ log: string; newest: number; oldest: number }> {
  const [found] = await graph.read(log, { edition: graph.edition })
  return found ?? { log: '', newest: 0, oldest: 0 }
}
