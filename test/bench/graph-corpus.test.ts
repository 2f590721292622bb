import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inPieces, sources } from '../../bench/graph-corpus.mjs'
// the build, which the generator uses: it knows statements by their identity
import { load } from '../../dist/ingest/load.js'
import { canonicalDump } from '../support/canonical.js'
import { startTestGraph, type TestGraph } from '../support/database.js'

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph()
})
afterAll(() => held?.stop())

const PAPERS = 30

/** The whole graph after the same sources, by a loader that writes to `graph`. */
async function dumpOf(graph: TestGraph['graph']): Promise<string[]> {
  await held.empty()
  for (const { source, statements } of sources(PAPERS, 1)) await load(graph, source, statements)
  return canonicalDump(held.database)
}

test('a generated graph that is written piece by piece is the one that ingesting gives', async () => {
  const { graph } = held
  const ingested = await dumpOf(graph)
  // every row by itself: nothing may rest on what lies beside it
  const generated = await dumpOf(inPieces(graph, 1))
  expect(ingested).toContain(`count {"label":"Document","nodes":${PAPERS}}`)
  expect(generated).toEqual(ingested)
})
