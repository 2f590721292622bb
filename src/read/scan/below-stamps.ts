import type { Extent } from './cells.js'
import type { Engine, Engines, ReadLine, ReadWord, Rectangle } from './engine.js'
import { wordsOfEnlarged } from './enlarged-words.js'
import { enlarged, withoutThin, type Grey } from './grey.js'
import { lettersOf } from './letters-of.js'
import type { SeenLine } from './second-look.js'
import { isSpelt } from '../syllables.js'

const INK = 160
/** In heights of small letters: a line with its marks reaches so far above and below its letters. */
const ABOVE = 1.9
const BELOW = 0.7
/** The same: a line that a stamp has broken begins behind a gap that is wider. */
const GAP = 2.2
/** The same: parts of one line stand so level. */
const LEVEL = 0.6
const LARGER = 1.3
/** So many words beside a stamp tell that a line of print goes on below it. */
const BESIDE = 2
/** So much clearer must a look be. */
const CLEARER = 1.05
/** What letters of no word are worth of those of one. */
const NO_WORD = 0.3
/** In dots: the edges of one word differ so much between looks. */
const SAME_PLACE = 9
const DOUBTFUL = 0.5
const DIGIT = /\p{Nd}/u

/**
 * Reads again the lines of print that go on below stamps as black as they: who looks for lines on a page loses their words among
 * those of the stamp. Knowing where the line is, and without the thin strokes of stamp and pen, bold print is read.
 */
export function withLinesBelow(
  engines: Engines,
  grey: Grey,
  lines: readonly ReadLine[],
  stamps: readonly Extent[],
): ReadLine[] {
  return stamps.reduce<ReadLine[]>((all, stamp) => withLinesBelowOne(engines, grey, all, stamp), [...lines])
}

function withLinesBelowOne(
  engines: Engines,
  grey: Grey,
  lines: readonly ReadLine[],
  stamp: Extent,
): ReadLine[] {
  let out = [...lines]
  for (const line of lines) {
    if (!out.includes(line) || !goesBelow(line, stamp)) continue
    const place = placeOf(grey, line, stamp)
    const parts = out.filter((other) => other === line || isPartOf(other, line, place))
    const best = clearest(engines, grey, [place, stamp], line)
    if (clarityOf([best], stamp) < CLEARER * clarityOf(parts, stamp)) continue
    out = out.flatMap((other) => (other === line ? [best] : parts.includes(other) ? [] : [other]))
  }
  return out
}

const middleOf = ({ left, right }: ReadWord): number => (left + right) / 2
/** Where the baseline of a line is below or above a place. */
const baselineAt = ({ words, baseline, slope }: ReadLine, x: number): number =>
  baseline + slope * (x - words[0]!.left)

/** Whether a line stands beside a stamp, level with it and near enough to go on below it. */
function goesBelow(line: ReadLine, { left, right, top, bottom }: Extent): boolean {
  const behind = line.words.filter((word) => middleOf(word) > right)
  const [first] = behind
  if (behind.length < BESIDE || !first) return false
  const y = baselineAt(line, right)
  const isLevel = y - line.height > top && y < bottom + line.height
  const last = line.words.findLast((word) => middleOf(word) <= right)
  const isNear = first.left - right < GAP * line.height || (last !== undefined && last.right > left)
  return isLevel && isNear && first.left - (last?.right ?? right) < GAP * line.height
}

/** The place of a whole line: to the left as far as ink goes on. */
function placeOf(grey: Grey, line: ReadLine, stamp: Extent): Rectangle {
  const { height, words } = line
  const right = Math.min(grey.width, Math.round(words.at(-1)!.right + height))
  const ys = [baselineAt(line, stamp.left), baselineAt(line, right)]
  const top = Math.max(0, Math.round(Math.min(...ys) - ABOVE * height))
  const bottom = Math.min(grey.height, Math.round(Math.max(...ys) + BELOW * height))
  const rows = [Math.round(Math.min(...ys) - height), Math.max(...ys)] as const
  const left = beginOf(grey, Math.min(words[0]!.left, stamp.right), rows, height)
  return { left, top, width: right - left, height: bottom - top }
}

/** Where the ink of some rows begins that goes on to the left of a place. */
function beginOf(
  { data, width }: Grey,
  from: number,
  [top, bottom]: readonly [number, number],
  height: number,
): number {
  let left = from
  const hasInk = (x: number) => {
    for (let y = top; y < bottom; y += 1) if ((data[y * width + x] as number) < INK) return true
    return false
  }
  for (let x = left; x >= 0 && left - x < GAP * height; x -= 1) if (hasInk(x)) left = x
  return Math.max(0, Math.round(left - height / 2))
}

/** Whether a line is a piece of another one that was read apart from it. */
const isPartOf = (piece: ReadLine, line: ReadLine, { left, width }: Rectangle): boolean =>
  piece.words.every((word) => middleOf(word) > left && middleOf(word) < left + width) &&
  Math.abs(piece.baseline - baselineAt(line, piece.words[0]!.left)) < LEVEL * line.height

/** What the clearest of some looks reads in a place. */
function clearest(
  { quick, careful }: Engines,
  grey: Grey,
  [place, stamp]: readonly [Rectangle, Extent],
  line: ReadLine,
): ReadLine {
  const part = enlarged(grey, place, LARGER, 1)
  const looks = [part, withoutThin(part)].flatMap((one) =>
    [quick, careful].map((engine) => lookAt(engine, one, place, line)),
  )
  const [best, ...others] = looks.sort((one, other) => clarityOf([other], stamp) - clarityOf([one], stamp))
  const words = best!.words.map((word) =>
    spelt(
      word,
      others.flatMap((look) => look.words),
    ),
  )
  return { ...best!, words }
}

/** A word that is none as a look reads it in which it is one. */
function spelt(word: ReadWord, looks: readonly ReadWord[]): ReadWord {
  if (isSpelt(lettersOf(word))) return word
  const isSame = ({ left, right }: ReadWord) =>
    Math.abs(left - word.left) < SAME_PLACE && Math.abs(right - word.right) < SAME_PLACE
  return looks.find((other) => isSame(other) && isSpelt(lettersOf(other))) ?? word
}

function lookAt(engine: Engine, part: Grey, place: Rectangle, line: ReadLine): ReadLine {
  const words = wordsOfEnlarged(engine, part, place, LARGER)
  const baseline = words[0] ? baselineAt(line, words[0].left) : line.baseline
  return { ...line, words, baseline }
}

/** How many letters of words are read below a stamp, each as far as it is sure. */
const clarityOf = (lines: readonly ReadLine[], { left, right }: Extent): number =>
  lines
    .flatMap(({ words }) => words)
    .filter((word) => word.left < right && word.right > left)
    .reduce(
      (sum, word) => sum + word.text.length * word.confidence * (isSpelt(lettersOf(word)) ? 1 : NO_WORD),
      0,
    )

/** A line of which the numbers below a stamp are unsure: a stroke of a stamp makes a digit another one. */
export function doubtedBelow(line: SeenLine, stamps: readonly Extent[]): SeenLine {
  const isBelow = (word: ReadWord) =>
    stamps.some(
      ({ left, top, right, bottom }) =>
        word.left < right && word.right > left && word.top < bottom && word.bottom > top,
    )
  if (!line.words.some(isBelow)) return line
  const words = line.words.map((word) =>
    DIGIT.test(word.text) && isBelow(word)
      ? { ...word, confidence: Math.min(word.confidence, DOUBTFUL) }
      : word,
  )
  return { ...line, words }
}
