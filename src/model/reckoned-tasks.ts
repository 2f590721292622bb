/** The tasks of a reckoning: which of them a measure counts, and by how many days they are late. */
import type { TaskMarks } from './cascade.js'
import type { TaskDuties } from './cascade-tasks.js'
import { compareTextLists } from './collections.js'
import { daysBetween, DISTANT_FUTURE, type IsoDay } from './date.js'
import { stateOn } from './standing.js'
import type { TaskState } from './task.js'

/** A task of the directive or of such a paper. */
export interface ReckonedTask {
  readonly id: string
  readonly marks: TaskMarks
  readonly duties: TaskDuties
}

/** LED: a body that is known leads it. DATED: it has a day or recurs. The others are states on the day. */
export const TASK_MEASURES = ['LED', 'DATED', 'DONE_ON_TIME', 'DONE_LATE', 'OVERDUE'] as const
export type TaskMeasure = (typeof TASK_MEASURES)[number]

/** The five numbers of some numbers, with quartiles between two of them where they fall there (QUARTILE.INC of spreadsheets). */
export interface Spread {
  readonly values: number
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

/** Null for no numbers. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part
    const below = sorted[Math.floor(place)]!
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1)
  }
  return {
    values: sorted.length,
    least: at(0),
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    most: at(1),
  }
}

const ordered = new WeakMap<readonly ReckonedTask[], readonly ReckonedTask[]>()

/** The tasks of a row, the first to become late first. */
export function firstLateFirst(tasks: readonly ReckonedTask[]): readonly ReckonedTask[] {
  const known = ordered.get(tasks)
  if (known !== undefined) return known
  const made = tasks.toSorted((a, b) => compareTextLists(sortOfTask(a), sortOfTask(b)))
  ordered.set(tasks, made)
  return made
}

export const sortOfTask = ({ id, marks }: ReckonedTask): readonly string[] => [
  marks.overdueFrom ?? DISTANT_FUTURE,
  id,
]

/** Which of these tasks a measure counts on a day. */
export const measured = (
  tasks: readonly ReckonedTask[],
  measure: TaskMeasure,
  day: IsoDay,
): readonly ReckonedTask[] => tasks.filter((task) => counts(task, measure, day))

function counts(task: ReckonedTask, measure: TaskMeasure, day: IsoDay): boolean {
  return measure === 'LED' || measure === 'DATED' ? HAS[measure](task) : stateOn(task.marks, day) === measure
}

const HAS = {
  LED: ({ duties }: ReckonedTask): boolean =>
    duties.bearers.some(({ role, agency }) => role === 'LEAD' && agency !== null),
  DATED: ({ duties }: ReckonedTask): boolean =>
    duties.dues.some(({ due, recurrence }) => due !== null || recurrence !== null),
}

/** What is told of some tasks together, as of a day. */
export interface TaskTally {
  readonly counts: Readonly<Record<TaskMeasure, number>>
  /** By how many days those that are OVERDUE are late; null for none. */
  readonly overdueBy: Spread | null
  /** By how many days those that are DONE_LATE were late; null for none. */
  readonly doneLateBy: Spread | null
}

/** By the tasks of a row: what was told last, for a row shows each part of it by itself, and is shown again and again. */
const tallies = new WeakMap<readonly ReckonedTask[], { readonly day: IsoDay; readonly tally: TaskTally }>()

export function tallyOf(tasks: readonly ReckonedTask[], day: IsoDay): TaskTally {
  const known = tallies.get(tasks)
  if (known?.day === day) return known.tally
  const count = (measure: keyof typeof HAS) => tasks.filter(HAS[measure]).length
  const [overdue, doneLate] = [daysLate(tasks, 'OVERDUE', day), daysLate(tasks, 'DONE_LATE', day)]
  const tally = {
    counts: {
      LED: count('LED'),
      DATED: count('DATED'),
      DONE_ON_TIME: measured(tasks, 'DONE_ON_TIME', day).length,
      DONE_LATE: doneLate.length,
      OVERDUE: overdue.length,
    },
    overdueBy: spreadOf(overdue),
    doneLateBy: spreadOf(doneLate),
  }
  tallies.set(tasks, { day, tally })
  return tally
}

/**
 * By how many days each of these tasks that is in a state is late: until the day while it is OVERDUE; until it was done when it is
 * DONE_LATE, of several deadlines by the most. On its first late day a task is one day late.
 */
export const daysLate = (
  tasks: readonly ReckonedTask[],
  state: Extract<TaskState, 'OVERDUE' | 'DONE_LATE'>,
  day: IsoDay,
): readonly number[] =>
  tasks.flatMap(({ marks }) => (stateOn(marks, day) === state ? latenessOn(marks, day) : []))

/** What was done and denied again was late all the time. */
function latenessOn({ stateFrom, states }: TaskMarks, day: IsoDay): number {
  const last = stateFrom.findLastIndex((from) => from <= day)
  let since: IsoDay | null = null
  let longest = 1
  for (let at = 0; at <= last; at += 1) {
    const from = stateFrom[at]!
    if (since !== null && states[at] !== 'OVERDUE') longest = Math.max(longest, daysBetween(since, from) + 1)
    if (states[at] === 'OVERDUE') since ??= from
    else if (states[at] !== 'DONE_LATE') since = null
  }
  return states[last] === 'OVERDUE' && since !== null ? daysBetween(since, day) + 1 : longest
}
