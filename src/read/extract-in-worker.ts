import { Worker } from 'node:worker_threads'
import { AppError, errorOf, type Failure } from '../errors.js'
import type { BundledFile } from './bundle/unpack.js'
import type { Unpacked, UnpackJob } from './bundle/unpack-worker.js'
import { damaged, toAppError, tooLate } from './file-errors.js'
import type { Scan } from '../model/scan.js'
import type { FileSignature } from '../model/signature.js'
import type { Answer, Job, Progress } from './extract-worker.js'
import { LIMITS } from './limits.js'
import { keepCompiled } from './scan/engine-code.js'

/** `encoding` and `marks` as in `Source`; an empty list for no marks. */
export interface Extracted {
  readonly text: string
  readonly encoding: string
  readonly marks: readonly string[]
  /** Empty where no word was read from a picture. */
  readonly scan: Scan
  readonly signatures: readonly FileSignature[]
}

/** Is told before each page that is read from a picture. */
export type OnPage = (progress: Progress) => void

/** How long a file may take; see `LIMITS`. */
type Times = Record<'milliseconds' | 'pageMilliseconds', number>

let last: Promise<unknown> = Promise.resolve()

/**
 * Extracts a file's text in a worker thread, so that no file can block or crash the process: the worker's heap and time
 * are limited, and it is terminated when the process grows beyond a limit. Who calls from one thread has files extracted
 * one at a time, so that the limits hold for all of them together; of several threads, one can meet a limit for another. `onPage`: see `Progress`.
 *
 * @throws AppError as the readers; TIMEOUT; FILE_TOO_COMPLEX when memory runs out
 */
export function extractInWorker(
  job: Job,
  onPage: OnPage = () => undefined,
  times: Times = LIMITS,
): Promise<Extracted> {
  return inTurn(() => inWorker<Answer>('./extract-worker.js', job, times, onPage))
}

/**
 * Unpacks a bundle, within the same limits and in the same turn.
 *
 * @throws AppError as `unpack`; TIMEOUT; FILE_TOO_COMPLEX when memory runs out
 */
export const unpackInWorker = async (
  job: UnpackJob,
  milliseconds: number = LIMITS.milliseconds,
): Promise<readonly BundledFile[]> =>
  (await inTurn(() => inWorker<Unpacked>('./bundle/unpack-worker.js', job, { ...LIMITS, milliseconds })))
    .files

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

const MIB = 1024 * 1024
/** How often memory is checked; between two checks a worker can touch some dozen MiB. */
const WATCH_MILLISECONDS = 15

/** Of a worker's answers the one that tells what was done. */
type Done<A> = Extract<A, { readonly done: true }>

async function inWorker<
  A extends { readonly done: true } | { readonly done: false; readonly failure: Failure },
>(
  script: string,
  job: { readonly name: string },
  { milliseconds, pageMilliseconds }: Times,
  onPage?: OnPage,
): Promise<Done<A>> {
  const worker = new Worker(new URL(script, import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.workerHeapMib, maxYoungGenerationSizeMb: 32 },
    // libraries can neither print nor read the environment
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  })
  const watch = new Watch(job.name)
  try {
    const answer = await new Promise<A>((settle, reject) => {
      watch.begin(reject, milliseconds)
      worker.on('message', (message: A | Progress) => {
        if ('done' in message) return settle(message)
        void keepCompiled()
        watch.pageBegins(pageMilliseconds)
        onPage?.(message)
      })
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? outOfMemory(job.name, LIMITS.workerHeapMib, null)
            : toAppError(error, job.name),
        ),
      )
      worker.once('messageerror', (error) => reject(toAppError(error, job.name)))
      worker.once('exit', () => reject(damaged(job.name, 'its content ended the reader')))
    })
    if (!answer.done) throw errorOf(answer.failure)
    return answer as Done<A>
  } finally {
    watch.end()
    await worker.terminate()
  }
}

/** Rejects when a worker takes too long or the process grows too large. */
class Watch {
  readonly #name: string
  readonly #before = process.memoryUsage.rss()
  #most: number = LIMITS.growthMib
  #reject: (error: AppError) => void = () => undefined
  #timer: NodeJS.Timeout | undefined
  #memory: NodeJS.Timeout | undefined

  constructor(name: string) {
    this.#name = name
  }

  begin(reject: (error: AppError) => void, milliseconds: number): void {
    this.#reject = reject
    this.#allow(milliseconds)
    this.#memory = setInterval(() => {
      const growth = Math.ceil((process.memoryUsage.rss() - this.#before) / MIB)
      if (growth > this.#most) reject(outOfMemory(this.#name, this.#most, growth))
    }, WATCH_MILLISECONDS)
  }

  /** From here on the worker has the memory that pictures take, and time for one page. */
  pageBegins(milliseconds: number): void {
    this.#most = LIMITS.scanGrowthMib
    this.#allow(milliseconds)
  }

  #allow(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#reject(tooLate(this.#name, milliseconds)), milliseconds)
  }

  end(): void {
    clearTimeout(this.#timer)
    clearInterval(this.#memory)
  }
}

const outOfMemory = (name: string, limit: number, actual: number | null) =>
  new AppError('FILE_TOO_COMPLEX', `${name} takes more than ${limit} MiB of memory to read.`, {
    remedy: 'Save the paper itself as plain text (UTF-8).',
    details: { what: 'MiB of memory', limit, actual },
  })
