import type { Command } from 'commander'
import type { Config } from '../config.js'
import { openDatabase, type OpenDatabase } from '../database.js'
import type { Language } from '../locale/language.js'
import type { Messages } from '../locale/messages.js'
import { ProgressLine } from '../terminal.js'

/** What `cli.ts` passes to every group of commands. */
export interface CommandContext {
  readonly program: Command
  /** The version of this program. */
  readonly version: string
  readonly messages: Messages
  readonly language: Language
  /** Whether standard output is a terminal that shows colours. */
  readonly colours: boolean
  /** Columns of the terminal; null when standard output is no terminal, and tables are not cut. */
  readonly width: number | null
  /** @throws AppError BAD_SETTING */
  readonly config: () => Promise<Config>
}

/** Opens the database of the settings for `work`, whose statements may take long, and closes it afterwards. */
export async function withDatabase<T>(
  { config: readConfig, messages }: Pick<CommandContext, 'config' | 'messages'>,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const config = await readConfig()
  const progress = new ProgressLine(process.stderr, messages.progress)
  const database = await openDatabase(config, progress).finally(() => progress.done())
  try {
    return await work({ ...database, graph: database.graph.patient })
  } finally {
    await database.close()
  }
}
