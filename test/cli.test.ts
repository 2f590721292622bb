import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runProcess, spawnCommand } from './support/cli-process.js'
import { environment } from './support/command-line.js'
import { provincialPlan } from './support/papers.js'

/** What a command's process shows beyond what the command does: exit codes, and output that is whole. */

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const env = environment({})
/** More than a pipe holds. */
const LONG = 'Rà soát công việc còn chậm của từng cơ quan. '.repeat(4000)

test('output is whole before the process ends, and its exit code is the command’s', async () => {
  const paper = join(folder, 'plan.txt')
  writeFileSync(paper, provincialPlan({ province: 'Bến Tre' }) + LONG)
  const { code, stdout, stderr } = await runProcess(['parse', '--text', paper], env)
  expect([code, stderr, stdout.length]).toEqual([0, '', readFileSync(paper, 'utf8').length])
  expect((await runProcess(['parse', join(folder, 'absent.txt')], env)).code).toBe(1)
  expect((await runProcess(['parse'], env)).code).toBe(2)
})

test('a reader that has seen enough is no failure', async () => {
  const paper = join(folder, 'long.txt')
  writeFileSync(paper, provincialPlan({ province: 'Bến Tre' }) + LONG)
  const child = spawnCommand(['parse', '--text', paper], env)
  let stderr = ''
  child.stderr!.on('data', (data) => (stderr += String(data)))
  child.stdout!.once('data', () => child.stdout!.destroy())
  const code = await new Promise((settle) => child.once('close', settle))
  expect([code, stderr]).toEqual([0, ''])
})
