import { href } from '../address.js'
import { DecisionLine } from '../correct/decision.js'
import { RelationReview } from '../correct/relation-review.js'
import { label } from '../labels.js'
import { DecisionsDocument, type DecisionsQuery } from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  nothing: ['Chưa ai thẩm định gì.', 'Nobody has decided about anything.'],
  over: ['Nay không còn văn bản nào nói điều này.', 'No paper says this any more.'],
  proof: ['Xem bằng chứng', 'See the proof'],
})

type Decision = NonNullable<DecisionsQuery['reviews']>['nodes'][number]

/** What people have decided, the newest first: what was rejected by mistake is found here again. */
export function DecisionDesk() {
  const pages = usePages(DecisionsDocument, {}, ({ reviews }) => reviews)
  const { nodes, total, failure } = pages
  return (
    <section aria-busy={pages.waiting}>
      {failure !== null && <FailureNote failure={failure} again={pages.again} />}
      {total === null && failure === null && <Waiting />}
      {total === 0 && <Nothing text={words.nothing} />}
      <ul class="plain">
        {nodes.map((one, index) => (
          <li key={`${one.at} ${index}`} class="correction">
            <p>
              <DecisionLine {...one} />
            </p>
            <DecidedAbout decision={one} isLast={isLast(nodes, index)} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  )
}

/** Whether nothing was decided about the same relation later: only that holds. */
const isLast = (nodes: readonly Decision[], at: number): boolean =>
  nodes.findIndex(({ relation }) => relation?.id === nodes[at]!.relation?.id) === at

interface DecidedAboutParts {
  readonly decision: Decision
  readonly isLast: boolean
}

function DecidedAbout({ decision: { relation, anomaly, taskLink }, isLast }: DecidedAboutParts) {
  if (relation !== null)
    return (
      <>
        <PaperLine paper={relation.from} />
        <p>
          <b>{label('RelationKind', relation.kind)}</b> → <PaperLine paper={relation.to} />
        </p>
        <div class="correction-acts">
          <a href={href('paper', relation.from.id, { part: 'relations' })}>{words.proof}</a>
          {isLast && relation.review !== 'UNREVIEWED' && <RelationReview relation={relation} />}
        </div>
      </>
    )
  if (anomaly !== null)
    return (
      <>
        <PaperLine paper={anomaly.document} />
        <p>{anomaly.message}</p>
      </>
    )
  if (taskLink !== null)
    return (
      <>
        <PaperLine paper={taskLink.from.document} />
        <p>
          {taskLink.from.summary} → {taskLink.to.summary}
        </p>
      </>
    )
  return <p class="quiet">{words.over}</p>
}
