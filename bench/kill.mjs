// Nothing lost, nothing half: kills the server, its database, and both, with SIGKILL and in turn, while papers are being
// handed in, changed, taken back, decided on and reported on, over HTTP and by the command `ingest`; lets everything
// start again, and compares the whole graph with that of a second database, which was told without haste what has been
// acknowledged, and of each write that had no answer either all or nothing.
//   node bench/kill.mjs [--rounds 100] [--minutes 600] [--seed 1]
// A kill landed inside a transaction when the database listed one that writes (or stands between two statements) at the last look, some 2 ms before.
import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { connectionOf, startNeo4j } from '../dist/embedded/index.js'
import { canonicalLines, withoutArrival } from '../dist/graph/canonical-lines.js'
import { connect } from '../dist/graph/connect.js'
import { integer, text } from '../dist/graph/decode.js'
import { migrate } from '../dist/graph/migrate.js'
import { recordProgress } from '../dist/graph/progress.js'
import { inlineQuery } from '../dist/graph/query.js'
import { reviewRelation } from '../dist/graph/reviews.js'
import { loadGazetteer } from '../dist/ingest/gazetteer.js'
import { ingestFile, ingestSubmitted } from '../dist/ingest/ingest.js'
import { unload } from '../dist/ingest/load.js'
import { seeded } from './seeded.mjs'
import { cli, newHome, startServer } from './started-server.mjs'
import { testCache } from '../test/support/cache.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
  },
})
const ROUNDS = Number(values.rounds)
const LANES = 3
const VICTIMS = ['server', 'Neo4j', 'both']
const now = () => new Date().toISOString()
const random = seeded(Number(values.seed))

// ------------------------------------------------------------------- places

const root = mkdtempSync(join(tmpdir(), 'chi-thi-graph-kill-'))
const home = newHome(root, 'server')
const papers = join(root, 'papers')
mkdirSync(papers)

/** Java that starts quickly instead of running fast in the end: it is killed after seconds anyway. */
const hasty = join(root, 'java')
mkdirSync(join(hasty, 'bin'), { recursive: true })
writeFileSync(
  join(hasty, 'bin', 'java'),
  '#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -Xshare:auto "$@"\n',
  { mode: 0o755 },
)
const ENV = { ...process.env, JAVA_HOME: hasty, CHI_THI_GRAPH_HOME: home, PORT: '0', NEO4J_URI: '' }

// ------------------------------------------------------------------- server

/** The running server, with all that it needs to be killed and spoken to. */
async function startVictim() {
  const began = performance.now()
  const started = await startServer(ENV)
  const { uri, username, password } = connectionOf(home)
  return {
    ...started,
    access: { uri, username, password },
    seconds: (performance.now() - began) / 1000,
  }
}

const javaPid = () => JSON.parse(readFileSync(join(home, 'neo4j', 'process.json'), 'utf8')).java.pid

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has just ended by itself
  }
}

async function ask(url, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(40_000),
  })
  const { data, errors } = await response.json()
  if (errors) throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code })
  if (!data) throw new Error('an answer without data acknowledges nothing')
  return data
}

// ------------------------------------------------------------------- papers

const PROVINCES = ['Bến Tre', 'Cà Mau', 'Lào Cai', 'Sơn La', 'Gia Lai', 'Phú Yên', 'Hà Nam', 'Bắc Kạn']

const paper = (number, version) => {
  const province = PROVINCES[number % PROVINCES.length]
  return `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: ${number}/KH-UBND

${province}, ngày 10 tháng 9 năm 2024

KẾ HOẠCH

Nâng chất lượng nhà ở công nhân, đợt ${number}

Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất lần ${version}; hoàn thành trước ngày 30/11/2024.

2. Sở Nội vụ theo dõi việc thi đua, báo cáo trong quý IV/2024.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Thử
`
}

// ------------------------------------------------------------------- writes

/**
 * A write: how it is asked for, whether it has happened (`found`: what the database holds), and how the second database
 * is told of it.
 */
const shaOf = (content) => createHash('sha256').update(content).digest('hex')
const INGEST = `mutation ($fileName: String!, $text: String!) { ingestText(fileName: $fileName, mediaType: "text/plain", text: $text) { outcome } }`

const handedIn = (number, version) => {
  const fileName = `paper-${number}.txt`
  const content = paper(number, version)
  return {
    what: version === 1 ? 'ingestText' : 'ingestText (changed)',
    ask: (url) => ask(url, INGEST, { fileName, text: content }),
    happened: (found) => found.sources.get(`submitted:${fileName}`)?.sha256 === shaOf(content),
    tell: (graph) => ingestSubmitted(graph, { fileName, mediaType: 'text/plain', text: content }, { now }),
  }
}

const takenBack = (number) => {
  const location = `submitted:paper-${number}.txt`
  return {
    what: 'removeSource',
    ask: async (url, known) =>
      ask(url, 'mutation ($id: ID!) { removeSource(id: $id) { source } }', {
        id: known.sources.get(location).id,
      }),
    happened: (found) => !found.sources.has(location),
    tell: (graph) => unload(graph, location, now()),
  }
}

const decided = (number) => {
  const note = randomUUID()
  const decision = random() < 0.5 ? 'REJECTED' : 'CONFIRMED'
  return {
    what: 'reviewRelation',
    ask: async (url, known) =>
      ask(
        url,
        'mutation ($id: ID!, $decision: ReviewState!, $note: String) { reviewRelation(id: $id, decision: $decision, note: $note) { id } }',
        { id: known.relations.get(`${number}/KH-UBND`), decision, note },
      ),
    happened: (found) => found.notes.has(note),
    tell: (graph, known) =>
      reviewRelation(graph, {
        id: note,
        relationId: known.relations.get(`${number}/KH-UBND`),
        decision,
        by: 'x',
        at: now(),
        note,
      }),
  }
}

const reported = (number) => {
  const note = randomUUID()
  return {
    what: 'reportProgress',
    ask: async (url, known) =>
      ask(
        url,
        'mutation ($task: ID!, $note: String) { reportProgress(task: $task, kind: CLAIMED, on: "2024-10-01", note: $note) { id } }',
        { task: known.tasks.get(`${number}/KH-UBND`), note },
      ),
    happened: (found) => found.notes.has(note),
    tell: (graph, known) =>
      recordProgress(graph, {
        id: note,
        taskId: known.tasks.get(`${number}/KH-UBND`),
        deadlineId: null,
        kind: 'CLAIMED',
        on: '2024-10-01',
        by: 'x',
        note,
        documentId: null,
        recordedAt: now(),
      }),
  }
}

/** About how long a write takes here, in milliseconds. */
let median = 300
let lastNumber = 0
/** What one lane does without end: papers of its own, each handed in, changed, spoken about; every third taken back. */
function* work() {
  for (;;) {
    const number = (lastNumber += 1)
    yield handedIn(number, 1)
    if (random() < 0.5) yield decided(number)
    if (random() < 0.5) yield reported(number)
    if (random() < 0.5) yield handedIn(number, 2)
    if (random() < 0.3) yield decided(number)
    if (random() < 0.33) yield takenBack(number)
  }
}

// ------------------------------------------------------------------ looking

const SOURCES = inlineQuery(
  'READ',
  'bench/sources',
  'MATCH (s:SourceFile) RETURN s.id AS id, s.location AS location, s.sha256 AS sha256',
  { params: {}, row: { id: text, location: text, sha256: text } },
)
const NOTES = inlineQuery(
  'READ',
  'bench/notes',
  'MATCH (n:Review|Progress) RETURN n.note AS note, count(*) AS times',
  { params: {}, row: { note: text, times: integer } },
)
const ENDS = inlineQuery(
  'READ',
  'bench/ends',
  `MATCH (d:Document)-[r]->(to:Document {symbol: '34-CT/TW'}) RETURN d.symbol AS symbol, r.id AS relation,
   COLLECT { MATCH (d)-[:HAS_TASK]->(t:Task) RETURN t.id ORDER BY t.position }[0] AS task`,
  { params: {}, row: { symbol: text, relation: text, task: text } },
)

/** What the database holds, by the names that writes know. */
async function lookInto(graph) {
  const notes = await graph.read(NOTES, {})
  const ends = await graph.read(ENDS, {})
  return {
    sources: new Map((await graph.read(SOURCES, {})).map((row) => [row.location, row])),
    notes: new Set(notes.map(({ note }) => note)),
    twice: notes.filter(({ times }) => times > 1).length,
    relations: new Map(ends.map(({ symbol, relation }) => [symbol, relation])),
    tasks: new Map(ends.map(({ symbol, task }) => [symbol, task])),
  }
}

/** Both databases were told of the same things at different times, under different ids of what people said. */
const UNLIKE = /"(?:at|by|recordedAt)":"[^"]*",?/g
async function canonical(graph) {
  const lines = []
  for await (const line of canonicalLines(graph)) lines.push(withoutArrival(line).replace(UNLIKE, ''))
  return lines.sort()
}

// ------------------------------------------------------------------- a round

async function round(number, server, watcher) {
  const acknowledged = []
  const unanswered = []
  const known = await lookInto(watcher.graph)
  let stopped = false
  const lane = async () => {
    for (const write of work()) {
      if (stopped) return
      unanswered.push(write)
      try {
        // ids of what this lane has just handed in are looked up only when they are needed
        if (write.what !== 'ingestText' && write.what !== 'ingestText (changed)')
          Object.assign(known, await lookInto(watcher.graph))
        const began = performance.now()
        await write.ask(server.url, known)
        median += Math.sign(performance.now() - began - median) * 10
      } catch (error) {
        if (!stopped && error.code !== undefined && !AWAY.has(error.code)) throw error
        return
      }
      unanswered.splice(unanswered.indexOf(write), 1)
      acknowledged.push(write)
    }
  }
  const command = random() < 0.5 ? ingestCommand(number) : null
  const lanes = Array.from({ length: LANES }, lane)
  // somewhere within a write, after some that were done
  const enough = Math.floor(random() * 12)
  const overdue = performance.now() + 20_000
  const asked = () => acknowledged.length + (command?.acknowledged.size ?? 0)
  while (asked() < enough && performance.now() < overdue) await sleep(5)
  await sleep(random() * 1.2 * median)

  const victim = VICTIMS[number % VICTIMS.length]
  const inside = await watcher.writing()
  stopped = true
  const java = javaPid()
  if (victim !== 'server') end(java)
  if (victim !== 'Neo4j') end(server.child.pid)
  const killedAt = performance.now()
  // the command has nobody left to write to; it too ends in the middle
  if (command !== null && victim === 'both') end(command.child.pid)
  await Promise.all(lanes)
  await command?.ended
  await watcher.close()

  let next = server
  if (victim === 'Neo4j') await answersAgain(server)
  else {
    await server.ended
    next = await startVictim()
  }
  const seconds = (performance.now() - killedAt) / 1000
  if (command !== null) {
    acknowledged.push(...command.writes.filter(({ file }) => command.acknowledged.has(basename(file))))
    unanswered.push(...command.writes.filter(({ file }) => !command.acknowledged.has(basename(file))))
  }
  return { victim, inside, acknowledged, unanswered, next, seconds }
}
const AWAY = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT'])

/** The command `ingest` beside the server, with eight files. */
function ingestCommand(round) {
  const writes = Array.from({ length: 8 }, (_, at) => {
    const number = (lastNumber += 1)
    const file = join(papers, `file-${round}-${at}.txt`)
    const content = paper(number, 1)
    writeFileSync(file, content)
    return {
      what: 'ingest (command)',
      file,
      happened: (found) => found.sources.get(file)?.sha256 === shaOf(content),
      tell: (graph) => ingestFile(graph, file, { now }),
    }
  })
  const child = spawn(process.execPath, [cli, 'ingest', '--json', ...writes.map(({ file }) => file)], {
    env: ENV,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const acknowledged = new Set()
  let rest = ''
  child.stdout.on('data', (data) => {
    rest += data
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
      const { fileName, outcome } = JSON.parse(rest.slice(0, at))
      rest = rest.slice(at + 1)
      if (outcome === 'CREATED') acknowledged.add(fileName)
    }
  })
  return { child, writes, acknowledged, ended: new Promise((settle) => child.once('exit', settle)) }
}

async function answersAgain({ url }) {
  for (const until = performance.now() + 120_000; ;) {
    try {
      await ask(url, '{ documents { totalCount } }')
      return
    } catch (error) {
      if (performance.now() > until) throw error
      await sleep(50)
    }
  }
}

/** A line of its own to the server's database. */
async function watch(access) {
  const graph = connect(access)
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password))
  const session = driver.session()
  const writing = async () => {
    const { records } = await session.run(
      // one that only reads is never between two statements, and reads cannot do what these words say
      "SHOW TRANSACTIONS YIELD currentQuery RETURN count(CASE WHEN currentQuery = '' OR currentQuery =~ '(?s).*\\\\b(MERGE|CREATE|SET|DELETE)\\\\b.*' AND NOT currentQuery STARTS WITH 'SHOW' THEN 1 END) AS open",
    )
    return records[0].get('open').toNumber() > 0
  }
  await writing()
  return {
    graph,
    writing,
    async close() {
      await driver.close().catch(() => undefined)
      await graph.close().catch(() => undefined)
    },
  }
}

// -------------------------------------------------------------------- verdict

const reference = await startNeo4j({ home: newHome(root, 'reference'), jarCache: testCache, env: ENV })
const told = connect(reference)
await patiently(() => migrate(told))
await patiently(() => loadGazetteer(told))
let server = await startVictim()
const sum = { inside: 0, open: 0, acknowledged: 0, unanswered: 0, happened: 0, lost: 0, half: 0, twice: 0 }
const times = { server: [], Neo4j: [], both: [] }
let kills = 0
try {
  const until = performance.now() + Number(values.minutes) * 60_000
  for (let number = 0; number < ROUNDS && performance.now() < until; number += 1) {
    const { victim, inside, acknowledged, unanswered, next, seconds } = await round(
      number,
      server,
      await watch(server.access),
    )
    server = next
    kills += 1
    times[victim].push(seconds)
    const graph = connect(server.access)
    const found = await patiently(() => lookInto(graph))
    const reference = { relations: new Map(), tasks: new Map() }
    let happened = 0
    for (const write of [...acknowledged, ...unanswered.filter((one) => one.happened(found))]) {
      if (unanswered.includes(write)) happened += 1
      Object.assign(reference, await patiently(() => lookInto(told)))
      await patiently(() => write.tell(told, reference))
    }
    const should = await patiently(() => lookInto(told))
    const lost =
      [...should.sources.keys()].filter((key) => !found.sources.has(key)).length +
      [...should.notes].filter((note) => !found.notes.has(note)).length
    const [is, be] = [await canonical(graph), await canonical(told)]
    const differing = difference(is, be)
    await graph.close()
    const half = lost > 0 ? 0 : differing.length
    sum.inside += inside ? 1 : 0
    sum.open += unanswered.length > 0 ? 1 : 0
    sum.acknowledged += acknowledged.length
    sum.unanswered += unanswered.length
    sum.happened += happened
    sum.lost += lost
    sum.half += half
    sum.twice += found.twice
    console.log(
      `${String(number + 1).padStart(4)}  ${victim.padEnd(6)}  ${inside ? 'inside' : 'outside'}`.padEnd(24) +
        `  ${String(acknowledged.length).padStart(3)} acknowledged  ${unanswered.length} unanswered (${happened} of them there)  lost ${lost}  half ${half}  twice ${found.twice}  again after ${seconds.toFixed(1)} s  ${is.length} lines`,
    )
    for (const line of differing.slice(0, 6)) console.log(`        ${line.slice(0, 300)}`)
    if (lost + half > 0) break
  }
} finally {
  await told.close()
  await reference.stop()
  server.child.kill('SIGTERM')
  await server.ended
  rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}

console.log(`
kills                                   ${kills} of ${ROUNDS}
  a request or command had no answer    ${sum.open}
  inside a transaction                  ${sum.inside}
writes acknowledged                     ${sum.acknowledged}
writes without an answer                ${sum.unanswered}, of them done ${sum.happened}, not done ${sum.unanswered - sum.happened}
acknowledged and lost                   ${sum.lost}
half there (differing lines)            ${sum.half}
there twice                             ${sum.twice}`)
for (const victim of VICTIMS)
  if (times[victim].length > 0)
    console.log(
      `answers again after ${victim.padEnd(6)} was killed: median ${quantile(times[victim], 0.5)} s, 95 % ${quantile(times[victim], 0.95)} s, at most ${quantile(times[victim], 1)} s`,
    )
const good = kills > 0 && sum.lost + sum.half + sum.twice === 0
console.log(good ? 'Nothing lost, nothing half.' : 'FAILED')
process.exitCode = good ? 0 : 1

function difference(is, be) {
  const count = (lines) => lines.reduce((map, line) => map.set(line, (map.get(line) ?? 0) + 1), new Map())
  const [a, b] = [count(is), count(be)]
  return [
    ...[...a].filter(([line, times]) => (b.get(line) ?? 0) !== times).map(([line]) => `+ ${line}`),
    ...[...b].filter(([line, times]) => (a.get(line) ?? 0) !== times).map(([line]) => `- ${line}`),
  ]
}

function quantile(list, part) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(1)
}

/** On a busy machine a database that has just started takes too long over what it does for the first time. */
async function patiently(asked, turns = 8) {
  try {
    return await asked()
  } catch (error) {
    if (turns === 1 || !AWAY.has(error.code)) throw error
    await sleep(500)
    return patiently(asked, turns - 1)
  }
}
