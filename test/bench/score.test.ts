import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asRead } from '../../bench/score/as-read.mjs'
import { score } from '../../bench/score/score.mjs'

/** The scorer: a perfect reading is perfect, every kind of damage shows in its own figures alone, nothing is not perfect. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const corpora = join(root, 'test/corpus')

interface Read {
  file: string
  document: { issuer: string; issuingOrgan: string | null; issuedOn: unknown }
  citations: {
    symbol: string
    date: string | null
    issuer: string | null
    relation: string
    mentions: object[]
  }[]
  tasks: {
    lead: string[]
    coordinating: string[]
    kind: string
    certainty?: string
    deadlines: { iso: string | null; kind: string; inherited?: boolean; optional?: boolean }[]
    span: { start: number; end: number } | null
    quote: string
  }[]
  recipients: object[]
}

const goldOf = (corpus: string) =>
  JSON.parse(readFileSync(join(corpora, corpus, 'gold.json'), 'utf8')) as { files: { file: string }[] }
const perfect = (gold: { files: object[] }) =>
  gold.files.map((file) => structuredClone(asRead(file)) as unknown as Read)
const scored = (gold: object, read: readonly Read[]) =>
  score(gold, new Map(read.map((one) => [one.file, one]))) as {
    metrics: Record<string, number>
    faults: Record<string, { misses: string[]; falseAlarms: string[] }>
  }

test.each(readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'a perfect reading of $name scores 1 everywhere',
  ({ name }) => {
    const gold = goldOf(name)
    const { metrics, faults } = scored(gold, perfect(gold))
    expect(Object.entries(metrics).filter(([, value]) => value !== 1)).toEqual([])
    expect(Object.values(faults).flatMap(({ misses, falseAlarms }) => [...misses, ...falseAlarms])).toEqual(
      [],
    )
  },
)

const isFirm = ({ kind, certainty }: Read['tasks'][number]) =>
  kind === 'ASSIGNMENT' && (certainty ?? 'FIRM') === 'FIRM'
const first = <T>(list: readonly T[], is: (one: T) => unknown): T => {
  const found = list.find(is)
  if (found === undefined) throw new Error('The corpus has none of that kind.')
  return found
}

const damages: [string, (papers: Read[]) => void, string[]][] = [
  [
    'a citation that is not there',
    ([paper]) =>
      paper!.citations.push({
        symbol: '9999/QĐ-XYZ',
        date: null,
        issuer: null,
        relation: 'CITES',
        mentions: [],
      }),
    ['citations.f1', 'citations.precision'],
  ],
  [
    'a lost citation',
    (papers) => {
      const paper = first(papers, ({ citations }) => citations.some(({ relation }) => relation === 'CITES'))
      paper.citations.splice(paper.citations.findIndex(({ relation }) => relation === 'CITES'), 1) // prettier-ignore
    },
    ['citations.f1', 'citations.recall'],
  ],
  [
    'a wrong date of a citation',
    (papers) => (first(papers.flatMap(({ citations }) => citations), ({ date }) => date).date = '1999-01-01'), // prettier-ignore
    ['citations.date'],
  ],
  [
    'a wrong issuer of a citation',
    (papers) => (first(papers.flatMap(({ citations }) => citations), ({ date }) => date).issuer = 'UBND huyện Không Có'), // prettier-ignore
    ['citations.issuer'],
  ],
  [
    'a lost mention',
    (papers) => first(papers.flatMap(({ citations }) => citations), ({ mentions }) => mentions.length > 1).mentions.pop(), // prettier-ignore
    ['citations.mentions'],
  ],
  [
    'another relation',
    (papers) => (first(papers.flatMap(({ citations }) => citations), ({ relation }) => relation === 'CITES').relation = 'CONSOLIDATES'), // prettier-ignore
    ['relations'],
  ],
  [
    'another lead',
    (papers) => (first(papers.flatMap(({ tasks }) => tasks), (task) => isFirm(task) && task.lead.length === 1).lead = ['Sở Không Có']), // prettier-ignore
    ['lead'],
  ],
  [
    'a lost body that takes part',
    (papers) => first(papers.flatMap(({ tasks }) => tasks), (task) => isFirm(task) && task.coordinating.length > 0).coordinating.shift(), // prettier-ignore
    ['coordinating.f1', 'coordinating.recall'],
  ],
  [
    'another deadline',
    (papers) => {
      const deadlines = papers.flatMap(({ tasks }) => tasks.filter(isFirm).flatMap((task) => task.deadlines))
      first(deadlines, ({ iso, kind, inherited, optional }) => iso && kind === 'DUE' && !inherited && !optional).iso = '2001-02-03' // prettier-ignore
    },
    ['deadlines.f1', 'deadlines.precision', 'deadlines.recall'],
  ],
  [
    'a lost task',
    (papers) => {
      const plain = (task: Read['tasks'][number]) => isFirm(task) && task.deadlines.length === 0
      const paper = first(papers, ({ tasks }) => tasks.some(plain))
      paper.tasks.splice(paper.tasks.findIndex((task) => plain(task)), 1) // prettier-ignore
    },
    ['tasks.f1', 'tasks.recall'],
  ],
  [
    'an invented task',
    ([paper]) =>
      paper!.tasks.push({ kind: 'ASSIGNMENT', lead: ['Sở Không Có'], coordinating: [], deadlines: [], span: { start: 9e6, end: 9e6 + 1 }, quote: 'không có trong văn bản' }), // prettier-ignore
    ['tasks.f1', 'tasks.precision'],
  ],
  [
    'a wrong issuer',
    ([paper]) => Object.assign(paper!.document, { issuer: 'Bộ Không Có', issuingOrgan: null }),
    ['header', 'header.issuer'],
  ],
  [
    'a lost recipient',
    (papers) => first(papers, ({ recipients }) => recipients.length > 0).recipients.pop(),
    ['recipients.f1', 'recipients.recall'],
  ],
]

test.each(damages)('%s shows where it should, and nowhere else', (_, damage, expected) => {
  const gold = goldOf('party')
  const papers = perfect(gold)
  damage(papers)
  const { metrics } = scored(gold, papers)
  expect(
    Object.keys(metrics)
      .filter((name) => metrics[name]! < 1)
      .sort(),
  ).toEqual(expected)
})

test('other spellings of the same cost nothing', () => {
  const gold = goldOf('party')
  const spelled = perfect(gold)
  const other = (name: string) => name.replace(/ủy/g, 'uỷ').replace(/UBND/g, 'Uỷ ban nhân dân')
  for (const { document, citations, tasks } of spelled) {
    document.issuer = other(document.issuer)
    for (const citation of citations) citation.issuer &&= other(citation.issuer)
    for (const task of tasks) {
      task.lead = task.lead.map(other)
      // a reader may begin a little later and read on
      if (task.span) task.span = { start: task.span.start + 4, end: task.span.end + 200 }
    }
  }
  const { metrics } = scored(gold, spelled)
  expect(Object.entries(metrics).filter(([, value]) => value !== 1)).toEqual([])
})

test('nothing read scores 0 where there is something to read', () => {
  const { metrics } = scored(goldOf('party'), [])
  for (const name of ['header', 'outcome', 'citations.f1', 'citations.date', 'relations', 'tasks.f1', 'lead'])
    expect([name, metrics[name]]).toEqual([name, 0])
})

// ------------------------------------------------------------------- command

/** The command in a project of its own, with nothing beside it. */
function command({ corpus, floors }: { corpus?: string; floors?: object }) {
  const project = join(mkdtempSync(join(tmpdir(), 'score-')), 'project')
  mkdirSync(join(project, 'test/corpus'), { recursive: true })
  cpSync(join(root, 'bench'), join(project, 'bench'), { recursive: true })
  cpSync(join(root, 'package.json'), join(project, 'package.json'))
  symlinkSync(join(root, 'dist'), join(project, 'dist'))
  if (corpus) cpSync(join(corpora, corpus), join(project, 'test/corpus', corpus), { recursive: true })
  if (floors) writeFileSync(join(project, 'bench/score-floors.json'), JSON.stringify(floors))
  try {
    return spawnSync(process.execPath, ['bench/score.mjs'], { cwd: project, encoding: 'utf8' })
  } finally {
    rmSync(join(project, '..'), { recursive: true })
  }
}

test('the command measures without anything beside the project, and fails where a figure is below its floor', () => {
  const { status, stdout } = command({ corpus: 'artefacts', floors: { header: 1.1 } })
  expect(stdout).toMatch(/papers +12\n/)
  expect(stdout).toContain('BELOW 1.1')
  expect(status).toBe(1)
})

test('it fails where there is no gold', () => {
  expect(command({})).toMatchObject({ status: 1, stderr: expect.stringContaining('no gold') as unknown })
})
