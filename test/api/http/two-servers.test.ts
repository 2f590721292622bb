import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createToken, revokeToken } from '../../../src/graph/tokens'
import { openEdition } from '../../../src/ingest/open-edition'
import { fileOf, provincialPlan } from '../../support/papers'
import { ingestText } from '../../../src/ingest/ingest'
import { startTestServer, type TestServer } from '../../support/server'

/** Two servers on one database: what was written by one the other answers at once, whatever it held in memory before. */

const now = () => '2026-11-20T00:00:00Z'
const DIRECTIVE = '34-CT/TW'
const LIMIT = 5_000

let first: TestServer
let second: TestServer
let secret: string
beforeAll(async () => {
  first = await startTestServer({
    access: { readAnonymous: true },
    async fill(graph) {
      await openEdition(graph)
      await ingestText(graph, fileOf('a.txt', provincialPlan({ province: 'Bến Tre' })), 'test:a', { now })
      secret = (await createToken(graph, { role: 'EDITOR', name: 'biên tập', now: now() })).secret
    },
  })
  second = await first.again({
    access: { localUser: null, readAnonymous: true },
    patience: 1,
    limits: { perMinute: { local: 0, token: 0, stranger: 0 } },
  })
})
afterAll(async () => {
  await second.stop()
  await first.stop()
})

const VERSION = 'x-graph-version'

interface Asking {
  readonly version?: string | null
  readonly isStranger?: boolean
}

/** A question to one of the servers, with a token and with what another server's answer told. */
const post = async (
  { url }: TestServer,
  query: string,
  variables: object = {},
  { version, isStranger = false }: Asking = {},
) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(isStranger ? {} : { authorization: `Bearer ${secret}` }),
      ...(version ? { [VERSION]: version } : {}),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as any
  return { status: response.status, data, errors, version: response.headers.get(VERSION) }
}

/** What a server holds in memory: answers, cascades, directives, links of tasks, relations that wait for a review. */
const HELD = `{
  documents { totalCount }
  trace(symbol: "${DIRECTIVE}") { totalDocuments nodes(first: 100) { nodes { document { symbol } } } }
  directives(first: 100) { nodes { document { symbol } papers } }
  relationsToReview { totalCount }
  duties(symbol: "${DIRECTIVE}") { totalCount }
  anomalies { totalCount }
}`
const COUNT = '{ documents { totalCount } }'

const ingest = (server: TestServer, number: string) =>
  post(
    server,
    `mutation ($text: String!) {
      ingestText(text: $text, fileName: "${number}.txt", mediaType: "text/plain") { outcome document { id } }
    }`,
    { text: provincialPlan({ province: 'Lạng Sơn', number }) },
  )

test('what one has written the other answers at once, also of what it held', async () => {
  // from the second time on an answer is kept
  for (let time = 0; time < 3; time += 1) await post(second, HELD)
  for (let turn = 0; turn < 5; turn += 1) {
    const before = await post(second, HELD)
    const number = `${100 + turn}`
    expect((await ingest(first, number)).data.ingestText.outcome).toBe('CREATED')
    const after = await post(second, HELD)
    expect(after.errors).toBeUndefined()
    expect(after.data.documents.totalCount).toBe(before.data.documents.totalCount + 1)
    expect(after.data.trace.totalDocuments).toBe(before.data.trace.totalDocuments + 1)
    expect(JSON.stringify(after.data.trace)).toContain(`${number}/KH-UBND`)
    expect(after.data).toEqual((await post(first, HELD)).data)
  }
})

test('a token that one has made the other knows; one that it has revoked the other forgets within two seconds', async () => {
  const made = await createToken(first.graph, { role: 'READER', name: 'sở', now: now() })
  const statusOf = async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${made.secret}` }
    return (await fetch(`${second.url}/graphql`, { method: 'POST', headers, body: `{"query":"${COUNT}"}` }))
      .status
  }
  expect(await statusOf()).toBe(200)
  await revokeToken(first.graph, made.id, now())
  const began = Date.now()
  while ((await statusOf()) === 200) expect(Date.now() - began).toBeLessThan(60_000)
  expect(await statusOf()).toBe(401)
})

test('an answer to a change tells the version that holds it; whoever brings it is answered from there on', async () => {
  const { version } = await ingest(first, '201')
  expect(version).toMatch(/^\S+$/)
  expect((await post(second, COUNT, {}, { version })).data).toEqual((await post(first, COUNT)).data)
  const sent = await fetch(`${first.url}/files?name=c.txt`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${secret}` },
    body: provincialPlan({ province: 'Lạng Sơn', number: '202' }),
  })
  const later = sent.headers.get(VERSION)
  expect([sent.status, later === version]).toEqual([200, false])
  expect((await post(second, COUNT, {}, { version: later })).status).toBe(200)
})

test('a version that does not come is waited for, and then told as such', async () => {
  const { version } = await ingest(first, '203')
  const began = Date.now()
  const refused = await post(second, COUNT, {}, { version: later(version!) })
  expect([refused.status, refused.errors[0].extensions]).toEqual([
    503,
    expect.objectContaining({ code: 'VERSION_NOT_REACHED', limit: LIMIT, retryAfter: 1 }),
  ])
  expect(Date.now() - began).toBeGreaterThanOrEqual(LIMIT)
  // nothing of it is carried along
  expect((await post(second, COUNT)).status).toBe(200)
})

test('what no server of this database gave is refused at once', async () => {
  const { version } = await ingest(first, '204')
  for (const wrong of [
    'hello',
    'FB:kcwQ',
    version!.slice(0, 24),
    otherDatabase(version!),
    version!.repeat(3),
  ]) {
    const refused = await post(second, COUNT, {}, { version: wrong })
    expect([refused.status, refused.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  }
})

test('strangers are told no version, and theirs is not looked at', async () => {
  const { version } = await ingest(first, '205')
  const asked = await post(second, COUNT, {}, { version: later(version!), isStranger: true })
  expect(asked.status).toBe(200)
  const changed = await post(second, 'mutation { __typename }', {}, { isStranger: true })
  expect([changed.data, changed.version]).toEqual([{ __typename: 'Mutation' }, null])
})

const bytesOf = (bookmark: string): Buffer => Buffer.from(bookmark.slice('FB:'.length), 'base64')
const bookmarkOf = (...parts: Buffer[]): string => `FB:${Buffer.concat(parts).toString('base64')}`

/** Where the number of the commit stands in a bookmark: behind 3 bytes and the 16 of the database's id. */
const NUMBER = 19
/** How many bytes a number takes in PackStream, by its first one; a small one is that byte itself. */
const SIZES: Readonly<Record<number, number>> = { 0xc8: 2, 0xc9: 3, 0xca: 5, 0xcb: 9 }

/** The same database a long time from now, however many commits it has had. */
const later = (bookmark: string): string => {
  const bytes = bytesOf(bookmark)
  const end = NUMBER + (SIZES[bytes[NUMBER]!] ?? 1)
  return bookmarkOf(bytes.subarray(0, NUMBER), Buffer.from('cb0000ffffffffffff', 'hex'), bytes.subarray(end))
}

const otherDatabase = (bookmark: string): string => {
  const bytes = bytesOf(bookmark)
  bytes[5]! ^= 0xff
  return bookmarkOf(bytes)
}
