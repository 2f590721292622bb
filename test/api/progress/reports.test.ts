import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { unload } from '../../../src/ingest/load'
import { ingestOver } from '../../support/editor'
import { startTestServer, type TestServer } from '../../support/server'

const paper = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/reports/${name}`, import.meta.url)), 'utf8')

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-12-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const handIn = ingestOver(() => server)
const remove = (name: string) => unload(server.graph, `submitted:${name}`, '2025-12-15T03:00:00Z')

const TASKS = `query ($symbol: String!, $asOf: Date) { document(symbol: $symbol) { id tasks(first: 9) { nodes {
  id section summary state(asOf: $asOf) doneBasis(asOf: $asOf)
  progress { id kind on by basis figures share counts note document { symbol }
    evidence { quote start end rule source { id } } }
} } } }`
const tasksOf = async (symbol: string, asOf = '2025-12-15'): Promise<any[]> =>
  (await data(TASKS, { symbol, asOf })).document.tasks.nodes
const taskAt = async (symbol: string, section: string, asOf?: string) =>
  (await tasksOf(symbol, asOf)).find((task) => task.section === section)
const stands = (tasks: any[]) =>
  Object.fromEntries(tasks.map(({ section, state, doneBasis }) => [section, `${state} ${doneBasis}`]))

const PLAN = '118/KH-UBND'

describe('a report on a plan', () => {
  beforeEach(async () => {
    await remove('bao-cao.txt')
    await handIn('ke-hoach.txt', paper('plan-nha.txt'))
  })

  test('closes what it says is done, by its day, and nothing else', async () => {
    const before = stands(await tasksOf(PLAN, '2024-07-10'))
    await handIn('bao-cao.txt', paper('01-report.txt'))
    expect(stands(await tasksOf(PLAN, '2024-07-09'))).toEqual({ ...before, 'II.5': 'OPEN null' })
    const after = stands(await tasksOf(PLAN, '2024-07-10'))
    expect(after).toMatchObject({
      'II.1': 'DONE_LATE CLAIMED',
      'II.2': 'DONE_LATE CLAIMED',
      'II.3': 'OVERDUE null',
      'II.5': 'OPEN null',
    })
  })

  test('says so with its words, its figures and its day', async () => {
    await handIn('bao-cao.txt', paper('01-report.txt'))
    const [claim] = (await taskAt(PLAN, 'II.5')).progress
    expect(claim).toMatchObject({
      kind: 'STARTED',
      on: '2024-06-30',
      by: 'UBND tỉnh Lạng Sơn',
      basis: 'TEXT',
      figures: ['1.350 căn', '820/2.000 căn', '41%'],
      share: 0.41,
      counts: true,
      document: { symbol: '345/BC-UBND' },
    })
    const { quote, start, end } = claim.evidence
    expect(paper('01-report.txt').slice(start, end)).toBe(quote)
    expect(quote).toMatch(/^Đến ngày 30\/6\/2024, các huyện.*kế hoạch\.$/u)
  })

  test('in whichever order they come; gone with the report, and back with it', async () => {
    await handIn('bao-cao.txt', paper('01-report.txt'))
    const told = await tasksOf(PLAN)
    await remove('ke-hoach.txt')
    await handIn('ke-hoach.txt', paper('plan-nha.txt'))
    expect(await tasksOf(PLAN)).toEqual(told)
    await remove('bao-cao.txt')
    expect((await tasksOf(PLAN)).flatMap(({ progress }) => progress)).toEqual([])
    await handIn('bao-cao.txt', paper('01-report.txt'))
    expect(await tasksOf(PLAN)).toEqual(told)
  })
})

const REVIEW = `mutation ($id: ID!, $decision: ReviewState!) {
  reviewClaim(id: $id, decision: $decision) { id } }`
const CLAIMS = `query ($symbol: String!) { document(symbol: $symbol) { claims {
  id kind counts review task { section } candidates { section } } } }`
const claimsOf = async (symbol: string): Promise<any[]> => (await data(CLAIMS, { symbol })).document.claims

describe('what people say of what a report claims', () => {
  beforeEach(async () => {
    await remove('bao-cao-so.txt')
    await handIn('ke-hoach-so.txt', paper('plan-so.txt'))
    await handIn('bao-cao-so.txt', paper('04-report.txt'))
  })
  const SYMBOL = '77/KH-UBND'
  const REPORT = '298/BC-UBND'
  const undecided = async () => (await claimsOf(REPORT)).filter(({ candidates }) => candidates.length > 0)

  test('where two tasks fit, neither is done until a person says which is meant', async () => {
    const open = await undecided()
    expect(open).toMatchObject([
      { kind: 'CLAIMED', counts: false, candidates: [{ section: 'I.1.a' }, { section: 'I.1.b' }] },
      { kind: 'CLAIMED', counts: false, candidates: [{ section: 'I.1.a' }, { section: 'I.1.b' }] },
    ])
    expect(await taskAt(SYMBOL, 'I.1.a')).toMatchObject({ state: 'OVERDUE', progress: [] })
    const meant = open.find(({ task }) => task.section === 'I.1.b')
    await data(REVIEW, { id: meant.id, decision: 'CONFIRMED' })
    expect(await taskAt(SYMBOL, 'I.1.b')).toMatchObject({ state: 'DONE_ON_TIME', doneBasis: 'CLAIMED' })
    expect(await taskAt(SYMBOL, 'I.1.a')).toMatchObject({ state: 'OVERDUE' })
    expect(await undecided()).toMatchObject([{ review: 'CONFIRMED', counts: true }])
    await remove('bao-cao-so.txt')
    expect(await taskAt(SYMBOL, 'I.1.b')).toMatchObject({ state: 'OVERDUE' })
    await handIn('bao-cao-so.txt', paper('04-report.txt'))
    expect(await taskAt(SYMBOL, 'I.1.b')).toMatchObject({ state: 'DONE_ON_TIME' })
    await data(REVIEW, { id: meant.id, decision: 'UNREVIEWED' })
    expect(await undecided()).toEqual(open)
  })

  test('a person’s word stands above: rejected, checked, checked and not done', async () => {
    const { id, progress } = await taskAt(SYMBOL, 'I.2.a')
    expect(progress).toMatchObject([{ kind: 'CLAIMED', on: '2025-09-05' }])
    await data(REVIEW, { id: progress[0].id, decision: 'REJECTED' })
    expect(await taskAt(SYMBOL, 'I.2.a')).toMatchObject({ state: 'OVERDUE', progress: [] })
    const REVIEWS = `{ reviews(first: 100) { nodes {
      decision relation { id } taskLink { id } anomaly { id } claim { id review task { section } } } } }`
    expect((await data(REVIEWS, {})).reviews.nodes).toContainEqual({
      decision: 'REJECTED',
      relation: null,
      taskLink: null,
      anomaly: null,
      claim: { id: progress[0].id, review: 'REJECTED', task: { section: 'I.2.a' } },
    })
    await data(REVIEW, { id: progress[0].id, decision: 'UNREVIEWED' })
    expect(await taskAt(SYMBOL, 'I.2.a')).toMatchObject({ state: 'DONE_LATE', doneBasis: 'CLAIMED' })
    await data('mutation ($id: ID!) { withdrawProgress(id: $id) { id } }', { id: progress[0].id })
    expect(await taskAt(SYMBOL, 'I.2.a')).toMatchObject({ state: 'OVERDUE' })
    await data(REVIEW, { id: progress[0].id, decision: 'UNREVIEWED' })
    const report = (kind: string, on: string) =>
      data(
        'mutation ($id: ID!, $kind: ProgressKind!, $on: Date!) { reportProgress(task: $id, kind: $kind, on: $on) { id } }',
        { id, kind, on },
      )
    await report('NOT_DONE', '2025-09-05')
    expect(await taskAt(SYMBOL, 'I.2.a')).toMatchObject({ state: 'OVERDUE', doneBasis: null })
    await report('VERIFIED', '2025-09-10')
    expect(await taskAt(SYMBOL, 'I.2.a')).toMatchObject({ state: 'DONE_LATE', doneBasis: 'VERIFIED' })
    const HISTORY = `query ($id: ID!) { task(id: $id) { history { kind on by document { symbol } progress { kind } } } }`
    const { history } = (await data(HISTORY, { id })).task
    expect(history.map(({ kind, on }: any) => `${on} ${kind}`)).toEqual([
      '2025-02-20 GIVEN',
      '2025-09-05 CLAIMED',
      '2025-09-05 NOT_DONE',
      '2025-09-10 VERIFIED',
    ])
    expect(history[0]).toMatchObject({ by: null, document: { symbol: SYMBOL }, progress: null })
    expect(history[1]).toMatchObject({ by: 'UBND tỉnh Đồng Tháp', document: { symbol: REPORT } })
  })

  test('a report that does not report on the plan says nothing of it', async () => {
    const RELATION = `query ($symbol: String!) { document(symbol: $symbol) {
      relations(direction: UP, kinds: [REPORTS_ON]) { nodes { id } } } }`
    const [relation] = (await data(RELATION, { symbol: REPORT })).document.relations.nodes
    const DECIDE = `mutation ($id: ID!, $decision: ReviewState!) { reviewRelation(id: $id, decision: $decision) { id } }`
    const told = await tasksOf(SYMBOL)
    await data(DECIDE, { id: relation.id, decision: 'REJECTED' })
    expect(await claimsOf(REPORT)).toEqual([])
    expect(await taskAt(SYMBOL, 'I.5')).toMatchObject({ state: 'OVERDUE', progress: [] })
    await data(DECIDE, { id: relation.id, decision: 'UNREVIEWED' })
    expect(await tasksOf(SYMBOL)).toEqual(told)
  })
})

test('what was issued before its day was done in time, though the report came later', async () => {
  await handIn('ke-hoach-so.txt', paper('plan-so.txt'))
  await handIn('bao-cao-so.txt', paper('04-report.txt'))
  expect(await taskAt('77/KH-UBND', 'I.1.d')).toMatchObject({
    state: 'DONE_ON_TIME',
    doneBasis: 'CLAIMED',
    progress: [{ on: '2025-05-20' }],
  })
})

test('of a task that recurs a report ends one occurrence and not the task', async () => {
  const recurring = paper('plan-so.txt').replace('77/KH-UBND', '78/KH-UBND')
  await handIn('ke-hoach-78.txt', recurring)
  const report = paper('04-report.txt')
    .replaceAll('77/KH-UBND', '78/KH-UBND')
    .replace('298/BC', '299/BC')
    .replace(
      '5. Chỉ số',
      '5. Đã hoàn thành kiểm tra việc thực hiện dịch vụ công trực tuyến tại các cơ quan.\n\n6. Chỉ số',
    )
  await handIn('bao-cao-78.txt', report)
  const task = await taskAt('78/KH-UBND', 'I.2.b')
  expect(task).toMatchObject({
    state: 'OPEN',
    doneBasis: null,
    progress: [{ kind: 'CLAIMED', counts: true }],
  })
})

test('a body below tells of its own ground alone', async () => {
  await handIn('chi-thi.txt', paper('directive.txt'))
  await handIn('bao-cao-huyen.txt', paper('10-report.txt'))
  const tasks = await tasksOf('09/CT-UBND')
  expect(tasks.filter(({ doneBasis }) => doneBasis !== null)).toEqual([])
  expect(tasks.find(({ section }) => section === '3.a')?.progress).toMatchObject([
    { kind: 'STARTED', by: 'UBND huyện Quan Sơn' },
  ])
})

describe('which time of a task that recurs a report means', () => {
  const OCCURRENCES = `{ document(symbol: "64/KH-UBND") { tasks(first: 9) { nodes { section state(asOf: "2025-10-31") progress {
    kind deadline { recurrence } occurrence { on evidence { basis quote start end section rule source { name } } } } } } } }`
  const occurrences = async (): Promise<Record<string, any>> =>
    Object.fromEntries(
      (await data(OCCURRENCES)).document.tasks.nodes.map(({ section, state, progress }: any) => [
        section,
        { state, progress },
      ]),
    )
  const REPORT = paper('13-report.txt')

  test('is told with the words that name it, and left open where they name none', async () => {
    await handIn('bep.txt', paper('plan-bep.txt'))
    await handIn('quy-ba.txt', REPORT)
    const { 'I.1': kitchens, 'I.2': bridges, 'I.3': drills, 'I.6': lamps } = await occurrences()
    const [claim] = bridges.progress
    expect(claim).toMatchObject({
      kind: 'CLAIMED',
      deadline: { recurrence: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20' },
      occurrence: {
        on: '2025-09-20',
        evidence: { basis: 'TEXT', quote: 'quý III năm 2025', section: 'title', rule: 'period.quarter' },
      },
    })
    const { quote, start, end, source } = claim.occurrence.evidence
    expect(REPORT.slice(start, end)).toBe(quote)
    expect(source.name).toContain('quy-ba')
    expect(drills.progress[0].occurrence).toMatchObject({
      on: '2025-06-30',
      evidence: { quote: '6 tháng đầu năm 2025', section: 'I.3' },
    })
    // three months in one quarter
    expect(kitchens.progress).toMatchObject([{ kind: 'CLAIMED', occurrence: null }])
    expect(lamps).toMatchObject({ state: 'DONE_ON_TIME', progress: [{ deadline: null, occurrence: null }] })
    // one time of it never ends a task that recurs
    expect(bridges.state).toBe('OPEN')
  })

  test('in whichever order they come, and gone with the report', async () => {
    const told = await occurrences()
    await remove('bep.txt')
    await handIn('bep.txt', paper('plan-bep.txt'))
    expect(await occurrences()).toEqual(told)
    await remove('quy-ba.txt')
    expect(Object.values(await occurrences()).flatMap(({ progress }) => progress)).toEqual([])
  })
})
