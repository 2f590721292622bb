import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AppError } from '../../src/errors'
import { beginAhead } from '../../src/ingest/begin-ahead'
import type { Settled } from '../../src/ingest/settled'
import type * as Here from '../../src/ingest/read-paper'
import type * as Threads from '../../src/ingest/reading-threads'
import { built } from '../support/built'

const { ReadingThreads, readerFor } = await built<typeof Threads>('ingest/reading-threads.js')

let reader: Threads.Reader
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-threads-'))
  writeFileSync(join(folder, 'log'), '')
})
afterEach(async () => {
  await reader.close()
  rmSync(folder, { recursive: true })
})

const codeOf = ({ name, code }: AppError): string => `${name} ${code}`

/** What each file gives, in their order: what was read, or the code of its failure. */
async function readAll<Result>(
  paths: readonly string[],
  result: (read: Here.ReadPaper) => Result,
): Promise<(Result | string)[]> {
  const results: (Result | string)[] = []
  const next = beginAhead(paths, { atOnce: reader.atOnce, most: 5 }, (path) => reader.read({ path }))
  while (results.length < paths.length)
    for (const one of await next())
      results.push(one.status === 'fulfilled' ? result(one.value) : codeOf(one.reason as AppError))
  return results
}

test('threads read what one thread reads, in the order of the files', async () => {
  const papers = fileURLToPath(new URL('../read/papers/', import.meta.url))
  const corpus = fileURLToPath(new URL('../corpus/state/', import.meta.url))
  const paths = [
    ...readdirSync(corpus).map((name) => join(corpus, name)),
    ...['plan.pdf', 'plan.docx', 'plan.html', 'absent.pdf'].map((name) => join(papers, name)),
  ]
  reader = readerFor(1)
  const alone = await readAll(paths, (read) => read)
  reader = new ReadingThreads(3)
  const together = await readAll(paths, (read) => read)
  expect(together).toEqual(alone)
  expect(alone.filter((read) => typeof read !== 'string').length).toBeGreaterThan(10)
  expect(alone.at(-1)).toBe('AppError FILE_NOT_FOUND')
})

test('few papers are read in this thread', async () => {
  reader = readerFor(32)
  expect(reader).not.toBeInstanceOf(ReadingThreads)
  expect(reader.atOnce).toBe(1)
})

describe('a thread', () => {
  const odd = (...names: string[]): Promise<string[]> => {
    reader = new ReadingThreads(2, new URL('odd-thread.mjs', import.meta.url))
    return readAll(
      names.map((name) => join(folder, name)),
      (read) => ('location' in read ? basename(read.location) : read.outcome),
    )
  }
  const log = () => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n')

  test('that dies fails its paper, and no other', async () => {
    const died = 'AppError INTERNAL_SERVER_ERROR'
    expect(await odd('a', 'exits', 'b', 'throws', 'exits', 'c')).toEqual(['a', died, 'b', died, died, 'c'])
  })

  test('gives its paper again where others may have taken its time or memory, and then nothing else is read', async () => {
    const names = [
      'slow',
      'short-of-time',
      'slow',
      'short-of-memory',
      'a',
      'never-in-time',
      'many-pages',
      'b',
    ]
    expect(await odd(...names)).toEqual([
      'slow',
      'short-of-time',
      'slow',
      'short-of-memory',
      'a',
      'AppError TIMEOUT',
      'AppError FILE_TOO_COMPLEX',
      'b',
    ])
    const lines = log()
    for (const name of ['short-of-time', 'short-of-memory', 'never-in-time'])
      expect(lines[lines.lastIndexOf(`begin ${name}`) + 1]).toBe(`end ${name}`)
    expect(lines.filter((line) => line === 'begin many-pages')).toHaveLength(1)
  })

  test('whose paper takes too long is ended, and another reads the next one', async () => {
    reader = new ReadingThreads(1, new URL('odd-thread.mjs', import.meta.url), 1500)
    const read = await readAll([join(folder, 'hangs'), join(folder, 'a')], ({ outcome }) => outcome)
    expect(read).toEqual(['AppError TIMEOUT', 'READ'])
  })

  test('is ended with its paper', async () => {
    reader = new ReadingThreads(1, new URL('odd-thread.mjs', import.meta.url))
    const failed = expect(reader.read({ path: join(folder, 'slow') })).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    })
    await reader.close()
    await failed
    expect(log()).not.toContain('end slow')
  })
})

describe('work that is begun ahead', () => {
  const pause = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds))
  const valuesOf = (results: readonly Settled<number>[]) =>
    results.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))

  test('is given in order, as much as is done, fails at its turn, and does not pile up', async () => {
    const begun: number[] = []
    let letFirstEnd = (): void => {}
    const othersAreDone = new Promise<void>((settle) => (letFirstEnd = settle))
    const next = beginAhead([0, 1, 2, 3, 4, 5], { atOnce: 2, most: 3 }, async (item) => {
      begun.push(item)
      if (item === 0) await othersAreDone
      if (item === 1) throw new Error('one')
      if (item === 2) setImmediate(letFirstEnd)
      return item
    })
    expect(begun).toEqual([])
    const first = next()
    expect(begun).toEqual([0, 1])
    expect(valuesOf(await first)).toEqual([0, 'one', 2])
    await pause(20)
    expect(begun).toEqual([0, 1, 2, 3, 4, 5])
    expect(valuesOf(await next())).toEqual([3, 4, 5])
  })

  test('is not begun while what waits is heavy', async () => {
    const begun: number[] = []
    const next = beginAhead(
      [1, 2, 3, 4],
      { atOnce: 1, most: 4, weightOf: (item: number) => item, heaviest: 3 },
      (item) => Promise.resolve(begun.push(item)),
    )
    expect(valuesOf(await next())).toEqual([1])
    await pause(20)
    expect(begun).toEqual([1, 2, 3])
    expect(valuesOf(await next())).toEqual([2, 3])
    expect(valuesOf(await next())).toEqual([4])
  })
})
