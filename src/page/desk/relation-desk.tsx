import { useRef, useState } from 'preact/hooks'
import { change, href, useAddress } from '../address.js'
import { ask, type Failure } from '../ask.js'
import { label } from '../labels.js'
import {
  ReviewRelationDocument,
  type ReviewState,
  type ToReviewQuery,
  ToReviewDocument,
} from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { useKeys } from '../parts/keys.js'
import { useMoreWhile, usePages } from '../parts/pages.js'
import { Confidence } from '../parts/proof.js'
import { count, wordsOf } from '../words.js'
import { DecideButtons } from './decide-buttons.js'
import { WordsAround } from './words-around.js'

const words = wordsOf({
  upTo: ['Độ tin cậy đến', 'Confidence up to'],
  left: [(left: string) => `Còn ${left} quan hệ`, (left: string) => `${left} relations left`],
  confirm: ['Đúng', 'Confirm'],
  reject: ['Sai', 'Reject'],
  skip: ['Để sau', 'Skip'],
  undo: ['Hoàn tác', 'Undo'],
  note: ['Ghi chú (không bắt buộc)', 'Note (not required)'],
  from: ['Văn bản này viết', 'This paper writes'],
  to: ['và được hiểu là trỏ tới', 'which was taken to point to'],
  nothing: ['Không còn gì chưa chắc ở mức này.', 'Nothing unsure is left at this level.'],
  done: [
    (decision: string, symbol: string) => `Đã ghi: ${decision} – ${symbol}`,
    (decision: string, symbol: string) => `Recorded: ${decision} – ${symbol}`,
  ],
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
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<{ relation: Relation; decision: ReviewState } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const note = useRef<HTMLInputElement>(null)
  const left = pages.nodes.filter(({ id }) => !passed.has(id))
  const [relation] = left
  useMoreWhile(pages, left.length < 3)

  const decide = async (of: Relation, decision: ReviewState): Promise<void> => {
    setFailure(null)
    try {
      await ask(ReviewRelationDocument, { id: of.id, decision, note: note.current?.value.trim() || null })
      if (note.current) note.current.value = ''
      setLast(decision === 'UNREVIEWED' ? null : { relation: of, decision })
      setPassed((before) => {
        const now = new Set(before).add(of.id)
        if (decision === 'UNREVIEWED') now.delete(of.id)
        return now
      })
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  const confirm = (): void => void (relation && decide(relation, 'CONFIRMED'))
  const reject = (): void => void (relation && decide(relation, 'REJECTED'))
  const skip = (): void => {
    if (relation) setPassed((before) => new Set(before).add(relation.id))
  }
  const undo = (): void => void (last && decide(last.relation, 'UNREVIEWED'))
  useKeys({ c: confirm, r: reject, s: skip, u: undo })

  return (
    <section aria-busy={pages.waiting}>
      <div class="filters">
        <Choice
          title={words.upTo}
          value={sure}
          options={LEVELS.map((level) => [level, `${level} %`])}
          choose={(level) => change({ sure: level })}
        />
        {pages.total !== null && (
          <span role="status">{words.left(count(Math.max(0, pages.total - passed.size)))}</span>
        )}
      </div>
      <p role="status" class="desk-last">
        {last !== null && (
          <>
            {words.done(label('ReviewState', last.decision), last.relation.from.symbol ?? '')}{' '}
            <button type="button" onClick={undo}>
              {words.undo} <kbd>U</kbd>
            </button>
          </>
        )}
      </p>
      {pages.failure !== null && <FailureNote failure={pages.failure} again={pages.again} />}
      {failure !== null && <FailureNote failure={failure} />}
      {pages.total === null && pages.failure === null && <Waiting />}
      {pages.total !== null && relation === undefined && !pages.waiting && <Nothing text={words.nothing} />}
      {relation && (
        <>
          <Sides relation={relation} />
          <div class="desk-act">
            <label>
              {words.note} <input ref={note} maxLength={1000} />
            </label>
            <DecideButtons words={words} confirm={confirm} reject={reject} skip={skip} />
          </div>
        </>
      )}
    </section>
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
              {one.section} <code>{one.rule}</code> <Confidence value={one.confidence} />{' '}
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
