import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BulkWriter } from '../../bench/country/bulk.mjs'
import { waves } from '../../bench/country/papers.mjs'
// the build, which the generator uses: it knows statements by their identity
import { load } from '../../dist/ingest/load.js'
import { canonicalDump } from '../support/canonical.js'
import { startTestGraph, type TestGraph } from '../support/database.js'

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph()
})
afterAll(() => held?.stop())

/** The directive, the resolution and the plans of a province, of a district and of some communes, with annexes. */
const PAPERS = 14

async function dumpAfter(write: (graph: TestGraph['graph']) => Promise<void>): Promise<string[]> {
  await held.empty()
  await write(held.graph)
  return canonicalDump(held.database)
}

test('a country that is written in bulk is the one that loading paper after paper gives', async () => {
  const papers = [...waves(PAPERS)].flatMap((wave) => wave.papers)
  const loaded = await dumpAfter(async (graph) => {
    for (const { source, statements } of papers) await load(graph, source, statements)
  })
  const written = await dumpAfter(async (graph) => {
    // every row by itself, in two pieces: nothing may rest on what lies beside it
    const writer = new BulkWriter(graph, 1)
    await writer.write(papers.slice(0, 5), [])
    await writer.write(papers.slice(5), papers.slice(0, 5))
  })
  expect(loaded).toContain(`count {"label":"Document","nodes":${PAPERS}}`)
  expect(written).toEqual(loaded)
})

test('the first directive is carried out by as many papers as are wanted', () => {
  const carriedOutBy = (widest: number) =>
    [...waves(12_300, { widest })].map(({ directive, papers }) => [
      directive.statements[0]!.symbol,
      papers.length,
    ])
  expect(carriedOutBy(0)).toEqual([['34-CT/TW', 12_195], ['35-CT/TW', 105]]) // prettier-ignore
  expect(carriedOutBy(12_200)).toEqual([['34-CT/TW', 12_195], ['34-CT/TW', 105]]) // prettier-ignore
})
