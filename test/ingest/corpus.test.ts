import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'
import { bundledSources } from '../../src/ingest/bundled.js'
import { loadCorpus, type Corpus } from '../../src/ingest/corpus.js'
import { twoPlans } from '../support/corpus.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { record, records } from '../support/records.js'

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph()
})
afterEach(() => held.empty())
afterAll(() => held.stop())

const corpusOf = (...symbols: string[]): Corpus => ({
  name: 'corpus.json',
  text: records(...symbols.map((symbol) => record({ symbol, issuedOn: '2024-10-01' }))),
})

/** Loads it as a start does, and tells whether that was necessary. */
async function load(corpus: Corpus, besideOthers = false): Promise<boolean> {
  let loaded = false
  const now = () => '2026-11-20T00:00:00Z'
  const bundled = await bundledSources(held.graph)
  const onLoad = () => (loaded = true)
  const bad = await loadCorpus(held.graph, corpus, { now, besideOthers, bundled, onLoad })
  expect(bad).toEqual([])
  return loaded
}

const allSymbols = inlineQuery('READ', 'test/symbols', 'MATCH (d:Document) RETURN d.symbol AS symbol', {
  params: {},
  row: { symbol: text },
})
const symbols = async () => (await held.graph.read(allSymbols, {})).map(({ symbol }) => symbol).sort()

test('is loaded once, and again where this version has another', async () => {
  expect(await load(corpusOf('74/KH-UBND', '75/KH-UBND'))).toBe(true)
  expect(await load(corpusOf('74/KH-UBND', '75/KH-UBND'))).toBe(false)
  expect(await load(corpusOf('74/KH-UBND', '76/KH-UBND'))).toBe(true)
  expect(await symbols()).toEqual(['74/KH-UBND', '76/KH-UBND'])
})

test.each([
  [true, 'is', ['15/KH-UBND', '15/KH-UBND', '34-CT/TW', '74/KH-UBND']],
  [false, 'is not', ['15/KH-UBND', '15/KH-UBND', '34-CT/TW']],
])('told %j, it %s loaded beside the papers of others', async (besideOthers, _, found) => {
  await twoPlans(held.graph)
  expect(await load(corpusOf('74/KH-UBND'), besideOthers)).toBe(besideOthers)
  expect(await symbols()).toEqual(found)
})
