import { label } from '../labels.js'
import type { TaskState } from '../operations/generated.js'
import { count, many, wordsOf } from '../words.js'

const words = wordsOf({
  tasks: [(tasks: string) => `${tasks} nhiệm vụ`, (tasks: string) => many(tasks, 'task')],
  all: ['Tất cả', 'All'],
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

interface TasksInShortParts {
  readonly counts: readonly StateCount[]
  /** Where the tasks of a state are listed, or all of them. */
  readonly hrefOf: (state: TaskState | null) => string
}

/** How many tasks, and how many of them are overdue, each leads to what it counts; nothing where there are none. */
export function TasksInShort({ counts, hrefOf }: TasksInShortParts) {
  const late = tasksIn(counts, 'OVERDUE')
  const all = allTasks(counts)
  if (all === 0) return null
  return (
    <>
      <a class="mark" href={hrefOf(null)}>
        {words.tasks(count(all))}
      </a>{' '}
      {late > 0 && (
        <a class="mark late" href={hrefOf('OVERDUE')}>
          {words.late(count(late))}
        </a>
      )}
    </>
  )
}

interface StateBarParts {
  readonly counts: readonly StateCount[]
  /** Where the tasks of a state are shown, or all of them. */
  readonly hrefOf: (state: TaskState | null) => string
  /** The states that are shown; null: all of them. */
  readonly current?: readonly TaskState[] | null
}

/** How many tasks in each state, as a bar and in words that lead to these tasks. */
export function StateBar({ counts, hrefOf, current }: StateBarParts) {
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
        <li>
          <a href={hrefOf(null)} aria-current={current === null ? 'true' : undefined}>
            {words.all} <b>{count(all)}</b>
          </a>
        </li>
        {[...new Set([...there, ...(current ?? [])])].map((state) => (
          <li key={state}>
            <a href={hrefOf(state)} aria-current={current?.includes(state) ? 'true' : undefined}>
              <span class={`dot state-${state}`} /> {label('TaskState', state)}{' '}
              <b>{count(tasksIn(counts, state))}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const StateMark = ({ state }: { readonly state: TaskState }) => (
  <span class={`mark state state-${state}`}>{label('TaskState', state)}</span>
)
