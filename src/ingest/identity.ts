import { agencySlug, type Body } from '../model/agency.js'
import type { IsoDay } from '../model/date.js'
import type { DocumentSystem, DocumentType } from '../model/document.js'
import { localRegister, numberedGroup, parseGroup, seriesOf, unnumberedGroup } from '../model/document-key.js'
import { fold, slug } from '../model/fold.js'
import { numberOf, type DocumentSymbol } from '../model/symbol.js'
import type { Territory } from '../model/territory.js'
import { ISSUER_CODES, TYPE_CODES } from '../parse/lexicon/symbols.js'
import { knownIssuer } from '../parse/recognise/symbols.js'
import { hash } from './ids.js'

/**
 * What a paper is called, as far as one statement or citation tells (docs/domain.md, Identity). A symbol alone names many
 * papers, so its numbering series goes with it. The forms of series and groups are in model/document-key.ts.
 */
export interface Identity {
  /** The numbering series, which a writer locks. */
  readonly series: string
  /** Series, type and number, or for a paper without a number its title: members of one group may be one document. */
  readonly group: string
  readonly numbered: boolean
  /** The date that tells members of the group apart: `2024-05-24`, `2024-05`, `2024` or null. */
  readonly date: string | null
}

export interface IdentityFacts {
  readonly symbol: DocumentSymbol | null
  readonly type: DocumentType
  readonly typeCode: string | null
  readonly system: DocumentSystem | null
  readonly issuer: Body | null
  /** Of issue, as far as it is known. */
  readonly date: string | null
  /** Of the meeting that the paper reports. */
  readonly meetingOn: IsoDay | null
  readonly title: string | null
}

/** The identity that follows from these facts. What is unknown is `?` in it; such a paper may turn out to be another. */
export function identify(facts: IdentityFacts): Identity {
  const series = seriesOf(facts.system, registerOf(facts))
  const number = facts.symbol && numberOf(facts.symbol)
  const type = typePart(facts)
  if (number !== null)
    return { series, group: numberedGroup(series, type, number), numbered: true, date: facts.date }
  return {
    series,
    group: unnumberedGroup(series, type, hash(fold(facts.title ?? ''), 12)),
    numbered: false,
    // a paper without number is told by its date of issue, else by that of the meeting that it reports
    date: facts.date ?? facts.meetingOn,
  }
}

/** The type code as it stands in a group. Assembly acts share one register whatever their type. */
function typePart({ symbol, type, typeCode }: IdentityFacts): string | null {
  if (symbol && symbol.typeCode === null && /^QH\d/.test(symbol.issuer)) return '-'
  const printed = symbol?.typeCode ?? typeCode
  if (printed !== null) return printed
  // letters have no code of their own
  return type === 'CONG_VAN' ? 'CV' : (TYPE_CODES.find(([, of]) => of === type)?.[0] ?? null)
}

/** How the Party committee of a unit is called in a register, by the unit's level. */
const COMMITTEE = { PROVINCE: 'tinh-uy', DISTRICT: 'huyen-uy', COMMUNE: 'dang-uy' } as const
const COMMITTEES: ReadonlySet<string> = new Set(Object.values(COMMITTEE))

/**
 * The register that the paper is numbered in: `tinh-uy:2024:24`, `ubnd:2024:20`, `tw`. The Standing Board and the
 * Committee of one province share a register. A Thành ủy that prints TU is told from the Tỉnh ủy by its territory.
 */
function registerOf({ symbol, issuer }: IdentityFacts): string {
  const code = symbol?.issuer.split('-')[0] ?? null
  const known = code === null ? codeOfBody(issuer) : knownIssuer(code.replace(/(?<=QH|UBTVQH)\d+$/, ''))
  const body = known?.series ?? (code === null ? (issuer ? agencySlug(issuer.key) : '?') : slug(code))
  // also where the code is of any level: a central steering committee
  if (known?.level === 'CENTRAL' || issuer?.level === 'CENTRAL') return body
  if (code !== null && /^(?:QH|UBTVQH)\d/.test(code)) return slug(code)
  const territory: Territory | null = issuer?.territory ?? null
  return territory === null
    ? localRegister(body, null)
    : localRegister(COMMITTEES.has(body) ? COMMITTEE[territory.level] : body, territory.key)
}

/** The series that a body without a printed symbol numbers in: "UBND tỉnh X" is UBND, "Ban Bí thư" is TW. */
function codeOfBody(body: Body | null): { series: string; level: string | null } | null {
  if (!body) return null
  const name = agencySlug(body.key)
  if (/^(?:tinh|thanh|huyen|quan|thi|dang)-uy$/.test(name))
    return { series: body.territory ? COMMITTEE[body.territory.level] : 'tinh-uy', level: null }
  if (/^(?:ban-bi-thu|bo-chinh-tri|ban-chap-hanh-trung-uong)/.test(name))
    return { series: 'tw', level: 'CENTRAL' }
  return ISSUER_CODES.find((row) => slug(row.body) === name) ?? null
}

// ------------------------------------------------------------------- terms

/** The span of a paper without a date. */
export const UNDATED = '?'

/**
 * The span of time within which a number names one paper: a State year; a Party term, which runs from congress to
 * congress. Central congresses have known days. Those of provinces and below fall in the months around autumn of 2015,
 * 2020 and 2025; the year around that autumn is a span of its own, because the old and the new term cannot be told apart.
 */
export function spanOf(group: string, date: string | null): string {
  if (date === null) return UNDATED
  const { system, isLocal, number } = parseGroup(group)
  // a paper without number is told by its date; a normative act carries its year in the number
  if (number === null) return date
  if (number.includes('/')) return 'whole'
  if (system === 'STATE') return date.slice(0, 4)
  return isLocal ? localTerm(date) : centralTerm(date)
}

const CENTRAL_CONGRESSES = [
  '2001-04-22',
  '2006-04-25',
  '2011-01-19',
  '2016-01-28',
  '2021-02-01',
  '2026-01-23',
]
const centralTerm = (date: string) => `term-${CENTRAL_CONGRESSES.filter((day) => day <= date).length}`

function localTerm(date: string): string {
  const year = Number(date.slice(0, 4))
  const congress = Math.floor(year / 5) * 5
  const month = date.slice(0, 7)
  // of a year alone nobody knows on which side of its congress the day lies
  if (month.length === 4 && (year === congress || year === congress + 1)) return `congress-${congress}`
  // from six months before the autumn of the congress to six months after it
  if (month >= `${congress}-04` && month <= `${congress + 1}-04`) return `congress-${congress}`
  return `term-${month < `${congress}-04` ? congress - 5 : congress}`
}
