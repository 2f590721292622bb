import type { Source } from '../../src/model/source'

/** Messages of the exchange axis of our own, as programs that talk to it write them. */

/** A message without attachments as a file that was read. */
export const messageFile = (name: string, text: string): Source => ({
  name,
  mediaType: 'application/vnd.edxml+xml',
  encoding: 'unicode',
  text,
  textBase: 'EXTRACTED',
})

export interface Party {
  readonly id?: string
  readonly name?: string
}

export interface Attachment {
  readonly name: string
  readonly content: string | Uint8Array
  readonly cid?: string
}

export interface Header {
  readonly from?: Party
  readonly to?: readonly Party[]
  readonly number?: string
  readonly notation?: string
  readonly date?: string
  readonly typeName?: string
  readonly subject?: string
  readonly signer?: string
  readonly dueDate?: string
  readonly toPlaces?: readonly string[]
  readonly appendixes?: readonly string[]
  readonly responseFor?: readonly Reference[]
  readonly steering?: string
  readonly documentId?: string
  readonly replaces?: readonly string[]
  readonly timestamp?: string
  readonly attachments?: readonly Attachment[]
}

export interface Reference {
  readonly organ?: string
  readonly code?: string
  readonly date?: string
  readonly documentId?: string
}

/** How a program writes its XML. */
export interface Dialect {
  readonly namespace?: string
  readonly prefix?: string
}

const NEW = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'
export const OLD = 'http://www.e-doc.vn/Schema/'

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!)

/** Writes elements: an absent text is an absent element. */
const writer = ({ prefix = 'edXML:' }: Dialect) => {
  const text = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${prefix}${name}>${escaped(value)}</${prefix}${name}>`
  const group = (name: string, ...inside: readonly string[]) =>
    inside.join('') === '' ? '' : `<${prefix}${name}>${inside.join('')}</${prefix}${name}>`
  const party = (name: string, { id, name: called }: Party = {}) =>
    group(name, text('OrganId', id), text('OrganName', called))
  const reference = ({ organ, code, date, documentId }: Reference) =>
    group(
      'ResponseFor',
      text('OrganId', organ),
      text('Code', code),
      text('PromulgationDate', date),
      text('DocumentId', documentId),
    )
  return { text, group, party, reference }
}

const envelope = (dialect: Dialect, header: string, body = '', attached = ''): string => {
  const { namespace = NEW, prefix = 'edXML:' } = dialect
  const declared = prefix === '' ? `xmlns="${namespace}"` : `xmlns:${prefix.slice(0, -1)}="${namespace}"`
  return (
    `<?xml version="1.0" encoding="utf-8"?><edXML xmlns="${namespace}"><${prefix}edXMLEnvelope ${declared}>` +
    `<${prefix}edXMLHeader>${header}</${prefix}edXMLHeader><${prefix}edXMLBody>${body}</${prefix}edXMLBody>` +
    `</${prefix}edXMLEnvelope>${attached}</edXML>`
  )
}

export function message(header: Header, dialect: Dialect = {}): string {
  const { text, group, party, reference } = writer(dialect)
  const { attachments = [] } = header
  const cidOf = ({ cid, name }: Attachment) => cid ?? `c-${name}`
  const references = attachments.map(
    (attachment) =>
      `<Reference xmlns:x="http://www.w3.org/1999/xlink" x:href="cid:${cidOf(attachment)}">` +
      `<AttachmentName>${escaped(attachment.name)}</AttachmentName><ContentId>cid:${cidOf(attachment)}</ContentId></Reference>`,
  )
  const encoded = attachments.map(
    (attachment) =>
      `<Attachment><ContentType>application/octet-stream</ContentType><ContentId>${cidOf(attachment)}</ContentId>` +
      `<ContentTransferEncoded>${Buffer.from(attachment.content).toString('base64')}</ContentTransferEncoded>` +
      `<AttachmentName>${escaped(attachment.name)}</AttachmentName></Attachment>`,
  )
  return envelope(
    dialect,
    group(
      'MessageHeader',
      party('From', header.from),
      ...(header.to ?? []).map((to) => party('To', to)),
      group('Code', text('CodeNumber', header.number), text('CodeNotation', header.notation)),
      group('PromulgationInfo', text('Place', 'Lạng Sơn'), text('PromulgationDate', header.date)),
      group('DocumentType', text('Type', '18'), text('TypeName', header.typeName)),
      text('Subject', header.subject),
      group('SignerInfo', text('Position', 'Chủ tịch'), text('FullName', header.signer)),
      text('DueDate', header.dueDate),
      group('ToPlaces', ...(header.toPlaces ?? []).map((place) => text('Place', place))),
      group(
        'OtherInfo',
        text('Priority', '1'),
        group('Appendixes', ...(header.appendixes ?? []).map((name) => text('Appendix', name))),
      ),
      ...(header.responseFor ?? []).map(reference),
      text('SteeringType', header.steering),
      text('DocumentId', header.documentId),
    ) +
      group(
        'TraceHeaderList',
        group('TraceHeader', text('OrganId', header.from?.id), text('Timestamp', header.timestamp)),
        group(
          'Bussiness',
          text('BussinessDocType', header.replaces ? '3' : '0'),
          text('BussinessDocReason', header.replaces ? 'Thay thế văn bản' : 'Văn bản mới'),
          group(
            'ReplacementInfoList',
            ...(header.replaces ?? []).map((id) => group('ReplacementInfo', text('DocumentId', id))),
          ),
        ),
      ),
    references.length === 0 ? '' : `<edXMLManifest>${references.join('')}</edXMLManifest>`,
    encoded.length === 0 ? '' : `<AttachmentEncoded>${encoded.join('')}</AttachmentEncoded>`,
  )
}

export interface Status {
  readonly of: Reference
  readonly from: Party
  readonly code: string
  readonly description?: string
  readonly timestamp?: string
}

export function status({ of, from, code, description, timestamp }: Status, dialect: Dialect = {}): string {
  const { text, group, party, reference } = writer(dialect)
  return envelope(
    dialect,
    group(
      'Status',
      reference(of),
      party('From', from),
      text('StatusCode', code),
      text('Description', description),
      text('Timestamp', timestamp),
    ),
  )
}
