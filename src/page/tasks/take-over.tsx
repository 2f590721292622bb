import { useState } from 'preact/hooks'
import { ask } from '../ask.js'
import { href } from '../address.js'
import { useViewer } from '../frame/start.js'
import {
  TakeBackCorrectionDocument,
  TakeOverDocument,
  type TakeoverFragment,
} from '../operations/generated.js'
import { AgencyField } from '../parts/agency-field.js'
import { useAttempt } from '../parts/attempt.js'
import { EditorsForm } from '../parts/editors-form.js'
import { FormButtons } from '../parts/form-buttons.js'
import { wordsOf } from '../words.js'
import { SentNote } from '../parts/sent-note.js'

const words = wordsOf({
  open: ['Cơ quan khác tiếp nhận', 'Another body takes it over'],
  agency: ['Cơ quan tiếp nhận', 'Who takes it over'],
  candidates: ['Có thể là:', 'It may be:'],
  note: ['Lý do', 'Why'],
  send: ['Ghi lại', 'Record'],
  takeBack: ['Rút lại', 'Take back'],
})

interface Candidate {
  readonly name: string
  readonly agency: { readonly id: string } | null
}

interface TakeOverParts {
  readonly id: string
  /** Who may have taken it over, where its body has ended. */
  readonly candidates: readonly Candidate[]
}

/** An editor says which body has taken a task over. */
export const TakeOver = (task: TakeOverParts) => (
  <EditorsForm button={words.open} isLink form={(close) => <TakeOverForm {...task} close={close} />} />
)

function TakeOverForm({ id, candidates, close }: TakeOverParts & { readonly close: () => void }) {
  const [agency, setAgency] = useState('')
  const { failure, isSending, attempt } = useAttempt(words.open, close)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    const note = (new FormData(event.currentTarget as HTMLFormElement).get('note') as string).trim() || null
    void attempt(() => ask(TakeOverDocument, { id, agency, note }))
  }
  return (
    <form class="report-form" aria-label={words.open} onSubmit={send}>
      <AgencyField title={words.agency} value={agency} choose={setAgency} />
      {agency === '' && candidates.length > 0 && (
        <div class="quiet">
          {words.candidates}{' '}
          {candidates.map((candidate) => (
            <button
              key={candidate.name}
              type="button"
              class="link"
              onClick={() => setAgency(candidate.agency?.id ?? candidate.name)}
            >
              {candidate.name}
            </button>
          ))}
        </div>
      )}
      <label>
        {words.note}
        <textarea name="note" rows={2} maxLength={1000} />
      </label>
      {failure !== null && <SentNote failure={failure} />}
      <FormButtons action={words.send} isSending={isSending} isReady={agency !== ''} close={close} />
    </form>
  )
}

/** Who has taken a task over, as a person says; editors take that back. */
export function TakenOver({ takeover: { id, now, note } }: { readonly takeover: TakeoverFragment }) {
  const viewer = useViewer()
  const { failure, isSending, attempt } = useAttempt(words.takeBack, () => {})
  return (
    <>
      {' · '}
      <a href={href('search', null, { q: now ?? '' })}>{now}</a>
      {note !== null && <div>{note}</div>}
      {viewer?.mayEdit && (
        <div>
          <button
            type="button"
            class="link"
            disabled={isSending}
            onClick={() => void attempt(() => ask(TakeBackCorrectionDocument, { id }))}
          >
            {words.takeBack}
          </button>
        </div>
      )}
      {failure !== null && <SentNote failure={failure} />}
    </>
  )
}
