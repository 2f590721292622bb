import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'

const read = (text: string) => {
  const parsed = parse({ name: 'news.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed
}

const HEADLINE = 'Nam Đàn tăng cường trồng cây ven đường\n\n'

test('a paper that takes the place of another', () => {
  const { citations, heading } = read(
    'UBND tỉnh Nghệ An vừa ký Quyết định số 1200/QĐ-UBND ngày 10/6/2024 thay thế Quyết định số 12/QĐ-UBND ngày 02/5/2020.\n\nTheo đó, các sở trồng cây.',
  )
  expect(heading.title).toBe('thay thế Quyết định số 12/QĐ-UBND ngày 02/5/2020')
  expect(citations.map(({ relation }) => relation)).toEqual(['REPLACES'])
})

test.each([
  ['Nghị quyết thay thế Nghị quyết số 20/2023/NQ-HĐND.', 'REPLACES'],
  [
    'Nghị quyết gồm 5 điều, có hiệu lực từ ngày 01/8/2024; thay thế Nghị quyết số 20/2023/NQ-HĐND.',
    'REPLACES',
  ],
  ['Nghị quyết số 36/2024/NQ-HĐND thay thế Nghị quyết số 20/2023/NQ-HĐND.', 'REPLACES'],
  [
    'Nghị quyết số 36/2024/NQ-HĐND có hiệu lực từ ngày 01/8/2024 và thay thế Nghị quyết số 20/2023/NQ-HĐND.',
    'REPLACES',
  ],
  ['Theo đó, bãi bỏ toàn bộ Nghị quyết số 20/2023/NQ-HĐND về vườn ươm.', 'REPEALS'],
  [
    'Các văn bản bị bãi bỏ gồm Nghị quyết số 15/2020/NQ-HĐND ngày 5/3/2020 về tưới cây; Nghị quyết số 20/2023/NQ-HĐND về vườn ươm.',
    'REPEALS',
  ],
  ['Cụ thể, bãi bỏ 02 nghị quyết gồm:\n\n- Nghị quyết số 20/2023/NQ-HĐND về vườn ươm.', 'REPEALS'],
  ['Theo đó, các xã trồng cây như Nghị quyết số 20/2023/NQ-HĐND đã quy định.', 'CITES'],
  [
    'Nghị quyết có hiệu lực từ ngày 01/8/2024. Trước đó, Nghị quyết số 18/2022/NQ-HĐND đã bãi bỏ Nghị quyết số 20/2023/NQ-HĐND.',
    'CITES',
  ],
  ['Nghị quyết số 18/2022/NQ-HĐND đã thay thế Nghị quyết số 20/2023/NQ-HĐND.', 'CITES'],
  ['Đề án thay thế Nghị quyết số 20/2023/NQ-HĐND đang được lập.', 'CITES'],
])('what the paper does that the news calls by its kind: %s', (sentence, relation) => {
  const { citations } = read(
    `Ngày 10/7/2024, HĐND tỉnh Nghệ An đã thông qua Nghị quyết số 36/2024/NQ-HĐND quy định việc trồng cây. ${sentence}`,
  )
  expect(citations.find(({ symbol }) => printSymbol(symbol) === '20/2023/NQ-HĐND')?.relation).toBe(relation)
})

test.each([
  ['về “trồng cây; tưới cây, giữ rừng”. Theo đó', 'về “trồng cây; tưới cây, giữ rừng”'],
  ['về trồng cây; tưới cây', 'về trồng cây'],
  [
    'về tăng cường sự lãnh đạo, chỉ đạo công tác trồng cây',
    'về tăng cường sự lãnh đạo, chỉ đạo công tác trồng cây',
  ],
  ['về trồng cây, chỉ đạo', 'về trồng cây'],
  ['về trồng cây, Chủ tịch UBND tỉnh đã yêu cầu', 'về trồng cây'],
  ['về trồng cây, chủ tịch hội đồng trường nói', 'về trồng cây, chủ tịch hội đồng trường nói'],
])('where the title ends: %s', (words, title) => {
  const { heading } = read(
    `UBND tỉnh Nghệ An vừa ban hành Kế hoạch số 12/KH-UBND ngày 10/6/2024 ${words} các sở trồng cây.`,
  )
  expect(heading.title?.replace(' các sở trồng cây', '')).toBe(title)
})

test.each([
  ['ngày 12/3/2021, UBND tỉnh Nghệ An ban hành Kế hoạch trồng cây.', null],
  ['ngày 12/3/2021, về trồng cây, các xã cùng làm.', '2021-03-12'],
  ['ngày 12/3/2021 UBND tỉnh Nghệ An đã ban hành Kế hoạch trồng cây.', null],
])('whose day it is: %s', (words, date) => {
  const { citations } = read(`Thực hiện Chỉ thị số 05-CT/TW của Ban Bí thư, ${words}`)
  expect(citations.map((one) => one.date)).toEqual([date])
})

test.each([
  ['vừa ký Văn bản số 376 về việc triển khai thực hiện', 'IMPLEMENTS'],
  ['có văn bản về việc thực hiện', 'IMPLEMENTS'],
  ['gửi Công văn số 376 ngày 12/6/2024 về tổ chức thực hiện', 'IMPLEMENTS'],
  ['nghe báo cáo về việc thực hiện', 'CITES'],
])('a letter whose symbol the news does not give: %s', (words, relation) => {
  const { citations } = read(
    `UBND tỉnh Nghệ An ${words} Chỉ thị số 33/CT-TTg ngày 01/4/2024 của Thủ tướng Chính phủ về trồng cây.`,
  )
  expect(citations.map((one) => one.relation)).toEqual([relation])
})

test.each([
  ['44', 'REPLACES'],
  // another paper, whose number begins alike
  ['441', 'CITES'],
])('the paper by its number, %s', (number, relation) => {
  const { citations } = read(
    `Ngày 10/7/2024, UBND tỉnh Nghệ An đã ban hành Quyết định số 44/QĐ-UBND về trồng cây. Quyết định số ${number}/QĐ-UBND thay thế Quyết định số 12/QĐ-UBND ngày 02/5/2020.`,
  )
  expect(citations.find(({ symbol }) => printSymbol(symbol) === '12/QĐ-UBND')?.relation).toBe(relation)
})

test('some of the papers that it ends', () => {
  const { citations, heading } = read(
    'UBND tỉnh Nghệ An vừa ban hành Quyết định số 44/2024/QĐ-UBND bãi bỏ 12 quyết định, trong đó có Quyết định số 11/2014/QĐ-UBND ngày 09/6/2014 và Quyết định số 30/2016/QĐ-UBND ngày 24/6/2016.',
  )
  expect(heading.symbol && printSymbol(heading.symbol)).toBe('44/2024/QĐ-UBND')
  expect(citations.map(({ relation }) => relation)).toEqual(['REPEALS', 'REPEALS'])
})

test('what it is for, in brackets', () => {
  const { citations, heading } = read(
    'Ngày 05/11/2024, UBND huyện Nam Đàn ký ban hành Kế hoạch số 26/KH-UBND về việc trồng cây (thực hiện Chỉ thị số 40-CT/TW của Ban Bí thư).',
  )
  expect(heading.symbol && printSymbol(heading.symbol)).toBe('26/KH-UBND')
  expect(citations.map(({ relation }) => relation)).toEqual(['IMPLEMENTS'])
})

test('the head of a city that is told with a stop in its short name', () => {
  const { heading } = read(
    'Nghị quyết số 19/NQ-HĐND vừa được Chủ tịch HĐND TP. Hà Nội Lê Thị Bình ký ban hành thông qua việc trồng cây.',
  )
  expect(heading.issuer?.name).toBe('HĐND thành phố Hà Nội')
})

test.each([
  ['UBND các quận, huyện', 'PROVINCE'],
  ['UBND các xã, phường', 'DISTRICT'],
])('the rank of a city is told by whom it charges: %s', (below, level) => {
  const { heading } = read(
    `UBND thành phố vừa ban hành Kế hoạch số 15/KH-UBND về trồng cây. Theo đó, các phòng và ${below} trồng cây.`,
  )
  expect(heading.place.level).toBe(level)
})

test('the page was put up on a day that is no part of the title', () => {
  const { heading } = read(
    'Công văn số 651/BNN-VP ngày 12/3/2007 về việc trồng cây\n\n20/03/2007\n\nĐể trồng cây, Bộ Nông nghiệp và Phát triển nông thôn yêu cầu:\n\n1. Các đơn vị trồng cây.',
  )
  expect(heading.title).toBe('về việc trồng cây')
})

test('a row of a table that tells of a letter does not make the page news of it', () => {
  const row = (told: string) => `| TT | Việc | Xử lý | Tình trạng |\n| 1 | Cây | Trồng | ${told} | |`
  const { heading } = read(
    `Theo dõi cây xanh\n\n${row('Công an tỉnh Nghệ An đã có Công văn số 21/CAT-PA05 ngày 05/3/2023')}`,
  )
  expect([heading.form, heading.symbol]).toEqual(['PAPER', null])
})

test('the first of two organs', () => {
  const { heading } = read(
    'Bộ Chính trị, Ban Bí thư vừa ban hành Kết luận số 127-KL/TW ngày 28/02/2025 về trồng cây.',
  )
  expect(heading.issuer?.name).toBe('Bộ Chính trị')
})

test('a headline that names it, and a sentence below with its day and what it ends', () => {
  const { citations, heading } = read(
    'Chính phủ ban hành Nghị định 73/2024/NĐ-CP\n\nNgày 30/6/2024, Chính phủ ban hành Nghị định số 73/2024/NĐ-CP quy định mức lương, có hiệu lực từ ngày 01/7/2024 và thay thế Nghị định số 24/2023/NĐ-CP ngày 14/5/2023.',
  )
  expect([heading.symbol && printSymbol(heading.symbol), heading.issuedOn?.value]).toEqual([
    '73/2024/NĐ-CP',
    '2024-06-30',
  ])
  expect(citations.map(({ relation }) => relation)).toEqual(['REPLACES'])
})

test('what is done upon request of another paper carries that out', () => {
  const { citations } = read(
    'Ngày 29/7/2020, UBND tỉnh Nghệ An ban hành Công văn số 23/UBND-Y về trồng cây.\n\nTheo đó, thực hiện đề nghị của Bộ Y tế tại Công văn số 3908/BYT-DP ngày 22/7/2020, UBND tỉnh yêu cầu các sở trồng cây.',
  )
  expect(citations.map(({ relation }) => relation)).toEqual(['IMPLEMENTS'])
})

test.each([
  ['Chiều 21/7, UBND tỉnh Nghệ An ban hành Kế hoạch số 45/KH-UBND về trồng cây.', '2025-07-21'],
  ['Hôm nay (21/7), UBND tỉnh Nghệ An ban hành Kế hoạch số 45/KH-UBND về trồng cây.', '2025-07-21'],
  ['UBND tỉnh Nghệ An ban hành Kế hoạch số 45/KH-UBND ngày 21/7 về trồng cây.', '2025-07-21'],
  ['UBND tỉnh Nghệ An ban hành Kế hoạch số 45/KH-UBND về việc 2/3 số xã trồng cây.', null],
])('the day in news, without its year or its word: %s', (sentence, day) => {
  const { heading } = read(`Thứ Ba, 22/7/2025, 08:16\n\nTrồng cây ở Nghệ An\n\n${sentence}`)
  expect(heading.issuedOn?.value ?? null).toBe(day)
})

test.each([
  [
    'BÁO NGHỆ AN ĐIỆN TỬ\nCƠ QUAN CỦA ĐẢNG BỘ ĐẢNG CỘNG SẢN VIỆT NAM TỈNH NGHỆ AN\nXây dựng Đảng',
    'a newspaper',
  ],
  ['SỞ Y TẾ TỈNH NGHỆ AN\nTin tức >> Tin trong ngành\nCập nhật ngày: 22/7/2024 08:16', 'a department'],
  ['UBND HUYỆN NAM ĐÀN\nTRANG THÔNG TIN ĐIỆN TỬ\nĐăng ngày 22/7/2024', 'a district'],
])('%j is the head of the site of %s, and no letterhead', (head) => {
  const { heading } = read(
    `${head}\n\nNgày 21/7/2024, UBND tỉnh Nghệ An ban hành Kế hoạch số 45/KH-UBND về trồng cây.`,
  )
  expect([heading.form, heading.issuer?.name]).toEqual(['RETELLING', 'UBND tỉnh Nghệ An'])
})

describe('news that retells a paper', () => {
  test.each([
    [
      'a sentence that issues, with its day at the front',
      'Ngày 05/6/2024, UBND huyện Nam Đàn vừa ban hành Kế hoạch số 45/KH-UBND về trồng cây ven đường.',
      ['45/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.issued'],
    ],
    [
      'its number stands in brackets behind its kind',
      'Theo thông báo (số 34/TB-UBND ngày 05/6/2024), Chủ tịch UBND huyện Nam Đàn đã điều chỉnh lịch trồng cây.',
      ['34/TB-UBND', 'THONG_BAO', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.per'],
    ],
    [
      'a plan that sets an aim',
      'Tại Kế hoạch số 45/KH-UBND ngày 05/6/2024, UBND huyện Nam Đàn đặt mục tiêu trồng ba nghìn cây.',
      ['45/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.at'],
    ],
    [
      'a council has passed it',
      'HĐND tỉnh Nghệ An đã thông qua Nghị quyết số 12/2024/NQ-HĐND ngày 05/6/2024 về trồng cây.',
      ['12/2024/NQ-HĐND', 'NGHI_QUYET', 'HĐND tỉnh Nghệ An', '2024-06-05', 'retelling.issued'],
    ],
    [
      'whose it is before the verb',
      'Kế hoạch số 45/KH-UBND ngày 05/6/2024 của UBND huyện Nam Đàn vừa ban hành giao các xã trồng cây.',
      ['45/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.passive'],
    ],
    [
      'who issues it behind what it is',
      'Đó là nội dung chính trong Văn bản số 812/UBND-NN ngày 07/6/2024 vừa được UBND tỉnh Nghệ An ban hành.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.in'],
    ],
    [
      'a department that a slip of the pen hides',
      'Ngày 07/6/2024, Sở Văn, hóa đã ban hành Công văn số 49/SVHTTDL-QLDL yêu cầu các xã trồng cây.',
      ['49/SVHTTDL-QLDL', 'CONG_VAN', 'Sở Văn hóa, Thể thao và Du lịch', '2024-06-07', 'retelling.issued'],
    ],
    [
      'the day behind the number',
      'UBND tỉnh Nghệ An đã có Công văn số 812/UBND-NN ngày 07/6/2024 yêu cầu các huyện trồng cây.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.issued'],
    ],
    [
      'the last clause has the day',
      'Thực hiện Công văn số 812/UBND-NN ngày 07/6/2024 của UBND tỉnh Nghệ An; ngày 10/6/2024, Huyện ủy Nam Đàn đã ký ban hành Kế hoạch số 77-KH/HU.',
      ['77-KH/HU', 'KE_HOACH', 'Huyện ủy Nam Đàn', '2024-06-10', 'retelling.issued'],
    ],
    [
      'the organ of a committee, with its term',
      'Ngày 05/6/2024, Ban Chấp hành Đảng bộ tỉnh khóa XIX đã ban hành Nghị quyết số 10-NQ/TU về trồng cây.',
      ['10-NQ/TU', 'NGHI_QUYET', 'Ban Chấp hành Đảng bộ tỉnh', '2024-06-05', 'retelling.issued'],
    ],
    [
      'the number in brackets behind its noun',
      'UBND tỉnh Nghệ An vừa có văn bản (số 812/UBND-NN, ngày 07/6/2024) yêu cầu các huyện trồng cây.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.named'],
    ],
    [
      'an urgent letter',
      'UBND tỉnh Nghệ An vừa ban hành Công văn hỏa tốc số 812/UBND-NN về cháy rừng.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.issued'],
    ],
    [
      'the number behind what the plan does',
      'Tỉnh ủy Nghệ An vừa ban hành kế hoạch thực hiện số 32-KH/TU ngày 07/6/2024 về trồng cây.',
      ['32-KH/TU', 'KE_HOACH', 'Tỉnh ủy Nghệ An', '2024-06-07', 'retelling.issued'],
    ],
    [
      'an organ of the centre for which another one signs',
      'Thay mặt Bộ Chính trị, Thường trực Ban Bí thư đã ký ban hành Kết luận số 72-KL/TW ngày 23/02/2024.',
      ['72-KL/TW', 'KET_LUAN', 'Bộ Chính trị', '2024-02-23', 'retelling.issued'],
    ],
    [
      'an assembly that has just adopted it',
      'HĐND tỉnh Nghệ An vừa thông qua Nghị quyết số 12/NQ-HĐND ngày 07/7/2024 về trồng cây.',
      ['12/NQ-HĐND', 'NGHI_QUYET', 'HĐND tỉnh Nghệ An', '2024-07-07', 'retelling.issued'],
    ],
    [
      'the province that the headline names',
      'Quảng Trị: Trồng cây ven đường\n\nNgày 05/6/2024, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND.',
      ['45/KH-UBND', 'KE_HOACH', 'UBND tỉnh Quảng Trị', '2024-06-05', 'retelling.issued'],
    ],
    [
      'no year: no day',
      'Ngày 05-6, UBND huyện Nam Đàn có văn bản số 46/UBND-KT về trồng cây.',
      ['46/UBND-KT', 'CONG_VAN', 'UBND huyện Nam Đàn', undefined, 'retelling.issued'],
    ],
    [
      'the year of the day on which the page was put up',
      'Cập nhật lúc: 07/6/2024\n\nNgày 05-6, UBND huyện Nam Đàn có văn bản số 46/UBND-KT về trồng cây.',
      ['46/UBND-KT', 'CONG_VAN', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.issued'],
    ],
    [
      'the year before where the page was put up in January',
      'Cập nhật lúc: 04/01/2024\n\nNgày 29-12, UBND huyện Nam Đàn có văn bản số 46/UBND-KT về trồng cây.',
      ['46/UBND-KT', 'CONG_VAN', 'UBND huyện Nam Đàn', '2023-12-29', 'retelling.issued'],
    ],
    [
      'the year that the same day has below',
      'Ngày 05-6, UBND huyện Nam Đàn có văn bản số 46/UBND-KT về trồng cây.\nSau cuộc họp ngày 05/6/2024, các xã cùng trồng.',
      ['46/UBND-KT', 'CONG_VAN', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.issued'],
    ],
    [
      'the day of what it carries out is not its own',
      'Thực hiện Công điện số 441/CĐ-TTg ngày 22/5/2023 của Thủ tướng Chính phủ, UBND huyện Nam Đàn vừa có Công văn số 46/UBND-KT.',
      ['46/UBND-KT', 'CONG_VAN', 'UBND huyện Nam Đàn', undefined, 'retelling.issued'],
    ],
    [
      'whose code stands for another body than who signed',
      'Ngày 05/6/2024, thừa lệnh Chủ tịch UBND huyện Nam Đàn, Chánh Văn phòng HĐND và UBND huyện đã ký ban hành văn bản số 46/UBND-KT.',
      ['46/UBND-KT', 'CONG_VAN', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.issued'],
    ],
    [
      'the number in brackets behind its name',
      'Ngày 05/6/2024, UBND huyện Nam Đàn ký ban hành Kế hoạch trồng cây (Kế hoạch số 45/KH-UBND).',
      ['45/KH-UBND', 'KE_HOACH', 'UBND huyện Nam Đàn', '2024-06-05', 'retelling.named'],
    ],
    [
      'the youngest of two',
      'Ngày 20/11/2023, Tỉnh ủy Nghệ An ban hành Kế hoạch số 12-KH/TU. Ngày 18/7/2024, Huyện ủy Nam Đàn có Công văn số 70-CV/HU đôn đốc.',
      ['70-CV/HU', 'CONG_VAN', 'Huyện ủy Nam Đàn', '2024-07-18', 'retelling.issued'],
    ],
    [
      'an issuer with a full stop inside',
      'Ngày 05/6/2024, UBND TP. Vinh vừa ban hành Kế hoạch số 45/KH-UBND về trồng cây.',
      ['45/KH-UBND', 'KE_HOACH', 'UBND thành phố Vinh', '2024-06-05', 'retelling.issued'],
    ],
    [
      'at the front, before who issues it',
      'Tại Văn bản số 812/UBND-NN, UBND tỉnh Nghệ An vừa yêu cầu các huyện trồng cây.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.at'],
    ],
    [
      'a code of capitals around a small letter',
      'UBND tỉnh Nghệ An đã có Công văn số 812/UBND-TTrB yêu cầu các huyện trồng cây.',
      ['812/UBND-TTrB', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.issued'],
    ],
    [
      'behind a headline',
      'Đó là chỉ đạo của UBND tỉnh Nghệ An đối với UBND các huyện tại Công văn số 812/UBND-NN ngày 07/6/2024.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.in'],
    ],
    [
      'the source at the end',
      'UBND tỉnh Nghệ An có ý kiến như sau:\nGiao Sở Xây dựng rà soát vỉa hè.\n(Theo Công văn số 812/UBND-NN ngày 07/6/2024)',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.source'],
    ],
    [
      'the source with a short word for a letter',
      'UBND tỉnh Nghệ An vừa chỉ đạo trồng cây ven đường.\nLan Anh - Nguồn CV số: 812/UBND-NN',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.source'],
    ],
    [
      'the source behind the letters of its editors',
      'UBND tỉnh Nghệ An có ý kiến như sau:\nGiao Sở Xây dựng rà soát vỉa hè.\nBBT(Trích nguồn: 812/UBND-NN)',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.source'],
    ],
    [
      'what the news says of itself',
      'Các xã cần rà soát vỉa hè. Nội dung trên được nêu tại Công văn số 812/UBND-NN ngày 07/6/2024 của UBND tỉnh Nghệ An.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.in'],
    ],
    [
      'who put the news up',
      'Nghean.gov.vn: Theo văn bản số 812/UBND-NN, UBND tỉnh Nghệ An giao các huyện trồng cây.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.per'],
    ],
    [
      'its title before who issues it',
      'Kế hoạch số 45/KH-UBND về trồng cây ven đường được UBND tỉnh Nghệ An ban hành ngày 05/6/2024.',
      ['45/KH-UBND', 'KE_HOACH', 'UBND tỉnh Nghệ An', '2024-06-05', 'retelling.passive'],
    ],
    [
      'what it says is told in full',
      'Ngày 05/6/2024, UBND tỉnh Nghệ An ban hành Quyết định số 45/QĐ-UBND về lập đội trồng cây, cụ thể như sau:\n\n1. Đội có 9 người.',
      ['45/QĐ-UBND', 'QUYET_DINH', 'UBND tỉnh Nghệ An', '2024-06-05', 'retelling.issued'],
    ],
    [
      'who issued it goes on to charge others',
      'UBND tỉnh Nghệ An vừa ban hành Công văn số 812/UBND-NN về trồng cây.\n\nUBND tỉnh chỉ đạo các huyện triển khai thực hiện như sau:\n\nGiao Sở Xây dựng rà soát vỉa hè.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', undefined, 'retelling.issued'],
    ],
    [
      'a telegram that says',
      'Công điện số 441/CĐ-TTg ngày 22/5/2023 của Thủ tướng Chính phủ nêu: Mưa lớn đang diễn ra.',
      ['441/CĐ-TTg', 'CONG_DIEN', 'Thủ tướng Chính phủ', '2023-05-22', 'retelling.speaks'],
    ],
    [
      'a letter by which it was ordered',
      'UBND tỉnh Nghệ An vừa chỉ đạo các huyện trồng cây bằng Công văn số 812/UBND-NN ngày 07/6/2024.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.decided-in'],
    ],
    [
      'a letter that opens the news as "văn bản"',
      'Văn bản số 812/UBND-NN ngày 07/6/2024 của UBND tỉnh Nghệ An chỉ đạo các huyện cùng trồng cây.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-07', 'retelling.speaks'],
    ],
    [
      'a misspelt verb',
      'Ngày 05/6/2024, UBND tỉnh Nghệ An banh hành Công văn số 812/UBND-NN về trồng cây.',
      ['812/UBND-NN', 'CONG_VAN', 'UBND tỉnh Nghệ An', '2024-06-05', 'retelling.issued'],
    ],
  ])('%s', (_, text, [symbol, type, issuer, day, rule]) => {
    const { heading, citations, anomalies } = read(HEADLINE + text)
    expect({
      form: heading.form,
      symbol: heading.symbol && printSymbol(heading.symbol),
      type: heading.type,
      issuer: heading.issuer?.name,
      day: heading.issuedOn?.value,
      rule: heading.rule,
    }).toEqual({ form: 'RETELLING', symbol, type, issuer, day, rule })
    expect(heading.confidence).toBeLessThan(0.8)
    // it is not a citation of itself, and is told apart from a paper
    expect(citations.map((one) => printSymbol(one.symbol))).not.toContain(symbol)
    expect(anomalies.map(({ code }) => code)).toContain('RETELLING')
  })

  test.each([
    [
      'a name over the text',
      'Chỉ thị số 08/CT-UBND ngày 12/4/2021 của UBND tỉnh Phú Yên về phòng cháy rừng\n\nThực hiện Công điện số 441/CĐ-TTg ngày 10/4/2021 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh yêu cầu các xã lập chốt gác.',
      ['08/CT-UBND', 'UBND tỉnh Phú Yên', '2021-04-12', 'retelling.headline'],
    ],
    [
      'the same behind whose it is',
      'Văn phòng Chính phủ: Thông báo số 88/TB-VPCP ngày 14/5/2020 kết luận của Thủ tướng về giá thịt lợn\n\nBộ Công Thương kiểm tra giá.',
      ['88/TB-VPCP', 'Văn phòng Chính phủ', '2020-05-14', 'retelling.headline'],
    ],
    [
      'the headline of a law site',
      'Công văn 1799/BYT-MT năm 2020 hướng dẫn phân loại nguy cơ dịch bệnh do Bộ Y tế ban hành\n\nĐể phòng dịch, Bộ Y tế đề nghị các tỉnh:\n\n1. Rà soát khu cách ly.',
      ['1799/BYT-MT', 'Bộ Y tế', undefined, 'retelling.headline'],
    ],
    [
      'a bare number behind the subject',
      'Về việc rà soát hộ nghèo (1415/UBND-VX, ngày 06/9/2018).\n\nChủ tịch UBND tỉnh Lạng Sơn có ý kiến như sau:\n\nGiao Sở Y tế rà soát.',
      ['1415/UBND-VX', 'UBND tỉnh Lạng Sơn', '2018-09-06', 'retelling.subject'],
    ],
  ])('%s stands for the head', (_, text, expected) => {
    const { heading } = read(text)
    expect([
      heading.symbol && printSymbol(heading.symbol),
      heading.issuer?.name,
      heading.issuedOn?.value,
      heading.rule,
    ]).toEqual(expected)
  })

  test('the province is that of who issues it, whatever else the text names', () => {
    const { heading } = read(
      'Ngày 7/7/2021, UBND thành phố Hà Nội ban hành Công điện số 13/CĐ-UBND về phòng dịch.\n\nDịch lan nhanh ở Thành phố Hồ Chí Minh. Người về từ Thành phố Hồ Chí Minh phải cách ly.',
    )
    expect(heading.place.province?.name).toBe('Hà Nội')
  })

  test('what the retold paper carries out is read from the words that stand for its title', () => {
    const { heading, citations, tasks } = read(
      HEADLINE +
        'Huyện ủy Nam Đàn vừa ban hành Kế hoạch số 77-KH/HU ngày 10/6/2024 về thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư. Theo đó, giao UBND huyện rà soát quỹ đất trước ngày 30/9/2024.',
    )
    expect(heading.title).toMatch(/^về thực hiện Chỉ thị số 34-CT\/TW/)
    expect(citations.map(({ relation, mentions }) => [relation, mentions.length])).toEqual([
      ['IMPLEMENTS', 1],
    ])
    // the sentence that announces the paper charges nobody
    expect(tasks.map(({ leads }) => leads.map(({ body }) => body.name))).toEqual([['UBND huyện Nam Đàn']])
  })

  test.each([
    [
      'two papers in one breath',
      'Ngày 05/6/2024, UBND huyện Nam Đàn ban hành Kế hoạch số 45/KH-UBND và đã có Công văn số 46/UBND-KT.',
    ],
    [
      'what was laid before a council',
      'Các xã trồng cây. UBND tỉnh đã trình HĐND tỉnh ban hành Nghị quyết số 30/2021/NQ-HĐND về giống cây.',
    ],
    [
      'what was issued long before a meeting that it explains',
      'Chiều 20/5/2021, Huyện ủy Nam Đàn tổ chức hội nghị về trồng cây. Huyện ủy đã ban hành Kế hoạch số 17-KH/HU ngày 02/8/2016.',
    ],
    ['an earlier paper', 'Trước đó, UBND huyện Nam Đàn đã ban hành Kế hoạch số 45/KH-UBND ngày 05/6/2024.'],
    [
      'a cited paper only',
      'Thực hiện Kế hoạch số 45/KH-UBND ngày 05/6/2024 của UBND huyện, các xã trồng cây.',
    ],
    [
      'a list of papers',
      '- Quyết định số 12/2021/QĐ-UBND ngày 03/4/2021 của UBND huyện về giá đất\n- Công văn số 31/UBND-TC ngày 12/4/2021 của UBND huyện về phí',
    ],
  ])('%s is not taken for it, and no issuer is invented', (_, text) => {
    const { heading } = read(HEADLINE + text)
    expect([heading.form, heading.symbol, heading.issuer]).toEqual(['PAPER', null, null])
  })

  test('a paper without a number is not taken for it, but its sentence says who issues', () => {
    const { heading } = read(
      `${HEADLINE}Ngày 10-2-2024, UBND huyện Nam Đàn ký quyết định thành lập đội trồng cây.`,
    )
    expect([heading.form, heading.symbol]).toEqual(['PAPER', null])
    expect([heading.type, heading.issuer?.name]).toEqual(['QUYET_DINH', 'UBND huyện Nam Đàn'])
    expect(heading.issuedOn?.value).toBe('2024-02-10')
  })

  test.each([
    ['a letter is called so as any paper is', 'Ngày 10-2-2024, UBND huyện Nam Đàn có văn bản về trồng cây.'],
    ['what committees have made is none of theirs', 'Các tiểu ban đã ban hành kế hoạch trồng cây.'],
  ])('%s: no type', (_, text) => {
    expect(read(HEADLINE + text).heading.type).toBeNull()
  })

  test('who charges by a paper of a bare number has issued it', () => {
    const { heading } = read(
      `${HEADLINE}Theo kết luận 127 ban hành ngày 28/2, Bộ Chính trị, Ban Bí thư giao các cấp ủy trồng cây.`,
    )
    expect([heading.type, heading.issuer?.name, heading.system]).toEqual([
      'KET_LUAN',
      'Bộ Chính trị',
      'PARTY',
    ])
    const other = read(`${HEADLINE}Theo kết luận 127 của tỉnh, các xã giao cây cho dân.`)
    expect([other.heading.type, other.heading.issuer]).toEqual([null, null])
  })

  test('a paper that lost its head issues itself and retells nothing', () => {
    const { heading } = read(
      'Ngày 01/6/2024, Tỉnh ủy Nghệ An đã ban hành Kế hoạch số 12-KH/TU về trồng cây. UBND huyện Nam Đàn xây dựng kế hoạch thực hiện như sau:\n\n1. Trồng cây.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Bình',
    )
    expect([heading.form, heading.symbol]).toEqual(['PAPER', null])
  })

  test.each([
    ['tells below what was done', 'UBND tỉnh đã ban hành Kế hoạch số 5/KH-UBND ngày 05/3/2024.', 'PAPER'],
    ['with its source at the end', '(Nguồn: Công văn số 5/UBND-VP ngày 05/3/2024)', 'RETELLING'],
  ])('a body that says what it goes on from and %s', (_, below, form) => {
    const { heading } = read(
      `Thực hiện Kế hoạch số 12-KH/TU ngày 01/3/2024 của Tỉnh ủy Nghệ An, Tổ công tác đã làm được các việc sau:\n\n1. Trồng cây.\n\n${below}`,
    )
    expect(heading.form).toBe(form)
  })

  test.each([
    ['is replaced by what is announced', 'ban hành Danh mục cây xanh (thay thế Quyết định số 5/QĐ-UBND).'],
    ['was drawn up by who advised', 'đã tham mưu Sở Xây dựng ban hành Kế hoạch số 5/KH-SXD về cây xanh.'],
  ])('no paper that %s', (_, words) => {
    expect(read(`${HEADLINE}Phòng Kinh tế tỉnh Nghệ An ${words}`).heading.form).toBe('PAPER')
  })

  const TITLE = 'Chỉ thị về việc trồng cây ven đường\n'
  const END = '\n\nỦy ban nhân dân tỉnh yêu cầu các sở thực hiện nghiêm Chỉ thị này.'

  test('a copy with a plain title is not the decision that was issued before', () => {
    const { heading } = read(
      `${TITLE}Ngày 22/12/2022, UBND tỉnh Nghệ An đã ban hành Quyết định số 12/2022/QĐ-UBND về cây xanh.${END}`,
    )
    expect([heading.form, heading.type, heading.symbol]).toEqual(['PAPER', 'CHI_THI', null])
  })

  test('news under such a title retells its paper', () => {
    const { heading } = read(
      `${TITLE}Ngày 5/5/2022, UBND tỉnh Nghệ An ban hành Chỉ thị số 9/CT-UBND về cây xanh.`,
    )
    expect([heading.form, heading.symbol?.number]).toEqual(['RETELLING', '9'])
  })
})

describe('the title ends where the news goes on', () => {
  test.each([
    ['về trồng cây năm 2024, đặt mục tiêu ba nghìn cây', 'về trồng cây năm 2024'],
    ['về trồng cây năm 2024, xác định rõ lộ trình', 'về trồng cây năm 2024'],
    ['về trồng cây, chăm sóc rừng năm 2024', 'về trồng cây, chăm sóc rừng năm 2024'],
    ['“về việc trồng cây, phấn đấu xanh”, giao các xã', 'về việc trồng cây, phấn đấu xanh'],
    ['“Trồng cây” vì trường học', null],
  ])('%s', (words, title) => {
    const { heading } = read(`UBND huyện Nam Đàn vừa ban hành Kế hoạch số 45/KH-UBND ${words}.`)
    expect(heading.title).toBe(title)
  })

  test('news of a letter without its number', () => {
    const { heading } = read(
      'Ngày 24/9/2025, Ban Thường vụ Tỉnh ủy Nghệ An ban hành Công văn hỏa tốc về việc ứng phó bão. Các cấp ủy khẩn trương trồng cây.',
    )
    expect(heading).toMatchObject({ type: 'CONG_VAN', title: 'về việc ứng phó bão' })
  })
})

test('a letter that gives its opinion on what another reports is told, and no copy', () => {
  const { heading } = read(
    'Ngày 21/5, UBND tỉnh ban hành Công văn số 846/UBND-TH về vườn cây.\n\nUBND tỉnh nhận được Công văn số 31/BYT-KH về tình hình triển khai trồng cây, Ủy ban nhân dân tỉnh có ý kiến như sau:\n\nGiao Sở Y tế trồng cây.',
  )
  expect(heading.form).toBe('RETELLING')
})

test('a paper of years ago is no news', () => {
  const { heading } = read(
    'Sau 10 năm ban hành Nghị quyết số 33-NQ/TW, cây đã xanh hơn.\n\nCác cấp ủy quan tâm trồng cây.',
  )
  expect([heading.form, heading.symbol]).toEqual(['PAPER', null])
})

test.each([
  ['how a house came about', 'Lịch sử hình thành và phát triển của Sở Y tế', ''],
  ['what came of it', 'Kết quả thực hiện Chương trình trồng cây', ''],
  ['what it was before', 'Giới thiệu Sở Y tế', 'Sở Y tế tiền thân là Ty Y tế. '],
  ['what was done in past years', 'Cây xanh', 'Thời gian qua, các xã đã trồng nhiều cây. '],
])('a paper that is told of for %s is no news', (_, headline, before) => {
  const told = (text: string) => read(text).heading.symbol && printSymbol(read(text).heading.symbol!)
  const issued = 'Ngày 10/4/2009, UBND tỉnh ban hành Quyết định số 06/2009/QĐ-UBND về vườn cây.'
  expect(told(`${headline}\n\n${before}${issued}\n\nCác xã trồng cây.`)).toBeNull()
  expect(told(`Cây xanh cho các xã\n\n${issued}\n\nCác xã trồng cây.`)).toBe('06/2009/QĐ-UBND')
})

test.each([
  ['Công văn số 93/TCT-HT ngày 10/01/2023 của Tổng cục Thuế hướng dẫn việc hoàn thuế, như sau:', '93/TCT-HT'],
  [
    'Các xã trồng cây.\n\nCông văn số 93/TCT-HT ngày 10/01/2023 của Tổng cục Thuế hướng dẫn việc hoàn thuế, như sau:',
    null,
  ],
])('a letter that opens a text and says what follows: %s', (text, symbol) => {
  const { heading } = read(`${text}\n\nCác xã trồng cây.`)
  expect(heading.symbol && printSymbol(heading.symbol)).toBe(symbol)
})

test.each([
  ['Theo Công văn số 12/SYT-NV, để phòng bệnh mùa hè, Sở Y tế đề nghị các xã trồng cây.', '12/SYT-NV'],
  [
    'Theo Công văn số 12/SYT-NV, để phòng bệnh cho các xã miền núi của tỉnh, các xã trồng cây trước mùa hè năm nay.',
    null,
  ],
  [
    'Văn phòng UBND tỉnh vừa truyền đạt ý kiến của Chủ tịch UBND tỉnh tại Công văn số 12/VPUBND-NN về trồng cây.',
    '12/VPUBND-NN',
  ],
  ['Đề án vừa được UBND tỉnh Nghệ An phê duyệt tại Quyết định số 12/QĐ-UBND.', '12/QĐ-UBND'],
  ['Đề án đã được UBND tỉnh Nghệ An phê duyệt tại Quyết định số 12/QĐ-UBND.', null],
  [
    'Chỉ thị số 12/CT-UBND của UBND tỉnh Nghệ An ban hành ngày 02/5/2023 yêu cầu các xã trồng cây.',
    '12/CT-UBND',
  ],
  ['Nghị quyết số 12-NQ/TU của Tỉnh ủy Nghệ An yêu cầu các xã trồng cây.', null],
])('the paper that is told of in words of news: %s', (text, symbol) => {
  const { heading } = read(`${text}\n\nCác xã trồng cây.`)
  expect(heading.symbol && printSymbol(heading.symbol)).toBe(symbol)
})

test('the word before its number is printed twice', () => {
  const { heading } = read(
    'Ngày 17/6/2019, Huyện ủy Nam Đàn ban hành hướng dẫn số Số 15-HD/HU về trồng cây.\n\nCác xã trồng cây.',
  )
  expect(heading.symbol && printSymbol(heading.symbol)).toBe('15-HD/HU')
})

test('a letter that has what the centre issued carried out is what is told of', () => {
  const { heading } = read(
    'Ngày 04/02/2020, Thủ tướng Chính phủ đã ban hành Chỉ thị số 8/CT-TTg về trồng cây. Theo đó, UBND tỉnh đã có văn bản chỉ đạo các sở triển khai Chỉ thị ấy.',
  )
  expect([heading.form, heading.symbol]).toEqual(['PAPER', null])
})

test('news of a report is no news of what it reports on', () => {
  const { heading } = read(
    'Ngày 03/4, UBND huyện Nam Đàn đã có báo cáo về kết quả 05 năm thực hiện Quyết định số 619/QĐ-UBND ngày 29/11/2017 về trồng cây.\n\nI. Khái quát\n\nNgày 29/11/2017, UBND huyện Nam Đàn ban hành Quyết định số 619/QĐ-UBND về trồng cây.',
  )
  expect([heading.form, heading.symbol]).toEqual(['PAPER', null])
})

describe('which paper a page is about', () => {
  const about = (text: string) => {
    const { symbol } = read(text).heading
    return symbol && printSymbol(symbol)
  }

  test.each([
    ['Theo đó, để trồng cho xong, UBND huyện ban hành Kế hoạch năm 2024 như sau:', '26/KH-UBND'],
    // a copy that lost its head goes on from an earlier paper of its own house
    ['UBND huyện ban hành Kế hoạch trồng cây năm 2024 như sau:', null],
  ])('told on below, or a copy: %s', (below, symbol) => {
    const issued = 'Ngày 05/11/2024, UBND huyện Nam Đàn đã ban hành Kế hoạch số 26/KH-UBND về việc trồng cây.'
    expect(about(`${issued}\n\n${below}\n\nPhòng Kinh tế trồng 10 cây.`)).toBe(symbol)
  })

  test.each([
    ['Tác giả: UBND xã. Ngày đăng: 10/05/2019. Lượt xem: 12 lượt.', '217/TB-UBND'],
    ['Xã đã trồng xong cây.', null],
  ])('named below a stamp of the page, not below its text: %s', (line, symbol) => {
    const named = 'Thông báo số 217/TB-UBND ngày 08/5/2019 của UBND xã Kim Liên V/v trồng cây'
    expect(about(`${HEADLINE}${line}\n\n${named}\n\nCác xóm trồng cây trước ngày 20/5/2019.`)).toBe(symbol)
  })

  test.each([
    [
      'phiên họp thường kỳ tháng 7 và hội nghị với địa phương, Chính phủ yêu cầu các bộ trồng cây.',
      '230/NQ-CP',
    ],
    ['về trồng cây có nhiều điểm mới, các bộ đã làm tốt.', null],
  ])('what it is about stands before who charges: %s', (rest, symbol) => {
    expect(about(`Tại Nghị quyết số 230/NQ-CP ${rest}`)).toBe(symbol)
  })

  test.each([
    ['vừa thay mặt Bộ Chính trị ký ban hành', 'Bộ Chính trị'],
    ['vừa nhắc lời Bộ Chính trị khi ký ban hành', undefined],
  ])('in whose name a paper without a number is signed: %s', (words, issuer) => {
    const { heading } = read(`${HEADLINE}Đồng chí Trần Văn A ${words} Chỉ thị về việc trồng cây ven đường.`)
    expect(heading.issuer?.name).toBe(issuer)
  })

  test.each([
    ['UBND huyện Yên Thành (tỉnh Nghệ An)', '98/KH-UBND', 'DISTRICT', 'Yên Thành'],
    ['Ban Thường vụ Huyện ủy Yên Thành (Nghệ An)', '98-KH/HU', 'DISTRICT', 'Yên Thành'],
    ['UBND phường Hồng Gai (tỉnh Quảng Ninh)', '98/KH-UBND', 'COMMUNE', 'Hồng Gai'],
    ['UBND tỉnh Nghệ An', '98/KH-UBND', 'PROVINCE', undefined],
  ])('it is of the unit that issued it: %s', (issuer, symbol, level, unit) => {
    const { place } = read(
      `${HEADLINE}${issuer} vừa ban hành Kế hoạch số ${symbol} ngày 05/6/2025 về trồng cây.`,
    ).heading
    expect([place.level, (place.commune ?? place.district)?.name]).toEqual([level, unit])
  })

  test.each([
    ['UBND tỉnh có ý kiến như sau:\n\nGiao UBND huyện Yên Thành trồng cây.', 'UBND tỉnh Nghệ An'],
    ['UBND huyện Yên Thành có ý kiến như sau:\n\nCác xóm trồng cây.', 'UBND huyện Yên Thành'],
  ])('who is charged has not issued it: %s', (words, issuer) => {
    const { heading } = read(`${HEADLINE}${words}\n\n(Theo Công văn số 1962/UBND-KT ngày 25/4/2024)`)
    expect(heading.issuer?.name).toBe(issuer)
  })
})

test.each([
  [
    'Theo nội dung Thông báo số 28-TB/TU, Thường trực Thành ủy Hà Nội đồng ý việc trồng cây.',
    'Thành ủy Hà Nội',
  ],
  ['Tại Thông báo số 28-TB/TU, Thường trực Thành ủy TP.HCM giao các nơi trồng cây.', 'Thành ủy Hồ Chí Minh'],
  ['Theo Thông báo số 28-TB/TU, cây trồng ở Hà Nội đã xanh.', 'Tỉnh ủy'],
])('what a notice holds: %s', (words, issuer) => {
  expect(read(words).heading.issuer?.name).toBe(issuer)
})

test('a plan that lost its head makes itself, however long its name is', () => {
  const { heading, citations } = read(
    'Ngày 14/10/2021, Bộ Chính trị đã ban hành Kết luận số 19-KL/TW về trồng cây.\n\nThực hiện chỉ đạo của Bộ Chính trị, Ủy ban Thường vụ Quốc hội ban hành Kế hoạch triển khai thực hiện Kết luận số 19-KL/TW của Bộ Chính trị và Đề án Định hướng Chương trình xây dựng vườn cây của các cơ quan ở trung ương và của các địa phương trong cả nước với các nội dung cụ thể như sau:\n\nI. MỤC ĐÍCH',
  )
  expect([heading.type, heading.issuer?.name]).toEqual(['KE_HOACH', 'Ủy ban Thường vụ Quốc hội'])
  expect(citations.map(({ relation }) => relation)).toEqual(['IMPLEMENTS'])
})

test.each([
  ['Công điện nêu rõ, trời nắng lâu ngày. Thủ tướng Chính phủ yêu cầu các bộ tưới cây.', 'CONG_DIEN'],
  ['Theo lời dặn trong công điện nêu rõ trước đây, Thủ tướng Chính phủ yêu cầu các bộ tưới cây.', null],
])('what the news calls that speaks: %s', (words, type) => {
  expect(read(words).heading.type).toBe(type)
})

test('a telegram that a deputy signs is of who is at the head', () => {
  const { heading } = read(
    'Công điện do Phó Thủ tướng Lê Văn A ký gửi các bộ về trồng cây.\n\nCông điện yêu cầu các bộ tưới cây.',
  )
  expect(heading.issuer?.name).toBe('Thủ tướng Chính phủ')
})

test('what a page says to its members below other papers is no part of the text', () => {
  const text = (to: string) =>
    `QUYẾT ĐỊNH\nCông nhận vườn cây\n\nĐiều 1. Công nhận các vườn cây của các xã trên địa bàn tỉnh như danh sách kèm theo, để các xã chăm sóc và giữ gìn, mỗi năm trồng thêm những cây non ở những nơi còn đất trống.\n\nVăn bản liên quan\n\nKính gửi: ${to},\n\nThực hiện Nghị định số 13/2023/NĐ-CP, chúng tôi hỏi ý.`
  expect(read(text('Quý Thành viên')).citations).toHaveLength(0)
  expect(read(text('Các xã')).citations).toHaveLength(1)
})

test.each([
  ['vừa phê duyệt Đề án trồng cây (Quyết định số 18/QĐ-UBND ngày 28/10/2021).', '18/QĐ-UBND'],
  ['trồng cây theo đề án được phê duyệt (Quyết định số 18/QĐ-UBND ngày 28/10/2021).', null],
])('what was just approved, with its number in brackets: %s', (words, symbol) => {
  const { heading } = read(`UBND tỉnh Nghệ An ${words}`)
  expect(heading.symbol && printSymbol(heading.symbol)).toBe(symbol)
})

test.each([
  ['Chính phủ giao Bộ trưởng Bộ Y tế thay mặt Chính phủ ký tờ trình gửi Quốc hội.', null],
  ['Tổng Bí thư Trần Văn A vừa thay mặt Bộ Chính trị ký Chỉ thị về trồng cây.', 'CHI_THI'],
])('who signs in the name of others, and who is to: %s', (words, type) => {
  expect(read(words).heading.type).toBe(type)
})

test.each([
  ['Công điện nêu: ', null],
  ['Công văn nêu rõ: ', '171-CV/VPTW'],
  ['', '171-CV/VPTW'],
])('a text that says of which type the paper is that it tells of: %s', (opening, symbol) => {
  const { heading } = read(
    `${opening}Tỉnh ủy đã lo cho vườn ươm từ lâu.\n\nTại Công văn số 171-CV/VPTW ngày 28/8/2025, Văn phòng Trung ương Đảng yêu cầu các tỉnh ủy trồng cây.\n\n1. Tỉnh ủy Nghệ An trồng cây.`,
  )
  expect(heading.symbol && printSymbol(heading.symbol)).toBe(symbol)
})

test('a site that bears the name of its house above its news is no letterhead', () => {
  const symbolOf = (menu: string) => {
    const { symbol } = read(
      `SỞ Y TẾ NGHỆ AN\nUBND TỈNH NGHỆ AN\n${menu}\nNgày 18/6/2024, Sở Y tế Nghệ An ban hành Công văn số 12/SYT-NV về việc trồng cây.\n\nTheo đó, các xã trồng cây.`,
    ).heading
    return symbol && printSymbol(symbol)
  }
  expect(symbolOf('Trang chủ >> Tin tức')).toBe('12/SYT-NV')
  expect(symbolOf('Cây xanh')).toBeNull()
})
