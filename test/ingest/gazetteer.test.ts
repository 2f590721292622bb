import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/connect'
import { integer, text } from '../../src/graph/decode'
import { inlineQuery } from '../../src/graph/query'
import { loadGazetteer } from '../../src/ingest/gazetteer'
import { startTestGraph, type TestGraph } from '../support/database'

let held: TestGraph
let graph: Graph
beforeAll(async () => {
  held = await startTestGraph()
  graph = held.graph
})
afterAll(() => held?.stop())

const change = (cypher: string) =>
  graph.write((tx) => tx.run(inlineQuery('WRITE', 'test/change', cypher, { params: {}, row: {} }), {}))
const ask = (cypher: string) =>
  graph.read(inlineQuery('READ', 'test/ask', cypher, { params: {}, row: { what: text, count: integer } }), {})
const everything = async () =>
  Object.fromEntries(
    (
      await ask(`
        MATCH (t:Territory) WHERE t.name IS NOT NULL RETURN t.vintage + ' ' + t.level AS what, count(*) AS count
        UNION ALL MATCH (:Territory)-[r]->(:Territory) RETURN type(r) AS what, count(*) AS count`)
    ).map(({ what, count }) => [what, count]),
  )
const WHOLE = {
  '2024 PROVINCE': 63,
  '2024 DISTRICT': 705,
  '2024 COMMUNE': 10595,
  '2025 PROVINCE': 34,
  '2025 COMMUNE': 3321,
  PART_OF: 705 + 10595 + 3321,
  // 63 provinces, 5 island districts, 10,538 communes and their further successors
  SUCCEEDED_BY: 10638,
}

test('holds every unit with its links', async () => {
  expect(await everything()).toEqual(WHOLE)
  expect(
    await ask(`MATCH (t:Territory) WHERE t.id <> t.key OR t.sortName IS NULL OR t.searchText IS NULL
      OR (t.vintage = 2024) <> (t.validTo IS NOT NULL) OR (t.vintage = 2025) <> (t.validFrom IS NOT NULL)
      RETURN t.key AS what, 1 AS count`),
  ).toEqual([])
})

test('is written once: the next time one read is all', async () => {
  let reads = 0
  const watched: Graph = {
    ...graph,
    read: (query, params) => ((reads += 1), graph.read(query, params)),
    write: () => Promise.reject(new Error('nothing is to be written')),
  }
  await loadGazetteer(watched)
  expect(reads).toBe(1)
})

test('another version is replaced, by one of those who find it', async () => {
  await change(`
    MATCH (g:Gazetteer) SET g.edition = 'older'
    WITH g MATCH (t:Territory {key: '2024:20'}) SET t.name = 'Lạng sơn', t.obsolete = true
    WITH t MATCH (other:Territory {key: '2024:22'}) CREATE (t)-[:PART_OF]->(other)
    CREATE (:Territory {key: '2024:00'}), (:Territory {key: '2024:000'})<-[:OF]-(:Agency {key: 'a'})`)
  await Promise.all([loadGazetteer(graph), loadGazetteer(graph)])
  expect(await everything()).toEqual(WHOLE)
  expect(
    await ask(
      `MATCH (t:Territory) WHERE t.key IN ['2024:20', '2024:00', '2024:000'] RETURN t.key + coalesce(' ' + t.name, '') AS what, size(keys(t)) AS count ORDER BY what`,
    ),
  ).toEqual([
    { what: '2024:000', count: 1 },
    { what: '2024:20 Lạng Sơn', count: 10 },
  ])
})
