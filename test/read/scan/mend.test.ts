import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { foldBare } from '../../../src/model/fold.js'
import { mendFormulas } from '../../../src/read/scan/mend.js'
import { PROVINCE_NAMES } from '../../../src/read/scan/province-names.js'

const wordOf = (text: string) => ({
  text,
  left: 0,
  top: 0,
  right: 9,
  bottom: 9,
  confidence: 0.9,
  otherwise: [],
})
const mended = (line: string) => {
  const read = { words: line.split(' ').map(wordOf), baseline: 9, slope: 0, height: 9 }
  const [out] = mendFormulas([read])
  return {
    text: out!.words.map(({ text }) => text).join(' '),
    read: out!.words.flatMap(({ otherwise }) => otherwise),
  }
}

test.each([
  ['TỈNH TUYỂN QUANG', 'TỈNH TUYÊN QUANG', ['TUYỂN']],
  ['THÀNH PHỐ CẨN THƠ', 'THÀNH PHỐ CẦN THƠ', ['CẨN']],
  ['Tuyển Quang, ngày 18 thảng 9 năm 2025', 'Tuyên Quang, ngày 18 tháng 9 năm 2025', ['Tuyển', 'thảng']],
  ['PHÁT TRIẾN BỀN VỮNG;', 'PHÁT TRIỂN BỀN VỮNG;', ['TRIẾN']],
  ['Chương trinh hành đông.', 'Chương trình hành động.', ['trinh', 'đông.']],
  ['TỈNH ỦY TUYẾN QUANG', 'TỈNH ỦY TUYÊN QUANG', ['TUYẾN']],
  ['của UBND tỉnh Băc Ninh.', 'của UBND tỉnh Bắc Ninh.', ['Băc']],
])('%s is mended, and what was read is kept', (line, text, read) => {
  expect(mended(line)).toEqual({ text, read })
})

test.each([
  'tỉnh Hoà Bình',
  'văn hoá, sức khoẻ',
  'bắt đầu từ nay',
  'thực; hiên',
  'Tuyển Quang và các xã',
  'TỈNH TUYÊN HÓA',
  'Số: 31/KH-UBND',
])('%s stays as it was read', (line) => {
  expect(mended(line)).toEqual({ text: line, read: [] })
})

test('the provinces are those of both maps, and none is another without its accents', () => {
  const held = [2024, 2025].flatMap((map) =>
    readFileSync(new URL(`../../../data/territories/${map}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
      .flatMap(([code, , , name]) => (/^\d\d$/.test(code!) ? [name!] : [])),
  )
  expect([...PROVINCE_NAMES].sort()).toEqual([...new Set(held)].sort())
  expect(new Set(PROVINCE_NAMES.map(foldBare)).size).toBe(PROVINCE_NAMES.length)
})

test('no word of our papers, read rightly, becomes another', () => {
  const folder = new URL('../../corpus/', import.meta.url)
  const papers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!retold).*\.(?:txt|md)$/.test(name),
  )
  expect(papers.length).toBeGreaterThan(100)
  const changed = papers.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.split(/\s+/).filter(Boolean).join(' '))
      .filter((line) => line !== '' && mended(line).read.length > 0),
  )
  expect(changed).toEqual([])
})
