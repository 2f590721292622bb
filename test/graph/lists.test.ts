import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fillMixed } from '../../bench/hits/mixed-papers.mjs'
import { areaOfFilter, type AreaFilter } from '../../src/api/territory/area'
import { groupsOfAgencies } from '../../src/graph/agencies'
import { loadGazetteer } from '../../src/ingest/gazetteer'
import { listOf, text } from '../../src/graph/decode'
import { documentsPage, type DocumentFilter } from '../../src/graph/document-lists'
import { documentsByIds, type DocumentRow } from '../../src/graph/documents'
import { migrate } from '../../src/graph/migrate'
import type { Page, PageRequest } from '../../src/graph/page'
import { inlineQuery } from '../../src/graph/query'
import { NOT_NARROWED, type TaskFilter } from '../../src/graph/task-filter'
import { countTasks, tasksByStates } from '../../src/graph/task-counts'
import { pageByLead, tasksPage } from '../../src/graph/task-lists'
import { tasksByLeads, tasksByUnits } from '../../src/graph/task-tallies'
import { unitsOfArea } from '../../src/graph/territories'
import { traceNear } from '../../src/graph/trace'
import { CASCADE_KINDS } from '../../src/model/cascade'
import {
  type AssignmentRow,
  assignmentsOf,
  overdueFromOn,
  tasksByIds,
  type TaskRow,
} from '../../src/graph/tasks'
import { compareTextLists, compareTexts } from '../../src/model/collections'
import { DISTANT_FUTURE } from '../../src/model/date'
import { DOCUMENT_SYSTEMS, LEVELS, type DocumentType } from '../../src/model/document'
import { bySymbol, DOCUMENT_ORDERS, type DocumentOrder } from '../../src/model/document-order'
import { lastOccurrence, recurs } from '../../src/model/recurrence'
import { standingOn } from '../../src/model/standing'
import { TASK_KINDS, TASK_ROLES, TASK_STATES } from '../../src/model/task'
import { NO_LEAD, TASK_ORDERS, type TaskOrder } from '../../src/model/task-order'
import { canonicalDump } from '../support/canonical'
import { startTestGraph, type TestGraph } from '../support/database'
import { query } from '../support/queries'
import { seeded } from '../support/random'

/** Lists are what a plain filter lets through of everything, in their order, whatever index finds them. */
const FILTERS = Number(process.env['FILTERS'] ?? 8)
const PAGE = 40

let held: TestGraph
let documents: ReadonlyMap<string, DocumentRow>
let tasks: readonly TaskRow[]
let names: ReadonlyMap<string, string>

beforeAll(async () => {
  held = await startTestGraph({ fill: (graph) => fillMixed(graph, { papers: 200 }) })
  await held.graph.write((tx) => tx.run(cascades, {}))
  await held.graph.write((tx) => tx.run(leaderless, {}))
  await held.graph.write((tx) => tx.run(fromElsewhere, {}))
  const ids = (await held.graph.read(query.documentAndTaskIds, {})).map(({ id }) => id)
  documents = new Map((await documentsByIds(held.graph, ids)).map((row) => [row.id, row]))
  tasks = await tasksByIds(held.graph, ids)
  names = new Map((await held.graph.read(sortNames, {})).map(({ id, name }) => [id, name]))
})
afterAll(() => held?.stop())

/** Each paper carries out one of a third of its number, some a second one: three cascades that meet. */
const cascades = inlineQuery(
  'WRITE',
  'test/cascades',
  `MATCH (d:Document) WITH d ORDER BY d.key WITH collect(d) AS papers
   UNWIND range(3, size(papers) - 1) AS at UNWIND CASE at % 7 WHEN 0 THEN [at / 3, at / 2] ELSE [at / 3] END AS above
   WITH papers[at] AS from, papers[above] AS to
   CREATE (from)-[:IMPLEMENTS {id: 'R.' + from.id + '.IMPLEMENTS.' + to.id, kind: 'IMPLEMENTS', confidence: 0.9}]->(to)`,
  { params: {}, row: {} },
)
/** The papers name somebody for each task; of every ninth nobody leads it. */
const leaderless = inlineQuery(
  'WRITE',
  'test/leaderless',
  'MATCH (t:Task) WITH t ORDER BY t.id WITH collect(t) AS tasks UNWIND range(0, size(tasks) - 1, 9) AS at WITH tasks[at] AS t MATCH (t)-[r:LED_BY]->() DELETE r',
  { params: {}, row: {} },
)
/** The papers are of one province; every fourth of its papers comes from this one. */
const ELSEWHERE = '2024:79'
const fromElsewhere = inlineQuery(
  'WRITE',
  'test/from-elsewhere',
  `MATCH (d:Document)-[in:ISSUED_IN]->() WITH d, in ORDER BY d.key WITH collect([d, in]) AS papers
   UNWIND range(0, size(papers) - 1, 4) AS at WITH papers[at][0] AS d, papers[at][1] AS in
   DELETE in WITH d MATCH (t:Territory {key: '${ELSEWHERE}'}) CREATE (d)-[:ISSUED_IN]->(t)
   WITH d MATCH (d)-[:HAS_TASK]->(t:Task) SET t.province = '${ELSEWHERE}'`,
  { params: {}, row: {} },
)
const sortNames = inlineQuery(
  'READ',
  'test/sort-names',
  'MATCH (a:Agency) RETURN a.id AS id, a.sortName AS name',
  { params: {}, row: { id: text, name: text } },
)
const places = inlineQuery(
  'READ',
  'test/places',
  'MATCH (t:Task) OPTIONAL MATCH (t)-[r]->(:Agency) RETURN t.id AS id, t.place + t.level + coalesce(t.province, "") AS place, collect(DISTINCT r.place) AS own ORDER BY id',
  { params: {}, row: { id: text, place: text, own: listOf(text) } },
)

const provincesOfPapers = inlineQuery(
  'READ',
  'test/provinces',
  "MATCH (:Document)-[:ISSUED_IN]->(:Territory)-[:PART_OF*0..2]->(p:Territory {level: 'PROVINCE'}) RETURN DISTINCT p.key AS id ORDER BY id",
  { params: {}, row: { id: text } },
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

type Compare<T> = (a: T, b: T) => number
const DOCUMENTS_IN: Readonly<Record<DocumentOrder, Compare<DocumentRow>>> = {
  ISSUED_ON_DESC: (a, b) => compareTexts(b.issuedSort, a.issuedSort) || compareTexts(a.key, b.key),
  ISSUED_ON_ASC: (a, b) =>
    compareTexts(a.issuedFrom ?? DISTANT_FUTURE, b.issuedFrom ?? DISTANT_FUTURE) ||
    compareTexts(a.key, b.key),
  SYMBOL: (a, b) => compareTexts(symbolOf(a), symbolOf(b)),
}
const symbolOf = ({ symbol, issuedSort, key }: DocumentRow) => bySymbol(symbol, issuedSort, key)

interface Listed {
  readonly id: string
  readonly late: string
  readonly lead: string
}
const byDay: Compare<Listed> = (a, b) => compareTexts(a.late, b.late) || compareTexts(a.id, b.id)
const TASKS_IN: Readonly<Record<TaskOrder, Compare<Listed>>> = {
  OVERDUE_FROM: byDay,
  OVERDUE_FROM_DESC: (a, b) =>
    Number(a.late === DISTANT_FUTURE) - Number(b.late === DISTANT_FUTURE) ||
    compareTexts(b.late, a.late) ||
    compareTexts(a.id, b.id),
  LEAD: (a, b) => compareTexts(a.lead, b.lead) || byDay(a, b),
}

function leadOf({ leads }: TaskRow): string {
  const lead = leads.find(({ agencyId }) => agencyId !== null)?.agencyId ?? null
  return lead === null ? NO_LEAD : `${names.get(lead)} ${lead}`
}

test('of documents', async () => {
  const rows = [...documents.values()]
  const issuers = rows.flatMap(({ issuerId }) => issuerId ?? [])
  const places = rows.flatMap(({ territoryId }) => territoryId ?? [])
  const directives = [...rows].sort((a, b) => compareTexts(a.key, b.key)).slice(0, 12)
  for (let turn = 0; turn < FILTERS; turn += 1) {
    const orderBy = oneOf(DOCUMENT_ORDERS)
    const filter: DocumentFilter = {
      symbolKey: null,
      directive: maybe(0.4, directives)?.id ?? null,
      type: maybe<DocumentType>(0.4, ['KE_HOACH', 'QUYET_DINH', 'CHI_THI']),
      level: maybe(0.3, LEVELS),
      system: maybe(0.2, DOCUMENT_SYSTEMS),
      issuer: maybe(0.3, issuers),
      signatory: null,
      units:
        random() < 0.2
          ? [oneOf(places), oneOf(places)].filter((key, at, all) => all.indexOf(key) === at)
          : null,
      issuedFrom: maybeDay(0.4, 2018, 6),
      issuedTo: maybeDay(0.4, 2020, 6),
      heldAs: maybe(0.2, ['TEXT', 'RECORD'] as const),
      text: null,
    }
    const cascade = await cascadeOf(filter, null)
    const wanted = rows
      .filter(
        (row) =>
          cascade(row.id) &&
          (filter.type ?? row.type) === row.type &&
          (filter.level ?? row.level) === row.level &&
          (filter.system ?? row.system) === row.system &&
          (filter.heldAs ?? row.heldAs) === row.heldAs &&
          (filter.issuer ?? row.issuerId) === row.issuerId &&
          (filter.units === null || filter.units.includes(row.territoryId ?? '')) &&
          (filter.issuedFrom === null || (row.issuedFrom !== null && row.issuedFrom >= filter.issuedFrom)) &&
          (filter.issuedTo === null || (row.issuedTo !== null && row.issuedTo <= filter.issuedTo)),
      )
      .sort(DOCUMENTS_IN[orderBy])
      .map(({ id }) => id)
    const found = await listed((page) => documentsPage(held.graph, filter, page, orderBy))
    expect({ filter, orderBy, ...found }).toEqual({ filter, orderBy, ids: wanted, total: wanted.length })
  }
})

test('of tasks', async () => {
  const agencies = tasks.flatMap((task) => assignmentsOf(task).flatMap(({ agencyId }) => agencyId ?? []))
  const places = [...documents.values()].flatMap(({ territoryId }) => territoryId ?? [])
  const directives = [...documents.values()].sort((a, b) => compareTexts(a.key, b.key)).slice(0, 12)
  for (let turn = 0; turn < FILTERS; turn += 1) {
    const asOf = day(2019, 9)
    const orderBy = oneOf(TASK_ORDERS)
    const filter: TaskFilter = {
      directive: maybe(0.4, directives)?.id ?? null,
      document: random() < 0.1 ? oneOf(tasks).documentId : null,
      agency: maybe(0.5, agencies),
      includeCollectives: random() < 0.7,
      role: maybe(0.3, TASK_ROLES),
      level: maybe(0.3, LEVELS),
      units: random() < 0.15 ? oneOf([[oneOf(places)], manyUnits(places)]) : null,
      provinces: null,
      states: random() < 0.5 ? [oneOf(TASK_STATES), oneOf(TASK_STATES)] : null,
      kinds: random() < 0.2 ? [oneOf(TASK_KINDS)] : null,
      dueFrom: maybeDay(0.3, 2019, 8),
      dueTo: maybeDay(0.3, 2027, 2),
      until: random() < 0.3 ? asOf : null,
      verified: maybe(0.15, [true, false]),
      orphaned: maybe(0.15, [true, false]),
      led: maybe(0.15, [true, false]),
      text: null,
    }
    await expectListed(filter, asOf, orderBy)
    if (turn % 2 === 0) await expectCounted(filter, asOf)
  }
})

async function expectListed(filter: TaskFilter, asOf: string, orderBy: TaskOrder) {
  const wanted = (await passing(filter, asOf))
    .map((task) => ({ id: task.id, late: overdueFromOn(task, asOf) ?? DISTANT_FUTURE, lead: leadOf(task) }))
    .sort(TASKS_IN[orderBy])
    .map(({ id }) => id)
  const found = await listed((page) => tasksPage(held.graph, filter, asOf, page, orderBy))
  expect({ filter, asOf, orderBy, ...found }).toEqual({
    filter,
    asOf,
    orderBy,
    ids: wanted,
    total: wanted.length,
  })
}

const expectCounted = async (filter: TaskFilter, asOf: string) =>
  expect({ filter, asOf, ...(await counted(filter, asOf)) }).toEqual({
    filter,
    asOf,
    ...countsOf(await passing(filter, asOf), asOf),
  })

async function passing(filter: TaskFilter, asOf: string): Promise<readonly TaskRow[]> {
  const bearers = await bearersOf(filter)
  const cascade = await cascadeOf(filter, filter.until)
  return tasks.filter((task) => cascade(task.documentId) && isWanted(task, filter, asOf, bearers))
}

/** An area that has more units than papers. */
const manyUnits = (places: readonly string[]) => [
  ...new Set([...places.slice(0, places.length / 2), ...Array.from({ length: 60 }, (_, at) => `0:${at}`)]),
]

test('of tasks of whole provinces', async () => {
  const provinces = (await held.graph.read(provincesOfPapers, {})).map(({ id }) => id)
  for (let turn = 0; turn < FILTERS / 2; turn += 1) {
    const asOf = oneOf(['2023-06-30', '2024-12-31', '2027-01-01'])
    const territories = [oneOf(provinces), oneOf(provinces), oneOf(provinces)].slice(turn % 3)
    const area = await areaOfFilter(held.graph, { territories })
    expect(area?.provinces).toEqual(expect.arrayContaining(territories))
    const filter: TaskFilter = {
      ...NOT_NARROWED,
      ...area,
      level: maybe(0.2, LEVELS),
      states: random() < 0.6 ? [oneOf(TASK_STATES), oneOf(TASK_STATES)] : null,
      dueFrom: maybeDay(0.2, 2019, 8),
      dueTo: maybeDay(0.2, 2027, 2),
      until: random() < 0.2 ? asOf : null,
    }
    await expectListed(filter, asOf, 'OVERDUE_FROM')
    await expectCounted(filter, asOf)
  }
})

test('an area is provinces only where it has all that is part of them', async () => {
  const [province, other] = ['2024:20', ELSEWHERE]
  const { units } = await unitsOfArea(held.graph, {
    territory: province,
    includeDescendants: true,
    includeFormer: false,
  })
  const provincesOf = async (filter: AreaFilter) =>
    (await areaOfFilter(held.graph, filter))?.provinces ?? null
  const here = { territory: province, includeFormer: false }
  expect(await provincesOf(here)).toEqual([province])
  expect(await provincesOf({ ...here, includeDescendants: false })).toBeNull()
  expect(await provincesOf({ ...here, territories: [province, other] })).toEqual([province])
  expect(await provincesOf({ ...here, territories: [units.at(-1)!] })).toBeNull()
  expect(await provincesOf({ territories: [other, units.at(-1)!] })).toBeNull()
})

test('a task stays with the province of its paper when the gazetteer moves a unit', async () => {
  const moved = inlineQuery(
    'WRITE',
    'test/moved',
    "MATCH (t:Task) WHERE t.province IS NOT NULL WITH t ORDER BY t.id LIMIT 3 SET t.province = 'elsewhere' WITH count(t) AS moved MATCH (g:Gazetteer) SET g.edition = 'another'",
    { params: {}, row: {} },
  )
  const before = await held.graph.read(places, {})
  await held.graph.write((tx) => tx.run(moved, {}))
  expect(await held.graph.read(places, {})).not.toEqual(before)
  await loadGazetteer(held.graph)
  expect(await held.graph.read(places, {})).toEqual(before)
})

test('by lead, of what few tasks pass, are not looked for agency by agency', async () => {
  const asOf = '2027-01-01'
  const filter: TaskFilter = { ...NOT_NARROWED, states: ['DONE_LATE'] }
  const bearers = await bearersOf(filter)
  const wanted = tasks
    .filter((task) => isWanted(task, filter, asOf, bearers))
    .map((task) => ({ id: task.id, late: overdueFromOn(task, asOf) ?? DISTANT_FUTURE, lead: leadOf(task) }))
    .sort(TASKS_IN.LEAD)
    .map(({ id }) => id)
  expect(wanted.length).toBeGreaterThan(0)
  const asked: unknown[] = []
  const graph = new Proxy(held.graph, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (name !== 'read') return typeof value === 'function' ? value.bind(target) : value
      return (query: unknown, params: never) => {
        asked.push(query)
        return target.read(query as never, params)
      }
    },
  })
  const found = await listed((page) => tasksPage(graph, filter, asOf, page, 'LEAD'))
  expect(found).toEqual({ ids: wanted, total: wanted.length })
  expect(asked).not.toContain(pageByLead)
})

test('what no known agency leads is looked through once, and then known', async () => {
  const asOf = '2027-01-01'
  const filter: TaskFilter = { ...NOT_NARROWED, led: false }
  const wanted = tasks.filter((task) => leadingIn(task).length === 0).length
  expect(wanted).toBeGreaterThan(0)
  expect(wanted).toBeLessThan(tasks.length)
  for (const orderBy of TASK_ORDERS) {
    const found = await listed((page) => tasksPage(held.graph, filter, asOf, page, orderBy))
    expect([found.ids.length, found.total]).toEqual([wanted, wanted])
  }
})

test.each([
  ['PROVINCE', 2024],
  ['DISTRICT', 2024],
  ['COMMUNE', 2024],
  ['PROVINCE', 2025],
  ['COMMUNE', 2025],
] as const)('of each unit (%s, %s) as many tasks are counted as its list has', async (level, vintage) => {
  const asOf = '2023-06-15'
  const [directive] = [...documents.values()].sort((a, b) => compareTexts(a.key, b.key))
  for (const narrowed of [
    {},
    { states: ['OVERDUE'] },
    { directive: directive!.id },
    { led: true, role: 'LEAD' },
    { agency: oneOf(tasks.flatMap(leadingIn)) },
  ] as const) {
    const filter: TaskFilter = { ...NOT_NARROWED, ...narrowed }
    const { items } = await tasksByUnits(
      held.graph,
      filter,
      { level, vintage },
      { asOf, page: { limit: 5, after: null } },
    )
    expect(items.map(({ sort }) => sort)).toEqual(items.map(({ sort }) => sort).toSorted(compareTextLists))
    for (const { value } of items) {
      const area = { territory: value.id, includeDescendants: true, includeFormer: true }
      const there = await unitsOfArea(held.graph, area)
      expect({ narrowed, ...value }).toMatchObject({
        narrowed,
        counts: await tasksByStates(held.graph, { ...filter, ...there }, asOf),
      })
    }
  }
  const { items } = await tasksByUnits(
    held.graph,
    NOT_NARROWED,
    { level, vintage },
    { asOf, page: { limit: 5, after: null } },
  )
  // papers of the mixed ones were issued on the map of 2024
  expect(items.length > 0).toBe(true)
})

/** Whether a document is of the cascade of a filter, by the walk that knows nothing of what is held in memory. */
async function cascadeOf({ directive }: { readonly directive: string | null }, asOf: string | null) {
  if (directive === null) return () => true
  const found = await traceNear(
    held.graph,
    { root: directive, direction: 'DOWN', maxDepth: 30, relations: CASCADE_KINDS, minConfidence: null, asOf },
    1_000,
  )
  const ids = new Set([directive, ...found!.trace.ids()])
  return (id: string) => ids.has(id)
}

/** What is counted of a filter. */
async function counted(filter: TaskFilter, asOf: string) {
  const led: unknown[] = []
  for (let after: readonly string[] | null = null; ;) {
    const page: Awaited<ReturnType<typeof tasksByLeads>> = await tasksByLeads(held.graph, filter, {
      asOf,
      page: { limit: 3, after },
    })
    led.push(...page.items.map(({ value: { id: agencyId, counts } }) => ({ agencyId, counts })))
    after = page.items.at(-1)?.sort ?? null
    if (!page.hasNext) break
  }
  return {
    total: await countTasks(held.graph, filter, asOf),
    states: await tasksByStates(held.graph, filter, asOf),
    led,
  }
}

/** The same of these tasks, one by one. */
function countsOf(passing: readonly TaskRow[], asOf: string) {
  const countsIn = (some: readonly TaskRow[]) =>
    TASK_STATES.map((state) => ({
      state,
      tasks: some.filter((task) => standingOn(task.standings, asOf).state === state).length,
    })).filter(({ tasks: count }) => count > 0)
  const leads = new Set(passing.flatMap((task) => leadingIn(task)))
  const numberOf = (counts: ReturnType<typeof countsIn>, asked: string) =>
    counts.find(({ state }) => state === asked)?.tasks ?? 0
  const led = [...leads]
    .map((agencyId) => ({
      agencyId,
      counts: countsIn(passing.filter((task) => leadingIn(task).includes(agencyId))),
    }))
    .sort(
      (a, b) =>
        numberOf(b.counts, 'OVERDUE') - numberOf(a.counts, 'OVERDUE') ||
        numberOf(b.counts, 'OPEN') - numberOf(a.counts, 'OPEN') ||
        compareTexts(`${names.get(a.agencyId)} ${a.agencyId}`, `${names.get(b.agencyId)} ${b.agencyId}`),
    )
  return { total: passing.length, states: countsIn(passing), led }
}

const leadingIn = ({ leads }: TaskRow): readonly string[] => leads.flatMap(({ agencyId }) => agencyId ?? [])

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
  const { agency, role, level, states, kinds, units, until, verified, orphaned, led } = filter
  const paper = documents.get(task.documentId)!
  const { state, doneBasis } = standingOn(task.standings, asOf)
  const existed =
    (bearers.validFrom ?? paper.issuedTo ?? '') <= (paper.issuedTo ?? bearers.validFrom ?? '') &&
    (paper.issuedFrom ?? bearers.validTo ?? '') <= (bearers.validTo ?? paper.issuedFrom ?? '')
  const charges = ({ role: own, agencyId }: AssignmentRow) =>
    (role ?? own) === own &&
    (agency === null || agencyId === agency || (existed && bearers.groups.includes(agencyId ?? '')))
  return (
    (filter.document ?? task.documentId) === task.documentId &&
    (level ?? paper.level) === paper.level &&
    ((agency === null && role === null) || assignmentsOf(task).some(charges)) &&
    (units === null || units.includes(paper.territoryId ?? '')) &&
    (states === null || states.includes(state)) &&
    (kinds === null || kinds.includes(task.kind)) &&
    (until === null || (paper.issuedTo !== null && paper.issuedTo <= until)) &&
    (verified ?? doneBasis === 'VERIFIED') === (doneBasis === 'VERIFIED') &&
    (orphaned === null || orphaned === (task.orphanedFrom !== null && task.orphanedFrom <= asOf)) &&
    (led ?? leadingIn(task).length > 0) === leadingIn(task).length > 0 &&
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
  await write(
    'MATCH (d:Document) SET d.newestFirst = null, d.bySymbol = null, d.shelf = null, d.issuer = null',
  )
  await write(
    `MATCH (t:Task)
     SET t.course = null, t.level = null, t.province = null, t.place = null, t.issuedTo = null, t.doneFrom = null
     WITH t MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->()
     SET r.bearer = null, r.course = null, r.place = null, r.issuedTo = null, r.doneFrom = null`,
  )
  await write(
    "MATCH (m:Migration) WHERE m.name IN ['0013-orders.cypher', '0017-symbols-and-levels.cypher', '0025-provinces-of-tasks.cypher'] DELETE m",
  )
  await migrate(held.graph.patient)
  expect(await stored()).toEqual(before)
})
