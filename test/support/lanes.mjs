import TestRunner from 'jest-runner'

/**
 * Suites with databases or processes of their own, suites that wait more than they ask, and some that mostly write, so that
 * both lanes are of one length.
 */
const BESIDE = [
  'api/http/files',
  'backup/backup',
  'cli',
  'commands/backup',
  'commands/server',
  'commands/server-first-start',
  'commands/server-restarts',
  'embedded/neo4j',
  'end-to-end/database-away',
  'graph/connect',
  'graph/migrate',
  'ingest/exchange',
  'ingest/permutation',
  'page/graphiql',
  'page/page',
  'read/bombs',
  'bench/findings',
]

/**
 * Runs the suites in two lanes. What asks one Neo4j many different things goes one after the other through a worker
 * whose Neo4j has planned and compiled most of it before; unit tests and the suites above go beside it, in as many
 * workers as are left. Which lane a suite is in decides how long all take, and nothing else.
 */
export default class Lanes extends TestRunner {
  #lanes

  constructor(globalConfig, context) {
    super(globalConfig, context)
    const lane = (maxWorkers) => new TestRunner({ ...globalConfig, maxWorkers }, context)
    this.#lanes = [lane(1), lane(Math.max(1, globalConfig.maxWorkers - 1))]
  }

  on(event, listener) {
    const ends = [super.on(event, listener), ...this.#lanes.map((lane) => lane.on(event, listener))]
    return () => ends.forEach((end) => end())
  }

  async runTests(tests, watcher, options) {
    const unit = tests.filter(isUnit)
    const others = tests.filter((test) => !isUnit(test))
    // unit tests first, while the first Neo4j is being made ready
    const parts = [
      plannedFirst(others.filter((test) => !isBeside(test))),
      [...unit, ...others.filter(isBeside)],
    ]
    if (options.serial || parts.some((part) => part.length === 0))
      return super.runTests(tests, watcher, options)
    await Promise.all(this.#lanes.map((lane, at) => lane.runTests(parts[at], watcher, options)))
  }
}

/** The suite that has all statements planned comes before those that ask them. */
const plannedFirst = (tests) => {
  const plans = ({ path }) => path.endsWith('/test/graph/explain.test.ts')
  return [...tests.filter(plans), ...tests.filter((test) => !plans(test))]
}
const isUnit = ({ context }) => context.config.displayName.name === 'unit'
const isBeside = ({ path }) => BESIDE.some((name) => path.endsWith(`/test/${name}.test.ts`))
