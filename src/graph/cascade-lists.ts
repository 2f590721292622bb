/**
 * Lists of the documents and tasks of one cascade, from what is held of it in memory. The database is asked only for what
 * holds some words, and for the names of agencies.
 */
import { getHeapStatistics } from 'node:v8'
import { LRUCache } from 'lru-cache'
import { dayNumber, type HeldDocument } from '../model/cascade.js'
import { CascadeTasks, flagsOf, needsDuties, type HeldTaskFilter } from '../model/cascade-tasks.js'
import { compareTexts } from '../model/collections.js'
import { DISTANT_FUTURE, DISTANT_PAST } from '../model/date.js'
import { bySymbol, newestFirst, shelvesOf, type DocumentOrder } from '../model/document-order.js'
import { RunOrder } from '../model/run-order.js'
import { symbolKey } from '../model/symbol.js'
import type { TaskOrder } from '../model/task-order.js'
import type { Trace } from '../model/trace.js'
import { groupsOfAgencies } from './agencies.js'
import type { Graph } from './connect.js'
import { listOf, text } from './decode.js'
import type { DocumentFilter } from './document-lists.js'
import { OfVersion } from './of-version.js'
import { pageOf, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'
import { wordsQuery } from './search.js'
import { NO_GROUPS, type TaskFilter } from './task-filter.js'
import { rankOf, type ListedAs } from './task-pages.js'
import { wholeCascade } from './trace.js'

const EMPTY: Page<never> = { items: [], hasNext: false, total: () => Promise.resolve(0) }

/** What was made of a trace for its lists. */
interface Lists {
  readonly documents: readonly HeldDocument[]
  readonly orders: LRUCache<string, RunOrder>
  tasks: CascadeTasks | null
  leads: Leads | null
}

/** Who leads the tasks of a trace, at a version of the graph: any commit may change a name. */
interface Leads {
  readonly version: string
  /** What sorts each of them, by id. */
  readonly names: Promise<ReadonlyMap<string, string>>
  /** What sorts a task by who leads it. */
  readonly of: Promise<(place: number) => string>
}

/** What the lists of a document and its tasks take, more or less. */
const BYTES = 300
const MAX_ORDERS = 6
/** A sixteenth of what Node may use, for both editions. */
const made = new LRUCache<Trace<HeldDocument>, Lists>({
  maxSize: Math.floor(getHeapStatistics().heap_size_limit / 16 / BYTES),
  sizeCalculation: ({ documents }) => documents.length,
})

function listsOf(trace: Trace<HeldDocument>): Lists {
  const known = made.get(trace)
  if (known !== undefined) return known
  const lists = {
    documents: trace.rootAndDocuments(),
    orders: new LRUCache<string, RunOrder>({ max: MAX_ORDERS }),
    tasks: null,
    leads: null,
  }
  made.set(trace, lists)
  return lists
}

function orderOf({ orders }: Lists, key: string, make: () => RunOrder): RunOrder {
  const order = orders.get(key) ?? make()
  orders.set(key, order)
  return order
}

// --------------------------------------------------------------- documents

/** A page of a directive and all that carries it out; `found`: only these. */
export async function documentsOfCascade(
  graph: Graph,
  given: DocumentFilter & { readonly directive: string },
  found: ReadonlySet<string> | null,
  { page, orderBy }: { readonly page: PageRequest; readonly orderBy: DocumentOrder },
): Promise<Page<string>> {
  const trace = await wholeCascade(graph, given.directive, null)
  if (trace === null) return EMPTY
  const lists = listsOf(trace)
  const { documents } = lists
  const { numberOf, sortOf } = DOCUMENTS_IN[orderBy]
  const placeOf = (place: number) => sortOf(documents[place]!).join('')
  const order = orderOf(
    lists,
    orderBy,
    () =>
      new RunOrder(
        documents.length,
        (place) => numberOf(documents[place]!),
        (a, b) => compareTexts(placeOf(a), placeOf(b)),
      ),
  )
  const after = page.after === null ? null : upwards(orderBy, page.after)
  const flags = flagsOf(documents, documentTest(given, found))
  const isWanted = (place: number) => flags[place] === 1
  const places = order.some(
    (place) => after === null || upwards(orderBy, sortOf(documents[place]!)) > after,
    isWanted,
    rowsWanted(page),
  )
  const items = places.map((place) => ({ value: documents[place]!.id, sort: sortOf(documents[place]!) }))
  return pageOf(page, items, () => Promise.resolve(flags.reduce((sum, flag) => sum + flag, 0)))
}

interface DocumentsIn {
  /** The number by which they are sorted first: of a day, or of a symbol. */
  numberOf(document: HeldDocument): number
  sortOf(document: HeldDocument): readonly string[]
}

/** As numbers, beyond every day and every symbol that begins with one. */
const LAST = 2 ** 30
const dayOf = ({ issuedFrom }: HeldDocument) => (issuedFrom === null ? LAST : dayNumber(issuedFrom))

const DOCUMENTS_IN: Readonly<Record<DocumentOrder, DocumentsIn>> = {
  ISSUED_ON_DESC: {
    numberOf: (document) =>
      document.issuedFrom === null ? LAST : dayNumber(DISTANT_FUTURE) - dayOf(document),
    sortOf: ({ issuedFrom, key }) => [issuedFrom ?? DISTANT_PAST, key],
  },
  ISSUED_ON_ASC: {
    numberOf: dayOf,
    sortOf: ({ issuedFrom, key }) => [issuedFrom ?? DISTANT_FUTURE, key],
  },
  SYMBOL: {
    numberOf: ({ symbol }) => Math.min(LAST, Number(/^\d+/.exec(symbol ?? '')?.[0] ?? LAST)),
    sortOf: ({ symbol, issuedFrom, key }) => [bySymbol(symbol, issuedFrom ?? DISTANT_PAST, key)],
  },
}

/** Sort values as one text that goes upwards. */
const upwards = (orderBy: DocumentOrder, [first = '', second = '']: readonly string[]): string =>
  orderBy === 'ISSUED_ON_DESC' ? newestFirst(first, second) : first + second

function documentTest(
  { symbolKey: symbol, type, level, system, heldAs, issuer, units, issuedFrom, issuedTo }: DocumentFilter,
  found: ReadonlySet<string> | null,
): (document: HeldDocument) => boolean {
  const shelves = [type, level, system, heldAs].every((fact) => fact === null)
    ? null
    : new Set(shelvesOf({ type, level, system, heldAs }))
  const keys = units === null ? null : new Set(units)
  return (document) =>
    (shelves === null || shelves.has(document.shelf)) &&
    (issuer === null || document.issuer === issuer) &&
    (symbol === null || (document.symbol !== null && symbolKey(document.symbol) === symbol)) &&
    (keys === null || (document.territoryId !== null && keys.has(document.territoryId))) &&
    (issuedFrom === null || (document.issuedFrom !== null && document.issuedFrom >= issuedFrom)) &&
    (issuedTo === null || (document.issuedTo !== null && document.issuedTo <= issuedTo)) &&
    (found === null || found.has(document.id))
}

// ------------------------------------------------------------------- tasks

const holdingWords = query('READ', 'task/ids-selected.cypher', { params: { text }, row: { id: text } })
const sortNames = query('READ', 'agency/sort-names.cypher', {
  params: { ids: listOf(text) },
  row: { id: text, sort: text },
})

/** The tasks of a cascade, with those that pass a filter. */
export interface FoundTasks {
  readonly tasks: CascadeTasks
  /** Places of those that may pass; null: of all. */
  readonly candidates: readonly number[] | null
  readonly isWanted: (place: number) => boolean
}

interface CascadeTasksFound extends FoundTasks {
  readonly lists: Lists
}

/** What a filter with a directive lets through; null when there is no such document. */
export async function tasksOfCascade(
  graph: Graph,
  given: TaskFilter & { readonly directive: string },
  asOf: string,
  wantsDuties = false,
): Promise<CascadeTasksFound | null> {
  const trace = await wholeCascade(graph, given.directive, given.until)
  if (trace === null) return null
  const lists = listsOf(trace)
  const tasks = (lists.tasks ??= new CascadeTasks(lists.documents))
  if ((wantsDuties || needsDuties(given)) && !tasks.hasDuties)
    tasks.setDuties(await graph.cascades.duties(trace, graph.waitLimit))
  const filter = { ...given, ...(await groupsOf(graph, given)), holding: await holding(graph, given.text) }
  const candidates = given.agency === null ? null : tasks.chargedTo([given.agency, ...filter.groups])
  return { lists, tasks, candidates, isWanted: tasks.filter(filter, asOf) }
}

/** The groups that the agency of a filter belongs to, if their tasks are wanted. */
export async function groupsOf(
  graph: Graph,
  { agency, includeCollectives }: TaskFilter,
): Promise<Pick<HeldTaskFilter, 'groups' | 'bornOn' | 'endedOn'>> {
  if (agency === null || !includeCollectives) return NO_GROUPS
  const [found] = await groupsOfAgencies(graph, [agency])
  if (found === undefined) return NO_GROUPS
  return { groups: found.groups, bornOn: found.validFrom, endedOn: found.validTo }
}

async function holding(graph: Graph, asked: string | null): Promise<ReadonlySet<string> | null> {
  if (asked === null) return null
  const words = await wordsQuery(graph, 'Task', asked)
  if (words === null) return new Set()
  return idsHolding.get(
    graph,
    words,
    async () => new Set((await graph.read(holdingWords, { text: words })).map(({ id }) => id)),
  )
}
/** Of a few texts, as those of documents: each may hold most ids. */
const idsHolding = new OfVersion<ReadonlySet<string>>(5)

/** A page of the tasks of a directive and of all that carries it out. */
export async function pageOfCascade(
  graph: Graph,
  given: TaskFilter & { readonly directive: string },
  { asOf, page, orderBy }: ListedAs,
): Promise<Page<string>> {
  const found = await tasksOfCascade(graph, given, asOf, orderBy === 'LEAD')
  if (found === null) return EMPTY
  const { lists, tasks, candidates, isWanted } = found
  const version = orderBy === 'LEAD' ? await graph.version() : ''
  const day = tasks.dayOn(asOf)
  const lead = orderBy === 'LEAD' ? await leadsAt(graph, version, lists, tasks).of : () => ''
  const compare = tasksIn(orderBy)
  const sortOf = (place: number) => ({ lead: lead(place), day: day(place), id: tasks.id(place) })
  const after = page.after === null ? null : sortOfCursor(page.after)
  const isBehind = (place: number) => after === null || compare(sortOf(place), after) > 0
  const places =
    candidates === null
      ? inOrder(lists, tasks, { key: `${orderBy} ${asOf} ${version}`, orderBy, day, lead }).some(
          isBehind,
          isWanted,
          rowsWanted(page),
        )
      : candidates
          .filter((place) => isWanted(place) && isBehind(place))
          .sort((a, b) => compare(sortOf(a), sortOf(b)))
          .slice(0, rowsWanted(page))
  const items = places.map((place) => {
    const { lead: name, day: on, id } = sortOf(place)
    return { value: id, sort: orderBy === 'LEAD' ? [name, on, id] : [on, id] }
  })
  return pageOf(page, items, () => Promise.resolve(countOf(found)))
}

/** How many tasks pass. */
function countOf({ tasks, candidates, isWanted }: FoundTasks): number {
  let count = 0
  forEachFound({ tasks, candidates, isWanted }, () => (count += 1))
  return count
}

/** Every task that passes, in no particular order. */
export function forEachFound(
  { tasks, candidates, isWanted }: FoundTasks,
  visit: (place: number) => void,
): void {
  if (candidates !== null) {
    for (const place of candidates) if (isWanted(place)) visit(place)
  } else for (let place = 0; place < tasks.size; place += 1) if (isWanted(place)) visit(place)
}

interface Sort {
  /** Empty unless it sorts. */
  readonly lead: string
  readonly day: string
  readonly id: string
}

const sortOfCursor = (after: readonly string[]): Sort => {
  const [lead, day, id] = after.length === 3 ? after : ['', ...after]
  return { lead: lead!, day: day!, id: id! }
}

const tasksIn =
  (orderBy: TaskOrder) =>
  (a: Sort, b: Sort): number =>
    compareTexts(a.lead, b.lead) ||
    rankOf(a.day, orderBy) - rankOf(b.day, orderBy) ||
    compareTexts(a.id, b.id)

interface Sorts {
  /** Names of agencies may change with any commit, days with the day. */
  readonly key: string
  readonly orderBy: TaskOrder
  readonly day: (place: number) => string
  readonly lead: (place: number) => string
}

/** All tasks of a cascade in order. */
function inOrder(lists: Lists, tasks: CascadeTasks, { key, orderBy, day, lead }: Sorts): RunOrder {
  return orderOf(lists, key, () => {
    const byDay = (place: number) => dayNumber(day(place))
    const backwards = (place: number) =>
      day(place) === DISTANT_FUTURE ? LAST : dayNumber(DISTANT_FUTURE) - byDay(place)
    if (orderBy !== 'LEAD') return tasks.order(orderBy === 'OVERDUE_FROM' ? byDay : backwards, day)
    const names = [...new Set(Array.from({ length: tasks.size }, (_, place) => lead(place)))].sort()
    const numbers = new Map(names.map((name, at) => [name, at]))
    return tasks.order((place) => numbers.get(lead(place))!, day)
  })
}

function leadsAt(graph: Graph, version: string, lists: Lists, tasks: CascadeTasks): Leads {
  if (lists.leads?.version === version) return lists.leads
  const names = sortNamesOf(graph, tasks)
  const leads = { version, names, of: names.then((known) => tasks.leadOf(known)) }
  lists.leads = leads
  leads.of.catch(() => (lists.leads = null))
  return leads
}

const sortNamesOf = async (graph: Graph, tasks: CascadeTasks): Promise<ReadonlyMap<string, string>> =>
  new Map((await graph.read(sortNames, { ids: tasks.leads() })).map(({ id, sort }) => [id, sort]))

/** What sorts those that lead some of the tasks that were found, by id. */
export const leadNames = async (
  graph: Graph,
  { lists, tasks }: Pick<CascadeTasksFound, 'lists' | 'tasks'>,
): Promise<ReadonlyMap<string, string>> => leadsAt(graph, await graph.version(), lists, tasks).names
