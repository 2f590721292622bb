import { expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { listsNamed } from '../../src/page/found/lists-named'
import { personNamed } from '../../src/page/found/person-named'

const DAY = '2026-11-26'
const listOf = (question: string) => whatIsAsked(question, DAY).named.map(({ screen, set }) => [screen, set])

test.each([
  ['văn bản do ông Trần Văn Mẫu ký', { signer: 'Trần Văn Mẫu' }],
  ['ke hoach do chu tich Tran Van Mau ky', { signer: 'Tran Van Mau', type: 'KE_HOACH' }],
  ['văn bản do phó chủ tịch Lê Thị Mẫu ký ban hành', { signer: 'Lê Thị Mẫu' }],
  [
    'công văn ông Mẫu ký tháng này',
    { signer: 'Mẫu', type: 'CONG_VAN', from: '2026-11-01', 'to-day': '2026-11-30' },
  ],
  ['kế hoạch do ông Trần Văn Bá ký', { signer: 'Trần Văn Bá', type: 'KE_HOACH' }],
  ['người ký Trần Văn Mẫu', { signer: 'Trần Văn Mẫu' }],
  ['người ký là bà Lê Thị Mẫu', { signer: 'Lê Thị Mẫu' }],
  ['trần văn mẫu ký gì', { signer: 'trần văn mẫu' }],
  ['Lê Thị Mẫu đã ký những văn bản nào', { signer: 'Lê Thị Mẫu' }],
  ['tran van mau ky', { signer: 'tran van mau' }],
  ['signed by Trần Văn Mẫu', { signer: 'Trần Văn Mẫu' }],
])('%s: what somebody signed', (question, set) => expect(listOf(question)).toEqual([['papers', set]]))

test.each([
  'ai ký 215/KH-UBND',
  'kế hoạch 15 do ông nào ký',
  'kế hoạch do ông nào ký',
  'văn bản do chủ tịch tỉnh ký',
  'kế hoạch do Sở Xây dựng ký',
  'ký kết hợp đồng',
  'hà tĩnh báo cáo định kỳ',
  'hồ thủy lợi đầu kỳ',
  'người ký 217/KH-UBND',
])('%s: nothing that somebody signed', (question) =>
  expect(listOf(question).filter(([screen]) => screen === 'papers')).toEqual([]),
)

test.each([
  ['Lê Thị Mẫu', 'Lê Thị Mẫu'],
  ['ông trần văn mẫu', 'trần văn mẫu'],
  ['tran thi mau', 'tran thi mau'],
  ['Lê Mẫu 2024', null],
  ['nhà ở xã hội', null],
  ['Lê', null],
])('%s: the name of a person %s', (question, name) => expect(personNamed(question)).toBe(name))

test.each([
  ['văn bản có lỗi', [{ part: 'anomalies' }]],
  ['van ban nao bi sai', [{ part: 'anomalies' }]],
  ['văn bản không số', [{ part: 'anomalies', code: 'MISSING_NUMBER' }]],
  ['cong van chua co so', [{ part: 'anomalies', code: 'MISSING_NUMBER' }]],
  ['văn bản thiếu ngày ban hành', [{ part: 'anomalies', code: 'MISSING_DATE' }]],
  ['chưa rõ', [{ part: 'anomalies' }, {}]],
  ['rà soát', [{}]],
  ['unclear', [{ part: 'anomalies' }, {}]],
])('%s: what lies on the review desk', (question, sets) =>
  expect(listsNamed(question, DAY).map(({ screen, set }) => [screen, set])).toEqual(
    sets.map((set) => ['desk', set]),
  ),
)

test.each(['không có hạn', 'chưa rõ hạn', 'văn bản số 15', 'số', 'ngày'])(
  '%s: nothing of the review desk',
  (question) => expect(listsNamed(question, DAY).filter(({ screen }) => screen === 'desk')).toEqual([]),
)
