import { href } from '../address.js'
import { label } from '../labels.js'
import type { OtherPartFragment, PaperFragment, TaskPartsFragment } from '../operations/generated.js'
import { asOf, count, day, daysBefore, daysBetween, many, today, wordsOf } from '../words.js'
import { bodyBeside, bodyInFull, type PlacedBody } from './territory-link.js'
import { dayOf, nameOf, SampleMark } from './document-link.js'
import { EndedMark } from './ended.js'
import { SaidByPerson } from './proof.js'
import { StateMark } from './state-counts.js'

const words = wordsOf({
  due: ['hạn', 'due'],
  before: ['trước', 'before'],
  next: [(last: string) => `đến ${last}`, (last: string) => `until ${last}`],
  late: [(days: string) => `quá hạn ${days} ngày`, (days: string) => `${many(days, 'day')} late`],
  left: [(days: string) => `còn ${days} ngày`, (days: string) => `${many(days, 'day')} left`],
  last: ['ngày cuối', 'last day'],
  nobody: ['chưa rõ cơ quan chủ trì', 'lead agency unknown'],
  lead: ['Chủ trì:', 'Lead:'],
  with: ['Phối hợp:', 'With:'],
  serves: ['Để thực hiện:', 'In the end for:'],
  takenOver: ['tiếp nhận', 'took it over'],
  orphaned: ['cơ quan đã kết thúc hoạt động', 'its body has ended'],
  now: ['nay là', 'now'],
  nowPerhaps: ['nay có thể là', 'now perhaps'],
  others: [(more: string) => `và ${more} cơ quan khác`, (more: string) => `and ${more} more`],
})

/** The day from which a task is late: the first of its deadlines that still counts. */
export const overdueFrom = ({ deadlines }: Pick<TaskPartsFragment, 'deadlines'>): string | null =>
  deadlines.reduce<string | null>(
    (first, deadline) =>
      deadline.overdueFrom !== null && (first === null || deadline.overdueFrom < first)
        ? deadline.overdueFrom
        : first,
    null,
  )

type TaskInTime = Pick<TaskPartsFragment, 'deadlines' | 'state'>

/** How many days a task is late, 0 or less as long as there are some left; null where it is done or has no day. */
function daysOver(task: TaskInTime): number | null {
  const from = overdueFrom(task)
  if (from === null || task.state === 'DONE_ON_TIME' || task.state === 'DONE_LATE') return null
  // on the first late day it is one day late
  return daysBetween(from, asOf() ?? today()) + 1
}

/** The same of a task that is late; null of any other. */
export function daysLate(task: TaskInTime): number | null {
  const days = daysOver(task)
  return days !== null && days > 0 ? days : null
}

/** How late a task is, or how many days are left. */
export function Lateness({ task }: { readonly task: TaskInTime }) {
  const days = daysOver(task)
  if (days === null) return null
  return (
    <span class={`mark ${days > 0 ? 'late' : 'state-OPEN'}`}>
      {days > 0 ? words.late(count(days)) : days === 0 ? words.last : words.left(count(-days))}
    </span>
  )
}

/** The day that is printed, and whether that is late already; of what recurs the words, and the last day of the time that counts. */
function Due({
  deadline: { due, bound, asPrinted, overdueFrom: from },
}: {
  readonly deadline: TaskPartsFragment['deadlines'][number]
}) {
  if (due !== null) return <>{bound === 'BEFORE' ? `${words.before} ${day(due)}` : day(due)}</>
  return <>{from === null ? asPrinted : `${asPrinted} (${words.next(day(daysBefore(from, 1)))})`}</>
}

interface TaskLineParts {
  readonly task: TaskPartsFragment
  /** Whether it stands among tasks in the same state, which is told once for all. */
  readonly isGrouped?: boolean
  /** What it serves in the end, where that is to be told. */
  readonly serves?: readonly Served[]
  /** The parts of the body that is asked for, where it neither leads nor coordinates. */
  readonly otherParts?: readonly OtherPartFragment[]
}

/** A paper that a task serves in the end. */
export type Served = Pick<PaperFragment, 'id' | 'symbol' | 'type' | 'typeLabel'>

/** What it serves in the end; each leads to the ways by which it does. */
const Serves = ({ serves, paper }: { readonly serves: readonly Served[]; readonly paper: string }) => (
  <div class="quiet">
    {words.serves}{' '}
    {serves.map((root, index) => (
      <span key={root.id}>
        {index > 0 && ', '}
        <a href={href('cascade', root.id, { to: paper })}>{nameOf(root)}</a>
      </span>
    ))}
  </div>
)

/** Whether a deadline is the first by which something is due: a target year is none. */
const isFirstDue = (deadlines: TaskPartsFragment['deadlines'], index: number): boolean =>
  deadlines.findIndex(({ kind }) => kind !== 'HORIZON') === index

interface NamedPart {
  readonly agency: PlacedBody | null
  readonly asPrinted: string
}

/** A body with a part in a task, as it is called here, with where it lies below a province; else as it is printed. */
export const nameOfPart = ({ agency, asPrinted }: NamedPart): string =>
  agency === null ? asPrinted : bodyInFull(agency)

/** What was reported last, by the day as of which one looks. */
export function LastReport({ progress }: Pick<TaskPartsFragment, 'progress'>) {
  const until = asOf() ?? today()
  const last = progress.findLast(({ counts, on }) => counts && on <= until)
  return last === undefined ? null : (
    <span class="mark">
      {label('ProgressKind', last.kind)} · {day(last.on)}
    </span>
  )
}

const MOST_SUCCESSORS = 2

type Candidates = TaskPartsFragment['candidateSuccessors']

const leadIn = (candidates: Candidates): string =>
  candidates.every(({ agency }) => agency !== null) ? words.now : words.nowPerhaps

const othersIn = (candidates: Candidates): string =>
  candidates.length > MOST_SUCCESSORS ? ` ${words.others(count(candidates.length - MOST_SUCCESSORS))}` : ''

/** Who has the work of a body that has ended, in words for a table; empty where none has. */
export const successorsInWords = (candidates: Candidates): string =>
  candidates.length === 0
    ? ''
    : `${leadIn(candidates)} ${candidates
        .slice(0, MOST_SUCCESSORS)
        .map(({ name }) => name)
        .join(', ')}${othersIn(candidates)}`

/** Who has the work of a body that has ended, where the reform names it, or may have it by its ground. */
export function Successors({ candidates }: { readonly candidates: Candidates }) {
  return (
    <div class="quiet">
      {leadIn(candidates)}{' '}
      {candidates.slice(0, MOST_SUCCESSORS).map(({ name, agency }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {agency === null ? name : <a href={href('agency', agency.id)}>{name}</a>}
        </span>
      ))}
      {othersIn(candidates)}
    </div>
  )
}

const MOST_COORDINATING = 3

/** Who coordinates, as who reports about a task has to ask them too. */
function Coordinating({ parts }: { readonly parts: TaskPartsFragment['coordinating'] }) {
  const more = parts.length - MOST_COORDINATING
  return (
    <div class="quiet" title={more > 0 ? parts.map(nameOfPart).join('; ') : undefined}>
      {words.with}{' '}
      {parts.slice(0, MOST_COORDINATING).map((part, index) => (
        <span key={index}>
          {index > 0 && ', '}
          {part.agency === null ? (
            part.asPrinted
          ) : (
            <a href={href('agency', part.agency.id)}>{part.agency.name}</a>
          )}
        </span>
      ))}
      {more > 0 && ` ${words.others(count(more))}`}
    </div>
  )
}

/** That who is to do a task has ended; once it is done nobody is looked for. */
export const OrphanedMark = ({
  task: { orphaned, state },
}: {
  readonly task: Pick<TaskPartsFragment, 'orphaned' | 'state'>
}) =>
  orphaned && state !== 'DONE_ON_TIME' && state !== 'DONE_LATE' ? (
    <span class="mark late">{words.orphaned}</span>
  ) : null

/** A task in a few lines: what, by whom and with whom, from which paper, until when. The words lead to where they stand in the paper. */
export function TaskLine({ task, isGrouped = false, serves = [], otherParts = [] }: TaskLineParts) {
  const { id, summary, state, document, leads, coordinating, deadlines, progress } = task
  return (
    <div class="task-line">
      <a class="task-summary" href={href('paper', document.id, { task: id })}>
        {summary}
      </a>
      <div>
        {!isGrouped && <StateMark state={state} />} <Lateness task={task} />{' '}
        {deadlines.length > 0 && (
          <span class="quiet">
            {deadlines.map((deadline, index) => (
              <span key={deadline.id} title={deadline.asPrinted}>
                {index > 0 && '; '}
                {deadline.kind === 'HORIZON'
                  ? label('DeadlineKind', deadline.kind)
                  : isFirstDue(deadlines, index) && words.due}{' '}
                <Due deadline={deadline} />
              </span>
            ))}
          </span>
        )}{' '}
        <OrphanedMark task={task} /> <EndedMark task={task} /> <LastReport progress={progress} />{' '}
        <SaidByPerson parts={[...leads, ...deadlines]} />
      </div>
      <div class="quiet">
        {leads.length > 0 && `${words.lead} `}
        {leads.length === 0
          ? words.nobody
          : leads.map(({ agency, asPrinted, takenOver }, index) => (
              <span key={index}>
                {index > 0 && ', '}
                {agency === null ? (
                  asPrinted
                ) : (
                  <a href={href('agency', agency.id)}>{bodyBeside(agency, document.issuer)}</a>
                )}
                {takenOver && ` (${words.takenOver})`}
              </span>
            ))}
        {' · '}
        <a class="name" href={href('paper', document.id)}>
          {nameOf(document)}
        </a>{' '}
        {dayOf(document)}
        {document.issuer && `, ${bodyInFull(document.issuer)}`} {document.sample && <SampleMark />}
      </div>
      {serves.length > 0 && <Serves serves={serves} paper={document.id} />}
      {/* before those who coordinate: behind them it would be read as said of them */}
      {task.candidateSuccessors.length > 0 && <Successors candidates={task.candidateSuccessors} />}
      {coordinating.length > 0 && <Coordinating parts={coordinating} />}
      {otherParts.map(({ role, agency }) => (
        <div key={role} class="quiet">
          {label('TaskRole', role)}: {agency?.name}
        </div>
      ))}
    </div>
  )
}
