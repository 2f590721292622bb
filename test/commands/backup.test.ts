import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runProcess } from '../support/cli-process.js'
import { environment, run } from '../support/command-line.js'
import { newHome, startTestGraph, type TestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'

let held: TestGraph
let folder: string
beforeAll(async () => {
  held = await startTestGraph()
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-backup-'))
})
afterAll(async () => {
  await held.stop()
  rmSync(folder, { recursive: true })
})

test('a backup is told, and restored into a new home with nothing running there', async () => {
  const env = environment(held)
  const paper = join(folder, 'plan.txt')
  writeFileSync(paper, provincialPlan({ province: 'Bến Tre' }))
  await run(['ingest', paper], env)
  const file = join(folder, 'all.jsonl.gz')
  expect((await run(['backup', file], env)).stdout).toMatch(
    /^BACKED UP {2}.*all\.jsonl\.gz: 1 sources, \d+ citations, /,
  )
  const refused = await run(['restore', file], env)
  expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining('\nDATABASE_NOT_EMPTY: ')])

  const home = await newHome()
  const { code, stdout } = await runProcess(['restore', '--json', file], environment({ home }))
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ differences: [] })])
  // it is there at the next start, too
  const again = await runProcess(['ingest', paper], environment({ home }))
  expect(again.stdout).toMatch(/^UNCHANGED/)
  rmSync(home, { recursive: true, force: true })
})
