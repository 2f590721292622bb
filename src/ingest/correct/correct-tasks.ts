/** Putting right which tasks a paper gives, whom and by when. */
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import type { TaskField } from '../../model/correction.js'
import type { DatePrecision, IsoDay } from '../../model/date.js'
import type { DeadlineBound, DeadlineKind } from '../../model/deadline.js'
import type { Span } from '../../model/evidence.js'
import type { TaskKind, TaskRole } from '../../model/task.js'
import { taskIds } from '../contents.js'
import { shortened, type StatedAssignment, type StatedDeadline, type StatedTask } from '../statement.js'
import { whereSaid } from './correct-relations.js'
import { saidOfDocument, type SaidOfDocument } from './files.js'
import { givenBody, placeOfWords } from './given.js'
import { placeOfStatement, SAID_BY_PERSON } from './header.js'
import { record, type Editor, type PutRight } from './record.js'
import { marked } from './tasks.js'

/** A deadline as an editor gives it: a day, or a rule by which days recur (RRULE). */
export interface GivenDeadline {
  readonly kind: DeadlineKind
  readonly bound: DeadlineBound | null
  readonly from: IsoDay | null
  readonly due: IsoDay | null
  readonly recurrence: string | null
  readonly asPrinted: string | null
}

/** What of a task an editor gives; null: as it is. Bodies by the id of an agency, or by name. */
export interface GivenTask {
  readonly summary: string | null
  readonly leads: readonly string[] | null
  readonly coordinating: readonly string[] | null
  readonly executing: readonly string[] | null
  readonly reportTo: readonly string[] | null
  readonly deadlines: readonly GivenDeadline[] | null
}

/** Tasks of one document, where they are read. */
interface ReadTasks {
  readonly one: SaidOfDocument
  /** In the order of the paper. */
  readonly tasks: readonly (StatedTask & { readonly mark: string })[]
}

/**
 * Puts parts of a task right. The ids of the corrections: one.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for a body that is nobody certain, or nothing to put right; as `record`
 */
export async function correctTask(
  graph: Graph,
  { id, document }: { readonly id: string; readonly document: string },
  right: GivenTask,
  editor: Editor,
): Promise<string[]> {
  const read = await readTasks(graph, document, [id])
  const [task] = read.tasks
  const { fields, whole } = await given(graph, task!, right, read.one)
  if (fields.length === 0)
    throw new AppError('BAD_USER_INPUT', 'Nothing of the task is given that is to be put right.', {
      details: { argument: 'task' },
    })
  const text = (of: Shown) => fields.map((field) => shown(field, of)).join('; ')
  const asRead = marked(read.one.read.tasks).find(({ mark }) => mark === task!.mark) ?? task!
  return put(graph, read, editor, fields.join(' '), { tasks: [whole], fields }, [text(asRead), text(whole)])
}

/**
 * Says that a body has taken a task over: it leads it beside those whom the paper names, as what a person says.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for a body that is nobody certain, or that leads it already; as `record`
 */
export async function takeOver(
  graph: Graph,
  { id, document }: { readonly id: string; readonly document: string },
  agency: string,
  editor: Editor,
): Promise<string[]> {
  const read = await readTasks(graph, document, [id])
  const [task] = read.tasks
  const body = await givenBody(graph, agency, placeOfStatement(read.one.now), 'agency')
  const leads = task!.assignments.filter(({ role }) => role === 'LEAD')
  if (leads.some((lead) => lead.body.key === body.key))
    throw new AppError('BAD_USER_INPUT', `${body.name} leads the task already.`, {
      details: { argument: 'agency' },
    })
  const taker: StatedAssignment = {
    ...NO_WORDS,
    section: task!.section,
    role: 'LEAD',
    body,
    asPrinted: body.name,
    inheritedFrom: null,
    takenOver: true,
  }
  const printed = task!.assignments.filter(({ takenOver }) => !takenOver)
  const whole = { ...task!, assignments: [...printed, taker] }
  const was = leads.map((lead) => lead.body.name).join(', ') || null
  return put(graph, read, editor, TAKEN_OVER, { tasks: [whole], fields: [TAKEN_OVER] }, [was, body.name])
}
const TAKEN_OVER = 'TAKEN_OVER'

/** Says that there is no such task. @throws AppError NOT_FOUND; as `record` */
export async function removeTask(
  graph: Graph,
  { id, document }: { readonly id: string; readonly document: string },
  editor: Editor,
): Promise<string[]> {
  const read = await readTasks(graph, document, [id])
  return put(graph, read, editor, 'IS', { tasks: [], fields: null }, [read.tasks[0]!.summary, null])
}

/**
 * Adds a task that was missed. Its words are those of the editor's quote; of a record, which has no words, its summary.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT without words, or for words that do not stand in the paper; as `record`
 */
export async function addTask(
  graph: Graph,
  document: string,
  kind: TaskKind,
  right: GivenTask,
  editor: Editor,
): Promise<string[]> {
  const one = withTasksOf(await saidOfDocument(graph, document))
  const quoted = whereSaid(one, editor.quote)
  const summary = right.summary ?? quoted.quote
  if (summary === null)
    throw new AppError('BAD_USER_INPUT', 'Give the words of the paper that give the task.', {
      details: { argument: 'quote' },
    })
  const base: StatedTask = {
    ...quoted,
    kind,
    modality: kind === 'ENCOURAGEMENT' ? 'ENCOURAGED' : 'MUST',
    summary: shortened(summary),
    parent: null,
    assignments: [],
    deadlines: [],
  }
  const { whole } = await given(graph, base, { ...right, summary: null }, one)
  const read = { one, tasks: [] }
  return put(graph, read, editor, `NEW ${whole.summary}`, { tasks: [whole], fields: null }, [
    null,
    whole.summary,
  ])
}

/**
 * Says that one task is several: `parts` are their words, each within the words of the task. Each has the bodies of the
 * whole, and the deadlines whose words stand in it; those that stand in none are of all.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for words that do not stand in the task; as `record`
 */
export async function splitTask(
  graph: Graph,
  { id, document }: { readonly id: string; readonly document: string },
  parts: readonly string[],
  editor: Editor,
): Promise<string[]> {
  const read = await readTasks(graph, document, [id])
  const [task] = read.tasks
  const { text } = read.one.source
  const within = task!.span
  if (within === null)
    throw new AppError('BAD_USER_INPUT', 'A record has no words by which its task could be split.', {
      remedy: 'Add the other tasks, and put the summary of this one right.',
      details: { argument: 'id' },
    })
  let from = within.start
  const spans = parts.map((part) => {
    const span = placeOfWords(text, part, { from, till: within.end })
    from = span.end
    return span
  })
  const isIn = (span: Span | null, part: Span) =>
    span !== null && span.start >= part.start && span.end <= part.end
  const tasks = spans.map((span) => ({
    ...task!,
    ...SAID_BY_PERSON,
    span,
    quote: text.slice(span.start, span.end),
    summary: shortened(text.slice(span.start, span.end)),
    deadlines: task!.deadlines.filter(
      (deadline) => isIn(deadline.span, span) || !spans.some((other) => isIn(deadline.span, other)),
    ),
  }))
  const now = tasks.map(({ summary }) => summary).join(' | ')
  return put(graph, read, editor, 'IS', { tasks, fields: null }, [task!.summary, now])
}

/**
 * Says that several tasks of one paper are one: with the words, bodies and deadlines of all.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for fewer than two; as `record`
 */
export async function joinTasks(
  graph: Graph,
  document: string,
  ids: readonly string[],
  editor: Editor,
): Promise<string[]> {
  const read = await readTasks(graph, document, [...new Set(ids)])
  const { tasks } = read
  if (tasks.length < 2)
    throw new AppError('BAD_USER_INPUT', 'Give two tasks of one paper, or more.', {
      details: { argument: 'ids' },
    })
  const spans = tasks.flatMap(({ span }) => span ?? [])
  const { text } = read.one.source
  const span =
    spans.length < tasks.length
      ? null
      : { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) }
  const quote = span && text.slice(span.start, span.end)
  const distinct = new Map(
    tasks.flatMap(({ assignments }) => assignments.map((one) => [`${one.role} ${one.body.key}`, one])),
  )
  const whole: StatedTask = {
    ...tasks[0]!,
    ...SAID_BY_PERSON,
    span,
    quote,
    summary: shortened(quote ?? tasks.map(({ summary }) => summary).join('; ')),
    assignments: [...distinct.values()],
    deadlines: tasks.flatMap(({ deadlines }) => deadlines),
  }
  const was = tasks.map(({ summary }) => summary).join(' | ')
  return put(graph, read, editor, 'IS', { tasks: [whole], fields: null }, [was, whole.summary])
}

/** What a correction of this aspect is about: the mark of the task that was taken over; null for any other. */
export const markTakenOver = (aspect: string): string | null =>
  /^TASK (.+) TAKEN_OVER$/s.exec(aspect)?.[1] ?? null

/** `what`: which part of the tasks it is about, so that two editors of one part are told apart. */
function put(
  graph: Graph,
  { one, tasks }: ReadTasks,
  editor: Editor,
  what: string,
  change: { readonly tasks: readonly StatedTask[]; readonly fields: readonly TaskField[] | null },
  [was, now]: readonly [string | null, string | null],
): Promise<string[]> {
  const at = tasks.map(({ span, mark }) => ({ span, mark }))
  const marks = tasks.map(({ mark }) => mark).join(' ')
  const [first] = change.tasks
  const putRight: PutRight = {
    location: one.source.location,
    of: one.of,
    aspect: `TASK ${marks} ${what}`,
    change: { what: 'TASK', at, ...change },
    was,
    now,
    quote: tasks[0]?.quote ?? first?.quote ?? null,
  }
  return record(graph, [putRight], editor)
}

// -------------------------------------------------------------------- read

/** What the tasks of a document are read from: the first text or record that has any. */
const withTasksOf = (said: readonly SaidOfDocument[]): SaidOfDocument =>
  said.find(({ now }) => now.tasks.length > 0) ??
  said.find(({ source }) => source.basis === 'TEXT') ??
  said[0]!

async function readTasks(graph: Graph, document: string, ids: readonly string[]): Promise<ReadTasks> {
  const wanted = new Set(ids)
  for (const one of await saidOfDocument(graph, document)) {
    const own = taskIds(document, one.now.tasks)
    const all = marked(one.now.tasks)
    const tasks = one.now.tasks.flatMap((task, at) =>
      wanted.has(own[at]!) ? [{ ...task, mark: all[at]!.mark }] : [],
    )
    if (tasks.length === wanted.size) return { one, tasks }
  }
  throw new AppError('NOT_FOUND', `Document ${document} does not give these tasks.`, {
    remedy: 'Tasks that a message adds are not the paper’s own.',
    details: { argument: 'id' },
  })
}

// ------------------------------------------------------------------- given

const ROLES: readonly (readonly [keyof GivenTask, TaskField, TaskRole])[] = [
  ['leads', 'LEAD', 'LEAD'],
  ['coordinating', 'COORDINATING', 'COORDINATING'],
  ['executing', 'EXECUTING', 'EXECUTING'],
  ['reportTo', 'REPORT_TO', 'REPORT_TO'],
]

/** The task with what is given of it, and which parts those are. */
async function given(
  graph: Graph,
  task: StatedTask,
  right: GivenTask,
  { now }: SaidOfDocument,
): Promise<{ readonly fields: readonly TaskField[]; readonly whole: StatedTask }> {
  const fields: TaskField[] = []
  let assignments = task.assignments
  for (const [name, field, role] of ROLES) {
    const names = right[name] as readonly string[] | null
    if (names === null) continue
    fields.push(field)
    const said: StatedAssignment[] = []
    for (const asPrinted of names) {
      const body = await givenBody(graph, asPrinted, placeOfStatement(now), name)
      said.push({ ...NO_WORDS, section: task.section, role, body, asPrinted: body.name, inheritedFrom: null })
    }
    assignments = [...assignments.filter((one) => one.role !== role || one.takenOver), ...said]
  }
  const summary = right.summary === null ? task.summary : shortened(right.summary)
  if (right.summary !== null) fields.push('SUMMARY')
  const deadlines = right.deadlines?.map((one) => deadlineOf(one, task.section)) ?? task.deadlines
  if (right.deadlines !== null) fields.push('DEADLINES')
  return { fields, whole: { ...task, summary, assignments, deadlines } }
}

const NO_WORDS = { quote: null, span: null, ...SAID_BY_PERSON }

function deadlineOf(
  { kind, bound, from, due, recurrence, asPrinted }: GivenDeadline,
  section: string | null,
): StatedDeadline {
  if (due === null && recurrence === null)
    throw new AppError('BAD_USER_INPUT', 'A deadline has a day, or a rule by which days recur.', {
      details: { argument: 'deadlines' },
    })
  return {
    ...NO_WORDS,
    section,
    asPrinted: asPrinted ?? due ?? recurrence!,
    kind: recurrence === null ? kind : 'RECURRING',
    bound: recurrence === null ? (bound ?? 'BY') : 'RECURRING',
    from,
    due,
    precision: recurrence === null ? 'DAY' : precisionOf(recurrence),
    action: null,
    duration: null,
    anchor: null,
    recurrence,
    inherited: false,
  }
}

/** By how often it recurs; a quarter is every third month. */
function precisionOf(rule: string): DatePrecision {
  const [, frequency] = /FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)\b/.exec(rule) ?? []
  if (frequency === undefined)
    throw new AppError('BAD_USER_INPUT', `"${rule}" is no rule by which days recur.`, {
      remedy: 'Write it as FREQ=MONTHLY;BYMONTHDAY=25.',
      details: { argument: 'deadlines', given: rule },
    })
  if (frequency !== 'MONTHLY') return frequency as DatePrecision
  const every = /INTERVAL=(\d+)/.exec(rule)?.[1]
  return every === '3' ? 'QUARTERLY' : every === '6' ? 'HALF_YEARLY' : 'MONTHLY'
}

/** What of a task is named in the log of corrections. */
type Shown = Pick<StatedTask, 'summary' | 'assignments' | 'deadlines'>

function shown(field: TaskField, task: Shown): string {
  if (field === 'SUMMARY') return task.summary
  if (field === 'DEADLINES')
    return (
      task.deadlines.map(({ due, recurrence, asPrinted }) => due ?? recurrence ?? asPrinted).join(', ') || '–'
    )
  const names = task.assignments.filter(({ role }) => role === field).map(({ body }) => body.name)
  return names.join(', ') || '–'
}
