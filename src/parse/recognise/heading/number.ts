import type { DocumentSystem, DocumentType } from '../../../model/document.js'
import type { Span } from '../../../model/evidence.js'
import type { DocumentSymbol } from '../../../model/symbol.js'
import { TYPE_CODES } from '../../lexicon/symbols.js'
import { SHEET_LINE } from '../../lexicon/layout.js'
import { Passage } from '../../passage.js'
import type { Item, Paper } from '../../segment.js'
import { isCapital } from '../../segment/capitals.js'
import { NAMES_ITSELF } from '../../segment/head-lines.js'
import { typeOfLine } from '../../segment/type-line.js'
import { speakerOf } from './speaker.js'
import type { Signature } from '../signature.js'
import { findSymbols, readUnnumbered, typeOfCode, type SymbolMention } from '../symbols.js'
import type { Letterhead } from './letterhead.js'

export interface NumberLine {
  symbol: DocumentSymbol
  type: DocumentType | null
  printed: string
  span: Span
}

/**
 * The paper's own number line. "Số: …" comes first, then one with a noun ("Nghị quyết số: …"), then a bare symbol; a
 * law site's property sheet counts only when there is no other.
 */
export function readNumber(lines: readonly Passage[]): NumberLine | null {
  const found: (NumberLine | undefined)[] = []
  for (const [at, line] of lines.entries()) {
    const rank = goesOnFrom(lines[at - 1], line) ? null : rankOfNumberLine(line.text)
    if (rank !== null && found[rank] === undefined) found[rank] = numberIn(line) ?? undefined
    // no other line could come before it
    if (found[0] !== undefined) return found[0]
  }
  return found.find((number) => number !== undefined) ?? null
}

/**
 * "V/v triển khai Nghị định | số 178/2026/NĐ-CP của Chính phủ": the second line of a subject that cites; "ĐOÀN KIỂM TRA |
 * THEO QUYẾT ĐỊNH | SỐ 15/QĐ-SYT": that of a name, which says by what paper the body was set up.
 */
const goesOnFrom = (before: Passage | undefined, { text }: Passage): boolean =>
  before !== undefined &&
  ((/^s\p{L}\s/u.test(text) && ENDS_WITH_NOUN.test(before.text) && !isCapital(before.text)) ||
    (/^s\p{L}(?!\p{L})/iu.test(text) && ENDS_WITH_GROUND.test(before.text)))
const ENDS_WITH_GROUND = /(?:^|\s)theo\s+(?:quyết định|qđ|kế hoạch|chỉ thị|nghị quyết)\s*$/iu
const ENDS_WITH_NOUN =
  /(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|công văn|công điện|kết luận|thông báo|luật|văn bản|hướng dẫn|quy định)\s*$/iu

function rankOfNumberLine(text: string): number | null {
  if (SHEET_LINE.test(text) || /\t|\|/.test(text) || INTRODUCED.test(text)) return 3
  if (NUMBER_LABEL.test(text)) return 0
  if (NOUN_LABEL.test(text) || NAMES_ITSELF.test(text)) return 1
  return (text.length < 30 && !IN_WORDS.test(text)) || BEHIND_SCRAPS.test(text) ? 2 : null
}

/** "định số 126/2020/NĐ-CP.": the last line of a subject that cites. */
const IN_WORDS = /^\p{Ll}/u

/** "Ban biên tập giới thiệu toàn văn Nghị quyết số 10-NQ/TU, ngày …" above the paper. */
const INTRODUCED =
  /(?:giới thiệu|đăng tải|đăng)\s(?:toàn văn|nguyên văn|nội dung)\s\p{Lu}\p{Ll}+\s\p{Ll}+\s(?:số\s)?\d{1,5}\s?[-/]/u

export const isIntroduced = ({ head }: Paper): boolean => head.some(({ text }) => INTRODUCED.test(text))

/** What a converter left of a drawing may stand before the label: "connector 2Số: 15 /UBND-VX". */
const BEHIND_SCRAPS = /^[^.,;:(]{0,30}(?<!\p{L}\s?)Số\s*:\s*\d+\s*[/-]\s*\p{Lu}[\p{L}\d/-]*$/u

/** A scan's "$6:" is as long as what it stands for, and so is "Số:" behind a speck. */
const MISREAD_LABEL = /^(?:[S$][ốoôóõ6]:(?=\s*\d)|['‘’`.,_]{1,2}[Ss][ốoôó]:)/u
/** What covers the first letter, a hole or a stamp, leaves "ố:". */
const NUMBER_LABEL =
  /^\s{0,2}(?:S[ốoôó]\s*[:.]?\s*(?=[\d/.…_\s-]|\p{Lu})|(?:[S$5][ốồổỗộôoóòõéèê60]|[ốồổỗộôóõđ])\s*:\s*(?=\d))/iu
const NOUN_LABEL = /^\p{L}+\s+\p{L}+\s+S[ốoôó]\s*[:.]?\s*(?=[\d/.…_\s-]|\p{Lu})/iu

function numberIn(line: Passage): NumberLine | null {
  const text = line.text
    .replace(MISREAD_LABEL, ({ length }) => 'Số:'.padStart(length))
    .replace(IN_SMALL, (symbol) => symbol.toUpperCase())
  // most lines of a head have no digit, and no symbol is without one
  const [symbol] = /\d/u.test(text) ? findSymbols(text) : []
  if (symbol && !isSpoilt(text, symbol))
    return withUnitApart(numberOf(line, symbol, symbol.end), text.slice(symbol.end))
  const separated = text.replace(
    LOST_SEPARATOR,
    (...[, number, inner]) => number + (inner === '/' ? '-' : '/'),
  )
  const [misprinted] = separated === text ? [] : findSymbols(separated)
  if (misprinted) return numberOf(line, misprinted, misprinted.end + text.length - separated.length)
  const labelled =
    NUMBER_LABEL.test(text) ||
    NOUN_LABEL.test(text) ||
    /^(?:\p{Lu}+|\/\s?\p{Lu}\p{L}{0,4})-\p{Lu}+$/u.test(text)
  const open = OPEN_NUMBER.exec(text)
  if (open && typeOfCode(open[2] ?? '') === null) {
    const [printed, number = '', issuer = ''] = open
    const symbol = { system: 'STATE', number, year: null, typeCode: null, issuer } as const
    return { symbol, type: null, printed, span: line.span(0, printed.length) }
  }
  const unnumbered = labelled
    ? readUnnumbered(text.replace(/^\p{L}+\s+\p{L}+\s+(?=S[ốoôó])/iu, '').replace(DATED_BEHIND, ''))
    : null
  return unnumbered && { ...unnumbered, printed: text, span: line.span() }
}

/** What stands in the other column of a head: "Hà Nội, ngày …". */
const DATED_BEHIND = /\s+\p{L}+(?:\s\p{L}+){1,3},\s*ng\S{0,3}y.*$/u

/** "Số: §Ø0 /TCT-TTr": a number that a pen wrote; the figures that a scan makes of a part of it are none. */
const isSpoilt = (text: string, { start }: SymbolMention): boolean =>
  /^\s{0,2}S[ốoôó]\s*:\s*(?:[^\s\d\p{ASCII}…][^\s/]*|\d{0,4}['’`{}[\]|!*^~«»§¢€£][^\s/]*)$/iu.test(
    text.slice(0, start),
  )

/** "Số: 45/ubnd-vp" */
const IN_SMALL =
  /(?<=^S[ốoôó]\s*:\s*\d{1,5}(?:\/\d{4})?)[/-](?:ubnd|hđnd|qđ|kh|tb|bc|ttr|ct|cv)[/-]\p{Ll}{2,9}(?=\s*$)/u

/** `Số: 2321/VPCP – KGVX`: blanks around the hyphen before the unit of a letter. */
function withUnitApart(number: NumberLine, rest: string): NumberLine {
  const unit = UNIT_APART.exec(rest)?.[1]
  if (unit === undefined || number.symbol.typeCode !== null || number.symbol.issuer.includes('-'))
    return number
  return {
    ...number,
    symbol: { ...number.symbol, issuer: `${number.symbol.issuer}-${unit}` },
    printed: number.printed + rest.trimEnd(),
    span: { ...number.span, end: number.span.end + rest.trimEnd().length },
  }
}
const UNIT_APART = /^\s*[-–]\s*(\p{Lu}[\p{L}&\d]{0,8})\s*$/u

/** `Số: 05/QTr/BCA-BYT`: whatever stands behind the label of a paper's number is its symbol. */
const OPEN_NUMBER =
  /^S[ốoôó]\s*:\s*(\d{1,5}[a-z]?)\s?\/\s?((?=[^/-]*\p{Lu}[^/-]*\p{Lu}|[^/-]*\p{Lu}[^/-]*[/-])\p{L}[\p{L}\d&]*(?:[/-]\p{Lu}[\p{L}\d&]*){0,4})$/u

/** `Số: 33KH-UBND`, `Số 03.NQ/TU`: the other separator tells which one was lost. */
const LOST_SEPARATOR = /^(S[ốoôó]\s*[:.]?\s*\d{1,5})\s?[.,]?(?=\p{Lu}\p{L}{0,4}([-/])\p{Lu})/iu

const numberOf = (line: Passage, { symbol, type, start }: SymbolMention, end: number): NumberLine => ({
  symbol,
  type,
  printed: line.text.slice(0, end),
  span: line.span(start, end),
})

export function readType(
  paper: Paper,
  fromCode: DocumentType | null,
  symbol: DocumentSymbol | null,
): DocumentType | null {
  // a text of several acts is headed by the type of the act that it gives: "THÔNG TƯ" below "Số: 12/VBHN-BTC"
  const printed = paper.typeLine && typeOfLine(paper.typeLine.text)
  if (printed && fromCode !== 'VAN_BAN_HOP_NHAT') return printed
  // a letter whose body's code begins like a type: "2357/TT-CLT" of Cục Trồng trọt, "41/CT-QLN" of Cục Thuế, above "Kính gửi"
  const isLetter = paper.head.some(({ text }) => SUBJECT.test(text))
  const isOfBody =
    paper.addressees.length > 0 &&
    (NEVER_ADDRESSED.has(fromCode ?? 'OTHER') || (isLetter && fromCode === 'CHI_THI'))
  if (fromCode && !isOfBody) return fromCode
  if (symbol || paper.addressees.length > 0 || isLetter) return 'CONG_VAN'
  return typeIssuedItself(paper) ?? typeDecided(paper)
}
/** Letters alone say "V/v" what they are about. */
const SUBJECT = /^[“"]?V\s*\/\s*v\s/iu

/** "QUYẾT ĐỊNH:" over the first article, below the grounds. */
const typeDecided = ({ body }: Paper): DocumentType | null =>
  body.some(
    ({ passage: { text } }, at) => body[at + 1]?.marker === 'ARTICLE' && isOperative(text, body[at - 1]),
  )
    ? 'QUYET_DINH'
    : null
/** A narrow cell breaks the two words. */
const isOperative = (text: string, before: Item | undefined): boolean =>
  OPERATIVE.test(text) || (/^ĐỊNH\s*:?$/u.test(text) && /(?:^|\s)QUYẾT$/u.test(before?.passage.text ?? ''))
const OPERATIVE = /^QUYẾT ĐỊNH\s*:?$/u

/** A paper that lost its head still says what it is: "UBND tỉnh ban hành Kế hoạch … như sau:". */
function typeIssuedItself({ body }: Paper): DocumentType | null {
  for (const { passage } of body.filter(({ passage: { text } }) => !GROUND.test(text)).slice(0, OPENING)) {
    if (!passage.text.endsWith(':')) continue
    const text = passage.annotated
    for (const verb of text.spans('PLANNING_VERB').toReversed()) {
      const noun = text.at('TYPE_NOUN', text.behind(verb))
      if (noun && text.reads(AS_FOLLOWS, noun.end)) return noun.value
    }
  }
  return null
}
/** So many paragraphs may stand before what announces the body, its grounds not counted. */
const OPENING = 6
const GROUND = /^[-–\s]*(?:Căn cứ|Theo đề nghị|Xét)\s.*;$/u
const AS_FOLLOWS = /(?!\s*số\s)[^.;:]{0,200}?\s(?:như\s+sau|sau\s+đây)\s*:$/uy

const NEVER_ADDRESSED: ReadonlySet<DocumentType> = new Set(['THONG_TU', 'NGHI_DINH', 'LUAT', 'NGHI_QUYET'])

export function codeOf(type: DocumentType | null, system: DocumentSystem | null): string | null {
  if (type === null || (type === 'CONG_VAN' && system !== 'PARTY')) return null
  return TYPE_CODES.find(([, of]) => of === type)?.[0] ?? null
}

export function readSystem(
  paper: Paper,
  symbol: DocumentSymbol | null,
  { bodies }: Letterhead,
  signature: Signature,
): DocumentSystem | null {
  if (symbol) return symbol.system
  const head = paper.head.map(({ folded }) => folded).join('\n')
  if (/đảng cộng sản việt nam/u.test(head)) return 'PARTY'
  if (/cộng hòa xã hội|độc lập-tự do/u.test(head)) return 'STATE'
  const opening = paper.body.slice(0, 3).map(({ passage }) => passage.annotated.low)
  const named = bodies.at(-1)?.system ?? signature.system ?? speakerOf(paper)?.system
  return named ?? (RESTS_ON_LAW.test(opening.join('\n')) ? 'STATE' : null)
}

/** A text without a head may rest on acts of the State. */
const RESTS_ON_LAW = /^\s*căn cứ\s[^.;]{0,40}(?:luật|nghị định|thông tư)\s/mu
