import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { ERROR_CODES, exitCodeOf } from '../../src/errors.js'
import { ANOMALY_CODES, anomalyMeaning } from '../../src/model/anomaly.js'
import { REFUSAL_CODES } from '../../src/model/source.js'
import { loadCorpus } from '../support/corpus.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** What docs/ prints is what happens. */
const page = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
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

const example = (language: string): string => {
  const [, text] = new RegExp(`<!-- ${language} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(page('api.md'))!
  return text!.replaceAll('http://127.0.0.1:4000', server.url)
}
const onPath = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

const withCurl = onPath('curl') ? test : test.skip
withCurl('the example with curl (skipped where curl is absent)', async () => {
  const { stdout } = await run('sh', ['-c', example('curl')])
  expect(JSON.parse(stdout)).toMatchObject({ data: { coverage: { total: 63, acted: 6 } } })
})

test('the example in JavaScript', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', example('javascript')])
  expect(stdout).toContain('TB-UBND')
})

const withPython = onPath('python3') ? test : test.skip
withPython('the example in Python (skipped where python3 is absent)', async () => {
  const { stdout } = await run('python3', ['-c', example('python')])
  expect(stdout).toContain('290-KH/TU Tỉnh ủy Hậu Giang')
})
