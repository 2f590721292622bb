import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, Option } from 'commander'
import { dayInVietnam } from '../model/date.js'
import { openApi } from '../api/in-process.js'
import { dayOf } from '../api/schema/scalars.js'
import { requireDirectiveFor, requireDocumentFor, requireSymbolFor } from '../api/document/symbol.js'
import type { Config } from '../config.js'
import { AppError } from '../errors.js'
import { EXPORTS, type Export, type Selection } from '../export/export.js'
import type { Graph } from '../graph/connect.js'
import { goldOf } from '../ingest/correct/gold.js'
import { listedCode } from '../ingest/identifiers.js'
import { createLog } from '../log.js'
import { ProgressLine } from '../terminal.js'
import { oneOf } from './cli-command.js'
import { type CommandContext, withDatabase } from './context.js'
import { areaOf, findDocumentId } from './lookup.js'
import {
  addAreaSwitches,
  addNarrowingOptions,
  exampleOf,
  type AreaOptions,
  type NarrowingOptions,
} from './options.js'
import { writeFileWhole } from './output-file.js'

/** `csv` and `xlsx` have several tables; every other format is one file. */
const formatOf = ({ file }: Export): string => file.slice(file.lastIndexOf('.') + 1)
const tableOf = ({ file }: Export): string => file.slice(0, file.lastIndexOf('.'))
/** What people have put right, as gold for scorers: no export of the graph. */
const CORRECTIONS = 'corrections'
const FORMATS = [...new Set(EXPORTS.map(formatOf)), CORRECTIONS]
const TABLE_FORMATS = FORMATS.filter((format) => EXPORTS.filter((one) => formatOf(one) === format).length > 1)
const TABLES = EXPORTS.filter((one) => formatOf(one) === TABLE_FORMATS[0]).map(tableOf)

interface ExportOptions extends AreaOptions, NarrowingOptions {
  readonly table?: string
  readonly directive?: string
  readonly document?: string
  readonly message?: string
  readonly asOf?: string
  readonly today?: boolean
  readonly out?: string
  readonly json?: boolean
}

/** `export FORMAT`: the graph, the cascade of a directive or its coverage as a file. */
export function exportCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const command = program
    .command('export')
    .description(help.export)
    .addArgument(new Argument('<format>', help.format).choices(FORMATS).argParser(oneOf(FORMATS)))
    .addOption(new Option('--table <table>', help.table).choices(TABLES).argParser(oneOf(TABLES)))
    .option('--directive <symbol|id>', help.directive)
    .option('--document <symbol|id>', help.exportedDocument)
    .option('--message <id>', help.exportedMessage)
    .option('--territory <name|id>', help.territory)
  addNarrowingOptions(addAreaSwitches(command, messages), messages)
    .option('--as-of <day>', help.asOf)
    .option('--today', help.today)
    .option('--out <file>', help.out)
    .option('--json', help.exportJson)
    .addHelpText(
      'after',
      exampleOf(
        messages,
        'npx chi-thi-graph export csv --table tasks --directive 34-CT/TW --out nhiem-vu.csv',
      ),
    )
    .action((format: string, options: ExportOptions) =>
      format === CORRECTIONS ? exportCorrections(context, options) : exportAs(context, format, options),
    )
}

async function exportCorrections(
  context: CommandContext,
  { out, json = false }: ExportOptions,
): Promise<void> {
  const { messages } = context
  await withDatabase(context, async ({ graph }) => {
    if (out === undefined) return writeToStandardOutput(goldOf(graph))
    const bytes = await writeToFile(goldOf(graph), out, messages.exporting(CORRECTIONS))
    const report = { file: out, format: CORRECTIONS, bytes, mediaType: 'application/json' }
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : messages.exported(out, bytes))
  })
}

async function exportAs(context: CommandContext, format: string, options: ExportOptions): Promise<void> {
  const { config: readConfig, messages } = context
  const { out, json = false } = options
  const chosen = chooseExport(format, options)
  const criteria = criteriaOf(context, chosen, options)
  requireDirectiveFor(chosen, options.directive)
  requireDocumentFor(chosen, options.document)
  requireDocumentOnlyFor(chosen, options)
  if (chosen.packed && out === undefined && process.stdout.isTTY)
    throw new AppError('BAD_USER_INPUT', `${chosen.file} is no text that a terminal shows.`, {
      remedy: 'Give a file with --out.',
      details: { argument: 'out' },
    })
  requireSymbolFor(options, options.directive ?? options.document, 'directive')
  const config = await readConfig()
  await withDatabase({ config: async () => config, messages }, async ({ graph }) => {
    const { directive, document } = await documentIds(graph, config, options)
    const pieces = chosen.write(graph, {
      ...criteria,
      directive,
      document:
        document === null ? null : { id: document, message: options.message ?? null, codeOf: listedCode },
    })
    if (out === undefined) return writeToStandardOutput(pieces)
    const bytes = await writeToFile(pieces, out, messages.exporting(chosen.file))
    const report = { file: out, format, bytes, mediaType: chosen.mediaType }
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : messages.exported(out, bytes))
  })
}

/** @throws AppError BAD_USER_INPUT where options do not go together */
function chooseExport(format: string, { table, json = false, out, territory }: ExportOptions): Export {
  if (table !== undefined && !TABLE_FORMATS.includes(format))
    throw new AppError('BAD_USER_INPUT', `Only ${TABLE_FORMATS.join(' and ')} have tables.`, {
      details: { argument: 'table' },
    })
  if (json && out === undefined)
    throw new AppError('BAD_USER_INPUT', '--json tells what was written into the file that --out names.', {
      details: { argument: 'out' },
    })
  if (territory !== undefined && format === 'svg') throw partialMapError('territory')
  if (territory !== undefined && table === 'reckoning')
    throw new AppError('BAD_USER_INPUT', 'A reckoning has all provinces of the country.', {
      remedy: 'Leave --territory away.',
      details: { argument: 'territory' },
    })
  return EXPORTS.find((one) => formatOf(one) === format && (table ?? tableOf(one)) === tableOf(one))!
}

/** The map shows the whole country only; `argument` asks for a part of it. */
export const partialMapError = (argument: string): AppError =>
  new AppError('BAD_USER_INPUT', 'The map shows the provinces of the whole country.', {
    remedy: `Leave the map or --${argument} away.`,
    details: { argument },
  })

/** What the options select, apart from the directive, which is looked up in the database. */
function criteriaOf(
  { language }: CommandContext,
  { readers }: Export,
  { asOf, today = false, ...options }: ExportOptions,
): Omit<Selection, 'directive' | 'document'> {
  const area = areaOf(options)
  const until = asOf === undefined ? null : dayOf(asOf)
  return {
    area,
    asOf: until ?? dayInVietnam(new Date()),
    until,
    tasks: null,
    view: today ? 'TODAY' : 'AT_ISSUE',
    acted: null,
    // other tables are for programs
    language: readers === 'PEOPLE' ? language : null,
  }
}

/** @throws AppError BAD_USER_INPUT where options name a document for an export that is about none */
function requireDocumentOnlyFor({ about, file }: Export, options: ExportOptions): void {
  for (const argument of ['document', 'message'] as const)
    if (about !== 'DOCUMENT' && options[argument] !== undefined)
      throw new AppError('BAD_USER_INPUT', `${file} is not about one document.`, {
        remedy: `Leave --${argument} away.`,
        details: { argument },
      })
}

async function documentIds(graph: Graph, config: Config, options: ExportOptions) {
  if (options.directive === undefined && options.document === undefined)
    return { directive: null, document: null }
  const api = await openApi(graph, createLog(config.logLevel), () => new Date(), config.limits)
  try {
    const idOf = async (text: string | undefined) =>
      text === undefined ? null : findDocumentId(api, text, options)
    return { directive: await idOf(options.directive), document: await idOf(options.document) }
  } finally {
    await api.close()
  }
}

async function writeToStandardOutput(pieces: AsyncGenerator<string | Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), process.stdout, { end: false })
  } finally {
    await pieces.return(undefined)
  }
}

/** Writes the file with `message` as its progress, and returns the number of its bytes. */
async function writeToFile(
  pieces: AsyncGenerator<string | Uint8Array>,
  path: string,
  message: string,
): Promise<number> {
  const progress = new ProgressLine(process.stderr)
  let bytes = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      progress.step(message, Math.round(bytes / 1024))
      done(null, chunk)
    },
  })
  try {
    await writeFileWhole(path, (draft) =>
      pipeline(Readable.from(pieces, { objectMode: false }), counter, createWriteStream(draft)),
    )
    return bytes
  } finally {
    progress.done()
    // an export that was broken off must let go of the database before that is closed
    await pieces.return(undefined)
  }
}
