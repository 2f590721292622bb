import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse'
import { fileOf, provincialReport } from '../../support/papers'

const resultsOf = (text: string) => {
  const parsed = parse(fileOf('bao-cao.txt', text))
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed.results
}
const toldBy = (...words: string[]) => resultsOf(provincialReport({ province: 'Bến Tre', results: words }))

describe('what a report says', () => {
  test.each([
    ['Sở Y tế đã hoàn thành việc khám sàng lọc cho học sinh.', 'DONE result.done'],
    ['Việc sửa chữa cầu Ba Lai hoàn thành vượt tiến độ 20 ngày.', 'DONE result.done'],
    ['Đã khám sàng lọc cho 1.250/1.250 học sinh.', 'DONE result.whole'],
    ['Khám sàng lọc cho học sinh: hoàn thành.', 'DONE result.status'],
    ['Sở đã rà soát xong các điểm sạt lở.', 'DONE result.ended'],
    ['UBND tỉnh đã ban hành quy chế phối hợp.', 'DONE result.act'],
    ['Toàn bộ các xã đã lập tổ dân phòng.', 'DONE result.by-all'],
    ['Đã trồng 40 ha rừng ngập mặn, đạt 65,5% kế hoạch.', 'STARTED result.part'],
    ['Đã sửa chữa 12 trong tổng số 30 phòng học.', 'STARTED result.part'],
    ['Công tác kiểm kê đất đai cơ bản hoàn thành.', 'STARTED result.nearly'],
    ['Sở Xây dựng đang thẩm định hồ sơ chợ đầu mối.', 'STARTED result.started'],
    ['Các huyện đã vận động hiến đất làm đường.', 'STARTED result.past'],
    ['Việc cấp nước sạch chưa thực hiện được do thiếu vốn.', 'HINDERED result.hindered'],
    ['Giải phóng mặt bằng cầu Rạch Miễu còn vướng mắc.', 'HINDERED result.hindered'],
    ['Công tác kiểm kê đất đai còn chậm.', 'HINDERED result.hindered'],
    ['Đã hoàn thành kiểm kê đất đai, không có vướng mắc.', 'DONE result.done'],
  ])('%s', (words, found) => {
    expect(toldBy(words).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([found])
  })

  test.each([
    'Phấn đấu hoàn thành việc khám sàng lọc trước ngày 30/12/2024.',
    'Sở Y tế sẽ hoàn thành việc khám sàng lọc trong quý I.',
    'Đề nghị UBND tỉnh hoàn thành việc bố trí vốn cho bệnh viện.',
    'Nhận thức của một bộ phận người dân chưa cao.',
    'Đời sống nhân dân ổn định.',
  ])('nothing: %s', (words) => {
    expect(toldBy(words)).toEqual([])
  })

  test('which work it is, in figures, by when, and in which words', () => {
    const text = provincialReport({
      province: 'Bến Tre',
      results: [
        'Đến ngày 30/10/2024, Sở Giao thông vận tải đã sửa chữa 18/24 cầu dân sinh; việc lắp đèn chưa thực hiện được do chờ vốn.',
      ],
    })
    const [bridges, lamps] = resultsOf(text)
    expect(bridges).toMatchObject({
      kind: 'STARTED',
      verb: 'sửa chữa',
      share: 0.75,
      figures: ['18/24 cầu'],
      on: '2024-10-30',
      section: 'I.1',
    })
    expect(text.slice(bridges!.span.start, bridges!.span.end)).toMatch(/^Đến ngày .*dân sinh;$/u)
    expect(lamps).toMatchObject({ kind: 'HINDERED', share: null })
    expect(lamps!.work).toMatch(/lắp đèn/u)
    expect(lamps!.work).not.toMatch(/vốn/u)
  })
})

test.each([
  ['Sở đã ban hành Quyết định số 12/QĐ-SXD ngày 20/5/2024 về quy chế chợ.', '2024-05-20', false],
  ['Đã hoàn thành kiểm kê đất đai trong tháng 6/2024.', '2024-06-30', false],
  ['Đã hoàn thành kiểm kê đất đai theo Quyết định số 12/QĐ-SXD ngày 20/5/2024.', null, false],
  ['Việc kiểm kê đất đai hoàn thành đúng tiến độ.', null, true],
])('by when: %s', (words, on, inTime) => {
  expect(toldBy(words)).toMatchObject([{ kind: 'DONE', on, inTime }])
})

test('a part that looks ahead or asks says nothing of what is done', () => {
  const looksBack = provincialReport({ province: 'Bến Tre' })
  expect(resultsOf(looksBack)).toHaveLength(2)
  for (const heading of ['PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI', 'KIẾN NGHỊ, ĐỀ XUẤT', 'GIẢI PHÁP'])
    expect(resultsOf(looksBack.replace('I. KẾT QUẢ', `I. ${heading}`))).toEqual([])
})

test('the work of a row is named by its cell, that of a list by its heading', () => {
  const table = provincialReport({
    province: 'Bến Tre',
    results: [
      'Tổng hợp:\n\n| STT | Nhiệm vụ | Kết quả |\n| --- | --- | --- |\n| 1 | Nạo vét kênh Giồng Trôm | Hoàn thành |\n| 2 | Trồng cây phân tán | Chưa thực hiện |',
      'Các nhiệm vụ đang triển khai:\n- Lắp trạm đo mặn.',
    ],
  })
  expect(resultsOf(table).map(({ kind, about, work }) => [kind, about || work])).toEqual([
    ['DONE', 'Nạo vét kênh Giồng Trôm'],
    ['HINDERED', 'Trồng cây phân tán'],
    ['STARTED', 'Lắp trạm đo mặn.'],
  ])
})

test('only a report reports', () => {
  const report = provincialReport({ province: 'Bến Tre' })
  expect(resultsOf(report.replace('BÁO CÁO\n', 'KẾ HOẠCH\n').replace('/BC-', '/KH-'))).toEqual([])
})
