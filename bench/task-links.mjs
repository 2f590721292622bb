// How well tasks are linked to the tasks that they carry out: over folders of pairs of papers that were annotated by reading
// (test/fixtures/task-links says how).
//   node bench/task-links.mjs [FOLDER …] [--faults]   what is shown as fact, beside the gold
//   node bench/task-links.mjs --fit                   the logistic regression behind the confidence
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { linkablePaper } from './task-links/linkable-paper.mjs'
import { fit } from './task-links/fit.mjs'
import { linkTasks, prepare } from '../dist/model/task-link/link-tasks.js'
import { FACT_FROM } from '../dist/model/task-link/task-link.js'

const OWN = fileURLToPath(new URL('../test/fixtures/task-links', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean' }, fit: { type: 'boolean' } },
})

const pairs = (positionals.length > 0 ? positionals : [OWN]).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      const [upper, lower] = [gold.upper, gold.lower].map((name) =>
        prepare(linkablePaper(readFileSync(join(folder, name), 'utf8'), name)),
      )
      return { name: `${folder.split('/').at(-1)}/${file}`, gold, upper, lower }
    }),
)

const taskAt = (document, { start }) => document.tasks.find(({ evidence }) => evidence.start === start)
const share = (part, whole) => (whole === 0 ? '    –' : (part / whole).toFixed(3))

/** The links of a pair as keys, those of the gold by basis, and what was found. */
function judge({ gold, upper, lower }) {
  const key = (from, to) => `${from}>${to}`
  const known = gold.links.map((link) => ({
    ...link,
    key: key(link.from.start, link.to.start),
    isRead: taskAt(lower, link.from) !== undefined && taskAt(upper, link.to) !== undefined,
  }))
  const start = new Map([...upper.tasks, ...lower.tasks].map(({ id, evidence }) => [id, evidence.start]))
  const found = linkTasks(upper, lower).map((link) => ({
    ...link,
    key: key(start.get(link.fromId), start.get(link.toId)),
  }))
  const unsure = new Set(known.filter(({ unsure: is }) => is).map((link) => link.key))
  return {
    known: known.filter(({ unsure: is }) => !is),
    found: found.filter((link) => !unsure.has(link.key)),
    unsure,
  }
}

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
