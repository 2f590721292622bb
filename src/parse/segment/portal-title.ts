import { fold } from '../../model/fold.js'
import { isHeadMatter } from './head-lines.js'
import type { Line } from './line.js'
import { typeOfLine } from './type-line.js'

/** So many lines of a portal may stand above its headline, and so many between it and the same words again. */
const LINES_ABOVE = 3
const LINES_BETWEEN = 3
const SHORTEST = 15

/** A portal prints its headline over the paper that bears the same words: the first of the two goes. */
export function withoutHeadline(printed: readonly Line[]): readonly Line[] {
  const lines = behindTeaser(printed)
  const at = lines.slice(0, LINES_ABOVE).findIndex((line, index) => isRepeated(lines, line, index))
  return at < 0 ? lines : lines.filter((_, index) => index !== at)
}

/**
 * And the first sentence too, which opens the paper below its type word: all that stands above is the page's. In capitals
 * it is the long name of a board, which its letterhead has as the line over the grounds does.
 */
function behindTeaser(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, LINES_OF_PAGE).findIndex((teaser, index) => {
    const below = lines.slice(index + 1, index + 1 + LINES_OF_PAGE)
    const again =
      teaser.text.length > LONGEST_REPEATED && !teaser.isCapital
        ? below.findIndex((line) => beginningOf(line) === beginningOf(teaser))
        : -1
    return below
      .slice(0, Math.max(0, again))
      .some(({ text, isCapital }) => isCapital && typeOfLine(text) !== null)
  })
  return lines.slice(at + 1)
}
const LINES_OF_PAGE = 8
/** A page may shorten the end of its teaser. */
const LONGEST_REPEATED = 100
const beginningOf = (line: Line): string => wordsOf(line).slice(0, LONGEST_REPEATED)

function isRepeated(lines: readonly Line[], line: Line, at: number): boolean {
  const words = wordsOf(line)
  return (
    words.length >= SHORTEST &&
    !isHeadMatter(line.text) &&
    !/[.!?]$/u.test(line.text) &&
    lines.slice(at + 1, at + 2 + LINES_BETWEEN).some((other) => wordsOf(other) === words)
  )
}

const wordsOf = (line: Line): string => fold(line.text).replace(/(?<![.\s])[.\s]+$/, '')

/** When the page was put up, or how often it was read: "Thứ Hai, 28/04/2025", "Đăng ngày 17 - 05 - 2024", "Lượt xem: 400". */
export const isPosted = (text: string): boolean =>
  text.length < 60 && (POSTED.test(text) || READ_SO_OFTEN.test(text))
const READ_SO_OFTEN =
  /^(?:(?:số\s+)?(?:lượt|lần)\s+(?:xem|đọc|truy cập)|đã\s+(?:xem|đọc))\s*:?\s*[\d.,]+(?:\s+lượt)?$|^\d{2,3}\s?%$/iu
const POSTED =
  /^\(?(?:(?:ngày\s+)?(?:đăng|cập\s+nhật|xuất\s+bản)(?:\s+(?:lúc|ngày))?\s*:?\s*)?(?:(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|Chủ [Nn]hật),?\s*(?:ngày\s+)?|\d{1,2}:\d{2}(?::\d{2})?\s*[|,-]?\s*)?\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{4}(?:\s*[|,-]?\s*\d{1,2}:\d{2}(?::\d{2})?)?\)?$/iu
