import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { buildSchema } from '../../src/api/schema/build'
import { selectedFields } from '../../src/api/selected-fields'
import { byIds as agencies } from '../../src/graph/agencies'
import { byIds as documents } from '../../src/graph/documents'
import { joinedQuery } from '../../src/graph/joined-query'
import { KEYED } from '../../src/graph/joins'
import { GIVEN, inlineQuery, registeredQueries, statementOf, type Query } from '../../src/graph/query'
import { SpelledOut, spelledOut } from '../../src/graph/spelled-out'
import { byIds as tasks } from '../../src/graph/tasks'
import { listOf, text } from '../../src/graph/decode'
import { loadCorpus } from '../support/corpus'
import { startTestGraph, type TestGraph } from '../support/database'

const asking = (query: string) => selectedFields(buildSchema(), parse(query))
/** What requests want: everything (null), and more or less of it. */
const WANTED = [
  null,
  asking('{ __typename }'),
  asking('{ documents { nodes { id title issuer { name } } } agencies { nodes { name } } }'),
  asking('{ tasks { nodes { id summary state leads { agency { name } } deadlines { due { value } } } } }'),
  asking(
    '{ tasks { nodes { evidence { quote source { name } } assignments { evidence { quote } } parent { id } } } }',
  ),
  asking(
    '{ documents { nodes { territory { name } relations { nodes { evidence { quote source { name } } } } } } }',
  ),
]

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph({ fill: loadCorpus })
})
afterAll(() => held?.stop())

const allKeys = inlineQuery(
  'READ',
  'test/all-keys',
  `MATCH (n:Document|Task|Agency|SourceFile) WITH collect(n.id) AS ids
   MATCH (t:Territory) WITH ids, collect(t.key) AS keys
   MATCH (:Document)-[r]->(:Document) WITH ids, keys, collect(r.id) AS others RETURN ids + keys + others AS keys`,
  { params: {}, row: { keys: listOf(text) } },
)

describe('says the same', () => {
  const reading = registeredQueries().filter(({ read }) => read !== undefined)

  test('every query that is told what to read is asked by keys', () => {
    expect(reading.map(({ file }) => file).sort()).toEqual(
      [...new Set([...KEYED.keys()].filter(({ read }) => read !== undefined).map(({ file }) => file))].sort(),
    )
    expect(reading.length).toBeGreaterThan(5)
  })

  test.each(reading.map((query) => [query.file, query] as const))('%s', async (_, query) => {
    const { parameter } = KEYED.get(query)!
    const [{ keys }] = (await held.graph.read(allKeys, {})) as [{ keys: string[] }]
    for (const wanted of WANTED) {
      const narrowed = query.narrowed!(wanted) as Query<'READ', any, any>
      const spelled = spelledOut(narrowed, narrowed.read!)
      expect(spelled.text.FULL.whole + spelled.text.OPEN.whole).not.toContain('read')
      const found = await held.graph.read(spelled, { [parameter]: keys })
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(await held.graph.read(narrowed, { [parameter]: keys }))
    }
  })

  test('with what is joined to it', async () => {
    const [{ keys }] = (await held.graph.read(allKeys, {})) as [{ keys: string[] }]
    const joined = joinedQuery(tasks, WANTED[4]!)!
    const rows = await held.graph.read(spelledOut(joined, joined.read!), { ids: keys })
    expect(rows).toEqual(await held.graph.read(joined, { ids: keys }))
  })
})

describe('a statement', () => {
  const query = documents.narrowed!(WANTED[2]!)
  const isSpelled = ({ text, params }: ReturnType<typeof statementOf>) => {
    expect((params[GIVEN] as object).hasOwnProperty('read')).toBe(text.includes('$given.read'))
    return !text.includes('$given.read')
  }
  const settled = () => new Promise((settle) => setImmediate(settle))

  test('is spelled out once it was asked three times and the database has planned it', async () => {
    const statements = new SpelledOut()
    const planned: string[] = []
    let done = (): void => {}
    const plan = ({ text }: { readonly text: string }) =>
      new Promise<void>((settle) => {
        planned.push(text)
        done = settle
      })
    const asked = () => statements.statementOf(query, 'FULL', { ids: ['D1'] }, plan)
    expect([asked(), asked(), asked(), asked()].map(isSpelled)).toEqual([false, false, false, false])
    expect(planned).toHaveLength(1)
    done()
    await settled()
    expect(asked().text).toBe(planned[0])
    expect(asked().params).toEqual({ [GIVEN]: { ids: ['D1'] } })
    // the other edition has another text
    expect(isSpelled(statements.statementOf(query, 'OPEN', { ids: [] }, plan))).toBe(false)
  })

  test('is spelled out at once where it is planned before anybody asks', async () => {
    const statements = new SpelledOut()
    const planned: string[] = []
    const plan = async ({ text }: { readonly text: string }) => void planned.push(text)
    await statements.plan(query, 'FULL', { ids: ['D1'] }, plan)
    const asked = statements.statementOf(query, 'FULL', { ids: ['D2'] }, plan)
    expect(isSpelled(asked)).toBe(true)
    expect(planned).toEqual([asked.text])
    // and once only, however often it is planned anew
    for (let time = 0; time < 250; time += 1) await statements.plan(query, 'FULL', { ids: [] }, plan)
    expect(planned).toEqual([asked.text])
    await statements.plan(query, 'OPEN', { ids: [] }, plan)
    expect(isSpelled(statements.statementOf(query, 'OPEN', { ids: [] }, plan))).toBe(true)
  })

  test('stays as it is where the database cannot plan it', async () => {
    const statements = new SpelledOut()
    const asked = () =>
      statements.statementOf(query, 'FULL', { ids: [] }, () => Promise.reject(new Error('no database')))
    for (let time = 0; time < 9; time += 1) {
      expect(isSpelled(asked())).toBe(false)
      await settled()
    }
  })

  test('stays as it is when two hundred others are spelled out', async () => {
    const statements = new SpelledOut()
    let plans = 0
    for (let other = 0; other < 250; other += 1) {
      const another = agencies.narrowed!(WANTED[2]!)
      for (let time = 0; time < 3; time += 1)
        statements.statementOf(another, 'FULL', { ids: [] }, async () => void (plans += 1))
    }
    await settled()
    expect(plans).toBe(200)
  })
})
