import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { addOpenEdition } from '../../src/graph/migrate'
import { fragmentsIn, readCypher } from '../../src/graph/cypher-file'
import { RELATION_KINDS } from '../../src/model/relation'
import { registeredQueries } from '../../src/graph/query'
import { startTestGraph } from '../support/database'

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort()

// Every module that may own queries has to be loaded before the tests are named.
for (const folder of ['src/graph', 'src/ingest'])
  for (const file of files(folder, '.ts')) await import(join(root, folder, file))

/** Queries that many requests run: they must not look at more than what they are asked for. */
const HOT = /^(document|task|agency|territory|coverage|trace|relation|anomaly|source|search)\//
/** Those that may look at the whole graph: counts, reading all texts again, and all that nobody has reviewed. */
const MAY_SCAN = new Set([
  'agency/count.cypher',
  'document/count.cypher',
  'task/count.cypher',
  'anomaly/count.cypher',
  'source/of-version.cypher',
  'relation/to-review.cypher',
  'relation/count-to-review.cypher',
  'relation/unsure.cypher',
])

/** Those that carry something over from the full edition into the open one. */
const CROSSING = new Set(files('cypher/open-edition', '.cypher').map((file) => file.replace('cypher/', '')))

const TYPES = [
  ...RELATION_KINDS,
  ...'MAKES ABOUT MENTIONS NAMES OF ISSUED_BY ISSUED_IN SENT_TO HAS_TASK HAS_ANOMALY HAS_MESSAGE PARTY REPORTS GAVE'.split(
    ' ',
  ),
  'REJECTED',
  ...'LED_BY COORDINATED_BY EXECUTED_BY REPORTS_TO DUE PART_OF SUCCEEDED_BY'.split(' '),
]
/** Properties that this empty database lacks. */
const EXPECTED = new Set(['01N52'])

/** All that a query is told is in one map, so the suites after this one are given the plans that are made here. */
const NOTHING = { given: {} }

let driver: Driver

beforeAll(async () => {
  const { database, graph, stop } = await startTestGraph()
  await addOpenEdition(graph)
  await stop()
  driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password))
  // The planner warns of labels, types and properties that the database has never seen; after this it has.
  for (const type of TYPES) await driver.executeQuery('CREATE (a)-[r:$($type)]->(b) DELETE a, r, b', { type })
  for (const label of ['UnnamedBody', 'OpenUnnamedBody', 'Restoring'])
    await driver.executeQuery('CREATE (a:$($label)) DELETE a', { label })
})
afterAll(() => driver.close())

const operators = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operators)]

test('every file has an owner', () => {
  const owned = registeredQueries().map(({ file }) => file)
  const queries = files('cypher', '.cypher').filter((file) => !/^(migrations|fragment)\//.test(file))
  expect(owned.sort()).toEqual(queries)
})

test('the open edition is asked for nothing that the full one holds', () => {
  const labelsOf = (text: string) =>
    [...text.replace(/\/\/[^\n]*/g, '').matchAll(/[:|]\s*([A-Z][a-z]\w*)/g)].map((found) => found[1]!)
  const open = registeredQueries()
    .filter(({ file }) => !CROSSING.has(file))
    .flatMap(({ text }) => labelsOf(text.OPEN.whole))
  expect([...new Set(open)].filter((label) => !label.startsWith('Open')).sort()).toEqual([
    'AccessToken',
    'ChangeLog',
    'ChangeLogEntry',
    'ChangeLogEvent',
    // which papers and bodies are one; strangers are shown none (twin.test.ts)
    'Correction',
    'DigestMail',
    'Edition',
    'Follow',
    'Follower',
    'KnownFile',
    'Migration',
    'Restoring',
    'Webhook',
    'WebhookDelivery',
  ])
  const indexes = registeredQueries().flatMap(({ text }) => text.OPEN.whole.match(/'\w+_search'/g) ?? [])
  expect(indexes.filter((name) => !name.startsWith("'open_"))).toEqual([])
  // an index that is a parameter would be the same in both editions
  const given = registeredQueries().filter(({ text }) => /queryNodes\(\s*\$/.test(text.OPEN.whole))
  expect(given.map(({ file }) => file)).toEqual([])
})

/** A directive of a file: what it asks for, and the value that it names. */
const DIRECTIVE = /\/\/ @(?:if|unless|else if) ([\w.]+)(?:(?:, if given,)? is (\w+))?/g
/** Of these one value is always given, such as this one. */
const CHOICES: Readonly<Record<string, string>> = { 'order.by': 'ALL', orderBy: 'SYMBOL', direction: 'BOTH' }

/** By what a fragment finds at least. */
const ALWAYS: Readonly<Record<string, string>> = {
  'fragment/documents-selected.cypher': 'filter.issuer',
  'fragment/tasks-selected.cypher': 'filter.agency',
  'fragment/agencies-selected.cypher': 'filter.units',
}

/** What directives of fragments ask for, by folder: tried with the first file that has it. */
const tried = new Set<string>()
const isNew = (key: string): boolean => !tried.has(key) && tried.add(key).has(key)

/**
 * What may be given of all that a file's directives ask for: all of it, and each choice; with `EVERY_QUESTION=1`, as in
 * `npm run test:all`, also nothing, and each alone.
 */
const EACH_ALONE = process.env['EVERY_QUESTION'] === '1'
function questionsOf(file: string): object[] {
  const own = readFileSync(join(root, 'cypher', file), 'utf8')
  const asked = new Map<string, readonly [path: string, value: string]>()
  for (const [directive, path, value = 'x'] of readCypher(file).matchAll(DIRECTIVE))
    if (own.includes(directive) || isNew(`${dirname(file)} ${path} ${value}`))
      asked.set(`${path} ${value}`, [path!, value])
  const always = fragmentsIn(file).flatMap((name) => (name in ALWAYS ? [[ALWAYS[name]!, 'x'] as const] : []))
  const options = [...asked.values()].filter(([path]) => !(path in CHOICES))
  const choices = Object.entries(CHOICES).flatMap(([path, usual]) => {
    const values = [...asked.values()].filter((one) => one[0] === path)
    return values.length === 0 && !readCypher(file).includes(`@if ${path} is `)
      ? []
      : [[path, usual] as const, ...values]
  })
  const first = choices.slice(0, 1)
  return [
    ...[options, ...(EACH_ALONE ? [[], ...options.map((one) => [one])] : [])].map((given) =>
      nested([...always, ...first, ...given]),
    ),
    ...choices.map((choice) => nested([...always, choice])),
  ]
}

function nested(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  const given: Record<string, any> = {}
  for (const [path, value] of entries) {
    const steps = path.split('.')
    let at = given
    for (const step of steps.slice(0, -1)) at = at[step] ??= {}
    at[steps.at(-1)!] = value === 'true' || value === 'false' ? value === 'true' : value
  }
  return given
}

describe.each(registeredQueries().map((query) => [query.file, query] as const))('%s', (file, query) => {
  const texts = [...new Set(questionsOf(file).map((given) => query.text.FULL.for(given as never)))]
  test('is what its owner says, whatever is asked', async () => {
    for (const text of texts) {
      const { keys, summary } = await driver.executeQuery(`EXPLAIN ${text}`, NOTHING)
      expect([...keys].sort()).toEqual([...query.columns].sort())
      expect(summary.queryType === 'r' ? 'READ' : 'WRITE').toBe(query.mode)
      const notices = summary.gqlStatusObjects
        .filter(({ severity, gqlStatus }) => severity === 'WARNING' && !EXPECTED.has(gqlStatus))
        .map(({ statusDescription }) => statusDescription)
      expect(notices).toEqual([])
      const plan = operators(summary.plan as Plan)
      if (HOT.test(file) && !MAY_SCAN.has(file))
        expect(
          plan.filter((name) =>
            /AllNodesScan|NodeByLabelScan|IndexScan|AllRelationships|TypeScan/.test(name),
          ),
        ).toEqual([])
      if ((file.startsWith('trace/') && file !== 'trace/roots-of.cypher') || file === 'cascade/below.cypher')
        expect(plan.join()).toMatch(/VarLengthExpand\(Pruning,BFS/)
    }
  })
})

test('a statement is planned once, whatever it is told', async () => {
  const query = registeredQueries().find(({ file }) => file === 'task/page.cypher')!
  const millis = async (given: object) => {
    const began = performance.now()
    await driver.executeQuery(`EXPLAIN ${query.text.OPEN.for({ order: { recurring: [] } })}`, { given })
    return performance.now() - began
  }
  const planned = await millis({})
  // two hundred times as fast
  expect(
    await millis({ filter: { units: ['x'.repeat(50)] }, limit: 7, order: { stretches: [] } }),
  ).toBeLessThan(planned / 5)
})
