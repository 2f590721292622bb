import { encrypted } from './file-errors.js'
import { isNoText, signed, unsupported } from './foreign-types.js'
import { headOf, isWebArchive } from './web-archive.js'
import { openZip } from './zip.js'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A sheet that was saved as text. */
export const CSV = 'text/csv'
export const RTF = 'application/rtf'
export const DOC = 'application/msword'
export const ODT = 'application/vnd.oasis.opendocument.text'
/** A message of the exchange axis by itself, without attachments. */
export const EDXML = 'application/vnd.edxml+xml'
/** What an archive's package says of one paper. */
export const EAD = 'application/vnd.ead+xml'
const PICTURES = ['image/png', 'image/jpeg', 'image/tiff', 'image/webp', 'image/gif', 'image/bmp'] as const
export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | typeof CSV
  | 'text/html'
  | 'application/pdf'
  | typeof DOCX
  | typeof RTF
  | typeof ODT
  | typeof DOC
  | typeof XLSX
  | RecordType
  | (typeof PICTURES)[number]

/** A file that states facts field by field, and is no text that somebody wrote. */
export type RecordType = typeof EDXML | typeof EAD
export const isRecord = (type: string): type is RecordType => type === EDXML || type === EAD

export const isPicture = (type: MediaType): boolean => (PICTURES as readonly MediaType[]).includes(type)

export const ZIP = 'application/zip'
export const MAIL = 'message/rfc822'
/** A message of the exchange axis with what is attached to it. */
export const DELIVERY = 'application/vnd.edxml.delivery+xml'
const BUNDLES = [ZIP, MAIL, DELIVERY] as const
/** A file that holds other files. */
export type BundleType = (typeof BUNDLES)[number]

export const isBundle = (type: MediaType | BundleType): type is BundleType =>
  (BUNDLES as readonly string[]).includes(type)

/**
 * Detects what a file is by its first bytes. Its name only tells Markdown and sheets (CSV) from plain text, and an HTML
 * fragment from a text that contains tags.
 *
 * @throws AppError UNSUPPORTED_MEDIA_TYPE naming the detected type, FILE_ENCRYPTED, and what opening a ZIP throws
 */
export function mediaTypeOf(bytes: Uint8Array, name: string): MediaType | BundleType {
  const start = opening(bytes)
  if (/^\s*%PDF-/.test(start)) return 'application/pdf'
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return container(bytes, name)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compound(bytes, name)
  if (/^\s*\{\\rtf/.test(start)) return RTF
  const picture = PICTURE_SIGNATURES.find(([signature]) => signature.test(start))
  if (picture) return picture[1]
  const foreign = signed(start)
  if (foreign) throw unsupported(name, ...foreign)
  const head = headOf(start)
  if (isWebArchive(head)) return 'text/html'
  if (isMail(head, name)) return MAIL
  // viewers accept the signature within the first 1,024 bytes: mail and download tools put bytes before it
  if (/%PDF-\d/.test(start.slice(0, 1024)) && Buffer.from(bytes).includes('endobj')) return 'application/pdf'
  const suffix = /\.[^.]*$/.exec(name.toLowerCase())?.[0] ?? ''
  if (isNoText(bytes)) throw unsupported(name, 'data that is no text', 'ANOTHER')
  // without the zero bytes of UTF-16
  const letters = start.replace(/\0/g, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  if (PAGE.test(letters) || (/^\.x?html?$/.test(suffix) && /^\s*<[a-z!]/i.test(letters))) return 'text/html'
  // a piece of a page under a name that no text has
  if (!/^\.(?:txt|text|md|markdown)$/.test(suffix) && PIECE.test(letters)) return 'text/html'
  const stated = recordType(letters, bytes)
  if (stated !== null) return stated
  if (/^\s*<\?xml\s/.test(letters)) throw unsupported(name, 'an XML file')
  if (suffix === '.json' || suffix === '.jsonl' || isJson(letters, bytes))
    throw unsupported(name, 'a JSON file', 'RECORDS')
  if (suffix === '.csv') return CSV
  return suffix === '.md' || suffix === '.markdown' ? 'text/markdown' : 'text/plain'
}

/** The first bytes, each as one character. */
const opening = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 2048)).toString('latin1')

/** A page starts with a doctype or with an element that only a page has. */
const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:[^-]|-(?!->)){0,1000}-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b/i

const PIECE = /^\s*<(?:div|p|table|center|font|span|strong|b|h[1-6]|style)\b[^<>]{0,1000}>/i

/** The first tag of an XML file, behind what may stand before it. */
const ROOT =
  /^\s*(?:<\?[^>]{0,500}\?>\s*|<!--(?:[^-]|-(?!->)){0,1000}-->\s*)*<(?:[\w.-]{1,60}:)?([\w.-]{1,60})((?:\s[^<>]{0,1000})?)>/
const MESSAGES =
  /["'](?:http:\/\/www\.mic\.gov\.vn\/TBT\/QCVN_102_2016|http:\/\/www\.e-doc\.vn\/Schema\/)["']/
/** As a tag ends: in a text the bracket is written otherwise. */
const ATTACHED = 'AttachmentEncoded>'

/** Messages are told by the namespace of their root, and what archives say of a paper by its name. */
function recordType(letters: string, bytes: Uint8Array): RecordType | typeof DELIVERY | null {
  const [, root, attributes = ''] = ROOT.exec(letters) ?? []
  if (root === 'simpledc') return EAD
  if (!MESSAGES.test(attributes)) return null
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (words: string) => file.includes(words) || file.includes(Buffer.from(words, 'utf16le'))
  return holds(ATTACHED) ? DELIVERY : EDXML
}

const PICTURE_SIGNATURES: ReadonlyArray<readonly [RegExp, MediaType]> = [
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^BM.{4}\0\0\0\0/s, 'image/bmp'],
]

function container(bytes: Uint8Array, name: string): MediaType | typeof ZIP {
  const zip = openZip(bytes, name)
  const { names } = zip
  if (names.has('word/document.xml')) return DOCX
  if (names.has('xl/workbook.xml')) return XLSX
  if (names.has('xl/workbook.bin')) throw unsupported(name, 'a spreadsheet in binary form', 'XLSX')
  if (names.has('ppt/presentation.xml')) throw unsupported(name, 'a presentation (PPTX)')
  if (names.has('AndroidManifest.xml') || names.has('META-INF/MANIFEST.MF'))
    throw unsupported(name, 'a program', 'ANOTHER')
  if (names.has('META-INF/container.xml')) throw unsupported(name, 'a book (EPUB)')
  if (names.has('mimetype')) {
    const type = new TextDecoder('latin1').decode(zip.read('mimetype') ?? new Uint8Array())
    if (type.startsWith(ODT)) return ODT
    if (names.has('content.xml'))
      throw unsupported(name, 'an OpenDocument file that is no text (ODS, ODP)', 'XLSX')
  }
  // some programs number the main part, and only the container's relations name it
  if (names.has('_rels/.rels') && [...names].some((part) => /^word\/[^/]+\.xml$/.test(part))) return DOCX
  return ZIP
}

/** Headers that a mail has and other texts do not begin with. */
const OF_MAILS =
  /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|Content-Type|From):/im

/** A mail begins with headers, and with some that only mails have: a draft (`.eml`) may have but one of these. */
function isMail(head: string, name: string): boolean {
  const known = new Set(head.split('\n').flatMap((line) => OF_MAILS.exec(line)?.[0].toLowerCase() ?? [])).size
  return known >= 2 || (known === 1 && /\.eml$/i.test(name))
}

/** An OLE compound file: a Word 97 document, or an encrypted DOCX or XLSX, which Office wraps in one. */
function compound(bytes: Uint8Array, name: string): MediaType {
  const held = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'))
  if (held('EncryptedPackage')) throw encrypted(name)
  // before what may be attached to it
  if (held('__properties_version1.0')) throw unsupported(name, 'a mail of Outlook (MSG)', 'EML')
  if (held('WordDocument')) return DOC
  if (held('Workbook')) throw unsupported(name, 'a spreadsheet of Excel 97–2003 (XLS)', 'XLSX')
  throw unsupported(name, 'an old Office file')
}

/** Whether the content is JSON, whatever the file is called. */
function isJson(start: string, bytes: Uint8Array): boolean {
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(start)) return false
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}
