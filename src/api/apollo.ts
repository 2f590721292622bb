import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { Logger } from 'pino'
import { AppError } from '../errors.js'
import type { Context } from './context.js'
import { costLimit } from './guards/cost.js'
import { errorFormatter, languageOf, spokenIn } from './errors.js'
import type { Limits } from './guards/limits.js'
import { buildSchema } from './schema/build.js'

/** What executes GraphQL, for whoever asks over HTTP and within the process alike; `explorer`: see ServerParts. */
export const createApollo = (
  log: Logger,
  { limits, explorer }: { readonly limits: Limits; readonly explorer: boolean },
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: explorer,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    // Apollo's hideSchemaDetailsFromClientErrors forgets what is wrong with variables.
    formatError: errorFormatter(log, explorer),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      plainJsonStatus,
      refuseSubscriptions,
      costLimit(limits.cost),
      spokenToClients,
    ],
  })

/**
 * A client that asks for application/json gets 200 for a request that is wrong as GraphQL, as the GraphQL over HTTP
 * specification wants it; the newer application/graphql-response+json keeps Apollo's 400. What is wrong in the same
 * words in many places is said once.
 */
const plainJsonStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const { body } = response
        if (errors && errors.length > 1 && body.kind === 'single' && body.singleResult.data === undefined)
          body.singleResult.errors = [
            ...new Map(
              body.singleResult.errors?.toReversed().map((error) => [error.message, error]),
            ).values(),
          ].toReversed()
        const accept = request.http?.headers.get('accept') ?? ''
        const codes = errors?.map((error) => error.extensions['code']) ?? []
        if (
          response.http.status === 400 &&
          !accept.includes('application/graphql-response+json') &&
          codes.length > 0 &&
          codes.every((code) => REQUEST_ERRORS.has(code))
        )
          response.http.status = 200
      },
    }
  },
}
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

/** Every transport that executes here gives one answer to one request; graphql-js would fail on a subscription. */
const refuseSubscriptions: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return
        const refused = new AppError('BAD_USER_INPUT', 'A subscription cannot be answered here.', {
          remedy: 'Send a query or a mutation; to stay informed, ask again from time to time.',
          details: { operation: operation.operation },
        })
        throw new GraphQLError(refused.message, {
          nodes: operation,
          originalError: refused,
          extensions: { code: refused.code, http: { status: 400 } },
        })
      },
    }
  },
}

/** Errors in the language of who asks over HTTP; within the process they stay in English, and who asks tells them. */
const spokenToClients: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body } }) {
        if (request.http === undefined || body.kind !== 'single') return
        const language = languageOf(request.http.headers.get('accept-language'))
        const { errors } = body.singleResult
        if (errors) body.singleResult.errors = errors.map((error) => spokenIn(language, error))
      },
    }
  },
}
