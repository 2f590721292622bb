import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { ReviewRelationDocument, type ReviewState } from '../operations/generated.js'
import { wordsOf } from '../words.js'
import { useDecision } from './decision.js'

const words = wordsOf({
  confirm: ['Xác nhận quan hệ', 'Confirm the relation'],
  reopen: ['Rút lại quyết định', 'Take the decision back'],
  act: ['Thẩm định quan hệ', 'A decision about a relation'],
})

interface RelationReviewParts {
  readonly relation: { readonly id: string; readonly review: ReviewState }
}

/** For editors: confirms a relation, or takes back what was decided about it, also that there is none. */
export function RelationReview({ relation: { id, review } }: RelationReviewParts) {
  const viewer = useViewer()
  const { refused, isSending, decide } = useDecision(words.act, (decision, known) =>
    ask(ReviewRelationDocument, { id, decision, note: null, known }),
  )
  if (!viewer?.mayEdit) return null
  return (
    <>
      <button
        type="button"
        class="link"
        disabled={isSending}
        onClick={() => decide(review === 'UNREVIEWED' ? 'CONFIRMED' : 'UNREVIEWED', review)}
      >
        {review === 'UNREVIEWED' ? words.confirm : words.reopen}
      </button>
      {refused}
    </>
  )
}
