import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql'
import { AppError } from '../../errors.js'
import { costLimitError, costOf } from './cost.js'
import type { Limits } from './limits.js'
import { querySizeError, tokenLimitError } from './query-size.js'

/** What a client sends to subscribe. */
export interface Asked {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
}

type Checked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * A subscription that is ready to be executed, or why it is refused: by the same limits and with the same codes as a query
 * over HTTP, which Apollo and its plugins guard. Queries and changes go there, and are refused here.
 */
export function checkedSubscription(
  schema: GraphQLSchema,
  asked: Asked,
  limits: Limits,
): Checked | readonly GraphQLError[] {
  const { query, operationName } = asked
  if (typeof query !== 'string') return refused(badRequest('There is no query in the request.'))
  const document = parsed(query, limits)
  if (!('kind' in document)) return document
  const tooLarge = querySizeError(document, limits)
  if (tooLarge) return refused(tooLarge)
  const faults = validate(schema, document)
  if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'))
  const name = typeof operationName === 'string' ? operationName : null
  if (getOperationAST(document, name)?.operation !== OperationTypeNode.SUBSCRIPTION)
    return refused(badRequest('Only subscriptions are answered here.'))
  const variables = (asked.variables ?? {}) as Record<string, unknown>
  const cost = costOf(schema, document, variables, name)
  if (cost > limits.cost) return refused(costLimitError(cost, limits))
  return { schema, document, operationName: name, variableValues: variables }
}

function parsed(query: string, limits: Limits): DocumentNode | readonly GraphQLError[] {
  try {
    return parse(query, { maxTokens: limits.tokens })
  } catch (error) {
    const tooLong = tokenLimitError(query, limits)
    return tooLong ? refused(tooLong) : [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')]
  }
}

const badRequest = (message: string): AppError =>
  new AppError('BAD_USER_INPUT', message, { remedy: 'Send queries and mutations to /graphql over HTTP.' })

const refused = (error: AppError): GraphQLError[] => [
  new GraphQLError(error.message, { originalError: error }),
]

const coded = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } })
