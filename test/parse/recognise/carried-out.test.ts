import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { paperOf, read } from './paper.js'

const relationsOf = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).citations.map(({ symbol, relation }) => [printSymbol(symbol), relation]))

const opening = (words: string): string =>
  paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây ven đường', body: `${words}\n\n1. Các xã trồng cây.` })
const titled = (title: string): string =>
  paperOf({ type: 'QUYẾT ĐỊNH', title, body: 'UBND tỉnh quyết định:\n\n1. Các xã trồng cây.' })

describe('what a paper carries out', () => {
  test.each([
    [
      'the scheme that a decision issued',
      'Thực hiện Đề án “Trồng cây” ban hành tại Quyết định số 524/QĐ-TTg ngày 01/4/2021, UBND tỉnh ban hành Kế hoạch như sau:',
      'IMPLEMENTS',
    ],
    [
      'the conclusion of the head of a team that is called after its work',
      'Thực hiện kết luận của Phó Thủ tướng Trần Văn An, Tổ trưởng Tổ công tác triển khai Đề án trồng cây tại Thông báo số 245/TB-VPCP ngày 09/8/2022, UBND tỉnh yêu cầu:',
      'IMPLEMENTS',
    ],
    [
      'the mechanisms of a paper',
      'Để tổ chức thực hiện kịp thời các cơ chế, chính sách tại Nghị quyết số 45/NQ-CP ngày 09/8/2022 của Chính phủ, UBND tỉnh yêu cầu:',
      'IMPLEMENTS',
    ],
    [
      'what many have done already',
      'Thực hiện Chỉ thị số 05/CT-TTg ngày 01/4/2021 của Thủ tướng Chính phủ, các sở, chính quyền và đoàn thể trong tỉnh đã trồng nhiều cây.',
      'CITES',
    ],
    [
      'the paper of the sentence before, by who issued it',
      'Ngày 01/4/2023, Thủ tướng Chính phủ đã ban hành Quyết định số 334/QĐ-TTg về trồng cây. Triển khai thực hiện Quyết định của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:',
      'IMPLEMENTS',
    ],
    [
      'what is not carried out yet',
      'Hiện nay, một số đơn vị chưa thực hiện nghiêm Công văn số 201/SXD-QLN ngày 01/4/2023. UBND tỉnh yêu cầu:',
      'CITES',
    ],
    [
      'what all are asked to do of the tasks that it gives',
      'Ngày 01/4/2023, Thủ tướng Chính phủ đã ban hành Quyết định số 334/QĐ-TTg về trồng cây. UBND tỉnh đề nghị các xã triển khai ngay các việc được giao tại Chương trình, báo cáo kết quả.',
      'IMPLEMENTS',
    ],
    [
      'that directive, which others are told to carry out',
      'Ngày 01/4/2023, Thủ tướng Chính phủ đã ban hành Chỉ thị số 33/CT-TTg về trồng cây. UBND tỉnh chỉ đạo các xã triển khai thực hiện tốt Chỉ thị ấy.',
      'IMPLEMENTS',
    ],
    [
      'that circular, by its kind alone',
      'Ngày 01/4/2023, Bộ Y tế ban hành Thông tư số 12/2023/TT-BYT về trồng cây. UBND tỉnh yêu cầu các sở nghiên cứu, tổ chức thực hiện Thông tư theo quy định.',
      'IMPLEMENTS',
    ],
    [
      'a paper of another kind',
      'Ngày 01/4/2023, Bộ Y tế ban hành Thông tư số 12/2023/TT-BYT về trồng cây. UBND tỉnh yêu cầu các sở tổ chức thực hiện Kế hoạch theo quy định.',
      'CITES',
    ],
    [
      'tasks of another paper',
      'Ngày 01/4/2023, Thủ tướng Chính phủ đã ban hành Quyết định số 334/QĐ-TTg về trồng cây. UBND tỉnh đề nghị các xã triển khai ngay các việc được giao tại Chương trình công tác năm.',
      'CITES',
    ],
    [
      'what is passed on to a house that is to carry it out',
      'UBND tỉnh sao gửi Công văn số 12/BNN-TT ngày 02/5/2023 về trồng cây; giao Sở Y tế chủ trì, triển khai thực hiện.',
      'IMPLEMENTS',
    ],
    [
      'what is passed on to be known',
      'UBND tỉnh sao gửi Công văn số 12/BNN-TT ngày 02/5/2023 về trồng cây; giao Sở Y tế nghiên cứu.',
      'CITES',
    ],
    [
      'what another house is to go by',
      'UBND tỉnh giao Sở Y tế căn cứ Công văn số 12/BNN-TT ngày 02/5/2023 tham mưu trả lời.',
      'CITES',
    ],
    [
      'what the house itself goes by',
      'UBND tỉnh họp bàn, căn cứ Công văn số 12/BNN-TT ngày 02/5/2023 và yêu cầu các xã trồng cây.',
      'LEGAL_BASIS',
    ],
    [
      'papers in a list below an item that only says whose they are',
      'Chủ tịch UBND tỉnh yêu cầu các sở và các xã:\n1. Quán triệt các văn bản của Ban Bí thư, Chính phủ:\na) Thực hiện tốt các nhiệm vụ tại Chỉ thị số 33/CT-TTg ngày 01/4/2023 của Thủ tướng Chính phủ.',
      'IMPLEMENTS',
    ],
    [
      'a paper in a list below the department that is charged',
      'Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế:\na) Thực hiện tốt các nhiệm vụ tại Chỉ thị số 33/CT-TTg ngày 01/4/2023 của Thủ tướng Chính phủ.',
      'IMPLEMENTS',
    ],
    [
      'another paper of the same body',
      'Ngày 01/4/2023, Thủ tướng Chính phủ đã ban hành Quyết định số 334/QĐ-TTg về trồng cây. Triển khai thực hiện Chỉ thị của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:',
      'CITES',
    ],
  ])('%s', (_, words, relation) => {
    expect(Object.values(relationsOf(opening(words)))).toEqual([relation])
  })
})

describe('a title that names a paper', () => {
  test.each([
    ['Về việc thực hiện Nghị quyết số 29/2020/NQ-HĐND', 'IMPLEMENTS'],
    ['Kéo dài thời gian thực hiện Nghị quyết số 29/2020/NQ-HĐND', 'CITES'],
    ['Về việc gia hạn thời gian triển khai Nghị quyết số 29/2020/NQ-HĐND', 'CITES'],
    ['Góp ý dự thảo Kế hoạch thực hiện Nghị quyết số 29/2020/NQ-HĐND', 'CITES'],
    ['Góp ý và thực hiện Nghị quyết số 29/2020/NQ-HĐND', 'IMPLEMENTS'],
    ['Về việc trả lời vướng mắc trong thực hiện Nghị quyết số 29/2020/NQ-HĐND', 'CITES'],
    ['Thành lập Tổ công tác triển khai Nghị quyết số 29/2020/NQ-HĐND', 'IMPLEMENTS'],
    ['Tổng kết công tác triển khai Nghị quyết số 29/2020/NQ-HĐND', 'CITES'],
  ])('%s', (title, relation) => {
    expect(Object.values(relationsOf(titled(title)))).toEqual([relation])
  })
})

test('letters of the years before the hyphen', () => {
  const { citations } = read(
    opening('Quyết định này thay thế Công văn số 1876/BYT/CB ngày 23/3/1989 của Bộ Y tế.'),
  )
  expect(citations[0]).toMatchObject({ date: '1989-03-23' })
})

test.each([
  ['sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực', 'REPLACES'],
  ['sau đây còn hiệu lực sau ngày Quyết định này có hiệu lực', 'CITES'],
])('a list of what ends: %s', (words, relation) => {
  const { citations } = read(
    paperOf({
      type: 'QUYẾT ĐỊNH',
      title: 'Trồng cây',
      body: `QUYẾT ĐỊNH:\n\nĐiều 1. Trồng cây.\n\nĐiều 2. Các Quyết định ${words}:\n\n1. Quyết định số 12/2020/QĐ-UBND ngày 05/5/2020;\n\n2. Quyết định số 13/2021/QĐ-UBND ngày 06/6/2021.`,
    }),
  )
  expect(citations.map((one) => one.relation)).toEqual([relation, relation])
})

describe('papers that are named by their kind in short', () => {
  const plan = (words: string) => relationsOf(opening(`${words}, UBND tỉnh ban hành Kế hoạch như sau:`))

  test.each([
    'QĐ số 34/QĐ-TTg ngày 5/6/2023',
    'QĐ 34/QĐ-TTg ngày 5/6/2023',
    'CV số: 34/BYT-KH ngày 5/6/2023',
    'KH số 34/KH-BYT ngày 5/6/2023',
    'TB số 34-TB/TU ngày 5/6/2023',
  ])('go on with those before them: %s', (paper) => {
    for (const joint of [' và ', '; ', ', ']) {
      const found = Object.values(plan(`Thực hiện Nghị quyết số 98/NQ-CP ngày 01/4/2023${joint}${paper}`))
      expect(found).toEqual(['IMPLEMENTS', 'IMPLEMENTS'])
    }
  })
  test('submit', () => {
    const found = plan('Căn cứ QĐ số 34/QĐ-TTg; theo đề nghị của Sở Y tế tại TTr số 45/TTr-SYT')
    expect(found).toEqual({ '34/QĐ-TTg': 'LEGAL_BASIS', '45/TTr-SYT': 'SUBMITTED_BY' })
  })
  test('but not with other letters', () => {
    const found = plan('Thực hiện Nghị quyết số 98/NQ-CP và Tổ QĐK số 34/QĐ-TTg')
    expect(found['34/QĐ-TTg']).toBe('CITES')
  })
})

test('a submission of several bodies', () => {
  const [citation] = read(
    opening('Xét Tờ trình liên ngành số 55/TTrLN-STC-SXD, UBND tỉnh yêu cầu:'),
  ).citations
  expect(citation).toMatchObject({ type: 'TO_TRINH', issuer: { name: 'Sở Tài chính tỉnh Nghệ An' } })
})

describe('a letter about how another paper goes on', () => {
  const about = (words: string) =>
    Object.values(relationsOf(paperOf({ type: 'CÔNG ĐIỆN', title: words, body: '1. Các xã trồng cây.' })))
  test.each([
    'Về việc đôn đốc việc thực hiện Chỉ thị số 34/CT-TTg',
    'Về việc chấn chỉnh việc triển khai Chỉ thị số 34/CT-TTg',
    'Về việc xúc tiến việc triển khai Chỉ thị số 34/CT-TTg',
    'Về việc đẩy nhanh tiến độ thực hiện Chỉ thị số 34/CT-TTg',
  ])('urges on what it carries out: %s', (title) => {
    expect(about(title)).toEqual(['IMPLEMENTS'])
  })
  test.each([
    'Về việc kiểm tra việc thực hiện Chỉ thị số 34/CT-TTg',
    'Về việc báo cáo kết quả thực hiện Chỉ thị số 34/CT-TTg',
  ])('looks back on it: %s', (title) => {
    expect(about(title)).toEqual(['CITES'])
  })
})
