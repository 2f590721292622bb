import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'
import { unload } from '../../src/ingest/load.js'
import { LOADED_TOGETHER } from '../../src/ingest/load-together.js'
import { ended, runProcess, spawnCommand } from '../support/cli-process.js'
import { environment, run, type Environment } from '../support/command-line.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'
import { zip } from '../read/papers/containers.mjs'

/** `ingest FOLDER`: what is known is not read again, and what became of every other file is told. */

let root: string
let folder: string
let held: TestGraph
let env: Environment

const symbols = inlineQuery('READ', 'test/symbols', 'MATCH (d:Document) RETURN d.symbol AS symbol', {
  params: {},
  row: { symbol: text },
})

const LONG_AGO = new Date('2024-01-01T00:00:00Z')
const planOf = (number: number) => provincialPlan({ province: 'Bến Tre', number: String(number) })

/** A file that has not been touched for long. */
function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  utimesSync(path, LONG_AGO, LONG_AGO)
  return path
}

/** What `ingest FOLDER` says of each file, what it says of all, and its exit code. */
async function takeIn(command = run) {
  const { code, stdout } = await command(['ingest', '--json', folder], env)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string | number>)
  const [{ known, knownFailures }] = lines.filter((line) => 'known' in line) as [Record<string, number>]
  const files = lines
    .filter((line) => 'fileName' in line)
    .map(({ fileName, outcome, code: failure }) => [fileName, outcome, failure].filter(Boolean).join(' '))
  return { code, known, knownFailures, files }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'chi-thi-graph-folder-'))
  held = await startTestGraph()
  env = environment(held)
})
beforeEach(async () => {
  await held.empty()
  folder = mkdtempSync(join(root, 'papers-'))
})
afterAll(async () => {
  await held.stop()
  rmSync(root, { recursive: true })
})

test('each file is told once; what is known is not even opened, and what has failed is not tried again', async () => {
  mkdirSync(join(folder, 'sub'))
  put('one.txt', planOf(1))
  put('sub/two.txt', planOf(2))
  put('sub/same.txt', planOf(1))
  put('empty.txt', '')
  put('.hidden.txt', planOf(3))
  put('~$one.txt', planOf(4))
  writeFileSync(join(root, 'outside.txt'), planOf(5))
  symlinkSync(join(root, 'outside.txt'), join(folder, 'link.txt'))
  expect(await takeIn()).toEqual({
    code: 1,
    known: 0,
    knownFailures: 0,
    files: ['empty.txt FAILED FILE_EMPTY', 'one.txt CREATED', 'sub/two.txt CREATED'],
  })
  // other words of the same length, as nobody could tell without opening it
  put('one.txt', planOf(9))
  expect(await takeIn()).toEqual({ code: 0, known: 3, knownFailures: 1, files: [] })
})

test('what was touched, copied or moved is known by its hash; what was changed is read', async () => {
  put('one.txt', planOf(1))
  put('two.txt', planOf(2))
  put('three.txt', planOf(3))
  await takeIn()
  utimesSync(join(folder, 'one.txt'), new Date('2024-02-01'), new Date('2024-02-01'))
  copyFileSync(join(folder, 'one.txt'), put('copy.txt', ''))
  utimesSync(join(folder, 'copy.txt'), LONG_AGO, LONG_AGO)
  renameSync(join(folder, 'two.txt'), join(folder, 'moved.txt'))
  put('three.txt', `${planOf(3)}\n2. Giao Sở Y tế báo cáo trước ngày 30/6/2025.\n`)
  expect(await takeIn()).toEqual({ code: 0, known: 0, knownFailures: 0, files: ['three.txt UPDATED'] })
  expect(await takeIn()).toMatchObject({ known: 4, files: [] })
  // a paper is taken back by the place at which it lies now
  expect((await run(['remove', join(folder, 'moved.txt')], env)).stdout).toMatch(/^REMOVED/)
})

test('what was deleted is told and stays; once it has been taken back nothing is told', async () => {
  const path = put('one.txt', planOf(1))
  put('two.txt', planOf(2))
  await takeIn()
  unlinkSync(path)
  for (let looks = 0; looks < 2; looks += 1)
    expect(await takeIn()).toMatchObject({ code: 0, files: ['one.txt GONE'] })
  expect(await held.graph.read(symbols, {})).toContainEqual({ symbol: '1/KH-UBND' })
  await run(['remove', path], env)
  expect((await takeIn()).files).toEqual([])
  expect(await held.graph.read(symbols, {})).not.toContainEqual({ symbol: '1/KH-UBND' })
})

test('a database that lost what it had knows nothing', async () => {
  put('one.txt', planOf(1))
  put('two.txt', planOf(2))
  await takeIn()
  await run(['remove', join(folder, 'one.txt')], env)
  expect((await takeIn()).files).toEqual(['one.txt CREATED'])
  await held.empty()
  expect((await takeIn()).files).toEqual(['one.txt CREATED', 'two.txt CREATED'])
})

test('a file that was just written is taken when it stands still, and left while it grows', async () => {
  writeFileSync(join(folder, 'done.txt'), planOf(1))
  const growing = join(folder, 'growing.txt')
  writeFileSync(growing, planOf(2))
  const writing = setInterval(() => appendFileSync(growing, ' '), 20)
  const first = await takeIn().finally(() => clearInterval(writing))
  expect(first.files).toEqual(['done.txt CREATED', 'growing.txt LEFT'])
  utimesSync(growing, LONG_AGO, LONG_AGO)
  expect(await takeIn()).toMatchObject({ known: 1, files: ['growing.txt CREATED'] })
})

test('killed in the middle, it goes on where it was', async () => {
  // so many that they are loaded in three transactions at least
  const papers = 2 * LOADED_TOGETHER.most + 20
  const names = Array.from({ length: papers }, (_, at) => `plan-${String(at).padStart(3, '0')}.txt`)
  for (const [at, name] of names.entries()) put(name, planOf(at + 1))
  const child = spawnCommand(['ingest', '--json', folder], env)
  child.stdout!.on('data', (said) => String(said).includes('plan-003') && child.kill('SIGKILL'))
  await ended(child)
  const { code, files } = await takeIn(runProcess)
  expect(code).toBe(0)
  expect(files.map((file) => file.split(' ')[0])).toEqual(names)
  expect(files.slice(0, 4).every((file) => file.endsWith('UNCHANGED'))).toBe(true)
  expect(await takeIn(runProcess)).toMatchObject({ known: papers, files: [] })
})

test('a bundle is known when all that it gave is held', async () => {
  put(
    'bundle.zip',
    zip([
      ['one.txt', planOf(1)],
      ['sub/two.txt', planOf(2)],
      ['picture.heic', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
    ]) as Buffer,
  )
  expect((await takeIn(runProcess)).files).toEqual([
    'bundle.zip/one.txt CREATED',
    'bundle.zip/sub/two.txt CREATED',
    'bundle.zip/picture.heic FAILED UNSUPPORTED_MEDIA_TYPE',
  ])
  expect(await takeIn(runProcess)).toEqual({ code: 0, known: 1, knownFailures: 0, files: [] })
  await unload(held.graph, join(realpathSync(folder), 'bundle.zip/sub/two.txt'), '2026-11-20T00:00:00Z')
  expect((await takeIn(runProcess)).files.slice(0, 2)).toEqual([
    'bundle.zip/one.txt UNCHANGED',
    'bundle.zip/sub/two.txt CREATED',
  ])
})

test('--watch takes what is put there until Ctrl-C, and touches nothing', async () => {
  const before = statSync(put('one.txt', planOf(1))).mtimeMs
  const child = spawnCommand(['ingest', '--watch', folder], env)
  child.stderr!.on('data', (said) => {
    if (String(said).includes('Watching')) put('two.txt', planOf(2))
  })
  child.stdout!.on('data', (said) => String(said).includes('two.txt') && child.kill('SIGINT'))
  const { code, stdout, stderr } = await ended(child)
  expect(stdout.split('\n').map((line) => line.slice(0, 18))).toEqual([
    'CREATED    one.txt',
    'CREATED    two.txt',
    '',
  ])
  expect([code, stderr]).toEqual([0, expect.stringContaining('1 files: 1 created')])
  expect(statSync(join(realpathSync(folder), 'one.txt')).mtimeMs).toBe(before)
})

test('--watch needs one folder', async () => {
  const { code, stderr } = await run(['ingest', '--watch', put('one.txt', planOf(1))], env)
  expect([code, stderr]).toEqual([2, expect.stringContaining('BAD_USER_INPUT')])
})
