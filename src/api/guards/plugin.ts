import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import type { AppError } from '../../errors.js'
import type { Context } from '../context.js'
import { describeError } from '../errors.js'
import { costLimitError, costOf } from './cost.js'
import type { Limits } from './limits.js'
import { querySizeError, tokenLimitError } from './query-size.js'

/**
 * Refuses queries that are too large, with status 400: TOKEN_LIMIT when they are parsed, ALIAS_LIMIT, ROOT_FIELD_LIMIT
 * and QUERY_DEPTH_LIMIT before they are validated, COST_LIMIT before they are executed. Every answer states its cost in
 * `extensions.cost`; `requested` is null when the request was refused before its cost was known.
 */
export function queryGuards(limits: Limits): ApolloServerPlugin<Context> {
  /** Why documents were refused, by the document that took the place of each. */
  const refusals = new WeakMap<DocumentNode, AppError>()
  return {
    async requestDidStart() {
      return guardOne(limits, refusals)
    },
  }
}

function guardOne(
  limits: Limits,
  refusals: WeakMap<DocumentNode, AppError>,
): GraphQLRequestListener<Context> {
  let tooLong: AppError | null = null
  let cost: number | null = null
  return {
    async parsingDidStart({ source }) {
      return async (error) => {
        if (error) tooLong = tokenLimitError(source, limits)
      }
    },

    // Validation takes quadratic time in the worst case, so the size is checked first. Apollo answers with an error that
    // is thrown in didResolveOperation but not with one that is thrown here. Hence an empty document takes the place of
    // the refused one. Apollo caches it under the hash of the query, so that the query is not parsed again.
    async validationDidStart(request: { document: DocumentNode }) {
      const refusal = querySizeError(request.document, limits)
      if (refusal === null) return
      request.document = { kind: Kind.DOCUMENT, definitions: [] }
      refusals.set(request.document, refusal)
    },

    async didResolveOperation({ schema, document, request, operationName }) {
      const refusal = refusals.get(document)
      if (refusal) throw badRequest(refusal)
      cost = costOf(schema, document, request.variables ?? {}, operationName)
      if (cost > limits.cost) throw badRequest(costLimitError(cost, limits))
    },

    async willSendResponse({ response: { http, body } }) {
      if (body.kind !== 'single') return
      if (tooLong) {
        body.singleResult.errors = [describeError(tooLong)]
        http.status = 400
      }
      const extensions = { ...body.singleResult.extensions, cost: { requested: cost, limit: limits.cost } }
      body.singleResult.extensions = extensions
    },
  }
}

const badRequest = (error: AppError): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } })
