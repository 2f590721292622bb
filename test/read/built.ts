import type * as isolate from '../../src/read/isolate.js'
import type * as read from '../../src/read/read.js'

/** The readers as they are built: a worker runs JavaScript, which `npm test` makes first. */
export const { readBytes, readSource } = (await import('../../dist/read/read.js')) as typeof read

export const { extractApart } = (await import('../../dist/read/isolate.js')) as typeof isolate

/** The text that the built readers make of `bytes`. */
export const textOf = async (bytes: Buffer | string, name: string): Promise<string> =>
  (await readBytes(new Uint8Array(Buffer.from(bytes)), name)).text
