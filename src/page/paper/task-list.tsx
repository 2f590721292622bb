import { useEffect, useMemo, useRef } from 'preact/hooks'
import { href, useAddress } from '../address.js'
import { TaskActs } from '../correct/task-acts.js'
import { label } from '../labels.js'
import type { PaperTaskFragment, PartInTaskFragment } from '../operations/generated.js'
import { Nothing } from '../parts/failure.js'
import { lastDayBefore } from '../parts/last-day.js'
import { Proof, SaidByPerson } from '../parts/proof.js'
import { sectionName } from '../parts/section.js'
import { type StateCount, StateBar, StateMark } from '../parts/state-counts.js'
import { LastReport, OrphanedMark, Successors } from '../parts/task-line.js'
import { useVisibleRows } from '../parts/visible.js'
import { ReportProgress } from '../tasks/report-form.js'
import { TaskHistory } from '../tasks/task-history.js'
import { asOf, count, day, daysBefore, daysBetween, many, today, wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Nhiệm vụ văn bản này giao', 'Tasks that this paper gives'],
  nothing: ['Chưa đọc được nhiệm vụ nào trong văn bản này.', 'No task was read in this paper.'],
  deadlines: ['Thời hạn', 'Deadlines'],
  next: [(last: string) => `kỳ này đến ${last}`, (last: string) => `this time until ${last}`],
  late: [(days: string) => `quá hạn ${days} ngày`, (days: string) => `${many(days, 'day')} late`],
  last: [(last: string) => `chậm nhất ${last}`, (last: string) => `${last} at the latest`],
  seen: ['Xem trong văn bản', 'See it in the paper'],
  coming: [(there: string) => `Đã lấy ${there} nhiệm vụ…`, (there: string) => `${there} tasks so far…`],
})

const ROW_PIXELS = 150

interface TaskListParts {
  readonly id: string
  readonly tasks: readonly PaperTaskFragment[]
  readonly counts: readonly StateCount[]
  readonly isWhole: boolean
  readonly hasText: boolean
}

/** The tasks of a paper: who leads, who else has a part, by when, and how each stands. */
export function TaskList({ id, tasks: given, counts, isWhole, hasText }: TaskListParts) {
  const { set } = useAddress()
  const tasks = useMemo(() => asRead(given), [given])
  const list = useRef<HTMLOListElement>(null)
  const visible = useVisibleRows(list, tasks, ROW_PIXELS, (task) => task.id)
  const asked = tasks.findIndex((task) => task.id === set['task'])
  useEffect(() => {
    if (asked >= 0) visible.scrollTo(asked)
  }, [asked])
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">{words.title}</h2>
      <StateBar
        counts={counts}
        hrefOf={(state) => href('tasks', null, { document: id, state: state ?? '' })}
      />
      {isWhole && tasks.length === 0 && <Nothing text={words.nothing} />}
      {!isWhole && (
        <p class="waiting" role="status">
          {words.coming(count(tasks.length))}
        </p>
      )}
      <ol ref={list} class="plain virtual-list" style={{ height: `${visible.height}px` }}>
        {visible.rows.map(({ index, start }) => (
          <li
            key={tasks[index]!.id}
            ref={visible.measure}
            data-index={index}
            style={{ top: `${start}px` }}
            class={index === asked ? 'chosen' : ''}
            aria-current={index === asked ? 'true' : undefined}
            aria-setsize={isWhole ? tasks.length : -1}
            aria-posinset={index + 1}
          >
            <OneTask id={id} task={tasks[index]!} next={nextInText(tasks, tasks[index]!)} hasText={hasText} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Those with a day as they come, the first to become late first; the others as one reads them in the paper. */
function asRead(tasks: readonly PaperTaskFragment[]): readonly PaperTaskFragment[] {
  const hasDay = ({ deadlines }: PaperTaskFragment): boolean =>
    deadlines.some(({ overdueFrom }) => overdueFrom !== null)
  const placeOf = ({ evidence }: PaperTaskFragment): number => evidence?.start ?? Infinity
  const others = tasks.filter((task) => !hasDay(task))
  return [
    ...tasks.filter(hasDay),
    ...others.sort((one, other) =>
      placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0,
    ),
  ]
}

/** The task that follows another in the text: the list itself goes by days. */
function nextInText(
  tasks: readonly PaperTaskFragment[],
  { evidence }: PaperTaskFragment,
): PaperTaskFragment | null {
  const from = evidence?.start ?? null
  if (from === null) return null
  return tasks.reduce<PaperTaskFragment | null>((next, task) => {
    const start = task.evidence?.start ?? null
    if (start === null || start <= from || task.evidence?.source.id !== evidence?.source.id) return next
    return start < (next?.evidence?.start ?? Infinity) ? task : next
  }, null)
}

interface OneTaskParts {
  readonly id: string
  readonly task: PaperTaskFragment
  readonly next: PaperTaskFragment | null
  readonly hasText: boolean
}

function OneTask({ id, task, next, hasText }: OneTaskParts) {
  const { summary, section, kind, state, evidence, deadlines } = task
  const bodies = [...task.leads, ...task.coordinating, ...task.executing, ...task.reportTo]
  const hasPlace = hasText && evidence !== null && evidence.start !== null
  return (
    <>
      <p class="task-words">
        <StateMark state={state} /> <LastReport progress={task.progress} /> <OrphanedMark task={task} />{' '}
        {summary}{' '}
        <span class="quiet">
          {label('TaskKind', kind)}
          {section !== null && ` · ${sectionName(section)}`}
        </span>
      </p>
      {task.candidateSuccessors.length > 0 && <Successors candidates={task.candidateSuccessors} />}
      <dl class="facts">
        {[...new Set(bodies.map(({ role }) => role))].map((role) => (
          <div key={role}>
            <dt>{label('TaskRole', role)}</dt>
            <dd>
              <Bodies parts={bodies.filter((part) => part.role === role)} />
            </dd>
          </div>
        ))}
        {deadlines.length > 0 && (
          <div>
            <dt>{words.deadlines}</dt>
            <dd>
              {deadlines.map((deadline) => (
                <Deadline key={deadline.id} deadline={deadline} isOverdue={state === 'OVERDUE'} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      <TaskHistory id={task.id} />
      {hasPlace ? (
        <a class="to-words" href={href('paper', id, { task: task.id })}>
          {words.seen}
        </a>
      ) : (
        evidence !== null && <Proof evidence={evidence} document={id} />
      )}{' '}
      <ReportProgress task={task} />
      <TaskActs task={task} next={next} />
    </>
  )
}

const Bodies = ({ parts }: { readonly parts: readonly PartInTaskFragment[] }) => (
  <>
    {parts.map(({ agency, asPrinted }, index) => (
      <span key={index}>
        {index > 0 && '; '}
        {agency === null ? asPrinted : <a href={href('agency', agency.id)}>{agency.name}</a>}
      </span>
    ))}{' '}
    <SaidByPerson parts={parts} />
  </>
)

function Deadline({
  deadline,
  isOverdue,
}: {
  readonly deadline: PaperTaskFragment['deadlines'][number]
  readonly isOverdue: boolean
}) {
  const { kind, asPrinted, due, overdueFrom, evidence } = deadline
  const last = lastDayBefore(deadline)
  const late = !isOverdue || overdueFrom === null ? 0 : daysBetween(overdueFrom, asOf() ?? today()) + 1
  return (
    <span class="deadline">
      {label('DeadlineKind', kind)}: {evidence?.basis === 'PERSON' ? asPrinted : `“${asPrinted}”`}
      {last !== null && ` · ${words.last(day(last))}`}
      {due !== null && last === null && day(due) !== asPrinted && ` · ${day(due)}`}
      {due === null && overdueFrom !== null && ` · ${words.next(day(daysBefore(overdueFrom, 1)))}`}{' '}
      <SaidByPerson parts={[deadline]} />{' '}
      {late > 0 && <span class="mark late">{words.late(count(late))}</span>}
    </span>
  )
}
