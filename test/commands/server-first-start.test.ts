import { readFileSync, rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { runProcess, startServer } from '../support/cli-process.js'
import { environment } from '../support/command-line.js'
import { newHome } from '../support/database.js'

const corpus = JSON.parse(readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8')) as {
  documents: object[]
}

const SAMPLE = `{
  documents { totalCount }
  document(key: "STATE|ubnd:2024:04630|KH|90013|2024-08-27") {
    sample
    relations(direction: UP, kinds: [IMPLEMENTS]) { nodes { to { symbol sample } evidence { quote } } }
  }
  trace(symbol: "999-CT/TW") { root { sample } totalDocuments depth complete taskCounts { state } }
  coverage(symbol: "999-CT/TW") { acted total }
  real: trace(symbol: "34-CT/TW", issuedOn: "2024-05-24") { root { sample } totalDocuments }
  ambiguous: anomalies(code: AMBIGUOUS_CITATION) { nodes { document { symbol } } }
  cycles: anomalies(code: CYCLE) { totalCount }
  late: tasks(filter: { states: [OVERDUE] }, asOf: "2026-11-21", first: 1) { totalCount nodes { document { sample } } }
}`

test('a first start loads corpus and sample into an empty home, says what memory it takes, and a command takes the sample back', async () => {
  const home = await newHome('EMPTY')
  const server = await startServer([], environment({ home }))
  const { data } = await server.ask(SAMPLE)
  expect(data).toMatchObject({
    document: {
      sample: true,
      relations: {
        nodes: [
          { to: { symbol: '90701/KH-UBND', sample: true } },
          {
            to: { symbol: '90100/KH-UBND', sample: true },
            evidence: [{ quote: expect.stringContaining('Ủy ban nhân dân tỉnh Yên Bái') }],
          },
        ],
      },
    },
    trace: { root: { sample: true }, totalDocuments: 190, depth: 3, complete: true },
    coverage: { acted: 45, total: 63 },
    ambiguous: { nodes: [{ document: { symbol: '90732/UBND-GD' } }] },
    cycles: { totalCount: 2 },
    late: { nodes: [{ document: { sample: true } }] },
    real: { root: { sample: false }, totalDocuments: 6 },
  })
  const removed = await runProcess(['sample', 'remove'], environment({ home }))
  expect(removed).toMatchObject({ code: 0, stdout: '200 sample papers were taken back.\n' })
  expect(await server.ask('{ documents { totalCount } }')).toMatchObject({
    data: { documents: { totalCount: corpus.documents.length } },
  })
  await server.stop()
  expect((await server.ended).stderr).toMatch(/heap \d+ MB,.* 256 MB/)
  rmSync(home, { recursive: true, force: true })
})
