import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Two projects, told apart by what a test file imports from test/support: those with a database, a server, a process of
 * the command line or the cache of Neo4j's jars are `database`; all others are `unit` and need none of these.
 */
const root = fileURLToPath(new URL('test', import.meta.url))
const NEEDS_DATABASE = /\/support\/(?:database|server|cli-process|cache)(?:\.m?js)?'/

/**
 * What takes long beside what it tells: other processes, machines, other people's clients, days of load. These suites run where
 * files are named, so in `npm run test:all` too, which is for releases. The others take less than twelve minutes on two cores,
 * with what `.ci/run` does besides.
 */
const LONG = [
  'api/digest/inherited',
  'api/event/events',
  'api/http/concurrency',
  'api/http/exports',
  'api/http/files',
  'api/http/metrics',
  'api/http/news',
  'api/http/two-servers',
  'api/http/warm-up',
  'api/mcp/mcp',
  'api/sign-in/sign-in',
  'api/twin',
  'api/webhook/resolver',
  'api/webhook/sender',
  'backup/backup',
  'bench/compare',
  'bench/country',
  'bench/findings',
  'client/client',
  'commands/backup',
  'commands/correct',
  'commands/folder',
  'commands/many-papers',
  'commands/mcp',
  'commands/server',
  'commands/server-first-start',
  'commands/server-restarts',
  'embedded/neo4j',
  'end-to-end/database-away',
  'graph/migrate',
  'ingest/cost',
  'ingest/exchange',
  'ingest/permutation',
  'page/correct',
  'page/evening',
  'page/graphiql',
  'page/long-lists',
  'page/officer',
  'page/page',
  'page/sign-in',
  'project/clients',
  'project/docker',
  'project/docs',
  'project/offline',
  'project/package',
  'project/package-start',
  'project/proxy',
  'read/bombs',
  'read/forms',
  'read/pdf/mutants',
  'read/pdf/signatures',
  'read/scan/scan',
].map((name) => join(root, `${name}.test.ts`))
const namesFiles = process.argv.slice(2).some((argument) => !argument.startsWith('-'))

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(root, file))
  .filter((file) => namesFiles || !LONG.includes(file))
const inDatabase = files.filter((file) => NEEDS_DATABASE.test(readFileSync(file, 'utf8')))

const common = {
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  roots: [root],
  runner: '<rootDir>/test/support/lanes.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '<rootDir>/test/support/transform.mjs',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
}

export default {
  // one more than the cores of the smallest machine: browsers, databases and clocks are often waited for
  maxWorkers: 3,
  // ends a test that hangs; how fast the machine is decides nothing
  testTimeout: 600_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: files.filter((file) => !inDatabase.includes(file)),
    },
    {
      ...common,
      displayName: 'database',
      testMatch: inDatabase,
      globalSetup: '<rootDir>/test/support/shared-database.mjs',
      globalTeardown: '<rootDir>/test/support/stop-shared-database.mjs',
    },
  ],
}
