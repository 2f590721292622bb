import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { readConfig, readPresentation } from '../config.js'
import { AppError, exitCodeOf } from '../errors.js'
import { toldIn } from '../locale/failures.js'
import { MESSAGES } from '../locale/messages.js'
import { harmless } from '../terminal.js'
import { SpokenCommand } from './cli-command.js'
import type { Surroundings } from './context.js'
import { candidatesOf } from './table.js'

const packageFile = new URL('../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }

/**
 * Runs one command line, `args` without the program's name: its output goes to the standard streams, a failure to
 * standard error in one line.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const around = surroundings(env)
  const { program, say, language, width } = around
  for (const declare of await declarations(args[0])) declare(around)
  // a command's own help option says the same in the same language
  for (const command of program.commands) command.helpOption('-h, --help', say.help.help)

  process.exitCode = 0
  try {
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof AppError) {
      const { message, remedy } = toldIn(language, error)
      process.stderr.write(
        harmless(`${error.code}: ${message}${remedy === null ? '' : ` ${remedy}`}`) +
          '\n' +
          candidatesOf(say, error.details.candidates, width),
      )
      return exitCodeOf(error.code)
    }
    process.stderr.write(
      `INTERNAL_SERVER_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return 1
  }
}

/** The program without its commands, in the person's language. */
function surroundings(env: NodeJS.ProcessEnv): Surroundings {
  const { language, colours } = readPresentation(env)
  const say = MESSAGES[language]
  const { help } = say
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  }
  const program = new SpokenCommand('chi-thi-graph')
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.help)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .exitOverride()
    .addHelpText('after', `\n${help.exitCodes}`)
  return {
    program,
    version,
    say,
    language,
    colours: colours && process.stdout.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : null,
    config: () => readConfig(env),
  }
}

/**
 * What declares a command, or all in the order of the help. What a command needs takes up to a second to load, so that
 * others do not wait for it.
 */
async function declarations(command = ''): Promise<((around: Surroundings) => void)[]> {
  const groups: { readonly of: string; readonly load: () => Promise<(around: Surroundings) => void> }[] = [
    { of: 'start migrate', load: async () => (await import('./server.js')).serverCommands },
    { of: 'ingest import remove reparse', load: async () => (await import('./papers.js')).paperCommands },
    { of: 'parse', load: async () => (await import('./parse.js')).parseCommand },
    { of: 'trace tasks search', load: async () => (await import('./trace.js')).questionCommands },
    { of: 'coverage', load: async () => (await import('./coverage.js')).coverageCommand },
    { of: 'export', load: async () => (await import('./export.js')).exportCommand },
    { of: 'token', load: async () => (await import('./token.js')).tokenCommands },
    { of: 'backup restore', load: async () => (await import('./backup.js')).backupCommands },
  ]
  const meant = groups.filter(({ of }) => of.split(' ').includes(command))
  return Promise.all((meant.length > 0 ? meant : groups).map(({ load }) => load()))
}
