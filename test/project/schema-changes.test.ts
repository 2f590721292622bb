import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { page } from '../support/pages.js'

/** What docs/schema-changes.md says of the schema is so, and no change breaks clients without a word. */

const script = fileURLToPath(new URL('../../schema/changes.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-schema-'))
afterAll(() => rmSync(folder, { recursive: true }))

const changes = (...args: string[]): Promise<{ code: number; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, _, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stderr }),
    )
  })

test('the page is what has changed since the last version', async () => {
  expect(await changes('--check')).toEqual({ code: 0, stderr: '' })
})

test('the schema that is compared with is that of the last version', () => {
  const [, published] = /^## (\d\S*)$/m.exec(page('CHANGELOG.md'))!
  expect(page('schema/released.graphql').split('\n')[0]).toBe(`# The schema of version ${published}`)
})

test('a change that breaks clients needs a word on what to do, which stays', async () => {
  const files = ['released', 'schema', 'page'].map((name) => join(folder, name)) as [string, string, string]
  const [released, schema, told] = files
  writeFileSync(released, '# The schema of version 9.9.9\ntype Query { a: Int b: Int }\n')
  writeFileSync(schema, 'type Query { b: String c: Int }\n')
  expect(await changes('--check', ...files)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('stale'),
  })
  const written = await changes(...files)
  expect([written.code, written.stderr.match(/does not say what to do/g)]).toEqual([
    1,
    [expect.anything(), expect.anything()],
  ])
  expect(written.stderr).toContain('`Query.a`')

  const answered = readFileSync(told, 'utf8').replace(/^(- `Query\..*→)$/gm, '$1 Ask c.')
  writeFileSync(told, answered)
  expect(await changes('--check', ...files)).toEqual({ code: 0, stderr: '' })
  expect(await changes(...files)).toEqual({ code: 0, stderr: '' })
  expect(readFileSync(told, 'utf8')).toBe(answered)
  expect(answered).toMatch(/^# Changes of the schema since 9\.9\.9$/m)
  expect(answered).toMatch(/^- `Query\.c`: /m)
})
