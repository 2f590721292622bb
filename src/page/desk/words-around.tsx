import { useLayoutEffect, useRef } from 'preact/hooks'
import { useAnswer } from '../ask.js'
import { AroundDocument, type ProofFragment } from '../operations/generated.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  record: ['Theo thông tin nhập sẵn, không có nguyên văn.', 'From a structured record, without words.'],
})

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
  const marked = useRef<HTMLElement>(null)
  const text = data?.node && 'text' in data.node ? data.node.text : null
  useLayoutEffect(() => {
    const [mark, box] = [marked.current, marked.current?.parentElement]
    // of a head of many short lines the words would stand below what is seen
    if (mark && box) box.scrollTop += middleOf(mark) - middleOf(box)
  }, [text])
  if (quote === null) return <p class="quiet">{words.record}</p>
  if (!isText || typeof text !== 'string')
    return (
      <blockquote class="around" tabIndex={0}>
        {quote}
      </blockquote>
    )
  return (
    <blockquote class="around" tabIndex={0}>
      {from > 0 && '…'}
      {text.slice(0, start - from)}
      <mark ref={marked}>{text.slice(start - from, end - from)}</mark>
      {text.slice(end - from)}
      {text.length === end - from + UNITS_AROUND && '…'}
    </blockquote>
  )
}

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}
