import type { SeenLine, SeenWord } from './second-look.js'

/** The words of a day behind which a pen fills in a number, and the word behind that, at which it stands without room. */
const PARTS: readonly (readonly [before: RegExp, close: RegExp])[] = [
  [/(?:^|[,.])ngày$/iu, /^((?:[^\p{L}]|[ØOIl]){0,4})(tháng)$/iu],
  [/^tháng$/iu, /^((?:[^\p{L}]|[ØOIl]){0,4})(năm)$/iu],
]
const BEFORE_DAY = /(?:^|[,.])ngày$/iu
/** In widths of the word before it. */
const WIDE: Record<string, number> = { tháng: 1.12, năm: 0.65 }

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
