import { useState } from 'preact/hooks'
import { ask, askAllAgain, useAnswer, type Failure } from '../ask.js'
import { href } from '../address.js'
import { useViewer } from '../frame/start.js'
import { useDecision } from '../correct/decision.js'
import { label } from '../labels.js'
import {
  ReviewClaimDocument,
  TaskHistoryDocument,
  WithdrawProgressDocument,
  type ReportedFragment,
  type ReviewState,
  type TaskHistoryQuery,
} from '../operations/generated.js'
import { dayOf, nameOf } from '../parts/document-link.js'
import { FailureNote, Waiting } from '../parts/failure.js'
import { Proof } from '../parts/proof.js'
import { sectionName } from '../parts/section.js'
import { day, wordsOf } from '../words.js'
import { TakenOver, TakeOver } from './take-over.js'
import { TasksAbove } from './tasks-above.js'

const words = wordsOf({
  history: ['Diễn biến, nhiệm vụ cấp trên', 'History, tasks above'],
  occurrence: ['Kỳ đến hạn', 'The time due on'],
  byPaper: ['báo cáo', 'report'],
  undecided: [
    'Chưa rõ báo cáo nói về nhiệm vụ nào trong số:',
    'It is not clear which of these tasks the report means:',
  ],
  isThis: ['Đúng nhiệm vụ này', 'It is this task'],
  notThis: ['Không phải nhiệm vụ này', 'It is not this task'],
  takeBack: ['Rút lại', 'Take back'],
  openAgain: ['Để ngỏ lại', 'Leave open again'],
  notCounted: ['không tính', 'not counted'],
  act: ['Thẩm định điều báo cáo nêu', 'A decision about what a report says'],
})

type Entry = NonNullable<TaskHistoryQuery['task']>['history'][number]

/** What happened to a task from the day on which it was given, and what it rests on, asked for when somebody opens it. */
export function TaskHistory({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false)
  const { data, failure } = useAnswer(TaskHistoryDocument, isOpen ? { id } : null)
  return (
    <details class="task-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.history}</summary>
      {isOpen && failure !== null && <FailureNote failure={failure} />}
      {isOpen && data === null && failure === null && <Waiting />}
      {isOpen && (
        <ol class="plain">
          {data?.task?.history.map((entry, at) => (
            <HistoryEntry key={at} entry={entry} />
          ))}
        </ol>
      )}
      {isOpen && <TasksAbove id={id} />}
      {data?.task && <TakeOver id={id} candidates={data.task.candidateSuccessors} />}
    </details>
  )
}

function HistoryEntry({ entry: { kind, on, by, document, progress, takeover } }: { readonly entry: Entry }) {
  return (
    <li>
      <b>{label('TaskHistoryKind', kind)}</b> {dayOf({ issuedOn: on === null ? null : { value: on } })}
      {by !== null && ` · ${by}`}
      {document !== null && (
        <>
          {' · '}
          <a href={href('paper', document.id)}>{nameOf(document)}</a>
        </>
      )}
      {takeover !== null && <TakenOver takeover={takeover} />}
      {progress !== null && kind !== 'WITHDRAWN' && (
        <Reported reported={progress} paper={document?.id ?? null} />
      )}
    </li>
  )
}

interface ReportedParts {
  readonly reported: ReportedFragment
  /** The paper that says so. */
  readonly paper: string | null
}

/** What a report, a message or a person said, with its words; editors say whether that counts. */
export function Reported({ reported, paper }: ReportedParts) {
  const { note, figures, evidence, occurrence, candidates, counts, withdrawn } = reported
  return (
    <>
      {figures.length > 0 && <div class="quiet">{figures.join(' · ')}</div>}
      {note !== null && <div>{note}</div>}
      {evidence !== null && paper !== null && <Proof evidence={evidence} document={paper} />}
      {occurrence !== null && paper !== null && (
        <div>
          <span class="quiet">
            {words.occurrence} {day(occurrence.on)}
          </span>{' '}
          <Proof evidence={occurrence.evidence} document={paper} />
        </div>
      )}
      {candidates.length > 0 && !counts && (
        <div class="mark unsure">
          {words.undecided}{' '}
          {candidates.map(({ id, section, summary, document }, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <a href={href('paper', document.id, { task: id })} title={summary}>
                {section === null ? summary : sectionName(section)}
              </a>
            </span>
          ))}
        </div>
      )}
      {!counts && candidates.length === 0 && !withdrawn && <span class="mark">{words.notCounted}</span>}
      <Decisions reported={reported} />
    </>
  )
}

function Decisions({
  reported: { id, basis, review, withdrawn, candidates },
}: Pick<ReportedParts, 'reported'>) {
  const viewer = useViewer()
  const [failure, setFailure] = useState<Failure | null>(null)
  if (!viewer?.mayEdit || withdrawn || basis === 'RECORD') return null
  const claim = useDecision(words.act, (decision, known) => ask(ReviewClaimDocument, { id, decision, known }))
  const decide = (decision: ReviewState) => (): void => claim.decide(decision, review)
  const withdraw = (): void => void ask(WithdrawProgressDocument, { id }).then(askAllAgain, setFailure)
  const choices: readonly (readonly [string, () => void])[] =
    basis === 'PERSON'
      ? [[words.takeBack, withdraw]]
      : review === 'UNREVIEWED'
        ? [
            ...(candidates.length > 0 ? [[words.isThis, decide('CONFIRMED')] as const] : []),
            [words.notThis, decide('REJECTED')],
          ]
        : [[words.openAgain, decide('UNREVIEWED')]]
  return (
    <div class="buttons">
      {basis === 'TEXT' && review !== 'UNREVIEWED' && (
        <span class="mark">{label('ReviewState', review)}</span>
      )}
      {choices.map(([name, choose]) => (
        <button key={name} type="button" class="link" onClick={choose}>
          {name}
        </button>
      ))}
      {claim.refused}
      {failure !== null && <FailureNote failure={failure} />}
    </div>
  )
}
