import { addDays, DISTANT_FUTURE, type IsoDay } from '../model/date.js'
import { placeOfTask, TASK_COURSES, type TaskCourse } from '../model/task-order.js'
import type { TaskState } from '../model/task.js'
import { bool, oneOf, record, text, type TypeOf } from './decode.js'

/**
 * Where the tasks of a filter lie in the order of tasks (model/task-order.ts). Queries read these stretches of an index
 * and no others, and look a task up only where its place leaves open whether it is wanted.
 */
export const stretch = record({
  course: oneOf(TASK_COURSES),
  /** Places, without both ends. */
  after: text,
  before: text,
  /** Whether each task's state, and its deadlines, have to be looked up. */
  checksState: bool,
  checksWindow: bool,
  /** Tasks that were done by the day, or later. */
  done: oneOf(['BY_THEN', 'LATER', 'ANY']),
})
export type Stretch = TypeOf<typeof stretch>

export interface StretchFilter {
  readonly states: readonly TaskState[] | null
  readonly dueFrom: IsoDay | null
  readonly dueTo: IsoDay | null
  readonly verified: boolean | null
}

/** After every place of a day. */
const END = '\uffff'
const FIRST = ''

/** The stretches of a filter as of a day, behind a place (an empty text for all). */
export function stretchesOf(filter: StretchFilter, asOf: IsoDay, behind: string): Stretch[] {
  return TASK_COURSES.flatMap((course) => ofCourse(course, filter, asOf))
    .map((found) => (found.after < behind ? { ...found, after: behind } : found))
    .filter(({ after, before }) => after < before)
}

type Wants = (...some: readonly TaskState[]) => boolean

function ofCourse(course: TaskCourse, filter: StretchFilter, asOf: IsoDay): readonly Stretch[] {
  const { states, verified } = filter
  const whole = {
    course,
    after: FIRST,
    before: END,
    checksState: false,
    checksWindow: false,
    done: 'ANY',
  } as const
  const checked = { ...whole, checksState: states !== null }
  const wants: Wants = (...some) => states === null || some.some((state) => states.includes(state))
  switch (course) {
    case 'DUE':
      return verified === true ? [] : inWindow(untilLate(whole, wants, asOf), filter)
    case 'SEVERAL':
      return verified === true ? [] : untilWindowEnds(untilLate(whole, wants, asOf), filter)
    case 'OPEN':
    case 'NO_DEADLINE':
      return wants(course) && verified !== true && !hasWindow(filter) ? [whole] : []
    case 'DONE_ON_TIME':
    case 'DONE_LATE':
      return inWindow(untilDone(whole, states, wants(course), wants, asOf), filter)
    case 'DONE_SEVERAL': {
      const isDone = wants('DONE_ON_TIME', 'DONE_LATE')
      return untilWindowEnds(untilDone(checked, states, isDone, wants, asOf), filter)
    }
    case 'RECURRING': {
      const recurring = { ...whole, checksWindow: hasWindow(filter) }
      if (states === null || (wants('OPEN') && wants('DONE_ON_TIME'))) return [recurring]
      return [
        ...(wants('OPEN') ? [{ ...recurring, done: 'LATER' } as const] : []),
        ...(wants('DONE_ON_TIME') ? [{ ...recurring, done: 'BY_THEN' } as const] : []),
      ]
    }
    case 'MIXED':
      return [{ ...checked, checksWindow: hasWindow(filter) }]
    case 'REPORTED':
      return untilWindowEnds([checked], filter)
  }
}

/** Tasks that are OPEN until their first late day and OVERDUE from it. */
function untilLate(whole: Stretch, wants: Wants, asOf: IsoDay): readonly Stretch[] {
  if (!wants('OPEN', 'OVERDUE')) return []
  const tonight = placeOfTask(asOf, END)
  return [{ ...whole, after: wants('OVERDUE') ? FIRST : tonight, before: wants('OPEN') ? END : tonight }]
}

/** Tasks that take the course of others until they are done. */
function untilDone(
  whole: Stretch,
  states: readonly TaskState[] | null,
  isDoneWanted: boolean,
  wants: Wants,
  asOf: IsoDay,
): readonly Stretch[] {
  if (states === null) return [whole]
  const never = placeOfTask(DISTANT_FUTURE, '')
  const later = { ...whole, done: 'LATER', checksState: false } as const
  return [
    ...(isDoneWanted ? [{ ...whole, done: 'BY_THEN' } as const] : []),
    ...untilLate(later, wants, asOf).map((part) => ({
      ...part,
      before: part.before < never ? part.before : never,
    })),
    ...(wants('NO_DEADLINE') ? [{ ...later, after: never }] : []),
  ]
}

const hasWindow = ({ dueFrom, dueTo }: StretchFilter): boolean => dueFrom !== null || dueTo !== null

/**
 * Narrows stretches of tasks with one late day at most to those that are due in the window. What is due on a day is late
 * on it or on the next, so only the first and the last late day leave open whether a task is due within.
 */
function inWindow(stretches: readonly Stretch[], filter: StretchFilter): Stretch[] {
  if (!hasWindow(filter)) return [...stretches]
  const { dueFrom, dueTo } = filter
  const first = dueFrom === null ? null : placeOfTask(dueFrom, '')
  const afterFirst = dueFrom === null ? FIRST : placeOfTask(dueFrom, END)
  const last = dueTo === null ? placeOfTask(DISTANT_FUTURE, '') : placeOfTask(addDays(dueTo, 1), '')
  const afterLast = dueTo === null ? last : placeOfTask(addDays(dueTo, 1), END)
  const parts = [
    ...(first === null ? [] : [{ after: first, before: afterFirst, checksWindow: true }]),
    { after: afterFirst, before: last, checksWindow: false },
    { after: last, before: afterLast, checksWindow: true },
  ]
  return stretches.flatMap((whole) =>
    parts.map(({ after, before, checksWindow }) => ({
      ...whole,
      after: after > whole.after ? after : whole.after,
      before: before < whole.before ? before : whole.before,
      checksWindow,
    })),
  )
}

/** The same of tasks with several late days, of which only the first is known: it is no later than the window ends. */
function untilWindowEnds(stretches: readonly Stretch[], filter: StretchFilter): Stretch[] {
  if (!hasWindow(filter)) return [...stretches]
  const last = placeOfTask(filter.dueTo === null ? DISTANT_FUTURE : addDays(filter.dueTo, 1), END)
  return stretches.map((whole) => ({
    ...whole,
    before: last < whole.before ? last : whole.before,
    checksWindow: true,
  }))
}

/** Whether the tasks of a stretch have a rhythm, by which each day sorts them anew. */
export const recurs = ({ course }: Stretch): boolean => course === 'RECURRING' || course === 'MIXED'
