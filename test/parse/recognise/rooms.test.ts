import { expect, test } from '@jest/globals'
import { asNamedBy } from '../../../src/parse/inner-units.js'
import { parse } from '../../../src/parse/parse.js'

// Bodies that a paper names by less than their names: its issuer's rooms, boards and office, and the commission that it sets up.

const leadsOf = (head: readonly string[], ...items: string[]) => {
  const text = [
    ...head,
    'Nam Định, ngày 03 tháng 3 năm 2023',
    'KẾ HOẠCH',
    'Trồng cây năm 2023',
    'III. TỔ CHỨC THỰC HIỆN',
    ...items,
  ].join('\n')
  const parsed = parse({ name: 'a.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  const { issuer, symbolPrinted } = parsed.heading
  return parsed.tasks.flatMap(({ leads, coordinating }) =>
    [...leads, ...coordinating].map(({ body }) => asNamedBy(issuer, body, symbolPrinted)),
  )
}
const names = (...all: Parameters<typeof leadsOf>) => leadsOf(...all).map(({ name }) => name)

const DEPARTMENT = ['UBND TỈNH NAM ĐỊNH', 'SỞ Y TẾ', 'Số: 15/KH-SYT']
const TAX = ['TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH NAM ĐỊNH', 'Số: 15/KH-CTNDI']
const UNION = ['ĐOÀN TNCS HỒ CHÍ MINH', 'BAN CHẤP HÀNH TỈNH NAM ĐỊNH', 'Số: 15-KH/TĐTN-BPT']
const HOSPITAL = ['SỞ Y TẾ NAM ĐỊNH', 'BỆNH VIỆN ĐA KHOA TỈNH', 'Số: 15/KH-BVĐK']
const PROSECUTORS = [
  'VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
  'VIỆN KIỂM SÁT NHÂN DÂN TỈNH NAM ĐỊNH',
  'Số: 15/KH-VKS',
]
const COMMITTEE = ['ỦY BAN NHÂN DÂN', 'TỈNH NAM ĐỊNH', 'Số: 15/KH-UBND']
const DISTRICT = ['ỦY BAN NHÂN DÂN', 'HUYỆN HẢI HẬU', 'Số: 15/KH-UBND']
const PARTY = ['TỈNH ỦY NAM ĐỊNH', '*', 'Số 15-KH/TU']

test.each<[readonly string[], string, string]>([
  [
    DEPARTMENT,
    '1. Phòng Kế hoạch - Tài chính chủ trì thẩm định.',
    'Phòng Kế hoạch - Tài chính Sở Y tế tỉnh Nam Định',
  ],
  [DEPARTMENT, '1. Thanh tra Sở kiểm tra đột xuất.', 'Thanh tra Sở Y tế tỉnh Nam Định'],
  [DEPARTMENT, '1. Trưởng các phòng chịu trách nhiệm triển khai.', 'các phòng Sở Y tế (tỉnh Nam Định)'],
  [
    TAX,
    '1. Phòng Kế hoạch - Tài chính chủ trì thẩm định.',
    'Phòng Kế hoạch - Tài chính Cục Thuế tỉnh Nam Định',
  ],
  [TAX, '1. Thanh tra Bộ kiểm tra đột xuất.', 'Thanh tra Bộ'],
  [HOSPITAL, '1. Khoa Dược chuẩn bị thuốc.', 'Khoa Dược Bệnh viện Đa khoa tỉnh Nam Định'],
  [
    PROSECUTORS,
    '1. Phòng Thực hành quyền công tố và kiểm sát xét xử phúc thẩm hình sự tổng hợp số liệu.',
    'Phòng Thực hành quyền công tố và kiểm sát xét xử phúc thẩm hình sự Viện kiểm sát nhân dân tỉnh Nam Định',
  ],
  // what districts have is theirs
  [DEPARTMENT, '1. Phòng Nội vụ huyện Hải Hậu rà soát danh sách.', 'Phòng Nội vụ huyện Hải Hậu'],
  // a committee's rooms are named by its unit
  [DISTRICT, '1. Phòng Nội vụ rà soát danh sách.', 'Phòng Nội vụ huyện Hải Hậu'],
  [DEPARTMENT, '1. Văn phòng: tổng hợp, báo cáo.', 'Văn phòng Sở Y tế tỉnh Nam Định'],
  [DEPARTMENT, '1. Văn phòng Sở tổng hợp, báo cáo.', 'Văn phòng Sở Y tế tỉnh Nam Định'],
  [COMMITTEE, '1. Văn phòng theo dõi, đôn đốc.', 'Văn phòng UBND tỉnh Nam Định'],
  [DISTRICT, '1. Giao Chánh Văn phòng theo dõi, đôn đốc.', 'Văn phòng HĐND và UBND huyện Hải Hậu'],
  [PARTY, '1. Văn phòng theo dõi, đôn đốc.', 'Văn phòng Tỉnh ủy Nam Định'],
])('%#', (head, item, name) => {
  expect(names(head, item)).toEqual([name])
})

test('a board of the Youth Union is the union’s, and not that of its committee', () => {
  expect(names(UNION, '1. Ban Tổ chức - Kiểm tra hướng dẫn các cơ sở.')[0]).toMatch(
    /^Ban Tổ chức - Kiểm tra (?!Ban Chấp hành|tỉnh)\S.*Nam Định$/u,
  )
})

test('a room has one key, whether its house is named or not; another house’s has another', () => {
  const [alone, whole] = leadsOf(
    DEPARTMENT,
    '1. Phòng Kế hoạch - Tài chính thẩm định hồ sơ.',
    '2. Phòng Kế hoạch - Tài chính Sở Y tế báo cáo kết quả.',
  )
  const [other] = leadsOf(TAX, '1. Phòng Kế hoạch - Tài chính thẩm định hồ sơ.')
  expect(alone?.key).toBe(whole?.key)
  expect(other?.key).not.toBe(alone?.key)
})

test('of a joint paper nobody can tell whose a room is', () => {
  const JOINT = ['SỞ Y TẾ - SỞ TÀI CHÍNH', 'TỈNH NAM ĐỊNH', 'Số: 15/KHLN-SYT-STC']
  expect(names(JOINT, '1. Thanh tra Sở kiểm tra đột xuất.')).not.toContain(
    'Thanh tra Sở Tài chính tỉnh Nam Định',
  )
})

test('a commission by its head alone is the one that the paper names in full; of several, or of none, it is nobody certain', () => {
  const lead = (...items: string[]) =>
    leadsOf(COMMITTEE, ...items).find(({ name }) => name.startsWith('Ban Chỉ đạo'))
  const whole = '1. Thành lập Ban Chỉ đạo phát triển du lịch tỉnh.'
  const alone = '2. Ban Chỉ đạo đôn đốc, kiểm tra việc trồng cây.'
  expect(lead(whole, alone)?.name).toBe('Ban Chỉ đạo phát triển du lịch tỉnh Nam Định')
  const other = '3. Ban Chỉ đạo cải cách hành chính tỉnh họp mỗi tháng một lần.'
  for (const items of [[alone], [whole, alone, other]])
    expect(lead(...items)).toMatchObject({ key: '', kind: 'UNNAMED' })
})
