import { describe, expect, test } from '@jest/globals'
import { faceOf, read } from './paper.js'

// Heads that keep no form to the letter: those of schools and departments, of old papers, of sites of scans.

const BANNER = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const DAY = 'Nam Đàn, ngày 05 tháng 8 năm 2024'
const ADDRESSED = 'Kính gửi: Các thôn.\n\nUBND xã đề nghị các thôn trồng cây.'

describe('the subject of a letter', () => {
  test.each([
    ['V/v trồng cây', 'trồng cây'],
    ['Vv: trồng cây', 'trồng cây'],
    ['V.v trồng cây', 'trồng cây'],
    ['Về: trồng cây', 'trồng cây'],
    ['(V/v trồng cây)', 'trồng cây'],
    ['V/v trồng cây (đợt 2)', 'trồng cây (đợt 2)'],
    ['(V/v trồng cây (đợt 2))', 'trồng cây (đợt 2)'],
  ])('%s', (subject, title) => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/UBND-NN\n${subject}\n\n${DAY}\n\n${ADDRESSED}`
    expect(faceOf(text)).toMatchObject({ title, type: 'CONG_VAN', day: '2024-08-05' })
  })

  test.each([
    ['và tưới cây', 'trồng cây và tưới cây'],
    ['Các thôn trồng cây.', 'trồng cây'],
  ])('beside the day, and then: %s', (next, title) => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/UBND-NN\nV/v trồng cây\n${DAY}\n${next}\n\n${ADDRESSED}`
    expect(faceOf(text)).toMatchObject({ title, day: '2024-08-05' })
  })

  test('a converter put it behind the recipients', () => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/UBND-NN\n${DAY}\n${ADDRESSED}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nV/v trồng cây ven đường\nvà quanh trường học\nCHỦ TỊCH\nLê Văn Bình`
    expect(faceOf(text)).toMatchObject({
      title: 'trồng cây ven đường và quanh trường học',
      signatory: 'Lê Văn Bình',
    })
  })
})

describe('the day', () => {
  const dayOf = (line: string) =>
    faceOf(
      `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/TB-UBND\n${line}\n\nTHÔNG BÁO\nVề việc trồng cây\n\nUBND huyện thông báo như sau:\n\n1. Các xã trồng cây.`,
    ).day

  test.each([
    ['Phan Rang ngày 12 tháng 11 năm 2003', '2003-11-12'],
    ['Phan\nRang ngày 12 tháng 11 năm 2003', '2003-11-12'],
    ['Nam Đàn, ngày mùng 5 tháng 8 năm 2024', '2024-08-05'],
    ['Nam Dan, ngay 05 thang 8 nam 2024', '2024-08-05'],
    ['Hôm Nay ngày 12 tháng 11 năm 2003', undefined],
  ])('%s', (line, day) => {
    expect(dayOf(line)).toBe(day)
  })

  test('stands over the signature', () => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nVề việc trồng cây\n\nUBND huyện thông báo như sau:\n\n1. Các xã trồng cây.\n\n${DAY}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Bình`
    expect(faceOf(text).day).toBe('2024-08-05')
  })
})

describe('type and title', () => {
  const titled = (lines: string) =>
    faceOf(
      `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/UBND\n${DAY}\n\n${lines}\n\nUBND huyện thông báo như sau:\n\n1. Các xã trồng cây.`,
    )

  test.each([
    ['Kế hoạch\nTriển khai trồng cây', 'KE_HOACH', 'Triển khai trồng cây'],
    ['Kế hoạch\nThực hiện việc trồng cây\nven đường.', 'CONG_VAN', null],
    ['GIẤY MỜI\nHọp bàn việc trồng cây', 'OTHER', 'Họp bàn việc trồng cây'],
    ['KẾT LUẬN THANH TRA\nViệc trồng cây', 'KET_LUAN', 'Việc trồng cây'],
    ['ĐIỀU LỆ\nHội những người trồng cây', 'OTHER', 'Hội những người trồng cây'],
    [
      'THÔNG BÁO\nKẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN\nTại cuộc họp về việc trồng cây',
      'THONG_BAO',
      'KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN Tại cuộc họp về việc trồng cây',
    ],
    [
      'THÔNG BÁO\nKẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN\nTại cuộc họp, Chủ tịch kết luận:',
      'THONG_BAO',
      'KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN',
    ],
    [
      'CHỈ THỊ\nCỦA THỦ TƯỚNG CHÍNH PHỦ\nVề việc triển khai Nghị quyết số 8-NQ/TW ngày 14 tháng 5 năm 2024',
      'CHI_THI',
      'Về việc triển khai Nghị quyết số 8-NQ/TW ngày 14 tháng 5 năm 2024',
    ],
  ])('%s', (lines, type, title) => {
    expect(titled(lines)).toMatchObject({ type, title })
  })

  test('run together in title case', () => {
    const text = `Thông Báo Về việc trồng cây ven đường\nUBND xã Nam Cát\nUBND xã yêu cầu các thôn trồng cây.`
    expect(faceOf(text)).toMatchObject({
      type: 'THONG_BAO',
      issuer: 'UBND xã Nam Cát',
      title: 'Về việc trồng cây ven đường',
    })
  })
})

describe('issuer and symbol', () => {
  test('a draft of an act has its year, not its number', () => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố:      /2024/QĐ-UBND\nNam Đàn, ngày     tháng     năm 2024\n\nQUYẾT ĐỊNH\nVề trồng cây\n\nCăn cứ Luật Trồng trọt;\n\nĐiều 1. Trồng cây.`
    expect(faceOf(text).symbol).toBe('QĐ-UBND')
  })

  test('a school is numbered, and its code', () => {
    const text = `PHÒNG GD&ĐT NAM ĐÀN\nTRƯỜNG TIỂU HỌC XUÂN LÂM 1\n${BANNER}\nSố: 12/KH-XL1\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các lớp trồng cây.`
    expect(faceOf(text)).toMatchObject({ symbol: '12/KH-XL1', title: 'Trồng cây' })
  })

  test('the mark of a footnote behind a known code is none of it', () => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/KH-UBND1\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.`
    expect(faceOf(text).symbol).toBe('12/KH-UBND')
  })

  test.each([
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN\nCÔNG ĐOÀN CƠ SỞ BỆNH VIỆN LÀNG SEN', 'FRONT'],
    ['HUYỆN ĐOÀN NAM ĐÀN\nBCH ĐOÀN TRƯỜNG THPT NAM ĐÀN 2', 'FRONT'],
    ['ĐẢNG BỘ XÃ XUÂN LÂM\nCHI BỘ TRƯỜNG TIỂU HỌC XUÂN LÂM', 'PARTY'],
    ['UBND XÃ XUÂN LÂM\nTRƯỜNG TIỂU HỌC XUÂN LÂM', 'STATE'],
  ])('%s: by who issues it', (head, system) => {
    const text = `${head}\n${BANNER}\nSố: 12/KH-CĐ\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các tổ trồng cây.`
    expect(read(text).heading.system).toBe(system)
  })

  test.each([
    ['Ngày hội trồng cây\n\nNăm học 2024 – 2025', 'Ngày hội trồng cây Năm học 2024 - 2025'],
    ['Ngày hội trồng cây\n\nTháng 01/ 2025', 'Ngày hội trồng cây Tháng 01/ 2025'],
    ['Ngày hội trồng cây\n\nQuý I năm 2025', 'Ngày hội trồng cây Quý I năm 2025'],
    ['Ngày hội trồng cây\n\nTháng 01/2025 xã đã trồng 12 cây.', 'Ngày hội trồng cây'],
    // a quotation mark of one kind is closed by one of the other
    ['Hội “Trồng cây"\n\nThực hiện Kế hoạch số 5/KH-UBND, xã trồng cây như sau:', 'Hội “Trồng cây"'],
  ])('%s: the title', (printed, title) => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/KH-UBND\n${DAY}\n\nKẾ HOẠCH\n\n${printed}\n\n1. Các xã trồng cây.`
    expect(faceOf(text).title).toBe(title)
  })

  test('a line below the title, drawn with overlines, is none of it', () => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/KH-UBND\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\n¯¯¯¯¯¯¯\n\n1. Các xã trồng cây.`
    expect(faceOf(text).title).toBe('Trồng cây')
  })

  test('the Front names its committee by the unit alone', () => {
    const text = `MẶT TRẬN TỔ QUỐC VIỆT NAM\nỦY BAN TỈNH NGHỆ AN\n${BANNER}\nSố: 12/KH-MTTQ-BTT\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.`
    expect(faceOf(text).issuer).toBe('Ủy ban MTTQ Việt Nam tỉnh Nghệ An')
  })

  test('a site of scans prints the first words, then its pages', () => {
    const text = `PHÒNG GD&ĐT NAM ĐÀN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM TRƯỜNG TH XUÂN LÂM 1 Độc lập - Tự do - Hạnh phúc Số: 14/TTr-XL1 ${DAY} TỜ TRÌNH Về việc\nTrang 1PHÒNG GD&ĐT NAM ĐÀN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM TRƯỜNG TH XUÂN LÂM 1 Độc lập - Tự do - Hạnh phúc\nSố: 14/TTr-XL1 ${DAY}\nTỜ TRÌNH\nVề việc trồng cây\nKính gửi: Phòng Giáo dục và Đào tạo huyện Nam Đàn\nNhà trường đề nghị cấp cây.`
    expect(faceOf(text)).toMatchObject({
      symbol: '14/TTr-XL1',
      issuer: 'Trường TH Xuân Lâm 1',
      title: 'Về việc trồng cây',
    })
  })

  test('a province with a hyphen stands before the banner', () => {
    const text =
      'UBND TỈNH BÀ RỊA - VŨNG TÀU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc\nSố: 32/SYT-KH Vũng Tàu, ngày 29 tháng 4 năm 2011\nV/v trồng cây\nKính gửi: Các bệnh viện.\nSở Y tế đề nghị trồng cây.'
    expect(faceOf(text).issuer).toBe('Sở Y tế tỉnh Bà Rịa - Vũng Tàu')
  })

  test('a tax office counts beyond five digits, and a subject ends with letters', () => {
    const text = `TỔNG CỤC THUẾ\nCỤC THUẾ TP HÀ NỘI\n|\n${BANNER}\n|\nSố: 101322/CTHN-TTHT\nV/v chính sách thuế\nGTGT\n|\nHà Nội, ngày 23 tháng 11 năm 2020\n|\nKính gửi: Công ty Cây xanh.\n\nCục Thuế trả lời như sau:`
    expect(faceOf(text)).toMatchObject({
      symbol: '101322/CTHN-TTHT',
      issuer: 'Cục Thuế thành phố Hà Nội',
      title: 'chính sách thuế GTGT',
    })
  })

  test('whose paper it is stands behind the type, in one line', () => {
    const text =
      'TOÀN VĂN: Nghị quyết về cây xanh\nNgày đăng: 18:12, 22/12/2023\nNGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ về trồng cây ven đường ----- |\nI- TÌNH HÌNH\nCây còn ít.'
    expect(faceOf(text)).toMatchObject({
      type: 'NGHI_QUYET',
      issuer: 'Bộ Chính trị',
      title: 'về trồng cây ven đường',
    })
  })

  test('grounds stand before what says who issues it', () => {
    const ground = 'Căn cứ Nghị định số 17/2007/NĐ-CP ngày 03 tháng 12 năm 2007 của Chính phủ;'
    const text = `• Hiệu lực: Còn hiệu lực\n• Ngày ban hành: 16/06/2011\n\n${Array.from({ length: 6 }, () => ground).join('\n\n')}\n\nBộ trưởng Bộ Y tế ban hành Thông tư quy định về trồng cây như sau:\n\nĐiều 1. Trồng cây.`
    expect(faceOf(text)).toMatchObject({
      type: 'THONG_TU',
      issuer: 'Bộ Y tế',
      title: null,
      day: '2011-06-16',
    })
  })

  test('a forum glued the head together', () => {
    const text = `BAN CHẤP HÀNH TRUNG ƯƠNG***Số: 367 - QĐ/TWĐTN-VPĐOÀN TNCS HỒ CHÍ MINH Hà Nội, ngày 29 tháng 10 năm 2013 QUYẾT ĐỊNHVề việc trồng cây--------- BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN- Căn cứ Luật Trồng trọt; - Căn cứ Quyết định số 84 QĐ/TWĐTN ngày 22/02/2013; QUYẾT ĐỊNH Điều 1. Trồng cây. Điều 2. Các tỉnh đoàn thi hành. Điều 3. Có hiệu lực từ ngày ký.`
    expect(faceOf(text)).toMatchObject({
      symbol: '367-QĐ/TWĐTN-VP',
      title: 'Về việc trồng cây',
      day: '2013-10-29',
    })
  })

  test('who signs for a ministry signs for no committee of the place', () => {
    const text = `B ABC\n${BANNER}\nV/v trồng cây\nHà Nội, ngày 26 tháng 3 năm 2015\n\nKính gửi: Các sở.\n\nCác sở trồng cây.\n\nNơi nhận:\n- Như trên;\nTL. BỘ TRƯỞNG\nVỤ TRƯỞNG\nLê Văn Bình`
    expect(faceOf(text).issuer).toBeUndefined()
  })

  test('a ministry lost a letter', () => {
    const text = `B TÀI CHÍNH\n${BANNER}\nV/v trồng cây\nHà Nội, ngày 26 tháng 3 năm 2015\n\nKính gửi: Các sở.\n\nCác sở trồng cây.`
    expect(faceOf(text).issuer).toBe('Bộ Tài chính')
  })

  test.each([
    [
      'Thực hiện Công văn số 116/UBND-YT ngày 17/8/2023 của UBND quận Cầu Giấy; Phòng Giáo dục và Đào tạo (GDĐT) yêu cầu các trường trồng cây',
      'Phòng Giáo dục và Đào tạo quận Cầu Giấy',
    ],
    [
      'Năm qua, theo Công văn số 116/UBND-YT ngày 17/8/2023 của UBND quận Cầu Giấy, Phòng Giáo dục và Đào tạo yêu cầu các trường trồng cây',
      undefined,
    ],
  ])('%s', (text, issuer) => {
    expect(faceOf(text).issuer).toBe(issuer)
  })

  test('a narrow cell breaks the operative word', () => {
    const text =
      'VỀ VIỆC TRỒNG CÂY VEN ĐƯỜNG\nUBND TỈNH NGHỆ AN\nCăn cứ Luật Trồng trọt năm 2018 của Quốc hội;\nXét đề nghị của Giám đốc Sở Nội vụ,\nQUYẾT\nĐỊNH:\nĐiều 1. Trồng cây.'
    expect(faceOf(text).type).toBe('QUYET_DINH')
  })

  test('a national committee is of no province', () => {
    const text = `BAN CHỈ ĐẠO QUỐC GIA VỀ TRỒNG CÂY\n${BANNER}\nSố: 195/QĐ-BCĐTC\nHà Nội, ngày 23 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n\nĐiều 1. Trồng cây.`
    const { heading } = read(text)
    expect([heading.issuer?.level, heading.place.province]).toEqual(['CENTRAL', null])
  })

  test('the number stands behind the day', () => {
    const text = `UBND HUYỆN NAM ĐÀN\n${BANNER}\n${DAY} Số: 15/KH-UBND\nKẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.`
    expect(faceOf(text)).toMatchObject({ symbol: '15/KH-UBND', day: '2024-08-05' })
  })

  test('a banner without accents is no name', () => {
    const text = `UBND HUYỆN NAM ĐÀN\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nSố: 15/KH-UBND\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\nNhân dịp năm mới, UBND huyện tổ chức trồng cây.\nI. MỤC TIÊU`
    expect(faceOf(text)).toMatchObject({ issuer: 'UBND huyện Nam Đàn', title: 'Trồng cây' })
  })

  test('the motto with other capitals, and a letter that a narrow cell opens', () => {
    const head =
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN NAM ĐÀN Độc Lập - Tự Do - Hạnh Phúc\nSố: 45/UBND-NN Nam Đàn, ngày 6 tháng 4 năm 2011\nV/v trồng cây\n\n'
    expect(faceOf(`${head}${ADDRESSED}`).issuer).toBe('UBND huyện Nam Đàn')
    const text =
      'Kính\ngửi: Ủy ban nhân dân các tỉnh\nBộ Y tế hướng dẫn việc trồng cây như sau:\n1. Trồng cây.'
    expect(faceOf(text).type).toBe('CONG_VAN')
  })
})

describe('who signs', () => {
  const signed = (tail: string) =>
    faceOf(
      `UBND HUYỆN NAM ĐÀN\n${BANNER}\nSố: 12/KH-UBND\n${DAY}\n\nKẾ HOẠCH\nTrồng cây\n\nUBND huyện nêu như sau:\n\n1. Các xã trồng cây.\n\n${tail}`,
    ).signatory

  test.each([
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nChủ tịch\n\nLê Văn Bình', 'Lê Văn Bình'],
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nĐã ký: Lê Văn Bình', 'Lê Văn Bình'],
    ['CHỦ TỊCH: Lê Văn Bình', 'Lê Văn Bình'],
    ['CHỦ TỊCH Lê Văn Bình', 'Lê Văn Bình'],
    ['CHỦ TỊCH: đã trồng cây', null],
  ])('%s', (tail, name) => {
    expect(signed(tail)).toBe(name)
  })
})

test.each([
  ['ỦY BAN NHÂN DÂN\nTX. ĐỒNG XOÀI', 'UBND', 'UBND thị xã Đồng Xoài'],
  ['ỦY BAN NHÂN DÂN\nH. TỪ SƠN', 'UBND', 'UBND huyện Từ Sơn'],
  ['UBND TX. ĐỒNG XOÀI\nPHÒNG NỘI VỤ', 'PNV', 'Phòng Nội vụ thị xã Đồng Xoài'],
  ['UBND THỊ XÃ ĐỒNG XOÀI\nPHÒNG NỘI VỤ', 'PNV', 'Phòng Nội vụ thị xã Đồng Xoài'],
])('a town that is a city today is called what it was: %s', (house, code, issuer) => {
  const text = `${house}\n${BANNER}\nSố: 12/QĐ-${code}\n\nngày 05 tháng 8 năm 2011\n\nQUYẾT ĐỊNH\nVề việc trồng cây`
  expect(faceOf(text)).toMatchObject({ issuer, symbol: `12/QĐ-${code}` })
})

test.each(['sé: 860 /BHXH-BT', 'Sổ: 860/BHXH-BT', '56: 860/BHXH-BT'])(
  'a scan misreads the label: %s',
  (number) => {
    const text = `BẢO HIỂM XÃ HỘI VIỆT NAM\n${BANNER}\n${number}\nHà Nội, ngày 17 tháng 3 năm 2020\nV/v trồng cây\n\n${ADDRESSED}`
    expect(faceOf(text)).toMatchObject({ symbol: '860/BHXH-BT' })
  },
)
