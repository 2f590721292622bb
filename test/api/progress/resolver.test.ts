import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { unload } from '../../../src/ingest/load'
import { ingestOver, plan } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const code = async (query: string, variables?: object): Promise<string> =>
  (await server.failure(query, variables)).code
const handIn = ingestOver(() => server)

beforeEach(() => handIn('ke-hoach.txt', plan))

const LISTED = `query ($document: ID, $agency: ID, $first: Int, $after: String) {
  progressReports(document: $document, agency: $agency, first: $first, after: $after) {
    totalCount nodes { __typename id kind task { id document { symbol } } deadline { id } } pageInfo { hasNextPage endCursor } } }`

describe('reports in lists', () => {
  const REPORT = `mutation ($task: ID!, $deadline: ID, $kind: ProgressKind!) {
    reportProgress(task: $task, deadline: $deadline, kind: $kind, on: "2025-01-10") { progress { id } } }`

  test('the newest first, of a document, of a body, each by its id', async () => {
    await handIn('ca-mau.txt', provincialPlan({ province: 'Cà Mau', number: '71' }))
    const tasks = async (symbol: string) =>
      (
        await data(
          `{ document(symbol: "${symbol}") { id tasks { nodes { id deadlines { id } leads { agency { id } } } } } }`,
        )
      ).document
    const [one, other] = [await tasks('15/KH-UBND'), await tasks('71/KH-UBND')]
    const [first, second] = other.tasks.nodes
    const { deadlines, leads } = first
    const report = async (task: { id: string }, kind: string, more = {}) =>
      (await data(REPORT, { task: task.id, kind, ...more })).reportProgress.progress.at(-1).id
    const ids = [
      await report(one.tasks.nodes[1], 'NOTIFIED'),
      await report(first, 'CLAIMED', { deadline: deadlines[0].id }),
      await report(second, 'NOTIFIED'),
    ]
    const listed = async (variables: object) => (await data(LISTED, variables)).progressReports
    const all = await listed({ first: 100 })
    expect(all.nodes.map(({ id }: any) => id)).toEqual(expect.arrayContaining(ids))
    expect(all.totalCount).toBe(all.nodes.length)
    const ofDocument = await listed({ document: other.id })
    expect(ofDocument.totalCount).toBe(2)
    expect(ofDocument.nodes.map(({ id }: any) => id).sort()).toEqual([ids[1], ids[2]].sort())
    expect(await listed({ agency: leads[0].agency.id })).toMatchObject({
      totalCount: 1,
      nodes: [
        { id: ids[1], task: { document: { symbol: '71/KH-UBND' } }, deadline: { id: deadlines[0].id } },
      ],
    })
    const both = { document: one.id, agency: leads[0].agency.id }
    expect((await listed(both)).nodes).toEqual([])
    const paged: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await listed({ first: 1, after })
      paged.push(...nodes.map(({ id }: any) => id))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(paged).toEqual(all.nodes.map(({ id }: any) => id))
    expect((await data(`{ node(id: "${ids[1]}") { __typename id ... on Progress { kind } } }`)).node).toEqual(
      {
        __typename: 'Progress',
        id: ids[1],
        kind: 'CLAIMED',
      },
    )
    expect((await data('{ node(id: "P.x") { id } }')).node).toBeNull()
    expect(await code(LISTED, { document: leads[0].agency.id })).toBe('BAD_USER_INPUT')
  })
})

describe('a report on a task', () => {
  const REPORT = `mutation ($task: ID!, $kind: ProgressKind!, $on: Date!, $deadline: ID, $note: String, $document: ID) {
    reportProgress(task: $task, kind: $kind, on: $on, deadline: $deadline, note: $note, document: $document) {
      state doneBasis before: state(asOf: "2024-10-01") progress { kind on by note recordedAt deadline { id } document { symbol } } } }`
  const tasksOf = async (symbol: string) =>
    (
      await data(
        `{ document(symbol: "${symbol}") { id tasks { nodes { id state deadlines { id overdueFrom } } } } }`,
      )
    ).document
  const counts = async () =>
    (await data('{ trace(symbol: "34-CT/TW") { taskCounts { state tasks } } }')).trace.taskCounts

  test('told, claimed and checked are kept apart, and lists count what is done', async () => {
    const { id, tasks } = await tasksOf('15/KH-UBND')
    const [task] = tasks.nodes
    expect(task.state).toBe('OVERDUE')
    const report = async (kind: string, on: string, more = {}) =>
      (await data(REPORT, { task: task.id, kind, on, ...more })).reportProgress
    expect(await report('NOTIFIED', '2024-09-12')).toMatchObject({ state: 'OVERDUE', doneBasis: null })
    expect(
      await report('CLAIMED', '2024-11-29', {
        deadline: task.deadlines[0].id,
        document: id,
        note: 'Đã trình',
      }),
    ).toMatchObject({ state: 'DONE_ON_TIME', doneBasis: 'CLAIMED', before: 'OPEN' })
    const checked = await report('VERIFIED', '2025-01-10')
    expect(checked).toMatchObject({ state: 'DONE_ON_TIME', doneBasis: 'VERIFIED' })
    expect(checked.progress).toEqual([
      expect.objectContaining({ kind: 'NOTIFIED', deadline: null, document: null }),
      {
        kind: 'CLAIMED',
        on: '2024-11-29',
        by: 'an.nguyen',
        note: 'Đã trình',
        recordedAt: '2025-01-15T03:00:00.000Z',
        deadline: { id: task.deadlines[0].id },
        document: { symbol: '15/KH-UBND' },
      },
      expect.objectContaining({ kind: 'VERIFIED' }),
    ])
    expect(await counts()).toContainEqual({ state: 'DONE_ON_TIME', tasks: 1 })
    const { done, checkedOnes, early } = await data(`{
      done: tasks(filter: { states: [DONE_ON_TIME] }) { totalCount nodes { id } }
      checkedOnes: tasks(filter: { verified: true }) { nodes { id } }
      early: tasks(filter: { states: [DONE_ON_TIME] }, asOf: "2024-10-01") { totalCount } }`)
    expect(done).toEqual({ totalCount: 1, nodes: [{ id: task.id }] })
    expect(checkedOnes.nodes).toEqual([{ id: task.id }])
    expect(early.totalCount).toBe(0)

    await handIn('ke-hoach.txt', `${plan}\n`)
    await unload(server.graph, 'submitted:ke-hoach.txt', '2026-11-20T00:00:00Z')
    await handIn('ke-hoach.txt', plan)
    expect((await tasksOf('15/KH-UBND')).tasks.nodes[0]).toMatchObject({ id: task.id, state: 'DONE_ON_TIME' })
  })

  test('late, ahead, on another’s deadline or on nothing', async () => {
    const [, other] = (await tasksOf('15/KH-UBND')).tasks.nodes
    expect(
      (await data(REPORT, { task: other.id, kind: 'CLAIMED', on: '2025-01-02' })).reportProgress,
    ).toMatchObject({ state: 'DONE_LATE' })
    const bad = { task: other.id, kind: 'CLAIMED', on: '2025-01-01' }
    expect(await code(REPORT, { ...bad, on: '2025-01-16' })).toBe('BAD_USER_INPUT')
    // the plan is of 10 September 2024
    expect(await code(REPORT, { ...bad, on: '2024-09-09' })).toBe('BAD_USER_INPUT')
    expect(await code(REPORT, { ...bad, deadline: 'L1' })).toBe('BAD_USER_INPUT')
    expect(await code(REPORT, { ...bad, document: 'D1' })).toBe('NOT_FOUND')
    expect(await code(REPORT, { ...bad, task: 'T1' })).toBe('NOT_FOUND')
  })
})

describe('what turns out otherwise', () => {
  const REPORT = `mutation ($task: ID!, $kind: ProgressKind!, $on: Date!) {
    reportProgress(task: $task, kind: $kind, on: $on) { state doneBasis progress { id kind withdrawn } } }`
  const WITHDRAW = `mutation ($id: ID!) { withdrawProgress(id: $id) { id withdrawn task { state doneBasis } } }`

  test('checked and not done: open again, whatever was claimed before; what is claimed later counts', async () => {
    await handIn('lao-cai.txt', provincialPlan({ province: 'Lào Cai', number: '72' }))
    const { id } = (await data('{ document(symbol: "72/KH-UBND") { tasks { nodes { id } } } }')).document
      .tasks.nodes[0]
    const report = async (kind: string, on: string) =>
      (await data(REPORT, { task: id, kind, on })).reportProgress
    expect(await report('CLAIMED', '2024-11-01')).toMatchObject({
      state: 'DONE_ON_TIME',
      doneBasis: 'CLAIMED',
    })
    expect(await report('NOT_DONE', '2024-12-05')).toMatchObject({ state: 'OVERDUE', doneBasis: null })
    expect((await data(`{ task(id: "${id}") { state(asOf: "2024-11-15") } }`)).task.state).toBe(
      'DONE_ON_TIME',
    )
    const { progress } = await report('VERIFIED', '2025-01-10')
    expect(progress.map(({ kind, withdrawn }: any) => [kind, withdrawn])).toEqual([
      ['CLAIMED', false],
      ['NOT_DONE', false],
      ['VERIFIED', false],
    ])
    const verified = progress.at(-1).id
    expect((await data(WITHDRAW, { id: verified })).withdrawProgress).toEqual({
      id: verified,
      withdrawn: true,
      task: { state: 'OVERDUE', doneBasis: null },
    })
    await handIn('lao-cai.txt', `${provincialPlan({ province: 'Lào Cai', number: '72' })}\n`)
    const { task } = await data(`{ task(id: "${id}") { state progress { kind withdrawn } } }`)
    expect(task.state).toBe('OVERDUE')
    expect(task.progress.at(-1)).toEqual({ kind: 'VERIFIED', withdrawn: true })
    expect((await data(WITHDRAW, { id: verified })).withdrawProgress.withdrawn).toBe(true)
    expect(await code(WITHDRAW, { id: 'P.none' })).toBe('NOT_FOUND')
  })
})
