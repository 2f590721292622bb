import { basename } from 'node:path'
import { AppError } from '../errors.js'
import { beginAhead } from '../ingest/begin-ahead.js'
import {
  importEach,
  readRecordsAt,
  removeFile,
  type ImportReport,
  type ReadRecords,
} from '../ingest/ingest.js'
import { LOADED_TOGETHER } from '../ingest/load-together.js'
import { goOnWith, mapSettled } from '../ingest/settled.js'
import type { CommandContext } from './context.js'
import { eachFile, outcomeWord, runFiles, type FileResult } from './each-file.js'
import { exampleOf } from './options.js'

type FilesCommand = (context: CommandContext, paths: readonly string[], json: boolean) => Promise<void>

/** `import` and `remove FILE…`: records into the graph, and papers out of it. */
export function paperCommands(context: CommandContext): void {
  const { help } = context.messages
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

const importRecords: FilesCommand = (context, paths, json) =>
  runFiles(context, json, async (run) => {
    const ahead = { ...LOADED_TOGETHER, atOnce: 4, weightOf: ({ text }: ReadRecords) => text.length }
    const nextFiles = beginAhead(paths, ahead, readRecordsAt)
    await run.eachSome(paths, basename, async (from) => {
      const reports = await goOnWith(await nextFiles(), (files) => importEach(run.graph, files, { now }))
      return reports.map((one, at) =>
        mapSettled(one, (report) => [importResult(context, report, basename(paths[from + at]!))]),
      )
    })
    if (paths.length > 1 || run.cutShort) run.sumUp(paths.length)
  })

function importResult(context: CommandContext, report: ImportReport, fileName: string): FileResult {
  const { outcome, bad } = report
  return {
    outcome,
    report,
    lines: importLines(context, report, fileName),
    failure:
      bad.length === 0 ? null : new AppError('BAD_RECORD', `${bad.length} records are not of the format.`),
  }
}

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
