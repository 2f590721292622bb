import { label } from '../labels.js'
import { Nothing } from '../parts/failure.js'
import { Proof } from '../parts/proof.js'
import { count, withDays, wordsOf } from '../words.js'
import type { PaperAnomaly } from './findings.js'

const words = wordsOf({
  title: ['Điểm bất thường', 'What is odd'],
  nothing: ['Chưa thấy điểm bất thường nào.', 'Nothing odd was found.'],
  coming: [(there: string) => `Đã lấy ${there}…`, (there: string) => `${there} so far…`],
})

interface AnomalyListParts {
  readonly id: string
  readonly anomalies: readonly PaperAnomaly[]
  readonly isWhole: boolean
}

/** What is odd about a paper, for a person to look at. */
export const AnomalyList = ({ id, anomalies, isWhole }: AnomalyListParts) => (
  <section aria-labelledby="anomalies-title">
    <h2 id="anomalies-title">{words.title}</h2>
    {!isWhole && (
      <p class="waiting" role="status">
        {words.coming(count(anomalies.length))}
      </p>
    )}
    {isWhole && anomalies.length === 0 && <Nothing text={words.nothing} />}
    <ul class="plain">
      {anomalies.map(({ id: anomaly, code, message, evidence }) => (
        <li key={anomaly}>
          <b>{label('AnomalyCode', code)}</b> <code>{code}</code>
          <span class="paper-title">{withDays(message)}</span>
          {evidence !== null && <Proof evidence={evidence} document={id} />}
        </li>
      ))}
    </ul>
  </section>
)
