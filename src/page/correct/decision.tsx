import { useState } from 'preact/hooks'
import { askAllAgain, type Failure } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import type { ReviewState } from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { SentNote } from '../parts/sent-note.js'
import { moment, wordsOf } from '../words.js'

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

interface NotDecidedParts {
  readonly failure: Failure
  /** What was to be decided. */
  readonly decision: ReviewState
  /** Decides it all the same, of whoever knows what the other has decided. */
  readonly again: (known: ReviewState) => void
  /** Leaves it as the other has decided. */
  readonly leave: () => void
}

/** Why a decision was not recorded. Of two who decide otherwise the second sees what the first has said, and may go on. */
export function NotDecided({ failure, decision, again, leave }: NotDecidedParts) {
  const viewer = useViewer()
  if (failure.code !== 'DECIDED_ALREADY') return <SentNote failure={failure} />
  const other = failure.details as unknown as Decision
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{other.by === viewer?.name ? words.otherwiseYou : words.otherwise(other.by)}</strong>{' '}
        <DecisionLine {...other} />
      </p>
      <p>{words.whatNow}</p>
      <button type="button" onClick={() => again(other.decision)}>
        {words.still(label('ReviewState', decision))}
      </button>{' '}
      <button type="button" onClick={leave}>
        {words.leave}
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
