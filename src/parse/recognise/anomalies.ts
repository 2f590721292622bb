import type { Body } from '../../model/agency.js'
import type { AnomalyCode, Severity } from '../../model/anomaly.js'
import { boundsOf } from '../../model/date.js'
import type { Found, Span } from '../../model/evidence.js'
import { severityOf } from '../../model/severity.js'
import type { Source } from '../../model/source.js'
import { printSymbol } from '../../model/symbol.js'
import type { Passage } from '../passage.js'
import type { Item, Paper } from '../segment.js'
import { successorsOf } from '../lexicon/territories.js'
import { unreadTablesIn } from './unread-tables.js'
import { isUnplaced } from './agencies.js'
import type { Heading } from './heading.js'
import type { Citation } from './references.js'
import type { Signature } from './signature.js'
import type { ParsedTask } from './tasks.js'

/** Something odd about a paper: a stable code, how bad it is, and what shows it. Printed values are never mended. */
export interface ParsedAnomaly extends Found {
  readonly code: AnomalyCode
  readonly severity: Severity
  readonly evidence: string | null
  /** Where the digital signature of the file shows it and not the words. */
  readonly basis?: 'SIGNATURE'
}

export interface AnomalyInput {
  readonly source: Source
  readonly paper: Paper
  readonly heading: Heading
  readonly signature: Signature
  readonly citations: readonly Citation[]
  readonly tasks: readonly ParsedTask[]
}

/** In: everything that was read. Out: the anomalies (docs/domain.md) that one paper alone can show. */
export function findAnomalies(input: AnomalyInput): ParsedAnomaly[] {
  return CHECKS.flatMap((check) => check(input))
}

type Check = (input: AnomalyInput) => ParsedAnomaly[]

/** What one paper alone can show. */
const CODES = [
  'RETELLING',
  'MISSING_NUMBER',
  'MISSING_DATE',
  'PARTIAL_DATE',
  'MISSING_LETTERHEAD',
  'PROVINCE_UNRESOLVED',
  'PROVINCE_INFERRED',
  'PLACE_NAME_VARIANT',
  'PROVINCE_SUPERSEDED',
  'UNPLACED_AGENCY',
  'SIGNATORY_NOT_SPEAKER',
  'FOREIGN_SYMBOL_IN_TITLE',
  'UNDATED_CITATION',
  'UNRESOLVED_ISSUER',
  'UNKNOWN_ISSUER_CODE',
  'CITES_FUTURE_DOCUMENT',
  'EVENT_BEFORE_CITED_DOCUMENT',
  'WEEKEND_DATE',
  'DEADLINE_BEFORE_ISSUE',
  'PAGE_BREAK_SPLIT',
  'MARKUP_INSIDE_ENTITY',
  'ENUMERATION_COUNT_MISMATCH',
  'NUMBERING_INCONSISTENT',
  'TABLE_UNREAD',
  'ANOTHER_PAPER',
] as const satisfies readonly AnomalyCode[]
type Code = (typeof CODES)[number]

const ruleOf = (code: Code): string => `anomaly.${code.toLowerCase().replaceAll('_', '-')}`
export const ANOMALY_RULES: readonly string[] = CODES.map(ruleOf)

const anomaly = (code: Code, evidence: string | null, span: Span | null = null): ParsedAnomaly => ({
  code,
  severity: severityOf(code),
  evidence,
  span,
  rule: ruleOf(code),
  confidence: 0.9,
})

const missingHead: Check = ({ heading }) => {
  if (heading.form === 'RETELLING') return [anomaly('RETELLING', heading.symbolPrinted, heading.symbolSpan)]
  const found: ParsedAnomaly[] = []
  if (heading.symbol === null || heading.symbol.number === null)
    found.push(anomaly('MISSING_NUMBER', heading.symbolPrinted, heading.symbolSpan))
  if (heading.issuedOn === null) found.push(anomaly('MISSING_DATE', null))
  else if (heading.issuedOn.precision !== 'DAY')
    found.push(anomaly('PARTIAL_DATE', heading.issuedOn.asPrinted))
  if (!heading.letterhead) found.push(anomaly('MISSING_LETTERHEAD', null))
  return found
}

const province: Check = ({ heading }) => {
  const { place, provinceSource, inference } = heading
  const found: ParsedAnomaly[] = []
  if (place.level !== 'CENTRAL' && place.province === null) found.push(anomaly('PROVINCE_UNRESOLVED', null))
  if (provinceSource === 'INFERRED_BODY' || provinceSource === 'INFERRED_GAZETTEER')
    found.push(anomaly('PROVINCE_INFERRED', inference?.evidence.join('; ') ?? place.province?.name ?? null))
  for (const [printed, official] of inference?.variants ?? [])
    found.push(anomaly('PLACE_NAME_VARIANT', `${printed} → ${official}`))
  const successor = place.province?.vintage === 2024 ? successorsOf(place.province)[0] : undefined
  if (place.province && successor && successor.name !== place.province.name)
    found.push(anomaly('PROVINCE_SUPERSEDED', `${place.province.name} → ${successor.name}`))
  return found
}

const signedByAnother: Check = ({ heading, signature }) =>
  heading.conclusionBy &&
  signature.signatory &&
  heading.conclusionBy.name !== signature.signatory &&
  (heading.type === 'THONG_BAO' || heading.type === 'BIEN_BAN')
    ? [
        anomaly(
          'SIGNATORY_NOT_SPEAKER',
          `${heading.conclusionBy.name} / ${signature.signatory}`,
          signature.span,
        ),
      ]
    : []

const titleSymbol: Check = ({ citations, heading }) => {
  const cited = citations.find(({ mentions }) => mentions.some(({ section }) => section === 'title'))
  return cited && heading.title
    ? [anomaly('FOREIGN_SYMBOL_IN_TITLE', printSymbol(cited.symbol), cited.span)]
    : []
}

/** Bodies of units that the map does not have, or has several of: each name once. */
const unplacedAgencies: Check = ({ heading, tasks }) => {
  const found = new Map<string, ParsedAnomaly>()
  const look = (body: Body, span: Span | null) => {
    if (isUnplaced(body) && !found.has(body.name))
      found.set(body.name, anomaly('UNPLACED_AGENCY', body.name, span))
  }
  if (heading.issuer) look(heading.issuer, null)
  for (const { leads, coordinating, executing, reportTo } of tasks)
    for (const named of [leads, coordinating, executing, reportTo])
      for (const { body, span } of named) look(body, span)
  return [...found.values()]
}

const citationDates: Check = ({ citations, heading }) => {
  const latest = heading.issuedOn ? boundsOf(heading.issuedOn.value).latest : null
  return citations.flatMap((citation) => {
    const found: ParsedAnomaly[] = []
    const symbol = printSymbol(citation.symbol)
    if (citation.date === null && citation.symbol.year === null)
      found.push(anomaly('UNDATED_CITATION', symbol, citation.span))
    if (citation.issuer === null) found.push(anomaly('UNRESOLVED_ISSUER', symbol, citation.span))
    if (citation.rule.endsWith('unknown-issuer'))
      found.push(anomaly('UNKNOWN_ISSUER_CODE', symbol, citation.span))
    if (citation.date !== null && latest !== null && latest < citation.date)
      found.push(anomaly('CITES_FUTURE_DOCUMENT', `${symbol} ${citation.date}`, citation.span))
    if (
      citation.date !== null &&
      heading.meetingOn !== null &&
      heading.meetingOn < citation.date &&
      (latest === null || latest >= citation.date)
    )
      found.push(
        anomaly(
          'EVENT_BEFORE_CITED_DOCUMENT',
          `${heading.meetingOn} < ${symbol} ${citation.date}`,
          citation.span,
        ),
      )
    if (citation.date !== null && isWeekend(citation.date))
      found.push(anomaly('WEEKEND_DATE', `${symbol} ${citation.date}`, citation.span))
    return found
  })
}

const isWeekend = (day: string) =>
  day.length === 10 && [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

const deadlineBeforeIssue: Check = ({ heading, tasks }) => {
  const earliest = heading.issuedOn ? boundsOf(heading.issuedOn.value).earliest : heading.meetingOn
  if (earliest === null) return []
  return tasks.flatMap(({ deadlines }) =>
    deadlines
      .filter(({ due, kind }) => due !== null && kind !== 'HORIZON' && isSlip(due, earliest))
      .map(({ asPrinted, span }) => anomaly('DEADLINE_BEFORE_ISSUE', asPrinted, span)),
  )
}

/** A year that was not updated; a day long past ("tài liệu trước năm 1992") is what the words speak of. */
const isSlip = (due: string, issued: string): boolean =>
  due < issued && Number(issued.slice(0, 4)) - Number(due.slice(0, 4)) <= 3

const pageBreaks: Check = ({ paper }) =>
  paper.breaks
    .slice(0, 1)
    .map((at) => anomaly('PAGE_BREAK_SPLIT', `${paper.breaks.length}`, { start: at, end: at + 1 }))

/** Emphasis or tags inside a date, a symbol or a name. */
const markupInside: Check = ({ source: { text }, citations, tasks }) => {
  if (!MARKS_OF_MARKUP.some((mark) => text.includes(mark))) return []
  const broken = [
    ...citations.flatMap(({ mentions }) => mentions.map(({ citedSpan }) => citedSpan)),
    ...tasks.flatMap(({ deadlines, leads }) => [...deadlines, ...leads].map(({ span }) => span)),
  ].find(({ start, end }) => MARKUP.test(text.slice(start, end)))
  return broken ? [anomaly('MARKUP_INSIDE_ENTITY', text.slice(broken.start, broken.end), broken)] : []
}

const MARKUP = /\*{1,3}|<\/?\w{1,10}>|\\[-./]/
const MARKS_OF_MARKUP = ['*', '<', '\\']

/** "08 nội dung kiến nghị trên" against the items that are there. */
const enumerationCount: Check = ({ paper }) => paper.body.flatMap(({ passage }) => countMismatch(passage))

function countMismatch(passage: Passage): ParsedAnomaly[] {
  const { annotated: text } = passage
  const told = text
    .spans('COUNTED_ITEMS')
    .find(({ start, end }) => text.reads(SMALL_NUMBER, start) && text.reads(POINTS_TO_ITEMS, end))
  if (!told) return []
  const number = Number.parseInt(text.low.slice(told.start, told.end), 10)
  const marks = [...passage.text.matchAll(ITEM_MARK)].length
  return marks >= 2 && number !== marks
    ? [
        anomaly(
          'ENUMERATION_COUNT_MISMATCH',
          `${passage.text.slice(told.start, told.end).split(/\s/u)[0]} / ${marks}`,
          passage.span(told.start, told.end),
        ),
      ]
    : []
}

const ITEM_MARK = /\((\d{1,2})\)\s*\p{Lu}/gu
const SMALL_NUMBER = /(?:0?\d|[12]\d)(?!\d)/uy
const POINTS_TO_ITEMS = /[^.;]{0,60}(?:sau|trên)/uy

/** Arabic numbers first and Roman ones beside them at the same level. */
const numbering: Check = ({ paper }) => {
  const top = paper.body.filter(
    (item: Item) =>
      item.parent === null && !item.annex && ['ROMAN', 'NUMBER', 'NUMBER_PAREN'].includes(item.marker),
  )
  const arabicFirst =
    top[0]?.marker !== 'ROMAN' && top.some(({ marker }) => marker === 'ROMAN') && top[0]?.marker !== undefined
  return arabicFirst
    ? [
        anomaly(
          'NUMBERING_INCONSISTENT',
          `${top[0]?.label} … ${top.find(({ marker }) => marker === 'ROMAN')?.label}`,
          top[0]?.passage.span() ?? null,
        ),
      ]
    : []
}

const unreadTables: Check = ({ source, paper }) =>
  unreadTablesIn(source.text, paper.body).map(({ words, span }) => anomaly('TABLE_UNREAD', words, span))

const anotherPaper: Check = ({ paper: { otherPaper } }) =>
  otherPaper === null
    ? []
    : [anomaly('ANOTHER_PAPER', otherPaper.text.replace(/\s+/g, ' ').trim(), otherPaper.span())]

const CHECKS: readonly Check[] = [
  missingHead,
  province,
  unplacedAgencies,
  signedByAnother,
  titleSymbol,
  citationDates,
  deadlineBeforeIssue,
  pageBreaks,
  markupInside,
  enumerationCount,
  numbering,
  unreadTables,
  anotherPaper,
]
