import { matchesIn } from '../model/matches.js'
import type { Passage } from './passage.js'
import { isSyllable, isUnsaid } from './syllables.js'

/**
 * Converters of PDF part the letters with accents from the rest of their words: "Q u y ết định", "X â y d ự ng". In: a text.
 * Out: the same with such words whole again. A blank goes where letters that are no word are one together.
 */
export const withPartedWordsJoined = (passage: Passage): Passage =>
  passage.without(
    [
      ...blanksInWords(passage.text),
      ...blanksInCommittee(passage.text),
      ...blanksInNumbers(passage.text),
    ].sort((a, b) => a - b),
  )

/** "Số: 1 1 2 /KH-UBND" alone in its line, "Số 2 9 -KH/TU", "ngày 1 9 tháng 8": digits that were written by hand stand apart. */
const PARTED_NUMBER =
  /(?<=^[^\S\n]*[Ss][ốôoó]\s?:?\s?)\d{1,4}(?:[^\S\n]\d{1,4})+[^\S\n]?(?=[/-](?:\d{4}[/-])?\s?\p{Lu}{2})|(?<=\sngày[^\S\n])[0-3][^\S\n]\d(?=[^\S\n]+tháng\s)|(?<=\d\s+tháng[^\S\n])1[^\S\n][0-2](?=[^\S\n]+năm\s)/gmu
const blanksInNumbers = (text: string): number[] =>
  matchesIn(PARTED_NUMBER, text).flatMap(({ 0: digits, index }) =>
    [...digits].flatMap((unit, at) => (/\s/.test(unit) ? [index + at] : [])),
  )

/** "Ủ y ban": a vowel is no fragment elsewhere. */
const COMMITTEE = /(?<!\p{L})[uủ][^\S\n](?=[yỷ]\s+ban\s)/giu
const blanksInCommittee = (text: string): number[] => matchesIn(COMMITTEE, text).map(({ index }) => index + 1)

/** Consonants by themselves, with more of a word behind them. "TP Hồ", "UBND xã" are none; "TP HỒ" looks like one. */
const FRAGMENT =
  /(?<=[ \n(])(?:[bcdđghklmnpqrstvx]{1,3} \p{L}|[BCDĐGHKLMNPQRSTVX](?:[bcdđghklmnpqrstvx]{0,2} \p{Ll}|[BCDĐGHKLMNPQRSTVX]? \p{Lu}))/gu
/** So many make a paper whose words are parted everywhere, also where no consonant is left alone ("hi ện"). */
const MANY_FRAGMENTS = 8

/** Letters that single blanks part: true gaps between words are often wider. */
const LETTERS = /\p{L}+(?: \p{L}+)+/gu
/** "QĐ" in a symbol: "22/2013/Q Đ -TTg". */
const CODE = /(?<=\/ ?)\p{Lu}{1,4}(?: \p{Lu}{1,4})* ?- ?(?=\p{Lu})/gu

/** Where the blanks stand that part words, from left to right. */
function blanksInWords(text: string): number[] {
  const fragments = matchesIn(FRAGMENT, text)
  if (fragments.length === 0) return []
  if (fragments.length < MANY_FRAGMENTS) return blanksAround(fragments, text)
  const blanks: number[] = []
  for (const { 0: run, index } of matchesIn(LETTERS, text))
    blanks.push(...blanksIn(run, index, standsAlone(text, index)))
  for (const { 0: code, index } of matchesIn(CODE, text))
    for (let at = 0; at < code.length; at += 1) if (code[at] === ' ') blanks.push(index + at)
  return [...new Set(blanks)].sort((a, b) => a - b)
}

/** Only in the runs of letters that hold a fragment. One alone may be the initial of a name. */
function blanksAround(fragments: readonly RegExpExecArray[], text: string): number[] {
  const blanks: number[] = []
  let done = 0
  for (const { index } of fragments) {
    if (index < done) continue
    const begin = text.lastIndexOf('\n', index) + 1
    const end = text.indexOf('\n', index)
    done = end < 0 ? text.length : end
    const line = text.slice(begin, done)
    const isFew = fragments.filter((one) => one.index >= begin && one.index < done).length < MANY_OF_A_LINE
    for (const { 0: run, index: at } of matchesIn(LETTERS, line)) {
      if (!HOLDS_FRAGMENT.test(` ${run}`)) continue
      const isLabel = standsAlone(text, begin + at)
      const isApart: IsApart = (parts, part) => (isFew && isInitial(parts, part)) || isLabel(parts, part)
      blanks.push(...blanksIn(run, begin + at, isApart))
    }
  }
  return blanks
}
const MANY_OF_A_LINE = 3
const HOLDS_FRAGMENT = new RegExp(FRAGMENT.source, 'u')

/** What a reading pays for: joining letters, and parts that hardly ever stand alone. */
const COSTS = { joined: 1, frequent: 0, word: 0, shortWord: 1, bareRhyme: 2, letter: 3, noSyllable: 10 }
const MOST_PARTS = 6
const LONGEST_SYLLABLE = 7

/** Whether a part is surely no beginning of a word. */
type IsApart = (parts: readonly string[], part: number) => boolean

/** The cheapest way to read the parts of a run as syllables: which blanks between them go. */
function blanksIn(run: string, offset: number, isApart: IsApart): number[] {
  const parts = run.split(' ')
  const costs = [0]
  /** With which part the syllable begins that ends before a part. */
  const begins = [0]
  for (let end = 1; end <= parts.length; end += 1) {
    let letters = parts[end - 1]!
    let [least, begin] = [costs[end - 1]! + costOfPart(letters), end - 1]
    for (let from = end - 2; from >= Math.max(0, end - MOST_PARTS); from -= 1) {
      letters = parts[from]! + letters
      if (letters.length > LONGEST_SYLLABLE || isApart(parts, from)) break
      const cost = costs[from]! + costOfJoined(letters)
      if (cost < least && isWord(letters)) [least, begin] = [cost, from]
    }
    costs.push(least)
    begins.push(begin)
  }
  const joined = new Set<number>()
  for (let end = parts.length; end > 0; end = begins[end]!)
    for (let part = begins[end]! + 1; part < end; part += 1) joined.add(part)
  const blanks: number[] = []
  for (let part = 1, at = offset + parts[0]!.length; part < parts.length; part += 1) {
    if (joined.has(part)) blanks.push(at)
    at += 1 + parts[part]!.length
  }
  return blanks
}

/** "5 m ở", "điểm c ở trên", "điểm a, b và c hoàn thành": a unit of measure behind a number, the letters of a list behind its name. */
function standsAlone(text: string, offset: number): IsApart {
  const before = text.slice(Math.max(0, offset - LONGEST_LIST), offset)
  const isBehindNumber = /\d ?$/.test(before)
  return (parts, part) =>
    (part === 0 && isBehindNumber && UNIT.test(parts[0]!)) ||
    (parts[part]!.length === 1 &&
      BEFORE_LETTER.test(
        `${part < MOST_PARTS ? before : ''}${parts.slice(Math.max(0, part - MOST_PARTS), part).join(' ')}`,
      ))
}
const LONGEST_LIST = 40
const UNIT = /^(?:m|h|g|l|km|kg|cm|mm|ml|ha)$/
const BEFORE_LETTER =
  /(?<!\p{L})(?:điểm|tiết|mục|khoản|lô|khối|lớp|nhóm|loại|hạng|chữ|ý)(?: [a-zđ](?:,| và))* ?$/iu

/** "ông Nguyễn Văn T ở xã A" */
const isInitial: IsApart = (parts, part) =>
  part > 0 && /^\p{Lu}$/u.test(parts[part]!) && /^\p{Lu}\p{Ll}/u.test(parts[part - 1]!)

const SHORT_WORDS = /^[yýởà]$/i
/** Onsets of which the lists of syllables have words ("gì"). */
const ONSET_ALONE = /^(?:gi|qu)$/i

/** Words that begin so themselves, and that an end of a word before them might swallow. */
const VOWEL_WORDS: ReadonlySet<string> = new Set(
  'án ảnh áp ăn âm ông ủy uỷ ủng ứng ưu ổn ôn ấy ích áo ảo âu ấp'.split(' '),
)

/** "ết", "ản": the end of a word whose beginning is parted from it; some words begin so. */
function costOfFront(letters: string): number {
  if (!/^[^\x00-\x7fđĐ]/.test(letters)) return COSTS.word
  return VOWEL_WORDS.has(letters.toLowerCase()) ? COSTS.word : COSTS.bareRhyme
}

/** "Tỉ nh ủ y" is no "nhủy". */
const costOfJoined = (letters: string): number =>
  /^(?:ủy|uỷ)$/i.test(letters) ? COSTS.frequent : COSTS.joined + costOfFront(letters)

function costOfPart(letters: string): number {
  if (letters.length === 1) return SHORT_WORDS.test(letters) ? COSTS.shortWord : COSTS.letter
  if (!isSyllable(letters) || ONSET_ALONE.test(letters)) return COSTS.noSyllable
  return costOfFront(letters)
}

/** Capitals inside a word are those of the next one: "B UBND". */
const isWord = (letters: string): boolean =>
  OF_ONE_CASE.test(letters) && isSyllable(letters) && !isUnsaid(letters)
const OF_ONE_CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u
