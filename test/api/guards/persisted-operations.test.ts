import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient as createStreamClient } from 'graphql-sse'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { readListedOperations } from '../../../src/api/guards/listed-operations'
import { operationsOfPage } from '../../../src/api/http/page-operations'
import { startTestServer, type TestServer } from '../../support/server'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
const OVERVIEW = 'query Overview { graph { documents } }'
const VIEWER = 'query Viewer { viewer { mayEdit } }'
const EVENTS = 'subscription Events { events { cursor } }'

let open: TestServer
let closed: TestServer
beforeAll(async () => {
  open = await startTestServer()
  const listed = new Map([OVERVIEW, EVENTS].map((text) => [hashOf(text), text]))
  closed = await open.again({ listed: listed.set('viewer-1', VIEWER) })
})
afterAll(async () => {
  await closed.stop()
  await open.stop()
})

const post = async ({ url }: TestServer, body: object, path = '/graphql') => {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(body),
  })
  const { data, errors } = (await response.json()) as any
  return { status: response.status, data, message: errors?.[0].message, code: errors?.[0].extensions.code }
}

const get = async ({ url }: TestServer, parameters: Record<string, string>) => {
  const headers = { 'apollo-require-preflight': 'true' }
  const response = await fetch(`${url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers })
  const { data, errors } = (await response.json()) as any
  return { data, code: errors?.[0].extensions.code }
}

describe('an operation by its hash', () => {
  test('is unknown at first, told with its text, and then known, by POST and by GET', async () => {
    const text = 'query First { graph { documents } }'
    const extensions = persisted(hashOf(text))
    // Apollo's clients and urql look for this very message, and for this status
    expect(await post(open, { extensions })).toMatchObject({
      status: 200,
      message: 'PersistedQueryNotFound',
      code: 'PERSISTED_QUERY_NOT_FOUND',
    })
    expect(await post(open, { query: text, extensions })).toMatchObject({ data: { graph: { documents: 0 } } })
    expect(await post(open, { extensions })).toMatchObject({ data: { graph: { documents: 0 } } })
    expect(await get(open, { extensions: JSON.stringify(extensions) })).toMatchObject({
      data: { graph: { documents: 0 } },
    })
  })

  test('of another text is refused, and not known afterwards', async () => {
    const extensions = persisted(hashOf('query Other { graph { documents } }'))
    expect(await post(open, { query: OVERVIEW, extensions })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
    expect(await post(open, { extensions })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
  })

  test.each([[7], [null], [{}], [{ sha256Hash: 7 }], [{ version: 2 }], ['x']])(
    '%j in its place harms nobody',
    async (odd) => {
      const { status } = await post(open, { query: OVERVIEW, extensions: { persistedQuery: odd } })
      expect([200, 400]).toContain(status)
      expect((await post(open, { query: OVERVIEW })).data).toEqual({ graph: { documents: 0 } })
    },
  )

  test('in an address, extensions that are no JSON are refused', async () => {
    expect((await get(open, { query: OVERVIEW, extensions: '{' })).code).toBe('BAD_REQUEST')
    expect((await get(open, { query: OVERVIEW })).data).toEqual({ graph: { documents: 0 } })
  })
})

describe('where only listed operations are answered', () => {
  test('those are, by their text, hash or id', async () => {
    for (const body of [
      { query: OVERVIEW },
      { extensions: persisted(hashOf(OVERVIEW)) },
      { documentId: `sha256:${hashOf(OVERVIEW)}` },
    ])
      expect(await post(closed, body)).toMatchObject({ status: 200, data: { graph: { documents: 0 } } })
    for (const body of [{ documentId: 'viewer-1' }, { extensions: persisted('viewer-1') }])
      expect(await post(closed, body)).toMatchObject({ data: { viewer: { mayEdit: true } } })
  })

  test('others are not, however they come', async () => {
    const other = `${OVERVIEW} `
    const refused = { status: 403, code: 'OPERATION_NOT_LISTED' }
    expect(await post(closed, { query: other })).toMatchObject(refused)
    expect(await post(closed, { query: other, extensions: persisted(hashOf(OVERVIEW)) })).toMatchObject(
      refused,
    )
    expect(await post(closed, { query: other, extensions: persisted(hashOf(other)) })).toMatchObject(refused)
    expect(await post(closed, { extensions: persisted(hashOf(other)) })).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    })
    expect(await post(closed, { query: '{' })).toMatchObject(refused)
    expect(await post(closed, { query: [OVERVIEW] })).toMatchObject(refused)
    expect(
      await post(closed, { query: other }, `/graphql?query=${encodeURIComponent(OVERVIEW)}`),
    ).toMatchObject(refused)
    expect((await post(closed, [{ query: other }])).status).toBe(400)
    expect((await get(closed, { query: other })).code).toBe('OPERATION_NOT_LISTED')
    const twice = `?query=${encodeURIComponent(OVERVIEW)}&query=${encodeURIComponent(other)}`
    const response = await fetch(`${closed.url}/graphql${twice}`, {
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect(response.status).toBe(403)
  })

  test('so are subscriptions', async () => {
    const asked = [
      { query: '', extensions: persisted(hashOf(EVENTS)) },
      { query: `${EVENTS} ` },
      { query: '', extensions: persisted(hashOf('x')) },
    ]
    const expected = ['heard', 'OPERATION_NOT_LISTED', 'PERSISTED_QUERY_NOT_FOUND']
    const socket = createClient({
      url: `${closed.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    })
    const stream = createStreamClient({ url: `${closed.url}/graphql/stream`, retryAttempts: 0 })
    for (const client of [socket, stream]) {
      const outcomes = asked.map(
        (payload) =>
          new Promise<string>((settle) => {
            const codeOf = (errors: unknown) =>
              (errors as { extensions: { code: string } }[])[0]!.extensions.code
            const stop = client.subscribe(payload, {
              next: ({ errors }) => settle(errors ? codeOf(errors) : 'heard'),
              error: (failure) => settle(Array.isArray(failure) ? codeOf(failure) : String(failure)),
              complete: () => settle('ended'),
            })
            // what is listened to tells nothing as long as nothing happens
            if (payload === asked[0]) setTimeout(() => (settle('heard'), stop()), 500)
          }),
      )
      expect(await Promise.all(outcomes)).toEqual(expected)
      await client.dispose()
    }
  })

  test('so are the operations of the page', async () => {
    const folder = fileURLToPath(new URL('../../../dist/page', import.meta.url))
    const texts = Object.values(operationsOfPage(folder))
    expect(texts.filter((text) => /^\s*mutation/.test(text)).length).toBeGreaterThan(10)
    // looked at without being executed
    for (const query of texts)
      expect((await post(closed, { query, operationName: 'Nobody' })).code).toBe(
        'OPERATION_RESOLUTION_FAILURE',
      )
  })
})

describe('a list of operations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'listed-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const written = (content: string): string => {
    const path = join(folder, 'operations.json')
    writeFileSync(path, content)
    return path
  }

  test.each([
    ['ids and texts, as graphql-codegen and relay-compiler write them', { a1: OVERVIEW }],
    [
      'a manifest of Apollo’s tools',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'a1', body: OVERVIEW, name: 'Overview', type: 'query' }],
      },
    ],
  ])('%s', (_, content) => {
    const listed = readListedOperations(written(JSON.stringify(content)))
    expect([...listed]).toEqual([
      ['a1', OVERVIEW],
      [hashOf(OVERVIEW), OVERVIEW],
    ])
  })

  test.each([
    ['not JSON', '{'],
    ['no list', '[1]'],
    ['no text', '{"a1": 1}'],
    ['no GraphQL', '{"a1": "query {"}'],
  ])('that is %s is told as a bad setting', (_, content) => {
    expect(() => readListedOperations(written(content))).toThrow(
      expect.objectContaining({
        code: 'BAD_SETTING',
        details: expect.objectContaining({ setting: 'LISTED_OPERATIONS' }),
      }),
    )
    expect(() => readListedOperations(join(folder, 'nowhere.json'))).toThrow(/cannot be read/)
  })
})
