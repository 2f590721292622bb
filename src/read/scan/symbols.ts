import { editDistance } from '../../model/edit-distance.js'
import { isSpelt } from '../syllables.js'
import { bareLetters, lettersOf } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** How a symbol goes on behind its number: the type of paper, or its body. */
const KNOWN =
  /^[\p{L}“"(]*:?\d[\d/]*[-/](?:QĐ|NQ|CT|KH|TB|BC|TTr|CV|HD|KL|QC|QĐi|QyĐ|CTr|CTrHĐ|NĐ|TT|TTLT|ĐA|GM|CĐ|BB|UBND|HĐND|VP\p{Lu}+)(?:[-/]\p{Lu}|[.,;)”"]*$)/u
// cspell:enable
const SYMBOL = /^\P{L}*\d[\d/]*[-/]\p{Lu}/u
/** A symbol that was read as one word with its label: `Số18KHUBND` for `Số:118/KH-UBND`. */
const LABELLED = /^Số:?\d/u

/** Of two readings of a symbol the one whose code a paper can have: `31/CT-TTg`, not `31/CTTTg`. The other one is kept. */
export function likelierSymbol(word: SeenWord): SeenWord {
  const [other, ...more] = word.otherwise
  const isSymbol = SYMBOL.test(word.text) || LABELLED.test(word.text)
  return other !== undefined && isSymbol && !KNOWN.test(word.text) && KNOWN.test(other)
    ? { ...word, text: other, otherwise: [word.text, ...more] }
    : word
}

const A_DAY = /^\P{L}*?(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}\P{Nd}*$/u
/** Whether a word is a day, and one that a calendar has; null where it is none. */
function isInCalendar(text: string): boolean | null {
  const [day, month] = (A_DAY.exec(text) ?? []).slice(1).map(Number)
  return day === undefined || month === undefined ? null : day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** Of two readings of a day the one that a calendar has: `30/6/2022`, not `30/0/2022`. Where neither is one, nothing is sure. */
export function likelierDay(word: SeenWord): SeenWord {
  if (isInCalendar(word.text) !== false) return word
  const text = word.otherwise.find((other) => isInCalendar(other)) ?? word.text
  const otherwise = [word.text, ...word.otherwise].filter((other) => other !== text)
  return { ...word, text, confidence: Math.min(word.confidence, DOUBTFUL), otherwise }
}

/** So many signs of a day are others where it was read as two words. */
const OTHERS = 2

/** What one look read as two words and the other one as one that is a day: `L0/1` and `1/2025.` are `10/11/2025.`. It is unsure. */
export const joinDays = (line: SeenLine): SeenLine =>
  joinSeenAsOne(line, (text) => isInCalendar(text) === true)

/** The same of a symbol, `28/CT-` and `-TTIg`, and of a word of which both parts are none, `Irướn` and `ng`. */
export const joinParts = (line: SeenLine): SeenLine =>
  joinSeenAsOne(
    line,
    (text, parts) =>
      (KNOWN.test(text) && !isLabelled(parts)) ||
      (isSpelt(text) && text.length > OTHERS && !parts.some(isSpelt)),
  )

/** Whether the first of two parts is a label, and the second a symbol: `Số:` and `41-CT/TW`, which one look read as `S541-CT/TW`. */
const isLabelled = ([first, second]: readonly string[]): boolean =>
  /^Số[:.]?$/u.test(first ?? '') && KNOWN.test(second ?? '')

function joinSeenAsOne(
  line: SeenLine,
  isMeant: (text: string, parts: readonly string[]) => boolean,
): SeenLine {
  const words: SeenWord[] = []
  for (const word of line.words) {
    const last = words.at(-1)
    const whole =
      last &&
      word.otherwise.find((text) => last.otherwise.includes(text) && isMeant(text, [last.text, word.text]))
    if (last && whole && editDistance(bareLetters(last.text + word.text), bareLetters(whole)) <= OTHERS) {
      const one = joined(last, word)
      words[words.length - 1] = { ...one, text: whole, confidence: Math.min(one.confidence, DOUBTFUL) }
    } else words.push(word)
  }
  return { ...line, words }
}

/** The slash of a symbol that was read as a capital: `20ICT-TTg`. */
// cspell:disable-next-line
const NO_SLASH = /^(\P{L}*\d)I(?=(?:QĐ|NQ|CT|KH|TB|BC|TTr|CV|HD|KL|NĐ|TT|UBND|HĐND|VPCP)-\p{Lu})/u
/** Nobody types what stands before those who sign so. */
const ON_BEHALF = /^1(?=\/M$)/
/** A symbol whose body is not set off from its type: `01/2023/TTVPCP`. */
const RUN_TOGETHER = /^\P{L}*\d[\d/]*[-/]\p{Lu}{4,}\P{L}*$/u
const DOUBTFUL = 0.5

/** What small letters behind capitals are read as: `68/TTï-SCT` is a TTr, `200/QĐ-TTp` of the TTg. */
const SUBMISSION = /(?<=^\P{L}*\d[\d/]*\/)T[T1][ïìíiIlYyTtf](?=-\p{Lu})/u
const OF_THE_PREMIER = /(?<=\d\/\p{Lu}{2}-)TT(?:[pqaạoõ8y]|yg|gy|g?E)(?=\P{L}*$)/u
const OF_PROGRAMME = /(?<=\d\/)CT[IiïìíltT1](?=-\p{Lu})|(?<=\d-)C(?:T[IiïìíltT1]|[1Il][lI1]?r)(?=\/\p{Lu})/u
/** The slash behind a year was read as a stroke too: `21/20211/NQ-HĐND`. A year has four digits. */
const STROKE_BEHIND_YEAR = /(?<=^\P{L}*\d\/(?:19|20)\d\d)[1Il|](?=\/\p{Lu})/u
/** `11/C1-UBND`: no code has a digit behind its first letter. */
const OF_DIRECTIVE = /(?<=\d\/)C[1l](?=-\p{Lu})/u
/** What a D with a gap is read as, `42-HI).BTCTU`, and one with a stroke, `366-Q12/TW`. */
// cspell:disable-next-line
const OF_GUIDANCE = /(?<=^\P{L}*\d[-/])H[I1l|]\)[./](?=\p{Lu}{2})/u
const OF_DECISION = /(?<=^\P{L}*\d[-/])Q[1Il|][2D)](?=[-/]\p{Lu})/u
/** The digits of a department of the police, `318/KH-CAT-PV01`, were read as letters. */
// cspell:disable-next-line
const OF_POLICE = /(?<=^\P{L}*\d+\/\p{L}+-(?:BCA|CA\p{Lu}{0,2})-\p{Lu}{1,2})(?:O[I1l]|0[Il])(?!\p{L})/u
/** `11/CĐĐ-UBND`: no code has two of them. */
const TWICE = /(?<=(?:^|\d)[-/]\p{Lu})[ĐÐ]{2}(?=[-/]\p{Lu})/u
/** The same of a Party committee, `27-CTr/ĐĐU`; a delegation of the National Assembly has both. */
const TWICE_OF_COMMITTEE = /(?<=^\P{L}*\d+-\p{L}{2,5}\/)[ĐÐ]{2}(?=U\P{L}*$)/u
/** The slash before a Party committee was read as a stroke. */
// cspell:disable-next-line
const STROKE_BEFORE_COMMITTEE =
  /(?<=^\P{L}*\d+-(?:CT|NQ|KL|QĐ|KH|HD|TB|BC|CV|TTr|CTr))[Il1|](?=(?:T[WU]|HU|[ĐÐ]U)\P{L}*$)/u
/** `UBNĐ`, `ỦBND`: no body has such a code. */
const PEOPLES = /(?<=[-/])(?:[UỤỦÚÙŨ](B)|H[ĐÐ])N[ĐÐIOLPB](?!\p{L})/u

/** The codes of two letters that stand behind a number: of types of papers, and of bodies that write letters. */
// cspell:disable-next-line
const SHORT =
  /^(?:CT|NQ|KL|QĐ|QC|KH|HD|TB|TT|CV|CĐ|ĐK|BC|ĐA|DA|PA|NĐ|PL|BB|TC|QH|CL|GM|GP|SL|TM|PC|PG|CP|TW|TU|HU|VP|UB|HĐ)$/
const WITH_SHORT = /^\P{L}*\d[\d/]*([-/])(\p{Lu}{2})(?!\1)[-/]\p{Lu}/u
/** `40/KE-UBND`: nobody has such a code. */
const isStrange = (text: string): boolean => {
  const code = WITH_SHORT.exec(text)?.[2]
  return code !== undefined && !SHORT.test(code)
}

/** Mends a slash that was read as a letter, and T/M read as a number; doubts a symbol that lacks a hyphen or has no known code. */
export function withStrokes(word: SeenWord): SeenWord {
  const text = word.text
    .replace(NO_SLASH, '$1/')
    .replace(ON_BEHALF, 'T')
    .replace(SUBMISSION, 'TTr')
    .replace(OF_THE_PREMIER, 'TTg')
    .replace(OF_PROGRAMME, 'CTr')
    .replace(PEOPLES, (_, ofCommittee?: string) => (ofCommittee ? 'UBND' : 'HĐND'))
    .replace(OF_DIRECTIVE, 'CT')
    .replace(OF_GUIDANCE, 'HD/')
    .replace(OF_DECISION, 'QĐ')
    .replace(OF_POLICE, '01')
    .replace(TWICE, 'Đ')
    .replace(TWICE_OF_COMMITTEE, 'Đ')
    .replace(STROKE_BEFORE_COMMITTEE, '/')
  const year = text.replace(STROKE_BEHIND_YEAR, '')
  if (year !== text) return { ...word, text: year, confidence: Math.min(word.confidence, DOUBTFUL), otherwise: [word.text, ...word.otherwise] } // prettier-ignore
  if (text !== word.text) return { ...word, text, otherwise: [word.text, ...word.otherwise] }
  return (RUN_TOGETHER.test(text) || isStrange(text)) && !KNOWN.test(text)
    ? { ...word, confidence: Math.min(word.confidence, DOUBTFUL) }
    : word
}

/** `1o` and `1iên` are no numbers: what was read as the digit is the letter l. */
const ONE_FOR_L = /^1(?=o$|\p{Ll}*(?![a-z])\p{Ll}\p{Ll}*$|\p{Ll}{2,}$)/u
export function letterForOne(word: SeenWord): SeenWord {
  const text = word.text.replace(ONE_FOR_L, 'l')
  return text !== word.text && isSpelt(text)
    ? { ...word, text, otherwise: [word.text, ...word.otherwise] }
    : word
}

/** `eiao`, `siới`: a g whose tail was lost. */
const G_WITHOUT_TAIL = /^[es](?=i\p{Ll}+)/u
export function withTail(word: SeenWord): SeenWord {
  const text = word.text.replace(G_WITHOUT_TAIL, 'g')
  return text !== word.text && !isSpelt(lettersOf(word)) && isSpelt(lettersOf({ text }))
    ? { ...word, text, otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)] }
    : word
}

/** A capital with a mark between small letters, which is a small one that was set a little larger. */
const INNER = /^(\P{L}*\p{L})(\p{L}*(?![A-Z])\p{Lu}\p{L}*)(\P{L}*)$/u

/** `ChỈ`, `đỘ` and `nghiỆp` are spelt in small letters. */
export function withOneCase(read: SeenWord): SeenWord {
  const word = withoutSecond(read)
  const [, first = '', letters = '', behind = ''] = INNER.exec(word.text) ?? []
  if (SMALL_FIRST.test(first + letters)) return inCapitals(word)
  const small = `${first}${letters.toLowerCase()}`
  if (!/\p{Ll}/u.test(first + letters) || !isSpelt(small.replace(/^\P{L}+/u, ''))) return word
  return { ...word, text: small + behind, otherwise: [word.text, ...word.otherwise] }
}

/** `ứỨng`: a letter with a mark was seen twice, small and as a capital. */
function withoutSecond(word: SeenWord): SeenWord {
  const letters = [...word.text.normalize('NFC')]
  const at = letters.findIndex((letter, index) => {
    const last = letters[index - 1]
    return last !== undefined && last !== letter && last.toLowerCase() === letter.toLowerCase()
  })
  const text = letters.toSpliced(at, 1).join('')
  return at > 0 && !isSpelt(lettersOf(word)) && isSpelt(lettersOf({ text }))
    ? { ...word, text, otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)] }
    : word
}

const SMALL_FIRST = /^\P{L}*\p{Ll}\p{Lu}{2,}$/u

/** `cHÍ` is spelt in capitals. */
function inCapitals(word: SeenWord): SeenWord {
  const text = word.text.toUpperCase()
  return text === word.text || !isSpelt(text.replace(/\P{L}+/gu, ''))
    ? word
    : { ...word, text, otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)] }
}

const BEGUN = /^\d[\p{L}\d/-]*[-/]$/u
const REST = /^\p{Lu}{2}[\p{L}\d&/-]*[.,;:)]*$/u
/** In heights of small letters: parts of one symbol are nearer. */
const NEAR = 0.9
/** A symbol whose hyphen was not seen, or as a stop: `14/2011/TT` or `14/2011/TT.` and `BNNPTNT`; and how far apart it leaves them. */
// cspell:disable
const TYPED = /^\P{L}*\d[\d/]*\/(?:QĐ|NQ|CT|KH|TB|BC|TTr|CV|HD|KL|CTr|NĐ|TT|TTLT|CĐ)\.?$/u
const BODY = /^(?:UBND|HĐND|TTg|CP|VPCP|[BS]\p{Lu}{2,})[.,;:)]*$/u
// cspell:enable
const HYPHEN = 1.6
/** Parts of one number are nearer still: `2.` and `340`, `1` and `1-NQ/TU`; and neither `/3/2022` nor `T-DP` is a beginning. */
const NUMBERS: readonly (readonly [begun: RegExp, rest: RegExp, near: number])[] = [
  [BEGUN, REST, NEAR],
  // a hyphen at both ends is one
  [/^\d{1,4}-$/, /^-\p{Lu}{2}[\p{L}]{0,3}\/\p{Lu}{2}/u, NEAR],
  // the code of a type between whose letters there seemed to be room
  [/^\d{1,4}-\p{Lu}$/u, /^\p{Lu}\/(?:[TĐH]U|TW)(?!\p{L})/u, NEAR],
  [/^\d{1,3}(?:\.\d{3})*\.$/, /^\d{3}(?!\d)/, 0.5],
  [/^\d{1,3}$/, /^\d{1,3}[-/]\p{Lu}/u, 0.5],
  [/^\d{1,2}$/, /^\/\d{1,2}\/\d{4}/, NEAR],
  [/^\P{L}*\d[\d/]*\/\p{Lu}{2,4}$/u, /^\p{Lu}{1,2}-\p{Lu}{2,}[.,;:)]*$/u, NEAR],
]

/** A symbol or a number that was read as two words is one: `389/BC-` and `STTTT`. It is told with how it was read. */
export function joinSymbols(line: SeenLine): SeenLine {
  const words: SeenWord[] = []
  for (const word of line.words) {
    const last = words.at(-1)
    if (last && lacksHyphen(last, word, line.height)) words[words.length - 1] = withHyphen(last, word)
    else if (last && goesOn(last, word, line.height)) words[words.length - 1] = joined(last, word)
    else words.push(word)
  }
  return { ...line, words }
}

const lacksHyphen = (last: SeenWord, word: SeenWord, height: number): boolean =>
  TYPED.test(last.text) && BODY.test(word.text) && word.left - last.right < HYPHEN * height

/** Nobody saw the hyphen: the symbol is unsure. */
const withHyphen = (last: SeenWord, word: SeenWord): SeenWord => {
  const one = joined({ ...last, text: `${last.text.replace(/\.$/, '')}-` }, word)
  return { ...one, confidence: Math.min(one.confidence, DOUBTFUL), otherwise: [`${last.text} ${word.text}`] }
}

const goesOn = (last: SeenWord, word: SeenWord, height: number): boolean =>
  NUMBERS.some(
    ([begun, rest, near]) =>
      begun.test(last.text) && rest.test(word.text) && word.left - last.right < near * height,
  )

const joined = (one: SeenWord, other: SeenWord): SeenWord => ({
  text:
    one.text.endsWith('-') && other.text.startsWith('-')
      ? one.text + other.text.slice(1)
      : one.text + other.text,
  confidence: Math.min(one.confidence, other.confidence),
  left: one.left,
  right: other.right,
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  otherwise: [`${one.text} ${other.text}`],
})

/** A symbol or a day that goes on in the next line: `31-` and `CT/HU`, `15-` and `11`. */
const AT_END = /^\P{L}*\d[\p{L}\d/]*-$/u
const AT_START = /^(?:\d{1,2}|\p{Lu}{2}[\p{L}\d&]*(?:[/-][\p{L}\d&/-]+)?)[.,;:)]*$/u
/** In heights of small letters: the next line stands so near below. */
const NEXT = 4.5

/** The lines of a page in which a symbol or a day that was broken at its hyphen stands whole, at the end of the first one. */
export function joinAtEnds(lines: readonly SeenLine[]): SeenLine[] {
  const rows = lines.map(({ words }) => [...words])
  lines.slice(1).forEach((line, index) => {
    const [own, below] = [rows[index]!, rows[index + 1]!]
    const [last, first] = [own.at(-1), below[0]]
    if (!last || !first || !AT_END.test(last.text) || !AT_START.test(first.text)) return
    const down = line.baseline - lines[index]!.baseline
    if (first.left >= last.left || down <= 0 || down > NEXT * line.height) return
    const { text } = last
    own[own.length - 1] = {
      ...last,
      text: text + first.text,
      confidence: Math.min(last.confidence, first.confidence),
      otherwise: [
        ...last.otherwise.map((other) => other + first.text),
        ...first.otherwise.map((other) => text + other),
      ],
    }
    below.shift()
  })
  return lines.flatMap((line, index) => (rows[index]!.length > 0 ? [{ ...line, words: rows[index]! }] : []))
}
