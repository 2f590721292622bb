import { Option } from 'commander'
import { createToken, revokeToken, tokens } from '../graph/tokens.js'
import { ROLES, type Role } from '../model/access.js'
import { harmless, harmlessJson } from '../terminal.js'
import { example, withDatabase, type Surroundings } from './context.js'
import { oneOf } from './cli-command.js'
import { table, WHOLE } from './table.js'

/** Who may in: tokens are made, listed and revoked where the database is. */
export function tokenCommands(around: Surroundings): void {
  const { program, say, width } = around
  const { help, columns } = say
  const now = () => new Date().toISOString()
  const token = program
    .command('token')
    .description(help.token)
    .addHelpText('after', example(say, 'npx chi-thi-graph token list'))

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
      example(say, 'npx chi-thi-graph token create --role editor --name "Văn phòng UBND tỉnh"'),
    )
    .action(({ role, name }: { role: Role; name: string }) =>
      withDatabase(around, async ({ graph }) => {
        const made = await createToken(graph, { role, name, now: now() })
        // the secret alone on standard output, so that a script can take it
        process.stderr.write(say.tokenMade(made.id, harmless(name), role.toLowerCase()))
        process.stdout.write(`${made.secret}\n`)
      }),
    )

  token
    .command('list')
    .description(help.tokenList)
    .option('--json', help.tokenJson)
    .addHelpText('after', example(say, 'npx chi-thi-graph token list'))
    .action(({ json = false }: { json?: boolean }) =>
      withDatabase(around, async ({ graph }) => {
        const all = await tokens(graph)
        process.stdout.write(
          json
            ? all.map((row) => `${harmlessJson(row)}\n`).join('')
            : table(
                [columns.id, columns.role, columns.made, columns.state, columns.name].map((heading) => ({
                  heading,
                  ...(heading === columns.name ? {} : { least: WHOLE }),
                })),
                all.map(({ id, role, createdAt, revokedAt, name }) => [
                  id,
                  role.toLowerCase(),
                  createdAt.slice(0, 10),
                  revokedAt === null ? say.tokenValid : say.tokenRevokedOn(revokedAt.slice(0, 10)),
                  name,
                ]),
                { width, heading: (text) => text },
              ),
        )
      }),
    )

  token
    .command('revoke')
    .description(help.tokenRevoke)
    .argument('<id>', help.tokenId)
    .addHelpText('after', example(say, 'npx chi-thi-graph token revoke 3f9c01ab22'))
    .action((id: string) =>
      withDatabase(around, async ({ graph }) => {
        await revokeToken(graph, id, now())
        process.stdout.write(say.tokenRevoked(harmless(id)))
      }),
    )
}
