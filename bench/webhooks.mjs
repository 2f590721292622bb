// Webhooks, at least once and no more often than need be: servers on one database send to a receiver on this machine, which
// checks every signature with the specification's own library, while papers are handed in. First two servers that nobody
// kills: each thing is sent once. Then one server, and then two, that are killed with SIGKILL, every other time while the
// receiver holds a message that it has not answered; it also fails sometimes, or takes a message and says nothing.
//   node bench/webhooks.mjs [--kills 30] [--servers 1,2] [--seed 1]
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Webhook } from 'standardwebhooks'
import { startNeo4j } from '../dist/embedded/index.js'
import { connect } from '../dist/graph/connect.js'
import { eventLog, eventsAfter, passes } from '../dist/graph/events.js'
import { migrate } from '../dist/graph/migrate.js'
import { createToken } from '../dist/graph/tokens.js'
import { webhooksPage } from '../dist/graph/webhooks.js'
import { loadGazetteer } from '../dist/ingest/gazetteer.js'
import { ingestSubmitted } from '../dist/ingest/ingest.js'
import { testCache } from '../test/support/cache.mjs'
import { seeded } from './seeded.mjs'
import { newHome, startServer } from './started-server.mjs'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
    servers: { type: 'string', default: '1,2' },
    seed: { type: 'string', default: '1' },
  },
})
const KILLS = Number(values.kills)
const random = seeded(Number(values.seed))
const now = () => new Date().toISOString()
/** Longer than a server that was killed has the lease of a webhook. */
const LEASE_IS_OVER = 40_000
const ALL = { about: [], kinds: null }
/** Of the three webhooks: all that happens, some kinds of it, and once more all. */
const KINDS = [null, ['DOCUMENT_ADDED', 'TASK_STATE_CHANGED'], null]

// ------------------------------------------------------------------ database

const root = mkdtempSync(join(tmpdir(), 'chi-thi-graph-webhooks-'))
const home = newHome(root, 'database')
const database = await startNeo4j({ home, jarCache: testCache, env: process.env })
const graph = connect({ ...database, patience: 10 }).patient
await migrate(graph)
await loadGazetteer(graph)
const { secret: token } = await createToken(graph, { role: 'ADMIN', name: 'bench', now: now() })

// ------------------------------------------------------------------- servers

const ENV = {
  ...process.env,
  NEO4J_URI: database.uri,
  NEO4J_USERNAME: database.username,
  NEO4J_PASSWORD: database.password,
  CHI_THI_GRAPH_HOME: join(root, 'server'),
  PORT: '0',
  PLAN_AHEAD: 'false',
  DATABASE_PATIENCE: '10',
  WEBHOOK_ALLOW: '127.0.0.1',
}

async function ask(url, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

// ------------------------------------------------------------------ receiver

/** What has come, in its order: to which webhook, under which id, of which event, whether signed, whether it was taken. */
let received = []
let isFailing = false
/** Called with each message before it is answered. */
let onMessage = () => {}
const secrets = new Map()
const receiver = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const text = Buffer.concat(chunks).toString()
    const webhook = request.url.slice(1)
    const message = { webhook, id: request.headers['webhook-id'], cursor: '', signed: true, taken: false }
    try {
      message.cursor = new Webhook(secrets.get(webhook)).verify(text, request.headers).data.cursor
    } catch {
      message.signed = false
    }
    const isNew = !received.some(({ id }) => id === message.id)
    received.push(message)
    onMessage(message)
    await sleep(random() * 60)
    const chance = isFailing && isNew ? random() : 1
    if (chance < 0.04) response.writeHead(503, { 'retry-after': '2' }).end()
    else if (chance < 0.08) response.socket?.destroy()
    else {
      message.taken = true
      response.writeHead(204).end()
    }
  })
})
await new Promise((settle) => receiver.listen(0, '127.0.0.1', settle))
const address = `http://127.0.0.1:${receiver.address().port}`

// -------------------------------------------------------------------- papers

const PROVINCES = ['Bến Tre', 'Cà Mau', 'Lào Cai', 'Sơn La', 'Gia Lai', 'Phú Yên', 'Hà Nam', 'Bắc Kạn']
let papers = 0
async function handIn() {
  papers += 1
  const province = PROVINCES[papers % PROVINCES.length]
  const text = `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: ${papers}/KH-UBND

${province}, ngày 10 tháng 9 năm 2024

KẾ HOẠCH

Nâng chất lượng nhà ở công nhân, đợt ${papers}

Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất; hoàn thành trước ngày 30/11/2024.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Thử
`
  await ingestSubmitted(graph, { fileName: `paper-${papers}.txt`, mediaType: 'text/plain', text }, { now })
}

// ---------------------------------------------------------------------- a run

const REGISTER = `mutation ($url: String!, $kinds: [EventKind!]) {
  registerWebhook(url: $url, everything: true, kinds: $kinds) { secret webhook { id } }
}`

async function run({ servers: count, kills, pause }) {
  const servers = await Promise.all(Array.from({ length: count }, () => startServer(ENV)))
  received = []
  secrets.clear()
  const { newest } = await eventLog(graph)
  const hooks = []
  for (const [at, kinds] of KINDS.entries()) {
    const path = `${count}-${kills}-${at}`
    const { registerWebhook } = await ask(servers[0].url, REGISTER, { url: `${address}/${path}`, kinds })
    secrets.set(path, registerWebhook.secret)
    hooks.push({ id: registerWebhook.webhook.id, path, kinds })
  }
  isFailing = kills > 0
  let isWriting = true
  const writing = (async () => {
    for (let paper = 0; isWriting; paper += 1) {
      if (kills === 0 && paper === 60) return
      await handIn()
      await sleep(pause)
    }
  })()
  for (let kill = 0; kill < kills; kill += 1) {
    const at = kill % count
    const heard = await untilHeard(kill % 2 === 0)
    servers[at].child.kill('SIGKILL')
    await servers[at].ended
    servers[at] = await startServer(ENV)
    console.log(
      `  kill ${kill + 1} of ${kills}${heard ? ', within a try' : ''}: ${received.length} messages so far`,
    )
  }
  isWriting = kills === 0
  await writing
  isWriting = false
  isFailing = false
  await untilAllSent(hooks)
  const figures = await figuresOf(hooks, newest)
  for (const { id } of hooks)
    await ask(servers[0].url, 'mutation ($id: ID!) { removeWebhook(id: $id) }', { id })
  for (const { child, ended } of servers) {
    child.kill('SIGTERM')
    await ended
  }
  return figures
}

/** Resolves at a message that waits for its answer, or some time after one. */
async function untilHeard(isWithin) {
  const heard = await new Promise((settle) => {
    const timer = setTimeout(() => settle(false), LEASE_IS_OVER)
    onMessage = () => {
      if (random() > 0.3) return
      clearTimeout(timer)
      settle(true)
    }
  })
  onMessage = () => {}
  if (!isWithin) await sleep(random() * 1_500)
  return heard && isWithin
}

async function untilAllSent(hooks) {
  const ids = new Set(hooks.map(({ id }) => id))
  for (const until = performance.now() + 900_000; ;) {
    const counted = received.length
    await sleep(8_000)
    const { items } = await webhooksPage(graph, { limit: 100, after: null })
    const waiting = items.filter(({ value }) => ids.has(value.id) && value.pending > 0).length
    if (waiting === 0 && counted === received.length) return
    if (performance.now() > until) return
  }
}

/** What should have come, against what has. */
async function figuresOf(hooks, from) {
  const { log } = await eventLog(graph)
  const cursorOf = (sequence) => Buffer.from(JSON.stringify(['EVENT', log, sequence])).toString('base64url')
  const events = []
  for (let last = from; ;) {
    const next = await eventsAfter(graph, last, ALL, 500)
    if (next.length === 0) break
    events.push(...next)
    last = next.at(-1).sequence
  }
  const sum = {
    events: 0,
    messages: received.length,
    lost: 0,
    repeated: 0,
    otherId: 0,
    afterTaken: 0,
    strange: 0,
  }
  for (const { path, kinds } of hooks) {
    const expected = new Set(
      events.filter((event) => passes({ about: [], kinds }, event)).map(({ sequence }) => cursorOf(sequence)),
    )
    const came = received.filter(({ webhook }) => webhook === path)
    const taken = new Set(came.filter((one) => one.taken).map(({ cursor }) => cursor))
    sum.events += expected.size
    sum.lost += [...expected].filter((cursor) => !taken.has(cursor)).length
    sum.strange += came.filter(({ cursor }) => !expected.has(cursor)).length
    const ids = new Map()
    const wasTaken = new Set()
    for (const { id, cursor, taken: isTaken } of came) {
      if (ids.has(cursor)) sum[ids.get(cursor) === id ? 'repeated' : 'otherId'] += 1
      if (wasTaken.has(id)) sum.afterTaken += 1
      if (isTaken) wasTaken.add(id)
      ids.set(cursor, id)
    }
  }
  return { ...sum, signed: received.filter(({ signed }) => signed).length }
}

// -------------------------------------------------------------------- verdict

let isGood = true
const tell = (
  what,
  { events, messages, lost, repeated, otherId, afterTaken, strange, signed },
  mayRepeat,
) => {
  console.log(`${what}
  events for three webhooks               ${events}
  messages                                ${messages}
  lost                                    ${lost}
  repeated with the same id               ${repeated}, of them ${afterTaken} that the receiver had taken
  repeated with another id                ${otherId}
  of no event                             ${strange}
  signatures verified                     ${signed} of ${messages}
`)
  isGood &&=
    events > 0 && lost + otherId + strange === 0 && signed === messages && (mayRepeat || repeated === 0)
}
try {
  tell('Two servers on one database, no kills', await run({ servers: 2, kills: 0, pause: 100 }), false)
  for (const servers of values.servers.split(',').map(Number))
    tell(
      `${servers === 1 ? 'One server' : 'Two servers on one database'}, ${KILLS} kills`,
      await run({ servers, kills: KILLS, pause: 700 }),
      true,
    )
} finally {
  receiver.close()
  receiver.closeAllConnections()
  await graph.close()
  await database.stop()
  rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}
console.log(isGood ? 'Nothing lost.' : 'FAILED')
process.exitCode = isGood ? 0 : 1
