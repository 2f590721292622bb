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
  storedAs,
  text,
  tuple,
  valuesInOrder,
} from '../../src/graph/decode'

const shape = {
  name: text,
  count: integer,
  sure: float,
  flag: bool,
  colour: oneOf(['RED', 'BLUE']),
  side: storedAs({ LEFT: 'GOES_LEFT', RIGHT: 'GOES_RIGHT' }),
  maybe: optional(text),
  many: listOf(record({ id: text, size: optional(integer) })),
  content: json,
  pair: tuple<[string, number]>(text, integer),
  short: valuesInOrder({ id: text, size: optional(float) }),
}

const row = {
  name: 'a',
  count: 2,
  sure: 0.5,
  flag: true,
  colour: 'RED',
  side: 'GOES_LEFT',
  maybe: null,
  many: [{ id: 'x', size: null, more: 1 }],
  content: '{"a":[1]}',
  pair: ['x', 1],
  short: ['x', 0.5],
}

describe('decoding', () => {
  test('gives plain values, drops unknown fields of maps and reads JSON', () => {
    expect(decodeFields(shape, row, '')).toEqual({
      ...row,
      side: 'LEFT',
      many: [{ id: 'x', size: null }],
      content: { a: [1] },
      short: { id: 'x', size: 0.5 },
    })
  })

  test.each([
    ['name', 1, 'name: expected text, found number'],
    ['name', undefined, 'name: expected text, found null'],
    ['count', 1.5, 'count: expected an integer, found number'],
    ['flag', 'true', 'flag: expected a boolean, found string'],
    ['colour', 'GREEN', 'colour: expected one of RED, BLUE, found string'],
    ['side', 'LEFT', 'side: expected one of GOES_LEFT, GOES_RIGHT, found string'],
    ['many', {}, 'many: expected list of a map of id, size, found a map'],
    ['many', [{ id: 'x', size: 1 }, { id: null }], 'many[1].id: expected text, found null'],
    ['content', '{', 'content: expected a text of JSON, found string'],
    ['pair', ['x'], 'pair: expected a list of text, an integer, found a list'],
    ['pair', ['x', 'y'], 'pair[1]: expected an integer, found string'],
    ['short', ['x'], 'short: expected a list of id, size, found a list'],
    ['short', ['x', 'y'], 'short.size: expected a number, found string'],
  ])('%s = %j is refused', (column, value, message) => {
    expect(() => decodeFields(shape, { ...row, [column]: value }, '')).toThrow(message)
  })
})
