// Which suites there are, and how a run takes them.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * What takes long beside what it tells: other processes, machines, other people's clients, days of load, all statements, one screen
 * of the page after the other. These suites run where
 * files are named, so in `npm run test:all` too, which is for releases. The others are to take less than twelve minutes on two cores,
 * with what `.ci/run` does besides.
 */
const LONG = new Set(
  [
    'api/agency/by-name',
    'api/agency/resolver',
    'api/change/resolver',
    'api/digest/inherited',
    'api/digest/resolver',
    'api/digest/sender',
    'api/event/events',
    'api/http/answers',
    'api/http/concurrency',
    'api/http/exports',
    'api/http/files',
    'api/http/metrics',
    'api/http/news',
    'api/http/proxies',
    'api/http/two-servers',
    'api/http/warm-up',
    'api/mcp/mcp',
    'api/progress/reports',
    'api/ready-queries',
    'api/schema/page',
    'api/search/resolver',
    'api/sign-in/sign-in',
    'api/source/resolver',
    'api/task-link/task-link',
    'api/task/as-of',
    'api/task/take-over',
    'api/traces/traces',
    'api/twin',
    'api/webhook/resolver',
    'api/webhook/sender',
    'backup/backup',
    'bench/compare',
    'bench/country',
    'bench/findings',
    'bench/hits',
    'bench/score',
    'client/client',
    'commands/backup',
    'commands/correct',
    'commands/folder',
    'commands/many-papers',
    'commands/mcp',
    'commands/server',
    'commands/server-first-start',
    'commands/server-restarts',
    'commands/trace',
    'embedded/neo4j',
    'end-to-end/database-away',
    'graph/ahead',
    'graph/connect',
    'graph/explain',
    'graph/kept-rows',
    'graph/lists',
    'graph/migrate',
    'graph/spelled-out',
    'ingest/correct/correct',
    'ingest/cost',
    'ingest/exchange',
    'ingest/gazetteer',
    'ingest/permutation',
    'ingest/reading-threads',
    'locale/failures',
    'model/task-link/cross-validation',
    'page/below-provinces',
    'page/beside',
    'page/brief',
    'page/chief',
    'page/colleagues',
    'page/correct',
    'page/decided',
    'page/dropped',
    'page/each-screen',
    'page/end-of-body',
    'page/evening',
    'page/first-look',
    'page/found-so',
    'page/graphiql',
    'page/keyboard',
    'page/left-open',
    'page/little-room',
    'page/long-lists',
    'page/lost-focus',
    'page/nearest-lists',
    'page/officer',
    'page/one-symbol',
    'page/page',
    'page/region',
    'page/secretary',
    'page/sheets',
    'page/sign-in',
    'page/strained',
    'page/taken-in',
    'page/tonight',
    'page/undecided',
    'page/under-way',
    'parse/annotate/folded-patterns',
    'parse/recognise/whose-paper',
    'project/clients',
    'project/docker',
    'project/docs',
    'project/offline',
    'project/package',
    'project/package-start',
    'project/proxy',
    'read/bombs',
    'read/forms',
    'read/pdf/dotted-lines',
    'read/pdf/filled-in',
    'read/pdf/mutants',
    'read/pdf/pictures-in',
    'read/pdf/signatures',
    'read/pdf/unseen-words',
    'read/scan/framed-stamps',
    'read/scan/leaning-columns',
    'read/scan/pen',
    'read/scan/scan',
    'read/scan/signed-block',
    'read/scan/skew',
    'read/scan/streaks',
  ].map((name) => join(ROOT, `${name}.test.ts`)),
)

/**
 * Folders whose unit suites are taken together, as one suite (`together.test.ts` in them), unless files are named: what they test
 * is then loaded and compiled once, which takes longer than most of them.
 */
const TOGETHER = ['api', 'ingest', 'model', 'parse', 'read'].map((folder) => join(ROOT, folder))
const collectionOf = (folder) => join(folder, 'together.test.ts')

const NEEDS_DATABASE = /\/support\/(?:database|server|evening|cli-process|cache)(?:\.m?js)?'/
/** At the top of a file: in a collection it would be done for the tests of all. */
const HAS_HOOK = /^(?:before|after)(?:All|Each)\(/m

/**
 * Two kinds, told apart by what a test file imports from test/support: those with a database, a server, a process of the command
 * line or the cache of Neo4j's jars are `database`; all others are `unit` and need none of these.
 *
 * @param {boolean} namesFiles whether the run is told which files to take
 */
export function suites(namesFiles) {
  const files = ALL.filter((file) => namesFiles || !LONG.has(file))
  const database = files.filter((file) => NEEDS_DATABASE.test(textOf(file)))
  const unit = files.filter((file) => !database.includes(file))
  if (namesFiles) return { database, unit }
  const together = new Set(TOGETHER.flatMap((folder) => suitesIn(folder, unit)))
  return {
    database,
    unit: [...unit.filter((file) => !together.has(file)), ...TOGETHER.map(collectionOf)],
  }
}

/** The paths of the suites that the collection of a folder takes. @param {string} collection its path */
export const collectedIn = (collection) =>
  suitesIn(
    dirname(collection),
    suites(true).unit.filter((file) => !LONG.has(file)),
  )

const suitesIn = (folder, unit) =>
  unit.filter((file) => file.startsWith(folder + sep) && !HAS_HOOK.test(textOf(file)))

const textOf = (file) => readFileSync(file, 'utf8')

const ALL = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(ROOT, file))
  .filter((file) => !TOGETHER.map(collectionOf).includes(file))
  .sort()
