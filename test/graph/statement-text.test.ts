import { expect, test } from '@jest/globals'
import { StatementText } from '../../src/graph/statement-text'

const read = (...lines: string[]) => StatementText.read('a.cypher', lines.join('\n'))
const words = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
const sent = (text: StatementText, given: object) => words(text.for(given as never).replace(/\/\/.*/g, ''))

const ONE = read(
  'MATCH (n)',
  'WHERE true',
  '  AND n.a = $f.a // @if f.a',
  '  AND n.b // @unless f.a',
  'RETURN n',
)

test.each([
  [{ f: { a: 1 } }, 'MATCH (n) WHERE true AND n.a = $f.a RETURN n'],
  [{ f: { a: false } }, 'MATCH (n) WHERE true AND n.a = $f.a RETURN n'],
  [{ f: { a: null } }, 'MATCH (n) WHERE true AND n.b RETURN n'],
  [{}, 'MATCH (n) WHERE true AND n.b RETURN n'],
])('a line is sent where it is needed: %j', (given, text) => {
  expect(sent(ONE, given)).toBe(text)
})

const ROLES = read('A // @if role is X', 'B // @if role, if given, is X', 'C // @unless role is X', 'D')

test.each([
  [{ role: 'X' }, 'A B D'],
  [{ role: 'Y' }, 'C D'],
  [{ role: null }, 'B C D'],
])('by the value that is given: %j', (given, text) => {
  expect(sent(ROLES, given)).toBe(text)
})

const BLOCKS = read(
  'CALL () {',
  '// @if text',
  'A',
  'A2 // @if more',
  '// @else if unit',
  'B',
  '// @if more',
  'B2',
  '// @end',
  '// @else',
  'C',
  '// @end',
  '}',
)

test.each([
  [{ text: 't', unit: 'u', more: 1 }, 'CALL () { A A2 }'],
  [{ unit: 'u' }, 'CALL () { B }'],
  [{ unit: 'u', more: 1 }, 'CALL () { B B2 }'],
  [{ more: 1 }, 'CALL () { C }'],
])('in blocks, one within another: %j', (given, text) => {
  expect(sent(BLOCKS, given)).toBe(text)
})

test('a union joins the branches that are sent', () => {
  const branch = (name: string) => [`// @if ${name}`, 'UNION ALL', `RETURN '${name}'`, '// @end']
  const union = read('CALL () {', ...branch('a'), ...branch('b'), ...branch('c'), '}')
  expect(sent(union, { b: 1 })).toBe("CALL () { RETURN 'b' }")
  expect(sent(union, { a: 1, c: 1 })).toBe("CALL () { RETURN 'a' UNION ALL RETURN 'c' }")
  const last = read('RETURN 1', 'UNION ALL', 'RETURN 2 // @if a')
  expect(sent(last, {})).toBe('RETURN 1')
})

test('of joined texts each part has its own conditions', () => {
  const joined = StatementText.joined(['CALL () {', ROLES, '}', ONE.mapped((piece) => piece.toLowerCase())])
  expect(sent(joined, { role: 'Y', f: { a: 1 } })).toBe(
    'CALL () { C D } match (n) where true and n.a = $f.a return n',
  )
})

test.each([
  [['RETURN 1 // @if'], 'cypher/a.cypher: not understood: // @if'],
  [['// @if a or b', '// @end'], 'cypher/a.cypher: not understood: // @if a or b'],
  [['// @if a'], 'cypher/a.cypher: a block that begins with // @if has no // @end'],
  [['RETURN 1', '// @end'], 'cypher/a.cypher: // @end without // @if'],
  [['// @else', '// @end'], 'cypher/a.cypher: // @else without // @if'],
])('%j is refused', (lines, message) => {
  expect(() => read(...lines)).toThrow(message)
})
