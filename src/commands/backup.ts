import { backup } from '../backup/backup.js'
import { withBackup } from '../backup/read.js'
import { restore, type RestoreReport } from '../backup/restore.js'
import { openDatabaseForRestore } from '../database.js'
import type { Messages } from '../locale/messages.js'
import { ProgressLine, terminalSafe, terminalSafeJson } from '../terminal.js'
import { type CommandContext, withDatabase } from './context.js'
import { exampleOf } from './options.js'

interface RestoreOptions {
  readonly acceptDifferences?: boolean
  readonly json?: boolean
}

/** `backup FILE` and `restore FILE`. */
export function backupCommands(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  program
    .command('backup')
    .description(help.backup)
    .argument('<file>', help.backupFile)
    .option('--json', help.oneJson)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph backup chi-thi-graph-$(date +%F).jsonl.gz'))
    .action((path: string, { json = false }: { json?: boolean }) => writeBackup(context, path, json))

  program
    .command('restore')
    .description(help.restore)
    .argument('<file>', help.restoredFile)
    .option('--accept-differences', help.acceptDifferences)
    .option('--json', help.oneJson)
    .addHelpText(
      'after',
      exampleOf(
        messages,
        'CHI_THI_GRAPH_HOME=~/restored npx chi-thi-graph restore chi-thi-graph-2026-11-20.jsonl.gz',
      ),
    )
    .action((path: string, options: RestoreOptions) => restoreBackup(context, path, options))
}

const now = () => new Date().toISOString()

const writeBackup = (context: CommandContext, path: string, json: boolean): Promise<void> =>
  withDatabase(context, async ({ graph }) => {
    const { entries, sha256 } = await backup(graph, path, { version: context.version, now })
    process.stdout.write(
      json
        ? `${terminalSafeJson({ file: path, entries, sha256 })}\n`
        : `BACKED UP  ${terminalSafe(path)}: ${formatCounts(context.messages, entries)}\n`,
    )
  })

async function restoreBackup(
  { config, messages, version }: CommandContext,
  path: string,
  { acceptDifferences = false, json = false }: RestoreOptions,
): Promise<void> {
  const progress = new ProgressLine(process.stderr, messages.progress)
  // the file is checked before a database is opened, which a wrong file then leaves as it is
  progress.step(messages.restoring.READING)
  const report = await withBackup(path, async (content) => {
    const database = await openDatabaseForRestore(await config(), progress)
    try {
      return await restore(
        database.graph.patient,
        { path, backup: content },
        {
          version,
          now,
          acceptDifferences,
          onStep: (step, count, total) => progress.step(messages.restoring[step], count, total),
        },
      )
    } finally {
      await database.close()
    }
  }).finally(() => progress.done())
  process.stdout.write(
    json ? `${terminalSafeJson({ file: path, ...report })}\n` : formatReport(messages, path, report),
  )
}

function formatReport(
  messages: Messages,
  path: string,
  { header, entries, differences }: RestoreReport,
): string {
  const { program, createdAt } = header
  return [
    `RESTORED   ${terminalSafe(path)} (${terminalSafe(createdAt)}): ${formatCounts(messages, entries)}`,
    ...(differences.length === 0
      ? [messages.restoredSame]
      : [messages.restoredOtherwise(terminalSafe(program))]),
    ...differences.map(
      ({ kind, recorded, restored }) => `  ${messages.restoredDifference(kind, recorded, restored)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const formatCounts = (messages: Messages, entries: Readonly<Record<string, number>>): string =>
  messages.backedUp(
    entries['source'] ?? 0,
    entries['mention'] ?? 0,
    entries['review'] ?? 0,
    entries['progress'] ?? 0,
    entries['token'] ?? 0,
  )
