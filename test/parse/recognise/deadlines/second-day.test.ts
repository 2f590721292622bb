import { describe, expect, test } from '@jest/globals'
import { Annotated } from '../../../../src/parse/annotate/annotated.js'
import { findDeadlines } from '../../../../src/parse/recognise/deadlines.js'

const told = (text: string, bare = false) =>
  findDeadlines(new Annotated(text), 0, text.length, { issued: '2024-03-10', bare }).map(
    ({ due, duration, recurrence }) => due ?? duration ?? recurrence,
  )

describe('days that follow one another, each with what it is of', () => {
  test.each<[string, string[]]>([
    ['gửi số liệu vào ngày 02/4/2024 (sơ bộ) và ngày 05/5/2024 (chính thức)', ['2024-04-02', '2024-05-05']],
    [
      'kiểm tra vào các ngày 10/4/2024 (khối 6), 12/4/2024 (khối 7) và 14/4/2024 (khối 8)',
      ['2024-04-10', '2024-04-12', '2024-04-14'],
    ],
    ['báo cáo lần 1 trước ngày 15/4, lần 2 trước ngày 15/8', ['2024-04-15', '2024-08-15']],
    ['đợt 1 xong trong tháng 7/2024, đợt 2 trong tháng 11/2024', ['2024-07-31', '2024-11-30']],
    [
      'thi từ ngày 10/4 đến ngày 15/4/2024 (vòng 1), từ ngày 10/5 đến ngày 15/5/2024 (vòng 2)',
      ['2024-04-15', '2024-05-15'],
    ],
    ['nộp lần 1: ngày 15/8/2024, lần 2: ngày 15/11/2024', ['2024-08-15', '2024-11-15']],
    ['trồng cây đợt 1 tháng 4/2024; đợt 2 tháng 9/2024', ['2024-04-30', '2024-09-30']],
    ['trồng cây (đợt 1: tháng 4/2024; đợt 2: tháng 9/2024)', ['2024-04-30', '2024-09-30']],
    ['đánh giá cây trồng đợt 1 tháng 4/2024', []],
    ['thưởng cây trồng đợt 1 tháng 01/2024; đợt 2 tháng 02/2024', []],
    ['gửi kết quả về Sở Y tế từ ngày 10/4 đến ngày 15/4/2024', ['2024-04-15']],
    ['gửi kết quả kiểm tra từ ngày 10/4 đến ngày 15/4/2024', []],
    // whose day the second is, another word says
    ['gửi trước ngày 15/4/2024 (thứ Hai), ngày 20/4/2024 là ngày nghỉ', ['2024-04-15']],
    ['theo số liệu vào ngày 02/4/2024, rà soát vườn ươm', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('not later than a day', () => {
  test.each<[string, string[]]>([
    ['gửi trong 30 ngày kể từ ngày nhận hồ sơ nhưng không muộn hơn ngày 30/9/2024', ['P30D', '2024-09-30']],
    ['gửi trong 05 ngày kể từ ngày nhận hồ sơ nhưng phải trước ngày 30/9/2024', ['P5D', '2024-09-30']],
    ['gửi báo cáo không được sau ngày 15/10/2024', ['2024-10-15']],
    ['gửi báo cáo, không được để quá ngày 15/10/2024', ['2024-10-15']],
    ['gửi báo cáo muộn nhất là 25/5', ['2024-05-25']],
    ['giấy phép tính từ ngày ký đến ngày 30/9/2024', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('the day on which something ends, and the same day', () => {
  test.each<[string, string[]]>([
    ['đếm cây, kết thúc việc đếm cây ngày 15/6/2024.', ['2024-06-15']],
    ['đếm cây (hoàn thành việc đếm cây ngày 15/6/2024).', ['2024-06-15']],
    ['đã kết thúc việc đếm cây ngày 15/6/2024.', []],
    ['kết thúc việc đếm cây ngày 15/6/2024, các xã có cây', []],
    ['họp ngày 20/4/2024 và báo cáo trước 17h00 cùng ngày', ['2024-04-20']],
    ['Trong ngày 20/4 các xã họp. Báo cáo chậm nhất 17 giờ cùng ngày.', ['2024-04-20', '2024-04-20']],
    ['báo cáo trước 17h00 cùng ngày', []],
    ['họp ngày 20/4/2024; cùng ngày, các xã nghỉ', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  test.each<[string, string[]]>([
    ['Đợt 1 tháng 4; đợt 2 tháng 9', ['2024-04-30', '2024-09-30']],
    ['Khai giảng lớp đầu trong tháng 5, kết thúc lớp cuối trước ngày 30/9', ['2024-05-31', '2024-09-30']],
    ['Họp ngày 20/4/2024; gửi trước 17h00 cùng ngày', ['2024-04-20', '2024-04-20']],
    ['Hoàn tất trước 18h00 ngày 23/10/2024', ['2024-10-23']],
  ])('in a cell: %s', (text, expected) => expect(told(text, true)).toEqual(expected))
})

describe('days of the half year and of the year', () => {
  const [half, year] = ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20']
  test.each<[string, string[]]>([
    ['6 tháng, năm tổng hợp kết quả báo cáo UBND tỉnh trước ngày 20/6 và 20/12.', [half, year]],
    ['Định kỳ 6 tháng và hằng năm báo cáo chậm nhất ngày 20/6, ngày 20/12 hằng năm', [half, year]],
    ['báo cáo 6 tháng: trước ngày 20/6; năm: trước ngày 20/12', [half, year]],
    ['báo cáo định kỳ 6 tháng (trước ngày 20/6) và hằng năm (trước ngày 20/12)', [half, year]],
    ['báo cáo 6 tháng và năm trước ngày 20/6/2024 và 20/12/2024', ['2024-06-20', '2024-12-20']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  test('the words of a rhythm end with their bracket', () => {
    const printed = (text: string) =>
      findDeadlines(new Annotated(text), 0, text.length, { issued: '2024-03-10' }).map((one) => one.asPrinted)
    expect(printed('báo cáo hằng tháng (trước ngày 25).')).toEqual(['hằng tháng (trước ngày 25)'])
    expect(printed('báo cáo (hằng tháng), gửi Sở Y tế')).toEqual(['hằng tháng'])
  })
})

test.each<[string, string[]]>([
  ['Theo báo cáo đến hết ngày 15/9/2024, cả tỉnh có 163 vườn ươm.', []],
  ['Qua rà soát, tính đến ngày 15/9/2024 các xã mới trồng 40% số cây.', []],
  ['Theo kết quả rà soát, các xã hoàn thành trước ngày 15/9/2024.', ['2024-09-15']],
  ['Theo tiến độ, đến ngày 15/9/2024 các xã phải có 12 vườn.', ['2024-09-15']],
])('till when a thing was counted is no deadline: %s', (text, expected) =>
  expect(told(text)).toEqual(expected),
)

describe('the day that a count back from an event comes to', () => {
  test.each<[string, string[]]>([
    ['chậm nhất là 40 ngày trước ngày bầu cử (13/4/2024)', ['2024-04-13']],
    ['trước ngày khai giảng 10 ngày (26/8/2024)', ['2024-08-26']],
    ['trước khi khai mạc kỳ họp 05 ngày (tức ngày 02/7/2024)', ['2024-07-02']],
    // the day of the event itself
    ['chậm nhất 10 ngày trước ngày khai giảng (05/9/2024)', ['P10D']],
    ['trước ngày khai giảng 10 ngày', ['P10D']],
    ['tập huấn trong 05 ngày (02/7/2024)', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
