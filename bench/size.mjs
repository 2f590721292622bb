// What a server and its private Neo4j need for the papers that a home holds: disk, time of a start, memory, and how many
// questions a second readers are answered, with the processor's time of each process.
//   npm run build && node bench/size.mjs HOME [SYMBOL] [SECONDS]
// HOME is a copy of a private home with papers (bench/country/make-store.mjs makes one); SYMBOL (34-CT/TW) a directive.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { testCache } from '../test/support/cache.mjs'

const [home, symbol = '34-CT/TW', seconds = '20'] = process.argv.slice(2)
if (home === undefined) throw new Error('node bench/size.mjs HOME [SYMBOL] [SECONDS]')
/** What the page asks most; `n` makes every question another one, so that none is answered from those that are kept. */
const QUESTIONS = [
  ['documents', '{ documents(first: 20) { totalCount nodes { id symbol title issuer { name } } } }'],
  ['search', '{ search(text: "nhà ở xã hội", first: 20) { nodes { kind rank } } }'],
  [
    'trace',
    `{ trace(symbol: "${symbol}") { totalDocuments taskCounts { state tasks } nodes(first: 50) { nodes { document { symbol } } } } }`,
  ],
  ['tasks', '{ tasks(first: 20) { totalCount nodes { summary state } } }'],
  ['document', `{ document(symbol: "${symbol}") { title relations(first: 20) { totalCount } } }`],
]
const CLIENTS = [1, 8, 32]
const TICKS = 100

const folder = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
const MB = (bytes) => `${Math.round(bytes / 1e6)} MB`
console.log(
  `disk: ${MB(folder(join(home, 'neo4j/data')))}, of it log ${MB(folder(join(home, 'neo4j/data/transactions')))}`,
)

const port = 4988
const url = `http://127.0.0.1:${port}`
const began = performance.now()
const since = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), 'start'], {
  env: {
    NEO4J_JARS: testCache,
    ...process.env,
    CHI_THI_GRAPH_HOME: home,
    PORT: String(port),
    CORPUS: 'false',
    LANG: 'C',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
process.once('exit', () => server.kill())

const ask = async (query) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
}
const status = (path) =>
  fetch(`${url}${path}`).then(
    (response) => response.status,
    () => 0,
  )

while ((await status('/health')) !== 200) await sleep(50)
console.log(`listens after ${since()}`)
while ((await status('/ready')) !== 200) await sleep(50)
console.log(`ready after ${since()}`)
const java = JSON.parse(readFileSync(join(home, 'neo4j/process.json'), 'utf8')).java.pid
const processes = [
  ['server', server.pid],
  ['Neo4j', java],
]
const resident = () =>
  processes
    .map(
      ([name, pid]) =>
        `${name} ${MB(1024 * /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1])}`,
    )
    .join(', ')
/** Seconds of the processor so far. */
const spent = () =>
  processes.map(([, pid]) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  })
console.log(`memory when ready: ${resident()}`)

for (const [name, query] of QUESTIONS) {
  const times = []
  for (let time = 0; time < 5; time += 1) {
    const start = performance.now()
    await ask(query.replace('{', `query q${time} {`))
    times.push(Math.round(performance.now() - start))
  }
  console.log(`${name}: first ${times[0]} ms, then ${times.slice(1).sort((a, b) => a - b)[1]} ms`)
}
let asked = 0
const another = () => QUESTIONS[(asked += 1) % QUESTIONS.length][1].replace('{', `query n${asked} {`)
const same = () => QUESTIONS[(asked += 1) % QUESTIONS.length][1]
for (const [clients, question, what] of [
  ...CLIENTS.map((count) => [count, another, 'questions that nobody asked before']),
  [32, same, 'the same questions'],
]) {
  const [before, until, from] = [spent(), performance.now() + seconds * 1000, asked]
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) await ask(question())
    }),
  )
  const answers = asked - from
  const wall = (performance.now() - started) / 1000
  const cpu = spent().map((after, at) => after - before[at])
  console.log(
    `${clients} readers, ${what}: ${Math.round(answers / wall)} answers a second; processor per answer: ` +
      processes.map(([name], at) => `${name} ${((1000 * cpu[at]) / answers).toFixed(1)} ms`).join(', '),
  )
}
console.log(`memory after that: ${resident()}`)
const ended = new Promise((settle) => server.once('close', settle))
const stopping = performance.now()
server.kill('SIGTERM')
await ended
console.log(`stopped after ${Math.round(performance.now() - stopping)} ms`)
