import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { openApi } from '../api/in-process.js'
import { createMcpServer } from '../api/mcp/server.js'
import { AppError } from '../errors.js'
import { openEdition } from '../ingest/open-edition.js'
import { createLog } from '../log.js'
import { type CommandContext, withDatabase } from './context.js'
import { exampleOf } from './options.js'

/** `mcp`: answers a language model over standard input and output, by the Model Context Protocol. */
export function mcpCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  program
    .command('mcp')
    .description(help.mcp)
    .option('--open', help.open)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph mcp'))
    .action(({ open }: { open?: boolean }) => answer(context, open ?? false))
}

async function answer(
  { config: readConfig, messages, version }: CommandContext,
  open: boolean,
): Promise<void> {
  const config = await readConfig()
  if (open && !config.readAnonymous)
    throw new AppError('BAD_SETTING', 'What everybody may read is kept only with READ_ANONYMOUS=true.', {
      remedy: 'Set READ_ANONYMOUS=true, here and for the server.',
      details: { setting: 'READ_ANONYMOUS' },
    })
  await withDatabase({ config: async () => config, messages }, async ({ graph }) => {
    if (open) await openEdition(graph, () => {})
    const api = await openApi(graph, createLog(config.logLevel), () => new Date(), config.limits)
    const viewer = { name: null, role: open ? null : 'READER' } as const
    const server = createMcpServer((operation, variables) => api.ask(operation, variables, viewer), version)
    const gone = clientGone()
    await server.connect(new StdioServerTransport())
    await gone
    await server.close()
    await api.close()
  })
}

/** When the client has closed standard input, or a signal comes. */
const clientGone = (): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => resolve()
    process.stdin.once('end', end).once('close', end)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  })
