import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pino from 'pino'
import type { Api } from '../../../src/api/in-process'
import { openApi } from '../../../src/api/in-process'
import { readConfig } from '../../../src/config'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
let api: Api

beforeAll(async () => {
  server = await startTestServer()
  api = await openApi(server.graph, pino({ level: 'silent' }), () => new Date(), readConfig({}).limits)
})
afterAll(async () => {
  await api.close()
  await server.stop()
})

const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ')
const levels = (count: number) =>
  `{ territory(code: "20", vintage: 2024) ${'{ parent '.repeat(count)}{ id }${'}'.repeat(count)} }`

const TOO_LARGE: [code: string, query: string, limit: number, actual: number][] = [
  ['TOKEN_LIMIT', `{ ${'__typename '.repeat(3000)} }`, 2000, 3002],
  ['TOKEN_LIMIT', `{ ${'a '.repeat(30_000)} }`, 2000, 20_000],
  ['ALIAS_LIMIT', `{ document(id: "D1") { ${aliases(31)} } }`, 30, 31],
  ['ROOT_FIELD_LIMIT', `{ ${'__typename '.repeat(21)} }`, 20, 21],
  ['QUERY_DEPTH_LIMIT', levels(11), 12, 13],
]

describe('a query that is too large is refused in the same way', () => {
  test.each(TOO_LARGE)('within the process: %s', async (code, query, limit, actual) => {
    server.roundTrips()
    // the second time from Apollo's cache of documents
    for (let i = 0; i < 2; i += 1)
      await expect(api.ask(query, {})).rejects.toMatchObject({ code, details: { limit, actual } })
    expect(server.roundTrips()).toBe(0)
  })

  test.each(TOO_LARGE)('over HTTP: %s', async (code, query, limit, actual) => {
    for (let i = 0; i < 2; i += 1) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ query }),
      })
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.stringContaining(`${limit} are the limit.`),
            extensions: { code, limit, actual, remedy: expect.any(String) },
          },
        ],
        extensions: { cost: { requested: null, limit: 100_000 } },
      })
    }
  })
})

test('a query at the limits is executed, and one that is refused leaves others their answers', async () => {
  expect(await api.ask(`{ ${'__typename '.repeat(20)} }`, {})).toEqual({ __typename: 'Query' })
  expect(await api.ask(`{ document(id: "D1") { ${aliases(30)} } }`, {})).toEqual({ document: null })
  expect(await api.ask(levels(10), {})).toHaveProperty('territory')
})

test('a text that is too long and no GraphQL either is too long; a short one is a syntax error', async () => {
  await expect(api.ask('{ '.repeat(3000), {})).rejects.toMatchObject({ code: 'TOKEN_LIMIT' })
  const { errors } = await server.ask('{ document(')
  expect(errors[0].extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' })
})
