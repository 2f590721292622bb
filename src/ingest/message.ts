/** What a message of the exchange axis states, as a statement about the paper that it brings or answers (docs/exchange.md). */
import { isCertain, type Body } from '../model/agency.js'
import type { AnomalyCode } from '../model/anomaly.js'
import type { IsoDay } from '../model/date.js'
import {
  fieldsAt,
  groupField,
  STATUS,
  STATUS_CODES,
  textAt,
  type Field,
  type MessageParts,
  type MessageStatus,
} from '../model/exchange.js'
import type { RelationKind } from '../model/relation.js'
import { severityOf } from '../model/severity.js'
import type { Source } from '../model/source.js'
import { NOWHERE, placeOn } from '../parse/place.js'
import { bodyNamed } from '../parse/recognise/agencies.js'
import { attachmentName } from '../read/bundle/attachment-name.js'
import { damaged } from '../read/file-errors.js'
import { partsOfMessage } from '../read/message/message.js'
import { bodyOfCode, placeOfCode, readCode } from './identifiers.js'
import { dayOf, paperOf, recordOf, type NamedFields } from './stated-paper.js'
import type {
  Quoted,
  StatedAnomaly,
  StatedMention,
  StatedMessage,
  StatedParty,
  Statement,
} from './statement.js'

/** @throws AppError FILE_DAMAGED of a message without a header, or with a status that is not known */
export function statementOfMessage({ text, name }: Source): Statement {
  const parts = partsOfMessage(text, name)
  const { header } = parts
  return header.name === STATUS || textAt(header, 'StatusCode') !== null
    ? statusStatement(parts, name)
    : headerStatement(parts)
}

/** How sure what a field states is, and which one. */
const stated = (field: string): Quoted => ({
  quote: null,
  span: null,
  section: field,
  rule: `edxml.${field}`,
  confidence: 1,
})

function headerStatement(parts: MessageParts): Statement {
  const { header } = parts
  const date = dayOf(textAt(header, 'PromulgationInfo', 'PromulgationDate'))
  const message = messageOf(parts, null, date)
  const paper = recordOf({
    symbols: symbolsOf(header),
    typeName: textAt(header, 'DocumentType', 'TypeName'),
    from: message.sender?.body ?? null,
    date,
    title: textAt(header, 'Subject') ?? textAt(header, 'Content'),
  })
  const places = fieldsAt(header, 'ToPlaces', 'Place').map(({ text }) => bodyAt(text, message.sender, date))
  const replied = fieldsAt(header, 'ResponseFor')
  const replaced = parts.trace
    ? fieldsAt(parts.trace, 'Bussiness', 'ReplacementInfoList', 'ReplacementInfo')
    : []
  return {
    ...paper,
    signatory: textAt(header, 'SignerInfo', 'FullName'),
    recipients: distinct([...message.receivers.map(({ body }) => body), ...places]),
    mentions: [
      ...replied.flatMap((field) =>
        mentionOf(field, message, paper.type === 'BAO_CAO' ? 'REPORTS_ON' : 'PER', 'ResponseFor'),
      ),
      ...replaced.flatMap((field) => mentionOf(field, message, 'REPLACES', 'ReplacementInfoList')),
    ],
    message,
  }
}

/** A report of what became of a paper speaks of that paper, as a citation does. */
function statusStatement(parts: MessageParts, name: string): Statement {
  const { header } = parts
  const code = textAt(header, 'StatusCode') ?? ''
  if (!Object.hasOwn(STATUS_CODES, code.padStart(2, '0')))
    throw damaged(name, `it reports the status ${code.slice(0, 20) || '(none)'}, which is no known one`)
  const status = STATUS_CODES[code.padStart(2, '0') as keyof typeof STATUS_CODES]
  const [answered] = fieldsAt(header, 'ResponseFor')
  const message = messageOf(parts, status, null)
  const paper = recordOf(answered ? factsOfReference(answered, message) : NO_PAPER)
  return {
    ...paper,
    heldAs: 'CITED_ONLY',
    // it may answer a paper without telling whose
    issuer: paper.symbol === null ? null : paper.issuer,
    message,
  }
}

const NO_PAPER: NamedFields = { symbols: [], typeName: null, from: null, date: null, title: null }

function messageOf(parts: MessageParts, status: MessageStatus | null, date: IsoDay | null): StatedMessage {
  const { header, trace } = parts
  const sentAt = momentOf(textAt(header, 'Timestamp') ?? (trace && textAt(trace, 'TraceHeader', 'Timestamp')))
  const day = date ?? sentAt?.slice(0, 10) ?? null
  const [from] = fieldsAt(header, 'From')
  const steering = textAt(header, 'SteeringType')
  return {
    status,
    sender: from ? partyOf(from, day) : null,
    receivers: fieldsAt(header, 'To').map((field) => partyOf(field, day)),
    sentAt,
    note:
      textAt(header, 'Description') ?? (trace && textAt(trace, 'Bussiness', 'BussinessDocReason')) ?? null,
    dueOn: dayOf(textAt(header, 'DueDate')),
    steering: steering !== null && !/^0+$/.test(steering),
    parts,
    isOpen: false,
  }
}

/** Stamps are of Vietnam's time. */
function momentOf(text: string | null): string | null {
  const day = dayOf(text)
  if (day === null) return null
  const time = /\s(\d{2}:\d{2}:\d{2})/.exec(text!)?.[1] ?? '00:00:00'
  const at = Date.parse(`${day}T${time}+07:00`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

// ----------------------------------------------------------------- parties

/** A code that a list holds names its body; else the name does, read as a name of the unit that the code belongs to. */
function partyOf(field: Field, date: IsoDay | null): StatedParty {
  const name = textAt(field, 'OrganName') ?? textAt(field, 'OrganizationInCharge')
  const written = textAt(field, 'OrganId')
  const code = written === null ? null : readCode(written)
  const listed = code && bodyOfCode(code, date)
  return {
    code: code && written,
    scheme: code?.scheme ?? null,
    name,
    body: listed ?? (name === null ? null : certain(bodyNamed(name, placeFor(code, date)))),
  }
}

const placeFor = (code: ReturnType<typeof readCode>, date: IsoDay | null) =>
  code === null ? placeOn(NOWHERE, date) : placeOfCode(code, date)

/** "Như trên" is nobody. */
function bodyAt(place: string, sender: StatedParty | null, date: IsoDay | null): Body | null {
  const name = place
    .trim()
    .replace(/^[-–+*]\s*/, '')
    .replace(/[;.]+$/, '')
  if (name === '' || /^(?:như trên|lưu\b)/iu.test(name)) return null
  const code = sender?.code ? readCode(sender.code) : null
  const body = bodyNamed(name, placeFor(code, date))
  return isCertain(body) && body.system !== null ? body : null
}

const certain = (body: Body): Body | null => (isCertain(body) ? body : null)

const distinct = (bodies: readonly (Body | null)[]): Body[] => [
  ...new Map(bodies.flatMap((body) => (body === null ? [] : [[body.key, body] as const]))).values(),
]

// -------------------------------------------------------------- references

/** Number and notation; Party papers have a hyphen where others have a stroke. */
function symbolsOf(header: Field): string[] {
  const number = textAt(header, 'Code', 'CodeNumber') ?? ''
  const notation = textAt(header, 'Code', 'CodeNotation') ?? ''
  const [, , ...told] = (textAt(header, 'DocumentId') ?? '').split(',')
  return [`${number}/${notation}`, `${number}-${notation}`, notation, number, told.join(',')]
    .map((text) => text.replace(/\s+/g, '').replace(/^[/-]+|[/-]+$/g, ''))
    .filter((text) => text !== '')
}

/** `DocumentId` is `H37,2021/10/02,195/KH-UBND`. */
function factsOfReference(field: Field, { sender, receivers }: StatedMessage) {
  const [organ = '', day = '', ...rest] = (textAt(field, 'DocumentId') ?? '').split(',')
  const id = textAt(field, 'OrganId') ?? (organ.trim() || null)
  const date = dayOf(textAt(field, 'PromulgationDate')) ?? dayOf(day.trim())
  const symbol = textAt(field, 'Code') ?? (rest.join(',').trim() || null)
  const code = id === null ? null : readCode(id)
  const known = [...receivers, ...(sender === null ? [] : [sender])].find((party) => party.code === id)
  return {
    symbols: symbol === null ? [] : [symbol.replace(/\s+/g, '')],
    typeName: null,
    from: (code && bodyOfCode(code, date)) ?? known?.body ?? null,
    date,
    title: null,
  }
}

function mentionOf(
  field: Field,
  message: StatedMessage,
  relation: RelationKind,
  section: string,
): StatedMention[] {
  const facts = factsOfReference(field, message)
  const { identity, symbol, type, issuer } = paperOf(facts)
  if (symbol === null) return []
  return [{ ...stated(section), identity, relation, symbol, type, title: null, issuer, date: facts.date }]
}

// ---------------------------------------------------------------- delivery

/** A finding about a message and its delivery. */
export const anomalyOfMessage = (code: AnomalyCode, field: string, evidence: string): StatedAnomaly => ({
  ...stated(field),
  code,
  severity: severityOf(code),
  evidence,
})

/** The files that a message says are attached, and that did not come. `came`: the paths of what did. */
export function missingAttachments(
  { parts: { manifest } }: StatedMessage,
  came: readonly string[],
): StatedAnomaly[] {
  // a bundle that is attached has been unpacked
  const names = new Set(came.flatMap((path) => path.split('/')))
  return fieldsAt(manifest ?? groupField('', []), 'Reference')
    .map((reference) => textAt(reference, 'AttachmentName') ?? textAt(reference, 'ContentId') ?? '')
    .filter((name) => !names.has(attachmentName(name)))
    .map((name) => anomalyOfMessage('ATTACHMENT_MISSING', 'Manifest', name))
}
