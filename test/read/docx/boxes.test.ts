import { expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/read/blocks.js'
import { readDocx } from '../../../src/read/docx/docx.js'
import { Marks } from '../../../src/read/marks.js'
import { docx, paragraph } from '../papers/containers.mjs'

const p = paragraph as (words: string) => string
const box = (...lines: readonly string[]) =>
  `<w:r><w:pict><w:txbxContent>${lines.map(p).join('')}</w:txbxContent></w:pict></w:r>`
const on = (words: string, ...boxes: readonly string[]) =>
  `<w:p>${boxes.join('')}<w:r><w:t>${words}</w:t></w:r></w:p>`
const read = (body: string) =>
  renderBlocks(readDocx(new Uint8Array(docx(body) as Buffer), 'a.docx', new Marks()), 'a.docx')

const LEFT = box('UBND TỈNH HÀ TĨNH', 'Số: 12/KH-UBND')
const RIGHT = box('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Hà Tĩnh, ngày 03 tháng 5 năm 2024')
const HEAD =
  'UBND TỈNH HÀ TĨNH\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Tĩnh, ngày 03 tháng 5 năm 2024\n'

test('a letterhead in boxes that hang on a paragraph of the text stands at the top, where it is drawn', () => {
  expect(read(p('KẾ HOẠCH') + p('Mở lớp bơi') + on('I. MỤC ĐÍCH', LEFT, RIGHT))).toBe(
    `${HEAD}KẾ HOẠCH\nMở lớp bơi\nI. MỤC ĐÍCH\n`,
  )
})

test('other boxes, and a second letterhead, stand before their paragraph', () => {
  expect(read(p('KẾ HOẠCH') + on('I. MỤC ĐÍCH', box('Ghi chú')))).toBe('KẾ HOẠCH\nGhi chú\nI. MỤC ĐÍCH\n')
  expect(read(on('KẾ HOẠCH', LEFT, RIGHT) + on('Mẫu đơn', LEFT, RIGHT))).toBe(
    `${HEAD}KẾ HOẠCH\n${HEAD}Mẫu đơn\n`,
  )
})
