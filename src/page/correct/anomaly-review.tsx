import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { ReviewAnomalyDocument, type ReviewState } from '../operations/generated.js'
import { wordsOf } from '../words.js'
import { useDecision } from './decision.js'

const words = wordsOf({
  CONFIRMED: ['Đúng là bất thường', 'It is odd'],
  REJECTED: ['Không có gì lạ', 'Nothing odd'],
  reopen: ['Rút lại quyết định', 'Take the decision back'],
  act: ['Thẩm định điểm bất thường', 'A decision about what is odd'],
})

interface AnomalyReviewParts {
  readonly anomaly: { readonly id: string; readonly review: ReviewState }
}

/** What was decided about what is odd; editors decide, or take that back. */
export function AnomalyReview({ anomaly: { id, review } }: AnomalyReviewParts) {
  const viewer = useViewer()
  const { refused, isSending, decide } = useDecision(words.act, (decision, known) =>
    ask(ReviewAnomalyDocument, { id, decision, known }),
  )
  const choices: readonly (readonly [ReviewState, string])[] =
    review === 'UNREVIEWED'
      ? [
          ['CONFIRMED', words.CONFIRMED],
          ['REJECTED', words.REJECTED],
        ]
      : [['UNREVIEWED', words.reopen]]
  return (
    <div class="correction-acts">
      {review !== 'UNREVIEWED' && <span class="mark">{words[review]}</span>}
      {viewer?.mayEdit &&
        choices.map(([decision, name]) => (
          <button
            key={decision}
            type="button"
            class="link"
            disabled={isSending}
            onClick={() => decide(decision, review)}
          >
            {name}
          </button>
        ))}
      {refused}
    </div>
  )
}
