import type { Engines, ReadWord, Rectangle } from './engine.js'
import { EDGE, enlarged, type Grey } from './grey.js'
import { endOfInk } from './name-place.js'
import { isSpeltName, likeliestName } from './name-vote.js'
import { isBelow, isFamily, isPosition, middleOf } from './names.js'
import type { SeenLine, SeenWord } from './second-look.js'
import { DOTS_AN_INCH } from './straighten.js'

/** The name of who signs is looked at in these sizes, by both engines. */
const LARGER = [0.8, 1, 1.6]
/** What is surer needs no more looks; what a signature or a seal lies upon is never sure. */
const SURE = 0.7
const DOUBTFUL = 0.5
/** In heights of small letters: the place of a name goes so far beyond what was read of it. */
const ASIDE = 4
const ABOVE = 1.1
const BELOW = 0.5
/** So many lines of a seal and a signature may stand between a position and the name below it. */
const FAR = 4
const WORDS = 6
/** What no name has, and no seal or signature is read as. */
const YEAR = /\d{3}/u
const STROKES = /^[^\p{L}]+|[^\p{L}]+$/gu

/**
 * Looks again at the name of who signs where a seal or a signature lies upon it: several times, and what most looks read as
 * a name is taken, always as unsure; what was read before is kept beside it.
 */
export function readNames(
  engines: Engines,
  grey: Grey,
  lines: readonly SeenLine[],
  done: ReadonlySet<SeenLine> = new Set(),
): SeenLine[] {
  const head = letterheadOf(lines)
  return lines.map((line, row) => {
    if (head.has(line)) return line
    if (done.has(line) || isPosition(line) || line.words.length > WORDS) return line
    if (isClear(line) && !goesOn(grey, line)) return line
    const above = lines.slice(Math.max(0, row - FAR), row).findLast(isPosition)
    if (!above || !isBelow(line, above) || !line.words.some(({ text }) => isSpeltName(text))) return line
    // `Đông Xuân 2025 - 2026` below `ỦY BAN NHÂN DÂN` is a subject
    if (line.words.some(({ text, confidence }) => confidence >= SURE && YEAR.test(text))) return line
    return nameOf(engines, grey, line, above)
  })
}

/** The label of a paper's own number; and in heights of its letters how high its body stands above it, how deep its subject below, and how far from their middle. */
const LABEL = /^Số\p{P}*$/u
const NUMBER = /\d/u
const OF_BODY = 16
const OF_SUBJECT = 10
const IN_COLUMN = 12

/** The lines of a letterhead, from its body, `ỦY BAN NHÂN DÂN`, to the subject below its number, whose `châu Phi` is no name. */
function letterheadOf(lines: readonly SeenLine[]): ReadonlySet<SeenLine> {
  const own = lines.find(({ words }) => LABEL.test(words[0]?.text ?? '') && NUMBER.test(words[1]?.text ?? ''))
  if (!own) return new Set()
  const middle = middleOf(own)
  return new Set(
    lines.filter(
      (line) =>
        line.baseline > own.baseline - OF_BODY * own.height &&
        line.baseline < own.baseline + OF_SUBJECT * own.height &&
        Math.abs(middleOf(line) - middle) < IN_COLUMN * own.height,
    ),
  )
}

/** Whether a name may lack its family name, which a seal hides. */
const isBeheaded = ({ words }: Pick<SeenLine, 'words'>): boolean =>
  words.length === 2 && !isFamily(words[0]!.text)

/** In heights of small letters: ink behind a name that goes further is a word more, which a signature hides from who looks for words. */
const MORE = 1.2
/** Whether ink stands behind a name, so near and so broad as a word of it. */
const goesOn = (grey: Grey, line: SeenLine): boolean =>
  endOf(grey, line) - line.words.at(-1)!.right > MORE * line.height
const endOf = (grey: Grey, { words, baseline, slope, height }: SeenLine): number => {
  const { right } = words.at(-1)!
  return endOfInk(grey, right, Math.round(baseline + slope * (right - words[0]!.left)), height)
}

/** A name that is read well, and whole. */
export const isClear = ({ words }: SeenLine): boolean =>
  words.length > 1 &&
  !isBeheaded({ words }) &&
  words.every((word) => isSpeltName(word.text) && isSureWord(word))
const isSureWord = ({ confidence, otherwise }: SeenWord): boolean =>
  confidence >= SURE && otherwise.length === 0

function nameOf(engines: Engines, grey: Grey, line: SeenLine, above: SeenLine): SeenLine {
  const place = placeOf(grey, line, above)
  const looks = LARGER.map((larger) => ({ part: enlarged(grey, place, larger, 1), larger }))
  const found = likeliestName(wordsSeen(engines, place, looks))
  const words = found ? found.words.map((word) => told(word, line, found.names)) : line.words
  const most = isBeheaded({ words }) || goesOn(grey, { ...line, words }) ? DOUBTFUL : 1
  return { ...line, words: words.map((word) => ({ ...word, confidence: Math.min(word.confidence, most) })) }
}

/** A part of a page as it is looked at, how much larger it is, and how many dots of margin it had before. */
export interface Look {
  readonly part: Grey
  readonly larger: number
  readonly margin?: number
}

/** The words that each look of each engine reads in a place, where they stand on the page. */
export function wordsSeen(engines: Engines, place: Rectangle, looks: readonly Look[]): ReadWord[][] {
  return looks.flatMap(({ part, larger, margin = 0 }) =>
    [engines.quick, engines.careful].map((engine) => {
      engine.show(part, Math.round(DOTS_AN_INCH * larger))
      return engine
        .read('LINE')
        .flatMap((one) => one.words)
        .map((word) => inPlace(word, place, larger, margin))
        .filter(({ text }) => text !== '')
    }),
  )
}

function placeOf(grey: Grey, line: SeenLine, above: SeenLine): Rectangle {
  const { width, height } = grey
  const [left, right] = [line.words[0]!.left, endOf(grey, line)]
  // a seal may hide the first word, which begins no further left than the position
  const leftmost = Math.min(...[...line.words, ...above.words].map((word) => word.left))
  const furthest = left - ASIDE * line.height
  const nearest = isBeheaded(line) ? furthest : Math.max(leftmost, furthest)
  const from = Math.max(0, Math.round(nearest - line.height))
  const to = Math.min(width, Math.round(right + line.height))
  const size = above.height
  const top = Math.max(0, Math.round(line.baseline - ABOVE * size - size / 2))
  return {
    left: from,
    top,
    width: to - from,
    height: Math.min(height, Math.round(line.baseline + BELOW * size)) - top,
  }
}

function inPlace(word: ReadWord, { left, top }: Rectangle, larger: number, margin: number): ReadWord {
  const [x, y] = [
    (dots: number) => Math.round(left + (dots - EDGE) / larger - margin),
    (dots: number) => Math.round(top + (dots - EDGE) / larger - margin),
  ]
  return {
    text: word.text.replace(STROKES, ''),
    confidence: word.confidence,
    left: x(word.left),
    right: x(word.right),
    top: y(word.top),
    bottom: y(word.bottom),
  }
}

/** A word of the name that was found; the line as it was read before is what else it may be. */
function told(word: ReadWord, line: SeenLine, names: Iterable<string>): SeenWord {
  const away = ({ left, right }: SeenWord) => Math.abs(left + right - word.left - word.right)
  const [before] = line.words
    .filter(({ left, right }) => left < word.right && right > word.left)
    .sort((one, other) => away(one) - away(other))
  // of a name that was read well but for its last word, what was read stays
  if (before && (isClear(line) || (before.text === word.text && isSureWord(before)))) return before
  const whole = line.words.map(({ text }) => text).join(' ')
  const others = [before?.text ?? whole, ...(before?.otherwise ?? []), ...names]
  return {
    ...word,
    confidence: Math.min(word.confidence, DOUBTFUL),
    otherwise: [...new Set(others)].filter((other) => other !== word.text),
  }
}
