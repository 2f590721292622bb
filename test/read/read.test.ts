import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '../../src/read/limits.js'
import { readSource } from '../../src/read/read.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, bytes: Buffer | string): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('the text stands as in the file, byte order mark and carriage returns too', async () => {
  expect(await readSource(file('a.md', '\ufeff Kế hoạch\r\n\n'))).toEqual({
    name: 'a.md',
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    text: '\ufeff Kế hoạch\r\n\n',
    textBase: 'RAW',
  })
})

describe('what is refused by name', () => {
  test('a file that is empty, or too large before it is read', async () => {
    await expect(readSource(file('empty.txt', ''))).rejects.toMatchObject({ code: 'FILE_EMPTY' })
    const path = file('large.txt', 'x')
    truncateSync(path, LIMITS.fileBytes + 1)
    await expect(readSource(path)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('large.txt') as unknown,
      details: { limit: LIMITS.fileBytes, actual: LIMITS.fileBytes + 1 },
    })
  })

  test('a text of nothing but blanks and marks that nobody sees', async () => {
    for (const text of [' \n\t\u00a0', '\ufeff', '\u200b\u200b\n', Buffer.from('\ufeff', 'utf16le')])
      await expect(readSource(file('blank.txt', text))).rejects.toMatchObject({ code: 'NO_TEXT_LAYER' })
  })

  test('a text that is longer than any paper', async () => {
    for (const length of [LIMITS.characters + 1, LIMITS.characters * 3 + 1])
      await expect(readSource(file('long.txt', 'x'.repeat(length)))).rejects.toMatchObject({
        code: 'FILE_TOO_COMPLEX',
        details: { limit: LIMITS.characters },
      })
    expect((await readSource(file('long.txt', 'x'.repeat(LIMITS.characters)))).textBase).toBe('RAW')
  })

  test('a folder, a device, a pipe that nobody writes to, nothing at all', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    for (const path of [folder, '/dev/zero', pipe, 'a\0b'])
      await expect(readSource(path)).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
    await expect(readSource(join(folder, 'absent'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
  })
})
