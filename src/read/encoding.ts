import { AppError } from '../errors.js'
import { detectLegacyEncoding, looksVietnamese, type LegacyEncoding } from './legacy-encodings.js'

export interface DecodedText {
  readonly text: string
  /** As in `Source.encoding`. */
  readonly encoding: string
  /** Whether letters were decoded from a legacy encoding: offsets do not count in the file's own text then. */
  readonly converted: boolean
}

/**
 * Decodes a text file: UTF-8, UTF-16 (with or without a byte order mark, which is kept), windows-1258, TCVN3 or VNI. The
 * encoding is never guessed: one of the last three is assumed only when the text then is Vietnamese beyond doubt.
 *
 * @throws AppError UNSUPPORTED_ENCODING, naming the suspected encoding if there is one
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const wide = utf16ByMark(bytes)
  if (wide !== null) {
    const text = strictly(bytes, wide, name)
    if (text.includes('\0')) throw unsupported(name, 'is not text: it holds zero characters')
    return { text, encoding: wide, converted: false }
  }
  if (bytes.includes(0)) {
    const unmarked = utf16WithoutMark(bytes)
    if (unmarked !== null) return unmarked
    throw unsupported(name, 'is not text: it holds zero bytes')
  }
  const unicode = attempt(bytes, 'utf-8')
  if (unicode !== null) return toUnicode(unicode, 'utf-8', name)
  const start = bytes.subarray(0, SAMPLE_BYTES)
  if (looksVietnamese(new TextDecoder('utf-8').decode(start)))
    throw unsupported(name, 'is UTF-8 with broken bytes in it')
  if (looksVietnamese(attempt(start, 'windows-1258') ?? '')) {
    const text = attempt(bytes, 'windows-1258')
    if (text !== null) return { text, encoding: 'windows-1258', converted: false }
  }
  const western = toUnicode(attempt(bytes, 'windows-1252') ?? '', 'windows-1252', name)
  if (western.converted) return western
  throw unsupported(name, 'is not in UTF-8')
}

/**
 * Decodes an HTML page by its byte order mark, its `<meta charset>`, or else as `decodeText`.
 *
 * @throws AppError as `decodeText`
 */
export function decodeHtml(bytes: Uint8Array, name: string): DecodedText {
  const declared = utf16ByMark(bytes) === null && !startsWithUtf8Mark(bytes) ? declaredIn(bytes) : null
  // pages declared as Western are often in a legacy Vietnamese encoding, and those declared as UTF-8 may not be in it
  if (declared === null || /^(?:utf-?8|unicode-1-1-utf-8)$/i.test(declared)) return decodeText(bytes, name)
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(declared, { fatal: true, ignoreBOM: true })
  } catch {
    throw unsupported(name, `declares the encoding ${declared}, which is not known`)
  }
  // as browsers do: in UTF-16 the declaration could not have been read
  if (decoder.encoding.startsWith('utf-16')) return decodeText(bytes, name)
  // valid multi-byte sequences are no accident: pages get converted while their declaration stays
  if (
    SINGLE_BYTE.test(decoder.encoding) &&
    bytes.some((byte) => byte >= 0x80) &&
    attempt(bytes, 'utf-8') !== null
  )
    return decodeText(bytes, name)
  try {
    return toUnicode(decoder.decode(bytes), decoder.encoding, name)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw unsupported(name, `is not in ${decoder.encoding}, which it declares`)
  }
}

/**
 * Decodes legacy letters in text that was extracted from a file. `encoding`: what the characters were read from.
 *
 * @throws AppError UNSUPPORTED_ENCODING when some of the text is in a legacy encoding, but not beyond doubt
 */
export function toUnicode(text: string, encoding: string, name: string): DecodedText {
  const finding = detectLegacyEncoding(text)
  if (finding.certainty === 'CERTAIN')
    return { text: finding.text, encoding: finding.encoding, converted: true }
  if (finding.certainty === 'SUSPECTED')
    throw unsupported(
      name,
      `is partly written in ${TITLES[finding.encoding]}, it seems; that is not converted unless it is beyond doubt`,
    )
  return { text, encoding, converted: false }
}

/** How many bytes are examined to detect an encoding. */
const SAMPLE_BYTES = 120_000

const TITLES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a byte order mark: every second byte of a Western letter is zero. */
function utf16WithoutMark(bytes: Uint8Array): DecodedText | null {
  const zeros: [number, number] = [0, 0]
  bytes.subarray(0, SAMPLE_BYTES).forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1
  })
  const encoding = zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be'
  const text = Math.min(...zeros) * 20 > Math.max(...zeros) ? null : attempt(bytes, encoding)
  return text === null || text.includes('\0') || !looksVietnamese(text)
    ? null
    : { text, encoding, converted: false }
}

const startsWithUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d+)$/

const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})/i

/** Browsers look at the first 1,024 bytes for the declaration; files saved by word processors need more. */
const declaredIn = (bytes: Uint8Array): string | null =>
  META.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1] ?? null

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function strictly(bytes: Uint8Array, encoding: string, name: string): string {
  const text = attempt(bytes, encoding)
  if (text === null) throw unsupported(name, `begins like ${encoding.toUpperCase()} and is not`)
  return text
}

const unsupported = (name: string, what: string) =>
  new AppError('UNSUPPORTED_ENCODING', `${name} ${what}.`, {
    remedy: 'Save the file as UTF-8 (Unicode TCVN 6909) and read it again.',
  })
