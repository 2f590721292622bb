import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Who leads and who helps, of each duty of the items of a notice in which nobody is charged beforehand. */
function dutiesIn(items: string, type = 'THÔNG BÁO'): string[] {
  const text = paperOf({ type, title: 'Việc trồng cây', body: `UBND tỉnh nêu như sau:\n\n${items}` })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ (?:tỉnh Nghệ An|\(tỉnh Nghệ An\))$/u, '')).join('; ')
  return tasks.map(({ leads, coordinating }) =>
    `${names(leads)} | ${names(coordinating)}`.replace(/ \| $/u, ''),
  )
}

describe('a heading that is nothing but names', () => {
  test.each<[string, string[]]>([
    ['1. Các đơn vị chủ rừng (Ban quản lý rừng, Vườn quốc gia)\n- Trồng cây.', ['các đơn vị chủ rừng']],
    ['1. Sở Y tế và các chủ đầu tư công trình\nBố trí cây xanh.', ['Sở Y tế; các chủ đầu tư công trình']],
    [
      '1. Các doanh nghiệp thu mua, chế biến gỗ\n- Liên kết với người trồng cây.',
      ['Các doanh nghiệp thu mua, chế biến gỗ'],
    ],
    // no list holds it, and beside it another is named
    [
      '1. Sở Y tế\n- Trồng cây.\n2. Đơn vị khai thác công trình thủy lợi\n- Tưới cây.',
      ['Sở Y tế', 'Đơn vị khai thác công trình thủy lợi'],
    ],
    // what is done, or is spoken of
    ['1. Sở Y tế\n- Trồng cây.\n2. Kết quả đã đạt được\n- Tưới cây ở 5 xã.', ['Sở Y tế']],
    // what else somebody is in a team
    ['1. Chủ tịch UBND tỉnh, Trưởng BCĐ:\n- Trồng cây.', ['UBND']],
    ['1. Phó Trưởng ban Thường trực - Giám đốc Sở Y tế:\n- Trồng cây.', ['Sở Y tế']],
    // whom the paper directs, unless somebody above directs them
    ['1. Chỉ đạo Sở Y tế:\n- Trồng cây.', ['Sở Y tế']],
    ['1. UBND các xã\na) Chỉ đạo Công an xã:\n- Trồng cây.', ['UBND các xã']],
  ])('%s', (items, duties) => expect(dutiesIn(items)).toEqual(duties))

  test('an article of rules', () =>
    expect(
      dutiesIn('Điều 1. Đơn vị khai thác công trình thủy lợi\na) Tưới cây;\nb) Chăm sóc cây.', 'QUY ĐỊNH'),
    ).toEqual(['Đơn vị khai thác công trình thủy lợi', 'Đơn vị khai thác công trình thủy lợi']))
})

describe('whom the words of an item charge', () => {
  test.each<[string, string[]]>([
    ['1. Ông Lê Văn An - Chủ tịch UBND tỉnh, Tổ trưởng: Chỉ đạo chung việc trồng cây.', ['UBND']],
    ['1. Giám đốc Sở Y tế, Thành viên: Theo dõi việc trồng cây.', ['Sở Y tế']],
    ['1. Giám đốc Sở Y tế, Giám đốc Sở Tài chính: Theo dõi việc trồng cây.', ['Sở Y tế; Sở Tài chính']],
    // those who are meant stand behind the group
    ['1. Các chủ hồ: Sở Y tế, Sở Tài chính tưới cây hằng ngày.', ['Sở Y tế; Sở Tài chính']],
    ['1. Các chủ hồ: Tưới cây hằng ngày.', ['các chủ hồ']],
    ['1. Tiêu chí cây xanh: Sở Y tế phụ trách.', ['Sở Y tế']],
    // powers are lent
    ['1. Sở Y tế trồng cây.\n2. Ủy quyền cho Giám đốc Sở Tài chính ký giấy phép trồng cây.', ['Sở Y tế']],
    [
      '1. Ủy quyền cho Giám đốc Sở Tài chính ký giấy phép, báo cáo UBND tỉnh trước ngày 30/6/2024.',
      ['Sở Tài chính'],
    ],
    // what a body hands on itself, and what the speaker gives
    ['1. UBND các xã\n- Rà soát vườn cây; giao Trạm Y tế làm đầu mối.', ['UBND các xã']],
    ['1. Sở Y tế rà soát vườn cây; giao Sở Tài chính lập dự toán.', ['Sở Y tế', 'Sở Tài chính']],
    // who has what stands before, and another thing to do
    [
      '1. Lập quy hoạch cây xanh. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện.',
      ['Sở Y tế | Sở Tài chính'],
    ],
    // the company that the paragraph names in full
    [
      '1. Cho phép Công ty TNHH Cây xanh Thành Vinh trồng cây; yêu cầu Công ty thực hiện nghiêm việc tưới cây.',
      ['Công ty TNHH Cây xanh Thành Vinh'],
    ],
  ])('%s', (items, duties) => expect(dutiesIn(items)).toEqual(duties))
})

describe('who helps', () => {
  test.each<[string, string[]]>([
    [
      '1. Sở Y tế: Tiếp nhận cây giống; cùng Sở Tài chính, Sở Tư pháp kiểm tra vườn cây.',
      ['Sở Y tế | Sở Tài chính; Sở Tư pháp'],
    ],
    ['1. Sở Y tế p/h với Sở Tài chính lập dự toán.', ['Sở Y tế | Sở Tài chính']],
    [
      '1. Sở Y tế phối hợp với Sở Y tế các tỉnh, thành phố vùng Đông Nam Bộ và Tây Nguyên trồng cây.',
      ['Sở Y tế | Sở Y tế các tỉnh, thành phố vùng Đông Nam Bộ và Tây Nguyên'],
    ],
    [
      '1. Sở Y tế phối hợp với các tỉnh Đồng Nai, Lâm Đồng trồng cây.',
      ['Sở Y tế | UBND tỉnh Đồng Nai; UBND tỉnh Lâm Đồng'],
    ],
  ])('%s', (items, duties) => expect(dutiesIn(items)).toEqual(duties))
})
