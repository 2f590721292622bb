import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { AppError, isErrorCode, type ErrorCode } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { createApollo } from './apollo.js'
import { contextFor } from './context.js'
import type { Limits } from './guards/limits.js'

/** The API for a program that has the database at hand: the same schema, limits, order and errors as over HTTP. */
export interface Api {
  /**
   * The `data` of an answer. Dates are days in Vietnam. `role`: null for a stranger; a reader's when absent.
   *
   * @throws AppError of the first error of the answer
   */
  ask(query: string, variables: Readonly<Record<string, unknown>>, role?: 'READER' | null): Promise<any>
  close(): Promise<void>
}

/** Nobody asks so who may change anything: `person` is null. */
export async function openApi(graph: Graph, log: Logger, clock: () => Date, limits: Limits): Promise<Api> {
  const apollo = createApollo(log, { limits, explorer: true })
  await apollo.start()
  return {
    async ask(query, variables, role = 'READER') {
      const { body } = await apollo.executeOperation(
        { query, variables },
        { contextValue: contextFor(graph, clock, { name: null, role }) },
      )
      if (body.kind !== 'single') throw new Error('an answer in parts was not asked for')
      const { data, errors } = body.singleResult
      if (errors?.[0]) throw thrownFor(errors[0])
      // GraphQL makes objects without a prototype
      return JSON.parse(JSON.stringify(data))
    },
    close: () => apollo.stop(),
  }
}

function thrownFor({ message, extensions = {} }: GraphQLFormattedError): AppError {
  const { code, remedy, ...details } = extensions
  const known: ErrorCode = isErrorCode(code) ? code : 'BAD_USER_INPUT'
  return new AppError(known, message, { details, ...(typeof remedy === 'string' ? { remedy } : {}) })
}
