import { DISTANT_FUTURE } from './date.js'
import { recurs } from './recurrence.js'
import type { Due, Standing } from './standing.js'
import type { TaskState } from './task.js'

/**
 * Which course a task takes from day to day, as far as its place in lists and the day from which it is done tell it:
 *
 * - DUE: OPEN before its late day, OVERDUE from then on; SEVERAL: the same with several late days, by the first
 * - OPEN, NO_DEADLINE: always so
 * - DONE_ON_TIME, DONE_LATE: one of these until it is done, then so; DONE_SEVERAL: the same with several late days
 * - RECURRING: OPEN until it is done, and late by its rhythm only; MIXED: it has a rhythm and a late day
 * - REPORTED: all others; people have reported on a part of them
 */
export const TASK_COURSES = [
  'DUE',
  'SEVERAL',
  'OPEN',
  'NO_DEADLINE',
  'DONE_ON_TIME',
  'DONE_LATE',
  'DONE_SEVERAL',
  'RECURRING',
  'MIXED',
  'REPORTED',
] as const
export type TaskCourse = (typeof TASK_COURSES)[number]

/** How a task is listed, from its deadlines and standings. */
export interface TaskListing {
  readonly course: TaskCourse
  /** See `placeOfTask`. */
  readonly place: string
  /** From this day on it is done for good; DISTANT_FUTURE while it is not. */
  readonly doneFrom: string
}

/** @param standings as `standingsOf` gives them */
export function listingOf(id: string, dues: readonly Due[], standings: readonly Standing[]): TaskListing {
  const lateDays = dues.flatMap(({ overdueFrom }) => overdueFrom ?? []).sort()
  const recurring = dues.some((due) => due.kind !== 'HORIZON' && recurs(due))
  const undone = standings.slice(0, standings.findLastIndex(({ state }) => !isDone(state)) + 1)
  const done = standings[undone.length]
  return {
    course: recurring ? (lateDays.length > 0 ? 'MIXED' : 'RECURRING') : courseOf(lateDays, undone, done),
    place: placeOfTask(lateDays[0] ?? (recurring ? RECURRING_ONLY : DISTANT_FUTURE), id),
    doneFrom: done?.from ?? DISTANT_FUTURE,
  }
}

function courseOf(
  [late, ...further]: readonly string[],
  undone: readonly Standing[],
  done: Standing | undefined,
): TaskCourse {
  const turnsLate = late !== undefined && (done === undefined || late < done.from)
  if (undone.length !== (turnsLate ? 2 : 1) || (turnsLate && undone[1]!.from !== late)) return 'REPORTED'
  if (done !== undefined && undone[0]!.state !== (late === undefined ? 'NO_DEADLINE' : 'OPEN'))
    return 'REPORTED'
  if (done !== undefined)
    return further.length > 0 ? 'DONE_SEVERAL' : (done.state as 'DONE_ON_TIME' | 'DONE_LATE')
  if (late !== undefined) return further.length > 0 ? 'SEVERAL' : 'DUE'
  return undone[0]!.state === 'OPEN' ? 'OPEN' : 'NO_DEADLINE'
}

const isDone = (state: TaskState): boolean => state === 'DONE_ON_TIME' || state === 'DONE_LATE'

export const TASK_ORDERS = ['OVERDUE_FROM', 'OVERDUE_FROM_DESC', 'LEAD'] as const
export type TaskOrder = (typeof TASK_ORDERS)[number]

/** In place of the lead of a task that no known agency leads: after all names. */
export const NO_LEAD = '~~'

/** In place of the late day of a task that only recurs: after all days, also after DISTANT_FUTURE. */
export const RECURRING_ONLY = '~~~~~~~~~~'

/** The order of lists of tasks: by their first late day, DISTANT_FUTURE for those that are never late, then by id. */
export const placeOfTask = (day: string, id: string): string => day + id
