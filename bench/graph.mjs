// What GraphQL costs: the ready questions of examples/ and a few more over HTTP, beside the same statements sent
// through the bare driver and a bare HTTP server, one after the other in turns, on the bundled corpus and on a large
// generated graph.
//   npm run build && npm run bench [-- --documents 100000 --rounds 200 --seed 1 --only 01 --no-bundled --profile FOLDER]
// The raw side is given its parameters and the finished answer, which it only has to print: it finds nothing out and
// puts nothing together, so that the ratio is if anything too high. Above 1.3 somebody should look into it.
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startNeo4j } from '../dist/embedded/index.js'
import { connect } from '../dist/graph/connect.js'
import { migrate } from '../dist/graph/migrate.js'
import { loadGazetteer } from '../dist/ingest/gazetteer.js'
import { ingestRecords } from '../dist/ingest/ingest.js'
import { generate, patiently } from './graph-corpus.mjs'
import { testCache } from '../test/support/prepared-home.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'no-bundled': { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
})
const documents = Number(values.documents)
const rounds = Number(values.rounds)
/** For both just-in-time compilers and for the database's plans. */
const WARM_UP = Math.max(60, rounds)

// ---------------------------------------------------------------- questions

const file = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const examples = readdirSync(new URL('../examples/', import.meta.url))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ name: name.replace('.graphql', ''), query: file(`../examples/${name}`) }))
const first = /<!-- first query -->\s*```graphql\n([\s\S]*?)```/.exec(file('../docs/queries.md'))[1]
const lookUp =
  'query ($symbol: String!) { document(symbol: $symbol) { id key symbol title issuedOn { value } } }'
const upwards = `query ($task: ID!) {
  trace(task: $task, direction: UP) {
    root { symbol } totalDocuments complete
    nodes { nodes { depth document { symbol title issuer { name } } via { kind confidence } } }
  }
}`
const coming = `query ($asOf: Date!) {
  tasks(filter: { states: [OPEN] }, asOf: $asOf, first: 20) {
    nodes { summary state deadlines { asPrinted due } leads { asPrinted agency { name } } document { symbol } }
  }
}`
const coverage = `query ($view: TerritoryView!) {
  coverage(symbol: "34-CT/TW", view: $view) {
    total acted undated
    units(first: 100) { nodes { territory { id name } acted firstActedOn { value } daysAfter documents { symbol } formerly { acted } } }
  }
}`
const someTask = `query ($symbol: String!) { trace(symbol: $symbol, maxDepth: 30) { nodes(first: 100) { nodes { document { id type tasks(first: 1) { nodes { id } } } } } } }`

/** The questions with the variables that fit the bundled corpus, or the generated graph. */
function questions({ task, plan, generated }) {
  const capital = { party: 'Tỉnh ủy Hà Nội', government: 'UBND thành phố Hà Nội' }
  const variables = generated
    ? {
        '02-trace-up-from-tasks': { agency: 'Sở Xây dựng thành phố Hà Nội' },
        '04-one-document': { symbol: '34-CT/TW' },
        '05-evidence': { symbol: '34-CT/TW' },
        '06-documents-of-a-province': capital,
        '07-ambiguous-symbol': { symbol: '40-NQ/TU' },
      }
    : {}
  return [
    ...examples.map(({ name, query }) => ({ name, query, variables: variables[name] ?? {} })),
    { name: 'docs: the first query', query: first },
    ...(generated
      ? [{ name: 'cascade of one plan', query: first.replace('symbol: "34-CT/TW"', `document: "${plan}"`) }]
      : []),
    { name: 'coverage of 2024', query: coverage, variables: { view: 'AT_ISSUE' } },
    { name: 'coverage of today', query: coverage, variables: { view: 'TODAY' } },
    { name: 'trace up from a task', query: upwards, variables: { task } },
    { name: 'tasks due next', query: coming, variables: { asOf: '2024-10-01' } },
    { name: 'document by symbol', query: lookUp, variables: { symbol: '34 - ct/tw' } },
    { name: 'unknown symbol', query: lookUp, variables: { symbol: '99999-CT/TW' } },
  ].filter(({ name }) => name.includes(values.only))
}

// ------------------------------------------------------------------ asking

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

function ask(url, body) {
  return new Promise((settle, reject) => {
    const sent = request(
      url,
      { agent, method: body ? 'POST' : 'GET', headers: body ? { 'content-type': 'application/json' } : {} },
      (response) => {
        const parts = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => settle(Buffer.concat(parts)))
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
const bodyOf = ({ query, variables = {} }) => JSON.stringify({ query, variables })
/** @throws Error when the time was over, as it is while a busy database plans what it has never been asked */
async function answerOf(url, question) {
  const answer = JSON.parse(await ask(`${url}/graphql`, bodyOf(question)))
  if (answer.errors?.some(({ extensions }) => extensions.code === 'TIMEOUT')) throw new Error('TIMEOUT')
  return answer
}

async function timed(work) {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Ours and raw in turns, so that whatever else the machine does meets both. */
async function measure({ ours, raw, counted }, call, question) {
  const body = bodyOf(question)
  const path = `${raw}/${encodeURIComponent(question.name)}`
  await patiently(() => answerOf(ours, question))
  const answer = await patiently(async () => {
    await call('note')
    return answerOf(ours, question)
  })
  const statements = await call('keep', { name: question.name, answer })
  await ask(`${counted}/graphql`, body)
  await call('runs')
  await ask(`${counted}/graphql`, body)
  const runs = await call('runs')
  const sides = [[], []]
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const times = [await timed(() => ask(`${ours}/graphql`, body)), await timed(() => ask(path))]
    if (round >= 0) times.forEach((time, side) => sides[side].push(time))
  }
  const [a, b] = sides.map((times) => times.sort((x, y) => x - y))
  const errors = (answer.errors ?? []).map(({ extensions }) => extensions.code)
  return {
    query: question.name,
    'ours ms': at(a, 0.5).toFixed(2),
    'raw ms': at(b, 0.5).toFixed(2),
    ratio: (at(a, 0.5) / at(b, 0.5)).toFixed(2),
    'ours p95': at(a, 0.95).toFixed(2),
    'raw p95': at(b, 0.95).toFixed(2),
    RUNs: runs === statements ? runs : `${runs} (${statements} asked)`,
    KB: (JSON.stringify(answer).length / 1000).toFixed(1),
    errors: errors.join(' '),
  }
}

// ------------------------------------------------------------------- graphs

/** A child process with the servers; asked by name, it answers in order. */
function servers() {
  const child = fork(fileURLToPath(new URL('graph-servers.mjs', import.meta.url)), {
    // as the command `start` sets it
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [],
  })
  let count = 0
  const waiting = new Map()
  child.on('message', ({ id, result }) => waiting.get(id)(result))
  const call = (command, args = {}) =>
    new Promise((settle) => {
      count += 1
      waiting.set(count, settle)
      child.send({ id: count, command, ...args })
    })
  const stop = () =>
    new Promise((settle) => {
      child.once('exit', settle)
      child.disconnect()
    })
  return { call, stop }
}

async function onGraph(title, generated, fill) {
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-bench-'))
  const database = await startNeo4j({ home, jarCache: testCache })
  const { call, stop } = servers()
  try {
    const graph = connect(database)
    await patiently(() => migrate(graph))
    await loadGazetteer(graph)
    const begin = performance.now()
    await fill(graph)
    const seconds = ((performance.now() - begin) / 1000).toFixed(0)
    await graph.close()
    const { uri, username, password } = database
    const urls = await call('start', { database: { uri, username, password } })
    const { data } = await patiently(() =>
      answerOf(urls.ours, { query: '{ documents { totalCount } tasks { totalCount } }' }),
    )
    console.log(
      `\n${title}: ${data.documents.totalCount} documents, ${data.tasks.totalCount} tasks, loaded in ${seconds} s`,
    )
    const found = await patiently(() =>
      answerOf(urls.ours, {
        query: someTask,
        variables: { symbol: generated ? '34-CT/TW' : '40-NQ/TU' },
      }),
    )
    const papers = found.data.trace.nodes.nodes.map(({ document }) => document)
    const tasks = papers.flatMap((paper) => paper.tasks.nodes)
    const plan = papers.find(({ type }) => type === 'KE_HOACH')?.id
    const rows = []
    for (const question of questions({ task: tasks.at(-1)?.id, plan, generated }))
      rows.push(await measure(urls, call, question))
    console.table(rows)
    return rows
  } finally {
    await stop()
    await database.stop()
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

const rows = [
  ...(values['no-bundled']
    ? []
    : await onGraph('The bundled corpus', false, (graph) =>
        patiently(() =>
          ingestRecords(graph, file('../data/corpus.json'), 'corpus.json', 'bundle:bench', {
            now: () => '2026-11-20T00:00:00Z',
          }),
        ),
      )),
  ...(documents === 0
    ? []
    : await onGraph('A generated graph', true, (graph) =>
        generate(graph, {
          documents,
          seed: Number(values.seed),
          onProgress: (done) => process.stderr.write(`\r${done} of ${documents}`),
        }),
      )),
]
const above = rows.filter(({ ratio }) => Number(ratio) > 1.3)
console.log(above.length === 0 ? 'All ratios are 1.3 at most.' : `${above.length} ratios lie above 1.3.`)
