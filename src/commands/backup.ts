import { backup } from '../backup/backup.js'
import { withBackup } from '../backup/read.js'
import { restore, type RestoreReport } from '../backup/restore.js'
import { openToRestore } from '../database.js'
import type { Messages } from '../locale/messages.js'
import { harmless, harmlessJson, ProgressLine } from '../terminal.js'
import { example, withDatabase, type Surroundings } from './context.js'

const now = () => new Date().toISOString()

/** A backup into one file, and back again. */
export function backupCommands(around: Surroundings): void {
  const { program, say } = around
  const { help } = say
  program
    .command('backup')
    .description(help.backup)
    .argument('<file>', help.backupFile)
    .option('--json', help.oneJson)
    .addHelpText('after', example(say, 'npx chi-thi-graph backup chi-thi-graph-$(date +%F).jsonl.gz'))
    .action((file: string, { json = false }: { json?: boolean }) => backUp(around, file, json))

  program
    .command('restore')
    .description(help.restore)
    .argument('<file>', help.restoredFile)
    .option('--accept-differences', help.acceptDifferences)
    .option('--json', help.oneJson)
    .addHelpText(
      'after',
      example(
        say,
        'CHI_THI_GRAPH_HOME=~/restored npx chi-thi-graph restore chi-thi-graph-2026-11-20.jsonl.gz',
      ),
    )
    .action((file: string, options: RestoreFlags) => putBack(around, file, options))
}

const backUp = ({ config, say, version }: Surroundings, file: string, json: boolean): Promise<void> =>
  withDatabase({ config, say }, async ({ graph }) => {
    const { entries, sha256 } = await backup(graph, file, { version, now })
    process.stdout.write(
      json
        ? `${harmlessJson({ file, entries, sha256 })}\n`
        : `BACKED UP  ${harmless(file)}: ${counted(say, entries)}\n`,
    )
  })

interface RestoreFlags {
  readonly acceptDifferences?: boolean
  readonly json?: boolean
}

async function putBack(
  { config, say, version }: Surroundings,
  file: string,
  { acceptDifferences = false, json = false }: RestoreFlags,
): Promise<void> {
  const progress = new ProgressLine(process.stderr, say.progress)
  // before a database is opened, so that nothing at all happens to it for a file that is none
  progress.step(say.restoring.READING)
  const report = await withBackup(file, async (whole) => {
    const database = await openToRestore(config(), progress)
    try {
      return await restore(
        database.graph.patient,
        { path: file, backup: whole },
        {
          version,
          now,
          acceptDifferences,
          onStep: (step, count, total) => progress.step(say.restoring[step], count, total),
        },
      )
    } finally {
      await database.close()
    }
  }).finally(() => progress.done())
  process.stdout.write(json ? `${harmlessJson({ file, ...report })}\n` : told(say, file, report))
}

function told(say: Messages, file: string, { header, entries, differences }: RestoreReport): string {
  const proof =
    differences.length === 0
      ? say.restoredSame
      : [
          say.restoredOtherwise(harmless(header.program)),
          ...differences.map(
            ({ kind, recorded, restored }) => `  ${say.restoredDifference(kind, recorded, restored)}`,
          ),
        ].join('\n')
  return `RESTORED   ${harmless(file)} (${harmless(header.createdAt)}): ${counted(say, entries)}\n${proof}\n`
}

const counted = (say: Messages, entries: Readonly<Record<string, number>>): string =>
  say.backedUp(
    entries['source'] ?? 0,
    entries['mention'] ?? 0,
    entries['review'] ?? 0,
    entries['progress'] ?? 0,
    entries['token'] ?? 0,
  )
