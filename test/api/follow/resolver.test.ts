import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MAX_FOLLOWS } from '../../../src/graph/follows'
import { createToken } from '../../../src/graph/tokens'
import { ingestOver, plan } from '../../support/editor'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
let reader: string
let document: string
beforeAll(async () => {
  server = await startTestServer({
    access: { readAnonymous: true },
    clock: () => new Date('2026-11-20T00:00:00Z'),
    fill: async (graph) => {
      reader = (await createToken(graph, { role: 'READER', name: 'Chị Tư', now: '2026-11-20T00:00:00Z' }))
        .secret
    },
  })
  await ingestOver(() => server)('ke-hoach.txt', plan)
  document = (await server.data('{ documents { nodes { id } } }')).documents.nodes[0].id
})
afterAll(() => server?.stop())

/** As the bearer of a token, or as a stranger. */
async function askAs(authorization: string | null, query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // a request that comes through a proxy is not that of the user of this machine
      ...(authorization === null ? { via: '1.1 proxy' } : { authorization: `Bearer ${authorization}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

const FOLLOW = 'mutation ($subject: ID!) { follow(subject: $subject) { id since } }'
const UNFOLLOW = 'mutation ($subject: ID!) { unfollow(subject: $subject) { id } }'

test('a person follows papers, bodies and places, each once, and nobody else sees it', async () => {
  const { agencies } = await server.data('{ agencies { nodes { id } } }')
  const subjects = [document, agencies.nodes[0].id, '2025:96']
  for (const subject of [...subjects, document]) await askAs(reader, FOLLOW, { subject })
  const { data } = await askAs(
    reader,
    '{ follows { id since subject { __typename id ... on Territory { name } } } }',
  )
  expect(data.follows.map(({ id }: any) => id).sort()).toEqual(subjects.toSorted())
  expect(data.follows.find(({ id }: any) => id === '2025:96')).toEqual({
    id: '2025:96',
    since: '2026-11-20T00:00:00.000Z',
    subject: { __typename: 'Territory', id: '2025:96', name: 'Cà Mau' },
  })
  expect((await server.data('{ follows { id } }')).follows).toEqual([])
  const rest = await askAs(reader, UNFOLLOW, { subject: '2025:96' })
  expect(rest.data.unfollow).toHaveLength(2)
})

test('strangers follow nothing, and are told nothing of what others follow', async () => {
  for (const query of [
    `mutation { follow(subject: "${document}") { id } }`,
    `mutation { unfollow(subject: "${document}") { id } }`,
    'mutation { receiveDigest(address: "a@b.vn") { address } }',
    '{ follows { id } }',
    '{ digestMail { address } }',
  ])
    expect((await askAs(null, query)).errors[0].extensions.code).toBe('FORBIDDEN')
})

test('what there is not, or is of another kind, cannot be followed', async () => {
  const { tasks } = await server.data('{ tasks { nodes { id } } }')
  for (const subject of ['Dnone', '2025:none', tasks.nodes[0].id, 'x'])
    expect((await server.failure(FOLLOW, { subject })).code).toBe('NOT_FOUND')
})

test('nobody follows more than a digest can tell of', async () => {
  const { territories } = await server.data(
    '{ territories(level: PROVINCE, vintage: 2024, first: 100) { nodes { id } } }',
  )
  const ids: string[] = territories.nodes.map(({ id }: any) => id)
  for (const subject of ids.slice(0, MAX_FOLLOWS)) await server.data(FOLLOW, { subject })
  expect(await server.failure(FOLLOW, { subject: ids[MAX_FOLLOWS] })).toMatchObject({
    code: 'BAD_USER_INPUT',
    limit: MAX_FOLLOWS,
  })
  // what is followed already is no further one
  expect((await server.data(FOLLOW, { subject: ids[0] })).follow).toHaveLength(MAX_FOLLOWS)
})

test('a digest is sent to one mailbox, until that is taken back', async () => {
  const set = (address: string | null) =>
    askAs(reader, 'mutation ($a: String) { receiveDigest(address: $a) { address lastDay } }', { a: address })
  expect((await set(' tu@so.example.vn ')).data.receiveDigest).toEqual({
    address: 'tu@so.example.vn',
    lastDay: null,
  })
  for (const wrong of ['tu', 'a@b', 'a@b.vn, c@d.vn', 'a@b.vn\r\nBcc: c@d.vn', 'Tư <a@b.vn>'])
    expect((await set(wrong)).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect((await askAs(reader, '{ digestMail { address } }')).data.digestMail.address).toBe('tu@so.example.vn')
  expect((await set(null)).data.receiveDigest).toEqual({ address: null, lastDay: null })
})
