import { describe, expect, test } from '@jest/globals'
import {
  bool,
  decodeFields,
  float,
  integer,
  json,
  listOf,
  oneOf,
  optional,
  record,
  text,
} from '../../src/graph/decode'
import { inlineQuery } from '../../src/graph/query'

const shape = {
  name: text,
  count: integer,
  sure: float,
  flag: bool,
  colour: oneOf(['RED', 'BLUE']),
  maybe: optional(text),
  many: listOf(record({ id: text, size: optional(integer) })),
  content: json,
}

const row = {
  name: 'a',
  count: 2,
  sure: 0.5,
  flag: true,
  colour: 'RED',
  maybe: null,
  many: [{ id: 'x', size: null, more: 1 }],
  content: '{"a":[1]}',
}

describe('decoding', () => {
  test('gives plain values, drops unknown fields of maps and reads JSON', () => {
    expect(decodeFields(shape, row, '')).toEqual({
      ...row,
      many: [{ id: 'x', size: null }],
      content: { a: [1] },
    })
  })

  test.each([
    ['name', 1, 'name: expected text, found number'],
    ['name', undefined, 'name: expected text, found null'],
    ['count', 1.5, 'count: expected an integer, found number'],
    ['flag', 'true', 'flag: expected a boolean, found string'],
    ['colour', 'GREEN', 'colour: expected one of RED, BLUE, found string'],
    ['many', {}, 'many: expected list of a map of id, size, found a map'],
    ['many', [{ id: 'x', size: 1 }, { id: null }], 'many[1].id: expected text, found null'],
    ['content', '{', 'content: expected a text of JSON, found string'],
  ])('%s = %j is refused', (column, value, message) => {
    expect(() => decodeFields(shape, { ...row, [column]: value }, '')).toThrow(message)
  })
})

describe('statements', () => {
  test('parameters in comments, strings and quoted names do not count', () => {
    const params = { a: text, b: integer }
    const source = "// $c\nRETURN $a + '$d \\' $e' + \"$f\" /* $g\n */ AS `$h`, $b AS b, $a AS again"
    expect(() => inlineQuery('READ', 'x', source, { params, row: {} })).not.toThrow()
  })

  test('a parameter that is not declared, or declared and not used, is refused with the file', () => {
    const refused = 'cypher/x.cypher uses the parameters (a), its owner declares (b)'
    expect(() => inlineQuery('READ', 'x.cypher', 'RETURN $a', { params: { b: text }, row: {} })).toThrow(
      refused,
    )
  })

  test('a wrong row names file and column', () => {
    const made = inlineQuery('READ', 'x.cypher', 'RETURN 1 AS n', { params: {}, row: { n: text } })
    expect(() => made.decode({ n: 1 })).toThrow('cypher/x.cypher: column n: expected text, found number')
  })

  test('integers travel as integers, also inside lists of maps', () => {
    const made = inlineQuery('READ', 'x', 'RETURN $rows, $sure', {
      params: { rows: listOf(record({ n: optional(integer) })), sure: float },
      row: {},
    })
    expect(made.encode({ rows: [{ n: 1 }, { n: null }], sure: 1 })).toEqual({
      rows: [{ n: 1n }, { n: null }],
      sure: 1,
    })
  })
})
