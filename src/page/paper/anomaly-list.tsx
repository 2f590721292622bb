import { AnomalyReview } from '../correct/anomaly-review.js'
import { label } from '../labels.js'
import { Nothing } from '../parts/failure.js'
import { isNote } from '../parts/note.js'
import { Proof } from '../parts/proof.js'
import { inPlaces } from '../parts/section.js'
import { count, wordsOf } from '../words.js'
import type { PaperAnomaly } from './findings.js'

const words = wordsOf({
  title: ['Điểm bất thường', 'What is odd'],
  notes: ['Lưu ý', 'To note'],
  told: [
    'Điều thường gặp ở văn bản, ghi lại để biết; không phải lỗi.',
    'What papers often have, told so that one knows it; it is no fault.',
  ],
  nothing: ['Chưa thấy điểm bất thường nào.', 'Nothing odd was found.'],
  coming: [(there: string) => `Đã lấy ${there}…`, (there: string) => `${there} so far…`],
})

interface AnomalyListParts {
  readonly id: string
  readonly anomalies: readonly PaperAnomaly[]
  readonly isWhole: boolean
}

/** What is odd about a paper, for a person to look at; and apart from it what is only told. */
export function AnomalyList({ id, anomalies, isWhole }: AnomalyListParts) {
  const notes = anomalies.filter(isNote)
  const odd = anomalies.filter((one) => !isNote(one))
  return (
    <>
      <section aria-labelledby="anomalies-title">
        <h2 id="anomalies-title">{words.title}</h2>
        {!isWhole && (
          <p class="waiting" role="status">
            {words.coming(count(anomalies.length))}
          </p>
        )}
        {isWhole && odd.length === 0 && <Nothing text={words.nothing} />}
        <Told id={id} anomalies={odd} />
      </section>
      {notes.length > 0 && (
        <section aria-labelledby="notes-title">
          <h2 id="notes-title">{words.notes}</h2>
          <p class="quiet">{words.told}</p>
          <Told id={id} anomalies={notes} />
        </section>
      )}
    </>
  )
}

const Told = ({ id, anomalies }: Pick<AnomalyListParts, 'id' | 'anomalies'>) => (
  <ul class="plain">
    {anomalies.map(({ id: anomaly, code, message, review, evidence }) => (
      <li key={anomaly} class={review === 'REJECTED' ? 'quiet' : ''}>
        {/* programs know it by its code */}
        <b title={code}>{label('AnomalyCode', code)}</b>
        <Message text={inPlaces(message)} name={label('AnomalyCode', code)} />
        {evidence !== null && <Proof evidence={evidence} document={id} />}
        {/* what papers often have asks for no decision */}
        {(review !== 'UNREVIEWED' || !isNote({ code })) && (
          <AnomalyReview anomaly={{ id: anomaly, review }} />
        )}
      </li>
    ))}
  </ul>
)

/** What is told; where that begins with its name, what comes behind that. */
const Message = ({ text, name }: { readonly text: string; readonly name: string }) =>
  text.startsWith(name) ? <>{text.slice(name.length)}</> : <span class="paper-title">{text}</span>
