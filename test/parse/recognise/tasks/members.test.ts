import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** The bodies of the duties that words put on somebody, as an item of the part that says who does what. */
function dutiesIn(words: string) {
  const text = paperOf({
    type: 'KẾ HOẠCH',
    title: 'Trồng cây ven đường',
    body: `UBND tỉnh nêu như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${words}`,
  })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks : []
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ (?:tỉnh Nghệ An|\(.*\))$/u, ''))
  return tasks.map(({ leads, coordinating }) => ({ leads: names(leads), coordinating: names(coordinating) }))
}

describe('whom no list holds', () => {
  test.each<[string, string[]]>([
    ['Các thương nhân xăng dầu chấp hành giờ bán hàng.', ['Các thương nhân xăng dầu']],
    ['Cơ quan thanh tra các cấp tăng cường thanh tra.', ['Cơ quan thanh tra các cấp']],
    ['Các cơ sở KCB kiểm tra, chấn chỉnh việc kê đơn.', ['Các cơ sở KCB']],
    [
      'Người đứng đầu các cơ sở lưu trú chịu trách nhiệm về phòng cháy.',
      ['Người đứng đầu các cơ sở lưu trú'],
    ],
    ['Yêu cầu đơn vị tư vấn và chủ đầu tư rà soát hồ sơ.', ['đơn vị tư vấn', 'chủ đầu tư']],
    ['Các cấp Mặt trận quán triệt Kế hoạch này.', ['Các cấp Mặt trận']],
    [
      'Yêu cầu các cơ quan báo chí, đội ngũ báo cáo viên trong toàn ngành đẩy mạnh tuyên truyền.',
      ['các cơ quan báo chí', 'đội ngũ báo cáo viên trong toàn ngành'],
    ],
    [
      'Ban Thường trực ghi nhận kết quả trồng cây; đồng thời đề nghị đội ngũ tuyên truyền viên, báo cáo viên của tỉnh chủ động nắm tình hình.',
      ['đội ngũ tuyên truyền viên, báo cáo viên của tỉnh'],
    ],
    ['Đề nghị nhà đầu tư Công ty Cổ phần Sông Lam khẩn trương lập hồ sơ.', ['Công ty Cổ phần Sông Lam']],
  ])('%s', (words, leads) => {
    expect(dutiesIn(words)).toEqual([{ leads, coordinating: [] }])
  })
})

describe('whom what stands behind its name narrows', () => {
  test.each<[string, string[]]>([
    [
      'Các đơn vị quản lý hồ chứa thủy điện, thủy lợi chủ động vận hành.',
      ['các đơn vị quản lý hồ chứa thủy điện, thủy lợi'],
    ],
    ['Yêu cầu các nhà thầu thi công tập trung máy móc.', ['các nhà thầu thi công']],
    ['Các doanh nghiệp viễn thông (A, B) có trách nhiệm giữ liên lạc.', ['các doanh nghiệp viễn thông']],
    ['Các đơn vị trên có trách nhiệm lập danh sách.', ['các đơn vị trên']],
    // what is done is no part of the name
    ['Các đơn vị quản lý chặt chẽ vật tư, chủ động phòng dịch.', ['các đơn vị']],
    ['Cấp ủy, chỉ huy các cấp quản lý chặt chẽ quân số.', ['cấp ủy, chỉ huy các cấp']],
    [
      'Đề nghị cấp ủy, tổ chức đảng, chỉ huy, cơ quan chính trị phổ biến Kế hoạch này.',
      ['cấp ủy, tổ chức đảng, chỉ huy, cơ quan chính trị'],
    ],
    ['Cấp ủy, chỉ huy trưởng rà soát kế hoạch.', ['cấp ủy']],
    [
      'Yêu cầu các đơn vị thuộc Sở Y tế và các TCTD, chi nhánh ngân hàng nước ngoài báo cáo số liệu.',
      ['các đơn vị thuộc Sở Y tế', 'các TCTD', 'các chi nhánh ngân hàng nước ngoài'],
    ],
    [
      'MTTQ các cấp và tổ chức thành viên vận động nhân dân.',
      ['Ủy ban MTTQ Việt Nam các cấp', 'tổ chức thành viên'],
    ],
    ['Tháng 4/2026, Sở Y tế lập danh sách hộ dân.', ['Sở Y tế']],
    ['Sau đó, Sở Y tế hoàn chỉnh hồ sơ.', ['Sở Y tế']],
    ['Những tháng còn lại của năm, Sở Y tế tham mưu kế hoạch thanh tra.', ['Sở Y tế']],
    ['Về rà soát văn bản: trước ngày 15/4/2026, Sở Tư pháp soạn xong tài liệu.', ['Sở Tư pháp']],
    ['UBND tỉnh đề nghị, UBND các xã chủ động bố trí nơi trồng.', ['UBND các xã']],
    ['UBND tỉnh yêu cầu, cấp ủy các cấp căn cứ tình hình để chỉ đạo việc trồng cây.', ['cấp ủy các cấp']],
    ['Sở Y tế đáp ứng yêu cầu, UBND các xã bố trí chỗ.', ['Sở Y tế']],
    ['UBND các phường ra quân dọn vỉa hè.', ['UBND các phường']],
    ['Các địa phương làm tốt công tác tuyên truyền.', ['các địa phương']],
    ['Giao Phòng PC07 rà soát các chợ.', ['Phòng PC07']],
    ['Đoàn các xã, phường tổ chức ra quân.', ['Đoàn các xã, phường']],
    [
      'Chi bộ Trường Sông Lam và Chi bộ Trạm Y tế chuẩn bị đại hội điểm.',
      ['Chi bộ Trường Sông Lam', 'Chi bộ Trạm Y tế'],
    ],
    ['Phòng PC04 và Phòng PA05 tăng cường tuần tra.', ['Phòng PC04', 'Phòng PA05']],
    ['Đề nghị Sở Y tế cũng như các cơ quan hữu quan rà soát hồ sơ.', ['Sở Y tế', 'các cơ quan hữu quan']],
    ['Sở Y tế rà soát danh mục cũng như các quy trình tại trạm.', ['Sở Y tế']],
    ['Báo Đất Việt ngày 02/3/2026 có bài “Hồ cạn”, Sở Xây dựng chủ trì kiểm tra.', ['Sở Xây dựng']],
    ['Báo Nghệ An đăng tin về lễ hội.', ['Báo Nghệ An']],
    ['Ngoài các nhiệm vụ khác, Sở Y tế rà soát các trạm.', ['Sở Y tế']],
    [
      'Xét đề nghị của UBND xã Lam Sơn tại văn bản số 12/UBND-KT ngày 02/3/2026: Sở Xây dựng kiểm tra cầu.',
      ['Sở Xây dựng'],
    ],
    ['Lãnh đạo Sở đề nghị: ngành Thi hành án các tỉnh tiếp tục làm nghiêm.', ['ngành Thi hành án các tỉnh']],
    ['Không làm lễ lớn mà giao cho Văn phòng Ban Chỉ đạo hoàn thiện dự thảo.', ['Văn phòng Ban Chỉ đạo']],
    ['Chánh Văn phòng có trách nhiệm đôn đốc các phòng.', ['Văn phòng UBND']],
    ['Giao Giám đốc Sở Y tế làm Trưởng đoàn kiểm tra các chợ.', ['Sở Y tế']],
  ])('%s', (words, leads) => {
    expect(dutiesIn(words).map((duty) => duty.leads)).toEqual([leads])
  })
})

test('what makes nobody answer for anything', () => {
  expect(dutiesIn('Ông Trần Quang, Phó Chủ tịch UBND tỉnh làm Trưởng ban.')).toEqual([])
  expect(dutiesIn('Trưởng đoàn các xã báo cáo số đại biểu.')).toEqual([])
  expect(dutiesIn('Xét đề nghị của Sở Y tế: tình hình đã khá hơn.')).toEqual([])
})

test('a comma behind the number of an actor', () => {
  const below = dutiesIn('Sở Y tế\n\na) Rà soát các trạm.\n\n2, Sở Nội vụ\n\na) Rà soát biên chế.')
  expect(below.map(({ leads }) => leads)).toEqual([['Sở Y tế'], ['Sở Nội vụ']])
})

describe('who takes part', () => {
  test.each<[string, string[]]>([
    [
      'đơn vị tư vấn, chủ đầu tư và UBND các huyện rà soát hồ sơ',
      ['đơn vị tư vấn', 'chủ đầu tư', 'UBND các huyện'],
    ],
    ['đơn vị, địa phương có liên quan lập danh sách', ['đơn vị, địa phương có liên quan']],
    [
      'các lực lượng liên ngành Công an, Quân đội triển khai việc giữ rừng',
      ['các lực lượng liên ngành Công an, Quân đội'],
    ],
    [
      'Công ty Hạ tầng nước Sông Lam và các đơn vị liên quan khảo sát',
      ['Công ty Hạ tầng nước Sông Lam', 'các đơn vị liên quan'],
    ],
    ['tổ dân phố dọn vệ sinh', ['tổ dân phố']],
    [
      'Sở Y tế; Bưu điện tỉnh (VNPost); UBND cấp xã và các đơn vị liên quan khảo sát',
      ['Sở Y tế', 'Bưu điện', 'UBND cấp xã', 'các đơn vị liên quan'],
    ],
    ['UBND tỉnh Quảng Bình, Hà Tĩnh khảo sát', ['UBND tỉnh Quảng Bình', 'UBND tỉnh Hà Tĩnh']],
    ['UBND thành phố và các huyện khảo sát', ['UBND thành phố', 'UBND các huyện']],
    ['các cơ quan chủ trì tổ chức lễ hội phải khảo sát', ['các cơ quan chủ trì tổ chức lễ hội']],
    [
      'Cục Lâm nghiệp và Cục Kiểm lâm; Vụ Pháp chế khảo sát',
      ['Cục Lâm nghiệp', 'Cục Kiểm lâm', 'Vụ Pháp chế'],
    ],
    ['Cục Biến đổi khí hậu khảo sát', ['Cục Biến đổi khí hậu']],
    [
      'các cơ quan báo chí và hệ thống thông tin cơ sở khảo sát',
      ['các cơ quan báo chí', 'hệ thống thông tin cơ sở'],
    ],
    ['UB.MTTQ tỉnh, các bộ ngành khảo sát', ['Ủy ban MTTQ Việt Nam', 'các bộ ngành']],
    [
      'Tổng cục Quản lý thị trường, Ủy ban Các vấn đề xã hội khảo sát',
      ['Tổng cục Quản lý thị trường', 'Ủy ban Các vấn đề xã hội của Quốc hội'],
    ],
    ['giáo viên các bộ môn, cha mẹ học sinh tìm hiểu', ['giáo viên các bộ môn', 'cha mẹ học sinh']],
    ['người đứng đầu cơ sở giáo dục khảo sát', ['người đứng đầu cơ sở giáo dục']],
    ['hai công ty tổ chức khảo sát', ['hai công ty']],
    ['các trường tiểu học ngoài công lập khảo sát', ['các trường tiểu học ngoài công lập']],
    ['chính quyền cơ sở báo tin cho dân', ['chính quyền cơ sở']],
  ])('phối hợp với %s', (words, coordinating) => {
    expect(dutiesIn(`Sở Xây dựng phối hợp với ${words}.`)).toEqual([{ leads: ['Sở Xây dựng'], coordinating }])
  })
})

test.each(['kết hợp', 'kết hợp với', 'kết hợp cùng'])('Sở Xây dựng %s Sở Y tế', (words) => {
  expect(dutiesIn(`Sở Xây dựng ${words} Sở Y tế thẩm định hồ sơ.`)).toEqual([
    { leads: ['Sở Xây dựng'], coordinating: ['Sở Y tế'] },
  ])
})

describe('whom a heading names above what they do', () => {
  test.each<[string, string[]]>([
    ['Hiệu trưởng', ['Hiệu trưởng']],
    ['Phó Hiệu trưởng phụ trách chuyên môn', ['Phó Hiệu trưởng phụ trách chuyên môn']],
    ['Tổ chuyên môn', ['Tổ chuyên môn']],
    ['Giáo viên chủ nhiệm và Tổng phụ trách Đội', ['Giáo viên chủ nhiệm', 'Tổng phụ trách Đội']],
    ['Học sinh và cha mẹ học sinh', ['Học sinh', 'cha mẹ học sinh']],
    // a subject is nobody
    ['Học sinh giỏi và việc bồi dưỡng', []],
    ['Chế độ báo cáo', []],
  ])('%s', (heading, leads) => {
    const duties = dutiesIn(`${heading}\n\n- Chăm sóc cây trong vườn.\n\n- Lập danh sách cây.`)
    expect(duties.map((duty) => duty.leads)).toEqual([leads, leads])
  })
})

describe('who is nobody', () => {
  test.each([
    'Các nội dung khác phải làm theo quy định.',
    'Các dự án chậm tiến độ phải khẩn trương hoàn thành.',
    'Không yêu cầu doanh nghiệp nộp thêm giấy tờ.',
    'Theo dõi, chấm điểm việc phục vụ người dân, doanh nghiệp theo bộ chỉ số.',
    'Chủ trương đầu tư phải rõ ràng.',
    'Chủ hộ nào vi phạm phải tháo dỡ.',
    'Tổ chức hội nghị tổng kết.',
    'Thời gian kiểm tra cấp tỉnh không quá 30 ngày; UBND xã không quá 20 ngày.',
    'Lễ giao nhận quân tổ chức gọn.',
    'Tháng 4/2026, Sở Y tế đã kiểm tra 12 cơ sở.',
  ])('%s', (words) => {
    expect(dutiesIn(words).flatMap(({ leads }) => leads)).toEqual([])
  })
})

test('a cell that names nobody else names whom no list holds', () => {
  const table =
    '| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n| --- | --- | --- | --- |\n| 1 | Lập hồ sơ | Đơn vị tư vấn | Sở Xây dựng, chủ đầu tư |'
  expect(dutiesIn(`Phân công\n\n${table}`)).toEqual([
    { leads: ['Đơn vị tư vấn'], coordinating: ['Sở Xây dựng', 'chủ đầu tư'] },
  ])
})
