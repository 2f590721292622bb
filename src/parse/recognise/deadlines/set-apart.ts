import type { Annotated } from '../../annotate/annotated.js'
import { findDeadlines, type DeadlineContext, type DeadlineMention } from '../deadlines.js'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * In: a step without any other time. Out: the time that stands apart from its words and is nothing but a time: "Ban hành
 * đề cương: 25/4/2026", "Tháng 4/2026: xây dựng đề cương". In brackets it is that of an event as often.
 */
export function setApart(
  text: Annotated,
  { start, end }: Range,
  context: DeadlineContext,
): DeadlineMention[] {
  const words = text.text.slice(start, Math.min(end, start + LONGEST_STEP))
  if (start + words.length < end) return []
  for (const place of placesIn(words, text.holds(':', start, end) ? LABELLED : UNLABELLED)) {
    // it needs no word before it, as in a cell of a table
    const range = { start: start + place.start, end: start + place.end }
    const [only, ...others] = findDeadlines(text, range.start, range.end, { ...context, bare: true })
    const isWhole = only?.start === range.start && only.end === range.end && others.length === 0
    // "Năm 2023: 15.000 cây" is a figure of that year as often
    if (isWhole && only.precision !== 'YEAR' && !isOver(only, context)) return [only]
  }
  return []
}

const isOver = ({ due }: DeadlineMention, { issued }: DeadlineContext): boolean =>
  due !== null && issued !== null && due < issued

function placesIn(words: string, patterns: readonly RegExp[]): Range[] {
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(words)?.indices?.groups?.time
    return found ? [{ start: found[0], end: found[1] }] : []
  })
}

/** A longer paragraph tells more than a step. */
const LONGEST_STEP = 400
const BEHIND = /:\s*(?<time>[^:;()]{4,44}[\p{L}\d])\s*[.;,]?\s*$/du
/** "Theo đó, ngày 10/6, Văn phòng …" */
const OPENS = /^\s*(?:theo đó,\s+)?(?<time>ngày\s+\d{1,2}\/\d{1,2})(?![\d/]|\.\d),?\s+\p{L}/diu
const BEFORE = /^\s*(?:[-+•*]\s*|\(?\d{1,2}[.)]\s*|[a-zđ][.)]\s*)?(?<time>[^:;,()]{4,44}[\p{L}\d])\s*:/du
/** Two of them stand by a colon, which most steps have not. */
const UNLABELLED = [OPENS]
const LABELLED = [BEHIND, BEFORE, ...UNLABELLED]
