import { isSpelt } from '../syllables.js'
import { bareLetters, lettersOf } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** A short word in capitals with a tone mark: codes of bodies, `UBND`, `TƯ`, have none. */
const SHORT = /^\p{Lu}{2,3}$/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
/** Letters whose capital differs in size alone. */
// cspell:disable-next-line
const OF_ONE_SHAPE = /^[cosuvx]/
const SMALL = /^\p{Ll}+$/u
const WITH_SMALL = /\p{Ll}/u
const CAPITAL_FIRST = /^["“(]?\p{Lu}/u
// cspell:disable
/** Words of which the first letter is a vowel, which goes on as told where it is no name: `Ứng Hòa`, `Trung tâm Ứng dụng`. */
const VOWEL_FIRST: readonly (readonly [read: string, next: RegExp])[] = [
  ['Ở', /^\p{Ll}/u],
  ['Ổn', /^định(?!\p{L})/u],
  ['Ủng', /^hộ(?!\p{L})/u],
  ['Ứng', /^phó(?!\p{L})/u],
  ['Ưu', /^(?:tiên|đãi)(?!\p{L})/u],
]
/** Words that begin no name, also before a capital. */
const OF_NO_NAME = /^(?:VÀ|CÓ|VÌ)$/u
/** Committees of the Party are spelt so within a sentence: `đảng ủy cơ sở`; behind a province its other committee may be named. */
const OF_PARTY = /^(?:đảng|tỉnh|thành|huyện|cấp|chi)$/u
const OF_COMMITTEE = /^(?:ban|viên)(?!\p{L})/u
/** The same where it begins a sentence or is a name: `Ban Thường vụ Tỉnh ủy`. */
const NAMED_PARTY = /^(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị)$/u
/** Behind these a body is named by what it does. */
const OF_BODY = /^(?:ban|đội|huy|phòng|tâm|tổ|cục|vụ)$/iu
// cspell:enable

/**
 * A line of running text in which letters have the size that they can only have: a capital with a mark is as high as a small one
 * (`Kết luận của BỘ Chính trị`, `trẻ em Ở các xã`). No other letter is meant; what was read is kept.
 */
export function withCaseAround(line: SeenLine): SeenLine {
  const words = line.words.map((word, index) => {
    const text = inCase(word, line.words[index - 1], line.words[index + 1], isRunning(line))
    return text === word.text ? word : { ...word, text, otherwise: [word.text, ...word.otherwise] }
  })
  return { ...line, words }
}

/** Whether most words of a line are in small letters. */
function isRunning({ words }: SeenLine): boolean {
  const letters = words.map(lettersOf).filter(({ length }) => length > 1)
  return letters.filter((text) => WITH_SMALL.test(text)).length * 2 > letters.length
}

function inCase(
  word: SeenWord,
  before: SeenWord | undefined,
  next: SeenWord | undefined,
  isRunningText: boolean,
): string {
  const letters = lettersOf(word)
  const goesOn = before !== undefined && SMALL.test(before.text)
  if (SHORT.test(letters)) {
    const isOneOfText = isRunningText && ![before, next].some(isHeadline)
    return isOneOfText && TONE.test(letters.normalize('NFD')) && isSpelt(letters)
      ? smaller(
          word.text,
          letters,
          goesOn && (OF_NO_NAME.test(letters) || !CAPITAL_FIRST.test(next?.text ?? 'X')),
        )
      : word.text
  }
  if (word.text === 'Ủy' && goesOn && OF_PARTY.test(before.text) && next && !OF_COMMITTEE.test(next.text))
    return 'ủy'
  if (
    letters === 'Ủy' &&
    isRunningText &&
    NAMED_PARTY.test(before?.text ?? '') &&
    !OF_COMMITTEE.test(next?.text ?? '')
  )
    return word.text.replace('Ủ', 'ủ')
  const isMeant = VOWEL_FIRST.some(([read, behind]) => word.text === read && behind.test(next?.text ?? ''))
  return isMeant && goesOn && !OF_BODY.test(before.text) ? word.text.toLowerCase() : word.text
}

/** Whether a word is one of a heading; `UBND` may stand anywhere. */
const isHeadline = (word: SeenWord | undefined): boolean => {
  const letters = lettersOf(word)
  return letters.length > 1 && !WITH_SMALL.test(letters) && isSpelt(letters)
}

/** The word with small letters behind its first one, which is small too where its capital has the same shape and nothing asks for it. */
function smaller(text: string, letters: string, isWithin: boolean): string {
  const rest = letters.slice(1).toLowerCase() + text.slice(letters.length)
  const isSmall = isWithin && OF_ONE_SHAPE.test(bareLetters(letters))
  return (isSmall ? letters.charAt(0).toLowerCase() : letters.charAt(0)) + rest
}
