import { get as httpGet, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { integer, text } from '../../../src/graph/decode'
import { inlineQuery } from '../../../src/graph/query'
import { createToken } from '../../../src/graph/tokens'
import { ingestText } from '../../../src/ingest/ingest'
import { openEdition } from '../../../src/ingest/open-edition'
import { fileOf, provincialDirective, provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'
import { workbookText } from '../../support/workbook'

/** Answers that are kept, as clients meet them: two servers on one database, and people of different rights. */

/** Writes and reads in turns; TURNS=10000 tries as many. */
const TURNS = Number(process.env['TURNS'] ?? 8)
/** A question's answer is kept from the second time on. */
const UNTIL_KEPT = 2

const internal = provincialPlan({ province: 'Cà Mau', number: '99' }).replace(
  '\nKẾ HOẠCH\n',
  '\nLƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH\n',
)

let first: TestServer
let second: TestServer
const secrets: Record<string, string> = {}
let today = '2024-10-01'

beforeAll(async () => {
  const limits = { perMinute: { local: 0, token: 0, stranger: 0 } }
  first = await startTestServer({
    limits,
    access: { readAnonymous: true },
    clock: () => new Date(`${today}T05:00:00Z`),
    fill: async (graph) => {
      const now = () => '2026-11-20T00:00:00Z'
      for (const role of ['READER', 'ADMIN'] as const)
        secrets[role] = (await createToken(graph, { role, name: role, now: now() })).secret
      const papers = {
        directive: provincialDirective({ province: 'Lạng Sơn' }),
        plan: provincialPlan({ province: 'Bến Tre' }),
        internal,
      }
      for (const [name, paper] of Object.entries(papers))
        await ingestText(graph, fileOf(`${name}.txt`, paper), name, { now })
      await openEdition(graph)
    },
  })
  second = await first.again({ limits, access: { readAnonymous: true, localUser: null } })
})
afterAll(async () => {
  await second?.stop()
  await first?.stop()
})

const post = async (
  server: TestServer,
  query: string,
  headers: Record<string, string> = {},
  variables = {},
) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as any
}
const bearing = (role: string) => ({ authorization: `Bearer ${secrets[role]}` })

/** Asks until the answer is kept; statements of the last time. */
const keep = async (ask: () => Promise<unknown>): Promise<number> => {
  for (let time = 0; time < UNTIL_KEPT; time += 1) await ask()
  first.roundTrips()
  await ask()
  return first.roundTrips()
}

const retitle = inlineQuery(
  'WRITE',
  'test.cypher',
  'MATCH (d:Document {symbol: $symbol}) SET d.title = $title',
  {
    params: { symbol: text, title: text },
    row: {},
  },
)
const ballast = inlineQuery('WRITE', 'test.cypher', 'UNWIND range(1, $size) AS i CREATE (:Ballast {i: i})', {
  params: { size: integer },
  row: {},
})
const TITLE = '{ document(symbol: "15/KH-UBND") { title } }'
const titleAt = async (server: TestServer): Promise<string> =>
  (await post(server, TITLE, bearing('READER'))).data.document.title

describe('what was written is in the answer', () => {
  test('writes and reads in turns, at two servers', async () => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const title = `Kế hoạch ${turn}`
      await [first, second][turn % 2]!.graph.write((tx) => tx.run(retitle, { symbol: '15/KH-UBND', title }))
      for (let time = 0; time <= UNTIL_KEPT; time += 1)
        expect([await titleAt(first), await titleAt(second)]).toEqual([title, title])
    }
  })

  test('readers beside writers that end in another order than they begin', async () => {
    let acknowledged = 0
    let ended = false
    const titles = (async () => {
      for (let turn = 1; !ended; turn += 1) {
        await second.graph.write((tx) => tx.run(retitle, { symbol: '15/KH-UBND', title: String(turn) }))
        acknowledged = turn
      }
    })()
    const others = (async () => {
      while (!ended) await second.graph.write((tx) => tx.run(ballast, { size: 500 }))
    })()
    const outOfDate: unknown[] = []
    try {
      for (let time = 0; time < 2 * TURNS; time += 1) {
        const before = acknowledged
        const read = await Promise.all([first, second, first, second].map(titleAt))
        for (const title of read) if (Number(title) < before) outOfDate.push({ before, title })
      }
    } finally {
      ended = true
      await Promise.all([titles, others])
    }
    expect(outOfDate).toEqual([])
    expect(acknowledged).toBeGreaterThan(TURNS / 4)
  })

  test('a question that is asked again reaches the database no more', async () => {
    // without a token, which is looked up again after two seconds
    const ask = () => post(first, TITLE)
    // finds out that the graph has changed since
    await keep(ask)
    expect(await keep(ask)).toBe(0)
    const count = '{ documents { totalCount } }'
    expect(await keep(() => post(first, count))).toBe(0)
  })

  test('a mutation is done as often as it is sent, and an error is told as often as it happens', async () => {
    const report =
      'mutation ($task: ID!) { reportProgress(task: $task, kind: NOTIFIED, on: "2024-09-12") { progress { on } } }'
    const found = await post(first, '{ document(symbol: "15/KH-UBND") { tasks(first: 1) { nodes { id } } } }')
    const task = found.data.document.tasks.nodes[0].id
    for (let time = 1; time <= 4; time += 1)
      expect((await post(first, report, {}, { task })).data.reportProgress.progress).toHaveLength(time)
    const missing = '{ trace(symbol: "1/CT-TTg") { totalCount } }'
    const codes = []
    for (let time = 0; time <= UNTIL_KEPT; time += 1)
      codes.push(
        (await post(first, missing, { 'accept-language': ['en', 'vi'][time % 2]! })).errors?.[0].message,
      )
    expect(codes[0]).not.toBe(codes[1])
    expect(codes[2]).toBe(codes[0])
  })
})

describe('who may not see it is not given it', () => {
  const COUNT = '{ documents { totalCount nodes { symbol } } }'
  const counted = async (headers: Record<string, string>) =>
    (await post(second, COUNT, headers)).data.documents.totalCount

  test('strangers and readers who ask the same', async () => {
    for (let time = 0; time < 4; time += 1) {
      const reader = await counted(bearing('READER'))
      expect(await counted({})).toBe(reader - 1)
      expect(await counted(bearing('ADMIN'))).toBe(reader)
    }
  })

  test('what only an admin is told', async () => {
    const tokens = '{ accessTokens { name } }'
    for (let time = 0; time <= UNTIL_KEPT; time += 1)
      expect((await post(second, tokens, bearing('ADMIN'))).data.accessTokens).toHaveLength(2)
    expect((await post(second, tokens, bearing('READER'))).errors[0].extensions.code).toBe('FORBIDDEN')
    expect((await post(second, tokens)).errors[0].extensions.code).toBe('FORBIDDEN')
  })
})

describe('who asks, and what is held', () => {
  const OVERVIEW = `{ viewer { name roles mayReadInternal mayEdit mayAdminister }
    graph { version changedAt documents tasks agencies programVersion } }`
  const overview = async (headers: Record<string, string> = {}) =>
    (await post(second, OVERVIEW, headers)).data
  const version = async (headers: Record<string, string> = {}) => (await overview(headers)).graph.version

  test('everybody is told what they may, also where others have asked the same', async () => {
    const now = '2026-11-20T00:00:00Z'
    const other = await createToken(second.graph, { role: 'READER', name: 'Người khác', now })
    const reads = { roles: ['READER'], mayReadInternal: true, mayEdit: false, mayAdminister: false }
    for (let time = 0; time <= UNTIL_KEPT; time += 1) {
      expect((await overview(bearing('READER'))).viewer).toEqual({ name: 'READER', ...reads })
      expect((await overview({ authorization: `Bearer ${other.secret}` })).viewer).toEqual({
        name: 'Người khác',
        ...reads,
      })
    }
    expect((await overview(bearing('ADMIN'))).viewer).toMatchObject({
      roles: ['READER', 'EDITOR', 'ADMIN'],
      mayAdminister: true,
    })
    expect((await overview()).viewer).toEqual({
      name: null,
      roles: [],
      mayReadInternal: false,
      mayEdit: false,
      mayAdminister: false,
    })
  })

  test('counts are those of the lists', async () => {
    for (const headers of [{}, bearing('READER')]) {
      const { graph } = await overview(headers)
      const lists = '{ documents { totalCount } tasks { totalCount } agencies { totalCount } }'
      const { documents, tasks, agencies } = (await post(second, lists, headers)).data
      expect([graph.documents, graph.tasks, graph.agencies]).toEqual(
        [documents, tasks, agencies].map(({ totalCount }: any) => totalCount),
      )
      expect(graph.programVersion).toMatch(/^\d+\.\d+\.\d+/)
      expect(Date.parse(graph.changedAt)).not.toBeNaN()
    }
  })

  test('the version changes with every commit; a stranger’s with what strangers may read', async () => {
    const both = async () => [await version(bearing('READER')), await version()]
    const [reader, stranger] = await both()
    expect(await both()).toEqual([reader, stranger])
    await first.graph.write((tx) => tx.run(ballast, { size: 1 }))
    const later = '2026-11-21T00:00:00Z'
    await ingestText(first.graph, fileOf('hidden.txt', internal.replace('99/', '98/')), 'hidden', {
      now: () => later,
    })
    const [readerNow, strangerNow] = await both()
    expect(readerNow).not.toBe(reader)
    expect(strangerNow).toBe(stranger)
    await ingestText(
      first.graph,
      fileOf('plan.txt', provincialPlan({ province: 'Tây Ninh', number: '16' })),
      'open',
      {
        now: () => later,
      },
    )
    expect(await version()).not.toBe(stranger)
    expect((await overview()).graph.changedAt).toBe('2026-11-21T00:00:00.000Z')
  })
})

test('the next day it is asked again: states of tasks follow from the day', async () => {
  const states = async () => {
    const { data } = await post(first, '{ document(symbol: "15/KH-UBND") { tasks { nodes { state } } } }')
    return data.document.tasks.nodes.map(({ state }: { state: string }) => state)
  }
  await keep(states)
  const before = await states()
  today = '2031-01-01'
  expect(await states()).not.toEqual(before)
  today = '2024-10-01'
  expect(await states()).toEqual(before)
})

describe('clients that hold the answer', () => {
  const GET = { 'apollo-require-preflight': 'yes' }
  const get = (path: string, headers: Record<string, string> = {}) => fetch(first.url + path, { headers })
  const commit = () => first.graph.write((tx) => tx.run(ballast, { size: 1 }))

  test('GET: an ETag of the answer; 304 as long as the answer is the same', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ documents { totalCount } }')}`
    const answer = await get(path, GET)
    const etag = answer.headers.get('etag')!
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    for (let time = 0; time <= UNTIL_KEPT; time += 1) {
      const again = await get(path, { ...GET, 'if-none-match': `"other", ${etag}` })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    await commit()
    expect((await get(path, { ...GET, 'if-none-match': etag })).status).toBe(304)
    expect((await get(path, { ...GET, 'if-none-match': '"other"' })).status).toBe(200)
    // a page that cannot send headers of its own gets nothing, whoever has asked before
    expect((await get(path)).status).toBe(400)
  })

  test('GET: an error has no ETag, and nobody is to keep it', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ node(id: "nothing") { id } nothing }')}`
    const { headers } = await get(path, GET)
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'private, no-store'])
  })

  test('an answer of a kilobyte or more is compressed as the client asks, kept or not', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ labels { enum value vietnamese english } }')}`
    const raw = (accepted: string, more: Record<string, string> = {}, at = path) =>
      new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((settle, reject) => {
        httpGet(first.url + at, { headers: { ...GET, 'accept-encoding': accepted, ...more } }, (response) => {
          const pieces: Buffer[] = []
          response.on('data', (piece) => pieces.push(piece)).on('error', reject)
          response.on('end', () =>
            settle({
              status: response.statusCode!,
              headers: response.headers,
              body: Buffer.concat(pieces),
            }),
          )
        }).on('error', reject)
      })
    const plain = await raw('identity')
    const etags = new Set([plain.headers.etag])
    for (const [accepted, coding, opened] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0.1, gzip;q=0.9', 'gzip', gunzipSync],
      ['*', 'br', brotliDecompressSync],
    ] as const)
      for (let time = 0; time <= UNTIL_KEPT; time += 1) {
        const { headers, body } = await raw(accepted)
        expect(headers['content-encoding']).toBe(coding)
        expect(headers['content-length']).toBe(String(body.byteLength))
        expect(headers.vary).toContain('accept-encoding')
        expect(opened(body).equals(plain.body)).toBe(true)
        expect(body.byteLength).toBeLessThan(plain.body.byteLength / 3)
        etags.add(headers.etag)
        expect((await raw(accepted, { 'if-none-match': headers.etag! })).status).toBe(304)
      }
    expect(etags.size).toBe(3)
    for (const accepted of ['identity', 'br;q=0, gzip;q=0', 'deflate'])
      expect((await raw(accepted)).headers['content-encoding']).toBeUndefined()
    const small = `/graphql?query=${encodeURIComponent('{ documents { totalCount } }')}`
    expect((await raw('br', {}, small)).headers['content-encoding']).toBeUndefined()

    const file = await raw('br', {}, '/export/documents.csv')
    expect(brotliDecompressSync(file.body).toString()).toContain('15/KH-UBND')
    expect(file.headers.vary).toContain('accept-encoding')
    const other = await raw('gzip', {}, '/export/documents.csv')
    expect(gunzipSync(other.body).equals(brotliDecompressSync(file.body))).toBe(true)
    expect(other.headers.etag).not.toBe(file.headers.etag)

    // what is packed is not packed again
    const workbook = await raw('br, gzip', {}, '/export/documents.xlsx')
    expect(workbook.headers['content-encoding']).toBeUndefined()
    expect(workbook.body.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  })

  test.each(['csv', 'xlsx'])('exports, as %s: 304 as long as nothing is committed', async (format) => {
    const path = `/export/documents.${format}`
    const answer = await get(path)
    const etag = answer.headers.get('etag')!
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(format === 'csv' ? Buffer.from(bytes).toString() : workbookText(bytes)).toContain('15/KH-UBND')
    const again = await get(path, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get(`${path}?asOf=2024-05-01`, { 'if-none-match': etag })).status).toBe(200)
    await commit()
    const changed = await get(path, { 'if-none-match': etag })
    expect(changed.status).toBe(200)
    await changed.text()
    expect((await get('/export/documents.csv?directive=1/CT-TTg')).headers.get('etag')).toBeNull()
  })

  test.each(['csv', 'xlsx'])(
    'exports, as %s: a stranger is not told that something was committed',
    async (format) => {
      const answer = await fetch(`${second.url}/export/documents.${format}`)
      expect([answer.status, answer.headers.get('etag')]).toEqual([200, null])
      await answer.text()
    },
  )
})
