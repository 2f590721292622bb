import { addSample, removeSample } from '../ingest/sample.js'
import { bundledSample } from './bundled-sample.js'
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
