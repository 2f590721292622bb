import { describe, expect, test } from '@jest/globals'
import type { SoftReference } from '../../../src/parse/recognise/soft-references.js'
import { parse } from '../../../src/parse/parse.js'

const HEAD =
  'UBND TỈNH LẠNG SƠN\nSố: 12/KH-UBND\nLạng Sơn, ngày 2 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng cây ven đường\n\nThực hiện Chỉ thị số 8-CT/TU ngày 3/1/2024 của Tỉnh ủy và Nghị quyết số 5-NQ/TU ngày 4/1/2024 của Tỉnh ủy, UBND tỉnh làm như sau:\n\n1. '

function read(sentence: string): SoftReference[] {
  const text = HEAD + sentence
  const parsed = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  for (const { span, text: words } of parsed.softReferences)
    expect(text.slice(span?.start, span?.end)).toBe(words)
  return [...parsed.softReferences]
}

describe('papers spoken of without a symbol', () => {
  test.each<[string, string, string, string | null]>([
    ['Căn cứ Luật Nhà ở năm 2023 mà làm.', 'LAW', 'Luật Nhà ở năm 2023', 'Quốc hội'],
    [
      'Theo Luật Phòng, chống tham nhũng, các cơ quan kê khai.',
      'LAW',
      'Luật Phòng, chống tham nhũng',
      'Quốc hội',
    ],
    ['Thực hiện Luật Đất đai (sửa đổi) và quy hoạch.', 'LAW', 'Luật Đất đai (sửa đổi)', 'Quốc hội'],
    [
      'Theo Bộ luật Lao động ngày 20/11/2019 của Quốc hội.',
      'LAW',
      'Bộ luật Lao động ngày 20/11/2019',
      'Quốc hội',
    ],
    [
      'Triển khai Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, các xã trồng cây.',
      'UNNUMBERED',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII',
      null,
    ],
    ['Bám sát Kế hoạch của Tỉnh ủy để làm.', 'UNNUMBERED', 'Kế hoạch của Tỉnh ủy', 'Tỉnh ủy Lạng Sơn'],
    ['Hoàn thiện dự thảo Nghị quyết trong quý.', 'DRAFT', 'dự thảo Nghị quyết', null],
    ['Các xã ban hành kế hoạch trồng cây.', 'PLANNED', 'ban hành kế hoạch', null],
    ['Gắn với phong trào “Xóm sạch nhà xanh” ở xã.', 'CAMPAIGN', 'phong trào “Xóm sạch nhà xanh”', null],
    ['Lồng ghép Đề án “Mỗi nhà một cây” của xã.', 'PROGRAMME', 'Đề án “Mỗi nhà một cây”', null],
    ['Tổ chức thực hiện Kế hoạch này ở các xã.', 'SELF', 'Kế hoạch này', null],
  ])('%s', (sentence, kind, words, issuer) => {
    expect(read(sentence).map((one) => [one.kind, one.text, one.issuer])).toContainEqual([
      kind,
      words,
      issuer,
    ])
  })

  test('"nêu trên" points back to the citation of its type, "các văn bản trên" to all', () => {
    expect(read('Tiếp tục làm theo Chỉ thị nêu trên.')).toMatchObject([
      { kind: 'GENERIC', text: 'Chỉ thị nêu trên', refersTo: ['8-CT/TU'] },
    ])
    expect(read('Quán triệt các văn bản nêu trên.')).toMatchObject([
      { kind: 'GENERIC', text: 'các văn bản nêu trên', refersTo: ['8-CT/TU', '5-NQ/TU'] },
    ])
  })

  test('"Chỉ thị này" in a plan is the directive that it cites, in the paper itself it is the paper', () => {
    expect(read('Phổ biến Chỉ thị này đến thôn.')).toMatchObject([{ kind: 'GENERIC', refersTo: ['8-CT/TU'] }])
    expect(read('Phổ biến Kế hoạch này đến thôn.')).toMatchObject([{ kind: 'SELF', refersTo: [] }])
  })

  test.each([
    'Luật sư tư vấn cho dân theo pháp luật Việt Nam.',
    'Căn cứ Luật Nhà ở số 27/2023/QH15 mà làm.',
    'Theo Kế hoạch số 7/KH-UBND ngày 5/2/2024 của UBND tỉnh.',
    'Tăng cường kiểm tra trên địa bàn.',
  ])('nothing of the kind: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})
