import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** The duties that an item of a notice puts on somebody: who leads, who takes part, by when. */
function dutiesOf(words: string) {
  const text = paperOf({
    type: 'THÔNG BÁO',
    title: 'Việc trồng cây',
    body: `UBND tỉnh nêu như sau:\n\n1. ${words}`,
  })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, ''))
  return tasks.map(({ leads, coordinating, deadlines }) => ({
    leads: names(leads),
    coordinating: names(coordinating),
    days: deadlines.map(({ due }) => due),
  }))
}
const leadsOf = (words: string) => dutiesOf(words).map(({ leads }) => leads)

describe('courts, procuracies and offices by number', () => {
  test.each<[string, string[]]>([
    ['VKSND cấp cao rà soát hồ sơ lưu trữ.', ['Viện kiểm sát nhân dân cấp cao']],
    ['Chánh án TAND cấp cao tại Đà Nẵng bố trí kho.', ['Tòa án nhân dân cấp cao tại Đà Nẵng']],
    [
      'Thanh tra VKSND tối cao phải chủ động kiểm tra kho hồ sơ.',
      ['Thanh tra Viện kiểm sát nhân dân tối cao'],
    ],
    ['Vụ 5 tổng hợp số liệu, báo cáo lãnh đạo.', ['Vụ 5']],
    ['Phòng 9 VKSND tỉnh phải cập nhật dữ liệu.', ['Phòng 9 Viện kiểm sát nhân dân']],
    ['Cục 2 tự mình đối chiếu số liệu.', ['Cục 2']],
  ])('%s', (words, leads) => expect(leadsOf(words)).toEqual([leads]))

  test('an amount charges nobody', () => expect(leadsOf('Vụ 3 nạn nhân bị thương.')).toEqual([]))
})

describe('which of many', () => {
  test.each<[string, string[]]>([
    ['Các cơ quan báo cáo giá có trách nhiệm lập sổ.', ['các cơ quan báo cáo giá']],
    [
      'Các cơ quan được phân công chủ trì có trách nhiệm lập dự toán.',
      ['các cơ quan được phân công chủ trì'],
    ],
    [
      'Cơ quan, tổ chức nhận được kiến nghị có trách nhiệm trả lời.',
      ['cơ quan, tổ chức nhận được kiến nghị'],
    ],
    ['Các xã chịu ảnh hưởng của mưa lũ phải dời lịch trồng cây.', ['các xã chịu ảnh hưởng của mưa lũ']],
    ['Trường nào còn thiếu cây giống, đề nghị báo về Sở Y tế.', ['trường nào còn thiếu cây giống']],
    // what they do is no part of the name
    ['Các đơn vị phối hợp với Sở Y tế và có trách nhiệm trồng cây.', ['các đơn vị']],
    // a ministry has no tiers
    [
      'Các bộ, cơ quan ngang bộ và chính quyền địa phương các cấp rà soát văn bản.',
      ['các bộ', 'các cơ quan ngang bộ', 'chính quyền địa phương các cấp'],
    ],
    ['Bộ, cơ quan ngang bộ, Ủy ban nhân dân cấp xã lập danh mục.', ['bộ', 'cơ quan ngang bộ', 'UBND cấp xã']],
    [
      'Yêu cầu các cơ quan, đơn vị: Sở Y tế, Sở Xây dựng và Công an tỉnh tổ chức trồng cây.',
      ['Sở Y tế', 'Sở Xây dựng', 'Công an'],
    ],
    ['Thư ký đoàn kiểm tra có trách nhiệm lập biên bản.', ['Thư ký đoàn kiểm tra']],
  ])('%s', (words, leads) => expect(leadsOf(words)).toEqual([leads]))

  test.each<string>([
    // who belongs to it
    'Thành viên đoàn kiểm tra: đại diện các sở.',
    // how something is done
    'Việc trồng cây phải có trách nhiệm, không hình thức.',
    'Trời mưa thì dừng.',
    'Nhờ chuẩn bị tốt nên UBND tỉnh đã trồng xong.',
  ])('%s', (words) => expect(leadsOf(words)).toEqual([]))
})

describe('behind what is the case, and behind who speaks', () => {
  test.each<[string, string[]]>([
    ['Các tỉnh có trên 10 kho thì Phòng 9 phải bố trí thêm người.', ['Phòng 9']],
    ['Do địa bàn rộng nên UBND các xã phải bố trí xe.', ['UBND các xã']],
    ['Sở Y tế rà soát, nếu thiếu thì UBND các xã bổ sung.', ['Sở Y tế']],
    ['Căn cứ ngân sách, hằng năm UBND các xã bố trí kinh phí.', ['UBND các xã']],
    ['Kế hoạch kinh phí: Sở Tài chính giao dự toán cho các đơn vị.', ['Sở Tài chính']],
    ['Đề nghị UBND các xã yêu cầu Công an xã bố trí kho.', ['UBND các xã']],
    ['Chánh án giao Ban Thư ký rà soát hồ sơ.', ['Ban Thư ký']],
    ['Đồng chí Giám đốc yêu cầu thời gian tới Văn phòng hoàn thiện quy chế.', ['Văn phòng UBND']],
    ['Đoàn khảo sát đề nghị các đơn vị liên quan sớm hoàn thiện hồ sơ.', ['các đơn vị liên quan']],
    [
      'Để kịp thời hạn, Chánh án yêu cầu các đồng chí Chánh án TAND cấp tỉnh chỉ đạo các Thẩm phán, công chức của Tòa án mình nộp hồ sơ.',
      ['Tòa án nhân dân'],
    ],
    ['Sau khi thành lập, chi bộ Công an xã sẽ tham mưu việc trồng cây.', ['chi bộ Công an xã']],
    ['Yêu cầu thời gian tới Ban tổ chức lập quy chế hội thi.', ['Ban tổ chức']],
    ['Cụ thể, đoàn miền núi sẽ kiểm tra các huyện vùng cao.', ['đoàn miền núi']],
  ])('%s', (words, leads) => expect(leadsOf(words)).toEqual([leads]))

  test('whoever has a heading goes by something', () =>
    expect(leadsOf('Sở Y tế:\n\na) Căn cứ Kế hoạch này lập danh sách cây giống.')).toEqual([['Sở Y tế']]))
})

describe('partners and days', () => {
  test('what is handed over is no partner', () =>
    expect(
      dutiesOf('Sở Y tế phối hợp với Sở Nội vụ; cung cấp đúng số liệu; các cơ quan liên quan góp ý.')[0]
        ?.coordinating,
    ).toEqual(['Sở Nội vụ']))

  test('a step behind another has its own day', () =>
    expect(
      dutiesOf(
        'Sở Y tế kiểm tra các kho trong tháng 9/2023, sau đó kiểm tra các vườn ươm, xong trước ngày 30/11/2023.',
      ).map(({ days }) => days),
    ).toEqual([['2023-09-30'], ['2023-11-30']]))

  test('the last day of each month and quarter is two rhythms', () =>
    expect(dutiesOf('Sở Y tế định kỳ ngày cuối cùng hằng tháng, quý gửi báo cáo.')[0]?.days).toHaveLength(2))

  test('when a thing is held is no deadline', () =>
    expect(dutiesOf('Sở Y tế chuẩn bị lễ phát động diễn ra ngày 30/11/2023.')[0]?.days).toEqual([]))
})

/** What is said of many, of teams and of offices by number: the whole name, and none of the verb behind it. */
describe('whole names of those who are charged', () => {
  test.each<[string, string[]]>([
    ['Các sở chuyên ngành: Rà soát cây xanh.', ['các sở chuyên ngành']],
    ['Yêu cầu các đơn vị dự toán sớm nộp hồ sơ.', ['các đơn vị dự toán']],
    ['Các phòng giáo dục và đào tạo hướng dẫn trồng cây.', ['các Phòng Giáo dục và Đào tạo']],
    [
      'Đề nghị các trung tâm y tế huyện, thị xã, thành phố rà soát.',
      ['các trung tâm y tế huyện, thị xã, thành phố'],
    ],
    ['Phòng Giao dịch số 8 lập danh sách.', ['Phòng Giao dịch số 8']],
    ['Tổ công tác số 2 báo cáo hằng tuần.', ['Tổ công tác số 2']],
    ['Giao cơ quan thường trực Ban Chỉ đạo triển khai.', ['cơ quan thường trực Ban Chỉ đạo']],
    ['Ban Thường vụ Đảng ủy UBND tỉnh rà soát.', ['Ban Thường vụ Đảng ủy UBND']],
    ['Các Phó Chủ tịch UBND tỉnh kiểm tra cơ sở.', ['UBND']],
    ['Các địa phương có đê nghiêm túc canh gác.', ['các địa phương có đê']],
    ['UBND các xã nơi có dự án đi qua tuyên truyền việc trồng cây.', ['UBND các xã nơi có dự án đi qua']],
    ['Trung tâm Chỉ huy phòng, chống dịch tỉnh báo cáo.', ['Trung tâm Chỉ huy phòng, chống dịch']],
    ['Các hạt kiểm lâm truy quét lâm tặc.', ['Các hạt kiểm lâm']],
    ['Yêu cầu các chủ trang trại phun thuốc khử trùng.', ['các chủ trang trại']],
    ['Các cơ sở lưu trú cắm biển cảnh báo.', ['Các cơ sở lưu trú']],
    ['Ban giám sát đầu tư của cộng đồng báo cáo kết quả.', ['Ban giám sát đầu tư của cộng đồng']],
    ['Bí thư chi bộ, trưởng thôn vận động người dân.', ['Bí thư chi bộ', 'các thôn']],
    ['Hội đồng thành viên Công ty Thủy lợi Sông Nhuệ rà soát.', ['Công ty Thủy lợi Sông Nhuệ']],
    ['UBND hai huyện Con Cuông và Kỳ Sơn rà soát.', ['UBND huyện Con Cuông', 'UBND huyện Kỳ Sơn']],
    ['UBND các huyện bị ảnh hưởng bởi bão hướng dẫn trồng cây.', ['UBND các huyện bị ảnh hưởng bởi bão']],
    ['Thường trực Ban Chỉ đạo tổng hợp, báo cáo.', ['Thường trực Ban Chỉ đạo']],
    ['Các cơ quan thi hành án dân sự rà soát.', ['các cơ quan thi hành án dân sự']],
    ['Các trung tâm học tập cộng đồng mở lớp.', ['Các trung tâm học tập cộng đồng']],
    [
      'Văn phòng Điều phối Chương trình nông thôn mới báo cáo.',
      ['Văn phòng Điều phối Chương trình nông thôn mới'],
    ],
    ['Tòa án nhân dân hai cấp xét xử kịp thời.', ['Tòa án nhân dân hai cấp']],
    // what a team is proposed for is no duty of its head
    ['Sở Y tế tham mưu thành lập 03 tổ do các Phó Chủ tịch UBND tỉnh làm tổ trưởng.', ['Sở Y tế']],
  ])('%s', (words, leads) => expect(leadsOf(words)).toEqual([leads]))
})

/** Paragraphs that say whom the list behind them charges. */
describe('who announces a list', () => {
  const leadsBelow = (line: string) => {
    const text = paperOf({
      type: 'CÔNG ĐIỆN',
      title: 'Việc trồng cây',
      body: `Mưa lũ diễn biến phức tạp.\n\n${line}\n\n1. Rà soát cây giống.\n\n2. Kiểm đếm cây đổ.`,
    })
    const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
    const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
    return tasks.map(({ leads }) => leads.map(({ body: { name } }) => name.replace(/ \(.*/u, '')))
  }
  test.each([
    'UBND tỉnh yêu cầu các sở, ban, ngành phối hợp thực hiện các nội dung sau.',
    'Nhận được Công điện này, yêu cầu các sở, ban, ngành khẩn trương triển khai:',
    'Thực hiện Chỉ thị số 18/CT-TTg ngày 01/6/2020 của Thủ tướng Chính phủ về trồng cây, Chủ tịch UBND tỉnh chỉ đạo các sở, ban, ngành thực hiện:',
    'UBND tỉnh chỉ đạo các sở, ban, ngành như sau:',
  ])('%s', (line) => expect(leadsBelow(line)).toEqual([['các sở, ban, ngành'], ['các sở, ban, ngành']]))

  test('a paper that only was received charges nobody', () =>
    expect(leadsBelow('Nhận được Công điện này, yêu cầu các xã triển khai thực hiện.')).toEqual([]))
})
