import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/parse/parse-text.js'

const dutiesOf = (text: string) =>
  parse(text, { name: 'copy.txt' }).tasks.map(({ lead, coordinating, deadlines }) => [
    lead.join(', '),
    coordinating.join(', '),
    deadlines.map(({ iso }) => iso).join(', '),
  ])

const FLOOD = [
  'Mưa lớn kéo dài nhiều ngày liền làm nước sông lên nhanh và gây ra ngập úng ở một số nơi thuộc',
  'vùng trũng. Người dân ở các thôn thấp đã dọn đồ lên cao, các nhà trường tạm cho học sinh nghỉ ở',
  'nhà đến khi nước rút, các trạm y tế dọc bờ sông đã chuẩn bị thuốc men và giường bệnh để ai cần',
  'là có ngay.',
]
const DUTY = [
  'UBND tỉnh giao Ban Chỉ huy Phòng thủ dân sự tỉnh chủ trì, phối hợp với Công an tỉnh và Sở Công',
  'Thương chuẩn bị lương thực cho các xã ven sông trước ngày 15/9/2025.',
]
const OF_DUTY = [['Ban Chỉ huy Phòng thủ dân sự tỉnh', 'Công an tỉnh, Sở Công Thương', '2025-09-15']]

describe('a sentence over the lines of a copy', () => {
  test('is whole where few others are broken, in a name too', () => {
    expect(dutiesOf([...FLOOD, ...DUTY].join('\n'))).toEqual(OF_DUTY)
  })

  test('is whole where a copy has a blank line between all of its lines', () => {
    expect(dutiesOf([...FLOOD, ...FLOOD.slice(0, 3), ...DUTY].join('\n\n'))).toEqual(OF_DUTY)
  })

  test('ends at a blank line where not all lines have one', () => {
    const [first, rest] = DUTY as [string, string]
    expect(dutiesOf(`${[...FLOOD, ...FLOOD].join('\n')}\n\n${first}\n\n${rest}`)).not.toEqual(OF_DUTY)
  })

  test('opens the body, though no line of it is long', () => {
    const letter = [
      'V/v trồng cây ven sông',
      'Về đề nghị của Bộ Xây dựng tại Tờ trình số 87/TTr-BXD ngày 26 tháng 11 năm 2021 về việc trồng',
      'cây dọc bờ sông và lối đi bộ ở các đô thị, Phó Thủ tướng Chính phủ Lê Văn Bình có ý kiến như',
      'sau:',
      'Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính xem lại chi phí cho mỗi gốc cây và công chăm sóc',
      'trong ba năm đầu.',
    ]
    expect(dutiesOf(letter.join('\n'))).toEqual([['Bộ Xây dựng', 'Bộ Tài chính', '']])
  })
})

test('who is asked behind a stretch of days with dots', () => {
  const text =
    'Chủ tịch UBND tỉnh yêu cầu: từ ngày 30.4.2020 đến hết ngày 03.5.2020, các đơn vị bố trí người trực cho đủ, có việc gấp thì báo cáo UBND tỉnh.'
  expect(dutiesOf(text).map(([lead]) => lead)).toEqual(['các đơn vị'])
})
