import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A part of a container: its name, in plain letters, and its text in pieces. */
export interface ZipPart {
  readonly name: string
  readonly text: AsyncIterable<string> | Iterable<string>
}

const OPTIONS = {
  // the first day that a container knows, in any zone: the same text gives the same bytes at any time
  mtime: new Date(1980, 0, 1),
  forceDosTimestamp: true,
  // texts of tables repeat themselves: higher levels take more of the processor's time than they save
  compressionLevel: 4,
}

/**
 * A ZIP container, a piece at a time as it is consumed: no part of it is ever held as a whole. What fails in a part is thrown;
 * who stops reading ends the parts.
 */
export async function* zip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer, void> {
  const container = new ZipFile()
  const output = container.outputStream as Readable
  container.once('error', (error: Error) => output.destroy(error))
  const stop = new AbortController()
  const added = addParts(container, parts, stop.signal).catch((error: Error) => void output.destroy(error))
  try {
    for await (const piece of output) yield piece as Buffer
  } finally {
    stop.abort()
    await added
  }
}

/** A part is asked for when the one before it has been read: the last ones tell how many rows there are. */
async function addParts(
  container: ZipFile,
  parts: AsyncIterable<ZipPart>,
  signal: AbortSignal,
): Promise<void> {
  for await (const { name, text } of parts) {
    const content = Readable.from(text, { objectMode: false, signal })
    container.addReadStream(content, name, OPTIONS)
    await finished(content)
  }
  container.end()
}
