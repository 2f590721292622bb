// How long later starts of a home take until the first answer, beside what Neo4j alone takes: with and without an archive of its
// classes (src/embedded/class-archive.ts), until it answers the handshake of Bolt, and until it answers the shortest statement.
//   npm run build && node bench/second-start.mjs [ROUNDS]
// They take turns in one home, which is started once before, until the archive is made. Told are medians, in seconds: of the
// clock, and of the processor's time of the database and of the server until then; and how many times longer than Neo4j alone
// the server takes. The jars are those of tests.
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4jDriver from 'neo4j-driver'
import { startNeo4j } from '../dist/embedded/index.js'
import { processorTimeOf } from './page/served.mjs'
import { newHome, spawnServer } from './started-server.mjs'

const PORT = '4713'
const QUESTION = '{ trace(symbol: "34-CT/TW", issuedOn: "2024-05-24") { totalDocuments } }'
const ALONE = 'Neo4j alone, a statement'
const SERVER = 'the server, its first answer'
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
  const told = {
    'Neo4j alone, without the archive, a handshake': [],
    'Neo4j alone, without the archive, a statement': [],
    'Neo4j alone, a handshake': [],
    [ALONE]: [],
    [SERVER]: [],
  }
  for (let round = 0; round < rounds; round += 1) {
    const runs = [
      ...(await withoutArchive(home, () => neo4jAlone(home))),
      ...(await neo4jAlone(home)),
      await firstAnswer(env, home),
    ]
    for (const [at, found] of Object.values(told).entries()) found.push(runs[at])
  }
  console.table(Object.entries(told).map(([what, found]) => ({ what, ...medians(found) })))
  const times = told[SERVER].map(({ clock }, round) => clock / told[ALONE][round].clock)
  console.log(`times what Neo4j alone takes, the median of turns: ${medianOf(times).toFixed(2)}`)
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

/** When it answers the handshake, and when it answers a statement. */
async function neo4jAlone(home) {
  const began = performance.now()
  const now = () => ({
    clock: performance.now() - began,
    database: processorTimeOf({ pid: process.pid, home }).database,
    server: 0,
  })
  const neo4j = await startNeo4j({ home })
  const handshake = now()
  const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password))
  await driver.executeQuery('RETURN 1')
  const statement = now()
  await driver.close()
  await neo4j.stop()
  return [handshake, statement]
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
  const of = (name) => Number(medianOf(found.map((run) => run[name] / 1000)).toFixed(1))
  return { clock: of('clock'), 'CPU database': of('database'), 'CPU server': of('server') }
}

function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
