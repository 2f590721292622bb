import { parentPort, workerData } from 'node:worker_threads'
import { type Failure, failureOf } from '../../errors.js'
import { toAppError } from '../file-errors.js'
import type { BundleType } from '../media-type.js'
import { type BundledFile, unpack } from './unpack.js'

/** The worker's input. */
export interface UnpackJob {
  readonly bytes: Uint8Array
  readonly type: BundleType
  readonly name: string
}

/** The worker's answer. */
export type Unpacked =
  | { readonly done: true; readonly files: readonly BundledFile[] }
  | { readonly done: false; readonly failure: Failure }

/** The worker's only task. Never rejects. */
async function answer({ bytes, type, name }: UnpackJob): Promise<Unpacked> {
  try {
    return { done: true, files: await unpack(bytes, type, name) }
  } catch (error) {
    return { done: false, failure: failureOf(toAppError(error, name)) }
  }
}

parentPort?.postMessage(await answer(workerData as UnpackJob))
