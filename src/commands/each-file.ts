import { basename } from 'node:path'
import { AppError, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { localiseFailure } from '../locale/failures.js'
import { LABELS, type Outcome } from '../locale/labels.js'
import type { Language } from '../locale/language.js'
import { ProgressLine, terminalSafe } from '../terminal.js'
import { type CommandContext, withDatabase } from './context.js'
import { Interruption } from './interruption.js'

/** What a command has done with one file. */
export interface FileResult {
  readonly outcome: Outcome
  /** With `--json`. */
  readonly report: object
  /** For people. */
  readonly lines: readonly string[]
  /** Decides the exit code. */
  readonly failure: AppError | null
}

type Work = (graph: Graph, path: string) => Promise<FileResult>

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
  work: Work,
): Promise<void> {
  const began = performance.now()
  const results = await runEach(context, paths, json, work)
  if (!json && (paths.length > 1 || results.length < paths.length)) {
    const seconds = Math.round((performance.now() - began) / 1000)
    const counts = countOutcomes(results, context.language)
    process.stderr.write(`${context.messages.ofFiles(results.length, paths.length, counts, seconds)}\n`)
  }
  const codes = new Set(results.flatMap(({ failure }) => (failure === null ? [] : exitCodeOf(failure.code))))
  if (results.length < paths.length) process.exitCode = 130
  else if (codes.size > 0) process.exitCode = codes.size === 1 ? [...codes][0] : 1
}

/** The results of the files before an interruption. */
async function runEach(
  context: CommandContext,
  paths: readonly string[],
  json: boolean,
  work: Work,
): Promise<readonly FileResult[]> {
  const { language, messages } = context
  const results: FileResult[] = []
  const progress = new ProgressLine(process.stderr)
  await withDatabase(context, async ({ graph }) => {
    const interruption = new Interruption(() => {
      progress.clear()
      process.stderr.write(`${messages.stopping}\n`)
    })
    try {
      for (const path of paths) {
        if (interruption.requested) break
        if (process.stderr.isTTY)
          progress.step(messages.reading.of(basename(path)), results.length + 1, paths.length)
        const result = await work(graph, path).catch((error: unknown) => failedFile(path, error, language))
        progress.clear()
        const text = json ? JSON.stringify(result.report) : result.lines.map(terminalSafe).join('\n')
        process.stdout.write(`${text}\n`)
        results.push(result)
      }
    } finally {
      interruption.dispose()
    }
  })
  return results
}

/** @throws the error when it is not about the file: the database is gone, or it is a defect */
function failedFile(path: string, error: unknown, language: Language): FileResult {
  if (!(error instanceof AppError) || exitCodeOf(error.code) === 3) throw error
  const { code } = error
  const fileName = basename(path)
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

/** `3 created, 1 failed`, in the order in which they first happened. */
function countOutcomes(results: readonly FileResult[], language: Language): string {
  const counts = new Map<Outcome, number>()
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${LABELS[language].outcomes[outcome]}`).join(', ')
}

/** The first word of a file's line, padded so that the lines of one run align. */
export const outcomeWord = (outcome: Outcome, language: Language): string =>
  LABELS[language].outcomes[outcome].toUpperCase().padEnd(10)
