import { describe, expect, test } from '@jest/globals'
import { Annotated } from '../../../../src/parse/annotate/annotated.js'
import { parse } from '../../../../src/parse/parse-text.js'
import { tells } from '../../../../src/parse/recognise/tasks/telling.js'
import { paperOf } from '../paper.js'

/** Each duty of a paper with this body: "leads | first words | by when". */
const dutiesOf = (body: string, type = 'THÔNG BÁO'): string[] =>
  parse(paperOf({ type, title: 'Trồng cây', body }), { name: 'a.txt' })
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ lead, quote, deadlines }) =>
      [lead.join('; '), quote.split(/\s+/u).slice(0, 3).join(' '), ...deadlines.map(({ text }) => text)].join(
        ' | ',
      ),
    )

describe('what looks back', () => {
  test.each([
    [
      'despite',
      'Trong quý I, mặc dù thiếu cây giống, song với sự giúp sức của Sở Y tế, các xã: An, Bình đã tập trung trồng cây.',
    ],
    ['suffered', 'Một số ngành, lĩnh vực trồng cây bước đầu bị ảnh hưởng, có nơi thiếu người tưới.'],
    [
      'chaired',
      'Ngày 10/4/2026, Tổ theo dõi làm việc với các xã về trồng cây. Đồng chí Trần Văn A, Chủ tịch UBND tỉnh chủ trì. Sau khi nghe báo cáo, đồng chí kết luận:',
    ],
    ['law-gave', 'Luật Trồng cây năm 2020 giao Bộ Tài chính chủ trì lập quỹ cây xanh.'],
    [
      'praise',
      'Hội đồng nhân dân tỉnh đánh giá cao các tổ. Đồng thời, đánh giá cao Sở Y tế trong việc trồng cây.',
    ],
    [
      'gave-before',
      'Tại Công văn số 8014/VPCP-KGVX ngày 09 tháng 10 năm 2025, Phó Thủ tướng A đã giao Sở Y tế trồng cây; báo cáo Thủ tướng trước ngày 30/11/2025.',
    ],
    [
      'paid',
      'Trường hợp người dân trồng cây ở xa: Được quỹ BHYT chi trả tiền cây theo mức chung tại các bệnh viện.',
    ],
    ['paid', 'Quỹ BHYT không thanh toán tiền cây đối với các trạm đã hết hạn trước ngày 05/6/2026.'],
    ['takes-part', 'UBND cấp xã: Thành phần dự hội nghị gồm lãnh đạo UBND, các trường học.'],
    ['takes-part', 'Hội đồng trồng cây tự giải thể sau khi hoàn thành nhiệm vụ.'],
    ['so-large', 'Vườn quốc gia Pù Mát có tổng diện tích 91.000 ha, gió Lào từ tháng 5 đến tháng 8.'],
    ['so-large', 'Theo đó, mỗi xã, phường sẽ có 3 phòng: Văn phòng HĐND và UBND; Phòng Kinh tế.'],
    ['thinks', 'Tỉnh ủy cho rằng Đại hội trồng cây sẽ họp 3 ngày, vào khoảng tháng 10/2026.'],
    [
      'takes-office',
      'Theo đó, ông Lê Văn N, Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường, làm Giám đốc Trung tâm Cây xanh.',
    ],
    ['praise', 'Biểu dương, khen thưởng các xã đã trồng xong cây trong năm 2025.'],
    ['listed', 'Ông Lê Văn An, Phó Giám đốc Sở Y tế (kiêm Tổ trưởng Tổ giúp việc trồng cây).'],
  ])('is no duty: %s', (_, words) => {
    expect(dutiesOf(`${words}\n1. Sở Xây dựng rà soát hàng cây.`)).toHaveLength(1)
  })

  test.each([
    ['Mặc dù các xã đã đề xuất dừng, nhưng UBND tỉnh vẫn yêu cầu Sở Y tế chủ trì trồng cây.'],
    ['Một số xã rà soát hàng cây bị sâu, báo cáo UBND tỉnh.'],
    ['Đồng chí Chủ tịch UBND huyện An Sơn chủ trì trồng cây ở các trường.'],
    ['Nghị định này giao Bộ Tài chính chủ trì lập quỹ cây xanh.'],
    ['Tại Công văn số 8014/VPCP-KGVX, UBND tỉnh đã giao Sở Y tế trồng cây; nay yêu cầu Sở Y tế báo cáo.'],
    ['Quỹ BHYT chi trả tiền cây; Bảo hiểm xã hội tỉnh có trách nhiệm kiểm tra hồ sơ trồng cây.'],
    ['Ông Lê Văn An, Phó Giám đốc Sở Y tế chủ trì rà soát hàng cây.'],
    ['Sở Y tế\n- Biểu dương, nhân rộng gương người trồng nhiều cây.'],
  ])('but this is one: %s', (words) => {
    expect(dutiesOf(`1. ${words}\n2. Sở Xây dựng rà soát hàng cây.`)).toHaveLength(2)
  })
})

test.each([
  ['Mặc dù các xã đã trồng nhiều cây, Sở Y tế cần rà soát.', null],
  ['Mặc dù thiếu cây, các xã đã trồng xong.', 'no-duty.account.despite'],
])('what is still to be done is no account: %s', (words, rule) => {
  expect(tells(new Annotated(words), { start: 0, end: words.length })).toBe(rule)
})

describe('sentences of one item', () => {
  test('are one duty of one actor, with what it is to report', () => {
    expect(
      dutiesOf('1. Sở Y tế trồng cây ở các trạm. Đồng thời, lập sổ cây. Báo cáo kết quả trong tháng 6/2026.'),
    ).toEqual([expect.stringMatching(/^Sở Y tế .*\| Sở Y tế \| trong tháng 6\/2026$/u)])
  })

  test('are two where the last alone comes due', () => {
    expect(dutiesOf('1. Sở Y tế trồng cây ở các trạm. Lập sổ cây trong tháng 6/2026.')).toHaveLength(2)
  })

  test('are two where each has a day of its own', () => {
    expect(
      dutiesOf('1. Sở Y tế trồng cây xong trước ngày 30/6/2026. Lập sổ cây trước ngày 30/9/2026.'),
    ).toHaveLength(2)
  })
})

describe('who is charged', () => {
  test('the Party organisations of several units, each by its name', () => {
    const [duty] = dutiesOf(
      '1. Thường trực Tỉnh ủy đề nghị Đảng bộ các phường, xã: An Bình, Hòa Lạc thực hiện một số nhiệm vụ sau:\n1.1. Rà soát hàng cây.',
    )
    expect(duty).toMatch(/^Đảng bộ .*An Bình; Đảng bộ .*Hòa Lạc \| /u)
  })

  test('the standing committee of the council that decides, and not the council', () => {
    const text =
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 15/NQ-HĐND\nNghệ An, ngày 14 tháng 7 năm 2017\nNGHỊ QUYẾT\nVề trồng cây\nQUYẾT NGHỊ:\nĐiều 1. Thông qua chương trình.\nĐiều 2.\n1. Căn cứ chương trình, Thường trực HĐND tỉnh ban hành kế hoạch trồng cây.\n2. HĐND tỉnh ban hành kế hoạch trồng cây.\n3. Căn cứ các nguồn vốn trên, Sở Y tế lập kế hoạch tưới cây.'
    expect(parse(text, { name: 'a.txt' }).tasks.map(({ lead }) => lead.join())).toEqual([
      'Thường trực HĐND tỉnh Nghệ An',
      'Sở Y tế tỉnh Nghệ An',
    ])
  })

  test('goes by his office without a comma', () => {
    expect(
      dutiesOf('1. Công an tỉnh\nTheo chức năng, nhiệm vụ, phạm vi quản lý tổ chức rà soát hàng cây.'),
    ).toEqual([expect.stringMatching(/^Công an tỉnh/u)])
  })

  test('is not those whom the duty is about, more of whom stand behind a semicolon', () => {
    const about = 'Sở Y tế kiểm tra đối với các doanh nghiệp trồng cây; các doanh nghiệp'
    expect(dutiesOf(`1. ${about} có cây giống.`)).toHaveLength(1)
    expect(dutiesOf(`1. ${about} phải báo cáo.`)).toHaveLength(2)
  })

  test('a person’s name is that of no department', () => {
    expect(dutiesOf('1. Giao Phó Giám đốc Sở Hoàng Văn Tám rà soát hàng cây.').join()).not.toMatch(
      /Sở Hoàng Văn Tám tỉnh/u,
    )
  })
})

test('a heading of work below that of the measures tells of nothing', () => {
  const body = (heading: string) =>
    `${heading}\n1. Công tác lãnh đạo, chỉ đạo\n- Các xã thường xuyên rà soát hàng cây.\nII. TỔ CHỨC THỰC HIỆN\nSở Y tế tưới cây.`
  const kinds = (heading: string) =>
    parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: body(heading) }), { name: 'a.txt' }).tasks
      .length
  expect(kinds('I. NHIỆM VỤ, GIẢI PHÁP')).toBe(2)
  expect(kinds('I. KẾT QUẢ ĐẠT ĐƯỢC')).toBe(1)
})

test('how often a school teaches is no deadline', () => {
  expect(dutiesOf('1. Sở Giáo dục và Đào tạo tổ chức dạy học 2 buổi/ngày.')[0]).not.toContain('buổi')
  expect(dutiesOf('1. Sở Y tế tưới cây 2 lần/ngày.')[0]).toContain('2 lần/ngày')
})

test('the day of a report of each half year or year comes every year', () => {
  const [half, year, once] = parse(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: '1. Chế độ báo cáo:\n- Báo cáo 6 tháng: các xã gửi Sở Y tế trước ngày 05/7.\n- Báo cáo năm: các xã gửi Sở Y tế trước ngày 15/12.\n- Báo cáo cây giống: các xã gửi Sở Y tế trước ngày 15/12.',
    }),
    { name: 'a.txt' },
  ).tasks.map(({ deadlines }) => deadlines.map(({ kind, recurrence }) => recurrence ?? kind).at(-1))
  expect([half, year]).toEqual(['FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=5', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'])
  expect(once).toBe('REPORT')
})

describe('what belongs to the duty before it, or to its line', () => {
  test('"Trong đó, …" says how it is done', () => {
    expect(
      dutiesOf('1. Vườn ươm\nSở Y tế lập vườn ươm. Trong đó, phân định rõ số cây mỗi năm.'),
    ).toHaveLength(1)
    expect(
      dutiesOf('1. Vườn ươm\nSở Y tế lập vườn ươm. Trong đó, Sở Xây dựng rà soát đất làm vườn.'),
    ).toHaveLength(2)
  })

  test.each(['Hoàn tất trước ngày 30/6/2026.', 'Thời gian hoàn tất: trước ngày 30/6/2026.'])(
    'a line below it: %s',
    (line) => {
      expect(dutiesOf(`1. Sở Y tế trồng cây ở các trạm.\n${line}\n2. Sở Xây dựng tưới cây.`)).toEqual([
        expect.stringContaining('30/6/2026'),
        expect.not.stringContaining('30/6/2026'),
      ])
    },
  )

  test('an item numbered "4.1.a."', () => {
    expect(
      dutiesOf('4. Vườn ươm\n4.1. Cây giống\n4.1.a. Sở Y tế trồng cây.\n4.1.b. Sở Xây dựng tưới cây.'),
    ).toHaveLength(2)
  })
})

test.each([
  ['các đơn vị trồng rừng có liên quan', 'các đơn vị trồng rừng có liên quan'],
  ['các đơn vị triển khai các việc có liên quan', 'các đơn vị'],
])('of what kind the partners are: %s', (words, partner) => {
  const [duty] = parse(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: `1. Sở Y tế chủ trì, phối hợp với ${words} rà soát hàng cây.`,
    }),
    { name: 'a.txt' },
  ).tasks
  expect(duty?.coordinating.map((name) => name.replace(/ \(.*/u, ''))).toEqual([partner])
})

test('who leads by one label does not help by the next', () => {
  const [duty] = parse(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: '1. Lập vườn ươm\n- Đơn vị chủ trì: Sở Y tế.\n- Đơn vị phối hợp: Sở Y tế, Sở Xây dựng.',
    }),
    { name: 'a.txt' },
  ).tasks
  expect(duty?.coordinating).toEqual([expect.stringMatching(/^Sở Xây dựng/u)])
})
