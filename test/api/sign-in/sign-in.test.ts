import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from 'graphql-sse'
import type { SignInSettings } from '../../../src/api/sign-in/settings'
import { createToken } from '../../../src/graph/tokens'
import { CLIENT, type OfficeAccounts, startOfficeAccounts } from '../../support/office-accounts'
import { startTestServer, type TestServer } from '../../support/server'

let office: OfficeAccounts
let server: TestServer
let own: string
/** By how much the server's clock is ahead of the office's. */
let ahead = 0

beforeAll(async () => {
  office = await startOfficeAccounts()
  const signIn: SignInSettings = {
    issuer: office.issuer,
    clientId: CLIENT,
    clientSecret: 'bí mật',
    audiences: ['api://van-ban'],
    nameClaim: 'preferred_username',
    roleClaim: 'groups',
    roles: new Map([
      ['quan-tri', 'ADMIN'],
      ['can-bo', 'EDITOR'],
      ['xem', 'READER'],
    ]),
  }
  server = await startTestServer({
    signIn,
    access: { localUser: null },
    clock: () => new Date(Date.now() + ahead),
    fill: async (graph) => {
      own = (await createToken(graph, { role: 'READER', name: 'máy', now: '2026-11-20T00:00:00Z' })).secret
    },
  })
})
afterAll(async () => {
  await server.stop()
  await office.stop()
})
beforeEach(() => {
  ahead = 0
})

const ask = async (token: string) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: '{ viewer { name mayEdit mayAdminister } }' }),
  })
  const { data, errors } = (await response.json()) as any
  return { status: response.status, viewer: data?.viewer, code: errors?.[0].extensions.code }
}

const post = async (body: object) => {
  const response = await fetch(`${server.url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as any }
}

test('while the office does not answer nobody signs in, and tokens of the server work on', async () => {
  office.down = true
  expect(await ask(await office.sign())).toMatchObject({ status: 503, code: 'SIGN_IN_UNAVAILABLE' })
  expect((await fetch(`${server.url}/sign-in`)).status).toBe(503)
  expect(await ask(own)).toMatchObject({ viewer: { name: 'máy' } })
  office.down = false
  expect(await ask(await office.sign())).toMatchObject({ status: 200 })
})

describe('a signed token', () => {
  test('tells name and role of its bearer', async () => {
    expect((await ask(await office.sign())).viewer).toEqual({
      name: 'an.nguyen@ubnd',
      mayEdit: true,
      mayAdminister: false,
    })
    // the highest of several roles, whatever their order
    for (const groups of [['xem', 'quan-tri'], ['quan-tri', 'xem'], 'quan-tri'])
      expect((await ask(await office.sign({ groups }))).viewer.mayAdminister).toBe(true)
    const unnamed = await office.sign({ preferred_username: undefined, email: ' ' })
    expect((await ask(unnamed)).viewer.name).toBe('u-1')
    // of a program
    expect((await ask(await office.sign({ aud: ['api://van-ban', 'other'] }))).status).toBe(200)
  })

  test('of who has no role here opens nothing', async () => {
    for (const groups of [[], ['khác'], { quan: 'tri' }, undefined])
      expect(await ask(await office.sign({ groups } as never))).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      })
  })

  test('that was made for others, by others, or without an end opens nothing', async () => {
    const refused = { status: 401, code: 'UNAUTHENTICATED' }
    const other = await startOfficeAccounts()
    const [head, body] = (await office.sign()).split('.') as [string, string, string]
    const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    for (const token of [
      await office.sign({ aud: 'other' }),
      await office.sign({ iss: 'https://other.example' }),
      await office.sign({ exp: undefined }),
      await office.sign({ sub: undefined }),
      await other.sign({ iss: office.issuer }),
      `${head}.${body}.${Buffer.from('x').toString('base64url')}`,
      `${text({ alg: 'none' })}.${body}.AA`,
      `${text({ alg: 'HS256' })}.${body}.${createHash('sha256').update('x').digest('base64url')}`,
      `${head}.${text({ sub: 'u-1', groups: ['quan-tri'] })}.AA`,
    ])
      expect(await ask(token)).toMatchObject(refused)
    await other.stop()
  })

  test('holds for a minute longer than its time, since clocks differ, and no more', async () => {
    const token = await office.sign({ nbf: Math.floor(Date.now() / 1000) + 50 })
    expect((await ask(token)).status).toBe(200)
    ahead = (office.lifetime + 50) * 1000
    expect((await ask(token)).status).toBe(200)
    ahead = (office.lifetime + 70) * 1000
    expect(await ask(token)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('ends what it listens to when it expires', async () => {
    const token = await office.sign()
    const client = createClient({
      url: `${server.url}/graphql/stream`,
      retryAttempts: 0,
      headers: { authorization: `Bearer ${token}` },
    })
    const ended = new Promise<string>((settle) => {
      client.subscribe(
        { query: 'subscription { events { cursor } }' },
        {
          next: ({ errors }) => settle(String(errors?.[0]?.extensions?.['code'])),
          error: (failure) => settle(String(failure)),
          complete: () => settle('ended'),
        },
      )
    })
    // until it is let in
    await wait(1_000)
    ahead = (office.lifetime + 70) * 1000
    expect(await ended).toBe('UNAUTHENTICATED')
    client.dispose()
  })

  test('asks for no key twice, and for new ones when the office has changed them', async () => {
    await ask(await office.sign())
    const before = office.keysAsked
    for (let index = 0; index < 5; index += 1) await ask(await office.sign())
    expect(office.keysAsked).toBe(before)
    // who makes keys up does not have the office asked again and again
    const forged = await office.sign({}, { kid: 'unknown' })
    for (let index = 0; index < 5; index += 1) expect((await ask(forged)).status).toBe(401)
    expect(office.keysAsked).toBeLessThanOrEqual(before + 1)
  })
})

describe('signing in', () => {
  const verifier = 'v'.repeat(43)
  /** The code that the office gives a browser. */
  const codeFor = async (nonce: string): Promise<string> => {
    const { authorizationEndpoint, clientId } = (await (await fetch(`${server.url}/sign-in`)).json()) as any
    expect(clientId).toBe(CLIENT)
    const code_challenge = createHash('sha256').update(verifier).digest('base64url')
    const asked = new URLSearchParams({
      redirect_uri: `${server.url}/signed-in`,
      state: 's',
      nonce,
      code_challenge,
    })
    const answer = await fetch(`${authorizationEndpoint}?${asked.toString()}`, { redirect: 'manual' })
    return new URL(answer.headers.get('location')!).searchParams.get('code')!
  }
  const grantFor = async (nonce: string) => ({
    code: await codeFor(nonce),
    verifier,
    nonce,
    redirectUri: `${server.url}/signed-in`,
  })

  test('a code becomes a token, and that another before it expires', async () => {
    const { status, body } = await post(await grantFor('n-1'))
    expect(status).toBe(200)
    expect((await ask(body.token)).viewer.name).toBe('an.nguyen@ubnd')
    expect(Date.parse(body.expiresAt)).toBeGreaterThan(Date.now())
    expect(office.granted.at(-1)).toMatchObject({ client_id: CLIENT, client_secret: 'bí mật' })
    const again = await post({ refreshToken: body.refreshToken })
    expect((await ask(again.body.token)).status).toBe(200)
  })

  test('a code counts once, for who asked for it, in the sign-in that it was made for', async () => {
    const grant = await grantFor('n-2')
    expect((await post({ ...grant, verifier: 'w'.repeat(43) })).status).toBe(401)
    expect((await post(grant)).status).toBe(401)
    const other = await grantFor('n-3')
    expect(await post({ ...other, nonce: 'n-4' })).toMatchObject({ status: 401 })
    expect((await post({ refreshToken: 'made up' })).status).toBe(401)
  })

  test('who has no role here is told so at once', async () => {
    const { person } = office
    office.person = { ...person, groups: [] }
    const { status, body } = await post(await grantFor('n-5'))
    office.person = person
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
  })

  test.each([[{}], [{ code: 'x' }], [{ refreshToken: '' }], [{ refreshToken: 7 }], [[]]])(
    '%j is refused',
    async (odd) => {
      expect(await post(odd)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
      })
    },
  )

  test('a server without it says so', async () => {
    const plain = await server.again({})
    expect((await fetch(`${plain.url}/sign-in`)).status).toBe(204)
    expect((await fetch(`${plain.url}/sign-in`, { method: 'POST' })).status).toBe(404)
    // a signed token is one that nobody knows
    expect(
      (
        await fetch(`${plain.url}/graphql?query={__typename}`, {
          headers: { authorization: `Bearer ${await office.sign()}` },
        })
      ).status,
    ).toBe(401)
    await plain.stop()
  })
})
