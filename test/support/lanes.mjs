import TestRunner from 'jest-runner'

/**
 * Suites with a database that go beside those that ask it many different things: where the names of these suites begin. Both
 * take about as long as the unit tests.
 */
const BESIDE = [
  'api/change/',
  'api/correction/',
  'api/digest/',
  'api/event/',
  'api/follow/',
  'api/hostile',
  'api/http/',
  'api/progress/',
  'api/review/',
  'api/source/',
  'api/territory/',
  'backup/',
  'bench/findings',
  'cli',
  'commands/',
  'embedded/',
  'end-to-end/database-away',
  'graph/connect',
  'graph/migrate',
  'ingest/',
  'page/',
  'project/',
  'read/bombs',
]

/**
 * Runs the suites in three lanes, a worker each: unit tests, and two for what has a database, since a Neo4j that has planned and
 * compiled most of what suites ask answers several times faster than one that has just started. Which lane a suite is in
 * decides how long all take, and nothing else.
 */
export default class Lanes extends TestRunner {
  #lanes

  constructor(globalConfig, context) {
    super(globalConfig, context)
    const lane = () => new TestRunner({ ...globalConfig, maxWorkers: 1 }, context)
    this.#lanes = [lane(), lane(), lane()]
  }

  on(event, listener) {
    const ends = [super.on(event, listener), ...this.#lanes.map((lane) => lane.on(event, listener))]
    return () => ends.forEach((end) => end())
  }

  async runTests(tests, watcher, options) {
    const others = tests.filter((test) => !isUnit(test))
    const lanes = [
      plannedFirst(others.filter((test) => !isBeside(test))),
      others.filter(isBeside),
      tests.filter(isUnit),
    ]
    if (options.serial || lanes.filter((lane) => lane.length > 0).length < 2)
      return super.runTests(tests, watcher, options)
    await Promise.all(lanes.map((lane, at) => this.#lanes[at].runTests(lane, watcher, options)))
  }
}

/** The suite that has all statements planned comes before those that ask them. */
const plannedFirst = (tests) => {
  const plans = ({ path }) => path.endsWith('/test/graph/explain.test.ts')
  return [...tests.filter(plans), ...tests.filter((test) => !plans(test))]
}
const isUnit = ({ context }) => context.config.displayName.name === 'unit'
const isBeside = ({ path }) => BESIDE.some((name) => path.includes(`/test/${name}`))
