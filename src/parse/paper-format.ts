import type { AnomalyCode, Severity } from '../model/anomaly.js'
import type { DatePrecision, IsoDay, PartialDate } from '../model/date.js'
import type { DeadlineBound, DeadlineKind } from '../model/deadline.js'
import type { AccessClass, DocumentSystem, DocumentType, Level } from '../model/document.js'
import type { Found, Span } from '../model/evidence.js'
import type { RelationKind } from '../model/relation.js'
import type { RefusalCode } from '../model/source.js'
import type { LeadSource, TaskKind, TaskModality } from '../model/task.js'
import type { IssuerResolution, ProvinceSource, RecipientKind, SoftReferenceKind, Urgency } from './kinds.js'

/** Version of the output format of `parse --json`. */
export const FORMAT_VERSION = '1.0'

/**
 * What a paper says, in the format 1.0 of `parse --json`: keys in camelCase, unknown values null, empty lists as lists. Spans
 * count UTF-16 code units of the text. Every finding says which rule made it and how sure that rule is, from 0 to 1.
 */
export type PaperFormat = ParsedPaperFormat | RefusedPaperFormat

interface Frame {
  readonly formatVersion: string
  readonly file: string
  /** RAW: offsets count in the text that was given. EXTRACTED: in the text that a reader made of a file. */
  readonly textBase: 'RAW' | 'EXTRACTED'
}

export interface ParsedPaperFormat extends Frame {
  readonly outcome: 'PARSED'
  readonly textLength: number
  readonly refusal: null
  readonly document: DocumentFormat
  readonly citations: readonly CitationFormat[]
  readonly softReferences: readonly SoftReferenceFormat[]
  readonly tasks: readonly TaskFormat[]
  readonly recipients: readonly RecipientFormat[]
  readonly anomalies: readonly AnomalyFormat[]
}

/** A paper that bears a secrecy stamp: nothing of its text is shown. */
export interface RefusedPaperFormat extends Frame {
  readonly outcome: 'REFUSED'
  readonly textLength: null
  readonly refusal: { readonly reason: RefusalCode; readonly accessClass: 'SECRET' }
  readonly document: { readonly accessClass: 'SECRET' }
  readonly citations: readonly never[]
  readonly softReferences: readonly never[]
  readonly tasks: readonly never[]
  readonly recipients: readonly never[]
  readonly anomalies: readonly never[]
}

/** What the head and the signature say. */
export interface DocumentFormat extends Found, UnitsFormat {
  /** RETELLING: news that speaks of a paper, not the paper itself. */
  readonly form: 'PAPER' | 'RETELLING'
  readonly system: DocumentSystem | null
  readonly type: DocumentType | null
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly symbolPrinted: string | null
  /** The body whose numbering series it is; `issuingOrgan` the one that decided. */
  readonly issuer: string | null
  readonly issuingOrgan: string | null
  readonly level: Level | null
  readonly provinceSource: ProvinceSource | null
  readonly issuedOn: DayFormat
  readonly place: string | null
  readonly signatory: string | null
  readonly capacity: readonly string[]
  readonly title: string | null
  readonly accessClass: AccessClass
  readonly urgency: Urgency | null
  readonly addressees: readonly string[]
  readonly conclusionBy: { readonly name: string; readonly role: string | null } | null
  readonly meeting: { readonly date: IsoDay; readonly precision: 'DAY' } | null
}

/** The units that a paper belongs to. */
export interface UnitsFormat {
  readonly province: string | null
  readonly provinceCode: string | null
  readonly district: string | null
  readonly commune: string | null
}

/** A day as far as it is known: `2024-08-22`, `2024-05` or `2024`. */
export interface DayFormat {
  readonly value: string | null
  readonly precision: PartialDate['precision'] | 'NONE'
  readonly printed: string | null
}

/** A document that is cited by a symbol, with every place that cites it. */
export interface CitationFormat extends Found {
  readonly symbol: string
  readonly number: string | null
  readonly type: DocumentType | null
  readonly date: IsoDay | null
  readonly issuer: string | null
  readonly issuerPrinted: string | null
  readonly issuerResolution: IssuerResolution
  readonly relation: RelationKind
  readonly title: string | null
  readonly mentions: readonly (Found & { readonly relation: RelationKind })[]
}

/** A paper that is spoken of without its symbol. */
export interface SoftReferenceFormat extends Found {
  readonly kind: SoftReferenceKind
  readonly type: DocumentType | null
  readonly text: string
  /** Whose paper it is, as far as the words say so. */
  readonly issuer: string | null
  /** Symbols of the citations that "nêu trên" and "này" point back to; empty when none stands before. */
  readonly refersTo: readonly string[]
}

/** A duty that the paper puts on a body, or a measure that nobody is named for. */
export interface TaskFormat extends Found {
  /** Its number in the list, from "1". */
  readonly id: string
  readonly parent: string | null
  readonly section: string
  readonly kind: TaskKind
  readonly modality: TaskModality
  readonly lead: readonly string[]
  readonly leadSource: LeadSource
  readonly leadFrom: string | null
  readonly coordinating: readonly string[]
  readonly executing: readonly string[]
  readonly reportTo: readonly string[]
  readonly deadlines: readonly TaskDeadlineFormat[]
  /** The first 120 characters of the duty's words. */
  readonly quote: string
}

export interface DeadlineFormat {
  readonly text: string
  readonly kind: DeadlineKind
  /** Last acceptable day as printed; for BEFORE that day itself is already late. */
  readonly iso: IsoDay | null
  readonly isoStart: IsoDay | null
  readonly precision: DatePrecision
  readonly bound: DeadlineBound | null
  readonly action: string | null
  /** ISO 8601: `P5D`. */
  readonly duration: string | null
  readonly anchor: string | null
  /** RRULE. */
  readonly recurrence: string | null
  /** From what stands above the task. */
  readonly inherited: boolean
}

export interface TaskDeadlineFormat extends DeadlineFormat {
  /** Of the day, where one is printed: `17:00`. */
  readonly time?: string
  readonly span: Span
  readonly rule: string
  readonly confidence: number
}

/** One line of "Nơi nhận". */
export interface RecipientFormat extends Found {
  readonly text: string
  readonly agencies: readonly string[]
  readonly kind: RecipientKind
  readonly purpose: string | null
}

/** Something odd about the paper, with a stable code. */
export interface AnomalyFormat extends Found {
  readonly code: AnomalyCode
  readonly severity: Severity
  readonly evidence: string | null
  readonly basis?: 'SIGNATURE'
}
