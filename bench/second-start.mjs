// How long later starts of a home take, beside what Neo4j alone takes until it answers over Bolt, with and without an archive
// of its classes (src/embedded/class-archive.ts).
//   npm run build && node bench/second-start.mjs [ROUNDS]
// The three take turns in one home, which is started once before, until the archive is made. Told are medians, in seconds: of
// the clock, and of the processor's time of the database and of the server until then. The jars are those of tests.
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startNeo4j } from '../dist/embedded/index.js'
import { processorTimeOf } from './page/served.mjs'
import { newHome, spawnServer } from './started-server.mjs'

const PORT = '4713'
const QUESTION = '{ trace(symbol: "34-CT/TW", issuedOn: "2024-05-24") { totalDocuments } }'
const rounds = Number(process.argv[2] ?? 3)

const root = mkdtempSync(join(tmpdir(), 'second-start-'))
try {
  await compare(newHome(root, 'home'))
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}

async function compare(home) {
  const env = { ...process.env, NODE_ENV: 'production', CHI_THI_GRAPH_HOME: home, PORT }
  await withServer(env, () => until(() => existsSync(join(home, 'neo4j', 'classes.json'))))
  const kinds = {
    'Neo4j alone, without the archive': () => withoutArchive(home, () => neo4jAlone(home)),
    'Neo4j alone, with it': () => neo4jAlone(home),
    'the server with it, its first answer': () => firstAnswer(env, home),
  }
  const runs = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, run] of Object.entries(kinds)) runs[kind].push(await run())
  console.table(Object.entries(runs).map(([what, found]) => ({ what, ...medians(found) })))
}

async function withServer(env, work) {
  const { child, ended } = spawnServer(env)
  try {
    return await work(child)
  } finally {
    child.kill()
    await ended
  }
}

async function neo4jAlone(home) {
  const began = performance.now()
  const neo4j = await startNeo4j({ home })
  const run = { clock: performance.now() - began, ...processorTimeOf({ pid: process.pid, home }) }
  await neo4j.stop()
  return { clock: run.clock, database: run.database, server: 0 }
}

async function withoutArchive(home, work) {
  const archive = join(home, 'neo4j', 'classes.jsa')
  const names = [archive, archive.replace('.jsa', '.json')]
  for (const name of names) renameSync(name, `${name}.away`)
  const result = await work()
  for (const name of names) renameSync(`${name}.away`, name)
  return result
}

async function firstAnswer(env, home) {
  const began = performance.now()
  return withServer(env, async (child) => {
    await until(isAnswered)
    return { clock: performance.now() - began, ...processorTimeOf({ pid: child.pid, home }) }
  })
}

async function isAnswered() {
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    })
    const { data } = await response.json()
    return data?.trace !== undefined && data.trace !== null
  } catch {
    return false
  }
}

async function until(isSo) {
  while (!(await isSo())) await sleep(50)
}

function medians(found) {
  const of = (name) => {
    const sorted = found.map((run) => run[name] / 1000).toSorted((a, b) => a - b)
    return Number(sorted[Math.floor(sorted.length / 2)].toFixed(1))
  }
  return { clock: of('clock'), 'CPU database': of('database'), 'CPU server': of('server') }
}
