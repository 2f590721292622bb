// before whatever declares a type of the schema
import 'reflect-metadata'
import type { ApolloServer } from '@apollo/server'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Viewer } from '../model/access.js'
import { AppError, isErrorCode, type ErrorCode } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { createApollo } from './apollo.js'
import { type Context, contextFor } from './context.js'
import type { Limits } from './guards/limits.js'
import { buildSchema } from './schema/build.js'

/** The API within a process that is connected to the database: the schema, guards and errors are those of HTTP. */
export interface Api {
  /**
   * Executes a query, never a change. A viewer without a role is answered as strangers are.
   *
   * @param viewer who asks; a nameless reader when absent
   * @returns `data` of the answer
   * @throws AppError for the first error of the answer
   */
  ask<Result = any, Variables extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    viewer?: Viewer,
  ): Promise<Result>
  /**
   * Executes a change as an editor of this name.
   *
   * @returns `data` of the answer
   * @throws AppError for the first error of the answer
   */
  change<
    Result = any,
    Variables extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>,
  >(
    operation: Operation<Result, Variables>,
    variables: Variables,
    editor: string,
  ): Promise<Result>
  close(): Promise<void>
}

/** The text of an operation; a generated one carries the types of its result and its variables. */
export type Operation<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string }

/** `clock` tells what day it is in Vietnam. */
export async function openApi(graph: Graph, log: Logger, clock: () => Date, limits: Limits): Promise<Api> {
  const apollo = createApollo(log, { schema: buildSchema(), limits, explorer: true })
  await apollo.start()
  return {
    ask: (operation, variables, viewer = { name: null, role: 'READER' }) =>
      askOf(apollo, async () => contextFor(graph, clock, viewer))(operation, variables),
    change: (operation, variables, editor) =>
      askOf(apollo, async () => contextFor(graph, clock, { name: editor, role: 'EDITOR' }))(
        operation,
        variables,
      ),
    close: () => apollo.stop(),
  }
}

/**
 * Executes a query and gives `data` of the answer.
 *
 * @throws AppError for the first error of the answer
 */
export type Ask = <Result, Variables extends Readonly<Record<string, unknown>>>(
  operation: Operation<Result, Variables>,
  variables: Variables,
) => Promise<Result>

/** Asks a server that runs already; each question in a context of its own. */
export const askOf =
  (apollo: ApolloServer<Context>, contextOf: () => Promise<Context>): Ask =>
  async (operation, variables) => {
    const { body } = await apollo.executeOperation(
      { query: operation.toString(), variables },
      { contextValue: await contextOf() },
    )
    if (body.kind !== 'single') throw new Error('an incremental answer was not requested')
    const { data, errors } = body.singleResult
    if (errors?.[0]) throw appErrorFor(errors[0])
    // graphql-js makes objects without a prototype
    return JSON.parse(JSON.stringify(data))
  }

function appErrorFor({ message, extensions = {} }: GraphQLFormattedError): AppError {
  const { code, remedy, ...details } = extensions
  const known: ErrorCode = isErrorCode(code) ? code : 'BAD_USER_INPUT'
  return new AppError(known, message, { details, ...(typeof remedy === 'string' ? { remedy } : {}) })
}
