import { expect, test } from '@jest/globals'
import { papersAsked } from '../../src/page/found/papers-asked'

const DAY = '2026-11-26'

// what is left of a question once the place is taken out of it
test.each([
  ['kế hoạch 2026', 'KE_HOACH', '2026-01-01', '2026-12-31', 'năm 2026'],
  ['ke hoach nam 2026', 'KE_HOACH', '2026-01-01', '2026-12-31', 'năm 2026'],
  ['kh 2024', 'KE_HOACH', '2024-01-01', '2024-12-31', 'năm 2024'],
  ['văn bản ubnd 2024', null, '2024-01-01', '2024-12-31', 'năm 2024'],
  ['2024', null, '2024-01-01', '2024-12-31', 'năm 2024'],
  [
    'chương trình hành động tháng 5/2024',
    'CHUONG_TRINH_HANH_DONG',
    '2024-05-01',
    '2024-05-31',
    'tháng 5/2024',
  ],
  ['các quyết định đã ban hành quý 2 năm 2024', 'QUYET_DINH', '2024-04-01', '2024-06-30', 'quý II/2024'],
  ['công văn tháng này', 'CONG_VAN', '2026-11-01', '2026-11-30', 'tháng này'],
  ['văn bản ban hành tuần này', null, '2026-11-23', '2026-11-29', 'tuần này'],
])('%s', (question, type, from, until, name) => {
  expect(papersAsked(question, DAY)).toEqual({
    type,
    time: { span: [from, until], name: [name, expect.any(String)] },
  })
})

test.each([
  ['công văn', 'CONG_VAN'],
  ['văn bản', null],
  ['papers', null],
])('%s: at any time', (question, type) => expect(papersAsked(question, DAY)).toEqual({ type, time: null }))

test.each(['kế hoạch 217', 'kế hoạch nhà ở xã hội 2026', '26-CT/TU', 'sở gtvt', 'nhà ở', ''])(
  '%s: no papers of a type or a time alone',
  (question) => expect(papersAsked(question, DAY)).toBeNull(),
)
