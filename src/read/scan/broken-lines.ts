import type { ReadLine, ReadWord } from './engine.js'

/** In heights of small letters: the widest gap between two words of one line that are no cells. */
const WORDS_APART = 1.3
/** The same: how far two parts of a line may stand higher or lower. */
const ASIDE = 0.35
/** The letters of two parts are of sizes that differ less. */
const ALIKE = 1.6

/**
 * Tesseract takes the halves of a letterhead for two blocks of text, and breaks a line below them that stands across both:
 * such parts become one line again. What stands further apart stays so.
 */
export function joinBroken(lines: readonly ReadLine[]): ReadLine[] {
  const whole: ReadLine[] = []
  for (const line of lines) {
    let [joined, place] = [line, whole.length]
    for (let at = whole.length - 1; at >= 0; at -= 1) {
      const other = whole[at] as ReadLine
      const parts = goesOn(other, joined) ? [other, joined] : goesOn(joined, other) ? [joined, other] : null
      if (!parts) continue
      joined = { ...(parts[0] as ReadLine), words: parts.flatMap(({ words }) => words) }
      whole.splice(at, 1)
      place = at
    }
    whole.splice(place, 0, joined)
  }
  return whole
}

/** Whether `right` stands where the next word of `left` would. */
function goesOn(left: ReadLine, right: ReadLine): boolean {
  const [first, last, next] = [left.words[0], left.words.at(-1), right.words[0]] as ReadWord[]
  const height = Math.min(left.height, right.height)
  const gap = next!.left - last!.right
  const y = left.baseline + left.slope * (next!.left - first!.left)
  return (
    gap > 0 &&
    gap < WORDS_APART * height &&
    Math.abs(y - right.baseline) < ASIDE * height &&
    Math.max(left.height, right.height) < ALIKE * height
  )
}
