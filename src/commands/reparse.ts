import { exitCodeOf } from '../errors.js'
import { reparse, type ReparseReport } from '../ingest/reparse.js'
import { terminalSafe } from '../terminal.js'
import { type CommandContext, withDatabase } from './context.js'
import { outcomeWord } from './each-file.js'
import { exampleOf } from './options.js'

interface ReparseOptions {
  readonly all?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `reparse`: reads the stored texts again with the parser of this version. */
export function reparseCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  program
    .command('reparse')
    .description(help.reparse)
    .option('--all', help.all)
    .option('--dry-run', help.dryRun)
    .option('--json', help.jsonLines)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph reparse --dry-run'))
    .action((options: ReparseOptions) => reparseAll(context, options))
}

async function reparseAll(
  context: CommandContext,
  { all = false, dryRun = false, json = false }: ReparseOptions,
): Promise<void> {
  const { messages } = context
  const counts = { CHANGED: 0, SAME: 0, REFUSED: 0 }
  await withDatabase(context, async ({ graph }) => {
    for await (const report of reparse(graph, { now: () => new Date().toISOString(), all, dryRun })) {
      counts[report.outcome] += 1
      process.stdout.write(`${json ? JSON.stringify(report) : formatDifference(context, report)}\n`)
    }
  })
  if (!json) {
    const summary = messages.reparsed(counts.CHANGED, counts.SAME, counts.REFUSED)
    process.stdout.write(`${summary}${dryRun ? messages.nothingWritten : ''}\n`)
  }
  if (counts.REFUSED > 0) process.exitCode = exitCodeOf('STATE_SECRET')
}

function formatDifference(
  { messages, language }: CommandContext,
  { fileName, from, to, outcome, removed, added }: ReparseReport,
): string {
  const start = outcomeWord(outcome, language)
  if (outcome === 'REFUSED') return `${start} ${messages.reparseRefused}`
  const lines = [...removed.map((line) => `  - ${line}`), ...added.map((line) => `  + ${line}`)]
  return [`${start} ${fileName} (parser ${from} → ${to})`, ...lines.map(terminalSafe)].join('\n')
}
