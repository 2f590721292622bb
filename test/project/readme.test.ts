import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { environment, run, type Ended } from '../support/command-line.js'
import { loadCorpus } from '../support/corpus.js'
import { sharedDatabase } from '../support/database.js'
import { blocksOf, page } from '../support/pages.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** What README.md and README.vi.md print is what happens, read from top to bottom. */

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startTestServer({ fill: loadCorpus })
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-readme-'))
})
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true })
})

/** Runs `NAME=value npx chi-thi-graph …` as a shell would; what it writes goes into the folder of the test. */
const command = async (line: string): Promise<Ended> => {
  const [settings, words] = line.split('npx chi-thi-graph ') as [string, string]
  const args = words.split(' ').flatMap((word) => {
    if (word.endsWith('/*')) return readdirSync(word.slice(0, -2)).map((name) => word.replace('*', name))
    return word.endsWith('.svg') ? join(folder, 'map.svg') : word
  })
  const locale = Object.fromEntries(settings.trim().split(' ').filter(Boolean).map((one) => one.split('='))) // prettier-ignore
  return run(args, environment({ database: await sharedDatabase() }, locale))
}

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const lines = blocksOf(page(name), 'sh').join('').split('\n')
  const commandNamed = (verb: string): string =>
    lines.find((line) => line.includes(`chi-thi-graph ${verb} `))!

  test('the command of the picture draws it', async () => {
    const drawing = commandNamed('coverage')
    expect(await command(drawing)).toMatchObject({ code: 0, stderr: '' })
    const [, picture] = /--svg (\S+)/.exec(drawing)!
    expect(page(name)).toContain(`<img src="${picture}"`)
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toBe(page(picture!))
  })

  test('the three questions have the printed answers once the samples are in the graph', async () => {
    expect(await command(commandNamed('ingest'))).toMatchObject({ code: 0 })
    const questions = blocksOf(page(name), 'graphql')
    const answers = blocksOf(page(name), 'json').map((answer) => JSON.parse(answer) as unknown)
    expect(questions).toHaveLength(3)
    expect(await Promise.all(questions.map((question) => server.data(question)))).toEqual(answers)
    expect(JSON.stringify(answers)).toContain('"quote":"')
  })

  test('and the samples can be taken back', async () => {
    const [taking] = /npx chi-thi-graph remove [^`]+/.exec(page(name))!
    expect(await command(taking)).toMatchObject({ code: 0 })
    expect(await server.data('{ document(symbol: "203/KH-UBND") { id } }')).toEqual({ document: null })
  })
})
