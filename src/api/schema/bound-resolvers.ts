import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { Context } from '../context.js'

type Resolve = GraphQLFieldResolver<object, Context>
type Parameter = NonNullable<
  ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]['params']
>[number]
/** What a parameter of a resolver is given. */
type Given = (
  root: object,
  args: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown

/** The one object of each class of resolvers, for type-graphql too, which looks through a list of them at each call. */
export class Resolvers {
  readonly #objects = new Map<Function, object>()

  get(resolvers: Function): object {
    const known = this.#objects.get(resolvers)
    if (known !== undefined) return known
    const made = new (resolvers as new () => object)()
    this.#objects.set(resolvers, made)
    return made
  }

  /**
   * Has fields resolved without type-graphql, which sorts the parameters of a resolver at each call and makes an object of a
   * class of its arguments. Nothing is computed by those classes. A field stays as it is where one argument alone is an object.
   */
  bindTo(schema: GraphQLSchema): void {
    const { fieldResolvers, objectTypes } = getMetadataStorage()
    const fieldsOf = new Map(
      objectTypes.map(({ target, name }) => [target as object, fieldsIn(schema, name)]),
    )
    const resolved = new Set<GraphQLField<object, Context>>()
    for (const { getObjectType, schemaName, methodName, params = [], target } of fieldResolvers) {
      const field = fieldsOf.get(getObjectType!() as object)?.[schemaName]
      if (field === undefined) continue
      resolved.add(field)
      const resolve = this.#bound(field, target, methodName, params)
      if (resolve !== null) field.resolve = resolve
    }
    for (const { target, fields = [] } of objectTypes)
      for (const { name, schemaName } of fields) {
        const field = fieldsOf.get(target)?.[schemaName]
        if (field !== undefined && !resolved.has(field)) bindProperty(field, name)
      }
  }

  /** Null when what a parameter is given is made by type-graphql. */
  #bound(
    field: GraphQLField<object, Context>,
    target: Function,
    methodName: string,
    params: readonly Parameter[],
  ): Resolve | null {
    const object = this.get(target) as Readonly<Record<string, (...given: unknown[]) => unknown>>
    const given = params.toSorted((a, b) => a.index - b.index).map((parameter) => givenOf(field, parameter))
    const [first, second, third] = given
    if (given.includes(null) || given.length > 3) return null
    return (root, args, context, info) =>
      object[methodName]!(
        first?.(root, args, context, info),
        second?.(root, args, context, info),
        third?.(root, args, context, info),
      )
  }
}

const fieldsIn = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name)
  return isObjectType(type) ? type.getFields() : {}
}

function givenOf({ args }: GraphQLField<object, Context>, parameter: Parameter): Given | null {
  if (parameter.kind === 'info') return (_root, _args, _context, info) => info
  if (parameter.kind === 'context' && parameter.propertyName === undefined)
    return (_root, _args, context) => context
  if (parameter.kind === 'root' && parameter.propertyName === undefined && parameter.getType === undefined)
    return (root) => root
  if (parameter.kind === 'args') return (_root, given) => given
  if (parameter.kind !== 'arg') return null
  const type = args.find(({ name }) => name === parameter.name)?.type
  return isLeafType(getNamedType(type)) ? (_root, given) => given[parameter.name] : null
}

/**
 * A compiled query reads a property in place where there is no resolver, and does not wait for it there. Plain values are
 * there at once, but for the totals of connections.
 */
function bindProperty(field: GraphQLField<object, Context>, name: string): void {
  const isPlain = isLeafType(getNamedType(field.type)) && name !== 'totalCount'
  if (isPlain && field.name === name) delete field.resolve
  else field.resolve = (root) => (root as Readonly<Record<string, unknown>>)[name]
}
