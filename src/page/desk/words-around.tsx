import { useAnswer } from '../ask.js'
import { AroundDocument, type ProofFragment } from '../operations/generated.js'

const UNITS_AROUND = 400

/** The words of a finding, marked, with what stands before and after them in the paper. */
export function WordsAround({ evidence }: { readonly evidence: ProofFragment }) {
  const { start, end, quote, source } = evidence
  const from = Math.max(0, (start ?? 0) - UNITS_AROUND)
  const isText = start !== null && end !== null
  const { data } = useAnswer(
    AroundDocument,
    isText ? { source: source.id, from, to: end + UNITS_AROUND } : null,
  )
  const text = data?.node && 'text' in data.node ? data.node.text : null
  if (!isText || typeof text !== 'string') return <blockquote class="around">{quote}</blockquote>
  return (
    <blockquote class="around">
      {from > 0 && '…'}
      {text.slice(0, start - from)}
      <mark>{text.slice(start - from, end - from)}</mark>
      {text.slice(end - from)}
      {text.length === end - from + UNITS_AROUND && '…'}
    </blockquote>
  )
}
