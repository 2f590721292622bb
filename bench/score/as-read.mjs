// A paper of the gold in the shape in which a parser prints what it has read: what a perfect reading of it is.

const span = (start, length = 1) =>
  start === null || start === undefined ? null : { start, end: start + length }

export function asRead(gold) {
  const { file, textBase, outcome = 'PARSED', document } = gold
  if (outcome === 'REFUSED') {
    const { accessClass } = document
    return { file, outcome, refusal: { accessClass }, textBase, document: { accessClass }, citations: [], tasks: [], recipients: [], anomalies: [] } // prettier-ignore
  }
  return {
    file,
    outcome,
    textBase,
    document: { ...document, accept: undefined },
    citations: gold.citations.map(({ offsets = [], count, ...citation }) => ({
      ...citation,
      mentions: (offsets.length > 0 ? offsets : Array.from({ length: count ?? 1 }, () => null)).map((at) => ({
        span: span(at, citation.symbol.length),
      })),
    })),
    softReferences: [],
    tasks: gold.tasks.map(({ quoteStart, quoteOffset, ...task }) => ({
      ...task,
      quote: quoteStart,
      span: span(quoteOffset, 40),
      deadlines: (task.deadlines ?? []).map((one) => ({ ...one, span: span(one.offset, one.text.length) })),
    })),
    recipients: gold.recipients ?? [],
    anomalies: gold.anomalies ?? [],
  }
}
