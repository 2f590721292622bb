import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'

/**
 * Characters of a line, at most: a paper's text has two million at most (`LIMITS` of the readers), and JSON writes none
 * with more than six signs.
 */
export const LINE_CHARACTERS = 16 * 1024 * 1024
/** Unpacked bytes for each byte of the file. Rows hold ids and hashes, so that a backup stays far below. */
const RATIO = 300
/** From here on the ratio counts; a small file may be as dense as it likes. */
const RATIO_COUNTS_BYTES = 64 * 1024 * 1024
const GZIP = 0x1f8b

/**
 * The lines of a file from its first byte on, unpacked when it is gzipped; the memory that this takes does not depend on
 * what is in it. Cut at line feeds alone: texts may hold other signs that some take for the end of a line.
 *
 * @throws what `damaged` makes of a file that is cut off, cannot be unpacked, or is none of lines; errors of reading
 */
export async function* linesOf(
  file: FileHandle,
  damaged: (what: string, cause?: unknown) => Error,
): AsyncGenerator<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
  const gunzip = bytesRead === 2 && buffer.readUInt16BE(0) === GZIP ? createGunzip() : null
  const bytes = Readable.from(bytesOf(file), { objectMode: false })
  const decoder = new StringDecoder('utf8')
  const unended = new Unended(damaged)
  let unpacked = 0
  try {
    for await (const chunk of gunzip ? pipeline(bytes, gunzip, () => undefined) : bytes) {
      unpacked += (chunk as Buffer).length
      if (gunzip && unpacked > RATIO_COUNTS_BYTES && unpacked > RATIO * gunzip.bytesWritten)
        throw damaged(`it unpacks to more than ${RATIO} times its size`)
      const [first = '', ...others] = decoder.write(chunk as Buffer).split('\n')
      unended.add(first)
      for (const next of others) {
        yield unended.take()
        unended.add(next)
      }
    }
  } catch (error) {
    if (!isOfZlib(error)) throw error
    throw damaged('it cannot be unpacked to its end', error)
  } finally {
    bytes.destroy()
  }
  // what follows the end of the packed data is passed over in silence
  if (gunzip && gunzip.bytesWritten < (await file.stat()).size)
    throw damaged('something follows its packed content')
  if (unended.take() !== '') throw damaged('it is cut off in the middle of a line')
}

const CHUNK_BYTES = 64 * 1024

/** From the first one on; a stream of the file's own would close it at its end. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

const isOfZlib = (error: unknown): boolean =>
  /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test((error as NodeJS.ErrnoException).code ?? '')

/** A line of which the end has not come yet. */
class Unended {
  readonly #damaged: (what: string) => Error
  #parts: string[] = []
  #characters = 0

  constructor(damaged: (what: string) => Error) {
    this.#damaged = damaged
  }

  add(part: string): void {
    this.#characters += part.length
    if (this.#characters > LINE_CHARACTERS)
      throw this.#damaged(`a line of it has more than ${LINE_CHARACTERS} characters`)
    this.#parts.push(part)
  }

  take(): string {
    const line = this.#parts.join('')
    this.#parts = []
    this.#characters = 0
    return line
  }
}
