import { relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { beginAhead } from '../ingest/begin-ahead.js'
import { charactersOf, type OpenedPaper } from '../ingest/bundle.js'
import {
  AT_A_TIME,
  goneOf,
  isLasting,
  lookInto,
  remember,
  SETTLED_AFTER,
  sortByHash,
  type FileToRemember,
  type FolderLook,
  type HashedFile,
} from '../ingest/folder.js'
import { ingestEach, type TakenPaper } from '../ingest/ingest.js'
import { LOADED_TOGETHER } from '../ingest/load-together.js'
import { readerFor, type Reader } from '../ingest/reading-threads.js'
import { goOnWith, mapSettled, type Settled } from '../ingest/settled.js'
import { isSameStamp, stampOf, type FileStamp } from '../read/folder.js'
import type { CommandContext } from './context.js'
import { outcomeWord, type FileResult, type FileRun } from './each-file.js'
import { resultsOf } from './paper-result.js'

/** Instead of what was read of a file that has been changed since. */
const CHANGED: Settled<never> = { status: 'rejected', reason: null }

/** While a folder is watched, each look is followed by a pause so many times as long. */
const PAUSE = 10

const now = () => new Date().toISOString()

/**
 * A folder of papers. Nothing in it is moved or changed; what was taken in is known by the database. It is looked into
 * again and again rather than told by the system what changes: network drives do not tell.
 */
export class Drawer {
  readonly #context: CommandContext
  readonly #run: FileRun
  readonly #folder: string
  /** Its location, once it has been looked into. */
  #top: string
  /** Locations of which it has been told that they are gone, or cannot be read. */
  readonly #told = new Set<string>()
  /** What has been tried, remembered or not, so that a watch does not try it at each look. */
  readonly #tried = new Map<string, FileStamp>()
  /** How long the last look took, in milliseconds; null before the first. */
  #took: number | null = null

  constructor(context: CommandContext, run: FileRun, folder: string) {
    this.#context = context
    this.#run = run
    this.#folder = folder
    this.#top = folder
  }

  /**
   * Takes in what is there and has not been. A file that was changed just now is taken when it stays the same for a while,
   * and is left otherwise.
   *
   * @returns how many files there are
   * @throws AppError as `lookInto` and the database
   */
  async takeIn(): Promise<number> {
    const look = await this.#pass([])
    if (look.unsettled.length === 0) return look.files
    await this.#pause(SETTLED_AFTER)
    if (this.#run.goesOn)
      for (const { location } of (await this.#pass(look.unsettled)).unsettled)
        this.#run.tell(this.#unread('LEFT', location))
    return look.files
  }

  /**
   * Takes in what is there, and what is put there, until Ctrl-C. While the folder itself cannot be read it waits for it.
   *
   * @throws AppError of the database
   */
  async watch(): Promise<void> {
    let { files, unsettled } = await this.#pass([])
    this.#run.sumUp(files)
    if (this.#run.cutShort) return
    process.stderr.write(`${this.#context.messages.watching(this.#folder)}\n`)
    while (await this.#pause(Math.max(SETTLED_AFTER, PAUSE * (this.#took ?? 0))))
      ({ unsettled } = await this.#pass(unsettled).catch((error: unknown) => {
        if (!(error instanceof AppError) || !error.code.startsWith('FILE_')) throw error
        this.#tellOnce(this.#folder, 'CLOSED')
        return { unsettled: [] }
      }))
  }

  /** False when Ctrl-C ends it. */
  async #pause(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, null, { signal: this.#run.stop }).catch(() => {})
    return !this.#run.stop.aborted
  }

  /** Looks, and takes in what is new. `waiting`: files that may have been written at the last look. */
  async #pass(waiting: readonly FileStamp[]): Promise<{
    /** How many there are. */
    readonly files: number
    /** Those that may still be written. */
    readonly unsettled: readonly FileStamp[]
  }> {
    const began = performance.now()
    const { version } = this.#context
    const look = await lookInto(this.#run.graph, this.#folder, { version, now: Date.now() })
    this.#top = look.top
    if (this.#took === null) this.#passKnown(look)
    this.#took = performance.now() - began
    for (const folder of look.closed) this.#tellOnce(folder, 'CLOSED')
    const before = new Map(waiting.map((file) => [file.location, file]))
    const isSettled = (file: FileStamp) => isSameStamp(before.get(file.location) ?? null, file)
    const isTried = (file: FileStamp) => isSameStamp(this.#tried.get(file.location) ?? null, file)
    const fresh = [...look.fresh.filter((file) => !isTried(file)), ...look.unsettled.filter(isSettled)]
    await this.#takeFresh(fresh)
    const absent = look.absent.filter(({ location }) => !this.#told.has(location))
    for (const location of await goneOf(this.#run.graph, absent)) this.#tellOnce(location, 'GONE')
    const unsettled = look.unsettled.filter((file) => !isSettled(file))
    return { files: look.known + look.knownFailures + fresh.length + unsettled.length, unsettled }
  }

  #passKnown({ known, knownFailures }: FolderLook): void {
    this.#run.pass('KNOWN', known)
    this.#run.pass('KNOWN_FAILURE', knownFailures)
    this.#run.say({ folder: this.#folder, known, knownFailures })
  }

  async #takeFresh(files: readonly FileStamp[]): Promise<void> {
    if (files.length === 0) return
    const reader = readerFor(files.length)
    try {
      for (let at = 0; at < files.length && this.#run.goesOn; at += AT_A_TIME)
        await this.#takeSome(reader, files.slice(at, at + AT_A_TIME))
    } finally {
      await reader.close()
    }
  }

  /** Of some files reads those whose bytes are not known, loads them with what was read meanwhile, and remembers all. */
  async #takeSome(reader: Reader, files: readonly FileStamp[]): Promise<void> {
    const { graph } = this.#run
    const { version } = this.#context
    const { known, knownFailures, unknown, repeated } = await sortByHash(graph, files, version)
    this.#run.pass('KNOWN', known.length)
    this.#run.pass('KNOWN_FAILURE', knownFailures.length)
    const ahead = { ...LOADED_TOGETHER, atOnce: reader.atOnce, weightOf: charactersOf }
    const nextPapers = beginAhead(unknown, ahead, ({ location }) =>
      reader.open({ path: location }, (page) => this.#run.showPage(this.#nameOf(location), page)),
    )
    const done: FileToRemember[] = []
    try {
      await this.#run.eachSome(
        unknown,
        ({ location }) => this.#nameOf(location),
        async (from) => {
          const opened = await nextPapers()
          return this.#takeThese(unknown.slice(from, from + opened.length), opened, done)
        },
      )
    } finally {
      await remember(graph, done)
    }
    if (repeated.length > 0 && this.#run.goesOn) await this.#takeSome(reader, repeated)
  }

  /**
   * A file that was changed while it was read is left as it is; another look will find it. `done` gets what is to be
   * remembered.
   *
   * @throws AppError of the database
   */
  async #takeThese(
    files: readonly HashedFile[],
    opened: readonly Settled<OpenedPaper>[],
    done: FileToRemember[],
  ): Promise<Settled<readonly FileResult[]>[]> {
    const areStill = await Promise.all(
      files.map(async (file) => isSameStamp(await stampOf(file.location), file)),
    )
    const taken = await goOnWith(
      opened.map((one, at) => (areStill[at] ? one : CHANGED)),
      (papers) => ingestEach(this.#run.graph, papers, { now }),
    )
    return taken.map((one, at) => {
      const file = files[at]!
      return areStill[at]
        ? this.#kept(file, one, done)
        : { status: 'fulfilled', value: [this.#unread('LEFT', file.location)] }
    })
  }

  /** What became of a file that was tried. `done` gets what is to be remembered. */
  #kept(file: HashedFile, one: Settled<readonly TakenPaper[]>, done: FileToRemember[]) {
    const { version } = this.#context
    this.#tried.set(file.location, file)
    if (one.status === 'rejected') {
      if (isLasting(one.reason)) done.push({ ...file, version, failure: one.reason.code, sources: [] })
    } else if (one.value.every(isFinal)) {
      const failure = one.value.find((paper) => paper.failure !== null)?.failure?.code ?? null
      done.push({ ...file, version, failure, sources: one.value.flatMap(({ location }) => location ?? []) })
    }
    return mapSettled(one, (taken) => resultsOf(this.#context, taken, this.#nameOf(file.location)))
  }

  #tellOnce(location: string, outcome: 'GONE' | 'CLOSED'): void {
    if (this.#told.has(location)) return
    this.#told.add(location)
    this.#run.tell(this.#unread(outcome, location))
  }

  /** Of a file, or a folder, that was not read. */
  #unread(outcome: 'LEFT' | 'GONE' | 'CLOSED', location: string): FileResult {
    const { messages, language } = this.#context
    const fileName = this.#nameOf(location)
    return {
      outcome,
      report: { fileName, outcome },
      lines: [`${outcomeWord(outcome, language)} ${fileName}: ${messages.unread[outcome](location)}`],
      failure: null,
    }
  }

  /** Its path in the folder. */
  #nameOf(location: string): string {
    return relative(this.#top, location) || location
  }
}

/** Whether another attempt would give the same; one with a secrecy stamp is not remembered, whatever it lies beside. */
const isFinal = ({ failure }: TakenPaper): boolean => failure === null || isLasting(failure)
