import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Whom each duty of a notice charges, as schools, companies and offices charge their own people. */
function leadsOf(words: string): string[][] {
  const text = paperOf({
    type: 'THÔNG BÁO',
    title: 'Một số việc trong tháng 7',
    body: `1. Về cây xanh\n\n${words}\n\n2. Tình hình đã ổn định.`,
  })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  return (result.outcome === 'PARSED' ? result.tasks : [])
    .filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ leads }) => leads.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')))
}

describe('whom a house charges', () => {
  test.each<[string, string[][]]>([
    // who gives is named by what it is
    [
      'Công ty yêu cầu các xí nghiệp và các cụm thủy nông tập trung dọn kênh.',
      [['các xí nghiệp', 'các cụm thủy nông']],
    ],
    [
      'Hiệu trưởng yêu cầu Tổ Văn phòng, giáo viên chủ nhiệm tiến hành dọn vườn.',
      [['Tổ Văn phòng', 'giáo viên chủ nhiệm']],
    ],
    ['Vì vậy, Hiệu trưởng đề nghị tổ trưởng các tổ nghiêm túc nộp danh sách.', [['tổ trưởng các tổ']]],
    ['Việc này theo yêu cầu các lớp đã thống nhất.', []],
    // the name ends before "có", and is that of no single office
    ['Cơ quan thuế có thông báo, hướng dẫn người nộp thuế trồng cây.', [['Cơ quan thuế']]],
    ['Cơ quan Thuế trao đổi thông tin với các xã.', [['Cơ quan Thuế']]],
    ['Các Ủy viên Bộ Chính trị được phân công theo dõi việc trồng cây.', [['các Ủy viên Bộ Chính trị']]],
    // what others have proposed, and what was said before
    [
      'Trên cơ sở đề xuất của các sở, UBND các huyện, Sở Tài chính tổng hợp, trình duyệt.',
      [['Sở Tài chính']],
    ],
    ['Thực hiện chỉ đạo của UBND tỉnh về giao Sở Y tế tham mưu việc trồng cây.', []],
    ['Sở Y tế đã có các văn bản số 9/SYT-NV và số 12/SYT-NV yêu cầu các đơn vị trồng cây.', []],
    ['Yêu cầu: Đơn vị tư vấn rà soát danh mục cây.', [['Đơn vị tư vấn']]],
    ['Các lớp, câu lạc bộ phải rà soát bồn hoa.', [['Các lớp', 'câu lạc bộ']]],
    ['GVCN nộp kế hoạch cho Phó Hiệu trưởng duyệt.', [['GVCN']]],
    ['Toàn thể giáo viên, nhân viên phải trồng một cây.', [['giáo viên', 'nhân viên']]],
    ['a) Đối với đội ngũ giáo viên\n- Trồng cây ở sân.', [['đội ngũ giáo viên']]],
    ['a) Đối với giáo viên\n- Trồng cây ở sân.', [['giáo viên']]],
    [
      'a) Đối với các Tổ chuyên môn và bộ phận văn phòng\nTăng cường chăm sóc vườn cây của trường.',
      [['các Tổ chuyên môn', 'bộ phận văn phòng']],
    ],
    // rooms and unions of a school, beside each other
    ['Các phòng/khoa rà soát vườn cây.', [['các phòng/khoa']]],
    ['a) Các Khoa/Viện chuyên môn\n- Trồng cây ở sân.', [['các khoa/viện chuyên môn']]],
    ['Viện Cây xanh và Khoa Nông học rà soát vườn cây.', [['Viện Cây xanh', 'Khoa Nông học']]],
    ['Đoàn Thanh niên - Hội Sinh viên rà soát vườn cây.', [['Đoàn TNCS Hồ Chí Minh', 'Hội Sinh viên']]],
    ['Giao Đoàn Thanh niên và Hội sinh viên lên kế hoạch.', [['Đoàn TNCS Hồ Chí Minh', 'Hội Sinh viên']]],
    // by what share of the whole somebody acts
    [
      'Thủ trưởng các cơ quan, đơn vị theo phần việc của mình tăng cường kiểm tra vườn cây.',
      [['các cơ quan, đơn vị']],
    ],
    // behind where it is to be done, behind a clause about somebody else, all that "đối với" names, with its house
    ['Trên địa bàn các huyện, UBND các huyện rà soát vườn cây.', [['UBND các huyện']]],
    ['Tại các khu công nghiệp, Sở Xây dựng rà soát vườn cây.', [['Sở Xây dựng']]],
    [
      'Giao Sở Y tế tổ chức tuyên truyền; đồng thời, giao Sở Xây dựng rà soát vườn cây.',
      [['Sở Y tế'], ['Sở Xây dựng']],
    ],
    ['a) Đối với Sở Tài chính, Sở Nội vụ:\n- Rà soát vườn cây.', [['Sở Tài chính', 'Sở Nội vụ']]],
    ['Văn phòng Đăng ký đất đai thuộc Sở Xây dựng tổ chức kiểm tra hồ sơ.', [['Văn phòng Đăng ký đất đai']]],
    // when, between the demand and whom it is made of
    ['Hiệu trưởng yêu cầu sau ngày khai giảng, các tổ, bộ phận dọn vườn.', [['các tổ, bộ phận']]],
    ['UBND tỉnh yêu cầu từ nay đến ngày 1/7/2026 Sở Y tế phải trồng xong cây.', [['Sở Y tế']]],
    ['Giám đốc yêu cầu sau hội nghị các lớp nộp danh sách.', [['các lớp']]],
    ['Giám đốc yêu cầu sau khi kết thúc hội nghị các lớp nộp danh sách.', [['các lớp']]],
    ['Yêu cầu trong mùa mưa cây phải xanh.', []],
    // boards by their letters or their number, and whose they are
    ['Ban Chỉ huy ƯPT, PCTT & TKCN các huyện rà soát đê.', [['Ban Chỉ huy ƯPT, PCTT & TKCN các huyện']]],
    ['Ban Chỉ đạo CCHC Bộ Y tế rà soát thủ tục.', [['Ban Chỉ đạo CCHC Bộ Y tế']]],
    ['Ban Chỉ đạo 389 Sở Công Thương kiểm tra chợ.', [['Ban Chỉ đạo 389 Sở Công Thương']]],
    [
      'Đề nghị Ban Chỉ huy ƯPT Công an các đơn vị, địa phương rà soát đê.',
      [['Ban Chỉ huy ƯPT Công an các đơn vị, địa phương']],
    ],
    ['Ban Chỉ đạo PCLB & TKCN Bộ Công an đề nghị Công an các huyện trực đê.', [['Công an các huyện']]],
    ['Ban Chỉ đạo CTMTQG, Sở Y tế rà soát vườn cây.', [['Ban Chỉ đạo CTMTQG', 'Sở Y tế']]],
    ['Cục Phòng, chống HIV/AIDS rà soát thuốc.', [['Cục Phòng, chống HIV/AIDS']]],
    // where what is done differs, and in which spirit
    ['Những nơi đất khô, các tổ tổ chức tưới cây.', [['các tổ']]],
    ['Những nơi đất khô, cây chết nhiều.', []],
    ['Trên tinh thần đó, yêu cầu Ban giám khảo tiếp tục chấm vườn cây.', [['Ban giám khảo']]],
    ['Trên tinh thần đó, hội nghị đã bàn về cây xanh.', []],
    // parts of a hospital, of an exam and of a feast
    ['Khoa khám bệnh bố trí người trực vườn thuốc.', [['Khoa khám bệnh']]],
    ['Khoa khám bệnh ở tầng hai.', []],
    ['Hội đồng coi thi niêm yết danh sách.', [['Hội đồng coi thi']]],
    ['Các cơ sở di tích, các hộ gia đình treo cờ.', [['Các cơ sở di tích', 'các hộ gia đình']]],
    ['Các chi hội phụ nữ tiếp tục trồng hoa.', [['các chi hội phụ nữ']]],
    ['Các chi hội phụ nữ đã trồng hoa.', []],
    // a stage, and who acts in it
    ['Giai đoạn 2, từ ngày 5/7 đến 20/7, các xã rà soát vườn cây.', [['các xã']]],
    ['Giai đoạn 2, từ ngày 5/7 đến 20/7 của các xã.', []],
    // the verb behind a name that may go on with it
    ['Phòng Tài chính - Kế hoạch xây dựng cụ thể phương án trồng cây.', [['Phòng Tài chính - Kế hoạch']]],
    ['Ban chỉ đạo nông thôn mới tỉnh sẽ tổ chức hội nghị trồng cây.', [['Ban Chỉ đạo nông thôn mới']]],
    // whom the speaker directs behind a link, and who prepares in brackets
    ['Bên cạnh đó chỉ đạo Sở Y tế chủ trì, phối hợp với các xã trồng cây.', [['Sở Y tế']]],
    ['Họp về cây xanh tại hội trường (Sở Y tế chuẩn bị báo cáo).', [['Sở Y tế']]],
    ['Họp về cây xanh tại hội trường (Sở Y tế).', []],
    // whom the issuer directs in its own paper, and whom others have directed
    ['UBND tỉnh chỉ đạo các xã tiếp tục trồng cây ven đường.', [['các xã']]],
    ['Đồng chí Bí thư Tỉnh ủy đã chỉ đạo Sở Y tế rà soát vườn cây.', [['Sở Y tế']]],
    ['Sở Y tế chỉ đạo các xã tiếp tục trồng cây.', [['Sở Y tế']]],
    // who acts behind "thì"
    [
      'Cây đủ giấy tờ thì bộ phận tiếp nhận và trả kết quả có trách nhiệm giao.',
      [['bộ phận tiếp nhận và trả kết quả']],
    ],
    ['Cây đủ giấy tờ thì tốt.', []],
    // so many units
    ['Sở Y tế và 10 phường tổ chức trồng cây vào thứ bảy.', [['Sở Y tế', '10 phường']]],
    ['12 xã, thị trấn hoàn thành trồng cây.', []],
    // what figures show
    ['Báo cáo của Sở Y tế cho thấy, vườn cây tăng 5%.', []],
    // days on which citizens are received are told
    ['Chủ tịch UBND tỉnh tiếp công dân ngày 15 hàng tháng.', []],
  ])('%s', (words, leads) => expect(leadsOf(words)).toEqual(leads))
})

describe('headings of what is prevented', () => {
  test('no office "Phòng" is charged below them', () => {
    const below = (heading: string) =>
      leadsOf(
        `Phần này nêu việc chung.\n\nV. ${heading}\n\n- Tuần tra bờ kênh vào tháng 8.\n\n- Dọn cây đổ vào tháng 9.`,
      )
    expect(below('PHÒNG THIÊN TAI Ở XÃ').flat()).not.toContainEqual(expect.stringMatching(/^Phòng/u))
    expect(below('PHÒNG NỘI VỤ').flat()).toContainEqual(expect.stringMatching(/^Phòng Nội vụ/u))
  })
})
