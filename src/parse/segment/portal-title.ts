import { fold } from '../../model/fold.js'
import { isHeadMatter } from './head-lines.js'
import type { Line } from './line.js'

/** So many lines of a portal may stand above its headline, and so many between it and the same words again. */
const LINES_ABOVE = 3
const LINES_BETWEEN = 3
const SHORTEST = 15

/** A portal prints its headline over the paper that bears the same words: the first of the two goes. */
export function withoutHeadline(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, LINES_ABOVE).findIndex((line, index) => isRepeated(lines, line, index))
  return at < 0 ? lines : lines.filter((_, index) => index !== at)
}

function isRepeated(lines: readonly Line[], line: Line, at: number): boolean {
  const words = wordsOf(line)
  return (
    words.length >= SHORTEST &&
    !isHeadMatter(line.text) &&
    !/[.!?]$/u.test(line.text) &&
    lines.slice(at + 1, at + 2 + LINES_BETWEEN).some((other) => wordsOf(other) === words)
  )
}

const wordsOf = (line: Line): string => fold(line.text).replace(/[.\s]+$/u, '')

/** When the page was put up: "Thứ Hai, 28/04/2025", "(04/09/2022 09:49:30)", "14:14 30/12/2025". */
export const isPosted = (text: string): boolean => text.length < 60 && POSTED.test(text)
const POSTED =
  /^\(?(?:(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|Chủ [Nn]hật),?\s*(?:ngày\s+)?|\d{1,2}:\d{2}(?::\d{2})?\s*[|,-]?\s*)?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:\s*[|,-]?\s*\d{1,2}:\d{2}(?::\d{2})?)?\)?$/u
