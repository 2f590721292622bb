import { medianOf } from '../../model/collections.js'
import type { Grey } from './grey.js'
import { BESIDE, placeOf } from './number-line.js'
import type { SeenLine, SeenWord } from './second-look.js'
import { signsIn } from './written.js'

/** The words of a day behind which a pen fills in a number, and the word behind that, at which it stands without room. */
const PARTS: readonly (readonly [before: RegExp, close: RegExp])[] = [
  [/(?:^|[,.])ngày$/iu, /^((?:[^\p{L}]|[ØOIl]){0,4})(tháng)$/iu],
  [/^tháng$/iu, /^((?:[^\p{L}]|[ØOIl]){0,4})(năm)$/iu],
]
const BEFORE_DAY = /(?:^|[,.])ngày$/iu
/** In widths of the word before it. */
const WIDE: Record<string, number> = { tháng: 1.12, năm: 0.65 }

/** The same of what is so much broader that it holds a number too, and of the word alone; and what stands before that number. */
const TOUCHED: Record<string, { readonly told: RegExp; readonly broader: number; readonly alone: number }> = {
  tháng: { told: BEFORE_DAY, broader: 1.45, alone: 1.16 },
  năm: { told: /^tháng$/iu, broader: 0.95, alone: 0.74 },
}
/** A number that was read in part, before a word that holds the rest of it. */
const OF_NUMBER = /^.{1,2}$/u
/** What is looked at again as a number. */
const UNREAD = '?'
const DOUBTFUL = 0.5

/**
 * A line whose day or month by hand was taken for a part of the word behind it, and left no sign in it, `ngày tháng` with a broad
 * second word, or one of its digits, `ngày 1 tháng`: where it is, it is looked at again.
 */
export function withTouchedApart(line: SeenLine): SeenLine {
  const words: SeenWord[] = []
  for (const word of line.words) {
    const [last, before] = [words.at(-2), words.at(-1)]
    const kind = TOUCHED[word.text.toLowerCase()]
    const number =
      kind && before && last && kind.told.test(last.text) && OF_NUMBER.test(before.text) ? before : null
    const told = number ? last : before
    const unit = told ? told.right - told.left : 0
    if (!kind || !told?.text.match(kind.told) || word.right - word.left < kind.broader * unit) {
      words.push(word)
      continue
    }
    const left = Math.round(word.right - kind.alone * unit)
    if (number) words.pop()
    const otherwise = number ? [number.text, ...number.otherwise] : []
    const { top, bottom } = word
    words.push({ top, bottom, left: number?.left ?? word.left, right: left - 1, text: number?.text ?? UNREAD, confidence: DOUBTFUL, otherwise }) // prettier-ignore
    words.push({ ...word, left })
  }
  return { ...line, words }
}

/**
 * A line whose day or month by hand, which stands at the next word, `ngày Ø2tháng`, is a word of its own; and so is that word
 * without the mark that a stroke of the pen was read as, `ngày 2 “tháng`.
 */
export const withDayApart = (line: SeenLine): SeenLine => ({
  ...line,
  words: line.words.flatMap((word, index) => {
    const [before, last] = [line.words[index - 1], line.words[index - 2]]
    if (!before) return [word]
    for (const [told, close] of PARTS) {
      const [, number = '', behind] = close.exec(word.text) ?? []
      if (behind === undefined || number === '') continue
      if (told.test(before.text)) return /\p{Nd}/u.test(number) ? apart(word, before, number, behind) : [word]
      // the number itself was read before it
      if (last && told.test(last.text) && !/[\p{L}\p{Nd}]/u.test(number)) return [{ ...word, text: behind }]
    }
    return [word]
  }),
})

function apart(word: SeenWord, before: SeenWord, number: string, behind: string): SeenWord[] {
  const known = BEFORE_DAY.test(before.text) ? (WIDE[behind.toLowerCase()] ?? 1) : WIDE['năm']!
  const all = word.right - word.left
  // a pen writes larger than what is printed: no more than this is left to it
  const printed = Math.min(known * (before.right - before.left), 0.85 * all)
  const middle = Math.round(word.right - printed)
  return [
    { ...word, text: number, right: middle - 1, otherwise: [word.text, ...word.otherwise] },
    { ...word, text: behind, left: middle, otherwise: [] },
  ]
}

/** Of its height: so far above the letters of `ngày` and `tháng`, of which the last is low, a digit behind them begins. */
const HIGHER = 0.2

/** Where the letters of a word end, behind which a digit by hand may stand that was taken for a part of it: `ngày1 4`. */
export function endOfLetters(grey: Grey, word: SeenWord): number {
  const signs = signsIn(grey, placeOf(word, word.left - BESIDE, word.right + BESIDE))
  const last = signs.pop()
  if (!last || signs.length === 0) return word.right
  const end = Math.max(...signs.map(({ right }) => right))
  const above = medianOf(signs.map(({ top }) => top)) - last.top
  return last.left > end && above > HIGHER * (last.bottom - last.top) ? end + 1 : word.right
}
