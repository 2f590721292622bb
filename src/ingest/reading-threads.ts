import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError, errorOf } from '../errors.js'
import type { OnPage } from '../read/extract-in-worker.js'
import { LIMITS } from '../read/limits.js'
import { tooLate } from '../read/file-errors.js'
import { readBundle, type OpenedPaper, type OpenedPreview, type ReadBundle } from './bundle.js'
import {
  type Paper,
  type PaperPreview,
  readPaper,
  type ReadPaper,
  type UnpackedBundle,
} from './read-paper.js'
import type { Answer, Job, Page } from './reading-thread.js'

/** Reads papers. */
export interface Reader {
  /** How many papers are to be begun at a time. */
  readonly atOnce: number
  /**
   * Reads a file, or the files of a bundle. `onPage`: as `readPaper`.
   *
   * @throws AppError as `readPaper`
   */
  open(paper: Paper, onPage?: OnPage): Promise<OpenedPaper>
  /** Reads a text. @throws AppError as `readPaper`, and of a bundle */
  read(paper: Paper): Promise<ReadPaper>
  /** Ends what it has not finished. */
  close(): Promise<void>
}

/** To start, and to read as fast as it can, a thread takes as long as some dozens of papers. */
const PAPERS_A_THREAD = 32

/** A reader for so many papers: on all cores, or in this thread where others are not worth their start. */
export function readerFor(papers: number): Reader {
  const threads = Math.min(availableParallelism(), Math.ceil(papers / PAPERS_A_THREAD))
  if (threads > 1) return new ReadingThreads(threads)
  const read = async (paper: Paper) => single(await readPaper(paper))
  return {
    atOnce: 1,
    read,
    open: async (paper, onPage) => whole(await readPaper(paper, onPage), read),
    close: () => Promise.resolve(),
  }
}

/** @throws AppError UNSUPPORTED_MEDIA_TYPE of a bundle: those that bundles hold have been opened themselves */
function single<Read extends ReadPaper | PaperPreview>(read: Read | UnpackedBundle): Read {
  if (read.outcome !== 'UNPACKED') return read
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', `${read.name} holds several files.`, {
    remedy: 'Unpack it first.',
    details: { what: 'a bundle (ZIP, EML, edXML)' },
  })
}

const whole = async <Read extends ReadPaper | PaperPreview>(
  read: Read | UnpackedBundle,
  readFile: (paper: Paper) => Promise<Read>,
): Promise<Read | ReadBundle<Read>> =>
  read.outcome === 'UNPACKED' ? readBundle(read, readFile) : (read as Read)

interface Task extends Job {
  /** Nothing else is read meanwhile. */
  readonly alone: boolean
  readonly onPage: OnPage | undefined
  readonly settle: (read: never) => void
  readonly fail: (error: AppError) => void
  /** Ends it when it takes too long. */
  timer?: NodeJS.Timeout
}

/** In MiB; the largest text that is accepted takes a quarter. */
const HEAP = 1024

/**
 * Far more than a paper can take: to extract its text there are 20 s, and to understand the largest one takes a second.
 * Pages that are read from pictures have times of their own.
 */
const MILLISECONDS = 60_000

/**
 * Threads that read papers, each one paper at a time. One that dies, or has to be ended because its paper takes too long,
 * fails its paper only, and another takes its place.
 */
export class ReadingThreads implements Reader {
  readonly atOnce: number
  readonly #most: number
  readonly #script: URL
  readonly #milliseconds: number
  readonly #waiting: Task[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Task>()
  #closed = false

  constructor(
    threads: number,
    script = new URL('./reading-thread.js', import.meta.url),
    milliseconds = MILLISECONDS,
  ) {
    // so that none waits for its next paper
    this.atOnce = 2 * threads
    this.#most = threads
    this.#script = script
    this.#milliseconds = milliseconds
  }

  async read(paper: Paper): Promise<ReadPaper> {
    return single(await this.#readTwice<ReadPaper | UnpackedBundle>({ paper, isPreview: false }))
  }

  async open(paper: Paper, onPage?: OnPage): Promise<OpenedPaper> {
    const read = await this.#readTwice<ReadPaper | UnpackedBundle>({ paper, isPreview: false }, onPage)
    return whole(read, (file) => this.read(file))
  }

  /** What would be read. @throws AppError as `previewPaper` */
  async preview(paper: Paper): Promise<OpenedPreview> {
    const look = (file: Paper) =>
      this.#readTwice<PaperPreview | UnpackedBundle>({ paper: file, isPreview: true })
    return whole(await look(paper), async (file) => single(await look(file)))
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((thread) => thread.terminate()))
  }

  /** A paper that has met a limit of time or memory, perhaps for what others took, is read again alone. */
  async #readTwice<Read>(job: Job, onPage?: OnPage): Promise<Read> {
    try {
      return await this.#queue<Read>(job, false, onPage)
    } catch (error) {
      if (!isShortage(error)) throw error
      return this.#queue<Read>(job, true, onPage)
    }
  }

  #queue<Read>(job: Job, alone: boolean, onPage?: OnPage): Promise<Read> {
    return new Promise<Read>((settle, fail) => {
      const task: Task = { ...job, alone, onPage, settle, fail }
      if (alone) this.#waiting.unshift(task)
      else this.#waiting.push(task)
      this.#startWaiting()
    })
  }

  #startWaiting(): void {
    while (!this.#closed && this.#busy.size < this.#most) {
      const [next] = this.#waiting
      const running = [...this.#busy.values()]
      if (!next || (next.alone && running.length > 0) || running.some(({ alone }) => alone)) return
      this.#waiting.shift()
      const thread = this.#idle.pop() ?? this.#startThread()
      this.#busy.set(thread, next)
      next.timer = setTimeout(() => this.#end(thread), this.#milliseconds)
      const { paper, isPreview } = next
      thread.postMessage({ paper, isPreview } satisfies Job)
    }
  }

  /** Ends a thread whose paper takes too long. */
  #end(thread: Worker): void {
    const task = this.#finish(thread)
    task?.fail(tooLate(nameOf(task.paper), this.#milliseconds))
    void thread.terminate()
  }

  #startThread(): Worker {
    const thread = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      env: {},
      execArgv: [],
    })
    thread.on('message', (answer: Answer | Page) => {
      if ('page' in answer) return this.#pageBegins(thread, answer)
      const task = this.#finish(thread)
      // too late: it is being ended
      if (task === undefined) return
      this.#idle.push(thread)
      if (answer.done) task.settle(answer.paper as never)
      else task.fail(errorOf(answer.failure))
      this.#startWaiting()
    })
    thread.on('error', (error) => this.#bury(thread, error))
    thread.on('exit', () => this.#bury(thread, new Error('it ended by itself')))
    return thread
  }

  #pageBegins(thread: Worker, { page }: Page): void {
    const task = this.#busy.get(thread)
    if (task === undefined) return
    clearTimeout(task.timer)
    task.timer = setTimeout(() => this.#end(thread), this.#milliseconds + LIMITS.pageMilliseconds)
    task.onPage?.(page)
  }

  #bury(thread: Worker, error: NodeJS.ErrnoException): void {
    const at = this.#idle.indexOf(thread)
    if (at !== -1) this.#idle.splice(at, 1)
    const task = this.#finish(thread)
    task?.fail(died(nameOf(task.paper), error))
    this.#startWaiting()
  }

  /** The task that the thread has been at. */
  #finish(thread: Worker): Task | undefined {
    const task = this.#busy.get(thread)
    clearTimeout(task?.timer)
    this.#busy.delete(thread)
    return task
  }
}

/** Whether a file has met a limit that the process as a whole has. */
const isShortage = (error: unknown): boolean =>
  error instanceof AppError &&
  (error.code === 'TIMEOUT' ||
    (error.code === 'FILE_TOO_COMPLEX' && error.details['what'] === 'MiB of memory'))

const nameOf = (paper: Paper): string =>
  'path' in paper ? basename(paper.path) : 'bytes' in paper ? paper.name : paper.source.name

const died = (name: string, error: NodeJS.ErrnoException): AppError =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new AppError('FILE_TOO_COMPLEX', `${name} takes more than ${HEAP} MiB of memory to read.`, {
        remedy: 'Save the paper itself as plain text (UTF-8).',
        details: { what: 'MiB of memory', limit: HEAP, actual: null },
      })
    : new AppError('INTERNAL_SERVER_ERROR', `The thread that read ${name} has died: ${error.message}.`, {
        cause: error,
      })
