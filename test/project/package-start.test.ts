import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProcess, startServer, type StartedServer } from '../support/cli-process.js'
import { environment, type Environment } from '../support/command-line.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { type Packed, packPackage } from '../support/packed.js'

/** The program of the package, without anything else of the repository: pages, corpus, commands. */

let packed: Packed
let held: TestGraph
let home: string
let env: Environment
let server: StartedServer

beforeAll(async () => {
  packed = packPackage()
  held = await startTestGraph()
  home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-home-'))
  env = environment({ ...held, home })
  server = await startServer([], env, packed.cli)
})
afterAll(async () => {
  await server.stop()
  await held.stop()
  packed.remove()
  rmSync(home, { recursive: true, force: true })
})

test('it has the bundled corpus', async () => {
  const { documents } = JSON.parse(
    readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8'),
  ) as { documents: unknown[] }
  expect(await server.ask('{ documents { totalCount } }')).toMatchObject({
    data: { documents: { totalCount: documents.length } },
  })
})

test.each(['/', '/graphiql'])('%s opens with all that it asks for', async (path) => {
  const asked = new Set([path])
  for (const one of asked) {
    const response = await fetch(new URL(one, server.url))
    expect([one, response.status]).toEqual([one, 200])
    const type = response.headers.get('content-type') ?? ''
    if (!/html|javascript|css/.test(type)) continue
    const text = await response.text()
    for (const [, name] of text.matchAll(/["'(/]([\w.-]+-[A-Z0-9]{8}\.(?:js|css|svg|ttf|woff2))["')]/g))
      asked.add(`${path === '/' ? '' : path}/assets/${name}`)
  }
  expect(asked.size).toBeGreaterThan(4)
})

test.each([
  ['trace', '34-CT/TW'],
  ['tasks', '--first', '1'],
  ['search', 'nhà ở'],
  ['coverage', '34-CT/TW'],
  ['reckoning', '34-CT/TW'],
  ['digest'],
  ['export', 'svg', '--directive', '34-CT/TW'],
  ['sample', 'add'],
  ['ingest', 'node_modules/chi-thi-graph/examples/papers/ke-hoach-tinh.txt'],
])('the command %s', async (...args) => {
  const words = args.map((word) => (word.startsWith('node_modules/') ? join(packed.folder, word) : word))
  const { code, stdout, stderr } = await runProcess(words, env, packed.cli)
  expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
  expect(stdout.length).toBeGreaterThan(10)
})
