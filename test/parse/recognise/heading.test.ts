import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { normalise } from '../../../src/parse/normalise.js'
import { accessClassOf } from '../../../src/parse/recognise/heading/marks.js'
import { segment } from '../../../src/parse/segment.js'
import { read } from './paper.js'

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const BODY =
  'KẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương chung, các đơn vị trồng cây như sau:\n\n1. Trồng cây.'
const state = (
  head: string,
  number: string,
  place: string,
  signed = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  date = 'ngày 10 tháng 6 năm 2023',
) => `${head}\n${STATE}\nSố: ${number}\n${place}, ${date}\n\n${BODY}\n\n${signed}\n\nLê Văn Bình`
const party = (head: string, number: string, place: string, signed = 'T/M BAN THƯỜNG VỤ\nBÍ THƯ') =>
  `${head}\n*\nSố ${number}\nĐẢNG CỘNG SẢN VIỆT NAM\n${place}, ngày 10 tháng 6 năm 2023\n\n${BODY}\n\n${signed}\n\nLê Văn Bình`

describe('issuer, level and place', () => {
  test.each([
    [
      'province',
      state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', '5/KH-UBND', 'Nghệ An'),
      'UBND tỉnh Nghệ An',
      'PROVINCE',
      'Nghệ An',
    ],
    [
      'department',
      state('UBND TỈNH NGHỆ AN\nSỞ Y TẾ', '5/KH-SYT', 'Nghệ An', 'GIÁM ĐỐC'),
      'Sở Y tế tỉnh Nghệ An',
      'PROVINCE',
      'Nghệ An',
    ],
    [
      'office below its body',
      state('UBND TỈNH ĐỒNG NAI\nVĂN PHÒNG', '5/KH-VP', 'Đồng Nai', 'CHÁNH VĂN PHÒNG'),
      'Văn phòng UBND tỉnh Đồng Nai',
      'PROVINCE',
      'Đồng Nai',
    ],
    [
      'district',
      state('ỦY BAN NHÂN DÂN\nHUYỆN THANH CHƯƠNG', '5/KH-UBND', 'Thanh Chương'),
      'UBND huyện Thanh Chương',
      'DISTRICT',
      'Nghệ An',
    ],
    [
      'commune of after the reform',
      state(
        'ỦY BAN NHÂN DÂN\nXÃ ĐÔ LƯƠNG\nTỈNH NGHỆ AN',
        '5/KH-UBND',
        'Đô Lương',
        undefined,
        'ngày 12 tháng 9 năm 2025',
      ),
      'UBND xã Đô Lương',
      'COMMUNE',
      'Nghệ An',
    ],
    ['ministry', state('BỘ NỘI VỤ', '5/KH-BNV', 'Hà Nội', 'BỘ TRƯỞNG'), 'Bộ Nội vụ', 'CENTRAL', null],
    [
      'provincial committee',
      party('TỈNH ỦY NGHỆ AN', '5-KH/TU', 'Nghệ An'),
      'Tỉnh ủy Nghệ An',
      'PROVINCE',
      'Nghệ An',
    ],
    [
      'committee of a congress',
      party(
        'ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nBAN CHẤP HÀNH',
        '5-KH/TU',
        'Hải Phòng',
        'T/M BAN CHẤP HÀNH\nBÍ THƯ',
      ),
      'Thành ủy Hải Phòng',
      'PROVINCE',
      'Hải Phòng',
    ],
    [
      'city committee below a province',
      party('THÀNH ỦY VINH', '5-KH/TU', 'Vinh'),
      'Thành ủy Vinh',
      'DISTRICT',
      'Nghệ An',
    ],
    [
      'district committee below a long name',
      party('ĐẢNG BỘ TỈNH THỪA THIÊN HUẾ\nHUYỆN ỦY NAM ĐÔNG', '5-KH/HU', 'Nam Đông'),
      'Huyện ủy Nam Đông',
      'DISTRICT',
      'Thừa Thiên Huế',
    ],
  ])('%s', (_, text, issuer, level, province) => {
    const { heading } = read(text)
    expect([heading.issuer?.name, heading.place.level, heading.place.province?.name ?? null]).toEqual([
      issuer,
      level,
      province,
    ])
  })

  test('a directive of the centre is of the Secretariat where nothing else is printed', () => {
    const text = party('BAN CHẤP HÀNH TRUNG ƯƠNG', '5-CT/TW', 'Hà Nội', 'BÍ THƯ')
    expect(read(text).heading.issuer?.name).toBe('Ban Bí thư Trung ương Đảng')
    expect(read(text.replace('-CT/', '-KL/')).heading.issuer?.name).toBe('Ban Chấp hành Trung ương Đảng')
  })

  test('the organ in whose name it is signed', () => {
    expect(read(party('TỈNH ỦY NGHỆ AN', '5-KH/TU', 'Nghệ An')).heading.organ?.name).toBe(
      'Ban Thường vụ Tỉnh ủy Nghệ An',
    )
  })
})

describe('bodies beside the committees', () => {
  test.each([
    [
      'an association of a province',
      'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH NGHỆ AN',
      '5/KH-BTV',
      'Hội Liên hiệp Phụ nữ tỉnh Nghệ An',
    ],
    [
      'the Youth Union of a province',
      'ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH NGHỆ AN',
      '5-KH/TĐTN',
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An',
    ],
    [
      'the Front of the country',
      'MẶT TRẬN TỔ QUỐC VIỆT NAM\nỦY BAN TRUNG ƯƠNG',
      '5/KH-MTTW',
      'Ủy ban Trung ương MTTQ Việt Nam',
    ],
    [
      'the centre of an association',
      'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG',
      '5-CV/HNDTW',
      'Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
    ],
    [
      'the centre of the Youth Union',
      'ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TRUNG ƯƠNG',
      '5-CV/TWĐTN',
      'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh',
    ],
    ['a university', 'BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC VINH', '5/KH-ĐHV', 'Trường Đại học Vinh'],
    [
      'a school, its kind in letters',
      'TRƯỜNG THCS KIM LIÊN',
      '5/KH-THCS',
      'Trường THCS Kim Liên tỉnh Nghệ An',
    ],
    [
      'a school of two grades below a commune',
      'UBND XÃ KIM LIÊN\nTRƯỜNG TH&THCS LÀNG SEN',
      '5/KH-LS',
      'Trường TH&THCS Làng Sen',
    ],
    [
      'a school whose name stands apart',
      'TRƯỜNG TH &THCS\n\nLÀNG SEN',
      '5/KH-LS',
      'Trường TH &THCS Làng Sen tỉnh Nghệ An',
    ],
    ['a health station', 'UBND XÃ KIM LIÊN\nTRẠM Y TẾ', '5/KH-TYT', 'Trạm Y tế'],
    ['a department beside its superior', 'UBND TỈNH NGHỆ AN SỞ Y TẾ', '5/KH-SYT', 'Sở Y tế tỉnh Nghệ An'],
    ['but no office in the name of a city', 'UBND TP HẢI PHÒNG', '5/KH-UBND', 'UBND thành phố Hải Phòng'],
    ['the first of two bodies', 'SỞ Y TẾ - CÔNG AN TỈNH NGHỆ AN', '5/KHLT-SYT-CAT', 'Sở Y tế tỉnh Nghệ An'],
    ['the border guards', 'BCH BĐBP TỈNH NGHỆ AN', '5/KH-BCH', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An'],
    [
      'but no school in the name of a ministry',
      'BỘ TÀI NGUYÊN\nVÀ MÔI TRƯỜNG',
      '5/KH-BTNMT',
      'Bộ Tài nguyên và Môi trường',
    ],
    [
      'the Youth Union, whose name stands in the place of the banner',
      'ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH NGHỆ AN\n***\nĐOÀN TNCS HỒ CHÍ MINH',
      '5-KH/TĐTN',
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An',
    ],
    [
      'an association of a district below that of the province',
      'HỘI NÔNG DÂN TỈNH NGHỆ AN\nBAN CHẤP HÀNH HUYỆN NAM ĐÀN',
      '5-KH/HND',
      'Hội Nông dân huyện Nam Đàn',
    ],
    [
      'the Party cell of a school',
      'ĐẢNG BỘ XÃ KIM LIÊN\nCHI BỘ TRƯỜNG MẦM NON LÀNG SEN',
      '5-KH/CB',
      'Chi bộ Trường Mầm non Làng Sen',
    ],
    [
      'the union of a school below that of a province',
      'CÔNG ĐOÀN GIÁO DỤC NGHỆ AN\nCĐCS TRƯỜNG THPT LÀNG SEN',
      '5/KH-CĐ',
      'Công đoàn Cơ Sở Trường THPT Làng Sen tỉnh Nghệ An',
    ],
    [
      'the Pioneers of a school',
      'TRƯỜNG TIỂU HỌC LÀNG SEN\nLIÊN ĐỘI TRƯỜNG TH LÀNG SEN',
      '5/KH-LĐ',
      'Liên đội Trường TH Làng Sen tỉnh Nghệ An',
    ],
    ['the treasury', 'BỘ TÀI CHÍNH\nKHO BẠC NHÀ NƯỚC', '5/KH-KBNN', 'Kho bạc Nhà nước'],
    ['the tax office of a province', 'CỤC THUẾ\nTHUẾ TỈNH NGHỆ AN', '5/KH-NAN', 'Thuế tỉnh Nghệ An'],
    [
      'a committee with a commune in its subject',
      'UBND TỈNH NGHỆ AN\nBAN CHỈ ĐẠO PHÁT TRIỂN HỢP TÁC XÃ VÀ XÂY DỰNG NÔNG THÔN MỚI',
      '5/KH-BCĐ',
      'Ban Chỉ đạo Phát triển Hợp tác xã và Xây dựng Nông thôn mới tỉnh Nghệ An',
    ],
    [
      'a committee with the number of a scheme in its subject',
      'UBND TỈNH NGHỆ AN\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ, CẢI CÁCH\nHÀNH CHÍNH VÀ ĐỀ ÁN 06',
      '5/KH-BCĐ',
      'Ban Chỉ đạo Chuyển đổi số, Cải cách Hành chính và Đề án 06 tỉnh Nghệ An',
    ],
    [
      'an alliance',
      'LIÊN MINH HỢP TÁC XÃ VIỆT NAM\nLIÊN MINH HTX TỈNH NGHỆ AN',
      '5/KH-LMHTX',
      'Liên minh Hợp tác xã tỉnh Nghệ An',
    ],
    [
      'the first of departments',
      'UBND TỈNH NGHỆ AN\nLIÊN SỞ: TÀI CHÍNH - XÂY DỰNG',
      '5/HDLS-STC-SXD',
      'Sở Tài chính tỉnh Nghệ An',
    ],
    [
      'the first of a department and an association',
      'UBND TỈNH NGHỆ AN\nSỞ TƯ PHÁP - HỘI LUẬT GIA TỈNH',
      '5/KHLT-STP-HLG',
      'Sở Tư pháp tỉnh Nghệ An',
    ],
    [
      'the office of a committee that has none in any list',
      'BAN CHỈ ĐẠO 389 QUỐC GIA\nVĂN PHÒNG THƯỜNG TRỰC',
      '5/KH-VPTT',
      'Văn phòng thường trực Ban Chỉ đạo 389 Quốc Gia',
    ],
    ['a national university', 'ĐẠI HỌC QUỐC GIA HÀ NỘI', '5/KH-ĐHQGHN', 'Đại học Quốc gia Hà Nội'],
    ['a committee with a number', 'BAN CHỈ ĐẠO 389 QUỐC GIA', '5/KH-BCĐ389', 'Ban Chỉ đạo 389 Quốc Gia'],
  ])('%s', (_, head, number, issuer) => {
    expect(read(state(head, number, 'Nghệ An')).heading.issuer?.name).toBe(issuer)
  })
})

describe('a text without a letterhead', () => {
  test.each([
    [
      'says who issues it',
      'KẾ HOẠCH\nTrồng cây\n\nCăn cứ Luật Lâm nghiệp; Ban Chấp hành Thành đoàn Hà Nội ban hành Kế hoạch trồng cây như sau:',
      ['KE_HOACH', 'Ban Chấp hành Thành đoàn Hà Nội', 'PROVINCE'],
    ],
    [
      'says who speaks',
      'THÔNG BÁO\nVề trồng cây\n\nỦy ban nhân dân huyện Nam Đàn thông báo lịch trồng cây.',
      ['THONG_BAO', 'UBND huyện Nam Đàn', 'DISTRICT'],
    ],
    [
      'says what it is',
      'Ban Thường vụ Tỉnh ủy Nghệ An vừa ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW.',
      ['CHUONG_TRINH_HANH_DONG', 'Tỉnh ủy Nghệ An', 'PROVINCE'],
    ],
    [
      'names a letter in small letters',
      'Ủy ban nhân dân huyện Nam Đàn có công văn về trồng cây.',
      ['CONG_VAN', 'UBND huyện Nam Đàn', 'DISTRICT'],
    ],
    [
      'tells what another one is to issue',
      'Sở Y tế tham mưu UBND tỉnh ban hành Kế hoạch.',
      [null, null, null],
    ],
    ['tells what was issued before', 'Trước đó, UBND tỉnh ban hành Kế hoạch.', [null, null, null]],
    ['tells of bodies', 'Ủy ban nhân dân huyện Nam Đàn trồng cây ven đường.', [null, null, null]],
  ])('%s', (_, text, expected) => {
    const { heading } = read(text)
    expect([heading.type, heading.issuer?.name ?? null, heading.issuer?.level ?? null]).toEqual(expected)
    expect(heading.letterhead).toBe(false)
  })
})

test('who chairs a meeting and concludes does not issue the notice of it', () => {
  const { heading } = read(`THÔNG BÁO
Kết luận về việc trồng cây ven đường

Sau khi nghe báo cáo, đồng chí Lê Văn Mẫu, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo kết luận như sau:

1. Sở Y tế trồng cây.

UBND tỉnh thông báo để các cơ quan biết, thực hiện.`)
  expect(heading.issuer?.name).toBe('UBND tỉnh')
})

describe('a copy of a law site without letterhead', () => {
  const plain = (below: string, end = '') =>
    read(`Chỉ thị về việc trồng cây ven đường\n${below}\n\n1. Sở Y tế trồng cây.\n\n${end}`).heading

  test.each([
    ['who speaks behind grounds', 'Để đường làng xanh, Bộ trưởng Bộ Xây dựng chỉ thị:', '', 'Bộ Xây dựng'],
    [
      'who asks behind a paper that is carried out',
      'Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành như sau:',
      '',
      'UBND tỉnh',
    ],
    [
      'the name below the title, in small letters',
      'Ủy ban nhân dân tỉnh nghệ an\nCây ven đường còn ít.',
      '',
      'UBND tỉnh Nghệ An',
    ],
    [
      'who speaks at the end',
      'Cây ven đường còn ít.',
      'Ủy ban nhân dân quận yêu cầu các phòng thực hiện nghiêm Chỉ thị này.',
      'UBND quận',
    ],
  ])('%s', (_, below, end, issuer) => {
    expect(plain(below, end)).toMatchObject({
      form: 'PAPER',
      type: 'CHI_THI',
      system: 'STATE',
      title: 'về việc trồng cây ven đường',
      symbol: null,
      issuer: { name: issuer },
    })
  })

  test('who sends a telegram, in capitals before a word in small letters', () => {
    const { heading } = read(
      'CÔNG ĐIỆN\n\nVỀ TRỒNG CÂY\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n\n- Bộ trưởng các bộ;\n\nCây còn ít.',
    )
    expect(heading).toMatchObject({ system: 'STATE', issuer: { name: 'Thủ tướng Chính phủ' } })
  })
})

test('a scan that lost accents of the letterhead and misread the label of the number', () => {
  const { heading } = read(
    'BO TÀI CHÍNH CỘNG HOÀ XÃ HỘI CHỦ NGHIA VIỆT NAM\nTONG CỤC THUÊ\nĐộc lập - Tự do - Hạnh phúc\n$6:99/TB-TCT\n\nTHÔNG BÁO\nTrồng cây\n\n1. Trồng cây.',
  )
  expect(heading).toMatchObject({
    letterhead: true,
    issuer: { name: 'Tổng cục Thuế', level: 'CENTRAL' },
    symbol: { number: '99', issuer: 'TCT' },
  })
})

test.each(['ố: ', 'ð: ', 'ỗ:'])('a hole or a stamp that leaves "%s" of the label of the number', (label) => {
  const { heading } = read(
    `ỦY BAN NHÂN DÂN\nTỈNH NINH THUẬN\n${label}783/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTrồng cây\n\n1. Trồng cây.`,
  )
  expect(heading).toMatchObject({ symbol: { number: '783', issuer: 'UBND' } })
})

describe('number and date', () => {
  test.each([
    ['plain', '5/KH-UBND', '5/KH-UBND', '2023-06-10'],
    ['lost hyphen', '5/KHUBND', '5/KH-UBND', '2023-06-10'],
    ['blank', '      /KH-UBND', 'KH-UBND', '2023-06-10'],
    ['lost slash', '5KH-UBND', '5/KH-UBND', '2023-06-10'],
    ['full stop for the slash', '5.KH-UBND', '5/KH-UBND', '2023-06-10'],
    ['full stop for the hyphen of a Party body', '5.KH/TU', '5-KH/TU', '2023-06-10'],
    ['of two bodies together', '5/QCPH/UBND-UBMTTQ', '5/QCPH/UBND-UBMTTQ', '2023-06-10'],
    ['codes that no list holds', '5/QTr/BCA-BYT', '5/QTr/BCA-BYT', '2023-06-10'],
    ['a letter of an office that no list holds', '5/VHXH', '5/VHXH', '2023-06-10'],
    ['but no type without its issuer', '5/QĐ', undefined, '2023-06-10'],
    ['but no code in small letters', '5/quy-trinh', undefined, '2023-06-10'],
  ])('%s', (_, number, symbol, date) => {
    const { heading } = read(state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', number, 'Nghệ An'))
    const printed = heading.symbol ? printSymbol(heading.symbol) : undefined
    expect([printed, heading.issuedOn?.value]).toEqual([symbol, date])
  })

  test('a full stop for the comma before the day', () => {
    const { heading } = read(state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', '5/KH-UBND', 'Nghệ An').replace('An, ngày', 'An. ngày')) // prettier-ignore
    expect([heading.seat, heading.issuedOn?.value]).toEqual(['Nghệ An', '2023-06-10'])
  })

  test.each([
    ['ngày     tháng 5 năm 2024', '2024-05', 'MONTH'],
    ['hồi 15 giờ 00 ngày 02 tháng 5 năm 2024', '2024-05-02', 'DAY'],
    ['ngày … tháng … năm 2024', '2024', 'YEAR'],
    ['ngày 01 tháng 5 năm 20 24', '2024-05-01', 'DAY'],
  ])('%s', (date, value, precision) => {
    expect(
      read(state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', '5/KH-UBND', 'Nghệ An', undefined, date)).heading.issuedOn,
    ).toMatchObject({ value, precision })
  })

  test('the decision of the President ends where his name begins', () => {
    const { heading } = read(
      `CHỦ TỊCH NƯỚC\n${STATE}\nSố: 5/QĐ-CTN\nHà Nội, ngày 10 tháng 6 năm 2023\nQUYẾT ĐỊNH\nVỀ VIỆC ĐẶC XÁ\nCHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Luật Đặc xá;`,
    )
    expect([heading.title, heading.issuer?.name]).toEqual(['VỀ VIỆC ĐẶC XÁ', 'Chủ tịch nước'])
  })

  test.each([
    ['behind scraps of a drawing', 'straight connector 2Số: 5 /KH-UBND', '5/KH-UBND'],
    ['but not in brackets of an annex', '(Kèm theo Kế hoạch số: 5/KH-UBND', null],
  ])('%s', (_, line, symbol) => {
    const text = state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', '5', 'Nghệ An').replace('Số: 5', line)
    const { heading } = read(text)
    expect(heading.symbol && printSymbol(heading.symbol)).toBe(symbol)
  })

  test('its own header wins over a property sheet and a link with another symbol', () => {
    const menu =
      'Kế hoạch số 5/2023/KH-UBND tỉnh Nghệ An\nSố hiệu: 5/2022/KH-UBND\nNgày ban hành: 10/06/2022\n\n'
    expect(
      read(menu + state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', '5/KH-UBND', 'Nghệ An')).heading.symbolPrinted,
    ).toBe('Số: 5/KH-UBND')
  })
})

describe('a letter whose subject has no label', () => {
  const LETTER = (subject: string) =>
    `UBND TỈNH NGHỆ AN\nSỞ Y TẾ\n${STATE}\nSố: 5/SYT-NV\n${subject}\nNghệ An, ngày 10 tháng 6 năm 2023\nKính gửi: Các bệnh viện.\nCăn cứ Luật Khám bệnh;`
  const LONG = `Về trồng cây ${'ở các bệnh viện và các trạm y tế '.repeat(6)}của tỉnh.`
  test.each([
    ['right below the number', 'Về trồng cây ven đường', 'Về trồng cây ven đường'],
    ['however long', LONG, LONG],
    ['a site left out its "Về"', 'Trồng cây ven đường ở các xã', 'Trồng cây ven đường ở các xã'],
    ['but not who signed it', 'Người ký văn bản: Lê Văn Bình', null],
    ['nor where copies are kept', 'Lưu: VT, NV;', null],
    ['nor a line apart', '\nTrồng cây ven đường ở các xã\n', null],
  ])('%s', (_, subject, title) => {
    const { heading } = read(LETTER(subject))
    expect([heading.title, heading.issuedOn?.value]).toEqual([title, '2023-06-10'])
  })

  test('blanks around the hyphen before its unit', () => {
    const number = (line: string) => read(LETTER('V/v trồng cây').replace('5/SYT-NV', line)).heading.symbol
    expect(number('5/SYT – NV')?.issuer).toBe('SYT-NV')
    expect(number('5/SYT')?.issuer).toBe('SYT')
  })
})

test('the type word says that it is a draft', () => {
  const draft = state('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', '5/KH-UBND', 'Nghệ An').replace(
    'KẾ HOẠCH',
    'DỰ THẢO KẾ HOẠCH',
  )
  expect(read(draft).heading).toMatchObject({ accessClass: 'DRAFT', type: 'KE_HOACH' })
})

test('who sends a telegram for a committee heads no paper', () => {
  const head = 'UBND TỈNH NGHỆ AN\nBAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI'
  const text = state(head, '5/CĐ-BCĐ', 'Nghệ An').replace(
    BODY,
    'CÔNG ĐIỆN\nVề bão\nTRƯỞNG BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI TỈNH điện:\n- Các xã;\n\nBão mạnh lên.',
  )
  expect(read(text).heading.issuer?.name).toBe('Ban Chỉ đạo Phòng, Chống Thiên Tai tỉnh Nghệ An')
})

describe('to whom a telegram goes, below who sends it', () => {
  const telegram = (sender: string, ...lines: string[]) =>
    state('ỦY BAN NHÂN DÂN\nHUYỆN HƯƠNG SƠN', '5/CĐ-UBND', 'Hương Sơn').replace(
      BODY,
      ['CÔNG ĐIỆN', 'Về việc tưới cây', sender, ...lines].join('\n'),
    )

  test('stands in lines without a dash, and the sender is the committee above', () => {
    const text = telegram(
      'CHỦ TỊCH UBND HUYỆN ĐIỆN:',
      'Trưởng các phòng, ban huyện',
      '',
      'Chủ tịch UBND các xã, thị trấn',
      '',
      'Sáng 09/6/2023, tại xã An đã xảy ra nắng nóng, cây chết nhiều.',
    )
    const paper = segment(normalise(text))
    expect(paper.addressees.map(({ text: line }) => line)).toEqual([
      'Trưởng các phòng, ban huyện',
      'Chủ tịch UBND các xã, thị trấn',
    ])
    // nobody met
    expect(read(text).heading).toMatchObject({ issuer: { name: 'UBND huyện Hương Sơn' }, meetingOn: null })
  })

  test('ends before a sentence', () => {
    const { addressees } = segment(
      normalise(telegram('CHỦ TỊCH UBND HUYỆN ĐIỆN:', 'Các phòng, ban', '', 'Các xã đã tưới cây.', '')),
    )
    expect(addressees.map(({ text }) => text)).toEqual(['Các phòng, ban'])
  })

  test('the hour at which it goes out is no title', () => {
    const text = telegram('Vào hồi 10 giờ 00, ngày 10/6/2023', 'BAN CHỈ HUY PCTT ĐIỆN:', '- Các xã;', '')
    expect(read(text).heading.title).toBe('Về việc tưới cây')
  })
})

describe('access class', () => {
  test.each([
    ['MẬT', 'SECRET'],
    ['TỐI MẬT', 'SECRET'],
    ['TÓI MÂT', 'SECRET'],
    ['Mật', 'SECRET'],
    ['Mặt', 'NONE_PRINTED'],
    ['Bản số: 03', 'SECRET'],
    ['LƯU HÀNH NỘI BỘ', 'INTERNAL'],
    ['DỰ THẢO LẦN 2', 'DRAFT'],
    ['(Dự thảo)', 'DRAFT'],
    ['HỎA TỐC', 'NONE_PRINTED'],
    ['về bảo vệ bí mật nhà nước', 'NONE_PRINTED'],
    ['dự thảo Nghị quyết về nhà ở', 'NONE_PRINTED'],
  ] as const)('%s: %s', (line, expected) => {
    expect(accessClassOf(['ỦY BAN NHÂN DÂN', line])).toBe(expected)
  })
})
