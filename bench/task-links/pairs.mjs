import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { papers } from '../../data/sample/sample.mjs'
import { linkTasks, prepare } from '../../dist/model/task-link/link-tasks.js'
import { linkablePaper, linkableRecord } from './linkable-paper.mjs'

/** The pairs of papers that were linked by reading. */
export const OWN_PAIRS = fileURLToPath(new URL('../../test/fixtures/task-links', import.meta.url))

/** Every pair of a folder, { name, gold, upper, lower }, both papers read. */
export const readPairs = (folder = OWN_PAIRS) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      const [upper, lower] = [gold.upper, gold.lower].map((name) => prepare(linkableAt(folder, name)))
      return { name: `${basename(folder)}/${file}`, gold, upper, lower }
    })

const { documents: records } = JSON.parse(
  readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8'),
)

/** `sample/NAME` is a paper of the sample, `corpus/SYMBOL` a record of the corpus; others are texts of the folder. */
function linkableAt(folder, name) {
  const [, ofSample] = /^sample\/(.*)$/.exec(name) ?? []
  const [, symbol] = /^corpus\/(.*)$/.exec(name) ?? []
  if (symbol !== undefined)
    return linkableRecord(
      records.find((one) => one.symbol === symbol),
      name,
    )
  const text =
    ofSample === undefined
      ? readFileSync(join(folder, name), 'utf8')
      : papers.find((paper) => paper.name === ofSample).text
  return linkablePaper(text, name)
}

export const taskAt = (document, { start }) => document.tasks.find(({ evidence }) => evidence.start === start)

/** The links of a pair with keys that tell both tasks, known and found, without those that the gold leaves open. */
export function judge({ gold, upper, lower }) {
  const key = (from, to) => `${from}>${to}`
  const known = gold.links.map((link) => ({
    ...link,
    key: key(link.from.start, link.to.start),
    isRead: taskAt(lower, link.from) !== undefined && taskAt(upper, link.to) !== undefined,
  }))
  const start = new Map([...upper.tasks, ...lower.tasks].map(({ id, evidence }) => [id, evidence.start]))
  const unsure = new Set(known.filter(({ unsure: is }) => is).map((link) => link.key))
  return {
    unsure,
    known: known.filter(({ unsure: is }) => !is),
    found: linkTasks(upper, lower)
      .map((link) => ({ ...link, key: key(start.get(link.fromId), start.get(link.toId)) }))
      .filter((link) => !unsure.has(link.key)),
  }
}
