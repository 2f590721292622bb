import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fillMixed } from '../../bench/hits/mixed-papers.mjs'
import { groupsOfAgencies } from '../../src/graph/agencies'
import { listOf, text } from '../../src/graph/decode'
import {
  documentsByIds,
  documentsPage,
  type DocumentFilter,
  type DocumentRow,
} from '../../src/graph/documents'
import { migrate } from '../../src/graph/migrate'
import type { Page, PageRequest } from '../../src/graph/page'
import { inlineQuery } from '../../src/graph/query'
import { tasksPage, type TaskFilter } from '../../src/graph/task-lists'
import { overdueFromOn, tasksByIds, type TaskRow } from '../../src/graph/tasks'
import { compareTexts } from '../../src/model/collections'
import { DISTANT_FUTURE } from '../../src/model/date'
import { DOCUMENT_SYSTEMS, LEVELS, type DocumentType } from '../../src/model/document'
import { lastOccurrence, recurs } from '../../src/model/recurrence'
import { standingOn } from '../../src/model/standing'
import { TASK_KINDS, TASK_ROLES, TASK_STATES } from '../../src/model/task'
import { canonicalDump } from '../support/canonical'
import { startTestGraph, type TestGraph } from '../support/database'
import { query } from '../support/queries'
import { seeded } from '../support/random'

/** Lists are what a plain filter lets through of everything, in their order, whatever index finds them. */
const FILTERS = 30
const PAGE = 40

let held: TestGraph
let documents: ReadonlyMap<string, DocumentRow>
let tasks: readonly TaskRow[]

beforeAll(async () => {
  held = await startTestGraph({ fill: (graph) => fillMixed(graph, { papers: 200 }) })
  const ids = (await held.graph.read(query.documentAndTaskIds, {})).map(({ id }) => id)
  documents = new Map((await documentsByIds(held.graph, ids)).map((row) => [row.id, row]))
  tasks = await tasksByIds(held.graph, ids)
})
afterAll(() => held?.stop())

const places = inlineQuery(
  'READ',
  'test/places',
  'MATCH (t:Task) OPTIONAL MATCH (t)-[r]->(:Agency) RETURN t.id AS id, t.place AS place, collect(DISTINCT r.place) AS own ORDER BY id',
  { params: {}, row: { id: text, place: text, own: listOf(text) } },
)

/** The ids of the whole list, page after page, and its length. */
async function listed(page: (request: PageRequest) => Promise<Page<string>>) {
  const ids: string[] = []
  for (let after: readonly string[] | null = null; ;) {
    const { items, hasNext, total } = await page({ limit: PAGE, after })
    ids.push(...items.map(({ value }) => value))
    after = items.at(-1)?.sort ?? null
    if (!hasNext) return { ids, total: await total() }
  }
}

const random = seeded(16)
const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!
/** A value for every few filters. */
const maybe = <T>(share: number, values: readonly T[]): T | null => (random() < share ? oneOf(values) : null)
const day = (from: number, years: number) =>
  `${from + Math.floor(random() * years)}-${oneOf(['01-01', '03-31', '06-15', '10-01', '12-31'])}`
const maybeDay = (share: number, from: number, years: number) => (random() < share ? day(from, years) : null)

test('of documents', async () => {
  const rows = [...documents.values()]
  const issuers = rows.flatMap(({ issuerId }) => issuerId ?? [])
  const places = rows.flatMap(({ territoryId }) => territoryId ?? [])
  for (let turn = 0; turn < FILTERS; turn += 1) {
    const filter: DocumentFilter = {
      symbolKey: null,
      type: maybe<DocumentType>(0.4, ['KE_HOACH', 'QUYET_DINH', 'CHI_THI']),
      level: maybe(0.3, LEVELS),
      system: maybe(0.2, DOCUMENT_SYSTEMS),
      issuer: maybe(0.3, issuers),
      units:
        random() < 0.2
          ? [oneOf(places), oneOf(places)].filter((key, at, all) => all.indexOf(key) === at)
          : null,
      issuedFrom: maybeDay(0.4, 2018, 6),
      issuedTo: maybeDay(0.4, 2020, 6),
      heldAs: maybe(0.2, ['TEXT', 'RECORD'] as const),
      text: null,
    }
    const wanted = rows
      .filter(
        (row) =>
          (filter.type ?? row.type) === row.type &&
          (filter.level ?? row.level) === row.level &&
          (filter.system ?? row.system) === row.system &&
          (filter.heldAs ?? row.heldAs) === row.heldAs &&
          (filter.issuer ?? row.issuerId) === row.issuerId &&
          (filter.units === null || filter.units.includes(row.territoryId ?? '')) &&
          (filter.issuedFrom === null || (row.issuedFrom !== null && row.issuedFrom >= filter.issuedFrom)) &&
          (filter.issuedTo === null || (row.issuedTo !== null && row.issuedTo <= filter.issuedTo)),
      )
      .sort((a, b) => compareTexts(b.issuedSort, a.issuedSort) || compareTexts(a.key, b.key))
      .map(({ id }) => id)
    const found = await listed((page) => documentsPage(held.graph, filter, page))
    expect({ filter, ...found }).toEqual({ filter, ids: wanted, total: wanted.length })
  }
})

test('of tasks', async () => {
  const agencies = tasks.flatMap(({ assignments }) => assignments.flatMap(({ agencyId }) => agencyId ?? []))
  const places = [...documents.values()].flatMap(({ territoryId }) => territoryId ?? [])
  for (let turn = 0; turn < FILTERS; turn += 1) {
    const asOf = day(2019, 9)
    const filter: TaskFilter = {
      documents: random() < 0.1 ? [oneOf(tasks).documentId, oneOf(tasks).documentId] : null,
      agency: maybe(0.5, agencies),
      includeCollectives: random() < 0.7,
      role: maybe(0.3, TASK_ROLES),
      units: random() < 0.15 ? [oneOf(places)] : null,
      states: random() < 0.5 ? [oneOf(TASK_STATES), oneOf(TASK_STATES)] : null,
      kinds: random() < 0.2 ? [oneOf(TASK_KINDS)] : null,
      dueFrom: maybeDay(0.3, 2019, 8),
      dueTo: maybeDay(0.3, 2027, 2),
      until: random() < 0.3 ? asOf : null,
      verified: maybe(0.15, [true, false]),
      orphaned: maybe(0.15, [true, false]),
      text: null,
    }
    const bearers = await bearersOf(filter)
    const wanted = tasks
      .filter((task) => isWanted(task, filter, asOf, bearers))
      .map(({ id, deadlines }) => ({ id, late: overdueFromOn({ deadlines }, asOf) ?? DISTANT_FUTURE }))
      .sort((a, b) => compareTexts(a.late, b.late) || compareTexts(a.id, b.id))
      .map(({ id }) => id)
    const found = await listed((page) => tasksPage(held.graph, filter, asOf, page))
    expect({ filter, asOf, ...found }).toEqual({ filter, asOf, ids: wanted, total: wanted.length })
  }
})

interface Bearers {
  readonly groups: readonly string[]
  readonly validFrom: string | null
  readonly validTo: string | null
}

async function bearersOf({ agency, includeCollectives }: TaskFilter): Promise<Bearers> {
  const none = { groups: [], validFrom: null, validTo: null }
  return agency !== null && includeCollectives
    ? ((await groupsOfAgencies(held.graph, [agency]))[0] ?? none)
    : none
}

function isWanted(task: TaskRow, filter: TaskFilter, asOf: string, bearers: Bearers): boolean {
  const { agency, role, states, kinds, units, until, verified, orphaned } = filter
  const paper = documents.get(task.documentId)!
  const { state, doneBasis } = standingOn(task.standings, asOf)
  const existed =
    (bearers.validFrom ?? paper.issuedTo ?? '') <= (paper.issuedTo ?? bearers.validFrom ?? '') &&
    (paper.issuedFrom ?? bearers.validTo ?? '') <= (bearers.validTo ?? paper.issuedFrom ?? '')
  const charges = ({ agencyId, role: own }: TaskRow['assignments'][number]) =>
    (role ?? own) === own &&
    (agency === null || agencyId === agency || (existed && bearers.groups.includes(agencyId ?? '')))
  return (
    (filter.documents === null || filter.documents.includes(task.documentId)) &&
    ((agency === null && role === null) || task.assignments.some(charges)) &&
    (units === null || units.includes(paper.territoryId ?? '')) &&
    (states === null || states.includes(state)) &&
    (kinds === null || kinds.includes(task.kind)) &&
    (until === null || (paper.issuedTo !== null && paper.issuedTo <= until)) &&
    (verified ?? doneBasis === 'VERIFIED') === (doneBasis === 'VERIFIED') &&
    (orphaned === null || orphaned === (task.orphanedFrom !== null && task.orphanedFrom <= asOf)) &&
    (filter.dueFrom === null && filter.dueTo === null
      ? true
      : task.deadlines.some((deadline) => isDue(deadline, filter, paper)))
  )
}

/** Whether a deadline falls into the window of a filter, a recurring one by its last occurrence there. */
function isDue(
  deadline: TaskRow['deadlines'][number],
  { dueFrom, dueTo }: TaskFilter,
  { issuedFrom }: DocumentRow,
): boolean {
  const { due, from, recurrence } = deadline
  if (recurrence === null || !recurs(deadline))
    return due !== null && due >= (dueFrom ?? '') && due <= (dueTo ?? DISTANT_FUTURE)
  const last = dueTo === null ? DISTANT_FUTURE : (lastOccurrence(recurrence, dueTo) ?? '')
  return last >= (dueFrom ?? '') && (from ?? issuedFrom ?? '2026-11-20') <= last
}

test('are the same in a graph that an earlier version has written', async () => {
  const stored = async () => ({
    lines: await canonicalDump(held.database),
    // ids are no part of those lines
    places: await held.graph.read(places, {}),
  })
  const before = await stored()
  const write = (cypher: string) =>
    held.graph.write((tx) => tx.run(inlineQuery('WRITE', 'test', cypher, { params: {}, row: {} }), {}))
  await write('MATCH (d:Document) SET d.newestFirst = null, d.shelf = null, d.issuer = null')
  await write(
    `MATCH (t:Task)
     SET t.course = null, t.place = null, t.issuedTo = null, t.doneFrom = null
     WITH t MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->()
     SET r.bearer = null, r.course = null, r.place = null, r.issuedTo = null, r.doneFrom = null`,
  )
  await write("MATCH (m:Migration {name: '0013-orders.cypher'}) DELETE m")
  await migrate(held.graph.patient)
  expect(await stored()).toEqual(before)
})
