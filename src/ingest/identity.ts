import { createHash } from 'node:crypto'
import type { Body } from '../model/agency.js'
import type { IsoDay } from '../model/date.js'
import type { DocumentSystem, DocumentType } from '../model/document.js'
import { fold, foldBare } from '../model/fold.js'
import { numberOf, type DocumentSymbol } from '../model/symbol.js'
import type { Territory } from '../model/territory.js'
import { ISSUER_CODES, TYPE_CODES } from '../parse/lexicon/symbols.js'
import { knownIssuer } from '../parse/recognise/symbols.js'

/**
 * What a paper is called, as far as one statement or citation tells (docs/domain.md, Identity): a symbol alone names many
 * papers, so its numbering series goes with it. Members of one `group` may be one document; the date tells.
 */
export interface Identity {
  /** The numbering series; a writer locks it. */
  readonly series: string
  /** Series, type and number; for a paper without a number also its title. */
  readonly group: string
  readonly numbered: boolean
  /** `2024-05-24`, `2024-05`, `2024` or null. */
  readonly date: string | null
}

export interface IdentityFacts {
  readonly symbol: DocumentSymbol | null
  readonly type: DocumentType
  readonly typeCode: string | null
  readonly system: DocumentSystem | null
  readonly issuer: Body | null
  readonly date: string | null
  readonly meetingOn: IsoDay | null
  readonly title: string | null
}

/** The identity that these facts give. Unknown parts are `?`; such papers are provisional. */
export function identify(facts: IdentityFacts): Identity {
  const system = facts.system ?? '?'
  const series = `${system}|${seriesOf(facts)}`
  const number = facts.symbol && numberOf(facts.symbol)
  const type = typePart(facts)
  if (number !== null)
    return {
      series,
      group: `${series}|${type}|${number.replace(/^0+(?=\d)/, '')}`,
      numbered: true,
      date: facts.date,
    }
  const title = createHash('sha256')
    .update(fold(facts.title ?? ''))
    .digest('hex')
    .slice(0, 12)
  // a paper without number is told by its issue date, else by the meeting that it reports
  return {
    series,
    group: `${series}|${type}|~|${title}`,
    numbered: false,
    date: facts.date ?? facts.meetingOn,
  }
}

/** The key of a group's document of that date; `?` while the date is unknown. */
export function keyOf(group: string, numbered: boolean, date: string | null): string {
  if (numbered) return `${group}|${date ?? '?'}`
  const at = group.lastIndexOf('|')
  return `${group.slice(0, at)}|${date ?? '?'}${group.slice(at)}`
}

/** Assembly acts share one register whatever their type; letters have no code of their own. */
function typePart({ symbol, type, typeCode }: IdentityFacts): string {
  if (symbol && symbol.typeCode === null && /^QH\d/.test(symbol.issuer)) return '-'
  return (
    symbol?.typeCode ??
    typeCode ??
    (type === 'CONG_VAN' ? 'CV' : (TYPE_CODES.find(([, of]) => of === type)?.[0] ?? '?'))
  )
}

const COMMITTEE_SERIES = new Set(['tinh-uy', 'huyen-uy', 'dang-uy'])
const COMMITTEE = { PROVINCE: 'tinh-uy', DISTRICT: 'huyen-uy', COMMUNE: 'dang-uy' } as const

/**
 * `tinh-uy:2024:24`, `ubnd:2024:20`, `tw`: the Standing Board and the Committee of one province number in one
 * series, and a Thành ủy that prints TU is told from the Tỉnh ủy by its territory.
 */
function seriesOf({ symbol, issuer }: IdentityFacts): string {
  const code = symbol?.issuer.split('-')[0] ?? null
  const known = code === null ? codeOfBody(issuer) : knownIssuer(code.replace(/(?<=QH|UBTVQH)\d+$/, ''))
  const base =
    known?.series ?? (code === null ? (issuer ? (issuer.key.split('|')[0] ?? '?') : '?') : slug(code))
  // also where the code is of any level: a central steering committee
  if (known?.level === 'CENTRAL' || issuer?.level === 'CENTRAL') return base
  if (code !== null && /^(?:QH|UBTVQH)\d/.test(code)) return slug(code)
  const territory: Territory | null = issuer?.territory ?? null
  if (!territory) return `${base}:?`
  return `${COMMITTEE_SERIES.has(base) ? COMMITTEE[territory.level] : base}:${territory.key}`
}

/** The series that a body without a printed symbol numbers in: "UBND tỉnh X" is UBND, "Ban Bí thư" is TW. */
function codeOfBody(body: Body | null): { series: string; level: string | null } | null {
  if (!body) return null
  const base = body.key.split('|')[0] ?? ''
  if (/^(?:tinh|thanh|huyen|quan|thi|dang)-uy$/.test(base))
    return { series: body.territory ? COMMITTEE[body.territory.level] : 'tinh-uy', level: null }
  if (/^(?:ban-bi-thu|bo-chinh-tri|ban-chap-hanh-trung-uong)/.test(base))
    return { series: 'tw', level: 'CENTRAL' }
  return ISSUER_CODES.find((row) => slug(row.body) === base) ?? null
}

const slug = (text: string) =>
  foldBare(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

// ------------------------------------------------------------------- terms

/**
 * The span of time within which a number names one paper: a State year; a Party term, which runs from congress to
 * congress. Central congresses have known days; those of provinces and below fall in the months around autumn of
 * 2015, 2020 and 2025, where half a year is a span of its own because the old and the new term cannot be told apart.
 */
export function spanOf(group: string, date: string | null): string {
  if (date === null) return '?'
  const [system, series = '', , number = ''] = group.split('|')
  // a normative act carries its year in the number; a paper without number is told by its date
  if (number.includes('/')) return 'whole'
  if (number === '~') return date
  if (system === 'STATE') return date.slice(0, 4)
  return series.includes(':') ? localTerm(date) : centralTerm(date)
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
