import { LRUCache } from 'lru-cache'
import { isHeld, type CascadeDocument } from '../model/cascade.js'
import type { DocumentType, Level } from '../model/document.js'
import type { NodeList } from '../model/node-list.js'
import { noTasks, stateCounts, statesOn, type StateCount, type StateSums } from '../model/standing.js'
import { TASK_STATES, type TaskState } from '../model/task.js'
import { AppError } from '../errors.js'
import type { Graph } from './connect.js'
import { documentsHolding } from './document-lists.js'
import { tasksByDocumentAndState } from './tasks.js'
import type { FoundTrace } from './trace.js'

type Trace = FoundTrace['trace']

/** Which nodes of a trace are wanted; null does not narrow. */
export interface NodesWanted {
  /** Id of the document of the trace from which they are one step on. */
  readonly parent: string | null
  readonly depth: number | null
  readonly types: readonly DocumentType[] | null
  readonly levels: readonly Level[] | null
  /** Keys of the units of an area, see `unitsOfArea`. */
  readonly units: readonly string[] | null
  /** Papers that were certainly issued from this day on, and by that one. */
  readonly issuedFrom: string | null
  readonly issuedTo: string | null
  /** Papers that have a task in any of these states. */
  readonly states: readonly TaskState[] | null
  /** Words as a person types them. */
  readonly text: string | null
}

type Lets = (document: CascadeDocument) => boolean

/** Lists of nodes remembered of a trace: somebody reads them page by page. */
const MAX_LISTS = 20
const listsOf = new WeakMap<Trace, LRUCache<string, NodeList>>()

/** The nodes that are wanted, as tasks stand on a day. @throws AppError BAD_USER_INPUT when `parent` is not in the trace */
export async function nodesOf(
  graph: Graph,
  trace: Trace,
  wanted: NodesWanted,
  day: string,
): Promise<NodeList> {
  // which papers hold some words may change while the trace stays as it is
  if (wanted.text !== null) return listOf(graph, trace, wanted, day)
  const lists = listsOf.get(trace) ?? new LRUCache({ max: MAX_LISTS })
  listsOf.set(trace, lists)
  const key = JSON.stringify([wanted, wanted.states === null ? null : day])
  const list = lists.get(key) ?? (await listOf(graph, trace, wanted, day))
  lists.set(key, list)
  return list
}

async function listOf(graph: Graph, trace: Trace, wanted: NodesWanted, day: string): Promise<NodeList> {
  const { types, levels, units, issuedFrom, issuedTo, states, text, depth } = wanted
  const conditions: Lets[] = [
    ...oneOf(types, ({ type }) => type),
    ...oneOf(levels, ({ level }) => level),
    ...oneOf(units, ({ territoryId }) => territoryId),
    ...within(issuedFrom, issuedTo),
    ...(text === null ? [] : oneOf(await documentsHolding(graph, text), ({ id }) => id)),
    ...(states === null ? [] : [await havingTasks(graph, trace, states, day)]),
  ]
  return trace.list({
    parent: wanted.parent === null ? null : placeOfParent(trace, wanted.parent),
    depth,
    lets: conditions.length === 0 ? null : (document) => conditions.every((lets) => lets(document)),
  })
}

const oneOf = <T>(
  values: Iterable<T> | null,
  valueOf: (document: CascadeDocument) => T | null,
): readonly Lets[] => {
  if (values === null) return []
  const known: ReadonlySet<T | null> = new Set(values)
  return [(document) => known.has(valueOf(document))]
}

const within = (from: string | null, to: string | null): readonly Lets[] => [
  ...(from === null ? [] : [({ issuedFrom }: CascadeDocument) => issuedFrom !== null && issuedFrom >= from]),
  ...(to === null ? [] : [({ issuedTo }: CascadeDocument) => issuedTo !== null && issuedTo <= to]),
]

async function havingTasks(
  graph: Graph,
  trace: Trace,
  states: readonly TaskState[],
  day: string,
): Promise<Lets> {
  const tell = await taskTeller(graph, trace.documents(), day)
  const wanted = TASK_STATES.map((state) => states.includes(state))
  return (document) => tell(document).some((state) => wanted[state])
}

/** @throws AppError BAD_USER_INPUT */
function placeOfParent(trace: Trace, id: string): number {
  const place = trace.placeOf(id)
  if (place !== null) return place
  throw new AppError('BAD_USER_INPUT', `parent is ${JSON.stringify(id)}, which is not in this trace.`, {
    remedy: 'Pass the id of the root or of a document that the trace has found.',
    details: { argument: 'parent', given: id },
  })
}

/** The states of the tasks of a document, by their places in TASK_STATES. */
type TaskTeller = (document: CascadeDocument) => readonly number[]

/** Tells of the tasks of these documents on a day; only what is not held in memory is read. */
async function taskTeller(
  graph: Graph,
  documents: readonly CascadeDocument[],
  day: string,
): Promise<TaskTeller> {
  const others = documents.filter((document) => !isHeld(document)).map(({ id }) => id)
  const rows = others.length === 0 ? [] : await tasksByDocumentAndState(graph, others, day)
  const read = new Map<string, number[]>()
  for (const { documentId, state, tasks } of rows) {
    const states = read.get(documentId) ?? []
    read.set(documentId, [...states, ...Array.from({ length: tasks }, () => TASK_STATES.indexOf(state))])
  }
  const stateOf = statesOn(day)
  return (document) => (isHeld(document) ? document.tasks.map(stateOf) : (read.get(document.id) ?? []))
}

const add = (sums: StateSums, more: StateSums): void => {
  for (const [at, tasks] of more.entries()) sums[at]! += tasks
}

/** What stands at some nodes of a trace, by their places, and below them within the trace; computed once, for all of them. */
export interface NodeCounts {
  /** Distinct documents below each. */
  papersBelow(place: number): number
  /** Of those documents. */
  tasksBelow(place: number): Promise<readonly StateCount[]>
  /** Of the node's own document. */
  ownTasks(place: number): Promise<readonly StateCount[]>
}

export function nodeCounts(graph: Graph, trace: Trace, places: readonly number[], day: string): NodeCounts {
  const below = once(() => trace.below(places))
  const at = new Map(places.map((place, index) => [place, index]))
  const partsBelow = (place: number) => below().of[at.get(place)!]!
  const documents = trace.rootAndDocuments()
  const own = once(() =>
    taskTeller(
      graph,
      places.map((place) => documents[place]!),
      day,
    ),
  )
  const sumsOfParts = once(async () => {
    const { parts } = below()
    const found = parts.map((part) => part.map((place) => documents[place]!))
    const tell = await taskTeller(graph, found.flat(), day)
    return found.map((part) => sumOf(part, tell))
  })
  return {
    papersBelow: (place) => partsBelow(place).reduce((sum, part) => sum + below().parts[part]!.length, 0),
    async tasksBelow(place) {
      const ofParts = await sumsOfParts()
      const sums = noTasks()
      for (const part of partsBelow(place)) add(sums, ofParts[part]!)
      return stateCounts(sums)
    },
    ownTasks: async (place) => stateCounts(sumOf([documents[place]!], await own())),
  }
}

function sumOf(documents: readonly CascadeDocument[], tell: TaskTeller): StateSums {
  const sums = noTasks()
  for (const document of documents) for (const state of tell(document)) sums[state]! += 1
  return sums
}

/** The value, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
