import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { AppError } from '../../src/errors.js'
import { FileRun, type FileResult } from '../../src/commands/each-file.js'
import type { CommandContext } from '../../src/commands/context.js'
import type { Graph } from '../../src/graph/connect.js'
import type { Settled } from '../../src/ingest/settled.js'

let told: string[]
let run: FileRun
beforeEach(() => {
  told = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => told.push(String(text)) > 0)
  run = new FileRun({ messages: {}, language: 'en' } as CommandContext, true, {} as Graph)
})
afterEach(() => {
  run.close()
  jest.restoreAllMocks()
})

const done = (name: string): Settled<readonly FileResult[]> => ({
  status: 'fulfilled',
  value: [{ outcome: 'CREATED', report: { name }, lines: [], failure: null }],
})
const failed = (reason: unknown): Settled<never> => ({ status: 'rejected', reason })
const together = (results: readonly Settled<readonly FileResult[]>[]) =>
  run.eachSome(
    ['a', 'b', 'c'],
    (name) => name,
    () => Promise.resolve(results),
  )

test('of files that were done together each is told, also one that fails', async () => {
  await together([done('a'), failed(new AppError('FILE_EMPTY', 'b is empty.')), done('c')])
  expect(
    told.map((line) => (JSON.parse(line) as { name?: string; code?: string }).name ?? 'FILE_EMPTY'),
  ).toEqual(['a', 'FILE_EMPTY', 'c'])
  expect(run.exitCode).toBe(1)
})

test('a defect ends the run once what was done beside it is told', async () => {
  const defect = new TypeError('of undefined')
  await expect(together([done('a'), failed(defect), done('c')])).rejects.toBe(defect)
  expect(told.map((line) => (JSON.parse(line) as { name: string }).name)).toEqual(['a', 'c'])
})
