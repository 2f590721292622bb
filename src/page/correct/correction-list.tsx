import { address, goOn, href } from '../address.js'
import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import {
  ConfirmCorrectionDocument,
  type CorrectionPartsFragment,
  WithdrawCorrectionDocument,
} from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { Nothing } from '../parts/failure.js'
import { moment, wordsOf } from '../words.js'
import { Change } from './change.js'
import { SentNote } from '../parts/sent-note.js'

const words = wordsOf({
  title: ['Những chỗ đã đính chính', 'What was put right'],
  nothing: ['Chưa ai đính chính gì trong văn bản này.', 'Nobody has put anything of this paper right.'],
  withdraw: ['Rút lại', 'Take back'],
  confirm: ['Khẳng định lại', 'Say it again'],
  act: ['Thay đổi ở một đính chính', 'A change of what was put right'],
  withdrawn: [
    (by: string, at: string) => `${by} rút lại ${at}`,
    (by: string, at: string) => `taken back by ${by}, ${at}`,
  ],
  asks: [
    'Văn bản nay có lời khác, nên chỗ này chưa được áp dụng: khẳng định lại nếu vẫn đúng, rút lại nếu không.',
    'The paper has other words now, so this is not applied: say it again if it is still right, else take it back.',
  ],
  one: ['là một với', 'is one with'],
  own: ['là nguồn của một văn bản riêng, không phải của', 'is the source of a paper of its own, not of'],
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
  const { kind, field, state, quote, note, by, at, withdrawnAt, withdrawnBy, source } = correction
  const isOver = state === 'WITHDRAWN' || state === 'SUPERSEDED'
  return (
    <div class={isOver ? 'correction is-over' : 'correction'}>
      <p>
        <b>{field === null ? label('CorrectionKind', kind) : label('HeaderField', field)}</b>{' '}
        <span class={MARKS[state] ?? 'mark'}>{label('CorrectionState', state)}</span>
      </p>
      <p>
        <WhatIsSaid correction={correction} />
      </p>
      {quote !== null && <p class="quiet correction-quote">“{quote}”</p>}
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

/** Two that are one and a source that stands alone were not read as anything. */
function WhatIsSaid({ correction: { kind, was, now } }: { readonly correction: CorrectionPartsFragment }) {
  if (kind === 'SEPARATE')
    return (
      <span class="correction-change">
        <ins>{now}</ins> {words.own} <b>{was}</b>
      </span>
    )
  if (kind === 'SAME_DOCUMENT' || kind === 'SAME_AGENCY')
    return (
      <span class="correction-change">
        <b>{was}</b> {words.one} <ins>{now}</ins>
      </span>
    )
  return <Change was={was} now={now} />
}

/** Takes a correction back. Who was at a paper that there is only because of it goes to the one that it was about. */
async function withdraw(id: string): Promise<void> {
  const from = address()
  const { withdrawCorrection } = await ask(WithdrawCorrectionDocument, { id })
  const paper = withdrawCorrection.document?.id ?? from.id
  if (from.screen === 'paper' && paper !== from.id) goOn(from, href('paper', paper, { part: 'corrections' }))
}

function Acts({ correction: { id, state } }: { readonly correction: CorrectionPartsFragment }) {
  const viewer = useViewer()
  const { failure, isSending, attempt } = useAttempt(words.act, () => {})
  if (!viewer?.mayEdit) return null
  return (
    <>
      {failure !== null && <SentNote failure={failure} />}
      <div class="buttons">
        {state === 'ASKS_AGAIN' && (
          <button
            type="button"
            class="main"
            disabled={isSending}
            onClick={() => void attempt(() => ask(ConfirmCorrectionDocument, { id }))}
          >
            {words.confirm}
          </button>
        )}
        <button type="button" disabled={isSending} onClick={() => void attempt(() => withdraw(id))}>
          {words.withdraw}
        </button>
      </div>
    </>
  )
}
