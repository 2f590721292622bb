import { damaged } from '../file-errors.js'

/** The streams that stand at the top of a compound file (OLE), by their names. */
export interface Compound {
  /** The stream's bytes; null when there is no such stream. */
  read(stream: string): Buffer | null
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const HEADER = 512
const ENTRY = 128
const STREAM = 2
/** Numbers from here on end a chain or a branch. */
const NONE = 0xfffffffa
const OF_HEADER = {
  table: 109,
  sectorShift: 30,
  smallShift: 32,
  directory: 48,
  least: 56,
  small: 60,
  more: 68,
}

/**
 * Opens a compound file. No library, because those that there are follow chains that run in circles until memory ends,
 * which a worker does not survive; here no sector of a chain is met twice.
 *
 * @throws AppError FILE_DAMAGED, also while a stream is read
 */
export function openCompound(bytes: Uint8Array, name: string): Compound {
  const file = new Sectors(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
  const entries = file.entries()
  const [root] = entries
  if (!root) throw file.fault()
  const small = file.chain(root.start, root.size)
  const streams = childrenOf(root, entries)
  return {
    read(stream) {
      const entry = streams.find((one) => one.kind === STREAM && one.name === stream)
      if (!entry) return null
      return entry.size < file.least
        ? file.smallChain(small, entry.start, entry.size)
        : file.chain(entry.start, entry.size)
    },
  }
}

/** The entries of a storage, which are the nodes of a tree. */
function childrenOf(storage: Entry, entries: readonly Entry[]): Entry[] {
  const children: Entry[] = []
  const met = new Set<number>()
  const waiting = [storage.child]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at]
    if (!entry || met.has(at)) continue
    met.add(at)
    children.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return children
}

class Sectors {
  /** Smaller streams lie in small sectors. */
  readonly least: number
  readonly #buffer: Buffer
  readonly #name: string
  readonly #size: number
  readonly #smallSize: number
  /** For each sector the one that follows it. */
  readonly #next: Buffer
  readonly #smallNext: Buffer

  constructor(buffer: Buffer, name: string) {
    this.#buffer = buffer
    this.#name = name
    if (buffer.length < HEADER) throw this.fault()
    const [shift, smallShift] = [
      buffer.readUInt16LE(OF_HEADER.sectorShift),
      buffer.readUInt16LE(OF_HEADER.smallShift),
    ]
    if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw this.fault()
    this.#size = 2 ** shift
    this.#smallSize = 2 ** smallShift
    this.least = buffer.readUInt32LE(OF_HEADER.least)
    this.#next = Buffer.concat(this.#tableSectors().map((sector) => this.#sector(sector)))
    this.#smallNext = this.chain(buffer.readUInt32LE(OF_HEADER.small), null)
  }

  fault(): Error {
    return damaged(this.#name, 'the container of its streams is broken')
  }

  entries(): Entry[] {
    const directory = this.chain(this.#buffer.readUInt32LE(OF_HEADER.directory), null)
    return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => {
      const at = index * ENTRY
      const length = Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2)
      return {
        name: directory.toString('utf16le', at, at + length),
        kind: directory.readUInt8(at + 66),
        left: directory.readUInt32LE(at + 68),
        right: directory.readUInt32LE(at + 72),
        child: directory.readUInt32LE(at + 76),
        start: directory.readUInt32LE(at + 116),
        size: directory.readUInt32LE(at + 120),
      }
    })
  }

  /** The bytes of a chain of sectors; `size`: how many there must be, null for all. */
  chain(start: number, size: number | null): Buffer {
    const sectors = this.#follow(start, this.#next).map((sector) => this.#sector(sector))
    return this.#cut(Buffer.concat(sectors), size)
  }

  /** The bytes of a chain of small sectors, which lie in the stream `within`. */
  smallChain(within: Buffer, start: number, size: number): Buffer {
    const sectors = this.#follow(start, this.#smallNext).map((sector) =>
      within.subarray(sector * this.#smallSize, (sector + 1) * this.#smallSize),
    )
    return this.#cut(Buffer.concat(sectors), size)
  }

  #cut(bytes: Buffer, size: number | null): Buffer {
    if (size !== null && bytes.length < size) throw this.fault()
    return size === null ? bytes : bytes.subarray(0, size)
  }

  #follow(start: number, next: Buffer): number[] {
    const met = new Set<number>()
    for (let at = start; at < NONE; at = next.readUInt32LE(at * 4)) {
      if (met.has(at) || at * 4 + 4 > next.length) throw this.fault()
      met.add(at)
    }
    return [...met]
  }

  /** The last sector of a file may be cut off. */
  #sector(number: number): Buffer {
    const at = (number + 1) * this.#size
    if (at >= this.#buffer.length) throw this.fault()
    return this.#buffer.subarray(at, at + this.#size)
  }

  /** The sectors of the table of what follows what: listed in the header, and from there on in sectors of their own. */
  #tableSectors(): number[] {
    const listed = Array.from({ length: OF_HEADER.table }, (_, at) => this.#buffer.readUInt32LE(76 + at * 4))
    const met = new Set<number>()
    for (let more = this.#buffer.readUInt32LE(OF_HEADER.more); more < NONE;) {
      if (met.has(more)) throw this.fault()
      met.add(more)
      const sector = this.#sector(more)
      if (sector.length < this.#size) throw this.fault()
      for (let at = 0; at < this.#size - 4; at += 4) listed.push(sector.readUInt32LE(at))
      more = sector.readUInt32LE(this.#size - 4)
    }
    return [...new Set(listed.filter((sector) => sector < NONE))]
  }
}
