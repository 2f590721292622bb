import { z } from 'zod'
import { AppError } from '../errors.js'
import type { Body } from '../model/agency.js'
import type { AnomalyCode } from '../model/anomaly.js'
import { boundsOf, DATE_PRECISIONS, precisionOf } from '../model/date.js'
import { DEADLINE_BOUNDS, DEADLINE_KINDS } from '../model/deadline.js'
import {
  DOCUMENT_SYSTEMS,
  DOCUMENT_TYPES,
  LEVELS,
  STORED_CLASSES,
  type DocumentType,
} from '../model/document.js'
import { fold } from '../model/fold.js'
import { RELATION_KINDS } from '../model/relation.js'
import { severityOf } from '../model/severity.js'
import { TASK_KINDS, TASK_MODALITIES } from '../model/task.js'
import { vintageAt, type Territory } from '../model/territory.js'
import { provinceByName, unitsByName } from '../parse/lexicon/territories.js'
import { placeOf, placeOn, type Place } from '../parse/place.js'
import { bodyNamed, isUnplaced } from '../parse/recognise/agencies.js'
import { findSymbols, readUnnumbered } from '../parse/recognise/symbols.js'
import { identify } from './identity.js'
import type {
  Quoted,
  SourcePage,
  StatedAnomaly,
  StatedAssignment,
  StatedMention,
  StatedTask,
  Statement,
} from './statement.js'

// The format of data/record.schema.json, checked at run time.

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const partial = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const type = z.enum(Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]])
const names = z.array(z.string().min(1))
const deadline = z.strictObject({
  asPrinted: z.string(),
  kind: z.enum(DEADLINE_KINDS),
  bound: z.enum(DEADLINE_BOUNDS).nullable(),
  from: day.nullable(),
  due: day.nullable(),
  precision: z.enum(DATE_PRECISIONS),
  action: z.string().nullable(),
  duration: z.string().nullable(),
  anchor: z.string().nullable(),
  recurrence: z.string().nullable(),
})
const task = z.strictObject({
  section: z.string().min(1).nullable(),
  kind: z.enum(TASK_KINDS),
  modality: z.enum(TASK_MODALITIES),
  summary: z.string().min(1),
  leads: names,
  coordinating: names,
  executing: names,
  reportTo: names,
  inheritedFrom: z.string().nullable(),
  deadlines: z.array(deadline),
})
const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  to: z.strictObject({
    type,
    symbol: z.string(),
    issuer: z.string().nullable(),
    issuedOn: partial.nullable(),
  }),
})
/** Fields that records of format 1.0 lack. */
const addedIn1_1 = {
  cascade: z.string().min(1).nullable().default(null),
  subject: z.string().min(1).nullable().default(null),
  notBefore: day.nullable().default(null),
  notAfter: day.nullable().default(null),
  symbolBasis: z.enum(['PRINTED', 'NUMBER_PRINTED_SUFFIX_COMPLETED', 'NONE']).nullable().default(null),
  certainty: z.enum(['HIGH', 'MEDIUM']).nullable().default(null),
  note: z.string().min(1).nullable().default(null),
  disagreements: z
    .array(
      z.strictObject({
        about: z.enum(['SYMBOL', 'TYPE', 'DATE', 'CONTENT']),
        values: z.array(z.string().min(1)).min(2).max(20),
      }),
    )
    .default([]),
  sources: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(255),
        // a page shows it as a link
        url: z.url({ protocol: /^https?$/ }).max(2000),
      }),
    )
    .max(21)
    .default([]),
}
const document = z.strictObject({
  ...addedIn1_1,
  system: z.enum(DOCUMENT_SYSTEMS),
  type,
  symbol: z.string().nullable(),
  symbolAsPrinted: z.string().nullable(),
  issuer: z.string().min(1),
  issuingOrgan: z.string().nullable(),
  level: z.enum(LEVELS),
  province: z.string().nullable(),
  district: z.string().nullable(),
  commune: z.string().nullable(),
  title: z.string().nullable(),
  issuedOn: partial.nullable(),
  meetingOn: day.nullable(),
  signatory: z.string().nullable(),
  accessClass: z.enum(STORED_CLASSES),
  heldAs: z.enum(['RECORD', 'CITED_ONLY']),
  relations: z.array(relation),
  tasks: z.array(task),
  recipients: names,
})
const file = z.object({
  format: z.literal('chi-thi-graph/records'),
  formatVersion: z.enum(['1.0', '1.1']),
  documents: z.array(z.unknown()),
})

type RecordDocument = z.infer<typeof document>

/** A record that is not of the format. */
export interface BadRecord {
  /** Its place in the file's list of documents, from 1 on. */
  readonly position: number
  /** Its symbol or title, for people; null when it has neither. */
  readonly name: string | null
  /** Every fault with the field that has it: `tasks.0.kind: …`. */
  readonly faults: readonly string[]
}

/**
 * The statements of a file of structured records (data/record.schema.json). Records that are not of the format become no
 * statements and are returned as `bad`.
 *
 * @throws AppError BAD_RECORD when the file itself is not of the format
 */
export function statementsOfRecords(
  text: string,
  fileName: string,
): { readonly statements: Statement[]; readonly bad: BadRecord[] } {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new AppError(
      'BAD_RECORD',
      `${fileName} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
      { remedy: 'Mend the file; its format is described in data/README.md.' },
    )
  }
  const checked = file.safeParse(data)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new AppError(
      'BAD_RECORD',
      `${fileName}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not of the format'}.`,
      {
        remedy: 'Mend the record; the format is data/record.schema.json.',
        details: { path: issue?.path.map(String) ?? [] },
      },
    )
  }
  const statements: Statement[] = []
  const bad: BadRecord[] = []
  for (const [index, one] of checked.data.documents.entries()) {
    const record = document.safeParse(one)
    if (record.success) statements.push(statement(record.data))
    else
      bad.push({
        position: index + 1,
        name: nameOf(one),
        faults: record.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      })
  }
  return { statements, bad }
}

function nameOf(record: unknown): string | null {
  const { symbol, title } = (record ?? {}) as { symbol?: unknown; title?: unknown }
  return [symbol, title].find((value) => typeof value === 'string' && value !== '') as string | null
}

/** How sure a record is that repeats what a public page says. One that was made from the paper itself counts as 1. */
const CONFIDENCE = { HIGH: 0.9, MEDIUM: 0.6 } as const

const said = ({ certainty }: RecordDocument): Quoted => ({
  quote: null,
  span: null,
  section: null,
  rule: 'record',
  confidence: certainty === null ? 1 : CONFIDENCE[certainty],
})

function statement(record: RecordDocument): Statement {
  const place = placeOfRecord(record)
  const proof = said(record)
  const unplaced = new Set<string>()
  const named = (name: string, at: Place): Body => {
    const body = bodyNamed(name, at)
    if (isUnplaced(body)) unplaced.add(name)
    return body
  }
  const body = (name: string): Body => named(name, place)
  const issuer = body(record.issuer)
  const recipients = [...new Map(record.recipients.map(body).map((one) => [one.key, one])).values()].filter(
    ({ kind }) => kind !== 'UNNAMED',
  )
  const mentions = record.relations.map((relation) =>
    mentionOf(
      relation,
      proof,
      relation.to.issuer === null ? null : named(relation.to.issuer, placeOn(place, relation.to.issuedOn)),
    ),
  )
  const tasks = record.tasks.map((one) => taskOf(one, proof, body))
  const symbol = record.symbol === null ? null : symbolOf(record.symbol)
  const issuedOn =
    record.issuedOn === null
      ? null
      : { value: record.issuedOn, precision: precisionOf(record.issuedOn), asPrinted: null }
  return {
    basis: 'RECORD',
    page: pageOf(record),
    heldAs: record.heldAs,
    identity: identify({
      symbol,
      type: record.type,
      typeCode: symbol?.typeCode ?? null,
      system: record.system,
      issuer,
      date: record.issuedOn,
      meetingOn: record.meetingOn,
      title: record.title ?? record.subject,
    }),
    symbol: record.symbol,
    symbolAsPrinted: record.symbolAsPrinted,
    type: record.type,
    system: record.system,
    level: record.level,
    title: record.title,
    subject: record.subject,
    issuedOn,
    meetingOn: record.meetingOn,
    notAfter: record.issuedOn === null ? record.notAfter : boundsOf(record.issuedOn).latest,
    issuer,
    organ: null,
    signatory: record.signatory,
    accessClass: record.accessClass,
    recipients,
    mentions,
    tasks,
    anomalies: anomaliesOf(record, unplaced),
  }
}

function mentionOf(
  { kind, to }: RecordDocument['relations'][number],
  proof: Quoted,
  owner: Body | null,
): StatedMention {
  const cited = symbolOf(to.symbol)
  return {
    ...proof,
    identity: identify({
      symbol: cited,
      type: to.type,
      typeCode: cited?.typeCode ?? null,
      system: cited?.system ?? null,
      issuer: owner,
      date: to.issuedOn,
      meetingOn: null,
      title: null,
    }),
    relation: kind,
    symbol: to.symbol,
    type: to.type,
    title: null,
    issuer: owner,
    date: to.issuedOn,
  }
}

/** The first source is the page; the others repeat it. */
function pageOf({ sources: [first, ...others] }: RecordDocument): SourcePage | null {
  return first ? { name: first.name, address: first.url, alsoAt: others.map(({ url }) => url) } : null
}

/** What the record itself tells of its doubts, and the names of bodies whose unit is not known. */
function anomaliesOf(record: RecordDocument, unplaced: Iterable<string>): StatedAnomaly[] {
  const { certainty, disagreements, note, symbol, symbolAsPrinted, symbolBasis } = record
  const anomaly = (code: AnomalyCode, evidence: string | null): StatedAnomaly => ({
    ...said(record),
    code,
    severity: severityOf(code),
    evidence,
  })
  return [
    ...(symbolBasis === 'NUMBER_PRINTED_SUFFIX_COMPLETED'
      ? [anomaly('SUFFIX_COMPLETED', `${symbolAsPrinted ?? '?'} → ${symbol ?? '?'}`)]
      : []),
    ...disagreements.map(({ about, values }) =>
      anomaly('SOURCES_DISAGREE', `${DISAGREED[about]}: ${values.join(' / ')}`),
    ),
    ...(certainty === 'MEDIUM' ? [anomaly('DOUBTFUL_RECORD', note)] : []),
    ...[...unplaced].map((name) => anomaly('UNPLACED_AGENCY', name)),
  ]
}

const DISAGREED = {
  SYMBOL: 'số, ký hiệu',
  TYPE: 'thể loại',
  DATE: 'ngày ban hành',
  CONTENT: 'nội dung',
} as const

function taskOf(
  {
    leads,
    coordinating,
    executing,
    reportTo,
    inheritedFrom,
    deadlines,
    ...rest
  }: RecordDocument['tasks'][number],
  proof: Quoted,
  body: (name: string) => Body,
): StatedTask {
  const assigned = (role: StatedAssignment['role'], list: readonly string[]): StatedAssignment[] =>
    list.map((name) => ({
      ...proof,
      role,
      body: body(name),
      asPrinted: name,
      inheritedFrom: role === 'LEAD' ? inheritedFrom : null,
    }))
  return {
    ...proof,
    ...rest,
    parent: null,
    assignments: [
      ...assigned('LEAD', leads),
      ...assigned('COORDINATING', coordinating),
      ...assigned('EXECUTING', executing),
      ...assigned('REPORT_TO', reportTo),
    ],
    deadlines: deadlines.map((one) => ({ ...proof, ...one, inherited: false })),
  }
}

const symbolOf = (text: string) => findSymbols(text)[0]?.symbol ?? readUnnumbered(text)?.symbol ?? null

/** The unit that a record names, on the map of its day. */
function placeOfRecord(record: RecordDocument): Place {
  const { issuer, level, province, district, commune, issuedOn, meetingOn, notBefore, notAfter } = record
  const vintage = vintageAt(issuedOn ?? meetingOn ?? notBefore ?? notAfter)
  const top = province === null ? null : provinceByName(province, vintage)
  const nowhere: Place = { vintage, level, province: null, district: null, commune: null }
  if (!top) return nowhere
  const units = (name: string | null, unitLevel: 'DISTRICT' | 'COMMUNE', areas: readonly Territory[]) =>
    areas.flatMap((area) =>
      name === null ? [] : unitsByName(name, { vintage, level: unitLevel, within: area }),
    )
  // huyện Kỳ Anh and thị xã Kỳ Anh: the issuer's name says which
  const one = (named: readonly Territory[]) => {
    const fitting = named.length > 1 ? named.filter(({ kind }) => fold(issuer).includes(kind)) : named
    return fitting.length === 1 ? fitting[0] : undefined
  }
  const districts = units(district, 'DISTRICT', [top])
  const unit =
    one(units(commune, 'COMMUNE', districts.length > 0 ? districts : [top])) ?? one(districts) ?? top
  return { ...placeOf(unit), level }
}
