import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { buildSchema } from '../../src/api/schema/build'
import { selectedFields } from '../../src/api/selected-fields'
import { bySymbol, byIds as documents } from '../../src/graph/documents'
import { joinedQuery } from '../../src/graph/joined-query'
import { ofDocuments as relations } from '../../src/graph/relations'
import { pageOfAll } from '../../src/graph/task-lists'

const asking = (query: string) => selectedFields(buildSchema(), parse(query))
const ofTasks = (fields: string) => joinedQuery(pageOfAll, asking(`{ tasks { nodes { ${fields} } } }`))!
const chosen = ({ read }: ReturnType<typeof ofTasks>) => Object.values(read!['joined']!)

test('a long query has one text, so one plan, whatever is joined to it', () => {
  const [few, many] = [
    ofTasks('id'),
    ofTasks('document { issuer { name } } leads { agency { territory { name } } }'),
  ]
  expect(many.text).toEqual(few.text)
  expect(many.columns).toEqual(few.columns)
  expect(chosen(few).filter(Boolean)).toHaveLength(2)
  expect(chosen(many).filter(Boolean).length).toBeGreaterThan(4)
})

const FROM_SYMBOL = (fields: string) => asking(`{ document(symbol: "1/KH-UBND") { ${fields} } }`)

test('a short one has only what is wanted in its text', () => {
  const alone = joinedQuery(bySymbol, FROM_SYMBOL('id'))!
  const withIssuer = joinedQuery(bySymbol, FROM_SYMBOL('issuer { name }'))!
  expect(withIssuer.text.FULL.length).toBeGreaterThan(alone.text.FULL.length)
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
    `{ document(id: "D1") { ${fields} } } fragment F on Document { ...G } fragment G on Document { issuer { name } }`,
  )
  expect(members(joinedQuery(documents, wanted))).toBe(ofDocument)
  expect(members(joinedQuery(relations, wanted))).toBe(ofRelations)
})
