#!/usr/bin/env node
import './production.js'
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { backupCommands } from './commands/backup.js'
import type { Surroundings } from './commands/command.js'
import { coverageCommand } from './commands/coverage.js'
import { exportCommand } from './commands/export.js'
import { paperCommands } from './commands/papers.js'
import { parseCommand } from './commands/parse.js'
import { questionCommands } from './commands/questions.js'
import { serverCommands } from './commands/server.js'
import { candidatesOf } from './commands/table.js'
import { tokenCommands } from './commands/token.js'
import { readConfig, readPresentation } from './config.js'
import { AppError, exitCodeOf } from './errors.js'
import { toldIn } from './failures.js'
import { MESSAGES } from './messages.js'
import { harmless } from './terminal.js'

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
const program = new Command('chi-thi-graph')
  .description(help.program)
  .version(version, '-V, --version', help.version)
  .helpOption('-h, --help', help.help)
  .helpCommand('help [command]', help.help)
  .configureHelp({ styleTitle: (title) => titles[title] ?? title })
  .showHelpAfterError()
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
serverCommands(around)
paperCommands(around)
parseCommand(around)
questionCommands(around)
coverageCommand(around)
exportCommand(around)
tokenCommands(around)
backupCommands(around)
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
        candidatesOf(say, candidates),
    )
    process.exitCode = exitCodeOf(error.code)
  } else {
    process.stderr.write(
      `INTERNAL_SERVER_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
}
