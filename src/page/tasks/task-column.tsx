import { useRef } from 'preact/hooks'
import { label } from '../labels.js'
import {
  type OtherPartFragment,
  type TaskFilter,
  TasksDocument,
  type TasksQuery,
  type TaskState,
} from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { usePages, useRowsAhead } from '../parts/pages.js'
import { useVisibleRows } from '../parts/visible.js'
import { count, wordsOf } from '../words.js'
import { type AskedTasks, columnOf } from './asked.js'
import { TaskCard } from './task-card.js'

const words = wordsOf({
  nothing: ['Không có nhiệm vụ nào.', 'No tasks.'],
})

interface ColumnParts {
  readonly state: TaskState
  readonly asked: AskedTasks
  /** Whether it is the only column: then it goes on as one scrolls. */
  readonly isAlone: boolean
}

type ListedTask = NonNullable<TasksQuery['tasks']>['nodes'][number]

/** Why a task is in the list of a body that neither leads it nor coordinates: it executes it, or is reported to. */
const otherPartsOf = (
  { agency, role }: TaskFilter,
  { executing, reportTo }: ListedTask,
): readonly OtherPartFragment[] =>
  agency === undefined || role !== undefined
    ? []
    : [...executing, ...reportTo].filter((part) => part.agency?.id === agency)

const CARD_PIXELS = 150
/** So many cards are there beyond those in the window. */
const AHEAD = 75

/** The tasks in one state. */
export function TaskColumn({ state, asked, isAlone }: ColumnParts) {
  const pages = usePages(TasksDocument, columnOf(asked, state, isAlone), ({ tasks }) => tasks)
  const { nodes, total, failure } = pages
  const list = useRef<HTMLUListElement>(null)
  const visible = useVisibleRows(list, nodes, CARD_PIXELS, ({ id }) => id, { total })
  const last = visible.rows.at(-1)?.index ?? 0
  const isAwaited = useRowsAhead(pages, last, isAlone ? AHEAD : 0)

  return (
    <section class="column" aria-labelledby={`column-${state}`} aria-busy={isAwaited}>
      <h2 id={`column-${state}`}>
        <span class={`dot state-${state}`} /> {label('TaskState', state)}{' '}
        {total !== null && <span>{count(total)}</span>}
      </h2>
      {failure !== null && <FailureNote failure={failure} again={pages.again} />}
      {total === null && failure === null && <Waiting />}
      {total === 0 && <Nothing text={words.nothing} />}
      <ul ref={list} class="cards" style={{ height: `${visible.height}px` }}>
        {visible.rows.map(({ index, start }) => (
          <li
            key={nodes[index]!.id}
            ref={visible.measure}
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={total ?? -1}
            aria-posinset={index + 1}
          >
            <TaskCard
              task={nodes[index]!}
              isGrouped
              // below a directive it is this one
              serves={asked.filter.directive ? [] : nodes[index]!.serves}
              otherParts={otherPartsOf(asked.filter, nodes[index]!)}
            />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  )
}
