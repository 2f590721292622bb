import { useRef } from 'preact/hooks'
import { label } from '../labels.js'
import { TasksDocument, type TaskFilter, type TaskOrder, type TaskState } from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { useMoreWhile, usePages } from '../parts/pages.js'
import { useVisibleRows } from '../parts/visible.js'
import { asOf, count, wordsOf } from '../words.js'
import { TaskCard } from './task-card.js'

const words = wordsOf({
  nothing: ['Không có nhiệm vụ nào.', 'No tasks.'],
})

interface ColumnParts {
  readonly state: TaskState
  readonly filter: TaskFilter
  readonly orderBy: TaskOrder
  /** Whether it is the only column: then it goes on as one scrolls. */
  readonly isAlone: boolean
}

const CARD_PIXELS = 150
/** So many cards are there beyond those in the window. */
const AHEAD = 75

/** The tasks in one state. */
export function TaskColumn({ state, filter, orderBy, isAlone }: ColumnParts) {
  const variables = {
    filter: { ...filter, states: [state] },
    orderBy,
    asOf: asOf(),
    first: isAlone ? 50 : 10,
  }
  const pages = usePages(TasksDocument, variables, ({ tasks }) => tasks)
  const { nodes, total, failure } = pages
  const list = useRef<HTMLUListElement>(null)
  const visible = useVisibleRows(list, nodes, CARD_PIXELS, ({ id }) => id)
  const last = visible.rows.at(-1)?.index ?? 0
  useMoreWhile(pages, isAlone && last >= nodes.length - AHEAD)

  return (
    <section class="column" aria-labelledby={`column-${state}`} aria-busy={pages.waiting}>
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
            <TaskCard task={nodes[index]!} isGrouped />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  )
}
