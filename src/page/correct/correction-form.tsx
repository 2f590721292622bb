import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import type { HeaderField, ReviewState } from '../operations/generated.js'
import { askAllAgain, Failure } from '../ask.js'
import { useAttempt } from '../parts/attempt.js'
import { FormButtons } from '../parts/form-buttons.js'
import { moment, wordsOf } from '../words.js'
import { Change } from './change.js'
import { allTheSame, NotDecided } from './decision.js'
import { SentNote } from '../parts/sent-note.js'

const words = wordsOf({
  note: ['Lý do (không bắt buộc)', 'Why (not required)'],
  quote: ['Trích nguyên văn làm căn cứ (không bắt buộc)', 'Words of the paper that show it (not required)'],
  nothing: ['Chưa có gì thay đổi, nên chưa ghi gì.', 'Nothing was changed, so nothing was recorded.'],
  goOn: [
    'Sửa ô cần sửa rồi bấm lại, hoặc bấm “Bỏ” để đóng.',
    'Change what is to be put right and press again, or press “Cancel” to close this.',
  ],
  already: [
    (by: string, at: string) => `${by} đã sửa chỗ này lúc ${at}:`,
    (by: string, at: string) => `${by} put the same right at ${at}:`,
  ],
  alreadyYou: [
    (at: string) => `Chỗ này vừa được sửa bằng tên của bạn, ở một cửa sổ khác, lúc ${at}:`,
    (at: string) => `The same was put right in your name, in another window, at ${at}:`,
  ],
  whatNow: [
    'Những gì bạn viết vẫn còn ở đây. “Vẫn sửa” ghi như bạn viết; “Giữ” để nguyên chỗ đó và chỉ ghi những chỗ khác bạn đã sửa.',
    'What you wrote is still here. “Correct it all the same” records it; “Leave it” keeps that as it is and records only what else you have changed.',
  ],
  whatNowDecided: [
    'Lý do bạn viết vẫn còn ở đây. “Vẫn ghi” là quyết định về quan hệ như vừa được sửa; “Giữ” để nguyên như thế.',
    'Why you decided so is still here. “Record it all the same” decides about it as it was put right; “Leave it” keeps it so.',
  ],
  still: ['Vẫn sửa', 'Correct it all the same'],
  keep: ['Giữ như người ấy đã sửa', 'Leave it as it was put right'],
  keepOwn: ['Giữ như đã sửa', 'Leave it as it was put right'],
})

/** What an editor says with a correction. */
export interface Said {
  readonly note: string | null
  readonly quote: string | null
  /** The correction of somebody else that the editor has seen. */
  readonly seen: string | null
  /** The decision of somebody else that the editor has seen. */
  readonly decided: ReviewState | null
}

const NOTHING_SEEN = { seen: null, decided: null }

/** The parts of what is put right that were put right meanwhile, as the server names them. */
export type SharedParts = readonly string[]

interface CorrectionFormParts {
  readonly title: string
  /** What the button says that sends it. */
  readonly action: string
  /** Sends it; null where there is nothing to send yet. */
  readonly send: (said: Said) => Promise<unknown> | null
  readonly close: () => void
  /** Leaves these as somebody has put them right meanwhile; whether anything else is to be sent. */
  readonly without?: (parts: SharedParts) => boolean
  /** What is still to be done where there is nothing to send; that something be changed, where it is not said. */
  readonly missing?: string
  /** Whether words of the paper may be given on which it rests. */
  readonly takesQuote?: boolean
  /** What it decides, where it decides. */
  readonly decision?: ReviewState
  readonly children?: ComponentChildren
}

/** A form that puts something right: why, and what happens where somebody else has put the same right. */
export function CorrectionForm(parts: CorrectionFormParts) {
  const { title, action, close, missing, takesQuote = false, without, children } = parts
  const [note, setNote] = useState('')
  const [quote, setQuote] = useState('')
  const { failure, isSending, attempt } = useAttempt(title, close)
  // who was told of somebody else's words wants to see them
  const leave = (): void => {
    close()
    if (failure !== null) askAllAgain()
  }
  // who was told of a decision may be told of a correction, too
  const known = useRef<Pick<Said, 'seen' | 'decided'>>(NOTHING_SEEN)
  const send = (more: Partial<Pick<Said, 'seen' | 'decided'>> | null): void => {
    known.current = more === null ? NOTHING_SEEN : { ...known.current, ...more }
    void attempt(
      () =>
        parts.send({ note: note.trim() || null, quote: quote.trim() || null, ...known.current }) ??
        Promise.reject(new Failure('UNCHANGED', missing ?? words.nothing, words.goOn)),
    )
  }
  const keep = (seen: string, shared: SharedParts): void =>
    without?.(shared) === true ? send({ seen }) : leave()
  return (
    <form
      class="correction-form card"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        send(null)
      }}
    >
      <p class="name">{title}</p>
      {children}
      {takesQuote && (
        <label>
          {words.quote}
          <textarea
            rows={1}
            maxLength={4_000}
            value={quote}
            onInput={({ currentTarget }) => setQuote(currentTarget.value)}
          />
        </label>
      )}
      <label>
        {words.note}
        <input value={note} maxLength={2_000} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      {failure?.code === 'DECIDED_ALREADY' ? (
        <NotDecided
          failure={failure}
          decision={parts.decision ?? null}
          again={(decided) => send({ decided })}
          leave={leave}
        />
      ) : (
        failure !== null && (
          <Refused
            failure={failure}
            decision={parts.decision ?? null}
            sendAgain={(seen) => send({ seen })}
            keep={keep}
          />
        )
      )}
      <FormButtons action={action} isSending={isSending} close={leave} />
    </form>
  )
}

interface RefusedParts {
  readonly failure: Failure
  /** What was to be decided; null for a correction. */
  readonly decision: ReviewState | null
  /** Sends the same, of whoever has seen that correction. */
  readonly sendAgain: (seen: string) => void
  /** Leaves those parts as they are, and sends the others. */
  readonly keep: (seen: string, parts: SharedParts) => void
}

/** Why it was refused. Of two editors, or two windows, the second sees what the first has said, and may go on. */
function Refused({ failure, decision, sendAgain, keep }: RefusedParts) {
  const viewer = useViewer()
  const { code, details } = failure
  const { correction, by, at, was = null, now = null } = details as Readonly<Record<string, string | null>>
  const shared = (details['parts'] ?? []) as SharedParts
  if (code !== 'CORRECTED_ALREADY' || !correction || !by || !at) return <SentNote failure={failure} />
  const isOwn = by === viewer?.name
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{isOwn ? words.alreadyYou(moment(at)) : words.already(by, moment(at))}</strong>{' '}
        {shared.map((part) => factName(part)).join('; ')} <Change was={was} now={now} />
      </p>
      <p>{decision === null ? words.whatNow : words.whatNowDecided}</p>
      <button type="button" onClick={() => sendAgain(correction)}>
        {decision === null ? words.still : allTheSame(decision)}
      </button>{' '}
      <button type="button" onClick={() => keep(correction, shared)}>
        {isOwn ? words.keepOwn : words.keep}
      </button>
    </div>
  )
}

/** The name of a fact of the head; of a task what was read tells which part it is. */
const factName = (part: string): string => {
  const name = label('HeaderField', part as HeaderField)
  return name === part ? '' : name
}
