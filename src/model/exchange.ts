/**
 * Messages of the exchange axis (edXML, QCVN 102:2016/BTTTT): the header of a message as it states it, field by field, and
 * its form as XML. What the fields mean is read in ingest/message.ts.
 */

/** One element of a message: either a text or further fields. */
export interface Field {
  /** Without a prefix: `DueDate`. */
  readonly name: string
  /** Empty where there are fields below it. */
  readonly text: string
  readonly fields: readonly Field[]
}

export const textField = (name: string, text: string): Field => ({ name, text, fields: [] })
export const groupField = (name: string, fields: readonly Field[]): Field => ({ name, text: '', fields })

/** The fields below one that lie on a path: `ToPlaces`, `Place`. */
export const fieldsAt = (from: Field, ...path: readonly string[]): readonly Field[] =>
  path.reduce<readonly Field[]>(
    (found, name) => found.flatMap(({ fields }) => fields.filter((field) => field.name === name)),
    [from],
  )

/** The first text there that is not empty; null where there is none. */
export const textAt = (from: Field, ...path: readonly string[]): string | null =>
  fieldsAt(from, ...path)
    .map(({ text }) => text.trim())
    .find((text) => text !== '') ?? null

/** What a message says beside its attachments. */
export interface MessageParts {
  /** `MessageHeader`, or of a message about another one `Status`. */
  readonly header: Field
  /** `TraceHeaderList`: through whose hands it went, and what is to be done with it. */
  readonly trace: Field | null
  /** `Manifest`: what is attached. */
  readonly manifest: Field | null
}

export const STATUS = 'Status'

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'
const PREFIX = 'edXML:'

/** A message as XML, without its attachments. Receivers on the axis refuse one without the prefix. */
export function printMessage({ header, trace, manifest }: MessageParts): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<edXML xmlns="${NAMESPACE}">`,
    `  <${PREFIX}edXMLEnvelope xmlns:edXML="${NAMESPACE}">`,
    `    <${PREFIX}edXMLHeader>`,
    ...printField(header, '      ', PREFIX),
    ...(trace === null ? [] : printField(trace, '      ', PREFIX)),
    `    </${PREFIX}edXMLHeader>`,
    `    <${PREFIX}edXMLBody>`,
    ...(manifest === null ? [] : printField(manifest, '      ', PREFIX)),
    `    </${PREFIX}edXMLBody>`,
    `  </${PREFIX}edXMLEnvelope>`,
    '</edXML>',
  ]
  return `${lines.join('\n')}\n`
}

/** A record without a namespace as XML. */
export const printRecord = (record: Field): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...printField(record, '', '')].join('\n')}\n`

function printField({ name, text, fields }: Field, indent: string, prefix: string): string[] {
  const tag = prefix + name
  if (fields.length === 0) return [`${indent}<${tag}>${escaped(text)}</${tag}>`]
  return [
    `${indent}<${tag}>`,
    ...fields.flatMap((field) => printField(field, `${indent}  `, prefix)),
    `${indent}</${tag}>`,
  ]
}

/** Characters that XML 1.0 cannot hold are left out; a carriage return would be read as a line feed. */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"\r]/g, (character) => ESCAPES[character]!)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** What a message reports of another one, by its code. */
export const STATUS_CODES = {
  '01': 'ARRIVED',
  '02': 'DECLINED',
  '03': 'RECEIVED',
  '04': 'ASSIGNED',
  '05': 'IN_PROGRESS',
  '06': 'COMPLETED',
  '13': 'RECALL_REQUESTED',
  '15': 'CHANGE_AGREED',
  '16': 'CHANGE_DECLINED',
} as const
export type MessageStatus = (typeof STATUS_CODES)[keyof typeof STATUS_CODES]
export const MESSAGE_STATUSES = Object.values(STATUS_CODES) as [MessageStatus, ...MessageStatus[]]

/** The code of a status, as messages have it. */
export const codeOfStatus = (status: MessageStatus): string =>
  Object.keys(STATUS_CODES).find((code) => STATUS_CODES[code as keyof typeof STATUS_CODES] === status)!

/** What a status of a message says of the tasks that its sender has by the paper; nothing changes by the others. */
export const PROGRESS_OF_STATUS: Readonly<Partial<Record<MessageStatus, 'NOTIFIED' | 'CLAIMED'>>> = {
  ARRIVED: 'NOTIFIED',
  RECEIVED: 'NOTIFIED',
  ASSIGNED: 'NOTIFIED',
  COMPLETED: 'CLAIMED',
}
