import { useRef } from 'preact/hooks'
import { change, href, useAddress } from '../address.js'
import { ask } from '../ask.js'
import { label } from '../labels.js'
import {
  ReviewRelationDocument,
  type ReviewState,
  type ToReviewQuery,
  ToReviewDocument,
} from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { nameOf, PaperLine } from '../parts/document-link.js'
import { usePages } from '../parts/pages.js'
import { Confidence } from '../parts/proof.js'
import { sectionName } from '../parts/section.js'
import { many, wordsOf } from '../words.js'
import { Desk } from './desk.js'
import { WordsAround } from './words-around.js'

const words = wordsOf({
  upTo: ['Độ tin cậy đến', 'Confidence up to'],
  left: [(left: string) => `Còn ${left} quan hệ`, (left: string) => `${many(left, 'relation')} left`],
  confirm: ['Đúng', 'Confirm'],
  reject: ['Sai', 'Reject'],
  note: ['Ghi chú (không bắt buộc)', 'Note (not required)'],
  from: ['Văn bản này viết', 'This paper writes'],
  to: ['và được hiểu là trỏ tới', 'which was taken to point to'],
  nothing: ['Không còn gì chưa chắc ở mức này.', 'Nothing unsure is left at this level.'],
})

type Relation = NonNullable<ToReviewQuery['relationsToReview']>['nodes'][number]

const LEVELS = ['60', '70', '80', '90', '100']

/** Relations nobody has decided about, the least sure first: one at a time, one key to decide. */
export function RelationDesk() {
  const { set } = useAddress()
  const sure = set['sure'] ?? '80'
  const pages = usePages(
    ToReviewDocument,
    { maxConfidence: Number(sure) / 100 },
    ({ relationsToReview }) => relationsToReview,
  )
  const note = useRef<HTMLInputElement>(null)
  const send = ({ id }: Relation, decision: ReviewState, known: ReviewState) => {
    const said = { id, decision, known, note: note.current?.value.trim() || null }
    return async (): Promise<void> => {
      await ask(ReviewRelationDocument, said)
      if (note.current) note.current.value = ''
    }
  }
  return (
    <Desk
      words={words}
      pages={pages}
      filter={
        <Choice
          title={words.upTo}
          value={sure}
          options={LEVELS.map((level) => [level, `${level}%`])}
          choose={(level) => change({ sure: level })}
        />
      }
      send={send}
      nameOf={({ from }) => from.symbol ?? nameOf(from)}
      show={(relation) => <Sides relation={relation} />}
      fields={
        <label>
          {words.note} <input ref={note} maxLength={1000} />
        </label>
      }
    />
  )
}

/** What a paper writes, and what it was taken to point to, side by side. */
function Sides({ relation: { kind, confidence, from, to, evidence } }: { readonly relation: Relation }) {
  return (
    <div class="sides" aria-live="polite">
      <section class="card">
        <h2>{words.from}</h2>
        <PaperLine paper={from} />
        {evidence.map((one, index) => (
          <div key={index}>
            <WordsAround evidence={one} />
            <p class="quiet">
              {one.section !== null && sectionName(one.section)} {/* of a record no rule has read a word */}
              {one.basis !== 'RECORD' && <code>{one.rule}</code>}{' '}
              {/* that of the relation stands beside what it is taken for */}
              {one.confidence !== confidence && <Confidence value={one.confidence} />}{' '}
              {one.start !== null && (
                <a href={href('paper', from.id, { at: String(one.start) })}>{one.source.name}</a>
              )}
            </p>
          </div>
        ))}
      </section>
      <section class="card">
        <h2>
          {words.to} <span class="mark">{label('RelationKind', kind)}</span> <Confidence value={confidence} />
        </h2>
        <PaperLine paper={to} />
      </section>
    </div>
  )
}
