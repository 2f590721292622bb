import { expect, test } from '@jest/globals'
import { float, integer, listOf, optional, record, text } from '../../src/graph/decode'
import { inlineQuery, query } from '../../src/graph/query'

test('a parameter that is not declared, or declared and not used, is refused with the file', () => {
  const refused = 'cypher/x.cypher uses the parameters (a), its owner declares (b)'
  expect(() => inlineQuery('READ', 'x.cypher', 'RETURN $a', { params: { b: text }, row: {} })).toThrow(
    refused,
  )
})

test('a wrong row names file and column', () => {
  const made = inlineQuery('READ', 'x.cypher', 'RETURN 1 AS n', { params: {}, row: { n: text } })
  expect(() => made.decode([1])).toThrow('cypher/x.cypher: column n: expected text, found number')
})

test('integers travel as integers, also inside lists of maps', () => {
  const made = inlineQuery('READ', 'x', 'RETURN $rows, $sure', {
    params: { rows: listOf(record({ n: optional(integer) })), sure: float },
    row: {},
  })
  expect(made.encode({ rows: [{ n: 1 }, { n: null }], sure: 1 })).toEqual({
    given: { rows: [{ n: 1n }, { n: null }], sure: 1 },
  })
})

test('a file has one owner', () => {
  const own = () => query('READ', 'access/tokens.cypher', { params: {}, row: { id: text, name: text } })
  own()
  expect(own).toThrow('cypher/access/tokens.cypher has two owners')
})
