import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ingestOver } from '../../support/editor'
import { provincialPlan, undatedCitation } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let now = '2024-11-20T01:00:00Z'
let server: TestServer
let directive: string
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date(now) })
  const handIn = ingestOver(() => server)
  await handIn('ben-tre.txt', provincialPlan({ province: 'Bến Tre' }))
  await handIn('khac.txt', provincialPlan({ province: 'Sơn La', number: '8', cites: 'Luật Nhà ở' }))
  now = '2024-11-26T01:00:00Z'
  await handIn('ca-mau.txt', provincialPlan({ province: 'Cà Mau', number: '71' }))
  directive = (await server.data('{ document(symbol: "34-CT/TW") { id } }')).document.id
})
afterAll(() => server?.stop())

const LISTS = `asOf since parts { subject { __typename id }
  dueTasks { totalCount nodes { id summary document { symbol } } }
  lateTasks { totalCount nodes { id document { symbol } } }
  silentTasks { totalCount nodes { id } }
  silentUnits { totalCount nodes { territory { name } } }
  newPapers { totalCount nodes { kind document { symbol } } }
  changedPapers { totalCount nodes { document { symbol } newRelations { kind } } }
  relationsToReview { totalCount nodes { id } }
  anomaliesToReview { totalCount nodes { id document { symbol } } } }`
const digest = async (args: string) => (await server.data(`{ digest(${args}) { ${LISTS} } }`)).digest
const partOf = async (args: string) => (await digest(args)).parts[0]
const symbols = (list: any): string[] => list.nodes.map(({ document }: any) => document.symbol).sort()

describe('of a directive', () => {
  test('what is due in seven days, of all that carries it out', async () => {
    const { asOf, since, parts } = await digest(`directive: "${directive}"`)
    expect([asOf, since]).toEqual(['2024-11-26', '2024-11-24T17:00:00.000Z'])
    expect(parts).toHaveLength(1)
    const [{ subject, dueTasks, lateTasks, silentTasks }] = parts
    expect(subject).toEqual({ __typename: 'Document', id: directive })
    // "trước ngày 30/11/2024" of each plan; "quý IV/2024" is further ahead, and the third plan serves something else
    expect(symbols(dueTasks)).toEqual(['15/KH-UBND', '71/KH-UBND'])
    expect([lateTasks.totalCount, silentTasks.totalCount]).toEqual([0, 0])
    expect((await partOf(`directive: "${directive}", asOf: "2024-11-22"`)).dueTasks.totalCount).toBe(0)
    expect((await partOf(`directive: "${directive}", asOf: "2024-11-23"`)).dueTasks.totalCount).toBe(2)
  })

  test('what is late, and of that what nobody has told anything of, page by page', async () => {
    const args = `directive: "${directive}", asOf: "2024-12-05"`
    const before = await partOf(args)
    expect(symbols(before.lateTasks)).toEqual(['15/KH-UBND', '71/KH-UBND'])
    expect(before.silentTasks.nodes.map(({ id }: any) => id)).toEqual(
      before.lateTasks.nodes.map(({ id }: any) => id),
    )
    const paged = (after: string) =>
      server.data(
        `{ digest(${args}) { parts { silentTasks(first: 1${after}) { nodes { id } pageInfo { endCursor } } } } }`,
      )
    const { silentTasks } = (await paged('')).digest.parts[0]
    const next = (await paged(`, after: "${silentTasks.pageInfo.endCursor}"`)).digest.parts[0].silentTasks
    expect([...silentTasks.nodes, ...next.nodes]).toEqual(before.silentTasks.nodes)
    const [told] = before.lateTasks.nodes
    const report = `mutation { reportProgress(task: "${told.id}", kind: NOTIFIED, on: "2024-11-25") { progress { id } } }`
    const { progress } = (await server.data(report)).reportProgress
    const after = await partOf(args)
    expect(after.lateTasks.totalCount).toBe(2)
    expect(after.silentTasks.nodes.map(({ id }: any) => id)).toEqual([before.lateTasks.nodes[1].id])
    // what is taken back was not told
    await server.data(`mutation { withdrawProgress(id: "${progress[0].id}") { id } }`)
    expect((await partOf(args)).silentTasks.totalCount).toBe(2)
  })

  test('what is new and what has changed, since yesterday or since another moment', async () => {
    const { newPapers, changedPapers } = await partOf(`directive: "${directive}"`)
    expect(symbols(newPapers)).toEqual(['71/KH-UBND'])
    // what was reported on a task of it, and taken back, in the test before
    expect(symbols(changedPapers)).toEqual(['15/KH-UBND'])
    const all = await partOf(`directive: "${directive}", since: "2024-11-19T00:00:00Z"`)
    expect(symbols(all.newPapers)).toEqual(['15/KH-UBND', '34-CT/TW', '71/KH-UBND'])
    expect(all.changedPapers.totalCount).toBe(0)
  })

  test('the provinces of that day’s map from which nothing was found', async () => {
    const { silentUnits } = await partOf(`directive: "${directive}"`)
    expect(silentUnits.totalCount).toBe(61)
    // Bến Tre is in Vĩnh Long now; 32 others are silent
    expect((await partOf(`directive: "${directive}", asOf: "2025-08-01"`)).silentUnits.totalCount).toBe(32)
    const plan = (await server.data('{ document(symbol: "15/KH-UBND") { id } }')).document.id
    expect((await partOf(`directive: "${plan}"`)).silentUnits.totalCount).toBe(0)
  })

  test('what waits for a decision, and no more once it is decided', async () => {
    await ingestOver(() => server)(
      'not-dated.txt',
      undatedCitation('Cà Mau', '2024-11-10', '72').replace('Chỉ thị số 26-CT/TU', 'Chỉ thị số 34-CT/TW'),
    )
    const territory = 'territory: "2024:96"'
    const { anomaliesToReview } = await partOf(territory)
    const { anomalies } = await server.data('{ anomalies(first: 100) { nodes { id document { symbol } } } }')
    const expected = anomalies.nodes.filter(({ document }: any) => /^7[12]\//.test(document.symbol))
    expect(expected.length).toBeGreaterThan(0)
    expect(anomaliesToReview.nodes).toEqual(expected)
    await server.data(`mutation { reviewAnomaly(id: "${expected[0].id}", decision: REJECTED) { id } }`)
    expect((await partOf(territory)).anomaliesToReview.nodes).toEqual(expected.slice(1))
  })
})

test('of a body and of a place', async () => {
  const { agency } = await server.data('{ agency(name: "Sở Xây dựng tỉnh Bến Tre") { id } }')
  const ofBody = await partOf(`agency: "${agency.id}"`)
  expect(ofBody.subject).toEqual({ __typename: 'Agency', id: agency.id })
  expect(symbols(ofBody.dueTasks)).toEqual(['15/KH-UBND'])
  expect(ofBody.silentUnits.totalCount).toBe(0)
  const since = await partOf(`agency: "${agency.id}", since: "2024-11-19T00:00:00Z"`)
  expect(symbols(since.newPapers)).toEqual(['15/KH-UBND'])
  // today's Vĩnh Long with what it was before
  expect(symbols((await partOf('territory: "2025:86"')).dueTasks)).toEqual(['15/KH-UBND'])
  expect((await partOf('territory: "2025:86", asOf: "2024-09-01"')).newPapers.totalCount).toBe(0)
})

test('of all that the viewer follows, but for what is gone', async () => {
  expect((await digest('asOf: "2024-11-26"')).parts).toEqual([])
  for (const subject of [directive, '2025:96']) {
    await server.data('mutation ($subject: ID!) { follow(subject: $subject) { id } }', { subject })
    now = '2024-11-26T02:00:00Z'
  }
  const { parts } = await digest('asOf: "2024-11-26"')
  expect(parts.map(({ subject }: any) => subject.id)).toEqual([directive, '2025:96'])
  expect(symbols(parts[1].dueTasks)).toContain('71/KH-UBND')
  const { sources } = await server.data('{ sources { nodes { id } } }')
  for (const { id } of sources.nodes)
    await server.data('mutation ($id: ID!) { removeSource(id: $id) { source } }', { id })
  const left = await digest('asOf: "2024-11-26"')
  expect(left.parts.map(({ subject }: any) => subject.id)).toEqual(['2025:96'])
})

test('of what there is not', async () => {
  for (const args of ['directive: "Dnone"', 'agency: "Anone"', 'territory: "2025:none"'])
    expect((await server.failure(`{ digest(${args}) { ${LISTS} } }`)).code).toBe('BAD_USER_INPUT')
})
