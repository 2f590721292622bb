import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import { createToken, revokeToken } from '../../../src/graph/tokens'
import { ingestText } from '../../../src/ingest/ingest'
import { openEdition } from '../../../src/ingest/open-edition'
import type { Role } from '../../../src/model/access'
import { fileOf, provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

const now = () => '2026-11-20T00:00:00Z'
let server: TestServer
const secrets = {} as Record<Role, string>

const ask = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as any }
}
const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` })

const REPORT = `mutation { reportProgress(task: "T0", kind: CLAIMED, on: "2024-10-01") { id } }`
const COUNT = '{ documents { totalCount } }'

describe('a server that others can reach', () => {
  beforeAll(async () => {
    server = await startTestServer({
      access: { localUser: null },
      fill: async (graph) => {
        for (const role of ['READER', 'EDITOR', 'ADMIN'] as const)
          secrets[role] = (await createToken(graph, { role, name: `Người ${role}`, now: now() })).secret
      },
    })
  })
  afterAll(() => server.stop())

  test('tells a stranger nothing', async () => {
    const { status, headers, body } = await ask('{ __schema { queryType { name } } }')
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toContain('Bearer')
    expect(body).toEqual({
      errors: [
        {
          message: 'This server answers only to who bears a token.',
          extensions: { code: 'UNAUTHENTICATED', remedy: expect.stringContaining('token create') },
        },
      ],
      extensions: { cost: { requested: null, limit: 100_000 } },
    })
  })

  test.each([
    ['an unknown token', { authorization: 'Bearer ctg_unknown' }],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['nothing after the scheme', { authorization: 'Bearer ' }],
  ])('refuses %s', async (_, headers) => {
    expect((await ask(COUNT, headers)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('lets readers read, editors change, admins make tokens; each what the one before may', async () => {
    const codes = async (query: string) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(secrets).map(async ([role, secret]) => {
            const { body } = await ask(query, bearing(secret))
            return [role, body.errors?.[0].extensions.code ?? 'OK']
          }),
        ),
      )
    expect(await codes(COUNT)).toEqual({ READER: 'OK', EDITOR: 'OK', ADMIN: 'OK' })
    expect(await codes(REPORT)).toEqual({ READER: 'FORBIDDEN', EDITOR: 'NOT_FOUND', ADMIN: 'NOT_FOUND' })
    expect(await codes('{ accessTokens { id } }')).toEqual({
      READER: 'FORBIDDEN',
      EDITOR: 'FORBIDDEN',
      ADMIN: 'OK',
    })
  })

  test('a token is made, shown without its secret, and revoked', async () => {
    const made = await ask(
      'mutation { createAccessToken(name: "Sở Xây dựng", role: READER) { id secret } }',
      bearing(secrets.ADMIN),
    )
    const { id, secret } = made.body.data.createAccessToken
    expect((await ask(COUNT, bearing(secret))).status).toBe(200)
    await ask(`mutation { revokeAccessToken(id: "${id}") }`, bearing(secrets.ADMIN))
    const shown = await ask('{ accessTokens { id name role revokedAt } }', bearing(secrets.ADMIN))
    expect(shown.body.data.accessTokens).toContainEqual({
      id,
      name: 'Sở Xây dựng',
      role: 'READER',
      revokedAt: expect.any(String),
    })
    // it is remembered for two seconds
    while ((await ask(COUNT, bearing(secret))).status !== 401) await wait(100)
    await expect(revokeToken(server.graph, 'none', now())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('no secret is kept', async () => {
    const kept = server.logged.map((line) => JSON.stringify(line)).join('\n')
    expect(kept).not.toContain(secrets.ADMIN)
  })
})

describe('a server whose public papers everybody may read', () => {
  const internal = provincialPlan({ province: 'Cà Mau', number: '99' }).replace(
    'KẾ HOẠCH',
    'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH',
  )
  beforeAll(async () => {
    server = await startTestServer({
      access: { localUser: null, readAnonymous: true },
      fill: async (graph) => {
        secrets.READER = (await createToken(graph, { role: 'READER', name: 'Đọc', now: now() })).secret
        await ingestText(graph, fileOf('a.txt', provincialPlan({ province: 'Bến Tre' })), 'a.txt', { now })
        await openEdition(graph)
        await ingestText(graph, fileOf('b.txt', internal), 'b.txt', { now })
        await ingestText(graph, fileOf('c.txt', provincialPlan({ province: 'Vĩnh Long' })), 'c.txt', { now })
      },
    })
  })
  afterAll(() => server.stop())

  const CASCADE =
    '{ trace(symbol: "34-CT/TW") { totalDocuments pathCount byLevel { documents } } search(text: "ca mau") { totalCount } }'

  test('an internal paper does not exist for strangers, and does for readers', async () => {
    expect((await ask(CASCADE)).body).toMatchObject({
      data: { trace: { totalDocuments: 2, pathCount: 2, byLevel: [{ documents: 2 }] } },
    })
    expect((await ask(CASCADE, bearing(secrets.READER))).body.data.trace.totalDocuments).toBe(3)
  })

  test('a stranger changes nothing', async () => {
    expect((await ask(REPORT)).body.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', role: 'EDITOR' })
  })

  test('a paper that was open and is internal now is gone for strangers', async () => {
    await ingestText(server.graph, fileOf('c.txt', internal.replace('Cà Mau', 'Vĩnh Long')), 'c.txt', { now })
    expect((await ask(CASCADE)).body.data.trace.totalDocuments).toBe(1)
  })
})
