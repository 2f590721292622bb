// How well tasks are linked to the tasks that they carry out: over folders of pairs of papers that were annotated by reading
// (test/fixtures/task-links says how).
//   node bench/task-links.mjs [FOLDER …] [--faults]   what is shown as fact, beside the gold
//   node bench/task-links.mjs --fit                   the logistic regression behind the confidence
import { parseArgs } from 'node:util'
import { fit } from './task-links/fit.mjs'
import { judge, OWN_PAIRS, readPairs, taskAt } from './task-links/pairs.mjs'
import { FACT_FROM } from '../dist/model/task-link/task-link.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean' }, fit: { type: 'boolean' } },
})

const pairs = (positionals.length > 0 ? positionals : [OWN_PAIRS]).flatMap((folder) => readPairs(folder))
const share = (part, whole) => (whole === 0 ? '    –' : (part / whole).toFixed(3))

if (values.fit) fit(pairs, judge)
else report()

function report() {
  const sums = { shown: 0, right: 0, known: 0, unread: 0, pointed: 0, pointedFound: 0 }
  for (const pair of pairs) {
    const { known, found } = judge(pair)
    const shown = found.filter(({ confidence }) => confidence >= FACT_FROM)
    const shownKeys = new Set(shown.map(({ key }) => key))
    const knownKeys = new Set(known.map(({ key }) => key))
    const right = shown.filter(({ key }) => knownKeys.has(key))
    const pointed = known.filter(({ basis }) => basis === 'REFERENCE')
    sums.shown += shown.length
    sums.right += right.length
    sums.known += known.length
    sums.unread += known.filter(({ isRead }) => !isRead).length
    sums.pointed += pointed.length
    sums.pointedFound += pointed.filter(({ key }) => shownKeys.has(key)).length
    console.log(
      `${pair.name.padEnd(16)} links ${String(known.length).padStart(3)}  shown ${String(shown.length).padStart(3)}  precision ${share(right.length, shown.length)}  recall ${share(right.length, known.length)}`,
    )
    if (values.faults) printFaults(pair, { known, found, shownKeys, knownKeys })
  }
  console.log(
    `${'all'.padEnd(16)} links ${String(sums.known).padStart(3)}  shown ${String(sums.shown).padStart(3)}  precision ${share(sums.right, sums.shown)}  recall ${share(sums.right, sums.known)}  references ${share(sums.pointedFound, sums.pointed)}  ends that were not read ${sums.unread}`,
  )
}

function printFaults({ upper, lower }, { known, found, shownKeys, knownKeys }) {
  const words = (document, at) => {
    const task = taskAt(document, { start: at })
    return task ? `[${task.section}] ${task.words.replace(/\s+/g, ' ').slice(0, 170)}` : `(no task at ${at})`
  }
  const show = (mark, key, confidence, basis) => {
    const [from, to] = key.split('>').map(Number)
    console.log(`  ${mark} ${basis} ${confidence}\n      ${words(lower, from)}\n      ${words(upper, to)}`)
  }
  const confidenceOf = new Map(found.map(({ key, confidence }) => [key, confidence]))
  for (const { key, basis } of known)
    if (!shownKeys.has(key)) show('missed', key, confidenceOf.get(key) ?? 0, basis)
  for (const { key, basis, confidence } of found)
    if (shownKeys.has(key) && !knownKeys.has(key)) show('wrong ', key, confidence, basis)
}
