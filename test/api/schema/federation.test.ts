import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation'
import { composeServices } from '@theguild/federation-composition'
import { buildSchema as schemaOf, graphql, type GraphQLSchema, parse, print } from 'graphql'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

/** The other server of the documentation. */
const INSPECTIONS = /```graphql\n(# of another server[\s\S]*?)```/.exec(
  readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8'),
)![1]!

let server: TestServer
let plain: TestServer
let documents: { id: string; symbol: string }[]
beforeAll(async () => {
  server = await startTestServer({ federation: true, fill: writeFixture })
  plain = await server.again({})
  const { nodes } = (await server.data('{ documents(first: 50) { nodes { id symbol } } }')).documents
  documents = nodes
})
afterAll(async () => {
  await plain.stop()
  await server.stop()
})

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Document { id symbol issuer { name } }
    ... on Territory { id name }
    ... on Agency { id }
    ... on Task { id }
  }
}`
const entities = (representations: unknown[]) => server.ask(ENTITIES, { representations })

/** One schema of this server and of the other one, whose inspections are of these papers. */
const composed = async (): Promise<GraphQLSchema> => {
  const { sdl } = (await server.data('{ _service { sdl } }'))._service
  const { supergraphSdl, errors } = composeServices([
    { name: 'GRAPH', typeDefs: parse(sdl), url: `${server.url}/graphql` },
    { name: 'INSPECTIONS', typeDefs: parse(INSPECTIONS), url: 'http://inspections.example' },
  ])
  if (supergraphSdl === undefined) throw new Error(JSON.stringify(errors))
  const inspections = documents.slice(0, 3).map(({ id }) => ({
    day: '2024-09-30',
    paper: { __typename: 'Document', id },
    place: { __typename: 'Territory', code: '20', vintage: 2024 },
  }))
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl,
    onSubschemaConfig: (subgraph) => {
      subgraph.executor = async ({ document, variables }) =>
        subgraph.name === 'GRAPH'
          ? server.ask(print(document), (variables ?? {}) as object)
          : graphql({
              schema: schemaOf(
                `type Query { inspections: [Inspection!]! } type Inspection { day: String! paper: Document! place: Territory! }
                 type Document { id: ID! } type Territory { code: String! vintage: Int! }`,
              ),
              source: print(document),
              rootValue: { inspections },
            })
    },
  }) as GraphQLSchema
}

test('a router composes it with the graph of another server, and asks both at once', async () => {
  const schema = await composed()
  const { data, errors } = await graphql({
    schema,
    source: '{ inspections { day paper { symbol } place { name } } }',
  })
  expect(errors).toBeUndefined()
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    inspections: documents
      .slice(0, 3)
      .map(({ symbol }) => ({ day: '2024-09-30', paper: { symbol }, place: { name: 'Lạng Sơn' } })),
  })
})

describe('entities', () => {
  test('50 are read in one round trip, in their order', async () => {
    const known = documents.map(({ id }) => id)
    const ids = Array.from({ length: 50 }, (_, index) => known[index / 2] ?? `Dnobody${index}`)
    server.roundTrips()
    const { data, errors } = await entities(ids.map((id) => ({ __typename: 'Document', id })))
    expect(server.roundTrips()).toBe(1)
    expect(errors).toBeUndefined()
    const found = data._entities.map((one: { id: string } | null) => one?.id ?? null)
    expect(found).toEqual(ids.map((id) => (known.includes(id) ? id : null)))
    expect(new Set(found).size).toBe(26)
  })

  test('null is what is not there, or of another type', async () => {
    const { id } = documents[0]!
    const { data, errors } = await entities([
      { __typename: 'Document', id: 'Dnobody' },
      { __typename: 'Agency', id },
      { __typename: 'Territory', id: '2025:01' },
      { __typename: 'Territory', vintage: 2024, code: '99' },
    ])
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      null,
      null,
      { __typename: 'Territory', id: '2025:01', name: 'Hà Nội' },
      null,
    ])
  })

  test.each([
    ['no entity', { __typename: 'Query' }],
    ['what every object inherits', { __typename: 'constructor', id: 'D1' }],
    ['no key', { __typename: 'Document', symbol: '34-CT/TW' }],
    ['no type', {}],
    ['no object', 7],
  ])('%s is refused, alone', async (_, odd) => {
    const { id } = documents[0]!
    const { data, errors } = await entities([odd, { __typename: 'Document', id }])
    expect(data._entities).toEqual([null, expect.objectContaining({ id })])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('more than 100 are refused, and many cost what they are', async () => {
    const { id } = documents[0]!
    const of = (count: number) =>
      entities(Array.from({ length: count }, () => ({ __typename: 'Document', id })))
    expect((await of(101)).errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      limit: 100,
      actual: 101,
    })
    expect((await of(100)).extensions.cost.requested).toBe(10 * (await of(10)).extensions.cost.requested)
  })
})

test('without the setting there is nothing of this in the schema', async () => {
  const { errors } = await plain.ask('{ _service { sdl } }')
  expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})
