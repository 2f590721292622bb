import { readdirSync, readFileSync } from 'node:fs'
import { expect, jest, test } from '@jest/globals'
import { Annotated } from '../../../src/parse/annotate/annotated.js'
import { withLatinLetters } from '../../../src/letters.mjs'
import { parse } from '../../../src/parse/parse-text.js'

/** Own papers of every kind, and the short passages in which papers give duties. */
const corpus = new URL('../../corpus/', import.meta.url)
const folders = [
  'artefacts',
  'fresh-a',
  'fresh-b',
  'fresh-c',
  'fresh-d',
  'fresh-e',
  'fresh-f',
  'fresh-g',
  'fresh-h',
  'fresh-i',
  'local',
  'mixed',
  'party',
  'state',
]
const files = folders.flatMap((folder) =>
  readdirSync(new URL(folder, corpus))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => new URL(`${folder}/${name}`, corpus)),
)
const passages = new URL('../recognise/tasks/passages.txt', import.meta.url)

/** What `\p{L}` and `\p{Lu}` are compiled to. */
const [ALL, CAPITALS] = ['L', 'Lu'].map((kind) => withLatinLetters(`/[\\p{${kind}}]/`).slice(2, -2))
const looksForCapitals = ({ source, flags }: RegExp): boolean => {
  const letters = source.replaceAll(ALL!, '').replace(/\\[A-Z]|\\p\{N\}/g, '')
  return letters.includes(CAPITALS!) || (!flags.includes('i') && /\p{Lu}/u.test(letters))
}

/** In the folded text there are none: such a part of a pattern never holds, and what it forbids is always allowed. */
test('no pattern looks for capitals in a folded text', () => {
  const given = new Set<RegExp>()
  for (const method of ['reads', 'endOf'] as const) {
    const original = Annotated.prototype[method] as (pattern: RegExp, at: number) => never
    jest.spyOn(Annotated.prototype, method).mockImplementation(function (this: Annotated, pattern, at) {
      given.add(pattern)
      return original.call(this, pattern, at)
    })
  }
  for (const file of [...files, passages]) parse(readFileSync(file, 'utf8'), { name: 'a paper' })
  jest.restoreAllMocks()
  expect(given.size).toBeGreaterThan(500)
  expect([...given].filter(looksForCapitals).map(String)).toEqual([])
})
