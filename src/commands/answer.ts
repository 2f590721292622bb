import { describeError } from '../api/errors.js'
import { openApi, type Api } from '../api/in-process.js'
import { AppError, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { createLog } from '../log.js'
import { type CommandContext, withDatabase } from './context.js'

/** The result of a GraphQL operation, and its form for people. */
export interface Answer {
  readonly data: unknown
  readonly text: () => string
}

/** Prints what `ask` finds out: with `json` as GraphQL gives it, errors included, else as text. */
export async function printAnswer(
  { config: readConfig, language, messages }: CommandContext,
  json: boolean,
  ask: (api: Api, graph: Graph) => Promise<Answer>,
): Promise<void> {
  const config = await readConfig()
  return withDatabase({ config: async () => config, messages }, async ({ graph }) => {
    const api = await openApi(graph, createLog(config.logLevel), () => new Date(), config.limits)
    try {
      const { data, text } = await ask(api, graph)
      process.stdout.write(json ? `${JSON.stringify({ data }, null, 1)}\n` : text())
    } catch (error) {
      if (!json || !(error instanceof AppError)) throw error
      process.stdout.write(`${JSON.stringify({ errors: [describeError(error, language)] }, null, 1)}\n`)
      process.exitCode = exitCodeOf(error.code)
    } finally {
      await api.close()
    }
  })
}
