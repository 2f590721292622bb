// How fast papers come into the graph: each kind of way beside writing the same rows in bulk, which reads nothing back.
//   npm run build && node bench/loading.mjs [--papers 1000]
// One new database; the commands run beside it as processes of their own.
import '../dist/node-env.js'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { papers as sample } from '../data/sample/sample.mjs'
import { load } from '../dist/ingest/load.js'
import { loadEach, LOADED_TOGETHER } from '../dist/ingest/load-together.js'
import { planWrites } from '../dist/graph/statement-plans.js'
import { BulkWriter } from './country/bulk.mjs'
import { waves } from './country/papers.mjs'
import { openStore } from './country/store.mjs'
import { startServer } from './started-server.mjs'

const { values } = parseArgs({ options: { papers: { type: 'string', default: '1000' } } })
const count = Number(values.papers)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'chi-thi-graph-loading-'))
const { database, graph, stop } = await openStore(join(root, 'home'))
const env = {
  ...process.env,
  NEO4J_URI: database.uri,
  NEO4J_USERNAME: database.username,
  NEO4J_PASSWORD: database.password,
}

async function timed(what, papers, work) {
  const began = performance.now()
  const { user, system } = process.cpuUsage()
  await work()
  const spent = process.cpuUsage()
  const seconds = (performance.now() - began) / 1000
  const own = (spent.user + spent.system - user - system) / 1000 / papers
  const node = own < 0.05 ? '' : `, ${own.toFixed(1)} ms of this process each`
  console.log(
    `${what}: ${papers} in ${seconds.toFixed(1)} s, ${(papers / seconds).toFixed(0)} a second${node}`,
  )
}

/** A paper of the sample; each round of them has other numbers. */
function textOf(at) {
  const { text } = sample[at % sample.length]
  const round = Math.floor(at / sample.length)
  return text.replace(/\b9\d{2,4}(?=[-/]\p{Lu})/gu, (number) => `${Number(number) + 10_000 * round}`)
}

function textsIn(folder) {
  mkdirSync(folder)
  for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `${at}.txt`), textOf(at))
}

const INGEST = `mutation ($name: String!, $text: String!) {
  ingestText(fileName: $name, mediaType: "text/plain", text: $text) { outcome }
}`

/** Sends texts to a server, each in a request of its own, so many requests at a time. */
async function send(url, from, till, atOnce) {
  let next = from
  const client = async () => {
    while (next < till) {
      const at = (next += 1) - 1
      const body = JSON.stringify({ query: INGEST, variables: { name: `${at}.txt`, text: textOf(at) } })
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const { data, errors } = await answer.json()
      if (data?.ingestText?.outcome !== 'CREATED') throw new Error(JSON.stringify(errors ?? data))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client))
}

const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => settle(port))
    })
  })

const run = (...command) => {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...command], { env, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(stderr)
}

const generated = []
for (const wave of waves(20 * count, { seed: 3 })) {
  generated.push(...wave.papers)
  if (generated.length > 5 * count) break
}
const take = (papers) => generated.splice(1, papers)

try {
  await planWrites(graph)
  for (const { source, statements } of take(200)) await load(graph, source, statements)
  await loadEach(graph, take(200))
  await timed('parsed papers, one a transaction', count / 4, async () => {
    for (const { source, statements } of take(count / 4)) await load(graph, source, statements)
  })
  await timed(`parsed papers, ${LOADED_TOGETHER.most} a transaction`, count, async () => {
    for (let at = 0; at < count; at += LOADED_TOGETHER.most) await loadEach(graph, take(LOADED_TOGETHER.most))
  })
  await timed('the same rows in bulk, nothing read back', count, () =>
    new BulkWriter(graph).write(take(count), generated.slice(0, 1)),
  )
  textsIn(join(root, 'texts'))
  await timed('text papers, ingest FOLDER', count, () => run('ingest', join(root, 'texts')))
  const server = await startServer({ ...env, PORT: String(await freePort()), SAMPLE: 'false' })
  let sent = count
  for (const atOnce of [16, 1, 16, 64]) {
    const papers = atOnce === 1 ? Math.ceil(count / 8) : count
    await timed(`text papers, sent to a server, ${atOnce} at a time`, papers, () =>
      send(server.url, sent, (sent += papers), atOnce),
    )
  }
  server.child.kill('SIGTERM')
  await server.ended
} finally {
  await stop()
  rmSync(root, { recursive: true, maxRetries: 3 })
}
