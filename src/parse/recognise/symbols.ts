import type { DocumentSystem, DocumentType } from '../../model/document.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { CODES_OF_BOTH_SYSTEMS, ISSUER_CODES, TYPE_CODES, type IssuerCode } from '../lexicon/symbols.js'

/** A symbol as it stands in a text; `end` is behind its last letter. */
export interface SymbolMention {
  readonly start: number
  readonly end: number
  readonly symbol: DocumentSymbol
  /** The type that its code names; null for letters and Assembly acts, which the noun before them tells. */
  readonly type: DocumentType | null
  readonly rule: string
  readonly confidence: number
}

/**
 * Every document symbol in `text` (docs/domain.md, Symbols). Repairs what copying does to symbols:
 * blanks, lost hyphens, swapped separators, QD for QĐ, ƯBND for UBND, words glued on behind.
 */
export function findSymbols(text: string): SymbolMention[] {
  const found: SymbolMention[] = []
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const mention = readCandidate(match)
    if (mention) found.push(mention)
    CANDIDATE.lastIndex = mention ? mention.end : match.index + (match[1]?.length ?? 1)
  }
  return found
}

/** What stands for a number on a paper that has none yet: `Số:   /KH-UBND`, `TB-UBND`. Null when it is no symbol. */
export function readUnnumbered(text: string): { symbol: DocumentSymbol; type: DocumentType } | null {
  const cleaned = text.replace(/^S[ốoôó]\s*[:.]?/u, '').replace(/[\s.…_]+/gu, '')
  const state = /^\/?(\p{L}+)-(\p{L}[\p{L}\d-]*)$/u.exec(cleaned)
  const party = /^-?(\p{L}+)\/(\p{L}[\p{L}\d-]*)$/u.exec(cleaned)
  const [, typed, issued] = state ?? party ?? []
  const type = typed === undefined ? null : typeOf(typed)
  if (!type || issued === undefined) return null
  const issuer = issuerOf(issued)
  if (!issuer) return null
  return {
    symbol: {
      system: state ? 'STATE' : issuer.known?.system === 'FRONT' ? 'FRONT' : 'PARTY',
      number: null,
      year: null,
      typeCode: type.code,
      issuer: issuer.code,
    },
    type: type.type,
  }
}

/** The known issuer of a code as printed (any case, with or without Đ), or null. */
export const knownIssuer = (code: string): IssuerCode | null => ISSUERS.get(fold(code)) ?? null

// ----------------------------------------------------------------- grammar

const NUMBER = String.raw`(?<![\d/.,-]|\d:)(\d{1,5}[a-z]?)`
const YEAR = String.raw`(?:\s?\/\s?((?:19|20)\d{2})(?=\s?[\/-]))?`
const SEGMENT = String.raw`\p{Lu}[\p{L}\d]*`
const CANDIDATE = new RegExp(
  `${NUMBER}${YEAR}(\\s{0,3}[-/]\\s?|\\s)(?=${SEGMENT})(${SEGMENT}(?:\\s?[-/]\\s?${SEGMENT}|\\s?&\\s?${SEGMENT}|\\.(?:HĐND|HDND|UBND|UB|TU|TW|HU|CP|TTg)(?!\\p{L})){0,4})`,
  'gu',
)

interface Segment {
  readonly text: string
  /** The separator before it: `-`, `/` or `` for the first. */
  readonly before: string
  readonly end: number
  readonly spaced: boolean
}

function readCandidate(match: RegExpExecArray): SymbolMention | null {
  const [whole, number = '', year, separator = '', tail = ''] = match
  const start = match.index
  const segments = split(tail, start + whole.length - tail.length)
  const first = segments[0] as Segment
  const sep = separator.trim()
  const spacedOut = /\s/.test(separator) && sep !== ''
  const base = { start, number, year: year === undefined ? null : Number(year), sep, spacedOut, segments }
  if (/^(?:UBTV)?QH\d{1,2}$/.test(leadingCode(first.text)) && base.year !== null)
    return mention(
      base,
      first.end,
      { system: 'STATE', typeCode: null, issuer: leadingCode(first.text) },
      null,
      'symbol.assembly',
      0.98,
    )
  const second = segments[1]
  const type = typeOf(first.text)
  if (type && second) return typed(base, type, 1) ?? (sep === '' ? null : letter(base))
  if (sep === '') return null
  const compound = lostHyphen(first)
  if (compound)
    return typed(
      { ...base, segments: [compound.type, compound.issuer, ...segments.slice(1)] },
      compound.known,
      1,
      'symbol.lost-hyphen',
    )
  return letter(base)
}

interface Candidate {
  readonly start: number
  readonly number: string
  readonly year: number | null
  readonly sep: string
  /** Blanks stand around its separators. */
  readonly spacedOut: boolean
  readonly segments: readonly Segment[]
}

/** `number SEP TYPE SEP ISSUER`: which separators, tells the system. */
function typed(candidate: Candidate, type: TypeCode, at: number, rule?: string): SymbolMention | null {
  const { sep, year, segments } = candidate
  let issuerAt = at
  let code = type
  // TB-KL/TU, TTLT/BTC-BNN
  const longer = segments[at + 1] && typeOf(`${segments[at - 1]?.text}${(segments[at] as Segment).text}`)
  if (longer && longer.code === 'TBKL') {
    code = longer
    issuerAt += 1
  }
  const segment = segments[issuerAt]
  if (!segment) return null
  const issuer = issuerOf(segment.text)
  if (!issuer) return null
  let end = segment.end - (segment.text.length - issuer.printed)
  if (code.code === 'TTLT' || code.code === 'NQLT') return joint(candidate, code, issuerAt)
  const inner = segment.before
  const unit = segments[issuerAt + 1]
  let issuerCode = issuer.code
  // a unit behind the issuer (UBND-VP) belongs to the symbol when nothing was glued on
  if (
    unit &&
    (!unit.spaced || candidate.spacedOut) &&
    issuer.printed === segment.text.length &&
    unit.before === '-' &&
    /^(?:(?=(?:\p{Ll}*\p{Lu}){2})[\p{L}\d&]{2,9}|\p{Lu}\d{1,2})$/u.test(unit.text) &&
    (sep === '/' || segment.before === '/')
  ) {
    issuerCode += `-${unit.text}`
    end = unit.end
  }
  const known = issuer.known
  let system: DocumentSystem = sep === '/' || year !== null ? 'STATE' : 'PARTY'
  let how =
    rule ?? (year !== null ? 'symbol.normative' : system === 'STATE' ? 'symbol.state' : 'symbol.party')
  let confidence = known ? 0.98 : 0.7
  if (sep === '') {
    if (inner !== '/') return null
    system = known?.system ?? 'FRONT'
    how = 'symbol.blank-for-hyphen'
  } else if (sep === inner || (inner === '-' && sep === '-') || swapped(sep, inner, known)) {
    if (!known && sep === inner) confidence = 0.5
    if (
      known &&
      code.code !== 'CĐ' &&
      known.system !== (sep === '-' ? 'PARTY' : 'STATE') &&
      !(known.system === 'FRONT')
    ) {
      system = known.system
      how = sep === inner ? 'symbol.equal-separators' : 'symbol.swapped-separators'
      confidence = 0.85
    }
  }
  if (known?.system === 'FRONT' && system === 'PARTY') system = 'FRONT'
  // urgent telegrams are State papers, also those of central committees (27/CĐ-TW)
  if (known?.system === 'PARTY' && system === 'STATE' && year === null && code.code !== 'CĐ') {
    system = 'PARTY'
    how = 'symbol.swapped-separators'
  }
  if (!known) how = `${how}.unknown-issuer`
  return mention(
    { ...candidate, year: system === 'STATE' ? year : null },
    end,
    { system, typeCode: code.code, issuer: issuerCode },
    code.type,
    how,
    confidence,
  )
}

const swapped = (sep: string, inner: string, known: IssuerCode | null) =>
  known !== null &&
  !CODES_OF_BOTH_SYSTEMS.has(known.code) &&
  ((known.system === 'PARTY' && sep === '/' && inner === '-') ||
    (known.system === 'STATE' && sep === '-' && inner === '/'))

/** Joint circulars and resolutions keep all their issuers, as printed. */
function joint(candidate: Candidate, code: TypeCode, from: number): SymbolMention | null {
  const { segments } = candidate
  let last = from
  while (
    segments[last + 1] &&
    !(segments[last + 1] as Segment).spaced &&
    issuerOf((segments[last + 1] as Segment).text)
  )
    last += 1
  const names = segments.slice(from, last + 1).map(({ text }) => issuerOf(text)?.code ?? text)
  const separator = (segments[from] as Segment).before
  const typeCode = separator === '/' ? `${code.code}/${names[0]}` : code.code
  const issuer = separator === '/' ? names.slice(1).join('-') : names.join('-')
  if (separator === '/' && issuer === '')
    return mention(
      candidate,
      (segments[last] as Segment).end,
      { system: 'STATE', typeCode: code.code, issuer: names[0] ?? '' },
      code.type,
      'symbol.joint',
      0.9,
    )
  return mention(
    candidate,
    (segments[last] as Segment).end,
    { system: 'STATE', typeCode, issuer },
    code.type,
    'symbol.joint',
    0.9,
  )
}

/** `865/VPCP-KTTH`: a letter names its issuer and its unit, no type. */
function letter(candidate: Candidate): SymbolMention | null {
  const { sep, spacedOut, segments } = candidate
  const first = segments[0] as Segment
  if (sep !== '/') return null
  const issuer = issuerOf(first.text)
  if (!issuer) return null
  // a department or office by its usual first letter; other codes only where a noun vouches for them
  const vouched = issuer.known !== null || /^(?:S|B|UB|VP|CT|C|T|P)\p{Lu}{1,7}$/u.test(issuer.code)
  if (!vouched && !segments[1]) return null
  const glued = issuer.printed < first.text.length
  const unit = glued ? undefined : segments[1]
  if (
    unit &&
    (!unit.spaced || spacedOut) &&
    unit.before === '-' &&
    /^[\p{Lu}][\p{L}\d&]{0,9}$/u.test(unit.text)
  ) {
    const code = issuer.known?.code ?? issuer.code
    const more =
      segments[2] &&
      !segments[2].spaced &&
      segments[2].before === '-' &&
      /^\p{Lu}{2,6}$/u.test(segments[2].text)
        ? segments[2]
        : null
    const unitText = /^(\p{Lu}[\p{Lu}\d&]*(?:[a-z]{1,2}(?![\p{Ll}]))?)/u.exec(unit.text)?.[1] ?? unit.text
    const end = more ? more.end : unit.end - (unit.text.length - unitText.length)
    return mention(
      candidate,
      end,
      { system: 'STATE', typeCode: null, issuer: `${code}-${unitText}${more ? `-${more.text}` : ''}` },
      'CONG_VAN',
      vouched ? 'symbol.letter' : OPEN_LETTER,
      issuer.known ? 0.95 : vouched ? 0.8 : 0.6,
    )
  }
  if (!vouched) return null
  return mention(
    candidate,
    first.end - (first.text.length - issuer.printed),
    { system: 'STATE', typeCode: null, issuer: issuer.known?.code ?? issuer.code },
    'CONG_VAN',
    BARE_LETTER,
    0.6,
  )
}

const BARE_LETTER = 'symbol.letter.bare'
const OPEN_LETTER = 'symbol.letter.open'
/** Letters that are symbols only behind "Công văn số" or on a number line. */
export const DOUBTFUL_LETTERS: ReadonlySet<string> = new Set([BARE_LETTER, OPEN_LETTER])

function mention(
  { start, number, year }: Candidate,
  end: number,
  rest: Pick<DocumentSymbol, 'system' | 'typeCode' | 'issuer'>,
  type: DocumentType | null,
  rule: string,
  confidence: number,
): SymbolMention {
  return { start, end, symbol: { number, year, ...rest }, type, rule, confidence }
}

function split(tail: string, offset: number): Segment[] {
  const segments: Segment[] = []
  const pattern = /(\s?[-/]\s?|\s?&\s?|\.)?(\p{Lu}[\p{L}\d]*)/gu
  for (const match of tail.matchAll(pattern)) {
    const [, before = '', text = ''] = match
    const end = offset + match.index + match[0].length
    const last = segments.at(-1)
    // "BKH&ĐT", "CCHC&PC" are one code
    if (last && before.trim() === '&') {
      segments[segments.length - 1] = { ...last, text: `${last.text}&${text}`, end }
      continue
    }
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

// ------------------------------------------------------------------- codes

interface TypeCode {
  readonly code: string
  readonly type: DocumentType
}

const fold = (code: string) =>
  code
    .toUpperCase()
    .replaceAll('&', '')
    .replaceAll('Đ', 'D')
    .replaceAll('Ư', 'U')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

const TYPES = new Map<string, TypeCode>()
for (const [code, type, ...variants] of TYPE_CODES) {
  for (const spelling of [code, ...variants]) {
    const key = fold(spelling.replace('-', ''))
    // TTr and TT, CTr and CT differ in letters, not in case: no code is hidden by another
    if (!TYPES.has(key)) TYPES.set(key, { code, type })
  }
}
const ISSUERS = new Map<string, IssuerCode>(ISSUER_CODES.map((row) => [fold(row.code), row]))
const ISSUERS_LONGEST_FIRST = [...ISSUER_CODES]
  .sort((a, b) => b.code.length - a.code.length)
  .map((row) => ({ row, folded: fold(row.code) }))
const TYPES_LONGEST_FIRST = [...TYPES.entries()].sort((a, b) => b[0].length - a[0].length)

const typeOf = (text: string): TypeCode | null => TYPES.get(fold(text)) ?? null

/** The issuer that a segment names, and how many of its letters that takes: a word may be glued on behind. */
function issuerOf(text: string): { code: string; known: IssuerCode | null; printed: number } | null {
  const whole = knownIssuer(text)
  if (whole) return { code: whole.code, known: whole, printed: text.length }
  const assembly = /^(UBTVQH|QH)\d{1,2}/.exec(text)
  if (assembly)
    return { code: assembly[0], known: knownIssuer(assembly[1] ?? ''), printed: assembly[0].length }
  const folded = fold(text)
  for (const { row, folded: code } of ISSUERS_LONGEST_FIRST) {
    if (folded.startsWith(code) && GLUED_ON.test(text.slice(code.length)))
      return { code: row.code, known: row, printed: row.code.length }
  }
  // "X03", "PX03": units of the police are numbered
  const capitals = /^(?:\p{Lu}{1,3}\d{2}(?![\p{L}\d])|[\p{Lu}&]{2,16}(?!\p{Ll}))/u.exec(text)
  if (!capitals) return null
  return { code: repaired(capitals[0]), known: null, printed: capitals[0].length }
}

const GLUED_ON = /^(?:\p{Lu}?\p{Ll}|\d)/u

/** OCR writes ƯBND for UBND inside a longer code too. */
const repaired = (code: string) => code.replaceAll('Ư', 'U').replaceAll('HDND', 'HĐND')

const leadingCode = (text: string) => /^\p{Lu}+\d{0,2}/u.exec(text)?.[0] ?? text

/** `KHUBND` is KH and UBND: a known pair, longest type first. */
function lostHyphen(segment: Segment): { type: Segment; issuer: Segment; known: TypeCode } | null {
  const folded = fold(segment.text)
  if (knownIssuer(segment.text)) return null
  for (const [key, known] of TYPES_LONGEST_FIRST) {
    if (key.length < 2 || !folded.startsWith(key)) continue
    const rest = segment.text.slice(key.length)
    const issuer = issuerOf(rest)
    if (!issuer?.known || issuer.known.code.length < 2) continue
    return {
      known,
      type: { ...segment, text: segment.text.slice(0, key.length) },
      issuer: {
        text: rest,
        before: segment.before === '' ? '-' : segment.before,
        end: segment.end,
        spaced: false,
      },
    }
  }
  return null
}
