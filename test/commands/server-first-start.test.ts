import { readFileSync, rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { startServer } from '../support/cli-process.js'
import { environment } from '../support/command-line.js'
import { newHome } from '../support/database.js'

const corpus = JSON.parse(readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8')) as {
  documents: object[]
}

test('a first start loads the bundled corpus into an empty home, and says what memory it takes', async () => {
  const home = await newHome('EMPTY')
  const server = await startServer([], environment({ home }))
  expect(await server.ask('{ documents { totalCount } }')).toMatchObject({
    data: { documents: { totalCount: corpus.documents.length } },
  })
  await server.stop()
  expect((await server.ended).stderr).toMatch(/heap \d+ MB,.* 256 MB/)
  rmSync(home, { recursive: true, force: true })
})
