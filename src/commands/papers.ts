import { basename } from 'node:path'
import { AppError, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { importFile, ingestFile, removeFile, type IngestReport } from '../ingest/ingest.js'
import { reparse, type ReparseReport } from '../ingest/reparse.js'
import { LABELS, type Outcome } from '../locale/labels.js'
import type { Language, Messages } from '../locale/messages.js'
import type { DocumentType } from '../model/document.js'
import { harmless, Interruption, ProgressLine } from '../terminal.js'
import { toldIn } from '../locale/failures.js'
import { example, withDatabase, type Surroundings } from './context.js'

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
      outcome: report.outcome as Outcome,
      lines: [lineOf(around, report, file)],
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
      outcome: outcome as Outcome,
      lines: [
        `${headed(outcome as Outcome, around.language)} ${basename(file)}: ${around.say.imported(documents.length, tasksAdded, relationsAdded)}`,
        ...bad.map(
          ({ position, name, faults }) =>
            `BAD_RECORD ${basename(file)}: ${around.say.badRecord(position, name)}: ${faults.join('; ')}`,
        ),
        ...documents
          .filter(({ anomalies }) => anomalies.includes('RECORD_DIFFERS'))
          .map(
            ({ symbol, title, type, issuedOn, id }) =>
              `RECORD_DIFFERS ${basename(file)}: ${symbol ?? title ?? type}${issuedOn ? ` (${issuedOn})` : ''} ${id}`,
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
      outcome: 'REMOVED',
      lines: [
        `${headed('REMOVED', around.language)} ${basename(file)}: ${around.say.removed(documentsRemoved, relationsRemoved, tasksRemoved, documentsKept)}`,
      ],
      failure: null,
    }
  })

/** What became of one file. */
interface FileOutcome {
  readonly shown: object
  readonly outcome: Outcome
  readonly lines: readonly string[]
  readonly failure: AppError | null
}

/** A file that fails does not stop the others; a database that is gone does, and so does Ctrl-C, between two files. */
async function eachFile(
  { config, language, say }: Surroundings,
  files: readonly string[],
  json: boolean,
  work: (graph: Graph, file: string) => Promise<FileOutcome>,
): Promise<void> {
  const failures: AppError[] = []
  const count = new Map<Outcome, number>()
  const progress = new ProgressLine(process.stderr)
  const began = Date.now()
  let done = 0
  await withDatabase({ config, say }, async ({ graph }) => {
    const interruption = new Interruption(() => {
      progress.clear()
      process.stderr.write(`${say.stopping}\n`)
    })
    try {
      for (const file of files) {
        if (interruption.asked) break
        if (process.stderr.isTTY) progress.step(say.reading.of(basename(file)), done + 1, files.length)
        const { outcome, text, failure } = await attempted(graph, file, { json, language, work })
        progress.clear()
        process.stdout.write(`${text}\n`)
        if (failure) failures.push(failure)
        count.set(outcome, (count.get(outcome) ?? 0) + 1)
        done += 1
      }
    } finally {
      interruption.end()
    }
  })
  const words = LABELS[language].outcomes
  const counts = [...count].map(([outcome, files]) => `${files} ${words[outcome]}`).join(', ')
  if (!json && (files.length > 1 || done < files.length))
    process.stderr.write(
      `${say.ofFiles(done, files.length, counts, Math.round((Date.now() - began) / 1000))}\n`,
    )
  const codes = new Set(failures.map(({ code }) => exitCodeOf(code)))
  if (done < files.length) process.exitCode = 130
  else if (codes.size > 0) process.exitCode = codes.size === 1 ? [...codes][0] : 1
}

/** @throws AppError when the database is gone */
async function attempted(
  graph: Graph,
  file: string,
  {
    json,
    language,
    work,
  }: { json: boolean; language: Language; work: (graph: Graph, file: string) => Promise<FileOutcome> },
): Promise<{ outcome: Outcome; text: string; failure: AppError | null }> {
  try {
    const { shown, outcome, lines, failure } = await work(graph, file)
    return { outcome, failure, text: json ? JSON.stringify(shown) : lines.map(harmless).join('\n') }
  } catch (error) {
    if (!(error instanceof AppError) || exitCodeOf(error.code) === 3) throw error
    const { code } = error
    const { message, remedy } = toldIn(language, error)
    const text = json
      ? JSON.stringify({ fileName: basename(file), outcome: 'FAILED', code, message })
      : harmless(
          `${headed('FAILED', language)} ${basename(file)}: ${message}${remedy ? ` ${remedy}` : ''} [${code}]`,
        )
    return { outcome: 'FAILED', failure: error, text }
  }
}

/** What became of a file, as the first word of its line; the lines of one run stand below each other. */
const headed = (outcome: Outcome, language: Language): string =>
  LABELS[language].outcomes[outcome].toUpperCase().padEnd(10)

interface ReparseFlags {
  readonly all?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

async function readAgain(
  { config, say, language }: Surroundings,
  { all = false, dryRun = false, json = false }: ReparseFlags,
): Promise<void> {
  const count = { CHANGED: 0, SAME: 0, REFUSED: 0 }
  await withDatabase({ config, say }, async ({ graph }) => {
    for await (const report of reparse(graph, { now: () => new Date().toISOString(), all, dryRun })) {
      count[report.outcome] += 1
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : differenceOf(say, language, report))
    }
  })
  if (!json)
    process.stdout.write(
      `${say.reparsed(count.CHANGED, count.SAME, count.REFUSED)}${dryRun ? say.nothingWritten : ''}\n`,
    )
  if (count.REFUSED > 0) process.exitCode = exitCodeOf('STATE_SECRET')
}

function differenceOf(
  say: Messages,
  language: Language,
  { fileName, from, to, outcome, removed, added }: ReparseReport,
): string {
  if (outcome === 'REFUSED') return `${headed('REFUSED', language)} ${say.reparseRefused}\n`
  const lines = [...removed.map((line) => `  - ${line}`), ...added.map((line) => `  + ${line}`)]
  return `${[`${headed(outcome, language)} ${fileName} (parser ${from} → ${to})`, ...lines.map(harmless)].join('\n')}\n`
}

function lineOf(
  { say, language }: Surroundings,
  { outcome, documents, tasksAdded, relationsAdded, refusal }: IngestReport,
  file: string,
): string {
  const name = basename(file)
  if (outcome === 'REFUSED') return `${headed('REFUSED', language)} ${name}: ${refusal}`
  const [document] = documents
  const what = document
    ? `${document.symbol ?? LABELS[language].types[document.type as DocumentType]}${document.issuedOn ? ` (${document.issuedOn})` : ''}, ${document.issuer ?? say.issuerUnknown}`
    : '–'
  const anomalies = [...new Set(document?.anomalies)]
  return `${headed(outcome as Outcome, language)} ${name}: ${what}: ${say.ingested(document?.tasks ?? 0, tasksAdded, relationsAdded)}${anomalies.length > 0 ? `; ${anomalies.join(', ')}` : ''}`
}
