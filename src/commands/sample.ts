import { addSample, removeSample, type Sample } from '../ingest/sample.js'
import { type CommandContext, withDatabase } from './context.js'
import { exampleOf } from './options.js'

/** `sample add` and `sample remove`: the papers that were made up to show what the program does. */
export function sampleCommands(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const sample = program
    .command('sample')
    .description(help.sample)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph sample remove'))

  sample
    .command('add')
    .description(help.sampleAdd)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph sample add'))
    .action(() =>
      withDatabase(context, async ({ graph }) => {
        process.stdout.write(messages.sampleAdded(await addSample(graph, await bundledSample(), { now })))
      }),
    )

  sample
    .command('remove')
    .description(help.sampleRemove)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph sample remove'))
    .action(() =>
      withDatabase(context, async ({ graph }) => {
        process.stdout.write(messages.sampleRemoved(await removeSample(graph, { now })))
      }),
    )
}

const now = () => new Date().toISOString()

/** The sample of data/sample, which is written there anew each time: as texts it would be ten times as long. */
export const bundledSample = async (): Promise<Sample> =>
  (await import(new URL('../../data/sample/sample.mjs', import.meta.url).href)) as Sample
