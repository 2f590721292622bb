import { groupBy } from '../../model/collections.js'
import type { DocumentType } from '../../model/document.js'
import { bodyCode, type DocumentSymbol } from '../../model/symbol.js'
import { ISSUER_CODES, TYPE_CODES, type IssuerCode } from '../lexicon/symbols.js'

export interface TypeCode {
  readonly code: string
  readonly type: DocumentType
}

/** The issuer that a segment of a symbol names, and how many of its letters that takes: a word may be glued on. */
export interface Issuer {
  readonly code: string
  readonly known: IssuerCode | null
  readonly printed: number
}

/** Codes are compared without case, accents, Đ and "&". A paper repeats the few that it has. */
function fold(code: string): string {
  const before = folded.get(code)
  if (before !== undefined) return before
  if (folded.size >= MOST_FOLDED) folded.clear()
  const bare = code
    .toUpperCase()
    .replaceAll('&', '')
    .replaceAll('.', '')
    .replaceAll('Đ', 'D')
    .replaceAll('Ư', 'U')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  folded.set(code, bare)
  return bare
}

const folded = new Map<string, string>()
const MOST_FOLDED = 5000

// TTr and TT, CTr and CT differ in letters, not in case: no code is hidden by another
const TYPES = new Map<string, TypeCode>()
for (const [code, type, ...variants] of TYPE_CODES)
  for (const key of [code, ...variants].map((spelling) => fold(spelling.replace('-', ''))))
    if (!TYPES.has(key)) TYPES.set(key, { code, type })

const ISSUERS = new Map<string, IssuerCode>(ISSUER_CODES.map((row) => [fold(row.code), row]))
const LONGEST_CODE = Math.max(...[...ISSUERS.keys(), ...TYPES.keys()].map(({ length }) => length))

/** The known issuer of a code as printed (any case, with or without Đ), or null. */
export const knownIssuer = (code: string): IssuerCode | null => ISSUERS.get(fold(code)) ?? null

/** The known issuer that a symbol names first: the term of an Assembly is no part of its code. */
export const ownerOf = ({ issuer }: DocumentSymbol): IssuerCode | null =>
  knownIssuer(bodyCode(issuer).replace(/(?<=QH)\d{1,2}$/u, ''))

/** What a picture shows alike: VV and W, 0 and O, Đ and D, 1 and I. */
const inOutline = (code: string): string =>
  fold(code)
    .replaceAll('VV', 'W')
    .replace(/[0QD]/g, 'O')
    .replace(/[1L]/g, 'I')
    .replaceAll('8', 'B')
    .replaceAll('5', 'S')

const OUTLINES = groupBy(ISSUER_CODES, ({ code }) => inOutline(code))

/** The one known code that looks like an unknown one on a picture, or null: TW for TVV. */
export function issuerAlike(code: string): string | null {
  const alike = OUTLINES.get(inOutline(code)) ?? []
  return alike.length === 1 ? alike[0]!.code : null
}

/** A directive of the centre, -CT/TW, is the Secretariat's where nothing else is printed. */
export const isOfTheSecretariat = ({ typeCode, issuer }: DocumentSymbol): boolean =>
  typeCode === 'CT' && issuer === 'TW'

/** "05-CT/BCT", printed as the Party prints: the Politburo's, and not of the ministry with the same letters. */
export const isOfThePolitburo = ({
  typeCode,
  issuer,
}: Pick<DocumentSymbol, 'typeCode' | 'issuer'>): boolean =>
  issuer === 'BCT' && OF_POLITBURO.has(typeCode ?? '')
const OF_POLITBURO: ReadonlySet<string> = new Set(['CT', 'NQ', 'KL'])

/** The type of a code as printed, or null. */
export const typeOfCode = (text: string): TypeCode | null => TYPES.get(fold(text)) ?? null

/** The issuer of a segment, known or by its capitals; null where it has none. */
export function issuerOf(text: string): Issuer | null {
  const known = knownIssuer(text)
  // "SNN&PTNT", "TT.HĐND" are codes of known bodies, spelled in their own way
  if (known) return { code: /[&.]/.test(text) ? text : known.code, known, printed: text.length }
  const assembly = assemblyIn(text)
  if (assembly !== null)
    return { code: assembly, known: knownIssuer(assembly.replace(/\d+$/, '')), printed: assembly.length }
  return knownBefore(text) ?? inCapitals(text)
}

/** "QH15", "UBTVQH15" with which a code begins; scans read the 1 of a term as I or l. Null for other codes. */
export function assemblyIn(text: string): string | null {
  const [, organ, term = ''] = /^(UBTVQH|ĐĐQH|QH)(?=[Il]?\d)([\dIl]{1,2})/u.exec(text) ?? []
  return organ === undefined ? null : organ + term.replace(/[Il]/gu, '1')
}

/** "UBNDngày": the longest known code that the segment begins with, when the rest is another word. */
function knownBefore(text: string): Issuer | null {
  const bare = fold(text)
  for (let length = Math.min(bare.length - 1, LONGEST_CODE); length > 0; length -= 1) {
    const known = ISSUERS.get(bare.slice(0, length))
    const rest = text.slice(length)
    // "BCĐ389", "BCĐ35TW": committees are numbered after the paper that set them up
    if (known?.code === 'BCĐ' && /^\d{2,4}(?:TW|CP|TU)?$/.test(rest))
      return { code: known.code + rest, known, printed: text.length }
    if (known && GLUED_ON.test(rest)) return { code: known.code, known, printed: length }
  }
  return null
}

const GLUED_ON = /^(?:\p{Lu}?\p{Ll}|\d)/u

/**
 * "X03", "PX03" are units of the police, which are numbered; "UBPL15" is a committee of an Assembly, with its term; schools
 * are numbered too: "THĐK1"; "TCTTTg" is a group of the Prime Minister's, "ĐTTr" a team of
 * inspectors.
 */
function inCapitals(text: string): Issuer | null {
  const [capitals] =
    /^(?:(?:\p{Lu}{1,3}|\p{Lu}{1,4}QH|UB\p{Lu}{2,6}|HĐDT)\d{2}(?![\p{L}\d])|[\p{Lu}&]{2,16}\d{1,3}(?![\p{L}\d])|\p{Lu}{2,8}T(?:Tg|[rh])(?!\p{L})|[\p{Lu}&]{2,16}(?!\p{Ll}))/u.exec(
      text,
    ) ?? []
  return capitals === undefined ? null : { code: repaired(capitals), known: null, printed: capitals.length }
}

/** OCR writes ƯBND for UBND inside a longer code too. */
const repaired = (code: string) => code.replaceAll('Ư', 'U').replaceAll('HDND', 'HĐND')

/** "KHUBND" is KH and UBND: where a known type, the longest first, and a known issuer part; null for other words. */
export function lostHyphenIn(text: string): { readonly type: TypeCode; readonly length: number } | null {
  if (knownIssuer(text)) return null
  const bare = fold(text)
  for (let length = Math.min(bare.length - 1, LONGEST_CODE); length >= 2; length -= 1) {
    const type = TYPES.get(bare.slice(0, length))
    const issuer = type && issuerOf(text.slice(length))?.known
    if (type && issuer && issuer.code.length >= 2) return { type, length }
  }
  return null
}
