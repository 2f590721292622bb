import type { Email } from 'postal-mime'
import { AppError } from '../../errors.js'
import { damaged, tooComplex } from '../file-errors.js'
import { isPassedOver } from '../folder.js'
import { LIMITS } from '../limits.js'
import { attachmentName } from './attachment-name.js'
import { DELIVERY, isBundle, mediaTypeOf, ZIP, type BundleType } from '../media-type.js'
import { printMessage } from '../../model/exchange.js'
import { isOfPackage, isPackage, requireOpenDossier } from '../message/archive.js'
import { openMessage } from '../message/message.js'
import { openZip } from '../zip.js'

/** A file of a bundle. */
export interface BundledFile {
  /** Its place in the bundle: `phu-luc/1.docx`, `thu.zip/1.docx`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The words of a mail itself, which often only say that papers are attached. */
  readonly isCover: boolean
}

/**
 * The files of a bundle, and of the bundles in it, in the order in which they stand there. What programs put beside papers
 * is passed over. All of it is refused when one file is encrypted or broken, or has a place outside the bundle.
 *
 * @throws AppError FILE_EMPTY, FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_COMPLEX; whatever the reader of mails throws
 */
export async function unpack(bytes: Uint8Array, type: BundleType, name: string): Promise<BundledFile[]> {
  const files = new Files(name)
  await addAll(files, { path: '', bytes, type, depth: 1 })
  if (files.all.length > 0) return files.all
  throw new AppError('FILE_EMPTY', `${name} holds no file.`, {
    remedy: 'Look whether it was saved completely.',
  })
}

interface Bundle {
  /** Empty for the outermost. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly type: BundleType
  readonly depth: number
}

async function addAll(files: Files, { path: bundle, bytes, type, depth }: Bundle): Promise<void> {
  if (depth > LIMITS.bundleDepth)
    throw tooComplex(files.name, 'bundles in one another', LIMITS.bundleDepth, depth)
  const held = await heldFiles(bytes, type, files.name)
  for (const { path, read, isCover } of held) {
    const parts = partsOf(path, files.name)
    if (parts.length === 0 || parts.some(isPassedOver)) continue
    const place = [bundle, ...parts].filter(Boolean).join('/')
    const content = files.take(place, read)
    const inner = bundleTypeOf(content, place)
    if (inner === null) files.all.push({ path: place, bytes: content, isCover })
    else await addAll(files, { path: place, bytes: content, type: inner, depth: depth + 1 })
  }
}

/** What has been unpacked so far, within the limits for all of it. */
class Files {
  readonly name: string
  readonly all: BundledFile[] = []
  readonly #places = new Set<string>()
  #bytes = 0

  constructor(name: string) {
    this.name = name
  }

  /** The content of the file at a place. */
  take(place: string, read: () => Uint8Array): Uint8Array {
    if (this.#places.has(place)) throw damaged(this.name, `it has two files named ${place}`)
    this.#places.add(place)
    if (this.#places.size > LIMITS.bundleFiles) throw tooComplex(this.name, 'files', LIMITS.bundleFiles, null)
    const content = read()
    this.#bytes += content.byteLength
    if (this.#bytes > LIMITS.bundleBytes)
      throw tooComplex(this.name, 'bytes of files', LIMITS.bundleBytes, this.#bytes)
    return content
  }
}

/** The folders and the name of a path. Windows may have put backslashes between them. */
function partsOf(path: string, name: string): string[] {
  const parts = path.split(/[/\\]/)
  if (/^[/\\]|^[a-z]:|\p{Cc}/iu.test(path) || parts.includes('..') || path.length > 1000)
    throw damaged(name, `it has a file with a place outside it (${path.slice(0, 100)})`)
  return parts.filter((part) => part !== '' && part !== '.')
}

/** Null for a file that is no bundle, and for one that is broken: its reader will tell. */
function bundleTypeOf(bytes: Uint8Array, name: string): BundleType | null {
  try {
    const type = mediaTypeOf(bytes, name)
    return isBundle(type) ? type : null
  } catch {
    return null
  }
}

interface HeldFile {
  readonly path: string
  readonly read: () => Uint8Array
  readonly isCover: boolean
}

const heldFiles = (bytes: Uint8Array, type: BundleType, name: string) =>
  type === ZIP ? zipped(bytes, name) : type === DELIVERY ? delivered(bytes, name) : attached(bytes, name)

/** The message itself, and what is attached to it. */
function delivered(bytes: Uint8Array, name: string): HeldFile[] {
  const { parts, files } = openMessage(bytes, name)
  const names = new Set<string>([MESSAGE_FILE])
  return [
    { path: MESSAGE_FILE, read: () => new TextEncoder().encode(printMessage(parts)), isCover: false },
    ...files.map((file, at) => ({
      path: distinct(attachmentName(file.name) || `attachment-${at + 1}`, names),
      read: () => file.read(),
      isCover: false,
    })),
  ]
}

/** What the message of a delivery is called beside its attachments. */
const MESSAGE_FILE = 'message.edxml'

function zipped(bytes: Uint8Array, name: string): HeldFile[] {
  const zip = openZip(bytes, name)
  const isArchive = isPackage(zip.names)
  if (isArchive) requireOpenDossier(zip, name)
  return [...zip.names]
    .filter((path) => !path.endsWith('/') && (!isArchive || isOfPackage(path)))
    .map((path) => ({ path, read: () => zip.read(path)!, isCover: false }))
}

/** Deep mails and long heads are made to do harm. */
const MAIL_LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }

/** The words of a mail and what is attached to it; pictures that its words show, and signatures, are no papers. */
async function attached(bytes: Uint8Array, name: string): Promise<HeldFile[]> {
  const { text, html, attachments } = await parsed(bytes, name)
  const names = new Set<string>()
  const words = wordsOf(text ?? '', html ?? '')
  return [
    ...(words === null
      ? []
      : [
          { path: distinct(words[0]!, names), read: () => new TextEncoder().encode(words[1]), isCover: true },
        ]),
    ...attachments
      .filter(({ mimeType, related, disposition, contentId }) => {
        const isShown = related || (disposition === 'inline' && contentId !== undefined)
        return !(isShown && mimeType.startsWith('image/')) && !/(?:pkcs7|pgp)-signature$/.test(mimeType)
      })
      .map(({ filename, mimeType, content }, at) => ({
        path: distinct(nameOf(filename, mimeType, at), names),
        read: () =>
          typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
        isCover: false,
      })),
  ]
}

/**
 * A mail says its words as text, as a page, or in both ways. The page is taken where the text has lost its tables, or is only a
 * note that there is a page.
 */
function wordsOf(text: string, html: string): readonly [file: string, words: string] | null {
  const isPage = html.trim() !== '' && (/<table\b/i.test(html) || shownIn(html) > MUCH * text.trim().length)
  if (isPage) return ['message.html', `<!doctype html>${html}`]
  return text.trim() === '' ? null : ['message.txt', text]
}
/** Text and page differ in blanks and signs alone. */
const MUCH = 2
/** About as many letters as a page shows. */
const shownIn = (html: string): number => html.replace(/<[^<>]*>|\s+/g, '').length

async function parsed(bytes: Uint8Array, name: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, { ...MAIL_LIMITS, forceRfc822Attachments: true })
  } catch (error) {
    const { message } = error as Error
    if (/nesting/i.test(message))
      throw tooComplex(name, 'parts in one another', MAIL_LIMITS.maxNestingDepth, null)
    if (/header/i.test(message)) throw tooComplex(name, 'bytes of headers', MAIL_LIMITS.maxHeadersSize, null)
    throw error
  }
}

const nameOf = (given: string | null, mimeType: string, at: number): string =>
  attachmentName(given ?? '') || `attachment-${at + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`

/** Two attachments may have one name. */
function distinct(name: string, taken: Set<string>): string {
  let own = name
  for (let count = 2; taken.has(own); count += 1) own = name.replace(/(\.[^.]*)?$/, ` (${count})$1`)
  taken.add(own)
  return own
}
