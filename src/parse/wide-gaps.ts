import { Passage } from './passage.js'

const BLANK = 32
const BREAK = 10
/** Fewer part columns, or are faults of typing. */
const FEWEST = 20
/** Of all gaps between words; in papers as they are written it is one of a hundred. */
const LEAST_SHARE = 0.2

/**
 * Converters of PDF draw justified lines with two blanks between words. In: a text. Out: the same with one blank there, if
 * it has many such gaps. Wider gaps, which part columns, stay.
 */
export function withSingleGaps(passage: Passage): Passage {
  const wide = wideGaps(passage.text)
  if (wide.length === 0) return passage
  const parts: Passage[] = []
  let start = 0
  for (const at of wide) {
    parts.push(passage.slice(start, at))
    start = at + 1
  }
  return Passage.join([...parts, passage.slice(start)], '')
}

/** Where gaps of two blanks begin, if they are many. */
function wideGaps(text: string): number[] {
  const wide: number[] = []
  let gaps = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at)) {
    const start = at
    while (text.charCodeAt(at) === BLANK) at += 1
    if (start === 0 || text.charCodeAt(start - 1) === BREAK) continue
    gaps += 1
    if (at - start === 2) wide.push(start)
  }
  return wide.length >= FEWEST && wide.length > gaps * LEAST_SHARE ? wide : []
}
