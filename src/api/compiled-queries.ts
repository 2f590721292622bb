import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  BREAK,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  getLocation,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  locatedError,
  OperationTypeNode,
  type SourceLocation,
  visit,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Context } from './context.js'

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>
type Asked = Pick<Parameters<Executor>[0], 'document' | 'operation' | 'request'>

/** In characters: what is longer would be compiled for long. Code is fifty times as long as a query. */
const LONGEST = 8_000
const MOST_COMPILED = 100

/**
 * Executes operations, in the form that Apollo takes in place of a schema. A query that is asked again is compiled by
 * graphql-jit, so that what graphql-js works out for each field of each object is worked out once. The answers are the same:
 * whatever graphql-jit might answer in another way is left to graphql-js.
 */
export function compilingQueries(schema: GraphQLSchema): Gateway {
  const queries = new CompiledQueries(schema)
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => {}
  return {
    async load() {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return { executor: (asked) => queries.execute(asked, asked.context as Context) }
    },
    onSchemaLoadOrUpdate(callback) {
      tell = callback
      return () => {}
    },
    async stop() {},
  }
}

class CompiledQueries {
  readonly #schema: GraphQLSchema
  /** Apollo keeps the documents of texts that are asked again. */
  readonly #asked = new WeakSet<DocumentNode>()
  readonly #compiled = new LRUCache<DocumentNode, CompiledQuery | typeof PLAIN>({ max: MOST_COMPILED })

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** What was answered by a version of the graph that it no longer had is answered again, so that no acknowledged write is missed. */
  async execute(asked: Asked, context: Context): Promise<ExecutionResult> {
    const answer = await this.#executed(asked, context)
    return (await context.graph.holds()) ? answer : this.#executed(asked, context.anew())
  }

  async #executed(asked: Asked, context: Context): Promise<ExecutionResult> {
    const compiled = this.#compiledOf(asked)
    if (compiled === null) return this.#interpreted(asked, context)
    const answer: ExecutionResult = await compiled.query(undefined, context, asked.request.variables ?? {})
    if (answer.errors === undefined) return answer
    // what no resolver threw is said in other words; what is wrong with a variable stands at no field
    if (answer.errors.some(({ originalError, path }) => !originalError || path === undefined))
      return this.#interpreted(asked, context)
    return { errors: answer.errors.map((error) => plainError(error, asked.document)), data: answer.data }
  }

  #interpreted({ document, request }: Asked, contextValue: Context) {
    const { operationName, variables: variableValues } = request
    return execute({ schema: this.#schema, document, contextValue, operationName, variableValues })
  }

  /** Null as long as it is not compiled: nobody waits for that. */
  #compiledOf({ document, operation }: Asked): CompiledQuery | null {
    // of another name than the one that was asked for
    if ((operation as Asked['operation'] | undefined) === undefined) return null
    const known = this.#compiled.get(document)
    // whatever stands in the way of it, graphql-js answers
    if (known === undefined && this.#asked.has(document)) this.#compile(document).catch(() => {})
    this.#asked.add(document)
    return known === undefined || known === PLAIN ? null : known
  }

  /** graphql-jit is loaded when it is needed: most commands ask nothing twice. */
  async #compile(document: DocumentNode): Promise<void> {
    this.#compiled.set(document, PLAIN)
    if (!mayBeCompiled(document)) return
    const { compileQuery, isCompiledQuery } = await import('graphql-jit')
    const compiled = compileQuery(this.#schema, document, undefined, { disablingCapturingStackErrors: true })
    if (isCompiledQuery(compiled)) this.#compiled.set(document, compiled)
  }
}

/** A query that graphql-js executes. */
const PLAIN = 'PLAIN'

/** Queries without directives and introspection, which graphql-jit has ways of its own for. */
function mayBeCompiled(document: DocumentNode): boolean {
  // null for several operations
  const operation = getOperationAST(document)
  if (operation?.operation !== OperationTypeNode.QUERY || document.loc!.end > LONGEST) return false
  let may = true
  const refuse = () => {
    may = false
    return BREAK
  }
  visit(document, {
    Directive: refuse,
    Field: ({ name }) => (name.value === '__schema' || name.value === '__type' ? refuse() : undefined),
  })
  return may
}

/** An error that a resolver threw, as graphql-js tells it. */
function plainError({ locations = [], path, originalError }: GraphQLError, document: DocumentNode) {
  const fields = new Map<string, FieldNode>()
  visit(document, {
    Field(node) {
      fields.set(placeOf(getLocation(node.loc!.source, node.loc!.start)), node)
    },
  })
  const nodes = locations.map((location) => fields.get(placeOf(location))!)
  return locatedError(originalError, nodes, path)
}

const placeOf = ({ line, column }: SourceLocation): string => `${line}:${column}`
