import type { SeenLine, SeenWord } from './second-look.js'

/** The number of an item, and its mark. */
const NUMBER = /^(\d{1,2})([-–.)])$/
/** What the edge of a sheet or a shadow makes of a number; hyphens and dots are marks of lists. */
const RUINED = /^[^\p{L}\p{Nd}\-–+•*]{1,3}$/u
const CAPITAL = /^\p{Lu}\p{Ll}/u
/** In heights of small letters: items of one list begin so near below each other. */
const BELOW = 1.2
const DOUBTFUL = 0.5
/** A speck at the number of an item, or before it; who opens a quotation prints other marks. */
const SPECK_AT = /^[„‚.,:;'`·]+(?=\d{1,2}[.)]$)/u
const SPECK = /^[-–—_.,]$/u
/** The number of a column, below its name. */
const OF_COLUMN = /^\(\d{1,2}\)$/

/** A line that begins with the number of its item: `„2. Cục`, `.3. Phòng`, `- 1. Sở` and `- (2)` have specks before it. */
export function withItemFirst(line: SeenLine): SeenLine {
  const [first, second, third, ...rest] = line.words
  if (first && second && !third && SPECK.test(first.text) && OF_COLUMN.test(second.text))
    return { ...line, words: [second] }
  if (!first || !second || !CAPITAL.test((NUMBER.test(second.text) ? third : second)?.text ?? '')) return line
  if (NUMBER.test(second.text)) return SPECK.test(first.text) ? { ...line, words: line.words.slice(1) } : line
  const text = first.text.replace(SPECK_AT, '')
  if (text === first.text) return line
  const whole = { ...first, text, otherwise: [first.text, ...first.otherwise] }
  return { ...line, words: [whole, second, ...(third ? [third] : []), ...rest] }
}

/** An item whose number was read. */
interface Item {
  readonly at: number
  readonly number: number
  readonly mark: string
}

/**
 * An item whose number was not read, between the second and the fourth of a list, is the third: else its task would be one
 * with the task above it. In: the lines of all pages. Out: such a line has its number, unsure, where it is the only one between
 * the two that begins where items do.
 */
export function mendLostItems(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const all = pages.flat()
  const items = all.flatMap(({ words }, at): Item[] => {
    const [, number, mark] = NUMBER.exec(words[0]?.text ?? '') ?? []
    return number && mark ? [{ at, number: Number(number), mark }] : []
  })
  const found = new Map<number, SeenLine>()
  items.forEach((item, index) => {
    const next = items[index + 1]
    if (next?.number !== item.number + 2 || next.mark !== item.mark) return
    const between = all.slice(item.at + 1, next.at).flatMap((line, more) => {
      const whole = withNumber(line, all[item.at]!, `${item.number + 1}${item.mark}`)
      return whole === null ? [] : [{ at: item.at + 1 + more, whole }]
    })
    const [only] = between
    if (only && between.length === 1) found.set(only.at, only.whole)
  })
  let at = -1
  return pages.map((lines) =>
    lines.map((line) => {
      at += 1
      return found.get(at) ?? line
    }),
  )
}

/** A line with its number, where it begins as an item does: at a ruined number, or in its place where none was seen. */
function withNumber(line: SeenLine, item: SeenLine, text: string): SeenLine | null {
  const [number, behind] = item.words
  const [first, second] = line.words
  if (!number || !behind || !first || !second) return null
  const isNear = (word: SeenWord, other: SeenWord) => Math.abs(word.left - other.left) < BELOW * line.height
  if (RUINED.test(first.text) && CAPITAL.test(second.text) && isNear(second, behind)) {
    const otherwise = [first.text, ...first.otherwise]
    return {
      ...line,
      words: [{ ...first, text, otherwise, confidence: DOUBTFUL }, second, ...line.words.slice(2)],
    }
  }
  const isSetIn = behind.left - number.left > BELOW * line.height
  if (!isSetIn || !CAPITAL.test(first.text) || !isNear(first, behind)) return null
  const lost = { ...first, text, left: number.left, right: number.right, otherwise: [], confidence: DOUBTFUL }
  return { ...line, words: [lost, ...line.words] }
}
