import { useState } from 'preact/hooks'
import { change, href, useAddress } from '../address.js'
import { ask, type Failure } from '../ask.js'
import { label, labelsOf } from '../labels.js'
import {
  AnomaliesDocument,
  type AnomaliesQuery,
  type AnomalyCode,
  ReviewAnomalyDocument,
  type ReviewState,
} from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { useKeys } from '../parts/keys.js'
import { useMoreWhile, usePages } from '../parts/pages.js'
import { count, language, withDays, wordsOf } from '../words.js'
import { DecideButtons } from './decide-buttons.js'
import { WordsAround } from './words-around.js'

const words = wordsOf({
  code: ['Loại', 'Kind'],
  all: ['Tất cả', 'All'],
  left: [(left: string) => `Còn ${left} điểm`, (left: string) => `${left} left`],
  confirm: ['Đúng là bất thường', 'It is odd'],
  reject: ['Không có gì lạ', 'Nothing odd'],
  skip: ['Để sau', 'Skip'],
  undo: ['Hoàn tác', 'Undo'],
  done: [
    (decision: string, code: string) => `Đã ghi: ${decision} – ${code}`,
    (decision: string, code: string) => `Recorded: ${decision} – ${code}`,
  ],
  see: ['Xem trong văn bản', 'See it in the paper'],
  told: [
    'Đây là điều chương trình thấy lạ, không phải lỗi đã chắc. Điểm hết lạ sẽ tự mất: khi nạp văn bản đúng, hoặc khi quyết định quan hệ liên quan.',
    'These are what the program finds odd, not faults for certain. One goes by itself when the right paper is added, or a relation that it is about is decided.',
  ],
  nothing: [
    'Không còn điểm nào như vậy chưa ai xem.',
    'Nothing of the kind is left that nobody has looked at.',
  ],
})

type Anomaly = NonNullable<AnomaliesQuery['anomalies']>['nodes'][number]

/** What in papers is odd and nobody has decided about: one after another, with the words, and one key to decide. */
export function AnomalyDesk() {
  const { set } = useAddress()
  const code = (set['code'] ?? null) as AnomalyCode | null
  const pages = usePages(AnomaliesDocument, { code, review: 'UNREVIEWED' }, ({ anomalies }) => anomalies)
  const { total } = pages
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<{ readonly anomaly: Anomaly; readonly decision: ReviewState } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const left = pages.nodes.filter(({ id }) => !passed.has(id))
  const [anomaly] = left
  useMoreWhile(pages, left.length < 3)

  const pass = (id: string): void => setPassed((before) => new Set(before).add(id))
  const decide = async (of: Anomaly, decision: ReviewState): Promise<void> => {
    setFailure(null)
    try {
      await ask(ReviewAnomalyDocument, { id: of.id, decision })
      setLast(decision === 'UNREVIEWED' ? null : { anomaly: of, decision })
      if (decision === 'UNREVIEWED') setPassed((before) => new Set([...before].filter((id) => id !== of.id)))
      else pass(of.id)
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  const confirm = (): void => void (anomaly && decide(anomaly, 'CONFIRMED'))
  const reject = (): void => void (anomaly && decide(anomaly, 'REJECTED'))
  const skip = (): void => {
    if (anomaly) pass(anomaly.id)
  }
  const undo = (): void => void (last && decide(last.anomaly, 'UNREVIEWED'))
  useKeys({ c: confirm, r: reject, s: skip, u: undo })
  return (
    <section aria-busy={pages.waiting}>
      <div class="filters">
        <Choice
          title={words.code}
          value={code ?? ''}
          options={labelsOf('AnomalyCode')}
          any={words.all}
          choose={(chosen) => change({ code: chosen })}
        />
        {total !== null && <span role="status">{words.left(count(Math.max(0, total - passed.size)))}</span>}
      </div>
      <p class="quiet">{words.told}</p>
      <p role="status" class="desk-last">
        {last !== null && (
          <>
            {words.done(label('ReviewState', last.decision), label('AnomalyCode', last.anomaly.code))}{' '}
            <button type="button" onClick={undo}>
              {words.undo} <kbd>U</kbd>
            </button>
          </>
        )}
      </p>
      {pages.failure !== null && <FailureNote failure={pages.failure} again={pages.again} />}
      {failure !== null && <FailureNote failure={failure} />}
      {total !== null && anomaly === undefined && !pages.waiting && <Nothing text={words.nothing} />}
      {anomaly === undefined && total === null && pages.failure === null && <Waiting />}
      {anomaly && (
        <>
          <OneAnomaly key={anomaly.id} anomaly={anomaly} />
          <div class="desk-act">
            <DecideButtons words={words} confirm={confirm} reject={reject} skip={skip} />
          </div>
        </>
      )}
    </section>
  )
}

/** In English its kind goes before what the server says of it, which is Vietnamese. */
const OneAnomaly = ({ anomaly: { code, message, document, evidence } }: { readonly anomaly: Anomaly }) => (
  <section class="card" aria-live="polite">
    {language() === 'en' && <h2>{label('AnomalyCode', code)}</h2>}
    {language() === 'en' ? <p lang="vi">{withDays(message)}</p> : <h2>{withDays(message)}</h2>}
    <PaperLine paper={document} />
    {evidence && (
      <>
        <WordsAround evidence={evidence} />
        {evidence.start !== null && (
          <a href={href('paper', document.id, { at: String(evidence.start) })}>{words.see}</a>
        )}
      </>
    )}
  </section>
)
