import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asRead } from '../../bench/score/as-read.mjs'
import { calibration } from '../../bench/score/calibration.mjs'
import { findingsOf } from '../../bench/score/findings.mjs'
import { RULES } from '../../src/parse/rules.js'

/** What the gold says of single findings: a perfect reading has no wrong one, each damage makes its own wrong alone. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const corpora = join(root, 'test/corpus')

interface Read {
  file: string
  citations: { symbol: string; relation: string; mentions: object[] }[]
  tasks: {
    span: object | null
    quote: string
    lead: string[]
    kind: string
    certainty?: string
    deadlines: { iso: string | null }[]
  }[]
}

const goldOf = (corpus: string) =>
  JSON.parse(readFileSync(join(corpora, corpus, 'gold.json'), 'utf8')) as {
    files: { file: string; half?: string }[]
  }
const perfect = (corpus: string) =>
  goldOf(corpus).files.map((file) => structuredClone(asRead(file)) as unknown as Read)
const wrongIn = (corpus: string, read: readonly Read[]) =>
  findingsOf(goldOf(corpus), new Map(read.map((one) => [one.file, one])))
    .filter(({ verdict }: { verdict: string }) => verdict === 'WRONG')
    .map(({ kind }: { kind: string }) => kind)

test.each(readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'nothing is wrong in a perfect reading of $name',
  ({ name }) => {
    expect(wrongIn(name, perfect(name))).toEqual([])
  },
)

const taskOf = (papers: readonly Read[]) =>
  papers
    .flatMap(({ tasks }) => tasks)
    .find(
      ({ kind, certainty, lead, deadlines }) =>
        kind === 'ASSIGNMENT' && certainty !== 'ARGUABLE' && lead.length === 1 && deadlines[0]?.iso,
    )!

test.each<[string, (papers: Read[]) => void, string[]]>([
  [
    'a citation that is not there, with its relation',
    ([paper]) =>
      paper!.citations.push({
        symbol: '9999/QĐ-XYZ',
        relation: 'CITES',
        mentions: [{ relation: 'CITES', span: null, confidence: 0.8 }],
      }),
    ['citation', 'relation'],
  ],
  [
    'one mention of a citation with another relation',
    ([paper]) => {
      const [citation] = paper!.citations as [Read['citations'][number]]
      citation.relation = 'CONSOLIDATES'
      citation.mentions.push({ relation: 'CONSOLIDATES', span: null, confidence: 1 })
    },
    ['relation'],
  ],
  ['another lead', (papers) => (taskOf(papers).lead = ['Sở Không Có']), ['lead']],
  ['another deadline', (papers) => (taskOf(papers).deadlines[0]!.iso = '2001-02-03'), ['deadline']],
  ['a duty read as a measure', (papers) => (taskOf(papers).kind = 'MEASURE'), ['task']],
  [
    'an invented task, with what hangs on it',
    (papers) =>
      papers[0]!.tasks.push({
        ...structuredClone(taskOf(papers)),
        span: { start: 9e6, end: 9e6 + 1 },
        quote: 'không có trong văn bản',
      }),
    ['task', 'lead', 'deadline'],
  ],
])('%s is wrong, and nothing else', (_, damage, expected) => {
  const papers = perfect('party')
  damage(papers)
  expect(wrongIn('party', papers)).toEqual(expected)
})

test('the calibration counts what the gold judges, by kind and confidence', () => {
  const lead = (confidence: number, verdict: string) => ({ kind: 'lead', confidence, verdict })
  const lines = calibration([
    [
      'own',
      [
        lead(0.95, 'RIGHT'),
        lead(0.95, 'WRONG'),
        lead(0.9, 'RIGHT'),
        lead(0.9, 'UNKNOWN'),
        lead(0.89, 'WRONG'),
        { kind: 'anomaly', confidence: 0.9, verdict: 'WRONG' },
      ],
    ],
  ]) as string[]
  expect(
    lines
      .find((line) => line.startsWith('lead'))!
      .trim()
      .split(/ {2,}/),
  ).toEqual(
    ['lead', '2 0.500', '1 1.000', '1 0.000', '–', '–', '3 0.667'], // prettier-ignore
  )
  expect(lines.at(-1)).toContain('own 3 0.667')
})

// ------------------------------------------------------------------- command

const scoreWith = (...options: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['bench/score.mjs', ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  return stdout.trimEnd().split('\n')
}

test('a rule shows what it found, and nothing of the papers that are held back', () => {
  const lines = scoreWith('--rule', 'heading.symbol.letterhead')
  expect(lines.at(-1)).toMatch(/^heading: \d+ found, \d+ right, \d+ wrong, 0 unknown$/)
  expect(lines.length - 1).toBe(Number(/\d+/.exec(lines.at(-1)!)![0]))
  const held = goldOf('retold').files.filter(({ half }) => half === 'HELD_BACK')
  const shown = new Set(lines.flatMap((line) => /^tuning (\S+)/.exec(line)?.[1] ?? []))
  expect(shown.size).toBeGreaterThan(10)
  expect(held.filter(({ file }) => shown.has(file))).toEqual([])
})

test('all rules are told with how often they fire, and those that never do', () => {
  const lines = scoreWith('--rules')
  const told = lines.slice(0, -2).map((line) => line.split(' ', 1)[0]!)
  expect(lines.at(-2)).toMatch(/^most often: lead\.inherited \(\d+\), .*/)
  const never = lines.at(-1)!.replace('never: ', '').split(', ')
  expect([...new Set([...told, ...never])].sort()).toEqual(Object.values(RULES).flat().sort())
  expect(never.filter((rule) => told.includes(rule))).toEqual([])
})
