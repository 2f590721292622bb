import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNeo4j } from '../../dist/embedded/index.js'
import { connect } from '../../dist/graph/connect.js'
import { migrate } from '../../dist/graph/migrate.js'
import { loadGazetteer } from '../../dist/ingest/gazetteer.js'
import { testCache } from './cache.mjs'
import { environmentWith } from './java.mjs'

/** What a prepared home follows from. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = [
  'cypher/migrations',
  'cypher/gazetteer',
  'data/territories',
  'dist/embedded',
  'dist/graph/migrate.js',
  'dist/graph/migration-files.js',
  'dist/graph/gazetteer.js',
  'dist/ingest/gazetteer.js',
  'dist/parse/lexicon/territories.js',
  'dist/parse/lexicon/unit-table.js',
  'test/support/recording-java',
]

/**
 * The folder of a home whose private Neo4j has today's schema, the territories and nothing else. Writing them costs a
 * new Neo4j as much as its start; so it is done once for each state of what they follow from, and tests take copies.
 */
export async function preparedHome() {
  const folder = join(testCache, `home-${fingerprint()}`)
  if (existsSync(folder)) return folder
  mkdirSync(testCache, { recursive: true })
  const draft = mkdtempSync(join(testCache, 'draft-'))
  try {
    const neo4j = await startNeo4j({
      home: draft,
      jarCache: testCache,
      env: environmentWith('recording-java'),
    })
    try {
      const graph = connect({ ...neo4j, patience: 20 })
      try {
        await migrate(graph)
        await loadGazetteer(graph)
      } finally {
        await graph.close()
      }
      // by itself, which takes a while: stop() would lose patience
      process.kill(neo4j.pid, 'SIGTERM')
      await neo4j.exited
    } finally {
      await neo4j.stop()
    }
    keepClasses(neo4j.pid)
    for (const name of ['logs', 'tmp']) rmSync(join(draft, 'neo4j', name), { recursive: true })
    try {
      renameSync(draft, folder)
    } catch (error) {
      // another run has made it meanwhile
      if (!existsSync(folder)) throw error
    }
    return folder
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** What recording-java has left; a Java that cannot leave its classes leaves nothing, and all is as without them. */
function keepClasses(pid) {
  const recorded = join(testCache, `classes-${pid}.jsa`)
  if (existsSync(recorded)) renameSync(recorded, join(testCache, 'classes.jsa'))
}

/** A new temporary folder that is a copy of the prepared home. */
export function copyOf(prepared) {
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-test-'))
  cpSync(prepared, home, { recursive: true })
  return home
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    for (const file of filesOf(join(ROOT, source)))
      hash.update(file.slice(ROOT.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const filesOf = (path) =>
  path.endsWith('.js')
    ? [path]
    : readdirSync(path)
        .sort()
        .map((name) => join(path, name))
