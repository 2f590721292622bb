import type { SeenLine, SeenWord } from './second-look.js'

/** A line whose day is filled in, and one whose number is. */
const OF_DAY = /(?:^|\s)ngày[\s.…_]*\S{0,6}[\s.…_]*(?:\S{1,3}\s+)?tháng/iu
const OF_NUMBER = /^Số/u
/** The print before a room that is filled in by hand, and what was read in the room: `ngày..12`, `Số:...288/TB-UBND`. */
const BEFORE = /^(ngày|tháng|năm|Số:?)[.…_]+([^.…_].*)?$/iu
/** The print behind a room: `12..tháng`. */
const BEHIND = /^(.*[^.…_])?[.…_]+(tháng|năm)$/iu
/** The same where a pen has filled the room so that no white is left. */
const FILLED_BEHIND = /^(ngày|tháng)([^\p{Ll}.…_,;:)]{1,4})$/u
const FILLED_BEFORE = /^(\P{L}{1,4})(tháng|năm)$/u
const DOTS_AROUND = /^[.…_]+|[.…_]+$/gu

/**
 * A form has dots where number and day are filled in; they are read as one word with the print beside them. Out: a line of
 * that kind whose print, number and day are words of their own, without the dots.
 */
export function withoutDots(line: SeenLine): SeenLine {
  const text = line.words.map((word) => word.text).join(' ')
  if (!OF_DAY.test(text) && !OF_NUMBER.test(text)) return line
  const words = line.words.flatMap((word, index) => {
    if (index > 0 && !OF_DAY.test(text)) return [word]
    const parts = partsOf(word.text)
    return parts === null ? [inRoom(word, line.words[index - 1])] : parted(word, parts)
  })
  return { ...line, words: words.filter((word) => word.text !== '') }
}

function partsOf(text: string): readonly string[] | null {
  const [, before, filled = ''] = BEFORE.exec(text) ?? []
  if (before !== undefined) return [before, ...(partsOf(filled) ?? [filled.replace(DOTS_AROUND, '')])]
  const [, left = '', behind] = BEHIND.exec(text) ?? []
  if (behind !== undefined) return [left.replace(DOTS_AROUND, ''), behind]
  const filledIn = FILLED_BEHIND.exec(text) ?? FILLED_BEFORE.exec(text)
  return filledIn ? filledIn.slice(1) : null
}

/** What stands in a room, without the dots around it. */
const inRoom = (word: SeenWord, before: SeenWord | undefined): SeenWord =>
  before && /^(?:ngày|tháng)$/iu.test(before.text)
    ? { ...word, text: word.text.replace(DOTS_AROUND, '') }
    : word

/** The parts of a word, each with its share of the place; what was read is told with them. */
function parted(word: SeenWord, parts: readonly string[]): SeenWord[] {
  const otherwise = [...new Set([word.text, ...word.otherwise])]
  const letters = Math.max(1, parts.join('').length)
  const dots = (word.right - word.left) / letters
  let seen = 0
  return parts.map((text) => {
    const left = Math.round(word.left + dots * seen)
    seen += text.length
    return { ...word, text, left, right: Math.round(word.left + dots * seen), otherwise }
  })
}
