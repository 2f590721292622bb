import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { MAX_LINE_CHARACTERS } from './format.js'

/** The most unpacked bytes for each byte of the file; the ids and hashes in rows keep backups far below it. */
const MAX_RATIO = 300
/** The ratio is checked from this number of unpacked bytes on. */
const RATIO_CHECKED_FROM_BYTES = 64 * 1024 * 1024
const GZIP_MAGIC = 0x1f8b
const CHUNK_BYTES = 64 * 1024

/**
 * The lines of a file from its beginning, unpacked if it is gzipped, in bounded memory. Only line feeds end a line: texts
 * may contain other characters that some readers take for line ends.
 *
 * @throws what `damaged` returns for a file that is cut off, cannot be unpacked or has too long lines; errors of reading
 */
export async function* linesOf(
  file: FileHandle,
  damaged: (what: string, cause?: unknown) => Error,
): AsyncGenerator<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
  const gunzip = bytesRead === 2 && buffer.readUInt16BE(0) === GZIP_MAGIC ? createGunzip() : null
  const bytes = Readable.from(bytesOf(file), { objectMode: false })
  const decoder = new StringDecoder('utf8')
  const partial = new PartialLine(damaged)
  let unpacked = 0
  try {
    for await (const chunk of gunzip ? pipeline(bytes, gunzip, () => undefined) : bytes) {
      unpacked += (chunk as Buffer).length
      if (gunzip && unpacked > RATIO_CHECKED_FROM_BYTES && unpacked > MAX_RATIO * gunzip.bytesWritten)
        throw damaged(`it unpacks to more than ${MAX_RATIO} times its size`)
      const [first = '', ...others] = decoder.write(chunk as Buffer).split('\n')
      partial.add(first)
      for (const next of others) {
        yield partial.take()
        partial.add(next)
      }
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    throw damaged('it cannot be unpacked to its end', error)
  } finally {
    bytes.destroy()
  }
  // gunzip ignores what follows the end of the packed data
  if (gunzip && gunzip.bytesWritten < (await file.stat()).size)
    throw damaged('something follows its packed content')
  if (partial.take() !== '') throw damaged('it is cut off in the middle of a line')
}

/** `FileHandle.createReadStream` would close the file at its end. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

const isZlibError = (error: unknown): boolean =>
  /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test((error as NodeJS.ErrnoException).code ?? '')

/** The beginning of a line whose end has not been read. */
class PartialLine {
  readonly #damaged: (what: string) => Error
  #parts: string[] = []
  #characters = 0

  constructor(damaged: (what: string) => Error) {
    this.#damaged = damaged
  }

  add(part: string): void {
    this.#characters += part.length
    if (this.#characters > MAX_LINE_CHARACTERS)
      throw this.#damaged(`a line of it has more than ${MAX_LINE_CHARACTERS} characters`)
    this.#parts.push(part)
  }

  take(): string {
    const line = this.#parts.join('')
    this.#parts = []
    this.#characters = 0
    return line
  }
}
