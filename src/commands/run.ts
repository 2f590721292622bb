import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { AppError, exitCodeOf } from '../errors.js'
import { localiseFailure } from '../locale/failures.js'
import { languageOf } from '../locale/language.js'
import { MESSAGES, type Messages } from '../locale/messages.js'
import { terminalSafe, wantsColours } from '../terminal.js'
import { CliCommand } from './cli-command.js'
import type { CommandContext } from './context.js'

type Declare = (context: CommandContext) => void

/** The modules that declare the commands, in the order of the help. */
const MODULES: readonly { readonly commands: readonly string[]; readonly load: () => Promise<Declare> }[] = [
  { commands: ['start', 'migrate'], load: async () => (await import('./server.js')).serverCommands },
  { commands: ['ingest'], load: async () => (await import('./ingest.js')).ingestCommand },
  { commands: ['import', 'remove'], load: async () => (await import('./papers.js')).paperCommands },
  { commands: ['sample'], load: async () => (await import('./sample.js')).sampleCommands },
  { commands: ['reparse'], load: async () => (await import('./reparse.js')).reparseCommand },
  { commands: ['correct'], load: async () => (await import('./correct.js')).correctCommands },
  { commands: ['parse'], load: async () => (await import('./parse.js')).parseCommand },
  { commands: ['trace'], load: async () => (await import('./trace.js')).traceCommand },
  { commands: ['tasks'], load: async () => (await import('./tasks.js')).tasksCommand },
  { commands: ['search'], load: async () => (await import('./search.js')).searchCommand },
  { commands: ['coverage'], load: async () => (await import('./coverage.js')).coverageCommand },
  { commands: ['digest'], load: async () => (await import('./digest.js')).digestCommand },
  { commands: ['reckoning'], load: async () => (await import('./reckoning.js')).reckoningCommand },
  { commands: ['export'], load: async () => (await import('./export.js')).exportCommand },
  { commands: ['mcp'], load: async () => (await import('./mcp.js')).mcpCommand },
  { commands: ['token'], load: async () => (await import('./token.js')).tokenCommands },
  { commands: ['backup', 'restore'], load: async () => (await import('./backup.js')).backupCommands },
]

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

/**
 * Runs one command line, `args` without the name of the program. Results go to standard output, a failure goes to
 * standard error in one line.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const context = createContext(env)
  const { program, messages } = context
  for (const declare of await loadModules(args[0])) declare(context)
  for (const command of program.commands) command.helpOption('-h, --help', messages.help.help)
  // commands set it when a part of their input has failed
  process.exitCode = 0
  try {
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode)
  } catch (error) {
    return reportFailure(error, context)
  }
}

function createContext(env: NodeJS.ProcessEnv): CommandContext {
  const language = languageOf(env)
  const messages = MESSAGES[language]
  return {
    program: createProgram(messages),
    version,
    messages,
    language,
    colours: wantsColours(env) && process.stdout.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : null,
    // its library takes longer to load than a paper to read
    config: async () => (await import('../config.js')).readConfig(env),
  }
}

const VERSION_FLAGS = ['-V', '--version']

/** The program without its commands. */
function createProgram({ help }: Messages): CliCommand {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  }
  const program = new CliCommand('chi-thi-graph')
  program
    .description(help.program)
    .version(version, VERSION_FLAGS.join(', '), help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.help)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .exitOverride()
    .addHelpText('after', `\n${help.exitCodes}`)
  return program
}

/** Only the module of the given command is loaded, since some take a second; all for help and unknown commands. */
async function loadModules(command = ''): Promise<readonly Declare[]> {
  if (VERSION_FLAGS.includes(command)) return []
  const needed = MODULES.filter(({ commands }) => commands.includes(command))
  return Promise.all((needed.length > 0 ? needed : MODULES).map(({ load }) => load()))
}

/** Prints why the command failed, and returns its exit code. */
async function reportFailure(error: unknown, { language, messages, width }: CommandContext): Promise<number> {
  // Commander has printed the help or the version
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof AppError)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`INTERNAL_SERVER_ERROR: ${trace}\n`)
    return 1
  }
  const { message, remedy } = localiseFailure(language, error)
  const sentence = `${error.code}: ${message}${remedy === null ? '' : ` ${remedy}`}`
  const { formatCandidates } = await import('./table.js')
  const candidates = formatCandidates(messages, error.details['candidates'], width)
  process.stderr.write(`${terminalSafe(sentence)}\n${candidates}`)
  return exitCodeOf(error.code)
}
