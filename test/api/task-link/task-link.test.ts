import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openEdition } from '../../../src/ingest/open-edition'
import { unload } from '../../../src/ingest/load'
import { ingestOver } from '../../support/editor'
import { startTestServer, type TestServer } from '../../support/server'

/** A resolution of the Central Committee, and the programme of a province that carries it out (test/fixtures/task-links). */
const folder = fileURLToPath(new URL('../../fixtures/task-links', import.meta.url))
const paper = (name: string) => readFileSync(join(folder, name), 'utf8')
const [UPPER, LOWER] = [paper('04-upper.txt'), paper('04-lower.txt')]
const NOW = '2024-01-15T03:00:00.000Z'

let server: TestServer
let stranger: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date(NOW) })
  stranger = await server.again({
    clock: () => new Date(NOW),
    access: { readAnonymous: true, localUser: null },
  })
  await openEdition(server.graph)
  await handIn('tren.txt', UPPER)
  await handIn('duoi.txt', LOWER)
})
afterAll(async () => {
  await stranger?.stop()
  await server?.stop()
})

const handIn = ingestOver(() => server)
const data = (query: string, variables?: object) => server.data(query, variables)

const LINK = `id basis confidence review from { id section document { symbol } } to { id section document { symbol } }
  evidence { basis quote start end rule source { name } }`
const tasksOf = async (symbol: string, field: string): Promise<any[]> =>
  (
    await data(
      `{ document(symbol: "${symbol}") { tasks(first: 100) { nodes { id section summary ${field}(first: 20) { totalCount nodes { ${LINK} } } } } } }`,
    )
  ).document.tasks.nodes
const at = (tasks: any[], section: string) => tasks.find((task) => task.section === section)

const DUTIES = `query ($document: ID, $symbol: String, $level: Level, $view: TerritoryView, $within: ID, $asOf: Date, $first: Int = 20, $after: String, $takenUp: Boolean) {
  duties(document: $document, symbol: $symbol, level: $level, view: $view, within: $within, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { takenUp total task { id section } units(takenUp: $takenUp, first: 63) { totalCount nodes { territory { name } links { id basis to { id } } } } } } }`
const duties = async (variables: object) => (await data(DUTIES, { symbol: '41-NQ/TW', ...variables })).duties
const DECIDE = `mutation ($from: ID!, $to: ID!, $decision: ReviewState!, $note: String) {
  reviewTaskLink(from: $from, to: $to, decision: $decision, note: $note) { ${LINK} } }`

describe('tasks that take up tasks', () => {
  test('from below and from above the same, with the words that say so', async () => {
    const upper = await tasksOf('41-NQ/TW', 'carriedOutBy')
    const lower = await tasksOf('38-CTr/TU', 'carriesOut')
    const down = upper.flatMap((task) => task.carriedOutBy.nodes)
    const up = lower.flatMap((task) => task.carriesOut.nodes)
    expect(down.map(({ id }: any) => id).sort()).toEqual(up.map(({ id }: any) => id).sort())
    expect(up.length).toBeGreaterThan(8)
    for (const { from, to, evidence, confidence } of up) {
      expect([from.document.symbol, to.document.symbol]).toEqual(['38-CTr/TU', '41-NQ/TW'])
      expect(confidence).toBeGreaterThanOrEqual(0.7)
      for (const { quote, start, end, source } of evidence) {
        const text = { 'tren.txt': UPPER, 'duoi.txt': LOWER }[source.name as string]!
        expect(text.slice(start, end).startsWith(quote)).toBe(true)
      }
    }
    const pointing = up.filter(({ basis }: any) => basis === 'REFERENCE')
    expect(pointing.map(({ to }: any) => to.section)).toEqual(
      expect.arrayContaining(['III.1.a', 'III.1.b', 'III.2.b', 'III.3.a', 'IV.1']),
    )
    const quotes = pointing.map(({ evidence }: any) => evidence[0].quote)
    expect(quotes.join()).toMatch(/điểm a khoản 1 mục III/i)
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) { __typename ... on TaskLink { ${LINK} } } }`,
      {
        id: up[0].id,
      },
    )
    expect(node).toEqual({ __typename: 'TaskLink', ...up[0] })
  })

  test('pages, and what is less sure on demand', async () => {
    const upper = await tasksOf('41-NQ/TW', 'carriedOutBy')
    const { id } = upper.find((task) => task.carriedOutBy.totalCount > 1)
    const page = async (more: string) =>
      (
        await data(
          `{ task(id: "${id}") { carriedOutBy(${more}) { totalCount nodes { id confidence } pageInfo { hasNextPage endCursor } } } }`,
        )
      ).task.carriedOutBy
    const first = await page('first: 1')
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await page(`first: 1, after: "${first.pageInfo.endCursor}"`)
    expect(second.nodes[0].id).not.toBe(first.nodes[0].id)
    expect(second.nodes[0].confidence).toBeLessThanOrEqual(first.nodes[0].confidence)
    expect((await page('first: 20, minConfidence: 0.3')).totalCount).toBeGreaterThanOrEqual(first.totalCount)
    expect((await page('first: 20, minConfidence: 1')).totalCount).toBe(0)
  })
})

describe('the duties of a paper', () => {
  test('each, in its order, with the provinces that have taken it up and the others', async () => {
    const found = await duties({})
    const upper = await tasksOf('41-NQ/TW', 'carriedOutBy')
    expect(found.totalCount).toBe(upper.length)
    const sections = found.nodes.map(({ task }: any) => task.section)
    expect(sections.indexOf('III.1.a')).toBeLessThan(sections.indexOf('III.3.a'))
    const taken = found.nodes.find(({ task }: any) => task.section === 'III.3.a')
    expect(taken).toMatchObject({ takenUp: 1, total: 63 })
    expect(taken.units.nodes[0].territory.name).toBe('Đồng Tháp')
    expect(taken.units.nodes[0].links[0]).toMatchObject({ basis: 'REFERENCE', to: { id: taken.task.id } })
    expect(taken.units.totalCount).toBe(63)
    const left = found.nodes.find(({ takenUp }: any) => takenUp === 0)
    expect(left.units.nodes.every(({ links }: any) => links.length === 0)).toBe(true)
    const silent = (await duties({ takenUp: false })).nodes.find(
      ({ task }: any) => task.section === 'III.3.a',
    )
    expect(silent.units.totalCount).toBe(62)
  })

  test('on today’s map, as of a day before the programme, by pages, within a unit', async () => {
    const today = await duties({ view: 'TODAY', takenUp: true })
    expect(today.nodes[0].total).toBe(63)
    const early = await duties({ asOf: '2019-06-01' })
    expect(early.nodes.every(({ takenUp }: any) => takenUp === 0)).toBe(true)
    const first = await duties({ first: 2 })
    const second = await duties({ first: 2, after: first.pageInfo.endCursor })
    const all = await duties({})
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 4))
    expect((await server.failure(DUTIES, { symbol: '41-NQ/TW', level: 'COMMUNE' })).code).toBe(
      'BAD_USER_INPUT',
    )
    expect((await server.failure(DUTIES, {})).code).toBe('BAD_USER_INPUT')
    expect(await duties({ symbol: '999-NQ/TW' })).toBeNull()
  })

  test('tasks of the provinces that rest on nothing above', async () => {
    const { tasksBeyond } = await data(
      '{ tasksBeyond(symbol: "41-NQ/TW", first: 100) { totalCount nodes { id document { symbol } carriesOut { totalCount } } } }',
    )
    expect(tasksBeyond.totalCount).toBeGreaterThan(0)
    // what rests on nothing of the directive cannot be narrowed to a task of it
    const { __type } = await data('{ __type(name: "Query") { fields { name args { name } } } }')
    const argumentsOf = (field: string) =>
      __type.fields.find(({ name }: any) => name === field).args.map(({ name }: any) => name)
    expect(argumentsOf('duties')).toContain('task')
    expect(argumentsOf('tasksBeyond')).not.toContain('task')
    for (const { document, carriesOut } of tasksBeyond.nodes)
      expect([document.symbol, carriesOut.totalCount]).toEqual(['38-CTr/TU', 0])
  })
})

describe('what people say of links', () => {
  const ends = async () => {
    const lower = await tasksOf('38-CTr/TU', 'carriesOut')
    const linked = lower.find((task) => task.carriesOut.totalCount > 0)
    const upper = await tasksOf('41-NQ/TW', 'carriedOutBy')
    return { lower, upper, link: linked.carriesOut.nodes[0] }
  }
  const counted = async (section: string) =>
    (await duties({})).nodes.find(({ task }: any) => task.section === section).takenUp

  test('rejected: it counts no more, is still shown, and stays so when the paper comes again', async () => {
    const { upper } = await ends()
    const { section, carriedOutBy } = upper.find((task) => task.carriedOutBy.totalCount === 1)
    const [link] = carriedOutBy.nodes
    const variables = { from: link.from.id, to: link.to.id }
    const { reviewTaskLink } = await data(DECIDE, { ...variables, decision: 'REJECTED', note: 'Việc khác' })
    expect(reviewTaskLink).toEqual({ ...link, review: 'REJECTED' })
    expect(await counted(section)).toBe(0)
    await unload(server.graph, 'submitted:duoi.txt', '2026-11-20T00:00:00Z')
    expect(await counted(section)).toBe(0)
    await handIn('duoi.txt', LOWER)
    expect(await counted(section)).toBe(0)
    const shown = at(await tasksOf('38-CTr/TU', 'carriesOut'), link.from.section).carriesOut.nodes
    expect(shown.find(({ id }: any) => id === link.id).review).toBe('REJECTED')
    await data(DECIDE, { ...variables, decision: 'UNREVIEWED' })
    expect(await counted(section)).toBe(1)
  })

  test('added: by a person, for the two tasks, and no fact any more when taken back', async () => {
    const { lower, upper } = await ends()
    const from = lower.find((task) => task.carriesOut.totalCount === 0)
    const to = upper.find((task) => task.carriedOutBy.totalCount === 0)
    const { reviewTaskLink } = await data(DECIDE, { from: from.id, to: to.id, decision: 'CONFIRMED' })
    expect(reviewTaskLink).toMatchObject({
      basis: 'PERSON',
      confidence: 1,
      review: 'CONFIRMED',
      evidence: [{ basis: 'PERSON', quote: null, source: { name: 'duoi.txt' } }],
    })
    expect(await counted(to.section)).toBe(1)
    const known = await stranger.data(
      `{ document(symbol: "38-CTr/TU") { tasks(first: 100) { nodes { section carriesOut { nodes { basis to { section } } } } } } }`,
    )
    expect(
      known.document.tasks.nodes.flatMap((task: any) => task.carriesOut.nodes).map(({ basis }: any) => basis),
    ).toContain('PERSON')
    expect(
      (await data(DECIDE, { from: from.id, to: to.id, decision: 'UNREVIEWED' })).reviewTaskLink,
    ).toMatchObject({ confidence: 0, review: 'UNREVIEWED' })
    expect(await counted(to.section)).toBe(0)
    const { reviews } = await data(
      '{ reviews(first: 20) { nodes { decision by taskLink { id } relation { id } } } }',
    )
    expect(reviews.nodes).toContainEqual({
      decision: 'UNREVIEWED',
      by: 'an.nguyen',
      taskLink: { id: reviewTaskLink.id },
      relation: null,
    })
  })

  test('refused: tasks that are not there, two of one paper, and whoever is no editor', async () => {
    const { lower, upper } = await ends()
    const fails = async (variables: object, on = server) =>
      (await on.failure(DECIDE, { decision: 'CONFIRMED', ...variables })).code
    expect(await fails({ from: 'T0', to: upper[0].id })).toBe('NOT_FOUND')
    expect(await fails({ from: 'R...', to: upper[0].id })).toBe('NOT_FOUND')
    expect(await fails({ from: lower[0].id, to: lower[1].id })).toBe('BAD_USER_INPUT')
    expect(await fails({ from: lower[0].id, to: upper[0].id }, stranger)).toBe('FORBIDDEN')
  })
})

test('a stranger hears nothing of an internal programme', async () => {
  const text = LOWER.replace('38-CTr/TU', '39-CTr/TU').replace(
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'ĐẢNG CỘNG SẢN VIỆT NAM\nLƯU HÀNH NỘI BỘ',
  )
  await handIn('noi-bo.txt', text)
  const query = `{ duties(symbol: "41-NQ/TW", first: 100) { nodes { units(takenUp: true) { nodes { links { from { document { symbol } } } } } } } }`
  const symbols = async (on: TestServer) =>
    JSON.stringify((await on.data(query)).duties).includes('39-CTr/TU')
  expect([await symbols(server), await symbols(stranger)]).toEqual([true, false])
})
