import './tasks.css'
import { useLayoutEffect } from 'preact/hooks'
import { change, here, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { type TaskFilter, TaskCountsDocument, type TaskState } from '../operations/generated.js'
import { TakeAlong } from '../parts/take-along.js'
import { Download, DownloadTable } from '../parts/download.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { Told } from '../parts/told.js'
import { STATES, StateBar, tasksIn } from '../parts/state-counts.js'
import { asOf, count, today, wordsOf } from '../words.js'
import { askBoardAhead, countsOf, TASK_PARAMETERS, useAskedTasks } from './asked.js'
import { BodiesWithTasks } from './bodies-with-tasks.js'
import { PlacesWithTasks } from './places-with-tasks.js'
import { columnsCopied, rowsCopied } from './copied.js'
import { LeftTo } from './left-to.js'
import { TaskColumn } from './task-column.js'
import { TaskFilters } from './task-filters.js'

const words = wordsOf({
  shown: ['Cách hiện', 'Shown as'],
  columns: ['Theo tình trạng', 'By state'],
  bodies: ['Theo cơ quan', 'By body'],
  places: ['Theo địa bàn', 'By place'],
  nothing: ['Không tìm thấy nhiệm vụ nào như vậy ở đây.', 'No such task was found here.'],
  less: ['Hãy bớt điều kiện, hoặc bấm “Bỏ lọc”.', 'Ask for less, or press “Clear”.'],
  calendar: ['Lịch (.ics)', 'Calendar (.ics)'],
  calendarFile: ['Lịch nhiệm vụ', 'Deadlines'],
})

/** Tasks in columns by their state, by the bodies that lead them or by the places of their papers. `fixed` is what the screen is about. */
export function TaskBoard({ fixed }: { readonly fixed: TaskFilter }) {
  const { set } = useAddress()
  const asked = useAskedTasks(fixed)
  const { filter, states } = asked
  const as = fixed.agency === undefined ? shownAs(set['as']) : 'columns'
  useLayoutEffect(() => {
    if (as === 'columns') askBoardAhead(asked)
  }, [])
  const { data, failure, waiting, again } = useAnswer(TaskCountsDocument, countsOf(asked))
  if (failure !== null)
    return (
      <>
        <TaskFilters fixed={fixed} />
        <FailureNote failure={failure} again={again} />
      </>
    )
  const counts = data?.taskCounts ?? []
  const isEmpty = data !== null && counts.every(({ tasks }) => tasks === 0)
  const shown: readonly TaskState[] =
    states?.length === 1
      ? states
      : STATES.filter((one) => tasksIn(counts, one) > 0 && (states?.includes(one) ?? true))
  const file = exported(filter, states, as === 'bodies' ? set['called'] : undefined)
  const inStates = states === null ? filter : { ...filter, states: [...states] }
  return (
    <section class="task-board" aria-busy={waiting}>
      <TaskFilters fixed={fixed} />
      {data === null && <Waiting />}
      {isEmpty && (
        <Nothing
          text={
            TASK_PARAMETERS.some((one) => set[one] !== undefined)
              ? `${words.nothing} ${words.less}`
              : words.nothing
          }
        />
      )}
      <LeftTo body={fixed.agency === undefined ? (set['body'] ?? null) : null} />
      <Told
        // nothing as long as it is not known
        text={
          data === null
            ? ''
            : shown.map((one) => `${label('TaskState', one)}: ${count(tasksIn(counts, one))}`).join(', ')
        }
      />
      <StateBar counts={counts} hrefOf={(one) => here({ state: one ?? '' })} current={states} />
      {!isEmpty && (
        <div class="buttons">
          {fixed.agency === undefined && (
            <div class="buttons" role="group" aria-label={words.shown}>
              {WAYS.map((way) => (
                <button
                  key={way}
                  type="button"
                  aria-pressed={as === way}
                  onClick={() => change({ as: way === 'columns' ? '' : way, tier: '', called: '' })}
                >
                  {words[way]}
                </button>
              ))}
            </div>
          )}
          {as === 'columns' ? (
            <TakeAlong
              columns={columnsCopied()}
              rows={(wanted) => rowsCopied(asked, wanted)}
              file={{ table: 'tasks', asked: file }}
            />
          ) : (
            <DownloadTable name="tasks" asked={file} />
          )}
          <Download
            href={`/export/deadlines.ics?${file}`}
            text={words.calendar}
            name={`${words.calendarFile} ${asOf() ?? today()}.ics`}
          />
        </div>
      )}
      {as === 'bodies' && <BodiesWithTasks filter={inStates} />}
      {as === 'places' && (
        <PlacesWithTasks
          filter={inStates}
          tasks={shown.reduce((sum, one) => sum + tasksIn(counts, one), 0)}
          isOfPlace={fixed.territory !== undefined}
        />
      )}
      {as === 'columns' && (
        <div class={`columns of-${shown.length}`}>
          {shown.map((one) => (
            <TaskColumn key={one} state={one} asked={asked} isAlone={shown.length === 1} />
          ))}
        </div>
      )}
    </section>
  )
}

/** How tasks are shown. */
const WAYS = ['columns', 'bodies', 'places'] as const

const shownAs = (asked: string | undefined): (typeof WAYS)[number] =>
  WAYS.find((way) => way === asked) ?? 'columns'

/** The same filter as parameters of an export; `called`: a part of the name of who leads them. */
function exported(filter: TaskFilter, states: readonly TaskState[] | null, called?: string): string {
  const day = asOf()
  const all = {
    ...filter,
    ...(states === null ? {} : { states: states.join(',') }),
    ...(day === null ? {} : { asOf: day }),
    called,
  }
  const given = Object.entries(all).filter(([, value]) => value !== null && value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
