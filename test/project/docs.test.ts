import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'
import { ERROR_CODES, exitCodeOf } from '../../src/errors.js'
import { EXPORTS } from '../../src/export/export.js'
import { ANOMALY_CODES, anomalyMeaning } from '../../src/model/anomaly.js'
import { REFUSAL_CODES } from '../../src/model/source.js'
import { loadCorpus } from '../support/corpus.js'
import { blockAfter, page as pageAt } from '../support/pages.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** What docs/ prints is what happens. */
const page = (name: string): string => pageAt(`docs/${name}`)
const run = promisify(execFile)

test('every code of an error is explained, with its exit code', () => {
  const rows = [
    ...page('errors.md').matchAll(/^\| `([A-Z_]+)` *\| [^|]*\| (\d) +\| +(\S.*?) +\| +(\S.*?) +\|$/gm),
  ]
  expect(rows.map(([, code, exit]) => [code, Number(exit)])).toEqual(
    ERROR_CODES.map((code) => [code, exitCodeOf(code)]),
  )
})

test('every code of an anomaly and of a refusal is explained', () => {
  const rows = [...page('errors.md').matchAll(/^- `([A-Z_]+)`: (.*)$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ])
  expect(rows).toEqual(ANOMALY_CODES.map((code) => [code, anomalyMeaning(code)]))
  for (const code of REFUSAL_CODES) expect(page('errors.md')).toMatch(new RegExp(`^Why .*\`${code}\``, 'm'))
})

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: loadCorpus })
})
afterAll(() => server.stop())

const example = (marker: string, name = 'api.md'): string =>
  blockAfter(page(name), marker).replaceAll('http://127.0.0.1:4000', server.url)

test('the first query gives the printed answer', async () => {
  expect(await server.ask(example('first query', 'queries.md'))).toEqual(
    JSON.parse(blockAfter(page('queries.md'), 'first answer')),
  )
})

test('every export is listed, and is there', async () => {
  const table = page('exports.md').split('## ')[0]!.split('Over HTTP')[0]!
  expect([...table.matchAll(/`([a-z]+\.[a-z]+)`/g)].map(([, file]) => file)).toEqual(
    EXPORTS.map(({ file }) => file),
  )
  for (const { file, about } of EXPORTS) {
    const paper = '=34-CT/TW&issuedOn=2024-05-24'
    const query = about === 'DOCUMENT' ? `document${paper}` : `directive${paper}&asOf=2024-10-01`
    expect((await fetch(`${server.url}/export/${file}?${query}`)).status).toBe(200)
  }
})

const onPath = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

const withCurl = onPath('curl') ? test : test.skip
withCurl('the example with curl (skipped where curl is absent)', async () => {
  const { stdout } = await run('sh', ['-c', example('curl')])
  expect(JSON.parse(stdout)).toMatchObject({ data: { coverage: { total: 63, acted: 6 } } })
  const queried = await run('sh', ['-c', example('first query with curl', 'queries.md')])
  expect(JSON.parse(queried.stdout).data.trace.nodes.nodes[1].document.symbol).toBe('290-KH/TU')
})

test('the example in JavaScript', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', example('javascript')])
  expect(stdout).toContain('TB-UBND')
})

const withClient = {
  ...process.env,
  PYTHONPATH: fileURLToPath(new URL('../../examples/clients/python', import.meta.url)),
  PYTHONDONTWRITEBYTECODE: '1',
}
const withPython = onPath('python3') ? test : test.skip
withPython('the example in Python (skipped where python3 is absent)', async () => {
  const { stdout } = await run('python3', ['-c', example('python')], { env: withClient })
  expect(stdout).toContain('290-KH/TU Tỉnh ủy Hậu Giang')
})

describe('docs/graph.md', () => {
  /** The properties that the page gives for each label. */
  const told = new Map(
    page('graph.md')
      .split('## Relationships')[0]!
      .split(/\n(?=- \*\*)/)
      .slice(1)
      .flatMap((entry) => {
        const properties = [...entry.matchAll(/`([a-z]\w*)`/gi)].map(([, property]) => property!)
        return [...entry.matchAll(/\*\*(\w+)\*\*/g)].map(([, label]) => [label!, properties] as const)
      }),
  )

  test('has every label and property that a database holds', async () => {
    const { nodes } = (await server.data('{ trace(symbol: "34-CT/TW") { nodes { nodes { via { id } } } } }'))
      .trace.nodes
    await server.data(
      `mutation { reviewRelation(id: "${nodes[0].via[0]?.id ?? nodes[0].via.id}", decision: CONFIRMED) { review } }`,
    )
    const rows = await server.graph.read(allProperties, {})
    const missing = rows
      .map(({ label, property }) => [label.replace(/^Open(?=[A-Z])/, ''), property] as const)
      .filter(
        ([label, property]) => !told.has(label) || !['', 'locked', ...told.get(label)!].includes(property),
      )
      .map(([label, property]) => `${label}.${property}`)
    expect([...new Set(missing)]).toEqual([])
  })

  test('has no property that no statement knows', () => {
    const folder = fileURLToPath(new URL('../../cypher', import.meta.url))
    const statements = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
    const words = new Set(statements.flatMap((statement) => statement.match(/\w+/g) ?? []))
    const unknown = [...told].flatMap(([label, properties]) =>
      [label, ...properties].filter((word) => !words.has(word)),
    )
    expect(unknown).toEqual([])
  })
})

const allProperties = inlineQuery(
  'READ',
  'test/all-properties',
  `MATCH (n) UNWIND labels(n) AS label UNWIND CASE keys(n) WHEN [] THEN [''] ELSE keys(n) END AS property
   RETURN DISTINCT label, property`,
  { params: {}, row: { label: text, property: text } },
)
