import { AppError } from '../errors.js'
import { findLegacy, readsAsVietnamese, type LegacyEncoding } from './legacy-encodings.js'

export interface DecodedText {
  readonly text: string
  /** As `Source.encoding` names it. */
  readonly encoding: string
  /** The letters are not those that the file's own encoding gives: offsets no longer count in the file. */
  readonly converted: boolean
}

/**
 * Bytes of a text file in, its characters out: UTF-8 and UTF-16 (a byte order mark stays; UTF-16 may lack it),
 * windows-1258, TCVN3
 * and VNI. What the bytes leave open is never guessed: a text is taken for one of the latter three only when it
 * then reads as Vietnamese beyond doubt.
 *
 * @throws AppError UNSUPPORTED_ENCODING, naming the suspicion if there is one
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const wide = wideEncoding(bytes)
  if (wide !== null) {
    const text = strictly(bytes, wide, name)
    if (text.includes('\0')) throw unsupported(name, 'is not text: it holds zero characters')
    return { text, encoding: wide, converted: false }
  }
  if (bytes.includes(0)) {
    const unmarked = unmarkedWide(bytes)
    if (unmarked !== null) return unmarked
    throw unsupported(name, 'is not text: it holds zero bytes')
  }
  const unicode = attempt(bytes, 'utf-8')
  if (unicode !== null) return modernised(unicode, 'utf-8', name)
  const start = bytes.subarray(0, TELLING)
  if (readsAsVietnamese(new TextDecoder('utf-8').decode(start)))
    throw unsupported(name, 'is UTF-8 with broken bytes in it')
  if (readsAsVietnamese(attempt(start, 'windows-1258') ?? '')) {
    const text = attempt(bytes, 'windows-1258')
    if (text !== null) return { text, encoding: 'windows-1258', converted: false }
  }
  const western = modernised(attempt(bytes, 'windows-1252') ?? '', 'windows-1252', name)
  if (western.converted) return western
  throw unsupported(name, 'is not in UTF-8')
}

/**
 * The same for a page of HTML, which may declare what it is written in: its byte order mark first, then the page's
 * own `<meta charset>`, then as above.
 */
export function decodeHtml(bytes: Uint8Array, name: string): DecodedText {
  const declared = wideEncoding(bytes) === null && !startsWithUtf8Mark(bytes) ? declaredIn(bytes) : null
  // a page declared Western is often an old Vietnamese one, and one declared UTF-8 may not be
  if (declared === null || /^(?:utf-?8|unicode-1-1-utf-8)$/i.test(declared)) return decodeText(bytes, name)
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(declared, { fatal: true, ignoreBOM: true })
  } catch {
    throw unsupported(name, `declares the encoding ${declared}, which is not known`)
  }
  // as browsers do: the declaration itself could not be read if it were so
  if (decoder.encoding.startsWith('utf-16')) return decodeText(bytes, name)
  // letters of several bytes are there by no accident; pages are often converted and their declaration is not
  if (
    SINGLE_BYTE.test(decoder.encoding) &&
    bytes.some((byte) => byte >= 0x80) &&
    attempt(bytes, 'utf-8') !== null
  )
    return decodeText(bytes, name)
  try {
    return modernised(decoder.decode(bytes), decoder.encoding, name)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw unsupported(name, `is not in ${decoder.encoding}, which it declares`)
  }
}

/**
 * Text that was taken out of a file, in Unicode: old letters that were carried over unconverted become what they
 * mean. `encoding`: what the characters were read from.
 */
export function modernised(text: string, encoding: string, name: string): DecodedText {
  const finding = findLegacy(text)
  if (finding.certainty === 'CERTAIN')
    return { text: finding.text, encoding: finding.encoding, converted: true }
  if (finding.certainty === 'SUSPECTED')
    throw unsupported(
      name,
      `is partly written in ${TITLES[finding.encoding]}, it seems; that is not converted unless it is beyond doubt`,
    )
  return { text, encoding, converted: false }
}

/** Bytes that are enough to tell what a text is written in. */
const TELLING = 120_000

const TITLES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 that lost its byte order mark: half of each letter that Western alphabets have too is zero. */
function unmarkedWide(bytes: Uint8Array): DecodedText | null {
  const zeros: [number, number] = [0, 0]
  bytes.subarray(0, TELLING).forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1
  })
  const encoding = zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be'
  const text = Math.min(...zeros) * 20 > Math.max(...zeros) ? null : attempt(bytes, encoding)
  return text === null || text.includes('\0') || !readsAsVietnamese(text)
    ? null
    : { text, encoding, converted: false }
}

const startsWithUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d+)$/

const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})/i

/** As browsers do, the declaration is looked for in the first 1,024 bytes; papers saved by word processors need more. */
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
