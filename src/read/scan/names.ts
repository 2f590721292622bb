import { isSpelt } from '../syllables.js'
import { FAMILIES, familyEndingIn } from './families.js'
import { bareLetters, inCaseOf, lettersOf, marksOf } from './letters-of.js'
import { withMarksOfNames } from './name-marks.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
const CAPACITY =
  /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[./]?$|^(?:TỊCH|THƯ|ĐỐC|TRƯỞNG|TƯỚNG|NHIỆM|PHÒNG|BAN|TRỰC)$/u
/** What a capacity with a slash is read as, before a body or a position. */
const SLASHED: readonly (readonly [RegExp, string])[] = [
  [/^T[IÍÌỈỊ1l|!]M\.?$/u, 'T/M'],
  [/^T[IÍÌỈỊ1l|!][LC]\.?$/u, 'T/L'],
  [/^K[IÍÌỈỊ1l|!]T\.?$/u, 'K/T'],
  [/^K[I1il|!]\.$/u, 'KT.'],
]
/** What TL. and KT. are read as where a seal touches them; a heading has one full stop, or another line below it. */
const ON_ORDER = /^(?:[TI1l|][IL1l|]|[KI][TI])\.{1,2}$/u
/** Those for whom others sign, each with his own position on the next line. */
const SIGNED_FOR =
  /^(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG BAN|CHỦ NHIỆM|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔNG CỤC TRƯỞNG|THỦ TƯỚNG)$/u
const BEHIND_CAPACITY =
  /^(?:ban|tinh|thanh|huyen|quan|thi|dang|doan|hoi|pho|chanh|chu|bi|bo|cuc|hieu|tong|truong|giam|thuong|vien)$/
const SHORT_CAPACITY = /^(?:(?:TM|KT|TL|TUQ|Q)\.|T\/M|K\/T|T\/L)$/u
/** Words of positions that stand beside each other; a seal changes a letter of one. */
const POSITIONS = [
  ['CHỦ', 'TỊCH'],
  ['BÍ', 'THƯ'],
  ['GIÁM', 'ĐỐC'],
  ['VĂN', 'PHÒNG'],
] as const
// cspell:enable
const NAME = /^\p{Lu}\p{Ll}*['’]?$/u
/** So many lines of a seal and a signature may stand between a position and the name below it. */
const BELOW = 5

/** What strokes of a signature and specks of a seal are read as, beside a name or a position and at it. */
const STROKE = /^[-–—_~=.,:;'"`ˆ^°·|«»“„]+$/u
const BEFORE = /^[-–—_~=.,:;'"`ˆ^°·|«»“„]+/u
const BEHIND = /[-–—_~=.,]+$/u
/** In heights of small letters: the middle of a name is so near to that of the position above it. */
const ASIDE = 5

/**
 * Mends the name of who signs, where the seal and the signature lie upon it: two to five words in the middle below a position.
 * Strokes beside it are no part of it; and the first of three words becomes the family name whose letters it has. What was
 * read is kept as what else it may be.
 */
export function mendSignatories(lines: readonly SeenLine[]): SeenLine[] {
  let position: SeenLine | null = null
  let below = Infinity
  return lines.map((read, row) => {
    const line = withCapacity(asPosition(read), lines[row + 1])
    below = isPosition(line) ? 0 : below + 1
    if (below === 0) position = line
    if (below === 0) return line
    if (below > BELOW)
      return lines.some((other) => isNearAbove(other, read))
        ? doubted(withoutStrokes(withYAlone(read)))
        : read
    return position && isBelow(read, position)
      ? doubted(withoutStrokes(withWholeFamily(withYAlone(read))))
      : withFamilyName(read)
  })
}

/** In heights of small letters: a name stands so near below its position, wherever the page was read first. */
const DEEP = 14
const isNearAbove = (position: SeenLine, name: SeenLine): boolean =>
  isBelow(name, position) &&
  name.baseline - position.baseline < DEEP * position.height &&
  isPosition(position)

/** A line of who signs for another, before whom nothing else can stand: `II.. CHỦ TỊCH` above `CHÁNH VĂN PHÒNG`. */
function withCapacity(line: SeenLine, next: SeenLine | undefined): SeenLine {
  const [first, ...rest] = line.words
  if (!first || !next || !ON_ORDER.test(first.text) || CAPACITY.test(first.text)) return line
  const signedFor = textOf(rest)
  if (!SIGNED_FOR.test(signedFor) || !isPosition(next) || !isBelow(next, line)) return line
  const text = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u.test(textOf(next.words)) ? 'KT.' : 'TL.'
  return { ...line, words: [{ ...first, text, otherwise: [first.text, ...first.otherwise] }, ...rest] }
}
const textOf = (words: readonly SeenWord[]): string => words.map(({ text }) => text).join(' ')

/** The Y before the names of Ê Đê men, with a stroke of the signature. */
const STROKE_AND_Y = /^[VI1l/\\]Y$/u

/** A name of which a seal has taken the beginning of the family's, `oàng Minh Tuấn`, or made another letter of it. */
function withWholeFamily(line: SeenLine): SeenLine {
  const [first, ...rest] = wordsOf(line)
  if (!first || rest.length < 2 || rest.length > 4 || !rest.every(({ text }) => isName(text))) return line
  const letters = first.text.replace(BEFORE, '')
  if (isName(letters) && isSpelt(letters)) return line
  const family = familyEndingIn(letters)
  return family === null ? line : withFirst(line, first, family)
}

/** `VY Thu Ngọc` is Y Thu Ngọc. */
function withYAlone(line: SeenLine): SeenLine {
  const [first, ...rest] = wordsOf(line)
  const isY = first && STROKE_AND_Y.test(first.text) && rest.length >= 2 && rest.length <= 4
  return isY && rest.every(({ text }) => isName(text)) ? withFirst(line, first, 'Y') : line
}

/** A name with another first word, which is unsure. */
const withFirst = (line: SeenLine, first: SeenWord, text: string): SeenLine => {
  const whole = { ...first, text, confidence: Math.min(first.confidence, DOUBTFUL), otherwise: [first.text, ...first.otherwise] } // prettier-ignore
  return { ...line, words: [whole, ...wordsOf(line).slice(1)] }
}

/** A name as it can only be. One of two words, or one, may lack what a seal hides: it is unsure. */
function doubted(line: SeenLine): SeenLine {
  if (!line.words.every(({ text }) => isName(text))) return line
  if (line.words.length > 2) return withMarksOfNames(withFamilyName(line))
  return {
    ...line,
    words: line.words.map((word) => ({ ...word, confidence: Math.min(word.confidence, DOUBTFUL) })),
  }
}
const DOUBTFUL = 0.5

/** Whether a line stands in the middle below another; `aside` in heights of small letters. */
export const isBelow = (line: SeenLine, position: SeenLine, aside = ASIDE): boolean =>
  line.baseline > position.baseline && Math.abs(middleOf(line) - middleOf(position)) < aside * position.height
export const middleOf = ({ words }: SeenLine): number => (words[0]!.left + words.at(-1)!.right) / 2

/** The words of a line without the strokes around them. */
function wordsOf({ words }: SeenLine): readonly SeenWord[] {
  const isWord = ({ text }: SeenWord): boolean => !STROKE.test(text)
  return words.slice(Math.max(0, words.findIndex(isWord)), words.findLastIndex(isWord) + 1)
}

/** A position as it is without the strokes before it: `._TM.`. */
function asPosition(line: SeenLine): SeenLine {
  const words = wordsOf(line).map((word, index) => (index === 0 ? without(BEFORE, word) : word))
  return words.length === 0 ? line : withPosition({ ...line, words })
}

/** A line in capitals with its capacity (`TIL BAN THƯỜNG VỤ`) and its position (`GHỦ TỊCH`) as they can only be. */
function withPosition(line: SeenLine): SeenLine {
  const words = line.words.flatMap(asTwo)
  if (words.some(({ text }) => isSmall(text))) return line
  const put = (index: number, text: string) => {
    const word = words[index] as SeenWord
    words[index] = {
      ...word,
      text,
      otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)],
    }
  }
  const [first, second] = words
  if (first && second && BEHIND_CAPACITY.test(bareLetters(second.text)) && !CAPACITY.test(first.text)) {
    const slashed = SLASHED.find(([read]) => read.test(first.text))?.[1]
    const meant = slashed ?? first.otherwise.find((other) => SHORT_CAPACITY.test(other))
    if (meant !== undefined) put(0, meant)
  }
  for (const [left, right] of POSITIONS)
    words.forEach(({ text }, index) => {
      const next = words[index + 1]?.text
      if (next === right && (isNearly(text, left) || isChair(text, right))) put(index, left)
      if (text === left && next !== undefined && isNearly(next, right)) put(index + 1, right)
    })
  return { ...line, words }
}

/** A position that was read as one word, `GHÚTỊCH`, as two. */
function asTwo(word: SeenWord): SeenWord[] {
  const isMeant = (whole: string) =>
    bareLetters(word.text) === bareLetters(whole) || isNearly(word.text, whole)
  const meant = POSITIONS.find((both) => isMeant(both.join('')))
  if (!meant) return [word]
  const share = (word.right - word.left) / (meant.join('').length + 1)
  const [left, right] = [word.left + share * meant[0].length, word.right - share * meant[1].length]
  const otherwise = [word.text, ...word.otherwise]
  return [
    { ...word, text: meant[0], right: Math.round(left), otherwise },
    { ...word, text: meant[1], left: Math.round(right), otherwise },
  ]
}

/** Whether a word before `TỊCH` is its first one, which an accent has made another: `CHỊ TỊCH`. */
const isChair = (text: string, next: string): boolean =>
  next === 'TỊCH' && text !== 'CHỦ' && /^CH\p{Lu}$/u.test(text.normalize('NFC'))

/** Whether letters that are no word are those of another but for one. */
function isNearly(read: string, meant: string): boolean {
  const [one, other] = [bareLetters(read), bareLetters(meant)]
  const differ = [...one].filter((letter, at) => letter !== other[at]).length
  return one.length === other.length && differ === 1 && !isSpelt(read)
}

/** A name without the strokes around it; any other line as it is. */
function withoutStrokes(line: SeenLine): SeenLine {
  const kept = wordsOf(line)
  const words = kept.map((word, index) => (index === kept.length - 1 ? without(BEHIND, word) : word))
  return words.length >= 2 && words.length <= 5 && words.every(({ text }) => isName(text))
    ? { ...line, words }
    : line
}

function without(strokes: RegExp, word: SeenWord): SeenWord {
  const text = word.text.replace(strokes, '')
  return text === word.text ? word : { ...word, text, otherwise: [word.text, ...word.otherwise] }
}

function withFamilyName(line: SeenLine): SeenLine {
  if (line.words.length < 3 || line.words.length > 5 || !line.words.every(({ text }) => isName(text)))
    return line
  const [first, ...rest] = line.words as [SeenWord, ...SeenWord[]]
  const family = FAMILIES.get(bareLetters(lettersOf(first)))
  if (family === undefined || marksOf(family) === marksOf(first.text)) return line
  const text = inCaseOf(first.text, family)
  return { ...line, words: [{ ...first, text, otherwise: [first.text, ...first.otherwise] }, ...rest] }
}

export const isName = (text: string): boolean => NAME.test(text)
/** The number of a heading: `III-`, `2.`, `B.`; T. and Q. are capacities. */
const OF_HEADING = /^(?:[IVX1l|]{1,5}|\d{1,2}|[A-HĐ])[.)-]$/u
// cspell:disable
/** Words of headings and titles that have a word of a position: `NHIỆM VỤ`, `TRÁCH NHIỆM`, `BAN HÀNH`, `TĂNG TRƯỞNG`. */
const OF_TITLE = /(?<!\p{L})(?:NHIỆM VỤ|TRÁCH NHIỆM|BAN HÀNH|TĂNG TRƯỞNG)(?!\p{L})/u
// cspell:enable

/** Whether a line is the capacity or the position of who signs. */
export const isPosition = ({ words }: SeenLine): boolean =>
  words.some(({ text }) => CAPACITY.test(text)) &&
  !words.some(({ text }) => isSmall(text)) &&
  !OF_HEADING.test(words[0]!.text) &&
  !OF_TITLE.test(words.map(({ text }) => text).join(' '))
/** Whether a name is one of those whose letters no other has, with its marks. */
export const isFamily = (text: string): boolean => FAMILIES.get(bareLetters(text)) === text
const isSmall = (text: string): boolean => /\p{Ll}/u.test(text)
