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
