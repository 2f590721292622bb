import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { datedAsked, searchedFor } from '../../src/page/found/dated'
import { bodiesNamed } from '../../src/page/found/named'
import { notAnswered } from '../../src/page/found/not-answered'
import { timeNamed } from '../../src/page/found/times'

const DAY = '2026-11-28'

describe('a question that is not answered as it is asked', () => {
  test.each([
    ['văn bản do chủ tịch tỉnh ký', 'theo chức vụ'],
    ['ai ký kế hoạch của Lào Cai', 'người ký'],
    ['kế hoạch 2026 xếp theo tỉnh', 'không xếp theo địa bàn'],
    ['công văn tháng 10 xếp theo địa bàn', 'không xếp theo địa bàn'],
    ['Nghệ An chưa triển khai chỉ thị nào', 'mọi chỉ thị'],
    ['chỉ thị nào chưa có tỉnh nào triển khai', 'mọi chỉ thị'],
    ['tỉnh nào đã có kế hoạch nhưng chưa báo cáo chỉ thị 999', 'cùng lúc'],
    ['sở nào ở Lào Cai chưa triển khai chỉ thị 34', 'không theo dõi từng sở'],
    ['so với tháng trước quá hạn tăng hay giảm', 'hai thời điểm'],
    ['so sánh hai bản kế hoạch 134', 'Hai bản'],
    ['2 ban cua ke hoach 134 khac gi', 'Hai bản'],
    ['so sánh bản cũ và bản mới kế hoạch 134', 'Hai bản'],
    ['kế hoạch 134 bao nhiêu tiền', 'Số tiền'],
    ['kinh phi thuc hien chi thi 34 la bao nhieu', 'Số tiền'],
    ['văn bản mật', 'MẬT'],
    ['có văn bản nào đóng dấu tối mật không', 'MẬT'],
    ['số điện thoại sở công thương lào cai', 'số điện thoại'],
    ['sdt chanh van phong ubnd tinh', 'số điện thoại'],
    ['giấy mời họp tuần này', 'Giấy mời, lịch họp'],
    ['lich hop ngay 3/12', 'Giấy mời, lịch họp'],
    ['chia sẻ đường dẫn', 'Chép địa chỉ ấy gửi đi'],
    ['cach gui link cho dong nghiep', 'Chép địa chỉ ấy gửi đi'],
  ])('%s', (question, said) => expect(notAnswered(question)?.[0]).toContain(said))

  test.each([
    'ai ký 215/KH-UBND',
    'tỉnh nào quá hạn chỉ thị 34',
    'quá hạn theo cơ quan',
    'tỉnh nào quá hạn nhiều nhất',
    'nhiệm vụ quá hạn xếp theo tỉnh',
    'văn bản triển khai chỉ thị 34 xếp theo tỉnh',
    'nhiệm vụ chưa có đơn vị chủ trì',
    'quá hạn Hà Tĩnh',
    'đã có kế hoạch chỉ thị 34',
    'nhiệm vụ do Sở Xây dựng Lào Cai chủ trì',
    'Lạng Sơn đã triển khai chỉ thị 34 chưa',
    'tỉnh nào chưa triển khai chỉ thị 34',
    'đã quá hạn nhưng chưa xong',
    'ký kết hợp đồng',
    'so sánh chỉ thị 34 và chỉ thị 999',
    'kinh phí nhà ở xã hội',
    'bao nhiêu nhiệm vụ quá hạn',
    'công văn đôn đốc',
    'gửi báo cáo trước ngày 5/12',
    'cập nhật địa chỉ số',
    'vốn đầu tư công',
    'so sánh Lào Cai với Hà Nội chỉ thị 34',
    '',
  ])('none: %s', (question) => expect(notAnswered(question)).toBeNull())

  test('what can be answered of it stands beside it', () => {
    const { of, report } = whatIsAsked('tỉnh nào đã có kế hoạch nhưng chưa báo cáo chỉ thị 999', DAY)
    expect([of?.what, report.map(({ name }) => name[0])]).toEqual(['acted', ['Nhiệm vụ báo cáo quá hạn']])
  })
})

test('what a place is now or was is none of what is asked of it', () => {
  const rest = (question: string) => whatIsAsked(question, DAY).of?.rest
  expect(rest('Yên Bái (nay là Lào Cai) chưa triển khai chỉ thị 34')).toBe('Yên Bái chỉ thị 34')
  expect(rest('việc trễ của tỉnh Yên Bái trước sáp nhập')).toBe('tỉnh Yên Bái')
  expect(rest('Hậu Giang cũ đã triển khai chỉ thị 34 chưa')).toBe('Hậu Giang chỉ thị 34')
})

describe('the time that a question names', () => {
  test.each([
    ['tuan truoc', '2026-11-16', '2026-11-22'],
    ['thang truoc', '2026-10-01', '2026-10-31'],
    ['quy nay', '2026-10-01', '2026-12-31'],
    ['quy truoc', '2026-07-01', '2026-09-30'],
    ['nam ngoai', '2025-01-01', '2025-12-31'],
    ['dau nam den nay', '2026-01-01', '2026-11-28'],
    ['tu dau thang', '2026-11-01', '2026-11-28'],
    ['cuoi quy nay', '2026-11-28', '2026-12-31'],
    ['trong 10 ngay toi', '2026-11-28', '2026-12-08'],
    ['3 thang toi', '2026-11-28', '2027-02-28'],
    ['30 ngay qua', '2026-10-29', '2026-11-28'],
    ['in the next 2 weeks', '2026-11-28', '2026-12-12'],
    ['tu 1 12 den 15 12', '2026-12-01', '2026-12-15'],
    ['tu ngay 1 9 den nay', '2026-09-01', '2026-11-28'],
    ['6 thang cuoi nam 2025', '2025-07-01', '2025-12-31'],
    ['quy iii', '2026-07-01', '2026-09-30'],
    ['thang 2 nam 2024', '2024-02-01', '2024-02-29'],
  ])('%s', (words, first, last) => expect(timeNamed(words, DAY)?.span).toEqual([first, last]))

  test.each(['tu 15 12 den 1 12', 'tu 31 11', 'mai chau', 'quy hoach', 'thang 13', '5 nam toi'])(
    'none: %s',
    (words) => expect(timeNamed(words, DAY)).toBeNull(),
  )
})

describe('two bodies that a question names together', () => {
  const places = [{ name: 'Lào Cai' }]
  test.each([
    ['sở xây dựng và sở tài chính lào cai', ['sở xây dựng Lào Cai', 'sở tài chính lào cai']],
    ['sở xây dựng lào cai, sở tài chính lào cai', ['sở xây dựng lào cai', 'sở tài chính lào cai']],
    ['so xay dung voi so tai chinh', ['so xay dung', 'so tai chinh']],
    // one body that has an and in its name
    ['sở nông nghiệp và môi trường lào cai', null],
    ['lào cai và sở y tế', null],
  ])('%s', (names, bodies) => expect(bodiesNamed(names, places)).toEqual(bodies))
})

describe('a paper and its day without a year', () => {
  test('is looked for by its name', () => {
    expect(searchedFor('chỉ thị 999 ngày 15/3')).toBe('chỉ thị 999')
    expect(searchedFor('chỉ thị 999 ngày 15/3/2024')).toBe('chỉ thị 999 ngày 15/3/2024')
    expect(searchedFor('nhà ở ngày 15/3')).toBe('nhà ở ngày 15/3')
  })
  test.each([
    ['chỉ thị 999 ngày 15/3', '2024-03-15', true],
    ['chỉ thị 999 ngày 15/3', '2024-03-16', false],
    ['chỉ thị 999 ngày 15/3/2023', '2024-03-15', false],
    ['chỉ thị 999 tháng 3/2024', '2024-03-15', true],
  ])('%s of %s: %s', (question, day, is) => expect(datedAsked(question)?.isOf(day)).toBe(is))
})
