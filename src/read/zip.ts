import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { damaged, encrypted, tooComplex } from './file-errors.js'
import { LIMITS } from './limits.js'

/** The parts of a ZIP container by their exact names. Nothing is written to disk. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** The part's bytes; null when there is no such part. */
  read(part: string): Uint8Array | null
}

interface Entry {
  readonly part: string
  readonly encrypted: boolean
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** In Zip64 this value means that the number is stored elsewhere. */
const ZIP64_MARKER = 0xffffffff

/**
 * Opens a container by its central directory. The declared sizes are checked against the limits before anything is
 * inflated; the inflated sizes are counted too, and must match.
 *
 * @throws AppError FILE_DAMAGED (also for duplicate names, Zip64, split containers), FILE_ENCRYPTED, FILE_TOO_COMPLEX
 */
export function openZip(bytes: Uint8Array, name: string): Zip {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(buffer, name)
  let inflated = 0
  return {
    names: new Set(entries.keys()),
    read(part) {
      const entry = entries.get(part)
      if (!entry) return null
      const content = contentOf(buffer, entry, name)
      inflated += content.byteLength
      if (inflated > LIMITS.inflatedBytes)
        throw tooComplex(name, 'inflated bytes', LIMITS.inflatedBytes, inflated)
      return content
    },
  }
}

function directory(buffer: Buffer, name: string): Map<string, Entry> {
  const end = endRecord(buffer)
  if (end < 0) throw damaged(name, 'its ZIP container has no end')
  const count = buffer.readUInt16LE(end + 10)
  const start = buffer.readUInt32LE(end + 16)
  if (buffer.readUInt16LE(end + 4) !== 0) throw damaged(name, 'its ZIP container is split over several files')
  if (count === 0xffff || start === ZIP64_MARKER) throw damaged(name, 'its ZIP container is in Zip64')
  if (count > LIMITS.zipParts) throw tooComplex(name, 'parts', LIMITS.zipParts, count)
  const entries = new Map<string, Entry>()
  let declared = 0
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== CENTRAL)
      throw damaged(name, 'the directory of its ZIP container is broken')
    const length = buffer.readUInt16LE(at + 28)
    const entry: Entry = {
      part: nameOf(buffer.subarray(at + 46, at + 46 + length)),
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      checksum: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    }
    if (entries.has(entry.part)) throw damaged(name, `its ZIP container has two parts named ${entry.part}`)
    if (entry.packed === ZIP64_MARKER || entry.size === ZIP64_MARKER || entry.offset === ZIP64_MARKER)
      throw damaged(name, 'its ZIP container is in Zip64')
    entries.set(entry.part, entry)
    declared += entry.size
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  if (declared > LIMITS.inflatedBytes)
    throw tooComplex(name, 'declared bytes', LIMITS.inflatedBytes, declared)
  const ratio = Math.ceil(declared / buffer.length)
  if (ratio > LIMITS.inflationRatio)
    throw tooComplex(name, 'inflated bytes for each byte', LIMITS.inflationRatio, ratio)
  return entries
}

/** Old programs write names in the encoding of their system; so read, different names stay different. */
const nameOf = (bytes: Buffer): string => bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')

/** The offset of the last end record, which only a comment of up to 65,535 bytes or stray bytes may follow; or -1. */
function endRecord(buffer: Buffer): number {
  let last = -1
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 22 - 0xffff); at -= 1) {
    if (buffer.readUInt32LE(at) !== END) continue
    const end = at + 22 + buffer.readUInt16LE(at + 20)
    if (end === buffer.length) return at
    if (end < buffer.length && last < 0) last = at
  }
  return last
}

function contentOf(buffer: Buffer, entry: Entry, name: string): Uint8Array {
  const { part, offset, packed, size, method } = entry
  if (entry.encrypted) throw encrypted(name)
  if (size > LIMITS.partBytes) throw tooComplex(name, `bytes in ${part}`, LIMITS.partBytes, size)
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL)
    throw damaged(name, `${part} is not where its ZIP container says`)
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  if (start + packed > buffer.length) throw damaged(name, `${part} ends beyond the file`)
  const data = buffer.subarray(start, start + packed)
  const content = method === 0 ? data : method === 8 ? inflate(data, entry, name) : null
  if (content === null) throw damaged(name, `${part} is packed by an unknown method (${method})`)
  if (content.byteLength !== size || crc32(content) !== entry.checksum)
    throw damaged(name, `${part} is not what its ZIP container declares`)
  return content
}

function inflate(data: Uint8Array, { part, size }: Entry, name: string): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooComplex(name, `bytes in ${part}, more than it declares`, size, null)
    throw damaged(name, `${part} cannot be inflated`)
  }
}
