import { beforeAll, expect, test } from '@jest/globals'
import {
  buildSchema,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLUnionType,
  parse,
} from 'graphql'
import { compilingQueries } from '../../src/api/compiled-queries'

const schema = buildSchema(`
  scalar Day
  type Query { on(day: Day): String paper(id: ID!, states: [State!] = [OPEN]): Paper papers(first: Int = 2): [Paper!]! failing: [Paper!] any: [Any] }
  type Paper { id: ID! title: String must: String! parts(of: [Int!]): [Part] total: Int! above: Paper }
  type Part { name(upper: Boolean = false): String! late: Boolean }
  union Any = Paper | Part
  enum State { OPEN LATE }
`)

/** How often a resolver of `papers` ran. */
let calls = 0
const paper = (id: string) => ({
  node: 'Paper',
  id,
  title: null,
  must: 'đủ',
  get total() {
    return Promise.resolve(3)
  },
})

function resolve(type: string, field: string, resolver: (root: any, args: any) => unknown): void {
  ;(schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolver
}
resolve('Query', 'paper', (_, { id, states }) => ({ ...paper(id), title: JSON.stringify(states) }))
resolve('Query', 'papers', async (_, { first }) => {
  calls += 1
  return ['a', 'b', 'c'].slice(0, first).map(paper)
})
resolve('Query', 'on', (_, { day }) => day)
;(schema.getType('Day') as GraphQLScalarType).parseValue = (value) => {
  throw new GraphQLError(`There is no day ${String(value)}.`)
}
resolve('Query', 'failing', () => Promise.reject(new TypeError('nothing to read')))
resolve('Query', 'any', () => [paper('a'), Promise.resolve({ node: 'Part', name: 'phần' }), null])
resolve('Paper', 'parts', ({ id }, { of = [1, 2] }) =>
  of.map((at: number) => (at === 2 && id === 'b' ? new Error('a part is lost') : { name: `${id}${at}` })),
)
resolve('Paper', 'total', ({ total }) => total)
resolve('Paper', 'above', ({ id }) => {
  if (id === 'b') throw new Error('nobody above')
  return id === 'c' ? { ...paper('d'), must: null } : null
})
resolve('Part', 'name', async ({ name }, { upper }) => (upper ? name.toUpperCase() : name))
;(schema.getType('Any') as GraphQLUnionType).resolveType = ({ node }) => node

type Variables = Record<string, unknown>

/** Nobody waits for graphql-jit, which is loaded by now. */
const compiled = () => new Promise((settle) => setImmediate(settle))
beforeAll(() => import('graphql-jit'))

/** Of a request whose answer holds at its end. */
const lasting = (more: object = {}) => ({ graph: { holds: async () => true }, ...more })

/** What the third asking is answered, as text: it is compiled if any is. */
async function thirdAnswer(query: string, variables?: Variables, operationName?: string): Promise<string> {
  const { executor } = await compilingQueries(schema).load({} as never)
  const document = parse(query)
  const operation = getOperationAST(document, operationName) ?? undefined
  const asked = { document, operation, request: { variables, operationName }, context: lasting() }
  await executor!(asked as never)
  await executor!(asked as never)
  await compiled()
  return JSON.stringify(await executor!(asked as never))
}
const plainAnswer = async (query: string, variableValues?: Variables, operationName?: string) =>
  JSON.stringify(await execute({ schema, document: parse(query), variableValues, operationName }))

const PARTS = 'fragment parts on Paper { parts { name } }'

const ASKED: readonly [string, string, Variables?, string?][] = [
  ['values that come at once and later', '{ papers { id must total } }'],
  [
    'names of the asker, fragments, the same field twice',
    `{ x: papers { n: id ...parts n: id ... on Paper { parts { name late } } } } ${PARTS}`,
  ],
  [
    'variables, their defaults and those of fields',
    'query ($id: ID = "x", $s: [State!]) { paper(id: $id, states: $s) { id title } }',
  ],
  [
    'lists and null as variables',
    'query ($s: [State!], $of: [Int!]) { paper(id: 7, states: $s) { title parts(of: $of) { name(upper: true) } } }',
    { s: 'LATE', of: null },
  ],
  ['kinds of objects', '{ any { __typename ... on Paper { id } ... on Part { name } } }'],
  ['an error in a list', '{ papers(first: 3) { id parts { name } } }'],
  ['an error that empties what must be there', '{ papers(first: 3) { id above { must } } }'],
  ['an error of all', '{ failing { id } papers { id } }'],
  ['a variable that is wrong', 'query ($first: Int) { papers(first: $first) { id } }', { first: 'two' }],
  ['a variable that is missing', 'query ($id: ID!) { paper(id: $id) { id } }', {}],
  ['a number that is too large', 'query ($first: Int) { papers(first: $first) { id } }', { first: 2 ** 40 }],
  [
    'an enum value that is unknown',
    'query ($s: [State!]) { paper(id: 1, states: $s) { title } }',
    { s: ['NEVER'] },
  ],
  ['a value that a scalar refuses', 'query ($day: Day) { on(day: $day) }', { day: '31/2' }],
  [
    'what directives leave out',
    'query ($no: Boolean!) { papers { id must @skip(if: $no) parts @include(if: false) { name } } }',
    { no: true },
  ],
  ['the schema', '{ __schema { queryType { name } } __typename }'],
  ['one of several operations', 'query A { papers { id } } query B { papers { must } }', {}, 'B'],
  ['an operation that is not there', 'query A { papers { id } }', {}, 'B'],
]
test.each(ASKED.map(([what, query, variables, name]) => ({ what, query, variables, name })))(
  '$what: asked again, a query is answered as at first',
  async ({ query, variables, name }) => {
    expect(await thirdAnswer(query, variables, name)).toBe(await plainAnswer(query, variables, name))
  },
)

test('what a resolver throws is not asked again, and is the error that is told of', async () => {
  const query = '{ papers(first: 3) { id above { id } } }'
  const before = calls
  expect(await thirdAnswer(query)).toContain('nobody above')
  expect(calls - before).toBe(3)
})

test('a query is compiled: its resolvers run without graphql-js looking for them', async () => {
  const { executor } = await compilingQueries(schema).load({} as never)
  const document = parse('{ papers { id } }')
  const asked = { document, operation: getOperationAST(document), request: {}, context: lasting() } as never
  await executor!(asked)
  await executor!(asked)
  await compiled()
  // only graphql-js reads the document again
  Object.assign(document, { definitions: [] })
  expect(await executor!(asked)).toEqual({ data: { papers: [{ id: 'a' }, { id: 'b' }] } })
})

test('what does not hold at its end is answered anew, by the context for that', async () => {
  const { executor } = await compilingQueries(schema).load({} as never)
  const document = parse('{ papers { id } }')
  const asked = { document, operation: getOperationAST(document), request: {} }
  const before = calls
  const anew = { graph: { holds: () => Promise.reject(new Error('asked twice')) } }
  const context = { graph: { holds: async () => false }, anew: () => anew }
  expect(await executor!({ ...asked, context } as never)).toEqual({
    data: { papers: [{ id: 'a' }, { id: 'b' }] },
  })
  expect(calls - before).toBe(2)
})
