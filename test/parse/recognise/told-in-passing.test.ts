import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'

// Letters of an office: what came in, what newspapers wrote, who is away, and whom somebody charges who agrees to something.

const read = (text: string) => {
  const parsed = parse({ name: 'a.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed
}
const letter = (...words: string[]): string =>
  [
    'UBND TỈNH HÀ NAM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 99/UBND-NC',
    'V/v trồng cây',
    'Hà Nam, ngày 15 tháng 10 năm 2018',
    'Kính gửi: Sở Xây dựng.',
    ...words,
  ].join('\n')
const leads = (...words: string[]): string[] =>
  read(letter(...words)).tasks.flatMap(({ kind, leads: found }) =>
    kind === 'ASSIGNMENT' ? [found.map(({ body }) => body.name).join('; ')] : [],
  )
const relations = (text: string): (string | null)[][] =>
  read(text).citations.map(({ symbol, relation }) => [printSymbol(symbol), relation])

const HOUSE = 'Sở Xây dựng tỉnh Hà Nam'
const ORDER = 'Chủ tịch UBND tỉnh giao Sở Xây dựng trồng lại hàng cây.'

describe('what is told in passing is no duty', () => {
  test.each([
    'Báo Làng Vườn số 28 ngày 09 tháng 10 năm 2018 phản ánh hàng cây chết khô.',
    'Thông tấn xã Việt Nam ngày 09 tháng 10 năm 2018, có bài “Cây chết đứng”.',
    'Đài Phát thanh và Truyền hình tỉnh tối 12/10/2018 phát phóng sự về hàng cây.',
    'Thông tấn xã Việt Nam (bản tin ngày 13/10/2018) nêu chuyện hàng cây.',
    'Từ ngày 20/10/2018 đến ngày 30/10/2018, Chủ tịch UBND tỉnh đi công tác nước ngoài.',
    'Trong thời gian đồng chí Lê Văn Bình, Giám đốc Sở Xây dựng nghỉ phép từ ngày 20/10/2018.',
    'Văn phòng UBND tỉnh truyền đạt ý kiến của Chủ tịch UBND tỉnh để các sở biết, thực hiện./.',
  ])('%s', (words) => expect(leads(words, ORDER)).toEqual([HOUSE]))

  test.each([
    'Báo Hà Nam từ ngày 20/10/2018 mở chuyên mục về hàng cây.',
    'Chủ tịch UBND huyện Kim Bảng tham dự, báo cáo tại hội nghị trồng cây.',
  ])('but: %s', (words) => expect(leads(words, ORDER)).toHaveLength(2))

  test('the days on which somebody is away are no deadline of whom he charges', () =>
    expect(
      read(
        letter(
          'Do Chủ tịch UBND tỉnh đi học từ ngày 01/11/2018 đến ngày 30/11/2018, Chủ tịch UBND tỉnh giao Sở Xây dựng trồng cây.',
        ),
      ).tasks.flatMap(({ deadlines }) => deadlines),
    ).toEqual([]))
})

describe('whom somebody charges', () => {
  test.each([
    'Sau khi xem xét Chủ tịch UBND tỉnh giao Sở Xây dựng chủ trì trồng cây.',
    'Xét đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 01/8/2018 Chủ tịch UBND tỉnh giao Sở Xây dựng trồng cây.',
    'Xét đề nghị của Sở Tài chính, Thủ tướng Chính phủ đồng ý chủ trương và giao Sở Xây dựng trồng cây.',
    'UBND tỉnh nhận được Văn bản số 22/BXD-HT ngày 02/8/2018 của Bộ Xây dựng về cây; Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Xây dựng trồng cây.',
  ])('%s', (words) => expect(leads(words)).toEqual([HOUSE]))

  test('who agrees and charges, for the list below', () =>
    expect(
      leads('Thủ tướng Chính phủ đồng ý và giao Sở Xây dựng:', '- Rà soát hàng cây;', '- Gửi danh sách cây.'),
    ).toEqual([HOUSE, HOUSE]))

  test('a campaign in quotation marks belongs to the name of its board', () =>
    expect(
      leads(
        '1. Ban Chỉ đạo Phong trào “Nhà nhà trồng cây” tỉnh chủ trì mở hội.',
        '2. Sở Xây dựng trồng cây.',
      ),
    ).toEqual(['Ban Chỉ đạo Phong trào “Nhà nhà trồng cây” tỉnh Hà Nam', HOUSE]))
})

describe('how papers are cited', () => {
  test('a list that opens with a paper without a number', () =>
    expect(
      relations(
        letter(
          'Thực hiện Nghị quyết của Chính phủ về việc trồng cây theo Nghị quyết số 30/2018/QH14; Công điện số 63/CĐ-TTg ngày 31/7/2018 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu trồng cây.',
        ),
      ),
    ).toContainEqual(['63/CĐ-TTg', 'IMPLEMENTS']))

  test('tasks that are counted', () =>
    expect(
      relations(
        letter(
          '1. Triển khai thực hiện 5 nhiệm vụ ghi ở Chỉ thị số 99/CT-BXD ngày 05/8/2018 của Bộ Xây dựng.',
        ),
      ),
    ).toEqual([['99/CT-BXD', 'IMPLEMENTS']]))

  test('one part of a paper takes the place of another', () =>
    expect(
      relations(
        letter('').replace('V/v trồng cây', 'QUYẾT ĐỊNH\nSửa đổi Quyết định số 16/QĐ-UBND ngày 15/5/2018') +
          '\nĐiều 1. Thay thế Phụ lục I kèm theo Quyết định số 16/QĐ-UBND ngày 15/5/2018.',
      ),
    ).toContainEqual(['16/QĐ-UBND', 'AMENDS']))
})

describe('heads', () => {
  const titleOf = (text: string): string | null => read(text).heading.title
  test('a subject over blank lines', () =>
    expect(
      titleOf(
        letter('Sở báo cáo.').replace('V/v trồng cây\nHà Nam', 'V/v trồng cây\n\nXuân năm 2018\n\nHà Nam'),
      ),
    ).toBe('trồng cây Xuân năm 2018'))
  test('a title broken inside a symbol', () =>
    expect(
      titleOf(
        'UBND TỈNH HÀ NAM\nSố: 28/QĐ-UBND\nHà Nam, ngày 14 tháng 8 năm 2018\nQUYẾT ĐỊNH\nSửa đổi Quyết định số 16/QĐ-\nUBND ngày 15 tháng 5 năm 2018 của UBND tỉnh\nCăn cứ Luật Lâm nghiệp;\nQUYẾT ĐỊNH:\nĐiều 1. Trồng cây.',
      ),
    ).toBe('Sửa đổi Quyết định số 16/QĐ- UBND ngày 15 tháng 5 năm 2018 của UBND tỉnh'))
})
