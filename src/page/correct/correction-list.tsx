import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import {
  ConfirmCorrectionDocument,
  type CorrectionPartsFragment,
  WithdrawCorrectionDocument,
} from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { FailureNote, Nothing } from '../parts/failure.js'
import { moment, wordsOf } from '../words.js'
import { Change } from './change.js'

const words = wordsOf({
  title: ['Những chỗ đã đính chính', 'What was put right'],
  nothing: ['Chưa ai đính chính gì trong văn bản này.', 'Nobody has put anything of this paper right.'],
  withdraw: ['Rút lại', 'Take back'],
  confirm: ['Khẳng định lại', 'Say it again'],
  withdrawn: [
    (by: string, at: string) => `${by} rút lại ${at}`,
    (by: string, at: string) => `taken back by ${by}, ${at}`,
  ],
  asks: [
    'Văn bản nay có lời khác, nên chỗ này chưa được áp dụng.',
    'The paper has other words now, so this is not applied.',
  ],
})

/** What people have put right of a paper, the newest first. */
export const CorrectionList = ({
  corrections,
}: {
  readonly corrections: readonly CorrectionPartsFragment[]
}) => (
  <section aria-labelledby="corrections-title">
    <h2 id="corrections-title">{words.title}</h2>
    {corrections.length === 0 && <Nothing text={words.nothing} />}
    <ul class="plain">
      {corrections.toReversed().map((one) => (
        <li key={one.id}>
          <CorrectionLine correction={one} />
        </li>
      ))}
    </ul>
  </section>
)

const MARKS: Readonly<Partial<Record<CorrectionPartsFragment['state'], string>>> = {
  HOLDS: 'mark state-DONE_ON_TIME',
  ASKS_AGAIN: 'mark unsure',
}

/** One correction: what, by whom, when, how it stands; for editors to take it back or to say it again. */
export function CorrectionLine({ correction }: { readonly correction: CorrectionPartsFragment }) {
  const { kind, field, state, was, now, note, by, at, withdrawnAt, withdrawnBy, source } = correction
  const isOver = state === 'WITHDRAWN' || state === 'SUPERSEDED'
  return (
    <div class={isOver ? 'correction is-over' : 'correction'}>
      <p>
        <b>{field === null ? label('CorrectionKind', kind) : label('HeaderField', field)}</b>{' '}
        <span class={MARKS[state] ?? 'mark'}>{label('CorrectionState', state)}</span>
      </p>
      <p>
        <Change was={was} now={now} />
      </p>
      {note !== null && <p>{note}</p>}
      {state === 'ASKS_AGAIN' && <p class="quiet">{words.asks}</p>}
      <p class="quiet">
        {by} · {moment(at)}
        {source && ` · ${source.name}`}
        {withdrawnAt !== null && ` · ${words.withdrawn(withdrawnBy ?? '', moment(withdrawnAt))}`}
      </p>
      {!isOver && <Acts correction={correction} />}
    </div>
  )
}

function Acts({ correction: { id, state } }: { readonly correction: CorrectionPartsFragment }) {
  const viewer = useViewer()
  const { failure, isSending, attempt } = useAttempt(() => {})
  if (!viewer?.mayEdit) return null
  return (
    <>
      {failure !== null && <FailureNote failure={failure} />}
      <div class="buttons">
        {state === 'ASKS_AGAIN' && (
          <button
            type="button"
            class="main"
            disabled={isSending}
            onClick={() => void attempt(ask(ConfirmCorrectionDocument, { id }))}
          >
            {words.confirm}
          </button>
        )}
        <button
          type="button"
          disabled={isSending}
          onClick={() => void attempt(ask(WithdrawCorrectionDocument, { id }))}
        >
          {words.withdraw}
        </button>
      </div>
    </>
  )
}
