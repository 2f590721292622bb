import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { createToken } from '../../src/graph/tokens'
import { loadCorpus } from '../support/corpus.js'
import { provincialPlan } from '../support/papers.js'
import { startTestServer, type TestServer } from '../support/server.js'

/**
 * The settings of nginx and Caddy in deploy/, as they are but for names, ports and the certificate, in a private process on
 * loopback. Each is skipped where the program is absent.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HOST = 'van-ban.example.vn'

const EVENTS = 'subscription { events { kind symbol } }'
/** Requests a minute of an address without a token. */
const STRANGERS = 3
const BEHIND = {
  access: { localUser: null, readAnonymous: true },
  loopbackOnly: false,
  proxies: ['127.0.0.1'],
  limits: { perMinute: { local: 0, token: 0, stranger: STRANGERS } },
}

let folder: string
let server: TestServer
let secret: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-proxy-'))
  server = await startTestServer({
    async fill(graph) {
      await loadCorpus(graph)
      const token = { role: 'EDITOR', name: 'biên tập', now: '2026-11-20T00:00:00Z' } as const
      secret = (await createToken(graph, token)).secret
    },
  })
  certify()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const onPath = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((each) => join(each, name))
    .find((path) => existsSync(path))

/** A certificate that signs itself. */
const certify = (): void =>
  void execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=${HOST}`
      .split(' ')
      .concat('-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')),
    { stdio: 'ignore' },
  )

interface Proxy {
  readonly name: string
  /** Writes its settings: it listens on `port` for the server at `host`. Out: the arguments that run it in the foreground. */
  configure(port: number, host: string): readonly string[]
}

const PROXIES: readonly Proxy[] = [
  {
    name: 'nginx',
    configure(port, host) {
      const site = readFileSync(join(ROOT, 'deploy/nginx/chi-thi-graph.conf'), 'utf8')
        .replace('127.0.0.1:4000', host)
        .replace(/server \{\n {2}listen 80;[^}]*\}\n/, '')
        .replace('listen 443', `listen 127.0.0.1:${port}`)
        .replaceAll(`/etc/ssl/${HOST}`, folder)
      mkdirSync(join(folder, 'logs'), { recursive: true })
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((each) => `${each}_temp_path ${folder}/${each};`)
        .join(' ')
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {} http { access_log off; ${temporary} ${site} }`,
      )
      return ['-p', folder, '-c', join(folder, 'nginx.conf')]
    },
  },
  {
    name: 'caddy',
    configure(port, host) {
      const site = readFileSync(join(ROOT, 'deploy/caddy/Caddyfile'), 'utf8')
        .replace('127.0.0.1:4000', host)
        .replace(
          `${HOST} {`,
          `{\n admin off\n auto_https disable_redirects\n}\n${HOST}:${port} {\n bind 127.0.0.1\n tls ${folder}/fullchain.pem ${folder}/privkey.pem\n`,
        )
      writeFileSync(join(folder, 'Caddyfile'), site)
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
]

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = holder.address() as { port: number }
      holder.close(() => settle(port))
    })
  })

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

const collected = async (response: IncomingMessage): Promise<Answer> => {
  let body = ''
  for await (const chunk of response.setEncoding('utf8')) body += String(chunk)
  return { status: response.statusCode!, headers: response.headers, body }
}

for (const { name, configure } of PROXIES) {
  const program = onPath(name)
  const described = program === undefined ? describe.skip : describe
  described(`through ${name} (skipped where it is absent)`, () => {
    let behind: TestServer
    let proxy: ChildProcess
    let port: number
    let said = ''
    beforeAll(async () => {
      behind = await server.again(BEHIND)
      port = await freePort()
      proxy = spawn(program!, configure(port, new URL(behind.url).host), {
        env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      proxy.stderr!.on('data', (data) => (said += String(data)))
      const isUp = () =>
        send('/health').then(
          () => true,
          () => false,
        )
      while (!(await isUp())) {
        if (proxy.exitCode !== null) throw new Error(said)
        await sleep(50)
      }
    })
    afterAll(async () => {
      const ended = new Promise((resolve) => proxy.once('close', resolve))
      proxy.kill('SIGTERM')
      await ended
      await behind.stop()
    })

    const open = (
      path: string,
      {
        method = 'GET',
        headers = {},
        body,
      }: { method?: string; headers?: object; body?: string | Buffer } = {},
    ): Promise<IncomingMessage> =>
      new Promise((settle, reject) => {
        const sent = request(
          {
            host: '127.0.0.1',
            port,
            path,
            method,
            servername: HOST,
            rejectUnauthorized: false,
            headers: {
              host: `${HOST}:${port}`,
              authorization: `Bearer ${secret}`,
              ...headers,
              ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
            },
          },
          settle,
        )
        sent.once('error', reject)
        sent.end(body)
      })
    const send = async (...of: Parameters<typeof open>): Promise<Answer> => collected(await open(...of))
    const json = { 'content-type': 'application/json' }
    const upload = (path: string, body: string | Buffer) =>
      send(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body })

    test('a query; the id of the request is that of the proxy', async () => {
      const body = JSON.stringify({ query: '{ documents { totalCount } viewer { name } }' })
      const answer = await send('/graphql', { method: 'POST', headers: json, body })
      expect(JSON.parse(answer.body).data).toMatchObject({ viewer: { name: 'biên tập' } })
      expect(answer.headers['x-request-id']).toMatch(/^[\w-]{32,36}$/)
      expect(answer.headers['strict-transport-security']).toContain('max-age')
      expect((await send('/')).body).toContain('<!doctype html>')
      expect((await send('/metrics')).status).toBe(404)
    })

    test('a change reaches who subscribes by WebSocket and as server-sent events', async () => {
      const heard: Promise<string>[] = [
        new Promise((settle, reject) => {
          const client = createClient({
            url: `wss://127.0.0.1:${port}/graphql`,
            webSocketImpl: class extends WebSocket {
              constructor(url: string, protocol: string) {
                const options = {
                  rejectUnauthorized: false,
                  servername: HOST,
                  // as a browser does, on a page that came through the proxy
                  headers: { host: `${HOST}:${port}`, origin: `https://${HOST}:${port}` },
                }
                super(url, protocol, options)
              }
            },
            retryAttempts: 0,
            connectionParams: { authorization: `Bearer ${secret}` },
          })
          client.subscribe(
            { query: EVENTS },
            {
              next(answer) {
                settle(JSON.stringify(answer))
                void client.dispose()
              },
              error: reject,
              complete() {},
            },
          )
        }),
        open('/graphql/stream', {
          method: 'POST',
          headers: { ...json, accept: 'text/event-stream' },
          body: JSON.stringify({ query: EVENTS }),
        }).then(async (stream) => {
          let said = ''
          for await (const chunk of stream.setEncoding('utf8'))
            if ((said += String(chunk)).includes('event: next')) break
          return said
        }),
      ]
      // both listen from now on: what is changed is what they have not heard yet
      let plan = 300
      const answers = Promise.all(heard)
      const isHeard = answers.then(() => true)
      while (!(await Promise.race([isHeard, sleep(300, false)]))) {
        plan += 1
        const taken = await upload(
          `/files?name=plan.txt`,
          provincialPlan({ province: 'Bến Tre', number: `${plan}` }),
        )
        expect(taken.status).toBe(200)
      }
      for (const answer of await answers) expect(answer).toContain('KH-UBND')
    })

    test('a file larger than other bodies, a file that is too large, an export', async () => {
      const large = `${provincialPlan({ province: 'Lạng Sơn' })}\n${' '.repeat(1_000_000)}`
      expect((await upload('/files?name=plan.txt', large)).status).toBe(200)
      const tooLarge = await upload('/files?name=plan.txt', Buffer.alloc(20 * 1024 * 1024 + 1)).catch(
        // it may close the connection before all of it was sent
        (error: NodeJS.ErrnoException) => ({ status: error.code }),
      )
      expect([413, 'EPIPE', 'ECONNRESET']).toContain(tooLarge.status)
      const body = await send('/graphql', {
        method: 'POST',
        headers: json,
        body: `{"query":"${' '.repeat(300_000)}"}`,
      })
      // Caddy 2.6 tells it as a fault of the server
      expect(name === 'caddy' ? [413, 502] : [413]).toContain(body.status)
      const exported = await send('/export/documents.csv?directive=34-CT/TW&issuedOn=2024-05-24')
      expect([exported.status, exported.body]).toEqual([200, expect.stringContaining('290-KH/TU')])
    })

    test('a stranger counts by the own address, whatever it says of itself', async () => {
      const statusOf = async (forwarded: string) => {
        const headers = { ...json, authorization: '', 'x-forwarded-for': forwarded }
        return (await send('/graphql', { method: 'POST', headers, body: '{"query":"{ __typename }"}' }))
          .status
      }
      const statuses: number[] = []
      for (let client = 0; client < STRANGERS + 2; client += 1)
        statuses.push(await statusOf(`203.0.113.${client}`))
      expect(statuses.at(-1)).toBe(429)
      const other = await fetch(`${behind.url}/graphql`, {
        method: 'POST',
        headers: { ...json, 'x-forwarded-for': '203.0.113.1' },
        body: '{"query":"{ __typename }"}',
      })
      expect(other.status).toBe(200)
    })
  })
}
