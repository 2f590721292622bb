import { useAnswer } from '../ask.js'
import { type PaperFragment, PapersDocument } from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { wordsOf } from '../words.js'
import { meantInstead } from './misprinted.js'

const words = wordsOf({
  maybe: [
    (symbol: string) => `Số ${symbol} có thể bị in nhầm. Cùng cơ quan, cùng ngày, ở đây có`,
    (symbol: string) => `The number ${symbol} may be a misprint. Of the same issuer and day there is`,
  ],
  then: [
    'Nếu đúng là văn bản ấy, hãy đính chính quan hệ; chưa đính chính thì không tính.',
    'If that one is meant, correct the relation; until then it does not count.',
  ],
})

/** That a paper which is known by citations only may be another one, with its number misprinted; nothing where none is like it. */
export function MayBeMisprinted({ paper }: { readonly paper: PaperFragment }) {
  const { heldAs, issuer, issuedOn, type, symbol } = paper
  const isAsked = heldAs === 'CITED_ONLY' && issuer !== null && issuedOn !== null && symbol !== null
  const { data } = useAnswer(
    PapersDocument,
    isAsked
      ? { filter: { issuer: issuer.id, type, issuedFrom: issuedOn.value, issuedTo: issuedOn.value } }
      : null,
  )
  const meant = meantInstead(paper, data?.documents?.nodes ?? [])
  if (meant === null) return null
  return (
    <p class="notice">
      {words.maybe(symbol ?? '')} <PaperLine paper={meant} /> {words.then}
    </p>
  )
}
