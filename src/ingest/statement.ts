import type { Body, IdentifierScheme } from '../model/agency.js'
import type { AnomalyCode, Severity } from '../model/anomaly.js'
import type { HeaderField } from '../model/correction.js'
import { boundsOf, type IsoDay, type PartialDate } from '../model/date.js'
import type { Deadline } from '../model/deadline.js'
import type { AccessClass, DocumentSystem, DocumentType, HeldAs, Level } from '../model/document.js'
import type { Evidence, EvidenceBasis, Span } from '../model/evidence.js'
import type { MessageParts, MessageStatus } from '../model/exchange.js'
import type { RelationKind } from '../model/relation.js'
import type { Period } from '../model/report/period.js'
import type { Result } from '../model/report/result.js'
import { printSymbol } from '../model/symbol.js'
import type { TaskKind, TaskModality, TaskRole } from '../model/task.js'
import type { ParsedDocument } from '../parse/parse.js'
import { ownUnit } from '../parse/place.js'
import { seriesOwner } from '../parse/recognise/heading/issuer.js'
import type { Signed } from '../parse/signed.js'
import type { ParsedAssignment, ParsedTask } from '../parse/recognise/tasks.js'
import { identify, type Identity } from './identity.js'

/** Where a thing is said: quote, span and section are null in a record. */
export interface Quoted {
  readonly quote: string | null
  /** In the source's text. */
  readonly span: Span | null
  readonly section: string | null
  /** The rule of the parser that found it. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
  /** Where it is not that of the statement. */
  readonly basis?: EvidenceBasis
}

/** What a citation tells of the paper that it cites. */
export interface NamedPaper {
  readonly symbol: string | null
  readonly type: DocumentType
  readonly title: string | null
  readonly issuer: Body | null
  /** A sample names it. */
  readonly sample?: true
}

/** One citation. */
export interface StatedMention extends Quoted, NamedPaper {
  readonly identity: Identity
  readonly relation: RelationKind
  /** Of the cited paper, as far as it is told: `2024-05-24`, `2024-05`, `2024` or null. */
  readonly date: string | null
}

export interface StatedAssignment extends Quoted {
  readonly role: TaskRole
  readonly body: Body
  readonly asPrinted: string
  /** The section that names the body for all tasks below it; null when the task's own words do. */
  readonly inheritedFrom: string | null
  /** A person says that it has taken the task over; absent of whom the paper names. */
  readonly takenOver?: true
}

export interface StatedDeadline extends Deadline, Quoted {
  readonly inherited: boolean
}

export interface StatedTask extends Quoted {
  readonly kind: TaskKind
  readonly modality: TaskModality
  readonly summary: string
  /** The place of the task that it is part of in the list of tasks. */
  readonly parent: number | null
  /** What its id is made of (`markOf`); absent where that is its place among the tasks of its section. */
  readonly mark?: string
  readonly assignments: readonly StatedAssignment[]
  readonly deadlines: readonly StatedDeadline[]
}

export interface StatedAnomaly extends Quoted {
  readonly code: AnomalyCode
  readonly severity: Severity
  readonly evidence: string | null
  /** A person has put right what rests on it, so that nobody is to look at it any more; absent else. */
  readonly settled?: true
}

/** What a report says has become of work. */
export type StatedResult = Result & Quoted & { readonly period?: StatedPeriod | null }

/** The time of which it is told; absent in claims of earlier versions. */
type StatedPeriod = Period & Quoted

/** A public page that a record comes from. */
export interface SourcePage {
  /** What it is called, for people: `VietnamPlus (TTXVN)`. */
  readonly name: string
  readonly address: string
  /** Addresses of other pages that say the same. */
  readonly alsoAt: readonly string[]
}

/** A body as a message names it. */
export interface StatedParty {
  /** Its code as it is written, and of which list that is; null where it has none, or one of another kind. */
  readonly code: string | null
  readonly scheme: IdentifierScheme | null
  readonly name: string | null
  /** Null where neither code nor name tell which body is meant. */
  readonly body: Body | null
}

/** What a message says beside the facts of the paper. */
export interface StatedMessage {
  /** What it reports of a paper; null of a message that brings one. */
  readonly status: MessageStatus | null
  readonly sender: StatedParty | null
  readonly receivers: readonly StatedParty[]
  /** RFC 3339, UTC; of a message without a time its day alone. */
  readonly sentAt: string | null
  readonly note: string | null
  /** By when the receivers are to have dealt with the paper. */
  readonly dueOn: IsoDay | null
  readonly steering: boolean
  readonly parts: MessageParts
  /** Papers of the same delivery were read, and anybody may read them. */
  readonly isOpen: boolean
}

/**
 * What one source says that one document is and contains. Texts and records both become statements and take the same way
 * into the graph from there.
 */
export interface Statement {
  readonly basis: EvidenceBasis
  /** The page that a record comes from; null where the file itself says it. */
  readonly page: SourcePage | null
  readonly heldAs: HeldAs
  readonly identity: Identity
  readonly symbol: string | null
  readonly symbolAsPrinted: string | null
  readonly type: DocumentType
  readonly system: DocumentSystem | null
  readonly level: Level | null
  /** As it is printed. */
  readonly title: string | null
  /** What it is about in the words of a record, where no source prints a title; null in a text. */
  readonly subject: string | null
  readonly issuedOn: PartialDate | null
  /** The day of the meeting that it reports. */
  readonly meetingOn: IsoDay | null
  /** Latest day on which the paper can have been issued, as printed on it; the date guard needs it. */
  readonly notAfter: IsoDay | null
  readonly issuer: Body | null
  /** The organ of the issuer that decided, in whose series it has no numbers of its own (Ban Thường vụ). */
  readonly organ: Body | null
  readonly signatory: string | null
  readonly accessClass: AccessClass
  /** The paper says of itself that it is a sample; absent in claims of earlier versions. */
  readonly sample?: boolean
  readonly recipients: readonly Body[]
  readonly mentions: readonly StatedMention[]
  readonly tasks: readonly StatedTask[]
  /** Absent in what is no report. */
  readonly results?: readonly StatedResult[]
  /** What the digital signatures of the file say; absent where it has none. */
  readonly signed?: Signed
  readonly anomalies: readonly StatedAnomaly[]
  /** The message of the exchange axis that says all this; absent where none does. */
  readonly message?: StatedMessage
  /** The facts of the head that a person has put right; absent where nobody has. */
  readonly corrected?: readonly HeaderField[]
}

/** A statement as it is stored (node `Claim`), with where it comes from. */
export interface Claim {
  readonly id: string
  /** Mentions are stored one by one, pages with the source. */
  readonly content: Omit<Statement, 'mentions' | 'page'>
  readonly sourceId: string
  readonly sourceName: string
  /** Orders claims of equal rank, by content. */
  readonly order: string
}

/** What is odd about a document, with the source that shows it. */
export interface ShownAnomaly extends StatedAnomaly {
  readonly basis: EvidenceBasis
  readonly sourceId: string
}

/** Where a thing is said, as the properties of nodes and relationships have it. */
export const evidenceRow = (
  { quote, span, section, rule, confidence, basis: own }: Quoted,
  basis: EvidenceBasis,
): Omit<Evidence, 'sourceId'> => ({
  basis: own ?? basis,
  quote,
  start: span?.start ?? null,
  end: span?.end ?? null,
  section,
  rule,
  confidence,
})

/**
 * A parsed paper as a statement about itself. News that retells a paper speaks of it as a record does: the paper's own
 * text comes before it, and what it calls the paper is no printed title.
 */
export function statementOf(parsed: ParsedDocument): Statement {
  const { heading, source, signature } = parsed
  const { symbol, issuedOn, place, meetingOn, title, system } = heading
  const type = heading.type ?? 'OTHER'
  const quoted = quoter(source.text)
  const retold = heading.form === 'RETELLING'
  return {
    basis: 'TEXT',
    page: null,
    heldAs: retold ? 'RECORD' : 'TEXT',
    identity: identify({
      symbol,
      type,
      typeCode: heading.typeCode,
      system,
      issuer: heading.issuer,
      date: issuedOn?.value ?? null,
      meetingOn,
      title,
    }),
    symbol: symbol && printSymbol(symbol),
    symbolAsPrinted: heading.symbolPrinted,
    type,
    system,
    level: place.level,
    title: retold ? null : title,
    subject: retold ? title : null,
    issuedOn,
    meetingOn,
    notAfter: issuedOn && boundsOf(issuedOn.value).latest,
    issuer: heading.issuer && withUnit(heading.issuer, ownUnit(place)),
    organ: heading.organ?.key === heading.issuer?.key ? null : heading.organ,
    signatory: signature.signatory,
    accessClass: heading.accessClass,
    sample: heading.sample,
    recipients: distinct(parsed.recipients.flatMap(({ agencies }) => agencies)),
    mentions: parsed.citations.flatMap((citation) => mentionsOf(citation, quoted)),
    tasks: parsed.tasks.map((task) => taskOf(task, quoted)),
    ...(parsed.results.length > 0 && {
      results: parsed.results.map(({ span, section, rule, confidence, period, ...result }) => ({
        ...quoted(span, section, rule, confidence),
        ...result,
        period: period && {
          from: period.from,
          to: period.to,
          ...quoted(period.span, period.section, period.rule, period.confidence),
        },
      })),
    }),
    ...(parsed.signed && { signed: parsed.signed }),
    anomalies: parsed.anomalies.map((anomaly) => ({
      ...quoted(anomaly.span, null, anomaly.rule, anomaly.confidence),
      code: anomaly.code,
      severity: anomaly.severity,
      evidence: anomaly.evidence,
      ...(anomaly.basis && { basis: anomaly.basis }),
    })),
  }
}

type Quoter = (span: Span | null, section: string | null, rule: string, confidence: number) => Quoted

const quoter =
  (text: string): Quoter =>
  (span, section, rule, confidence) => ({
    quote: span && text.slice(span.start, span.end),
    span,
    section,
    rule,
    confidence,
  })

function mentionsOf(citation: ParsedDocument['citations'][number], quoted: Quoter): StatedMention[] {
  const { symbol, issuer, date, title } = citation
  const type = citation.type ?? 'OTHER'
  const { typeCode, system } = symbol
  const identity = identify({ symbol, type, typeCode, system, issuer, date, meetingOn: null, title })
  return citation.mentions.map((mention) => ({
    ...quoted(mention.span, mention.section, mention.rule, mention.confidence),
    identity,
    relation: mention.relation,
    symbol: printSymbol(symbol),
    type,
    title,
    issuer: issuer && seriesOwner(issuer),
    date,
  }))
}

const withUnit = (issuer: Body, unit: Body['territory']): Body =>
  issuer.territory === null && unit !== null && issuer.level !== 'CENTRAL'
    ? { ...issuer, territory: unit }
    : issuer

const SUMMARY_LENGTH = 300

function taskOf(task: ParsedTask, quoted: Quoter): StatedTask {
  const assigned = (role: TaskRole, list: readonly ParsedAssignment[]): StatedAssignment[] =>
    list.map(({ body, asPrinted, span }) => ({
      ...quoted(span, task.section, task.rule, task.confidence),
      role,
      body,
      asPrinted,
      inheritedFrom: role === 'LEAD' && task.leadSource === 'INHERITED' ? task.leadFrom : null,
    }))
  return {
    ...quoted(task.span, task.section, task.rule, task.confidence),
    section: task.section,
    kind: task.kind,
    modality: task.modality,
    summary: shortened(task.text),
    parent: task.parent,
    assignments: [
      ...assigned('LEAD', task.leads),
      ...assigned('COORDINATING', task.coordinating),
      ...assigned('EXECUTING', task.executing),
      ...assigned('REPORT_TO', task.reportTo),
    ],
    deadlines: task.deadlines.map(({ span, rule, confidence, inherited, time: _, ...deadline }) => ({
      ...deadline,
      ...quoted(span, task.section, rule, confidence),
      inherited,
    })),
  }
}

/** The words of a duty, for people, without the mark that ends a paper (`./.`), cut at a word when long. */
export function shortened(text: string): string {
  const whole = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\.?\s*\/\s*\.?$/, '.')
  if (whole.length <= SUMMARY_LENGTH) return whole
  return `${whole.slice(0, whole.lastIndexOf(' ', SUMMARY_LENGTH))} …`
}

const distinct = (bodies: readonly Body[]): Body[] => [
  ...new Map(bodies.filter(({ kind }) => kind !== 'UNNAMED').map((body) => [body.key, body])).values(),
]
