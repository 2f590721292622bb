import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/connect.js'
import { integer, text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'
import { load, unload } from '../../src/ingest/load.js'
import { statementsOfRecords } from '../../src/ingest/records.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { profiled, type ProfiledGraph } from '../support/profiled.js'
import { record, records } from '../support/records.js'

/** A paper costs what it says, not how many others cite the same directive. */
const FEW = 100
const MANY = 3_000
const AT = '2026-11-20T00:00:00Z'

let held: TestGraph
let counted: ProfiledGraph
beforeAll(async () => {
  held = await startTestGraph({
    fill: async (graph) => {
      for (const citing of [FEW, MANY])
        for (let from = 0; from < citing; from += 500)
          await say(
            graph,
            `fill-${citing}-${from}`,
            ...Array.from({ length: Math.min(500, citing - from) }, (_, at) => plan(citing, from + at)),
          )
    },
  })
  counted = profiled(held.database, held.graph)
})
afterAll(async () => {
  await counted?.close()
  await held?.stop()
})

/** The directive that so many papers cite. A third of them tell no date of it, and they are of 700 days. */
const directive = (citing: number, more: object = {}) =>
  record({
    system: 'PARTY',
    type: 'CHI_THI',
    symbol: `${citing}-CT/TW`,
    issuer: 'Ban Bí thư Trung ương Đảng',
    level: 'CENTRAL',
    province: null,
    issuedOn: '2024-05-24',
    title: 'Một chỉ thị',
    ...more,
  })
const plan = (citing: number, at: number) =>
  record({
    symbol: `${citing + at}/KH-UBND`,
    issuedOn: new Date(Date.UTC(2024, 5, 1 + (at % 700))).toISOString().slice(0, 10),
    title: `Kế hoạch thứ ${at}`,
    relations: [
      {
        kind: 'IMPLEMENTS',
        to: {
          type: 'CHI_THI',
          symbol: `${citing}-CT/TW`,
          issuer: 'Ban Bí thư Trung ương Đảng',
          issuedOn: at % 3 === 0 ? null : '2024-05-24',
        },
      },
    ],
  })

function say(graph: Graph, name: string, ...said: object[]) {
  const content = records(...said)
  return load(
    graph,
    {
      name,
      location: `test:${name}`,
      mediaType: 'application/json',
      text: content,
      marks: [],
      scan: null,
      signatures: null,
      basis: 'RECORD',
      parserVersion: 'test',
      ingestedAt: AT,
    },
    statementsOfRecords(content, name).statements,
  )
}

/** One after the other, beside papers that cite a directive of that number. */
const HISTORY: readonly [what: string, (graph: Graph, citing: number) => Promise<unknown>][] = [
  ['one more paper', (graph, citing) => say(graph, `more-${citing}`, plan(citing, 9_001))],
  ['one more without the date', (graph, citing) => say(graph, `other-${citing}`, plan(citing, 9_000))],
  ['a paper that is changed', (graph, citing) => say(graph, `more-${citing}`, plan(citing, 9_003))],
  ['a paper that goes', (graph, citing) => unload(graph, `test:more-${citing}`, AT)],
  ['the directive, last', (graph, citing) => say(graph, `directive-${citing}`, directive(citing))],
  [
    'the directive, changed',
    (graph, citing) => say(graph, `directive-${citing}`, directive(citing, { title: 'Một chỉ thị khác' })),
  ],
  [
    'the directive, of another day',
    (graph, citing) => say(graph, `directive-${citing}`, directive(citing, { issuedOn: '2024-05-25' })),
  ],
  ['one more paper beside it', (graph, citing) => say(graph, `more-${citing}`, plan(citing, 9_001))],
  ['the directive goes', (graph, citing) => unload(graph, `test:directive-${citing}`, AT)],
]

test('beside 3,000 papers that cite the same directive a paper costs what it costs beside 100', async () => {
  // plans that were made for an empty database look at all there is
  for (const [, work] of HISTORY) for (const citing of [FEW, MANY]) await work(held.graph, citing)
  for (const citing of [FEW, MANY]) await unload(held.graph, `test:more-${citing}`, AT)
  for (const citing of [FEW, MANY]) await unload(held.graph, `test:other-${citing}`, AT)

  const dearer: object[] = []
  for (const [what, work] of HISTORY) {
    const [few, many] = [
      await counted.costOf(() => work(counted.graph, FEW)),
      await counted.costOf(() => work(counted.graph, MANY)),
    ]
    expect(few.hits).toBeGreaterThan(10)
    if (many.hits > 1.5 * few.hits || many.hits > 1_500) dearer.push({ what, few, many })
    expect(many.statements).toBeLessThanOrEqual(40)
  }
  expect(dearer).toEqual([])
})

test('every naming counts the mentions that it is told of', async () => {
  const wrong = await held.graph.read(
    inlineQuery(
      'READ',
      'test/miscounted',
      `MATCH (n:Naming)
       WITH n, COUNT { MATCH (m:Mention {naming: n.id})-[:NAMES]->(:Document {id: n.documentId}) WHERE m.state = n.state } AS mentions
       WHERE n.count <> mentions
       RETURN n.id AS id, n.count AS count, mentions`,
      { params: {}, row: { id: text, count: integer, mentions: integer } },
    ),
    {},
  )
  expect(wrong).toEqual([])
  const [waiting] = await held.graph.read(
    inlineQuery('READ', 'test/waiting', 'MATCH (m:Mention {naming: m.group}) RETURN count(m) AS count', {
      params: {},
      row: { count: integer },
    }),
    {},
  )
  expect(waiting).toEqual({ count: 0 })
})
