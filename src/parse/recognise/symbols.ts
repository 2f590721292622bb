import type { DocumentType } from '../../model/document.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { Annotated } from '../annotate/annotated.js'
import { issuerOf, typeOfCode } from './symbol-codes.js'
import { readSymbol, type Segment, type SymbolMention } from './symbol-forms.js'

export { knownIssuer } from './symbol-codes.js'
export { DOUBTFUL_LETTERS, type SymbolMention } from './symbol-forms.js'

/** The symbols of a text that stands alone; see `symbolsIn`. */
export const findSymbols = (text: string): readonly SymbolMention[] => symbolsIn(new Annotated(text))

/**
 * Every document symbol of a text (docs/domain.md, Symbols), from left to right; read once for a text. Repairs what
 * copying does to symbols: blanks, lost hyphens, swapped separators, QD for QĐ, ƯBND for UBND, words glued on behind.
 */
export function symbolsIn(text: Annotated): readonly SymbolMention[] {
  const before = known.get(text)
  if (before) return before
  const found: SymbolMention[] = []
  const { count, end } = text.words
  for (let at = 0, behind = 0; at < count; at += 1) {
    const digitsEnd = endOfDigits(text.text, end[at] as number)
    const start = digitsEnd === null ? null : startOfNumber(text.text, digitsEnd)
    if (start === null || start < behind || !mayGoOn(text.text, end[at] as number)) continue
    const mention = symbolAt(text.text, start)
    if (mention) found.push(mention)
    if (mention) behind = mention.end
  }
  known.set(text, found)
  return found
}

const known = new WeakMap<Annotated, readonly SymbolMention[]>()

/** What stands for a number on a paper that has none yet: `Số:   /KH-UBND`, `TB-UBND`. Null when it is no symbol. */
export function readUnnumbered(text: string): { symbol: DocumentSymbol; type: DocumentType } | null {
  const cleaned = text.replace(/^S[ốoôó]\s*[:.]?/u, '').replace(/[\s.…_]+/gu, '')
  const state = /^\/?(\p{L}+)-(\p{L}[\p{L}\d-]*)$/u.exec(cleaned)
  const party = /^-?(\p{L}+)\/(\p{L}[\p{L}\d-]*)$/u.exec(cleaned)
  const [, typed, issued] = state ?? party ?? []
  const type = typed === undefined ? null : typeOfCode(typed)
  const issuer = issued === undefined ? null : issuerOf(issued)
  if (!type || !issuer) return null
  const system = state ? 'STATE' : issuer.known?.system === 'FRONT' ? 'FRONT' : 'PARTY'
  return {
    symbol: { system, number: null, year: null, typeCode: type.code, issuer: issuer.code },
    type: type.type,
  }
}

// ---------------------------------------------------------------- candidates

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

/** Where the digits of "217", "số217" or "12a" end, at the end of a word; null for a word that ends otherwise. */
function endOfDigits(text: string, wordEnd: number): number | null {
  if (isDigit(text.charCodeAt(wordEnd - 1))) return wordEnd
  return isSmallLetter(text.charCodeAt(wordEnd - 1)) && isDigit(text.charCodeAt(wordEnd - 2))
    ? wordEnd - 1
    : null
}

const MOST_DIGITS = 5

/** Where a number of at most five digits begins that no other number runs into. */
function startOfNumber(text: string, end: number): number | null {
  let start = end
  while (end - start <= MOST_DIGITS && isDigit(text.charCodeAt(start - 1))) start -= 1
  if (end - start > MOST_DIGITS) return null
  const before = text[start - 1] ?? ''
  const isPart = '/.,-'.includes(before) && before !== ''
  return isPart || (before === ':' && isDigit(text.charCodeAt(start - 2))) ? null : start
}

/** A separator stands behind the number, or a blank and a capital: most numbers of a text end here. */
function mayGoOn(text: string, end: number): boolean {
  let at = end
  while (at < end + 3 && /\s/.test(text[at] ?? '')) at += 1
  const next = text[at] ?? ''
  return next === '/' || next === '-' || (at > end && /\p{Lu}/u.test(next))
}

const NUMBER = String.raw`(\d{1,5}[a-z]?)`
const YEAR = String.raw`(?:\s?\/\s?((?:19|20)\d{2})(?=\s?[\/-]))?`
const SEGMENT = String.raw`\p{Lu}[\p{L}\d]*`
const CANDIDATE = new RegExp(
  `${NUMBER}${YEAR}(\\s{0,3}[-/]\\s?|\\s)(?=${SEGMENT})(${SEGMENT}(?:\\s?[-/]\\s?${SEGMENT}|\\s?&\\s?${SEGMENT}|\\.(?:HĐND|HDND|UBND|UB|TU|TW|HU|CP|TTg)(?!\\p{L})){0,4})`,
  'uy',
)

function symbolAt(text: string, start: number): SymbolMention | null {
  CANDIDATE.lastIndex = start
  const match = CANDIDATE.exec(text)
  if (!match) return null
  const [whole, number = '', year, separator = '', tail = ''] = match
  const sep = separator.trim()
  return readSymbol({
    start,
    number,
    year: year === undefined ? null : Number(year),
    sep,
    spacedOut: /\s/.test(separator) && sep !== '',
    segments: segmentsOf(tail, start + whole.length - tail.length),
  })
}

const SEGMENTS = /(\s?[-/]\s?|\s?&\s?|\.)?(\p{Lu}[\p{L}\d]*)/gu

function segmentsOf(tail: string, offset: number): Segment[] {
  const segments: Segment[] = []
  for (const match of tail.matchAll(SEGMENTS)) {
    const [, before = '', text = ''] = match
    const end = offset + match.index + match[0].length
    const last = segments.at(-1)
    // "BKH&ĐT", "CCHC&PC" are one code
    if (last && before.trim() === '&')
      segments[segments.length - 1] = { ...last, text: `${last.text}&${text}`, end }
    else
      segments.push({
        text,
        before: before.trim().replace('.', '-'),
        end,
        // "3045/UBND- NNMT": a blank behind the hyphen parts nothing before capitals
        spaced: /\s/.test(before) && !(/^-\s$/.test(before) && /^[\p{Lu}&\d]{2,8}$/u.test(text)),
      })
  }
  return segments
}
