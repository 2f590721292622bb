import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type * as errors from '../../../src/errors.js'
import type * as marks from '../../../src/read/marks.js'
import type * as pdf from '../../../src/read/pdf/pdf.js'
import { built } from '../../support/built.js'
import { drawing } from '../../support/random.js'
import { readBytes, readSource } from '../built.js'
import { mutant } from '../papers/mutants.mjs'

const { AppError } = await built<typeof errors>('errors.js')
const { Marks } = await built<typeof marks>('read/marks.js')
const { readPdf } = await built<typeof pdf>('read/pdf/pdf.js')

/** `MUTANTS=20000 npm test -- test/read/pdf/mutants` tries more. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 24)
const THROUGH_A_WORKER = 4

const plan = readFileSync(new URL('../papers/plan.pdf', import.meta.url))
const CODES =
  /^(?:FILE_DAMAGED|FILE_ENCRYPTED|FILE_TOO_COMPLEX|FILE_EMPTY|NO_TEXT_LAYER|UNSUPPORTED_ENCODING|UNSUPPORTED_MEDIA_TYPE|TIMEOUT)$/

/** The code that reading ended with, or that it was read; anything else is told by its name and words. */
const codeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'READ',
    (error: unknown) => (error instanceof AppError ? error.code : `not ours: ${String(error)}`),
  )

test('a broken PDF is read or refused with a code, in this process', async () => {
  const seen = new Map<string, number>()
  const strange: string[] = []
  for (let seed = 1; seed <= MUTANTS; seed += 1) {
    const code = await codeOf(readPdf(new Uint8Array(mutant(plan, drawing(seed))), 'a.pdf', new Marks()))
    seen.set(code, (seen.get(code) ?? 0) + 1)
    if (code !== 'READ' && !CODES.test(code)) strange.push(`seed ${seed}: ${code}`)
  }
  expect(strange).toEqual([])
  // the mutants are neither all harmless nor all dead
  for (const code of ['READ', 'FILE_DAMAGED']) expect(seen.get(code)).toBeGreaterThan(MUTANTS / 20)
}, 3_600_000)

test('and so it is in a worker, with the same code', async () => {
  for (let seed = 1; seed <= THROUGH_A_WORKER; seed += 1) {
    const bytes = mutant(plan, drawing(seed))
    const apart = await codeOf(readBytes(new Uint8Array(bytes), 'a.pdf'))
    if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) expect(apart).toMatch(/^(?:READ|FILE|UNSUP|NO_)/)
    else expect(apart).toBe(await codeOf(readPdf(new Uint8Array(bytes), 'a.pdf', new Marks())))
  }
})

test('what the library throws out of a page is damage, whoever reads it', async () => {
  for (const seed of [184, 252]) {
    const bytes = mutant(plan, drawing(seed))
    const wanted = {
      code: 'FILE_DAMAGED',
      message: expect.stringMatching(/its content is faulty/) as unknown,
    }
    const here = readPdf(new Uint8Array(bytes), 'a.pdf', new Marks())
    await expect(here).rejects.toMatchObject({ ...wanted, cause: { name: 'UnknownErrorException' } })
    await expect(readBytes(new Uint8Array(bytes), 'a.pdf')).rejects.toMatchObject(wanted)
  }
})

test('what the library leaves to nobody ends no process', async () => {
  const file = fileURLToPath(new URL('../papers/left-to-nobody.pdf', import.meta.url))
  const of = (path: string) => JSON.stringify(new URL(`../../../dist/read/${path}`, import.meta.url).href)
  const here = `
    const { readPdf } = await import(${of('pdf/pdf.js')})
    const { Marks } = await import(${of('marks.js')})
    const { readFileSync } = await import('node:fs')
    const bytes = new Uint8Array(readFileSync(${JSON.stringify(file)}))
    await readPdf(bytes, 'a.pdf', new Marks()).catch((error) => console.log(error.code))
    setTimeout(() => console.log('goes on'), 100)`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', here], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, 'FILE_DAMAGED\ngoes on\n'])
  expect(await codeOf(readSource(file))).toBe('FILE_DAMAGED')
})
