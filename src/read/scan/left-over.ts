import { medianOf } from '../../model/collections.js'
import { takeInk } from './cells.js'
import type { Engine, ReadLine, ReadWord, Rectangle } from './engine.js'
import type { Grey } from './grey.js'

const INK = 140
/** In heights of small letters: letters and digits are between these. */
const LOWEST = 0.8
const HIGHEST = 2.4
/** In the same: letters of one word are nearer; what is wider is no word, but may be a line. */
const NEAR = 1.2
const WIDEST = 12
/** Of the words of a line that was passed over so many are sure. */
const MOST_OF_LINE = 0.75
const WORDS = 3
/** A shorter one, as `KT. BỘ TRƯỞNG` above a seal, has words of which each is as sure as this. */
const SHORT_WORDS = 2
const SURE_OF_SHORT = 0.85
/** A page with more has been soiled. */
const MOST = 40
/** In dots. */
const MARGIN = 8
/** What is less sure is no word. */
const SURE = 0.6
const WORD = /^[\p{L}\p{Nd}][\p{L}\p{Nd}.,/-]*[.):;]?$/u

/**
 * Reads what Tesseract has passed over, and adds it to the lines of a page: it takes a digit that stands alone, as in a
 * column of row numbers, for dirt, and misses a word of a slanting line. Whatever has the size of letters and is part of no
 * word is read by itself. `show`: shows the page to the engine.
 */
export function withLeftOver(
  engine: Engine,
  grey: Grey,
  lines: readonly ReadLine[],
  show: () => void,
): ReadLine[] {
  const out = [...lines]
  for (const extra of readLeftOver(engine, grey, lines, show)) {
    if (lines.some((line) => touches(extra, line))) continue
    const at = out.findIndex((line) => standsWithin(extra, line))
    const line = out[at]
    if (line === undefined) out.push(extra)
    else out[at] = { ...line, words: [...line.words, ...extra.words].sort((a, b) => a.left - b.left) }
  }
  return out
}

/** In heights of small letters: two words stand further apart. */
const TOUCHING = 0.3

/** Whether a line has a word so near that what is left over is a letter of it, beside the place that Tesseract told. */
function touches({ words: [extra] }: ReadLine, line: ReadLine): boolean {
  return line.words.some(
    (word) =>
      areLevel(word, extra!) &&
      Math.max(word.left - extra!.right, extra!.left - word.right) < TOUCHING * line.height,
  )
}

/** Whether words fill a gap between words of a line. */
function standsWithin({ words }: ReadLine, line: ReadLine): boolean {
  const [first, last] = [words[0]!, words.at(-1)!]
  const before = line.words.findLast(({ right }) => right <= first.left + MARGIN)
  const after = line.words.find(({ left }) => left >= last.right - MARGIN)
  return before !== undefined && after !== undefined && areLevel(before, first) && areLevel(after, last)
}

/** Whether two words are as high for most of the lower one. */
function areLevel(a: ReadWord, b: ReadWord): boolean {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return common * 2 > Math.min(a.bottom - a.top, b.bottom - b.top)
}

function readLeftOver(engine: Engine, grey: Grey, lines: readonly ReadLine[], show: () => void): ReadLine[] {
  const height = medianOf(lines.map((line) => line.height)) || 18
  const spots = spotsOf(grey, lines, height)
  if (spots.length === 0 || spots.length > MOST) return []
  show()
  return spots.flatMap((spot): ReadLine[] => {
    const [line] = engine.read('LINE', around(spot, grey))
    const words = line?.words ?? []
    const sure = words.filter(({ text, confidence }) => confidence >= SURE && WORD.test(text))
    // a pen that touches print hides a whole line: `ngày 28 tháng 7 năm 2021`
    if (spot.width > WIDEST * height) return line && isLine(words, sure) ? [line] : []
    if (words.length === 0 || sure.length < words.length) return []
    return [{ words, baseline: spot.top + spot.height, slope: 0, height: spot.height / 1.4 }]
  })
}

/** Whether words of a wide place are a line that was passed over. */
const isLine = (words: readonly ReadWord[], sure: readonly ReadWord[]): boolean =>
  sure.length > WORDS
    ? sure.length >= MOST_OF_LINE * words.length
    : words.length >= SHORT_WORDS &&
      sure.length === words.length &&
      words.every(({ confidence }) => confidence >= SURE_OF_SHORT)

const around = ({ left, top, width, height }: Rectangle, grey: Grey): Rectangle => {
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)]
  return {
    left: x,
    top: y,
    width: Math.min(grey.width, left + width + MARGIN) - x,
    height: Math.min(grey.height, top + height + MARGIN) - y,
  }
}

/** The places of ink outside all words that may be words. */
function spotsOf(grey: Grey, lines: readonly ReadLine[], letter: number): Rectangle[] {
  const free = withoutWords(
    grey,
    lines.flatMap((line) => line.words),
  )
  const blobs: Rectangle[] = []
  const margin = Math.round(0.02 * grey.width)
  for (let at = 0; at < free.length; at += 1) {
    if (free[at] === 0) continue
    const { left, top, right, bottom } = takeInk(free, grey.width, at)
    const blob = { left, top, width: right - left + 1, height: bottom - top + 1 }
    const isInside = blob.left > margin && blob.left + blob.width < grey.width - margin
    if (isInside && blob.height >= LOWEST * letter && blob.height <= HIGHEST * letter) blobs.push(blob)
  }
  blobs.sort((a, b) => a.left - b.left)
  const spots: Rectangle[] = []
  for (const blob of blobs) {
    const at = spots.findIndex(
      (spot) =>
        blob.left - spot.left - spot.width < NEAR * letter &&
        blob.top < spot.top + spot.height &&
        blob.top + blob.height > spot.top,
    )
    if (at < 0) spots.push(blob)
    else spots[at] = joined(spots[at] as Rectangle, blob)
  }
  return spots.filter(({ height }) => height <= HIGHEST * letter)
}

/** The ink of a page, 1 for each dot, without that of its words. */
function withoutWords({ data, width, height }: Grey, words: readonly ReadWord[]): Uint8Array {
  const free = data.map((value) => (value < INK ? 1 : 0))
  for (const word of words)
    for (let y = Math.max(0, word.top - 4); y < Math.min(height, word.bottom + 4); y += 1)
      free.fill(0, y * width + Math.max(0, word.left - 4), y * width + Math.min(width, word.right + 4))
  return free
}

function joined(a: Rectangle, b: Rectangle): Rectangle {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  }
}
