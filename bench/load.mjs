// Many clients that ask for a whole cascade at once: what they get, how fast, and what it does to the server.
//   npm run build && node bench/load.mjs HOME [SYMBOL] [SECONDS]
// HOME is a copy of a private home with papers; SYMBOL (34-CT/TW) the directive. Each number of clients asks the same
// question first, then the same as if nobody had asked it before, so that no answer is kept.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const [home, symbol = '34-CT/TW', seconds = '5'] = process.argv.slice(2)
if (home === undefined) throw new Error('node bench/load.mjs HOME [SYMBOL] [SECONDS]')
const QUERY = `query ($symbol: String!) { trace(symbol: $symbol) {
  totalDocuments complete taskCounts { state tasks } nodes(first: 50) { nodes { depth document { symbol title } } } } }`
const CLIENTS = [1, 16, 64, 256]

const port = 4987
const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), 'start'], {
  env: { ...process.env, CHI_THI_GRAPH_HOME: home, PORT: String(port), CORPUS: 'false' },
  stdio: 'ignore',
})
process.once('exit', () => server.kill())

const agent = new Agent({ keepAlive: true })
const send = (path, body) =>
  new Promise((settle, reject) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request({ port, path, agent, headers, method: body ? 'POST' : 'GET' }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece) => (text += piece))
      response.on('end', () => settle({ status: response.statusCode, headers: response.headers, text }))
    })
    sent.on('error', reject).end(body)
  })

let asked = 0
const ask = async (differently) => {
  const began = performance.now()
  const { status, headers, text } = await send(
    '/graphql',
    // a variable that the query does not know makes it another question
    JSON.stringify({ query: QUERY, variables: differently ? { symbol, asked: (asked += 1) } : { symbol } }),
  )
  const { data, errors } = JSON.parse(text)
  const code = errors?.[0].extensions.code ?? 'OK'
  const told = status === 200 || headers['retry-after'] !== undefined || code === 'TIMEOUT'
  return {
    milliseconds: performance.now() - began,
    code: `${status} ${code}`,
    told,
    data: JSON.stringify(data),
  }
}

const at = (values, share) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]
const megabytes = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024

async function flood(clients, differently, right) {
  const until = performance.now() + seconds * 1000
  const answers = []
  const health = []
  const watch = (async () => {
    for (; performance.now() < until; await sleep(20)) {
      const began = performance.now()
      await send('/health')
      health.push(performance.now() - began)
    }
  })()
  const client = async () => {
    while (performance.now() < until) answers.push(await ask(differently))
  }
  await Promise.all([watch, ...Array.from({ length: clients }, client)])
  const fine = answers.filter(({ code }) => code === '200 OK')
  const codes = {}
  for (const { code } of answers) codes[code] = (codes[code] ?? 0) + 1
  return {
    clients,
    question: differently ? 'others' : 'the same',
    'a second': Math.round(fine.length / seconds),
    p50: at(
      fine.map(({ milliseconds }) => milliseconds),
      0.5,
    )?.toFixed(1),
    p99: at(
      fine.map(({ milliseconds }) => milliseconds),
      0.99,
    )?.toFixed(1),
    '/health p99': at(health, 0.99).toFixed(1),
    wrong: fine.filter(({ data }) => data !== right).length,
    'without a reason': answers.filter(({ told }) => !told).length,
    MB: Math.round(megabytes()),
    codes: JSON.stringify(codes),
  }
}

for (let tries = 0; (await send('/ready').catch(() => null))?.status !== 200; tries += 1) {
  if (tries > 1_500) throw new Error('the server does not start')
  await sleep(200)
}
for (let i = 0; i < 20; i += 1) await ask(true)
const { data: right, code } = await ask(false)
if (code !== '200 OK') throw new Error(code)
const rows = []
for (const clients of CLIENTS)
  for (const differently of [false, true]) rows.push(await flood(clients, differently, right))
console.table(rows)
await sleep(5_000)
console.log(`five seconds later: ${Math.round(megabytes())} MB`)
server.kill()
