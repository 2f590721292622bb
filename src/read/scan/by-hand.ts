import { endOfLetters, withDayApart, withTouchedApart } from './day-apart.js'
import type { Digits } from './digits.js'
import type { Engine, Engines, Rectangle } from './engine.js'
import { enlarged, thickened, type Grey } from './grey.js'
import type { SeenLine, SeenWord } from './second-look.js'
import {
  BESIDE,
  CODE,
  OF_SYMBOL,
  PARTS,
  placeOf,
  endOfNumber,
  SYMBOL,
  withLabelAndCode,
  withNumberApart,
} from './number-line.js'
import { isPrinted } from './printed.js'
import { DOTS_AN_INCH } from './straighten.js'
import { readBeforeStroke, readWritten, signsIn, type Written } from './written.js'

const DIGITS = '0123456789'
// cspell:disable-next-line
const SIGNS = `${DIGITS}/-ABCDEGHIKLMNOPQRSTUVXYĐ`
const BEFORE_DAY = /(?:^|[,.])ngày$/iu
const BEHIND_DAY = /^tháng$/iu
const YEAR = /^\d{4}$/
/** What is filled in between two words of a day. */
const ROOMS: readonly Room[] = [
  { before: BEFORE_DAY, behind: BEHIND_DAY, meant: /^(?:0?[1-9]|[12]\d|3[01])$/ },
  { before: /^tháng$/iu, behind: /^năm$/iu, meant: /^(?:0?[1-9]|1[0-2])$/ },
]
interface Room {
  readonly before: RegExp
  readonly behind: RegExp
  readonly meant: RegExp
}
const NUMBER = /^(\d{1,5})(?=[/IJ-]?\P{Ll}+$)/u
/** A number of which the look is as sure as this is print. */
const SURE = 0.9
/** In heights of a digit: what is broader is two of them. */
const BROADEST = 1
/** In heights of small letters: a wider gap in a day has a number that was taken for dirt. */
const GAP = 1.5
/** A number is looked at in these sizes; so many looks must agree. */
const LARGER = [1, 1.5, 2]
const AGREE = 2
/** What is written by hand is never sure. */
const DOUBTFUL = 0.5
/** Who has learnt how people write is believed where this is as likely. */
const LIKELY = 0.5
/** The same where no look read it: of what was less likely nothing was right. */
const LIKELY_ALONE = 0.8

/**
 * An office writes the number and the day of a paper by hand where the print leaves room for them, or stamps them. In such a
 * place, where no look was sure, the digits are looked at several times, by who knows that there are digits; what most looks
 * read is taken, always as unsure, and the other readings are kept. `inRed`: what is written on the page in red, where it has
 * none otherwise.
 */
export function readByHand(engines: Engines, grey: Grey, inRed: () => Grey | null, seen: SeenLine): SeenLine {
  const read = withLabelAndCode(seen)
  const inRoom = withNumberInRoom(engines, grey, inRed, withNumberApart(grey, read))
  const line = ROOMS.reduce(withOneNumber, withTouchedApart(withDayApart(inRoom ?? withOneSymbol(read))))
  const [label, symbol, ...rest] = line.words
  const isSymbol = label && symbol && !inRoom && OF_SYMBOL.test(label.text)
  const words = isSymbol ? [label, symbolByHand(engines, grey, symbol), ...rest] : line.words
  return withDayOfMonth(
    ROOMS.reduce((one, room) => withPartOfDay(engines, grey, inRed, one, room), { ...line, words }),
  )
}

const SHORT_MONTH = /^(?:0?[469]|11)$/
/** Whether a month can have a day. */
const hasDay = (month: string, day: string): boolean =>
  Number(day) <= (/^0?2$/.test(month) ? 29 : SHORT_MONTH.test(month) ? 30 : 31)

/** A line whose unsure day is one that its month has, where any look read such a one: `ngày 31 tháng 9` may be the 21st. */
function withDayOfMonth(line: SeenLine): SeenLine {
  const words = line.words.map((word, index) => {
    const [before, behind, month] = [index - 1, index + 1, index + 2].map((at) => line.words[at]?.text ?? '')
    if (!BEFORE_DAY.test(before!) || !BEHIND_DAY.test(behind!) || hasDay(month!, word.text)) return word
    const other = word.otherwise.find((text) => ROOMS[0]!.meant.test(text) && hasDay(month!, text))
    return other === undefined
      ? word
      : { ...word, text: other, otherwise: [word.text, ...word.otherwise.filter((text) => text !== other)] }
  })
  return { ...line, words }
}

/** A line whose days or months, where they are by hand, were looked at; and one that was not read at all, for which there is room. */
function withPartOfDay(
  engines: Engines,
  grey: Grey,
  inRed: () => Grey | null,
  line: SeenLine,
  room: Room,
): SeenLine {
  const words = line.words.flatMap((word, index) => {
    const [before, behind] = [line.words[index - 1], line.words[index + 1]]
    if (!behind || !room.behind.test(behind.text)) return [word]
    if (before && room.before.test(before.text)) {
      const year = line.words.slice(index).find(({ text }) => YEAR.test(text))
      const isPrint = () => !year || isPrinted(grey, word, word.text.length, year)
      if (isSure(word, room) && isNarrow(word) && isPrint()) return [word]
      return [partByHand(engines, grey, word, [endOfLetters(grey, before), behind.left], room)]
    }
    if (!room.before.test(word.text)) return [word]
    const end = endOfLetters(grey, word)
    if (behind.left - end <= GAP * line.height) return [word]
    const gap: SeenWord = { ...word, left: end, right: behind.left, text: '', otherwise: [] }
    const look = (page: Grey | null) =>
      page ? partByHand(engines, page, gap, [gap.left, gap.right], room) : gap
    const stamped = look(inRed())
    const found = stamped.text === '' ? look(grey) : stamped
    return found.text === '' ? [word] : [word, found]
  })
  return { ...line, words }
}

const ANY_NUMBER = /^\d{1,5}$/
/** Of twelve looks at a number by hand; and how many others are told. */
const MOST_LOOKS = 6
/**
 * Where so many looks agree, or all, it is stamped or printed, or written as clearly: who has learnt what people write knows no
 * print. A digit is lost more easily than won.
 */
const NEARLY_ALL = 10
/** And what they read must be as likely in a pen's hand: looks may be wrong of one in the same way. */
const POSSIBLE = 0.1
const ALL = 12
/** So many looks that see the stroke before a code know how many digits stand before it. */
const SEE_STROKE = 8
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
  const own = placeOf(room, label.right + BESIDE, code.left - BESIDE)
  const written = readBeforeStroke(engines.digits, grey, own, (text) => ANY_NUMBER.test(text))
  // the stroke before the code may be seen as one more digit
  const may = (text: string) =>
    written?.text.startsWith(text) ? 1 : likelyIn(engines.digits, grey, own)(text)
  const [most] = looks
  const isNumber = only !== undefined && read.length === 1 && ANY_NUMBER.test(only.text)
  // a number that nobody can read is none, but the paper has one
  const areAgreed = written !== null && isAgreed(most, written, may)
  const isLikely = written !== null && isBelieved(written, looks) && !areAgreed
  const isDenied =
    written !== null && written.likely >= LIKELY && !areAgreed && most && may(most[0]) < POSSIBLE
  const isPossible = most && most[1] >= MOST_LOOKS && !isDenied
  const seen = isLikely ? written.text : isPossible ? most[0] : ''
  const number = seen || (isNumber ? only.text : '')
  if (numbers.length === 0 && number === '') return null
  const likely = numbers.slice(0, OTHERS).flatMap((other) => codes.map((code) => `${other}${code}`))
  return symbol(
    told({ ...room, text: `${number}${code.text}`, otherwise: [] }, [`${number}${code.text}`, ...likely]),
  )
}

const isSure = ({ text, confidence, otherwise }: SeenWord, { meant }: Room): boolean =>
  meant.test(text) && confidence >= SURE && otherwise.length === 0

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
function withOneNumber(line: SeenLine, { before, behind }: Room): SeenLine {
  const from = line.words.findIndex(({ text }) => before.test(text)) + 1
  const to = line.words.findIndex(({ text }, index) => index > from && behind.test(text))
  const parts = line.words.slice(from, to)
  if (from < 1 || parts.length < 2 || parts.length > PARTS) return line
  if (parts.reduce((sum, { text }) => sum + text.length, 0) > SIGNS_OF_A_NUMBER) return line
  const one: SeenWord = {
    ...parts[0]!,
    text: parts.map(({ text }) => text).join(''),
    right: parts.at(-1)!.right,
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
    confidence: Math.min(DOUBTFUL, ...parts.map(({ confidence }) => confidence)),
    otherwise: parts.flatMap(({ otherwise }) => otherwise),
  }
  return { ...line, words: line.words.toSpliced(from, parts.length, one) }
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
  const isPrint = isPrinted(grey, word, number.length, word)
  const seen = isPrint ? null : writtenBefore(engines.digits, grey, word, code, lengths)
  const [most] = looks
  // the stroke before the code and its letters may be seen as more digits
  const isLonger = seen && most && most[1] >= SEE_STROKE && seen.text.length > most[0].length
  const written = isLonger && seen.text.startsWith(most[0]) ? null : seen
  const found =
    isSure && !written ? [number, ...othersOf(looks, number)] : likeliestOf(looks, written, () => 1)
  if (isPrint && (found === null || (isSure && found.length === 1))) return word
  if (found === null) return told(word, [word.text])
  return told(
    word,
    found.map((digits) => digits + code),
  )
}

/** The number by hand before a code. */
function writtenBefore(
  net: Digits,
  grey: Grey,
  word: SeenWord,
  code: string,
  lengths: readonly (number | undefined)[],
): Written | null {
  const from = word.left - BESIDE
  const end = endOfNumber(signsIn(grey, placeOf(word, from, word.right + BESIDE)), code, from, lengths)
  return end === null
    ? null
    : readBeforeStroke(net, grey, placeOf(word, from, end), (text) => ANY_NUMBER.test(text))
}

/** What more than one look read in the place of a number. */
const othersOf = (looks: readonly Look[], number: string): string[] =>
  looks.filter(([text, count]) => count >= AGREE && text !== number).map(([text]) => text)

/** A day or a month that stands between two words. */
function partByHand(
  engines: Engines,
  grey: Grey,
  word: SeenWord,
  [left, right]: readonly [number, number],
  { meant }: Room,
): SeenWord {
  const place = placeOf(word, left + BESIDE / 2, right - BESIDE / 2)
  const written = readWritten(engines.digits, grey, place, (text) => meant.test(text))
  const looks = looksAt(engines, place, grey, DIGITS, (text) => (meant.test(text) ? text : null))
  const found = likeliestOf(looks, written, likelyIn(engines.digits, grey, place))
  return word.text === '' && found === null ? word : told(word, found ?? [word.text])
}

/** What was read, and how many looks read it. */
type Look = readonly [text: string, count: number]

/** Whether what is seen as written is what any look read, or several but for a digit, or so likely that none is needed. */
const isBelieved = ({ text, likely }: Written, looks: readonly Look[]): boolean =>
  likely >= (looks.some((look) => isOf(look, text)) ? LIKELY : LIKELY_ALONE)

/** Whether a look is of a number: a digit is lost more easily than won. */
const isOf = ([read, count]: Look, text: string): boolean =>
  read === text || (count >= AGREE && [text.slice(1), text.slice(0, -1)].includes(read))

/** Whether looks agree against what is seen as written in a place; `may`: how likely that is what they read. */
function isAgreed(look: Look | undefined, written: Written, may: (text: string) => number): boolean {
  if (!look) return false
  const [text, count] = look
  // a broad digit was told as two
  if (text.length === written.signs && written.text.length > written.signs) return count >= MOST_LOOKS
  return count >= (text.length < written.text.length ? ALL : NEARLY_ALL) && may(text) >= POSSIBLE
}
const likelyIn = (net: Digits, grey: Grey, place: Rectangle) => (text: string) =>
  readWritten(net, grey, place, (one) => one === text)?.likely ?? 0

/** What looks read, what was seen as written or what most of them read first; null where none agree. */
function likeliestOf(
  found: readonly Look[],
  written: Written | null,
  may: (text: string) => number,
): string[] | null {
  const isLikely = written !== null && isBelieved(written, found)
  if (isLikely && isAgreed(found[0], written, may)) return [found[0]![0], written.text]
  if (isLikely) return [written.text, ...found.map(([text]) => text)]
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
  // a digit is lost more easily than won
  return [...counts].sort(([text, one], [other, count]) => count - one || other.length - text.length)
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
