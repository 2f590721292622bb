import { describe, expect, test } from '@jest/globals'
import { faceOf } from '../paper.js'
import { dutiesOf } from './duties.js'

const BANNER = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const letter = (words: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${BANNER}\nSố: 99/UBND-NN\nNghệ An, ngày 10 tháng 6 năm 2023\n\nKính gửi: Các huyện.\n\n${words}`
const plan = (words: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${BANNER}\nSố: 99/KH-UBND\nNghệ An, ngày 10 tháng 6 năm 2023\n\nKẾ HOẠCH\nTrồng cây ven đường năm 2023\n\n${words}`
const school = (head: string, words: string) =>
  `${head}\n${BANNER}\nSố: 9/KH-AL\nAn Lãng, ngày 10 tháng 6 năm 2023\n\nKẾ HOẠCH\nTrồng cây\n\n${words}`
const minutes = (words: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${BANNER}\nSố: 9/BB-UBND\nNghệ An, ngày 10 tháng 6 năm 2023\n\nBIÊN BẢN\nHọp giao ban tháng 6\n${words}`

describe('items whose first words are no verb', () => {
  test.each<[string, string[]]>([
    ['* Một là: Tưới cây ở bến.\n* Hai là: Rà soát vườn.', ['Rà soát: các huyện']],
    ['- Thứ nhất, kiểm tra vườn.\n- Thứ hai, rà soát sổ.', ['kiểm tra: các huyện', 'rà soát: các huyện']],
    ['- Một làng nghề bên sông.\n- Hai bờ kè.', []],
  ])('a bullet before how speech counts: %s', (words, wanted) => {
    const list = `UBND tỉnh yêu cầu các huyện thực hiện các nhiệm vụ sau:\n${words}`
    expect(dutiesOf(letter(list)).filter((duty) => !duty.startsWith('Tưới'))).toEqual(wanted)
  })

  test.each<[string, string[]]>([
    // somebody leads it
    [
      '1. Số cây bóng mát đạt 3.450 cây,\nhoàn thành trước ngày 31/12/2023. Đơn vị chủ trì: Sở Xây dựng.',
      ['Số cây: Sở Xây dựng tỉnh Nghệ An | 2023-12-31'],
    ],
    ['1. Tỷ lệ cây sống đạt 90%.\n2. Số cây bóng mát đạt 3.450 cây.', []],
    // a line that names nobody but who leads
    ['1. Đơn vị chủ trì: Sở Xây dựng.', []],
    // how often it is told
    [
      '1. Tỷ lệ cây sống đạt 90%.\nĐơn vị chủ trì: Sở Xây dựng, phối hợp: Sở Tài chính. Báo cáo hàng tháng.',
      ['Tỷ lệ: Sở Xây dựng tỉnh Nghệ An | Sở Tài chính tỉnh Nghệ An | MONTHLY'],
    ],
    [
      '1. Tỷ lệ cây sống đạt 90%.\nĐơn vị chủ trì: Sở Xây dựng. Báo cáo hằng quý của năm trước đã gửi.',
      ['Tỷ lệ: Sở Xây dựng tỉnh Nghệ An'],
    ],
  ])('below targets: %s', (words, wanted) => {
    expect(dutiesOf(plan(`I. CHỈ TIÊU\n${words}`))).toEqual(wanted)
  })

  test('to make known to all is a duty', () => {
    expect(
      dutiesOf(letter('UBND tỉnh yêu cầu các huyện:\n1. Phổ cập nghề trồng cây trước ngày 30/6/2023.')),
    ).toEqual(['Phổ cập: các huyện | 2023-06-30'])
  })
})

describe('houses and their offices', () => {
  test.each<[string, string[]]>([
    ['1. P. TCCB rà soát danh sách.', ['P. TCCB: Phòng TCCB']],
    ['1. P.TCKT phối hợp với P. TCCB lập dự toán.', ['P.TCKT phối: Phòng TCKT | Phòng TCCB']],
    ['1. Giao P. Đào tạo xếp lịch.', ['Giao P.: Phòng Đào tạo']],
    ['1. Cây ở P. Hòa Khánh cao 3 m.', []],
    ['1. Cây ở P. II cao 3 m.', []],
    [
      '| TT | Nội dung | Thời gian | Đơn vị thực hiện |\n|---|---|---|---|\n| 1 | Lớp tin học | Quý III/2023 | P. TCCB + Viện SPKT |',
      ['Lớp tin: Phòng TCCB + Viện SPKT | 2023-09-30'],
    ],
  ])('an office by its letters: %s', (words, wanted) => {
    expect(dutiesOf(school('TRƯỜNG ĐẠI HỌC AN LÃNG', words))).toEqual(wanted)
  })

  test.each([
    ['TRƯỜNG TIỂU HỌC AN LÃNG', 'Trường Tiểu học An Lãng'],
    ['TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ AN LÃNG', 'Trường Tiểu học và Trung học cơ sở An Lãng'],
    ['TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ AN LÃNG', 'Trường Phổ thông Dân tộc nội trú An Lãng'],
    ['TRƯỜNG THCS AN LÃNG', 'Trường THCS An Lãng'],
    ['BỆNH VIỆN ĐA KHOA AN LÃNG', 'Bệnh viện Đa khoa An Lãng'],
    // a place, and no word of a house
    ['TRƯỜNG MẦM NON SƯ VẠN HẠNH', 'Trường Mầm non Sư Vạn Hạnh'],
  ])('a letterhead in capitals: %s', (head, issuer) => {
    expect(faceOf(school(head, '1. Trồng cây.')).issuer).toBe(issuer)
  })

  test('who heads the house gives, and does not do it himself', () => {
    const words =
      'Hiệu trưởng Trường Tiểu học An Lãng yêu cầu các Tổ chuyên môn và giáo viên thực hiện các nội dung sau:\n\n1. Rà soát giáo án.'
    expect(dutiesOf(school('TRƯỜNG TIỂU HỌC AN LÃNG', words))).toEqual([
      'Rà soát: các Tổ chuyên môn + giáo viên',
    ])
  })

  test.each([
    ['Số: 45/ubnd-vp', '45/UBND-VP'],
    ['Số: 45/cây-vườn và hoa', null],
  ])('a number in small letters: %s', (line, symbol) => {
    const text = `UBND PHƯỜNG BA ĐÌNH\n${line}\nV/v trồng cây\n\nBa Đình, ngày 5 tháng 2 năm 2023\n\nKính gửi: Các khu phố.\n\nUBND phường yêu cầu các khu phố trồng cây.`
    expect(faceOf(text).symbol).toBe(symbol)
  })
})

describe('minutes, and what an office tells', () => {
  test('what is said of the meeting below the title is not of it', () => {
    const text = minutes(
      'Thời gian: 8 giờ\nĐịa điểm: Hội trường\nChủ trì: Đồng chí Trần Văn An\n\n1. Trồng cây.',
    )
    expect(faceOf(text).title).toBe('Họp giao ban tháng 6')
  })

  test('who told what stands above the conclusion', () => {
    const told = 'I. NỘI DUNG\n1. Sở Công Thương báo cáo tình hình mua bán: giá tăng 3%.\n'
    const concluded = '1. Sở Y tế báo cáo tình hình bệnh trước ngày 20/6/2023.'
    expect(dutiesOf(minutes(`\n${told}II. KẾT LUẬN\n${concluded}`))).toEqual([
      'Sở Y: Sở Y tế tỉnh Nghệ An | 2023-06-20',
    ])
    // with no conclusion below, it may be what is to be done
    expect(dutiesOf(minutes(`\nI. NỘI DUNG\n${concluded}`))).toHaveLength(1)
  })

  test.each([
    ['I. Sở Xây dựng báo cáo', []],
    ['I. Sở Xây dựng', ['Lập vườn: Sở Xây dựng tỉnh Nghệ An']],
    ['I. Sở Xây dựng báo cáo kết quả, hoàn thành:', ['Lập vườn: Sở Xây dựng tỉnh Nghệ An']],
  ])('a heading that says whose words these are: %s', (heading, wanted) => {
    expect(dutiesOf(plan(`${heading}\n1. Lập vườn cây ở bến.`))).toEqual(wanted)
  })
})
