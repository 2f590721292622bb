import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient as createStreamClient } from 'graphql-sse'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { createToken, revokeToken } from '../../../src/graph/tokens'
import { ingestText, removeSource } from '../../../src/ingest/ingest'
import { openEdition } from '../../../src/ingest/open-edition'
import { fileOf, provincialDirective, provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

const AT = '2024-10-01T03:00:00.000Z'
const DIRECTIVE = fileOf(
  'chi-thi.txt',
  `BAN CHẤP HÀNH TRUNG ƯƠNG
ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 34-CT/TW
Hà Nội, ngày 24 tháng 5 năm 2024

CHỈ THỊ
CỦA BAN BÍ THƯ
về nhà ở cho người thu nhập thấp

1. Các tỉnh ủy, thành ủy chỉ đạo việc này.

T/M BAN BÍ THƯ
Nguyễn Văn Mẫu
`,
)

interface Heard {
  readonly cursor: string
  readonly kind: string
  readonly symbol: string | null
  readonly state: string | null
  readonly document: { readonly id: string } | null
  readonly task: { readonly summary: string } | null
  readonly anomaly: { readonly code: string } | null
}
interface Answer {
  readonly data?: { readonly events: Heard } | null
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

const EVENTS = `subscription ($directive: ID, $agency: ID, $kinds: [EventKind!], $after: String) {
  events(directive: $directive, agency: $agency, kinds: $kinds, after: $after) {
    cursor kind symbol state document { id } task { summary } anomaly { code }
  }
}`

/** What somebody who listens has heard so far. */
class Listener {
  readonly heard: Heard[] = []
  readonly codes: string[] = []
  readonly ended: Promise<void>
  stop: () => void = () => {}
  #more: () => void = () => {}

  constructor(begin: (to: Listener, done: () => void) => () => void) {
    this.ended = new Promise((resolve) => (this.stop = begin(this, resolve)))
  }

  take({ data, errors }: Answer): void {
    if (data) this.heard.push(data.events)
    this.codes.push(...(errors ?? []).map(({ extensions }) => extensions.code))
    this.#more()
  }

  /** Resolves once so many events were heard. */
  async until(count: number): Promise<readonly Heard[]> {
    while (this.heard.length < count) await new Promise<void>((resolve) => (this.#more = resolve))
    return this.heard
  }
}

const sinkOf = (to: Listener, done: () => void) => ({
  next: (answer: unknown) => to.take(answer as Answer),
  error(failure: unknown) {
    if (Array.isArray(failure)) to.take({ errors: failure as NonNullable<Answer['errors']> })
    done()
  },
  complete: done,
})

const socketOf = (at: TestServer, secret?: string) =>
  createClient({
    url: at.url.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
  })

type Variables = Record<string, unknown>

const overSocket = (at: TestServer, variables: Variables = {}, secret?: string, query = EVENTS): Listener =>
  new Listener((to, done) => {
    const client = socketOf(at, secret)
    const stop = client.subscribe({ query, variables }, sinkOf(to, done))
    return () => {
      stop()
      void client.dispose()
    }
  })

const overStream = (at: TestServer, variables: Variables = {}, secret?: string, query = EVENTS): Listener =>
  new Listener((to, done) => {
    const client = createStreamClient({
      url: `${at.url}/graphql/stream`,
      retryAttempts: 0,
      headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
    })
    const stop = client.subscribe({ query, variables }, sinkOf(to, done))
    return () => {
      stop()
      client.dispose()
    }
  })

const WAYS = [
  ['WebSocket', overSocket],
  ['server-sent events', overStream],
] as const

let server: TestServer
let clock = new Date(AT)
let directive: string
const now = () => clock.toISOString()
const put = (name: string, text: string) => ingestText(server.graph, fileOf(name, text), name, { now })
/** Until who listens is known to the server: what is told before that is not for it. */
const settled = () => wait(1_200)
const named = ({ kind, symbol }: Heard) => `${kind} ${symbol}`

describe('a server of this machine', () => {
  beforeAll(async () => {
    server = await startTestServer({
      clock: () => clock,
      fill: async (graph) => {
        await ingestText(graph, DIRECTIVE, 'chi-thi.txt', { now })
      },
    })
    directive = (await server.data('{ document(symbol: "34-CT/TW") { id } }')).document.id
  })
  afterAll(() => server.stop())

  test.each(WAYS)('%s: new, changed and removed papers of a cascade, and no others', async (way, listen) => {
    const kinds = ['DOCUMENT_ADDED', 'DOCUMENT_CHANGED', 'DOCUMENT_REMOVED']
    const listener = listen(server, { directive, kinds })
    await settled()
    const number = way === 'WebSocket' ? '71' : '72'
    await put('a.txt', provincialDirective({ province: 'Cà Mau', number }))
    await put('b.txt', provincialPlan({ province: 'Bến Tre', number }))
    await put('b.txt', provincialPlan({ province: 'Bến Tre', number, title: 'Kế hoạch khác về nhà ở' }))
    const { sources } = (await server.data(`{ document(symbol: "${number}/KH-UBND") { sources { id } } }`))
      .document
    await removeSource(server.graph, sources[0].id, { now })
    const heard = await listener.until(3)
    listener.stop()
    expect(heard.map(named)).toEqual([
      `DOCUMENT_ADDED ${number}/KH-UBND`,
      `DOCUMENT_CHANGED ${number}/KH-UBND`,
      `DOCUMENT_REMOVED ${number}/KH-UBND`,
    ])
    // each is read as it is when it is sent: the paper is gone by then, or soon
    expect(heard.at(-1)!.document).toBeNull()
  })

  test('tasks of a body: a report, and the mere passing of a day; told once by two servers', async () => {
    await put('c.txt', provincialPlan({ province: 'Vĩnh Long', number: '73' }))
    const { agency } = await server
      .data('{ agency(name: "Sở Xây dựng tỉnh Vĩnh Long") { id } }')
      .catch(async () => ({ agency: null }))
    expect(agency).not.toBeNull()
    const other = await server.again({ clock: () => clock })
    const both = [server, other].map((at) =>
      overSocket(at, { agency: agency.id, kinds: ['TASK_STATE_CHANGED'] }),
    )
    await settled()
    clock = new Date('2024-11-30T18:00:00.000Z')
    await Promise.all(both.map((one) => one.until(1)))
    const { tasks } = await server.data(
      `{ tasks(filter: {agency: "${agency.id}", role: LEAD}) { nodes { id } } }`,
    )
    await server.data(
      `mutation { reportProgress(task: "${tasks.nodes[0].id}", kind: CLAIMED, on: "2024-12-01") { id } }`,
    )
    await Promise.all(both.map((one) => one.until(2)))
    await settled()
    for (const one of both) {
      expect(one.heard.map(({ state, task }) => [state, task!.summary.slice(0, 11)])).toEqual([
        ['OVERDUE', 'Sở Xây dựng'],
        ['DONE_LATE', 'Sở Xây dựng'],
      ])
      one.stop()
    }
    expect(both[0]!.heard.map(({ cursor }) => cursor)).toEqual(both[1]!.heard.map(({ cursor }) => cursor))
    await other.stop()
  })

  test('who slept goes on where it left off: nothing lost, nothing twice', async () => {
    const whole = overSocket(server)
    await settled()
    for (let number = 100; number < 130; number += 1)
      await put(`${number}.txt`, provincialPlan({ province: 'Bến Tre', number: String(number) }))
    await whole.until(30)
    await settled()
    const all = whole.heard.map(({ cursor }) => cursor)
    whole.stop()
    const middle = all[Math.floor(all.length / 2)]
    for (const listen of [overSocket, overStream]) {
      const late = listen(server, { after: middle })
      await late.until(all.length - all.indexOf(middle!) - 1)
      await put(
        '131.txt',
        provincialPlan({ province: 'Bến Tre', number: listen === overSocket ? '131' : '132' }),
      )
      await late.until(all.length - all.indexOf(middle!))
      late.stop()
      const cursors = late.heard.map(({ cursor }) => cursor)
      expect(cursors.slice(0, all.length - all.indexOf(middle!) - 1)).toEqual(
        all.slice(all.indexOf(middle!) + 1),
      )
      expect(new Set(cursors).size).toBe(cursors.length)
    }
  })

  test.each(WAYS)('%s: what is refused over HTTP is refused here with the same code', async (_, listen) => {
    const deep = `subscription { events { document ${'{ relations { nodes { to '.repeat(5)} { id } ${'} } }'.repeat(5)} } }`
    const asked = async (query: string, variables: Variables = {}) => {
      const listener = listen(server, variables, undefined, query)
      await listener.ended
      return listener.codes
    }
    expect(await asked(deep)).toEqual(['QUERY_DEPTH_LIMIT'])
    expect(await asked('{ documents { totalCount } }')).toEqual(['BAD_USER_INPUT'])
    expect(await asked('subscription { nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(await asked('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED'])
    expect(await asked(`subscription { events { ${'cursor '.repeat(2_500)} } }`)).toEqual(['TOKEN_LIMIT'])
    expect(await asked(EVENTS, { directive: 'D0' })).toEqual(['BAD_USER_INPUT'])
    expect(await asked(EVENTS, { after: 'abc' })).toEqual(['BAD_USER_INPUT'])
    const elsewhere = Buffer.from(JSON.stringify(['EVENT', 'another', 3])).toString('base64url')
    expect(await asked(EVENTS, { after: elsewhere })).toEqual(['CURSOR_EXPIRED'])
  })

  describe('a socket', () => {
    const open = (options: object = {}, path = '/graphql') =>
      new WebSocket(server.url.replace('http', 'ws') + path, 'graphql-transport-ws', options)
    const closed = (socket: WebSocket) =>
      new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)))
    const opened = (socket: WebSocket) => new Promise((resolve) => socket.once('open', resolve))
    const say = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message))
    const begun = async () => {
      const socket = open()
      await opened(socket)
      say(socket, { type: 'connection_init' })
      await new Promise((resolve) => socket.once('message', resolve))
      return socket
    }
    const subscribe = (id: string) => ({ id, type: 'subscribe', payload: { query: EVENTS } })

    test('is closed for whoever does not keep to the protocol', async () => {
      const silent = open()
      await opened(silent)
      const hasty = open()
      await opened(hasty)
      say(hasty, subscribe('1'))
      expect(await closed(hasty)).toBe(4401)
      const twice = await begun()
      say(twice, { type: 'connection_init' })
      expect(await closed(twice)).toBe(4429)
      const same = await begun()
      say(same, subscribe('1'))
      say(same, subscribe('1'))
      expect(await closed(same)).toBe(4409)
      const large = await begun()
      say(large, { ...subscribe('1'), more: 'x'.repeat(70_000) })
      expect(await closed(large)).toBe(1009)
      expect(await closed(silent)).toBe(4408)
    })

    test('has so many subscriptions, and a client so many sockets', async () => {
      const socket = await begun()
      const answers: { id: string; type: string; payload: any }[] = []
      socket.on('message', (data) => answers.push(JSON.parse((data as Buffer).toString())))
      for (let id = 1; id <= 21; id += 1) say(socket, subscribe(String(id)))
      while (!answers.some(({ type }) => type === 'error')) await wait(20)
      expect(answers.map(({ id, payload }) => [id, payload[0].extensions.code])).toEqual([
        ['21', 'SUBSCRIPTION_LIMIT'],
      ])
      const more = [socket, ...(await Promise.all([begun(), begun(), begun(), begun()]))]
      const sixth = open()
      await opened(sixth)
      say(sixth, { type: 'connection_init' })
      expect(await closed(sixth)).toBe(1013)
      for (const one of more) one.close()
      await Promise.all(more.map(closed))
    })

    test('is for pages of this server only', async () => {
      const status = (headers: Record<string, string>, path = '/graphql') =>
        new Promise<number>((resolve) => {
          const request = httpRequest(server.url + path, {
            headers: {
              connection: 'Upgrade',
              upgrade: 'websocket',
              'sec-websocket-version': '13',
              'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
              'sec-websocket-protocol': 'graphql-transport-ws',
              ...headers,
            },
          })
          request.once('response', ({ statusCode }) => resolve(statusCode!))
          request.once('upgrade', (_, socket) => {
            socket.destroy()
            resolve(101)
          })
          request.end()
        })
      expect(await status({ origin: 'http://evil.example' })).toBe(403)
      expect(await status({ host: 'evil.example' })).toBe(421)
      expect(await status({ origin: server.url })).toBe(101)
      expect(await status({}, '/elsewhere')).toBe(404)
    })

    test('a connection ends with its stream, which says so, or the next request would be sent into it', async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const ask = (path: string, query: string) =>
        new Promise<[number, string | undefined]>((resolve, reject) => {
          const accept = path === '/graphql' ? 'application/json' : 'text/event-stream'
          const headers = { 'content-type': 'application/json', accept }
          const request = httpRequest(server.url + path, { method: 'POST', agent, headers })
          request.once('error', reject)
          request.once('response', (response) => {
            response.resume()
            response.once('end', () => resolve([response.statusCode!, response.headers.connection]))
          })
          request.end(JSON.stringify({ query }))
        })
      for (let round = 0; round < 5; round += 1) {
        expect(await ask('/graphql/stream', 'subscription { nothing }')).toEqual([200, 'close'])
        expect(await ask('/graphql', '{ viewer { name } }')).toEqual([200, 'keep-alive'])
      }
      agent.destroy()
    })
  })
})

describe('a server whose public papers everybody may read', () => {
  let secret: string
  let token: string
  beforeAll(async () => {
    clock = new Date(AT)
    server = await startTestServer({
      clock: () => clock,
      access: { localUser: null, readAnonymous: true },
      fill: async (graph) => {
        const made = await createToken(graph, { role: 'READER', name: 'Đọc', now: now() })
        secret = made.secret
        token = made.id
        await ingestText(graph, DIRECTIVE, 'chi-thi.txt', { now })
        await openEdition(graph)
      },
    })
  })
  afterAll(() => server.stop())

  test.each(WAYS)('%s: a stranger never hears of a hidden paper, a reader does', async (way, listen) => {
    const number = way === 'WebSocket' ? '81' : '84'
    const [stranger, reader] = [listen(server), listen(server, {}, secret)]
    await settled()
    const internal = provincialPlan({ province: 'Cà Mau', number }).replace(
      'KẾ HOẠCH',
      'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH',
    )
    await put('a.txt', internal)
    await put('b.txt', provincialPlan({ province: 'Bến Tre', number: String(Number(number) + 1) }))
    await stranger.until(1)
    await reader.until(2)
    await settled()
    const added = ({ heard }: Listener) =>
      heard.filter(({ kind }) => kind === 'DOCUMENT_ADDED').map(({ symbol }) => symbol)
    expect(added(stranger)).toEqual([`${Number(number) + 1}/KH-UBND`])
    expect(added(reader)).toEqual([`${number}/KH-UBND`, `${Number(number) + 1}/KH-UBND`])
    // no number is left out that would tell of it
    const numbers = stranger.heard.map(
      ({ cursor }) => JSON.parse(Buffer.from(cursor, 'base64url').toString())[2],
    )
    expect(numbers).toEqual(numbers.map((_, at) => numbers[0] + at))
    stranger.stop()
    reader.stop()
  })

  test('a revoked token ends its subscriptions within seconds', async () => {
    const both = WAYS.map(([, listen]) => listen(server, {}, secret))
    await settled()
    await revokeToken(server.graph, token, now())
    await Promise.all(both.map(({ ended }) => ended))
    expect(both.map(({ codes }) => codes)).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']])
    const refused = overSocket(server, {}, secret)
    await refused.ended
    expect(refused.heard).toEqual([])
  })

  test('a server that ends leaves nobody waiting', async () => {
    const other = await server.again({ clock: () => clock, access: { localUser: null, readAnonymous: true } })
    const both = WAYS.map(([, listen]) => listen(other))
    await settled()
    await other.stop()
    await Promise.all(both.map(({ ended }) => ended))
  })
})
