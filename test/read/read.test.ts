import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAX_FILE_BYTES, readSource } from '../../src/read/read.js'

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
  expect(await readSource(file('a.md', '\ufeffKế hoạch\r\n'))).toEqual({ name: 'a.md', mediaType: 'text/markdown', text: '\ufeffKế hoạch\r\n', textBase: 'RAW' })
})

describe('what is refused by name', () => {
  const cases: [string, Buffer | string, string][] = [
    ['empty.txt', '', 'FILE_EMPTY'],
    ['scan.txt', '%PDF-1.4', 'UNSUPPORTED_MEDIA_TYPE'],
    ['paper.txt', Buffer.from([0x50, 0x4b, 3, 4, 20]), 'UNSUPPORTED_MEDIA_TYPE'],
    ['old.txt', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'UNSUPPORTED_MEDIA_TYPE'],
    ['wide.txt', Buffer.from([0xff, 0xfe, 0x4b, 0]), 'UNSUPPORTED_ENCODING'],
    ['tcvn3.txt', Buffer.from([0x55, 0xfb, 0x20, 0x62, 0x61, 0x6e]), 'UNSUPPORTED_ENCODING'],
    ['zero.txt', Buffer.from([0x4b, 0, 0x4b]), 'UNSUPPORTED_ENCODING'],
  ]
  test.each(cases)('%s', async (name, bytes, code) => {
    await expect(readSource(file(name, bytes))).rejects.toMatchObject({ code, message: expect.stringContaining(name) as unknown })
  })

  test('a file that is too large, before it is read', async () => {
    const path = file('large.txt', 'x')
    truncateSync(path, MAX_FILE_BYTES + 1)
    await expect(readSource(path)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', details: { limit: MAX_FILE_BYTES, actual: MAX_FILE_BYTES + 1 } })
  })

  test('a folder, a device, nothing at all', async () => {
    await expect(readSource(folder)).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
    await expect(readSource('/dev/zero')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
    await expect(readSource(join(folder, 'absent'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
  })
})
