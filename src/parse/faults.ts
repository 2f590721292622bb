import { matchesIn } from '../model/matches.js'
import { groupBy } from '../model/collections.js'
import { foldBare } from '../model/fold.js'
import { MISREAD_WORDS } from './lexicon/misread-words.js'
import type { Passage } from './passage.js'
import { withShapesMended } from './restore/shapes.js'
import { isSyllable } from './syllables.js'

/**
 * Faults of scans and of typing that can mean one thing only: letters for digits inside a number ("2O23"), marks that stand
 * twice (";;"), blanks around the dash of a symbol ("/KH - UBND"), dots in an abbreviation, a number without the blank before
 * it ("ngày12"), accents lost in the words that charge ("dé nghị", "phối hop"). In: a text. Out: the same without them.
 */
export function withFaultsMended(passage: Passage): Passage {
  return withBlanks(withCommas(withoutUnits(withWords(withAccents(withDigits(withShapesMended(passage)))))))
}

/** Between digits, or between one and the slash of a date or a symbol; at the end of a year; "ngày l6 tháng", "trước 3l/l2". */
const LETTER_AS_DIGIT =
  /\d(?:[OoIl]{1,2}(?=\d|\/[\dOIl]|\/\p{Lu}{2}|-\p{Lu}{2})|(?<=(?<!\d)20\d)[OoIl](?![\p{L}\d]))|[OoIl](?:(?=\d|[OIl]?(?:\/|\stháng|\snăm))(?<=(?:(?<!\p{L})(?:ngày|tháng|năm|số:?)|[\dOIl]\/)\s?[OoIl])|(?![\p{L}\d])(?<=(?:(?<!\p{L})(?:ngày|tháng)\s?|\d\/)[\dIl][OoIl]))/gu

function withDigits(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(LETTER_AS_DIGIT, (letters) =>
    letters.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  )
  return mended === text ? passage : passage.reading(mended)
}

/** Pairs of syllables with an accent that is none of theirs, which together are one word, and that word. */
const MISREAD: ReadonlyArray<readonly [pattern: string, word: string]> = [
  ['[dđ][eéêể] nghị(?! (?:quyết|định|viện|trường|lực|sự|lễ))', 'đề nghị'],
  ['t[ôốoé]ng c[uụ]c', 'tổng cục'],
  ['ph[oôố]i h[oơợ]p', 'phối hợp'],
  ['don v[iị]', 'đơn vị'],
  ['c[oơ] quan', 'cơ quan'],
  ['[dđ][aâấ]y mạnh', 'đẩy mạnh'],
  ['kh[aâấ]n trương', 'khẩn trương'],
  ['ti[eéê]p t[uụ]c', 'tiếp tục'],
  ['tô chức', 'tổ chức'],
  ['ra soát', 'rà soát'],
  ['chủ tri', 'chủ trì'],
  ['cục thuê', 'cục thuế'],
  ['tỉnh thành ph[óôoế]', 'tỉnh thành phố'],
]
const ANY_MISREAD = new RegExp(
  `(?=[dđtpckr])(?<!\\p{L})(?:${MISREAD.map(([pattern]) => `(${pattern})`).join('|')})(?!\\p{L})`,
  'giu',
)

function withAccents(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(ANY_MISREAD, (words, ...groups) => {
    const right = MISREAD[groups.findIndex((group) => group !== undefined)]![1]
    if (words === words.toUpperCase()) return right.toUpperCase()
    return [...right]
      .map((letter, at) => (/\p{Lu}/u.test(words[at] ?? '') ? letter.toUpperCase() : letter))
      .join('')
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
  /thang(?<=\d\sthang)(?=\s\d)|n[aâ]m(?<=\d\sn[aâ]m)(?=\s(?:19|20)\d\d)|cúa(?<!\p{L}cúa)(?!\p{L})|(?:đu|đư|du)[oợọơ]c(?<!\p{L}[đd][uư][oợọơ]c|được)(?!\p{L})|s[óôo](?<=\p{L}\ss[óôo])(?=\s\d+[a-z]?\/)|tinh(?<=(?:nhân dân|ubnd)\stinh)(?=\s\p{L})(?!\s(?:thần|gọn|nhuệ|tế|thông))|tai(?<=\stai)(?=\s(?:công văn|văn bản|tờ trình|thông báo|quyết định|kế hoạch|nghị định|thông tư|khoản \d|điều \d)(?!\p{L}))/gu
const ALONE: Readonly<Record<string, string>> = {
  th: 'tháng',
  ti: 'tỉnh',
  ta: 'tại',
  na: 'năm',
  nâ: 'năm',
  cú: 'của',
}
/** The word that is meant, by how the misread one begins. */
const meantBy = (said: string): string => ALONE[said.slice(0, 2)] ?? (said.startsWith('s') ? 'số' : 'được')

function withWords(passage: Passage): Passage {
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
const inCaseOf = (printed: string, letter: string): string =>
  printed === printed.toLowerCase() ? letter : letter.toUpperCase()

/** What goes, and what stands in each text that has it: the second of two marks, dots of an abbreviation, a sound said twice. */
const TOO_MUCH: ReadonlyArray<readonly [string, RegExp]> = [
  [',,', /(?<=[\p{L}\d)],),(?=\s)/gu],
  [';;', /(?<=[\p{L}\d)];);(?=\s)/gu],
  ['..', /(?<=\p{Ll}\.)\.(?=\s)/gu],
  [
    'U.B',
    /(?<=(?:^|[^\p{L}.])U)\.(?=B\.N\.D)|(?<=U\.B)\.(?=N\.D)|(?<=U\.B\.N)\.(?=D)|(?<=U\.B\.N\.D)\.(?=\s\p{Ll})/gu,
  ],
  ['rung tương', /(?<=[Tt]rung )t(?=ương(?!\p{L}))/gu],
  ['T.', /(?<=[-/]T)\.(?=[ƯW](?!\p{L}))/gu],
]
/** "/KH - UBND" */
const PARTED_SYMBOL = /\/\p{Lu}[\p{L}&]{0,7}(?: - ?| ?- )(?=\p{Lu}{2})/gu

function withoutUnits(passage: Passage): Passage {
  const { text } = passage
  const gone = TOO_MUCH.flatMap(([mark, pattern]) =>
    text.includes(mark) ? matchesIn(pattern, text).map(({ index }) => index) : [],
  )
  for (const { 0: symbol, index } of matchesIn(PARTED_SYMBOL, text))
    for (let at = 0; at < symbol.length; at += 1) if (symbol[at] === ' ') gone.push(index + at)
  return passage.without(gone.sort((a, b) => a - b))
}

/** A full stop behind a whole word, and small letters behind it that begin no item: a comma. */
const DOT_FOR_COMMA = /\.(?= \p{Ll}(?![.)]))/gu
const LAST_WORD = /\p{L}{2,8}$/u

function withCommas(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(DOT_FOR_COMMA, (dot, at: number) => {
    const word = LAST_WORD.exec(text.slice(Math.max(0, at - 8), at))?.[0]
    return word !== undefined && isSyllable(word) ? ',' : dot
  })
  return mended === text ? passage : passage.reading(mended)
}

/** "ngày12 tháng5 năm2023": behind the word, and before it. */
const NUMBER_BEHIND = /(?:ày|áng|ăm)(?=\d)(?<=(?<!\p{L})(?:ngày|tháng|năm))/gu
const NUMBER_BEFORE = /\d(?=tháng ?\d|năm ?\d{4})/gu

function withBlanks(passage: Passage): Passage {
  const { text } = passage
  const cuts = [...matchesIn(NUMBER_BEHIND, text), ...matchesIn(NUMBER_BEFORE, text)]
    .map(({ 0: word, index }) => index + word.length)
    .sort((a, b) => a - b)
  return passage.apartAt(cuts)
}
