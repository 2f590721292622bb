import { expect, test } from '@jest/globals'
import { bySymbol } from '../../src/graph/documents'
import { joinedQuery } from '../../src/graph/joined-query'
import { pageOfAll } from '../../src/graph/task-lists'

const nodes = 'TaskConnection.nodes'
const joined = (...fields: string[]) => joinedQuery(pageOfAll, new Set([nodes, ...fields]))!
const chosen = ({ read }: ReturnType<typeof joined>) => Object.values(read!['joined']!)

test('a long query has one text, so one plan, whatever is joined to it', () => {
  const [few, many] = [joined(), joined('Task.document', 'Document.issuer', 'Assignment.agency')]
  expect(many.text).toEqual(few.text)
  expect(many.columns).toEqual(few.columns)
  expect(chosen(few).filter(Boolean)).toHaveLength(2)
  expect(chosen(many).filter(Boolean).length).toBeGreaterThan(4)
})

test('a short one has only what is wanted in its text', () => {
  const alone = joinedQuery(bySymbol, new Set(['Query.document']))!
  const withIssuer = joinedQuery(bySymbol, new Set(['Query.document', 'Document.issuer']))!
  expect(withIssuer.text.FULL.length).toBeGreaterThan(alone.text.FULL.length)
})

test('what nobody asks for is not joined', () => {
  expect(joinedQuery(pageOfAll, new Set(['Task.document']))).toBeNull()
})
