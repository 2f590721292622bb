import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Option } from 'commander'
import { AppError, type ErrorCode, exitCodeOfAll } from '../errors.js'
import { localiseFailure } from '../locale/failures.js'
import type { Language } from '../locale/language.js'
import type { Source } from '../model/source.js'
import { toFormat } from '../parse/format.js'
import { parse, type ParsedDocument, type RefusedDocument } from '../parse/parse.js'
import type { Progress } from '../read/extract-worker.js'
import { readSource, readStream } from '../read/read.js'
import { ProgressLine, terminalSafe, terminalSafeJson } from '../terminal.js'
import type { CommandContext } from './context.js'
import { exampleOf } from './options.js'
import { formatParsed } from './parse-report.js'

interface ParseOptions {
  readonly json?: boolean
  readonly text?: boolean
  readonly out?: string
}

/** `parse FILE…`: what the parser reads in papers, without a database. */
export function parseCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  program
    .command('parse')
    .description(help.parse)
    .argument('<file...>', help.parsedFiles)
    .option('--json', help.parseJson)
    .addOption(new Option('--text', help.parseText).conflicts(['json', 'out']))
    .option('--out <folder>', help.parseOut)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph parse papers/ke-hoach.docx'))
    .action((paths: string[], options: ParseOptions) => parseFiles(context, paths, options))
}

/** After a file that fails the next one follows. */
async function parseFiles(
  context: CommandContext,
  paths: readonly string[],
  options: ParseOptions,
): Promise<void> {
  const { messages, language } = context
  if (options.text && paths.length > 1)
    throw new AppError(
      'BAD_USER_INPUT',
      'The text of one file at a time can be printed, or offsets would not fit.',
    )
  const folder = options.out === undefined ? null : new OutputFolder(options.out)
  const progress = new ProgressLine(process.stderr)
  // without a folder the results themselves show the progress
  const showsProgress = folder !== null && process.stderr.isTTY
  const failures: ErrorCode[] = []
  for (const [index, path] of paths.entries()) {
    try {
      if (showsProgress) progress.step(messages.reading.of(path), index + 1, paths.length)
      const onPage = ({ page, of }: Progress) => {
        if (process.stderr.isTTY) progress.step(messages.reading.page(path), page, of)
      }
      const source =
        path === '-' ? await readStream(process.stdin, 'stdin', onPage) : await readSource(path, onPage)
      if (!showsProgress) progress.clear()
      const result = parse(source)
      if (folder) folder.write(`${source.name}.json`, json(source, result, true))
      else process.stdout.write(print(context, source, result, { ...options, index, count: paths.length }))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failures.push(error.code)
      progress.clear()
      process.stderr.write(failureLine(error, path, language, options.json || folder !== null))
    }
  }
  progress.done()
  process.exitCode = exitCodeOfAll(failures)
  if (showsProgress)
    process.stderr.write(`${messages.parsed(paths.length - failures.length, failures.length)}\n`)
}

/** @throws AppError STATE_SECRET for the text of a refused paper */
function print(
  context: CommandContext,
  source: Source,
  result: ParsedDocument | RefusedDocument,
  { json: asJson, text, index, count }: ParseOptions & { readonly index: number; readonly count: number },
): string {
  if (text && result.outcome === 'REFUSED')
    throw new AppError('STATE_SECRET', `${source.name} bears a secrecy stamp.`)
  if (text) return source.text
  if (asJson) return json(source, result, count === 1)
  return `${index === 0 ? '' : '\n'}${formatParsed(source, result, context)}`
}

const json = (source: Source, result: ParsedDocument | RefusedDocument, indented: boolean): string =>
  `${JSON.stringify(toFormat(source, result), null, indented ? 1 : undefined)}\n`

function failureLine(error: AppError, path: string, language: Language, asJson: boolean): string {
  const { code } = error
  const { message, remedy } = localiseFailure(language, error)
  return asJson
    ? `${terminalSafeJson({ code, file: path, message, ...(remedy ? { remedy } : {}) })}\n`
    : `${terminalSafe(`${code}: ${path}: ${message}${remedy ? ` ${remedy}` : ''}`)}\n`
}

/** The folder that one run writes to, with one file for each name. */
class OutputFolder {
  readonly #path: string
  readonly #written = new Set<string>()

  /**
   * Creates the folder if it is missing, but not its parents.
   *
   * @throws AppError OUTPUT_NOT_WRITABLE
   */
  constructor(path: string) {
    this.#path = path
    this.#attempt(path, () => {
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(path)
    })
  }

  /** @throws AppError OUTPUT_NOT_WRITABLE, also for a name that this run has written before */
  write(name: string, text: string): void {
    const path = join(this.#path, name)
    if (this.#written.has(name))
      throw new AppError('OUTPUT_NOT_WRITABLE', `${path} has been written for another file of this run.`, {
        remedy: 'Read files of one name into different folders.',
      })
    this.#attempt(path, () => writeFileSync(path, text))
    this.#written.add(name)
  }

  #attempt(path: string, write: () => void): void {
    try {
      write()
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException
      throw new AppError('OUTPUT_NOT_WRITABLE', `${path} cannot be written (${code}).`, {
        remedy: 'Name a folder that exists, or whose parent does, and that you may write to.',
        cause: error,
      })
    }
  }
}
