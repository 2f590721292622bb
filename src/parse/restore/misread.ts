import { groupBy } from '../../model/collections.js'
import { foldBare } from '../../model/fold.js'
import { matchesIn } from '../../model/matches.js'
import {
  FIELDS_OF_DEPARTMENTS,
  FIELDS_OF_MINISTRIES,
  MISREAD_SPELLINGS,
  MISREAD_WORDS,
} from '../lexicon/misread-words.js'
import type { Passage } from '../passage.js'
import { inCaseOf } from './letters.js'

/** Words with which papers charge, cite and name themselves, where a scan took an accent for another. In: a text. Out: the same without such. */
export const withMisreadWords = (passage: Passage): Passage =>
  withAccentsOfWords(withSpellings(withHouses(withQuarters(withSubject(withHorns(passage))))))

/** "truớc", "đuợc", "ngưòi": before the end of a syllable one horn is never without the other, but in "Quới". */
const HORN_LOST = /(?<![Qq])[uU](?=[ơớờởỡợƠỚỜỞỠỢ][cimnptu])|[oóòỏõọOÓÒỎÕỌ](?<=[ưƯ].)(?=[cimnptu])/giu

function withHorns(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(HORN_LOST, (letter) => {
    const [base = '', tone = ''] = letter.normalize('NFD')
    return `${base}\u031b${tone}`.normalize('NFC')
  })
  return mended === text ? passage : passage.reading(mended)
}

/** "Viv hướng dẫn", "'V/ hướng dẫn", "._ V/v xử lý", "V/u đôn đốc", "V/z xử lý": the label of a letter's subject, and specks before it. */
const SUBJECT =
  /^(?:[._'‘`,-]{1,3}[^\S\n]?V\/v?|[._'‘`,-]{0,3}[^\S\n]?(?:Viv|Vlv|V1v|V\|v|V\/[\p{Ll}+]))(?=\s\p{Ll})/gmu

function withSubject(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(SUBJECT, ({ length }) => 'V/v'.padStart(length))
  return mended === text ? passage : passage.reading(mended)
}

/** "quý l/2019", "quý lV năm 2020": strokes that stand for numerals; not the bar of a table behind "Phú Quý". */
const QUARTER =
  /(?<=(?<!phú\s)qu[ýí][^\S\n])(?=[i1|]{0,2}[l|]|[l1|]v)[li1|]{1,3}v?(?=\s*(?:\/|,?\s*năm\s)\s*\d)/giu

function withQuarters(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(QUARTER, (numeral) => numeral.replace(/[li1|]/giu, 'I'))
  return mended === text ? passage : passage.reading(mended)
}

/** "Sờ Y tế", "Bô Tài chính": no other word stands before the field of a department or a ministry, but "hồ sơ y tế". */
const HOUSE = new RegExp(
  `(?<!\\p{L}|(?:h[ồôố]|thô|đơn|hoang)\\s{1,3})(?:${[
    `(s[ờớỏơ])${beforeOneOf(FIELDS_OF_DEPARTMENTS)}`,
    `b[ôọ]${beforeOneOf(FIELDS_OF_MINISTRIES)}`,
  ].join('|')})`,
  'giu',
)

function withHouses(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(
    HOUSE,
    ([first = '', last = ''], department) => first + inCaseOf(last, department === undefined ? 'ộ' : 'ở'),
  )
  return mended === text ? passage : passage.reading(mended)
}

function beforeOneOf(fields: readonly string[]): string {
  return `(?=:?[^\\S\\n](?:${fields.join('|')})(?!\\p{L}))`
}

const ANY_SPELLING = new RegExp(
  `(?=[dđtpckrg])(?<!\\p{L})(?:${MISREAD_SPELLINGS.map(([pattern]) => `(${pattern})`).join('|')})(?!\\p{L})`,
  'giu',
)

function withSpellings(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(ANY_SPELLING, (words, ...groups) => {
    const right = MISREAD_SPELLINGS[groups.findIndex((group) => group !== undefined)]![1]
    if (words === words.toUpperCase()) return right.toUpperCase()
    return [...right].map((letter, at) => inCaseOf(words[at] ?? '', letter)).join('')
  })
  return mended === text ? passage : passage.reading(mended)
}

/** What a scan makes of a letter: without its tone, without its mark, without both, with the tone that looks alike. */
function misreadings(letter: string): string {
  if (letter === 'đ') return 'd'
  const [base = letter, ...accents] = letter.normalize('NFD')
  const tone = accents.find((accent) => TONES.includes(accent)) ?? ''
  const mark = accents.find((accent) => !TONES.includes(accent)) ?? ''
  const others = [base + mark, base + tone, base]
  if (tone === HOOK || tone === TILDE) others.push(base + mark + ACUTE, base + ACUTE)
  return others
    .map((one) => one.normalize('NFC'))
    .filter((one) => one !== letter)
    .join('')
}
const [GRAVE, ACUTE, TILDE, HOOK, DOT] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const TONES = GRAVE + ACUTE + TILDE + HOOK + DOT

/** A syllable from its second letter on, as it is and as it may be misread. */
const loose = (letters: string): string =>
  [...letters].map((letter) => `[${letter}${misreadings(letter)}]`).join('')

/** One of the two syllables is right; the first letter is looked for apart, as it parts most words. */
function misreadWord([word, notBefore]: (typeof MISREAD_WORDS)[number]): string {
  const first = word.charAt(0)
  const [one = '', two = ''] = word.slice(1).split(' ')
  const behindRight = `(?!${one}\\s${two})(?:${one}\\s${loose(two)}|${loose(one)}\\s${two})`
  const either =
    misreadings(first) === ''
      ? behindRight
      : `(?:(?<=${first})${behindRight}|(?<!${first})${loose(one)}\\s${two})`
  return notBefore === undefined ? either : `${either}(?!\\s(?:${notBefore}))`
}
/** What stands before a word is part of the match: a pattern that begins with few characters is looked for fast. */
const ANY_MISREAD_WORD = new RegExp(
  `[\\s("“'*_|,;:.+/-](?:${[...groupBy(MISREAD_WORDS, ([word]) => word.charAt(0))]
    .map(([first, list]) => `[${first}${misreadings(first)}](?:${list.map(misreadWord).join('|')})`)
    .join('|')})(?!\\p{L})`,
  'gu',
)
const MEANT = new Map(MISREAD_WORDS.map(([word]) => [foldBare(word), word]))

/** "24 tháng 11 nam 2017", "cúa Thủ tướng", "Nghị định só 12": before and behind what leaves them one meaning. */
const MISREAD_ALONE =
  /thang(?<=\d\sthang)(?=\s\d)|n[aâ]m(?<=\d\sn[aâ]m)(?=\s(?:19|20)\d\d)|cúa(?<!\p{L}cúa)(?!\p{L})|(?:đu|đư|du)[oợọơ]c(?<!\p{L}[đd][uư][oợọơ]c|được)(?!\p{L})|s[óôo](?<=\p{L}\ss[óôo])(?=\s\d+[a-z]?\/)|vói(?<=(?:cùng|hợp|đối|gắn|so)\svói)(?=\s)|tinh(?<=(?:nhân dân|ubnd)\stinh)(?=\s\p{L})(?!\s(?:thần|gọn|nhuệ|tế|thông))|tai(?<=\stai)(?=\s(?:công văn|văn bản|tờ trình|thông báo|quyết định|kế hoạch|nghị định|thông tư|khoản \d|điều \d)(?!\p{L}))/gu
const ALONE: Readonly<Record<string, string>> = {
  th: 'tháng',
  ti: 'tỉnh',
  ta: 'tại',
  na: 'năm',
  nâ: 'năm',
  cú: 'của',
  vó: 'với',
}
/** The word that is meant, by how the misread one begins. */
const meantBy = (said: string): string => ALONE[said.slice(0, 2)] ?? (said.startsWith('s') ? 'số' : 'được')

function withAccentsOfWords(passage: Passage): Passage {
  const { text } = passage
  const low = text.toLowerCase()
  if (low.length !== text.length) return passage
  const found = [
    ...matchesIn(ANY_MISREAD_WORD, `\n${low}`).flatMap(({ 0: said, index }) => {
      const right = MEANT.get(foldBare(said.slice(1)))
      return right === undefined ? [] : { index, right }
    }),
    ...matchesIn(MISREAD_ALONE, low).map(({ 0: said, index }) => ({ index, right: meantBy(said) })),
  ]
  if (found.length === 0) return passage
  const letters = text.split('')
  for (const { index, right } of found)
    for (let at = 0; at < right.length; at += 1)
      if (right[at] !== ' ') letters[index + at] = inCaseOf(text[index + at]!, right[at]!)
  return passage.reading(letters.join(''))
}
