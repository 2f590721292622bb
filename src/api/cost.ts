import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, isIntrospectionType, isListType, getNamedType, getNullableType } from 'graphql'
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { AppError } from '../errors.js'
import type { Context } from './context.js'

/**
 * What one request may cost, told before anything is asked of the database. A field costs 1 and what lies below it,
 * times as many as a page may hold (`first`, else 20); of a plain list three are assumed. A trace and the roots that a
 * task serves are walks through the graph, and a search ranks what it finds.
 */
const MAX_COST = 1_000_000
const DEFAULT_PAGE = 20
const ASSUMED_LIST = 3
const WALKS: Readonly<Record<string, number>> = { trace: 20_000, coverage: 20_000, serves: 20, search: 5_000 }

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (isIntrospectionType(getNamedType(field.type)) || type.name.startsWith('__')) return 0
  return 1 + (WALKS[field.name] ?? 0) + childComplexity * timesOf(type.name, field, args)
}

type Field = Parameters<ComplexityEstimator>[0]['field']

function timesOf(parent: string, field: Field, args: Readonly<Record<string, unknown>>): number {
  if (Array.isArray(args['ids'])) return args['ids'].length
  if (field.args.some(({ name }) => name === 'first'))
    return typeof args['first'] === 'number' ? Math.min(Math.max(args['first'], 1), 100) : DEFAULT_PAGE
  // the members of a page are counted where the page is asked for
  return isListType(getNullableType(field.type)) && !parent.endsWith('Connection') ? ASSUMED_LIST : 1
}

/** Refuses what costs too much with COST_LIMIT, `limit` and `actual`. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        const actual = costOf(schema, document, request.variables ?? {}, operationName)
        if (actual <= MAX_COST) return
        const refused = new AppError(
          'COST_LIMIT',
          `This request costs ${actual}; ${MAX_COST} are the limit.`,
          {
            remedy: 'Ask for shorter pages (first), fewer levels, or in several requests.',
            details: { limit: MAX_COST, actual },
          },
        )
        throw new GraphQLError(refused.message, {
          originalError: refused,
          extensions: { http: { status: 400 } },
        })
      },
    }
  },
}

type Costed = Parameters<typeof getComplexity>[0]

/**
 * Costs that are known: Apollo keeps a document that it has parsed, and reckoning its cost takes as long as all the
 * rest of a small request. Texts among the variables make no difference to it.
 */
const known = new WeakMap<Costed['query'], Map<string, number>>()
const KNOWN_PER_DOCUMENT = 50

function costOf(
  schema: Costed['schema'],
  query: Costed['query'],
  variables: Record<string, unknown>,
  operationName: string | null,
): number {
  const costs = known.get(query) ?? new Map<string, number>()
  known.set(query, costs)
  const texts = (_: string, value: unknown) => (typeof value === 'string' ? '' : value)
  const key = `${operationName} ${JSON.stringify(variables, texts)}`
  const before = costs.get(key)
  if (before !== undefined) return before
  try {
    const cost = getComplexity({
      schema,
      query,
      variables,
      estimators: [estimate],
      ...(operationName === null ? {} : { operationName }),
    })
    if (costs.size < KNOWN_PER_DOCUMENT) costs.set(key, cost)
    return cost
  } catch {
    // variables that do not fit: GraphQL itself says so, better than a cost could
    return 0
  }
}
