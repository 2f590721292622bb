import type * as worker from '../../src/read/extract-in-worker.js'
import type * as read from '../../src/read/read.js'
import { built } from '../support/built.js'

export const { readBytes, readSource } = await built<typeof read>('read/read.js')

export const { extractInWorker } = await built<typeof worker>('read/extract-in-worker.js')

/** The text that the built readers make of `bytes`. */
export const textOf = async (bytes: Buffer | string, name: string): Promise<string> =>
  (await readBytes(new Uint8Array(Buffer.from(bytes)), name)).text
