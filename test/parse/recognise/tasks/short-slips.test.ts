import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { faceOf } from '../paper.js'
import { dutiesOf } from './duties.js'

/** Short papers of communes and schools: minutes, slips and letters whose writers shorten names. */

const BANNER = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const paper = (number: string, words: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${BANNER}\nSố: 99/${number}\nNghệ An, ngày 10 tháng 9 năm 2025\n\n${words}`
const notice = (words: string) => paper('TB-UBND', `THÔNG BÁO\nKết luận cuộc họp về trồng cây\n\n${words}`)
const letter = (words: string) => paper('UBND-VP', `V/v trồng cây\n\nKính gửi: Các huyện.\n\n${words}`)
const minutes = (words: string) => paper('BB-UBND', `BIÊN BẢN\nHọp giao ban tháng 9\n\n${words}`)
const committee = (words: string) =>
  `ĐẢNG ỦY XÃ AN LÃNG\n*\nSố 42-TB/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Lãng, ngày 12 tháng 02 năm 2026\n\nTHÔNG BÁO\nKết luận về trồng cây\n\n${words}`

describe('who is meant by short words', () => {
  test.each<[string, string[]]>([
    ['Giao CB ĐC-XD xử lý dứt điểm vụ lấn vườn trước 31/10/2025.', ['Giao CB: CB ĐC-XD | 2025-10-31']],
    ['Giao PCT KT-HT làm việc trực tiếp với hai hộ.', ['Giao PCT: PCT KT-HT']],
    ['Phòng CNTT sao lưu sổ cây hằng tuần.', ['Phòng CNTT: Phòng CNTT tỉnh Nghệ An']],
    ['Giao Công an xã + Ban CHQS xã lập lịch trực.', ['Giao Công: Công an xã + Ban Chỉ huy Quân sự xã']],
    // a place where waste is handled is a name
    ['Giao Trung tâm Xử lý rác thải rà soát xe.', ['Giao Trung: Trung tâm Xử lý rác thải tỉnh Nghệ An']],
    ['Vườn có 12 cây + 3 ghế đá.', []],
    // a bullet joins nobody
    ['+ Giáo viên chủ nhiệm phối hợp Đoàn trường tập cho các em hát.', ['Giáo viên: Giáo viên chủ nhiệm']],
  ])('%s', (words, wanted) => {
    expect(dutiesOf(notice(words.startsWith('+') ? words : `1. ${words}`))).toEqual(wanted)
  })

  test.each<[string, string[]]>([
    [
      'Yêu cầu các đồng chí Đảng ủy viên phụ trách thôn dự họp với chi bộ.',
      ['Yêu cầu: Đảng ủy viên phụ trách thôn'],
    ],
    [
      'Đề nghị đồng chí Đảng uỷ viên phụ trách thôn An Hạ đi sát, dự họp với chi bộ.',
      ['Đề nghị: Đảng uỷ viên phụ trách thôn An Hạ'],
    ],
    ['Đề nghị Đảng ủy rà soát danh sách.', ['Đề nghị: Đảng ủy']],
    ['Đề nghị Khối Dân vận rà soát danh sách.', ['Đề nghị: Khối Dân vận']],
    ['Khối Dân vận Đảng ủy lập danh sách.', ['Khối Dân: Khối Dân vận Đảng ủy']],
    ['Khối lượng đất đào tăng thêm 3 m3.', []],
  ])('in a committee: %s', (words, wanted) => {
    expect(dutiesOf(committee(words))).toEqual(wanted)
  })
})

describe('what is counted and told', () => {
  test.each<[string, string[]]>([
    [
      'Chủ tịch UBND tỉnh chỉ đạo: 1) Sở Y tế kiểm tra vườn; 2) Sở Tài chính bố trí tiền; 3) Hướng dẫn ông An trồng cây.',
      ['1) Sở: Sở Y tế tỉnh Nghệ An', '2) Sở: Sở Tài chính tỉnh Nghệ An'],
    ],
    ['Sở Y tế kiểm tra vườn theo khoản 1) và khoản 2) của quy chế.', ['Sở Y: Sở Y tế tỉnh Nghệ An']],
  ])('inside of a line: %s', (words, wanted) => {
    expect(dutiesOf(notice(words))).toEqual(wanted)
  })

  test('minutes tell who reported what before the chair concludes', () => {
    const told =
      '1. Đ/c Trần Văn An - CA xã báo cáo:\n- Triển khai kế hoạch bảo vệ vườn\n- Hoàn thành kiểm kê cây\n\n2. Công an xã rà soát danh sách.'
    expect(dutiesOf(minutes(told))).toEqual(['Công an: Công an xã'])
    expect(dutiesOf(notice(told)).length).toBeGreaterThan(1)
  })

  test.each<[string, string[]]>([
    ['2. Thời hạn gửi: trước ngày 25/09/2025', ['Các đơn: các đơn vị | 2025-09-25']],
    ['2. Thời hạn giao cây: theo hợp đồng.', ['Các đơn: các đơn vị']],
  ])('a numbered line that only says by when: %s', (line, wanted) => {
    expect(dutiesOf(letter(`UBND tỉnh yêu cầu:\n\n1. Các đơn vị báo cáo số cây\n${line}`))).toEqual(wanted)
  })
})

describe('letterheads, and whose paper is cited', () => {
  test.each([
    ['CHI CỤC HẢI QUAN KHU VỰC VIII', 'Chi cục Hải quan khu vực VIII'],
    ['TRƯỜNG MẦM NON KHU VỰC AN LÃNG', 'Trường Mầm non Khu Vực An Lãng tỉnh Quảng Ninh'],
  ])('a letterhead: %s', (head, issuer) => {
    const text = `${head}\nSố: 22/KV-VP\nV/v trồng cây\nQuảng Ninh, ngày 12 tháng 9 năm 2026\n\nKính gửi: Các đơn vị.\n\n1. Các đơn vị trồng cây.`
    expect(faceOf(text).issuer).toBe(issuer)
  })

  test.each([
    ['5/CHQ-VP ngày 01/9/2025 của Cục Hải quan', 'Cục Hải quan'],
    ['5/CT-VP ngày 01/9/2025 của Cục Thuế', 'Cục Thuế'],
    // until then each province had one
    ['5/CT-VP ngày 01/9/2023 của Cục Thuế', 'Cục Thuế tỉnh Nghệ An'],
    ['5/CT-VP ngày 01/9/2025 của Cục Thuế tỉnh', 'Cục Thuế tỉnh Nghệ An'],
  ])('%s', (cited, issuer) => {
    const text = letter(`Thực hiện Công văn số ${cited}, UBND tỉnh yêu cầu các huyện trồng cây.`)
    const result = parse({
      name: 'a.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      text,
      textBase: 'RAW',
    })
    expect(result.outcome === 'PARSED' && result.citations[0]?.issuer?.name).toBe(issuer)
  })
})
