import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { createFirstToken, revokeToken, tokens } from '../../src/graph/tokens.js'
import { ingestText } from '../../src/ingest/ingest.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { fileOf, provincialPlan } from '../support/papers.js'

/**
 * `docker compose up --build` without a Docker engine: the command, the files and the environment are those of Dockerfile
 * and docker-compose.yml, on a database that stands in for the service neo4j, on ports of their own.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

interface Service {
  readonly environment: Record<string, unknown>
  readonly ports: readonly string[]
  readonly volumes: readonly string[]
  readonly restart: string
  readonly depends_on?: Record<string, { condition: string }>
  readonly healthcheck?: { test: readonly string[] }
}
const { services, volumes } = parse(read('docker-compose.yml')) as {
  services: { neo4j: Service; api: Service }
  volumes: object
}

/** The last stage of the Dockerfile: what is in the image, and how it runs. */
const stage = read('Dockerfile')
  .replace(/\\\n\s*/g, ' ')
  .split(/^FROM .*\n/m)
  .at(-1)!
const instructions = (name: string): string[] =>
  [...stage.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, rest]) => rest!)
const image = {
  copied: instructions('COPY').map((copy) => /^--from=build \/app\/(\S+) (\S+)$/.exec(copy)!.slice(1)),
  env: Object.fromEntries(
    instructions('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=') as [string, string])),
  ),
  command: JSON.parse(instructions('CMD')[0]!) as [string, ...string[]],
  healthcheck: / CMD (.*)$/.exec(instructions('HEALTHCHECK')[0]!)![1]!,
  user: instructions('USER')[0],
}

/** As compose puts the variables of the person's shell in. */
const filledIn = (environment: Record<string, unknown>, shell: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replace(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, of: string, fallback = '') =>
        shell[of] ? shell[of] : String(fallback),
      ),
    ]),
  )

let held: TestGraph
let app: string
const running = new Set<ChildProcess>()

beforeAll(async () => {
  held = await startTestGraph()
  app = mkdtempSync(join(tmpdir(), 'chi-thi-graph-image-'))
  for (const [from, to] of image.copied)
    if (from === 'node_modules') symlinkSync(join(root, from), join(app, to!))
    else cpSync(join(root, from!), join(app, to === './' ? from! : to!), { recursive: true })
  mkdirSync(join(app, 'data-volume'))
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await held.empty()
})
afterAll(async () => {
  await held.stop()
  rmSync(app, { recursive: true, force: true })
})

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => settle(port))
    })
  })

interface Container {
  readonly env: Record<string, string>
  readonly url: string
  /** All that it has printed so far, on both outputs, as `docker compose logs` shows it. */
  printed(): string
  stop(): Promise<void>
}

/** What differs from the container: the address of the database, the port, the volume, the path to Node. */
async function environment(shell: Record<string, string> = {}): Promise<Record<string, string>> {
  const { uri, username, password } = held.database
  return {
    ...image.env,
    ...filledIn(services.api.environment, { NEO4J_PASSWORD: password, ...shell }),
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    PORT: String(await freePort()),
    CHI_THI_GRAPH_HOME: join(app, 'data-volume'),
    PATH: process.env['PATH'] ?? '',
    // no test depends on how fast the machine is
    DATABASE_PATIENCE: '20',
    LANG: 'C.UTF-8',
  }
}

const inside = (env: Record<string, string>, [command, ...args]: readonly string[]): ChildProcess => {
  const child = spawn(command === 'node' ? process.execPath : command!, args, {
    cwd: app,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

const ended = (child: ChildProcess): Promise<{ code: number | null; said: string }> =>
  new Promise((settle) => {
    let said = ''
    for (const out of [child.stdout, child.stderr]) out?.on('data', (data) => (said += String(data)))
    child.once('close', (code) => settle({ code, said }))
  })

/** A container that has said that it is ready. */
async function up(shell?: Record<string, string>): Promise<Container> {
  const env = await environment(shell)
  const child = inside(env, image.command)
  let printed = ''
  const url = await new Promise<string>((settle, reject) => {
    for (const out of [child.stdout, child.stderr])
      out?.on('data', (data) => {
        printed += String(data)
        const found = /GraphQL:\s+(\S+)\/graphql\n[^]*Ctrl-C/.exec(printed)
        // what comes in the same breath is still to be read
        if (found?.[1]) setTimeout(() => settle(found[1]!), 200)
      })
    child.once('close', () => reject(new Error(printed)))
  })
  return {
    env,
    url,
    printed: () => printed,
    stop: () =>
      new Promise((settle) => {
        child.once('close', () => settle())
        child.kill('SIGTERM')
      }),
  }
}

const secretsIn = (text: string): string[] => text.match(/ctg_[\w-]{43}/g) ?? []

const ask = async (url: string, query: string, secret?: string): Promise<{ data: any; errors?: any[] }> =>
  (await (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      },
      body: JSON.stringify({ query }),
    })
  ).json()) as { data: any; errors?: any[] }

const queries = read('docs/queries.md')
const block = (marker: string): string =>
  new RegExp(`<!-- ${marker} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(queries)![1]!

/** How many papers the bundled corpus holds. */
const BUNDLED = JSON.parse(readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8')).documents
  .length

describe('the files', () => {
  test('fit together: who waits for whom, ports, passwords, volumes, rights', () => {
    const { api, neo4j } = services
    expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(neo4j.healthcheck!.test[1]).toContain('cypher-shell')
    expect(api.environment['NEO4J_URI']).toBe('bolt://neo4j:7687')
    expect(neo4j.environment['NEO4J_AUTH']).toBe(`neo4j/${String(api.environment['NEO4J_PASSWORD'])}`)
    // the address that is printed inside opens outside
    expect(api.ports).toEqual([
      `127.0.0.1:${String(api.environment['PORT'])}:${String(api.environment['PORT'])}`,
    ])
    for (const { ports } of [api, neo4j]) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    for (const { restart } of [api, neo4j]) expect(restart).toBe('unless-stopped')
    const named = [...api.volumes, ...neo4j.volumes].map((volume) => volume.split(':')[0])
    expect(Object.keys(volumes).sort()).toEqual(named.sort())
    // whoever runs there may write to the home, and is not root
    expect(image.user).toBe('1000:1000')
    expect(api.volumes).toEqual([`api-home:${image.env['CHI_THI_GRAPH_HOME']!}`])
    expect(stage).toContain(`chown 1000:1000 ${image.env['CHI_THI_GRAPH_HOME']!}`)
  })
})

test('the image holds what it runs, and is built from what the files name', () => {
  const taken = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
  for (const name of taken) expect(existsSync(join(root, name))).toBe(true)
  for (const [from] of image.copied)
    if (!['node_modules', 'dist'].includes(from!)) expect(taken).toContain(from)
  // the line of Node that package.json supports, has long support, and is tested
  const [, line] = /^ARG NODE_IMAGE=node:(\d+)\.\d+\.\d+-bookworm-slim/m.exec(read('Dockerfile'))!
  expect(read('test/node-versions.mjs')).toMatch(new RegExp(`LINES = .*\\b${line}\\b`))
  // a secret in an ARG or ENV would stay in a layer
  expect(read('Dockerfile')).not.toMatch(/^(?:ARG|ENV).*(?:PASSWORD|TOKEN|SECRET)/m)
})

test('the digests of today are written behind the names of the images', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-pins-'))
  mkdirSync(join(folder, 'deploy'))
  for (const file of ['Dockerfile', 'docker-compose.yml', 'deploy/pin-images.mjs'])
    cpSync(join(root, file), join(folder, file))
  const digest = `sha256:${'0a'.repeat(32)}`
  writeFileSync(
    join(folder, 'docker'),
    `#!/bin/sh\n[ "$1 $2 $3" = "buildx imagetools inspect" ] && echo ${digest}\n`,
  )
  chmodSync(join(folder, 'docker'), 0o755)
  const pin = (...args: string[]) =>
    execFileSync(process.execPath, [join(folder, 'deploy/pin-images.mjs'), ...args], {
      env: { PATH: [folder, process.env['PATH']].join(delimiter) },
      encoding: 'utf8',
    })
  // twice: a digest is replaced, not added
  pin()
  pin()
  expect(readFileSync(join(folder, 'Dockerfile'), 'utf8')).toMatch(
    new RegExp(`^ARG NODE_IMAGE=node:[\\w.-]+@${digest}$`, 'm'),
  )
  const { services } = parse(readFileSync(join(folder, 'docker-compose.yml'), 'utf8')) as any
  expect(services.neo4j.image).toBe(`neo4j:5.26.30-community@${digest}`)
  expect(pin('--check')).not.toContain('NO DIGEST')
  rmSync(folder, { recursive: true })
})

describe('the first start, and the ones after', () => {
  test('prints a token once and an address that opens; the first query of docs/queries.md has its answer', async () => {
    const first = await up()
    expect(first.url).toBe(`http://127.0.0.1:${first.env['PORT']!}`)
    expect((await fetch(`${first.url}/graphiql`)).status).toBe(200)
    const ready = await fetch(`${first.url}/ready`)
    expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ status: 'ok' })])
    expect(await ended(inside(first.env, ['sh', '-c', image.healthcheck]))).toEqual({ code: 0, said: '' })

    const secrets = secretsIn(first.printed())
    expect(secrets).toHaveLength(1)
    const [secret] = secrets
    expect((await ask(first.url, '{ __typename }')).errors![0].extensions.code).toBe('UNAUTHENTICATED')
    expect(await ask(first.url, block('first query'), secret)).toMatchObject(
      JSON.parse(block('first answer')) as { data: object },
    )
    const [token] = await tokens(held.graph)
    expect(token).toMatchObject({ role: 'ADMIN', revokedAt: null })
    await first.stop()

    const second = await up()
    expect(secretsIn(second.printed())).toEqual([])
    expect((await ask(second.url, '{ documents { totalCount } }', secret)).data.documents.totalCount).toBe(
      BUNDLED,
    )
    await second.stop()

    // nobody could be told from a stranger any more
    await revokeToken(held.graph, token!.id, '2026-11-20T00:00:00Z')
    const third = await ended(inside(await environment(), image.command))
    expect([third.code, third.said]).toEqual([2, expect.stringContaining('TOKENS_REQUIRED: ')])
    expect(secretsIn(third.said)).toEqual([])
  })

  test('of two at once on one database, one makes the token and one loads the corpus', async () => {
    const both = await Promise.all([up(), up()])
    const secrets = both.flatMap((one) => secretsIn(one.printed()))
    expect(secrets).toHaveLength(1)
    expect(await tokens(held.graph)).toHaveLength(1)
    for (const { url } of both)
      expect((await ask(url, '{ documents { totalCount } }', secrets[0])).data.documents.totalCount).toBe(
        BUNDLED,
      )
    await Promise.all(both.map((one) => one.stop()))
  })

  test('load nothing beside the papers of others, nor when they are told not to', async () => {
    const told = await up({ CORPUS: 'false' })
    const [secret] = secretsIn(told.printed())
    expect((await ask(told.url, '{ documents { totalCount } }', secret)).data.documents.totalCount).toBe(0)
    await told.stop()
    await ingestText(
      held.graph,
      fileOf('plan.txt', provincialPlan({ province: 'Bến Tre' })),
      'test:plan.txt',
      {
        now: () => '2026-11-20T00:00:00Z',
      },
    )
    const beside = await up()
    expect(secretsIn(beside.printed())).toEqual([])
    expect((await ask(beside.url, '{ documents { totalCount } }', secret)).data.documents.totalCount).toBe(2)
    await beside.stop()
  })
})

test('a first token is made by one of many, and given again to who lost the answer', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, () =>
      createFirstToken(held.graph, { role: 'ADMIN', name: 'an', now: '2026-11-20T00:00:00Z' }),
    ),
  )
  expect(made.filter((token) => token !== null)).toHaveLength(1)
  expect(await tokens(held.graph)).toHaveLength(1)
})
