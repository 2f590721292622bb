// Compares what was read of papers (`parse FILE --json`) with gold that people made by reading them. The rules are in
// test/corpus/README.md. Nothing here knows the parser.
import { without, scoreCitations } from './citations.mjs'
import { foldEnum, foldWords } from './fold.mjs'
import { scoreGuards } from './guards.mjs'
import { HEADER_FIELDS, scoreHeader, scoreRefusal } from './header.mjs'
import { likeness, pairUp } from './match.mjs'
import { paperOf, shown } from './paper.mjs'
import { Answered, Found } from './tally.mjs'
import { scoreNames, scoreTasks } from './tasks.mjs'

/**
 * In: a gold file's content and, by file name, what was read. Out: `metrics`, figures 0 to 1 by name, and `faults`, what
 * is missing and what is too much, by name.
 */
export function score(gold, read) {
  const tally = newTally()
  const optionalAnomalies = gold.optionalAnomalies ?? []
  for (const file of gold.files)
    scorePaper(paperOf(file, read.get(file.file) ?? null), optionalAnomalies, tally)
  return figures(tally)
}

const newTally = () => ({
  outcome: new Answered(),
  header: Object.fromEntries(HEADER_FIELDS.map((field) => [field, new Answered()])),
  citations: new Found(),
  date: new Answered(),
  issuer: new Answered(),
  mentions: new Answered(),
  relations: new Answered(),
  implements: new Found(),
  tasks: new Found(),
  kind: new Answered(),
  measures: new Found(),
  lead: new Answered(),
  coordinating: new Found(),
  executing: new Found(),
  deadlines: new Found(),
  recipients: new Found(),
  agencies: new Found(),
  anomalies: new Found(),
  guards: new Answered(),
})

function scorePaper(paper, optionalAnomalies, tally) {
  const { outcome, gotOutcome, at } = paper
  tally.outcome.answer(outcome === gotOutcome, at(`outcome: gold ${outcome}, got ${gotOutcome}`))
  if (outcome === 'REFUSED') {
    scoreRefusal(paper, tally)
    scoreGuards(paper, null, tally)
    return
  }
  scoreHeader(paper, tally)
  scoreCitations(paper, tally)
  scoreGuards(paper, scoreTasks(paper, tally), tally)
  scoreRecipients(paper, tally)
  scoreAnomalies(paper, optionalAnomalies, tally)
}

const LIKE_ENOUGH = 0.85

/** Which lines of "Nơi nhận" that were read are those of the gold, by index. */
export function pairRecipients({ gold, got }) {
  const words = ({ text }) =>
    foldWords(
      String(text ?? '')
        .replace(/^\s*[-–•]\s*/, '')
        .replace(/<[^>]+>/g, ''),
    )
  return pairUp(gold.recipients ?? [], got?.recipients ?? [], (a, b) => {
    const like = likeness(words(a), words(b))
    return like >= LIKE_ENOUGH ? 1 - like : Infinity
  })
}

/** The lines of "Nơi nhận", and the bodies that each of them names. */
function scoreRecipients(paper, tally) {
  const { gold, got, at } = paper
  const [wanted, given] = [gold.recipients ?? [], got?.recipients ?? []]
  const pairs = pairRecipients(paper)
  tally.recipients.hit(pairs.length)
  for (const { text } of without(wanted, pairs.map(([i]) => i))) tally.recipients.miss(at(text)) // prettier-ignore
  for (const { text } of without(given, pairs.map(([, j]) => j))) tally.recipients.falseAlarm(at(shown(text))) // prettier-ignore
  for (const [i, j] of pairs)
    scoreNames(wanted[i].agencies, given[j].agencies, `“${wanted[i].text}”`, tally.agencies, paper)
}

/** One of each code and paper. What only informs is neither asked for nor wrong. */
function scoreAnomalies({ gold, got, at }, optionalCodes, tally) {
  const isOptional = (code) => code === 'OCR_OR_TYPO' || optionalCodes.includes(code)
  const asked = new Map()
  for (const { code, severity } of gold.anomalies ?? []) {
    const name = foldEnum(code)
    const must = !['INFO', 'GUARD'].includes(foldEnum(severity)) && !isOptional(name)
    asked.set(name, must || (asked.get(name) ?? false))
  }
  const told = new Map()
  for (const { code, severity } of got?.anomalies ?? []) {
    const name = foldEnum(code)
    told.set(name, foldEnum(severity) !== 'INFO' || (told.get(name) ?? false))
  }
  for (const [code, must] of asked) {
    if (!must) continue
    if (told.has(code)) tally.anomalies.hit()
    else tally.anomalies.miss(at(code))
  }
  for (const [code, serious] of told)
    if (!asked.has(code) && serious && !optionalCodes.includes(code)) tally.anomalies.falseAlarm(at(code))
}

// ----------------------------------------------------------------- figures

/** A tally's name in the table, and which of its figures are shown. */
const NAMES = {
  outcome: 'outcome',
  citations: 'citations',
  date: 'citations.date',
  issuer: 'citations.issuer',
  mentions: 'citations.mentions',
  relations: 'relations',
  implements: 'relations.implements',
  tasks: 'tasks',
  kind: 'tasks.kind',
  measures: 'measures',
  lead: 'lead',
  coordinating: 'coordinating',
  executing: 'executing',
  deadlines: 'deadlines',
  recipients: 'recipients',
  agencies: 'recipients.agencies',
  anomalies: 'anomalies',
  guards: 'guards',
}

function figures(tally) {
  failWhatNothingMatched(tally)
  const fields = Object.entries(tally.header)
  const sum = (of) => fields.reduce((total, [, field]) => total + field[of], 0)
  const metrics = { header: sum('asked') > 0 ? sum('marks') / sum('asked') : 1 }
  for (const [name, field] of fields) metrics[`header.${name}`] = field.share
  const faults = { header: { misses: fields.flatMap(([, { misses }]) => misses), falseAlarms: [] } }
  for (const [key, name] of Object.entries(NAMES)) {
    const one = tally[key]
    if (one instanceof Answered) metrics[name] = one.share
    else for (const figure of ['precision', 'recall', 'f1']) metrics[`${name}.${figure}`] = one[figure]
    faults[name] = { misses: one.misses, falseAlarms: one.falseAlarms }
  }
  return { metrics, faults }
}

/** What is measured on matches alone would be perfect where nothing matched. */
function failWhatNothingMatched(tally) {
  const { citations, tasks, recipients } = tally
  const fail = (...tallies) => {
    for (const one of tallies) {
      if (one instanceof Answered) one.failWhenUnasked()
      else if (one.wanted === 0) one.wanted = Number.MIN_VALUE
    }
  }
  if (citations.wanted > 0 && citations.right === 0)
    fail(tally.date, tally.issuer, tally.mentions, tally.relations)
  if (tasks.wanted > 0 && tasks.right === 0) fail(tally.lead, tally.kind, tally.coordinating, tally.executing)
  if (recipients.wanted > 0 && recipients.right === 0) fail(tally.agencies)
}
