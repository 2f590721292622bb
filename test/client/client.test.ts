import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'
import { type Client, ClientError, createClient } from '../../src/client/client'
import { createToken } from '../../src/graph/tokens'
import { ingestText } from '../../src/ingest/ingest'
import { fileOf, provincialDirective, provincialPlan } from '../support/papers'
import { startTestServer, type TestServer } from '../support/server'
import { listenOnWire, type Wire } from '../support/wire'

const NOW = '2024-10-01T03:00:00.000Z'
const PROVINCES = ['Cà Mau', 'Bến Tre', 'Vĩnh Long', 'Lạng Sơn', 'Yên Bái']

interface Plans {
  readonly documents: {
    readonly totalCount: number
    readonly nodes: readonly { readonly issuer: { readonly name: string } | null }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}
const PLANS = `query Plans($first: Int!, $after: String) {
  documents(filter: { type: KE_HOACH }, first: $first, after: $after) {
    totalCount nodes { issuer { name } } pageInfo { hasNextPage endCursor }
  }
}`
const TYPED = parse(PLANS) as TypedDocumentNode<Plans, { first: number; after?: string | null }>

const HEARD = `subscription ($after: String) { events(kinds: [DOCUMENT_ADDED], after: $after) { cursor symbol } }`
interface Heard {
  readonly events: { readonly cursor: string; readonly symbol: string }
}

const ACCESS = { access: { localUser: null } }

let server: TestServer
/** The server that is asked, behind a line that can be cut. */
let behind: TestServer
let line: Wire
let client: Client
let secret: string
const put = (number: string) =>
  ingestText(
    server.graph,
    fileOf(`${number}.txt`, provincialPlan({ province: 'Hậu Giang', number })),
    number,
    {
      now: () => NOW,
    },
  )

beforeAll(async () => {
  server = await startTestServer({
    ...ACCESS,
    fill: async (graph) => {
      secret = (await createToken(graph, { role: 'EDITOR', name: 'Chương trình', now: NOW })).secret
      await ingestText(graph, fileOf('c.txt', provincialDirective({ province: 'Cà Mau' })), 'c', {
        now: () => NOW,
      })
      for (const province of PROVINCES)
        await ingestText(graph, fileOf(`${province}.txt`, provincialPlan({ province })), province, {
          now: () => NOW,
        })
    },
  })
  behind = await server.again(ACCESS)
  line = await listenOnWire(behind.url)
  client = createClient({ url: urlOf(line), token: secret, language: 'en' })
})
afterAll(async () => {
  await line.cut()
  await behind.stop()
  await server.stop()
})

const urlOf = ({ uri }: Wire): string => uri.replace(/^\w+:/, 'http:')

describe('query', () => {
  test('answers plain strings and typed documents', async () => {
    const { graph } = await client.query('{ graph { documents } }')
    expect(graph.documents).toBeGreaterThan(PROVINCES.length)
    const { documents } = await client.query(TYPED, { first: 1 })
    expect(documents.totalCount).toBe(PROVINCES.length)
    // @ts-expect-error the answer has no such field
    expect((await client.query(TYPED, { first: 1 })).papers).toBeUndefined()
    // @ts-expect-error a variable that must be given
    await expect(client.query(TYPED)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('a failure has the server’s code, words, path and what it answered beside', async () => {
    const failed = await failureOf(
      client.query('mutation { removeSource(id: "S0000000000000000") { removed: __typename } }'),
    )
    expect(failed).toMatchObject({ code: 'NOT_FOUND', path: ['removeSource'], data: null })
    expect(failed.message).toMatch(/\.$/)
    expect(failed.requestId).toMatch(/^[\w-]{8,}$/)
    expect(await failureOf(client.query('{ nothing }'))).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
    expect(await failureOf(client.query('{ documents('))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
    const stranger = createClient({ url: server.url, language: 'en' })
    expect(await failureOf(stranger.query('{ graph { documents } }'))).toMatchObject({
      code: 'UNAUTHENTICATED',
      remedy: expect.stringContaining('Bearer'),
    })
  })
})

describe('pages', () => {
  test('come one after the other until there are no more', async () => {
    const names: (string | undefined)[][] = []
    for await (const { nodes } of client.pages(TYPED, { first: 2 }, ({ documents }) => documents))
      names.push(nodes.map(({ issuer }) => issuer?.name))
    expect(names.map(({ length }) => length)).toEqual([2, 2, 1])
    expect(names.flat().sort()).toEqual(PROVINCES.map((name) => `UBND tỉnh ${name}`).sort())
  })

  test('are not asked for by who stops; one begins where one says; none where there is no connection', async () => {
    server.roundTrips()
    const [first] = await firstOf(
      1,
      client.pages(TYPED, { first: 2 }, ({ documents }) => documents),
    )
    const asked = server.roundTrips()
    const after = first!.pageInfo.endCursor
    const rest = await firstOf(
      9,
      client.pages(TYPED, { first: 2, after }, ({ documents }) => documents),
    )
    expect(rest.map(({ nodes }) => nodes.length)).toEqual([2, 1])
    expect(asked).toBeLessThanOrEqual(server.roundTrips())
    const none = client.pages(
      'query ($after: String) { trace(symbol: "999-CT/XX") { nodes(after: $after) { pageInfo { hasNextPage endCursor } } } }',
      {},
      ({ trace }) => trace?.nodes,
    )
    expect(await firstOf(9, none)).toEqual([])
  })

  test('a document that turns no pages is told from one that does', async () => {
    const document = '{ documents(first: 2) { pageInfo { hasNextPage endCursor } } }'
    const stuck = client.pages(document, {}, (data) => data.documents)
    await expect(firstOf(9, stuck)).rejects.toThrow(/\$after/)
  })
})

describe('subscribe', () => {
  test('goes on after a cut, after missing answers and with another server, without loss and repetition', async () => {
    const stop = new AbortController()
    let hasBegun = (): void => {}
    const begun = new Promise<void>((resolve) => (hasBegun = resolve))
    const watched = createClient({
      url: urlOf(line),
      token: secret,
      fetch(input, init) {
        if (typeof input === 'string' && input.endsWith('/stream')) hasBegun()
        return fetch(input, init)
      },
    })
    const heard: string[] = []
    const isHeard = new Map<number, () => void>()
    const until = (count: number) => new Promise<void>((resolve) => isHeard.set(count, resolve))
    const listening = (async () => {
      for await (const { events } of watched.subscribe<Heard>(HEARD, {}, { signal: stop.signal })) {
        heard.push(events.symbol)
        isHeard.get(heard.length)?.()
      }
    })()
    const ended = listening.catch((error: Error) => error.message)
    const [one, three, four] = [until(1), until(3), until(4)]
    await begun
    await put('81')
    await one
    await line.cut()
    await put('82')
    await put('83')
    await line.mend()
    await three
    // the server ends what is listened to, and says so
    await behind.stop()
    await put('84')
    behind = await server.again({ ...ACCESS, port: Number(new URL(behind.url).port) })
    await four
    expect(heard).toEqual(['81/KH-UBND', '82/KH-UBND', '83/KH-UBND', '84/KH-UBND'])
    stop.abort(new Error('enough'))
    expect(await ended).toBe('enough')
  })

  test('tells what came behind a cursor, and what cannot be', async () => {
    const [{ events }] = (await firstOf(
      1,
      client.subscribe<Heard>(HEARD, {}, { after: await cursorBefore('91') }),
    )) as [Heard]
    expect(events.symbol).toBe('91/KH-UBND')
    const codes = [
      [HEARD, { after: 'x' }, 'BAD_USER_INPUT'],
      [
        'subscription ($after: String) { nothing(after: $after) { cursor } }',
        {},
        'GRAPHQL_VALIDATION_FAILED',
      ],
    ] as const
    for (const [document, options, code] of codes)
      expect(await failureOf(firstOf(1, client.subscribe(document, {}, options)))).toMatchObject({ code })
    await expect(firstOf(1, client.subscribe('subscription { events { cursor } }'))).rejects.toThrow(
      /\$after/,
    )
    const blind = client.subscribe(
      'subscription ($after: String) { events(kinds: [DOCUMENT_ADDED], after: $after) { symbol } }',
      {},
      { after: await cursorBefore('92') },
    )
    await expect(firstOf(1, blind)).rejects.toThrow(/select the field cursor/)
  })

  const cursorBefore = async (number: string): Promise<string> => {
    const { graph } = await client.query('{ graph { eventCursor } }')
    await put(number)
    return graph.eventCursor
  }
})

async function firstOf<T>(count: number, all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of all) {
    found.push(one)
    if (found.length === count) break
  }
  return found
}

const failureOf = (asked: Promise<unknown>): Promise<ClientError> =>
  asked.then(
    (data) => {
      throw new Error(`It was answered: ${JSON.stringify(data)}`)
    },
    (error: unknown) => {
      if (error instanceof ClientError) return error
      throw error
    },
  )
