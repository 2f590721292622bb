// What the rules of the parser find, and how often that is right.
import { findingsOf } from './findings.mjs'

const findingsIn = (corpora) =>
  corpora.flatMap(({ name, gold, texts, read }) =>
    findingsOf(gold, read).map((finding) => ({ corpus: name, text: texts.get(finding.file), ...finding })),
  )

const WORDS = 80

/** The lines that tell of every finding that the rule of this name made, and how many of them are right. */
export function findingsOfRule(rule, corpora) {
  const found = findingsIn(corpora).filter((finding) => finding.rule === rule)
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

/** A line for every rule and kind of finding that it makes, by how many those are. */
export function rulesByFindings(corpora) {
  const rows = [...byKey(findingsIn(corpora), ({ rule, kind }) => `${rule.padEnd(44)}${kind}`)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  return rows.map(([name, found]) => `${name.padEnd(60)}${tellCounts(found)}`)
}

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
