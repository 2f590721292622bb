import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connect, type Graph } from '../../src/graph/connect'
import { text } from '../../src/graph/decode'
import { addOpenEdition, migrate, pendingMigrations } from '../../src/graph/migrate'
import { inlineQuery } from '../../src/graph/query'
import { startTestDatabase, type TestDatabase } from '../support/database'

/** What version 0.1 recorded in its databases. */
const RELEASED = {
  '0001-identity-and-order.cypher': 'b01660db6772ba4fe38ca83a0570e89b19e645c84c88e10d022cb2dc2e35c574',
  '0002-search.cypher': '5df15bc6709c30ed63ab9f0b9fda91832f9e7d427e82bba34e8d6c8ebdecaf99',
  '0003-agencies.cypher': '0d557b6415db264fdd2e7c499b9a81d06d7c48333b83d2d98d58b3ab510c22d1',
  '0004-people.cypher': 'b621f37a8afd0b3cf303414eb35bc23e0494594a78f9c09ccce421c8935011c8',
  '0005-long-lists.cypher': 'bbba0b25af68226c2f2b28399d416c8be2caa8e45dd451c7f4aec995f20ebb72',
  '0005-territories.cypher': '69554aebabe12391d07678a898178894306306c8319b22ed58c96d90361749e2',
  '0006-access.cypher': '4c6277a6f8fc30ceb3e4d96671dbc94bf9313d4e7fc5382e31e0246f9954bb99',
  '0007-changes.cypher': '0b22d2e05cd2be1fd838c0cf8b15753bcfd83a2953c99b8549c442247da981c1',
  '0008-orphaned-tasks.cypher': '93c1e0f48c26661892e447904cc786318397f4d615b6eb9cf5684eff18e7b90f',
  '0009-recurring-tasks.cypher': 'e71da3fbe88c07b8316a47b023dba6f5d7368a922a59038dfb55aa2dd23cdc51',
  '0010-precedence.cypher': '70561803d74eec7b34853f46c256b2ecc8ca454f13b5f136c0b7db93583ff7eb',
}

let database: TestDatabase
let graph: Graph

beforeAll(async () => {
  database = await startTestDatabase()
  graph = connect(database)
})
afterAll(async () => {
  await graph.close()
  await database.stop()
})

const write = (cypher: string) =>
  graph.write((tx) => tx.run(inlineQuery('WRITE', 'test', cypher, { params: {}, row: {} }), {}))
const recorded = () =>
  graph.read(
    inlineQuery('READ', 'test', 'MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum', {
      params: {},
      row: { name: text, checksum: text },
    }),
    {},
  )

test('are applied once, in order, also by two processes at a time', async () => {
  const before = await pendingMigrations(graph)
  expect(before[0]).toBe('0001-identity-and-order.cypher')
  await Promise.all([migrate(graph), migrate(graph)])
  expect(await pendingMigrations(graph)).toEqual([])
  expect(await migrate(graph)).toEqual([])
  expect((await recorded()).map(({ name }) => name).sort()).toEqual(before)
})

describe('a database with both editions that an earlier release has written', () => {
  beforeAll(async () => {
    await migrate(graph)
    await addOpenEdition(graph)
    await write('MATCH (m:Migration) DELETE m')
    for (const [name, checksum] of Object.entries(RELEASED))
      await write(
        `CREATE (:Migration {name: '${name}', checksum: '${checksum}'}),
                (:Migration {name: 'open/${name}', checksum: '${checksum}'})`,
      )
  })

  test('opens, and its records stay as they are', async () => {
    const before = await recorded()
    expect(before).toHaveLength(2 * Object.keys(RELEASED).length)
    const later = await pendingMigrations(graph)
    expect(later.filter((name) => name.replace('open/', '') < '0012')).toEqual([])
    expect(await migrate(graph)).toEqual(later)
    expect(await recorded()).toEqual(expect.arrayContaining(before))
  })

  test('gets what it lacks, under the name of today', async () => {
    await write("MATCH (m:Migration) WHERE m.name ENDS WITH '0005-long-lists.cypher' DELETE m")
    const missing = ['0011-long-lists.cypher', 'open/0011-long-lists.cypher']
    expect(await pendingMigrations(graph)).toEqual(missing)
    expect(await migrate(graph)).toEqual(missing)
    expect(await pendingMigrations(graph)).toEqual([])
  })
})

test('a database with a changed or an unknown migration is refused', async () => {
  const refused = { code: 'DATABASE_TOO_NEW', details: { migration: '9999-later.cypher' } }
  await write("CREATE (:Migration {name: '9999-later.cypher', checksum: 'x'})")
  await expect(migrate(graph)).rejects.toMatchObject(refused)
  await write("MATCH (m:Migration {name: '9999-later.cypher'}) DELETE m")
  await write("MATCH (m:Migration {name: '0003-agencies.cypher'}) SET m.checksum = 'x'")
  await expect(migrate(graph)).rejects.toMatchObject({
    code: 'DATABASE_TOO_NEW',
    details: { migration: '0003-agencies.cypher' },
  })
})
