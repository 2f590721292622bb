import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/parse/normalise.js'
import { parse } from '../../src/parse/parse-text.js'
import { segment } from '../../src/parse/segment.js'

const PLAN = `TỈNH ỦY HÀ GIANG
*
Số 45-KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Giang, ngày 12 tháng 5 năm 2023
KẾ HOẠCH
thực hiện Chỉ thị số 19-CT/TW, ngày 10/3/2023 của Ban Bí thư về trồng cây
Thực hiện Chỉ thị số 19-CT/TW, ngày 10/3/2023 của Ban Bí thư, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:
I- MỤC ĐÍCH, YÊU CẦU
1- Làm cho mọi người thấy ích lợi của cây rừng
2- Việc trồng cây phải gắn với chăm sóc
II- TỔ CHỨC THỰC HIỆN
1- Sở Tài chính trước ngày 30/6/2023 bố trí kinh phí trồng cây năm 2023.
2- Các huyện ủy, thành ủy
- Chỉ đạo kiểm tra diện tích rừng trước ngày 15/7/2023.
- Lựa chọn giống cây hợp với từng xã.
3- Ban Tuyên giáo Tỉnh ủy
+ Tuyên truyền về bảo vệ rừng
+ Biên soạn tài liệu cho chi bộ.
Nơi nhận:
- Ban Bí thư;
- Lưu Văn phòng Tỉnh ủy.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Lê Văn Bình`

const LETTER = `ỦY BAN NHÂN DÂN TỈNH HÀ GIANG ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |
Số: 88/KH-UBND | Hà Giang, ngày 14 tháng 12 năm 2022 |
**KẾ HOẠCH** TRỒNG CÂY NĂM 2023 Căn cứ Luật Lâm nghiệp số 16/2017/QH14 ngày 15/11/2017; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
1. Sở Tài chính bố trí kinh phí. 2. Các huyện trồng cây. 3. Các xã chăm sóc cây.`

const flat = (text: string) => text.replace(/\s+/gu, ' ')
const items = (text: string) => segment(normalise(text)).body.map(({ path, passage }) => `${path} ${passage.text.slice(0, 24).trim()}`) // prettier-ignore

describe('a text that has lost its lines', () => {
  test('has the items that its labels count', () => {
    expect(items(flat(PLAN)).slice(1)).toEqual(items(PLAN).slice(1))
    expect(items(flat(PLAN))).toHaveLength(12)
  })

  test('has them where blank lines were joined too', () => {
    expect(items(PLAN.replaceAll('\n', '  ')).map((item) => item.split(' ')[0])).toEqual(items(PLAN).map((item) => item.split(' ')[0])) // prettier-ignore
  })

  test('gives the same duties and days', () => {
    const duties = (text: string) =>
      parse(text).tasks.map(({ lead, deadlines }) => [lead, deadlines.map(({ iso }) => iso)]) // prettier-ignore
    expect(duties(flat(PLAN))).toEqual(duties(PLAN))
  })

  test('keeps the day, the number and the grounds of a head that was a table', () => {
    const { document, citations } = parse(flat(LETTER))
    expect('symbol' in document && [document.symbol, document.issuedOn?.value, document.title]).toEqual(['88/KH-UBND', '2022-12-14', 'TRỒNG CÂY NĂM 2023']) // prettier-ignore
    expect(citations.map(({ relation }) => relation)).toEqual(['LEGAL_BASIS'])
  })

  test('has the rows of its table', () => {
    const table =
      '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Trồng cây ở trường | Sở Giáo dục và Đào tạo | |\n| 2 | Cấp giống cây | Sở Tài chính | 30/6/2023 |\n'
    const paper = PLAN.replace('Nơi nhận:', `${table}Nơi nhận:`)
    const leads = (text: string) => parse(text).tasks.map(({ lead }) => lead.join())
    expect(leads(flat(paper))).toEqual(leads(paper))
  })

  test.each([
    ['a number of a word', 'Theo Bảng 1. Các xã trồng cây, theo Bảng 2. Các huyện trồng cây và Nhóm 1. Sở, Nhóm 2. Phòng '.repeat(4)],
    ['a label that nothing goes on from', `${'Các xã trồng cây rồi chăm sóc cây '.repeat(12)}1. Sở Y tế ${'trồng cây '.repeat(9)}`],
  ])('is not cut at %s', (_, line) => {
    expect(segment(normalise(`KẾ HOẠCH\nTrồng cây\n${line}`)).body).toHaveLength(1)
  }) // prettier-ignore
})
