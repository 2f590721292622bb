import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/connect.js'
import { ingestText } from '../../src/ingest/ingest.js'
import { load, unload } from '../../src/ingest/load.js'
import { reparse, type ReparseReport } from '../../src/ingest/reparse.js'
import { statementOf, type Statement } from '../../src/ingest/statement.js'
import { parse, PARSER_VERSION } from '../../src/parse/parse.js'
import { canonicalDump } from '../support/canonical.js'
import { startTestGraph, type DatabaseAccess, type TestGraph } from '../support/database.js'
import { fileOf, provincialDirective, provincialPlan } from '../support/papers.js'

const now = () => '2026-11-20T00:00:00Z'
let held: TestGraph
let database: DatabaseAccess
let graph: Graph

beforeAll(async () => {
  held = await startTestGraph()
  ;({ database, graph } = held)
})
afterAll(() => held?.stop())

afterEach(() => held.empty())

const PLAN = provincialPlan({ province: 'Bến Tre' })

function statementFrom(text: string): Statement {
  const parsed = parse(fileOf('a.txt', text))
  if (parsed.outcome === 'REFUSED') throw new Error('refused')
  return statementOf(parsed)
}

/** As a parser of long ago would have left it: `misread` is what it understood of `text`. */
const readLongAgo = (name: string, text: string, misread: (now: Statement) => Statement, from = text) =>
  load(
    graph,
    {
      name,
      location: `test:${name}`,
      mediaType: 'text/plain',
      text,
      marks: [],
      scan: null,
      signatures: null,
      basis: 'TEXT',
      parserVersion: '0.0.1',
      ingestedAt: now(),
    },
    [misread(statementFrom(from))],
  )

async function readAgain(options: { all?: boolean; dryRun?: boolean } = {}): Promise<ReparseReport[]> {
  const reports: ReparseReport[] = []
  for await (const report of reparse(graph, { now, all: false, dryRun: false, ...options }))
    reports.push(report)
  return reports
}

const facts = () => canonicalDump(database)
const freshly = async () => {
  await held.empty()
  await ingestText(graph, fileOf('plan.txt', PLAN), 'test:plan.txt', { now })
  return facts()
}

describe('a paper that an older parser has read', () => {
  test('is read again: the graph is as if this parser had been the first, and the difference is told', async () => {
    await readLongAgo('plan.txt', PLAN, (said) => ({
      ...said,
      title: 'A title misread',
      mentions: [],
      tasks: said.tasks.slice(1),
    }))
    const [report, ...others] = await readAgain()
    expect(others).toEqual([])
    expect(report).toMatchObject({
      fileName: 'plan.txt',
      from: '0.0.1',
      to: PARSER_VERSION,
      outcome: 'CHANGED',
    })
    expect(report?.removed).toEqual(['title: A title misread'])
    expect(report?.added).toEqual([
      'title: Phát triển nhà ở cho người thu nhập thấp tại tỉnh Bến Tre',
      expect.stringMatching(/^task I\.1: ASSIGNMENT; LEAD Sở Xây dựng tỉnh Bến Tre; .*DUE 2024-11-30: /),
      expect.stringMatching(/^IMPLEMENTS 34-CT\/TW \(2024-05-24, .*: Thực hiện Chỉ thị số 34-CT\/TW/),
    ])
    const dump = await facts()
    expect(dump).toEqual(await freshly())
    expect(await readAgain()).toEqual([])
  })

  test('is only looked at in a dry run', async () => {
    await readLongAgo('plan.txt', PLAN, (said) => ({ ...said, mentions: [] }))
    const before = await canonicalDump(database)
    expect(await readAgain({ dryRun: true })).toMatchObject([{ outcome: 'CHANGED', removed: [] }])
    expect(await canonicalDump(database)).toEqual(before)
  })

  test('read the same way, it says SAME and is of this version from then on', async () => {
    await readLongAgo('plan.txt', PLAN, (said) => said)
    expect(await readAgain()).toMatchObject([{ outcome: 'SAME', removed: [], added: [] }])
    expect(await readAgain()).toEqual([])
    expect(await readAgain({ all: true })).toMatchObject([{ outcome: 'SAME', from: PARSER_VERSION }])
  })

  test('in which a secrecy stamp is now seen, is taken back whole', async () => {
    await readLongAgo('plan.txt', PLAN.replace('KẾ HOẠCH', 'MẬT\n\nKẾ HOẠCH'), (said) => said, PLAN)
    expect(await readAgain()).toEqual([
      {
        fileName: '',
        location: '',
        from: '0.0.1',
        to: PARSER_VERSION,
        outcome: 'REFUSED',
        removed: [],
        added: [],
      },
    ])
    expect(await facts()).toEqual([])
  })
})

describe('taking a source back', () => {
  test('leaves what others say, as if it had never been there', async () => {
    const other = fileOf('directive.txt', provincialDirective({ province: 'Bến Tre' }))
    await ingestText(graph, other, 'test:directive.txt', { now })
    const before = await facts()
    const citing = provincialPlan({
      province: 'Bến Tre',
      cites: 'Chỉ thị số 26-CT/TU ngày 02/6/2023 của Tỉnh ủy',
    })
    await ingestText(graph, fileOf('plan.txt', citing), 'test:plan.txt', { now })
    expect(await facts()).not.toEqual(before)
    expect(await unload(graph, 'test:plan.txt', now())).toEqual({
      source: 'plan.txt',
      documentsRemoved: 1,
      documentsKept: 1,
      relationsRemoved: 1,
      tasksRemoved: 2,
    })
    expect(await facts()).toEqual(before)
    expect(await unload(graph, 'test:plan.txt', now())).toBeNull()
  })
})
