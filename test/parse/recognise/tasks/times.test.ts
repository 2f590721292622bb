import { expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Of a paper of 10 June 2023: the first words of each duty, and by when it is due; `~` before what it takes over. */
function timesOf(body: string): string[] {
  return timesIn(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `I. TỔ CHỨC THỰC HIỆN\n\n${body}` }))
}

function timesIn(text: string): string[] {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  if (result.outcome !== 'PARSED') return []
  return result.tasks.map(({ text: words, deadlines }) => {
    const dues = deadlines.map(
      ({ due, recurrence, inherited }) => `${inherited ? '~' : ''}${due ?? recurrence}`,
    )
    return `${words.split(/\s+/).slice(0, 4).join(' ')}: ${dues.join(', ')}`
  })
}

test.each<[string, string[]]>([
  // a line that only says by when
  ['1. Sở Y tế trồng cây xanh.\nHoàn thành trong quý III/2023.', ['Sở Y tế trồng: 2023-09-30']],
  ['1. Sở Y tế trồng cây xanh.\n- Hoàn thành trước ngày 15/8/2023.', ['Sở Y tế trồng: 2023-08-15']],
  ['1. Sở Y tế trồng cây xanh.\n(Thời gian hoàn thành: Quý III/2023)', ['Sở Y tế trồng: 2023-09-30']],
  ['1. Sở Y tế trồng cây xanh.\n- Thời gian: Quý III/2023.', ['Sở Y tế trồng: 2023-09-30']],
  ['1. Sở Y tế trồng cây xanh.\n- Lộ trình thực hiện: Quý III/2023.', ['Sở Y tế trồng: 2023-09-30']],
  ['1. Sở Y tế trồng cây xanh.\n- Thời gian: 14 giờ ngày 15/8/2023.', ['Sở Y tế trồng: ']],
  [
    '1. Sở Y tế trồng cây xanh.\n- Hoàn thành vườn ươm trước ngày 15/8/2023.',
    ['Sở Y tế trồng: ', 'Hoàn thành vườn ươm: 2023-08-15'],
  ],
  [
    '1. Sở Y tế:\n- Trồng cây xanh.\n- Tưới cây xanh.\nThời gian hoàn thành trước ngày 15/8/2023.',
    ['Trồng cây xanh.: 2023-08-15', 'Tưới cây xanh.: 2023-08-15'],
  ],
  ['1. Sở Y tế trồng cây xanh. Việc này hoàn thành trước ngày 15/8/2023.', ['Sở Y tế trồng: 2023-08-15']],
  // each of what is counted inside of a paragraph has a day of its own
  [
    '1. (1) Sở Y tế trồng cây trước ngày 30/6/2023; (2) Sở Nội vụ thẩm định cây trước ngày 15/7/2023.',
    ['(1) Sở Y tế: 2023-06-30', '(2) Sở Nội vụ: 2023-07-15'],
  ],
  [
    '1. Thứ nhất, Sở Y tế trồng cây trước ngày 30/6/2023; thứ hai, Sở Nội vụ thẩm định cây trước ngày 15/7/2023.',
    ['Sở Y tế trồng: 2023-06-30', 'Sở Nội vụ thẩm: 2023-07-15'],
  ],
  // a feast, and the day on which it falls
  [
    '1. Sở Y tế trồng cây xanh trước Tết Nguyên đán Giáp Thìn (ngày 10/02/2024).',
    ['Sở Y tế trồng: 2024-02-10'],
  ],
  ['1. Sở Y tế trồng cây xanh trước ngày 25 tháng Chạp (ngày 04/02/2024).', ['Sở Y tế trồng: 2024-02-04']],
  ['1. Sở Y tế trồng cây xanh mừng Tết Nguyên đán Giáp Thìn (ngày 10/02/2024).', ['Sở Y tế trồng: ']],
  // a day alone where something is handed in
  ['1. Sở Y tế trồng cây xanh. Báo cáo kết quả về UBND tỉnh ngày 20/9/2023.', ['Sở Y tế trồng: 2023-09-20']],
  ['1. Sở Y tế trồng cây xanh như đã báo cáo UBND tỉnh ngày 20/9/2023.', ['Sở Y tế trồng: ']],
  // the report of each period, and by when
  [
    '1. Sở Y tế trồng cây xanh; báo cáo tuần trước 15 giờ thứ Sáu, báo cáo tháng gửi trước ngày 18.',
    ['Sở Y tế trồng: FREQ=WEEKLY;BYDAY=FR, FREQ=MONTHLY;BYMONTHDAY=18'],
  ],
  ['1. Sở Y tế trồng cây xanh; báo cáo ngày trước 8h30.', ['Sở Y tế trồng: FREQ=DAILY']],
  ['1. Sở Y tế trồng cây xanh; gửi báo cáo tháng 9 trước ngày 25/9/2023.', ['Sở Y tế trồng: 2023-09-25']],
  // "một số vụ" is no count
  ['1. Sở Y tế xử lý một số vụ chặt cây trong quý III/2023.', ['Sở Y tế xử: 2023-09-30']],
  // how long pupils learn is no rhythm
  ['1. Sở Y tế trồng cây ở trường học 2 buổi/ngày.', ['Sở Y tế trồng: ']],
  ['1. Sở Y tế tưới cây 2 lần/ngày.', ['Sở Y tế tưới: FREQ=DAILY']],
  // the day of a whole list stands below its last item
  ...[
    'Thời hạn hoàn thành các nội dung tại khoản này: 15/8/2023.',
    'Các nhiệm vụ nêu trên hoàn thành, báo cáo UBND tỉnh trước ngày 15/8/2023.',
    'Hoàn thành các việc trên trước ngày 15/8/2023.',
  ].map((line): [string, string[]] => [
    `1. Giao Sở Y tế:\n1.1. Trồng cây xanh.\n1.2. Tưới cây xanh.\n${line}\n2. Sở Nội vụ trồng cây.`,
    ['Trồng cây xanh.: 2023-08-15', 'Tưới cây xanh.: 2023-08-15', 'Sở Nội vụ trồng: '],
  ]),
  [
    '1. Sở Y tế:\na) Trồng cây xanh.\nb) Tưới cây xanh.\nc) Mua cây xanh.\nCác nhiệm vụ tại điểm a và c hoàn thành trước ngày 15/8/2023.',
    ['Trồng cây xanh.: 2023-08-15', 'Tưới cây xanh.: ', 'Mua cây xanh.: 2023-08-15'],
  ],
  [
    '1. Giao Sở Y tế:\n1.1. Trồng cây xanh.\n1.2. Tưới cây xanh.\nHoàn thành trước ngày 15/8/2023.',
    ['Trồng cây xanh.: ', 'Tưới cây xanh.: 2023-08-15'],
  ],
  ['1. Trồng cây xanh. Đơn vị chủ trì: Sở Y tế. Thời gian: Tháng 8/2023.', ['Trồng cây xanh.: 2023-08-31']],
  // how a thing is divided, and how often it is told
  ['1. Sở Y tế lập tiến độ trồng cây theo từng tháng.', ['Sở Y tế lập: ']],
  ['1. Sở Y tế đăng ký số cây từng quý.', ['Sở Y tế đăng: ']],
  ['1. Sở Y tế báo cáo số cây từng quý.', ['Sở Y tế báo: FREQ=MONTHLY;INTERVAL=3']],
  ['1. Sở Y tế trồng cây xanh (hạn 15/8).', ['Sở Y tế trồng: 2023-08-15']],
  // a sentence behind the duty that only tells, and one that says by when
  ['1. Sở Y tế trồng cây xanh. Hiện nay, đã có 5 xã trồng xong trước ngày 15/8/2023.', ['Sở Y tế trồng: ']],
  ['1. Sở Y tế trồng cây xanh. Kết quả kiểm tra sẽ được công bố trong tháng 8/2023.', ['Sở Y tế trồng: ']],
  ['1. Sở Y tế trồng cây xanh. Thời gian: xong trước ngày 15/8/2023.', ['Sở Y tế trồng: 2023-08-15']],
  // a heading that says so for all below it
  [
    '1. Giao Sở Y tế hoàn thành các việc sau trước ngày 15/8/2023:\n- Trồng cây xanh.\n- Báo cáo kết quả hằng tuần.',
    ['Trồng cây xanh.: ~2023-08-15', 'Báo cáo kết quả: FREQ=WEEKLY'],
  ],
  [
    '1. Tháng 8/2023:\n- Sở Y tế trồng cây xanh.\n- Sở Tài chính cấp kinh phí.',
    ['Sở Y tế trồng: ~2023-08-31', 'Sở Tài chính cấp: ~2023-08-31'],
  ],
  ['1. Nhiệm vụ quý III/2023\n- Sở Y tế trồng cây xanh.', ['Sở Y tế trồng: ']],
  [
    '1. Giao Sở Y tế hoàn thành trước ngày 15/8/2023:\n- Trồng cây xanh.\n+ Thời gian hoàn thành: 30/7/2023.',
    ['Trồng cây xanh.: 2023-07-30'],
  ],
  [
    'UBND tỉnh yêu cầu Sở Y tế thực hiện các việc sau, hoàn thành trước ngày 15/8/2023:\n- Trồng cây xanh.',
    ['UBND tỉnh yêu cầu: 2023-08-15', 'Trồng cây xanh.: ~2023-08-15'],
  ],
  // steps of somebody else, or with a time of their own
  [
    '1. Sở Y tế phổ biến quy định; các đơn vị trồng cây xong trước ngày 15/8/2023.',
    ['Sở Y tế phổ: ', 'các đơn vị trồng: 2023-08-15'],
  ],
  ['1. Sở Y tế phổ biến quy định; các đơn vị trồng cây.', ['Sở Y tế phổ: ']],
  [
    '1. Tháng 7/2023, Sở Y tế lập danh mục; tháng 8/2023, lấy ý kiến các xã.',
    ['Tháng 7/2023, Sở Y: 2023-07-31', 'tháng 8/2023, lấy ý: 2023-08-31'],
  ],
  [
    '1. Các xã trồng cây xong trước ngày 30/8/2023; riêng đối với trường học, tổ chức trồng trước ngày 15/8/2023.',
    ['Các xã trồng cây: 2023-08-30', 'riêng đối với trường: 2023-08-15'],
  ],
  ['1. Ngày 15/8/2023, Sở Y tế tổ chức trồng cây.', ['Ngày 15/8/2023, Sở Y: 2023-08-15']],
  ['1. Ngày 15/5/2023, Sở Y tế công bố danh mục cây.', []],
  [
    '1. Sở Y tế lập danh mục; ngày 15/8/2023, Sở Tư pháp tổ chức trồng cây.',
    ['Sở Y tế lập: ', 'ngày 15/8/2023, Sở Tư: 2023-08-15'],
  ],
  [
    '1. Sở Y tế: Trước ngày 20/6/2023 lập danh mục; trước ngày 30/6/2023 tổ chức tập huấn cho các xã.',
    ['Sở Y tế: Trước: 2023-06-20', 'trước ngày 30/6/2023 tổ: 2023-06-30'],
  ],
  [
    '1. Đợt 1: từ ngày 15/6/2023 đến ngày 30/6/2023, Công an tỉnh kiểm tra cây xanh.',
    ['Đợt 1: từ ngày: 2023-06-30'],
  ],
])('%s', (body, expected) => expect(timesOf(body)).toEqual(expected))

test.each([
  ['Tháng 2/2023, các bộ hoàn thành vườn ươm, tháng 3/2023, tổ chức trồng cây.', '2023-02-28, 2023-03-31'],
  ['Các bộ hoàn thành vườn ươm như kế hoạch tháng 2/2023, và tổ chức trồng cây.', ''],
])('months open the steps of a plan that is told: %s', (step, dues) => {
  const [, told] = timesIn(`Thủ tướng Chính phủ yêu cầu các bộ rà soát vườn ươm. ${step}`)
  expect(told?.replace(/^[^:]*: /u, '')).toBe(dues)
})

test('a letter of one paragraph that asks for a report gives a duty', () => {
  const head =
    'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 99/UBND-NN\nV/v trồng cây\nNghệ An, ngày 10 tháng 6 năm 2023\n\nKính gửi: Các sở.'
  expect(
    timesIn(
      `${head}\n\nUBND tỉnh đề nghị các đơn vị báo cáo kết quả trồng cây về Sở Y tế trước ngày 15/8/2023.`,
    ),
  ).toEqual(['UBND tỉnh đề nghị: 2023-08-15'])
})
