// How accurate the reading is: parses every paper that has gold and prints a table, a column a corpus.
//   npm run score [-- --faults]
// Exit code 1 when a figure falls below its floor (floors only rise) or when there is no gold: then nothing is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from '../dist/parse/parse.js'
import { toFormat } from '../dist/parse/format.js'
import { score } from './score/score.mjs'
import { asRead } from './score/as-read.mjs'

const CORPORA = new URL('../test/corpus/', import.meta.url)
/** Papers of these are annotated a second time, without sight of the first; their texts lie in the other folders. */
const SECOND = 'second'
/** Real papers told anew: facts as printed, the prose our own. Half are for tuning, half held back; no floor holds them yet. */
const RETOLD = 'retold'
/** Real papers, which are no part of the project; measured too where somebody has them. */
const REAL = new URL('../../shared/', import.meta.url)

const json = (url) => JSON.parse(readFileSync(url, 'utf8'))

function corpora() {
  const real = { name: 'shared', gold: new URL('gold/gold.json', REAL), papers: new URL('seeds/', REAL) }
  const folders = existsSync(CORPORA) ? readdirSync(CORPORA, { withFileTypes: true }) : []
  const own = folders
    .filter((entry) => entry.isDirectory() && entry.name !== SECOND && entry.name !== RETOLD)
    .map(({ name }) => name)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, papers: new URL(`${name}/`, CORPORA) }))
    .map((one) => ({ ...one, gold: new URL('gold.json', one.papers) }))
  return [real, ...own].filter(({ gold }) => existsSync(gold))
}

const ORDER = ['party', 'state', 'local', 'artefacts', 'mixed']
const rank = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

/** What a change may not fall below, the worst corpus counting. */
const FLOORS = json(new URL('score-floors.json', import.meta.url))

const METRICS = [
  'header',
  'outcome',
  'citations.f1',
  'citations.date',
  'citations.issuer',
  'citations.mentions',
  'relations',
  'relations.implements.f1',
  'tasks.f1',
  'measures.recall',
  'lead',
  'coordinating.f1',
  'executing.f1',
  'deadlines.f1',
  'recipients.f1',
  'recipients.agencies.f1',
  'anomalies.f1',
  'guards',
]

/** What the gold of retold papers was made for: recipients and anomalies are not annotated there. */
const RETOLD_METRICS = METRICS.slice(0, METRICS.indexOf('executing.f1')).concat('deadlines.f1', 'guards')

function retold() {
  const papers = new URL(`${RETOLD}/`, CORPORA)
  const gold = new URL('gold.json', papers)
  if (!existsSync(gold)) return []
  return [
    { name: 'tuning', half: 'TUNING', gold, papers },
    { name: 'held back', half: 'HELD_BACK', gold, papers },
  ]
}

/** Parses the papers of a corpus, or of one half of it, and scores them. */
function measured({ name, half, gold: file, papers }) {
  const all = json(file)
  const gold = { ...all, files: all.files.filter((paper) => half === undefined || paper.half === half) }
  const read = gold.files.map((paper) => {
    const bytes = readFileSync(new URL(paper.file, papers))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const source = { name: paper.file, mediaType: 'text/plain', text, textBase: 'RAW' }
    return [paper.file, toFormat(source, parse(source))]
  })
  return { name, gold, papers: gold.files.length, ...score(gold, new Map(read)) }
}

function printTable(results, metrics = METRICS, floors = FLOORS) {
  const cell = (text) => String(text).padStart(11)
  console.log(`${''.padEnd(26)}${results.map(({ name }) => cell(name)).join('')}`)
  console.log(`${'papers'.padEnd(26)}${results.map(({ papers }) => cell(papers)).join('')}`)
  let below = 0
  for (const metric of metrics) {
    const values = results.map((result) => result.metrics[metric])
    const floor = floors[metric] ?? 0
    const fallen = Math.min(...values) < floor
    below += fallen ? 1 : 0
    console.log(
      `${metric.padEnd(26)}${values.map((value) => cell(value.toFixed(3))).join('')}${fallen ? `   BELOW ${floor}` : ''}`,
    )
  }
  return below
}

/** How far two people who read the same papers agree: what can be asked of a parser at most. */
function printAgreement(results) {
  const file = new URL(`${SECOND}/gold.json`, CORPORA)
  if (!existsSync(file)) return
  const second = new Map(json(file).files.map((paper) => [paper.file, asRead(paper)]))
  const files = results.flatMap(({ gold }) => gold.files).filter(({ file: name }) => second.has(name))
  const { metrics } = score({ files }, second)
  const figures = ['tasks.f1', 'lead', 'deadlines.f1', 'relations'].map(
    (metric) => `${metric} ${metrics[metric].toFixed(3)}`,
  )
  console.log(`two annotators of ${files.length} papers agree: ${figures.join(', ')}`)
}

function printFaults(results) {
  for (const { name, faults } of results)
    for (const [metric, { misses, falseAlarms }] of Object.entries(faults)) {
      for (const miss of misses) console.log(`${name} ${metric} - ${miss}`)
      for (const alarm of falseAlarms) console.log(`${name} ${metric} + ${alarm}`)
    }
}

const results = corpora().map(measured)
if (results.length === 0) {
  console.error('score: there is no gold in test/corpus, so nothing was measured')
  process.exitCode = 1
} else {
  const below = printTable(results)
  printAgreement(results)
  const told = retold().map(measured)
  if (told.length > 0) {
    console.log('real papers told anew, without floors:')
    printTable(told, RETOLD_METRICS, {})
  }
  if (process.argv.includes('--faults')) printFaults([...results, ...told])
  console.log(
    below === 0 ? 'every figure is at or above its floor' : `${below} figures are below their floor`,
  )
  process.exitCode = below === 0 ? 0 : 1
}
