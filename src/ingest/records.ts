import { z } from 'zod'
import { AppError } from '../errors.js'
import type { Body } from '../model/agency.js'
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
import { TASK_KINDS, TASK_MODALITIES } from '../model/task.js'
import { vintageAt, type Territory } from '../model/territory.js'
import { provinceByName, unitsByName } from '../parse/lexicon/territories.js'
import { placeOf, placeOn, type Place } from '../parse/place.js'
import { bodyNamed, isUnplaced } from '../parse/recognise/agencies.js'
import { findSymbols, readUnnumbered } from '../parse/recognise/symbols.js'
import { identify } from './identity.js'
import type { Quoted, StatedAssignment, StatedMention, StatedTask, Statement } from './statement.js'

/** The format of data/record.schema.json, checked again at run time. */
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
  section: z.string(),
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
const document = z.strictObject({
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
  formatVersion: z.literal('1.0'),
  documents: z.array(z.unknown()),
})

type RecordDocument = z.infer<typeof document>

/** A record that is not of the format. */
export interface BadRecord {
  /** Its place in the file's list of documents, from 1 on. */
  readonly position: number
  /** Its symbol or title, so that a person finds it; null when it has neither. */
  readonly name: string | null
  /** Every fault with the field that has it: `tasks.0.kind: …`. */
  readonly faults: readonly string[]
}

/**
 * The statements of a file of structured records (format: data/record.schema.json), and the records that are not of
 * the format, of which nothing becomes a statement.
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

const SAID: Quoted = { quote: null, span: null, section: null, rule: 'record', confidence: 1 }

function statement(record: RecordDocument): Statement {
  const place = placeOfRecord(record)
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
      relation.to.issuer === null ? null : named(relation.to.issuer, placeOn(place, relation.to.issuedOn)),
    ),
  )
  const tasks = record.tasks.map((one) => taskOf(one, body))
  const symbol = record.symbol === null ? null : symbolOf(record.symbol)
  const issuedOn =
    record.issuedOn === null
      ? null
      : { value: record.issuedOn, precision: precisionOf(record.issuedOn), asPrinted: null }
  return {
    basis: 'RECORD',
    heldAs: record.heldAs,
    identity: identify({
      symbol,
      type: record.type,
      typeCode: symbol?.typeCode ?? null,
      system: record.system,
      issuer,
      date: record.issuedOn,
      meetingOn: record.meetingOn,
      title: record.title,
    }),
    symbol: record.symbol,
    symbolAsPrinted: record.symbolAsPrinted,
    type: record.type,
    system: record.system,
    level: record.level,
    title: record.title,
    issuedOn,
    notAfter: record.issuedOn === null ? null : boundsOf(record.issuedOn).latest,
    issuer,
    signatory: record.signatory,
    accessClass: record.accessClass,
    recipients,
    mentions,
    tasks,
    anomalies: [...unplaced].map((name) => ({
      ...SAID,
      code: 'UNPLACED_AGENCY',
      severity: 'WARNING',
      evidence: name,
    })),
  }
}

function mentionOf({ kind, to }: RecordDocument['relations'][number], owner: Body | null): StatedMention {
  const cited = symbolOf(to.symbol)
  return {
    ...SAID,
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
  body: (name: string) => Body,
): StatedTask {
  const assigned = (role: StatedAssignment['role'], list: readonly string[]): StatedAssignment[] =>
    list.map((name) => ({
      ...SAID,
      role,
      body: body(name),
      asPrinted: name,
      inheritedFrom: role === 'LEAD' ? inheritedFrom : null,
    }))
  return {
    ...SAID,
    ...rest,
    parent: null,
    assignments: [
      ...assigned('LEAD', leads),
      ...assigned('COORDINATING', coordinating),
      ...assigned('EXECUTING', executing),
      ...assigned('REPORT_TO', reportTo),
    ],
    deadlines: deadlines.map((one) => ({ ...SAID, ...one, inherited: false })),
  }
}

const symbolOf = (text: string) => findSymbols(text)[0]?.symbol ?? readUnnumbered(text)?.symbol ?? null

/** The unit that a record names, on the map of its day. */
function placeOfRecord({
  issuer,
  level,
  province,
  district,
  commune,
  issuedOn,
  meetingOn,
}: RecordDocument): Place {
  const vintage = vintageAt(issuedOn ?? meetingOn)
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
