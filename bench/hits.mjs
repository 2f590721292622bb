// What the questions about lists cost in a graph of many papers: database hits of the first page, a later page and the
// length of the list, dearest first.
//   npm run build && node bench/hits.mjs [--papers 10000]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startNeo4j } from '../dist/embedded/index.js'
import { connect } from '../dist/graph/connect.js'
import { migrate } from '../dist/graph/migrate.js'
import { loadGazetteer } from '../dist/ingest/gazetteer.js'
import { testCache } from '../test/support/cache.mjs'
import { fillMixed } from './hits/mixed-papers.mjs'
import { costOf, profiledGraph } from './hits/profiled.mjs'
import { factsOf, growing, pages } from './hits/questions.mjs'

const { values } = parseArgs({ options: { papers: { type: 'string', default: '10000' } } })
const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-bench-'))
const database = await startNeo4j({ home, jarCache: testCache })
try {
  const filled = connect({ ...database, patience: 20 })
  await migrate(filled.patient)
  await loadGazetteer(filled.patient)
  await fillMixed(filled.patient, { papers: Number(values.papers) })
  await filled.close()
  const profiled = profiledGraph(database)
  const facts = await factsOf(profiled.graph)
  const rows = []
  for (const [question, { ask, most }] of Object.entries({ ...pages, ...growing }))
    rows.push({ question, most, ...(await costOf(profiled, ask, facts)) })
  console.table(rows.toSorted((a, b) => b.hits - a.hits))
  await profiled.close()
} finally {
  await database.stop()
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
}
