// Ours beside the best hand-written statement and beside @neo4j/graphql, in turns, on generated countries.
//   npm run build && npm run bench [-- --papers 10000,100000,1000000 --rounds 150 --seconds 6 --only trace --stores FOLDERS]
// --stores: homes that hold these papers already (country/make-store.mjs makes them); they are copied.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from '../country/generate.mjs'
import { openStore } from '../country/store.mjs'
import { driverOf, parametersOf } from './driver.mjs'
import { measure, measureOurs, roundTrips } from './measure.mjs'
import { QUESTIONS } from './questions/index.mjs'
import { READY_QUESTIONS } from './ready.mjs'
import { formsOf, startSides } from './sides.mjs'
import { printComparison, printGrowth, printReady } from './tables.mjs'

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '150' },
    seconds: { type: 'string', default: '6' },
    only: { type: 'string', default: '' },
    stores: { type: 'string', default: '' },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const stores = values.stores.split(',').filter(Boolean)
const isAsked = ({ name }) => name.includes(values.only)

/** A generated country for as long as `work` asks it. */
async function withCountry(papers, store, work) {
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-bench-'))
  if (store !== undefined) cpSync(store, home, { recursive: true })
  const { database, graph, stop } = await openStore(home)
  const onProgress = (done) => process.stderr.write(`\r${done} of ${papers} papers `)
  try {
    if (store === undefined) await generate(graph, { papers, onProgress })
    await work(database)
  } finally {
    await stop()
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function rowOf(question, at, sides, driver) {
  const { records } = await driver.executeQuery(question.variables)
  const variables = records.map((record) => record.get('variables'))
  const profiled = await driver.executeQuery(
    `PROFILE ${question.handWritten}`,
    parametersOf(variables.at(-1)),
  )
  const forms = formsOf(sides, question, at)
  const measured = await measure(forms, { variables, tells: question.tells, rounds, seconds })
  const trips = await roundTrips(sides, forms.ours.body(variables[0]), forms.ours.body(variables.at(-1)))
  process.stderr.write('.')
  return { name: question.name, ...measured, trips, hits: hitsOf(profiled.summary.profile) }
}

const hitsOf = ({ dbHits = 0, children }) => dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)

async function readyRow({ name, query, variables }, sides) {
  const body = JSON.stringify({ query, variables })
  const measured = await measureOurs(sides, body, rounds)
  return { name, ...measured, trips: await roundTrips(sides, body, body) }
}

const tables = []
for (const [size, papers] of values.papers.split(',').map(Number).entries())
  await withCountry(papers, stores[size], async (database) => {
    const sides = await startSides(database)
    const driver = driverOf(database)
    try {
      const rows = []
      for (const [at, question] of QUESTIONS.entries())
        if (isAsked(question)) rows.push(await rowOf(question, at, sides, driver))
      printComparison(`${papers} papers`, rows)
      tables.push({ papers, rows })
      const ready = []
      for (const question of READY_QUESTIONS)
        if (isAsked(question)) ready.push(await readyRow(question, sides))
      printReady(ready)
    } finally {
      await driver.close()
      await sides.stop()
    }
  })
printGrowth(tables)
