import { editDistance } from '../../model/edit-distance.js'
import { bareLetters } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** The types of papers that are printed above their titles, and the codes that stand behind their numbers. */
const TYPES = [
  ['THÔNG BÁO', 'TB'],
  ['KẾ HOẠCH', 'KH'],
  ['QUYẾT ĐỊNH', 'QĐ'],
  ['CHỈ THỊ', 'CT'],
  ['NGHỊ QUYẾT', 'NQ'],
  ['KẾT LUẬN', 'KL'],
  ['HƯỚNG DẪN', 'HD'],
  ['BÁO CÁO', 'BC'],
  ['CÔNG ĐIỆN', 'CĐ'],
  ['TỜ TRÌNH', 'TTr'],
  ['CHƯƠNG TRÌNH', 'CTr'],
  ['BIÊN BẢN', 'BB'],
] as const
const CODES = new Map(TYPES.map(([type, code]) => [bareLetters(type), code as string]))
/** Codes of other types: none of them is a misread one. */
const OTHERS = new Set(['CV', 'TT', 'NĐ', 'ĐA', 'PA', 'QC', 'QĐi', 'QyĐ', 'CTHĐ', 'CTrHĐ', 'GM', 'GP', 'TC'])
// cspell:enable
// cspell:disable
/** Bodies whose code is none of the letters that their name begins with, by how the letterhead names them. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:TỈNH|THÀNH) ỦY /u, 'TU'],
  [/^HUYỆN ỦY /u, 'HU'],
  [/^THỦ TƯỚNG CHÍNH PHỦ$/u, 'TTg'],
  [/^ỦY BAN NHÂN DÂN/u, 'UBND'],
  [/^HỘI ĐỒNG NHÂN DÂN/u, 'HĐND'],
]
const BY_INITIALS = /^(?:BỘ|SỞ)$/u
const AND = /^VÀ$/u
// cspell:enable
/** A code of fewer letters may be that of too many words of a name. */
const RUN = 4
/** What the code of no body has. */
const NO_CODE = /[^A-ZĐ]/u
const LAST = /^(\P{L}*\d.*[-/])(\p{Lu}\p{L}{1,7})\P{L}*$/u
/** In heights of small letters: the lines of one name stand so near below each other, one in the middle below the other. */
const NEXT = 3
const MIDDLE = 3
/** What is less sure is no symbol that was read well. */
const SURE = 0.7
const LABEL = /^số[.:]?$/iu
/** No stroke was read before the code of a type, `11CT-BXD`; and what no line begins with that has a label. */
// cspell:disable-next-line
const WITHOUT_STROKE = /^(\d{1,5})(?=(?:QĐ|NQ|CT|KH|TB|BC|TTr|CV|HD|KL|CTr|CĐ|GM)-\p{Lu}{2})/u
/** No dash was read between the code of a type and that of a body: `11/CTUBND`. */
// cspell:disable-next-line
const WITHOUT_DASH = /^(\d{1,5}\/(?:QĐ|NQ|CT|KH|TB|BC|TTr|HD|KL|CTr|CĐ|GM))(?=(?:UBND|HĐND)$)/u
/** In heights of small letters: words of two columns stand further apart; so many lines has a letterhead at most. */
const APART = 2
const HEAD = 6
const ALL_CAPITAL = /^\p{Lu}+$/u
const BY_DEPARTMENT = /^(\d{2,5})\/(\p{Lu}{2,4})(-.*)$/u
const DIRT = /^[^\p{L}\p{Nd}]+$/u
const SYMBOL = /^(\P{L}*\d[\d/]*[-/])(\p{L}{1,4})([-/]\p{Lu}.*)$/u
const LETTER = /\p{L}/u
const CAPITALS = /^\p{Lu}+(?: \p{Lu}+){1,2}$/u
const KEPT = /^Lưu[:.]?$/u
const UNIT = /^(\p{Lu}{3,})[.,;]*$/u
const LAST_CODE = /^(\P{L}*\d.*[-/])(\p{Lu}{4,})$/u
const DOUBTFUL = 0.5

/**
 * The lines of a paper of whose type, which stands alone on its line, no dirt is a part: `- KẾ HOẠCH`.
 */
function withTypeAlone(lines: readonly SeenLine[]): SeenLine[] {
  return lines.map((line) => {
    const from = line.words.findIndex(({ text }) => LETTER.test(text))
    const to = line.words.findLastIndex(({ text }) => LETTER.test(text)) + 1
    const words = line.words.slice(Math.max(0, from), to)
    return words.length < line.words.length && codeOf(textOf({ ...line, words })) ? { ...line, words } : line
  })
}

/** The line of a paper's own symbol without dirt before its label, and with the strokes of its code that nobody saw: it is unsure. */
function withLabelFirst(line: SeenLine): SeenLine {
  const isDirt = DIRT.test(line.words[0]?.text ?? '') && LABEL.test(line.words[1]?.text ?? '')
  const [label, symbol, ...behind] = isDirt ? line.words.slice(1) : line.words
  if (!label || !symbol || !LABEL.test(label.text)) return line
  // with more behind it, it is an item of a list
  const isAlone = !behind[0] || behind[0].left - symbol.right > APART * line.height
  const text = symbol.text.replace(WITHOUT_STROKE, '$1/').replace(WITHOUT_DASH, '$1-')
  if (!isAlone || !SYMBOL.test(text)) return line
  return { ...line, words: [label, text === symbol.text ? symbol : told(symbol, text), ...behind] }
}

/** The code of the department that the letterhead names, `SCT`; null where it names none. */
function departmentIn(lines: readonly SeenLine[]): string | null {
  for (const { words, height } of lines.slice(0, HEAD)) {
    const apart = words.findIndex(({ left }, at) => at > 0 && left - words[at - 1]!.right > APART * height)
    const own = words.slice(0, apart < 0 ? words.length : apart).map(({ text }) => text)
    if (own[0] === 'SỞ' && own.length > 2 && own.every((text) => ALL_CAPITAL.test(text)))
      return own.map((text) => text.charAt(0)).join('')
  }
  return null
}

/** The codes of the bodies that the letterhead names, and of those that it may name by some of its words. `code`: what was read. */
function bodiesIn(lines: readonly SeenLine[], code: string): string[] {
  const heads = lines.slice(0, 2 * HEAD).map((line) => ({ ...line, words: firstColumn(line) }))
  return heads.flatMap((head, at) => {
    const known = BODIES.find(([name]) => name.test(textOf(head)))?.[1]
    if (known !== undefined) return [known]
    if (head.words.length < 2) return []
    const next = heads.slice(at + 1).find((line) => isNext(line, head))
    const names = [head.words, [...head.words, ...(next?.words ?? [])]].flatMap(initialsOf)
    return BY_INITIALS.test(head.words[0]!.text) ? names : names.flatMap((name) => runsOf(name, code.length))
  })
}

/** The codes of so many letters that a name may have by words that follow each other: `ĐHKT` of TRƯỜNG ĐẠI HỌC KINH TẾ NGHỆ AN. */
const runsOf = (initials: string, letters: number): string[] =>
  letters < RUN ? [] : [...initials].slice(letters - 1).map((_, from) => initials.slice(from, from + letters))

/** `BGDĐT` of BỘ GIÁO DỤC VÀ ĐÀO TẠO; nothing of what has other signs. */
function initialsOf(words: readonly SeenWord[]): string[] {
  const name = words.map(({ text }) => text.replace(/,$/u, '')).filter((text) => !AND.test(text))
  return name.every((text) => ALL_CAPITAL.test(text)) ? [name.map((text) => text.charAt(0)).join('')] : []
}

const firstColumn = ({ words, height }: SeenLine): readonly SeenWord[] => {
  const apart = words.findIndex(({ left }, at) => at > 0 && left - words[at - 1]!.right > APART * height)
  return apart < 0 ? words : words.slice(0, apart)
}
const middleOf = ({ words }: SeenLine): number => (words[0]!.left + words.at(-1)!.right) / 2
const isNext = (line: SeenLine, head: SeenLine): boolean =>
  line.baseline > head.baseline &&
  line.baseline < head.baseline + NEXT * head.height &&
  Math.abs(middleOf(line) - middleOf(head)) < MIDDLE * head.height &&
  line.words.every(({ text }) => ALL_CAPITAL.test(text))

/** A symbol that was not read surely, with the code of a body that the letterhead names where it has that but for one letter, `43-CT/TL`, or for accents too where it is no code: `14/CĐ-UlÑĐ`. */
function withBody(word: SeenWord, lines: readonly SeenLine[]): SeenWord {
  // the letter eth is drawn as Đ
  const [, number = '', code = ''] = LAST.exec(word.text.replaceAll('Ð', 'Đ')) ?? []
  if (code === '' || (word.confidence >= SURE && word.otherwise.length === 0)) return word
  const bodies = bodiesIn(lines, code)
  if (bodies.includes(code)) return word
  const isNear = (body: string) =>
    editDistance(code, body) === 1 ||
    (NO_CODE.test(code) && editDistance(bareLetters(code), bareLetters(body)) <= 1)
  const [meant, ...others] = new Set(bodies.filter(isNear))
  return meant === undefined || others.length > 0 ? word : told(word, number + meant)
}

/** A symbol whose code is that of a department but for its S, which was taken for a digit of a number by hand: `20861/CT` is 2086/SCT. */
function withDepartment(word: SeenWord, department: string | null): SeenWord {
  const [, number = '', code = '', rest = ''] = BY_DEPARTMENT.exec(word.text) ?? []
  if (department === null || `S${code}` !== department) return word
  const shorter = number.slice(0, -1)
  const isSeen = word.otherwise.some((other) => other.startsWith(`${shorter}/`))
  return told(word, `${isSeen ? shorter : number}/${department}${rest}`)
}

/**
 * The lines of a paper whose own symbol has a code that nobody knows, but for one letter that of the type which stands above its
 * title: `Số: 315/LB-VPCP` of a `THÔNG BÁO` is 315/TB-VPCP; and so is the code of who drafted it. It is unsure. No digit is changed, and no code that papers have.
 */
export function mendOwnSymbol(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const [first = [], ...rest] = pages.map(withTypeAlone).map((lines) => lines.map(withLabelFirst))
  const meant = first.map(textOf).flatMap((text) => codeOf(text) ?? [])[0]
  const own = first.findIndex(({ words }) => LABEL.test(words[0]?.text ?? '') && SYMBOL.test(words[1]?.text ?? '')) // prettier-ignore
  if (own < 0) return [first, ...rest]
  const [label, symbol, ...behind] = first[own]!.words as [SeenWord, SeenWord, ...SeenWord[]]
  if (meant === undefined) mendType(first, symbol)
  const units = pages.flat().flatMap(unitsIn)
  const coded = meant === undefined ? withDepartment(symbol, departmentIn(first)) : withCode(symbol, meant)
  const whole = withUnit(withBody(coded, first), units)
  return [first.with(own, { ...first[own]!, words: [label, whole, ...behind] }), ...rest]
}

/** The title begins so few lines from the top; and so many letters of a type may a stamp have changed. */
const HEADS = 20
const CHANGED = 2
/** Another type, which has the letters of one with the same code but for two. */
// cspell:disable-next-line
const OTHER_TYPE = /^QUY (?:ĐỊNH|CHẾ)$/u
/** The strokes of a frame beside letters. */
const STROKES = /[|!1\]]/gu

/** The line of a type of which a stamp has changed letters, `10NGH| QUYẾT`, as the type whose code the symbol has. It is unsure. */
function mendType(lines: SeenLine[], { text }: SeenWord): void {
  const type = TYPES.find(([, code]) => code === SYMBOL.exec(text)?.[2])?.[0]
  if (type === undefined) return
  const at = lines.slice(0, HEADS).findIndex((line) => isNearly(textOf(line), type))
  if (at < 0) return
  const { words } = lines[at]!
  const [first, last] = [words[0]!, words.at(-1)!]
  const otherwise = [textOf(lines[at]!)]
  const middle = (first.left + last.right) / 2
  const [left, right] = type.split(' ') as [string, string]
  lines[at] = {
    ...lines[at]!,
    words: [
      {
        ...first,
        text: left,
        right: words.length > 1 ? first.right : middle,
        confidence: DOUBTFUL,
        otherwise,
      },
      { ...last, text: right, left: words.length > 1 ? last.left : middle, confidence: DOUBTFUL, otherwise },
    ],
  }
}

/** Whether a line in capitals that opens nothing is a type but for letters that were changed. */
function isNearly(text: string, type: string): boolean {
  if (/\p{Ll}|:$/u.test(text) || OTHER_TYPE.test(text)) return false
  const letters = bareLetters(text.replace(STROKES, 'I')).replace(/[^a-z]/gu, '')
  return editDistance(letters, bareLetters(type).replace(' ', '')) <= CHANGED
}

/** Who keeps a paper, `Lưu: VT, TCKH.`, has drafted it: its symbol may end in the same code. */
function unitsIn({ words }: SeenLine): string[] {
  const from = words.findIndex(({ text }) => KEPT.test(text))
  return from < 0 ? [] : words.slice(from + 1).flatMap(({ text }) => UNIT.exec(text)?.[1] ?? [])
}

/** A symbol whose last code is that of a unit but for one stroke more behind a T, which is a part of that: `TIC` for `TC`. */
function withUnit(word: SeenWord, units: readonly string[]): SeenWord {
  const [, number = '', code = ''] = LAST_CODE.exec(word.text) ?? []
  const unit = units.find((one) => one !== code && withoutStroke(code).includes(one))
  return unit === undefined ? word : told(word, number + unit)
}

const withoutStroke = (code: string): string[] =>
  [...code.matchAll(/(?<=T)[IL]/g)].map(({ index }) => code.slice(0, index) + code.slice(index + 1))

const codeOf = (text: string): string | undefined =>
  CAPITALS.test(text) ? CODES.get(bareLetters(text)) : undefined
const textOf = ({ words }: SeenLine): string => words.map(({ text }) => text).join(' ')

function withCode(word: SeenWord, meant: string): SeenWord {
  const [, number = '', code = '', body = ''] = SYMBOL.exec(word.text) ?? []
  const isKnown = OTHERS.has(code) || [...CODES.values()].includes(code)
  if (isKnown || editDistance(code, meant) !== 1) return word
  return told(word, `${number}${meant}${body}`)
}

const told = (word: SeenWord, text: string): SeenWord => ({
  ...word,
  text,
  confidence: Math.min(word.confidence, DOUBTFUL),
  otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)],
})
