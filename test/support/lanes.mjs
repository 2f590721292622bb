import TestRunner from 'jest-runner'

/**
 * What has databases or processes of its own, waits more than it asks, or mostly writes: where the names of these suites
 * begin. All lanes are of one length that way.
 */
const BESIDE = [
  'api/event/',
  'api/http/',
  'backup/',
  'bench/findings',
  'cli',
  'commands/',
  'embedded/',
  'end-to-end/database-away',
  'graph/connect',
  'graph/migrate',
  'ingest/exchange',
  'ingest/permutation',
  'page/',
  'project/',
  'read/bombs',
]

/**
 * Runs the suites in lanes. What asks one Neo4j many different things goes one after the other through a worker
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
const isBeside = ({ path }) => BESIDE.some((name) => path.includes(`/test/${name}`))
