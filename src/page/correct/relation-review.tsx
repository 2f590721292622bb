import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import { ReviewRelationDocument, type ReviewState } from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { moment, wordsOf } from '../words.js'
import { SentNote } from '../parts/sent-note.js'

const words = wordsOf({
  confirm: ['Xác nhận quan hệ', 'Confirm the relation'],
  reopen: ['Rút lại quyết định', 'Take the decision back'],
  act: ['Thẩm định quan hệ', 'A decision about a relation'],
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

interface RelationReviewParts {
  readonly relation: { readonly id: string; readonly review: ReviewState }
}

/** For editors: confirms a relation, or takes back what was decided about it, also that there is none. */
export function RelationReview({ relation: { id, review } }: RelationReviewParts) {
  const viewer = useViewer()
  const { failure, isSending, attempt } = useAttempt(words.act, () => {})
  if (!viewer?.mayEdit) return null
  const decision = review === 'UNREVIEWED' ? 'CONFIRMED' : 'UNREVIEWED'
  return (
    <>
      <button
        type="button"
        class="link"
        disabled={isSending}
        onClick={() => void attempt(() => ask(ReviewRelationDocument, { id, decision, note: null }))}
      >
        {review === 'UNREVIEWED' ? words.confirm : words.reopen}
      </button>
      {failure !== null && <SentNote failure={failure} />}
    </>
  )
}
