import { describe, expect, test } from '@jest/globals'
import { paperOf } from '../paper.js'
import { dutiesOf } from './duties.js'

/** Items whose duty, actor and time stand apart by marks, as the cells of a row do; of a paper of 10 June 2023. */

const dutiesBelow = (body: string): string[] =>
  dutiesOf(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `I. VIỆC PHẢI LÀM\n\n${body}` })).map(
    (one) => one.replaceAll(' tỉnh Nghệ An', ''),
  )

const ROWS = [
  ['Đếm cây xanh', 'Công chức Văn hóa - Xã hội xã', 'xong trước 15/7/2023'],
  ['Cắm biển cảnh báo', 'Sở Y tế phối hợp với Sở Nội vụ', 'trong tháng 7'],
  ['Rà soát, tỉa cành - chặt cây đổ', 'Sở Xây dựng, Sở Tài chính', 'Quý III'],
] as const
const READ = [
  'Đếm cây: Công chức Văn hóa - Xã hội xã | 2023-07-15',
  'Cắm biển: Sở Y tế | Sở Nội vụ | 2023-07-31',
  'Rà soát,: Sở Xây dựng + Sở Tài chính | 2023-09-30',
]
const rowsWith = (mark: string): string =>
  ROWS.map((fields, at) => `${at + 1}. ${fields.join(mark)}`).join('\n')

describe('fields of an item', () => {
  test.each([
    ['no line names them', rowsWith(' - ')],
    ['no line names them', rowsWith(' – ')],
    [
      'a line names them',
      `STT / Nội dung công việc / Người, đơn vị chịu trách nhiệm / Thời gian\n${rowsWith(' - ')}`,
    ],
    ['a line names them', `Nội dung; đơn vị thực hiện; thời gian:\n${rowsWith('; ')}`],
    ['a line names them', `Các việc (nội dung - đơn vị thực hiện - thời hạn)\n${rowsWith(' / ')}`],
    [
      'the number is one of them',
      `TT / Công việc / Đơn vị thực hiện / Thời gian\n${rowsWith(' / ').replace(/^(\d)\./gmu, '$1 /')}`,
    ],
    [
      'the time stands before the actor',
      `Nội dung / thời gian / đơn vị thực hiện\n${ROWS.map(([duty, who, time], at) => `${at + 1}. ${duty} / ${time} / ${who}`).join('\n')}`,
    ],
  ])('%s', (_, body) => expect(dutiesBelow(body)).toEqual(READ))

  test('a row that reads otherwise does not end them, and whoever is named in a line needs no list', () => {
    const head = 'Nội dung / Người thực hiện / Thời gian'
    const rows = [
      'Kiểm tra cống / Đ/c Nam - Phó Chủ tịch UBND tỉnh / tháng 7',
      'Tưới cây / / tháng 8',
      'Bón phân / Trưởng thôn 5 / Thường xuyên',
    ]
    expect(dutiesBelow([head, ...rows.map((row, at) => `${at + 1}. ${row}`)].join('\n'))).toEqual([
      'Kiểm tra: UBND | 2023-07-31',
      'Bón phân: Trưởng thôn 5 | UNSPECIFIED',
    ])
  })

  test.each([
    // dashes of names, of slogans and of roads, and a line that names no fields
    ['1. Sở Y tế phối hợp với Sở Nội vụ - cơ quan thường trực đếm cây.', ['Sở Y: Sở Y tế | Sở Nội vụ']],
    ['1. Sở Y tế phát động phong trào Xanh - Sạch - Đẹp trong tháng 7.', ['Sở Y: Sở Y tế | 2023-07-31']],
    ['1. Trồng cây tuyến Vinh - Nam Đàn - Đô Lương trong năm 2023.', []],
    ['1. Trồng cây - tưới cây - bón phân - tháng 7.', []],
    [
      'Nội dung; đơn vị thực hiện; thời gian:\n1. Sở Y tế đếm cây; Sở Nội vụ tưới cây; báo cáo trước 15/7.',
      ['Sở Y: Sở Y tế', 'Sở Nội: Sở Nội vụ | 2023-07-15'],
    ],
  ])('%s', (body, duties) => expect(dutiesBelow(body)).toEqual(duties))
})
