/** The tasks of a statement, put right. Pure. */
import type { AppliedState, TaskField } from '../../model/correction.js'
import type { TaskRole } from '../../model/task.js'
import { hash, markOf, marksOf } from '../ids.js'
import type { StatedAssignment, StatedTask } from '../statement.js'
import { findAt, SAME_PLACE, SAME_WORDS } from './anchor.js'
import type { TaskChange } from './change.js'
import { isSameText, SAID_BY_PERSON } from './header.js'

/** A task while corrections are applied; `parent` by its mark, because places change. */
type Kept = Omit<StatedTask, 'parent'> & { readonly mark: string; readonly above: string | null }

/** The tasks with what their ids are made of, counted as they were read, so that no correction changes another's id. */
export function marked(tasks: readonly StatedTask[]): Kept[] {
  const marks = marksOf(tasks)
  return tasks.map(({ parent, ...task }, at) => ({
    ...task,
    mark: marks[at]!,
    above: parent === null ? null : (marks[parent] ?? null),
  }))
}

/** The tasks as a statement has them. */
export function placed(tasks: readonly Kept[]): StatedTask[] {
  const places = new Map(tasks.map(({ mark }, at) => [mark, at]))
  return tasks.map(({ above, ...task }) => ({
    ...task,
    parent: above === null ? null : (places.get(above) ?? null),
  }))
}

interface Corrected {
  readonly tasks: readonly Kept[]
  readonly state: AppliedState
}

/** The tasks after one correction, `id`. */
export function withTasks(tasks: readonly Kept[], change: TaskChange, id: string): Corrected {
  const places = change.at
    .map((anchor) => findAt(tasks, anchor, ({ mark }) => mark))
    .filter((place, at, all) => place >= 0 && all.indexOf(place) === at)
    .sort((a, b) => a - b)
  if (change.tasks.length === 0) return without(tasks, places)
  if (change.fields !== null) return withFields(tasks, change, places[0], id)
  const found = alreadyRead(tasks, change)
  if (found !== null && places.every((place) => found.includes(place)))
    return { tasks: change.at.length > 0 ? tasks : underKnownIds(tasks, found, id), state: 'AGREED' }
  return { tasks: inPlaceOf(tasks, places, ofPerson(tasks, change, places, id)), state: 'HOLDS' }
}

/** What its id is made of: that of a task which a person has added. `which`: of several. */
export const addedMark = (correction: string, which: number): string =>
  markOf(`+${hash(correction, 12)}`, which + 1)

/** A newer parser finds by itself what a person had to add: the task keeps the id under which people know it. */
const underKnownIds = (tasks: readonly Kept[], found: readonly number[], id: string): Kept[] => {
  const marks = new Map(found.map((at, which) => [tasks[at]!.mark, addedMark(id, which)]))
  return tasks.map((task) => ({
    ...task,
    mark: marks.get(task.mark) ?? task.mark,
    above: task.above === null ? null : (marks.get(task.above) ?? task.above),
  }))
}

function without(tasks: readonly Kept[], places: readonly number[]): Corrected {
  if (places.length === 0) return { tasks, state: 'AGREED' }
  return { tasks: inPlaceOf(tasks, places, []), state: 'HOLDS' }
}

/** One task with some of its parts put right. Where it is read no more, a person still says that it is one. */
function withFields(
  tasks: readonly Kept[],
  { tasks: [right], fields }: TaskChange,
  place: number | undefined,
  id: string,
): Corrected {
  if (place === undefined) {
    const added = { ...asSaid(right!), mark: addedMark(id, 0), above: null }
    return { tasks: inPlaceOf(tasks, [], [added]), state: 'HOLDS' }
  }
  const read = tasks[place]!
  if (fields!.every((field) => sameIn(field, read, right!))) return { tasks, state: 'AGREED' }
  const mended = fields!.reduce((task, field) => withField(task, field, right!), read)
  return { tasks: tasks.with(place, mended), state: 'HOLDS' }
}

const ROLE_OF: Partial<Record<TaskField, TaskRole>> = {
  LEAD: 'LEAD',
  COORDINATING: 'COORDINATING',
  EXECUTING: 'EXECUTING',
  REPORT_TO: 'REPORT_TO',
}

/** Whom the paper names, without those who have taken it over since. */
const inRole = (task: Pick<StatedTask, 'assignments'>, role: TaskRole): StatedAssignment[] =>
  task.assignments.filter((one) => one.role === role && !one.takenOver)

function sameIn(field: TaskField, read: Kept, right: StatedTask): boolean {
  if (field === 'TAKEN_OVER') {
    const leads = new Set(inRole(read, 'LEAD').map(({ body }) => body.key))
    return takersOf(right).every(({ body }) => leads.has(body.key))
  }
  const role = ROLE_OF[field]
  if (role !== undefined) return bodiesOf(read, role) === bodiesOf(right, role)
  if (field === 'SUMMARY') return isSameText(read.summary, right.summary)
  return daysOf(read) === daysOf(right)
}

/** Who has taken a task over. */
export const takersOf = ({ assignments }: Pick<StatedTask, 'assignments'>): StatedAssignment[] =>
  assignments.filter(({ takenOver }) => takenOver)

const bodiesOf = (task: Pick<StatedTask, 'assignments'>, role: TaskRole): string =>
  inRole(task, role)
    .map(({ body }) => body.key)
    .sort()
    .join('\n')

const daysOf = ({ deadlines }: Pick<StatedTask, 'deadlines'>): string =>
  deadlines
    .map(({ kind, from, due, recurrence }) => `${kind} ${from} ${due} ${recurrence}`)
    .sort()
    .join('\n')

/** What is right stands in the place of what was read, as what a person says. */
function withField(task: Kept, field: TaskField, right: StatedTask): Kept {
  const role = ROLE_OF[field]
  if (field === 'SUMMARY') return { ...task, summary: right.summary, ...SAID_BY_PERSON }
  if (field === 'TAKEN_OVER') {
    const printed = task.assignments.filter(({ takenOver }) => !takenOver)
    return { ...task, assignments: [...printed, ...takersOf(right)] }
  }
  if (role === undefined)
    return { ...task, deadlines: right.deadlines.map((one) => ({ ...one, ...SAID_BY_PERSON })) }
  const others = task.assignments.filter((one) => one.role !== role || one.takenOver)
  const said = inRole(right, role).map((one) => ({ ...one, ...SAID_BY_PERSON }))
  return { ...task, assignments: [...others, ...said] }
}

const asSaid = ({ parent: _, mark: __, ...task }: StatedTask): Omit<Kept, 'mark' | 'above'> => ({
  ...task,
  ...SAID_BY_PERSON,
  assignments: task.assignments.map((one) => ({ ...one, ...SAID_BY_PERSON })),
  deadlines: task.deadlines.map((one) => ({ ...one, ...SAID_BY_PERSON })),
})

/** The first keeps the id of the first that it stands for, the others get ids of their own. */
function ofPerson(tasks: readonly Kept[], change: TaskChange, places: readonly number[], id: string): Kept[] {
  const [first] = places
  const above = first === undefined ? null : tasks[first]!.above
  return change.tasks.map((task, which) => ({
    ...asSaid(task),
    mark: which === 0 && first !== undefined ? tasks[first]!.mark : addedMark(id, which),
    above,
  }))
}

/** Where each of the person's tasks is read by now; null where one is not. */
function alreadyRead(tasks: readonly Kept[], { at, tasks: right }: TaskChange): number[] | null {
  // of a task that was missed a person may have marked some words only
  const least = at.length === 0 ? SAME_PLACE : SAME_WORDS
  const found = right.map(({ span }) =>
    span === null ? -1 : findAt(tasks, { span, mark: '' }, ({ mark }) => mark, least),
  )
  return found.some((at) => at < 0) || new Set(found).size < found.length ? null : found
}

/** `added` where the first of `places` was; without one where its words stand among those of the others. */
function inPlaceOf(tasks: readonly Kept[], places: readonly number[], added: readonly Kept[]): Kept[] {
  const gone = places.map((at) => tasks[at]!)
  const marks = new Set(gone.map(({ mark }) => mark))
  const heir = added[0]?.mark ?? null
  const left = tasks
    .filter(({ mark }) => !marks.has(mark))
    .map((task) =>
      task.above !== null && marks.has(task.above)
        ? { ...task, above: heir ?? gone.find(({ mark }) => mark === task.above)!.above }
        : task,
    )
  const start = added[0]?.span?.start
  const behind = left.findIndex(({ span }) => span !== null && start !== undefined && span.start > start)
  const at = places[0] ?? (behind < 0 ? left.length : behind)
  return [...left.slice(0, at), ...added, ...left.slice(at)]
}
