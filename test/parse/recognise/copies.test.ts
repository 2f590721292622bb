import { expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { read } from './paper.js'

const GROUNDS = 'Căn cứ Luật Tổ chức chính quyền địa phương;'
const ARTICLE = 'Điều 1. Ban hành kèm theo Quyết định này Quy chế trồng cây.'

/** Copies of papers as sites and scans leave them: what of the head is still there tells as much. */
test.each([
  [
    'a property sheet has the day that no line of place has',
    `Số hiệu: 1427/QĐ-UBND\nNgày ban hành: 05/08/2019\n\nQUYẾT ĐỊNH\nVề việc trồng cây\n\nỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\n${GROUNDS}\n\n${ARTICLE}`,
    ['1427/QĐ-UBND', 'QUYET_DINH', 'UBND tỉnh Hà Nam', '2019-08-05', 'Về việc trồng cây'],
  ],
  [
    'the same in two lines',
    `Số hiệu: 1427/QĐ-UBND\nNgày ban hành:\n05/08/2019\n\nQUYẾT ĐỊNH\nVề việc trồng cây\n\nỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\n${GROUNDS}\n\n${ARTICLE}`,
    ['1427/QĐ-UBND', 'QUYET_DINH', 'UBND tỉnh Hà Nam', '2019-08-05', 'Về việc trồng cây'],
  ],
  [
    'a scan misread the type, and its title stands below the number',
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 14/QĐ-UBND\nHà Nam, ngày 05 tháng 8 năm 2019\n\nQUYÉT ĐỊNH CHÁP THUẬN\nĐÔNG THỜI TRÔNG CÂY\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nĐiều 1. Các xã trồng cây.',
    ['14/QĐ-UBND', 'QUYET_DINH', 'UBND tỉnh Hà Nam', '2019-08-05', 'CHÁP THUẬN ĐÔNG THỜI TRÔNG CÂY'],
  ],
  [
    'a scan misread the banner, and a stamp into the name',
    'TỔNG CỤC THU. cue THUẾ: TỈNH HÀ NAM\nCÔNG HÒA XÃ HÔI CHÚ NGHĨA VIỆT NAM\nSố: 14/TCT-TTr\nHà Nội, ngày 05 tháng 8 năm 2019\n\nV/v trồng cây\n\nKính gửi: Cục Thuế tỉnh Hà Nam.\n\nCác cục trồng cây.',
    ['14/TCT-TTr', 'CONG_VAN', 'Tổng cục Thuế', '2019-08-05', 'trồng cây'],
  ],
  [
    'a text of several acts is headed by the type of the act',
    'BỘ TÀI CHÍNH\nSố: 12/VBHN-BTC\nHà Nội, ngày 20 tháng 3 năm 2020\n\nTHÔNG TƯ\nVề trồng cây\n\nĐiều 1. Các xã trồng cây.',
    ['12/VBHN-BTC', 'VAN_BAN_HOP_NHAT', 'Bộ Tài chính', '2020-03-20', 'Về trồng cây'],
  ],
  [
    'all of it in one line, its title in small letters',
    'ỦY BAN NHÂN DÂN TỈNH HÀ NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 14/CT-UBND Hà Nam, ngày 05 tháng 8 năm 2019 CHỈ THỊ Về việc trồng cây trên địa bàn tỉnh Thời gian qua, cây đã lớn. 1. Các xã trồng cây.',
    ['14/CT-UBND', 'CHI_THI', 'UBND tỉnh Hà Nam', '2019-08-05', 'Về việc trồng cây trên địa bàn tỉnh'],
  ],
  [
    'a bracket below the title names it',
    'QUY ĐỊNH\nVề trồng cây\n(Quy định số 15-QĐ/TU ngày 08/5/2019 của Ban Thường vụ Tỉnh ủy Vĩnh Phúc)\n\nĐiều 1. Các xã trồng cây.',
    ['15-QĐ/TU', 'QUY_DINH', 'Tỉnh ủy Vĩnh Phúc', '2019-05-08', 'Về trồng cây'],
  ],
  [
    'the same under a headline',
    'Trồng cây dịp Tết\n\n(Công văn số 92/UBND-KT ngày 12/01/2017 của UBND huyện Lâm Thao)\n\nUBND huyện yêu cầu các xã trồng cây.',
    ['92/UBND-KT', 'CONG_VAN', 'UBND huyện Lâm Thao', '2017-01-12', null],
  ],
  [
    'a telegram has its hour and day behind the number, and its sender above whom it goes to',
    'CÔNG ĐIỆN\n\nSố: 09/CĐ-UBND hồi 15 giờ 30 ngày 12/10/2020\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\n\nĐIỆN\n\n- Giám đốc Sở Xây dựng;\n\nBão đang vào bờ, yêu cầu gọi tàu thuyền về.\n\nCHỦ TỊCH\nLê Văn Bình',
    ['09/CĐ-UBND', 'CONG_DIEN', 'UBND tỉnh Nam Định', '2020-10-12', null],
  ],
  [
    'many blanks stand in the number',
    'ỦY BAN NHÂN DÂN\nHUYỆN YÊN ĐỊNH\nSố: 87     /KH-UBND\nYên Định, ngày 4 tháng 5 năm 2023\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.',
    ['87/KH-UBND', 'KE_HOACH', 'UBND huyện Yên Định', '2023-05-04', 'Trồng cây'],
  ],
  [
    'what it decides says that it is a decision',
    `# ${'TRỒNG CÂY VEN ĐƯỜNG CHO XANH LÀNG XÓM '.repeat(5)}\n\nTHỦ TƯỚNG CHÍNH PHỦ\n${GROUNDS}\n\nQUYẾT ĐỊNH:\n${ARTICLE}`,
    [null, 'QUYET_DINH', 'Thủ tướng Chính phủ', null, expect.stringMatching(/^TRỒNG CÂY/)],
  ],
  [
    'a subject without addressees is that of a letter',
    'V/v trồng cây ven đường\n\nThời gian qua, cây bị chặt nhiều. UBND tỉnh Đồng Tháp yêu cầu:\n\n1. Các xã trồng cây.',
    [null, 'CONG_VAN', undefined, null, 'trồng cây ven đường'],
  ],
  [
    'a subject in quotation marks goes on to where they close',
    'UBND TỈNH HÀ NAM\nSố: 12/UBND-NN\n“V/v trồng cây\nNgày Chủ nhật\nxanh 22/7/2018”\nHà Nam, ngày 17 tháng 7 năm 2018\n\nKính gửi: Sở Xây dựng.\n\nCác xã trồng cây.',
    ['12/UBND-NN', 'CONG_VAN', 'UBND tỉnh Hà Nam', '2018-07-17', 'trồng cây Ngày Chủ nhật xanh 22/7/2018'],
  ],
  [
    'a sentence below the title looks back over years',
    'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\nSố: 06/CT-UBND\nLai Châu, ngày 23 tháng 3 năm 2021\n\nCHỈ THỊ\nVỀ VIỆC TRỒNG CÂY\nSau hơn hai năm làm theo\nKết luận số 45-KL/TW ngày 01/02/2019 của Ban Bí thư, cây đã xanh hơn.\n\n1. Các xã trồng cây.',
    ['06/CT-UBND', 'CHI_THI', 'UBND tỉnh Lai Châu', '2021-03-23', 'VỀ VIỆC TRỒNG CÂY'],
  ],
  [
    'type and "V/v" stand on one line',
    'Công văn V/v trồng cây ven đường\n\nKính gửi: Sở Xây dựng\n\nCác xã trồng cây.',
    [null, 'CONG_VAN', undefined, null, 'trồng cây ven đường'],
  ],
  [
    'the second line of a ministry’s letterhead is lost',
    'BỘ TÀI CHÍNH\nSố: 1046/TCT-TTKT\nHà Nội, ngày 12 tháng 3 năm 2020\n\nKính gửi: Cục Thuế các tỉnh.\n\nCác Cục kiểm tra kho.',
    ['1046/TCT-TTKT', 'CONG_VAN', 'Tổng cục Thuế', '2020-03-12', null],
  ],
  [
    'a scan lost the accents of a letterhead and joined the banner beside it',
    'BO TAI CHINH CONG HOA XA HOI CHU NGHĨA VIET NAM\nTONG CUC THUE Doc lap - Tự do - Hạnh phúc\nSố: 1046/TCT-KK\nHà Nội, ngày 12 tháng 3 năm 2020\n\nKính gửi: Cục Thuế các tỉnh.\n\nCác Cục kiểm tra kho.',
    ['1046/TCT-KK', 'CONG_VAN', 'Tổng cục Thuế', '2020-03-12', null],
  ],
  [
    'the last line of a subject cites another paper',
    'BỘ TÀI CHÍNH\nHà Nội, ngày 12 tháng 3 năm 2020\nV/v kiểm tra kho theo Nghị\nđịnh số 126/2020/NĐ-CP.\n\nKính gửi: Cục Thuế các tỉnh.\n\nCác Cục kiểm tra kho.',
    [null, 'CONG_VAN', 'Bộ Tài chính', '2020-03-12', 'kiểm tra kho theo Nghị định số 126/2020/NĐ-CP.'],
  ],
  [
    'a number that is still open keeps its unit',
    'ỦY BAN MTTQ VIỆT NAM\nXÃ LƯƠNG MINH\nBAN THƯỜNG TRỰC\nSố:      /KH-MTTQ-BTT\nLương Minh, ngày 25 tháng 11 năm 2025\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các thôn trồng cây.',
    ['KH-MTTQ-BTT', 'KE_HOACH', undefined, '2025-11-25', 'Trồng cây'],
  ],
  [
    'a site prints the subject over the letterhead too',
    '# V/v trồng cây ven đường\n\nỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 12/UBND-NN\nV/v trồng cây ven đường\nHà Nam, ngày 17 tháng 7 năm 2018\n\nKính gửi: Sở Xây dựng.\n\nCác xã trồng cây.',
    ['12/UBND-NN', 'CONG_VAN', 'UBND tỉnh Hà Nam', '2018-07-17', 'trồng cây ven đường'],
  ],
  [
    'cells of a site stand above a banner that they broke',
    `${'|\nĐang tải văn bản\n'.repeat(25)}ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 89/2025/QĐ-UBND\n|\nLai\nChâu, ngày 28 tháng 11 năm 2025\n|\nQUYẾT ĐỊNH\nVỀ VIỆC TRỒNG CÂY\n\n${GROUNDS}\n\n${ARTICLE}`,
    ['89/2025/QĐ-UBND', 'QUYET_DINH', 'UBND tỉnh Lai Châu', '2025-11-28', 'VỀ VIỆC TRỒNG CÂY'],
  ],
  [
    'an annex is of the body that issued it',
    'THỂ LỆ CUỘC THI\n\nTrồng cây ven đường\n\n(Ban hành kèm theo Kế hoạch số 176-KH/HU ngày 22/9/2023 của Ban Thường vụ Huyện ủy Nam Đàn)\n\nĐiều 1. Các xã trồng cây.',
    [null, 'OTHER', 'Huyện ủy Nam Đàn', null, 'CUỘC THI Trồng cây ven đường'],
  ],
  [
    'a headline in capitals is no letterhead',
    'BAN TUYÊN GIÁO HUYỆN ỦY HƯỚNG DẪN TRỒNG CÂY\n\nĐể mọi người cùng trồng cây, các xã đã họp.',
    [null, null, 'Ban Tuyên giáo Huyện ủy', null, null],
  ],
])('%s', (_, text, [symbol, type, issuer, day, title]) => {
  const { heading } = read(text)
  expect(heading.symbol && printSymbol(heading.symbol)).toBe(symbol)
  expect(heading.type).toBe(type)
  if (issuer !== undefined) expect(heading.issuer?.name ?? null).toBe(issuer)
  expect(heading.issuedOn?.value ?? null).toBe(day)
  expect(heading.title).toEqual(title)
})
