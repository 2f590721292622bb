import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { environment, run, type Ended } from '../support/command-line.js'
import { twoPlans } from '../support/corpus.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { workbookText } from '../support/workbook.js'

let held: TestGraph
let folder: string
beforeAll(async () => {
  held = await startTestGraph({ fill: twoPlans })
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-export-'))
})
afterAll(async () => {
  await held.stop()
  rmSync(folder, { recursive: true })
})

const exported = (...args: string[]): Promise<Ended> => run(['export', ...args], environment(held))

test('into a file, or to standard output', async () => {
  const out = join(folder, 'tasks.csv')
  const csv = await exported('csv', '--table', 'tasks', '--directive', '34-CT/TW', '--out', out)
  expect([csv.code, csv.stderr]).toEqual([0, 'Exporting tasks.csv\n'])
  expect(readFileSync(out, 'utf8')).toMatch(/^\ufeffid,document,.*\r\nT[0-9a-f]+,D[0-9a-f]+,15\/KH-UBND,/)
  expect((await exported('ics')).stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
})

test('a table as a workbook, in the language of the command line', async () => {
  const out = join(folder, 'tasks.xlsx')
  const workbook = await exported(
    'xlsx',
    '--table',
    'tasks',
    '--directive',
    '34-CT/TW',
    '--out',
    out,
    '--json',
  )
  expect(workbook.code).toBe(0)
  const bytes = readFileSync(out)
  expect(JSON.parse(workbook.stdout)).toMatchObject({ format: 'xlsx', bytes: bytes.length })
  expect(workbookText(new Uint8Array(bytes))).toMatch(/^\| Paper \| .*\n\| 15\/KH-UBND; /)
  expect((await exported('ics', '--table', 'tasks')).code).toBe(2)
})

test('a file that cannot be written is told', async () => {
  const { code, stdout, stderr } = await exported('jsonld', '--out', join(folder, 'no', 'folder'))
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('OUTPUT_NOT_WRITABLE')
})

test('the map wants a directive; another format is none', async () => {
  expect((await exported('pdf')).code).toBe(2)
  expect((await exported('svg')).code).toBe(2)
  expect((await exported('svg', '--directive', '34-CT/TW', '--today')).stdout).toContain('of 34 provinces')
})
