import type { Command } from 'commander'
import { backup } from '../backup/backup.js'
import { restore, type RestoreReport } from '../backup/restore.js'
import { readConfig, type Config } from '../config.js'
import { openDatabase, openToRestore } from '../database.js'
import { harmless, harmlessJson, ProgressLine } from '../terminal.js'

const now = () => new Date().toISOString()

/** Adds `backup` and `restore`. `version` is that of this program. */
export function addBackupCommands(program: Command, version: string): void {
  program
    .command('backup')
    .description(
      'write all that cannot be derived again into one file, beside a running server or without one',
    )
    .argument(
      '<file>',
      'gzipped when it ends in .gz; one that is there is replaced when the new one is whole',
    )
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  npx chi-thi-graph backup chi-thi-graph-$(date +%F).jsonl.gz')
    .action((file: string, { json = false }: { json?: boolean }) =>
      backUp(readConfig(process.env), file, version, json),
    )

  program
    .command('restore')
    .description('read a backup into an empty database, and prove that it holds what was backed up')
    .argument('<file>')
    .option('--accept-differences', 'keep what was restored even where it is not what was backed up')
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      '\nExample:\n  CHI_THI_GRAPH_HOME=~/restored npx chi-thi-graph restore chi-thi-graph-2026-11-20.jsonl.gz',
    )
    .action((file: string, options: { acceptDifferences?: boolean; json?: boolean }) =>
      putBack(readConfig(process.env), file, version, options),
    )
}

async function backUp(config: Config, file: string, version: string, json: boolean): Promise<void> {
  const progress = new ProgressLine(process.stderr)
  const database = await openDatabase(config, progress)
  try {
    progress.step('Writing the backup')
    const { entries, sha256 } = await backup(database.graph, file, { version, now })
    process.stdout.write(
      json
        ? `${harmlessJson({ file, entries, sha256 })}\n`
        : `BACKED UP  ${harmless(file)}: ${counted(entries)}\n`,
    )
  } finally {
    progress.done()
    await database.close()
  }
}

async function putBack(
  config: Config,
  file: string,
  version: string,
  { acceptDifferences = false, json = false }: { acceptDifferences?: boolean; json?: boolean },
): Promise<void> {
  const progress = new ProgressLine(process.stderr)
  const database = await openToRestore(config, progress)
  try {
    const report = await restore(database.graph, file, {
      version,
      now,
      acceptDifferences,
      onProgress: (message, count, total) => progress.step(message, count, total),
    })
    progress.done()
    process.stdout.write(json ? `${harmlessJson({ file, ...report })}\n` : restored(file, report))
  } finally {
    progress.done()
    await database.close()
  }
}

function restored(file: string, { header, entries, differences }: RestoreReport): string {
  const same = differences.length === 0
  const lines = differences.map(
    ({ kind, recorded, restored: found }) => `  ${kind}: ${recorded} lines then, ${found} now`,
  )
  return [
    `RESTORED   ${harmless(file)} of ${header.createdAt}: ${counted(entries)}`,
    same
      ? 'The whole graph is the same as when it was backed up.'
      : `This version derives otherwise than ${harmless(header.program)}:\n${lines.join('\n')}`,
    '',
  ].join('\n')
}

const counted = (entries: Readonly<Record<string, number>>): string =>
  (
    [
      ['source', 'sources'],
      ['claim', 'claims'],
      ['mention', 'citations'],
      ['review', 'decisions'],
      ['progress', 'reports'],
      ['token', 'tokens'],
    ] as const
  )
    .map(([kind, name]) => `${entries[kind] ?? 0} ${name}`)
    .join(', ')
