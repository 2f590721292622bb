import {
  groupField,
  printMessage,
  STATUS,
  textField,
  type Field,
  type MessageParts,
} from '../../model/exchange.js'
import { damaged } from '../file-errors.js'
import { allNamed, firstNamed, readTree, textOfChild, type XmlNode } from './tree.js'

/** A file that is attached to a message. */
export interface AttachedFile {
  /** As the message calls it; empty where it does not. */
  readonly name: string
  read(): Uint8Array
}

const CONTENT = 'ContentTransferEncoded'

/**
 * A message of the exchange axis: what it states, and what is attached to it.
 *
 * @throws AppError FILE_DAMAGED when it is no XML or no message, or an attachment is not in base64; FILE_TOO_COMPLEX
 */
export function openMessage(
  bytes: Uint8Array,
  name: string,
): { readonly parts: MessageParts; readonly files: readonly AttachedFile[] } {
  const file = readTree(bytes, name, new Set([CONTENT]))
  const references = allNamed(file, 'Reference').map(referenceOf)
  return { parts: partsOf(file, references, name), files: filesOf(file, references, name) }
}

/** What a message states, as text: the message without its attachments. @throws AppError as `openMessage` */
export function readMessage(bytes: Uint8Array, name: string): string {
  const { parts, files } = openMessage(bytes, name)
  if (files.length > 0) throw damaged(name, 'its attachments are not where a message has them')
  return printMessage(parts)
}

interface Reference {
  readonly cid: string
  readonly field: Field
}

const bareId = (id: string): string => id.trim().replace(/^cid:/i, '')

/** A part of the manifest. Some programs point with the address alone, some name the part in it too. */
function referenceOf(node: XmlNode): Reference {
  const cid = bareId(textOfChild(node, 'ContentId') || (node.href ?? ''))
  const own = ['Description', 'AttachmentName', 'ContentType']
    .map((field) => textField(field, textOfChild(node, field)))
    .filter(({ text }) => text !== '')
  return { cid, field: groupField('Reference', [...own, textField('ContentId', cid)]) }
}

function partsOf(file: XmlNode, references: readonly Reference[], name: string): MessageParts {
  const header = firstNamed(file, ['MessageHeader', STATUS])
  if (header === null) throw damaged(name, 'it is a message without a header')
  const trace = firstNamed(file, ['TraceHeaderList'])
  return {
    header: fieldOf(header),
    trace: trace && fieldOf(trace),
    manifest:
      references.length === 0
        ? null
        : groupField(
            'edXMLManifest',
            references.map(({ field }) => field),
          ),
  }
}

const fieldOf = ({ name, text, children }: XmlNode): Field =>
  children.length === 0 ? textField(name, text.trim()) : groupField(name, children.map(fieldOf))

/** In `Attachment` elements or, in older messages, one `AttachmentEncoded` each. */
function filesOf(file: XmlNode, references: readonly Reference[], name: string): AttachedFile[] {
  return allNamed(file, 'AttachmentEncoded')
    .flatMap((encoded) => {
      const attachments = encoded.children.filter((child) => child.name === 'Attachment')
      return attachments.length > 0 ? attachments : encoded.children.length > 0 ? [encoded] : []
    })
    .map((attachment) => {
      const cid = bareId(textOfChild(attachment, 'ContentId'))
      const referred = references.find((reference) => reference.cid !== '' && reference.cid === cid)
      const called =
        textOfChild(attachment, 'AttachmentName') ||
        (referred?.field.fields.find((field) => field.name === 'AttachmentName')?.text ?? '')
      return { name: called, read: () => decoded(textOfChild(attachment, CONTENT), called || cid, name) }
    })
}

/** Node passes over what is no base64, and half a file would be taken for all of it. */
function decoded(content: string, attachment: string, name: string): Uint8Array {
  const letters = content.replace(/[\s]+/g, '')
  const padding = letters.length - (letters.indexOf('=') < 0 ? letters.length : letters.indexOf('='))
  if (letters === '' || letters.length % 4 !== 0 || padding > 2 || !onlyLetters(letters, padding))
    throw damaged(name, `its attachment ${attachment.slice(0, 100)} is not in base64`)
  return new Uint8Array(Buffer.from(letters, 'base64'))
}

const onlyLetters = (letters: string, padding: number): boolean =>
  /^[A-Za-z0-9+/]*$/.test(padding === 0 ? letters : letters.slice(0, -padding))

/** The parts of a message that has been read. @throws AppError as `openMessage` */
export const partsOfMessage = (text: string, name: string): MessageParts =>
  openMessage(new TextEncoder().encode(text), name).parts
