import { change, href, useAddress } from '../address.js'
import { label, labelsOf } from '../labels.js'
import { AnomaliesDocument, type AnomalyCode } from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { count, wordsOf } from '../words.js'
import { WordsAround } from './words-around.js'

const words = wordsOf({
  code: ['Loại', 'Kind'],
  all: ['Tất cả', 'All'],
  there: [
    (anomalies: string) => `${anomalies} điểm bất thường`,
    (anomalies: string) => `${anomalies} anomalies`,
  ],
  see: ['Xem trong văn bản', 'See it in the paper'],
})

/** What in papers is odd: by kind, with the words. */
export function AnomalyDesk() {
  const { set } = useAddress()
  const code = (set['code'] ?? null) as AnomalyCode | null
  const pages = usePages(AnomaliesDocument, { code }, ({ anomalies }) => anomalies)
  return (
    <>
      <div class="filters">
        <Choice
          title={words.code}
          value={code ?? ''}
          options={labelsOf('AnomalyCode')}
          any={words.all}
          choose={(chosen) => change({ code: chosen })}
        />
        {pages.total !== null && <span role="status">{words.there(count(pages.total))}</span>}
      </div>
      <PagedList
        pages={pages}
        keyOf={({ id }) => id}
        item={({ code: kind, message, document, evidence }) => (
          <>
            <span class="mark unsure">{label('AnomalyCode', kind)}</span> {message}
            <div>
              <PaperLine paper={document} />
            </div>
            {evidence && (
              <>
                <WordsAround evidence={evidence} />
                {evidence.start !== null && (
                  <a href={href('paper', document.id, { at: String(evidence.start) })}>{words.see}</a>
                )}
              </>
            )}
          </>
        )}
      />
    </>
  )
}
