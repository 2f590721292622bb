import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Whom duties charge, and with whom: "leads | partners". */
const dutiesOf = (text: string): string[] => {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  const names = (list: readonly { readonly body: { readonly name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')).join(' + ')
  return tasks.map(({ leads, coordinating }) =>
    [names(leads), names(coordinating)].filter(Boolean).join(' | '),
  )
}

/** An item of a notice, with another beside it. */
const item = (words: string) =>
  dutiesOf(
    paperOf({ type: 'THÔNG BÁO', title: 'Việc trồng cây', body: `1. ${words}\n\n2. Tình hình đã ổn định.` }),
  )

const NEWS = 'UBND tỉnh Nghệ An vừa ban hành Công văn số 812/UBND-NN về trồng cây.'

describe('houses and their names', () => {
  test.each<[string, string[]]>([
    // one head over several names
    ['Các Chi cục: Kiểm lâm, Thủy lợi tổ chức trồng cây.', ['Chi cục Kiểm lâm + Chi cục Thủy lợi']],
    ['Các Đảng ủy Bộ Y tế, Bộ Xây dựng rà soát vườn cây.', ['Đảng ủy Bộ Y tế + Đảng ủy Bộ Xây dựng']],
    [
      'Giao Thủ trưởng các đơn vị: Y tế, Bộ Chỉ huy Quân sự tỉnh, Xây dựng trồng cây.',
      ['Sở Y tế + Bộ Chỉ huy Quân sự + Sở Xây dựng'],
    ],
    ['Các cơ quan, đơn vị: Sở Y tế, Công an tỉnh trồng cây.', ['Sở Y tế + Công an']],
    // regions by Roman numbers, and who is below the tax office
    [
      'Đề nghị Kiểm toán khu vực VII, Kho bạc Nhà nước Khu vực IX phối hợp rà soát vườn cây.',
      ['Kiểm toán khu vực VII + Kho bạc Nhà nước Khu vực IX'],
    ],
    ['Thuế cơ sở cử cán bộ trồng cây.', ['Thuế cơ sở']],
    ['Thuế cơ sở 7 tổ chức trồng cây.', ['Thuế cơ sở 7']],
    // a body of the province takes no unit of the next one
    [
      'Sở Y tế phối hợp với Ban Quản lý các khu công nghiệp và UBND các xã trồng cây.',
      ['Sở Y tế | Ban Quản lý các khu công nghiệp + UBND các xã'],
    ],
    // which of a kind
    ['Các cơ sở được phân bổ giống cây có trách nhiệm báo cáo.', ['Các cơ sở được phân bổ giống cây']],
    ['Các cơ sở chưa đạt chuẩn phải trồng thêm cây.', ['Các cơ sở chưa đạt chuẩn']],
    [
      'Sở Y tế phối hợp với cơ quan chuyên môn theo ngành, lĩnh vực thuộc UBND các xã kiểm tra vườn cây.',
      ['Sở Y tế | cơ quan chuyên môn theo ngành, lĩnh vực thuộc UBND các xã'],
    ],
    [
      'Đơn vị sự nghiệp công lập trực thuộc UBND tỉnh rà soát vườn cây.',
      ['Đơn vị sự nghiệp công lập trực thuộc UBND tỉnh'],
    ],
    // whom "đối với" names
    ['Đối với Sở Y tế, Sở Nội vụ: rà soát vườn cây.', ['Sở Y tế + Sở Nội vụ']],
    ['Đối với chủ đầu tư: khẩn trương trồng cây.', ['chủ đầu tư']],
    [
      'Yêu cầu đối với các doanh nghiệp khai thác cát: báo cáo diện tích.',
      ['các doanh nghiệp khai thác cát'],
    ],
    ['Đối với doanh nghiệp nhỏ: hỗ trợ giống cây.', []],
    // who heads a house without "các", and villages behind others
    ['Giao Giám đốc sở, Thủ trưởng ban, ngành tỉnh tổ chức trồng cây.', ['các sở + ban, ngành tỉnh']],
    ['Giao Trưởng Công an xã và các Trưởng thôn tổ chức trồng cây.', ['Công an xã + các thôn']],
    ['Yêu cầu Bí thư, Chủ tịch các xã, phường trồng cây.', ['Đảng ủy các xã, phường + UBND các xã, phường']],
    // how many of each, and who builds
    ['Sở Y tế, Sở Nội vụ, mỗi đơn vị cử 02 cán bộ trồng cây.', ['Sở Y tế + Sở Nội vụ']],
    ['Các chủ đầu tư: Sở Y tế, Công an tỉnh trồng cây.', ['Sở Y tế + Công an']],
    // who was charged before, and with what
    ['Chánh án đã giao cho Sở Y tế chủ trì, lập đoàn trồng cây.', ['Sở Y tế']],
    // what is handed in is a duty of its own in prose
    ['Sở Y tế rà soát vườn cây. Kết quả báo cáo UBND tỉnh trước ngày 15/7/2023.', ['Sở Y tế', 'Sở Y tế']],
  ])('%s', (words, wanted) => {
    expect(item(words)).toEqual(wanted)
  })

  test('a heading for those who are known by what they may do', () => {
    const body =
      '1. Yêu cầu đối với các tổ chức, cá nhân được cấp giấy phép trồng rừng.\n\n1.1. Báo cáo diện tích trước ngày 15/7/2023.\n\n2. Sở Y tế trồng cây.'
    expect(dutiesOf(paperOf({ type: 'THÔNG BÁO', title: 'Việc trồng cây', body }))).toEqual([
      'các tổ chức, cá nhân được cấp giấy phép trồng rừng',
      'Sở Y tế',
    ])
  })

  test('headings for those who are told by what they do, above their duties', () => {
    const body =
      'Điều 3. Trồng cây ven đường\n1. Trách nhiệm của cơ quan quyết định trồng cây.\na) Tổ chức chọn giống;\nb) Giao vườn cho thôn.\n2. Trách nhiệm của chủ rừng.\na) Tổ chức tưới cây;\n3. Các cơ quan chuyên môn về xây dựng cấp tỉnh\na) Kiểm tra vườn cây.\n4. Trách nhiệm của người dân trong mùa khô.\na) Tiết kiệm nước.'
    expect(dutiesOf(paperOf({ type: 'QUY ĐỊNH', title: 'Việc trồng cây', body }))).toEqual([
      'cơ quan quyết định trồng cây',
      'cơ quan quyết định trồng cây',
      'chủ rừng',
      'các cơ quan chuyên môn về xây dựng cấp tỉnh',
    ])
  })

  test('headings for a cell of the Party and its members, and none for who makes the rules', () => {
    const paper = [
      'ĐẢNG ỦY XÃ NÀ HANG\nSố 03-QĐ/ĐU\nNà Hang, ngày 25 tháng 8 năm 2025',
      'QUY ĐỊNH\nvề trồng cây',
      '- Căn cứ Quyết định số 3-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị về trồng cây;\n- Xét đề nghị của Ban Tổ chức tại Tờ trình số 4-TTr/BTC, ngày 19/8/2025,\nBan Thường vụ Đảng ủy quy định như sau:',
      'Điều 1. Phạm vi, đối tượng',
      'Điều 2. Trách nhiệm của chi bộ\n1. Lập danh sách vườn cây trước ngày 20/9/2025.',
      'Điều 3. Trách nhiệm của đảng viên phụ trách vườn\n1. Tưới cây hằng ngày.',
    ]
    expect(dutiesOf(paper.join('\n\n'))).toEqual(['chi bộ', 'đảng viên phụ trách vườn'])
  })

  test.each([
    'Theo Đề án số 3/ĐA-CP, các xã, phường của tỉnh Lào Cai được sắp xếp như sau:',
    'Các sở, ban, ngành được phân bổ kinh phí như sau:',
  ])('what becomes of them is no duty: %s', (words) => {
    const body = `Điều 1. Sắp xếp vườn cây\n${words}\n1. Chuyển vườn cây của xã Hồ Bốn.`
    expect(dutiesOf(paperOf({ type: 'NGHỊ QUYẾT', title: 'Việc sắp xếp vườn cây', body }))).toEqual([])
  })

  test('a list of houses with what they emit charges none of them', () => {
    const table =
      'Điều 1. Phân bổ hạn ngạch như sau:\n\n| STT | Tên cơ sở | Địa chỉ | Hạn ngạch |\n| --- | --- | --- | --- |\n| 1 | Công ty TNHH khoáng sản và luyện kim Vinh | Xã Nghi Phú | 255 |'
    expect(dutiesOf(paperOf({ type: 'QUYẾT ĐỊNH', title: 'Hạn ngạch', body: table }))).toEqual([])
  })
})

describe('news', () => {
  test.each<[string, string, string[]]>([
    [
      'all of it in one paragraph',
      `${NEWS} UBND tỉnh yêu cầu Sở Y tế lập vườn; Sở Nội vụ chủ trì, phối hợp với các sở mua giống cây. Các xã báo cáo trước ngày 15/7/2023.`,
      ['Sở Y tế', 'Sở Nội vụ | các sở', 'các xã'],
    ],
    [
      'all of it in one paragraph, without a word that gives',
      `${NEWS} Theo kế hoạch, Sở Y tế chủ trì, phối hợp với các sở lập vườn; Sở Nội vụ mua giống cây.`,
      ['Sở Y tế | các sở', 'Sở Nội vụ'],
    ],
    [
      'what is not to be done, and others besides',
      'Trước mùa mưa, UBND xã yêu cầu các hộ chăn nuôi không giấu cây; các thôn lập vườn cây. Sở Y tế trồng cây.',
      ['các hộ chăn nuôi', 'các thôn', 'Sở Y tế'],
    ],
    [
      'who agrees to give',
      'Thường trực Thành ủy thống nhất giao Sở Y tế trồng cây; giao Sở Nội vụ mua giống.',
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    [
      'a ground before the first of several',
      'Thực hiện Chỉ thị số 12/CT-TTg, UBND tỉnh Nghệ An đã giao Sở Y tế chủ trì trồng cây; Sở Nội vụ mua giống cây.',
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    ['advice to people', `${NEWS}\n\nSở Y tế khuyến cáo người dân chăm cây.`, []],
    [
      'a sentence that ends with a number',
      `${NEWS}\n\nSở Y tế trồng cây tại Quân khu 4. Đặc biệt, Sở Nội vụ mua giống.`,
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    [
      'more for the same actor',
      `${NEWS}\n\nSở Y tế trồng cây. Bên cạnh đó cần bảo vệ vườn.`,
      ['Sở Y tế', 'Sở Y tế'],
    ],
    [
      'a quality of the weather, and a force',
      `${NEWS}\n\nCăn cứ diễn biến của bão, lực lượng Bộ đội Biên phòng tỉnh kiểm tra vườn cây.`,
      ['Bộ đội Biên phòng'],
    ],
    [
      'units from one to another, and one more',
      `${NEWS}\n\nUBND các tỉnh từ Quảng Ninh đến Nghệ An, Lào Cai và Sơn La rà soát vườn cây.`,
      ['UBND các tỉnh từ Quảng Ninh đến Nghệ An, Lào Cai và Sơn La'],
    ],
    [
      'whom a letter speaks to',
      `${NEWS}\n\nSở Y tế gửi hồ sơ và kính đề nghị các quý cơ quan viết góp ý.`,
      ['các quý cơ quan'],
    ],
    [
      'a meeting of those who govern, and what it asks for',
      'UBND huyện vừa tổ chức hội nghị về trồng cây.\n\n• Cập nhật: 19/11/2020\n• Lượt xem: 55\n\nĐồng chí Trần Văn An, Chủ tịch UBND huyện dự và chủ trì hội nghị.\n\nChủ tịch UBND huyện đánh giá cao các xã và yêu cầu các phòng rà soát vườn cây.',
      ['các phòng'],
    ],
    [
      'headings that are nothing but names',
      `${NEWS}\n\nCác huyện ủy\n\nRà soát cây gãy trước ngày 15/7/2023.\n\nSở Y tế\n\n- Rà soát cây ở bệnh viện;\n- Lập danh sách cây gãy.`,
      ['các huyện ủy', 'Sở Y tế', 'Sở Y tế'],
    ],
    [
      'no praise, and nothing of what a page puts below',
      `${NEWS}\n\nThường trực Tỉnh ủy ghi nhận, đánh giá cao các xã đã trồng lại cây trước thời hạn 10/7.\n\nTừ khóa: Sở Y tế, trồng cây, bão số 10\n\nXem thêm: Sở Y tế trồng cây ở các xã`,
      [],
    ],
    [
      'a meeting that a paper asks for',
      `${NEWS}\n\nTheo đó, UBND huyện Nam Đàn tổ chức hội nghị về trồng cây.`,
      ['UBND huyện Nam Đàn'],
    ],
    [
      'what a paper directs, in one paragraph',
      `${NEWS} Theo đó chỉ đạo Thủ trưởng các phòng rà soát vườn cây; các phường dọn vườn. UBND các xã đẩy mạnh tuyên truyền.`,
      ['các phòng', 'các phường', 'UBND các xã'],
    ],
    [
      'what is directed for those who are charged already',
      `${NEWS}\n\nUBND tỉnh yêu cầu Sở Y tế rà soát vườn cây. Theo đó, chỉ đạo các trạm y tế trồng cây.`,
      ['Sở Y tế', 'Sở Y tế'],
    ],
    [
      'a head who goes on directing, and a board that stresses it',
      `${NEWS}\n\nChủ tịch UBND tỉnh tiếp tục chỉ đạo các chủ đầu tư rà soát vườn cây.\n\nLãnh đạo UBND tỉnh nhấn mạnh và chỉ đạo Sở Y tế trồng cây.`,
      ['các chủ đầu tư', 'Sở Y tế'],
    ],
    [
      'who is directed behind an aim',
      `${NEWS}\n\nChiều 18-1, nhằm phủ xanh đồi trọc, Phó Chủ tịch UBND tỉnh vừa chỉ đạo các xã trồng cây.\n\nNhằm phủ xanh đồi trọc, UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế rà soát vườn cây. Nhằm phủ xanh đồi trọc, UBND tỉnh trồng cây.`,
      ['các xã', 'Sở Y tế'],
    ],
    [
      'what a head did, and asked for besides',
      `${NEWS}\n\nChủ tịch UBND xã phổ biến kế hoạch, đặc biệt yêu cầu các thôn trồng cây.\n\nChủ tịch UBND các xã rà soát vườn cây và yêu cầu các thôn trồng cây.`,
      ['các thôn', 'UBND các xã'],
    ],
    ['what the issuer has decided', `${NEWS}\n\nUBND tỉnh vừa phê duyệt kế hoạch trồng cây.`, []],
    [
      'what bodies did together',
      `${NEWS}\n\nCông an tỉnh phối hợp với các xã đã kiểm tra vườn cây.\n\nSở Y tế phối hợp với Sở Nội vụ rà soát danh sách các hộ đã nhận cây.`,
      ['Sở Y tế | Sở Nội vụ'],
    ],
    [
      'what the paper above is for, and what is cut off below a headline',
      'Phủ xanh đồi trọc\n\nBT- Theo kế hoạch, các sở cần trồng cây. Quyết định trên nhằm phủ xanh đồi trọc.\n\nĐồng thời, rà soát các vườn cây tại các thôn và lập danh sách những',
      ['các sở', 'các sở'],
    ],
    [
      'what is cut off below several headlines, and what the press has printed',
      'Phủ xanh đồi trọc\n\nNgày đăng: 18/11/2020\n\nBáo Vườn (www.vuon.vn) số ra ngày 01/11/2023 có bài nói cây héo; UBND tỉnh giao các sở trồng cây.\n\nĐồng thời, rà soát các vườn cây tại các thôn và lập danh sách những',
      ['các sở', 'các sở'],
    ],
    ['what is left undone', `${NEWS}\n\nSở Y tế không mở cuộc họp về cây.`, []],
    ['an answer', `${NEWS}\n\nSở Y tế trả lời Công ty để biết.`, []],
    ['how far it has come', `${NEWS}\n\nDo phải dò từng thôn nên đến nay mới có 9 xã gửi danh sách.`, []],
    ['a slogan', `${NEWS}\n\nTuyên truyền tại UBND xã nhân ngày hội trồng cây!`, []],
    [
      'what is attached',
      `${NEWS}\n\nSở Y tế trồng cây.\n\n(Có các mẫu báo cáo số 5, 6 kèm theo)`,
      ['Sở Y tế'],
    ],
    ['who wrote it', `${NEWS}\n\nSở Y tế trồng cây.\n\nChi Lan`, ['Sở Y tế']],
    [
      'what is sent along',
      `${NEWS}\n\nSở Y tế trồng cây.\n\n(Xin gửi kèm theo Công văn số 5/SYT-CT của Sở Y tế)`,
      ['Sở Y tế'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(dutiesOf(text)).toEqual(wanted)
  })
})

describe('days', () => {
  const daysOf = (text: string): (string | null)[] => {
    const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
    return (result.outcome === 'PARSED' ? result.tasks : []).flatMap(({ deadlines }) =>
      deadlines.map(({ due }) => due),
    )
  }

  test.each<[string, string, (string | null)[]]>([
    [
      'of a school year, and not up to when pupils are counted',
      'Bộ Y tế đề nghị các sở rà soát vườn cây đầu năm học 2010 - 2011, từ đầu năm học đến ngày 15/10.\n\nTrước ngày 18/10, các sở phải báo cáo Bộ. Trước ngày 20/01, các sở trồng cây.',
      ['2010-10-18', '2011-01-20'],
    ],
    [
      'not of what is reported on and over',
      paperOf({
        type: 'THÔNG BÁO',
        title: 'Việc trồng cây',
        body: '1. Sở Y tế báo cáo kết quả trồng cây quý I/2023, gửi UBND tỉnh trước ngày 15/7/2023.\n\n2. Sở Nội vụ báo cáo kết quả trong quý III/2023.',
      }),
      ['2023-07-15', '2023-09-30'],
    ],
    [
      'not of what will be held',
      paperOf({
        type: 'THÔNG BÁO',
        title: 'Việc trồng cây',
        body: '1. Sở Y tế lo cho hội trồng cây sẽ được tổ chức vào ngày 18/8/2023.\n\n2. Tình hình đã ổn định.',
      }),
      [],
    ],
  ])('%s', (_, text, wanted) => {
    expect(daysOf(text)).toEqual(wanted)
  })
})

/** Lines of news: a title and a link end with nothing, what is to be done with a stop. */
test.each<[string, boolean]>([
  ['Trồng cây xanh trên các tuyến đường', false],
  ['Chia sẻ bài viết', false],
  ['Trồng cây xanh trên các tuyến đường trong mùa mưa.', true],
])('%s', (line, isTask) => {
  const text = `${NEWS}\n\nTrời mưa to.\n\n${line}\n\nTrời lại nắng.`
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks : []
  expect(tasks.some(({ text: words }) => words.startsWith(line.slice(0, 8)))).toBe(isTask)
})
