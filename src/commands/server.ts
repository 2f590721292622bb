import { readdirSync, readFileSync } from 'node:fs'
import type { Config } from '../config.js'
import type { Corpus } from '../ingest/corpus.js'
import { createLog } from '../log.js'
import { serve } from '../main.js'
import { ProgressLine } from '../terminal.js'
import { bundledSample } from './bundled-sample.js'
import { type CommandContext, withDatabase } from './context.js'
import { exampleOf } from './options.js'

/** `start` and `migrate`: the server, and the schema of its database. */
export function serverCommands(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  program
    .command('start')
    .description(help.start)
    .option('--no-corpus', help.noCorpus)
    .addHelpText('after', exampleOf(messages, 'PORT=4001 npx chi-thi-graph start --no-corpus'))
    .action(({ corpus }: { corpus: boolean }) => start(context, corpus))

  program
    .command('migrate')
    .description(help.migrate)
    .addHelpText(
      'after',
      exampleOf(messages, 'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npx chi-thi-graph migrate'),
    )
    .action(async () => {
      // every command migrates the database that it opens
      await withDatabase(context, async () => {})
      process.stdout.write(messages.schemaUpToDate)
    })
}

/** Serves until a signal or the end of the database. */
async function start(
  { config: readConfig, messages, version }: CommandContext,
  withCorpus: boolean,
): Promise<void> {
  const config = await readConfig()
  const progress = new ProgressLine(process.stderr, messages.progress)
  const server = await serve({
    config,
    log: createLog(config.logLevel),
    progress,
    version,
    corpus: bundledCorpus(config, withCorpus),
    sample: withCorpus && config.corpus ? await bundledSample() : null,
    warmUpQueries: readyQueries(),
  }).finally(() => progress.done())
  process.stdout.write(messages.ready(version, server.url))
  if (server.sampleFailure !== null)
    process.stdout.write(messages.sampleNotRead(server.sampleFailure.message))
  if (server.firstToken !== null) process.stdout.write(messages.firstToken(server.firstToken))
  try {
    await Promise.race([server.failed, nextSignal()])
  } finally {
    // a second signal ends the process without waiting for open requests
    void nextSignal().then(() => process.exit(130))
    await server.close()
  }
}

const bundledCorpus = (config: Config, wanted: boolean): Corpus | null =>
  wanted && config.corpus
    ? {
        name: 'corpus.json',
        text: readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8'),
      }
    : null

/** The queries of examples/, which the explorer opens with. */
const readyQueries = (): string[] => {
  const folder = new URL('../../examples/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

const nextSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
