import type { Engine, Engines, Rectangle } from './engine.js'
import { enlarged, thickened, type Grey } from './grey.js'
import type { SeenLine, SeenWord } from './second-look.js'
import { isPrinted } from './printed.js'
import { DOTS_AN_INCH } from './straighten.js'

const DIGITS = '0123456789'
// cspell:disable-next-line
const SIGNS = `${DIGITS}/-ABCDEGHIKLMNOPQRSTUVXYĐ`
const OF_SYMBOL = /^Số[.:]?$/u
const SYMBOL = /^([^/-].{0,4}?)([/-]\p{Lu}.*)$/u
const BEFORE_DAY = /^ngày$/iu
const BEHIND_DAY = /^tháng$/iu
const YEAR = /^\d{4}$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
const NUMBER = /^(\d{1,5})(?=[/IJ-]?\P{Ll}+$)/u
/** A number of which the look is as sure as this is print. */
const SURE = 0.9
/** In heights of a digit: what is broader is two of them. */
const BROADEST = 1
/** In heights of small letters: a wider gap in a day has a number that was taken for dirt. */
const GAP = 1.5
/** In dots. */
const BESIDE = 4
const ABOVE = 8
/** A number is looked at in these sizes; so many looks must agree. */
const LARGER = [1, 1.5, 2]
const AGREE = 2
/** What is written by hand is never sure. */
const DOUBTFUL = 0.5

/**
 * An office writes the number and the day of a paper by hand where the print leaves room for them, or stamps them. In such a
 * place, where no look was sure, the digits are looked at several times, by who knows that there are digits; what most looks
 * read is taken, always as unsure, and the other readings are kept. `inRed`: what is written on the page in red, where it has
 * none otherwise.
 */
export function readByHand(engines: Engines, grey: Grey, inRed: () => Grey | null, read: SeenLine): SeenLine {
  const inRoom = withNumberInRoom(engines, grey, inRed, read)
  const line = withOneDay(inRoom ?? withOneSymbol(read))
  const words = [...line.words]
  line.words.forEach((word, index) => {
    const before = line.words[index - 1]
    if (index === 1 && !inRoom && OF_SYMBOL.test(before!.text))
      words[index] = symbolByHand(engines, grey, word)
    if (!before || !BEHIND_DAY.test(word.text)) return
    const label = line.words[index - 2]
    const isPrint = () => {
      const year = line.words.slice(index).find(({ text }) => YEAR.test(text))
      return !year || isPrinted(grey, before, before.text.length, year)
    }
    if (label && BEFORE_DAY.test(label.text) && !(isSure(before) && isNarrow(before) && isPrint()))
      words[index - 1] = {
        ...before,
        ...dayByHand(engines, grey, before, label.right, word.left),
      }
  })
  return withMissingDay(engines, grey, inRed, { ...line, words })
}

const CODE = /^[-–/](?:\d{4}\/)?\p{Lu}{2}/u
const ANY_NUMBER = /^\d{1,5}$/
/** So many words a number by hand is read as at most. */
const PARTS = 3
/** Of twelve looks at a number by hand; and how many others are told. */
const MOST_LOOKS = 6
const OTHERS = 4

/**
 * The number in the room that print leaves for it, `Số:     /KH-UBND`, and the symbol as one word; null where there is none. What is stamped there is
 * often read well; of what is written by hand, or was not read at all, the room itself is looked at.
 */
function withNumberInRoom(
  engines: Engines,
  grey: Grey,
  inRed: () => Grey | null,
  line: SeenLine,
): SeenLine | null {
  const [label] = line.words
  const at = line.words.findIndex(({ text }) => CODE.test(text))
  if (!label || !OF_SYMBOL.test(label.text) || at < 1 || at > 1 + PARTS) return null
  const code = line.words[at]!
  const read = line.words.slice(1, at)
  if (read.length === 0 && code.left - label.right < GAP * line.height) return null
  const [only] = read
  const symbol = (word: SeenWord) => ({ ...line, words: [label, word, ...line.words.slice(at + 1)] })
  const codes = [code.text, ...code.otherwise]
  if (
    only &&
    read.length === 1 &&
    ANY_NUMBER.test(only.text) &&
    only.confidence >= SURE &&
    only.otherwise.length === 0 &&
    isPrinted(grey, only, only.text.length, code)
  )
    return symbol({
      ...code,
      text: `${only.text}${code.text}`,
      left: only.left,
      confidence: Math.min(only.confidence, code.confidence),
      otherwise: code.otherwise.map((other) => `${only.text}${other}`),
    })
  const room = {
    ...code,
    text: read.map(({ text }) => text).join(' '),
    otherwise: read.flatMap(({ otherwise }) => otherwise),
    left: only?.left ?? label.right,
    top: Math.min(label.top, code.top, ...read.map(({ top }) => top)),
    bottom: Math.max(label.bottom, code.bottom),
  }
  // what is stamped may reach over print
  const looksOn = (page: Grey, over: number) =>
    looksAt(engines, placeOf(room, label.right + BESIDE - over, code.left - BESIDE + over), page, DIGITS, (text) => (ANY_NUMBER.test(text) ? text : null)) // prettier-ignore
  const red = read.length === 0 ? inRed() : null
  const looks = [...(red ? looksOn(red, line.height) : []), ...looksOn(grey, 0)]
  const numbers = [...looks.map(([number]) => number), room.text, ...room.otherwise].filter(
    (number) => number !== '',
  )
  const [most] = looks
  const isNumber = only !== undefined && read.length === 1 && ANY_NUMBER.test(only.text)
  // a number that nobody can read is none, but the paper has one
  const number = most && most[1] >= MOST_LOOKS ? most[0] : isNumber ? only.text : ''
  if (numbers.length === 0) return null
  const likely = numbers.slice(0, OTHERS).flatMap((other) => codes.map((code) => `${other}${code}`))
  return symbol(
    told({ ...room, text: `${number}${code.text}`, otherwise: [] }, [`${number}${code.text}`, ...likely]),
  )
}

const isSure = ({ text, confidence, otherwise }: SeenWord): boolean =>
  DAY.test(text) && confidence >= SURE && otherwise.length === 0

/** Whether a number is no broader than its digits are. */
const isNarrow = ({ text, left, right, top, bottom }: SeenWord): boolean =>
  right - left <= BROADEST * text.length * (bottom - top)

/** Digits of one number are nearer, in heights of small letters; and they are so few signs. */
const NEAR = 1.5
const SIGNS_OF_A_NUMBER = 4

/** A number by hand whose digits stand apart, `Số: 3 ?7/KH-UBND`, and the symbol behind it as one word. */
function withOneSymbol(line: SeenLine): SeenLine {
  const [label, first, second] = line.words
  if (!label || !first || !second || !OF_SYMBOL.test(label.text) || SYMBOL.test(first.text)) return line
  if (first.text.length > SIGNS_OF_A_NUMBER || second.left - first.right > NEAR * line.height) return line
  if (!SYMBOL.test(first.text + second.text)) return line
  const one: SeenWord = {
    ...second,
    text: first.text + second.text,
    left: first.left,
    confidence: Math.min(first.confidence, second.confidence),
    otherwise: [...new Set([`${first.text} ${second.text}`, ...first.otherwise, ...second.otherwise])],
  }
  return { ...line, words: [label, one, ...line.words.slice(3)] }
}

/** A day by hand whose digits stand apart, `ngày ] 3 tháng`, as one word. */
function withOneDay(line: SeenLine): SeenLine {
  const at = line.words.findIndex(
    ({ text }, index) =>
      BEHIND_DAY.test(text) &&
      BEFORE_DAY.test(line.words[index - 3]?.text ?? '') &&
      line.words.slice(index - 2, index).every((word) => word.text.length === 1),
  )
  if (at < 0) return line
  const [first, second] = line.words.slice(at - 2, at) as [SeenWord, SeenWord]
  const one: SeenWord = {
    ...second,
    text: first.text + second.text,
    left: first.left,
    confidence: Math.min(first.confidence, second.confidence, DOUBTFUL),
    otherwise: [...first.otherwise, ...second.otherwise],
  }
  return { ...line, words: line.words.toSpliced(at - 2, 2, one) }
}

/**
 * The number of a symbol, `¿17/UBND-KT`: it has as many digits as signs were read. One that seemed sure stays as it is, and is
 * told as unsure where looks read it otherwise: a 1 by hand may well be a 7.
 */
function symbolByHand(engines: Engines, grey: Grey, word: SeenWord): SeenWord {
  const [, number = '', rest = ''] = SYMBOL.exec(word.text) ?? []
  if (number === '') return word
  // of print, all looks read the same
  const isSure = /^\d+$/.test(number) && word.confidence >= SURE && word.otherwise.length === 0
  // a hyphen is lost more easily than won
  const [code = rest] = word.otherwise.flatMap((text) => {
    const other = SYMBOL.exec(text)?.[2] ?? ''
    return other.length > rest.length && other.replaceAll('-', '') === rest.replaceAll('-', '') ? [other] : []
  })
  const lengths = [word.text, ...word.otherwise].map((text) => SYMBOL.exec(text)?.[1]?.length)
  const looks = looksAt(
    engines,
    placeOf(word, word.left - BESIDE, word.right + BESIDE),
    grey,
    SIGNS,
    (text) => {
      const digits = NUMBER.exec(text)?.[1]
      return digits !== undefined && lengths.includes(digits.length) ? digits : null
    },
  )
  const found = isSure ? [number, ...othersOf(looks, number)] : likeliestOf(looks)
  const isPrint = isPrinted(grey, word, number.length, word)
  if (isPrint && (found === null || (isSure && found.length === 1))) return word
  if (found === null) return told(word, [word.text])
  return told(
    word,
    found.map((digits) => digits + code),
  )
}

/** What more than one look read in the place of a number. */
const othersOf = (looks: readonly Look[], number: string): string[] =>
  looks.filter(([text, count]) => count >= AGREE && text !== number).map(([text]) => text)

function dayByHand(engines: Engines, grey: Grey, word: SeenWord, left: number, right: number): SeenWord {
  const place = placeOf(word, left + BESIDE / 2, right - BESIDE / 2)
  const looks = looksAt(engines, place, grey, DIGITS, (text) => (DAY.test(text) ? text : null))
  const found = likeliestOf(looks)
  return word.text === '' && found === null ? word : told(word, found ?? [word.text])
}

/** A day whose number was not read at all: there is room for it. */
function withMissingDay(engines: Engines, grey: Grey, inRed: () => Grey | null, line: SeenLine): SeenLine {
  const at = line.words.findIndex(
    ({ text, left }, index) =>
      BEHIND_DAY.test(text) &&
      BEFORE_DAY.test(line.words[index - 1]?.text ?? '') &&
      left - line.words[index - 1]!.right > GAP * line.height,
  )
  if (at < 0) return line
  const [before, after] = [line.words[at - 1]!, line.words[at]!]
  const room = { ...before, left: before.right, right: after.left, text: '', otherwise: [] }
  const red = inRed()
  const stamped = red && dayByHand(engines, red, room, room.left, room.right)
  const word = stamped?.text ? stamped : dayByHand(engines, grey, room, room.left, room.right)
  return word.text === '' ? line : { ...line, words: line.words.toSpliced(at, 0, word) }
}

const placeOf = ({ top, bottom }: SeenWord, left: number, right: number): Rectangle => ({
  left: Math.max(0, Math.round(left)),
  top: Math.max(0, top - ABOVE),
  width: Math.max(1, Math.round(right - left)),
  height: bottom - top + 2 * ABOVE,
})

/** What was read, and how many looks read it. */
type Look = readonly [text: string, count: number]

/** What looks read, what most of them read first; null where none agree. */
function likeliestOf(found: readonly Look[]): string[] | null {
  // a digit is lost more easily than won
  const most = found
    .filter(([, count]) => count >= AGREE)
    .sort(([one], [other]) => other.length - one.length)[0]
  return most ? [most[0], ...found.map(([text]) => text)] : null
}

/** What twelve looks read in a place, with how many of them, the most first. */
function looksAt(
  { quick, careful }: Engines,
  place: Rectangle,
  grey: Grey,
  signs: string,
  meant: (text: string) => string | null,
): Look[] {
  const counts = new Map<string, number>()
  const look = (engine: Engine, part: Grey, larger: number) => {
    engine.show(part, Math.round(DOTS_AN_INCH * larger))
    const lines = engine.readingOnly(signs, () => engine.read('LINE'))
    const text = meant(lines.flatMap(({ words }) => words.map((word) => word.text)).join(''))
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  for (const larger of LARGER) {
    const part = enlarged(grey, place, larger, 1)
    for (const one of [part, thickened(part)])
      for (const engine of [quick, careful]) look(engine, one, larger)
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

/** A word as most looks read it. */
function told(word: SeenWord, [text, ...more]: readonly string[]): SeenWord {
  const others = [word.text, ...word.otherwise, ...more].filter((other) => other !== text && other !== '')
  return {
    ...word,
    text: text as string,
    confidence: Math.min(word.confidence, DOUBTFUL),
    otherwise: [...new Set(others)],
  }
}
