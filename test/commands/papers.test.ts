import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { environment, run, type Environment } from '../support/command-line.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'

let folder: string
let paper: string
let held: TestGraph
let env: Environment

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-papers-'))
  paper = join(folder, 'plan.txt')
  writeFileSync(paper, provincialPlan({ province: 'Bến Tre' }))
  held = await startTestGraph()
  env = environment(held)
})
afterAll(async () => {
  await held.stop()
  rmSync(folder, { recursive: true })
})

test('ingest reads what it can, and says what it could not', async () => {
  const { code, stdout } = await run(['ingest', '--json', paper, join(folder, 'absent.txt')], env)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toEqual([
    expect.objectContaining({ fileName: 'plan.txt', outcome: 'CREATED', tasksAdded: 2, relationsAdded: 1 }),
    expect.objectContaining({ fileName: 'absent.txt', outcome: 'FAILED', code: 'FILE_NOT_FOUND' }),
  ])
  expect(code).toBe(1)
})

test('a paper is read once', async () => {
  await held.empty()
  expect((await run(['ingest', paper], env)).stdout).toMatch(/^CREATED/)
  expect((await run(['ingest', paper], env)).stdout).toMatch(
    /^UNCHANGED {2}plan\.txt: 15\/KH-UBND \(2024-09-10\), UBND tỉnh Bến Tre: 2 tasks/,
  )
})

test('a paper that an older parser has read is read again, and the difference told', async () => {
  expect((await run(['reparse'], env)).stdout).toBe('0 changed, 0 the same, 0 refused\n')
  const all = await run(['reparse', '--all', '--dry-run'], env)
  expect(all.stdout).toMatch(
    /^THE SAME {3}plan\.txt \(parser [\d.]+ → [\d.]+\)\n0 changed, 1 the same, 0 refused; nothing was written\n$/,
  )
})

test('a secret paper is refused with its own exit code', async () => {
  const secret = join(folder, 'secret.txt')
  writeFileSync(secret, provincialPlan({ province: 'Bến Tre' }).replace('KẾ HOẠCH', 'TỐI MẬT\n\nKẾ HOẠCH'))
  const { code, stdout } = await run(['ingest', secret], env)
  expect([code, stdout]).toEqual([5, 'REFUSED    secret.txt: STATE_SECRET\n'])
})
