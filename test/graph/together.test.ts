import { expect, test } from '@jest/globals'
import { integer, listOf, text } from '../../src/graph/decode.js'
import { inlineQuery, statementOf, type Query } from '../../src/graph/query.js'
import { KnownGroups, readingTogether } from '../../src/graph/together.js'

const shapes = { params: { ids: listOf(text) }, row: { id: text, size: integer } }
const papers = inlineQuery('READ', 'papers', "UNWIND $ids AS id RETURN id, '$given.ids' AS size", shapes)
const bodies = inlineQuery('READ', 'bodies', 'UNWIND $ids AS id RETURN id, 2 AS size', shapes)
const all = inlineQuery('READ', 'all', 'RETURN $most AS most', {
  params: { most: text },
  row: { most: text },
})

/** A database that notes what it is sent; `answer` says what it answers to a statement of several. */
function noted({ plans = true, answer = (): unknown => Array(8).fill([]) } = {}) {
  const sent: string[] = []
  const planned: string[] = []
  const known = new KnownGroups('FULL')
  const textOf = (query: Query<any, any, any>, params: unknown) => {
    const statement = statementOf(query, 'FULL', params)
    return `${statement.text} ${JSON.stringify(statement.params)}`
  }
  const read = async (
    query: Query<any, any, any>,
    params: unknown,
    told?: (version: string) => void,
  ): Promise<any> => {
    sent.push(textOf(query, params))
    told?.('v1')
    return query.file.includes('+') ? [query.decode(answer() as unknown[])] : []
  }
  const plan = async (query: Query<any, any, any>, params: unknown) => {
    planned.push(textOf(query, params))
    if (!plans) throw new Error('no plan')
  }
  /** Of a new request. */
  const begin = () => readingTogether({ read, plan }, known)
  return { sent, planned, begin }
}

const settled = () => new Promise((settle) => setImmediate(settle))

/** Asks for both at the same time so often that they are sent as one. */
async function askOften({ begin, sent }: ReturnType<typeof noted>): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    const read = begin()
    await Promise.all([read(papers, { ids: ['P'] }), read(bodies, { ids: ['B'] })])
  }
  await settled()
  sent.length = 0
}

test('what is asked together often goes out as one statement, and each gets its rows', async () => {
  const database = noted({
    answer: () => [
      [['P1', 1]],
      [
        ['B1', 2],
        ['B2', 3],
      ],
    ],
  })
  const read = database.begin()
  await Promise.all([read(papers, { ids: ['P'] }), read(bodies, { ids: ['B'] })])
  expect(database.sent).toHaveLength(2)
  await askOften(database)
  expect(database.planned).toHaveLength(1)
  const versions: string[] = []
  const again = database.begin()
  const answers = await Promise.all([
    again(papers, { ids: ['P1'] }, (version) => versions.push(version)),
    again(bodies, { ids: ['B1', 'B2'] }),
  ])
  expect(answers).toEqual([
    [{ id: 'P1', size: 1 }],
    [
      { id: 'B1', size: 2 },
      { id: 'B2', size: 3 },
    ],
  ])
  expect(versions).toEqual(['v1'])
  expect(database.sent).toHaveLength(1)
  expect(database.sent[0]).toContain('UNWIND $given.of0.ids AS id')
  expect(database.sent[0]).toContain('UNWIND $given.of1.ids AS id')
  // a string is no parameter
  expect(database.sent[0]).toContain("'$given.ids'")
  expect(database.sent[0]).toContain('{"given":{"of0":{"ids":["P1"]},"of1":{"ids":["B1","B2"]}}}')
})

test('what the database has no plan for goes out one by one', async () => {
  const database = noted({ plans: false })
  await askOften(database)
  const read = database.begin()
  await Promise.all([read(papers, { ids: ['P'] }), read(bodies, { ids: ['B'] })])
  expect([database.planned.length, database.sent.length]).toEqual([1, 2])
})

test('what is about many things, or about none, goes out by itself', async () => {
  const database = noted()
  await askOften(database)
  const read = database.begin()
  const many = Array.from({ length: 26 }, (_, at) => `P${at}`)
  await Promise.all([read(papers, { ids: many }), read(bodies, { ids: ['B'] }), read(all, { most: '3' })])
  expect(database.sent).toHaveLength(3)
})

test('what is asked later goes out later', async () => {
  const database = noted()
  await askOften(database)
  const read = database.begin()
  await read(papers, { ids: ['P'] })
  await read(bodies, { ids: ['B'] })
  expect(database.sent).toHaveLength(2)
})

test('an error of the one statement is told to each', async () => {
  const database = noted({
    answer: () => {
      throw new Error('gone')
    },
  })
  await askOften(database)
  const read = database.begin()
  const ended = await Promise.allSettled([read(papers, { ids: ['P'] }), read(bodies, { ids: ['B'] })])
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('more than eight are sent as several', async () => {
  const database = noted()
  const read = database.begin()
  await Promise.all(Array.from({ length: 9 }, () => read(papers, { ids: ['P'] })))
  expect(database.sent).toHaveLength(9)
  for (let times = 0; times < 5; times += 1) {
    const again = database.begin()
    await Promise.all(Array.from({ length: 9 }, () => again(papers, { ids: ['P'] })))
  }
  await settled()
  expect(database.planned).toHaveLength(1)
  expect(database.planned[0]).toContain('rows7')
  expect(database.planned[0]).not.toContain('rows8')
})
