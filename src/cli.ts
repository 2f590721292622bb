#!/usr/bin/env node
import './node-env.js'
import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import type { Surroundings } from './commands/context.js'
import { SpokenCommand } from './commands/cli-command.js'
import { candidatesOf } from './commands/table.js'
import { readConfig, readPresentation } from './config.js'
import { AppError, exitCodeOf } from './errors.js'
import { toldIn } from './locale/failures.js'
import { MESSAGES } from './locale/messages.js'
import { harmless } from './terminal.js'

/**
 * What declares a command, or all in the order of the help. What a command needs takes up to a second to load, so that
 * others do not wait for it.
 */
async function declarations(command = ''): Promise<((around: Surroundings) => void)[]> {
  const groups: { readonly of: string; readonly load: () => Promise<(around: Surroundings) => void> }[] = [
    { of: 'start migrate', load: async () => (await import('./commands/server.js')).serverCommands },
    {
      of: 'ingest import remove reparse',
      load: async () => (await import('./commands/papers.js')).paperCommands,
    },
    { of: 'parse', load: async () => (await import('./commands/parse.js')).parseCommand },
    {
      of: 'trace tasks search',
      load: async () => (await import('./commands/trace.js')).questionCommands,
    },
    { of: 'coverage', load: async () => (await import('./commands/coverage.js')).coverageCommand },
    { of: 'export', load: async () => (await import('./commands/export.js')).exportCommand },
    { of: 'token', load: async () => (await import('./commands/token.js')).tokenCommands },
    { of: 'backup restore', load: async () => (await import('./commands/backup.js')).backupCommands },
  ]
  const meant = groups.filter(({ of }) => of.split(' ').includes(command))
  return Promise.all((meant.length > 0 ? meant : groups).map(({ load }) => load()))
}

const packageFile = new URL('../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }
const { language, colours } = readPresentation(process.env)
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

const around: Surroundings = {
  program,
  version,
  say,
  language,
  colours: colours && process.stdout.isTTY,
  width: process.stdout.isTTY ? process.stdout.columns : null,
  config: () => readConfig(process.env),
}
for (const declare of await declarations(process.argv[2])) declare(around)
// a command's own help option says the same in the same language
for (const command of program.commands) command.helpOption('-h, --help', help.help)

/** A reader that has seen enough closes the pipe; any other failure of the output is told in one line. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`OUTPUT_NOT_WRITABLE: standard output (${error.code}).\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof AppError) {
    const { message, remedy } = toldIn(language, error)
    const { candidates } = error.details
    process.stderr.write(
      harmless(`${error.code}: ${message}${remedy === null ? '' : ` ${remedy}`}`) +
        '\n' +
        candidatesOf(say, candidates, around.width),
    )
    process.exitCode = exitCodeOf(error.code)
  } else {
    process.stderr.write(
      `INTERNAL_SERVER_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
}

// Timers of the database's driver outlive what they were set for; a command that is done ends once its words are out.
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((settle) => stream.write('', () => settle()))
process.exit()
