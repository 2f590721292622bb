import type { Body } from '../model/agency.js'
import type { PartialDate } from '../model/date.js'
import type { Deadline } from '../model/deadline.js'
import { numberOf, printSymbol } from '../model/symbol.js'
import { asNamedBy } from './inner-units.js'
import {
  FORMAT_VERSION,
  type CitationFormat,
  type DayFormat,
  type DeadlineFormat,
  type DocumentFormat,
  type PaperFormat,
  type TaskDeadlineFormat,
  type TaskFormat,
  type UnitsFormat,
} from './paper-format.js'
import type { ParsedDocument, RefusedDocument } from './parse.js'
import { ownUnit, type Place } from './place.js'
import type { Citation } from './recognise/references.js'
import type { ParsedDeadline, ParsedTask } from './recognise/tasks.js'
import type { Source } from '../model/source.js'

/** What `parse FILE --json` prints, in format 1.0; a refused paper shows nothing of its text. */
export function toFormat(source: Source, result: ParsedDocument | RefusedDocument): PaperFormat {
  const frame = {
    formatVersion: FORMAT_VERSION,
    file: source.name,
    outcome: result.outcome,
    textBase: source.textBase,
    textLength: source.text.length,
  }
  if (result.outcome === 'REFUSED')
    return {
      ...frame,
      outcome: result.outcome,
      textLength: null,
      refusal: { reason: 'STATE_SECRET', accessClass: result.accessClass },
      document: { accessClass: result.accessClass },
      citations: [],
      softReferences: [],
      tasks: [],
      recipients: [],
      anomalies: [],
    }
  const { issuer, symbolPrinted } = result.heading
  // a group is told as it is printed
  const nameOf: NameOf = (body) =>
    (body.kind === 'COLLECTIVE' ? body : asNamedBy(issuer, body, symbolPrinted)).name
  return {
    ...frame,
    outcome: result.outcome,
    refusal: null,
    document: documentOf(result),
    citations: result.citations.map(citationOf),
    softReferences: result.softReferences,
    tasks: result.tasks.map((task, index) => taskOf(task, index, nameOf)),
    recipients: result.recipients.map(({ agencies, ...recipient }) => ({
      ...recipient,
      agencies: agencies.map(nameOf),
    })),
    anomalies: result.anomalies,
  }
}

const citationOf = (citation: Citation): CitationFormat => ({
  symbol: printSymbol(citation.symbol),
  number: numberOf(citation.symbol),
  type: citation.type,
  date: citation.date?.length === 10 ? citation.date : null,
  issuer: citation.issuer?.name ?? null,
  issuerPrinted: citation.issuerPrinted,
  issuerResolution: citation.issuerResolution,
  relation: citation.relation,
  title: citation.title,
  mentions: citation.mentions.map(({ span, relation, rule, confidence }) => ({
    span,
    relation,
    rule,
    confidence,
  })),
  span: citation.span,
  rule: citation.rule,
  confidence: citation.confidence,
})

/** The name of a body in full, as the paper that names it means it. */
type NameOf = (body: Body) => string

const taskOf = (task: ParsedTask, index: number, nameOf: NameOf): TaskFormat => ({
  id: String(index + 1),
  parent: task.parent === null ? null : String(task.parent + 1),
  section: task.section,
  kind: task.kind,
  modality: task.modality,
  lead: names(task.leads, nameOf),
  leadSource: task.leadSource,
  leadFrom: task.leadFrom,
  coordinating: names(task.coordinating, nameOf),
  executing: names(task.executing, nameOf),
  reportTo: names(task.reportTo, nameOf),
  deadlines: task.deadlines.map(deadlineOf),
  quote: task.text.slice(0, 120),
  span: task.span,
  rule: task.rule,
  confidence: task.confidence,
})

const deadlineOf = (deadline: ParsedDeadline): TaskDeadlineFormat => ({
  ...deadlineFormat(deadline),
  ...(deadline.time === null ? {} : { time: deadline.time }),
  span: deadline.span,
  rule: deadline.rule,
  confidence: deadline.confidence,
})

export const deadlineFormat = (deadline: Deadline & { readonly inherited: boolean }): DeadlineFormat => ({
  text: deadline.asPrinted,
  kind: deadline.kind,
  iso: deadline.due,
  isoStart: deadline.from,
  precision: deadline.precision,
  bound: deadline.bound,
  action: deadline.action,
  duration: deadline.duration,
  anchor: deadline.anchor,
  recurrence: deadline.recurrence,
  inherited: deadline.inherited,
})

const names = (list: ReadonlyArray<{ body: Body }>, nameOf: NameOf) => list.map(({ body }) => nameOf(body))

function documentOf({ heading, signature }: ParsedDocument): DocumentFormat {
  const { place, symbol, issuedOn, span, rule, confidence } = heading
  return {
    form: heading.form,
    system: heading.system,
    type: heading.type,
    typeCode: heading.typeCode,
    number: symbol === null ? (heading.toldNumber ?? null) : numberOf(symbol),
    symbol: symbol === null ? null : printSymbol(symbol),
    symbolPrinted: heading.symbolPrinted,
    issuer: heading.issuer?.name ?? null,
    issuingOrgan: heading.organ?.name ?? null,
    level: place.level,
    ...unitsFormat(place),
    provinceSource: heading.provinceSource,
    issuedOn: dayFormat(issuedOn),
    place: heading.seat,
    signatory: signature.signatory,
    capacity: signature.capacity,
    title: heading.title,
    accessClass: heading.accessClass,
    urgency: heading.urgency,
    addressees: heading.addressees.map(({ name }) => name),
    conclusionBy: heading.conclusionBy,
    meeting: heading.meetingOn === null ? null : { date: heading.meetingOn, precision: 'DAY' },
    span,
    rule,
    confidence,
  }
}

/** The units that a paper of this place belongs to. */
export const unitsFormat = (place: Place): UnitsFormat => ({
  province: place.province?.name ?? null,
  provinceCode: place.province?.code ?? null,
  district: place.district?.name ?? null,
  commune: place.level === 'COMMUNE' ? (ownUnit(place)?.name ?? null) : null,
})

export const dayFormat = (day: PartialDate | null): DayFormat => ({
  value: day?.value ?? null,
  precision: day?.precision ?? 'NONE',
  printed: day?.asPrinted ?? null,
})
