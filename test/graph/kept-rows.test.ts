import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/connect'
import type { AskedFields } from '../../src/graph/decode'
import { JOINS, KEYED } from '../../src/graph/joins'
import { KeptRows, selectionOf } from '../../src/graph/kept-rows'
import { LeanStatements } from '../../src/graph/lean-statements'
import { byIds } from '../../src/graph/documents'
import { pageOfAll } from '../../src/graph/task-lists'
import { ingestText } from '../../src/ingest/ingest'
import { change, now } from '../support/changes'
import { fileOf, provincialPlan } from '../support/papers'
import { drawing } from '../support/random'
import { startTestServer, type TestServer } from '../support/server'

/** Asks for these fields, wherever they stand. */
const asking = (...fields: readonly string[]): AskedFields => ({
  has: (field) => fields.includes(field),
  hasBelow: (_, field) => fields.includes(field),
})
const document = KEYED.get(byIds as never)!

describe('rows that are held', () => {
  const selection = selectionOf(document, asking('Document.symbol'))
  const row = { id: 'D1', symbol: '34-CT/TW' }

  test('are those of one version', () => {
    const kept = new KeptRows()
    kept.put(selection, ['D1'], [row], null)
    expect(kept.rowsOf(selection, 'D1')).toBeUndefined()
    kept.moveTo('one')
    kept.put(selection, ['D1', 'D2'], [row], 'one')
    expect([kept.rowsOf(selection, 'D1'), kept.rowsOf(selection, 'D2')]).toEqual([[row], []])
    kept.moveTo('one')
    expect(kept.held(selection, ['D1', 'D2', 'D3'])).toBe(2)
    kept.moveTo('two')
    expect(kept.rowsOf(selection, 'D1')).toBeUndefined()
  })

  test('are not held when they were read before the version was asked for', () => {
    const kept = new KeptRows()
    kept.moveTo('one')
    const before = kept.version
    kept.moveTo('two')
    kept.put(selection, ['D1'], [row], before)
    expect(kept.held(selection, ['D1'])).toBe(0)
  })

  test('are told apart by what was read of them, not by who asked', () => {
    expect(selectionOf(document, asking('Document.symbol')).name).toBe(selection.name)
    expect(selectionOf(document, asking('Document.title')).name).not.toBe(selection.name)
    expect(
      selectionOf(KEYED.get(JOINS.get(byIds as never)![0]!.next.query as never)!, asking()).name,
    ).not.toBe(selectionOf(document, asking()).name)
  })
})

describe('what is held mostly is left out', () => {
  const fields = asking('TaskConnection.nodes', 'Task.document', 'Assignment.agency', 'Document.symbol')
  const joinsOf = ({ current: { joined } }: LeanStatements<any, any>) =>
    (joined?.columns ?? []).filter((column) => column.startsWith('keys')).length
  const planned = () => Promise.resolve()

  const forty = (word: string) => Array.from({ length: 40 }, (_, at) => `${word} ${at}`)

  /** A page of tasks, whose documents and bodies came with it. */
  function came(statements: LeanStatements<any, any>, kept: KeptRows, isHeld: (variety: string) => boolean) {
    const joined = [...KEYED.values()]
      .filter(({ query }) => /^(task|document|agency)\//.test(query.file))
      .map((of) => ({ of, keys: forty(isHeld(of.variety) ? 'held' : 'new'), rows: [] }))
    for (const { of } of joined) kept.put(selectionOf(of, fields), forty('held'), [], kept.version)
    statements.came({ rows: [], joined }, kept, planned)
  }
  const asked = async (times: number, ask: () => void) => {
    for (let time = 0; time < times; time += 1) {
      ask()
      await Promise.resolve()
    }
  }
  const begun = () => {
    const kept = new KeptRows()
    kept.moveTo('one')
    return { kept, statements: new LeanStatements<any, any>(pageOfAll as never, fields) }
  }

  test('first bodies, then papers, then everything', async () => {
    const { kept, statements } = begun()
    expect(joinsOf(statements)).toBe(3)
    await asked(20, () => came(statements, kept, (variety) => variety === 'FEW'))
    expect(joinsOf(statements)).toBe(2)
    await asked(20, () => came(statements, kept, (variety) => variety !== 'MOST'))
    expect(joinsOf(statements)).toBe(1)
    await asked(20, () => came(statements, kept, () => true))
    expect([joinsOf(statements), statements.leavesOut]).toEqual([0, true])
  })

  test('nothing, as long as one in three questions would miss something', async () => {
    const { kept, statements } = begun()
    let time = 0
    await asked(60, () => {
      time += 1
      came(statements, kept, () => time % 3 !== 0)
    })
    expect(statements.leavesOut).toBe(false)
  })

  test('and joined again when it is missing twice, not for one time in five', async () => {
    const { kept, statements } = begun()
    await asked(20, () => came(statements, kept, () => true))
    for (let time = 0; time < 60; time += 1) statements.found('MOST', time % 5 !== 0)
    expect(statements.leavesOut).toBe(true)
    for (let time = 0; time < 3; time += 1) statements.found('MOST', false)
    expect([statements.leavesOut, joinsOf(statements)]).toEqual([false, 3])
  })

  test('nothing, where it is so little that it is not worth a round trip when it is missing', async () => {
    const { kept, statements } = begun()
    kept.put(selectionOf(document, fields), ['held'], [], 'one')
    for (const keys of [['held'], []])
      await asked(20, () =>
        statements.came({ rows: [], joined: [{ of: document, keys, rows: [] }] }, kept, planned),
      )
    expect(statements.leavesOut).toBe(false)
  })

  test('what is hardly ever asked for again is held but now and then', async () => {
    const { kept, statements } = begun()
    let held = 0
    await asked(80, () => {
      came(statements, kept, (variety) => variety === 'FEW')
      held += Number(statements.isWorthHolding('MOST'))
    })
    expect(held).toBe(10)
    expect(statements.isWorthHolding('FEW')).toBe(true)
  })

  test('nothing, when the database cannot plan it', async () => {
    const { kept, statements } = begun()
    const failing = () => Promise.reject(new Error('gone'))
    await asked(20, () => {
      kept.put(selectionOf(document, fields), forty('held'), [], 'one')
      statements.came({ rows: [], joined: [{ of: document, keys: forty('held'), rows: [] }] }, kept, failing)
    })
    expect(statements.leavesOut).toBe(false)
  })
})

describe('answers', () => {
  let server: TestServer
  /** The same database, of which nothing is held or read ahead. */
  let plain: TestServer
  const clock = () => new Date('2026-11-20T05:00:00Z')

  async function someChanges(graph: Graph) {
    const draw = drawing(3)
    for (let step = 0; step < 20; step += 1) await change(draw, graph)
  }

  beforeAll(async () => {
    server = await startTestServer({ fill: someChanges, clock })
    plain = await server.again({ clock, through: (graph) => ({ ...graph, readingAhead: () => graph }) })
  })
  afterAll(async () => {
    await plain?.stop()
    await server?.stop()
  })

  /** Each asks for so many, so that none is a question asked before. */
  const QUESTIONS: readonly ((first: number) => string)[] = [
    (first) =>
      `{ documents(first: ${first}) { nodes { id symbol title heldAs issuer { name aliases } territory { name } } } }`,
    (first) => `{ tasks(first: ${first}) { nodes { id summary state deadlines { due evidence { quote } }
      leads { asPrinted agency { name } evidence { source { name } } } document { symbol title issuer { name } } } } }`,
    (first) => `{ trace(symbol: "34-CT/TW") { totalDocuments nodes(first: ${first}) { nodes {
      depth document { symbol title issuer { name } territory { name } } } } } }`,
    (first) => `{ document(symbol: "34-CT/TW") { title relations(first: ${first}) { nodes {
      kind from { symbol title issuer { name } } evidence { quote source { name } } } } } }`,
    (first) => `{ agencies(first: ${first}) { nodes { id name aliases territory { name } } } }`,
  ]

  test('take fewer statements when what they show is held', async () => {
    const ask = QUESTIONS[2]!
    for (let first = 20; first < 24; first += 1) await server.data(ask(first))
    server.roundTrips()
    expect(await server.data(ask(19))).toEqual(await plain.data(ask(19)))
    await server.data(ask(17))
    server.roundTrips()
    await server.data(ask(18))
    // the one for the symbol
    expect(server.roundTrips()).toBe(1)
  })

  test('tell by themselves of which version they are; only what needs no statement asks for it', async () => {
    const { transactions } = server.wire
    const { document } = await server.data('{ document(symbol: "34-CT/TW") { id } }')
    const held = (
      first: number,
    ) => `{ document(id: "${document.id}") { title relations(first: ${first}) { nodes {
      kind from { symbol title } } } } }`
    const walk = (first: number) => `{ trace(document: "${document.id}") { nodes(first: ${first}) { nodes {
      depth document { id } } } } }`
    const asks = [QUESTIONS[0]!, QUESTIONS[2]!, held, walk]
    for (let first = 5; first < 25; first += 1) for (const ask of asks) await server.data(ask(first))
    transactions()
    const counts: number[] = []
    for (const ask of asks) {
      await server.data(ask(25))
      counts.push(transactions())
    }
    expect(counts).toEqual([0, 0, 0, 1])
  })

  test('go by the version that was told last, and are given anew when another program has written since', async () => {
    const { document } = await server.data('{ document(symbol: "34-CT/TW") { id } }')
    const asks = [
      (first: number) =>
        `{ document(id: "${document.id}") { title relations(first: ${first}) { totalCount nodes { kind } } } }`,
      (first: number) =>
        `{ trace(document: "${document.id}") { totalDocuments nodes(first: ${first}) { nodes { document { title } } } } }`,
    ]
    for (const [at, ask] of asks.entries()) {
      // the version is told twice
      for (let first = 30; first < 34; first += 1) await server.data(ask(first))
      const before = await server.ask(ask(40))
      const paper = provincialPlan({ province: 'Nghệ An', number: `481${at}`, title: 'Nhà ở cho công nhân' })
      await ingestText(plain.graph, fileOf(`481${at}.txt`, paper), `test:481${at}`, { now })
      const after = await server.ask(ask(41))
      expect(after).toEqual(await plain.ask(ask(41)))
      expect(after).not.toEqual(before)
    }
  })

  test('are those of the database after each of many changes by two programs', async () => {
    const draw = drawing(7)
    const history: string[] = []
    for (let step = 0; step < 6; step += 1) {
      history.push(await change(draw, draw.oneOf([server.graph, plain.graph])))
      for (let time = 0; time < 3; time += 1) {
        const query = draw.oneOf(QUESTIONS)(5 + draw.below(60))
        expect({ history, query, answer: await server.ask(query) }).toEqual({
          history,
          query,
          answer: await plain.ask(query),
        })
      }
    }
  })

  test('are never older than a write that was acknowledged, while others ask all the time', async () => {
    const writer = plain.graph
    let isWriting = true
    let asked = 0
    const others = [1, 2, 3].map(async (seed) => {
      const draw = drawing(seed)
      while (isWriting) {
        await server.data(draw.oneOf(QUESTIONS)(5 + draw.below(60)))
        asked += 1
      }
    })
    try {
      for (let time = 0; time < 12; time += 1) {
        const paper = provincialPlan({ province: 'Nghệ An', number: '4711', title: `Nhà ở, lần ${time}` })
        await ingestText(writer, fileOf('4711.txt', paper), 'test:4711', { now })
        const { documents } = await server.data(
          `{ documents(filter: { text: "4711/KH-UBND" }, first: ${5 + time}) { nodes { symbol title issuer { name } } } }`,
        )
        const { title } = documents.nodes.find(({ symbol }: { symbol: string }) => symbol === '4711/KH-UBND')
        expect(title).toContain(`lần ${time}`)
      }
    } finally {
      isWriting = false
      await Promise.all(others)
    }
    expect(asked).toBeGreaterThan(12)
  })
})
