import { describe, expect, test } from '@jest/globals'
import { Annotated } from '../../../../src/parse/annotate/annotated.js'
import { TIME_FORMS } from '../../../../src/parse/lexicon/deadlines.js'
import { findDeadlines } from '../../../../src/parse/recognise/deadlines.js'

const found = (text: string, bare = false) =>
  findDeadlines(new Annotated(text), 0, text.length, { issued: '2024-03-10', bare })
const told = (text: string, bare = false) =>
  found(text, bare).map(({ from, due, precision, recurrence, duration }) =>
    [from === null ? '' : `${from}..`, due ?? recurrence ?? duration ?? '', ` ${precision}`].join(''),
  )

test.each<[string, string[], string[]]>([
  [
    'báo cáo kết quả 6 tháng trước ngày 10/6, năm trước ngày 10/11',
    ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=10'],
    ['2024-06-10', '2024-11-10'],
  ],
  ...[
    [
      'báo cáo định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/11)',
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
      'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=10',
    ],
    [
      'báo cáo quý trước ngày 20 tháng cuối quý, năm trước ngày 15/12',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
    ],
  ].map(([text = '', ...rules]): [string, string[], string[]] => [text, rules, rules]),
])('the days of a paper of one year are of that year: %s', (text, always, once) => {
  const days = (isOfOneYear: boolean) =>
    findDeadlines(new Annotated(text), 0, text.length, { issued: '2024-03-10', isOfOneYear }).map(
      ({ due, recurrence }) => due ?? recurrence,
    )
  expect([days(false), days(true)]).toEqual([always, once])
})

test('each form of a word of time has a bit of its own', () => {
  expect(TIME_FORMS.length).toBeLessThanOrEqual(32)
})

describe('a time at the front of a clause, and still to come', () => {
  test.each<[string, string[]]>([
    ['Ngày 15/8/2024, các xã tổ chức trồng cây', ['2024-08-15 DAY']],
    ['Sáng ngày 15/8, các xã tổ chức trồng cây', ['2024-08-15 DAY']],
    ['Đúng 8 giờ 00 ngày 15/8/2024, các xã trồng cây', ['2024-08-15 DAY']],
    ['Tháng 8/2024, các xã trồng cây', ['2024-08-01..2024-08-31 MONTH']],
    ['Quý III: Sở Y tế trồng cây', ['2024-07-01..2024-09-30 QUARTER']],
    ['Lập danh mục; tháng 9/2024, lấy ý kiến', ['2024-09-01..2024-09-30 MONTH']],
    // it is over, is that of the paper, or is not all that opens the clause
    ['Ngày 15/02/2024, các xã tổ chức trồng cây', []],
    ['Ngày 10/3/2024, các xã tổ chức trồng cây', []],
    ['Cây trồng ngày 15/8/2024, các xã tưới', []],
    ['Ngày 15/8/2024 là ngày hội trồng cây', []],
    ['Ngày 15/8/2024 là hạn cuối các xã trồng cây', ['2024-08-15 DAY']],
    ['Ngày 15/8, 34 xã phải gửi danh sách cây', ['2024-08-15 DAY']],
    ['Ngày 15/8, 34/40 xã có cây', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('more forms', () => {
  test.each<[string, string[]]>([
    ['trồng xong 2/3 số cây', []],
    ['hoàn thành trước Tết Nguyên đán Ất Tỵ', ['2025-01-29 DAY']],
    ['chi trả xong trước Tết Nguyên đán năm 2026', ['2026-02-17 DAY']],
    ['hoàn thành trước dịp Tết', ['2025-01-29 DAY']],
    // it was over when the paper was issued, or is another feast
    ['hoàn thành trước Tết Giáp Thìn', []],
    ['hoàn thành trước Tết Trung thu', []],
    ['kiểm tra giá trước, trong và sau Tết', []],
    ['hoàn thành trước 17h thứ Sáu tuần này (15/3)', ['2024-03-15 DAY']],
    ['báo cáo ngay trong chiều nay 10/3', ['2024-03-10 DAY']],
    ['báo cáo trước 15 giờ chiều nay', ['2024-03-10 DAY']],
    ['chiều nay họp', []],
    ['báo về UBND xã (qua Phòng Kinh tế) ngày 07/8/2024', ['2024-08-07 DAY']],
    ['rà soát danh mục, thời gian thực hiện 45 ngày', ['P45D DURATION']],
    ['gửi báo cáo vào ngày 15, 30 hàng tháng', ['FREQ=MONTHLY;BYMONTHDAY=15,30 MONTHLY']],
    ['sơ kết 6 tháng một lần', ['FREQ=MONTHLY;INTERVAL=6 HALF_YEARLY']],
    ['sơ kết 6 tháng, trồng cây', []],
    [
      'báo cáo quý I trước ngày 10/3, 6 tháng trước ngày 10/6, năm trước ngày 10/12',
      ['2024-03-10 DAY', '2024-06-10 DAY', '2024-12-10 DAY'],
    ],
    ['trồng xong 1/2 kế hoạch', []],
    ['chuẩn bị tham luận (không quá 5 phút)', []],
    ['trồng cây ngay từ đầu quý III năm 2024', []],
    ['báo cáo số cây vào tháng 5, 11 hằng năm', ['FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1 YEARLY']],
    ['hằng năm, vào tháng 6 và tháng 12, báo cáo', ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 YEARLY']],
    ['trồng cây trong hai ngày 26 và 27/8/2024', ['2024-08-27 DAY']],
    ['trồng cây trong 3 ngày từ 26 đến 28/8/2024', ['2024-08-28 DAY']],
    ['trồng cây trong Q.III/2024', ['2024-07-01..2024-09-30 QUARTER']],
    ['trả lời đơn, thời hạn giải quyết 15 ngày', ['P15D DURATION']],
    ['văn bản quy định: hoàn thành việc ban hành trước ngày 15/8/2024', ['2024-08-15 DAY']],
    ['trồng xong 2/4 vườn', []],
    ['xong trước thứ Sáu (ngày 15/8/2024)', ['2024-08-15 DAY']],
    ['xong trước ngày 15/8 năm 2025', ['2025-08-15 DAY']],
    ['xong trong 10 ngày đầu tháng 8/2024', ['2024-08-10 DAY']],
    ['xong trước ngày cuối cùng của tháng 8/2024', ['2024-08-01..2024-08-31 MONTH']],
    [
      'báo cáo vào ngày 10 các tháng 4, 7, 10 và tháng 01 năm sau',
      ['FREQ=YEARLY;BYMONTH=4,7,10,1;BYMONTHDAY=10 QUARTERLY'],
    ],
    ['báo cáo trước ngày 15 các tháng 6, 12', ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15 HALF_YEARLY']],
    ['báo cáo vào ngày làm việc đầu tiên của tuần', ['FREQ=WEEKLY WEEKLY']],
    ['báo cáo vào ngày làm việc đầu tiên của tuần sau', []],
    ['phát tin 02 lượt/ngày', ['FREQ=DAILY DAILY']],
    ['phục vụ 200 lượt/ngày', []],
    ['kiểm tra xong trong đêm 28/11', ['2024-11-28 DAY']],
    ['trồng cây trong suốt tháng 8 và tháng 9 năm 2024', ['2024-08-01..2024-09-30 MONTH']],
    ['không để kéo dài quá 30 ngày', ['P30D DURATION']],
    ['vụ việc kéo dài quá 30 ngày', []],
    ['cảnh báo trước hạn 05 ngày', []],
    [
      'Sở Y tế hằng năm xây dựng phương án, phê duyệt chậm nhất ngày 31/3',
      ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31 YEARLY'],
    ],
    ['dự trữ gạo đủ cho 300 người trong 07 ngày', []],
    ['đủ hồ sơ thì trả lời trong 07 ngày', ['P7D DURATION']],
    ['niêm yết tại trụ sở trong 15 ngày liên tục', []],
    ['niêm yết tại trụ sở trong 15 ngày', ['P15D DURATION']],
    ['sau 24 giờ phải có báo cáo', ['PT24H DURATION']],
    ['sau 24 giờ có mưa', []],
    ['lập dự toán kinh phí trồng cây 6 tháng cuối năm 2024, gửi Sở Tài chính', []],
    ['trồng cây 6 tháng cuối năm 2024, gửi Sở Tài chính kết quả', ['2024-07-01..2024-12-31 HALF']],
    ['sửa đổi quy định về cây, ban hành trước ngày 30/6/2024', ['2024-06-30 DAY']],
    ['rà soát các quy định về cây ban hành trước ngày 30/6/2024', []],
    ['xong trong quý 03/2024', ['2024-07-01..2024-09-30 QUARTER']],
    ['xong trong năm 2024 và năm 2025', ['2024-01-01..2025-12-31 YEAR']],
    ['xong trước khi kết thúc năm 2024', ['2024-12-31 YEAR']],
    ['họp tổ biên tập (15/8/2024).', ['2024-08-15 DAY']],
    ['kỷ niệm ngày trồng cây (15/8/2024).', []],
    ['trồng cây trong 02 ngày 15 và 16/8/2024', ['2024-08-16 DAY']],
    ['tập huấn trong 02 ngày (15-16/8/2024)', []],
    ['gửi số liệu trước ngày 15/8/2024', ['2024-08-15 DAY']],
    ['gửi số liệu tính từ ngày 15/8/2024', []],
    ['triển khai nhiệm vụ 6 tháng cuối năm 2024', []],
    ['triển khai nhiệm vụ quý III/2024', []],
    ['chấm dứt hợp đồng hết hạn ngày 30/6/2024', []],
    ['đổi thẻ cấp trước ngày 01/01/2024', []],
    ['thẩm tra các dự án hoàn thành trước ngày 01/01/2024', []],
    ['rà soát các dự án, hoàn thành trước ngày 01/01/2024', ['2024-01-01 DAY']],
    ['Đợt I (tháng 7/2024): Sở Y tế trồng cây', ['2024-07-01..2024-07-31 MONTH']],
    ['cung cấp trước ngày 01/01/2024', ['2024-01-01 DAY']],
    ['xong trong năm 2024 - 2025', ['2024-01-01..2025-12-31 YEAR']],
    ['trong kế hoạch 5 năm 2024 - 2025', []],
    ['tối đa sau 05 ngày làm việc phải trả lời', ['P5D DURATION']],
    ['chào mừng đại hội trong năm 2025', []],
    ['xe hết niên hạn trong năm 2024', []],
    ['số tiền phát sinh từ ngày 01/4/2024 đến ngày 01/6/2024', []],
    ['xong trước ngày Quốc khánh 02/9/2024', ['2024-09-02 DAY']],
    ['xong trước ngày khai giảng năm học mới 05/9', ['2024-09-05 DAY']],
    ['xong vào dịp 30/4/2024', ['2024-04-30 DAY']],
    ['nhân dịp 30/4/2024', []],
    ['chọn cây, khởi công tháng 8/2024', ['2024-08-01..2024-08-31 MONTH']],
    ['trước 15 ngày diễn ra lễ hội, báo cáo', ['P15D DURATION']],
    ['chuẩn bị giấy mời các phiên họp trước 03 ngày', ['P3D DURATION']],
    ['kiểm tra các hồ sơ đã gửi trước 03 ngày', []],
    ['báo cáo UBND huyện trước 16 giờ', []],
    ['lên lịch trực lãnh đạo, trực bảo vệ từ 02/02 đến hết 10/02/2025', []],
    ['chuyển vốn của dự án giải ngân dưới 60% đến hết ngày 15/10/2024 sang dự án khác', []],
    ['đủ thuốc cho dịp Tết từ ngày 08/4/2024 đến ngày 14/4/2024', []],
    ['từ nay đến 31/10, trồng cây', ['2024-10-31 DAY']],
    ['từ nay đến hết tháng 10, trồng cây', ['2024-10-01..2024-10-31 MONTH']],
    ['trình đề án trong tháng 12, năm 2024', ['2024-12-01..2024-12-31 MONTH']],
    ['xử lý các vi phạm phát sinh trong năm 2024', []],
    ['trong trường hợp, xã để phát sinh vi phạm mới trong năm 2024 mà không xử lý', []],
    ['xử lý các vi phạm trong năm 2024', ['2024-01-01..2024-12-31 YEAR']],
    ['tổng hợp số vụ cháy trong tháng 8/2024', []],
    ['trường hợp để cháy trong năm 2024 mà không báo thì chịu trách nhiệm', []],
    ['chuẩn bị tốt cho kỳ thi trong tháng 7/2024', []],
    ['chuẩn bị đề thi trong tháng 7/2024', ['2024-07-01..2024-07-31 MONTH']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('cells', () => {
  test.each<[string, string[]]>([
    ['Q2/2024', ['2024-04-01..2024-06-30 QUARTER']],
    ['QII/2024', ['2024-04-01..2024-06-30 QUARTER']],
    ['Quý 3-4/2024', ['2024-07-01..2024-12-31 QUARTER']],
    ['6 tháng cuối năm', ['2024-07-01..2024-12-31 HALF']],
    ['Tháng 12, năm 2024', ['2024-12-01..2024-12-31 MONTH']],
  ])('%s', (text, expected) => expect(told(text, true)).toEqual(expected))
})

describe('how long a thing is held, and within which time to do it', () => {
  test.each<[string, string[]]>([
    ['báo cáo số vụ cháy trong 4 ngày nghỉ lễ', []],
    ['trực trong 5 ngày Tết', []],
    ['mở đợt cao điểm trong 45 ngày đêm', []],
    ['đại hội cấp xã không quá 2 ngày', []],
    ['trồng cây không quá 2 ngày, hoàn thành trong tháng 6/2024', ['2024-06-01..2024-06-30 MONTH']],
    ['sau hội nghị không quá 2 ngày, gửi biên bản', ['P2D DURATION']],
    ['trả lời cử tri không quá 2 ngày', ['P2D DURATION']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  test('a citation ends the words of a length, and not the length', () => {
    const text = 'trong thời hạn 06 tháng, kể từ ngày Nghị định số 178/2024/NĐ-CP có hiệu lực, trồng cây'
    const cited = [text.indexOf('Nghị định'), text.indexOf(' có')] as const
    const [found] = findDeadlines(new Annotated(text), 0, text.length, { issued: '2024-03-10' }, [cited])
    expect(found).toMatchObject({ duration: 'P6M', asPrinted: 'trong thời hạn 06 tháng' })
  })

  test('a goal that is to be reached by a day', () => {
    expect(found('phấn đấu đến 30-11-2024 có 100% xã trồng cây')[0]?.kind).toBe('DUE')
    expect(found('phấn đấu đến 30-11-2024 đạt 80% số xã')[0]?.kind).toBe('HORIZON')
  })

  test('how much there is to be in a year is a goal, and what is to be done in it is due', () => {
    const kinds = (text: string) => found(text).map(({ kind, bound }) => `${kind} ${bound}`)
    expect(kinds('trồng cây để đạt 100.000 cây vào năm 2030')).toEqual(['HORIZON BY'])
    expect(kinds('nâng số cây lên 5 triệu vào năm 2030')).toEqual(['HORIZON BY'])
    expect(kinds('nâng số cây lên 5 triệu vào năm 2025')).toEqual(['DUE WITHIN'])
    expect(kinds('trồng xong 100.000 cây vào năm 2030')).toEqual(['DUE WITHIN'])
    expect(kinds('cho cây đạt chuẩn, hoàn thành vào năm 2030')).toEqual(['DUE WITHIN'])
  })
})

describe('more rhythms', () => {
  test.each<[string, string[]]>([
    ['báo cáo vào ngày cuối cùng của tháng', ['FREQ=MONTHLY;BYMONTHDAY=-1 MONTHLY']],
    ['nhập số liệu vào ngày làm việc cuối cùng của tháng', ['FREQ=MONTHLY;BYMONTHDAY=-1 MONTHLY']],
    ['gửi trước ngày 10/6 (báo cáo 6 tháng)', ['2024-06-10 DAY']],
    ['Tuần cuối tháng là báo cáo cả tháng', []],
    ['báo cáo hằng tháng, trước ngày 25', ['FREQ=MONTHLY;BYMONTHDAY=25 MONTHLY']],
    ['báo cáo định kỳ hằng tháng (trước ngày 25 hằng tháng)', ['FREQ=MONTHLY;BYMONTHDAY=25 MONTHLY']],
    ['báo cáo định kỳ quý', ['FREQ=MONTHLY;INTERVAL=3 QUARTERLY']],
    ['đánh giá cuối mỗi học kỳ', ['FREQ=MONTHLY;INTERVAL=6 HALF_YEARLY']],
    ['kiểm tra định kỳ 2 tuần/lần', ['FREQ=WEEKLY;INTERVAL=2 WEEKLY']],
    ['họp 01 lần/quý', ['FREQ=MONTHLY;INTERVAL=3 QUARTERLY']],
    ['báo cáo hằng tuần (trước 15 giờ thứ Sáu)', ['FREQ=WEEKLY;BYDAY=FR WEEKLY']],
    ['báo cáo trước ngày 15 tháng 12 của năm', ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 YEARLY']],
    ['báo cáo trước ngày 15/6 của năm 2024', ['2024-06-15 DAY']],
    ['công khai trong tháng 9 và tháng 6 hằng năm', ['FREQ=YEARLY;BYMONTH=6,9;BYMONTHDAY=-1 YEARLY']],
    [
      'định kỳ báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 20 hằng tháng',
      ['FREQ=MONTHLY;BYMONTHDAY=20 MONTHLY'],
    ],
    ['3 tháng một lần có báo cáo định kỳ', ['FREQ=MONTHLY;INTERVAL=3 QUARTERLY']],
    ['báo cáo số liệu đến ngày 20 hằng tháng', []],
    [
      'báo cáo trước ngày 15/3, 15/6, 15/9, 15/12 hằng năm',
      ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 YEARLY'],
    ],
    ['báo cáo số liệu hằng ngày', ['FREQ=DAILY DAILY']],
    ['Phòng Tài chính - Kế hoạch hằng năm cân đối kinh phí', ['FREQ=YEARLY YEARLY']],
    ['trồng cây trong vòng 06 tháng kể từ khi có giống', ['P6M DURATION']],
    ['trồng cây trong vòng 6 tháng sau khi có giống', ['P6M DURATION']],
    ['gửi báo cáo trong tuần tới', ['2024-03-17 DAY']],
    ['đến 15 giờ chiều nay phải trồng xong', ['2024-03-10 DAY']],
    ['hoàn thành trong nửa đầu năm 2024', ['2024-01-01..2024-06-30 HALF']],
    ['tổng hợp số liệu hằng tuần, gửi Sở Y tế', ['FREQ=WEEKLY WEEKLY']],
    ['chi trả cho người đã có quyết định nghỉ việc trong tháng 8/2024', ['2024-08-01..2024-08-31 MONTH']],
    ['thông báo trước khi xả lũ ít nhất 04 giờ', []],
    ['gửi báo cáo 6 tháng về việc trồng cây trước ngày 15/8/2024', ['2024-08-15 DAY']],
    ['phổ biến trong kỳ sinh hoạt định kỳ tháng 6', ['2024-06-01..2024-06-30 MONTH']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

test.each<[string, string[]]>([
  ['Quý III/2024 và hằng năm', ['2024-07-01..2024-09-30 QUARTER', 'FREQ=YEARLY YEARLY']],
  ['02 ngày làm việc', ['P2D DURATION']],
  // how long before the day beside it
  ['40 ngày', []],
])('alone behind a label: %s', (text, expected) => expect(told(text, true)).toEqual(expected))

test.each([
  ['gửi Sở Nội vụ đúng ngày 15/11/2024', ['2024-11-15 DAY']],
  ['báo cáo vào ngày làm việc cuối cùng của tháng 6/2024', ['2024-06-01..2024-06-30 MONTH']],
  ['báo cáo sơ kết học kỳ I ngày 15/01/2025', ['2025-01-15 DAY']],
  ['Sở khảo sát để tỉnh quản lý; thời hạn trước ngày 15/6/2024', ['2024-06-15 DAY']],
  ['cấp giấy để người dân trồng cây có thời hạn đến ngày 15/6/2024', []],
  ['báo cáo Giám đốc vào mỗi sáng thứ Hai', ['FREQ=WEEKLY;BYDAY=MO WEEKLY']],
  ['tưới cây vào các tối thứ Bảy', ['FREQ=WEEKLY;BYDAY=SA WEEKLY']],
])('forms of this kind: %s', (text, wanted) => expect(told(text)).toEqual(wanted))
