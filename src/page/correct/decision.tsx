import { useState } from 'preact/hooks'
import { askAllAgain, type Failure } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import type { ReviewState } from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { SentNote } from '../parts/sent-note.js'
import { moment, wordsOf } from '../words.js'
import { Change } from './change.js'

const words = wordsOf({
  otherwise: [
    (by: string) => `${by} vừa quyết định khác:`,
    (by: string) => `${by} has just decided otherwise:`,
  ],
  otherwiseYou: [
    'Chỗ này vừa được quyết định khác bằng tên của bạn, ở một cửa sổ khác:',
    'It was just decided otherwise in your name, in another window:',
  ],
  whatNow: ['Quyết định của bạn chưa được ghi.', 'Your decision is not recorded.'],
  notCorrected: [
    'Những gì bạn viết vẫn còn ở đây, chưa được ghi.',
    'What you wrote is still here, and is not recorded.',
  ],
  corrected: [
    (by: string, at: string) => `${by} đã sửa chỗ này lúc ${at}:`,
    (by: string, at: string) => `${by} put the same right at ${at}:`,
  ],
  look: ['Xem như đã sửa', 'Look at it as it is now'],
  correct: ['Vẫn sửa', 'Correct it all the same'],
  still: [
    (decision: string) => `Vẫn ghi: ${decision}`,
    (decision: string) => `Record it all the same: ${decision}`,
  ],
  leave: ['Giữ quyết định đã có', 'Leave that decision'],
})

interface Decision {
  readonly decision: ReviewState
  readonly by: string
  readonly at: string
  readonly note: string | null
}

/** What a person has decided, who, when, and why. */
export const DecisionLine = ({ decision, by, at, note }: Decision) => (
  <>
    <span class={decision === 'CONFIRMED' ? 'mark state-DONE_ON_TIME' : 'mark'}>
      {label('ReviewState', decision)}
    </span>{' '}
    <span class="quiet">
      {by} · {moment(at)}
      {note !== null && ` · ${note}`}
    </span>
  </>
)

/** That something is decided whatever somebody else has said. */
export const allTheSame = (decision: ReviewState): string => words.still(label('ReviewState', decision))

interface NotDecidedParts {
  readonly failure: Failure
  /** What was to be decided; null for a correction. */
  readonly decision: ReviewState | null
  /** Decides it all the same, of whoever knows what the other has decided. */
  readonly again: (known: ReviewState) => void
  /** Leaves it as the other has decided. */
  readonly leave: () => void
}

/** Why a decision was not recorded. Of two who decide otherwise the second sees what the first has said, and may go on. */
export function NotDecided({ failure, decision, again, leave }: NotDecidedParts) {
  const viewer = useViewer()
  if (failure.code === 'CORRECTED_ALREADY') return <PutRightSince failure={failure} leave={leave} />
  if (failure.code !== 'DECIDED_ALREADY') return <SentNote failure={failure} />
  const other = failure.details as unknown as Decision
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{other.by === viewer?.name ? words.otherwiseYou : words.otherwise(other.by)}</strong>{' '}
        <DecisionLine {...other} />
      </p>
      <p>{decision === null ? words.notCorrected : words.whatNow}</p>
      <button type="button" onClick={() => again(other.decision)}>
        {decision === null ? words.correct : allTheSame(decision)}
      </button>{' '}
      <button type="button" onClick={leave}>
        {words.leave}
      </button>
    </div>
  )
}

/** What was to be decided about is there no more: somebody has put it right. */
function PutRightSince({ failure, leave }: Pick<NotDecidedParts, 'failure' | 'leave'>) {
  const { by, at, was = null, now = null } = failure.details as Readonly<Record<string, string | null>>
  if (!by || !at) return <SentNote failure={failure} />
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{words.corrected(by, moment(at))}</strong> <Change was={was} now={now} />
      </p>
      <p>{words.whatNow}</p>
      <button type="button" onClick={leave}>
        {words.look}
      </button>
    </div>
  )
}

/** Decides about one thing: `send` with what was decided where one looked. `what`: what it is called once its form is left. */
export function useDecision(
  what: string,
  send: (decision: ReviewState, known: ReviewState) => Promise<unknown>,
) {
  const { failure, isSending, attempt, forget } = useAttempt(what, () => {})
  const [chosen, setChosen] = useState<ReviewState>('UNREVIEWED')
  const decide = (decision: ReviewState, known: ReviewState): void => {
    setChosen(decision)
    void attempt(() => send(decision, known))
  }
  const leave = (): void => {
    forget()
    askAllAgain()
  }
  const refused = failure !== null && (
    <NotDecided failure={failure} decision={chosen} again={(known) => decide(chosen, known)} leave={leave} />
  )
  return { refused, isSending, decide }
}
