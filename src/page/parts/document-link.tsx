import { href } from '../address.js'
import { label } from '../labels.js'
import type { PaperFragment } from '../operations/generated.js'
import { day, wordsOf } from '../words.js'

const words = wordsOf({
  untitled: ['Văn bản không số', 'Paper without a number'],
  sample: ['văn bản mẫu', 'sample'],
})

/** The symbol of a paper, which leads to it. */
export const DocumentLink = ({ id, symbol }: { readonly id: string; readonly symbol: string | null }) => (
  <a class="symbol" href={href('paper', id)}>
    {symbol ?? words.untitled}
  </a>
)

export const SampleMark = () => <span class="mark sample">{words.sample}</span>

/** A paper in a line or two: symbol, day, issuer, title; whether its text is held; whether it is a sample. */
export function PaperLine({ paper }: { readonly paper: PaperFragment }) {
  const { id, symbol, typeLabel, title, heldAs, sample, issuedOn, issuer } = paper
  return (
    <span class="paper-line">
      <DocumentLink id={id} symbol={symbol} />{' '}
      <span class="quiet">
        {typeLabel} · {day(issuedOn?.value)}
        {issuer && (
          <>
            {' · '}
            <a href={href('agency', issuer.id)}>{issuer.name}</a>
          </>
        )}
      </span>{' '}
      {heldAs !== 'TEXT' && <span class="mark">{label('HeldAs', heldAs)}</span>}
      {sample && <SampleMark />}
      {title !== null && <span class="paper-title">{title}</span>}
    </span>
  )
}
