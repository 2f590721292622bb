import { label } from '../labels.js'
import type { TaskState } from '../operations/generated.js'
import { count, wordsOf } from '../words.js'

const words = wordsOf({
  tasks: [(tasks: string) => `${tasks} nhiệm vụ`, (tasks: string) => `${tasks} tasks`],
  late: [(tasks: string) => `${tasks} quá hạn`, (tasks: string) => `${tasks} overdue`],
})

export interface StateCount {
  readonly state: TaskState
  readonly tasks: number
}

export const STATES: readonly TaskState[] = ['OVERDUE', 'OPEN', 'NO_DEADLINE', 'DONE_LATE', 'DONE_ON_TIME']

export const allTasks = (counts: readonly StateCount[]): number =>
  counts.reduce((sum, { tasks }) => sum + tasks, 0)

export const tasksIn = (counts: readonly StateCount[], state: TaskState): number =>
  counts.find((one) => one.state === state)?.tasks ?? 0

/** How many tasks, and how many of them are overdue; nothing where there are none. */
export function TasksInShort({ counts }: { readonly counts: readonly StateCount[] }) {
  const late = tasksIn(counts, 'OVERDUE')
  const all = allTasks(counts)
  if (all === 0) return null
  return (
    <>
      <span class="mark">{words.tasks(count(all))}</span>{' '}
      {late > 0 && <span class="mark late">{words.late(count(late))}</span>}
    </>
  )
}

/** How many tasks in each state, as a bar and in words. */
export function StateBar({ counts }: { readonly counts: readonly StateCount[] }) {
  const all = allTasks(counts)
  if (all === 0) return null
  const there = STATES.filter((state) => tasksIn(counts, state) > 0)
  return (
    <div class="states">
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        {there.map((state, index) => {
          const before = there.slice(0, index).reduce((sum, one) => sum + tasksIn(counts, one), 0)
          return (
            <rect
              key={state}
              class={`state-${state}`}
              x={(before / all) * 100}
              width={(tasksIn(counts, state) / all) * 100}
              height="2"
            />
          )
        })}
      </svg>
      <ul>
        {there.map((state) => (
          <li key={state}>
            <span class={`dot state-${state}`} /> {label('TaskState', state)}{' '}
            <b>{count(tasksIn(counts, state))}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const StateMark = ({ state }: { readonly state: TaskState }) => (
  <span class={`mark state state-${state}`}>{label('TaskState', state)}</span>
)
