import type { DocumentSystem, DocumentType } from '../../model/document.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { CODES_OF_BOTH_SYSTEMS, JOINT_CODES, type IssuerCode } from '../lexicon/symbols.js'
import { decide, rule, type Rule } from '../rule.js'
import { assemblyIn, isOfThePolitburo, issuerOf, lostHyphenIn, typeOfCode } from './symbol-codes.js'
import type { Issuer, TypeCode } from './symbol-codes.js'

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

/** What could be a symbol: a number, a separator, and up to ten segments that begin with a capital. */
export interface Candidate {
  readonly start: number
  readonly number: string
  readonly year: number | null
  /** The separator behind the number: "/", "-", or "" for a blank. */
  readonly sep: string
  /** Blanks stand around its separators. */
  readonly spacedOut: boolean
  readonly segments: readonly Segment[]
}

export interface Segment {
  readonly text: string
  /** The separator before it: `-`, `/` or `` for the first. */
  readonly before: string
  readonly end: number
  readonly spaced: boolean
  /** A stop stands for the hyphen before it: "QĐ-UBND.HC". */
  readonly isStopped?: boolean
}

type Read = Omit<SymbolMention, 'rule'> & { readonly rule: string | undefined }

/** Its parts are there; `SYSTEM_RULES` say what they mean, and name the finding. */
const TYPED = 'symbol.typed'
/** Stands behind the rule of a symbol whose issuer no list holds. */
export const UNKNOWN_ISSUER = '.unknown-issuer'

/** The forms of a symbol, tried in their order; the first whose parts are there decides, also that it is none. */
export const SYMBOL_FORMS: readonly Rule<Candidate, Read | null>[] = [
  rule({
    id: 'symbol.assembly',
    when: ({ year, segments: [first] }) =>
      year === null || first?.text.startsWith('ĐĐ') ? null : assemblyIn(first?.text ?? ''),
    then: (issuer, candidate) => {
      const [first, second, third] = candidate.segments
      // "403/2017/UBTVQH14-CP-ĐCTUBTWMTTQVN": a joint one
      const isOfAll = second?.text === 'CP' && third?.text.startsWith('ĐCT') === true
      const others = isOfAll ? `-${second.text}-${third.text}` : ''
      const symbol = { system: 'STATE', typeCode: null, issuer: issuer + others } as const
      return read(candidate, (isOfAll ? third : first)?.end ?? 0, symbol, null, 0.98)
    },
  }),
  rule({
    id: TYPED,
    when: ({ segments: [first, second] }) => (first && second ? typeOfCode(first.text) : null),
    then: (type, candidate) =>
      typed(candidate, type, false) ?? (candidate.sep === '' ? null : letter(candidate)),
  }),
  rule({
    id: 'symbol.lost-hyphen',
    when: ({ sep, segments: [first] }) => (sep === '' || !first ? null : lostHyphenIn(first.text)),
    then: ({ type, length }, candidate) => typed(parted(candidate, length), type, true),
  }),
  rule({
    id: 'symbol.type-last',
    when: ({ segments }) => joinedBeforeType(segments),
    then: ({ issuer, end, type }, candidate) =>
      read(candidate, end, { system: 'STATE', typeCode: null, issuer }, type, 0.9),
  }),
  rule({ id: 'symbol.letter', when: ({ sep }) => sep === '/' || null, then: (_, one) => letter(one) }),
]

/** The symbol of a candidate; null when it is none. */
export function readSymbol(candidate: Candidate): SymbolMention | null {
  const said = decide(SYMBOL_FORMS, candidate)
  if (!said?.answer) return null
  const { start, end, symbol, type, confidence, rule: id = said.rule } = said.answer
  return { start, end, symbol, type, confidence, rule: id }
}

function read(
  { start, number, year }: Pick<Candidate, 'start' | 'number' | 'year'>,
  end: number,
  { system, typeCode, issuer }: Pick<DocumentSymbol, 'system' | 'typeCode' | 'issuer'>,
  type: DocumentType | null,
  confidence: number,
  id?: string,
): Read {
  return { start, end, symbol: { number, year, system, typeCode, issuer }, type, confidence, rule: id }
}

// ------------------------------------------------------------ type and issuer

interface Typed {
  readonly candidate: Candidate
  readonly type: TypeCode
  readonly issuer: Issuer
  /** The separator between type and issuer. */
  readonly inner: string
  readonly lostHyphen: boolean
}

/** `number SEP TYPE SEP ISSUER`; null without an issuer. */
function typed(candidate: Candidate, code: TypeCode, lostHyphen: boolean): Read | null {
  const { segments } = candidate
  // TB-KL/TU
  const longer = segments[2] && typeOfCode(`${segments[0]?.text}${segments[1]?.text}`)
  const [type, at] = longer?.code === 'TBKL' ? [longer, 2] : [code, 1]
  const segment = segments[at]
  const issuer = segment ? issuerOf(segment.text) : null
  if (!segment || !issuer) return null
  if (isJoint(type, candidate)) return joint(candidate, type, at)
  const said = decide(SYSTEM_RULES, { candidate, type, issuer, inner: segment.before, lostHyphen })
  if (said === null) return null
  const { system, confidence } = said.answer
  const unit = unitBehind(candidate, at, issuer)
  const known = issuer.known !== null
  const { start, number, year } = candidate
  return read(
    { start, number, year: system === 'STATE' ? year : null },
    unit?.end ?? segment.end - (segment.text.length - issuer.printed),
    {
      system,
      typeCode: type.code,
      issuer: issuer.code + (unit ? jointOf(unit, unit.before) + unit.text : ''),
    },
    type.type,
    confidence ?? (known ? 0.98 : 0.7),
    known ? said.rule : said.rule + UNKNOWN_ISSUER,
  )
}

interface System {
  readonly system: DocumentSystem
  /** Where it is not that of the issuer. */
  readonly confidence?: number
}

/** Which separators stand where, tells the system; a known issuer of the other system corrects it. */
export const SYSTEM_RULES: readonly Rule<Typed, System>[] = [
  rule({
    id: 'symbol.blank-for-hyphen',
    when: ({ candidate: { sep }, inner }) => (sep === '' && inner === '/') || null,
    then: (_, { issuer }) => ({ system: issuer.known?.system ?? 'FRONT' }),
  }),
  rule({
    id: 'symbol.equal-separators',
    when: (one) => (one.candidate.sep === one.inner ? correctedBy(one) : null),
    then: ({ system }) => ({ system, confidence: 0.85 }),
  }),
  rule({
    id: 'symbol.swapped-separators',
    when: (one) => (areSwapped(one) ? correctedBy(one) : null),
    then: ({ system }) => ({ system, confidence: 0.85 }),
  }),
  rule({
    id: 'symbol.lost-hyphen',
    when: ({ lostHyphen, candidate: { sep } }) => (lostHyphen && sep !== '') || null,
    then: (_, one) => bySeparators(one),
  }),
  rule({
    id: 'symbol.normative',
    when: ({ candidate: { sep, year } }) => (sep !== '' && year !== null) || null,
    then: (_, one) => bySeparators(one),
  }),
  rule({
    id: 'symbol.state',
    when: ({ candidate: { sep } }) => sep === '/' || null,
    then: (_, one) => bySeparators(one),
  }),
  rule({
    id: 'symbol.party',
    when: ({ candidate: { sep } }) => sep === '-' || null,
    then: (_, one) => bySeparators(one),
  }),
]

function bySeparators({ candidate: { sep, year }, inner, issuer: { known } }: Typed): System {
  const system =
    sep === '/' || year !== null ? 'STATE' : known?.system === 'FRONT' ? ('FRONT' as const) : 'PARTY'
  return known === null && sep === inner ? { system, confidence: 0.5 } : { system }
}

/** The issuer, when it is known and of the other system. Urgent telegrams are State papers, the Party's too. */
function correctedBy({ candidate: { sep }, type, issuer: { known } }: Typed): IssuerCode | null {
  const printed = sep === '-' ? 'PARTY' : 'STATE'
  return known && type.code !== 'CĐ' && known.system !== printed && known.system !== 'FRONT' ? known : null
}

const areSwapped = ({ candidate: { sep }, type, inner, issuer: { known } }: Typed): boolean =>
  known !== null &&
  // a Ban Tổ chức issues no Thông tư
  !(CODES_OF_BOTH_SYSTEMS.has(known.code) && type.code !== 'TT') &&
  !isOfThePolitburo({ typeCode: type.code, issuer: known.code }) &&
  ((known.system === 'PARTY' && sep === '/' && inner === '-') ||
    (known.system === 'STATE' && sep === '-' && inner === '/'))

/** A unit behind the issuer (UBND-VP) belongs to the symbol when nothing was glued on. */
function unitBehind({ sep, spacedOut, segments }: Candidate, at: number, issuer: Issuer): Segment | null {
  const segment = segments[at]
  const unit = segments[at + 1]
  if (!segment || !unit || (unit.spaced && !spacedOut) || issuer.printed < segment.text.length) return null
  if (unit.before === '/') return issuer.known?.code === 'BCĐ' && OF_CENTRE.test(unit.text) ? unit : null
  return unit.before === '-' && UNIT.test(unit.text) && (sep === '/' || segment.before === '/') ? unit : null
}

const jointOf = (unit: Segment | undefined, mark: string): string => (unit?.isStopped ? '.' : mark)

/** "BCĐ138/CP": whose committee it is. */
const OF_CENTRE = /^(?:CP|TW|QG)$/u

const UNIT = /^(?:(?=(?:\p{Ll}*\p{Lu}){2})[\p{L}\d&]{2,13}|\p{Lu}\d{1,2}|\p{Lu}{1,4}\.(?:[IVX]{1,4}|\d))$/u

const JOINT = 'symbol.joint'

/** The Party's committees number papers of several bodies like others: 12-KHPH/TU. */
const isJoint = ({ code }: TypeCode, { sep }: Candidate): boolean =>
  JOINT_CODES.has(code) && (sep !== '-' || code === 'TTLT' || code === 'NQLT')

/** What several bodies issue keeps all of them, as printed: TTLT-BYT-BGDĐT, TTLT/BTC-BNN. */
function joint(candidate: Candidate, { code, type }: TypeCode, from: number): Read {
  const { segments } = candidate
  let last = from
  for (let next = segments[last + 1]; next && isBeside(next); next = segments[last + 1]) last += 1
  const [first = '', ...others] = segments
    .slice(from, last + 1)
    .map(({ text }) => issuerOf(text)?.code ?? text)
  const slashed = segments[from]?.before === '/' && others.length > 0
  return read(
    candidate,
    (segments[last] as Segment).end,
    {
      system: 'STATE',
      typeCode: slashed ? `${code}/${first}` : code,
      issuer: (slashed ? others : [first, ...others]).join('-'),
    },
    type,
    0.9,
    JOINT,
  )
}

/** "01-TANDTC-VKSNDTC/TTLT": those who issue it together stand before its type, as printed in the 1990s. */
function joinedBeforeType(segments: readonly Segment[]) {
  const at = segments.findIndex(({ text }) => JOINT_CODES.has(typeOfCode(text)?.code ?? ''))
  const last = segments[at]
  const type = last && typeOfCode(last.text)
  if (at < 2 || !type || segments.slice(0, at).some(({ text }) => issuerOf(text) === null)) return null
  const printed = segments.slice(0, at + 1).map(({ text, before }) => `${before}${text}`)
  return { issuer: printed.join(''), end: last.end, type: type.type }
}

/** "TTLT-BKHCN – BNV": blanks part no ministry from the one before. */
const isBeside = ({ text, spaced }: Segment): boolean => {
  const issuer = issuerOf(text)
  return issuer !== null && (!spaced || issuer.known?.level === 'CENTRAL')
}

/** "KHUBND" as the two segments that it was. */
function parted(candidate: Candidate, length: number): Candidate {
  const [first, ...rest] = candidate.segments as [Segment, ...Segment[]]
  return {
    ...candidate,
    segments: [
      { ...first, text: first.text.slice(0, length) },
      { ...first, text: first.text.slice(length), before: first.before || '-', spaced: false },
      ...rest,
    ],
  }
}

// -------------------------------------------------------------------- letters

const BARE_LETTER = 'symbol.letter.bare'
const OPEN_LETTER = 'symbol.letter.open'
/** Letters that are symbols only behind "Công văn số" or on a number line. */
export const DOUBTFUL_LETTERS: ReadonlySet<string> = new Set([BARE_LETTER, OPEN_LETTER])

/** `865/VPCP-KTTH`: a letter names its issuer and its unit, no type. */
function letter(candidate: Candidate): Read | null {
  const [first, second] = candidate.segments
  const [, committee] = (second === undefined && UNIT_GLUED_ON.exec(first?.text ?? '')) || []
  if (committee !== undefined) return letter(parted(candidate, committee.length))
  const issuer = first && candidate.sep === '/' ? issuerOf(first.text) : null
  if (!first || !issuer) return null
  // a department or office by its usual first letter; other codes only where a noun vouches for them
  const vouched =
    issuer.known !== null ||
    isTypeAlone(candidate) ||
    /^(?:S|B|UB|VP|CT|C|T|P)[\p{Lu}&]{1,7}$/u.test(issuer.code)
  const { code } = issuer
  const unit = unitOfLetter(candidate, issuer)
  if (unit) {
    const symbol = {
      system: 'STATE',
      typeCode: null,
      issuer: code + jointOf(candidate.segments[1], '-') + unit.text,
    } as const
    const confidence = issuer.known ? 0.95 : vouched ? 0.8 : 0.6
    return read(candidate, unit.end, symbol, 'CONG_VAN', confidence, vouched ? 'symbol.letter' : OPEN_LETTER)
  }
  if (!vouched && code.length < SURELY_A_BODY) return null
  const end = first.end - (first.text.length - issuer.printed)
  const symbol = { system: 'STATE', typeCode: null, issuer: code } as const
  return read(candidate, end, symbol, 'CONG_VAN', 0.6, vouched ? BARE_LETTER : OPEN_LETTER)
}

/** "1161/UBNDYT": a copy lost the hyphen before the unit; "UBNDTP" is the committee of a city. */
const UNIT_GLUED_ON = /^(UBND|HĐND)(?!TP)\p{Lu}{1,5}$/u

/** "96/HND": shorter codes are those of units and of goods as often. */
const SURELY_A_BODY = 3

/** "117/2008/QĐ": a normative act that lost the code of its issuer. */
const isTypeAlone = ({ year, segments }: Candidate): boolean =>
  year !== null && segments.length === 1 && typeOfCode(segments[0]?.text ?? '') !== null

/** "KTTH" of VPCP-KTTH, and one more part (UBND-KT-XD); no word that is glued on. */
function unitOfLetter(
  candidate: Candidate,
  issuer: Issuer,
): { readonly text: string; readonly end: number } | null {
  const { spacedOut, segments } = candidate
  const [first, unit, ...others] = segments
  if (!first || !unit || issuer.printed < first.text.length || (unit.spaced && !spacedOut)) return null
  // "1876/BYT/CB" of the years before the hyphen
  if (unit.before === '/' && issuer.known && candidate.year === null && /^\p{Lu}{2,5}$/u.test(unit.text))
    return unit
  if (unit.before !== '-' || !/^[\p{Lu}][\p{L}\d&+.]{0,13}$/u.test(unit.text)) return null
  const text =
    /^(\p{Lu}[\p{Lu}\d&+.]*(?:[a-z]{1,2}\p{Lu}{0,6}(?![\p{Ll}]))?)/u.exec(unit.text)?.[1] ?? unit.text
  const rest = others.findIndex(
    ({ text: part, before, spaced }) => spaced || before !== '-' || !/^\p{Lu}{2,6}$/u.test(part),
  )
  const more = others.slice(0, rest < 0 ? MOST_MORE : Math.min(rest, MOST_MORE))
  const last = more.at(-1)
  return last
    ? { text: [text, ...more.map((part) => part.text)].join('-'), end: last.end }
    : { text, end: unit.end - (unit.text.length - text.length) }
}
/** "LS-GDĐT-TC-LĐTBXH": of departments together. */
const MOST_MORE = 2

// ---------------------------------------------------------------------- names

const FOR_ANY_ISSUER = ['symbol.normative', 'symbol.state', 'symbol.party', 'symbol.blank-for-hyphen']

/** Every rule that a mention can name. */
export const SYMBOL_RULES: readonly string[] = [
  ...new Set([...SYMBOL_FORMS, ...SYSTEM_RULES].map(({ id }) => id).filter((id) => id !== TYPED)),
  ...FOR_ANY_ISSUER.map((id) => id + UNKNOWN_ISSUER),
  JOINT,
  OPEN_LETTER,
  BARE_LETTER,
]
