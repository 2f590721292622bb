import { basename } from 'node:path'
import { AppError, type ErrorCode, exitCodeOf, exitCodeOfAll } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import type { Settled } from '../ingest/settled.js'
import { localiseFailure } from '../locale/failures.js'
import { LABELS, type Outcome } from '../locale/labels.js'
import type { Language } from '../locale/language.js'
import type { Progress } from '../read/extract-worker.js'
import { ProgressLine, terminalSafe } from '../terminal.js'
import { type CommandContext, withDatabase } from './context.js'
import { Interruption } from './interruption.js'

/** What a command has done with one file, or with one paper of it. */
export interface FileResult {
  readonly outcome: Outcome
  /** With `--json`. */
  readonly report: object
  /** For people. */
  readonly lines: readonly string[]
  /** Decides the exit code. */
  readonly failure: AppError | null
}

/**
 * Runs `work` for each file, prints its result, and sets the exit code. After a file that fails the next one follows; a
 * database that is gone, and Ctrl-C after the current file, end the run.
 *
 * @throws AppError of the database
 */
export async function eachFile(
  context: CommandContext,
  paths: readonly string[],
  json: boolean,
  work: (graph: Graph, path: string) => Promise<FileResult>,
): Promise<void> {
  await runFiles(context, json, async (run) => {
    await run.each(paths, basename, async (path) => [await work(run.graph, path)])
    if (paths.length > 1 || run.cutShort) run.sumUp(paths.length)
  })
}

/**
 * Opens the database for `work` on files, and sets the exit code by what it has told of them.
 *
 * @throws AppError of the database, and as `work`
 */
export async function runFiles(
  context: CommandContext,
  json: boolean,
  work: (run: FileRun) => Promise<void>,
): Promise<void> {
  await withDatabase(context, async ({ graph }) => {
    const run = new FileRun(context, json, graph)
    try {
      await work(run)
    } finally {
      run.close()
    }
    process.exitCode = run.exitCode
  })
}

/** A series of files of one command: what became of each is printed and counted. */
export class FileRun {
  readonly graph: Graph
  readonly #context: CommandContext
  readonly #json: boolean
  readonly #began = performance.now()
  readonly #progress = new ProgressLine(process.stderr)
  readonly #interruption: Interruption
  readonly #counts = new Map<Outcome, number>()
  readonly #codes = new Set<ErrorCode>()
  #done = 0
  #cutShort = false

  constructor(context: CommandContext, json: boolean, graph: Graph) {
    this.#context = context
    this.#json = json
    this.graph = graph
    this.#interruption = new Interruption(() => {
      this.#progress.clear()
      process.stderr.write(`${context.messages.stopping}\n`)
    })
  }

  /** Aborted when Ctrl-C asks to stop. */
  get stop(): AbortSignal {
    return this.#interruption.signal
  }

  /** Whether files were left because of Ctrl-C. */
  get cutShort(): boolean {
    return this.#cutShort
  }

  get exitCode(): number {
    return this.#cutShort ? 130 : exitCodeOfAll(this.#codes)
  }

  /** Says on a terminal which page of a scanned file is read. */
  showPage(name: string, { page, of }: Progress): void {
    if (process.stderr.isTTY) this.#progress.step(this.#context.messages.reading.page(name), page, of)
  }

  /**
   * Runs `work` for each file until Ctrl-C. `nameOf`: what people are to read of a path.
   *
   * @throws the error of a file when it is not about the file: the database is gone, or it is a defect
   */
  each<Item>(
    items: readonly Item[],
    nameOf: (item: Item) => string,
    work: (item: Item) => Promise<readonly FileResult[]>,
  ): Promise<void> {
    return this.eachSome(items, nameOf, (at) => Promise.allSettled([work(items[at]!)]))
  }

  /**
   * The same where several files are done together: `work` does those from `at` on, as many as it likes but at least one,
   * and gives what became of each.
   *
   * @throws as `each`, and as `work`
   */
  async eachSome<Item>(
    items: readonly Item[],
    nameOf: (item: Item) => string,
    work: (at: number) => Promise<readonly Settled<readonly FileResult[]>[]>,
  ): Promise<void> {
    for (let at = 0; at < items.length && this.goesOn;) {
      if (process.stderr.isTTY)
        this.#progress.step(this.#context.messages.reading.of(nameOf(items[at]!)), at + 1, items.length)
      const done = await work(at)
      const defects: unknown[] = []
      for (const result of done)
        try {
          this.#tellOf(nameOf(items[at++]!), result)
        } catch (error) {
          defects.push(error)
        }
      // what was done beside it is told before
      if (defects.length > 0) throw defects[0]
    }
  }

  #tellOf(name: string, result: Settled<readonly FileResult[]>): void {
    const results =
      result.status === 'fulfilled' ? result.value : [failedFile(name, result.reason, this.#context.language)]
    this.#done += 1
    for (const one of results) this.tell(one)
  }

  /** Whether there is to be more work; when not, what is left of it counts as left. */
  get goesOn(): boolean {
    if (this.stop.aborted) this.#cutShort = true
    return !this.#cutShort
  }

  /** Prints what became of a file, and counts it. */
  tell({ outcome, report, lines, failure }: FileResult): void {
    this.#progress.clear()
    const text = this.#json ? JSON.stringify(report) : lines.map(terminalSafe).join('\n')
    process.stdout.write(`${text}\n`)
    this.#count(outcome, 1)
    if (failure !== null) this.#codes.add(failure.code)
  }

  /** Counts files of which nothing is printed. */
  pass(outcome: Outcome, files: number): void {
    this.#done += files
    this.#count(outcome, files)
  }

  /** Tells programs something that is about no single file. */
  say(report: object): void {
    if (this.#json) process.stdout.write(`${JSON.stringify(report)}\n`)
  }

  /** `3 files: 2 created, 1 failed; 4 s.` `files`: how many there were to do. */
  sumUp(files: number): void {
    if (this.#json) return
    const { messages, language } = this.#context
    const seconds = Math.round((performance.now() - this.#began) / 1000)
    const counts = [...this.#counts].map(
      ([outcome, count]) => `${count} ${LABELS[language].outcomes[outcome]}`,
    )
    const done = this.#cutShort ? Math.min(this.#done, files) : files
    process.stderr.write(`${messages.ofFiles(done, files, counts.join(', '), seconds)}\n`)
  }

  #count(outcome: Outcome, files: number): void {
    if (files > 0) this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + files)
  }

  close(): void {
    this.#progress.clear()
    this.#interruption.dispose()
  }
}

/** @throws the error when it is not about the file */
export function failedFile(fileName: string, error: unknown, language: Language): FileResult {
  if (!(error instanceof AppError) || exitCodeOf(error.code) === 3) throw error
  const { code } = error
  const { message, remedy } = localiseFailure(language, error)
  return {
    outcome: 'FAILED',
    report: { fileName, outcome: 'FAILED', code, message },
    lines: [
      `${outcomeWord('FAILED', language)} ${fileName}: ${message}${remedy ? ` ${remedy}` : ''} [${code}]`,
    ],
    failure: error,
  }
}

/** The first word of a file's line, padded so that the lines of one run align. */
export const outcomeWord = (outcome: Outcome, language: Language): string =>
  LABELS[language].outcomes[outcome].toUpperCase().padEnd(10)
