// Which duties a paper puts on whom, and until when.
import { foldEnum, foldText, foldWords, sameBody } from './fold.mjs'
import { pairUp } from './match.mjs'
import { number, shown } from './paper.mjs'

const NEAR = 60
const FAR = 20_000

export const kindOf = ({ kind }) => foldEnum(kind ?? 'ASSIGNMENT')
const isSure = ({ certainty }) => foldEnum(certainty ?? 'FIRM') === 'FIRM'
/** A duty of the gold that must be found; the others are neither asked for nor wrong. */
export const isFirm = (task) => foldEnum(task.kind) === 'ASSIGNMENT' && isSure(task)
const isMeasure = (task) => foldEnum(task.kind) === 'MEASURE' && isSure(task)

/** How far a task that was read is from one of the gold; Infinity: it cannot be the same. */
function distance(gold, got, raw) {
  const offset = number(gold.quoteOffset)
  const start = number(got.span?.start)
  const end = number(got.span?.end)
  if (raw && offset !== null && start !== null) {
    const apart = Math.abs(start - offset)
    if (apart <= NEAR) return apart
    return end !== null && start <= offset && offset < end ? NEAR + Math.min(apart, FAR) / 10 : Infinity
  }
  const wanted = foldWords(gold.quoteStart)
  const words = foldWords(got.quote ?? '')
  if (wanted === '' || words === '') return Infinity
  const at = words.indexOf(wanted)
  if (at >= 0) return at <= NEAR ? at : NEAR + Math.min(at, FAR) / 10
  const within = wanted.indexOf(words.slice(0, 25))
  return words.length >= 25 && within >= 0 && within <= NEAR ? within + 1 : Infinity
}

/** How many of the names are of the same bodies. */
export function sameNames(wanted, got, own) {
  return pairUp(wanted, got, (a, b) =>
    sameBody(a, b, own) ? (foldText(a) === foldText(b) ? 0 : 1) : Infinity,
  ).length
}

/** What was read of each task of the gold. */
export function pairTasks({ gold, tasks, raw }) {
  const wanted = gold.tasks ?? []
  const pairs = pairUp(wanted, tasks, (one, got) => distance(one, got, raw) + (isFirm(one) ? 0 : 3))
  return new Map(pairs.map(([i, j]) => [wanted[i], tasks[j]]))
}

/** A task that no task of the gold is: wrong when it charges somebody, and is no other reading of what may be read in two ways. */
export const isInvented = (task, { gold, raw }) =>
  kindOf(task) === 'ASSIGNMENT' &&
  !(gold.tasks ?? []).some((one) => !isFirm(one) && distance(one, task, raw) <= NEAR)

/** The pairs of tasks are returned for the guards. */
export function scoreTasks(paper, tally) {
  const { tasks: given, at } = paper
  const wanted = paper.gold.tasks ?? []
  const gotOf = pairTasks(paper)
  for (const task of wanted) {
    const got = gotOf.get(task) ?? null
    if (isFirm(task)) scoreTask(task, got, paper, tally)
    else if (isMeasure(task)) got ? tally.measures.hit() : tally.measures.miss(at(label(task)))
  }
  const paired = new Set(gotOf.values())
  for (const task of given) {
    if (paired.has(task) || !isInvented(task, paper)) continue
    tally.tasks.falseAlarm(at(`${label(task)} lead ${shown(task.lead)}`))
    for (const deadline of task.deadlines ?? [])
      if (counts(deadline))
        tally.deadlines.falseAlarm(at(`${label(task)} (invented task): ${deadlineLabel(deadline)}`))
  }
  return gotOf
}

function scoreTask(task, got, paper, tally) {
  const { at, own } = paper
  if (got === null) tally.tasks.miss(at(`${label(task)} lead ${shown(task.lead)}`))
  else {
    tally.tasks.hit()
    tally.kind.answer(kindOf(got) === 'ASSIGNMENT', at(`${label(task)} kind: got ${foldEnum(got.kind)}`))
    tally.lead.answer(
      leadIsRight(task, got, own),
      at(`${label(task)} lead: gold ${shown(task.lead ?? [])}, got ${shown(got.lead ?? [])}`),
    )
    scoreNames(task.coordinating, got.coordinating, `${label(task)} coordinating`, tally.coordinating, paper)
    if (!task.executingOptional)
      scoreNames(task.executing, got.executing, `${label(task)} executing`, tally.executing, paper)
  }
  scoreDeadlines(task, got?.deadlines ?? [], at, tally.deadlines)
}

export function leadIsRight({ lead, acceptableLeads }, got, own) {
  const leads = got.lead ?? []
  const are = (names) => names.length === leads.length && sameNames(names, leads, own) === names.length
  return [lead ?? [], ...(acceptableLeads ?? [])].some(are)
}

/** Adds what two lists of bodies have in common; one fault a list. */
export function scoreNames(wanted, got, name, tally, { at, own }) {
  const [right, given] = [wanted ?? [], got ?? []]
  const common = sameNames(right, given, own)
  tally.right += common
  tally.wanted += right.length
  tally.given += given.length
  const fault = at(`${name}: gold ${shown(right)}, got ${shown(given)}`)
  if (common < right.length) tally.misses.push(fault)
  else if (common < given.length) tally.falseAlarms.push(fault)
}

// --------------------------------------------------------------- deadlines

const DUE_KINDS = ['DUE', 'REPORT', 'SUBMIT', 'DURATION', 'WITHIN', '']
/** To finish, to report, to submit and to do it within days are one class. */
export const deadlineClass = (kind) => (DUE_KINDS.includes(foldEnum(kind)) ? 'DUE' : foldEnum(kind))
const precisionClass = (precision) =>
  ['TIME', 'HOUR'].includes(foldEnum(precision)) ? 'DAY' : foldEnum(precision)
const isOpen = (precision) => ['UNSPECIFIED', ''].includes(precision)

/** A horizon too many and what is taken over from a parent cost nothing. */
export const counts = ({ inherited, kind }) => !inherited && deadlineClass(kind) !== 'HORIZON'

function sameDeadline(gold, got) {
  const kind = deadlineClass(gold.kind)
  if (kind !== deadlineClass(got.kind) || (gold.iso ?? null) !== (got.iso ?? null)) return false
  if (gold.duration && String(gold.duration).toUpperCase() !== String(got.duration ?? '').toUpperCase())
    return false
  const wanted = precisionClass(gold.precision)
  const precision = precisionClass(got.precision)
  return (
    wanted === precision ||
    (gold.acceptablePrecisions ?? []).map(precisionClass).includes(precision) ||
    (kind === 'RECURRING' && isOpen(wanted) && isOpen(precision))
  )
}

/** Which deadlines read of a task are those of the gold; which are wrong, the others being neither. */
export function compareDeadlines(task, given) {
  const wanted = task.deadlines ?? []
  const pairs = pairUp(wanted, given, (gold, got) =>
    sameDeadline(gold, got) ? (foldEnum(gold.kind) === foldEnum(got.kind) ? 0 : 1) : Infinity,
  )
  const found = new Set(pairs.map(([i]) => wanted[i]))
  const right = new Set(pairs.map(([, j]) => given[j]))
  const optional = wanted.filter((deadline) => deadline.optional && !found.has(deadline))
  const wrong = given.filter(
    (deadline) => !right.has(deadline) && counts(deadline) && !optional.some((one) => overlap(one, deadline)),
  )
  return { found, right, wrong }
}

function scoreDeadlines(task, given, at, tally) {
  const { found, wrong } = compareDeadlines(task, given)
  const fault = (deadline) => at(`${label(task)}: ${deadlineLabel(deadline)}`)
  for (const deadline of task.deadlines ?? [])
    if (found.has(deadline)) tally.hit()
    else if (!deadline.inherited && !deadline.optional) tally.miss(fault(deadline))
  for (const deadline of wrong) tally.falseAlarm(fault(deadline))
}

/** Whether a deadline that was read stands where an optional one of the gold does. */
function overlap(gold, got) {
  const [a, b] = [foldWords(gold.text), foldWords(got.text)]
  if (a !== '' && b !== '' && (a.includes(b) || b.includes(a))) return true
  const [offset, start] = [number(gold.offset), number(got.span?.start)]
  return offset !== null && start !== null && start < offset + gold.text.length && got.span.end > offset
}

// ------------------------------------------------------------------ labels

export const label = (task) => {
  const words = (task.quoteStart ?? task.quote ?? '').replace(/\s+/g, ' ').slice(0, 60)
  return `${task.section ? `[${task.section}] ` : ''}“${words}” @${task.quoteOffset ?? task.span?.start ?? '?'}`
}
const deadlineLabel = ({ text, kind, iso, duration, precision }) =>
  `${shown(text)} [${foldEnum(kind)} ${shown(iso ?? duration ?? null)} ${foldEnum(precision)}]`
