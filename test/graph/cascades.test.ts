import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Cascades } from '../../src/graph/cascades'
import { connect, type Graph } from '../../src/graph/connect'
import { integer, text } from '../../src/graph/decode'
import type { Page, PageItem, PageRequest } from '../../src/graph/page'
import { inlineQuery } from '../../src/graph/query'
import { relationsToReview } from '../../src/graph/relations'
import { nodeCounts, nodesOf, type NodesWanted } from '../../src/graph/trace-nodes'
import { tasksOfTrace, traceFrom, traceNear, wholeCascade, type TraceRequest } from '../../src/graph/trace'
import { UnsureRelations } from '../../src/graph/unsure-relations'
import { ingestText } from '../../src/ingest/ingest'
import { change, documentIds, now } from '../support/changes'
import { startTestGraph, type TestGraph } from '../support/database'
import { fileOf, provincialPlan } from '../support/papers'
import { drawing } from '../support/random'

/**
 * What is held in memory is what a walk in the database finds, after whatever was written, in this process or in another
 * one: `HELD_STEPS=500 HELD_SEED=7 npm test -- test/graph/cascades` takes more steps.
 */
const STEPS = Number(process.env['HELD_STEPS'] ?? 12)
const SEED = Number(process.env['HELD_SEED'] ?? 1)

const DAY = '2025-01-15'

let held: TestGraph
/** Two programs on one database. */
let one: Graph
let other: Graph
/** Has room for few documents. */
let narrow: Cascades
/** Holds hardly any relation above what is unsure. */
let fewUnsure: UnsureRelations

beforeAll(async () => {
  held = await startTestGraph()
  one = held.graph
  other = connect(held.database)
  narrow = new Cascades(() => one.patient, 3)
  fewUnsure = new UnsureRelations(() => one.patient, 2)
})
afterAll(async () => {
  await other?.close()
  await held?.stop()
})

async function told(graph: Graph, found: Awaited<ReturnType<typeof traceFrom>>, wanted: NodesWanted) {
  if (found === null) return null
  const { trace } = found
  const { size, pathCount, depth, byLevel, undated } = trace
  const counts = await tasksOfTrace(graph, trace, DAY, '2025-01-01')
  const list = await nodesOf(graph, trace, wanted, DAY)
  const nodes = trace.nodes(null, 100)
  const below = nodeCounts(
    graph,
    trace,
    nodes.map(({ place }) => place),
    DAY,
  )
  const told = nodes.map(async ({ place, ...node }) => ({
    ...node,
    papersBelow: below.papersBelow(place),
    tasksBelow: await below.tasksBelow(place),
    ownTasks: await below.ownTasks(place),
  }))
  return {
    size,
    pathCount,
    depth,
    byLevel,
    undated,
    counts,
    nodes: await Promise.all(told),
    wanted: trace.nodes(null, 100, list).map(({ documentId }) => documentId),
  }
}

const carriedOut = inlineQuery(
  'READ',
  'test',
  `MATCH (d:Document)<-[r:IMPLEMENTS]-(:Document)
   WITH d.id AS id, d.key AS key, count(r) AS papers ORDER BY papers DESC, key RETURN id, key, papers`,
  { params: {}, row: { id: text, key: text, papers: integer } },
)

/** A list that is read page by page. */
async function whole<T>(pageBehind: (request: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const found: PageItem<T>[] = []
  for (let after: readonly string[] | null = null; ; after = found.at(-1)!.sort) {
    const page = await pageBehind({ limit: 2, after })
    found.push(...page.items)
    if (page.hasNext) continue
    expect(await page.total()).toBe(found.length)
    return found.map(({ value }) => value)
  }
}

test(`held cascades are what the database holds, after each of ${STEPS} changes by two programs`, async () => {
  const draw = drawing(SEED)
  const history: string[] = []
  for (let step = 0; step < STEPS; step += 1) {
    history.push(await change(draw, draw.oneOf([one, other])))
    const roots = (await one.read(documentIds, {})).map(({ id }) => id)
    for (const root of [draw.oneOf([...roots, 'D0']), ...roots.slice(0, 2)]) {
      const request: TraceRequest = {
        root,
        direction: 'DOWN',
        maxDepth: draw.oneOf([1, 2, 30]),
        relations: ['IMPLEMENTS', 'ANNEXED_TO'],
        minConfidence: draw.oneOf([null, 0.9]),
        asOf: draw.oneOf([null, '2024-09-10']),
      }
      const wanted: NodesWanted = {
        parent: draw.oneOf([null, root]),
        depth: draw.oneOf([null, 1, 2]),
        types: draw.oneOf([null, ['KE_HOACH']]),
        levels: draw.oneOf([null, ['PROVINCE', 'COMMUNE']]),
        units: draw.oneOf([null, ['2024:40']]),
        issuedFrom: draw.oneOf([null, '2024-07-01']),
        issuedTo: draw.oneOf([null, '2024-12-31']),
        states: draw.oneOf([null, ['OVERDUE', 'OPEN'], ['DONE_LATE', 'DONE_ON_TIME']]),
        text: draw.oneOf([null, 'lần']),
      }
      const expected = await told(one, await traceNear(one, request, 1_000), wanted)
      for (const graph of [one, other])
        expect({
          history,
          request,
          trace: await told(graph, await traceFrom(graph, request), wanted),
        }).toEqual({
          history,
          request,
          trace: expected,
        })
      const found = await narrow.trace(request, 60_000)
      const size = found && { size: found.size, pathCount: found.pathCount, depth: found.depth }
      const wide = expected && { size: expected.size, pathCount: expected.pathCount, depth: expected.depth }
      expect({ history, request, size }).toEqual({ history, request, size: wide })
    }
    const counted = await one.read(carriedOut, {})
    const confidence = draw.oneOf([0.3, 0.55, 0.8, 0.95, 1])
    const toReview = await whole((page) => relationsToReview(one, confidence, page))
    for (const unsure of [one.unsure, other.unsure, fewUnsure])
      expect({ history, unsure: await whole((page) => unsure.page(confidence, page, 60_000)) }).toEqual({
        history,
        unsure: toReview,
      })
    for (const graph of [one, other])
      expect({
        history,
        directives: await whole((page) => graph.directives.page(page, 60_000, graph.version)),
      }).toEqual({ history, directives: counted })
  }
})

test('a database that was emptied is read anew', async () => {
  await ingestText(one, fileOf('0.txt', provincialPlan({ province: 'Nghệ An' })), 'test:emptied', { now })
  const [{ id } = { id: '' }] = await one.read(documentIds, {})
  expect(await wholeCascade(other, id, null)).not.toBeNull()
  await held.empty()
  expect(await wholeCascade(other, id, null)).toBeNull()
})
