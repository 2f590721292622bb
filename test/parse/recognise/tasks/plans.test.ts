import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Whom each duty of a province's plan charges. */
function leadsOf(words: string): string[][] {
  const text = paperOf({
    type: 'KẾ HOẠCH',
    title: 'Trồng cây ven sông',
    body: `I. Tổ chức thực hiện\n\n1. Sở Y tế\n\n- Trồng cây ở sân.\n\n${words}\n`,
  })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  return (result.outcome === 'PARSED' ? result.tasks : [])
    .filter(({ kind }) => kind === 'ASSIGNMENT')
    .slice(1)
    .map(({ leads }) => leads.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')))
}

describe('whom a plan charges', () => {
  test.each<[string, string[][]]>([
    ['2. Rà soát vườn cây (Cục Cơ sở hạ tầng và Thiết bị cây trồng chủ trì).', [['Cục Cơ sở hạ tầng và Thiết bị cây trồng']]], // prettier-ignore
    ['2. Rà soát vườn cây (Sở Nội vụ; tháng 6/2030).', [['Sở Nội vụ']]],
    ['2. Cơ quan thường trực (Sở Nội vụ): Lập danh sách vườn cây.', [['Sở Nội vụ']]],
    ['2. Trung tâm Quản lý, khai thác công trình thủy lợi rà soát kênh.', [['Trung tâm Quản lý, khai thác công trình thủy lợi']]], // prettier-ignore
    ['- Thanh tra, kiểm tra việc chấp hành quy định về cây xanh.', [['Sở Y tế']]],
    ['2. Thanh tra, Sở Nội vụ rà soát danh mục cây.', [['Thanh tra', 'Sở Nội vụ']]],
    [
      '2. Hội Cựu giáo chức, Hội Khuyến học vận động hội viên trồng cây.',
      [['Hội Cựu giáo chức', 'Hội Khuyến học']],
    ],
    ['2. Đối với Sở Nội vụ chủ trì, phối hợp với các sở, UBND các xã rà soát cây.', [['Sở Nội vụ']]],
    [
      '2. Lực lượng công an, kiểm lâm, quân sự tăng cường tuần tra rừng.',
      [['lực lượng công an, kiểm lâm, quân sự']],
    ],
    ['2. Đối với các chủ cảng cá:\n\n- Trồng cây ở bến.', [['các chủ cảng cá']]],
    ['2. Đối với giáo viên chủ nhiệm:\n\n- Trồng cây ở sân.', [['giáo viên chủ nhiệm']]],
    ['2. Đối với giáo viên dạy giỏi:\n\n- Trồng cây ở sân.', []],
    ['2. Đối với Công đoàn cơ sở:\n\n- Trồng cây ở sân.', [['Công đoàn cơ sở']]],
    ['2. Đối với công đoàn viên:\n\n- Trồng cây ở sân.', []],
    [
      '2. Các LĐLĐ tỉnh, thành phố, công đoàn ngành trung ương và tương đương trồng cây.',
      [['các LĐLĐ tỉnh, thành phố', 'các công đoàn ngành trung ương và tương đương']],
    ],
    ['2. Sở Y tế: Dự trù cây.', [['Sở Y tế']]],
    ['2. TPT Đội:\n\n- Trồng cây ở sân.', [['TPT Đội']]],
  ])('%s', (words, leads) => {
    expect(leadsOf(words)).toEqual(leads)
  })
})

test('among measures a body of every unit has a duty where somebody is charged above it, and else names what it does anyway', () => {
  const text = paperOf({
    type: 'KẾ HOẠCH',
    title: 'Trồng cây',
    body: `II. NHIỆM VỤ, GIẢI PHÁP\n\n1. Các sở, ngành, địa phương:\n- Rà soát vườn cây.\n- UBND các xã tập trung trồng cây.\n2. Trồng thêm cây\n- UBND các xã tập trung tưới cây.\n`,
  })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  expect(result.outcome === 'PARSED' && result.tasks.map(({ kind }) => kind)).toEqual([
    'ASSIGNMENT',
    'ASSIGNMENT',
    'MEASURE',
  ])
})
