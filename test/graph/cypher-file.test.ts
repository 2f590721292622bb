import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fragmentsIn, readCypher } from '../../src/graph/cypher-file'

describe('fragments', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-cypher-'))
    mkdirSync(join(folder, 'fragment'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, ...lines: string[]) =>
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  const read = (file: string) => readCypher(file, pathToFileURL(`${folder}/`))

  test('stand where they are named, indented, without their own comments, also one within another', () => {
    write(
      'query.cypher',
      '// A query.',
      'MATCH (n)',
      'WHERE true',
      '  // @include fragment/one.cypher',
      'RETURN n',
    )
    write(
      'fragment/one.cypher',
      '// Why.',
      'AND n.a = 1',
      'AND EXISTS {',
      '  // @include fragment/two.cypher',
      '}',
    )
    write('fragment/two.cypher', 'MATCH (n)', 'RETURN n')
    expect(read('query.cypher').split('\n')).toEqual([
      '// A query.',
      'MATCH (n)',
      'WHERE true',
      '  AND n.a = 1',
      '  AND EXISTS {',
      '    MATCH (n)',
      '    RETURN n',
      '  }',
      'RETURN n',
      '',
    ])
  })

  test('a missing one is refused', () => {
    write('query.cypher', '// @include fragment/none.cypher')
    expect(() => read('query.cypher')).toThrow(
      'cypher: query.cypher includes fragment/none.cypher, which is missing',
    )
  })

  test('one that includes itself is refused', () => {
    write('query.cypher', '// @include fragment/one.cypher')
    write('fragment/one.cypher', '// @include fragment/two.cypher')
    write('fragment/two.cypher', '// @include fragment/one.cypher')
    expect(() => read('query.cypher')).toThrow(
      'cypher: query.cypher includes fragment/one.cypher includes fragment/two.cypher includes fragment/one.cypher',
    )
  })

  test.each(['// @include', '// @include document/count.cypher', 'RETURN 1 // @include fragment/one.cypher'])(
    '%s is refused',
    (line) => {
      write('query.cypher', line)
      expect(() => read('query.cypher')).toThrow(`cypher/query.cypher: not understood: ${line}`)
    },
  )
})

test('every fragment is used', () => {
  const root = new URL('../../cypher/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.cypher'))
  const used = new Set(files.flatMap((file) => fragmentsIn(file)))
  expect(files.filter((file) => file.startsWith('fragment/') && !used.has(file))).toEqual([])
})
