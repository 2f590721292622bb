import { expect, test } from '@jest/globals'
import { withCaseAround } from '../../../src/read/scan/letter-case.js'
import { withOneCase } from '../../../src/read/scan/symbols.js'

const wordOf = (text: string) => ({
  text,
  confidence: 0.95,
  left: 0,
  right: 40,
  top: 0,
  bottom: 20,
  otherwise: [],
})

// cspell:disable
test.each([
  ['ChỈ', 'Chỉ'],
  ['nghiỆp', 'nghiệp'],
  ['đỘ', 'độ'],
  ['thỦy;', 'thủy;'],
  ['cHÍ', 'CHÍ'],
  // seen twice
  ['ứỨng', 'ứng'],
  ['ốỐng.', 'ống.'],
  // what is all in capitals, or no word
  ['ĐỘ', 'ĐỘ'],
  ['kWh', 'kWh'],
  ['xỒq', 'xỒq'],
  ['aAx', 'aAx'],
])('%s is %s', (read, is) => {
  expect(withOneCase(wordOf(read)).text).toBe(is)
})

test.each([
  ['Kết luận của BỘ Chính trị', 'Kết luận của Bộ Chính trị'],
  ['Giám đốc SỞ Nông nghiệp', 'Giám đốc Sở Nông nghiệp'],
  ['VỀ việc tăng cường', 'Về việc tăng cường'],
  ['Sở Giáo dục VÀ Đào tạo', 'Sở Giáo dục và Đào tạo'],
  ['trực thuộc đảng Ủy cơ sở', 'trực thuộc đảng ủy cơ sở'],
  ['của tỉnh Ủy ban nhân dân', 'của tỉnh Ủy ban nhân dân'],
  ['báo cáo Ban Thường vụ Tỉnh Ủy.', 'báo cáo Ban Thường vụ Tỉnh ủy.'],
  ['do Đảng Ủy viên trình Đảng Ủy ban', 'do Đảng Ủy viên trình Đảng Ủy ban'],
  ['theo SỐ liệu của cục', 'theo số liệu của cục'],
  ['báo cáo VỤ Tổ chức cán bộ', 'báo cáo Vụ Tổ chức cán bộ'],
  ['trẻ em Ở các xã', 'trẻ em ở các xã'],
  ['phát động Ủng hộ đồng bào', 'phát động ủng hộ đồng bào'],
  ['tập trung Ứng phó với mưa lũ', 'tập trung ứng phó với mưa lũ'],
  // codes, headings, names and what begins a sentence
  ['Chủ tịch HĐND tỉnh', 'Chủ tịch HĐND tỉnh'],
  ['của TƯ Đảng', 'của TƯ Đảng'],
  ['UBND XÃ BA VÌ', 'UBND XÃ BA VÌ'],
  ['Điều 1. HỖ TRỢ vốn', 'Điều 1. HỖ TRỢ vốn'],
  ['các huyện. Ở các xã', 'các huyện. Ở các xã'],
  ['huyện Ứng Hòa', 'huyện Ứng Hòa'],
  ['Ban Chỉ huy Ứng phó sự cố', 'Ban Chỉ huy Ứng phó sự cố'],
])('%s is %s, and what was read is kept', (read, is) => {
  const words = read.split(' ').map(wordOf)
  const out = withCaseAround({ words, baseline: 20, slope: 0, height: 12 }).words
  expect(out.map(({ text }) => text).join(' ')).toBe(is)
  expect(out.flatMap(({ otherwise }) => otherwise)).toEqual(
    words.flatMap(({ text }, at) => (text === out[at]!.text ? [] : [text])),
  )
})
