import { change, href, useAddress } from '../address.js'
import { ask } from '../ask.js'
import { known, label, labelsOf } from '../labels.js'
import {
  AnomaliesDocument,
  type AnomaliesQuery,
  type AnomalyCode,
  ReviewAnomalyDocument,
} from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { isNote } from '../parts/note.js'
import { usePages } from '../parts/pages.js'
import { inPlaces } from '../parts/section.js'
import { language, wordsOf } from '../words.js'
import { Desk } from './desk.js'
import { WordsAround } from './words-around.js'

const words = wordsOf({
  code: ['Loại', 'Kind'],
  all: ['Tất cả', 'All'],
  left: [(left: string) => `Còn ${left} điểm`, (left: string) => `${left} left`],
  confirm: ['Đúng là bất thường', 'It is odd'],
  reject: ['Không có gì lạ', 'Nothing odd'],
  note: ['Lưu ý: điều thường gặp, không phải lỗi', 'A note: often so, and no fault'],
  unsure: [
    'So với bản giấy: đọc sai thì mở văn bản, bấm “Đính chính”; đọc đúng thì bấm “Không có gì lạ”.',
    'Compare with the paper: what is wrong is put right on its page; what is right has nothing odd.',
  ],
  see: ['Xem trong văn bản', 'See it in the paper'],
  told: [
    'Đây là những điểm chương trình thấy khác thường, chưa chắc là sai sót. Điểm đã được làm rõ sẽ tự mất: khi nạp đúng văn bản, hoặc khi xác nhận quan hệ liên quan.',
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
  const code = known<AnomalyCode>('AnomalyCode', set['code'])
  const pages = usePages(AnomaliesDocument, { code, review: 'UNREVIEWED' }, ({ anomalies }) => anomalies)
  return (
    <Desk
      words={words}
      pages={pages}
      filter={
        <Choice
          title={words.code}
          value={code ?? ''}
          options={labelsOf('AnomalyCode')}
          any={words.all}
          choose={(chosen) => change({ code: chosen })}
        />
      }
      told={words.told}
      send={({ id }, decision, known) =>
        () =>
          ask(ReviewAnomalyDocument, { id, decision, known })
        }
      nameOf={(anomaly) => label('AnomalyCode', anomaly.code)}
      show={(anomaly) => <OneAnomaly key={anomaly.id} anomaly={anomaly} />}
    />
  )
}

/** In English its kind goes before what the server says of it, which is Vietnamese. */
const OneAnomaly = ({ anomaly: { code, message, document, evidence } }: { readonly anomaly: Anomaly }) => (
  <section class="card" aria-live="polite">
    {language() === 'en' && <h2>{label('AnomalyCode', code)}</h2>}
    {language() === 'en' ? <p lang="vi">{inPlaces(message)}</p> : <h2>{inPlaces(message)}</h2>}
    {isNote({ code }) && <p class="quiet">{words.note}</p>}
    {code === 'OCR_UNSURE' && <p class="quiet">{words.unsure}</p>}
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
