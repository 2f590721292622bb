import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../errors.js'
import { beginAhead } from '../ingest/begin-ahead.js'
import { charactersOf } from '../ingest/bundle.js'
import { ingestEach } from '../ingest/ingest.js'
import { LOADED_TOGETHER } from '../ingest/load-together.js'
import { readerFor } from '../ingest/reading-threads.js'
import { goOnWith, mapSettled } from '../ingest/settled.js'
import type { CommandContext } from './context.js'
import { Drawer } from './drawer.js'
import { runFiles, type FileRun } from './each-file.js'
import { exampleOf } from './options.js'
import { resultsOf } from './paper-result.js'

interface IngestOptions {
  readonly json?: boolean
  readonly watch?: boolean
}

/** `ingest FILE|FOLDER…`: papers into the graph. */
export function ingestCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  program
    .command('ingest')
    .description(help.ingest)
    .argument('<path...>', help.ingestPaths)
    .option('--watch', help.watch)
    .option('--json', help.jsonLines)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph ingest papers/*.txt'))
    .action((paths: string[], options: IngestOptions) => ingest(context, paths, options))
}

async function ingest(
  context: CommandContext,
  paths: readonly string[],
  { json = false, watch = false }: IngestOptions,
): Promise<void> {
  const isFolder = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    ),
  )
  const folders = paths.filter((_, at) => isFolder[at])
  const files = paths.filter((_, at) => !isFolder[at])
  if (watch && folders.length !== 1)
    throw new AppError('BAD_USER_INPUT', '--watch needs one folder.', {
      remedy: 'Name one folder; of several, run one command for each.',
      details: { argument: 'watch' },
    })
  await runFiles(context, json, async (run) => {
    await ingestFiles(context, run, files)
    let all = files.length
    for (const folder of folders) {
      const drawer = new Drawer(context, run, folder)
      if (watch) await drawer.watch()
      else all += await drawer.takeIn()
    }
    if (!watch && (all > 1 || run.cutShort)) run.sumUp(all)
  })
}

const now = () => new Date().toISOString()

/** Files that were named are read, whatever is known of them: on all cores, and loaded with what was read meanwhile. */
async function ingestFiles(context: CommandContext, run: FileRun, paths: readonly string[]): Promise<void> {
  const reader = readerFor(paths.length)
  const ahead = { ...LOADED_TOGETHER, atOnce: reader.atOnce, weightOf: charactersOf }
  const nextPapers = beginAhead(paths, ahead, (path) =>
    reader.open({ path }, (page) => run.showPage(basename(path), page)),
  )
  try {
    await run.eachSome(paths, basename, async (from) => {
      const taken = await goOnWith(await nextPapers(), (papers) => ingestEach(run.graph, papers, { now }))
      return taken.map((one, at) =>
        mapSettled(one, (papers) => resultsOf(context, papers, basename(paths[from + at]!))),
      )
    })
  } finally {
    await reader.close()
  }
}
