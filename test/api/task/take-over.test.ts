import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { takeOver } from '../../../src/ingest/correct/correct-tasks'
import { unload } from '../../../src/ingest/load'
import { ingestOver } from '../../support/editor'
import { startTestServer, type TestServer } from '../../support/server'

const NOTICE = readFileSync(
  fileURLToPath(new URL('../../fixtures/reports/notice.txt', import.meta.url)),
  'utf8',
)

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-12-15T03:00:00Z') })
  await handIn('thong-bao.txt', NOTICE)
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const handIn = ingestOver(() => server)

const tasks = async (): Promise<any[]> =>
  (
    await data(`{ document(symbol: "56/TB-UBND") { id tasks(first: 5) { nodes {
      id section orphaned leads { asPrinted takenOver agency { id name validTo } evidence { basis } } } } } }`)
  ).document.tasks.nodes.toSorted((a: any, b: any) => (a.section < b.section ? -1 : 1))
const commune = async (): Promise<any> => {
  const [, , , task] = await tasks()
  const { successors } = (
    await data('query ($id: ID!) { agency(id: $id) { successors { id name } } }', {
      id: task.leads[0].agency.id,
    })
  ).agency
  return successors[0]
}
const LISTS = `query ($id: ID!) { agency(id: $id) {
  tasks { nodes { section } } inherited { nodes { section } }
  onLastDay: inherited(asOf: "2025-06-30") { totalCount } } }`
const sections = ({ nodes }: any) => nodes.map(({ section }: any) => section).sort()
const listsOf = async (id: string) => {
  const { agency } = await data(LISTS, { id })
  return {
    tasks: sections(agency.tasks),
    inherited: sections(agency.inherited),
    before: agency.onLastDay.totalCount,
  }
}
const TAKE = `mutation ($id: ID!, $agency: String!) { takeOver(id: $id, agency: $agency, note: "Công văn 12") { id was now state } }`
const HISTORY = `query ($id: ID!) { task(id: $id) { history { kind on by takeover { now note } } } }`

test('the committee of a commune is shown what the bodies of the district left on its ground', async () => {
  const { id, name } = await commune()
  expect(name).toBe('UBND xã An Lạc')
  // of the land fund centre nothing certain is known
  expect(await listsOf(id)).toEqual({ tasks: [], inherited: ['1', '4', '5'], before: 0 })
})

test('an editor says who takes a task over: kept beside what is printed, after a return too, undone in one step', async () => {
  const { id: agency } = await commune()
  const [before] = await tasks()
  expect(before).toMatchObject({ orphaned: true, leads: [{ takenOver: false, evidence: { basis: 'TEXT' } }] })
  const [correction] = (await data(TAKE, { id: before.id, agency })).takeOver
  expect(correction).toMatchObject({ now: 'UBND xã An Lạc', state: 'HOLDS' })

  const after = {
    orphaned: false,
    leads: [before.leads[0], { takenOver: true, agency: { id: agency }, evidence: { basis: 'PERSON' } }],
  }
  expect((await tasks())[0]).toMatchObject(after)
  expect(await listsOf(agency)).toMatchObject({ tasks: ['1'], inherited: ['4', '5'] })
  expect((await data(HISTORY, { id: before.id })).task.history.at(-1)).toMatchObject({
    kind: 'TAKEN_OVER',
    on: '2025-12-15',
    takeover: { now: 'UBND xã An Lạc', note: 'Công văn 12' },
  })
  expect((await server.failure(TAKE, { id: before.id, agency })).code).toBe('BAD_USER_INPUT')

  await unload(server.graph, 'submitted:thong-bao.txt', '2025-12-15T03:00:00Z')
  await handIn('thong-bao.txt', NOTICE)
  expect((await tasks())[0]).toMatchObject(after)

  await data('mutation ($id: ID!) { withdrawCorrection(id: $id) { id } }', { id: correction.id })
  expect((await tasks())[0]).toEqual(before)
  expect((await data(HISTORY, { id: before.id })).task.history.map(({ kind }: any) => kind)).toEqual([
    'GIVEN',
  ])
})

test('of two editors the second is told', async () => {
  const { id: agency } = await commune()
  const [, second] = await tasks()
  const { document } = (
    await data('query ($id: ID!) { task(id: $id) { document { id } } }', { id: second.id })
  ).task
  await data(TAKE, { id: second.id, agency })
  const editor = {
    by: 'Người khác',
    at: '2025-12-15T04:00:00Z',
    note: null,
    quote: null,
    seen: null,
    known: null,
    newId: () => 'X-second',
  }
  await expect(
    takeOver(server.graph, { id: second.id, document: document.id }, 'UBND tỉnh Bắc Ninh', editor),
  ).rejects.toMatchObject({ code: 'CORRECTED_ALREADY' })
})
