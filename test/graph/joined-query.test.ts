import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { buildSchema } from '../../src/api/schema/build'
import { selectedFields } from '../../src/api/selected-fields'
import { pageOfStretches } from '../../src/graph/document-lists'
import { bySymbol, byIds as documents } from '../../src/graph/documents'
import { joinedQuery } from '../../src/graph/joined-query'
import { ofDocuments as relations } from '../../src/graph/relations'
import { JOINS } from '../../src/graph/joins'
import { pageOfAll } from '../../src/graph/task-lists'

const asking = (query: string) => selectedFields(buildSchema(), parse(query))
const FROM_SYMBOL = (fields: string) => asking(`{ document(symbol: "1/KH-UBND") { ${fields} } }`)

test('a query has only what is wanted in its text', () => {
  const alone = joinedQuery(bySymbol, FROM_SYMBOL('id'))!
  const withIssuer = joinedQuery(bySymbol, FROM_SYMBOL('issuer { name }'))!
  expect(withIssuer.text.FULL.whole.length).toBeGreaterThan(alone.text.FULL.whole.length)
})

test('what nobody asks for is not joined', () => {
  expect(joinedQuery(pageOfAll, asking('{ task(id: "T1") { document { id } } }'))).toBeNull()
})

/** How many queries a query consists of. */
const members = (query: ReturnType<typeof joinedQuery<any, any>>) =>
  query!.columns.filter((name) => name.startsWith('rows')).length

test.each([
  [
    'the issuer of a document is not that of those it is related to',
    'issuer { name } relations { nodes { from { symbol } } }',
    2,
    2,
  ],
  ['unless these are asked for theirs', 'relations { nodes { from { issuer { name } } } }', 2, 3],
  ['also in a fragment', 'relations { nodes { from { ...F } } }', 2, 3],
])('%s', (_, fields, ofDocument, ofRelations) => {
  const wanted = asking(
    `{ documents(first: 1) { nodes { ${fields} } } } fragment F on Document { ...G } fragment G on Document { issuer { name } }`,
  )
  expect(members(joinedQuery(documents, wanted))).toBe(ofDocument)
  expect(members(joinedQuery(relations, wanted))).toBe(ofRelations)
})

test('a document whose relations are asked for comes with them, also when there are none', () => {
  const wanted = asking('{ document(id: "D1") { symbol issuer { name } relations { totalCount } } }')
  const joined = joinedQuery(relations, wanted)!
  expect(joined.brings.map(({ of, parameter }) => [of.query, parameter])).toEqual([[documents, 'documents']])
  expect(members(joined)).toBe(3)
  const rows = (answer: unknown[]) => joined.decode(answer).joined.map(({ keys }) => keys)
  expect(rows([[], [], ['D1'], [], []])).toEqual([['D1'], []])
})

/** Whether what is joined is looked for in an index. */
const looksFor = (query: ReturnType<typeof joinedQuery<any, any>>, label: string) =>
  new RegExp(`UNWIND keys\\d+ AS \\w+\\s+MATCH \\(\\w+:${label} `).test(query!.text.OPEN.whole)

test('what a query has at hand is not looked for', () => {
  const wanted = asking('{ documents(first: 1) { nodes { title issuer { name } } } }')
  const page = joinedQuery(pageOfStretches, wanted)!
  expect(members(page)).toBe(3)
  expect(['OpenDocument', 'OpenAgency'].map((label) => looksFor(page, label))).toEqual([false, false])
  const tasks = joinedQuery(pageOfAll, asking('{ tasks(first: 1) { nodes { document { title } } } }'))!
  expect(looksFor(tasks, 'OpenDocument')).toBe(true)
})

test('a query holds each thing of which it is said to have it at hand', () => {
  const everything = { has: () => true, hasBelow: () => true }
  const joined = [...JOINS].filter(([, joins]) => joins.some(({ atHand }) => atHand !== undefined))
  expect(joined.length).toBeGreaterThan(0)
  // it throws where a query does not
  for (const [query] of joined) expect(joinedQuery(query as typeof documents, everything)).not.toBeNull()
})
