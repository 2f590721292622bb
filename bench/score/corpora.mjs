// The corpora that have gold, and what the built parser reads in their papers.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { toFormat } from '../../dist/parse/format.js'
import { parse } from '../../dist/parse/parse.js'
import { withoutNames, damaged, movedBack } from './damage.mjs'

const CORPORA = new URL('../../test/corpus/', import.meta.url)
/** Papers of these are annotated a second time, without sight of the first; their texts lie in the other folders. */
const SECOND = new URL('second/gold.json', CORPORA)
/** Real papers told anew: facts as printed, the prose our own. Half are for tuning, half held back; no floor holds them yet. */
const RETOLD = 'retold'
/** Real papers, which are no part of the project; measured too where somebody has them. */
const REAL = new URL('../../../shared/', import.meta.url)

const ORDER = ['party', 'state', 'local', 'artefacts', 'mixed']
const rank = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

const json = (url) => JSON.parse(readFileSync(url, 'utf8'))

/** The corpora that floors hold. */
export function ownCorpora() {
  const real = { name: 'shared', gold: new URL('gold/gold.json', REAL), papers: new URL('seeds/', REAL) }
  const folders = existsSync(CORPORA) ? readdirSync(CORPORA, { withFileTypes: true }) : []
  const own = folders
    .filter((entry) => entry.isDirectory() && entry.name !== 'second' && entry.name !== RETOLD)
    .map(({ name }) => name)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, papers: new URL(`${name}/`, CORPORA) }))
    .map((one) => ({ ...one, gold: new URL('gold.json', one.papers) }))
  return [real, ...own].filter(({ gold }) => existsSync(gold))
}

/**
 * The two halves of the real papers told anew, and the stock of forms beside them; of the half that is held back only totals
 * may be shown.
 */
export const retoldHalves = () => [
  ...partsOf(new URL(`${RETOLD}/`, CORPORA), { TUNING: 'tuning', HELD_BACK: 'held back' }),
  ...partsOf(new URL(`${RETOLD}/forms/`, CORPORA), { TUNING: 'forms' }),
]

function partsOf(papers, names) {
  const gold = new URL('gold.json', papers)
  if (!existsSync(gold)) return []
  return Object.entries(names).map(([half, name]) => ({ name, half, gold, papers }))
}

/** Parses the papers of a corpus, or of one half of it. Out: its gold, and by file name the texts and what was read. */
export function readCorpus(corpus) {
  const { gold, texts } = openCorpus(corpus)
  const read = new Map([...texts].map(([file, text]) => [file, readText(file, text)]))
  return { name: corpus.name, half: corpus.half, gold, texts, read }
}

function openCorpus({ half, gold: file, papers }) {
  const all = json(file)
  const gold = { ...all, files: all.files.filter((paper) => half === undefined || paper.half === half) }
  const texts = new Map(
    gold.files.map((paper) => {
      const bytes = readFileSync(new URL(paper.file, papers))
      return [paper.file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]
    }),
  )
  return { gold, texts }
}

function readText(name, text) {
  const source = { name, mediaType: 'text/plain', text, textBase: 'RAW' }
  return toFormat(source, parse(source))
}

/** Every paper of these corpora with its text, as one corpus; `every`: each so-many-th only. */
export function openAll(corpora, every = 1) {
  const opened = corpora.map((corpus) => ({ corpus, ...openCorpus(corpus) }))
  const papers = opened.flatMap(({ corpus, gold, texts }) =>
    gold.files.map((paper) => ({
      ...paper,
      file: `${corpus.name}/${paper.file}`,
      text: texts.get(paper.file),
    })),
  )
  return papers.filter((_, place) => place % every === 0)
}

/** The papers as this kind of damage leaves them (null: as they are), parsed: gold and findings in the papers' own offsets. */
export function readDamaged(name, kind, papers) {
  const read = papers.map(({ file, text }) => {
    if (kind === null) return [file, readText(file, text)]
    const spoilt = damaged(text, kind, file)
    return [file, movedBack(readText(file, spoilt.text), spoilt.origin)]
  })
  return { name, gold: { files: papers.map(withoutNames) }, read: new Map(read) }
}

/** The gold of those who read some of the papers a second time, by file name. */
export const secondReadings = () =>
  existsSync(SECOND) ? new Map(json(SECOND).files.map((paper) => [paper.file, paper])) : new Map()
