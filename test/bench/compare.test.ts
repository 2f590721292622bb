import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pino from 'pino'
import { driverOf, parametersOf } from '../../bench/compare/driver.mjs'
import { QUESTIONS } from '../../bench/compare/questions/index.mjs'
import { BulkWriter } from '../../bench/country/bulk.mjs'
import { waves } from '../../bench/country/papers.mjs'
import { openApi, type Api } from '../../src/api/in-process.js'
import { readConfig } from '../../src/config.js'
import { startTestGraph, type TestGraph } from '../support/database.js'

/** The plans of two districts of the first province; the directive is carried out in several steps and ways. */
const PAPERS = 150
let held: TestGraph
let api: Api
let driver: ReturnType<typeof driverOf>

beforeAll(async () => {
  held = await startTestGraph({
    fill: async (graph) => {
      const [wave] = waves(PAPERS)
      await new BulkWriter(graph).write(wave!.papers, [])
    },
  })
  const { limits } = readConfig({})
  api = await openApi(held.graph, pino({ level: 'silent' }), () => new Date('2026-11-20T05:00:00Z'), limits)
  driver = driverOf(held.database)
})
afterAll(async () => {
  await driver?.close()
  await api?.close()
  await held?.stop()
})

// which hits are best is each side's own affair
const COMPARABLE = QUESTIONS.flatMap((question) =>
  'tells' in question ? [[question.name, question] as const] : [],
)

test.each(COMPARABLE)('the hand-written statement tells the same: %s', async (_, question) => {
  const { records } = await driver.executeQuery(question.variables)
  const variables = records.map((record) => record.get('variables') as Record<string, unknown>)
  expect(variables.length).toBeGreaterThan(0)
  for (const row of variables.slice(0, 5)) {
    const ours = await api.ask(question.ours, row)
    const rows = (await driver.executeQuery(question.handWritten, parametersOf(row))).records
    const handWritten = rows.map((record) => record.toObject())
    if ('tells' in question)
      expect(question.tells.ours(ours)).toEqual(question.tells.handWritten(handWritten))
  }
})
