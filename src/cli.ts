#!/usr/bin/env node
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { addBackupCommands } from './commands/backup.js'
import { readConfig, type Config } from './config.js'
import { openDatabase } from './database.js'
import { AppError, exitCodeOf } from './errors.js'
import type { Graph } from './graph/connect.js'
import { createToken, revokeToken, tokens } from './graph/tokens.js'
import { importFile, ingestFile, removeFile, type IngestReport } from './ingest/ingest.js'
import { reparse, type ReparseReport } from './ingest/reparse.js'
import { createLog } from './log.js'
import { serve } from './main.js'
import { ROLES, type Role } from './model/access.js'
import { toFormat } from './parse/format.js'
import { parse } from './parse/parse.js'
import { readSource, readStream } from './read/read.js'
import { reading } from './reading.js'
import { harmless, harmlessJson, ProgressLine } from './terminal.js'

const packageFile = new URL('../package.json', import.meta.url)
const version = (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version

const program = new Command('chi-thi-graph')
  .description(
    'Directives, the papers that carry them out, and the tasks they give: a graph with its evidence',
  )
  .version(version)
  .showHelpAfterError()
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 some input failed, 2 wrong use, 3 no database, 4 not found, 5 refused.\nSettings are environment variables; README.md lists them.',
  )

program
  .command('start')
  .description('start the server, and a private database unless NEO4J_URI names one')
  .option('--no-corpus', 'start without the bundled demonstration corpus')
  .addHelpText('after', '\nExample:\n  PORT=4001 npx chi-thi-graph start --no-corpus')
  .action(async ({ corpus }: { corpus: boolean }) => start(readConfig(process.env), corpus))

program
  .command('ingest')
  .description(
    'read papers (plain text, Markdown, HTML, DOCX, PDF) into the graph, beside a running server or without one',
  )
  .argument('<file...>')
  .option('--json', 'one JSON object a file on standard output')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph ingest papers/*.txt')
  .action(async (files: string[], { json = false }: { json?: boolean }) =>
    ingest(readConfig(process.env), files, json),
  )

program
  .command('import')
  .description('read files of structured records (data/record.schema.json) into the graph')
  .argument('<file...>')
  .option('--json', 'one JSON object a file on standard output')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph import records.json')
  .action(async (files: string[], { json = false }: { json?: boolean }) =>
    importFiles(readConfig(process.env), files, json),
  )

program
  .command('remove')
  .description('take back what only these files had said; decisions and reports of people stay')
  .argument('<file...>', 'files by the paths by which they were ingested; they need not exist any more')
  .option('--json', 'one JSON object a file on standard output')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph remove papers/ke-hoach.docx')
  .action(async (files: string[], { json = false }: { json?: boolean }) =>
    removeFiles(readConfig(process.env), files, json),
  )

program
  .command('reparse')
  .description('read again, with this version of the parser, the papers that an older one has read')
  .option('--all', 'also those that this version has read')
  .option('--dry-run', 'show what would change, and change nothing')
  .option('--json', 'one JSON object a paper on standard output')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph reparse --dry-run')
  .action(async (options: ReparseFlags) => readAgain(readConfig(process.env), options))

program
  .command('parse')
  .description('show what a paper says, with the lines that say so; needs no database')
  .argument('<file...>', 'files, or - for standard input')
  .option('--json', 'print it as JSON, one object a file')
  .addOption(
    new Option('--text', 'print the text that offsets count in, and nothing else').conflicts(['json', 'out']),
  )
  .option('--out <folder>', 'write it as JSON into this folder, FILE.json for each file')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph parse papers/ke-hoach.docx')
  .action(async (files: string[], options: ParseOptions) => parseFiles(files, options))

program
  .command('migrate')
  .description('bring the schema of the database up to date; start and ingest do so too')
  .addHelpText(
    'after',
    '\nExample:\n  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npx chi-thi-graph migrate',
  )
  .action(async () => {
    const database = await openDatabase(readConfig(process.env), new ProgressLine(process.stderr))
    await database.close()
    process.stdout.write('The schema is up to date.\n')
  })

addBackupCommands(program, version)

const token = program
  .command('token')
  .description(
    'let people and programs in: make, list and revoke tokens; the database keeps only their hashes',
  )

token
  .command('create')
  .description('make a token and print its secret, which is told this once')
  .addOption(
    new Option('--role <role>', 'what its bearer may do')
      .choices(ROLES.map((role) => role.toLowerCase()))
      .makeOptionMandatory(),
  )
  .requiredOption('--name <name>', 'whose it is; changes are made under this name')
  .addHelpText(
    'after',
    '\nExample:\n  npx chi-thi-graph token create --role editor --name "Văn phòng UBND tỉnh"',
  )
  .action(async ({ role: given, name }: { role: string; name: string }) =>
    onGraph(readConfig(process.env), async (graph) => {
      const role = given.toUpperCase() as Role
      const { id, secret } = await createToken(graph, { role, name, now: new Date().toISOString() })
      process.stderr.write(`Token ${id} for ${harmless(name)} (${role}); keep it, it is not shown again:\n`)
      process.stdout.write(`${secret}\n`)
    }),
  )

token
  .command('list')
  .description('show the tokens that were ever made, without their secrets')
  .option('--json', 'one JSON object a token on standard output')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph token list')
  .action(async ({ json = false }: { json?: boolean }) =>
    onGraph(readConfig(process.env), async (graph) => {
      for (const row of await tokens(graph))
        process.stdout.write(
          json
            ? `${harmlessJson(row)}\n`
            : `${row.id}  ${row.role.padEnd(6)}  ${row.createdAt.slice(0, 10)}  ${row.revokedAt === null ? 'valid     ' : `revoked ${row.revokedAt.slice(0, 10)}`}  ${harmless(row.name)}\n`,
        )
    }),
  )

token
  .command('revoke')
  .description('a token opens nothing any more')
  .argument('<id>', 'as token list shows it')
  .addHelpText('after', '\nExample:\n  npx chi-thi-graph token revoke 3f9c01ab22')
  .action(async (id: string) =>
    onGraph(readConfig(process.env), async (graph) => {
      await revokeToken(graph, id, new Date().toISOString())
      process.stdout.write(`Token ${harmless(id)} is revoked.\n`)
    }),
  )

/** Does something with the database that the settings name, and leaves it. */
async function onGraph(config: Config, work: (graph: Graph) => Promise<void>): Promise<void> {
  const progress = new ProgressLine(process.stderr)
  const database = await openDatabase(config, progress)
  progress.done()
  try {
    await work(database.graph)
  } finally {
    await database.close()
  }
}

async function start(config: Config, withCorpus: boolean): Promise<void> {
  const progress = new ProgressLine(process.stderr)
  const corpus = withCorpus
    ? { name: 'corpus.json', text: readFileSync(new URL('../data/corpus.json', import.meta.url), 'utf8') }
    : null
  const server = await serve({ config, log: createLog(config.logLevel), progress, version, corpus }).finally(
    () => progress.done(),
  )
  process.stdout.write(
    `chi-thi-graph ${version} is ready.\n  Explore:  ${server.url}/graphiql\n  GraphQL:  ${server.url}/graphql\nCtrl-C ends it.\n`,
  )
  try {
    await Promise.race([server.failed, signalled()])
  } finally {
    // a second signal does not wait
    void signalled().then(() => process.exit(130))
    await server.close()
  }
}

const signalled = () =>
  new Promise<void>((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle())
  })

const ingest = (config: Config, files: readonly string[], json: boolean): Promise<void> =>
  eachFile(config, files, json, async (graph, file) => {
    const report = await ingestFile(graph, file, { now: () => new Date().toISOString() })
    return {
      shown: { ...report, fileName: basename(file) },
      lines: [lineOf(report, file)],
      failure:
        report.refusal &&
        new AppError(report.refusal, `${basename(file)} bears a secrecy stamp; nothing of it was kept.`),
    }
  })

const importFiles = (config: Config, files: readonly string[], json: boolean): Promise<void> =>
  eachFile(config, files, json, async (graph, file) => {
    const report = await importFile(graph, file, { now: () => new Date().toISOString() })
    const { outcome, documents, relationsAdded, tasksAdded, bad } = report
    return {
      shown: report,
      lines: [
        `${outcome.padEnd(10)} ${basename(file)}: ${documents.length} documents, ${tasksAdded} new tasks, ${relationsAdded} new relations`,
        ...bad.map(
          ({ position, name, faults }) =>
            `BAD_RECORD ${basename(file)}: record ${position}${name === null ? '' : ` (${name})`}: ${faults.join('; ')}`,
        ),
      ],
      failure:
        bad.length === 0 ? null : new AppError('BAD_RECORD', `${bad.length} records are not of the format.`),
    }
  })

const removeFiles = (config: Config, files: readonly string[], json: boolean): Promise<void> =>
  eachFile(config, files, json, async (graph, file) => {
    const report = await removeFile(graph, file, { now: () => new Date().toISOString() })
    const { documentsRemoved, documentsKept, relationsRemoved, tasksRemoved } = report
    return {
      shown: report,
      lines: [
        `REMOVED    ${basename(file)}: ${documentsRemoved} documents, ${relationsRemoved} relations, ${tasksRemoved} tasks; ${documentsKept} documents that others speak of stay`,
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
  config: Config,
  files: readonly string[],
  json: boolean,
  work: (graph: Graph, file: string) => Promise<FileOutcome>,
): Promise<void> {
  const progress = new ProgressLine(process.stderr)
  const database = await openDatabase(config, progress).finally(() => progress.done())
  const failures: AppError[] = []
  try {
    for (const file of files) {
      try {
        const { shown, lines, failure } = await work(database.graph, file)
        if (failure) failures.push(failure)
        process.stdout.write(json ? `${JSON.stringify(shown)}\n` : `${lines.map(harmless).join('\n')}\n`)
      } catch (error) {
        if (!(error instanceof AppError) || exitCodeOf(error.code) === 3) throw error
        failures.push(error)
        process.stdout.write(
          json
            ? `${JSON.stringify({ fileName: basename(file), outcome: 'FAILED', code: error.code, message: error.message })}\n`
            : `FAILED     ${basename(file)}: ${error.message} [${error.code}]\n`,
        )
      }
    }
  } finally {
    await database.close()
  }
  const codes = new Set(failures.map(({ code }) => exitCodeOf(code)))
  if (codes.size > 0) process.exitCode = codes.size === 1 ? [...codes][0] : 1
}

interface ReparseFlags {
  readonly all?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

async function readAgain(
  config: Config,
  { all = false, dryRun = false, json = false }: ReparseFlags,
): Promise<void> {
  const progress = new ProgressLine(process.stderr)
  const database = await openDatabase(config, progress).finally(() => progress.done())
  const count = { CHANGED: 0, SAME: 0, REFUSED: 0 }
  try {
    for await (const report of reparse(database.graph, {
      now: () => new Date().toISOString(),
      all,
      dryRun,
    })) {
      count[report.outcome] += 1
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : differenceOf(report))
    }
  } finally {
    await database.close()
  }
  if (!json)
    process.stdout.write(
      `${count.CHANGED} changed, ${count.SAME} the same, ${count.REFUSED} refused${dryRun ? '; nothing was written' : ''}\n`,
    )
  if (count.REFUSED > 0) process.exitCode = exitCodeOf('STATE_SECRET')
}

function differenceOf({ fileName, from, to, outcome, removed, added }: ReparseReport): string {
  if (outcome === 'REFUSED')
    return 'REFUSED    a paper bears a secrecy stamp that had not been seen; nothing of it is kept\n'
  const lines = [...removed.map((line) => `  - ${line}`), ...added.map((line) => `  + ${line}`)]
  return `${[`${outcome.padEnd(10)} ${fileName} (parser ${from} → ${to})`, ...lines.map(harmless)].join('\n')}\n`
}

function lineOf(
  { outcome, documents, tasksAdded, relationsAdded, refusal }: IngestReport,
  file: string,
): string {
  const name = basename(file)
  if (outcome === 'REFUSED') return `REFUSED    ${name}: ${refusal}`
  const [document] = documents
  const what = document
    ? `${document.symbol ?? document.type}${document.issuedOn ? ` (${document.issuedOn})` : ''}, ${document.issuer ?? 'issuer unknown'}`
    : 'no document'
  const anomalies = [...new Set(document?.anomalies)]
  return `${outcome.padEnd(10)} ${name}: ${what}: ${document?.tasks ?? 0} tasks (${tasksAdded} new), ${relationsAdded} new relations${anomalies.length > 0 ? `; ${anomalies.join(', ')}` : ''}`
}

interface ParseOptions {
  readonly json?: boolean
  readonly text?: boolean
  readonly out?: string
}

/** A file that fails does not stop the others. */
async function parseFiles(
  files: readonly string[],
  { json = false, text = false, out }: ParseOptions,
): Promise<void> {
  if (text && files.length > 1)
    throw new AppError(
      'BAD_USER_INPUT',
      'The text of one file at a time can be printed, or offsets would not fit.',
    )
  const folder = out === undefined ? null : new OutputFolder(out)
  const colours = process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  for (const file of files) {
    try {
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
          text ? source.text : `${file === files[0] ? '' : '\n'}${reading(source, result, colours)}`,
        )
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { code, message, remedy } = error
      process.stderr.write(`${harmlessJson({ code, file, message, ...(remedy ? { remedy } : {}) })}\n`)
      process.exitCode = 1
    }
  }
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

/** A reader that has seen enough closes the pipe; any other failure of the output is told in one line. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`OUTPUT_NOT_WRITABLE: standard output (${error.code}).\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof AppError) {
    process.stderr.write(
      `${error.code}: ${error.message}${error.remedy === null ? '' : ` ${error.remedy}`}\n`,
    )
    process.exitCode = exitCodeOf(error.code)
  } else {
    process.stderr.write(
      `INTERNAL_SERVER_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
}
