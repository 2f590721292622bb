import { useAnswer } from '../ask.js'
import type { Parsed } from '../intake/files.js'
import { type DocumentType, type PaperFragment, PapersDocument } from '../operations/generated.js'
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
  thenKept: [
    'Nếu đúng là văn bản ấy, lưu xong hãy đính chính ở phần Quan hệ của văn bản.',
    'If that one is meant, correct it at the relations of this paper once it is kept.',
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
  return <Note symbol={symbol} meant={meant} then={words.then} />
}

interface NoteParts {
  readonly symbol: string | null
  readonly meant: PaperFragment | null
  readonly then: string
}

const Note = ({ symbol, meant, then }: NoteParts) =>
  meant === null || symbol === null ? null : (
    <p class="notice">
      {words.maybe(symbol)} <PaperLine paper={meant} /> {then}
    </p>
  )

/** A whole day; of a month alone nothing is asked. */
const DAY = '2026-11-30'

/** The same of what a paper cites that is not kept yet; nothing where what it cites is held. A standing board numbers as its committee does. */
export function CitedMayBeMisprinted({ cited }: { readonly cited: Parsed['citations'][number] }) {
  const { symbol, type, date, issuer, title } = cited
  const isAsked = symbol !== null && type !== null && date?.length === DAY.length
  const { data } = useAnswer(
    PapersDocument,
    isAsked ? { filter: { type: type as DocumentType, issuedFrom: date, issuedTo: date } } : null,
  )
  const series = issuer?.replace(/^Ban Thường vụ /, '')
  const ofIssuer = (data?.documents?.nodes ?? []).filter((paper) => paper.issuer?.name === series)
  const held = ofIssuer.find((paper) => paper.symbol === symbol)
  const known = held ?? { id: '', symbol, title, heldAs: 'CITED_ONLY' }
  const meant = known.heldAs === 'CITED_ONLY' ? meantInstead(known, ofIssuer) : null
  return <Note symbol={symbol} meant={meant} then={words.thenKept} />
}
