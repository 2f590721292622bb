import { describe, expect, test } from '@jest/globals'
import { LIMITS } from '../../../src/read/limits.js'
import { MAIL, mediaTypeOf, ZIP } from '../../../src/read/media-type.js'
import { unpack } from '../../../src/read/bundle/unpack.js'
import type * as Read from '../../../src/read/read.js'
import { built } from '../../support/built.js'
import { docx, packed, paragraph, zip as container } from '../papers/containers.mjs'
import { mail } from './mails.js'

const { openBytes, readBytes } = await built<typeof Read>('read/read.js')

type Part = [string, string | Buffer | ReturnType<typeof packed>]
const zip = (parts: readonly Part[], lies?: (part: string) => object) => container(parts, lies) as Buffer

/** The places of the files in it, and what they hold. */
const filesOf = async (bytes: Uint8Array, type: typeof ZIP | typeof MAIL = ZIP) =>
  (await unpack(bytes, type, 'bundle')).map(({ path, bytes: content, isCover }) => [
    path,
    Buffer.from(content).toString(),
    ...(isCover ? ['cover'] : []),
  ])

describe('a ZIP archive', () => {
  test('gives its files by their places, without what programs put beside papers', async () => {
    const bytes = zip([
      ['thu/', ''],
      ['thu/công văn.txt', 'một'],
      ['phu-luc\\1.txt', 'hai'],
      ['./ba.txt', 'ba'],
      ['__MACOSX/thu/._công văn.txt', 'x'],
      ['thu/.DS_Store', 'x'],
      ['thu/~$cong-van.docx', 'x'],
    ])
    expect(await filesOf(bytes)).toEqual([
      ['thu/công văn.txt', 'một'],
      ['phu-luc/1.txt', 'hai'],
      ['ba.txt', 'ba'],
    ])
  })

  test('keeps names apart that an old program wrote in the encoding of its system', async () => {
    const names = ['phu luc 1.txt', 'phu luc 2.txt']
    const bytes = zip(names.map((name) => [name, name] as Part))
    const heads = Buffer.from(
      bytes
        .toString('latin1')
        .replaceAll(/phu luc ([12])\.txt/g, (_, digit) => `phu luc ${digit === '1' ? '\xe0' : '\xe1'}.txt`),
      'latin1',
    )
    expect((await filesOf(heads)).map(([path]) => path)).toEqual(['phu luc \xe0.txt', 'phu luc \xe1.txt'])
  })

  test('in an archive is opened once, and its files keep their places', async () => {
    const inner = zip([['a.txt', 'x']])
    expect(await filesOf(zip([['thu.zip', inner]]))).toEqual([['thu.zip/a.txt', 'x']])
    await expect(filesOf(zip([['hai.zip', zip([['thu.zip', inner]])]]))).rejects.toMatchObject({
      code: 'FILE_TOO_COMPLEX',
      details: { limit: 2, actual: 3 },
    })
  })

  test('a Word document in it is a paper, no archive; a broken archive is told by its reader', async () => {
    const paper = docx(paragraph('Kế hoạch')) as Buffer
    const files = await unpack(
      zip([
        ['a.docx', paper],
        ['b.zip', 'PK\x03\x04'],
      ]),
      ZIP,
      'bundle',
    )
    expect(files.map(({ path }) => path)).toEqual(['a.docx', 'b.zip'])
    await expect(readBytes(files[1]!.bytes, 'b.zip')).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
  })

  const million = packed([{ content: Buffer.alloc(1_000_000, ' '), times: 95 }])
  // does not pack, so that the ratio of the whole is an honest one
  let seed = 7
  const noise = Buffer.from(
    Array.from({ length: 1_200_000 }, () => (seed = Math.imul(seed, 1_103_515_245) + 12_345) >>> 16),
  )
  test.each<[string, Buffer, string]>([
    ['a place above it', zip([['../a.txt', 'x']]), 'FILE_DAMAGED'],
    ['a place above it, between folders', zip([['a/../../b.txt', 'x']]), 'FILE_DAMAGED'],
    ['a place above it, as Windows writes it', zip([['a\\..\\..\\b.txt', 'x']]), 'FILE_DAMAGED'],
    ['a place on the disk', zip([['/etc/a.txt', 'x']]), 'FILE_DAMAGED'],
    ['a place on a drive', zip([['C:\\a.txt', 'x']]), 'FILE_DAMAGED'],
    ['a name with a zero', zip([['a\0.txt', 'x']]), 'FILE_DAMAGED'],
    [
      'two files of one name',
      zip([
        ['a.txt', 'x'],
        ['a.txt', 'y'],
      ]),
      'FILE_DAMAGED',
    ],
    [
      'two spellings of one place',
      zip([
        ['b/a.txt', 'x'],
        ['b\\a.txt', 'y'],
      ]),
      'FILE_DAMAGED',
    ],
    [
      'a file behind a password',
      zip(
        [
          ['a.txt', 'x'],
          ['b.txt', 'y'],
        ],
        (part) => (part === 'b.txt' ? { flags: 1 } : {}),
      ),
      'FILE_ENCRYPTED',
    ],
    ['a file that is not what it declares', zip([['a.txt', 'x']], () => ({ checksum: 1 })), 'FILE_DAMAGED'],
    [
      'too much for its size',
      zip([['a.txt', packed([{ content: Buffer.alloc(1_000_000, ' '), times: 30 }])]]),
      'FILE_TOO_COMPLEX',
    ],
    [
      'too much in all',
      zip([
        ['a.txt', million],
        ['b.txt', million],
        ['c.bin', noise],
      ]),
      'FILE_TOO_COMPLEX',
    ],
    [
      'too much in all, of archives in it',
      zip(
        [1, 2, 3, 4].map(
          (at) =>
            [
              `${at}.zip`,
              zip([
                ['a.txt', packed([{ content: Buffer.alloc(1_000_000, ' '), times: 28 }])],
                ['b.bin', noise],
              ]),
            ] as Part,
        ),
      ),
      'FILE_TOO_COMPLEX',
    ],
    [
      'too many files',
      zip(Array.from({ length: LIMITS.bundleFiles + 1 }, (_, at) => [`${at}.txt`, 'x'] as Part)),
      'FILE_TOO_COMPLEX',
    ],
    ['no file', zip([['leer/', '']]), 'FILE_EMPTY'],
  ])('with %s is refused as a whole', async (_, bytes, code) => {
    await expect(openBytes(new Uint8Array(bytes), 'bundle.zip')).rejects.toMatchObject({ code })
  })
})

describe('a mail', () => {
  test('gives its words and what is attached; two attachments may have one name', async () => {
    const bytes = mail('Kính gửi kèm văn bản.', [
      { name: 'kế hoạch.txt', content: 'một' },
      { name: 'kế hoạch.txt', content: 'hai' },
      { name: '../../ba.txt', content: 'ba' },
      { name: 'thu.zip', content: zip([['a.txt', 'x']]) },
      { name: 'smime.p7s', type: 'application/pkcs7-signature', content: 'x' },
    ])
    expect(mediaTypeOf(new Uint8Array(bytes), 'thu.eml')).toBe(MAIL)
    expect(await filesOf(bytes, MAIL)).toEqual([
      ['message.txt', expect.stringContaining('Kính gửi kèm văn bản.'), 'cover'],
      ['kế hoạch.txt', 'một'],
      ['kế hoạch (2).txt', 'hai'],
      ['ba.txt', 'ba'],
      ['thu.zip/a.txt', 'x'],
    ])
  })

  test('gives the page where the text has lost its tables or only says that there is one', async () => {
    const both = (text: string, html: string) =>
      Buffer.from(
        `From: a@b.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`,
      )
    const long = `<p>${'Kế hoạch mở lớp bơi. '.repeat(9)}</p>`
    const named = async (text: string, html: string) =>
      (await filesOf(both(text, html), MAIL)).map(([path]) => path)
    expect(await named('1 Mở lớp', '<table><tr><td>1</td><td>Mở lớp</td></tr></table>')).toEqual([
      'message.html',
    ])
    expect(await named('Thư này là HTML.', long)).toEqual(['message.html'])
    expect(await named('Kính gửi kèm', '<p>Kính gửi kèm</p>')).toEqual(['message.txt'])
  })

  test('in a mail is opened once', async () => {
    const inner = mail('Thư trong', [{ name: 'a.txt', content: 'x' }])
    const forwarded = (content: Buffer) => [{ name: 'thư.eml', type: 'message/rfc822', content }]
    expect((await filesOf(mail('Thư', forwarded(inner)), MAIL)).map(([path]) => path)).toEqual([
      'message.txt',
      'thư.eml/message.txt',
      'thư.eml/a.txt',
    ])
    await expect(filesOf(mail('Thư', forwarded(mail('Thư', forwarded(inner)))), MAIL)).rejects.toMatchObject({
      code: 'FILE_TOO_COMPLEX',
    })
  })

  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')
  test.each<[string, string, string]>([
    ['parts nested deeply', `From: a@b.vn\r\nMIME-Version: 1.0\r\n${nested(5000)}`, 'FILE_TOO_COMPLEX'],
    [
      'a head without end',
      `From: a@b.vn\r\nMIME-Version: 1.0\r\n${'X-A: 1234567890\r\n'.repeat(200_000)}\r\nx`,
      'FILE_TOO_COMPLEX',
    ],
    [
      'too many files',
      mail(
        'x',
        Array.from({ length: LIMITS.bundleFiles }, (_, at) => ({ name: `${at}.txt`, content: 'x' })),
      ).toString(),
      'FILE_TOO_COMPLEX',
    ],
  ])('with %s is refused', async (_, text, code) => {
    await expect(openBytes(new Uint8Array(Buffer.from(text)), 'thu.eml')).rejects.toMatchObject({ code })
  })

  test.each([
    ['a paper', 'UBND TỈNH X\nSố: 15/KH-UBND\n'],
    ['lines with colons', 'Noi nhan: So Xay dung\nNguoi ky: Chu tich\n'],
    ['a note about a mail', 'From: somebody\nHello: x\n'],
  ])('%s is none', (_, text) => {
    expect(mediaTypeOf(new Uint8Array(Buffer.from(text)), 'a.txt')).toBe('text/plain')
  })
})

test('where one paper is asked for, a bundle is refused', async () => {
  await expect(readBytes(new Uint8Array(zip([['a.txt', 'x']])), 'a.zip')).rejects.toMatchObject({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    remedy: expect.stringContaining('ingest'),
  })
})
