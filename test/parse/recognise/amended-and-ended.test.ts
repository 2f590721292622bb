import { expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse-text.js'

// What a decision does to other papers, and what it only tells of them.

/** The relation to each paper that a decision cites, by the number of the paper. */
function relationsOf(body: string): Record<string, string> {
  const found = parse(
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nSố: 15/QĐ-UBND\nHà Nội, ngày 5 tháng 12 năm 2020\nQUYẾT ĐỊNH\nVề việc trồng cây\nỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI\n${body}`,
  )
  return Object.fromEntries(found.citations.map(({ number, relation }) => [number?.split('/')[0], relation]))
}

test('what a cited paper amends and ends, this one does not', () => {
  expect(
    relationsOf(
      'QUYẾT ĐỊNH:\nĐiều 1. Trợ cấp\n1. Người trồng cây (theo khoản 2 Thông tư liên tịch số 25/2010/TTLT-BYT-BTC ngày 11/9/2010 của Liên Bộ: Y tế, Tài chính về việc sửa đổi, bổ sung Thông tư liên tịch số 17/2006/TTLT-BYT-BTC ngày 21/11/2006 và thay thế Thông tư liên tịch số 06/2007/TTLT-BYT-BTC ngày 12/4/2007).',
    ),
  ).toMatchObject({ 17: 'CITES', '06': 'CITES' })
})

test('of two papers that are ended, the second is as well, whatever the first is called', () => {
  expect(
    relationsOf(
      'QUYẾT ĐỊNH:\nĐiều 1. Sở Y tế trồng cây.\nĐiều 2. Quyết định này thay thế Quyết định số 59/2019/QĐ-UBND ngày 09 tháng 12 năm 2019 của Ủy ban nhân dân thành phố phân cấp thẩm quyền quyết định việc trồng cây của đơn vị sự nghiệp thuộc phạm vi quản lý và Quyết định số 58/2019/QĐ-UBND ngày 09 tháng 12 năm 2019 của Ủy ban nhân dân thành phố.',
    ),
  ).toMatchObject({ 59: 'REPLACES', 58: 'REPLACES' })
})

test('an act that amends the one before it is a ground as well', () => {
  expect(
    relationsOf(
      'Căn cứ Pháp lệnh Cây xanh số 26/2005/PL-UBTVQH11 ngày 29 tháng 6 năm 2005 của Ủy ban Thường vụ Quốc hội và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Cây xanh số 04/2012/PL-UBTVQH13 ngày 16 tháng 7 năm 2012;\nQUYẾT ĐỊNH:\nĐiều 1. Sở Y tế trồng cây.',
    ),
  ).toEqual({ 26: 'LEGAL_BASIS', '04': 'LEGAL_BASIS' })
})

test('what is done as a paper directs', () => {
  expect(
    relationsOf(
      'QUYẾT ĐỊNH:\nĐiều 1. Sở Y tế trồng cây như chỉ đạo của Bộ trưởng Bộ Y tế tại điểm c khoản 2 Chỉ thị số 25/CT-BYT ngày 21/12/2019.',
    ),
  ).toEqual({ 25: 'PER' })
})

/** The relation to each paper that the last items of a plan, or of another paper, cite, by its number. */
function relationsOfPlan(items: string, [code, type] = ['KH', 'KẾ HOẠCH']): Record<string, string> {
  const found = parse(
    `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\nSố: 15/${code}-UBND\nNam Định, ngày 5 tháng 3 năm 2024\n${type}\nTrồng cây\nI. NHIỆM VỤ\n1. Sở Y tế trồng cây.\nII. HIỆU LỰC\n${items}`,
  )
  return Object.fromEntries(found.citations.map(({ number, relation }) => [number?.split('/')[0], relation]))
}

test.each([
  [
    'a paper of another kind that a programme of the same house ends',
    '1. Bãi bỏ Chương trình số 41/CTr-UBND ngày 10/02/2023 của UBND tỉnh.\n2. Bãi bỏ Kế hoạch số 42/KH-SYT ngày 10/02/2023 của Sở Y tế.',
    { 41: 'REPEALS', 42: 'CITES' },
  ],
  [
    'a plan that ends as this one is issued',
    '1. Kế hoạch số 41/KH-UBND ngày 10/02/2023 của UBND tỉnh hết hiệu lực kể từ ngày ban hành Kế hoạch này.',
    { 41: 'REPLACES' },
  ],
  [
    'a list of what is repealed, of which some only in part',
    '1. Bãi bỏ các văn bản, nội dung sau:\na) Mục 3 Phần II Kế hoạch số 41/KH-UBND ngày 10/02/2023 của UBND tỉnh về trồng cây;\nb) Công văn số 94/UBND-NN ngày 26/8/2023 của UBND tỉnh.',
    { 41: 'REPEALS', 94: 'REPEALS' },
  ],
  [
    'a list of what is in force no more',
    '1. Các kế hoạch sau hết hiệu lực kể từ ngày ký:\n- Kế hoạch số 41/KH-UBND ngày 10/02/2023;\n- Kế hoạch số 42/KH-UBND ngày 11/02/2023.',
    { 41: 'REPLACES', 42: 'REPLACES' },
  ],
  [
    'what a department is to repeal is not repealed by the plan',
    '1. Sở Tư pháp tham mưu bãi bỏ các văn bản sau:\na) Kế hoạch số 41/KH-UBND ngày 10/02/2023;\nb) Kế hoạch số 42/KH-UBND ngày 11/02/2023.',
    { 41: 'CITES', 42: 'CITES' },
  ],
  [
    'a letter adds to what another one taught',
    '1. Kế hoạch này bổ sung một số nội dung đã hướng dẫn tại Công văn số 94/SYT-NV của Sở Y tế.',
    { 94: 'SUPPLEMENTS' },
  ],
  [
    'what a plan was drawn up on',
    '1. Kế hoạch này được xây dựng trên cơ sở Kết luận số 51-KL/TW ngày 29/10/2022 của Ban Bí thư.',
    { 51: 'PER_CONCLUSION' },
  ],
])('a plan ends: %s', (_, items, relations) => {
  expect(relationsOfPlan(items)).toEqual(relations)
})

test.each([
  ['BC', 'BÁO CÁO'],
  ['TTr', 'TỜ TRÌNH'],
])('%s: what is told or asked to be repealed is not repealed by it', (...kind) => {
  const items = '1. Bãi bỏ các văn bản sau:\n- Kế hoạch số 41/KH-UBND ngày 10/02/2023 của UBND tỉnh.'
  expect(relationsOfPlan(items, kind)).toEqual({ 41: 'CITES' })
})
