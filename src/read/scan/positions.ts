import { editDistance } from '../../model/edit-distance.js'
import type { Engines, ReadWord, Rectangle } from './engine.js'
import { EDGE, enlarged, withoutThin, type Grey } from './grey.js'
import { bareLetters } from './letters-of.js'
import { wordsSeen, type Look } from './name-look.js'
import { placesBelow, type Place } from './name-place.js'
import { isBelow, isPosition } from './names.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** Positions of those who sign, which stand alone on a line below a capacity. */
const POSITIONS = [
  'CHỦ TỊCH',
  'BÍ THƯ',
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG BAN',
  'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'CHÁNH VĂN PHÒNG',
  'HIỆU TRƯỞNG',
  'THỦ TƯỚNG',
  'CHỦ NHIỆM',
  'CHÁNH THANH TRA',
  'VIỆN TRƯỞNG',
  'VỤ TRƯỞNG',
].flatMap((position) => [position, `PHÓ ${position}`])
POSITIONS.push('BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'PHÓ BÍ THƯ THƯỜNG TRỰC')
/** Who signs for another, `KT. CHỦ TỊCH`, is a deputy. */
const FOR_ANOTHER = /^K\/?T\.?$/u
/** In whose name people sign, above their positions. */
const IN_NAME_OF = [
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
  'BAN CHỈ ĐẠO',
  'CHÍNH PHỦ',
].flatMap((body) => [`TM. ${body}`, `T/M ${body}`])
const DEPUTIES: Record<string, string> = { 'BỘ TRƯỞNG': 'THỨ TRƯỞNG' }
// cspell:enable
/** Of a line's letters so many may have been read as others; so many looks must agree. */
const OTHERS = 0.3
/** The same of a line whose last word was read whole. */
const OTHERS_BEFORE_LAST = 0.36
/** And so many less count of the deputy below the one whom he signs for. */
const LIKELIER = 0.1
const AGREE = 2
const DOUBTFUL = 0.5
/** Of the page's width: who signs stands right of here, and most in the middle between these. */
export const RIGHT = 0.45
const FROM = 0.62
const TO = 0.82
/** In heights of letters: what is around a position, and how much further left it may begin than was seen. */
const ABOVE = 1.55
const BELOW = 0.55
const FURTHER = 11
/** The same: what is white around a hidden line. */
const EDGES = 0.5
/** The same: so far above the recipients a position may stand beside them. */
const HIGHER = 2.5
const RECIPIENTS = /^nơi$/iu
const DARKEST = 90
const DARKER = 55
const LARGER = 1.3

/** A place as it is, without strokes of a pen, and its darkest ink. */
export function looksAt(grey: Grey, place: Rectangle, larger: number): Look[] {
  const asItIs = enlarged(grey, place, 1, 1)
  return [asItIs, withoutThin(asItIs), onlyDarker(asItIs, DARKEST)].map((part) => lookAt(part, larger))
}

/** What is darkest in a place: print is darker than the ink of a stamp that lies upon it. */
export function darkLooksAt(grey: Grey, place: Rectangle): Look[] {
  const part = onlyDarker(enlarged(grey, place, 1, 1), DARKER)
  return [1, LARGER].map((larger) => lookAt(part, larger))
}

/** The ink that is darker than this, the rest white. */
const onlyDarker = (grey: Grey, ink: number): Grey => ({
  ...grey,
  data: grey.data.map((value) => Math.min(255, (value * 255) / ink)),
})

function lookAt(part: Grey, larger: number): Look {
  if (larger === 1) return { part, larger }
  const whole = { left: 0, top: 0, width: part.width, height: part.height }
  return { part: enlarged(part, whole, larger, 1), larger, margin: EDGE }
}

/** The position that most looks come near to; null where no two do. */
export function positionIn(seen: readonly (readonly ReadWord[])[], above: SeenLine): string | null {
  const counts = new Map<string, number>()
  for (const words of seen) {
    const text = words.map((word) => word.text).join('')
    if (/\p{Ll}{2}/u.test(text)) continue
    const letters = bareLetters(text).replace(/[^a-z]/g, '')
    const [, capacity = '', rest = letters] = /^(kt|k)(?!y)(.*)$/.exec(letters) ?? []
    const others = (position: string) =>
      editDistance(rest, bareLetters(position).replaceAll(' ', '')) / position.length
    const [nearest] = POSITIONS.map((position) => ({
      position,
      others: others(position) - (position === deputyBelow(above) ? LIKELIER : 0),
    })).sort((one, other) => one.others - other.others)
    const meant = `${capacity === '' ? '' : 'KT. '}${nearest!.position}`
    const isEndWhole = rest.endsWith(bareLetters(nearest!.position.split(' ').at(-1)!))
    if (nearest!.others <= (isEndWhole ? OTHERS_BEFORE_LAST : OTHERS))
      counts.set(meant, (counts.get(meant) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (!most || most[1] < AGREE) return null
  const [capacity = '', ...rest] = above.words.map(({ text }) => text)
  // nobody has one position twice: what stands before the upper one is hidden
  const isDeputy = [FOR_ANOTHER.test(capacity) ? '' : capacity, ...rest].join(' ').trim() === most[0]
  return isDeputy ? deputyOf(most[0]) : most[0]
}

/** In whose name somebody signs, where all looks come near to it; null elsewhere. */
export function bodyIn(seen: readonly (readonly ReadWord[])[]): string | null {
  const isNear = (body: string) =>
    seen.every((words) => {
      const letters = bareLetters(words.map(({ text }) => text).join('')).replace(/[^a-z]/g, '')
      return editDistance(letters, bareLetters(body).replace(/[^a-z]/g, '')) <= OTHERS * body.length
    })
  const isOfParty = seen.some((words) => words.some(({ text }) => text.includes('/')))
  return IN_NAME_OF.find((body) => body.includes('/') === isOfParty && isNear(body)) ?? null
}

/**
 * The lines of a page in which the position of who signs stands whole where a seal hides its beginning, `TỊCH`, and stands at
 * all where a signature across it hides it from who looks for lines. `others`: the page without the seal near a line.
 */
export function withPositions(
  engines: Engines,
  grey: Grey,
  lines: readonly SeenLine[],
  others: (line: SeenLine) => readonly Grey[],
): SeenLine[] {
  const isRight = (line: SeenLine) => isPosition(line) && line.words[0]!.left > RIGHT * grey.width
  const whole = lines.map((line, row) => {
    if (!isRight(line) || !isBeheaded(line, lines.slice(0, row).findLast(isRight))) return line
    const place = aroundBeheaded(grey, line)
    const pages = [grey, ...others(line)]
    const seen = pages.flatMap((page) =>
      wordsSeen(engines, asRectangle(place), looksAt(page, asRectangle(place), 1)),
    )
    const meant = positionIn(seen, NOBODY)
    if (meant !== null && endsIn(meant, line)) return withBeginning(line, meant)
    const known = wholeOf(line, lines.slice(0, row).findLast(isRight))
    return known === null ? line : withBeginning(line, known)
  })
  if (whole.some(isRight)) return whole
  const hidden = hiddenPosition(engines, grey, whole)
  if (hidden === null) return whole
  const rest = whole.filter((line) => !hidden.there.includes(line))
  return rest.toSpliced(rest.indexOf(hidden.recipients), 0, hidden.line)
}

const NOBODY: SeenLine = { words: [], baseline: 0, slope: 0, height: 1 }
const textOf = ({ words }: SeenLine): string => words.map(({ text }) => text).join(' ')
const asRectangle = ({ left, top, right, bottom }: Place): Rectangle => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
})

/** Whether a line is only the end of a position, or names whom a deputy signs for and not the deputy. */
function isBeheaded(line: SeenLine, above: SeenLine | undefined): boolean {
  const text = textOf(line)
  if (!POSITIONS.includes(text)) return POSITIONS.some((position) => endsIn(position, line))
  return above !== undefined && isFor(above, text)
}

/** Whether a line is the end of a longer position; a seal may have cut its first word, `Ủ TỊCH`. */
function endsIn(position: string, line: SeenLine): boolean {
  const [all, end] = [bareLetters(position), bareLetters(textOf(line))]
  return all.length > end.length && all.endsWith(end)
}

/**
 * The shortest position that a line whose first word was cut can be the end of, of a deputy below the one whom he signs for; null
 * for whole words, which may be one of many.
 */
function wholeOf(line: SeenLine, above: SeenLine | undefined): string | null {
  const ending = POSITIONS.filter((position) => endsIn(position, line))
  if (ending.some((position) => bareLetters(position).endsWith(` ${bareLetters(textOf(line))}`))) return null
  const shortest = ending.toSorted((one, other) => one.length - other.length)[0]
  return shortest === undefined ? null : above && isFor(above, shortest) ? deputyOf(shortest) : shortest
}

/** Whether who signs does so for one with a position: `KT. CHỦ TỊCH`. */
const isFor = (above: SeenLine, position: string): boolean =>
  FOR_ANOTHER.test(above.words[0]!.text) && textOf(above).endsWith(` ${position}`)
const deputyOf = (position: string): string => DEPUTIES[position] ?? `PHÓ ${position}`

/** Who signs below one for whom he does so, `KT. BỘ TRƯỞNG`; null below any other line. */
const deputyBelow = ({ words: [capacity, ...rest] }: SeenLine): string | null =>
  capacity && FOR_ANOTHER.test(capacity.text) ? deputyOf(rest.map(({ text }) => text).join(' ')) : null

/** In heights of letters: the position of a deputy stands so near below that of whom he signs for. */
const NEXT = 4

/** Lines in which a deputy signs for another: where a seal hides it, `KT.` stands before the position above his. */
export function withForAnother(lines: readonly SeenLine[], width: number): SeenLine[] {
  return lines.map((line, row) => {
    const position = textOf(line)
    if (!POSITIONS.includes(position) || line.words[0]!.left < RIGHT * width) return line
    const next = lines.slice(row + 1).find((other) => isPosition(other) && isBelow(other, line))
    const isNear = next !== undefined && next.baseline - line.baseline < NEXT * line.height
    return isNear && textOf(next) === deputyOf(position) ? withHidden(line, `KT. ${position}`) : line
  })
}

function aroundBeheaded(grey: Grey, { words, baseline, height }: SeenLine): Place {
  return {
    left: Math.max(0, Math.round(words[0]!.left - FURTHER * height)),
    right: Math.min(grey.width, Math.round(words.at(-1)!.right + height)),
    top: Math.max(0, Math.round(baseline - ABOVE * height)),
    bottom: Math.min(grey.height, Math.round(baseline + BELOW * height)),
  }
}

/** A position with the words that a seal hides, each as broad as its letters, and the whole of one that it has cut. */
function withBeginning(read: SeenLine, meant: string): SeenLine {
  const [cutWord, ...rest] = read.words
  const whole = meant.split(' ').at(-read.words.length)!
  const isCut = bareLetters(whole) !== bareLetters(cutWord!.text)
  const word = isCut
    ? { ...cutWord!, text: whole, confidence: DOUBTFUL, otherwise: [cutWord!.text] }
    : cutWord!
  return withHidden({ ...read, words: [word, ...rest] }, meant)
}

function withHidden(line: SeenLine, meant: string): SeenLine {
  const [first] = line.words
  const letter = (line.words.at(-1)!.right - first!.left) / textOf(line).length
  const hidden = meant.split(' ').slice(0, -line.words.length)
  let right = first!.left - letter
  const words = hidden.toReversed().map((text): SeenWord => {
    const left = Math.max(0, Math.round(right - letter * text.length))
    const word = {
      ...first!,
      text,
      left,
      right: Math.round(right),
      confidence: DOUBTFUL,
      otherwise: [textOf(line)],
    }
    right = left - letter
    return word
  })
  return { ...line, words: [...words.toReversed(), ...line.words] }
}

/** The line that opens the recipients of a paper, and an empty one where a position may stand beside it; null where there is none. */
export function besideRecipients({ width }: Grey, lines: readonly SeenLine[]) {
  const recipients = lines.find(({ words }) => RECIPIENTS.test(words[0]!.text) && words.length < 4)
  if (!recipients || recipients.words[0]!.left > RIGHT * width) return null
  const [label] = recipients.words
  const beside: SeenLine = {
    ...recipients,
    baseline: recipients.baseline - HIGHER * recipients.height,
    words: [{ ...label!, text: '', left: Math.round(FROM * width), right: Math.round(TO * width) }],
  }
  return { recipients, beside }
}

/** The position beside the recipients of a paper that nobody found, and the line in its place; null where there is none. */
function hiddenPosition(engines: Engines, grey: Grey, lines: readonly SeenLine[]) {
  const found = besideRecipients(grey, lines)
  if (found === null) return null
  const { recipients, beside } = found
  for (const place of placesBelow(grey, lines, beside)) {
    const seen = wordsSeen(engines, asRectangle(place), looksAt(grey, asRectangle(place), 1))
    const meant = positionIn(seen, NOBODY)
    if (meant === null) continue
    const own = seen.filter((words) => positionIn([words, words], NOBODY) === meant).flat()
    const [left, right] = [
      Math.min(...own.map((word) => word.left)),
      Math.max(...own.map((word) => word.right)),
    ]
    const there = lines.filter((line) => line.words[0]!.left > left - line.height && isWithin(line, place))
    const words = meant.split(' ').map((text) => ({ text, otherwise: [] }))
    return { line: asLine(words, { ...place, left, right }, beside, there), there, recipients }
  }
  return null
}

const isWithin = ({ baseline, height }: SeenLine, { top, bottom }: Place): boolean =>
  baseline > top + height / 2 && baseline < bottom + height / 4

/** What is told of a word that nobody found: where it stands if that was seen. */
export type HiddenWord = Pick<SeenWord, 'text' | 'otherwise'> & Partial<Pick<ReadWord, 'left' | 'right'>>

/** Words that were found in a place as a line, in which each has its share of the width where nobody saw it. */
export function asLine(
  words: readonly HiddenWord[],
  place: Place,
  above: SeenLine,
  there: readonly SeenLine[],
): SeenLine {
  const all = words.reduce((sum, { text }) => sum + text.length + 1, -1)
  const letter = (place.right - place.left - 2 * EDGES * above.height) / all
  let left = place.left + EDGES * above.height
  const before = there.flatMap((line) => line.words.map(({ text }) => text)).join(' ')
  return {
    baseline: place.bottom - BELOW * above.height,
    slope: 0,
    height: above.height,
    words: words.map(({ text, otherwise, ...seen }): SeenWord => {
      const share = { left: Math.round(left), right: Math.round(left + letter * text.length) }
      const word = { left: seen.left ?? share.left, right: seen.right ?? share.right }
      left += letter * (text.length + 1)
      const others = [before, ...otherwise].filter((other) => other !== '' && other !== text)
      const { top, bottom } = place
      return { ...word, text, top, bottom, confidence: DOUBTFUL, otherwise: [...new Set(others)] }
    }),
  }
}
