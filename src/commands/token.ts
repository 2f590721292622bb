import { Option } from 'commander'
import { createToken, revokeToken, tokens } from '../graph/tokens.js'
import { ROLES, type Role } from '../model/access.js'
import { terminalSafe, terminalSafeJson } from '../terminal.js'
import { oneOf } from './cli-command.js'
import { type CommandContext, withDatabase } from './context.js'
import { exampleOf } from './options.js'
import { formatTable, WHOLE } from './table.js'

interface CreateOptions {
  readonly role: Role
  readonly name: string
}

/** `token create`, `token list` and `token revoke`: access tokens for people and programs. */
export function tokenCommands(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const token = program
    .command('token')
    .description(help.token)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph token list'))

  token
    .command('create')
    .description(help.tokenCreate)
    .addOption(
      new Option('--role <role>', help.tokenRole)
        .choices(ROLES.map((role) => role.toLowerCase()))
        .argParser(oneOf(ROLES))
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', help.tokenName)
    .addHelpText(
      'after',
      exampleOf(messages, 'npx chi-thi-graph token create --role editor --name "Văn phòng UBND tỉnh"'),
    )
    .action((options: CreateOptions) => create(context, options))

  token
    .command('list')
    .description(help.tokenList)
    .option('--json', help.tokenJson)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph token list'))
    .action(({ json = false }: { json?: boolean }) => list(context, json))

  token
    .command('revoke')
    .description(help.tokenRevoke)
    .argument('<id>', help.tokenId)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph token revoke 3f9c01ab22'))
    .action((id: string) => revoke(context, id))
}

const now = () => new Date().toISOString()

const create = (context: CommandContext, { role, name }: CreateOptions): Promise<void> =>
  withDatabase(context, async ({ graph }) => {
    const { id, secret } = await createToken(graph, { role, name, now: now() })
    // only the secret goes to standard output, so that a script can read it
    process.stderr.write(context.messages.tokenMade(id, terminalSafe(name), role.toLowerCase()))
    process.stdout.write(`${secret}\n`)
  })

const list = (context: CommandContext, json: boolean): Promise<void> =>
  withDatabase(context, async ({ graph }) => {
    const all = await tokens(graph)
    process.stdout.write(
      json ? all.map((token) => `${terminalSafeJson(token)}\n`).join('') : formatTokens(context, all),
    )
  })

function formatTokens({ messages, width }: CommandContext, all: Awaited<ReturnType<typeof tokens>>): string {
  const { columns } = messages
  return formatTable(
    [
      { heading: columns.id, minimum: WHOLE },
      { heading: columns.role, minimum: WHOLE },
      { heading: columns.made, minimum: WHOLE },
      { heading: columns.state, minimum: WHOLE },
      { heading: columns.name },
    ],
    all.map(({ id, role, createdAt, revokedAt, name }) => [
      id,
      role.toLowerCase(),
      createdAt.slice(0, 10),
      revokedAt === null ? messages.tokenValid : messages.tokenRevokedOn(revokedAt.slice(0, 10)),
      name,
    ]),
    { width },
  )
}

const revoke = (context: CommandContext, id: string): Promise<void> =>
  withDatabase(context, async ({ graph }) => {
    await revokeToken(graph, id, now())
    process.stdout.write(context.messages.tokenRevoked(terminalSafe(id)))
  })
