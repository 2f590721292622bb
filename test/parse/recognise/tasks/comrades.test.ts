import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'

/** Who leads each duty of a letter of a province, without the province. */
const leadsOf = (addressees: string, body: string): string[] =>
  parse(
    `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 15/UBND-KT\nV/v trồng cây\nHà Nam, ngày 5 tháng 5 năm 2026\nKính gửi: ${addressees}\n${body}`,
  )
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ lead }) => lead.map((name) => name.replace(/ \(?tỉnh Hà Nam\)?$/u, '')).join(' + '))

describe('whom a letter asks by their position', () => {
  test.each([
    'đề nghị Đ/c Chủ tịch UBND xã, phường tiếp tục chỉ đạo thực hiện một số nội dung sau',
    'đề nghị đồng chí Chủ tịch UBND xã, phường thực hiện một số nội dung sau',
  ])('%s', (words) => {
    expect(
      leadsOf('Chủ tịch UBND các xã', `UBND tỉnh ${words}:\n1. Trồng cây ở trạm y tế.\n2. Lập vườn ươm.`),
    ).toEqual(['UBND xã, phường', 'UBND xã, phường'])
  })

  test.each([
    'đề nghị các đồng chí Giám đốc Sở chỉ đạo gửi sổ cây',
    'yêu cầu các đồng chí Giám đốc Sở khẩn trương gửi sổ cây',
  ])('as whom it goes to: %s', (words) => {
    expect(
      leadsOf('Sở Tài chính, Sở Nội vụ.', `Để kịp mùa mưa, UBND tỉnh ${words} trước ngày 30/5/2026.`),
    ).toEqual(['Sở Tài chính + Sở Nội vụ'])
  })

  test('"quý Bộ" of a letter to one ministry alone', () => {
    expect(
      leadsOf('Bộ Nội vụ', 'UBND tỉnh đề nghị quý Bộ khẩn trương có báo cáo về việc trồng cây.'),
    ).toEqual(['Bộ Nội vụ'])
  })

  test('but a body that is named', () => {
    expect(
      leadsOf(
        'Sở Tài chính, Sở Nội vụ.',
        'UBND tỉnh yêu cầu đồng chí Giám đốc Sở Y tế khẩn trương gửi sổ cây.',
      ),
    ).toEqual(['Sở Y tế'])
  })

  test('who heads an examination', () => {
    expect(
      leadsOf('Các trường.', '1. Việc thi\na) Trưởng các điểm thi có trách nhiệm\n- Trồng cây ở sân.'),
    ).toEqual(['Trưởng các điểm thi'])
  })
})

/** The same of a plan. */
const leadsOfPlan = (body: string): string[] =>
  parse(
    `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 15/KH-UBND\nHà Nam, ngày 5 tháng 5 năm 2026\nKẾ HOẠCH\nTrồng cây\n${body}`,
  )
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ lead }) => lead.map((name) => name.replace(/ \(?tỉnh Hà Nam\)?$/u, '')).join(' + '))

describe('a label below a duty that names a body itself', () => {
  const duty = 'a) Sở Y tế cử người trồng cây'
  test.each([
    ['says who leads', 'Đơn vị chủ trì', 'Sở Xây dựng'],
    ['does not, if it does not say so', 'Đơn vị thực hiện', 'Sở Y tế'],
  ])('%s', (_, label, lead) => {
    expect(leadsOfPlan(`1. Vườn ươm\n${duty}\n- ${label}: Sở Xây dựng.`)).toEqual([lead])
  })
})

test('a name whose first word ends the line of its number', () => {
  expect(
    leadsOfPlan(
      '**Điều 1. **Lập\nvườn ươm trên địa bàn tỉnh.\n**Điều 2. **Sở\nCông Thương có trách nhiệm chủ trì trồng cây ở các chợ.\n**3. Sở**\n**Y tế**\n- Trồng cây ở các trạm.',
    ),
  ).toEqual(['Sở Công Thương', 'Sở Y tế'])
})

test('the heading of an article is no part of the sentence below it', () => {
  expect(
    leadsOfPlan(
      'Điều 1. Lập vườn ươm trên địa bàn tỉnh trong năm 2026 và các năm sau đó theo danh mục.\nĐiều 2. Tổ chức thực hiện\nSở Y tế có trách nhiệm kiểm tra, đôn đốc việc trồng cây theo quy định.\n',
    ),
  ).toEqual(['Sở Y tế'])
})

test('a day below the sentence that charges somebody, under the heading of a step', () => {
  const duties = parse(
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 15/KH-UBND\nHà Nam, ngày 5 tháng 5 năm 2026\nKẾ HOẠCH\nTrồng cây\n1. Bước 1: Lập danh sách và phê duyệt cây của từng xã.\n\nSở Y tế kiểm tra vườn ươm. Sau khi kiểm tra, UBND xã lập danh sách cây gửi Sở Y tế.\n\nThời gian hoàn tất: trước ngày 18 tháng 8 năm 2026.\n',
  )
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ lead, deadlines }) => [lead.join(), deadlines.map(({ iso }) => iso).join()])
  expect(duties).toEqual([
    ['Sở Y tế', '2026-08-18'],
    ['UBND xã', '2026-08-18'],
  ])
})

test.each([
  'Căn cứ chức năng, nhiệm vụ được giao tổ chức trồng cây.',
  'Căn cứ chức năng, nhiệm vụ được giao, tổ chức trồng cây.',
])('by their office, with a comma or without: %s', (words) => {
  expect(leadsOfPlan(`1. Sở Y tế\nTheo dõi việc trồng cây.\n2. UBND xã, phường\n${words}`)).toEqual([
    'Sở Y tế',
    'UBND xã, phường',
  ])
})
