import { describe, expect, test } from '@jest/globals'
import { Annotated } from '../../../src/parse/annotate/annotated.js'
import { findDeadlines } from '../../../src/parse/recognise/deadlines.js'

const context = { issued: '2024-03-10' }
const found = (text: string, bare = false) =>
  findDeadlines(new Annotated(text), 0, text.length, { ...context, bare })
const dues = (text: string) =>
  found(text).map(({ from, due, precision }) => `${from ?? ''}..${due} ${precision}`)
const rhythms = (text: string) => found(text).map(({ precision }) => precision)

describe('days and periods', () => {
  test.each<[string, string[]]>([
    ['hoàn thành trước ngày 10/6/2024', ['..2024-06-10 DAY']],
    ['xong trước 25/4', ['..2024-04-25 DAY']],
    ['gửi báo cáo trước ngày 25 tháng này', ['..2024-03-25 DAY']],
    ['gửi báo cáo trước ngày 32 tháng này', []],
    ['không để quá ngày 30/6/2024', ['..2024-06-30 DAY']],
    ['xây nhà, hoàn thành năm 2025', ['2025-01-01..2025-12-31 YEAR']],
    ['xây nhà, hoàn thành năm 2023', []],
    ['trước 30 tháng 6', ['..2024-06-30 DAY']],
    ['trước ngày 05/01', ['..2025-01-05 DAY']],
    [
      'trước ngày mùng 5/4; nộp hồ sơ chậm nhất mồng 3 tháng 6 năm 2024',
      ['..2024-04-05 DAY', '..2024-06-03 DAY'],
    ],
    ['chậm nhất ngày 15 tháng 5 năm 2024', ['..2024-05-15 DAY']],
    ['trong ngày 20/5/2024', ['..2024-05-20 DAY']],
    ['hoàn thành trước 31/12. Báo cáo sau', ['..2024-12-31 DAY']],
    ['không muộn hơn ngày 15/5/2024', ['..2024-05-15 DAY']],
    ['trước các ngày 15/5 và 15/6/2024', ['..2024-05-15 DAY', '..2024-06-15 DAY']],
    ['rà soát xong trước ngày 15 và báo cáo trước ngày 20/5/2024', ['..2024-05-15 DAY', '..2024-05-20 DAY']],
    ['treo cờ từ 16/5 đến 01/6/2024', ['2024-05-16..2024-06-01 DAY']],
    ['treo cờ trong đại hội, được tổ chức từ ngày 16/5 đến 01/6/2024', []],
    ['họp chậm nhất ngày 15/5/2024 (trước ngày khai mạc 95 ngày)', ['..2024-05-15 DAY']],
    ['bãi bỏ các quy trình ban hành trước ngày 01/7/2024', []],
    ['đề xuất quy mô tổ chức lễ hội tại hồ từ tháng 4 - 5/2024', []],
    ['lập kế hoạch, tổ chức kiểm tra từ tháng 4 - 5/2024', ['2024-04-01..2024-05-31 MONTH']],
    ['rà soát vườn cây (Sở Y tế; tháng 6/2024).', ['2024-06-01..2024-06-30 MONTH']],
    ['rà soát vườn cây (theo mẫu ở nơi khác), tháng 6/2024 và sau đó', []],
    ['rà soát các việc được giao từ ngày 01/4 đến ngày 30/4/2024', []],
    ['rà soát văn bản ban hành từ ngày 01/4 đến ngày 30/4/2024', []],
    ['kiểm tra các xã từ ngày 01/4 đến ngày 30/4/2024', ['2024-04-01..2024-04-30 DAY']],
    ['cấp thẻ có giá trị sử dụng đến ngày 31/12/2024', []],
    ['thu nợ thuế phát sinh trước ngày 01/01/2024', []],
    ['thu nợ thuế trước ngày 01/4/2024', ['..2024-04-01 DAY']],
    ['do thời hạn UBND tỉnh giao là trước ngày 15/9/2024, gửi trước ngày 13/9/2024', ['..2024-09-13 DAY']],
    ['nghỉ lễ từ ngày 30/4 đến ngày 01/5/2024', []],
    ['phân công lãnh đạo trực từ ngày 30/4 đến ngày 01/5/2024', []],
    ['phân công người trực tiếp kiểm tra từ ngày 30/4 đến ngày 01/5/2024', ['2024-04-30..2024-05-01 DAY']],
    ['gia hạn hợp đồng đến tháng 9/2024', []],
    ['lập phương án đón đoàn từ ngày 20/4 đến ngày 25/4/2024', []],
    ['cấp thẻ đến ngày 31/12/2024', ['..2024-12-31 DAY']],
    ['bảo đảm điện cho các tháng cuối năm 2024', []],
    ['hoàn thành trong các tháng cuối năm 2024', ['..2024-12-31 YEAR']],
    ['ước đến 31/12/2024 giải ngân đạt 90%', []],
    ['thực hiện hương ước đến 31/12/2024', ['..2024-12-31 DAY']],
    ['xong trước 30 tháng 6 năm 2025', ['..2025-06-30 DAY']],
    ['nộp hồ sơ chậm nhất đến 20 tháng 5 năm 2024', ['..2024-05-20 DAY']],
    ['gửi danh sách chậm nhất 16 giờ ngày 12/4/2024', ['..2024-04-12 DAY']],
    ['thu hồi tạm ứng, hạn chót là 15/8/2024', ['..2024-08-15 DAY']],
    ['thời hạn gửi: ngày 20/5/2024', ['..2024-05-20 DAY']],
    ['thời hạn trình: tháng 9 năm 2024', ['2024-09-01..2024-09-30 MONTH']],
    ['trình không chậm hơn tháng 11/2024', ['2024-11-01..2024-11-30 MONTH']],
    ['hoàn thành trước thời điểm 01/7/2024', ['..2024-07-01 DAY']],
    ['bế giảng trong tuần đầu của tháng 6/2024', ['..2024-06-07 DAY']],
    ['xong trong nửa đầu tháng 5', ['..2024-05-15 DAY']],
    ['tổ chức vào hạ tuần tháng 4/2024', ['2024-04-01..2024-04-30 MONTH']],
    ['báo cáo tại hội nghị Ban Thường vụ tháng 9/2024', ['2024-09-01..2024-09-30 MONTH']],
    ['trình tại phiên họp tháng 5 năm 2024', ['2024-05-01..2024-05-31 MONTH']],
    ['ý kiến tại phiên họp tháng 01/2024', []],
    ['quán triệt trong sinh hoạt chi bộ tháng 4/2024', ['2024-04-01..2024-04-30 MONTH']],
    ['lập danh sách trong kỳ sinh hoạt tháng 9/2024', ['2024-09-01..2024-09-30 MONTH']],
    ['tham mưu sơ kết 3 năm (tháng 5/2027)', ['2027-05-01..2027-05-31 MONTH']],
    ['tuyên truyền tối thiểu 02 lần/ngày', []],
    ['giữ điện cho điểm thi tốt nghiệp THPT (ngày 11/6/2024)', []],
    ['trồng cây mừng đại hội (xong trước ngày 11/6/2024)', ['..2024-06-11 DAY']],
    ['hoàn thành trong 2/2025', ['2025-02-01..2025-02-28 MONTH']],
    ['các sự kiện diễn ra trong tháng 4/2024', []],
    ['dự kiến đại hội huyện sẽ hoàn thành trong tháng 4/2024', []],
    ['dự kiến hoàn thành trong tháng 4/2024', ['2024-04-01..2024-04-30 MONTH']],
    ['kê khai thiệt hại sau đợt lũ từ ngày 01/02/2024 đến ngày 05/02/2024', []],
    ['trồng cây để phòng lũ trong năm 2025', []],
    ['để hướng tới mục tiêu đến năm 2030 cơ bản là tỉnh công nghiệp', []],
    ['xác định vốn để thực hiện mục tiêu đến năm 2030 (vốn huy động)', ['..2030-12-31 YEAR']],
    ['rà soát Quy hoạch phát triển đô thị, khu kinh tế đến năm 2030', []],
    ['tham mưu thực hiện Chiến lược quốc gia về dinh dưỡng đến năm 2030', []],
    ['lập quy hoạch; đến năm 2030 có 5 đô thị mới', ['..2030-12-31 YEAR']],
    ['trồng cây để hoàn thành trong năm 2025', ['2025-01-01..2025-12-31 YEAR']],
    ['mở đợt trồng cây từ ngày 01/5/2024 đến ngày 05/5/2024', ['2024-05-01..2024-05-05 DAY']],
    ['chậm nhất đến hết năm 2024', ['..2024-12-31 YEAR']],
    ['xong trước 17g ngày 12/4', ['..2024-04-12 DAY']],
    ['rà soát xong trước ngày 15/8 này', ['..2024-08-15 DAY']],
    ['báo cáo vào sáng ngày 15/8/2024', ['..2024-08-15 DAY']],
    ['trước ngày 10/6/2024 (đối với báo cáo 6 tháng), 10/12/2024', ['..2024-06-10 DAY', '..2024-12-10 DAY']],
    ['trước ngày 10/6/2024 (Sở Y tế báo), 10/12/2024', ['..2024-06-10 DAY']],
    ['hoàn thành trong tháng 6 - 9/2024', ['2024-06-01..2024-09-30 MONTH']],
    ['báo cáo trước cuối giờ chiều ngày 15/8/2024', ['..2024-08-15 DAY']],
    ['một buổi sáng ngày 15/8/2024', []],
    ['thời hạn mới là ngày 30/9/2024', ['..2024-09-30 DAY']],
    ['nghiệm thu trước ngày 15/5 và 20/6/2025', ['..2025-05-15 DAY', '..2025-06-20 DAY']],
    ['tuyên truyền từ ngày 15 đến ngày 20/5/2024', ['2024-05-15..2024-05-20 DAY']],
    ['tuyên truyền từ 15-20/5/2024', ['2024-05-15..2024-05-20 DAY']],
    ['tuyên truyền từ ngày 15/5 - 20/6/2024', ['2024-05-15..2024-06-20 DAY']],
    ['tập huấn trong các tháng 4, 5 năm 2024', ['2024-04-01..2024-05-31 MONTH']],
    ['hoàn thành chậm nhất cuối tháng 4/2024', ['2024-04-01..2024-04-30 MONTH']],
    ['thời gian hoàn thành: T9/2024', ['2024-09-01..2024-09-30 MONTH']],
    ['lắp đặt xong trong T9/2024', ['2024-09-01..2024-09-30 MONTH']],
    ['rà soát (thời gian: tháng 6/2024)', ['2024-06-01..2024-06-30 MONTH']],
    ['thi công từ tháng 11/2024 đến hết tháng 3/2025', ['2024-11-01..2025-03-31 MONTH']],
    [
      'xây dựng trong tháng 3, trình trong quý IV',
      ['2024-03-01..2024-03-31 MONTH', '2024-10-01..2024-12-31 QUARTER'],
    ],
    ['hoàn thành Quý III-IV/2024', ['2024-07-01..2024-12-31 QUARTER']],
    ['từ nay đến hết năm 2024', ['..2024-12-31 YEAR']],
    ['từ nay đến cuối năm tập trung giải ngân', ['..2024-12-31 YEAR']],
    ['từ nay đến cuối quý tập trung giải ngân', ['..2024-03-31 QUARTER']],
    ['trong tháng 7/2024', ['2024-07-01..2024-07-31 MONTH']],
    ['trước tháng 6/2024', ['..2024-05-31 MONTH']],
    ['trong tháng 5, 6 năm 2024', ['2024-05-01..2024-06-30 MONTH']],
    ['từ tháng 5 đến tháng 10/2024', ['2024-05-01..2024-10-31 MONTH']],
    ['trong Quý II/2024', ['2024-04-01..2024-06-30 QUARTER']],
    ['trong quý I, II/2024', ['2024-01-01..2024-06-30 QUARTER']],
    ['từ ngày 01/6/2024 đến hết ngày 15/6/2024', ['2024-06-01..2024-06-15 DAY']],
    ['từ ngày 01/6 đến ngày 15/6', ['2024-06-01..2024-06-15 DAY']],
    ['dự báo mặn từ ngày 22/4 đến ngày 28/4/2024', []],
    ['đến 7 giờ ngày 20/5/2024, vị trí tâm bão ở ven bờ', []],
    ['đến ngày 20/5/2024, bão lụt phải được khắc phục', ['..2024-05-20 DAY']],
    ['gọi thuyền ra khỏi vùng nguy hiểm trong 24 giờ tới', []],
    ['dời nhà khỏi vùng nguy hiểm trong ngày 20/5/2024', ['..2024-05-20 DAY']],
    ['trong 6 tháng cuối năm 2024', ['2024-07-01..2024-12-31 HALF']],
    ['trong 6 tháng cuối năm', ['2024-07-01..2024-12-31 HALF']],
    ['phấn đấu đến năm 2030', ['..2030-12-31 YEAR']],
    [
      'báo cáo trước ngày 31/5/2024, trình HĐND trong tháng 7/2024',
      ['..2024-05-31 DAY', '2024-07-01..2024-07-31 MONTH'],
    ],
  ])('%s', (text, expected) => expect(dues(text)).toEqual(expected))
})

test.each<[string, string | null]>([
  ['trước 17 giờ 00 ngày 15/3/2024', '17:00'],
  ['chậm nhất 10h00’ ngày 23/7/2024', '10:00'],
  ['trước 11:30 ngày 12/4/2024', '11:30'],
  ['chậm nhất vào lúc 9 giờ, ngày 25/4/2024', '09:00'],
  ['trước 16h30 thứ Sáu, ngày 12/4/2024', '16:30'],
  ['trước 4 giờ chiều ngày 12/4/2024', '16:00'],
  ['trước thứ Sáu, ngày 12/4/2024', null],
])('the hour of “%s” stands before its day', (text, time) => {
  expect(found(text).map((one) => [one.asPrinted, one.time])).toEqual([[text, time]])
})

test.each<[string, readonly (string | null)[]]>([
  ['báo cáo trước ngày 31/5/2024, trình HĐND trong tháng 7/2024', ['báo cáo', 'trình hđnd']],
  ['xây dựng xong trong tháng 4; gửi Sở Nội vụ trước ngày 10/5', ['xong', 'gửi sở nội vụ']],
  ['bàn giao công trình trước ngày 10/5', [null]],
  ['trước ngày 10/5 phải trình HĐND', ['trình']],
])('“%s”: what is to be done by each', (text, actions) =>
  expect(found(text).map(({ action }) => action)).toEqual(actions),
)

test.each<[string, string[]]>([
  ['2024', ['2024-01-01..2024-12-31 YEAR']],
  ['Quý II', ['2024-04-01..2024-06-30 QUARTER']],
  ['Tháng 8/2024', ['2024-08-01..2024-08-31 MONTH']],
  ['30/6/2024', ['..2024-06-30 DAY']],
  ['15-20/4/2024', ['2024-04-15..2024-04-20 DAY']],
  ['12/2024', ['2024-12-01..2024-12-31 MONTH']],
  ['01-4/2025', ['2025-01-01..2025-04-30 MONTH']],
  ['11/2024 - 02/2025', ['2024-11-01..2025-02-28 MONTH']],
  ['T4-T6/2024', ['2024-04-01..2024-06-30 MONTH']],
  ['Tháng 10/2024-3/2025', ['2024-10-01..2025-03-31 MONTH']],
  ['Từ 4/2024 đến 6/2024', ['2024-04-01..2024-06-30 MONTH']],
  ['Tháng 4, 5, 6/2024', ['2024-04-01..2024-06-30 MONTH']],
  ['Tháng 5 - 6', ['2024-05-01..2024-06-30 MONTH']],
  ['Tháng 13/2024 - 14/2024', []],
  ['Quý III/2024 - Quý I/2025', ['2024-07-01..2025-03-31 QUARTER']],
  ['Từ quý II đến quý IV năm 2024', ['2024-04-01..2024-12-31 QUARTER']],
  ['Quý IV/2024 - Quý V/2025', ['2024-10-01..2024-12-31 QUARTER']],
  ['Quý III/2024 - Quý I/2024', ['2024-07-01..2024-09-30 QUARTER', '2024-01-01..2024-03-31 QUARTER']],
])('a cell of a table: %s', (text, expected) =>
  expect(found(text, true).map(({ from, due, precision }) => `${from ?? ''}..${due} ${precision}`)).toEqual(
    expected,
  ),
)

test.each<[string, (string | null)[]]>([
  ['xong Đề án trong tháng 3; trình trong quý IV/2023', ['2023-03-31', '2023-12-31']],
  ['rà soát trước ngày 15/5 và gửi trước ngày 20/6/2023', ['2023-05-15', '2023-06-20']],
  ['gửi trước ngày 15/5', []],
])('without a day of the paper, a year is told by another time: %s', (text, expected) =>
  expect(findDeadlines(new Annotated(text), 0, text.length, { issued: null }).map(({ due }) => due)).toEqual(
    expected,
  ),
)

test('only the part that is asked for is read, without what is taken', () => {
  const text = new Annotated(
    'Xong trước ngày 10/4/2024. Gửi trước ngày 20/4/2024 theo Công văn ngày 01/3/2024.',
  )
  const dueIn = (from: number, till: number, taken: [number, number][] = []) =>
    findDeadlines(text, from, till, context, taken).map(({ due }) => due)
  expect(dueIn(0, 26)).toEqual(['2024-04-10'])
  expect(dueIn(26, text.text.length)).toEqual(['2024-04-20'])
  expect(dueIn(26, text.text.length, [[30, 51]])).toEqual([])
})

describe('periods of the past', () => {
  test.each<[string, string[]]>([
    ['lập danh sách người có công ở giai đoạn trước năm 1992', []],
    ['rà soát nhà tập thể xây từ năm 1976 đến năm 1991', []],
    ['rà soát nhà tập thể xây từ năm 1976 đến hết năm 1991', []],
    ['tổng hợp hồ sơ từ ngày 30/4/1975 đến ngày 31/12/1991', []],
    ['tổng hợp hồ sơ từ tháng 5/1975 đến tháng 12/1991', []],
    ['giải quyết chế độ với người nhập ngũ trước ngày 01/01/1990', []],
    ['phân loại các dự án trước năm 2023', []],
    // a year not updated stays, whether a day or a year
    ['hoàn thành trước ngày 30/11/2023', ['..2023-11-30 DAY']],
    ['báo cáo kết quả trước ngày 31/01/2024', ['..2024-01-31 DAY']],
    ['hoàn thành trước năm 2023', ['..2022-12-31 YEAR']],
    ['tổ chức thực hiện, báo cáo từ ngày 01/6/2023 đến ngày 15/6/2023', ['2023-06-01..2023-06-15 DAY']],
    // and so does a period ahead
    ['xây dựng từ năm 2024 đến năm 2026', ['..2026-12-31 YEAR']],
  ])('%s', (text, expected) => expect(dues(text)).toEqual(expected))
})

test('a day of a rhythm that is told behind it is part of its words', () => {
  expect(
    found('hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15/12').map(({ asPrinted, recurrence }) => [
      asPrinted,
      recurrence,
    ]),
  ).toEqual([
    ['hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15/12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
  ])
})

describe('rhythms', () => {
  test.each<[string, string[]]>([
    ['trước ngày 25 hằng tháng', ['MONTHLY']],
    ['phối hợp đối chiếu hằng tháng', ['MONTHLY']],
    ['niêm yết giá cây giống hằng tuần', ['WEEKLY']],
    ['theo giá cây giống hằng tuần', []],
    ['chậm nhất ngày 10.12 hàng năm', ['YEARLY']],
    ['trình trong quý IV hằng năm', ['YEARLY']],
    ['báo cáo 06 tháng trước ngày 10/6', ['HALF_YEARLY']],
    ['sơ kết 06 tháng đầu năm', []],
    ['báo cáo 01 năm/lần', ['YEARLY']],
    ['tổ chức hội thi 5 năm một lần', []],
    ['vào ngày thứ Bảy tuần cuối hằng tháng', ['MONTHLY']],
    ['chấm điểm vườn cây cuối mỗi tháng', ['MONTHLY']],
    ['tổng vệ sinh hằng tuần vào sáng thứ Bảy', ['WEEKLY']],
    ['trước ngày 20/6 và 20/12 hằng năm', ['YEARLY']],
    ['định kỳ hằng quý (trước ngày 15 của tháng cuối quý)', ['QUARTERLY']],
    ['báo cáo định kỳ 6 tháng và cả năm', ['HALF_YEARLY', 'YEARLY']],
    ['tổng kết công tác cả năm', []],
    ['định kỳ trước ngày 20 của tháng cuối quý', ['QUARTERLY']],
    ['báo cáo định kỳ hằng quý gửi về Sở Y tế (trước ngày 20 tháng cuối quý)', ['QUARTERLY']],
    ['hằng quý họp (báo cáo trước ngày 20 tháng cuối quý)', ['QUARTERLY', 'QUARTERLY']],
    ['định kỳ báo cáo kết quả, gửi Sở Y tế trước ngày 20 hằng tháng', ['MONTHLY']],
    ['định kỳ kiểm tra kho, gửi Sở Y tế trước ngày 20 hằng tháng', ['UNSPECIFIED', 'MONTHLY']],
    ['không kiểm tra định kỳ các cửa hàng', []],
    ['vào thứ 6 hàng tuần báo cáo', ['WEEKLY']],
    ['01 lần/quý', ['QUARTERLY']],
    ['định kỳ 6 tháng báo cáo', ['HALF_YEARLY']],
    ['trong tháng 3 hằng năm', ['YEARLY']],
    ['phát thanh mỗi tuần hai buổi', ['WEEKLY']],
    ['02 giờ/lần báo cáo mực nước', ['DAILY']],
    ['phát tin mỗi ngày hai lượt', ['DAILY']],
    ['trước 7h00 và 16h00 hằng ngày', ['DAILY']],
    ['cập nhật vào sáng thứ Ba hằng tuần', ['WEEKLY']],
    ['cuối mỗi quý có văn bản đánh giá', ['QUARTERLY']],
    ['định kỳ 03 tháng tổng hợp', ['QUARTERLY']],
    ['định kỳ 15 ngày báo cáo', ['UNSPECIFIED']],
    ['hai tháng một lần họp đánh giá', ['UNSPECIFIED']],
    ['báo cáo 02 lần/ngày', ['DAILY']],
    ['định kỳ 6 tháng một lần (trước ngày 10 tháng 6 và ngày 10 tháng 12)', ['HALF_YEARLY']],
    ['công bố theo từng quý, chậm nhất vào ngày 05 của tháng đầu quý', ['QUARTERLY']],
    ['định kỳ báo cáo kết quả trước ngày 30 hằng tháng', ['MONTHLY']],
    ['định kỳ (tháng, quý, năm) báo cáo', ['MONTHLY', 'QUARTERLY', 'YEARLY']],
  ])('%s', (text, expected) => expect(rhythms(text)).toEqual(expected))
})

test.each<[string, string]>([
  ['vào ngày 15 và 30 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,30'],
  ['định kỳ hằng tháng vào ngày 20', 'FREQ=MONTHLY;BYMONTHDAY=20'],
  ['hằng tháng (trước ngày 25)', 'FREQ=MONTHLY;BYMONTHDAY=25'],
  ['trước 30/6 và 31/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=30,31'],
  ['vào thứ sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
])('the days of “%s”', (text, recurrence) => expect(found(text)[0]?.recurrence).toBe(recurrence))

test.each<[string, string]>([
  ['trong vòng 15 ngày kể từ ngày ký', 'P15D'],
  ['không quá 10 ngày làm việc', 'P10D'],
  ['Bước 2: Sở Y tế thẩm định hồ sơ cây xanh (02 ngày làm việc).', 'P2D'],
  ['trong 24 giờ kể từ khi tiếp nhận', 'PT24H'],
  ['sau 05 ngày kể từ ngày ban hành', 'P5D'],
  ['trong thời hạn 05 (năm) ngày làm việc', 'P5D'],
])('%s', (text, duration) => expect(found(text)[0]?.duration).toBe(duration))

test.each<[string, string[]]>([
  ['báo cáo sau mỗi đợt kiểm tra 02 ngày', ['P2D']],
  ['gửi ảnh sau khi kết thúc hội thi 05 ngày', ['P5D']],
  ['sau mỗi lớp tập huấn dài', []],
  ['lớp tập huấn 02 ngày', []],
])('after each “%s”', (text, lengths) => expect(found(text).map(({ duration }) => duration)).toEqual(lengths))

describe('not deadlines', () => {
  test.each([
    'đã hoàn thành trước ngày 10/6/2023',
    'giai đoạn 2021 - 2025',
    'kế hoạch hằng năm',
    'bảo đảm lương thực ít nhất 07 ngày',
    'lập danh sách cây chết trong vòng 14 ngày qua',
    'kể từ ngày 01/7/2024',
    'đến 2/3 số hộ',
    'giải ngân từ quý II/2024',
    '15:57, 10/04/2024',
    'đến ngày 29/02/2024, toàn huyện còn 12 hộ',
    'thu hồi đất bỏ hoang quá 12 tháng',
    'cung cấp số liệu cháy nổ quý I/2024',
    'thu ngân sách 6 tháng đầu năm 2024',
    'không để tình trạng này kéo dài đến năm 2025',
    'báo cáo số cây chết từ đầu năm đến ngày 20/8/2024',
    'thống kê số cây trồng từ đầu vụ đến hết ngày 20/8/2024',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

test('what is striven for by a day is a goal', () => {
  expect(found('phấn đấu đến 30/6/2024 đạt 80% số hộ')[0]?.kind).toBe('HORIZON')
})

test('a list of rhythms is one for each word', () => {
  expect(rhythms('định kỳ hằng tháng, quý, 6 tháng và năm báo cáo UBND tỉnh')).toEqual([
    'MONTHLY',
    'QUARTERLY',
    'HALF_YEARLY',
    'YEARLY',
  ])
})

test('a rhythm of a list is told with the word that says every', () => {
  expect(found('định kỳ 6 tháng, hằng năm báo cáo').map(({ asPrinted }) => asPrinted)).toEqual([
    'định kỳ 6 tháng',
    'hằng năm',
  ])
})

test('the day of a yearly rhythm is no day of its own', () => {
  expect(rhythms('hằng năm báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15-11')).toEqual(['YEARLY'])
})

test('a time without a year has that of another deadline of its paragraph', () => {
  const text = new Annotated('Lập đề án trong tháng 3; trình Thủ tướng trong quý IV/2011.')
  const first = findDeadlines(text, 0, text.text.indexOf(';'), { issued: null })
  expect(first.map(({ due }) => due)).toEqual(['2011-03-31'])
  const told = new Annotated('Lập đề án trong tháng 3; quý IV/2011 thu 5 tỷ.')
  expect(findDeadlines(told, 0, told.text.indexOf(';'), { issued: null })).toEqual([])
  const since = (before: string): unknown[] => {
    const behind = new Annotated(`${before} Trước ngày 25-10, các xã báo cáo.`)
    return findDeadlines(behind, before.length, behind.text.length, { issued: null }).map(({ due }) => due)
  }
  expect(since('Rà soát từ ngày 1-9 đến hết ngày 31-12-2018.')).toEqual(['2018-10-25'])
  expect(since('Cuộc họp ngày 31-12-2018 đã bàn.')).toEqual([])
})

test.each([
  ['Trước ngày 25/10, UBND các xã báo cáo kết quả.', 'REPORT'],
  ['Trước ngày 25/10, UBND các xã trình phương án.', 'SUBMIT'],
  ['Trước ngày 25/10, UBND các xã hoàn thành, báo cáo kết quả.', 'DUE'],
  ['Trước ngày 25/10, UBND các xã có giáo trình; báo cáo kết quả.', 'DUE'],
  ['Họp trước ngày 25/10, UBND các xã báo cáo kết quả.', 'DUE'],
])('“%s”: what is to be done by a day that opens the sentence is its first verb', (words, kind) => {
  const text = new Annotated(words)
  expect(findDeadlines(text, 0, words.length, { issued: '2018-09-01' })[0]?.kind).toBe(kind)
})

test.each([
  ['kiểm tra từ ngày 5 đến ngày 10 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=10'],
  ['báo cáo trước ngày 15 của tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
  ['báo cáo trước ngày 05 tháng sau', 'FREQ=MONTHLY;BYMONTHDAY=5'],
  ['báo cáo trước ngày 05 của tháng tiếp theo', 'FREQ=MONTHLY;BYMONTHDAY=5'],
  ['định kỳ 6 tháng (trước ngày 15/6) báo cáo', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'],
  ['báo cáo 6 tháng gửi trước ngày 05/6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5'],
  ['định kỳ 6 tháng báo cáo', 'FREQ=MONTHLY;INTERVAL=6'],
  ['báo cáo trước ngày 15 tháng 6 (đối với báo cáo 6 tháng)', null],
  ['báo cáo trước ngày 10 tháng đầu quý', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10'],
  ['báo cáo trước ngày 05 tháng cuối cùng của mỗi quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5'],
  [
    'định kỳ tự kiểm tra, báo cáo Sở trước ngày 05/6 và 05/12 hằng năm',
    'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=5',
  ],
  ['báo cáo năm chậm nhất ngày 10 tháng 01 năm tiếp theo', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10'],
  ['gửi số liệu trước ngày 12/7 của năm báo cáo', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=12'],
])('%s', (text, recurrence) => expect(found(text).map((one) => one.recurrence ?? null)).toEqual([recurrence]))
