import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { integer } from '../../src/graph/decode'
import { inlineQuery } from '../../src/graph/query'
import { PATIENT_LIMITS, REQUEST_LIMITS } from '../../src/graph/time-limits'
import { ingestText } from '../../src/ingest/ingest'
import { fileOf, provincialPlan } from '../support/papers'
import { startTestServer, type TestServer } from '../support/server'

/** What users meet while the database is away or frozen, and when it is back. */

/** What part of the usual time limits holds where they are waited out: they pass in the same way, only sooner. */
const SOONER = 0.4

let server: TestServer
/** Another on the same database, whose time limits pass sooner. */
let hurried: TestServer
let relation: string

beforeAll(async () => {
  server = await startTestServer({
    // its own waits are what is tested
    patience: 1,
    fill: async (graph) => {
      await ingestText(graph, fileOf('plan.txt', provincialPlan({ province: 'Bến Tre' })), 'test:plan.txt', {
        now: () => '2026-11-20T00:00:00Z',
      })
    },
  })
  const { document } = await server.data(
    '{ document(symbol: "15/KH-UBND") { relations(direction: UP, kinds: [IMPLEMENTS]) { nodes { id } } } }',
  )
  relation = document.relations.nodes[0].id
  hurried = await server.again({ patience: SOONER })
})
afterAll(async () => {
  await hurried?.stop()
  await server?.stop()
})

const READ = '{ documents { totalCount } }'
const decide = () =>
  `mutation { reviewRelation(id: "${relation}", decision: CONFIRMED) { review reviews { decision } } }`

const count = inlineQuery('READ', 'test.cypher', 'MATCH (n:Patient) RETURN count(n) AS n', {
  params: {},
  row: { n: integer },
})
/** Has 25 connections of a server's pool stand, however long that takes on a busy machine. */
const connectAll = ({ graph }: TestServer) =>
  Promise.all(Array.from({ length: 25 }, () => graph.patient.read(count, {})))
/** On a busy machine a time-out comes late; without one nothing would ever come, and that is what is tested. */
const BUSY = 5

const timed = async <T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> => {
  const began = performance.now()
  const result = await work()
  return { result, milliseconds: performance.now() - began }
}
const health = async (path: string, { url } = server) => (await fetch(`${url}${path}`)).status
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code

/** Until a request succeeds by itself. */
async function back(asked = server): Promise<void> {
  while ((await asked.ask(READ)).errors !== undefined) await new Promise((settle) => setTimeout(settle, 100))
  expect(await health('/ready', asked)).toBe(200)
}

describe('a database that is away', () => {
  test('is told by its code, within 3 s or once a decision has waited 30 s, also to many at once, and is used again when it is back', async () => {
    // all connections of the pool are in use before, so that each of them dies
    await connectAll(server)
    await server.wire.cut()
    try {
      for (const [query, limit] of [
        [READ, BUSY * 3_000],
        // what a person says is waited with as long as a start waits
        [decide(), PATIENT_LIMITS.unreachable + BUSY * 3_000],
      ] as const) {
        const asked = await timed(() => Promise.all(Array.from({ length: 25 }, () => server.ask(query))))
        expect([...new Set(asked.result.map(codeOf))]).toEqual(['DATABASE_UNAVAILABLE'])
        expect(asked.milliseconds).toBeLessThan(limit)
      }
      const ready = await timed(() => health('/ready'))
      expect(ready.result).toBe(503)
      expect(ready.milliseconds).toBeLessThan(BUSY * 3_000)
      expect(await health('/health')).toBe(200)
    } finally {
      await server.wire.mend()
    }
    await back()
    const { reviewRelation } = await server.data(decide())
    // nothing of what had failed was done
    expect(reviewRelation.reviews).toHaveLength(1)
  })
})

/** As a start and the commands use the database. */
describe('work that has time', () => {
  const create = inlineQuery('WRITE', 'test.cypher', 'CREATE (:Patient)', { params: {}, row: {} })

  test('waits for a database that is away, and for one that is slower than a question may be', async () => {
    const work = ({ graph: { patient } } = server) =>
      Promise.all([patient.read(count, {}), patient.write((tx) => tx.run(create, {})).then(() => 'written')])
    await server.wire.cut()
    const away = work()
    await new Promise((settle) => setTimeout(settle, 3_000))
    await server.wire.mend()
    expect(await away).toEqual([[{ n: expect.any(Number) as unknown }], 'written'])

    // connections that stand are used
    await work(hurried)
    server.wire.freeze()
    // a question is given up after 2 s and 1 s, work after 12 s
    const question = hurried.graph.read(count, {}).catch((error: unknown) => error)
    const frozen = work(hurried)
    await question
    server.wire.thaw()
    expect(await frozen).toEqual([[{ n: expect.any(Number) as unknown }], 'written'])
    expect(await question).toMatchObject({ code: 'TIMEOUT' })
  })
})

describe('a database that is frozen', () => {
  test('is given up after the deadline and 1 s, and what was asked of it meanwhile is not done later', async () => {
    expect(REQUEST_LIMITS).toMatchObject({ read: 5_000, write: 30_000 })
    // connections that stand are asked and say nothing; a new one would not even come about
    await connectAll(hurried)
    server.wire.freeze()
    try {
      const writing = timed(() => hurried.ask(decide()))
      const reading = await timed(() => hurried.ask(READ))
      expect(codeOf(reading.result)).toBe('TIMEOUT')
      expect(reading.milliseconds).toBeLessThan(BUSY * SOONER * 7_000)
      expect((await timed(() => health('/ready', hurried))).result).toBe(503)
      expect(await health('/health', hurried)).toBe(200)
      const written = await writing
      expect(['TIMEOUT', 'DATABASE_UNAVAILABLE']).toContain(codeOf(written.result))
      expect(written.milliseconds).toBeLessThan(BUSY * SOONER * 32_000)
    } finally {
      server.wire.thaw()
    }
    await back(hurried)
    const { reviewRelation } = await hurried.data(decide())
    expect(reviewRelation.reviews).toHaveLength(2)
  })
})
