import type { Command } from 'commander'
import type { Config } from '../config.js'
import { openDatabase, type OpenDatabase } from '../database.js'
import type { Language, Messages } from '../locale/messages.js'
import { ProgressLine } from '../terminal.js'

/** What every group of commands is handed by `cli.ts`. */
export interface Surroundings {
  readonly program: Command
  readonly version: string
  readonly say: Messages
  readonly language: Language
  /** Whether standard output is a terminal that shows colours. */
  readonly colours: boolean
  /** Columns of the terminal; null when standard output is none, and nothing is to be cut. */
  readonly width: number | null
  /** @throws AppError BAD_SETTING */
  readonly config: () => Config
}

/** Opens the database that the settings mean, hands it on for work that has time, and closes it whatever happens. */
export async function withDatabase<T>(
  { config: settings, say }: Pick<Surroundings, 'config' | 'say'>,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const config = settings()
  const progress = new ProgressLine(process.stderr, say.progress)
  const database = await openDatabase(config, progress).finally(() => progress.done())
  try {
    return await work({ ...database, graph: database.graph.patient })
  } finally {
    await database.close()
  }
}

/** The example that stands below a command's help. */
export const example = ({ help }: Messages, line: string): string => `\n${help.example}\n  ${line}`

/** Adds the two switches that tell what an area holds. */
export const withSwitches = (command: Command, { help }: Messages): Command =>
  command.option('--no-descendants', help.noDescendants).option('--no-former', help.noFormer)
