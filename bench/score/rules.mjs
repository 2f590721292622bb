// What the rules of the parser find, and how often that is right.
import { RULES, rulesIn } from '../../dist/parse/rules.js'
import { findingsOf } from './findings.mjs'

const findingsIn = (corpora) =>
  corpora.flatMap(({ name, gold, texts, read }) =>
    findingsOf(gold, read).map((finding) => ({ corpus: name, text: texts.get(finding.file), ...finding })),
  )

const WORDS = 80

/** The lines that tell of every finding that the rule of this name made, and how many of them are right. */
export function findingsOfRule(rule, corpora) {
  const found = findingsIn(corpora).filter(
    (finding) => finding.rule === rule || rulesIn(finding.rule).includes(rule),
  )
  if (found.length === 0) return [`${rule} found nothing`]
  const counts = [...byKey(found, ({ kind }) => kind)].map(([kind, list]) => `${kind}: ${tellCounts(list)}`)
  return [...found.map(tell), ...counts]
}

function tell({ corpus, file, span, confidence, verdict, kind, says, text }) {
  const at = span === null ? '' : ` @${span.start}`
  const words = span === null ? '' : text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  const quote = words.length > WORDS ? `${words.slice(0, WORDS - 1)}…` : words
  return `${corpus} ${file}${at} ${confidence.toFixed(2)} ${verdict.toLowerCase()} ${kind}: ${says} “${quote}”`
}

/** A line for every rule and kind of finding that it makes, by how many those are; then the busiest, and the idle. */
export function rulesByFindings(corpora) {
  const found = findingsIn(corpora).flatMap((finding) =>
    rulesIn(finding.rule).map((rule) => ({ ...finding, rule })),
  )
  const rows = bySize(byKey(found, ({ rule, kind }) => `${rule.padEnd(44)}${kind}`))
  // a rule that finds a task finds its lead with it
  const often = bySize(
    byKey(
      found.filter(({ kind }) => kind !== 'lead'),
      ({ rule }) => rule,
    ),
  )
  const fired = new Set(often.map(([rule]) => rule))
  const never = Object.values(RULES)
    .flat()
    .filter((rule) => !fired.has(rule))
  const most = often.slice(0, 10).map(([rule, list]) => `${rule} (${list.length})`)
  return [
    ...rows.map(([name, list]) => `${name.padEnd(60)}${tellCounts(list)}`),
    `most often: ${most.join(', ')}`,
    `never: ${never.join(', ')}`,
  ]
}

const bySize = (groups) => [...groups].sort(([, a], [, b]) => b.length - a.length)

function tellCounts(found) {
  const count = (verdict) => found.filter((finding) => finding.verdict === verdict).length
  return `${found.length} found, ${count('RIGHT')} right, ${count('WRONG')} wrong, ${count('UNKNOWN')} unknown`
}

function byKey(list, keyOf) {
  const groups = new Map()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
