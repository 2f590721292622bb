import { describe, expect, test } from '@jest/globals'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { readFileSync } from 'node:fs'
import UTIF from 'utif2'
import type { Source } from '../../../src/model/source.js'
import { parse } from '../../../src/parse/parse.js'
import { extractInWorker, readBytes } from '../built.js'
import { pdfOfPictures } from '../../../bench/scans/pdf-of-pictures.mjs'

const file = (name: string) => readFileSync(new URL(name, import.meta.url))
const read = (bytes: Uint8Array, name: string): Promise<Source> => readBytes(new Uint8Array(bytes), name)
const photo = file('photo.jpg')

const wordAt = ({ text, scan = [] }: Source, words: string) => {
  const start = text.indexOf(words)
  return scan.find((word) => word.start === start)
}

describe('a photograph of a paper', () => {
  let source: Source
  test('is read like a PDF: head, table and foot in their order', async () => {
    source = await read(photo, 'photo.jpg')
    expect(source).toMatchObject({ mediaType: 'image/jpeg', encoding: 'unicode', textBase: 'EXTRACTED' })
    for (const part of [
      'Số: 36/KH-UBND\n',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNinh Thuận, ngày 14 tháng 01 năm 2025\n',
      '| 2 | Số hóa hồ sơ | Sở Nội vụ | Trước ngày 17/10/2025 |\n',
      'Nơi nhận:\n- Thường trực Tỉnh ủy;\n',
    ])
      expect(source.text).toContain(part)
  })

  test('says what its text would say', () => {
    const parsed = parse(source)
    if (parsed.outcome !== 'PARSED') throw new Error('refused')
    expect(parsed.citations.map(({ symbol }) => [symbol.number, symbol.issuer])).toEqual([['36', 'TW']])
    expect(parsed.tasks.flatMap(({ deadlines }) => deadlines.map(({ due }) => due)).sort()).toEqual([
      '2025-04-28',
      '2025-08-10',
      '2025-10-17',
    ])
  })

  test('knows where each word stands, in the order of the text', () => {
    const { text, scan = [] } = source
    expect(scan.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
      text.replace(/[\s|]+/g, ' ').trim(),
    )
    const [number, deadline] = [wordAt(source, '36/KH-UBND'), wordAt(source, '10/8/2025')]
    expect(number?.area).toMatchObject({ page: 1 })
    // the number stands above the deadline, in the left half
    expect(number!.area.top).toBeLessThan(deadline!.area.top - 200)
    expect(number!.area.left).toBeLessThan(500)
  })
})

test('a stamp in red ink is no text, but its secrecy is seen', async () => {
  const source = await read(file('red-stamp.png'), 'a.png')
  expect(source.marks?.join(' ')).toContain('MẬT')
  expect(source.text).not.toContain('MẬT')
  expect(parse(source).outcome).toBe('REFUSED')
})

test('a page whose drawings stand upright is not taken for one that lies on its side', async () => {
  const page = await loadImage(file('red-stamp.png'))
  const canvas = createCanvas(page.width, page.height)
  const pen = canvas.getContext('2d')
  pen.drawImage(page, 0, 0)
  for (let bar = 150; bar < 1000; bar += 18) pen.fillRect(bar, 1050, 8, 500)
  const { text } = await read(canvas.toBuffer('image/png'), 'barcode.png')
  expect(text).toMatch(/KẾ HOẠCH\nGiữ nước ngọt [^]*Thực hiện Chỉ thị số 36-CT\/TW ngày 19 tháng 6 năm 2024/)
})

test('a PDF of pictures is read page by page, and tells how far it is', async () => {
  const pages: unknown[] = []
  const { width, height } = { width: 1240, height: 1754 }
  const pdf = pdfOfPictures([{ bytes: photo, width, height }], 150)
  const source = await readBytes(new Uint8Array(pdf), 'scan.pdf', (page) => pages.push(page))
  expect(source.text).toContain('Trước ngày 17/10/2025')
  expect(pages).toEqual([{ page: 1, of: 1 }])
})

test('a text layer whose fonts tell wrongly is read as a picture', async () => {
  const { text, scan = [] } = await read(file('wrong-fonts.pdf'), 'wrong-fonts.pdf')
  expect(scan.length).toBeGreaterThan(100)
  for (const words of [
    'Số: 36/KH-UBND',
    'Thực hiện Chỉ thị số 36-CT/TW',
    'Sở Xây dựng',
    'trước ngày 10/8/2025',
  ])
    expect(text).toContain(words)
})

test('what another program read is not relied on: its picture is read, here one in JPEG 2000', async () => {
  const { text, scan = [] } = await read(file('jpeg2000.pdf'), 'jpeg2000.pdf')
  expect(text).toBe('Số: 36/KH-UBND\nỦy ban nhân dân tỉnh Ninh Thuận\n')
  expect(scan.length).toBeGreaterThan(6)
})

test('words on a picture that would be others in an old font are what is printed', async () => {
  const canvas = createCanvas(1240, 420)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, 1240, 420)
  pen.fillStyle = 'black'
  pen.font = "30px 'DejaVu Serif'"
  // cspell:disable
  const lines = [
    'thùc hiện nhiệm vô sử dông lùc lượng trùc thuộc',
    'phục vô sù nghiệp cô thể thùc sù nghiêm túc',
    'thùc lùc trùc dông vô cô sù hùc vùc phùc nùc',
    'cò thó dò vò thùc lùc trùc dông vô cô sù hùc',
  ]
  // cspell:enable
  lines.forEach((line, index) => pen.fillText(line, 80, 80 + index * 70))
  const bytes = canvas.toBuffer('image/jpeg', 95)
  const pdf = pdfOfPictures([{ bytes, width: 1240, height: 420 }], 150)
  expect((await read(pdf, 'scan.pdf')).text).toContain('lùc trùc dông')
})

// cspell:ignore IHDR
describe('what is refused', () => {
  const png = (width: number, height: number) => {
    const bytes = Buffer.alloc(33)
    bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return bytes
  }
  const jpeg = Buffer.from('ffd8ffe000044a46ffc0001108ffffffff03012200021101031101', 'hex')
  const tiff = Buffer.from(
    UTIF.encode([{ t256: [60_000], t257: [60_000], t258: [8], t273: [8], t278: [1] }] as never),
  )

  test.each([
    ['PNG', png(60_000, 60_000), 3_600_000_000],
    ['JPEG', jpeg, 65_535 ** 2],
    ['TIFF', tiff, 3_600_000_000],
    // as its header says, of a frame or of what holds it
    [
      'WebP',
      Buffer.from(`52494646000000005745425056503858${'00'.repeat(8)}ffff00ffff00`, 'hex'),
      65_536 ** 2,
    ],
    // as its first picture says, whatever the whole is said to be
    ['GIF', Buffer.from('47494638396101000100000000' + '2c00000000ffffffff00' + '0200', 'hex'), 65_535 ** 2],
    [
      'BMP',
      Buffer.from(`424d${'00'.repeat(8)}3600000028000000ffff0000ffff0000${'00'.repeat(28)}`, 'hex'),
      65_535 ** 2,
    ],
  ])('a %s larger than any sheet, before it is unpacked', async (_, bytes, actual) => {
    await expect(read(bytes, 'bomb')).rejects.toMatchObject({
      code: 'FILE_TOO_COMPLEX',
      details: { what: 'dots in one picture', limit: 40_000_000, actual },
    })
  })

  test('a scan of hundreds of pages, before the first is read', async () => {
    const pages = Array.from({ length: 301 }, () => ({ bytes: Buffer.from('x'), width: 100, height: 100 }))
    const told: unknown[] = []
    await expect(
      readBytes(new Uint8Array(pdfOfPictures(pages, 100)), 'many.pdf', (page) => told.push(page)),
    ).rejects.toMatchObject({
      code: 'FILE_TOO_COMPLEX',
      details: { what: 'scanned pages', limit: 300, actual: 301 },
    })
    expect(told).toEqual([])
  })

  test('a broken picture, one without words, and one that takes too long', async () => {
    await expect(read(photo.subarray(0, 30), 'a.jpg')).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    await expect(read(png(100, 100), 'a.png')).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    const white = Buffer.from(UTIF.encodeImage(new Uint8Array(400 * 400 * 4).fill(255), 400, 400))
    await expect(read(white, 'white.tif')).rejects.toMatchObject({ code: 'NO_TEXT_LAYER' })
    await expect(
      extractInWorker({ bytes: new Uint8Array(photo), mediaType: 'image/jpeg', name: 'a.jpg' }, undefined, {
        milliseconds: 20_000,
        pageMilliseconds: 1,
      }),
    ).rejects.toMatchObject({ code: 'TIMEOUT', details: { file: 'a.jpg', limit: 1 } })
  })
})
