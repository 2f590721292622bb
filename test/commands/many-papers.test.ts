import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { LOADED_TOGETHER } from '../../src/ingest/load-together.js'
import { ended, runProcess, spawnCommand } from '../support/cli-process.js'
import { environment, type Environment } from '../support/command-line.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'

/** So many papers at once that several threads read them, and that they are loaded in three transactions at least. */
const PAPERS = 2 * LOADED_TOGETHER.most + 20

let folder: string
let paths: string[]
let held: TestGraph
let env: Environment

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-many-papers-'))
  paths = Array.from({ length: PAPERS }, (_, at) => {
    const path = join(folder, `plan-${at}.txt`)
    writeFileSync(path, provincialPlan({ province: 'Bến Tre', number: String(at + 1) }))
    return path
  })
  // one that is not there, among the others
  paths.splice(20, 0, join(folder, 'absent.txt'))
  held = await startTestGraph()
  env = environment(held)
})
afterAll(async () => {
  await held.stop()
  rmSync(folder, { recursive: true })
})

/** Name and outcome of each line. */
const linesOf = (stdout: string): string[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { fileName: string; outcome: string; code?: string })
    .map(({ fileName, outcome, code = '' }) => `${fileName} ${outcome} ${code}`.trim())

const wholeRun = (outcome: (at: number) => string): string[] =>
  paths.map((path, at) =>
    path.endsWith('absent.txt') ? 'absent.txt FAILED FILE_NOT_FOUND' : `${basename(path)} ${outcome(at)}`,
  )

test('they are told in the order in which they were named, and one that fails leaves the others', async () => {
  const { code, stdout, stderr } = await runProcess(['ingest', '--json', ...paths], env)
  expect([code, stderr]).toEqual([1, ''])
  expect(linesOf(stdout)).toEqual(wholeRun(() => 'CREATED'))
  const again = await runProcess(['reparse', '--all', '--json'], env)
  expect(again.stdout.trim().split('\n')).toHaveLength(PAPERS)
  expect(again.stdout).not.toContain('CHANGED')
})

test('Ctrl-C ends the run after the papers that are being loaded together; what was read ahead is not stored', async () => {
  await held.empty()
  const child = spawnCommand(['ingest', '--json', ...paths], env)
  child.stdout!.once('data', () => child.kill('SIGINT'))
  const { code, stdout, stderr } = await ended(child)
  const told = linesOf(stdout)
  expect([code, stderr]).toEqual([130, expect.stringContaining('\n')])
  expect(told).toEqual(wholeRun(() => 'CREATED').slice(0, told.length))
  expect(told.length).toBeLessThan(paths.length)
  const rest = await runProcess(['ingest', '--json', ...paths], env)
  expect(linesOf(rest.stdout)).toEqual(wholeRun((at) => (at < told.length ? 'UNCHANGED' : 'CREATED')))
})
