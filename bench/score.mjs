// How accurate the reading is: parses every paper that has gold and prints a table, a column a corpus.
//   npm run score [-- --faults]     what is missing and what is too much, by name
//   npm run score -- --rule ID      every finding that the rule with this name made
//   npm run score -- --rules        every rule, by how often it fires
//   npm run score -- --own          only the corpora that floors hold
//   npm run score -- --damaged      the same papers in damaged letters, a column a kind of damage (score/damage.mjs);
//                                   [--kind tones] that kind alone, with what it costs in --faults; [--every 5] fewer papers
// Exit code 1 when a figure falls below its floor (floors only rise) or when there is no gold: then nothing is measured.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { asRead } from './score/as-read.mjs'
import { calibration } from './score/calibration.mjs'
import {
  openAll,
  ownCorpora,
  readCorpus,
  readDamaged,
  retoldHalves,
  secondReadings,
} from './score/corpora.mjs'
import { KINDS_OF_DAMAGE } from './score/damage.mjs'
import { findingsOf } from './score/findings.mjs'
import { findingsOfRule, rulesByFindings } from './score/rules.mjs'
import { score } from './score/score.mjs'

/** What a change may not fall below, the worst corpus counting. */
const FLOORS = JSON.parse(readFileSync(new URL('score-floors.json', import.meta.url), 'utf8'))

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

const print = (lines) => console.log(lines.join('\n'))

function printTable(results, metrics = METRICS, floors = FLOORS) {
  const cell = (text) => String(text).padStart(11)
  console.log(`${''.padEnd(26)}${results.map(({ name }) => cell(name)).join('')}`)
  console.log(`${'papers'.padEnd(26)}${results.map(({ gold }) => cell(gold.files.length)).join('')}`)
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
  const second = new Map([...secondReadings()].map(([file, paper]) => [file, asRead(paper)]))
  if (second.size === 0) return
  const files = results.flatMap(({ gold }) => gold.files).filter(({ file: name }) => second.has(name))
  const { metrics } = score({ files }, second)
  const figures = ['tasks.f1', 'lead', 'deadlines.f1', 'relations'].map(
    (metric) => `${metric} ${metrics[metric].toFixed(3)}`,
  )
  console.log(`two annotators of ${files.length} papers agree: ${figures.join(', ')}`)
}

/** Not those of papers that are held back. */
function printFaults(results) {
  for (const { name, half, faults } of results)
    for (const [metric, { misses, falseAlarms }] of Object.entries(half === 'HELD_BACK' ? {} : faults)) {
      for (const miss of misses) console.log(`${name} ${metric} - ${miss}`)
      for (const alarm of falseAlarms) console.log(`${name} ${metric} + ${alarm}`)
    }
}

/** Prints all figures; answers how many are below their floor. */
function printFigures(own, retold, faults) {
  const measured = (corpus) => ({ ...corpus, ...score(corpus.gold, corpus.read) })
  const [results, told] = [own.map(measured), retold.map(measured)]
  const below = printTable(results)
  printAgreement(results)
  if (told.length > 0) {
    console.log('real papers told anew, without floors:')
    printTable(told, RETOLD_METRICS, {})
  }
  const findings = (corpora) => corpora.flatMap(({ gold, read }) => findingsOf(gold, read))
  const groups = [['own', findings(own)], ...retold.map((half) => [half.name, findings([half])])]
  print(calibration(groups))
  if (faults) printFaults([...results, ...told])
  console.log(
    below === 0 ? 'every figure is at or above its floor' : `${below} figures are below their floor`,
  )
  return below
}

/** Those for tuning alone: no floor holds them, and what is held back stays unread. */
function printDamaged({ kind, every, faults }) {
  const corpora = [...ownCorpora(), ...retoldHalves().filter(({ half }) => half !== 'HELD_BACK')]
  const papers = openAll(corpora, Number(every ?? 1))
  const results = [null, ...KINDS_OF_DAMAGE]
    .filter((one) => one === null || kind === undefined || one === kind)
    .map((one) => readDamaged(one ?? 'undamaged', one, papers))
    .map((corpus) => ({ ...corpus, ...score(corpus.gold, corpus.read) }))
  printTable(results, RETOLD_METRICS, {})
  print(calibration(results.map(({ name, gold, read }) => [name, findingsOf(gold, read)])))
  if (faults) printFaults(results)
}

const { values: asked } = parseArgs({
  options: {
    damaged: { type: 'boolean' },
    kind: { type: 'string' },
    every: { type: 'string' },
    faults: { type: 'boolean' },
    own: { type: 'boolean' },
    rule: { type: 'string' },
    rules: { type: 'boolean' },
  },
})
const own = asked.damaged ? ownCorpora() : ownCorpora().map(readCorpus)
if (own.length === 0) {
  console.error('score: there is no gold in test/corpus, so nothing was measured')
  process.exitCode = 1
} else if (asked.damaged) printDamaged(asked)
else {
  const retold = asked.own ? [] : retoldHalves().map(readCorpus)
  const shown = [...own, ...retold.filter(({ half }) => half !== 'HELD_BACK')]
  if (asked.rule !== undefined) print(findingsOfRule(asked.rule, shown))
  else if (asked.rules) print(rulesByFindings(shown))
  else process.exitCode = printFigures(own, retold, asked.faults) === 0 ? 0 : 1
}
