import type { Extent } from './cells.js'
import type { Engine, Engines, ReadWord } from './engine.js'
import { wordsOfEnlarged } from './enlarged-words.js'
import { enlarged, type Grey } from './grey.js'
import { BESIDE, CODE } from './number-line.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** A line that ends in the code of a symbol, however its number was read, `}KH/ĐU`; and one of a day. */
const OF_NUMBER = /[\p{Lu}Đ]{2}[\p{L}Đ]*[-/][\p{Lu}Đ][\p{L}Đ-]*$/u
const OF_DAY = /(?:^|[,.]\s?)ng\p{L}y.*n\p{L}m\s+\d{4}\P{L}*$/u
/** Words of a line of a number. */
const WORDS = 4
/** The same without what a pen wrote: label and code, and the words of a day. */
const LABEL_AND_CODE = /^(S[ốỐôÔóÓồỗộ]\s?[:.;]?)([^\p{L}\p{Nd}]*)((?:\d{4}\/)?[\p{Lu}Đ]{2}\S*)$/u
const DAY = /(?:^|[,.])ngày\P{L}?$/iu
const MONTH = /^tháng\P{L}?$/iu
const YEAR = /^năm$/iu
/** What is left of a pen behind a word. */
const AT_END = /[^\p{L}\p{Nd}]+$/u
// cspell:disable-next-line
const OF_PARTY = /^(?:CT|NQ|KL|QĐ|QC|KH|HD|TB|TT|CV|BC|BB|TTr|CTr|CTHĐ|QyĐ)\/[\p{Lu}Đ]{2}[\p{L}Đ]*$/u

const INK = 160
const EDGES = 230
/** In dots: a stroke of a pen is no less. */
const STROKE = 40
/** Of the ink of a line: where more is blue, it is printed so. */
const BLUE = 0.7
/** In heights of small letters: a pen goes so far above and below a line; its digits are so near, so high and together so broad. */
const HIGH = 1.8
const LOW = 0.7
const NEAR = 0.8
const TALL = 0.7
const BROAD = 6
/** Print that is so near touches what a pen wrote. */
const TOUCHING = 0.25
/** A label that was lost stands so far before the line. */
const BEFORE = 6
const LARGER = 1.3
const DOUBTFUL = 0.5
const UNREAD = '?'

/** A line and the page on which it is looked at. */
interface Apart {
  readonly grey: Grey
  readonly line: SeenLine
}

/**
 * A line of a number or a day whose digits in blue touch the print beside them, `Số:301/NQ-CP`: print is read without the pen,
 * and the page has the pen alone where that wrote. `inBlue`: what is on the page in blue, if anything is.
 */
export function withPenApart(engines: Engines, grey: Grey, inBlue: () => Grey | null, line: SeenLine): Apart {
  const text = line.words.map((word) => word.text).join(' ')
  const isDay = OF_DAY.test(text)
  if (!isDay && (line.words.length > WORDS || !OF_NUMBER.test(text))) return { grey, line }
  const blue = inBlue()
  if (blue?.width !== grey.width || blue.height !== grey.height) return { grey, line }
  const band = bandOf(grey, line, isDay ? 0 : BEFORE)
  const written = writtenIn(blue, band, line.height)
  if (written.length === 0 || isPrintedBlue(grey, blue, band)) return { grey, line }
  const print = withoutPen(grey, blue, band)
  if (!written.some((one) => isTouched(print, one, line.height))) return { grey, line }
  const words = wordsIn(engines.careful, print, band)
  const apart = isDay ? dayOf(words, written) : symbolOf(words, written, text)
  if (apart === null) return { grey, line }
  const data = grey.data.slice()
  for (const one of written) for (const at of dotsOf(grey, one, BESIDE)) data[at] = blue.data[at]!
  return { grey: { ...grey, data }, line: { ...line, words: apart } }
}

function bandOf(grey: Grey, { words, baseline, height, slope }: SeenLine, before: number): Extent {
  const [left, right] = [words[0]!.left, words.at(-1)!.right]
  const fall = slope * (right - left)
  return {
    left: Math.max(0, Math.round(left - before * height)),
    right: Math.min(grey.width, Math.round(right + height)),
    top: Math.max(0, Math.round(baseline + Math.min(0, fall) - HIGH * height)),
    bottom: Math.min(grey.height, Math.round(baseline + Math.max(0, fall) + LOW * height)),
  }
}

function* dotsOf({ width }: Grey, { left, right, top, bottom }: Extent, more = 0): Generator<number> {
  for (let y = top; y < bottom; y += 1)
    for (let x = Math.max(0, left - more); x < Math.min(width, right + more); x += 1) yield y * width + x
}

const inkIn = (page: Grey, place: Extent): number => {
  let ink = 0
  for (const at of dotsOf(page, place)) if (page.data[at]! < INK) ink += 1
  return ink
}

const isPrintedBlue = (grey: Grey, blue: Grey, band: Extent): boolean =>
  inkIn(blue, band) > BLUE * inkIn(grey, band)

/** The page without what is blue in a line, and its edges. */
function withoutPen(grey: Grey, blue: Grey, band: Extent): Grey {
  const data = grey.data.slice()
  for (const at of dotsOf(grey, band))
    if (blue.data[at]! < EDGES)
      for (const row of [-grey.width, 0, grey.width])
        for (const aside of [-1, 0, 1]) if (at + row + aside >= 0) data[at + row + aside] = 255
  return { ...grey, data }
}

/** Where a pen wrote numbers in a line, from left to right. */
function writtenIn(blue: Grey, band: Extent, height: number): Extent[] {
  const found: Extent[] = []
  for (let x = band.left; x < band.right; x += 1) {
    if (inkIn(blue, { ...band, left: x, right: x + 1 }) === 0) continue
    const last = found.at(-1)
    if (last && x - last.right < NEAR * height) found[found.length - 1] = { ...last, right: x + 1 }
    else found.push({ ...band, left: x, right: x + 1 })
  }
  return found.filter((one) => {
    const rows = Array.from({ length: one.bottom - one.top }, (_, y) => one.top + y).filter(
      (y) => inkIn(blue, { ...one, top: y, bottom: y + 1 }) > 0,
    )
    const high = (rows.at(-1) ?? 0) - (rows[0] ?? 0)
    return inkIn(blue, one) >= STROKE && high > TALL * height && one.right - one.left < BROAD * height
  })
}

const isTouched = (print: Grey, one: Extent, height: number): boolean => {
  const near = Math.round(TOUCHING * height)
  return inkIn(print, { ...one, left: Math.max(0, one.left - near), right: one.right + near }) > 0
}

/** What is printed in a line. */
function wordsIn(engine: Engine, print: Grey, { left, right, top, bottom }: Extent): ReadWord[] {
  const place = { left, top, width: right - left, height: bottom - top }
  return wordsOfEnlarged(engine, enlarged(print, place, LARGER, 1), place, LARGER)
}

const seenAs = (word: ReadWord, more: Partial<SeenWord> = {}): SeenWord => ({
  ...word,
  otherwise: [],
  ...more,
})

/** Label and code with the room between them; null where print is no label and no code, or where not one number was written. `read`: the line as it was read with the pen. */
function symbolOf(
  words: readonly ReadWord[],
  [number, ...others]: readonly Extent[],
  read: string,
): SeenWord[] | null {
  const [, label = '', stroke = '', seen = ''] =
    LABEL_AND_CODE.exec(words.map(({ text }) => text).join(' ')) ?? []
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || label === '' || !number || others.length > 0) return null
  const whole = OF_NUMBER.exec(read)?.[0] ?? ''
  // a stroke within a code is lost more easily than won
  const letters = withoutStrokes(whole) === withoutStrokes(seen) ? longer(whole, seen) : seen
  const isOfParty = OF_PARTY.test(letters)
  const code = `${isOfParty || stroke.trim() === '-' ? '-' : '/'}${letters}`
  if (!CODE.test(code) || !OF_NUMBER.test(code)) return null
  const colon = isOfParty && !/[:.;]/u.test(label) ? '' : ':'
  return [
    seenAs(first, { text: `Số${colon}`, right: number.left - 2 * BESIDE }),
    seenAs(last, { text: code, left: number.right + 2 * BESIDE }),
  ]
}

const withoutStrokes = (code: string): string => code.replace(/[-/]/gu, '')
const longer = (one: string, other: string): string => (one.length > other.length ? one : other)

/** The words of a day with the numbers that were written between them; null where one stands elsewhere. */
function dayOf(words: readonly ReadWord[], numbers: readonly Extent[]): SeenWord[] | null {
  const out = words.map((word) => seenAs(word))
  for (const number of numbers) {
    const middle = (number.left + number.right) / 2
    const at = out.findIndex(({ left, right }) => (left + right) / 2 > middle)
    const [before, behind] = [out[at - 1], out[at]]
    if (!before || !behind) return null
    const isRoom =
      (DAY.test(before.text) && MONTH.test(behind.text)) ||
      (MONTH.test(before.text) && YEAR.test(behind.text))
    if (!isRoom) return null
    const { top, bottom } = behind
    out[at - 1] = {
      ...before,
      text: before.text.replace(AT_END, ''),
      right: Math.min(before.right, number.left - BESIDE),
    }
    out[at] = { ...behind, left: Math.max(behind.left, number.right + BESIDE) }
    // what it is, looks at the page tell
    out.splice(at, 0, { ...number, top, bottom, text: UNREAD, confidence: DOUBTFUL, otherwise: [] })
  }
  return out
}
