import { change } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { WaysDocument } from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { Proof } from '../parts/proof.js'
import { count, wordsOf } from '../words.js'

const words = wordsOf({
  title: [(symbol: string) => `Vì sao có ${symbol} ở đây`, (symbol: string) => `Why ${symbol} stands here`],
  close: ['Đóng', 'Close'],
  ways: [
    (shown: string, all: string) => `${all} đường nối; ở đây ${shown} đường`,
    (shown: string, all: string) => `${all} ways; here ${shown} of them`,
  ],
  none: [
    'Hai văn bản không nối với nhau qua quan hệ triển khai.',
    'No relation of carrying out joins the two.',
  ],
})

/** The ways from a directive to one document, each step with its proof: why the document stands in the cascade. */
export function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const { data, failure, again } = useAnswer(WaysDocument, { from, to })
  const close = (
    <button type="button" onClick={() => change({ to: '' })}>
      {words.close}
    </button>
  )
  if (failure !== null) return <FailureNote failure={failure} again={again} />
  if (data === null) return <Waiting />
  const { paths, document } = data
  const all = paths?.totalCount ?? 0
  return (
    <section class="card ways" aria-labelledby="ways-title">
      <div class="ways-head">
        <h2 id="ways-title">{words.title(document?.symbol ?? document?.typeLabel ?? '')}</h2>
        {close}
      </div>
      {all === 0 && <Nothing text={words.none} />}
      {all > 1 && <p class="quiet">{words.ways(count(paths!.nodes.length), count(all))}</p>}
      {paths?.nodes.map(({ documents, relations }, index) => (
        <ol key={index} class="plain way">
          {documents.map((paper, step) => {
            const relation = relations[step - 1]
            return (
              <li key={paper.id}>
                {relation && (
                  <div class="way-step">
                    <span class="quiet">↓ {label('RelationKind', relation.kind)}</span>
                    {relation.evidence.map((evidence, at) => (
                      <Proof key={at} evidence={evidence} document={relation.from.id} />
                    ))}
                  </div>
                )}
                <PaperLine paper={paper} />
              </li>
            )
          })}
        </ol>
      ))}
    </section>
  )
}
