import type { ComponentChildren } from 'preact'
import { otherNounOf } from '../../model/document.js'
import { href } from '../address.js'
import { label } from '../labels.js'
import type { PaperFragment } from '../operations/generated.js'
import { day, language, wordsOf } from '../words.js'
import { bodyInFull } from './territory-link.js'

const words = wordsOf({
  untitled: ['Văn bản không số', 'Paper without a number'],
  sample: ['văn bản mẫu', 'sample'],
  numberless: ['(không số)', '(no number)'],
  undated: ['không rõ ngày', 'of unknown day'],
  cited: [
    (paper: string, on: string, by: string) => `${paper}${on && ` ngày ${on}`}${by && ` của ${by}`}`,
    (paper: string, on: string, by: string) => `${paper}${on && ` of ${on}`}${by && ` by ${by}`}`,
  ],
  numbered: [
    (type: string, symbol: string) => `${type} số ${symbol}`,
    (type: string, symbol: string) => `${type} ${symbol}`,
  ],
})

/** The symbol of a paper, which leads to it. */
export const DocumentLink = ({ id, symbol }: { readonly id: string; readonly symbol: string | null }) => (
  <a class="symbol" href={href('paper', id)}>
    {symbol ?? words.untitled}
  </a>
)

export const SampleMark = () => <span class="mark sample">{words.sample}</span>

/** The day of a paper, or that it is not known. */
export const dayOf = ({ issuedOn }: Pick<PaperFragment, 'issuedOn'>): string =>
  issuedOn === null ? words.undated : day(issuedOn.value)

/** What kind of paper it is: as papers themselves say it; in English by the name of the type, or of what it is without one. */
export const typeOf = ({
  type,
  typeLabel,
  symbol,
}: Pick<PaperFragment, 'type' | 'typeLabel' | 'symbol'>): string =>
  language() === 'en' ? (otherNounOf(type, symbol, 'en') ?? label('DocumentType', type)) : typeLabel

/** What a paper is called: "Chỉ thị 34-CT/TW". */
export const nameOf = (paper: Pick<PaperFragment, 'type' | 'typeLabel' | 'symbol'>): string =>
  `${typeOf(paper)} ${paper.symbol ?? words.numberless}`

/** A paper as a table names it: "Kế hoạch 168/KH-UBND, 12/09/2024, UBND tỉnh Yên Bái"; units have papers of the same number. */
export const inTable = (
  paper: Pick<PaperFragment, 'type' | 'typeLabel' | 'symbol' | 'issuedOn' | 'sample'> & {
    readonly issuer: Parameters<typeof bodyInFull>[0] | null
  },
): string =>
  [nameOf(paper), dayOf(paper), paper.issuer && bodyInFull(paper.issuer), paper.sample && words.sample]
    .filter(Boolean)
    .join(', ')

type Cited = Pick<PaperFragment, 'type' | 'typeLabel' | 'symbol' | 'issuedOn' | 'sample' | 'title'> & {
  readonly issuer: { readonly name: string } | null
}

/** A paper as another one cites it: "Chỉ thị số 34-CT/TW ngày 24/05/2024 của Ban Bí thư Trung ương Đảng về …". */
export function inSentence(paper: Cited): string {
  const { symbol, issuedOn, issuer, sample, title } = paper
  const name = symbol === null ? nameOf(paper) : words.numbered(typeOf(paper), symbol)
  const cited = words.cited(name, issuedOn === null ? '' : day(issuedOn.value), issuer?.name ?? '')
  // a title that begins with a small letter goes on with the sentence
  const about = title === null ? '' : /^\p{Ll}/u.test(title) ? ` ${title}` : `, “${title}”`
  return `${cited}${about}${sample ? ` (${words.sample})` : ''}`
}

/** What stands below the name of a paper: what it is about, its day and issuer, and what else is to be said or done. */
export const PaperHead = ({
  paper,
  children,
}: {
  readonly paper: PaperFragment
  readonly children?: ComponentChildren
}) => (
  <>
    {paper.title !== null && <p class="paper-about">{paper.title}</p>}
    <p class="paper-by">
      {paper.issuer && (
        <>
          <a href={href('agency', paper.issuer.id)}>{bodyInFull(paper.issuer)}</a>
          {' · '}
        </>
      )}
      <span class="quiet">{dayOf(paper)}</span>{' '}
      {paper.heldAs !== 'TEXT' && <span class="mark">{label('HeldAs', paper.heldAs)}</span>}{' '}
      {paper.sample && <SampleMark />} {children}
    </p>
  </>
)

/** A paper in a line or two: symbol, day, issuer, title; whether its text is held; whether it is a sample. */
export function PaperLine({ paper }: { readonly paper: PaperFragment }) {
  const { id, symbol, title, heldAs, sample, issuer } = paper
  return (
    <span class="paper-line">
      <DocumentLink id={id} symbol={symbol} />{' '}
      <span class="quiet">
        {typeOf(paper)} · {dayOf(paper)}
        {issuer && (
          <>
            {' · '}
            <a href={href('agency', issuer.id)}>{bodyInFull(issuer)}</a>
          </>
        )}
      </span>{' '}
      {heldAs !== 'TEXT' && <span class="mark">{label('HeldAs', heldAs)}</span>} {sample && <SampleMark />}
      {title !== null && <span class="paper-title">{title}</span>}
    </span>
  )
}
