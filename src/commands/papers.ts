import { basename } from 'node:path'
import { AppError } from '../errors.js'
import { beginAhead } from '../ingest/begin-ahead.js'
import { importFile, ingestRead, removeFile, type ImportReport, type IngestReport } from '../ingest/ingest.js'
import { readerFor } from '../ingest/reading-threads.js'
import { LABELS } from '../locale/labels.js'
import type { DocumentType } from '../model/document.js'
import type { CommandContext } from './context.js'
import { eachFile, outcomeWord } from './each-file.js'
import { exampleOf } from './options.js'

type FilesCommand = (context: CommandContext, paths: readonly string[], json: boolean) => Promise<void>

/** `ingest`, `import` and `remove FILE…`: papers into the graph and out of it. */
export function paperCommands(context: CommandContext): void {
  const { help } = context.messages
  declare(context, 'ingest', help.ingest, '', ingest, 'ingest papers/*.txt')
  declare(context, 'import', help.import, '', importRecords, 'import records.json')
  declare(context, 'remove', help.remove, help.removedFiles, remove, 'remove papers/ke-hoach.docx')
}

function declare(
  context: CommandContext,
  name: string,
  description: string,
  files: string,
  run: FilesCommand,
  example: string,
): void {
  const { program, messages } = context
  program
    .command(name)
    .description(description)
    .argument('<file...>', files)
    .option('--json', messages.help.jsonLines)
    .addHelpText('after', exampleOf(messages, `npx chi-thi-graph ${example}`))
    .action((paths: string[], { json = false }: { json?: boolean }) => run(context, paths, json))
}

const now = () => new Date().toISOString()

/** Files are read on all cores, and loaded one after the other. */
const ingest: FilesCommand = async (context, paths, json) => {
  const reader = readerFor(paths.length)
  const nextPaper = beginAhead(paths, reader.ahead, (path) => reader.read({ path }))
  try {
    await eachFile(context, paths, json, async (graph, path) => {
      const report = await ingestRead(graph, await nextPaper(), { now })
      const fileName = basename(path)
      return {
        outcome: report.outcome,
        report: { ...report, fileName },
        lines: [ingestLine(context, report, fileName)],
        failure:
          report.refusal &&
          new AppError(report.refusal, `${fileName} bears a secrecy stamp; nothing of it was kept.`),
      }
    })
  } finally {
    await reader.close()
  }
}

function ingestLine(
  { messages, language }: CommandContext,
  { outcome, documents, tasksAdded, relationsAdded, refusal }: IngestReport,
  fileName: string,
): string {
  const start = `${outcomeWord(outcome, language)} ${fileName}: `
  if (outcome === 'REFUSED') return `${start}${refusal}`
  const [document] = documents
  const anomalies = [...new Set(document?.anomalies)]
  return [
    start,
    document ? describe({ messages, language }, document) : '–',
    `: ${messages.ingested(document?.tasks ?? 0, tasksAdded, relationsAdded)}`,
    ...(anomalies.length === 0 ? [] : [`; ${anomalies.join(', ')}`]),
  ].join('')
}

/** `2874/KH-UBND (2024-07-31), UBND tỉnh Bình Thuận` */
function describe(
  { messages, language }: Pick<CommandContext, 'messages' | 'language'>,
  { symbol, type, issuedOn, issuer }: IngestReport['documents'][number],
): string {
  const name = symbol ?? LABELS[language].types[type as DocumentType]
  return `${name}${issuedOn ? ` (${issuedOn})` : ''}, ${issuer ?? messages.issuerUnknown}`
}

const importRecords: FilesCommand = (context, paths, json) =>
  eachFile(context, paths, json, async (graph, path) => {
    const report = await importFile(graph, path, { now })
    const { outcome, bad } = report
    return {
      outcome,
      report,
      lines: importLines(context, report, basename(path)),
      failure:
        bad.length === 0 ? null : new AppError('BAD_RECORD', `${bad.length} records are not of the format.`),
    }
  })

function importLines(
  { messages, language }: CommandContext,
  { outcome, documents, relationsAdded, tasksAdded, bad }: ImportReport,
  fileName: string,
): readonly string[] {
  const differing = documents.filter(({ anomalies }) => anomalies.includes('RECORD_DIFFERS'))
  return [
    `${outcomeWord(outcome, language)} ${fileName}: ${messages.imported(documents.length, tasksAdded, relationsAdded)}`,
    ...bad.map(
      ({ position, name, faults }) =>
        `BAD_RECORD ${fileName}: ${messages.badRecord(position, name)}: ${faults.join('; ')}`,
    ),
    ...differing.map(
      ({ symbol, title, type, issuedOn, id }) =>
        `RECORD_DIFFERS ${fileName}: ${symbol ?? title ?? type}${issuedOn ? ` (${issuedOn})` : ''} ${id}`,
    ),
  ]
}

const remove: FilesCommand = (context, paths, json) =>
  eachFile(context, paths, json, async (graph, path) => {
    const report = await removeFile(graph, path, { now })
    const { documentsRemoved, documentsKept, relationsRemoved, tasksRemoved } = report
    const removed = context.messages.removed(documentsRemoved, relationsRemoved, tasksRemoved, documentsKept)
    return {
      outcome: 'REMOVED',
      report,
      lines: [`${outcomeWord('REMOVED', context.language)} ${basename(path)}: ${removed}`],
      failure: null,
    }
  })
