import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  type FileSignature,
  MOST_SIGNATURES,
  type SignatureCoverage,
  type SignatureFault,
} from '../../model/signature.js'
import { NO_CERTIFICATE } from '../signature/certificate.js'
import { checkSignature, type CheckedSignature, type SignatureForm } from '../signature/signed-data.js'
import { dictionaryAt, textOfString, type Printed } from './dictionary.js'

/**
 * The digital signatures of a PDF (PAdES, adbe.pkcs7) in the order of the file, the last `MOST_SIGNATURES` of them. A
 * signature's dictionary is never packed, because its bytes say where it stands itself; so it is looked for in the bytes of
 * the file, whatever was added to the file after it. One that cannot be read is told as such. Never throws.
 */
export async function readSignatures(
  file: Uint8Array,
  document: PDFDocumentProxy,
): Promise<readonly FileSignature[]> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const { found, isAll } = dictionariesIn(bytes)
  // without a field for it no reader of PDFs shows a signature: it is a remainder of something
  if ((found.length === 0 && isAll) || !(await mayBeSigned(document))) return []
  let left = MOST_VALUES
  const signatures = found.map((dictionary) => {
    const value = left < 0 ? NO_VALUE : valueOf(bytes, dictionary.contents)
    left -= value.length
    return signatureOf(bytes, dictionary, value)
  })
  return (isAll ? signatures : [...signatures, HIDDEN]).reverse()
}

/** Bytes of all signatures of a file together; one has some ten thousand, with lists of revoked certificates a million. */
const MOST_VALUES = 1024 * 1024
const NO_VALUE = new Uint8Array()

/** Stands for whatever more there may be in a file that is full of what looks like signatures. */
const HIDDEN: FileSignature = {
  ...NO_CERTIFICATE,
  kind: 'SIGNATURE',
  signedAt: null,
  signedAtBasis: null,
  coverage: 'UNCHECKED',
  fault: 'UNREADABLE',
  coveredBytes: null,
}

/** Whether the form of a PDF has a field for signatures; true where pdf.js cannot tell. */
async function mayBeSigned(document: PDFDocumentProxy): Promise<boolean> {
  const fields = await document.getFieldObjects().catch(() => undefined)
  if (fields === undefined) return true
  return Object.values(fields ?? {}).some((ofName) =>
    (ofName as readonly { readonly type?: string }[]).some(({ type }) => type === 'signature'),
  )
}

// -------------------------------------------------------------------- find

/** The entries of a signature's dictionary that are looked at, and where they stand. */
interface Dictionary {
  readonly contents: Printed
  readonly byteRange: readonly number[]
  readonly subFilter: string
  readonly signedAt: string | null
}

const BYTE_RANGE = '/ByteRange'
/** So far before its byte range the dictionary of a signature begins at most; its value may stand between. */
const LONGEST_VALUE = 4 * 1024 * 1024
/** So many places are looked at for signatures: one may be named in strings and streams, too. */
const MOST_PLACES = 200

/** From the last one on. */
function dictionariesIn(bytes: Buffer): { readonly found: readonly Dictionary[]; readonly isAll: boolean } {
  const found = new Map<string, Dictionary>()
  let at = bytes.length
  let places = 0
  for (; places < MOST_PLACES && found.size < MOST_SIGNATURES; places += 1) {
    at = at <= 0 ? -1 : bytes.lastIndexOf(BYTE_RANGE, at - 1)
    if (at === -1) break
    const object = objectAround(bytes, at)
    // of an object that was written again the last one counts
    if (object === null || found.has(object.name)) continue
    const dictionary = signatureDictionary(bytes, object.entries)
    if (dictionary) found.set(object.name, dictionary)
  }
  return { found: [...found.values()], isAll: places < MOST_PLACES }
}

/** The object that a place of the file stands in (`12 0 obj`), and the entries of its dictionary. */
function objectAround(bytes: Buffer, at: number): FoundObject | null {
  const first = Math.max(0, at - LONGEST_VALUE)
  let begins = at
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    begins = bytes.subarray(first, begins).lastIndexOf('obj') + first
    if (begins < first) return null
    const before = bytes.toString('latin1', Math.max(first, begins - 30), begins)
    const name = /(\d{1,10})[\0\s]+(\d{1,5})[\0\s]+$/.exec(before)
    const entries = name && dictionaryAt(bytes, begins + 'obj'.length)
    // the place that was found is the one that the dictionary has, not one in a string of it
    if (entries?.get('ByteRange')?.start === startOfValue(bytes, at))
      return { name: `${name![1]} ${name![2]}`, entries }
  }
  return null
}

interface FoundObject {
  readonly name: string
  readonly entries: ReadonlyMap<string, Printed>
}
/** The letters may stand in a string of the dictionary, too. */
const MOST_TRIES = 5

function startOfValue(bytes: Buffer, name: number): number {
  const blank = /^[\0\s]*/.exec(bytes.toString('latin1', name + BYTE_RANGE.length, name + 100))!
  return name + BYTE_RANGE.length + blank[0].length
}

function signatureDictionary(bytes: Buffer, entries: FoundObject['entries']): Dictionary | null {
  const contents = entries.get('Contents')
  if (contents === undefined) return null
  const printed = (name: string) => {
    const { start, end } = entries.get(name) ?? { start: 0, end: 0 }
    return bytes.toString('latin1', start, Math.min(end, start + LONGEST_PRINTED))
  }
  const dictionary = {
    contents,
    byteRange: (printed('ByteRange').match(/[-+.\w]+/g) ?? []).map(Number),
    subFilter: printed('SubFilter').slice(1),
    signedAt: momentPrinted(printed('M')),
  }
  return isOfAttachment(bytes, dictionary) || isOfProgram(printed('Reference')) ? null : dictionary
}
const LONGEST_PRINTED = 400

/** A signed PDF that is attached to this one: its range is right where it begins, not here. */
function isOfAttachment(bytes: Buffer, { contents, byteRange: [, gap = 0] }: Dictionary): boolean {
  const begins = contents.start - gap
  return begins > 0 && bytes.subarray(begins, begins + 5).equals(Buffer.from('%PDF-'))
}

/** A signature of Adobe's, which gives readers rights (UR3) and signs nothing for anybody. */
const isOfProgram = (reference: string): boolean => /\/UR3?\b/.test(reference)

/** `(D:20260512093000+07'00')`; without a zone it is taken for the time of Viet Nam. */
function momentPrinted(printed: string): string | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?/.exec(
    textOfString(printed),
  )
  if (!found) return null
  const [, year, month, day, hour, minute, second = '00', utc, zone = '+07', offset = '00'] = found
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${utc ?? `${zone}:${offset}`}`)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

// ------------------------------------------------------------------- check

const FORMS: Readonly<Record<string, SignatureForm>> = {
  'adbe.pkcs7.detached': 'DETACHED',
  'ETSI.CAdES.detached': 'DETACHED',
  'adbe.pkcs7.sha1': 'SHA1',
  'ETSI.RFC3161': 'TIMESTAMP',
}

const UNREAD: CheckedSignature = {
  ...NO_CERTIFICATE,
  signedAt: null,
  signedAtBasis: null,
  fault: 'ALGORITHM',
}

function signatureOf(bytes: Buffer, dictionary: Dictionary, der: Uint8Array): FileSignature {
  const { subFilter, signedAt: printedAt } = dictionary
  const range = rangeOf(bytes, dictionary)
  const form = FORMS[subFilter]
  const checked = form === undefined ? UNREAD : checkSignature(der, form, range?.pieces ?? [])
  const { signedAt, signedAtBasis, ...stated } = checked
  const fault = range === null ? 'RANGE' : stated.fault
  return {
    ...stated,
    kind: form === 'TIMESTAMP' ? 'TIMESTAMP' : 'SIGNATURE',
    signedAt: signedAt ?? printedAt,
    signedAtBasis: signedAtBasis ?? (printedAt === null ? null : 'DICTIONARY'),
    fault,
    coverage: coverageOf(fault, bytes, range?.end ?? 0),
    coveredBytes: range?.end ?? null,
  }
}

/**
 * The bytes that a signature says it covers; null for a range that is not all of the file's beginning but the signature's
 * own value: what a range leaves out may be changed by anybody.
 */
function rangeOf(
  bytes: Buffer,
  { contents, byteRange }: Dictionary,
): { readonly pieces: readonly Uint8Array[]; readonly end: number } | null {
  const [start, length, next, rest] = byteRange
  if (byteRange.length !== 4 || !byteRange.every((number) => Number.isSafeInteger(number) && number >= 0))
    return null
  const end = next! + rest!
  if (
    start !== 0 ||
    length! < contents.start ||
    next! > contents.end ||
    length! >= next! ||
    end > bytes.length
  )
    return null
  return { pieces: [bytes.subarray(0, length), bytes.subarray(next, end)], end }
}

/** The value of a signature, without the zeros that fill up its place; empty for what is no string of digits. */
function valueOf(bytes: Buffer, { start, end }: Printed): Uint8Array {
  if (end - start > LONGEST_VALUE) return NO_VALUE
  const digits = bytes.toString('latin1', start + 1, end - 1).replace(/[\0\s]+/g, '')
  const value = /^(?:[\da-f]{2})*$/i.test(digits) ? Buffer.from(digits, 'hex') : Buffer.alloc(0)
  return new Uint8Array(value.subarray(0, lengthOf(value)))
}

/** As the value itself says; of an indefinite length all of it. */
function lengthOf(value: Buffer): number {
  const short = value[1] ?? 0
  if (short === 0x80) return value.length
  if (short < 0x80) return 2 + short
  const octets = short & 0x7f
  return octets <= 4 && value.length >= 2 + octets ? 2 + octets + value.readUIntBE(2, octets) : value.length
}

const BREAKING: ReadonlySet<SignatureFault> = new Set(['RANGE', 'DIGEST', 'VALUE'])
/** Some programs end a file with line breaks of their own. */
const BLANK_END = 16

function coverageOf(fault: SignatureFault | null, bytes: Buffer, end: number): SignatureCoverage {
  if (fault !== null) return BREAKING.has(fault) ? 'BROKEN' : 'UNCHECKED'
  const added = bytes.subarray(end)
  return added.length <= BLANK_END && /^[\0\s]*$/.test(added.toString('latin1')) ? 'WHOLE_FILE' : 'FILE_UP_TO'
}
