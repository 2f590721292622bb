// How long a first start takes, from an empty home with cached jars, until the server counts as ready.
//   npm run build && node bench/first-start.mjs [ROUNDS] [WHAT,…]
// WHAT: `all` (corpus and sample, as a start loads them), `corpus` (without the sample), `none` (neither); with `@FOLDER` the
// build of another checkout. They take turns. Told are, in seconds, medians: of the clock until ready, and of the processor's
// time that the server and the database take until then; and when each step of the last run began. The jars are those of tests.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { processorTimeOf } from './page/served.mjs'
import { NEO4J_VERSION } from '../dist/embedded/pinned-jars.js'
import { testCache } from '../test/support/cache.mjs'

const JARS = `jars-${NEO4J_VERSION}`
const [first = '3', second = 'all,corpus'] = process.argv.slice(2)
if (first === '--start') await start(second)
else await compare(Number(first), second.split(','))

/** In a process of its own: starts, says so, and ends when told. */
async function start(what) {
  const [kind, folder = fileURLToPath(new URL('..', import.meta.url))] = what.split('@')
  const root = pathToFileURL(`${resolve(folder)}/`)
  const load = (path) => import(new URL(path, root).href)
  const { readConfig } = await load('dist/config.js')
  const { serve } = await load('dist/main.js')
  const { bundledSample } = await load('dist/commands/bundled-sample.js')
  const { createLog } = await load('dist/log.js')
  const examples = new URL('examples/', root)
  const server = await serve({
    config: readConfig(process.env),
    log: createLog('warn'),
    progress: { step: said, named: ({ message }) => said(message) },
    version: 'bench',
    corpus:
      kind === 'none'
        ? null
        : {
            name: 'corpus.json',
            text: readFileSync(new URL('data/corpus.json', root), 'utf8'),
          },
    sample: kind === 'all' ? await bundledSample() : null,
    warmUpQueries: readdirSync(examples)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => readFileSync(new URL(name, examples), 'utf8')),
  })
  said('READY')
  // its database is killed with it when the figures are taken
  server.failed.catch(() => {})
  process.once('SIGTERM', () => void server.close())
}

function said(message) {
  process.send({ message })
}

async function compare(rounds, kinds) {
  const runs = []
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds) {
      const run = await timed(kind)
      runs.push(run)
      console.log(`${kind}: ready after ${run.ready.toFixed(1)}, CPU ${run.server} and ${run.database}`)
    }
  console.table(kinds.map((kind) => medians(runs.filter((run) => run.what === kind))))
  for (const kind of kinds) {
    const { steps } = runs.findLast((run) => run.what === kind)
    console.log(
      `${kind}, the last run: ${steps.map(({ at, message }) => `${at.toFixed(1)} ${message}`).join('; ')}`,
    )
  }
}

async function timed(what) {
  const home = mkdtempSync(join(tmpdir(), 'first-start-'))
  try {
    mkdirSync(join(home, 'neo4j'))
    if (existsSync(join(testCache, JARS)))
      cpSync(join(testCache, JARS), join(home, 'neo4j', JARS), { recursive: true })
    const began = performance.now()
    const steps = []
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--start', what], {
      env: { ...process.env, NODE_ENV: 'production', CHI_THI_GRAPH_HOME: home, PORT: '0' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve, reject) => {
      child.on('message', ({ message }) => {
        steps.push({ at: (performance.now() - began) / 1000, message })
        if (message === 'READY') resolve()
      })
      void ended.then((code) => reject(new Error(`the start ended with ${code}`)))
    })
    const { server, database } = processorTimeOf({ pid: child.pid, home })
    child.kill()
    await ended
    return { what, ready: steps.at(-1).at, server: server / 1000, database: database / 1000, steps }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function medians(runs) {
  const of = (name) => {
    const sorted = runs.map((run) => run[name]).toSorted((a, b) => a - b)
    return Number(sorted[Math.floor(sorted.length / 2)].toFixed(1))
  }
  return {
    what: runs[0].what,
    ready: of('ready'),
    'of them': runs.map(({ ready }) => ready.toFixed(1)).join(', '),
    'CPU server': of('server'),
    'CPU database': of('database'),
  }
}
