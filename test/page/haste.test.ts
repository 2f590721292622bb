import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { inHaste } from '../../src/page/found/haste'

const DAY = '2026-11-26'

/** What a question asks: lists by their names, or one of what its other words name. */
const asked = (question: string): string => {
  const { named, of } = whatIsAsked(question, DAY)
  return of === null ? named.map(({ name }) => name[0]).join('; ') : `${of.name[0]}: ${of.rest}`
}

// cspell:disable
describe('what officers ask in haste', () => {
  test.each([
    ['sở xd lào cai trễ', 'Nhiệm vụ quá hạn: sở xd lào cai'],
    ['sxd yen bai cham', 'Nhiệm vụ quá hạn: sxd yen bai'],
    ['sxd lào cai tuần này', 'Nhiệm vụ đến hạn tuần này: sxd lào cai'],
    ['so xay dung lao cai tuan sau', 'Nhiệm vụ đến hạn tuần sau: so xay dung lao cai'],
    ['sxd lào cai quá hạn tháng này', 'Nhiệm vụ quá hạn, có hạn tháng này: sxd lào cai'],
    ['tinh nao chua co kh ct999', 'Tỉnh chưa thấy văn bản: ct999'],
    ['dia phuong nao da co kh ct 34', 'Tỉnh đã có văn bản: ct 34'],
    ['huyen nao cua yen bai chua co kh ct999', 'Huyện chưa thấy văn bản: yen bai ct999'],
    ['ubnd xa nao chua co kh ct 34', 'Xã chưa thấy văn bản: ct 34'],
    ['ct 999 con tinh nao', 'Tỉnh chưa thấy văn bản: ct 999'],
    ['qua han t11', 'Nhiệm vụ quá hạn, có hạn tháng 11/2026'],
    ['den han t6/2024', 'Nhiệm vụ đến hạn tháng 6/2024'],
    ['in ct999', 'Một trang để họp: ct999'],
    ['xuat word ct999', 'Báo cáo tải về Word: ct999'],
    ['danh sách tỉnh chưa làm ct 34 xuất excel', 'Tỉnh chưa thấy văn bản: ct 34'],
    ['xin danh sách việc quá hạn file excel', 'Nhiệm vụ quá hạn'],
    ['63 tỉnh chỉ thị 34', 'Tỉnh đã có văn bản: chỉ thị 34'],
    ['top 5 tỉnh chậm', 'Nhiệm vụ quá hạn theo địa bàn'],
    ['xã phường chưa triển khai nghị quyết 21', 'Xã chưa thấy văn bản: nghị quyết 21'],
    ['chưa ai báo cáo', 'Nhiệm vụ báo cáo quá hạn'],
    ['ai là đầu mối chỉ thị 34', 'Nhiệm vụ được giao: chỉ thị 34'],
    ['tháng này cần thơ có gì', 'Nhiệm vụ đến hạn tháng này: cần thơ'],
    ['nhiệm vụ trung ương giao cho tỉnh lào cai', 'Nhiệm vụ: tỉnh lào cai'],
    ['deadline this week can tho', 'Nhiệm vụ đến hạn tuần này: can tho'],
    ['deadline tuần này', 'Nhiệm vụ đến hạn tuần này'],
    ['bao cao word chi thi 34', 'Báo cáo tải về Word: chi thi 34'],
    // what is late, in two letters
    ['qh', 'Nhiệm vụ quá hạn'],
    ['QH', 'Nhiệm vụ quá hạn'],
    ['nv qh', 'Nhiệm vụ quá hạn'],
    ['qh t11', 'Nhiệm vụ quá hạn, có hạn tháng 11/2026'],
    ['qh ct34', 'Nhiệm vụ quá hạn: ct34'],
    ['ct34 qh', 'Nhiệm vụ quá hạn: ct34'],
    ['qh sở tài chính', 'Nhiệm vụ quá hạn: sở tài chính'],
    ['sap qh', 'Nhiệm vụ sắp đến hạn (trong 7 ngày)'],
    ['đh tuần này', 'Nhiệm vụ đến hạn tuần này'],
    ['chưa ht', 'Nhiệm vụ chưa xong'],
    // of papers their tasks are
    ['vb chưa làm', 'Nhiệm vụ chưa xong'],
    ['văn bản nào chưa xử lý', 'Nhiệm vụ chưa xong'],
    ['kh nào trễ', 'Nhiệm vụ quá hạn'],
    ['cv đến mới', 'Văn bản mới, thay đổi trong 7 ngày qua'],
    // reports that are owed
    ['chưa nộp bc', 'Nhiệm vụ báo cáo quá hạn'],
    ['bc trễ', 'Nhiệm vụ báo cáo quá hạn'],
    ['báo cáo nào chưa nộp', 'Nhiệm vụ báo cáo quá hạn'],
    ['bc trễ ct34', 'Nhiệm vụ báo cáo quá hạn: ct34'],
    ['ai chưa nộp bc', 'Nhiệm vụ báo cáo quá hạn theo cơ quan'],
    ['báo cáo gì tuần này', 'Nhiệm vụ đến hạn tuần này'],
    ['sở nội vụ lào cai tháng 12', 'Nhiệm vụ đến hạn tháng 12/2026: sở nội vụ lào cai'],
    ['thanh tra tinh lao cai tuan nay', 'Nhiệm vụ đến hạn tuần này: thanh tra tinh lao cai'],
    ['sở y tế lào cai báo cáo gì tháng này', 'Nhiệm vụ đến hạn tháng này: sở y tế lào cai'],
    ['lào cai trễ', 'Nhiệm vụ quá hạn: lào cai'],
    ['quận 1 nhiệm vụ', 'Nhiệm vụ: quận 1'],
    ['tỉnh nào làm rồi chỉ thị 34', 'Tỉnh đã có văn bản: chỉ thị 34'],
    ['cấp trên giao việc gì cho Sở Xây dựng Lạng Sơn', 'Nhiệm vụ: Sở Xây dựng Lạng Sơn'],
    // what there is, by its name alone
    ['văn bản', 'Tất cả văn bản'],
    ['danh sach co quan', 'Tất cả cơ quan'],
    // a body and when
    ['ngân hàng tháng 12', 'Nhiệm vụ đến hạn tháng 12/2026: ngân hàng'],
    ['bo xay dung t12', 'Nhiệm vụ đến hạn tháng 12/2026: bo xay dung'],
    ['bộ công an quý 1/2027', 'Nhiệm vụ đến hạn quý I/2027: bộ công an'],
    ['bộ xây dựng tháng 3/2024', ''],
    ['bo tri von thang 12', ''],
    // when, and nothing else
    ['t12', 'Nhiệm vụ đến hạn tháng 12/2026'],
    ['quý 4/2026', 'Nhiệm vụ đến hạn quý IV/2026'],
    ['năm 2027', 'Nhiệm vụ đến hạn năm 2027'],
    ['30/11', 'Nhiệm vụ đến hạn ngày 30/11/2026'],
    ['15/12/2026', 'Nhiệm vụ đến hạn ngày 15/12/2026'],
    ['tháng 3/2024', ''],
    ['24/5/2024', ''],
    [
      'ai trên tôi',
      'Nhiệm vụ: “Diễn biến, nhiệm vụ cấp trên” ở mỗi việc cho biết ai giao và việc ấy dựa vào đâu',
    ],
    ['ai chưa làm', 'Nhiệm vụ chưa xong theo cơ quan'],
    ['từ 1/12 đến 15/12', 'Nhiệm vụ đến hạn từ 01/12/2026 đến 15/12/2026'],
    ['quá hạng sở xây dựng lào cai', 'Nhiệm vụ quá hạn: sở xây dựng lào cai'],
    ['qua hna', 'Nhiệm vụ quá hạn'],
    ['nạp 12 văn bản', 'Nạp văn bản: thả tệp vào, hoặc dán chữ'],
    ['UBND các xã phải nộp gì', 'Nhiệm vụ: UBND các xã'],
    ['mai có gì', 'Nhiệm vụ đến hạn ngày mai'],
    ['danh sách quá hạn gửi lãnh đạo', 'Nhiệm vụ quá hạn'],
    // a province without its blanks
    ['quá hạn langson', 'Nhiệm vụ quá hạn: Lạng Sơn'],
    ['hanoi qua han', 'Nhiệm vụ quá hạn: Hà Nội'],
    // who is late
    ['sở nào chậm', 'Nhiệm vụ quá hạn theo cơ quan'],
    ['huyện trễ', 'Nhiệm vụ quá hạn theo địa bàn'],
    ['snv nào trễ', 'Nhiệm vụ quá hạn: snv'],
    // a paper, its plans and how it stands
    ['kh ct34', 'Kế hoạch triển khai: ct34'],
    ['ct34 kh', 'Kế hoạch triển khai: ct34'],
    ['kh th ct 34', 'Kế hoạch triển khai: ct 34'],
    ['kq ct34', 'Tổng hợp tình hình triển khai: ct34'],
    ['td thuc hien ct 34', 'Tổng hợp tình hình triển khai: ct 34'],
    ['ct34 bc', 'Tổng hợp tình hình triển khai: ct34'],
    ['ct34 so với ct39', 'Tổng hợp tình hình triển khai: ct 34 với ct 39'],
    ['ct34 còn mấy tỉnh', 'Tỉnh chưa thấy văn bản: ct34'],
    ['mấy tỉnh xong ct34', 'Tỉnh đã có văn bản: ct34'],
    ['ct34 lạng sơn chưa', 'Tỉnh đã có văn bản: lạng sơn ct34'],
    ['còn bn tỉnh chưa làm ct34', 'Tỉnh chưa thấy văn bản: ct34'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))
})

describe('letters of a province, where nothing else is named or a paper', () => {
  test.each([
    ['nv qua han ls', 'Nhiệm vụ quá hạn: Lạng Sơn'],
    ['ct 34 ls lam chua', 'Tỉnh đã có văn bản: ct 34 Lạng Sơn'],
    ['yb da co kh ct34 chua', 'Tỉnh đã có văn bản: Yên Bái ct34'],
    ['qh yb', 'Nhiệm vụ quá hạn: Yên Bái'],
    ['kh ct34 yb', 'Kế hoạch triển khai: ct34 Yên Bái'],
    ['ct34 ls chưa', 'Tỉnh đã có văn bản: Lạng Sơn ct34'],
    ['snv yb trễ', 'Nhiệm vụ quá hạn: sở Nội vụ Yên Bái'],
    ['bc ct34 ls', 'Tổng hợp tình hình triển khai: ct34 Lạng Sơn'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test('letters that several bear are asked about, and not guessed', () => {
    const { said } = whatIsAsked('nv qua han lc', DAY)
    expect(said?.[0]).toBe('“LC” có thể là Lai Châu hoặc Lào Cai: hãy viết cả tên tỉnh')
  })

  test.each([
    ['vb yb', 'văn bản Yên Bái'],
    ['kh yb 2024', 'kh Yên Bái 2024'],
    ['cv ubnd ls', 'cv ubnd Lạng Sơn'],
    ['tbkl ls', 'tbkl Lạng Sơn'],
    ['ct34 yb', 'ct34 Yên Bái'],
    ['kh 15 yb', 'kh 15 Yên Bái'],
  ])('of papers they are those of whose these are: %s', (question, read) =>
    expect(whatIsAsked(question, DAY).read).toBe(read),
  )

  test('beside a paper those that they may mean are compared, and that is said', () => {
    const { read, said } = whatIsAsked('ct34 lc', DAY)
    expect([read, said?.[0]]).toEqual([
      'ct34 Lai Châu và Lào Cai',
      '“LC” có thể là Lai Châu hoặc Lào Cai: hãy viết cả tên tỉnh',
    ])
  })

  test.each(['vb hd', 'ct34 nd', 'kh dt', 'vb la'])('letters of much else are none: %s', (question) =>
    expect(whatIsAsked(question, DAY).read).not.toMatch(/Hải Dương|Nam Định|Đồng Tháp|Long An/),
  )

  test.each(['sxd lc chua lam', 'sở y tế ls quá hạn', 'viec qua han cua so tai chinh'])(
    'beside a body they are left to who finds bodies: %s',
    (question) => {
      const { said, of } = whatIsAsked(question, DAY)
      expect([said, of?.rest.match(/Lạng Sơn|Lào Cai/)]).toEqual([null, null])
    },
  )
})

test.each([
  'kh 34 lào cai',
  'có kh 301/KH-UBND chưa',
  'co kh so 15 chua',
  'trẻ chậm nói',
  'chỉ thị 34 còn tỉnh nào chưa làm',
  'quá hạn t50',
  'văn bản chậm trễ',
  'so sánh các tỉnh chậm',
  'sông nào chậm',
  'nq qh 15',
  '202/2025/QH15',
  'đại biểu qh lào cai',
  'qh sử dụng đất',
  'vpqh',
  'bc 34/BC-UBND',
  'báo cáo',
  'kh thực hiện nghị quyết 57',
  'ct34 tỉnh nào chưa',
  'văn bản chưa có toàn văn',
  'xã chưa thành vùng quê',
])('what is no haste stays: %s', (question) => expect(inHaste(question, DAY)).toBe(question))
