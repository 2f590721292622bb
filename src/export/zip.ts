import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A part of a container: its name, in plain letters, and its text in pieces. */
export interface ZipPart {
  readonly name: string
  readonly text: AsyncIterable<string> | Iterable<string>
}

/** What is known of a part once it is written. */
interface Entry {
  readonly name: Buffer
  readonly offset: number
  checksum: number
  size: number
  packed: number
}

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Sizes and checksum stand behind the part. */
const STREAMED = 1 << 3
const DEFLATED = 8
/** 1 January 1980, the first day that a container knows: the same text gives the same bytes at any time. */
const NO_DAY = (1 << 5) | 1
/** Above this a container would have to be one of Zip64, which not all programs open. */
const MOST_BYTES = 0xffffffff
/** Texts of tables repeat themselves: higher levels take more of the processor's time than they save. */
const LEVEL = 4

/** A ZIP container, a piece at a time as it is consumed: no part of it is ever held as a whole. */
export async function* zip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer, void> {
  const entries: Entry[] = []
  let at = 0
  for await (const { name, text } of parts) {
    const entry: Entry = { name: Buffer.from(name, 'latin1'), offset: at, checksum: 0, size: 0, packed: 0 }
    entries.push(entry)
    const head = localHeader(entry)
    yield head
    for await (const piece of deflated(entry, text)) {
      entry.packed += piece.length
      yield piece
    }
    const descriptor = numbers([DESCRIPTOR, 4], ...sizesOf(entry))
    yield descriptor
    at += head.length + entry.packed + descriptor.length
    if (at > MOST_BYTES || entry.size > MOST_BYTES)
      throw new RangeError(`${name} is too large for a ZIP file`)
  }
  const directory = Buffer.concat(entries.map(centralHeader))
  yield directory
  yield numbers(
    [END, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [directory.length, 4],
    [at, 4],
    [0, 2],
  )
}

/** Compressed beside the event loop. What fails in the text is thrown here. */
function deflated(entry: Entry, text: ZipPart['text']): AsyncIterable<Buffer> {
  const deflate = createDeflateRaw({ level: LEVEL })
  return pipeline(Readable.from(counted(entry, text), { objectMode: false }), deflate, () => {})
}

async function* counted(entry: Entry, text: ZipPart['text']): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece)
    entry.checksum = crc32(bytes, entry.checksum)
    entry.size += bytes.length
    yield bytes
  }
}

type Field = readonly [value: number, bytes: 2 | 4]

const sizesOf = ({ checksum, packed, size }: Entry): readonly Field[] => [
  [checksum, 4],
  [packed, 4],
  [size, 4],
]

const localHeader = ({ name }: Entry): Buffer =>
  Buffer.concat([
    numbers(
      [LOCAL, 4],
      ...MANNER,
      // behind the part
      [0, 4],
      [0, 4],
      [0, 4],
      [name.length, 2],
      [0, 2],
    ),
    name,
  ])

const centralHeader = (entry: Entry): Buffer =>
  Buffer.concat([
    numbers(
      [CENTRAL, 4],
      [VERSION, 2],
      ...MANNER,
      ...sizesOf(entry),
      [entry.name.length, 2],
      // no further field, no remark, one disk, no attributes
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [entry.offset, 4],
    ),
    entry.name,
  ])

/** How a part is held, and of which time. */
const MANNER: readonly Field[] = [
  [VERSION, 2],
  [STREAMED, 2],
  [DEFLATED, 2],
  [0, 2],
  [NO_DAY, 2],
]

/** Numbers one after the other, the lowest byte first. */
function numbers(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, length]) => sum + length, 0))
  let at = 0
  for (const [value, length] of fields) at = bytes.writeUIntLE(value, at, length)
  return bytes
}
