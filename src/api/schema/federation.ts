import {
  type ConstDirectiveNode,
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { AppError } from '../../errors.js'
import type { Context } from '../context.js'
import { kindOfId } from '../node/ids.js'
import { MAX_FIRST } from './page.js'

/** What another graph says of an object of this one: its type and a key of it. */
interface Representation {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** A kind of objects that other graphs may add fields to. */
interface Entity {
  /** Each of these, alone, tells one object from all others of its type. */
  readonly keys: readonly string[]
  /** The object's id; null when the representation has no key. */
  readonly idOf: (given: Representation) => string | null
  readonly load: (context: Context, id: string) => Promise<unknown>
}

const textId = ({ id }: Representation): string | null => (typeof id === 'string' ? id : null)

const entityOf = (kind: 'document' | 'agency' | 'task'): Entity => ({
  keys: ['id'],
  idOf: textId,
  load: async ({ loaders }, id) => (kindOfId(id) === kind ? loaders[kind].load(id) : null),
})

const ENTITIES: Readonly<Record<string, Entity>> = {
  Document: entityOf('document'),
  Agency: entityOf('agency'),
  Task: entityOf('task'),
  Territory: {
    keys: ['id', 'code vintage'],
    idOf: (given) =>
      textId(given) ??
      (typeof given['code'] === 'string' && typeof given['vintage'] === 'number'
        ? `${given['vintage']}:${given['code']}`
        : null),
    load: async ({ loaders }, id) => (kindOfId(id) === 'territory' ? loaders.territory.load(id) : null),
  },
}

/** Types that say the same in every graph, so that each may define them. */
const SHARED: ReadonlySet<string> = new Set(['PageInfo'])

const SPECIFICATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`

/**
 * The same schema as a subgraph of Apollo Federation 2: other graphs may refer to documents, agencies, tasks and territories
 * by their keys, and add fields to them. All that are asked for at once are read at once.
 */
export function federated(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig()
  const query = config.query!.toConfig()
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({
      ...query,
      fields: { ...query.fields, _service: service(sdlOf(schema)), _entities: entities(schema) },
    }),
    types: config.types.filter(({ name }) => name !== query.name),
  })
}

type RootField = GraphQLFieldConfig<unknown, Context>

const service = (sdl: string): RootField => ({
  description: 'Lược đồ cho liên kết đồ thị: what a router composes this graph from.',
  type: new GraphQLNonNull(
    new GraphQLObjectType({
      name: '_Service',
      description: 'Dịch vụ: this graph, for a router of Apollo Federation.',
      fields: {
        sdl: { type: GraphQLString, description: 'Lược đồ: the schema with the keys of its entities.' },
      },
    }),
  ),
  resolve: () => ({ sdl }),
})

const AnyScalar = new GraphQLScalarType({
  name: '_Any',
  description: 'Cách gọi một đối tượng: the name of its type in __typename, and a key of it.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

const entities = (schema: GraphQLSchema): RootField => ({
  description: `Đối tượng theo khóa: at most ${MAX_FIRST}, in their order; null for one that is not there.`,
  type: new GraphQLNonNull(
    new GraphQLList(
      new GraphQLUnionType({
        name: '_Entity',
        description: 'Đối tượng dùng chung: what other graphs may add fields to.',
        types: Object.keys(ENTITIES).map((name) => schema.getType(name) as GraphQLObjectType),
        resolveType: (value: { readonly node: string }) => value.node,
      }),
    ),
  ),
  args: {
    representations: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AnyScalar))),
      description: `Các đối tượng: at most ${MAX_FIRST}.`,
    },
  },
  resolve: (_root, { representations }: { readonly representations: readonly unknown[] }, context) => {
    if (representations.length > MAX_FIRST)
      throw new AppError(
        'BAD_USER_INPUT',
        `${representations.length} representations were given, but at most ${MAX_FIRST} can be.`,
        { details: { argument: 'representations', limit: MAX_FIRST, actual: representations.length } },
      )
    return representations.map((given) => entityFor(given, context))
  },
})

/** @throws AppError BAD_USER_INPUT for a type that is no entity, or without a key */
async function entityFor(given: unknown, context: Context): Promise<unknown> {
  const representation = (typeof given === 'object' && given !== null ? given : {}) as Representation
  const name = representation.__typename
  const entity = typeof name === 'string' && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
  const id = entity?.idOf(representation) ?? null
  if (entity !== undefined && id !== null) return entity.load(context, id)
  const problem =
    entity === undefined ? 'names no type that other graphs may refer to' : `has no key of ${name}`
  throw new AppError('BAD_USER_INPUT', `A representation ${problem}.`, {
    remedy: `Give __typename, one of ${Object.keys(ENTITIES).join(', ')}, and a key of it.`,
    details: { argument: 'representations', exists: keysOf(entity) },
  })
}

const keysOf = (entity: Entity | undefined): readonly string[] =>
  entity?.keys ?? Object.values(ENTITIES).flatMap(({ keys }) => keys)

/** The schema as text, with what a router has to know of it. */
function sdlOf(schema: GraphQLSchema): string {
  const marked = visit(parse(printSchema(schema)), {
    [Kind.OBJECT_TYPE_DEFINITION]: (node): ObjectTypeDefinitionNode => ({
      ...node,
      directives: [
        ...(node.directives ?? []),
        ...(ENTITIES[node.name.value]?.keys ?? []).map(keyDirective),
        ...(SHARED.has(node.name.value) ? [directive('@shareable')] : []),
      ],
    }),
  })
  return `${SPECIFICATION}\n\n${print(marked)}`
}

const keyDirective = (fields: string): ConstDirectiveNode =>
  directive(`@key(fields: ${JSON.stringify(fields)})`)

/** graphql-js parses no directive alone. */
function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar S ${text}`, { noLocation: true }).definitions
  return (definition as { readonly directives: readonly ConstDirectiveNode[] }).directives[0]!
}
