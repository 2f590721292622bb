import './tasks.css'
import { change, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { TaskCountsDocument, type TaskFilter, type TaskState } from '../operations/generated.js'
import { FailureNote, Waiting } from '../parts/failure.js'
import { allTasks, STATES, StateBar, tasksIn } from '../parts/state-counts.js'
import { asOf, count, wordsOf } from '../words.js'
import { useAskedTasks } from './asked.js'
import { BodiesWithTasks } from './bodies-with-tasks.js'
import { TaskColumn } from './task-column.js'
import { TaskFilters } from './task-filters.js'

const words = wordsOf({
  all: [(tasks: string) => `${tasks} nhiệm vụ`, (tasks: string) => `${tasks} tasks`],
  shown: ['Cách hiện', 'Shown as'],
  columns: ['Theo tình trạng', 'By state'],
  bodies: ['Theo cơ quan', 'By body'],
  onlyOne: ['Chỉ hiện', 'Only'],
  everything: ['Mọi tình trạng', 'Every state'],
  calendar: ['Lịch (.ics)', 'Calendar (.ics)'],
  table: ['Bảng (.csv)', 'Table (.csv)'],
})

/** Tasks in columns by their state, or by the bodies that lead them. `fixed` is what the screen is about. */
export function TaskBoard({ fixed }: { readonly fixed: TaskFilter }) {
  const { set } = useAddress()
  const { filter, state, orderBy } = useAskedTasks(fixed)
  const { data, failure, waiting, again } = useAnswer(TaskCountsDocument, { filter, asOf: asOf() })
  if (failure !== null)
    return (
      <>
        <TaskFilters fixed={fixed} />
        <FailureNote failure={failure} again={again} />
      </>
    )
  const counts = data?.taskCounts ?? []
  const byBody = set['as'] === 'bodies'
  const shown: readonly TaskState[] =
    state === null ? STATES.filter((one) => tasksIn(counts, one) > 0) : [state]
  return (
    <section class="task-board" aria-busy={waiting}>
      <TaskFilters fixed={fixed} />
      {data === null ? (
        <Waiting />
      ) : (
        <p role="status">
          <b>{words.all(count(allTasks(counts)))}</b>
        </p>
      )}
      <StateBar counts={counts} />
      <div class="buttons" role="group" aria-label={words.shown}>
        <button type="button" aria-pressed={!byBody} onClick={() => change({ as: '' })}>
          {words.columns}
        </button>
        <button type="button" aria-pressed={byBody} onClick={() => change({ as: 'bodies' })}>
          {words.bodies}
        </button>
        <label class="only">
          {words.onlyOne}{' '}
          <select value={state ?? ''} onChange={({ currentTarget: { value } }) => change({ state: value })}>
            <option value="">{words.everything}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {label('TaskState', one)} ({count(tasksIn(counts, one))})
              </option>
            ))}
          </select>
        </label>
        <a class="button" href={`/export/deadlines.ics?${exported(filter, state)}`} download>
          {words.calendar}
        </a>
        <a class="button" href={`/export/tasks.csv?${exported(filter, state)}`} download>
          {words.table}
        </a>
      </div>
      {byBody ? (
        <BodiesWithTasks filter={state === null ? filter : { ...filter, states: [state] }} />
      ) : (
        <div class={`columns of-${shown.length}`}>
          {shown.map((one) => (
            <TaskColumn
              key={one}
              state={one}
              filter={filter}
              orderBy={orderBy}
              isAlone={shown.length === 1}
            />
          ))}
        </div>
      )}
    </section>
  )
}

/** The same filter as parameters of an export. */
function exported(filter: TaskFilter, state: TaskState | null): string {
  const day = asOf()
  const all = {
    ...filter,
    ...(state === null ? {} : { states: state }),
    ...(day === null ? {} : { asOf: day }),
  }
  const given = Object.entries(all).filter(([, value]) => value !== null && value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
