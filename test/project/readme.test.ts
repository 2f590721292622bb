import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { EXPORTS } from '../../src/export/export.js'
import { environment, run } from '../support/command-line.js'
import { loadCorpus } from '../support/corpus.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** What the README prints is what happens. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const block = (marker: string, language: string): string =>
  new RegExp(`<!-- ${marker} -->\\s*\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: loadCorpus })
})
afterAll(() => server?.stop())

const post = async (body: string): Promise<unknown> =>
  (
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  ).json()

test('the first query gives the printed answer', async () => {
  expect(await post(JSON.stringify({ query: block('first query', 'graphql') }))).toEqual(
    JSON.parse(block('first answer', 'json')),
  )
})

test('the curl line is a query that the server answers', async () => {
  const body = /-d '(\{.*\})'/.exec(readme)?.[1] ?? ''
  expect(await post(body)).toMatchObject({
    data: {
      trace: {
        nodes: {
          nodes: ['TB-UBND', '290-KH/TU', '927/QĐ-TTg', '42/CT-TTg', '06-KH/TU', '14092/KH-UBND'].map(
            (symbol) => ({ document: { symbol } }),
          ),
        },
      },
    },
  })
})

test('every export that it names is there', async () => {
  const [, list] = /GET \/export\/([\s\S]*?) of one directive/.exec(readme)!
  const files = [...list!.replace('GET /export/', '').matchAll(/[a-z]+\.[a-z]+/g)].map(([file]) => file)
  expect(files).toEqual(EXPORTS.map(({ file }) => file))
  for (const file of files)
    expect((await fetch(`${server.url}/export/${file}?directive=34-CT/TW&asOf=2024-10-01`)).status).toBe(200)
})

test('every command that it names is there', async () => {
  const named = new Set(
    [...readme.matchAll(/npx chi-thi-graph ([a-z]+)/g)].map((match) => match[1] as string),
  )
  expect([...named].sort().join(' ')).toBe(
    'backup coverage export import ingest migrate parse remove reparse restore search start tasks token trace',
  )
  for (const command of named)
    expect(await run([command, '--help'], environment({}))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Example:') as unknown,
    })
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const [, script] of readme.matchAll(/npm run ([a-z:]+)/g))
    expect(Object.keys(scripts)).toContain(script)
})
