import { compareTexts } from './collections.js'
import { DISTANT_PAST, type IsoDay } from './date.js'
import type { DeadlineKind } from './deadline.js'
import { TASK_STATES, type TaskState } from './task.js'

/**
 * NOTIFIED: the agency has been told. STARTED: it has begun. HINDERED: something stands in its way. CLAIMED: the agency reports that it is done. VERIFIED: somebody has checked that.
 * NOT_DONE: somebody has checked, and it is not done, whatever was said up to that day.
 */
export const PROGRESS_KINDS = ['NOTIFIED', 'STARTED', 'HINDERED', 'CLAIMED', 'VERIFIED', 'NOT_DONE'] as const
/** These tell whether a task is done. */
const DECIDING: ReadonlySet<string> = new Set(['CLAIMED', 'VERIFIED', 'NOT_DONE'])
export type ProgressKind = (typeof PROGRESS_KINDS)[number]

/** How a task stands from a day until the next change. */
export interface Standing {
  /** First day; `DISTANT_PAST` for the first of a task's standings. */
  readonly from: string
  readonly state: TaskState
  /** How it is known to be done; null while it is not. */
  readonly doneBasis: 'CLAIMED' | 'VERIFIED' | null
}

export interface Due {
  readonly id: string
  readonly kind: DeadlineKind
  readonly due: IsoDay | null
  readonly overdueFrom: IsoDay | null
  readonly recurrence: string | null
}

interface Report {
  readonly kind: ProgressKind
  /** The deadline that it is about; null for the whole task. */
  readonly deadlineId: string | null
  readonly on: IsoDay
}

/**
 * How a task stands on every day there is: its standings in the order of their days, each different from the one
 * before; never empty. A deadline is met by a report CLAIMED or VERIFIED on itself or on the whole task, unless a later
 * one says NOT_DONE of either; one that recurs ends only with the whole task, and what is reported of it is said of one occurrence alone. Reports come in the order of their days. HORIZON deadlines count for nothing. While any deadline is open: OVERDUE when one of
 * the open ones has passed, else OPEN when one has a day or something has been done, else NO_DEADLINE. When all are
 * met (or the task has none and was reported): DONE_LATE when any was met on its first late day or after, else
 * DONE_ON_TIME.
 */
export function standingsOf(deadlines: readonly Due[], reports: readonly Report[]): Standing[] {
  const dues = deadlines.filter(({ kind }) => kind !== 'HORIZON')
  const recurring = new Set(dues.flatMap(({ id, recurrence }) => (recurrence === null ? [] : [id])))
  const told = reports
    .filter(({ kind, deadlineId }) => DECIDING.has(kind) && !recurring.has(deadlineId ?? ''))
    .toSorted((a, b) => compareTexts(a.on, b.on))
  const days = new Set([
    DISTANT_PAST,
    ...dues.flatMap(({ overdueFrom }) => overdueFrom ?? []),
    ...told.map(({ on }) => on),
  ])
  const standings: Standing[] = []
  for (const from of [...days].sort()) {
    const next = {
      from,
      ...on(
        from,
        dues,
        told.filter((report) => report.on <= from),
      ),
    }
    const last = standings.at(-1)
    if (last?.state !== next.state || last.doneBasis !== next.doneBasis) standings.push(next)
  }
  return standings
}

function on(day: IsoDay, dues: readonly Due[], told: readonly Report[]): Omit<Standing, 'from'> {
  const meeting = (due: Due) =>
    undenied(told.filter(({ deadlineId }) => deadlineId === null || deadlineId === due.id))
  const done = undenied(told)
  const open = dues.filter((due) => meeting(due).length === 0)
  if (open.length > 0 || done.length === 0)
    return {
      doneBasis: null,
      state: open.some(({ overdueFrom }) => overdueFrom !== null && overdueFrom <= day)
        ? 'OVERDUE'
        : open.some(({ due, recurrence }) => due !== null || recurrence !== null) || open.length < dues.length
          ? 'OPEN'
          : 'NO_DEADLINE',
    }
  const first = (reports: readonly Report[]) => reports.map((report) => report.on).sort()[0]!
  const late = dues.some((due) => due.overdueFrom !== null && first(meeting(due)) >= due.overdueFrom)
  const verified = (dues.length === 0 ? [done] : dues.map(meeting)).every((reports) =>
    reports.some(({ kind }) => kind === 'VERIFIED'),
  )
  return { state: late ? 'DONE_LATE' : 'DONE_ON_TIME', doneBasis: verified ? 'VERIFIED' : 'CLAIMED' }
}

/** The reports of something done that nobody has denied since. */
const undenied = (told: readonly Report[]): readonly Report[] =>
  told.slice(told.findLastIndex(({ kind }) => kind === 'NOT_DONE') + 1)

/** The standing of a day, of standings as `standingsOf` gives them. */
export const standingOn = (standings: readonly Standing[], day: IsoDay): Standing =>
  standings.findLast(({ from }) => from <= day) ?? standings[0]!

/** How a task stands from which day on: parallel lists, the first of them from DISTANT_PAST. */
export interface StandingLists {
  readonly stateFrom: readonly string[]
  readonly states: readonly TaskState[]
}

export interface StateCount {
  readonly state: TaskState
  readonly tasks: number
}

/** What is told of how a task is followed: parallel lists, and the first day on which its agency was told of it. */
export interface FollowedTask extends StandingLists {
  /** How each of its states is known, an empty text while it is not done. */
  readonly doneBases: readonly string[]
  readonly toldFrom: IsoDay | null
}

/** Of so many tasks: how many their agencies were told of, and how those stand. */
export interface ProgressCounts {
  readonly tasks: number
  readonly told: number
  readonly claimed: number
  readonly checked: number
  readonly late: number
  readonly doneLate: number
}

/** How tasks are followed on a day. */
export function countProgress(tasks: readonly FollowedTask[], day: IsoDay): ProgressCounts {
  const stateOf = statesOn(day)
  const count = (is: (task: FollowedTask) => boolean): number => tasks.filter(is).length
  const inState = (state: TaskState) => (task: FollowedTask) => TASK_STATES[stateOf(task)] === state
  const by = (basis: string) => (task: FollowedTask) => basisOn(task, day) === basis
  return {
    tasks: tasks.length,
    told: count(({ toldFrom }) => toldFrom !== null && toldFrom <= day),
    claimed: count(by('CLAIMED')),
    checked: count(by('VERIFIED')),
    late: count(inState('OVERDUE')),
    doneLate: count(inState('DONE_LATE')),
  }
}

/** How a task is known to be done on a day; an empty text while it is not. */
export const basisOn = (
  { stateFrom, doneBases }: Pick<FollowedTask, 'stateFrom' | 'doneBases'>,
  day: IsoDay,
): string => doneBases[stateFrom.findLastIndex((from) => from <= day)] ?? ''

/** How many tasks are in each state on a day, in the order of TASK_STATES, without empty ones. */
export function countStates(tasks: readonly StandingLists[], day: IsoDay): StateCount[] {
  const stateOf = statesOn(day)
  const sums = noTasks()
  for (const task of tasks) sums[stateOf(task)]! += 1
  return stateCounts(sums)
}

/** Numbers of tasks in the order of TASK_STATES. */
export type StateSums = number[]
export const noTasks = (): StateSums => TASK_STATES.map(() => 0)

/** These numbers without empty ones. */
export const stateCounts = (sums: StateSums): StateCount[] =>
  TASK_STATES.map((state, at) => ({ state, tasks: sums[at]! })).filter(({ tasks }) => tasks > 0)

/** Tells the place in TASK_STATES of a task's state on a day. Of tasks that are alike, which most are, it looks at one. */
export function statesOn(day: IsoDay): (task: StandingLists) => number {
  const known = new Map<StandingLists, number>()
  return (task) => {
    let found = known.get(task)
    if (found === undefined) known.set(task, (found = TASK_STATES.indexOf(stateOn(task, day))))
    return found
  }
}

/** The state of a task on a day. */
export const stateOn = ({ stateFrom, states }: StandingLists, day: IsoDay): TaskState =>
  states[stateFrom.findLastIndex((from) => from <= day)] ?? states[0]!
