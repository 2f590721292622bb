import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
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
import { LRUCache } from 'lru-cache'
import type { AppError } from '../../errors.js'
import { limitExceeded, type Limits } from './limits.js'

/**
 * What a field costs by itself, beside the objects that it returns: `trace`, `coverage`, `reckoning` and `paths` walk through the
 * graph, `duties`, `tasksBeyond`, `carriesOut` and `carriedOutBy` compare tasks of papers, `taskCounts`, `taskCountsByAgency` and `taskCountsByTerritory` look at all that they count, `search` ranks everything that it finds, the lists of a
 * digest look at all papers that it is about, `serves` climbs from each task to the roots of its cascade, and a
 * source's `text` may fill 300 kB.
 */
const FIELD_COSTS: Readonly<Record<string, number>> = {
  trace: 100,
  coverage: 100,
  paths: 100,
  reckoning: 200,
  duties: 500,
  tasksBeyond: 500,
  carriesOut: 5,
  carriedOutBy: 5,
  taskCounts: 100,
  taskCountsByAgency: 100,
  taskCountsByTerritory: 100,
  search: 50,
  inheritedDueTasks: 10,
  inheritedLateTasks: 10,
  silentTasks: 20,
  silentUnits: 50,
  newPapers: 10,
  changedPapers: 10,
  anomaliesToReview: 10,
  serves: 1,
  text: 1_000,
}
const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100
/** The assumed length of a list without the argument `first`. */
const ASSUMED_LENGTH = 3

type Variables = Readonly<Record<string, unknown>>

/** The costs of one operation, by the values of the variables that they depend on. */
interface CachedCosts {
  readonly variables: readonly string[]
  readonly costs: LRUCache<string, number>
}
/**
 * Computing a cost takes as long as everything else in a small request, and Apollo gives the same document object for
 * the same query.
 */
const cachedCosts = new WeakMap<DocumentNode, Map<string | null, CachedCosts>>()
const CACHED_PER_OPERATION = 50

/**
 * The cost of an operation of a valid document: the number of objects that its answer can hold, and `FIELD_COSTS`. A
 * page counts `first` objects, 20 without that argument; a plain list counts three. Of the types of a union or an
 * interface the most expensive one counts. Scalar fields are free.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operationName: string | null,
): number {
  const operations = cachedCosts.get(document) ?? new Map<string | null, CachedCosts>()
  cachedCosts.set(document, operations)
  const cached = operations.get(operationName)
  const known = cached?.costs.get(cacheKey(cached.variables, variables))
  if (known !== undefined) return known
  const calculation = new CostCalculation(schema, document, variables)
  const cost = calculation.ofOperation(operationName)
  const entry = cached ?? {
    variables: [...calculation.usedVariables],
    costs: new LRUCache<string, number>({ max: CACHED_PER_OPERATION }),
  }
  operations.set(operationName, entry)
  entry.costs.set(cacheKey(entry.variables, variables), cost)
  return cost
}

/** Only the length of a list has an influence on the cost. */
const cacheKey = (names: readonly string[], variables: Variables): string =>
  names
    .map((name) => {
      const value = variables[name]
      if (Array.isArray(value)) return `[${value.length}]`
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
    })
    .join()

/** Visits an operation once; the cost of a fragment is computed once for each type and length of page. */
class CostCalculation {
  /** The variables that the cost depends on. */
  readonly usedVariables = new Set<string>()
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

  ofOperation(operationName: string | null): number {
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

  /** `page`: the length of the lists of a connection. */
  #ofSelections({ selections }: SelectionSetNode, type: GraphQLObjectType, page: number): number {
    let cost = 0
    for (const selection of selections) {
      // A skipped selection is visited too, for the variables that it uses.
      const selectionCost = this.#ofSelection(selection, type, page)
      if (!this.#isSkipped(selection)) cost += selectionCost
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
    const known = this.#ofFragments.get(key)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    const cost =
      fragment && this.#applies(fragment.on, type) ? this.#ofSelections(fragment.selectionSet, type, page) : 0
    this.#ofFragments.set(key, cost)
    return cost
  }

  #ofField(node: FieldNode, type: GraphQLObjectType, page: number): number {
    // __typename and introspection need no database.
    const field = type.getFields()[node.name.value]
    if (!field) return 0
    const fieldType = getNamedType(field.type)
    const fieldCost = FIELD_COSTS[field.name] ?? 0
    if (!isCompositeType(fieldType) || !node.selectionSet) return fieldCost
    const first = this.#first(field, node)
    const objects = isListType(getNullableType(field.type))
      ? (this.#length(node) ?? first ?? (type.name.endsWith('Connection') ? page : ASSUMED_LENGTH))
      : 1
    return fieldCost + objects * (1 + this.#ofType(node.selectionSet, fieldType, first ?? 1))
  }

  /** The cost of one object; of an abstract type, that of its most expensive possible type. */
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

  /** The length of the requested page; undefined for a field without pages. */
  #first(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    if (!field.args.some(({ name }) => name === 'first')) return undefined
    const first = this.#argument(node, 'first')
    return typeof first === 'number' ? Math.min(Math.max(first, 1), LARGEST_PAGE) : DEFAULT_PAGE
  }

  /** The number of objects requested by id; undefined without such an argument. */
  #length(node: FieldNode): number | undefined {
    const ids = this.#argument(node, 'ids') ?? this.#argument(node, 'representations')
    return Array.isArray(ids) ? ids.length : ids === undefined ? undefined : 1
  }

  #argument(node: FieldNode, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value
    if (given === undefined) return undefined
    if (given.kind !== Kind.VARIABLE) return valueFromASTUntyped(given, this.#variables)
    return this.#variable(given.name.value)
  }

  #variable(name: string): unknown {
    this.usedVariables.add(name)
    return name in this.#variables ? this.#variables[name] : this.#defaults.get(name)
  }

  /** Whether @skip or @include removes a selection from the answer. */
  #isSkipped({ directives = [] }: SelectionNode): boolean {
    let skipped = false
    for (const { name, arguments: [argument] = [] } of directives) {
      const value = argument?.value
      const set =
        value?.kind === Kind.VARIABLE
          ? this.#variable(value.name.value)
          : value?.kind === Kind.BOOLEAN && value.value
      if (name.value === 'skip' ? set === true : name.value === 'include' && set === false) skipped = true
    }
    return skipped
  }
}

/** The error for an operation that costs more than it may. */
export const costLimitError = (actual: number, { cost: limit }: Limits): AppError =>
  limitExceeded('COST_LIMIT', `This request costs ${actual}; ${limit} are the limit.`, {
    limit,
    actual,
    remedy: 'Ask for shorter pages (first), fewer levels, or in several requests.',
  })
