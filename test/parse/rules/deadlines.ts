import { charged, within } from './paper.js'

const duty = (words: string) => charged()(`Sở Y tế rà soát danh mục ${words}.`)
const reported = (words: string) => charged()(`Sở Y tế báo cáo UBND tỉnh ${words}.`)
const cell = (words: string) =>
  charged()(
    `Phân công\n\n| TT | Nội dung | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Trồng cây | Sở Xây dựng | ${words} |`,
  )

/** By when, and how often; the papers are of 10 June 2023. */
export const DEADLINES = [
  ...within(duty, [
    { rule: 'day.before', fires: 'xong trước ngày 10/8/2023', not: 'xong đến hết ngày 10/8/2023' },
    { rule: 'day.by', fires: 'chậm nhất ngày 10/8/2023', not: 'trước ngày 10/8/2023' },
    { rule: 'day.within', fires: 'trong các ngày 09 và 10/8/2023', not: 'của các ngày 09 và 10/8/2023' },
    {
      rule: 'day.by',
      fires: 'phải hoàn thành tính đến ngày 10/8/2023',
      not: 'số liệu tính đến ngày 10/8/2023',
    },
    { rule: 'day.within', fires: 'trong ngày 10/8/2023', not: 'của ngày 10/8/2023' },
    {
      rule: 'day.period',
      fires: 'từ ngày 01/8/2023 đến hết ngày 10/8/2023',
      not: 'theo số liệu từ ngày 01/8/2023 đến hết ngày 10/8/2023',
    },
    {
      rule: 'day.of-feast',
      fires: 'trước Tết Nguyên đán (ngày 10/02/2024)',
      not: 'mừng Tết Nguyên đán (ngày 10/02/2024)',
    },
    { rule: 'day.beyond-month', fires: 'gửi trước ngày 31/11/2023', not: 'gửi trước ngày 31/12/2023' },
    {
      rule: 'day.new-year',
      fires: 'hoàn thành trước Tết Nguyên đán',
      not: 'mừng Tết Nguyên đán',
    },
    {
      rule: 'day.today',
      fires: 'trước 15 giờ chiều nay',
      not: 'chiều nay',
    },
    {
      rule: 'day.same',
      fires: 'ngày 10/8/2023, gửi trước 17h00 cùng ngày',
      not: 'ngày 10/8/2023 vào sáng',
    },
    {
      rule: 'day.counted-back',
      fires: 'trước ngày khai mạc 10 ngày (16/8/2023)',
      not: 'trước ngày khai mạc 10 ngày',
    },
    { rule: 'duration', fires: 'trong vòng 10 ngày làm việc', not: 'sau 10 ngày tập huấn' },
    // around the clock
    { rule: 'duration', fires: 'trong 24 giờ', not: 'để trực 24/24 giờ từ ngày 12/6/2023' },
    { rule: 'duration', fires: 'trong vòng 48h', not: 'để trực 24/24h từ ngày 12/6/2023' },
    { rule: 'duration', fires: 'không quá 12h', not: 'trước 12h ngày 12/6/2023' },
    // when a congress is, and how long
    {
      rule: 'duration',
      fires: 'không quá 2 ngày',
      not: 'cho Đại hội sẽ diễn ra trong tháng 9/2023, không quá 2 ngày',
    },
    {
      rule: 'day.by',
      fires: 'đến 12h ngày 04/11/2023',
      not: 'cho Đại hội sẽ diễn ra từ 13h00 ngày 03/11 đến 12h ngày 04/11/2023',
    },
    { rule: 'month.within', fires: 'trong tháng 8/2023', not: 'của tháng 8/2023' },
    { rule: 'month.by', fires: 'đến hết tháng 8/2023', not: 'trong tháng 8/2023' },
    { rule: 'month.before', fires: 'trước tháng 8/2023', not: 'đến hết tháng 8/2023' },
    {
      rule: 'month.period',
      fires: 'từ tháng 7/2023 đến hết tháng 8/2023',
      not: 'hết tháng 8/2023',
    },
    { rule: 'month.part', fires: 'trong tuần đầu của tháng 8/2023', not: 'trong tháng 8/2023' },
    { rule: 'quarter.within', fires: 'trong quý III/2023', not: 'theo số liệu quý III/2023' },
    { rule: 'quarter.by', fires: 'đến hết quý III/2023', not: 'trong quý III/2023' },
    { rule: 'quarter.before', fires: 'trước quý III/2023', not: 'đến hết quý III/2023' },
    { rule: 'half', fires: 'trong 6 tháng cuối năm 2023', not: 'và báo cáo 6 tháng cuối năm 2023' },
    { rule: 'year.within', fires: 'trong năm 2024', not: 'của năm 2024' },
    {
      rule: 'year.within',
      fires: 'để thực hiện xong trong hai năm 2023 - 2024',
      not: 'của hai năm 2023 - 2024',
    },
    { rule: 'year.by', fires: 'hết năm 2024', not: 'trong năm 2024' },
    {
      rule: 'year.completed',
      fires: 'trong quý IV năm 2023, hoàn thành năm 2024',
      not: 'trong quý IV năm 2023, theo kế hoạch năm 2024',
    },
    {
      rule: 'year.reviewed',
      fires: 'định kỳ 6 tháng đánh giá, năm 2025 tham mưu sơ kết',
      not: 'định kỳ 6 tháng đánh giá, kế hoạch năm 2025 tham mưu sơ kết',
    },
    { rule: 'year.before', fires: 'trước năm 2024', not: 'trong năm 2024' },
    {
      rule: 'horizon.year',
      fires: 'phấn đấu đến năm 2030 có đủ thuốc',
      not: 'giai đoạn 2023 - 2030, định hướng đến năm 2030',
    },
    { rule: 'current', fires: 'trong tháng này', not: 'của tháng này' },
  ]),
  ...within(cell, [
    { rule: 'year.cell', fires: 'Năm 2024', not: 'Theo chỉ tiêu năm 2024' },
    {
      rule: 'year.of-cell',
      fires: 'Đếm cây năm 2024; trồng cây năm 2025',
      not: 'Từ năm 2025, thực hiện hằng năm',
    },
    { rule: 'year.of-cell', fires: 'Lập hồ sơ năm 2024; trồng cây năm 2025', not: 'Theo chỉ tiêu năm 2024' },
    { rule: 'year.cell', fires: 'Giai đoạn 2024 - 2025', not: 'Chỉ tiêu giai đoạn 2024 - 2025' },
    { rule: 'recurring.always-of-cell', fires: 'Thường xuyên', not: 'Kiểm tra thường xuyên' },
    { rule: 'recurring.always-of-cell', fires: 'Nhiệm vụ thường xuyên, liên tục', not: 'Chi thường xuyên' },
    { rule: 'month.within', fires: '6/2024', not: '16/2024' },
    { rule: 'month.within', fires: 'Tháng 11/2023', not: 'Tháng 11 đến 13/12/2023' },
    { rule: 'month.within', fires: 'ngày Tháng 6/2024', not: 'từ tháng 6/2024 đến quý IV/2024' },
    { rule: 'month.period', fires: '3/2024 - 6/2024', not: '30/3/2024' },
    { rule: 'quarter.period', fires: 'Quý IV/2023 - Quý I/2024', not: 'Quý IV/2023, Quý I/2024' },
    { rule: 'month.period', fires: '6 - 9/2024', not: '6-9-2024' },
    { rule: 'day.by', fires: '15/6', not: '15/16' },
  ]),
  ...within(reported, [
    {
      rule: 'recurring.list',
      fires: 'định kỳ hằng tháng, quý, năm',
      not: 'về kế hoạch hằng tháng, quý, năm',
    },
    {
      rule: 'recurring.half-and-year',
      fires: '6 tháng, năm trước ngày 20/6 và 20/12',
      not: '6 tháng, năm 2023 trước ngày 20/6 và 20/12',
    },
    { rule: 'recurring.daily', fires: 'trước 16 giờ hằng ngày', not: 'về việc nhập liệu 16 giờ mỗi máy' },
    { rule: 'recurring.times-a-day', fires: '02 lần/ngày', not: '02 lần trong đợt kiểm tra' },
    { rule: 'recurring.times-a-day', fires: 'ngày 02 lần', not: 'ngày 02 lần lượt' },
    { rule: 'recurring.hours', fires: 'cứ 06 giờ một lần', not: 'sau 06 giờ trực' },
    { rule: 'recurring.times-a-week', fires: 'ít nhất 02 lần mỗi tuần', not: 'ít nhất 02 lần' },
    {
      rule: 'recurring.weekday-of-month',
      fires: 'vào thứ Tư cuối cùng của tháng',
      not: 'vào thứ Tư cuối cùng của tháng 5',
    },
    { rule: 'recurring.weekly', fires: 'vào thứ sáu hằng tuần', not: 'vào thứ sáu tới' },
    {
      rule: 'recurring.quarter-day',
      fires: 'trước ngày 15 của tháng cuối quý',
      not: 'trước ngày 15 hằng tháng',
    },
    { rule: 'recurring.month-day', fires: 'trước ngày 25 hằng tháng', not: 'trước ngày 25/8/2023' },
    { rule: 'recurring.month-day', fires: 'trước mùng 5 hằng tháng', not: 'trước ngày mùng 5/8/2023' },
    { rule: 'recurring.year-day', fires: 'trước ngày 15/11 hằng năm', not: 'trước ngày 15/11/2023' },
    {
      rule: 'recurring.year-then-day',
      fires: 'hằng năm, trước ngày 15/11',
      not: 'năm nay, trước ngày 15/11',
    },
    {
      rule: 'recurring.year-then-day',
      fires: 'kế hoạch hằng năm, xong trong tháng 01',
      not: 'kế hoạch năm nay, xong trong tháng 01',
    },
    { rule: 'recurring.half-year', fires: 'định kỳ 6 tháng', not: 'kết quả sơ kết 6 tháng' },
    { rule: 'recurring.year-report', fires: 'năm (trước ngày 15/11)', not: 'năm 2023 (trước ngày 15/11)' },
    { rule: 'recurring.year-report', fires: 'năm (trước 15/12)', not: 'năm 2023 (trước 15/12)' },
    { rule: 'recurring.month-report', fires: 'tháng (trước ngày 25)', not: 'tháng 8 (trước ngày 25/8)' },
    {
      rule: 'recurring.month-report',
      fires: 'báo cáo tháng gửi trước ngày 18',
      not: 'báo cáo tháng 9 gửi trước ngày 18/9',
    },
    { rule: 'recurring.week-report', fires: 'báo cáo tuần trước 15 giờ thứ Sáu', not: 'báo cáo tuần qua' },
    {
      rule: 'recurring.day-report',
      fires: 'báo cáo ngày trước 8h30',
      not: 'báo cáo ngày 8/3 trước 8h30 ngày 9/3',
    },
    { rule: 'recurring.day-of-month', fires: 'trước ngày 15 của tháng', not: 'trước ngày 15 của tháng 8' },
    {
      rule: 'recurring.day-of-months',
      fires: 'báo cáo trước ngày 15 các tháng 3, 6, 9, 12',
      not: 'báo cáo ngày 15 các tháng 3, 6 năm 2023',
    },
    { rule: 'recurring.times-a-quarter', fires: '01 lần/quý', not: 'quý I' },
    { rule: 'recurring.times-a-month', fires: '01 lần/tháng', not: 'tháng 8' },
    { rule: 'recurring.times-a-year', fires: '02 lần/năm', not: '02 lần trong năm 2023' },
    { rule: 'recurring.quarterly', fires: 'định kỳ hằng quý', not: 'về ngân sách hằng quý' },
    { rule: 'recurring.three-months', fires: '3 tháng một lần', not: '3 tháng đầu năm' },
    { rule: 'recurring.so-many', fires: 'định kỳ 15 ngày một lần', not: 'sau 15 ngày tập huấn' },
    { rule: 'recurring.monthly', fires: 'hằng tháng', not: 'về chỉ tiêu hằng tháng' },
    { rule: 'recurring.yearly', fires: 'hằng năm', not: 'về kế hoạch hằng năm' },
    { rule: 'recurring.yearly', fires: 'bố trí kinh phí hằng năm', not: 'quy định về kinh phí hằng năm' },
    { rule: 'recurring.unspecified', fires: 'định kỳ theo quy định', not: 'đột xuất theo quy định' },
  ]),
]
