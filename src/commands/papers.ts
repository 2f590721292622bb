import { basename } from 'node:path'
import { AppError, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { importFile, ingestFile, removeFile, type IngestReport } from '../ingest/ingest.js'
import { reparse, type ReparseReport } from '../ingest/reparse.js'
import type { Messages } from '../messages.js'
import { harmless } from '../terminal.js'
import { toldIn } from '../failures.js'
import { example, withDatabase, type Surroundings } from './command.js'

/** What goes into the graph and out of it again: ingest, import, remove, reparse. */
export function paperCommands(around: Surroundings): void {
  const { program, say } = around
  const { help } = say
  for (const { name, description, files, work, line } of [
    { name: 'ingest', description: help.ingest, files: '', work: ingest, line: 'ingest papers/*.txt' },
    { name: 'import', description: help.import, files: '', work: importFiles, line: 'import records.json' },
    {
      name: 'remove',
      description: help.remove,
      files: help.removedFiles,
      work: removeFiles,
      line: 'remove papers/ke-hoach.docx',
    },
  ])
    program
      .command(name)
      .description(description)
      .argument('<file...>', files)
      .option('--json', help.jsonLines)
      .addHelpText('after', example(say, `npx chi-thi-graph ${line}`))
      .action(async (paths: string[], { json = false }: { json?: boolean }) => work(around, paths, json))

  program
    .command('reparse')
    .description(help.reparse)
    .option('--all', help.all)
    .option('--dry-run', help.dryRun)
    .option('--json', help.jsonLines)
    .addHelpText('after', example(say, 'npx chi-thi-graph reparse --dry-run'))
    .action(async (options: ReparseFlags) => readAgain(around, options))
}

const ingest = (around: Surroundings, files: readonly string[], json: boolean): Promise<void> =>
  eachFile(around, files, json, async (graph, file) => {
    const report = await ingestFile(graph, file, { now: () => new Date().toISOString() })
    return {
      shown: { ...report, fileName: basename(file) },
      lines: [lineOf(around.say, report, file)],
      failure:
        report.refusal &&
        new AppError(report.refusal, `${basename(file)} bears a secrecy stamp; nothing of it was kept.`),
    }
  })

const importFiles = (around: Surroundings, files: readonly string[], json: boolean): Promise<void> =>
  eachFile(around, files, json, async (graph, file) => {
    const report = await importFile(graph, file, { now: () => new Date().toISOString() })
    const { outcome, documents, relationsAdded, tasksAdded, bad } = report
    return {
      shown: report,
      lines: [
        `${outcome.padEnd(10)} ${basename(file)}: ${around.say.imported(documents.length, tasksAdded, relationsAdded)}`,
        ...bad.map(
          ({ position, name, faults }) =>
            `BAD_RECORD ${basename(file)}: ${around.say.badRecord(position, name)}: ${faults.join('; ')}`,
        ),
      ],
      failure:
        bad.length === 0 ? null : new AppError('BAD_RECORD', `${bad.length} records are not of the format.`),
    }
  })

const removeFiles = (around: Surroundings, files: readonly string[], json: boolean): Promise<void> =>
  eachFile(around, files, json, async (graph, file) => {
    const report = await removeFile(graph, file, { now: () => new Date().toISOString() })
    const { documentsRemoved, documentsKept, relationsRemoved, tasksRemoved } = report
    return {
      shown: report,
      lines: [
        `REMOVED    ${basename(file)}: ${around.say.removed(documentsRemoved, relationsRemoved, tasksRemoved, documentsKept)}`,
      ],
      failure: null,
    }
  })

/** What became of one file. */
interface FileOutcome {
  readonly shown: object
  readonly lines: readonly string[]
  readonly failure: AppError | null
}

/** A file that fails does not stop the others; a database that is gone does. */
async function eachFile(
  { config, language }: Surroundings,
  files: readonly string[],
  json: boolean,
  work: (graph: Graph, file: string) => Promise<FileOutcome>,
): Promise<void> {
  const failures: AppError[] = []
  await withDatabase(config(), async ({ graph }) => {
    for (const file of files) {
      try {
        const { shown, lines, failure } = await work(graph, file)
        if (failure) failures.push(failure)
        process.stdout.write(json ? `${JSON.stringify(shown)}\n` : `${lines.map(harmless).join('\n')}\n`)
      } catch (error) {
        if (!(error instanceof AppError) || exitCodeOf(error.code) === 3) throw error
        failures.push(error)
        const { code } = error
        const { message } = toldIn(language, error)
        process.stdout.write(
          json
            ? `${JSON.stringify({ fileName: basename(file), outcome: 'FAILED', code, message })}\n`
            : `FAILED     ${basename(file)}: ${message} [${code}]\n`,
        )
      }
    }
  })
  const codes = new Set(failures.map(({ code }) => exitCodeOf(code)))
  if (codes.size > 0) process.exitCode = codes.size === 1 ? [...codes][0] : 1
}

interface ReparseFlags {
  readonly all?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

async function readAgain(
  { config, say }: Surroundings,
  { all = false, dryRun = false, json = false }: ReparseFlags,
): Promise<void> {
  const count = { CHANGED: 0, SAME: 0, REFUSED: 0 }
  await withDatabase(config(), async ({ graph }) => {
    for await (const report of reparse(graph, { now: () => new Date().toISOString(), all, dryRun })) {
      count[report.outcome] += 1
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : differenceOf(say, report))
    }
  })
  if (!json)
    process.stdout.write(
      `${say.reparsed(count.CHANGED, count.SAME, count.REFUSED)}${dryRun ? say.nothingWritten : ''}\n`,
    )
  if (count.REFUSED > 0) process.exitCode = exitCodeOf('STATE_SECRET')
}

function differenceOf(say: Messages, { fileName, from, to, outcome, removed, added }: ReparseReport): string {
  if (outcome === 'REFUSED') return `REFUSED    ${say.reparseRefused}\n`
  const lines = [...removed.map((line) => `  - ${line}`), ...added.map((line) => `  + ${line}`)]
  return `${[`${outcome.padEnd(10)} ${fileName} (parser ${from} → ${to})`, ...lines.map(harmless)].join('\n')}\n`
}

function lineOf(
  say: Messages,
  { outcome, documents, tasksAdded, relationsAdded, refusal }: IngestReport,
  file: string,
): string {
  const name = basename(file)
  if (outcome === 'REFUSED') return `REFUSED    ${name}: ${refusal}`
  const [document] = documents
  const what = document
    ? `${document.symbol ?? document.type}${document.issuedOn ? ` (${document.issuedOn})` : ''}, ${document.issuer ?? say.issuerUnknown}`
    : '–'
  const anomalies = [...new Set(document?.anomalies)]
  return `${outcome.padEnd(10)} ${name}: ${what}: ${say.ingested(document?.tasks ?? 0, tasksAdded, relationsAdded)}${anomalies.length > 0 ? `; ${anomalies.join(', ')}` : ''}`
}
