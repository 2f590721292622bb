import { medianOf } from '../../model/collections.js'
import { takeInk } from './cells.js'
import type { Grey } from './grey.js'
import { cut } from './name-place.js'
import type { SeenWord } from './second-look.js'

const INK = 140
/** Of the tallest sign of a word: what is lower is a hyphen, a dot or dirt. */
const SIGN = 0.6
/** Of the height of print: so much higher, lower, or off its line a digit of a pen is. */
const OTHER = 0.09
/** And so broad, where it touches what stands beside it. */
const BROAD = 1.1
/** In dots: around a word, in which a pen goes beyond print; and what a scanner makes of an edge. */
const MARGIN = 6
const EDGE = 2

interface Sign {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Whether the first signs of a word, its digits, are as high as the print beside them and stand on its line: a pen writes
 * them larger, and never level. What cannot be told apart counts as print.
 */
export function isPrinted(grey: Grey, word: SeenWord, digits: number, beside: SeenWord): boolean {
  const own = signsOf(grey, word).slice(0, digits)
  const print = (beside === word ? signsOf(grey, word).slice(digits) : signsOf(grey, beside)).filter(
    // a slash goes above and below the line
    ({ left, right, top, bottom }) => right - left > 0.3 * (bottom - top),
  )
  if (own.length < digits || print.length < 2) return true
  const height = medianOf(print.map(({ top, bottom }) => bottom - top))
  const line = medianOf(print.map(({ bottom }) => bottom))
  const far = Math.max(EDGE, OTHER * height)
  return own.every(
    ({ left, right, top, bottom }) =>
      right - left > BROAD * height ||
      (Math.abs(bottom - top - height) <= far && Math.abs(bottom - line) <= far),
  )
}

/** The signs of a word, from left to right. */
function signsOf(grey: Grey, { left, right, top, bottom }: SeenWord): Sign[] {
  const place = {
    left: Math.max(0, Math.round(left - EDGE)),
    right: Math.min(grey.width, Math.round(right + EDGE)),
    top: Math.max(0, Math.round(top - MARGIN)),
    bottom: Math.min(grey.height, Math.round(bottom + MARGIN)),
  }
  if (place.right <= place.left || place.bottom <= place.top) return []
  const part = cut(grey, place)
  const open = part.data.map((value) => Number(value < INK))
  const signs: Sign[] = []
  for (let at = 0; at < open.length; at += 1) {
    if (open[at] === 0) continue
    const box = takeInk(open, part.width, at)
    signs.push({ ...box, top: box.top + place.top, bottom: box.bottom + place.top })
  }
  const tallest = Math.max(...signs.map((sign) => sign.bottom - sign.top))
  return signs
    .filter((sign) => sign.bottom - sign.top >= SIGN * tallest)
    .sort((one, other) => one.left - other.left)
}
