import { isSpelt } from '../syllables.js'
import type { Engines, ReadWord, Rectangle } from './engine.js'
import { EDGE, enlarged, type Grey } from './grey.js'
import { isBelow, isFamily, isName, isPosition } from './names.js'
import type { SeenLine, SeenWord } from './second-look.js'
import { DOTS_AN_INCH } from './straighten.js'

/** The name of who signs is looked at in these sizes, by both engines; so many looks must agree. */
const LARGER = [0.8, 1, 1.6]
const AGREE = 2
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
/** A family name is worth as much as a look that is so sure. */
const FAMILY = 0.5
/** And each word more than two: a word is lost more easily than won. */
const WHOLE = 0.3
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
  return lines.map((line, row) => {
    if (done.has(line) || isPosition(line) || isClear(line) || line.words.length > WORDS) return line
    const above = lines.slice(Math.max(0, row - FAR), row).findLast(isPosition)
    if (!above || !isBelow(line, above) || !line.words.some(({ text }) => isSpeltName(text))) return line
    return nameOf(engines, grey, line, above)
  })
}

export const isClear = ({ words }: SeenLine): boolean =>
  words.length > 1 &&
  words.every(
    ({ text, confidence, otherwise }) => isSpeltName(text) && confidence >= SURE && otherwise.length === 0,
  )

export const isSpeltName = (text: string): boolean => isName(text) && isSpelt(text)

function nameOf(engines: Engines, grey: Grey, line: SeenLine, above: SeenLine): SeenLine {
  const place = placeOf(grey, line, above)
  const looks = LARGER.map((larger) => ({ part: enlarged(grey, place, larger, 1), larger }))
  const found = likeliestName(wordsSeen(engines, place, looks))
  return found ? { ...line, words: found.words.map((word) => told(word, line, found.names)) } : line
}

/** A part of a page as it is looked at, and how much larger it is. */
export interface Look {
  readonly part: Grey
  readonly larger: number
}

/** What most looks read as a name, and all that any read; null where none agree. */
export function likeliestName(
  seen: readonly (readonly ReadWord[])[],
): { words: readonly ReadWord[]; names: readonly string[] } | null {
  const found = new Map<string, { worth: number; looks: number; words: readonly ReadWord[] }>()
  for (const words of seen) {
    if (words.length < 2 || words.length > WORDS - 1 || !words.every(({ text }) => isSpeltName(text)))
      continue
    const name = words.map(({ text }) => text).join(' ')
    const { worth = isFamily(words[0]!.text) ? FAMILY : 0, looks = 0 } = found.get(name) ?? {}
    const sureness = words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length
    found.set(name, { worth: worth + sureness + WHOLE * (words.length - 2), looks: looks + 1, words })
  }
  const best = [...found.values()]
    .filter(({ looks }) => looks >= AGREE)
    .sort((one, other) => other.worth - one.worth)[0]
  return best ? { words: best.words, names: [...found.keys()] } : null
}

/** The words that each look of each engine reads in a place, where they stand on the page. */
export function wordsSeen(engines: Engines, place: Rectangle, looks: readonly Look[]): ReadWord[][] {
  return looks.flatMap(({ part, larger }) =>
    [engines.quick, engines.careful].map((engine) => {
      engine.show(part, Math.round(DOTS_AN_INCH * larger))
      return engine
        .read('LINE')
        .flatMap((one) => one.words)
        .map((word) => inPlace(word, place, larger))
        .filter(({ text }) => text !== '')
    }),
  )
}

function placeOf({ width, height }: Grey, line: SeenLine, above: SeenLine): Rectangle {
  const [left, right] = [line.words[0]!.left, line.words.at(-1)!.right]
  // a seal may hide the first word, which begins no further left than the position
  const leftmost = Math.min(...[...line.words, ...above.words].map((word) => word.left))
  const nearest = Math.max(leftmost, left - ASIDE * line.height)
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

function inPlace(word: ReadWord, { left, top }: Rectangle, larger: number): ReadWord {
  const [x, y] = [
    (dots: number) => Math.round(left + (dots - EDGE) / larger),
    (dots: number) => Math.round(top + (dots - EDGE) / larger),
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
  const before = line.words.find(({ left, right }) => left < word.right && right > word.left)
  if (before?.text === word.text && before.otherwise.length === 0 && before.confidence >= SURE) return before
  const whole = line.words.map(({ text }) => text).join(' ')
  const others = [before?.text ?? whole, ...(before?.otherwise ?? []), ...names]
  return {
    ...word,
    confidence: Math.min(word.confidence, DOUBTFUL),
    otherwise: [...new Set(others)].filter((other) => other !== word.text),
  }
}
