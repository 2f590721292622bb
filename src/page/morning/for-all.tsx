import { addDays } from '../../model/date.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { type TaskFilter, type TaskOrder, TasksDocument } from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { PrintedPart } from '../parts/more.js'
import { TaskLine } from '../parts/task-line.js'
import { asOf, count, many, today, wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Việc của mọi cơ quan', 'What all bodies have to do'],
  told: [
    'Trong mọi văn bản ở đây, kể cả của cơ quan bạn không theo dõi.',
    'Of all papers here, whether you follow them or not.',
  ],
  today: ['Đến hạn hôm nay', 'Due today'],
  soon: ['Đến hạn trong 7 ngày tới', 'Due within the next 7 days'],
  late: [
    (days: number) => `Quá hạn trong ${days} ngày qua`,
    (days: number) => `Overdue within the last ${days} days`,
  ],
  allLate: ['Mọi việc quá hạn', 'All that is overdue'],
  none: ['Không có việc nào.', 'None.'],
  all: [(tasks: string) => `Xem cả ${tasks} việc`, (tasks: string) => `See all: ${many(tasks, 'task')}`],
})

const DAYS_AHEAD = 7
/** What is late for longer everybody knows. */
const DAYS_LATE = 30
const SHOWN = 5

/** What is due and late whoever has to do it, for who follows nothing. */
export function ForAll() {
  const on = asOf() ?? today()
  const [first, last] = [addDays(on, 1), addDays(on, DAYS_AHEAD)]
  return (
    <section class="card morning" aria-labelledby="morning-all">
      <h2 id="morning-all">{words.title}</h2>
      <p class="quiet">{words.told}</p>
      <div class="morning-lists">
        <List title={words.today} filter={{ states: ['OPEN'], dueFrom: on, dueTo: on }} />
        <List title={words.soon} filter={{ states: ['OPEN'], dueFrom: first, dueTo: last }} />
        <List
          title={words.late(DAYS_LATE)}
          filter={{ states: ['OVERDUE'], dueFrom: addDays(on, -DAYS_LATE) }}
          orderBy="OVERDUE_FROM_DESC"
        />
      </div>
      <a class="on-screen" href={href('tasks', null, { state: 'OVERDUE' })}>
        {words.allLate}
      </a>
    </section>
  )
}

interface ListParts {
  readonly title: string
  readonly filter: TaskFilter
  readonly orderBy?: TaskOrder
}

function List({ title, filter, orderBy = 'OVERDUE_FROM' }: ListParts) {
  const asked = { filter, orderBy, asOf: asOf(), first: SHOWN }
  const { data, failure, again } = useAnswer(TasksDocument, asked)
  const tasks = data?.tasks
  const total = tasks?.totalCount ?? 0
  const list = {
    state: String(filter.states),
    order: orderBy === 'OVERDUE_FROM' ? '' : orderBy,
    from: filter.dueFrom ?? '',
    'to-day': filter.dueTo ?? '',
  }
  return (
    <section>
      <h3>
        {title} {total > 0 && <span class="mark">{count(total)}</span>}
      </h3>
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {!tasks && failure === null && <Waiting />}
      {tasks && total === 0 && <Nothing text={words.none} />}
      {total > 0 && (
        <ul class="plain">
          {tasks?.nodes.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} isGrouped />
            </li>
          ))}
        </ul>
      )}
      <PrintedPart there={tasks?.nodes.length ?? 0} total={total} />
      {total > SHOWN && (
        <a class="on-screen" href={href('tasks', null, list)}>
          {words.all(count(total))}
        </a>
      )}
    </section>
  )
}
