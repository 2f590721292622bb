import { change, href, useAddress } from '../address.js'
import { label, labelsOf } from '../labels.js'
import { AnomaliesDocument, type AnomaliesQuery, type AnomalyCode } from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { useKeys } from '../parts/keys.js'
import { useMoreWhile, usePages } from '../parts/pages.js'
import { count, language, withDays, wordsOf } from '../words.js'
import { WordsAround } from './words-around.js'

const words = wordsOf({
  code: ['Loại', 'Kind'],
  all: ['Tất cả', 'All'],
  at: [
    (at: string, all: string) => `Điểm ${at} trên ${all}`,
    (at: string, all: string) => `Number ${at} of ${all}`,
  ],
  next: ['Sau', 'Next'],
  before: ['Trước', 'Back'],
  see: ['Xem trong văn bản', 'See it in the paper'],
  told: [
    'Đây là điều chương trình thấy lạ, không phải lỗi đã chắc. Điểm hết lạ sẽ tự mất: khi nạp văn bản đúng, hoặc khi quyết định quan hệ liên quan.',
    'These are what the program finds odd, not faults for certain. One goes by itself when the right paper is added, or a relation that it is about is decided.',
  ],
  nothing: ['Không có điểm bất thường nào như vậy.', 'There is no such anomaly.'],
})

type Anomaly = NonNullable<AnomaliesQuery['anomalies']>['nodes'][number]

/** What in papers is odd: one after another, with the words; nothing is decided here, as an anomaly goes with its cause. */
export function AnomalyDesk() {
  const { set } = useAddress()
  const code = (set['code'] ?? null) as AnomalyCode | null
  const pages = usePages(AnomaliesDocument, { code }, ({ anomalies }) => anomalies)
  const { nodes, total, failure } = pages
  const asked = Math.max(1, Math.trunc(Number(set['n'] ?? 1)) || 1)
  const at = total === null ? asked : Math.min(asked, Math.max(1, total))
  const anomaly = nodes[at - 1]
  useMoreWhile(pages, at > nodes.length - 3)
  const goTo = (n: number): void => {
    if (total !== null && n >= 1 && n <= total) change({ n: n === 1 ? '' : String(n) }, { replace: true })
  }
  const next = (): void => goTo(at + 1)
  const before = (): void => goTo(at - 1)
  useKeys({ j: next, k: before })
  return (
    <section aria-busy={pages.waiting}>
      <div class="filters">
        <Choice
          title={words.code}
          value={code ?? ''}
          options={labelsOf('AnomalyCode')}
          any={words.all}
          choose={(chosen) => change({ code: chosen, n: '' })}
        />
        {total !== null && total > 0 && (
          <div class="buttons">
            <button type="button" onClick={before} disabled={at === 1}>
              {words.before} <kbd>K</kbd>
            </button>
            <button type="button" class="main" onClick={next} disabled={at === total}>
              {words.next} <kbd>J</kbd>
            </button>
            <span role="status" class="desk-at">
              {words.at(count(at), count(total))}
            </span>
          </div>
        )}
      </div>
      <p class="quiet">{words.told}</p>
      {failure !== null && <FailureNote failure={failure} again={pages.again} />}
      {total === 0 && <Nothing text={words.nothing} />}
      {anomaly === undefined && total !== 0 && failure === null && <Waiting />}
      {anomaly && <OneAnomaly key={anomaly.id} anomaly={anomaly} />}
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
