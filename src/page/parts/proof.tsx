import { href } from '../address.js'
import { label } from '../labels.js'
import type { ProofFragment } from '../operations/generated.js'
import { sectionName } from './section.js'
import { isUnsure } from './unsure.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  seen: ['Xem trong văn bản', 'See it in the paper'],
  sure: [(percent: number) => `độ tin cậy ${percent}%`, (percent: number) => `${percent}% sure`],
  rule: [
    (rule: string) => `Quy tắc đã nhận ra: ${rule}`,
    (rule: string) => `The rule that found it: ${rule}`,
  ],
  record: ['Theo thông tin nhập sẵn, không có nguyên văn', 'From a structured record'],
})

interface ConfidenceParts {
  readonly value: number
  /** The rule that found it; it says something to those who look after the parser, and to nobody else. */
  readonly rule?: string
}

export const Confidence = ({ value, rule }: ConfidenceParts) => (
  <span
    class={`mark ${isUnsure(value) ? 'unsure' : ''}`}
    title={rule === undefined ? undefined : words.rule(rule)}
  >
    {words.sure(Math.round(value * 100))}
  </span>
)

/** That a person says so, and not the paper. `what`: of which fact, where that is not plain. */
export const PersonMark = ({ what = '' }: { readonly what?: string }) => (
  <span class="mark by-person">
    {label('EvidenceBasis', 'PERSON')}
    {what !== '' && `: ${what}`}
  </span>
)

/** The same, where it holds of some of these parts. */
export const SaidByPerson = ({
  parts,
}: {
  readonly parts: readonly { readonly evidence: Pick<ProofFragment, 'basis'> | null }[]
}) => (parts.some(({ evidence }) => evidence?.basis === 'PERSON') ? <PersonMark /> : null)

/** Evidence in the order in which it convinces: words of the paper before what was only entered. */
export const wordsFirst = (evidence: readonly ProofFragment[]): readonly ProofFragment[] => [
  ...evidence.filter(({ quote }) => quote !== null),
  ...evidence.filter(({ quote }) => quote === null),
]

/** The evidence of a finding: the words, where they stand, the rule, the confidence. `document`: the paper in which they stand. */
export function Proof({
  evidence,
  document,
}: {
  readonly evidence: ProofFragment
  readonly document: string
}) {
  const { basis, quote, start, end, section, rule, confidence, source } = evidence
  return (
    <figure class="proof">
      {quote !== null && <blockquote>{quote}</blockquote>}
      {/* that a person says so is told below */}
      {quote === null && basis !== 'PERSON' && (
        <p>{basis === 'RECORD' ? words.record : label('EvidenceBasis', basis)}</p>
      )}
      <figcaption>
        {section && <span>{sectionName(section)} · </span>}
        <span>{source.name}</span> ·{' '}
        {basis === 'PERSON' ? (
          <PersonMark />
        ) : (
          // of a record no rule has read a word
          <Confidence value={confidence} {...(basis === 'RECORD' ? {} : { rule })} />
        )}
        {start !== null && (
          <span class="on-screen">
            {' · '}
            <a href={href('paper', document, { at: `${start}-${end}`, source: source.id })}>{words.seen}</a>
          </span>
        )}
      </figcaption>
    </figure>
  )
}
