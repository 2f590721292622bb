import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n\nSố: 45/KH-UBND\n\nNghệ An, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\nViệc của năm 2026\n\n'

/** Each duty as it begins, who leads, who helps, and by when. */
function duties(body: string): string[] {
  const text = `${HEAD}III. CÁC VIỆC\n\n${body}`
  const found = parse(text)
  if (found.outcome !== 'PARSED') return []
  return found.tasks.map(({ span, lead, coordinating, deadlines }) =>
    [
      text.slice(span?.start, span?.end).split('\n', 1)[0],
      [lead, coordinating].map((bodies) =>
        bodies.map((name) => name.replace(/ tỉnh Nghệ An$/u, '')).join(', '),
      ),
      deadlines.map(({ iso, precision }) => iso ?? precision).join(),
    ]
      .flat()
      .join(' | '),
  )
}

const TWO = [
  'Làm kho dữ liệu chung | Sở Tư pháp | Công an | 2026-06-30',
  'Dạy nghề cho ngư dân | Sở Nội vụ |  | 2026-09-30',
]

describe('cards of a board', () => {
  test.each([
    [
      'a label on each line',
      'Làm kho dữ liệu chung\nCơ quan chủ trì: Sở Tư pháp\nCơ quan phối hợp: Công an tỉnh\nThời hạn: Quý II/2026\n\nDạy nghề cho ngư dân\nCơ quan chủ trì: Sở Nội vụ\nThời hạn: 30/9/2026\nSản phẩm: Báo cáo',
    ],
    [
      'what sorts them above the labels, several of them on one line',
      'Làm kho dữ liệu chung\n2026\nSố hóa\nĐang làm\nQuý II/2026\nNgười đứng đầu: Lê An. Cơ quan thực hiện: Sở Tư pháp. Cơ quan phối hợp: Công an tỉnh.\nSản phẩm: Kho. Thẩm quyền: UBND tỉnh.\nTiến độ đến ngày 20/5/2026: xin lùi đến ngày 20/7/2026.\n\nDạy nghề cho ngư dân\n2026\nViệc làm\nChưa làm\nQuý III/2026\nNgười đứng đầu: Vũ Bình. Cơ quan thực hiện: Sở Nội vụ.\nSản phẩm: Báo cáo.',
    ],
    [
      'a label before the duty',
      'Nhiệm vụ 1: Làm kho dữ liệu chung\nGiao: Sở Tư pháp\nPhối hợp: Công an tỉnh\nHạn: 30/6/2026\nTrạng thái: Đang làm\nNhiệm vụ 2: Dạy nghề cho ngư dân\nGiao: Sở Nội vụ\nHạn: 30/9/2026',
    ],
    [
      'the value below its label',
      'Làm kho dữ liệu chung\nĐơn vị chủ trì\nSở Tư pháp\nĐơn vị phối hợp\nCông an tỉnh\nThời hạn hoàn thành\n30/6/2026\n\nDạy nghề cho ngư dân\nĐơn vị chủ trì\nSở Nội vụ\nThời hạn hoàn thành\n30/9/2026',
    ],
    [
      'every line apart, the day first',
      'Làm kho dữ liệu chung\n\nHạn xử lý: 30/6/2026\n\nĐơn vị thực hiện: Sở Tư pháp\n\nĐơn vị phối hợp: Công an tỉnh\n\nDạy nghề cho ngư dân\n\nHạn xử lý: 30/9/2026\n\nĐơn vị thực hiện: Sở Nội vụ\n\nTrạng thái: Quá hạn',
    ],
    [
      'bold labels',
      'Làm kho dữ liệu chung\n**Đơn vị chủ trì:** Sở Tư pháp\n**Đơn vị phối hợp:** Công an tỉnh\n**Thời hạn:** 30/6/2026\n\nDạy nghề cho ngư dân\n**Đơn vị chủ trì:** Sở Nội vụ\n**Thời hạn:** 30/9/2026',
    ],
  ])('%s', (_, body) => {
    expect(duties(body)).toEqual(TWO)
  })

  test('sheets of procedures give no duties', () => {
    const sheet = (name: string) =>
      `${name}\nLĩnh vực: Đất đai\nCơ quan thực hiện: Sở Tư pháp\nThời hạn giải quyết: 05 ngày\nLệ phí: không`
    const found = parse(`Thủ tục hành chính\n\n${sheet('Giấy phép cắm biển')}\n\n${sheet('Giấy khai sinh')}`)
    expect(found.tasks).toEqual([])
  })
})

test.each([
  ['|', '1. Dạy nghề cho ngư dân | Chủ trì: Sở Nội vụ | Phối hợp: Công an tỉnh | Thời hạn: 30/9/2026'],
  ['–', '1. Dạy nghề cho ngư dân – Chủ trì: Sở Nội vụ – Phối hợp: Công an tỉnh – Thời hạn: 30/9/2026'],
  [',', '1. Dạy nghề cho ngư dân (chủ trì: Sở Nội vụ, phối hợp: Công an tỉnh, hoàn thành: 30/9/2026)'],
])('labels behind a duty with “%s” between them', (_, words) => {
  const body = `${words}.\n2. Trồng cây ven sông; Đơn vị chủ trì: Sở Xây dựng; Hạn: 30/9/2026.`
  expect(duties(body)[0]?.split(' | ').slice(-3)).toEqual(['Sở Nội vụ', 'Công an', '2026-09-30'])
})

test.each([
  'Điều 2. Nhiệm vụ của Tổ giúp việc\nNgoài việc hằng ngày còn có các việc sau:\n1. Lập báo cáo mưa lũ.',
  'Điều 2. Nhiệm vụ của Tổ giúp việc Ngoài việc hằng ngày còn có các việc sau:\n1. Lập báo cáo mưa lũ.',
  'Điều 2. Trách nhiệm của Tổ giúp việc\nTrong mùa mưa có các việc sau:\n1. Lập báo cáo mưa lũ.',
  'Điều 2. Nhiệm vụ của Tổ giúp việc\nLà bộ phận thường trực, có các việc sau:\n1. Lập báo cáo mưa lũ.',
])('a name ends before the sentence below the heading: %s', (body) => {
  expect(duties(`Điều 1. Phạm vi\nCác xã ven sông.\n${body}`).at(-1)).toBe(
    'Lập báo cáo mưa lũ. | Tổ giúp việc |  | ',
  )
})

test.each([
  ['1', '1. Tên nhiệm vụ: ', '2. Cơ quan chủ trì: ', '3. Cơ quan phối hợp: ', '4. Thời gian hoàn thành: '],
  ['a', 'a) Tên nhiệm vụ: ', 'b) Cơ quan chủ trì: ', 'c) Cơ quan phối hợp: ', 'd) Thời gian hoàn thành: '],
])('one duty whose labels have numbers, from %s on, over broken lines', (_, name, lead, help, time) => {
  const body = `${name}Làm kho dữ liệu\nchung của tỉnh.\n${lead}Sở Tư pháp.\n${help}Công an tỉnh,\nSở Y tế.\n${time}Quý II/2026.\nGiao Sở Nội vụ xếp hồ sơ trước ngày 05/6/2026.`
  expect(duties(body)).toEqual([
    'Làm kho dữ liệu | Sở Tư pháp | Công an, Sở Y tế | 2026-06-30',
    'Giao Sở Nội vụ xếp hồ sơ trước ngày 05/6/2026. | Sở Nội vụ |  | 2026-06-05',
  ])
})

test('a numbered heading that names nothing stays the heading of its items', () => {
  const body =
    '1. Nhiệm vụ: Làm kho dữ liệu chung.\na) Cơ quan chủ trì: Sở Tư pháp.\nb) Thời hạn: Quý II/2026.'
  expect(duties(body).map((one) => one.split(' | ').slice(-3))).toEqual([['Sở Tư pháp', '', '2026-06-30']])
})
