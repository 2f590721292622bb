import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../../src/parse/normalise.js'
import { parse } from '../../../src/parse/parse.js'
import { headOf } from './paper.js'

const read = (text: string) => {
  const parsed = parse({ name: 'portal.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed
}

const FIRST =
  'Thực hiện Công văn số 81/UBND-NN ngày 20/4/2023 của UBND huyện Nam Đàn về trồng cây ven đường; UBND xã Nam Cát thông báo'
const ITEM = '1. Các xã trồng cây.'

/** Heads as portals and converters leave them: number, type, issuer, day, title. */
test.each([
  [
    'its name stands over it twice',
    `# Kết luận số 31-KL/TW\n\nKết luận số 31-KL/TW ngày 05/3/2024 của Bộ Chính trị về trồng cây\n\nSau 10 năm, rừng đã xanh hơn.\n\n${ITEM}`,
    ['31-KL/TW', 'KET_LUAN', 'Bộ Chính trị', '2024-03-05', 'về trồng cây'],
  ],
  [
    'its day and subject stand beside its number',
    `Số 924/SNV-CCHC Ngày 07-9-2015 V/v trồng cây\n\nKính gửi: Các sở.\n\nSở Nội vụ tỉnh Sơn La đề nghị các sở trồng cây.`,
    ['924/SNV-CCHC', 'CONG_VAN', 'Sở Nội vụ tỉnh Sơn La', '2015-09-07', 'trồng cây'],
  ],
  [
    'a draft whose number and date are to be filled in',
    `VĂN PHÒNG CHÍNH PHỦ\nSố:\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n/TTr-VPCP\n\nHà Nội, ngày\n\ntháng 02 năm 2016\n\nTỜ TRÌNH\nVề trồng cây\nKính gửi: Chính phủ\n\nVăn phòng Chính phủ trình Chính phủ như sau:\n\n${ITEM}`,
    ['TTr-VPCP', 'TO_TRINH', 'Văn phòng Chính phủ', '2016-02', 'Về trồng cây'],
  ],
  [
    'an action programme in small letters',
    `Chương trình hành động thực hiện Nghị quyết về trồng cây\n\nBan Thường vụ Tỉnh ủy Nghệ An ban hành Chương trình hành động thực hiện Nghị quyết như sau:\n\n${ITEM}`,
    [null, 'CHUONG_TRINH_HANH_DONG', 'Tỉnh ủy Nghệ An', undefined, 'thực hiện Nghị quyết về trồng cây'],
  ],
  [
    'two organs decided',
    `KẾT LUẬN 31-KL/TW CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ TRỒNG CÂY\n\nTại phiên họp ngày 05/3/2024, Bộ Chính trị, Ban Bí thư có ý kiến như sau:\n\n${ITEM}`,
    ['31-KL/TW', 'KET_LUAN', 'Bộ Chính trị', undefined, 'VỀ TRỒNG CÂY'],
  ],
  [
    'its name ends with a semicolon',
    `Báo cáo số 28/BC-UBND ngày 05/12/2023 của UBND huyện Nam Đàn về kết quả trồng cây;\n\nI. TÌNH HÌNH\n\n${ITEM}`,
    ['28/BC-UBND', 'BAO_CAO', 'UBND huyện Nam Đàn', '2023-12-05', 'về kết quả trồng cây'],
  ],
  [
    'the subject is a sentence of its own',
    'UBND tỉnh vừa ban hành Công văn số 812/UBND-NN ngày 07/6/2024 của UBND tỉnh Nghệ An. V/v trồng cây\n\nĐể có bóng mát, các xã trồng cây.',
    ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'V/v trồng cây'],
  ],
  [
    'a law by its number is no paper that is told of',
    'Căn cứ khoản 2 Điều 1 Luật Ban hành văn bản số 87/2025/QH15 ngày 25/6/2025;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Trồng cây.',
    [null, 'QUYET_DINH', undefined, undefined, null],
  ],
  [
    'the headline stands over the title',
    'THÔNG BÁO VỀ VIỆC TRỒNG CÂY\nThứ Hai, 28/04/2025\nTHÔNG BÁO VỀ VIỆC TRỒNG CÂY\nUBND xã Nam Cát thông báo như sau:\n1. Các thôn trồng cây.',
    [null, 'THONG_BAO', 'UBND xã Nam Cát', undefined, 'VỀ VIỆC TRỒNG CÂY'],
  ],
  [
    'a page prints its headline and the first sentence over the paper, between words of its own',
    `Trang chủ\nThi đua trồng cây\nTHÔNG BÁO Về việc trồng cây\nLượt xem: 3\n${FIRST} như sau:\nTHÔNG BÁO\nVề việc trồng cây\n${FIRST} cụ thể như sau:\n${ITEM}`,
    [null, 'THONG_BAO', 'UBND xã Nam Cát', undefined, 'Về việc trồng cây'],
  ],
  [
    'the type in capitals before its title, over what leads in',
    `CHỈ THỊ Tăng cường trồng cây ven đường\n\nĐể có bóng mát, Chủ tịch UBND huyện Nam Đàn yêu cầu:\n\n${ITEM}`,
    [null, 'CHI_THI', 'UBND huyện Nam Đàn', undefined, 'Tăng cường trồng cây ven đường'],
  ],
  [
    'lines of the page below the title',
    `KẾ HOẠCH\nTRỒNG CÂY VEN ĐƯỜNG\nĐăng ngày 17 - 05 - 2024\nLượt xem: 400\n100%\nUBND xã Nam Cát ban hành kế hoạch như sau:\n${ITEM}`,
    [null, 'KE_HOACH', 'UBND xã Nam Cát', undefined, 'TRỒNG CÂY VEN ĐƯỜNG'],
  ],
  [
    'below three lines of the page',
    `Thứ Năm, 18/7/2024\nLượt xem: 87\nCỡ chữ\n\nThông báo lịch trồng cây ven đường\n\nUBND huyện Nam Đàn thông báo lịch trồng cây như sau:\n\n${ITEM}`,
    [null, 'THONG_BAO', 'UBND huyện Nam Đàn', undefined, 'lịch trồng cây ven đường'],
  ],
  [
    'such words over news that leads in to nothing',
    'CHỈ THỊ Tăng cường trồng cây đã đi vào cuộc sống\n\nNgười dân vui mừng trồng cây.',
    [null, null, undefined, undefined, null],
  ],
  [
    'the type in small letters, then when it was put up',
    'Thông báo\n(04/09/2022 09:49:30)\nVề việc trồng cây ven đường\n\nUBND huyện Nam Đàn thông báo như sau:\n\n1. Các xã trồng cây.',
    [null, 'THONG_BAO', 'UBND huyện Nam Đàn', undefined, 'Về việc trồng cây ven đường'],
  ],
  [
    'the type begins the headline and a sentence announces it',
    `Kế hoạch trồng cây ven sông Lam năm 2024\n\nThực hiện Công văn số 812/UBND-NN ngày 07/6/2024 của UBND tỉnh Nghệ An, UBND huyện Nam Đàn ban hành kế hoạch trồng cây như sau:\n\n${ITEM}`,
    [null, 'KE_HOACH', 'UBND huyện Nam Đàn', undefined, 'trồng cây ven sông Lam năm 2024'],
  ],
  [
    'a headline of news is no title',
    `Kế hoạch trồng cây ven sông Lam năm 2024\n\nUBND huyện Nam Đàn ban hành Kế hoạch số 45/KH-UBND về trồng cây. Nội dung kế hoạch như sau:\n\n${ITEM}`,
    ['45/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', undefined, 'về trồng cây'],
  ],
  [
    'a session of an assembly is no title',
    'HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 50/NQ-HĐND | Hà Nam, ngày 13 tháng 12 năm 2019 |\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM\nKHÓA XII KỲ HỌP THỨ 11\nCăn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;\nĐiều 1. Trồng cây.',
    ['50/NQ-HĐND', 'NGHI_QUYET', 'HĐND tỉnh Hà Nam', '2019-12-13', null],
  ],
  [
    'the seat is a district with a number',
    'HỘI ĐỒNG NHÂN DÂN QUẬN 3 |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 01/NQ-HĐND |\nQuận 3, ngày 11 tháng 01 năm 2018 |\nVỀ VIỆC TRỒNG CÂY VEN ĐƯỜNG NĂM 2018\nHỘI ĐỒNG NHÂN DÂN QUẬN 3\nCăn cứ Luật Tổ chức\nchính quyền địa phương ngày 19 tháng 6 năm 2015;\nĐiều 1. Trồng cây.',
    ['01/NQ-HĐND', 'NGHI_QUYET', 'HĐND quận 3', '2018-01-11', 'VỀ VIỆC TRỒNG CÂY VEN ĐƯỜNG NĂM 2018'],
  ],
  [
    'who sends a telegram stands right below its type',
    `BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN\nSố: 09/CĐ-BNN-KL\nHà Nội, ngày 15 tháng 02 năm 2010\n\nCÔNG ĐIỆN\n\nBỘ TRƯỞNG - TRƯỞNG BAN CHỈ ĐẠO TRỒNG CÂY, điện:\n\nKính gửi:\n\nỦy ban nhân dân các tỉnh Hà Nam, Nam Định.\n\n${ITEM}`,
    ['09/CĐ-BNN-KL', 'CONG_DIEN', 'Bộ Nông nghiệp và Phát triển nông thôn', '2010-02-15', null],
  ],
  [
    'a rule behind the names of two bodies',
    'BAN CHẤP HÀNH TRUNG ƯƠNG BAN TỔ CHỨC -------\n\nĐẢNG CỘNG SẢN VIỆT NAM ---------------\n\nSố: 27-HD/BTCTW\n\nHà Nội, ngày 25 tháng 9 năm 2014\n\nHƯỚNG DẪN\nTRỒNG CÂY\n\nI. MỤC ĐÍCH',
    ['27-HD/BTCTW', 'HUONG_DAN', 'Ban Tổ chức Trung ương', '2014-09-25', 'TRỒNG CÂY'],
  ],
  [
    'the subject of a Party letter stands bare below its number',
    'ĐẢNG BỘ TỈNH KHÁNH HÒA\nĐẢNG ỦY XÃ CÔNG HẢI\n*\nSố       -CV/ĐU\nTriển khai thực hiện\nKế hoạch số 83-KH/TU của\nBan Thường vụ Tỉnh ủy\nĐẢNG CỘNG SẢN VIỆT NAM\nCông Hải, ngày     tháng 6 năm 2026\n\nKính gửi: Các chi bộ.\n\nCác chi bộ trồng cây.',
    [
      'CV/ĐU',
      'CONG_VAN',
      'Đảng ủy xã Công Hải',
      '2026-06',
      'Triển khai thực hiện Kế hoạch số 83-KH/TU của Ban Thường vụ Tỉnh ủy',
    ],
  ],
  [
    'a session that decided goes on to what about behind a blank line',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\nSố: 20-NQ/TW\nHà Nội, ngày 01 tháng 11 năm 2012\n\nNGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XI\n\nVỀ TRỒNG CÂY\n\nI. TÌNH HÌNH',
    [
      '20-NQ/TW',
      'NGHI_QUYET',
      'Ban Chấp hành Trung ương Đảng',
      '2012-11-01',
      'HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XI VỀ TRỒNG CÂY',
    ],
  ],
  [
    'a PDF of one line, its columns joined',
    '14\nUỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM THÀNH PHỐ HỘI AN Độc lập - Tự do - Hạnh phúc Số: 94 /KH-UBND Hội An, ngày 28 tháng 7 năm 2015 KẾ HOẠCH Trồng cây năm 2015 I. Kết quả trồng cây năm 2014 - Các xã đã trồng nhiều cây.',
    ['94/KH-UBND', 'KE_HOACH', 'UBND thành phố Hội An', '2015-07-28', 'Trồng cây năm 2015'],
  ],
  [
    'a letter of one line, numbered by the site',
    '  1. UBND TỈNH NINH THUẬN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc Số : 2917 /SGDĐT-VP Phan Rang-Tháp Chàm, ngày 05 tháng11 năm 2010 V/v báo cáo nhanh về cây đổ. Kính gửi: - Ủy ban nhân dân tỉnh Ninh Thuận; - Bộ Giáo dục và Đào tạo. Vừa qua, nhiều cây đổ.',
    [
      '2917/SGDĐT-VP',
      'CONG_VAN',
      'Sở Giáo dục và Đào tạo tỉnh Ninh Thuận',
      '2010-11-05',
      'báo cáo nhanh về cây đổ.',
    ],
  ],
  [
    'a Party paper of one line',
    'ĐẢNG BỘ TỈNH THÁI NGUYÊN ĐẢNG BỘ HUYỆN ĐẠI TỪ ĐẢNG ỦY XÃ LA BẰNG * Số 09 -KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM La Bằng, ngày 24 tháng 11 năm 2020 KẾ HOẠCH trồng cây ven đường năm 2020 -Căn cứ Hướng dẫn số 33-HD/BTCTW ngày 30/10/2020 của Ban Tổ chức Trung ương;',
    ['09-KH/ĐU', 'KE_HOACH', 'Đảng ủy xã La Bằng', '2020-11-24', 'trồng cây ven đường năm 2020'],
  ],
  [
    'letters and hyphens lost in a PDF of one line',
    '  1. BỘ Y TẾ CỘNG HÒA Xà HỘI CHỦ NGHĨA VIỆT NAM  Độc lập  Tự do  Hạnh phúc   Số: 5556/QĐBYT Hà Nội, ngày 04 tháng 12 năm 2021    QUYẾT ĐỊNH VỀ VIỆC TRỒNG CÂY THUỐC BỘ TRƯỞNG BỘ Y TẾ Căn cứ Nghị quyết số 20NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương;',
    ['5556/QĐ-BYT', 'QUYET_DINH', 'Bộ Y tế', '2021-12-04', 'VỀ VIỆC TRỒNG CÂY THUỐC'],
  ],
  [
    'the sheet of a law site says of which province it is',
    'Chỉ thị số 12/CT-UBND ngày 05/05/2008\n- Số hiệu văn bản: 12/CT-UBND\n- Cơ quan ban hành: Tỉnh Tiền Giang\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/CT-UBND | Mỹ Tho, ngày 05 tháng 5 năm 2008 |\nCHỈ THỊ\nVỀ TRỒNG CÂY\nThời gian qua, cây bị chặt nhiều.',
    ['12/CT-UBND', 'CHI_THI', 'UBND tỉnh Tiền Giang', '2008-05-05', 'VỀ TRỒNG CÂY'],
  ],
  [
    'the number names an Assembly of a term',
    'Số hiệu: 594/NQ-UBTVQH15\nNgày ban hành: 12/09/2022\n\nNghị quyết nói nhiều về việc trồng cây.',
    ['594/NQ-UBTVQH15', 'NGHI_QUYET', 'Ủy ban Thường vụ Quốc hội', '2022-09-12', null],
  ],
  [
    'a narrow column breaks the name of who decides',
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSố: 26/QĐ-UBND\nCần Thơ, ngày 24 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC TRỒNG CÂY\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN\nTHƠ\n\nCăn cứ Luật Lâm nghiệp;\n\nĐiều 1. Trồng cây.',
    ['26/QĐ-UBND', 'QUYET_DINH', 'UBND thành phố Cần Thơ', '2025-11-24', 'VỀ VIỆC TRỒNG CÂY'],
  ],
  [
    'a scan lost the end of the province, which the place line has',
    'ỦY BAN NHÂN DÂN TỈNH CAO\nSố: 26/KH-UBND\nCao Bằng, ngày 24 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\n1. Sở Y tế trồng cây.',
    ['26/KH-UBND', 'KE_HOACH', 'UBND tỉnh Cao Bằng', '2025-11-24', 'Trồng cây năm 2026'],
  ],
  [
    'a commune stands for its committee in news',
    'Chuyên trang Giảm nghèo, thị xã Mường Lay\n\nNgày 10-4-2025, Phường Na Lay ban hành Thông báo số 12/TB-UBND về trồng cây trên địa bàn phường.',
    ['12/TB-UBND', 'THONG_BAO', 'UBND phường Na Lay', '2025-04-10', 'về trồng cây trên địa bàn phường'],
  ],
  [
    'a district stands for its committee in news',
    'Ngày 10/4/2025, huyện Nam Đàn ban hành Kế hoạch số 15/KH-UBND về trồng cây.',
    ['15/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', '2025-04-10', 'về trồng cây'],
  ],
  [
    'whose demand it is, and in what',
    '(Tổ Quốc) - Đó là yêu cầu của Chính phủ trong Nghị quyết phiên họp thường kỳ tháng 6/2018 vừa được Chính phủ ban hành.\n\nTheo đó, Bộ Y tế trồng cây.',
    [null, 'NGHI_QUYET', 'Chính phủ', undefined, null],
  ],
  [
    'a resolution in which somebody asks, behind the letters of a newspaper',
    'TP - Tại Nghị quyết phiên họp Chính phủ thường kỳ tháng 1/2015 (ban hành ngày 4/2), Chính phủ yêu cầu Bộ Y tế trồng cây.',
    [null, 'NGHI_QUYET', 'Chính phủ', undefined, null],
  ],
  [
    'who conveys a conclusion',
    'Tin tức\n\nTại Thông báo số 77/TB-VPCP ngày 10/4/2025, Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng về trồng cây.',
    ['77/TB-VPCP', 'THONG_BAO', 'Văn phòng Chính phủ', '2025-04-10', null],
  ],
  [
    'numbers of other papers above the letterhead',
    'VĂN BẢN MỚI\nSố 309/SNV-CCVC V/v đăng ký tuyển dụng\nSố 41/KH-SNV Kế hoạch thanh tra\nChi tiết văn bản\n\nUBND TỈNH NGHỆ AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc\nSố: 45/KH-SNV | Nghệ An, ngày 02 tháng 5 năm 2023\n\nKẾ HOẠCH\nTrồng cây\n\n1. Văn phòng trồng cây.',
    ['45/KH-SNV', 'KE_HOACH', 'Sở Nội vụ tỉnh Nghệ An', '2023-05-02', 'Trồng cây'],
  ],
  [
    'the name of a site above the letterhead',
    'BAN TUYÊN GIÁO TỈNH ỦY NGHỆ AN\nTrang tin điện tử\nTin tức sự kiện\nVăn bản\n03/05/2023 - 09:20\nTỈNH ỦY NGHỆ AN\nBAN TUYÊN GIÁO\n*\nSố 07-HD/BTGTU\nĐẢNG CỘNG SẢN VIỆT NAM\nNghệ An, ngày 02 tháng 5 năm 2023\nHƯỚNG DẪN\ntrồng cây\n\n1. Các huyện ủy trồng cây.',
    ['07-HD/BTGTU', 'HUONG_DAN', 'Ban Tuyên giáo Tỉnh ủy Nghệ An', '2023-05-02', 'trồng cây'],
  ],
  [
    'links side by side above the news',
    'Chính sách mới  Hỏi đáp chính sách  Hướng dẫn thực hiện  Chỉ đạo của Chính phủ  Nghị quyết của Chính phủ  Tra cứu\nNghị định 50/2024/NĐ-CP    Chung cư mini    Lương tối thiểu\nThủ tướng yêu cầu trồng cây trên toàn quốc\n\nNgày 02/5/2023, Thủ tướng Chính phủ đã ký Công điện số 825/CĐ-TTg về trồng cây.',
    ['825/CĐ-TTg', 'CONG_DIEN', 'Thủ tướng Chính phủ', '2023-05-02', 'về trồng cây'],
  ],
  [
    'a title behind its type, with a comma behind its first word',
    'ỦY BAN NHÂN DÂN XÃ NAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 41/KH-UBND Nam Giang, ngày 02 tháng 5 năm 2023\nKẾ HOẠCH Trồng, chăm sóc cây ven sông\nCăn cứ Luật Lâm nghiệp;\n1. Các xóm trồng cây.',
    ['41/KH-UBND', 'KE_HOACH', 'UBND xã Nam Giang', '2023-05-02', 'Trồng, chăm sóc cây ven sông'],
  ],
  [
    'the name of a newspaper says of which province it tells',
    'BÁO NGHỆ AN ĐIỆN TỬ\nThứ Sáu, 05/05/2023\n\nUBND tỉnh vừa ban hành Chỉ thị số 06/CT-UBND ngày 02/5/2023 về trồng cây.',
    ['06/CT-UBND', 'CHI_THI', 'UBND tỉnh Nghệ An', '2023-05-02', 'về trồng cây'],
  ],
  [
    'a sheet with several labels in a line',
    'Số hiệu: 12/KH-UBND   Loại văn bản: Kế hoạch\nNơi ban hành: Tỉnh Nghệ An   Người ký: Lê Văn Bình\nNgày ban hành: 02/05/2023   Ngày hiệu lực: 02/05/2023\n\nUBND tỉnh yêu cầu:\n1. Sở Y tế trồng cây.',
    ['12/KH-UBND', 'KE_HOACH', 'UBND tỉnh Nghệ An', '2023-05-02', null],
  ],
  [
    'a sheet with other labels',
    'Số hiệu văn bản: 12/KH-UBND\nTên văn bản: Kế hoạch trồng cây ven sông\nNgày ký: 02/05/2023\nĐơn vị ban hành: UBND tỉnh Nghệ An\n\nUBND tỉnh yêu cầu:\n1. Sở Y tế trồng cây.',
    ['12/KH-UBND', 'KE_HOACH', 'UBND tỉnh Nghệ An', '2023-05-02', 'Kế hoạch trồng cây ven sông'],
  ],
  [
    'a label below the subject',
    'Số: 12/KH-UBND\nV/v: Trồng cây ven sông\nĐơn vị ban hành: UBND tỉnh Nghệ An\nNgày ban hành: 02-05-2023\n\nUBND tỉnh yêu cầu:\n1. Sở Y tế trồng cây.',
    ['12/KH-UBND', 'KE_HOACH', 'UBND tỉnh Nghệ An', '2023-05-02', 'Trồng cây ven sông'],
  ],
  [
    'a banner that a scan misread, in the line of the issuer',
    'ỦY BAN NHÂN DÂN CỌNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN NAM ĐÀN Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND Nam Đàn, ngày 02 tháng 5 năm 2023\nKẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.',
    ['12/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', '2023-05-02', 'Trồng cây'],
  ],
  [
    'the type and its subject on one line of a page',
    'THÔNG BÁO Về việc trồng cây ven sông năm 2023\n\nĐăng lúc: 02/05/2023\n\nUBND xã Nam Giang thông báo: các xóm trồng cây ven sông.',
    [null, 'THONG_BAO', 'UBND xã Nam Giang', undefined, 'Về việc trồng cây ven sông năm 2023'],
  ],
  [
    'of two ministries the first',
    'BỘ XÂY DỰNG - BỘ TÀI CHÍNH\nSố: 13/2011/TTLT-BXD-BTC\nHà Nội, ngày 28 tháng 10 năm 2011\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định việc trồng cây\n\nĐiều 1. Trồng cây.',
    ['13/2011/TTLT-BXD-BTC', 'THONG_TU', 'Bộ Xây dựng', '2011-10-28', 'Quy định việc trồng cây'],
  ],
  [
    'who holds the office is no city',
    'Chủ tịch UBND thành phố Lê Trung Bình vừa ký ban hành Chỉ thị số 04/CT-UBND ngày 19-4-2022 về trồng cây, nhằm có bóng mát.',
    ['04/CT-UBND', 'CHI_THI', 'UBND thành phố', '2022-04-19', 'về trồng cây, nhằm có bóng mát'],
  ],
  [
    'a province that has a city of its own name',
    'UBND tỉnh vừa ban hành Kế hoạch số 12/KH-UBND ngày 19-4-2022 về trồng cây, nhằm có bóng mát cho thành phố Lạng Sơn, huyện Hữu Lũng, huyện Chi Lăng.',
    [
      '12/KH-UBND',
      'KE_HOACH',
      'UBND tỉnh Lạng Sơn',
      '2022-04-19',
      'về trồng cây, nhằm có bóng mát cho thành phố Lạng Sơn, huyện Hữu Lũng, huyện Chi Lăng',
    ],
  ],
  [
    'a supreme body without its last words',
    `VIỆN KIỂM SÁT NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 01/2009/CT-VKSTC | Hà Nội, ngày 05 tháng 01 năm 2009 |\nCHỈ THỊ\nVỀ TRỒNG CÂY\n\n${ITEM}`,
    ['01/2009/CT-VKSTC', 'CHI_THI', 'Viện kiểm sát nhân dân tối cao', '2009-01-05', 'VỀ TRỒNG CÂY'],
  ],
  [
    'a narrow cell breaks the name behind its first word',
    `NGÂN\nHÀNG NHÀ NƯỚC\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 01/CT-NHNN\n|\nHà Nội, ngày 01 tháng 3 năm 2011\n|\nCHỈ THỊ\nVỀ TRỒNG CÂY\n\n${ITEM}`,
    ['01/CT-NHNN', 'CHI_THI', 'Ngân hàng Nhà nước Việt Nam', '2011-03-01', 'VỀ TRỒNG CÂY'],
  ],
  [
    'the insurance of a city, written without a blank',
    `BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI\nTP.HỒ CHÍ MINH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 2970/TB-BHXH\n\nTP.Hồ Chí Minh, ngày 23 tháng 6 năm 2023\n\nTHÔNG BÁO\n\nVỀ VIỆC TRỒNG CÂY\n\n${ITEM}`,
    ['2970/TB-BHXH', 'THONG_BAO', 'Bảo hiểm xã hội thành phố Hồ Chí Minh', '2023-06-23', 'VỀ VIỆC TRỒNG CÂY'],
  ],
  [
    'a body that no list holds is not the committee of its seat',
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/QĐ-XYZ\n\nHà Nội, ngày 23 tháng 6 năm 2023\n\nQUYẾT ĐỊNH\nVề trồng cây\n\n${ITEM}`,
    ['12/QĐ-XYZ', 'QUYET_DINH', undefined, '2023-06-23', 'Về trồng cây'],
  ],
  [
    'what a notice notifies, without its type line',
    `VĂN PHÒNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 288/TB-VPCP | Hà Nội, ngày 05 tháng 07 năm 2017 |\nKẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ TẠI BUỔI TRỒNG CÂY Ở NGHỆ AN\nNgày 23 tháng 6 năm 2017, Thủ tướng Chính phủ trồng cây và kết luận như sau:\n\n${ITEM}`,
    [
      '288/TB-VPCP',
      'THONG_BAO',
      'Văn phòng Chính phủ',
      '2017-07-05',
      'KẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ TẠI BUỔI TRỒNG CÂY Ở NGHỆ AN',
    ],
  ],
  [
    'a title that ends with "tiếp theo" over who decides',
    `THỦ TƯỚNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 444/QĐ-TTg | Hà Nội, ngày 23 tháng 5 năm 2024 |\nQUYẾT ĐỊNH\nVỀ TRỒNG CÂY NĂM 2030 VÀ NHỮNG NĂM TIẾP THEO\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Trồng cây ngày 20 tháng 6 năm 2023;\n\n${ITEM}`,
    [
      '444/QĐ-TTg',
      'QUYET_DINH',
      'Thủ tướng Chính phủ',
      '2024-05-23',
      'VỀ TRỒNG CÂY NĂM 2030 VÀ NHỮNG NĂM TIẾP THEO',
    ],
  ],
  [
    'a blank line below every line of the title',
    `Số: 04/HD-VKSTC\n\nHà Nội, ngày 20 tháng 01 năm 2011\n\nHƯỚNG DẪN\n\nCÔNG TÁC TRỒNG CÂY\n\nLẤY BÓNG MÁT NĂM 2011\n\nCăn cứ tình hình rừng, các đơn vị trồng cây như sau:\n\n${ITEM}`,
    [
      '04/HD-VKSTC',
      'HUONG_DAN',
      'Viện kiểm sát nhân dân tối cao',
      '2011-01-20',
      'CÔNG TÁC TRỒNG CÂY LẤY BÓNG MÁT NĂM 2011',
    ],
  ],
  [
    'a subject without its "V/v" between number and day',
    `TÒA ÁN NHÂN DÂN\nTỐI CAO\n\nSố: 159/TANDTC-PC\nBảo đảm chỉ tiêu trồng cây của các tòa án\n\nHà Nội, ngày 11 tháng 08 năm 2015\n\nKính gửi: Các Tòa án nhân dân\n\n${ITEM}`,
    [
      '159/TANDTC-PC',
      'CONG_VAN',
      'Tòa án nhân dân tối cao',
      '2015-08-11',
      'Bảo đảm chỉ tiêu trồng cây của các tòa án',
    ],
  ],
  [
    '"V/v" and its colon on two lines',
    `BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n\nSố: 2728/TCT-DNL\nV/v\n: Trồng cây tại các chi cục\nHà Nội, ngày 18 tháng 07 năm 2014\n\nKính gửi: Cục thuế tỉnh Đắk Nông.\n\n${ITEM}`,
    ['2728/TCT-DNL', 'CONG_VAN', 'Tổng cục Thuế', '2014-07-18', 'Trồng cây tại các chi cục'],
  ],
  [
    'whose paper it is stands before the title',
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n\nSố: 120/2003/QĐ-UB\n\nTP Hồ Chí Minh, ngày 17 tháng 7 năm 2003\n\nQUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V TRỒNG CÂY\n\nĐiều 1. Trồng cây.`,
    ['120/2003/QĐ-UB', 'QUYET_DINH', 'UBND thành phố Hồ Chí Minh', '2003-07-17', 'V/V TRỒNG CÂY'],
  ],
  [
    'the subject of a letter stands beside its day',
    `UBND TỈNH NGHỆ AN\n------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 27/UBND-NN\nV/v trồng cây ven sông | Nghệ An, ngày 03 tháng 02 năm 2021\n\nKính gửi: | - Các huyện;\n- Các thị xã.\n\n${ITEM}`,
    ['27/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2021-02-03', 'trồng cây ven sông'],
  ],
  [
    'a converter put type word and title on one line',
    `UBND TỈNH NGHỆ AN\nSố: 27/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNghệ An, ngày 03 tháng 02 năm 2021\nKẾ HOẠCH Trồng cây ven sông năm 2021\n\nThực hiện chỉ đạo của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch như sau:\n\n${ITEM}`,
    ['27/KH-UBND', 'KE_HOACH', 'UBND tỉnh Nghệ An', '2021-02-03', 'Trồng cây ven sông năm 2021'],
  ],
  [
    'a telegram whose subject has its label, and who decides below',
    `UBND TỈNH NGHỆ AN\nSố: 27/CĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNghệ An, ngày 03 tháng 02 năm 2021\n\nCÔNG ĐIỆN\n\nV/v trồng cây ven sông\n\nCác huyện trồng cây.\n\n${ITEM}`,
    ['27/CĐ-UBND', 'CONG_DIEN', 'UBND tỉnh Nghệ An', '2021-02-03', 'trồng cây ven sông'],
  ],
  [
    'the stamp of who received it names no issuer',
    `BỘ Y TẾ\nSố: 27/BYT-DP\nV/v trồng cây ven sông\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 03 tháng 02 năm 2021\nTRƯỜNG ĐẠI HỌC VINH\nĐẾN Số: 198\nNgày: 05/02/2021\n\nKính gửi: Các trường.\n\n${ITEM}`,
    ['27/BYT-DP', 'CONG_VAN', 'Bộ Y tế', '2021-02-03', 'trồng cây ven sông'],
  ],
  [
    'a title names two countries',
    `CHÍNH PHỦ\nSố: 27/NQ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 03 tháng 02 năm 2021\nNGHỊ QUYẾT\nVỀ VIỆC PHÊ DUYỆT THỎA THUẬN TRỒNG CÂY GIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM VÀ CHÍNH PHỦ NƯỚC CỘNG HÒA SINGAPORE\nCHÍNH PHỦ\nCăn cứ Luật Trồng cây ngày 19 tháng 6 năm 2015;\n\nĐiều 1. Trồng cây.`,
    [
      '27/NQ-CP',
      'NGHI_QUYET',
      'Chính phủ',
      '2021-02-03',
      'VỀ VIỆC PHÊ DUYỆT THỎA THUẬN TRỒNG CÂY GIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM VÀ CHÍNH PHỦ NƯỚC CỘNG HÒA SINGAPORE',
    ],
  ],
  [
    'only the headline of a law site says its title',
    `Quyết định 612/QĐ-UBND năm 2020 về phê duyệt việc trồng cây\nỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 612/QĐ-UBND |\nVĩnh Long, ngày 05 tháng 3 năm 2020 |\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Trồng cây ngày 19 tháng 6 năm 2015;\nQUYẾT ĐỊNH:\nĐiều 1. Trồng cây.`,
    ['612/QĐ-UBND', 'QUYET_DINH', 'UBND tỉnh Vĩnh Long', '2020-03-05', 'về phê duyệt việc trồng cây'],
  ],
])('%s', (_, text, expected) => {
  expect(headOf(read(text).heading)).toEqual(expected)
})

test('a narrow cell breaks the seat', () => {
  const { heading } = read(
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n\nSố:\n120/QĐ-UBND\n\nTP Hồ Chí\nMinh, ngày 17 tháng 7 năm 2013\n\nQUYẾT ĐỊNH\nVề trồng cây\n\nĐiều 1. Trồng cây.',
  )
  expect(heading.seat).toBe('TP Hồ Chí Minh')
})

test('a narrow cell breaks the name of a city behind its kind', () => {
  const { heading } = read(
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n\nSố: 12/KH-UBND\n\nThành phố Hồ Chí\nMinh, ngày 07\ntháng 01 năm 2022\n\nKẾ HOẠCH\nVề trồng cây\n\n1. Trồng cây.',
  )
  expect(heading.seat).toBe('Thành phố Hồ Chí Minh')
})

test('a paper of the centre that news tells of lies in no province', () => {
  const { heading } = read(
    'Thủ tướng Chính phủ vừa ký Công điện số 114/CĐ-TTg ngày 19/7/2025 về việc trồng cây tại tỉnh Quảng Ninh.\n\nUBND tỉnh Quảng Ninh trồng cây.',
  )
  expect(heading.place).toMatchObject({ level: 'CENTRAL', province: null })
})

test.each([
  ['has one slash', '21\u2044CĐ-TTg', '21/CĐ-TTg'],
  [
    'joins words that a converter parted',
    's ố 5, ng à y 3/4, n ă m 2019 c ủ a Bộ',
    'số 5, ngày 3/4, năm 2019 của Bộ',
  ],
])('the working text %s', (_, raw, expected) => {
  expect(normalise(raw).text).toBe(expected)
})

describe('the headline of a law site', () => {
  const paper = (type = '') =>
    `HỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 18/2025/NQ-HĐND |\nNghệ An, ngày 21 tháng 7 năm 2025 |\n${type}Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nQUYẾT NGHỊ:\nĐiều 1. Trồng cây.`
  const headline = 'Nghị quyết 18/2025/NQ-HĐND sửa đổi Nghị quyết 64/2017/NQ-HĐND quy định trồng cây'

  test('tells what a paper without a title does', () => {
    const { heading, citations } = read(`${headline} do tỉnh Nghệ An ban hành\n${paper()}`)
    expect(heading.title).toBe('sửa đổi Nghị quyết 64/2017/NQ-HĐND quy định trồng cây')
    expect(citations.map(({ relation }) => relation)).toEqual(['AMENDS'])
  })
  test('the title that a paper has goes before', () =>
    expect(read(`${headline}\n${paper('NGHỊ QUYẾT\nVỀ TRỒNG CÂY\n')}`).heading.title).toBe('VỀ TRỒNG CÂY'))
  test('the name of another paper is no title', () =>
    expect(read(`${headline.replace('18/', '19/')}\n${paper()}`).heading.title).toBeNull())
})

test('the head of a team decides below the title', () => {
  const head =
    'TỔ CÔNG TÁC TRỒNG CÂY\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/QĐ-TCT\nHà Nội, ngày 30 tháng 8 năm 2023\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ CỦA TỔ CÔNG TÁC TRỒNG CÂY CỦA THỦ TƯỚNG CHÍNH PHỦ'
  const ground = 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nQUYẾT ĐỊNH:\nĐiều 1. Trồng cây.'
  for (const decider of ['TỔ TRƯỞNG TỔ CÔNG TÁC TRỒNG CÂY', 'TỔ TRƯỞNG TỔ CÔNG TÁC\nTRỒNG CÂY'])
    expect(read(`${head}\n${decider}\n${ground}`).heading.title).toBe(
      'BAN HÀNH QUY CHẾ CỦA TỔ CÔNG TÁC TRỒNG CÂY CỦA THỦ TƯỚNG CHÍNH PHỦ',
    )
})

describe('a property sheet without the paper', () => {
  const sheet = ['Số/Ký hiệu', '12/KH-UBND', 'Ngày ban hành', '02/05/2023']
  test.each([
    [
      'the line below its label',
      [...sheet, 'Trích yếu', 'Thực hiện Quyết định số 334/QĐ-TTg'],
      'Thực hiện Quyết định số 334/QĐ-TTg',
    ],
    ['its own line', [...sheet, 'Trích yếu: V/v trồng cây', 'Tệp đính kèm: 12.pdf'], 'trồng cây'],
    ['a label without a subject', [...sheet, 'Trích yếu', 'Loại văn bản: Kế hoạch'], null],
  ])('%s', (_, lines, title) => {
    expect(read(lines.join('\n')).heading.title).toBe(title)
  })

  test('the title of the paper below it goes before', () => {
    const paper =
      'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\nKẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.'
    expect(read(`Trích yếu: Cây xanh\n${paper}`).heading.title).toBe('Trồng cây')
  })
})
