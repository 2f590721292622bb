import { describe, expect, test } from '@jest/globals'
import { readBytes } from '../built.js'
import { pdf, piece } from '../papers/containers.mjs'
import { pdfWith, picture, printed, rowsOf } from './pictures-in.mjs'

const lines = ['Sở Nội vụ báo cáo trước ngày 20/4/2024.', 'Các phường lập danh sách nhà trống.', 'Xã ven sông sửa trạm bơm cũ.'] // prettier-ignore
const sheet = printed(
  lines.map((text, at) => ({ text, x: 120, y: 150 + at * 200 })),
  [1240, 1754],
)
const words = lines.map((line) => line.slice(0, -1))
const read = (bytes: Uint8Array) => readBytes(bytes, 'a.pdf')
const place = (from: number, to: number) => `595 0 0 ${(((to - from) * 842) / 1754).toFixed(2)} 0 ${(842 - (to * 842) / 1754).toFixed(2)} cm` // prettier-ignore

describe('a page is read however its picture is kept', () => {
  test('as stencils of a line each, with nothing behind them', async () => {
    const bands = [100, 300, 500]
    const content = bands.map((from) => `q 0 g ${place(from, from + 70)} /M${from} Do Q`).join('\n')
    const objects = Object.fromEntries(
      bands.map((from) => [`M${from}`, picture(rowsOf(sheet, from, from + 70), { stencil: true })]),
    )
    const { text, scan = [] } = await read(pdfWith([{ content, objects }]))
    for (const line of words) expect(text).toContain(line)
    expect(scan.length).toBeGreaterThan(15)
  })

  test('on a page that says it is as small as a card', async () => {
    const content = 'q 105 0 0 149 0 0 cm /P Do Q'
    const { text } = await read(pdfWith([{ content, size: [105, 149], objects: { P: picture(sheet) } }]))
    for (const line of words) expect(text).toContain(line)
  })

  test('on a part of a page with a few letters of its own, but not a seal beside them', async () => {
    const part = (width: number) => ({
      content: `q ${width} 0 0 ${Math.round(width * 1.41)} 60 60 cm /P Do Q BT /F1 13 Tf 60 780 Td (Phu luc 01, trang 2) Tj ET`,
      objects: { P: picture(sheet) },
    })
    const first = { content: 'BT /F1 13 Tf 60 780 Td (Ban nhan dan cac xa) Tj ET' }
    const whole = await read(pdfWith([first, part(340)]))
    expect(whole.text).toContain(words[0])
    const seal = await read(pdfWith([first, part(120)]))
    expect(seal.text).toBe('Ban nhan dan cac xa\n\f\nPhu luc 01, trang 2\n')
    expect(seal.scan).toBeUndefined()
  })
})

const paper = picture(printed([], [40, 60]))
const lost = picture(sheet, { filter: '/JPXDecode' })
test.each([
  ['a picture', 'q 595 0 0 842 0 0 cm /P Do Q', { P: lost }],
  [
    'letters upon the picture of its paper',
    'q 595 0 0 842 0 0 cm /P Do Q q 595 0 0 842 0 0 cm /L Do Q',
    { P: paper, L: lost },
  ],
])('a page with %s that cannot be unpacked is not passed over', async (_, content, objects) => {
  const whole = { content: 'BT /F1 13 Tf 60 780 Td (Uy ban nhan dan cac xa) Tj ET' }
  const broken = { content, objects }
  await expect(read(pdfWith([whole, broken]))).rejects.toMatchObject({
    code: 'FILE_DAMAGED',
    details: { reason: 'the picture of a page is broken or too large', page: 2 },
  })
})

test('a drawing without letters changes nothing', async () => {
  const drawing = '2 w 100 100 m 400 500 l 120 600 l s 300 300 100 80 re S'
  const text = piece('Ủy ban nhân dân các xã ven sông', 60, 700)
  const source = await read(new Uint8Array(pdf([text, drawing])))
  expect(source.text).toMatch(/^Ủy ban nhân dân các xã ven sông\s*$/)
  expect(source.scan).toBeUndefined()
})

test('pages in old letters beside one that was read from its picture are in Unicode', async () => {
  // cspell:disable-next-line
  const old =
    'Caùc sôû baùo caùo UÛy ban nhaân daân tröôùc ngaøy 20/4/2024 veà coâng taùc phoøng choáng luït baõo.'
  const scan = { content: `q ${place(0, 1754)} /P Do Q`, objects: { P: picture(sheet) } }
  const typed = Array.from({ length: 8 }, (_, at) => `BT /F1 9 Tf 40 ${780 - at * 30} Td (${old}) Tj ET`)
  const content = Buffer.from(typed.join('\n'), 'latin1')
  const { text } = await read(pdfWith([{ content }, scan]))
  expect(text).toContain('Các sở báo cáo Ủy ban nhân dân trước ngày 20/4/2024')
  expect(text).toContain(words[0])
})

describe('on a page of text', () => {
  const full = Array.from(
    { length: 14 },
    (_, at) => `Các xã ven sông lập danh mục trạm bơm số ${at + 1} cần sửa.`,
  )
  const typed = full.map((line, at) => piece(line, 60, 800 - at * 20, 10)).join('')
  const withPicture = (of: typeof sheet) => {
    const { head, data } = picture(of)
    const set = ' /Resources << /Font << /F1 3 0 R >> /XObject << /P 100 0 R >> >>'
    const content = `${typed} q 595 0 0 ${(595 * of.height) / of.width} 0 40 cm /P Do Q`
    return new Uint8Array(pdf([content], undefined, { set, extra: [{ filter: head, data }] }))
  }

  const rest = ['Văn phòng theo dõi, đôn đốc các phường, xã.', 'Sở Tài chính bố trí kinh phí trong tháng 5.']

  test('a picture of the rest of it is read', async () => {
    const more = [...lines, ...rest].map((text, at) => ({ text, x: 120, y: 60 + at * 70 }))
    const { text, scan = [] } = await read(withPicture(printed(more, [1240, 400])))
    for (const line of [...full, ...words]) expect(text).toContain(line)
    expect(scan.length).toBeGreaterThan(15)
  })

  test('a picture without letters changes nothing', async () => {
    const { text, scan } = await read(withPicture(printed([], [1240, 400])))
    expect(text).toBe(`${full.join('\n')}\n`)
    expect(scan).toBeUndefined()
  })
})
