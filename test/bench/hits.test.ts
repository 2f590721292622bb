import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fillMixed } from '../../bench/hits/mixed-papers.mjs'
import { costOf, profiledGraph } from '../../bench/hits/profiled.mjs'
import { factsOf, pages } from '../../bench/hits/questions.mjs'
import { startTestGraph, type TestGraph } from '../support/database.js'

/** Each graph is ten times as large as the one before; more with PAPERS=1000,10000. */
const SIZES = (process.env['PAPERS'] ?? '250,1000').split(',').map(Number)

type Cost = Awaited<ReturnType<typeof costOf>>
/** By question, in the order of the sizes. */
const costs = new Map<string, Cost[]>()
let held: TestGraph

beforeAll(async () => {
  held = await startTestGraph()
  const profiled = profiledGraph(held.database)
  for (const papers of SIZES) {
    await held.empty()
    await fillMixed(held.graph.patient, { papers })
    const facts = await factsOf(profiled.graph)
    for (const [question, { ask }] of Object.entries(pages))
      costs.set(question, [...(costs.get(question) ?? []), await costOf(profiled, ask, facts)])
  }
  await profiled.close()
})
afterAll(() => held?.stop())

describe.each(Object.entries(pages))('%s', (question, { most }) => {
  test('costs what it shows, however large the graph is', () => {
    for (const { hits, later } of costs.get(question)!) {
      expect(hits).toBeLessThanOrEqual(most)
      // a later page goes on where the one before ended
      expect(later ?? 0).toBeLessThanOrEqual(most)
    }
  })
})
