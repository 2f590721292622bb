import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { assertObjectType, getNamedType, isObjectType } from 'graphql'
import { buildSchema } from '../../src/api/schema/build'
import { loadCorpus } from '../support/corpus'
import { startTestServer, type TestServer } from '../support/server'

/** Answers are the same whether what they need is read ahead, in one statement, or when it is asked for. */

let server: TestServer
/** The same, never reading ahead. */
let plain: TestServer

beforeAll(async () => {
  const clock = () => new Date('2026-11-20T05:00:00Z')
  server = await startTestServer({ fill: loadCorpus, clock })
  plain = await server.again({ clock, through: (graph) => ({ ...graph, readingAhead: () => graph }) })
})
afterAll(async () => {
  await plain?.stop()
  await server?.stop()
})

/** With `EVERY_QUESTION=1`, as in `npm run test:all`: every field by itself, and every example. */
const EVERY_FIELD = process.env['EVERY_QUESTION'] === '1'
const EXAMPLES = new URL('../../examples/', import.meta.url)
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  // the database plans each of their statements twice
  .filter((_, at) => EVERY_FIELD || at % 3 === 0)
  .map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const)

/** Everything that is joined, from every side, some of it twice and under other names. */
const ALL_AROUND = `{
  document(symbol: "34-CT/TW") {
    id issuer { id name territory { name } } territory { id name }
    relations(first: 20) { totalCount nodes {
      id kind from { id symbol issuer { name } territory { name } } to { id symbol }
      evidence { quote section start end source { id name } }
    } }
    again: relations(direction: DOWN, first: 3) { nodes { id evidence { source { name } } } }
    tasks(first: 5) { nodes {
      id summary document { id symbol issuer { name } }
      leads { role agency { id name territory { name } } evidence { source { name } } }
      coordinating { asPrinted agency { name } } executing { agency { name } } reportTo { agency { id } }
      deadlines { asPrinted evidence { source { name } } }
    } }
  }
  tasks(first: 10) { nodes { id document { id issuer { name } } leads { asPrinted agency { name } } } }
  documents(first: 10) { totalCount nodes { id issuer { name } territory { name } } pageInfo { hasNextPage endCursor } }
  found: documents(first: 7, filter: { text: "nhà ở" }) { edges { cursor node { id symbol issuer { name } } } }
  agencies(first: 5) { nodes { id tasks(first: 3) { nodes { id document { symbol } leads { agency { name } } } } issued(first: 3) { nodes { id symbol } } } }
  coverage(symbol: "34-CT/TW") { total acted units(first: 20) { nodes { territory { name } documents { symbol territory { name } } } } }
  trace(symbol: "34-CT/TW") { nodes(first: 20) { nodes { document { id issuer { name } } via { from { symbol } evidence { source { name } } } } } }
}`

/** Ids that nothing has; an unpublished relation's is none of an agency. */
const NOTHING = `{
  document(id: "D0") { issuer { name territory { name } } relations { nodes { from { symbol } evidence { source { name } } } } }
  agency(id: "R.D1.CITES.D2") { name territory { name } }
  task(id: "T0") { document { symbol issuer { name } } leads { agency { name } } }
  trace(document: "D0") { totalDocuments nodes { nodes { document { issuer { name } } } } }
  coverage(document: "D0") { total units { nodes { territory { name } documents { territory { name } } } } }
}`

test.each([...examples, ['nothing', NOTHING] as const])('%s: the same answer', async (_, query) => {
  expect(await server.ask(query)).toEqual(await plain.ask(query))
})

test.each(['D0', 'without relations', 'with relations'])(
  'a document and its relations, at the same time: the same answer (%s)',
  async (which) => {
    const counted = '{ documents(first: 100) { nodes { id relations(first: 1) { totalCount } } } }'
    const { documents } = await plain.data(counted)
    const isWanted = ({ relations }: any) => relations.totalCount > 0 === (which === 'with relations')
    const id = which === 'D0' ? which : documents.nodes.find(isWanted).id
    const query = `{ document(id: "${id}") {
      symbol issuer { name } relations(first: 2) { totalCount nodes { to { symbol } } }
      up: relations(direction: UP, first: 2) { totalCount nodes { id } }
      more: relations(kinds: [CITES], first: 2) { totalCount nodes { from { symbol } evidence { quote } } }
    } }`
    const answer = await server.ask(query)
    expect(answer.errors).toBeUndefined()
    expect(answer).toEqual(await plain.ask(query))
  },
)

/** All that is shown of one paper: its own facts, its lists, and the things that these name. */
const EVERYTHING = (id: string) => `{
  document(id: "${id}") {
    id symbol title issuer { name } territory { name } recipients { id name } anomalies { code message } sources { name }
    tasks(first: 20) { nodes { id summary leads { agency { name } } coordinating { agency { name } } deadlines { due } } }
    relations(first: 20) { nodes { kind from { symbol } to { symbol issuer { name } } evidence { quote rule } } }
  }
}`

test('a document with everything: the same answer in three statements at most, once that was asked often', async () => {
  let statements = 0
  const counting = await server.again({
    clock: () => new Date('2026-11-20T05:00:00Z'),
    through: (graph) => ({
      ...graph,
      readingAhead: (wanted, options) =>
        graph.readingAhead(wanted, { ...options, onRead: () => (statements += 1) }),
    }),
  })
  try {
    const { documents } = await plain.data('{ documents(first: 40) { nodes { id } } }')
    const counts: number[] = []
    for (const { id } of documents.nodes) {
      statements = 0
      const answer = await counting.ask(EVERYTHING(id))
      counts.push(statements)
      expect(answer).toEqual(await plain.ask(EVERYTHING(id)))
      // the database plans such a statement for seconds, beside what is asked
      await sleep(300)
    }
    expect(counts[0]).toBeGreaterThan(3)
    expect(Math.max(...counts.slice(-10))).toBeLessThanOrEqual(3)
  } finally {
    await counting.stop()
  }
})

test('all around: the same answer', async () => {
  const answer = await server.ask(ALL_AROUND)
  expect(answer.errors).toBeUndefined()
  expect(answer).toEqual(await plain.ask(ALL_AROUND))
})

/** From where the fields of a type are asked. */
const ASKED_FROM: Readonly<Record<string, (field: string) => string>> = {
  Document: (field) =>
    `{ documents(first: 30) { nodes { ${field} } } document(symbol: "34-CT/TW") { ${field} } }`,
  Agency: (field) =>
    `{ agencies(first: 30) { nodes { ${field} } } documents(first: 9) { nodes { issuer { ${field} } } } }`,
  Territory: (field) => `{
    territories(level: PROVINCE, vintage: 2024, first: 30) { nodes { ${field} } }
    documents(first: 30) { nodes { territory { ${field} } } }
  }`,
  Task: (field) =>
    `{ tasks(first: 30) { nodes { ${field} } } documents(first: 9) { nodes { tasks(first: 5) { nodes { ${field} } } } } }`,
  Deadline: (field) =>
    `{ tasks(filter: { states: [OPEN] }, first: 100) { nodes { deadlines { ${field} } } } }`,
  Assignment: (field) => `{ tasks(first: 30) { nodes { leads { ${field} } coordinating { ${field} } } } }`,
  Progress: (field) => `{ tasks(first: 50) { nodes { progress { ${field} } } } }`,
  SuccessorCandidate: (field) => `{ agencies(first: 100) { nodes { candidateSuccessors { ${field} } } } }`,
  Relation: (field) => `{ document(symbol: "34-CT/TW") { relations(first: 20) { nodes { ${field} } } } }`,
  Evidence: (field) => `{
    document(symbol: "34-CT/TW") { relations(first: 20) { nodes { evidence { ${field} } } } }
    tasks(first: 20) { nodes { evidence { ${field} } leads { evidence { ${field} } } deadlines { evidence { ${field} } } } }
  }`,
  SourceFile: (field) => `{ documents(first: 30) { nodes { sources { ${field} } } } }`,
}

/** Each field of a type, of what it gives no more than needed. */
const fieldsOf = (type: string): string[] =>
  Object.values(assertObjectType(buildSchema().getType(type)).getFields()).map(({ name, type }) => {
    const given = getNamedType(type)
    if (!isObjectType(given)) return name
    return 'id' in given.getFields() ? `${name} { id }` : `${name} { __typename }`
  })

describe.each(Object.keys(ASKED_FROM))(
  'each field of %s alone, of which only what it needs is read',
  (type) => {
    // every eighth one, unless all are asked for
    test.each(fieldsOf(type).filter((_, at) => EVERY_FIELD || at % 8 === 0))('%s', async (field) => {
      const query = ASKED_FROM[type]!(field)
      const answer = await server.ask(query)
      // a value that was not read throws when it is used; that what was read is right, EVERY_QUESTION=1 shows
      expect(answer.errors).toBeUndefined()
      if (EVERY_FIELD) expect(answer).toEqual(await plain.ask(query))
    })
  },
)

test('explanations of paths need what no field of a document asks for', async () => {
  const { document } = await server.data(
    '{ document(symbol: "34-CT/TW") { id relations(direction: DOWN, kinds: [IMPLEMENTS], first: 1) { nodes { from { id } } } } }',
  )
  const query = `{ paths(from: "${document.id}", to: "${document.relations.nodes[0].from.id}") { nodes { explanation } } }`
  const answer = await server.ask(query)
  expect(answer.data.paths.nodes[0].explanation).toContain('34-CT/TW')
  expect(answer).toEqual(await plain.ask(query))
})

/** At most: what earlier questions have shown is held (kept-rows.ts). */
describe('statements that a question takes', () => {
  const { stringify } = JSON
  const documentId = async () => (await server.data('{ document(symbol: "34-CT/TW") { id } }')).document.id
  const trips = async (query: string) => {
    // the first time the database plans a long statement before
    await server.data(query)
    server.roundTrips()
    const answer = await server.data(query)
    return { trips: server.roundTrips(), answer }
  }

  test('a document with its issuer, place and relations with evidence: one', async () => {
    const { trips: count, answer } = await trips(`{ document(id: ${stringify(await documentId())}) {
      symbol issuer { name } territory { name } relations(first: 20) { nodes {
        kind from { symbol } to { symbol } evidence { quote source { name } } } } } }`)
    expect(answer.document.relations.nodes.length).toBeGreaterThan(5)
    expect(count).toBeLessThanOrEqual(1)
  })

  test('a page of a trace with issuers, when its cascade is held: one', async () => {
    const query = `{ trace(document: ${stringify(await documentId())}) {
      totalDocuments byLevel { documents } taskCounts { tasks }
      nodes(first: 50) { nodes { depth via { kind } document { symbol issuer { name } } } } } }`
    await server.data(query)
    expect((await trips(query.replace('first: 50', 'first: 49'))).trips).toBeLessThanOrEqual(1)
  })

  test('a page of a trace with the tasks of each paper, their bodies and deadlines: two', async () => {
    const query = `{ trace(document: ${stringify(await documentId())}) { nodes(first: 50) { nodes {
      childCount papersBelow tasksBelow { tasks } ownTasks { tasks }
      document { symbol issuer { name } tasks(first: 5) { nodes { summary leads { agency { name } } deadlines { due } } } } } } } }`
    await server.data(query)
    expect((await trips(query.replace('first: 50', 'first: 49'))).trips).toBeLessThanOrEqual(2)
  })

  test('what a task ends up serving: one', async () => {
    const { tasks } = await server.data('{ tasks(first: 5) { nodes { id } } }')
    const query = (at: number) => `{ trace(task: ${stringify(tasks.nodes[at].id)}, direction: UP) {
      root { symbol } totalDocuments nodes { nodes { depth via { to { id } } document { symbol issuer { name } } } } } }`
    await server.data(query(0))
    expect((await trips(query(1))).trips).toBeLessThanOrEqual(1)
    expect(await server.ask(query(2))).toEqual(await plain.ask(query(2)))
  })

  test('the ends of the links that lead up from a task come with the papers: one, of a server that holds nothing', async () => {
    const { tasks } = await server.data('{ tasks(first: 1) { nodes { id } } }')
    const query = `{ trace(task: ${stringify(tasks.nodes[0].id)}, direction: UP) {
      nodes { nodes { via { from { symbol } to { symbol } } document { symbol } } } } }`
    const fresh = await server.again({ clock: () => new Date('2026-11-20T05:00:00Z') })
    try {
      fresh.roundTrips()
      expect((await fresh.data(query)).trace.nodes.nodes.length).toBeGreaterThan(0)
      expect(fresh.roundTrips()).toBe(1)
    } finally {
      await fresh.stop()
    }
  })

  test('of the ends of links no more than their ids: none', async () => {
    const query = `{ trace(document: ${stringify(await documentId())}) { nodes(first: 50) { nodes {
      via { from { id } to { id } } document { symbol issuer { name } } } } } }`
    const fresh = await server.again({ clock: () => new Date('2026-11-20T05:00:00Z') })
    try {
      fresh.roundTrips()
      const answer = await fresh.data(query)
      // the log of changes, the cascade, and the papers
      expect(fresh.roundTrips()).toBe(3)
      expect(answer).toEqual(await plain.data(query))
    } finally {
      await fresh.stop()
    }
  })

  test('a page of tasks with their bodies and documents: one', async () => {
    const query = `{ tasks(filter: { states: [OVERDUE] }, first: 20) { nodes {
      summary leads { agency { name } } deadlines { due } document { symbol issuer { name } } } } }`
    await server.data(query)
    expect((await trips(query.replace('first: 20', 'first: 19'))).trips).toBeLessThanOrEqual(1)
  })

  test('coverage with the papers of each unit: two, and one when its map is known', async () => {
    const query = `{ coverage(document: ${stringify(await documentId())}) { acted units(first: 63) { nodes {
      territory { name } acted documents { symbol } } } } }`
    await server.data(query)
    expect((await trips(query.replace('first: 63', 'first: 62'))).trips).toBeLessThanOrEqual(2)
  })
})
