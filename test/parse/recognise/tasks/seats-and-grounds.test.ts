import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'
import { paperOf } from '../paper.js'

/** Each duty of a paper with this body: "leads | first words". */
const dutiesOf = (body: string, type = 'KẾ HOẠCH'): string[] =>
  parse(paperOf({ type, title: 'Trồng cây', body }), { name: 'a.txt' })
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ lead, quote }) => `${lead.join('; ')} | ${quote.split(/\s+/u).slice(0, 3).join(' ')}`)

const TREES = 'rà soát cây bóng mát ở các trường học.'

describe('who has a seat in a body', () => {
  test('has no duty by that', () => {
    const members =
      'Điều 1. Lập Ban Chỉ đạo trồng cây, gồm các thành viên sau đây:\n1. Trưởng ban Chỉ đạo tỉnh: Phó Chủ tịch UBND tỉnh Trần Văn A.\n2. Phó Trưởng ban Chỉ đạo tỉnh:\n- Giám đốc Sở Xây dựng, Phó Trưởng ban thường trực;\n- Giám đốc Sở Tài chính.'
    expect(dutiesOf(members, 'QUYẾT ĐỊNH')).toEqual([])
  })

  test('has what stands behind or below the seat', () => {
    expect(
      dutiesOf('1. Trưởng ban Chỉ đạo tỉnh:\n- Chủ trì các cuộc họp của Ban.\n2. Sở Y tế trồng cây.'),
    ).toHaveLength(2)
  })

  test.each([
    ['Thành viên Thường trực Ban Chỉ đạo tỉnh: Theo dõi'],
    ['Phó Trưởng Ban Chỉ đạo tỉnh: Theo dõi'],
    ['Ủy viên Ban Chỉ đạo phụ trách'],
  ])('is charged for his own office: %s', (seat) => {
    expect(dutiesOf(`1. Đồng chí Giám đốc Sở Nội vụ, ${seat} việc trồng cây ở các cơ quan.`)[0]).toMatch(
      /^Sở Nội vụ tỉnh \S+ \S+ \| Đồng chí Giám$/u,
    )
  })

  test('the body itself, beside an office, is charged with it', () => {
    expect(dutiesOf(`1. Giám đốc Sở Nội vụ, Ban Chỉ đạo tỉnh ${TREES}`)[0]).toMatch(
      /^Sở Nội vụ .*; Ban Chỉ đạo/u,
    )
  })
})

describe('what is no duty', () => {
  test.each([
    ['a right to be there', '1. Được mời dự các cuộc họp do Chủ tịch UBND tỉnh chủ trì.'],
    [
      'what was sent in',
      'Các doanh nghiệp, hợp tác xã, tổ chức quan tâm đã gửi hồ sơ tại Trung tâm Hành chính công tỉnh.',
    ],
    [
      'how some days were spent',
      'Từ ngày 17-19/7/2025, đồng chí Trần Văn A - Phó Chủ tịch UBND tỉnh kiểm tra các vườn ươm.',
    ],
  ])('%s', (_, said) => expect(dutiesOf(said, 'THÔNG BÁO')).toEqual([]))
})

describe('who acts', () => {
  test('by the duties that a paper gives', () => {
    expect(dutiesOf(`1. Các sở, ngành theo nhiệm vụ được giao trong Kế hoạch này ${TREES}`)).toEqual([
      expect.stringMatching(/^các sở, ngành/u),
    ])
  })

  test('asks authorities, which have no duty by that', () => {
    const asks = 'Tăng cường kiểm tra các vườn ươm; kịp thời kiến nghị cơ quan có thẩm quyền xử lý vi phạm.'
    expect(dutiesOf(`1. Thanh tra tỉnh\n${asks}`)).toEqual([expect.stringMatching(/^Thanh tra tỉnh/u)])
  })

  test('below a heading that names those of a kind, by the whole of it', () => {
    const heading = 'Các chủ đầu tư dự án hạ tầng kỹ thuật khu, cụm công nghiệp'
    expect(dutiesOf(`1. Sở Y tế\n- Trồng cây ở bệnh viện.\n2. ${heading}:\n- Trồng cây ở các khu.`)[1]).toBe(
      `${heading} | Trồng cây ở`,
    )
  })

  test('below the grounds of an article', () => {
    const article =
      'Điều 2. Căn cứ kết quả trồng cây đã công bố tại Điều 1:\n1. Sở Nội vụ đăng kết quả trên cổng thông tin.'
    expect(dutiesOf(`Điều 1. Công bố kết quả trồng cây.\n${article}`, 'QUYẾT ĐỊNH')).toEqual([
      expect.stringMatching(/^Sở Nội vụ/u),
    ])
    expect(dutiesOf('I. Căn cứ pháp lý:\n1. Sở Nội vụ đăng kết quả năm trước.')).toEqual([])
  })

  test('below other topics, where the first of them below an account are duties', () => {
    const account = 'I. Về tình hình trồng cây\nCác xã trồng được nhiều cây.'
    const topic = '2. Về vườn ươm:\n- Giao Sở Tài chính rà soát kinh phí cho các vườn.'
    expect(
      dutiesOf(`${account}\n1. Các nhiệm vụ làm ngay:\n- Giao Sở Nội vụ trồng cây.\n${topic}`, 'THÔNG BÁO'),
    ).toHaveLength(2)
    expect(dutiesOf(`${account}\n1. Các vườn ươm:\n- Vườn xã A có 300 cây.\n${topic}`, 'THÔNG BÁO')).toEqual(
      [],
    )
  })
})

test.each([
  ['Sở Tài chính bố trí ngân sách nhà nước hằng năm cho việc trồng cây.', 0],
  ['Sở Tài chính bố trí kinh phí chi thường xuyên hằng năm cho việc trồng cây.', 0],
  ['Sở Tài chính báo cáo hằng năm về việc trồng cây.', 1],
])('what is of every year: %s', (said, times) => {
  const { tasks } = parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `1. ${said}` }), {
    name: 'a.txt',
  })
  expect(tasks.flatMap(({ deadlines }) => deadlines)).toHaveLength(times)
})

test('what is urgent on a ground is a duty outside lists too, what merely goes by it is not', () => {
  const paper = (does: string) =>
    dutiesOf(
      `Giao Sở Nội vụ ${TREES}\n\nCăn cứ chủ trương của Tỉnh ủy, Sở Xây dựng ${does} việc trồng cây ở các xã.`,
      'KẾT LUẬN',
    ).some((duty) => duty.includes('Căn cứ'))
  expect(paper('khẩn trương chỉ đạo')).toBe(true)
  expect(paper('đã chỉ đạo')).toBe(false)
})

test('an administrative unit is nobody who acts', () => {
  expect(dutiesOf('Đơn vị hành chính - kinh tế do Quốc hội thành lập, quản lý cây xanh.')).toEqual([])
})
