import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'
import type { Context } from '../context.js'
import { beyond } from './limits.js'

/**
 * What one request costs, told before anything is asked of the database: how many things its answer can hold. A page
 * holds `first` of them, else 20; of a plain list three are assumed. Of things of several kinds the dearest counts.
 * Fields of a thing cost nothing. A trace, a coverage and paths are walks through the graph, a search ranks what it
 * finds, and `serves` climbs from each task to its roots: they cost more than what they give.
 */
const WALKS: Readonly<Record<string, number>> = {
  trace: 100,
  coverage: 100,
  paths: 100,
  search: 50,
  serves: 1,
}
const DEFAULT_PAGE = 20
const GREATEST_PAGE = 100
const ASSUMED_LIST = 3

/** Refuses what costs more than `limit` with COST_LIMIT, and tells in every answer what it cost: `extensions.cost`. */
export const costLimit = (limit: number): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let requested: number | null = null
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        requested = costOf(schema, document, request.variables ?? {}, operationName)
        if (requested <= limit) return
        const refused = beyond('COST_LIMIT', `This request costs ${requested}; ${limit} are the limit.`, {
          limit,
          actual: requested,
          remedy: 'Ask for shorter pages (first), fewer levels, or in several requests.',
        })
        throw new GraphQLError(refused.message, {
          originalError: refused,
          extensions: { http: { status: 400 } },
        })
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit } }
      },
    }
  },
})

type Variables = Readonly<Record<string, unknown>>

/**
 * Costs that are known, by the values of the variables on which they depend: Apollo keeps a document that it has
 * parsed, and reckoning its cost takes as long as all the rest of a small request.
 */
interface Known {
  readonly variables: readonly string[]
  readonly costs: Map<string, number>
}
const known = new WeakMap<DocumentNode, Map<string | null, Known>>()
const KNOWN_PER_OPERATION = 50

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operationName: string | null,
): number {
  const operations = known.get(document) ?? new Map<string | null, Known>()
  known.set(document, operations)
  const before = operations.get(operationName)
  if (before) {
    const cost = before.costs.get(keyOf(before.variables, variables))
    if (cost !== undefined) return cost
  }
  const reckoned = new Reckoning(schema, document, variables)
  const cost = reckoned.costOf(operationName)
  const now = before ?? { variables: [...reckoned.asked], costs: new Map<string, number>() }
  operations.set(operationName, now)
  if (now.costs.size < KNOWN_PER_OPERATION) now.costs.set(keyOf(now.variables, variables), cost)
  return cost
}

/** Of a list only its length counts. */
const keyOf = (names: readonly string[], variables: Variables): string =>
  names.length === 0
    ? ''
    : names
        .map((name) => {
          const value = variables[name]
          if (Array.isArray(value)) return `[${value.length}]`
          return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
        })
        .join()

/** One look through an operation that has been validated; a fragment is looked at once for each type and page. */
class Reckoning {
  /** Variables on which the cost depends. */
  readonly asked = new Set<string>()
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  readonly #variables: Variables
  readonly #fragments = new Map<string, { on: GraphQLCompositeType; selectionSet: SelectionSetNode }>()
  readonly #ofFragments = new Map<string, number>()
  readonly #defaults = new Map<string, unknown>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema
    this.#document = document
    this.#variables = variables
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, {
          on: typeFromAST(schema, definition.typeCondition) as GraphQLCompositeType,
          selectionSet: definition.selectionSet,
        })
  }

  costOf(operationName: string | null): number {
    const operation = this.#document.definitions.find(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && (definition.name?.value ?? null) === operationName,
    )
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return 0
    for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
      if (defaultValue) this.#defaults.set(variable.name.value, valueFromASTUntyped(defaultValue))
    const root = this.#schema.getRootType(operation.operation)
    return root ? this.#ofSelections(operation.selectionSet, root, 1) : 0
  }

  /** `page`: how many of them the lists of a connection hold. */
  #ofSelections({ selections }: SelectionSetNode, type: GraphQLObjectType, page: number): number {
    let cost = 0
    for (const selection of selections) {
      // looked at in any case, for the variables on which it depends
      const one = this.#ofSelection(selection, type, page)
      if (!this.#leftOut(selection)) cost += one
    }
    return cost
  }

  #ofSelection(selection: SelectionNode, type: GraphQLObjectType, page: number): number {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type, page)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, type, page)
    const on = selection.typeCondition && typeFromAST(this.#schema, selection.typeCondition)
    return this.#applies(on as GraphQLCompositeType | undefined, type)
      ? this.#ofSelections(selection.selectionSet, type, page)
      : 0
  }

  #ofFragment(name: string, type: GraphQLObjectType, page: number): number {
    const key = `${name} ${type.name} ${page}`
    const before = this.#ofFragments.get(key)
    if (before !== undefined) return before
    const fragment = this.#fragments.get(name)
    const cost =
      fragment && this.#applies(fragment.on, type) ? this.#ofSelections(fragment.selectionSet, type, page) : 0
    this.#ofFragments.set(key, cost)
    return cost
  }

  #ofField(node: FieldNode, type: GraphQLObjectType, page: number): number {
    // fields that all types have, and introspection, are answered from memory
    const field = type.getFields()[node.name.value]
    if (!field) return 0
    const of = getNamedType(field.type)
    const walk = WALKS[field.name] ?? 0
    if (!isCompositeType(of) || !node.selectionSet) return walk
    const first = this.#first(field, node)
    const times = isListType(getNullableType(field.type))
      ? (this.#length(node) ?? first ?? (type.name.endsWith('Connection') ? page : ASSUMED_LIST))
      : 1
    return walk + times * (1 + this.#ofType(node.selectionSet, of, first ?? 1))
  }

  /** Of one thing of a type; of several types the dearest. */
  #ofType(selectionSet: SelectionSetNode, type: GraphQLCompositeType, page: number): number {
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type]
    return Math.max(...types.map((one) => this.#ofSelections(selectionSet, one, page)))
  }

  #applies(condition: GraphQLCompositeType | undefined, type: GraphQLObjectType): boolean {
    return (
      condition === undefined ||
      condition === type ||
      (!isObjectType(condition) && this.#schema.isSubType(condition, type))
    )
  }

  /** How long a page was asked for; undefined for a field that has none. */
  #first(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    if (!field.args.some(({ name }) => name === 'first')) return undefined
    const first = this.#argument(node, 'first')
    return typeof first === 'number' ? Math.min(Math.max(first, 1), GREATEST_PAGE) : DEFAULT_PAGE
  }

  /** How many things were asked for by name. */
  #length(node: FieldNode): number | undefined {
    const ids = this.#argument(node, 'ids')
    return Array.isArray(ids) ? ids.length : ids === undefined ? undefined : 1
  }

  #argument(node: FieldNode, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value
    if (given === undefined) return undefined
    if (given.kind !== Kind.VARIABLE) return valueFromASTUntyped(given, this.#variables)
    return this.#variable(given.name.value)
  }

  #variable(name: string): unknown {
    this.asked.add(name)
    return name in this.#variables ? this.#variables[name] : this.#defaults.get(name)
  }

  /** Whether @skip or @include leaves a selection out. */
  #leftOut({ directives = [] }: SelectionNode): boolean {
    let out = false
    for (const { name, arguments: [argument] = [] } of directives) {
      const value = argument?.value
      const set =
        value?.kind === Kind.VARIABLE
          ? this.#variable(value.name.value)
          : value?.kind === Kind.BOOLEAN && value.value
      if (name.value === 'skip' ? set === true : name.value === 'include' && set === false) out = true
    }
    return out
  }
}
