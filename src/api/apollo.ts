import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLHead } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import type { Logger } from 'pino'
import { AppError } from '../errors.js'
import { compilingQueries } from './compiled-queries.js'
import type { Context } from './context.js'
import { errorFormatter, preferredLanguage, translateError } from './errors.js'
import type { Limits } from './guards/limits.js'
import { queryGuards } from './guards/plugin.js'
import type { Metrics } from './metrics/metrics.js'
import { toldVersion } from './http/graph-version.js'
import { measureOperations } from './metrics/plugin.js'
import { tellSelectedFields } from './selected-fields.js'

interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  /** Whether there are introspection and suggestions. */
  readonly explorer: boolean
  /** Of a server: what operations are measured by. */
  readonly metrics?: Metrics
}

/**
 * The Apollo server that executes operations, those that arrive over HTTP as well as those of this process.
 */
export const createApollo = (
  log: Logger,
  { schema, limits, explorer, metrics }: ApolloOptions,
): ApolloServer<Context> => {
  const format = errorFormatter(log, explorer)
  /** The requests of errors. */
  const requests = new WeakMap<object, string>()
  return new ApolloServer<Context>({
    gateway: compilingQueries(schema),
    introspection: explorer,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    // Apollo's hideSchemaDetailsFromClientErrors would also hide what is wrong with variables.
    formatError: (formatted, error) => format(formatted, error, requests.get(error as object)),
    logger: log,
    // From adjustErrorResponse on they change the answer in this order.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseSubscriptions,
      tellRequestId(requests),
      adjustErrorResponse,
      queryGuards(limits),
      tellSelectedFields,
      translateErrors,
      markLasting,
      tellVersion,
      ...(metrics === undefined ? [] : [measureOperations(metrics)]),
    ],
  })
}

/** Remembers of which requests errors are, for the log. */
const tellRequestId = (requests: WeakMap<object, string>): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        if (requestId !== undefined) for (const error of errors) requests.set(error, requestId)
      },
    }
  },
})

/** Cache-Control of an answer that follows from the question and the graph alone: to be used again when it still holds. */
export const LASTING = 'private, no-cache'

/** What two people of the same role are answered differently. */
const OF_PERSON = ['Query.viewer', 'Query.follows', 'Query.digestMail', 'Query.digest']

/**
 * Marks answers to queries, unless there were errors: some of these pass, and the others cost little. Who asks is no part
 * of the question.
 */
const markLasting: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, contextValue, response: { http, body } }) {
        if (operation?.operation !== OperationTypeNode.QUERY || body.kind !== 'single') return
        if (OF_PERSON.some((field) => contextValue.selected.fields?.has(field))) return
        if (body.singleResult.errors === undefined) http.headers.set('cache-control', LASTING)
      },
    }
  },
}

/** Tells who changes something over HTTP which version of the graph holds it, for questions to other servers. */
const tellVersion: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, request, contextValue: { graph, viewer }, response: { http } }) {
        if (operation?.operation !== OperationTypeNode.MUTATION || request.http === undefined) return
        for (const [name, value] of Object.entries(await toldVersion(graph, viewer)))
          http.headers.set(name, value)
      },
    }
  },
}

/** Refuses subscriptions, which graphql-js would execute as queries and fail on. */
const refuseSubscriptions: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return
        const refusal = new AppError('BAD_USER_INPUT', 'A subscription cannot be answered here.', {
          remedy: 'Subscribe over WebSocket (graphql-ws) or by POST /graphql/stream (graphql-sse).',
          details: { operation: operation.operation },
        })
        throw new GraphQLError(refusal.message, {
          nodes: operation,
          originalError: refusal,
          extensions: { code: refusal.code, http: { status: 400 } },
        })
      },
    }
  },
}

const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

/**
 * Answers a GraphQL request error with status 200 when the client accepts application/json, as the GraphQL over HTTP
 * specification asks for; with application/graphql-response+json Apollo's 400 stays. Removes repeated messages. Puts
 * the errors of fields in the order of the request: which of two fields failed first would tell how long each took.
 */
const adjustErrorResponse: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body }, errors = [] }) {
        if (body.kind === 'single' && body.singleResult.data === undefined && body.singleResult.errors)
          body.singleResult.errors = withoutRepeated(body.singleResult.errors)
        else if (body.kind === 'single' && body.singleResult.errors)
          body.singleResult.errors = body.singleResult.errors.toSorted(byPlace)
        const accept = request.http?.headers.get('accept') ?? ''
        if (
          http.status === 400 &&
          !accept.includes('application/graphql-response+json') &&
          errors.length > 0 &&
          errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions['code']))
        )
          http.status = 200
        if (body.kind === 'single') tellUnavailable(http, body.singleResult)
      },
    }
  },
}

/** What passes without anybody's doing: the database is away, or cannot take more. */
const AWAY: ReadonlySet<unknown> = new Set(['OVERLOADED', 'DATABASE_UNAVAILABLE', 'DATABASE_UNREACHABLE'])
/** How soon a database that is away may be back: nobody knows, and to ask costs little. */
const BACK_IN_SECONDS = 2

/** An answer that the database had no time for, or for which it was away, says so to clients that look at HTTP only. */
function tellUnavailable(http: HTTPGraphQLHead, { data, errors = [] }: FormattedExecutionResult): void {
  const refusal = errors.find(({ extensions }) => AWAY.has(extensions?.['code']))
  if (refusal === undefined) return
  const { retryAfter } = refusal.extensions ?? {}
  http.headers.set('retry-after', String(typeof retryAfter === 'number' ? retryAfter : BACK_IN_SECONDS))
  if (Object.values(data ?? {}).every((value) => value === null)) http.status = 503
}

/** By the place of the field in the request, then by the place in the answer. */
const byPlace = (a: GraphQLFormattedError, b: GraphQLFormattedError): number => {
  const [{ line: lineOfA, column: columnOfA } = START] = a.locations ?? []
  const [{ line: lineOfB, column: columnOfB } = START] = b.locations ?? []
  return (
    lineOfA - lineOfB ||
    columnOfA - columnOfB ||
    JSON.stringify(a.path).localeCompare(JSON.stringify(b.path), 'en', { numeric: true })
  )
}

const START = { line: 0, column: 0 }

/** The first error with each message, in the same order. */
const withoutRepeated = (errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] => {
  const messages = new Set<string>()
  return errors.filter(({ message }) => {
    const isNew = !messages.has(message)
    messages.add(message)
    return isNew
  })
}

/** Translates errors into the language of an HTTP client. Within the process they stay in English. */
const translateErrors: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body } }) {
        if (request.http === undefined || body.kind !== 'single') return
        const language = preferredLanguage(request.http.headers.get('accept-language'))
        const { errors } = body.singleResult
        if (errors) body.singleResult.errors = errors.map((error) => translateError(language, error))
      },
    }
  },
}
