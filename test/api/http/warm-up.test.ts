import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { operationsOfPage } from '../../../src/api/http/page-operations'
import { type AskPage, walkHome, walkPage } from '../../../src/api/http/page-walk'
import { UnderWay } from '../../../src/api/http/under-way'
import { planRest, warmUp } from '../../../src/api/http/warm-up'
import { readConfig } from '../../../src/config'
import { AppError } from '../../../src/errors'
import type { Graph } from '../../../src/graph/connect'
import { statementOf } from '../../../src/graph/query'
import { openEdition } from '../../../src/ingest/open-edition'
import { loadCorpus } from '../../support/corpus'
import { startTestServer, type TestServer } from '../../support/server'

const folder = new URL('../../../examples/', import.meta.url)
const questions = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** The statements that a graph is asked, whichever view of it asks, their files, and those of what it is only to plan. */
let asked: Set<string>
let files: Set<string>
const explained = new Set<string>()
const recorded = (graph: Graph): Graph => ({
  ...graph,
  edition: graph.edition,
  read(query, params) {
    const { text } = statementOf(query, graph.edition, params)
    if (text.startsWith('EXPLAIN')) explained.add(query.file)
    else {
      asked.add(text)
      files.add(query.file)
    }
    return graph.read(query, params)
  },
  get open() {
    return recorded(graph.open)
  },
  get patient() {
    return recorded(graph.patient)
  },
  withSignal: (signal) => recorded(graph.withSignal(signal)),
})

let server: TestServer
beforeAll(async () => {
  asked = new Set()
  files = new Set()
  server = await startTestServer({
    fill: async (graph) => {
      await loadCorpus(graph)
      await openEdition(graph)
    },
    through: recorded,
    access: { readAnonymous: true },
  })
})
afterAll(() => server.stop())

const logged: { level: number; failed?: number }[] = []
const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line) as never) })
const pageFolder = fileURLToPath(new URL('../../../dist/page', import.meta.url))
const options = {
  questions,
  pageFolder: null,
  log,
  clock: () => new Date(),
  limits: readConfig({}).limits,
  underWay: new UnderWay(),
}

test('after it the ready queries ask the database nothing that it has not planned, whoever asks them', async () => {
  let turns = 0
  class Watched extends UnderWay {
    override async none(): Promise<void> {
      turns += 1
    }
  }
  const asking = { ...options, strangers: true, underWay: new Watched() }
  await planRest(recorded(server.graph), asking, new AbortController().signal)
  // before each question and before each statement it looks whether others are being answered
  expect(turns).toBeGreaterThanOrEqual(2 * questions.length + explained.size)
  expect(logged).toEqual([expect.objectContaining({ level: 30, asked: 2 * questions.length, failed: 0 })])
  expect(explained.size).toBeGreaterThan(100)
  const planned = asked
  const stranger = await server.again({ through: recorded, access: { localUser: null, readAnonymous: true } })
  for (const { ask } of [server, stranger]) {
    asked = new Set()
    for (const question of questions) expect((await ask(question)).errors).toBeUndefined()
    expect(asked.size).toBeGreaterThan(10)
    expect([...asked].filter((text) => !planned.has(text))).toEqual([])
  }
  await stranger.stop()
})

/** The longest statements, of lists with all that their rows need, have more letters. */
const LONG_TEXT = 2_000

/** What was asked since, and takes long to plan: few rows that are not held are read by short statements. */
const unplanned = (planned: ReadonlySet<string>) =>
  [...asked].filter((text) => text.length >= LONG_TEXT && !planned.has(text))

test('lists with any filter send short statements, which are planned soon', async () => {
  asked = new Set()
  const { agencies } = await server.data('{ agencies { nodes { id } } }')
  for (const filter of [`agency: "${agencies.nodes[0].id}", role: LEAD`, 'text: "nhà ở"', 'level: PROVINCE'])
    for (const orderBy of ['OVERDUE_FROM', 'OVERDUE_FROM_DESC', 'LEAD'])
      await server.data(
        `{ tasks(filter: { ${filter} }, orderBy: ${orderBy}) { totalCount nodes { id document { issuer { name } } } } }`,
      )
  expect(asked.size).toBeGreaterThan(5)
  expect(Math.max(...[...asked].map((text) => text.length))).toBeLessThan(3.25 * LONG_TEXT)
})

test('before a server is ready its first screen is planned, and nothing else', async () => {
  ;[asked, files] = [new Set(), new Set()]
  await warmUp(recorded(server.graph), { ...options, pageFolder, strangers: false })
  const planned = { asked, files }
  const texts = operationsOfPage(pageFolder)
  ;[asked, files] = [new Set(), new Set()]
  await walkHome((name, variables) => server.data(texts[name]!, variables), '2026-11-21')
  expect(asked.size).toBeGreaterThan(5)
  expect(unplanned(planned.asked)).toEqual([])
  // what is not held yet is read by itself
  const isRow = (file: string) => /\/by-(?:ids|keys)\./.test(file)
  expect([...planned.files].filter((file) => !isRow(file) && !files.has(file))).toEqual([])
})

test('it looks before each of its questions whether others are being answered', async () => {
  asked = new Set()
  const turns: number[] = []
  class Watched extends UnderWay {
    override async none(): Promise<void> {
      turns.push(asked.size)
    }
  }
  await warmUp(recorded(server.graph), {
    ...options,
    pageFolder,
    strangers: false,
    underWay: new Watched(),
  })
  expect(turns.length).toBeGreaterThan(5)
  expect(turns[0]).toBe(0)
})

test('questions over HTTP are under way until they are answered', async () => {
  const works: Promise<unknown>[] = []
  class Watched extends UnderWay {
    override during<T>(work: () => Promise<T>): Promise<T> {
      const done = super.during(work)
      works.push(done)
      return done
    }
  }
  const watched = await server.again({ underWay: new Watched() })
  await watched.data('{ documents { totalCount } }')
  expect(works).toHaveLength(1)
  await watched.stop()
})

test('nor does the page, on any of its screens', async () => {
  asked = new Set()
  const here = { ...options, pageFolder, questions: [], strangers: false }
  await planRest(recorded(server.graph), here, new AbortController().signal)
  const planned = asked
  const texts = operationsOfPage(pageFolder)
  asked = new Set()
  const names = new Set<string>()
  const ask: AskPage = (name, variables) => {
    names.add(name)
    return server.data(texts[name]!, variables)
  }
  await walkHome(ask, '2026-11-21')
  await walkPage(ask, '2026-11-21')
  const queries = Object.keys(texts).filter((name) => /^\s*query /.test(texts[name]!))
  expect([...names].sort()).toEqual(queries.sort())
  expect(asked.size).toBeGreaterThan(10)
  expect(unplanned(planned)).toEqual([])
})

test('after it all tasks are counted by body and by place, whichever states are asked for', async () => {
  const texts = operationsOfPage(pageFolder)
  files = new Set()
  for (const states of [['OVERDUE'], ['OPEN', 'NO_DEADLINE']]) {
    const asks = { filter: { states }, asOf: null }
    const led = await server.data(texts['BodiesWithTasks']!, { ...asks, called: 'sở' })
    const placed = await server.data(texts['PlacesWithTasks']!, { ...asks, level: 'PROVINCE', vintage: 2025 })
    expect(led.taskCountsByAgency.nodes.length).toBeGreaterThan(0)
    expect(placed.taskCountsByTerritory.nodes.length).toBeGreaterThan(0)
  }
  expect([...files].filter((file) => file.startsWith('task/count-by-'))).toEqual([])
})

test('the first screen is planned for the times that it shows; where people go from there comes next', async () => {
  const asked: { readonly name: string; readonly variables: any }[] = []
  const ask: AskPage = async (name, variables) => {
    asked.push({ name, variables })
    if (name === 'Directives')
      return { directives: { nodes: [{ document: { id: 'D', heldAs: 'TEXT', issuer: { id: 'A' } } }] } }
    return name === 'Provinces' ? { territories: { nodes: [{ id: '2024:15' }] } } : null
  }
  await walkHome(ask, '2026-11-21')
  expect(asked).toContainEqual({ name: 'LatelyOverdue', variables: { asOf: null, since: '2026-10-22' } })
  expect(asked).toContainEqual({ name: 'LatelyChanged', variables: { since: '2026-11-14T00:00:00+07:00' } })
  asked.length = 0
  await walkPage(ask, '2026-11-21')
  const turnOf = (name: string, place?: string) =>
    asked.findIndex((one) => one.name === name && one.variables.filter?.territory === place)
  const inTurn = [
    [turnOf('Find'), turnOf('Tasks')],
    // who has acted is what most come for
    [turnOf('Cascade'), turnOf('Coverage'), turnOf('Below')],
    [turnOf('Tasks', '2024:15')],
    ['BodiesWithTasks', 'PaperHead', 'Anomalies'].map((name) => turnOf(name)),
  ]
  expect(inTurn.flat()).not.toContain(-1)
  for (const [at, later] of inTurn.slice(1).entries())
    expect(Math.max(...inTurn[at]!)).toBeLessThan(Math.min(...later))
  const mornings = asked.filter(({ name }) => name === 'Morning').map(({ variables }) => variables)
  for (const subject of [{ directive: 'D' }, { agency: 'A' }, { territory: '2024:15' }])
    expect(mornings).toContainEqual(expect.objectContaining(subject))
})

test('a database that fails over it is logged, and no more', async () => {
  const failing = (graph: Graph): Graph => ({
    ...graph,
    read: () => Promise.reject(new AppError('TIMEOUT', 'The database took too long over its work.')),
    get open() {
      return failing(graph.open)
    },
    get patient() {
      return failing(graph.patient)
    },
    withSignal: (signal) => failing(graph.withSignal(signal)),
  })
  logged.length = 0
  const failed = failing(server.graph)
  await warmUp(failed, { ...options, pageFolder, strangers: false })
  await planRest(failed, { ...options, strangers: false }, new AbortController().signal)
  expect(logged).toEqual([
    expect.objectContaining({ level: 40, failed: expect.any(Number) }),
    // and what writes send
    expect.objectContaining({ level: 40, failed: questions.length + 1 }),
  ])
  expect(logged[0]!.failed).toBeGreaterThan(3)
})

test('a symbol that several papers bear is no failure', async () => {
  logged.length = 0
  const ambiguous = ['{ document(symbol: "26-CT/TU") { id } }']
  await planRest(
    server.graph,
    { ...options, questions: ambiguous, strangers: false },
    new AbortController().signal,
  )
  expect(logged).toEqual([expect.objectContaining({ level: 30, asked: 1, failed: 0 })])
})

test('/ready waits for it', async () => {
  let warm = false
  const waiting = await server.again({ isWarm: () => warm })
  const cold = await fetch(`${waiting.url}/ready`)
  expect([cold.status, await cold.json()]).toEqual([503, expect.objectContaining({ code: 'WARMING_UP' })])
  warm = true
  expect((await fetch(`${waiting.url}/ready`)).status).toBe(200)
  await waiting.stop()
})
