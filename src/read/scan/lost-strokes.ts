import type { SeenLine, SeenWord } from './second-look.js'

/** Nobody saw the stroke: the number is unsure. */
const DOUBTFUL = 0.5
/** Before a number and a year nobody prints another word of this look: `Thang`, `[hàng`. */
const MONTH = /^(?:t|\[)h[aáàâăả]ng$/iu
const CORRECT = /^tháng$/iu
const QUARTER = /^quý$/iu
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/
const DAY_NUMBER = /^(?:0?[1-9]|[12]\d|3[01])$/
const QUARTER_NUMBER = /^(?:I{1,3}|IV)$/
const YEAR = /^((?:19|20)\d{2})([.,;:)]*)$/
/** A month or a quarter and its year that were read as one number: `102021`, `II2024`. */
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2])((?:19|20)\d{2})([.,;:)]*)$/
const QUARTER_AND_YEAR = /^(I{1,3}|IV|1{1,3})((?:19|20)\d{2})([.,;:)]*)$/
const WHOLE_DAY = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d{2})([.,;:)]*)$/
/** What one day is at most, in words that stand alone in a cell. */
const PARTS = 3

/**
 * A line whose days, months and quarters have the strokes that faint print has lost: `Tháng 7 2021` can only be 7/2021, and
 * `05072023`, which stands alone in a cell of a table, 05/07/2023. Each is told with what was read, and unsure.
 */
export function withLostStrokes(line: SeenLine): SeenLine {
  const words = line.words.flatMap((word, index): SeenWord[] => {
    const [before, next, last] = [line.words[index - 1], line.words[index + 1], line.words[index - 2]]
    // the year was taken with the number before it
    if (before && last && isBroken(last, before, word)) return isOfDay(line.words, index - 2) ? [word] : []
    if (next && before && isBroken(before, word, next))
      return isOfDay(line.words, index - 1) ? [word, yearBetween(word, next)] : [joined([word, next], '/')]
    if (before && MONTH.test(before.text)) return [parted(word, MONTH_AND_YEAR)]
    if (next && isMisread(word, next, line.words[index + 2])) return [unsure(word, index === 0 ? 'Tháng' : 'tháng', [word.text])] // prettier-ignore
    if (before && QUARTER.test(before.text)) return [parted(word, QUARTER_AND_YEAR)]
    return [word]
  })
  return asDay({ ...line, words })
}

/** Whether a number and a year behind a word are a month or a quarter of that year. */
function isBroken({ text: told }: SeenWord, { text: number }: SeenWord, { text: year }: SeenWord): boolean {
  const isOne = MONTH.test(told) ? MONTH_NUMBER.test(number) : QUARTER.test(told) && QUARTER_NUMBER.test(number) // prettier-ignore
  return isOne && YEAR.test(year)
}

/** Whether a day stands before the word of a month: `ngày 30 tháng`. */
const isOfDay = (words: readonly SeenWord[], month: number): boolean =>
  /^ngày$/iu.test(words[month - 2]?.text ?? '') && DAY_NUMBER.test(words[month - 1]?.text ?? '')

/** The word of the year that nobody saw between a month and its year. */
const yearBetween = (month: SeenWord, year: SeenWord): SeenWord => ({
  ...month,
  text: 'năm',
  left: month.right + 1,
  right: year.left - 1,
  confidence: DOUBTFUL,
  otherwise: [],
})

const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])\/?(?:19|20)\d{2}(?!\d)/
/** Whether a word can only be that of a month, as what stands behind it tells. */
const isMisread = (word: SeenWord, next: SeenWord, behind: SeenWord | undefined): boolean =>
  MONTH.test(word.text) &&
  !CORRECT.test(word.text) &&
  (MONTH_OF_YEAR.test(next.text) || (behind !== undefined && isBroken(word, next, behind)))

/** A line that is nothing but a day: `06 11 2021`, `05072023`. */
function asDay(line: SeenLine): SeenLine {
  const [day, month, year, ...rest] = line.words
  if (!day || rest.length > 0) return line
  if (!month) return { ...line, words: [parted(day, WHOLE_DAY)] }
  const isDay = line.words.length === PARTS && DAY_NUMBER.test(day.text) && MONTH_NUMBER.test(month.text)
  return isDay && year && YEAR.test(year.text) ? { ...line, words: [joined([day, month, year], '/')] } : line
}

/** A number with strokes between its parts; any other word as it is. */
function parted(word: SeenWord, form: RegExp): SeenWord {
  const parts = form.exec(word.text)?.slice(1)
  if (!parts) return word
  const behind = parts.pop() as string
  const [first = '', ...more] = parts
  const strokes = form === QUARTER_AND_YEAR ? first.replaceAll('1', 'I') : first
  return unsure(word, `${[strokes, ...more].join('/')}${behind}`, [word.text])
}

function joined(words: readonly SeenWord[], stroke: string): SeenWord {
  const [first, last] = [words[0]!, words.at(-1)!]
  const texts = words.map(({ text }) => text)
  const one: SeenWord = {
    ...first,
    right: last.right,
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    otherwise: [],
  }
  return unsure(one, texts.join(stroke), [texts.join(' ')])
}

const unsure = (word: SeenWord, text: string, read: readonly string[]): SeenWord => ({
  ...word,
  text,
  confidence: Math.min(word.confidence, DOUBTFUL),
  otherwise: [...new Set([...read, ...word.otherwise])].filter((other) => other !== text),
})
