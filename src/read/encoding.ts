import { SOFT_HYPHEN } from '../model/soft-hyphen.js'
import { AppError } from '../errors.js'
import { linesIn, withLines, type Block } from './blocks.js'
import { decodeLetters, type LegacyDetection } from './letters.js'
import type { LegacyEncoding } from './legacy-encodings.js'
import { withNoteMarks } from './raised.js'
import { meantByLinesReadTwice } from './read-twice.js'
import { looksVietnamese } from './syllables.js'
import { decodeWestern } from './western.js'

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
  const unicode = utf16ByMark(bytes) === null && !bytes.includes(0) ? attempt(bytes, 'utf-8') : null
  if (unicode !== null) return toUnicode(unicode, 'utf-8', name)
  const modern = withoutLegacy(bytes, name)
  if (modern !== null) return { text: modern.text, encoding: modern.encoding, converted: false }
  const legacy = toUnicode(decodeWestern(bytes), 'windows-1252', name)
  if (legacy.converted) return legacy
  throw notUtf8(name)
}

/** A file in UTF-16 or windows-1258; null for one that may be in a legacy encoding. */
function withoutLegacy(bytes: Uint8Array, name: string): DecodedPage | null {
  const wide = utf16ByMark(bytes)
  if (wide !== null) {
    const text = strictly(bytes, wide, name)
    if (text.includes('\0')) throw unsupported(name, 'is not text: it holds zero characters')
    return { text, encoding: wide, assumed: false }
  }
  if (bytes.includes(0)) {
    const unmarked = utf16WithoutMark(bytes)
    if (unmarked !== null) return unmarked
    throw unsupported(name, 'is not text: it holds zero bytes')
  }
  const start = bytes.subarray(0, SAMPLE_BYTES)
  if (looksVietnamese(new TextDecoder('utf-8').decode(start)))
    throw unsupported(name, 'is UTF-8 with broken bytes in it')
  const text = looksVietnamese(attempt(start, 'windows-1258') ?? '') ? attempt(bytes, 'windows-1258') : null
  return text === null ? null : { text, encoding: 'windows-1258', assumed: false }
}

/** A page before its letters are decoded: its fonts, which are found while it is read, are evidence. */
export interface DecodedPage {
  readonly text: string
  readonly encoding: string
  /** Read as Western text, which it can only be when the letters then are in a legacy encoding. */
  readonly assumed: boolean
}

/**
 * Decodes an HTML page by its byte order mark, its `<meta charset>`, what stands beside it in a web archive, or else as
 * `decodeText`.
 *
 * @throws AppError as `decodeText`
 */
export function decodeHtml(bytes: Uint8Array, name: string, charset: string | null = null): DecodedPage {
  const declared =
    utf16ByMark(bytes) === null && !startsWithUtf8Mark(bytes) ? (declaredIn(bytes) ?? charset) : null
  // pages declared as Western are often in a legacy Vietnamese encoding, and those declared as UTF-8 may not be in it
  if (declared === null || /^(?:utf-?8|unicode-1-1-utf-8)$/i.test(declared)) return undeclared(bytes, name)
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(declared, { fatal: true, ignoreBOM: true })
  } catch {
    throw unsupported(name, `declares the encoding ${declared}, which is not known`)
  }
  // as browsers do: in UTF-16 the declaration could not have been read
  if (decoder.encoding.startsWith('utf-16')) return undeclared(bytes, name)
  // valid multi-byte sequences are no accident: pages get converted while their declaration stays
  if (
    SINGLE_BYTE.test(decoder.encoding) &&
    bytes.some((byte) => byte >= 0x80) &&
    attempt(bytes, 'utf-8') !== null
  )
    return undeclared(bytes, name)
  try {
    const text = decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes)
    return { text, encoding: decoder.encoding, assumed: false }
  } catch {
    throw unsupported(name, `is not in ${decoder.encoding}, which it declares`)
  }
}

function undeclared(bytes: Uint8Array, name: string): DecodedPage {
  const unicode = utf16ByMark(bytes) === null && !bytes.includes(0) ? attempt(bytes, 'utf-8') : null
  if (unicode !== null) return { text: unicode, encoding: 'utf-8', assumed: false }
  return withoutLegacy(bytes, name) ?? { text: decodeWestern(bytes), encoding: 'windows-1252', assumed: true }
}

/**
 * Decodes legacy letters in text that was extracted from a file. `encoding`: what the characters were read from.
 *
 * @throws AppError UNSUPPORTED_ENCODING when some of the text is in a legacy encoding, but not beyond doubt
 */
export function toUnicode(text: string, encoding: string, name: string): DecodedText {
  const { lines, ...found } = decodedLines(text.split('\n'), encoding, name)
  return { text: found.converted ? lines.join('\n') : text, ...found }
}

/** As `toUnicode`, of blocks: the letters are decoded, and composed, before the blocks are laid out by what they say. */
export function blocksToUnicode(
  blocks: readonly Block[],
  encoding: string,
  name: string,
): Omit<DecodedText, 'text'> & { readonly blocks: readonly Block[] } {
  const { lines, ...found } = decodedLines(linesIn(blocks).map(withNoteMarks), encoding, name)
  // not before: it is a letter of TCVN3
  return {
    blocks: withLines(
      blocks,
      lines.map((line) => line.replaceAll(SOFT_HYPHEN, '').normalize('NFC')),
    ),
    ...found,
  }
}

function decodedLines(lines: readonly string[], encoding: string, name: string) {
  const twice = meantByLinesReadTwice(lines)
  if (twice === null) return beyondDoubt(decodeLetters(lines), encoding, name)
  if (twice.lost)
    throw unsupported(
      name,
      'is UTF-8 that was read as another encoding and saved so, and some of its letters are lost',
    )
  return { lines: twice.lines, encoding: 'utf-8', converted: true }
}

function beyondDoubt(finding: LegacyDetection, encoding: string, name: string) {
  if (finding.certainty === 'SUSPECTED')
    throw unsupported(
      name,
      `is partly written in ${TITLES[finding.encoding]}, it seems; that is not converted unless it is beyond doubt`,
    )
  const converted = finding.certainty === 'CERTAIN'
  return { lines: finding.lines, encoding: converted ? finding.encoding : encoding, converted }
}

/** How many bytes are examined to detect an encoding. */
const SAMPLE_BYTES = 120_000

const TITLES: Readonly<Record<LegacyEncoding | 'viqr', string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  viqr: 'VIQR',
}

function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a byte order mark: every second byte of a Western letter is zero. */
function utf16WithoutMark(bytes: Uint8Array): DecodedPage | null {
  const zeros: [number, number] = [0, 0]
  bytes.subarray(0, SAMPLE_BYTES).forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1
  })
  const encoding = zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be'
  const text = Math.min(...zeros) * 20 > Math.max(...zeros) ? null : attempt(bytes, encoding)
  return text === null || text.includes('\0') || !looksVietnamese(text)
    ? null
    : { text, encoding, assumed: false }
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

/** A file that was assumed to be in a legacy encoding, and is not. */
export const notUtf8 = (name: string): AppError => unsupported(name, 'is not in UTF-8')

const unsupported = (name: string, what: string) =>
  new AppError('UNSUPPORTED_ENCODING', `${name} ${what}.`, {
    remedy: 'Save the file as UTF-8 (Unicode TCVN 6909) and read it again.',
  })
