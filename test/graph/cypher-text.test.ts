import { describe, expect, test } from '@jest/globals'
import { codeOf, inOneMap, parametersOf, splitQueries, withoutLayout } from '../../src/graph/cypher-text'

const cypher = [
  '// $no; not here',
  "RETURN $a + '; $d \\' $e;' + \"$f;\" /* $g;",
  '*/ AS `$h;`, $b AS b, $a AS again;',
  'RETURN 2',
].join('\n')

test('the code is what stands outside comments, strings and quoted names', () => {
  expect(codeOf("MATCH (n:`A b`) // c\nWHERE n.a = 'x' RETURN n")).toBe(
    'MATCH (n: )  \nWHERE n.a =   RETURN n',
  )
})

test('without its layout a query says the same: strings and names stay as they are', () => {
  expect(withoutLayout("// a\nMATCH (n:`A  b`) // c\n  WHERE n.a = 'x  // y'\n\nRETURN n\n")).toBe(
    "MATCH (n:`A  b`) WHERE n.a = 'x  // y' RETURN n",
  )
})

test('parameters become entries of one, except in strings and names', () => {
  expect(inOneMap("MATCH (n:`$a`) WHERE n.a = $b.c + '$d' RETURN $e", 'all')).toBe(
    "MATCH (n:`$a`) WHERE n.a = $all.b.c + '$d' RETURN $all.e",
  )
})

test('parameters in comments, strings and quoted names do not count', () => {
  expect([...parametersOf(cypher)]).toEqual(['a', 'b'])
})

describe('a file of several queries', () => {
  test('is split at each semicolon that is code, at the end of a line or within one', () => {
    expect(splitQueries(cypher)).toEqual([cypher.slice(0, cypher.lastIndexOf(';')), 'RETURN 2'])
    expect(splitQueries('RETURN 1; RETURN 2;')).toEqual(['RETURN 1', 'RETURN 2'])
  })

  test('ends where only comments are left', () => {
    expect(splitQueries('RETURN 1; // that is all;\n')).toEqual(['RETURN 1'])
    expect(splitQueries('')).toEqual([])
  })
})
