import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Option } from 'commander'
import { AppError } from '../errors.js'
import { toFormat } from '../parse/format.js'
import { parse } from '../parse/parse.js'
import { readSource, readStream } from '../read/read.js'
import { reading } from './parse-report.js'
import type { Language } from '../locale/messages.js'
import { harmless, harmlessJson, ProgressLine } from '../terminal.js'
import { toldIn } from '../locale/failures.js'
import { example, type Surroundings } from './context.js'

/** What a paper says, without a database. */
export function parseCommand(around: Surroundings): void {
  const { program, say } = around
  const { help } = say
  program
    .command('parse')
    .description(help.parse)
    .argument('<file...>', help.parsedFiles)
    .option('--json', help.parseJson)
    .addOption(new Option('--text', help.parseText).conflicts(['json', 'out']))
    .option('--out <folder>', help.parseOut)
    .addHelpText('after', example(say, 'npx chi-thi-graph parse papers/ke-hoach.docx'))
    .action(async (files: string[], options: ParseOptions) => parseFiles(around, files, options))
}

interface ParseOptions {
  readonly json?: boolean
  readonly text?: boolean
  readonly out?: string
}

/** A file that fails does not stop the others. */
async function parseFiles(
  { say, language, colours }: Surroundings,
  files: readonly string[],
  { json = false, text = false, out }: ParseOptions,
): Promise<void> {
  if (text && files.length > 1)
    throw new AppError(
      'BAD_USER_INPUT',
      'The text of one file at a time can be printed, or offsets would not fit.',
    )
  const folder = out === undefined ? null : new OutputFolder(out)
  const progress = new ProgressLine(process.stderr)
  let failed = 0
  for (const [index, file] of files.entries()) {
    try {
      // what is printed shows by itself that it goes on
      if (folder && process.stderr.isTTY) progress.step(say.reading.of(file), index + 1, files.length)
      const source = file === '-' ? await readStream(process.stdin, 'stdin') : await readSource(file)
      const result = parse(source)
      if (text && result.outcome === 'REFUSED')
        throw new AppError('STATE_SECRET', `${source.name} bears a secrecy stamp.`)
      const printed = () => toFormat(source, result)
      if (folder) folder.write(`${source.name}.json`, `${JSON.stringify(printed(), null, 1)}\n`)
      else if (json)
        process.stdout.write(
          `${files.length === 1 ? JSON.stringify(printed(), null, 1) : JSON.stringify(printed())}\n`,
        )
      else
        process.stdout.write(
          text
            ? source.text
            : `${file === files[0] ? '' : '\n'}${reading(source, result, { colours, language })}`,
        )
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed += 1
      progress.clear()
      process.stderr.write(failureOf(error, file, language, json || folder !== null))
      process.exitCode = 1
    }
  }
  progress.done()
  if (folder && process.stderr.isTTY) process.stderr.write(`${say.parsed(files.length - failed, failed)}\n`)
}

/** For programs, which asked for JSON, an object on a line; for people a sentence. */
function failureOf(error: AppError, file: string, language: Language, json: boolean): string {
  const { code } = error
  const { message, remedy } = toldIn(language, error)
  return json
    ? `${harmlessJson({ code, file, message, ...(remedy ? { remedy } : {}) })}\n`
    : `${harmless(`${code}: ${file}: ${message}${remedy ? ` ${remedy}` : ''}`)}\n`
}

/** Where one run writes; no two files of it may have one name. */
class OutputFolder {
  readonly #path: string
  readonly #written = new Set<string>()

  /** Made when it is missing, but not the folders above it. */
  constructor(path: string) {
    this.#path = path
    this.#attempt(path, () => {
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(path)
    })
  }

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
      throw new AppError(
        'OUTPUT_NOT_WRITABLE',
        `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
        {
          remedy: 'Name a folder that exists, or whose parent does, and that you may write to.',
          cause: error,
        },
      )
    }
  }
}
