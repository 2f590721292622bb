import { readdirSync, readFileSync } from 'node:fs'
import { createLog } from '../log.js'
import { serve } from '../main.js'
import { ProgressLine } from '../terminal.js'
import { example, withDatabase, type Surroundings } from './context.js'

/** The server, and the schema of its database. */
export function serverCommands(around: Surroundings): void {
  const { program, say } = around
  const { help } = say
  program
    .command('start')
    .description(help.start)
    .option('--no-corpus', help.noCorpus)
    .addHelpText('after', example(say, 'PORT=4001 npx chi-thi-graph start --no-corpus'))
    .action(async ({ corpus }: { corpus: boolean }) => start(around, corpus))

  program
    .command('migrate')
    .description(help.migrate)
    .addHelpText(
      'after',
      example(say, 'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npx chi-thi-graph migrate'),
    )
    .action(async () => {
      await withDatabase(around, async () => {})
      process.stdout.write(say.schemaUpToDate)
    })
}

async function start({ config: settings, say, version }: Surroundings, withCorpus: boolean): Promise<void> {
  const config = settings()
  const progress = new ProgressLine(process.stderr, say.progress)
  const corpus =
    withCorpus && config.corpus
      ? {
          name: 'corpus.json',
          text: readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8'),
        }
      : null
  const log = createLog(config.logLevel)
  const server = await serve({
    config,
    log,
    progress,
    version,
    corpus,
    questions: readyQueries(),
  }).finally(() => progress.done())
  process.stdout.write(say.ready(version, server.url))
  if (server.firstToken !== null) process.stdout.write(say.firstToken(server.firstToken))
  try {
    await Promise.race([server.failed, signalled()])
  } finally {
    // a second signal does not wait
    void signalled().then(() => process.exit(130))
    await server.close()
  }
}

/** What the page opens with, and a first person is likely to ask. */
const readyQueries = (): string[] => {
  const folder = new URL('../../examples/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

const signalled = () =>
  new Promise<void>((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle())
  })
