import { Worker } from 'node:worker_threads'
import { AppError } from '../errors.js'
import { asAppError, damaged } from './file-errors.js'
import type { Answer, Job } from './extract-worker.js'
import { LIMITS } from './limits.js'

/** `encoding` and `marks`: as `Source` has them; no marks are an empty list. */
export interface Extracted {
  readonly text: string
  readonly encoding: string
  readonly marks: readonly string[]
}

let last: Promise<unknown> = Promise.resolve()

/**
 * A file's text, taken out of it in a worker of its own, so that no file can hold up or end the process: the
 * worker's heap and time are limited, and it is ended when the whole process grows by more than it may. One
 * file at a time: what the limits promise holds for all of them together. `milliseconds`: from the worker's start
 * to its answer.
 *
 * @throws AppError as the readers give them; TIMEOUT; FILE_TOO_COMPLEX when memory runs out
 */
export function extractApart(job: Job, milliseconds: number = LIMITS.milliseconds): Promise<Extracted> {
  const turn = last.then(() => extract(job, milliseconds))
  last = turn.catch(() => undefined)
  return turn
}

const MIB = 1024 * 1024
/** Growth is looked at so often; in that time a worker can touch some dozen MiB. */
const WATCH_MILLISECONDS = 15

async function extract(job: Job, milliseconds: number): Promise<Extracted> {
  const worker = new Worker(new URL('./extract-worker.js', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.workerHeapMib, maxYoungGenerationSizeMb: 32 },
    // what libraries print is nobody's business, nor is the environment theirs
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  })
  const timers: NodeJS.Timeout[] = []
  try {
    const answer = await new Promise<Answer>((settle, reject) => {
      const before = process.memoryUsage.rss()
      worker.once('message', settle)
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? outOfMemory(job.name, LIMITS.workerHeapMib, null)
            : asAppError(error, job.name),
        ),
      )
      worker.once('messageerror', (error) => reject(asAppError(error, job.name)))
      worker.once('exit', () => reject(damaged(job.name, 'its content ended the reader')))
      timers.push(
        setTimeout(() => reject(tooLate(job.name, milliseconds)), milliseconds),
        setInterval(() => {
          const growth = Math.ceil((process.memoryUsage.rss() - before) / MIB)
          if (growth > LIMITS.growthMib) reject(outOfMemory(job.name, LIMITS.growthMib, growth))
        }, WATCH_MILLISECONDS),
      )
    })
    if (answer.done) return answer
    const { code, message, remedy, details } = answer
    throw new AppError(code, message, { ...(remedy === null ? {} : { remedy }), details })
  } finally {
    timers.forEach((timer) => clearTimeout(timer))
    await worker.terminate()
  }
}

const outOfMemory = (name: string, limit: number, actual: number | null) =>
  new AppError('FILE_TOO_COMPLEX', `${name} takes more than ${limit} MiB of memory to read.`, {
    remedy: 'Save the paper itself as plain text (UTF-8).',
    details: { what: 'MiB of memory', limit, actual },
  })

const tooLate = (name: string, milliseconds: number) =>
  new AppError('TIMEOUT', `${name} was not read within ${milliseconds / 1000} s.`, {
    remedy: 'Save the paper itself as plain text (UTF-8).',
    details: { limit: milliseconds },
  })
