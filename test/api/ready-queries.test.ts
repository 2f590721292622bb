import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadCorpus, loadSamplePapers } from '../support/corpus'
import { startTestServer, type TestServer } from '../support/server'

/**
 * The most statements that each may send (Bolt's RUN, counted on the wire). Where several lists are asked for at a
 * time, what belongs to them is fetched together or apart, as their answers come. A list that is narrowed to an area asks
 * once more, for the units of that area.
 */
const ROUND_TRIPS: Record<string, number> = {
  '01-trace-directive-down': 11,
  '02-trace-up-from-tasks': 7,
  '03-due-and-overdue': 14,
  '04-one-document': 14,
  '05-evidence': 5,
  '06-documents-of-a-province': 19,
  '07-ambiguous-symbol': 7,
  '08-search': 5,
  '09-coverage': 7,
  '10-duties': 14,
}

const EXAMPLES = new URL('../../examples/', import.meta.url)
const names = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))

let server: TestServer

beforeAll(async () => {
  // what is asked again is compiled when it is there
  await import('graphql-jit')
  server = await startTestServer({
    async fill(graph) {
      await loadCorpus(graph)
      await loadSamplePapers('chi-thi-999', 'quyet-dinh-90001', 'ke-hoach-tinh-uy-yen')(graph)
    },
    clock: () => new Date('2026-11-20T05:00:00Z'),
    // so that what is asked again is executed again
    limits: { answerBytes: 0 },
  })
})
afterAll(() => server.stop())

test.each(names)('examples/%s.graphql is answered from the bundled corpus and the sample', async (name) => {
  const query = readFileSync(new URL(`${name}.graphql`, EXAMPLES), 'utf8')
  server.roundTrips()
  const { data, errors, extensions } = await server.ask(query)
  expect(errors).toBeUndefined()
  // a server that allows no more answers it (hostile.test.ts)
  expect((extensions as any).cost.requested).toBeLessThan(20_000)
  expect(Object.values(data)).not.toContain(null)
  if (name === '05-evidence')
    expect(JSON.stringify(data)).toContain('"quote":"Thực hiện Chỉ thị số 999-CT/TW')
  expect(server.roundTrips()).toBeLessThanOrEqual(ROUND_TRIPS[name]!)
  const again = [await server.ask(query), await server.ask(query)]
  expect(again.map((answer) => answer.data)).toEqual([data, data])
  // compiled by now; a promise that it did not wait for would have had all asked once more
  server.roundTrips()
  await server.ask(query)
  expect(server.roundTrips()).toBeLessThanOrEqual(ROUND_TRIPS[name]!)
})
