import type { DocumentType } from '../../model/document.js'
import { matchesIn } from '../../model/matches.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { Annotated } from '../annotate/annotated.js'
import { mentionsWithin } from '../annotate/mentions.js'
import { CAPITALISED, MARK } from '../annotate/words.js'
import { issuerOf, knownIssuer, typeOfCode } from './symbol-codes.js'
import { readSymbol, UNKNOWN_ISSUER, type Segment, type SymbolMention } from './symbol-forms.js'

export {
  isOfThePolitburo,
  isOfTheSecretariat,
  issuerAlike,
  knownIssuer,
  ownerOf,
  typeOfCode,
} from './symbol-codes.js'
export { DOUBTFUL_LETTERS, UNKNOWN_ISSUER, type SymbolMention } from './symbol-forms.js'

/** The symbols of a text that stands alone; see `symbolsIn`. */
export const findSymbols = (text: string): readonly SymbolMention[] => symbolsIn(new Annotated(text))

/**
 * Every document symbol of a text (docs/domain.md, Symbols), from left to right; read once for a text. Repairs what
 * copying does to symbols: blanks, lost hyphens, swapped separators, QD for QĐ, ƯBND for UBND, words glued on behind.
 */
export const symbolsIn = (text: Annotated): readonly SymbolMention[] => text.once(readSymbols)

function readSymbols(text: Annotated): readonly SymbolMention[] {
  let found: SymbolMention[] = NONE
  for (let at = 1, behind = 0; at < text.words.count; at += 1) {
    if (text.words.shape[at] !== MARK || !isSeparator(text, at)) continue
    const start = numberBefore(text, at)
    const mention = start === null || start < behind ? null : symbolAt(text.text, start)
    if (mention === null) continue
    if (found === NONE) found = []
    found.push(mention)
    behind = mention.end
  }
  return found
}

const NONE: SymbolMention[] = []

/** The symbols that lie between `from` and `till`. */
export const symbolsWithin = (text: Annotated, from: number, till: number): SymbolMention[] =>
  mentionsWithin(symbolsIn(text), from, till)

/**
 * What stands for a number on a paper that has none yet, or none that can be read: `Số:   /KH-UBND`, `TB-UBND`, `Số: Z3Ø/BTC-TCT`;
 * `type` is null for a letter's, which begins with its body. Null when it is no symbol.
 */
export function readUnnumbered(text: string): { symbol: DocumentSymbol; type: DocumentType | null } | null {
  const cleaned = text
    .replace(NUMBER_LABELS, '')
    .replace(UNREADABLE_NUMBER, '')
    .replace(/[\s.…_]+/gu, '')
  const state = /^\/?(?:\d{4}\/)?(\p{L}+)-(\p{L}[\p{L}\d-]*)$/u.exec(cleaned)
  const party = /^-?(\p{L}+)\/(\p{L}[\p{L}\d-]*)$/u.exec(cleaned)
  const [, typed, issued] = state ?? party ?? []
  const type = typed === undefined ? null : typeOfCode(typed)
  const issuer = issued === undefined ? null : issuerOf(issued)
  if (!type || !issuer) return unnumberedLetter(cleaned)
  const unit = UNIT_OF_ISSUER.exec(issued!.slice(issuer.printed))?.[0] ?? ''
  const system = state ? 'STATE' : issuer.known?.system === 'FRONT' ? 'FRONT' : 'PARTY'
  return {
    symbol: { system, number: null, year: null, typeCode: type.code, issuer: issuer.code + unit },
    type: type.type,
  }
}

/** A converter may print the label twice. */
const NUMBER_LABELS = /^\s*(?:S[ốoôó]\s*[:.]?\s*)+/u
/** A number written by hand, as a scan reads it. */
const UNREADABLE_NUMBER = /^(?:(?=[^/]*[^\p{L}\s/.…_-])[^\s/]{1,6}|\p{Ll}{1,4})\s*(?=\/\s?\p{Lu}{2})/u

/** `/UBND-VX`: the code of the body that writes, and its unit's. */
function unnumberedLetter(cleaned: string): ReturnType<typeof readUnnumbered> {
  const [, body, unit] = /^\/(\p{Lu}{2}[\p{L}&]*)(-\p{Lu}[\p{L}\d&]{0,9})$/u.exec(cleaned) ?? []
  const issuer = body === undefined || typeOfCode(body) !== null ? null : knownIssuer(body)
  if (!issuer) return null
  return {
    symbol: { system: 'STATE', number: null, year: null, typeCode: null, issuer: body! + unit! },
    type: null,
  }
}

/** "BTT" of "KH-MTTQ-BTT". */
const UNIT_OF_ISSUER = /^-\p{Lu}[\p{Lu}\d]{1,7}$/u

// ---------------------------------------------------------------- candidates

const SLASH = '/'.charCodeAt(0)
const DASH = '-'.charCodeAt(0)

function isSeparator({ low, words }: Annotated, at: number): boolean {
  const code = low.charCodeAt(words.start[at] as number)
  return code === SLASH || code === DASH
}

/** Where the number begins that stands before a separator, or before a blank and the code there: "84 QĐ/TWĐTN". */
function numberBefore(text: Annotated, separator: number): number | null {
  const { shape, start, end } = text.words
  const before = separator - 1
  // "số 20NQ/TW": the hyphen is lost; "số 15KH-UBND": the slash
  if (GLUED_NUMBER.test(text.text.slice(start[before], (end[separator] as number) + 3)))
    return start[before] as number
  if (isGluedOfState(text, start[before] as number)) return start[before] as number
  return (
    startOfNumber(text, separator - 1) ??
    (separator > 1 && ((shape[separator - 1] as number) & CAPITALISED) !== 0
      ? startOfNumber(text, separator - 2)
      : null)
  )
}

const PARTY_CODES = '(?:NQ|KL|CT|QĐ|KH|TB|HD|CTr)'
const GLUED_NUMBER = new RegExp(`^\\d{1,4}${PARTY_CODES}/T[WU](?!\\p{L})`, 'u')

/** What the State's bodies put behind the number, where the slash between is lost. */
const STATE_CODES =
  '(?:QĐ|KH|TTr|CT|TB|BC|HD|CTr|NQ|TT|NĐ)-(?:UBND|HĐND|TTg|CP|VPCP|VPUBND|[SB][A-ZĐ]{2,8})(?!\\p{L})'
const GLUED_OF_STATE = new RegExp(`(?<=s[ốo]\\s?:?\\s{0,3})\\d{1,5}${STATE_CODES}`, 'uy')
function isGluedOfState({ text }: Annotated, at: number): boolean {
  GLUED_OF_STATE.lastIndex = at
  return GLUED_OF_STATE.test(text)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
const MOST_DIGITS = 6

/**
 * Where the digits of "217", "12a" or "số217" begin; null for a word that does not end with at most five digits and a
 * letter, and where another number runs into them.
 */
function startOfNumber({ low, words }: Annotated, word: number): number | null {
  let end = words.end[word] as number
  if (isSmallLetter(low.charCodeAt(end - 1))) end -= 1
  let start = end
  while (end - start <= MOST_DIGITS && isDigit(low.charCodeAt(start - 1))) start -= 1
  if (start === end || end - start > MOST_DIGITS) return null
  const before = low[start - 1] ?? ' '
  if (before === '.') return startOfSeries(low, start)
  return '/,-'.includes(before) || (before === ':' && isDigit(low.charCodeAt(start - 2))) ? null : start
}

/** "66.25/2026/NQ-CP": the Government numbers some of its resolutions within the one that they carry out. */
function startOfSeries(low: string, at: number): number | null {
  SERIES.lastIndex = at
  const [, before] = SERIES.exec(low) ?? []
  return before === undefined ? null : at - before.length
}
const SERIES = /(?<=(?<![\d.,/-])(\d{2,3}\.))(?=\d{1,2}\s?\/\s?20\d\d\s?\/\s?nq\s?-\s?cp)/y

/** "19-2017/NQ-CP": the Government numbers one that it renews each year by that year. */
const NUMBER = String.raw`(\d{1,6}[a-zA-Z]?|\d{1,3}-20\d\d(?=\s?\/\s?NQ-CP)|\d{2,3}\.\d{1,2}(?=\s?\/\s?20))`
/** "96/2026NĐ-CP": the slash behind the year is lost. */
const BEHIND_YEAR = '(?<=/\\s?(?:19|20)\\d{2})(?=(?:NĐ|TT|QĐ|NQ)-\\p{Lu})'
const YEAR = String.raw`(?:\s{0,8}\/\s?((?:19|20)\d{2})(?=\s?[\/-]|(?:NĐ|TT|QĐ|NQ)-\p{Lu}))?`
/** "C.IV", "KT.2": a unit and its number. */
const NUMBERED_UNIT = String.raw`(?<=-\p{Lu}{1,4})\.(?:[IVX]{1,4}|\d)(?![\p{L}\d./-])`
const SEGMENT = String.raw`\p{Lu}[\p{L}\d]*`
const CANDIDATE = new RegExp(
  `${NUMBER}${YEAR}(\\s{0,8}[-/]\\s?|\\s|(?=${PARTY_CODES}/T[WU](?!\\p{L}))|(?=${STATE_CODES})|${BEHIND_YEAR})(?=${SEGMENT})(${SEGMENT}(?:\\s?[-/]\\s?${SEGMENT}|\\s?&\\s?(?!\\p{Lu}+\\s+(?:[Ss]ố\\s|\\d))${SEGMENT}|\\+${SEGMENT}|(?<=UBND|HĐND)\\.(?=[A-ZĐ]{2,4}(?![\\p{L}.]))[A-ZĐ]{2,4}|(?:\\s?\\.|_)(?:HĐND|HDND|UBND|UBT|UB|TU|TW|HU|CP|TTg|U|I{1,3})(?!\\p{L})|${NUMBERED_UNIT}){0,9})`,
  'uy',
)

const STARTS_WITH_STATE_CODE = new RegExp(`^${STATE_CODES}`, 'u')

function symbolAt(text: string, start: number): SymbolMention | null {
  CANDIDATE.lastIndex = start
  const match = CANDIDATE.exec(text)
  if (!match) return null
  const [whole, number = '', year, separator = '', tail = ''] = match
  const isOfState = year !== undefined || STARTS_WITH_STATE_CODE.test(tail)
  const sep = separator === '' && isOfState ? '/' : separator.trim()
  const mention = readSymbol({
    start,
    number,
    year: year === undefined ? null : Number(year),
    sep,
    spacedOut: /\s/.test(separator) && sep !== '',
    segments: segmentsOf(tail, start + whole.length - tail.length),
  })
  return mention && withBrokenCode(text, mention)
}

/** "TT-BGD ĐT": a blank fell into the code of a known issuer. */
function withBrokenCode(text: string, mention: SymbolMention): SymbolMention {
  if (!mention.rule.endsWith(UNKNOWN_ISSUER)) return mention
  REST_OF_CODE.lastIndex = mention.end
  const rest = REST_OF_CODE.exec(text)?.[0] ?? ''
  const known = rest === '' ? null : knownIssuer(mention.symbol.issuer + rest.trim())
  if (known === null) return mention
  return {
    ...mention,
    end: mention.end + rest.length,
    symbol: { ...mention.symbol, issuer: known.code },
    rule: mention.rule.slice(0, -UNKNOWN_ISSUER.length),
    confidence: 0.9,
  }
}

const REST_OF_CODE = /\s\p{Lu}{1,5}(?![\p{L}\d])/uy

/** Before ".HĐND", "V.I" of the Government Office, and "Th.U", "H.U" of a committee. */
const WITH_A_STOP: ReadonlySet<string> = new Set(['TT', 'VP', 'V', 'Th', 'T', 'H', 'Q', 'Đ'])
const SEGMENTS = new RegExp(
  `(\\s?[-/]\\s?|\\s?&\\s?|\\s?\\.|[+_])?(\\p{Lu}[\\p{L}\\d]*(?:${NUMBERED_UNIT})?)`,
  'gu',
)

function segmentsOf(tail: string, offset: number): Segment[] {
  const segments: Segment[] = []
  for (const match of matchesIn(SEGMENTS, tail)) {
    const [, before = '', text = ''] = match
    const end = offset + match.index + match[0].length
    const last = segments.at(-1)
    // "BKH&ĐT", "KT+AT", "TT.HĐND" are one code
    if (
      last &&
      (before.trim() === '&' || before === '+' || (before.trim() === '.' && WITH_A_STOP.has(last.text)))
    )
      segments[segments.length - 1] = { ...last, text: `${last.text}${before.trim()}${text}`, end }
    else
      segments.push({
        text,
        before: before.trim().replace(/[._]/u, '-'),
        isStopped: before === '.',
        end,
        // "3045/UBND- NNMT": a blank behind the hyphen parts nothing before capitals
        spaced: /\s/.test(before) && !(/^-\s$/.test(before) && /^[\p{Lu}&\d]{2,8}$/u.test(text)),
      })
  }
  return segments
}
