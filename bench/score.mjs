// How accurate the reading is: parses every paper that has gold and prints a table, a column a corpus.
//   npm run score [-- --faults]
// The scorer lies beside the project (../shared/gold); without it there is nothing to compare with. Exit code 1 when
// a figure falls below its floor: floors only rise.
import { existsSync, readFileSync } from 'node:fs'
import { parse } from '../dist/parse/parse.js'
import { toFormat } from '../dist/parse/format.js'

const shared = new URL('../../shared/', import.meta.url)
if (!existsSync(new URL('gold/score.mjs', shared))) {
  console.log('score: ../shared/gold is absent, nothing to compare with: skipped')
  process.exit(0)
}
const { score } = await import(new URL('gold/score.mjs', shared).href)

const CORPORA = [
  { name: 'shared', gold: new URL('gold/gold.json', shared), papers: new URL('seeds/', shared) },
  ...['party', 'state', 'local', 'artefacts', 'mixed', 'fresh-a', 'fresh-b', 'fresh-c', 'fresh-d'].map(
    (name) => {
      const papers = new URL(`../test/corpus/${name}/`, import.meta.url)
      return { name, gold: new URL('gold.json', papers), papers }
    },
  ),
]

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

const results = CORPORA.map(({ name, gold, papers }) => {
  const golden = JSON.parse(readFileSync(gold, 'utf8'))
  const read = golden.files.map(({ file }) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(new URL(file, papers)))
    const source = { name: file, mediaType: 'text/plain', text, textBase: 'RAW' }
    return [file, toFormat(source, parse(source))]
  })
  return { name, papers: golden.files.length, ...score(golden, new Map(read)) }
})

const cell = (text) => String(text).padStart(11)
console.log(`${''.padEnd(26)}${results.map(({ name }) => cell(name)).join('')}`)
console.log(`${'papers'.padEnd(26)}${results.map(({ papers }) => cell(papers)).join('')}`)
let below = 0
for (const metric of METRICS) {
  const values = results.map(({ metrics }) => metrics[metric])
  const floor = FLOORS[metric] ?? 0
  const fallen = Math.min(...values) < floor
  below += fallen ? 1 : 0
  console.log(
    `${metric.padEnd(26)}${values.map((value) => cell(value.toFixed(3))).join('')}${fallen ? `   BELOW ${floor}` : ''}`,
  )
}
if (process.argv.includes('--faults')) {
  for (const { name, faults } of results) {
    for (const [metric, { misses, falseAlarms }] of Object.entries(faults)) {
      for (const miss of misses) console.log(`${name} ${metric} - ${miss}`)
      for (const alarm of falseAlarms) console.log(`${name} ${metric} + ${alarm}`)
    }
  }
}
console.log(below === 0 ? 'every figure is at or above its floor' : `${below} figures are below their floor`)
process.exitCode = below === 0 ? 0 : 1
