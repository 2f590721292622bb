import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bombs } from './bombs.mjs'
import { extractInWorker, textOf } from './built.js'

/**
 * What a process of its own met: the code, how much of the processor's time it took, how long at most its loop was at
 * work on one thing, how much it grew.
 */
interface Met {
  code: string | null
  milliseconds: number
  lag: number
  mib: number
}

const probe = fileURLToPath(new URL('probe.mjs', import.meta.url))

function meet(name: string, bytes: Buffer): Met {
  const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-bomb-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const { stdout, stderr, status } = spawnSync(process.execPath, [probe, join(folder, name)], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${name} ended the process (${status}): ${stderr}`)
    return JSON.parse(stdout) as Met
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each(Object.keys(bombs))('%s', (name) => {
  const met = meet(name, (bombs as Record<string, () => Buffer>)[name]!())
  expect(met.code).toMatch(/^(?:FILE_TOO_COMPLEX|FILE_DAMAGED|NO_TEXT_LAYER)$/)
  expect(met.milliseconds).toBeLessThan(20_000)
  expect(met.lag).toBeLessThanOrEqual(150)
  expect(met.mib).toBeLessThanOrEqual(400)
})

test('who waits behind a bomb is served', async () => {
  const bomb = textOf((bombs as Record<string, () => Buffer>)['nested-50-000.html']!(), 'bomb.html')
  const page = textOf('<html><p>Kế hoạch', 'page.html')
  await expect(bomb).rejects.toMatchObject({
    code: 'FILE_TOO_COMPLEX',
    details: { limit: 1000, actual: 1001 },
  })
  expect(await page).toBe('Kế hoạch\n')
})

test('what takes too long is ended', async () => {
  const job = {
    bytes: new Uint8Array(Buffer.from('<html><p>x')),
    mediaType: 'text/html',
    name: 'slow.html',
  } as const
  await expect(
    extractInWorker(job, undefined, { milliseconds: 1, pageMilliseconds: 1 }),
  ).rejects.toMatchObject({
    code: 'TIMEOUT',
    details: { file: job.name, limit: 1 },
  })
  expect(await extractInWorker(job)).toMatchObject({ text: 'x\n' })
})

test('a page of a hundred thousand lines is none', async () => {
  expect((await textOf(`<html><p>${'Kế hoạch<br>'.repeat(100_000)}`, 'long.html')).length).toBe(900_000)
})
