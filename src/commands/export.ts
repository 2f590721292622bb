import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, Option } from 'commander'
import { todayInVietnam } from '../api/context.js'
import { openApi } from '../api/in-process.js'
import { dayOf } from '../api/schema/scalars.js'
import { requireDirectiveFor, requireSymbolFor } from '../api/document/symbol.js'
import { AppError } from '../errors.js'
import { EXPORTS, type Export } from '../export/export.js'
import { createLog } from '../log.js'
import { ProgressLine } from '../terminal.js'
import { example, withDatabase, withSwitches, type Surroundings } from './context.js'
import { areaMeantBy, documentMeantBy, whichOptions, type AreaOptions, type WhichOptions } from './lookup.js'
import { oneOf } from './cli-command.js'

/** `csv` has tables; every other format is one file. */
const formatOf = ({ file }: Export): string => file.slice(file.lastIndexOf('.') + 1)
const tableOf = ({ file }: Export): string => file.slice(0, file.lastIndexOf('.'))
const FORMATS = [...new Set(EXPORTS.map(formatOf))]
const TABLES = EXPORTS.filter((one) => formatOf(one) === 'csv').map(tableOf)

/** The graph as a file: `export FORMAT`. */
export function exportCommand(around: Surroundings): void {
  const { program, say } = around
  const { help } = say
  const command = program
    .command('export')
    .description(help.export)
    .addArgument(new Argument('<format>', help.format).choices(FORMATS).argParser(oneOf(FORMATS)))
    .addOption(new Option('--table <table>', help.table).choices(TABLES).argParser(oneOf(TABLES)))
    .option('--directive <symbol|id>', help.directive)
    .option('--territory <name|id>', help.territory)
  whichOptions(withSwitches(command, say), say)
    .option('--as-of <day>', help.asOf)
    .option('--today', help.today)
    .option('--out <file>', help.out)
    .option('--json', help.exportJson)
    .addHelpText(
      'after',
      example(say, 'npx chi-thi-graph export csv --table tasks --directive 34-CT/TW --out nhiem-vu.csv'),
    )
    .action(async (format: string, options: ExportOptions) => exportAs(around, format, options))
}

interface ExportOptions extends AreaOptions, WhichOptions {
  readonly table?: string
  readonly directive?: string
  readonly asOf?: string
  readonly today?: boolean
  readonly out?: string
  readonly json?: boolean
}

async function exportAs(
  { config, say, language }: Surroundings,
  format: string,
  { table, directive, asOf, today, out, json = false, ...place }: ExportOptions,
): Promise<void> {
  if (table !== undefined && format !== 'csv')
    throw new AppError('BAD_USER_INPUT', 'Only csv has tables.', { details: { argument: 'table' } })
  if (json && out === undefined)
    throw new AppError('BAD_USER_INPUT', '--json tells what was written into the file that --out names.', {
      details: { argument: 'out' },
    })
  if (place.territory !== undefined && format === 'svg') throw wholeCountry('territory')
  const area = areaMeantBy(place)
  const until = asOf === undefined ? null : dayOf(asOf)
  const one = EXPORTS.find(
    (other) => formatOf(other) === format && (table ?? tableOf(other)) === tableOf(other),
  )!
  requireDirectiveFor(one, directive)
  requireSymbolFor(place, directive, 'directive')
  const settings = config()
  await withDatabase({ config, say }, async ({ graph }) => {
    const api = await openApi(graph, createLog(settings.logLevel), () => new Date(), settings.limits)
    const selection = {
      directive: directive === undefined ? null : await documentMeantBy(api, directive, place),
      area,
      asOf: until ?? todayInVietnam(new Date()),
      until,
      view: today === true ? ('TODAY' as const) : ('AT_ISSUE' as const),
      language,
    }
    await api.close()
    const progress = new ProgressLine(process.stderr)
    let bytes = 0
    const counted = new Transform({
      transform(piece: Buffer, _encoding, done) {
        bytes += piece.length
        // where standard output is the terminal itself, the text shows that it goes on
        if (out !== undefined) progress.step(say.exporting(one.file), Math.round(bytes / 1024))
        done(null, piece)
      },
    })
    const pieces = one.write(graph, selection)
    const text = Readable.from(pieces, { objectMode: false })
    try {
      if (out === undefined) return await pipeline(text, counted, process.stdout, { end: false })
      await written(out, (file) => pipeline(text, counted, createWriteStream(file)))
    } finally {
      if (out !== undefined) progress.done()
      // what nobody takes any more has left the database before that is closed
      await pieces.return(undefined)
    }
    const report = { file: out, format, bytes, mediaType: one.mediaType }
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : say.exported(out, bytes))
  })
}

/** The refusal of a map of a part of the country, which `argument` asks for. */
export const wholeCountry = (argument: string): AppError =>
  new AppError('BAD_USER_INPUT', 'The map shows the provinces of the whole country.', {
    remedy: `Leave the map or --${argument} away.`,
    details: { argument },
  })

/** What fails on the way leaves a former file as it was, and no part of a new one. */
export async function written(path: string, write: (file: string) => Promise<void>): Promise<void> {
  const part = `${path}.part-${process.pid}`
  try {
    await write(part)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    if (error instanceof AppError || typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error
    throw new AppError(
      'OUTPUT_NOT_WRITABLE',
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      {
        remedy: 'Name a file in a folder that exists and that you may write to.',
        details: { path },
        cause: error,
      },
    )
  }
}
