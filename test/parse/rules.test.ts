import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '../../src/model/source.js'
import { toFormat } from '../../src/parse/format.js'
import { parse } from '../../src/parse/parse.js'
import { RULES, rulesIn } from '../../src/parse/rules.js'
import { SIGNED_RULES } from '../../src/parse/signed.js'
import { UNSURE_RULE } from '../../src/parse/unsure-words.js'
import { ANOMALIES } from './rules/anomalies.js'
import { CITATIONS } from './rules/citations.js'
import { DEADLINES } from './rules/deadlines.js'
import { FACES } from './rules/faces.js'
import { LEADS } from './rules/leads.js'
import { RELATIONS } from './rules/relations.js'
import { SOFT_REFERENCES } from './rules/soft-references.js'

/** Every rule by its name: words that fire it, words close to them that must not, and no name that no list has. */
const ROWS = [...FACES, ...CITATIONS, ...RELATIONS, ...LEADS, ...DEADLINES, ...SOFT_REFERENCES, ...ANOMALIES]
const NAMES: readonly string[] = Object.values(RULES).flat()
/** They need a picture or a signature: unsure-words.test.ts, signed.test.ts. */
const OF_FILES: readonly string[] = [UNSURE_RULE, ...SIGNED_RULES]

/** The rules that the findings of a paper are printed with, whatever they find. */
function rulesOf(text: string): Set<string> {
  const rules = new Set<string>()
  const source: Source = { name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' }
  JSON.stringify(toFormat(source, parse(source)), (key, value: unknown) => {
    if (key === 'rule') for (const rule of rulesIn(value as string)) rules.add(rule)
    return value
  })
  return rules
}

describe('rules', () => {
  test('have a name of their own', () => {
    expect(NAMES.length).toBe(new Set(NAMES).size)
  })

  test('have a row each, and no row is of another name', () => {
    expect([...new Set(ROWS.map(({ rule }) => rule))].sort()).toEqual(
      NAMES.filter((name) => !OF_FILES.includes(name)).sort(),
    )
  })

  test.each(ROWS)('$rule fires, and not on words close to them', ({ rule, fires, not }) => {
    expect(rulesOf(fires)).toContain(rule)
    expect(rulesOf(not)).not.toContain(rule)
  })
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const PAPER = /\.(?:txt|md)$/

/** Of real papers told anew, of which there are hundreds, every ninth; all of them with `PAPERS=all`. */
const EVERY = process.env['PAPERS'] === 'all' ? 1 : 9

test('no paper of any corpus names a rule that is not listed', () => {
  const corpus = join(root, 'test/corpus')
  const folders = [...readdirSync(corpus).map((name) => join(corpus, name)), join(root, '../shared/seeds')]
  const papers = folders
    .filter((folder) => existsSync(folder) && !folder.endsWith('.md'))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => PAPER.test(name))
        .map((name) => join(folder, name)),
    ) // prettier-ignore
    .filter((paper, at) => !paper.includes('/retold/') || at % EVERY === 0)
  expect(papers.length).toBeGreaterThan(200)
  const named = new Set(papers.flatMap((paper) => [...rulesOf(readFileSync(paper, 'utf8'))]))
  expect([...named].filter((rule) => !NAMES.includes(rule))).toEqual([])
})
