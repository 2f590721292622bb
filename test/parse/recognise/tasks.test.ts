import { describe, expect, test } from '@jest/globals'
import { processorTime } from '../../support/processor-time.js'
import { parse } from '../../../src/parse/parse.js'

const head = (type: string, lead = '') =>
  `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNghệ An, ngày 12 tháng 3 năm 2024\n\n${type}\nVề công tác thủy lợi\n\n${lead}\n\n`

function tasksOf(
  body: string,
  type = 'KẾ HOẠCH',
  lead = 'Thực hiện Nghị quyết của Tỉnh ủy, UBND tỉnh ban hành kế hoạch như sau:',
) {
  const result = parse({ name: 'a.txt', text: head(type, lead) + body, textBase: 'RAW' } as Parameters<
    typeof parse
  >[0])
  return result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
}

const leadsOf = (...parameters: Parameters<typeof tasksOf>) =>
  tasksOf(...parameters).map(({ leads }) =>
    leads.map(({ body }) => body.name.replace(/ (?:tỉnh Nghệ An|\(.*\))$/, '')).join(' + '),
  )

describe('who leads', () => {
  test.each<[string, string, string[]]>([
    [
      'subject',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập danh mục.',
      ['Sở Y tế'],
    ],
    ['label', 'III. TỔ CHỨC THỰC HIỆN\n\n1. Về kinh phí: giao Sở Tài chính thẩm định.', ['Sở Tài chính']],
    [
      'whom a holder charges by name',
      'Phó Thủ tướng Lê Văn Thử có ý kiến như sau:\n\n1. Sở Y tế lập danh mục.\n\n2. Sở Nội vụ rà soát.',
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    ['a name with "giao" in it', '1. Yêu cầu Sở Giao thông vận tải rà soát.', ['Sở Giao thông vận tải']],
    ['adverbial', 'III. TỔ CHỨC THỰC HIỆN\n\n1. Hằng tháng, Sở Y tế tổng hợp kết quả.', ['Sở Y tế']],
    [
      'heading and dashes',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Lập danh mục.\n\n- Thụ lý hồ sơ.',
      ['Sở Y tế', 'Sở Y tế'],
    ],
    [
      'duty of a heading',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Nhiệm vụ của Sở Y tế\n\n- Hướng dẫn các xã.',
      ['Sở Y tế'],
    ],
    [
      'standing agency',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế là cơ quan thường trực, có trách nhiệm:\n\na) Lập danh mục.',
      ['Sở Y tế'],
    ],
    [
      'two sentences, two actors',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Giao Sở Y tế lập danh mục. Sở Tài chính thẩm định kinh phí.',
      ['Sở Y tế', 'Sở Tài chính'],
    ],
    [
      'two clauses, two actors',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế lập danh mục; Sở Tài chính thẩm định kinh phí.',
      ['Sở Y tế', 'Sở Tài chính'],
    ],
    [
      'joined by semicolons',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế; Sở Nội vụ; Sở Tài chính rà soát danh mục.',
      ['Sở Y tế + Sở Nội vụ + Sở Tài chính'],
    ],
    [
      'behind a colon',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Ban hành kế hoạch kiểm tra: Sở Tư pháp tham mưu, hoàn thành trong tháng 4/2024.',
      ['Sở Tư pháp'],
    ],
    [
      'in brackets, and by whom it is held',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Rà soát quỹ nhà (Sở Xây dựng chủ trì, Sở Tài chính phối hợp).\n\n2. Hội nghị do Sở Nội vụ chủ trì.',
      ['Sở Xây dựng', 'Sở Nội vụ'],
    ],
    [
      'narrowed before the verb',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Các Tổ công tác thành lập tại Quyết định số 30/QĐ-UBND ngày 28/11/2023 tổ chức kiểm tra.',
      ['các tổ công tác'],
    ],
    [
      'an actor that no list holds',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. UBND tỉnh giao đội cứu hộ sông Lam tổ chức trực.\n\n2. Trung tâm Điều hành đô thị thông minh tổng hợp số liệu.',
      ['đội cứu hộ sông Lam', 'Trung tâm Điều hành đô thị thông minh'],
    ],
    [
      'heads of villages',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Xóm trưởng, trưởng bản:\n\na) Kiện toàn tổ xung kích.',
      ['các xóm + các bản'],
    ],
    [
      'who assigns never leads',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. UBND tỉnh yêu cầu: mọi người dân chấp hành.',
      [],
    ],
    [
      'two sentences of one actor, each with its day',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế lập danh mục trước ngày 15/4/2024. Xây dựng kế hoạch trước ngày 30/4/2024.',
      ['Sở Y tế', 'Sở Y tế'],
    ],
    [
      'told off by words',
      'III. TỔ CHỨC THỰC HIỆN\n\nUBND tỉnh yêu cầu Sở Y tế thực hiện:\n\nMột là, rà soát danh mục.\n\nHai là, tổ chức tiêm.',
      ['Sở Y tế', 'Sở Y tế'],
    ],
    [
      'a line broken inside a name',
      'III. TỔ CHỨC THỰC HIỆN\n1. Sở Nông nghiệp và\nPhát triển nông thôn chủ trì, phối hợp với Sở\nTài chính rà soát các công trình thủy lợi nhỏ.',
      ['Sở Nông nghiệp và Phát triển nông thôn'],
    ],
    [
      'a subject that hands on',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. UBND tỉnh giao Sở Y tế lập danh mục.',
      ['Sở Y tế'],
    ],
    [
      'a list in brackets',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Giao Sở Y tế: (1) lập danh mục; (2) kiến nghị Bộ Y tế bổ sung thuốc.',
      ['Sở Y tế', 'Sở Y tế'],
    ],
    [
      'the group leader',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Thành lập tổ công tác do Giám đốc Sở Y tế làm tổ trưởng.',
      ['Sở Y tế'],
    ],
    [
      'what is handed on below an actor',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế:\n\n- Lập danh mục kho thuốc, giao Trạm Y tế xã bảo quản.\n\n- Kiến nghị Bộ Y tế bổ sung thuốc.\n\n- Phân công cán bộ trực đường dây nóng.',
      ['Sở Y tế', 'Sở Y tế', 'Sở Y tế'],
    ],
    [
      'whom a board gives work in its own house',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế phân công đồng chí Phó Giám đốc phụ trách từng xã.',
      ['Sở Y tế'],
    ],
    [
      'a standing office behind a dash',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế - Cơ quan thường trực Ban Chỉ đạo: lập danh mục.',
      ['Sở Y tế'],
    ],
    [
      'members of a board',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Các thành viên Ban Chỉ đạo theo nhiệm vụ được giao kiểm tra các trạm.',
      ['Ban Chỉ đạo'],
    ],
    [
      'a part told by a letter',
      'A. KẾT QUẢ KIỂM TRA\n\n1. Sở Y tế lập danh mục chưa đúng mẫu.\n\nB. KIẾN NGHỊ XỬ LÝ\n\n1. Giao Sở Nội vụ rà soát biên chế.',
      ['Sở Nội vụ'],
    ],
    [
      'what the speaker gives below another',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế:\n\n- Giao Sở Tài chính cấp kinh phí.',
      ['Sở Tài chính'],
    ],
    [
      'behind a comma, a second actor',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Đề nghị Sở Y tế bố trí xe cứu thương, Sở Tài chính thẩm định kinh phí.',
      ['Sở Y tế', 'Sở Tài chính'],
    ],
    [
      'with others is not with them in charge',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế cùng với Sở Nội vụ kiểm tra các trạm.',
      ['Sở Y tế'],
    ],
    [
      'an account of the situation that ends in an order',
      'I. TÌNH HÌNH\n\nDịch đã lan ra nhiều nơi.\n\nYêu cầu Sở Y tế chỉ đạo các bệnh viện:\n\n- Chuẩn bị giường bệnh.',
      ['Sở Y tế'],
    ],
    [
      'whom a passive charges',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế được giao chủ trì, phối hợp với Sở Nội vụ lập danh mục.',
      ['Sở Y tế'],
    ],
    [
      'whom it also asks',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. UBND tỉnh cũng yêu cầu lãnh đạo các sở, ngành lập danh mục.',
      ['các sở, ngành'],
    ],
    [
      'whom a label with a verb behind it names',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Đối với Sở Y tế cần lập danh mục.',
      ['Sở Y tế'],
    ],
    [
      'who speaks in quotation marks',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. “Sở Y tế chủ trì lập danh mục”.',
      ['Sở Y tế'],
    ],
    [
      'a request behind its ground',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Căn cứ quy chế làm việc, Văn phòng UBND tỉnh đề nghị Sở Y tế lập danh mục.',
      ['Sở Y tế'],
    ],
    [
      'who is addressed',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Đề nghị quý cơ quan phối hợp lập danh mục.',
      ['quý cơ quan'],
    ],
    ['theo dõi is a verb', 'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế theo dõi, đôn đốc.', ['Sở Y tế']],
  ])('%s', (_, body, expected) => expect(leadsOf(body)).toEqual(expected))
})

describe('labels below an item', () => {
  const labelled = (body: string) =>
    tasksOf(body).map(({ leads, coordinating, deadlines }) =>
      [
        ...leads.map(({ body: lead }) => lead.name),
        '|',
        ...coordinating.map(({ body: other }) => other.name),
        '|',
        ...deadlines.map(({ due }) => due),
      ].join(' '),
    )
  const both = 'Sở Y tế tỉnh Nghệ An | Sở Nội vụ tỉnh Nghệ An | 2024-09-30'

  test.each<[string, string, string[]]>([
    [
      'as paragraphs',
      'II. NHIỆM VỤ\n\n1. Bộ quy tắc ứng xử.\n\nCơ quan chủ trì: Sở Y tế.\n\nCơ quan phối hợp: Sở Nội vụ.\n\nThời gian hoàn thành: Quý III/2024.',
      [both],
    ],
    [
      'as dashes',
      'II. NHIỆM VỤ\n\n1. Xây dựng bộ quy tắc\n\n- Đơn vị chủ trì: Sở Y tế;\n\n- Đơn vị phối hợp: Sở Nội vụ;\n\n- Thời gian thực hiện: Tháng 9/2024.',
      [both],
    ],
    [
      'in the paragraph',
      'II. NHIỆM VỤ\n\n1. Xây dựng bộ quy tắc. Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Nội vụ; thời hạn hoàn thành: trước ngày 30/9/2024.',
      [both],
    ],
    [
      'in brackets at the end',
      'II. NHIỆM VỤ\n\n1. Rà soát quỹ nhà (Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Nội vụ; thời gian: tháng 9/2024).',
      [both],
    ],
    [
      'in brackets without labels',
      'II. NHIỆM VỤ\n\n1. Rà soát quỹ nhà (Sở Y tế chủ trì; Sở Nội vụ phối hợp; thời gian hoàn thành: quý III/2024).',
      [both],
    ],
    [
      'each of its own dash',
      'II. NHIỆM VỤ\n\n1. Việc làm\n\n- Lập danh mục.\n\n- Cơ quan chủ trì: Sở Y tế.\n\n- Rà soát.\n\n- Cơ quan chủ trì: Sở Nội vụ.',
      ['Sở Y tế tỉnh Nghệ An | |', 'Sở Nội vụ tỉnh Nghệ An | |'],
    ],
    [
      'with how it is done and what comes of it',
      'II. NHIỆM VỤ\n\n1.1. Xây dựng bộ quy tắc ứng xử.\n\n- Bảo đảm ngắn gọn, dễ nhớ.\n\n- Thời gian hoàn thành: ngày Tháng 9/2024.\n\n- Đơn vị chủ trì: Sở Y tế\n\n- Đơn vị phối hợp: Sở Nội vụ.\n\n- Kết quả: Dự thảo trình UBND tỉnh ban hành.',
      [both],
    ],
    [
      'a time that says no more, before who leads',
      'II. NHIỆM VỤ\n\n1.1. Họp thôn về nước sạch.\n\n- Thời gian: Dự kiến tháng 9/2024.\n\n- Thành phần: Sở Tài chính; UBND các xã.\n\n- Đơn vị chủ trì: Sở Y tế.',
      ['Sở Y tế tỉnh Nghệ An | | 2024-09-30'],
    ],
    [
      'an office without its body',
      'II. NHIỆM VỤ\n\n1. Xây dựng bộ quy tắc.\n\n- Đơn vị chủ trì: Đồng chí Phó Chủ tịch Thường trực, phụ trách văn xã.',
      ['UBND tỉnh Nghệ An | |'],
    ],
    [
      'a day that a part has of its own',
      'II. NHIỆM VỤ\n\n1. Chuẩn bị các cuộc họp thôn.\n\n- Nguyên tắc họp: Công khai.\n\n(1) Tổ chức họp lần đầu: Chậm nhất ngày 05/7/2024 (trước ngày khai mạc 95 ngày).\n\n(2) Tổ chức họp lần sau.\n\n- Thời gian hoàn thành: Quý III/2024;\n\n- Đơn vị chủ trì: Sở Y tế.',
      ['2024-09-30', '2024-07-05', '2024-09-30'].map((day) => `Sở Y tế tỉnh Nghệ An | | ${day}`),
    ],
    [
      'never against the actor that the item names',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính lập dự toán.\n\nĐơn vị thực hiện: các phòng.',
      ['Sở Tài chính tỉnh Nghệ An | |'],
    ],
  ])('%s', (_, body, expected) => expect(labelled(body).map((line) => line.trim())).toEqual(expected))
})

test.each([
  ['a unit that a heading speaks of', '2. Đối với Thủ đô Hà Nội', ['Thủ đô Hà Nội']],
  ['a body', '2. Đối với Sở Y tế:', ['Sở Y tế']],
  ['no work', '2. Đối với công tác thủy lợi', []],
])('whom a heading is for: %s', (_, heading, leads) =>
  expect(leadsOf(`III. TỔ CHỨC THỰC HIỆN\n\n${heading}\n\n- Rà soát kế hoạch.`)).toEqual(leads),
)

test.each([
  [
    'beside a heading that names a body',
    '1. CPCTN:',
    '2. Các đơn vị thành viên:',
    ['CPCTN', 'các đơn vị thành viên'],
  ],
  ['not beside others', '1. CPCTN:', '2. Nội dung khác:', []],
  ['no field of work', '1. CNTT:', '2. Sở Y tế:', ['Sở Y tế']],
])('a heading that is a short form charges it %s', (_, first, second, leads) =>
  expect(
    leadsOf(`III. TỔ CHỨC THỰC HIỆN\n\n${first}\n- Rà soát dữ liệu.\n${second}\n- Rà soát bản đồ.`),
  ).toEqual(leads),
)

test('a heading that names officers charges them', () => {
  const below = '\n\n- Bảo đảm thông tin thông suốt.'
  expect(leadsOf(`III. TỔ CHỨC THỰC HIỆN\n\n3. Cán bộ phụ trách lĩnh vực thủy lợi${below}`)).toEqual([
    'Cán bộ phụ trách lĩnh vực thủy lợi',
  ])
  expect(leadsOf(`III. TỔ CHỨC THỰC HIỆN\n\n3. Cán bộ thông tin${below}`)).toEqual([])
})

test('a heading that ends in a kind of unit does not swallow the paragraph below', () => {
  const [task] = tasksOf('III. TỔ CHỨC THỰC HIỆN\n\n1. UBND các huyện, thành phố\n\nBố trí cán bộ phụ trách.')
  expect([task?.text, task?.leads[0]?.body.name]).toEqual([
    'Bố trí cán bộ phụ trách.',
    'UBND các huyện, thành phố (tỉnh Nghệ An)',
  ])
})

test('who answers for a duty has no other duty by it', () => {
  expect(
    leadsOf(
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế lập danh mục; Giám đốc Sở Y tế chịu trách nhiệm trực tiếp trước UBND tỉnh.',
    ),
  ).toEqual(['Sở Y tế'])
})

test('where nothing is numbered, each sentence with a verb of its own is a duty of the actor before it', () => {
  expect(
    leadsOf(
      'UBND tỉnh yêu cầu Sở Y tế lập danh mục. Đồng thời, rà soát kho thuốc. Việc này rất gấp.',
      'CÔNG VĂN',
      'Theo báo cáo của các xã, dịch đã lan rộng.',
    ),
  ).toEqual(['Sở Y tế', 'Sở Y tế'])
})

test.each<[string, string, string, string[]]>([
  [
    'a sentence before the items that opens with a verb goes on with the actor before it',
    'Dịch đã lan rộng. UBND tỉnh yêu cầu Sở Y tế lập danh mục. Đồng thời, rà soát kho thuốc.',
    '1. Sở Nội vụ theo dõi việc này.',
    ['Sở Y tế', 'Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'one that only tells does not',
    'UBND tỉnh yêu cầu Sở Y tế lập danh mục. Việc này rất gấp.',
    '1. Sở Nội vụ theo dõi việc này.',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'an account before an order hides no order',
    'Đến nay, dịch đã lan rộng. UBND tỉnh yêu cầu Sở Y tế lập danh mục.',
    '1. Sở Nội vụ theo dõi việc này.',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'a number at the end of a sentence',
    '',
    '1. Sở Y tế soạn hồ sơ cho kỳ họp thứ 14. Sở Nội vụ rà soát.',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'a time between actor and verb',
    '',
    '1. Sở Y tế trong thời hạn 10 ngày kể từ ngày ký, lập danh mục.',
    ['Sở Y tế'],
  ],
  [
    'what comes after another duty',
    '',
    '1. Sau khi ban hành danh mục, Sở Y tế rà soát kho thuốc.',
    ['Sở Y tế'],
  ],
  ['what came after a meeting', '', '1. Sau khi nghe báo cáo, Sở Y tế rà soát kho thuốc.', []],
  [
    'a list that is to be sent by a day',
    'UBND tỉnh yêu cầu Sở Y tế:',
    '1. Danh sách gửi về Sở Nội vụ trước ngày 30/5/2024.',
    ['Sở Y tế'],
  ],
  ['a list that was sent', 'UBND tỉnh yêu cầu Sở Y tế:', '1. Danh sách Sở Nội vụ đã gửi.', []],
  ['a word of linking without a comma', '', '1. Trong đó Sở Y tế lập danh mục.', ['Sở Y tế']],
  [
    'troubles named behind a duty',
    '',
    '1. Sở Y tế lập danh mục. Sở Nội vụ rà soát; nếu có vướng mắc, báo cáo UBND tỉnh.',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
])('%s', (_, lead, body, leads) => expect(leadsOf(body, 'CHỈ THỊ', lead)).toEqual(leads))

describe('news about a paper', () => {
  const newsOf = (...paragraphs: string[]) => {
    const source = { name: 'a.txt', mediaType: 'text/plain', textBase: 'RAW' }
    const result = parse({ ...source, text: paragraphs.join('\n\n') } as Parameters<typeof parse>[0])
    return result.outcome === 'PARSED' ? result.tasks.map(({ leads }) => leads[0]?.body.name ?? null) : []
  }
  const order = 'Theo đó, UBND tỉnh giao Sở Y tế lập danh mục.'

  test('a paragraph that opens with a verb goes on with the actor of the one before', () =>
    expect(newsOf(order, 'Tiếp tục rà soát kho thuốc.')).toEqual(['Sở Y tế', 'Sở Y tế']))

  test.each(['Kết quả gửi về Sở Nội vụ', 'Danh sách các đội gửi UBND tỉnh'])(
    'what is handed in by a day is a duty of the actor of the one before: %s',
    (words) => {
      expect(newsOf(order, `${words} trước ngày 30/5/2024.`)).toEqual(['Sở Y tế', 'Sở Y tế'])
      expect(newsOf(order, `${words} còn ít.`)).toEqual(['Sở Y tế'])
    },
  )

  test.each(['Ngoài ra', 'Mặt khác', 'Khi có dịch', 'Cụ thể'])('%s, …', (words) =>
    expect(newsOf(`${order} ${words}, rà soát kho thuốc.`)).toEqual(['Sở Y tế', 'Sở Y tế']),
  )

  test('what follows from a duty is none', () =>
    expect(newsOf(`${order} Qua đó, nâng cao ý thức của người dân.`)).toEqual(['Sở Y tế']))

  test('a letter that directs somebody gives a duty', () => {
    expect(newsOf('UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế lập danh mục thuốc.', order)).toEqual([
      'Sở Y tế',
      'Sở Y tế',
    ])
    expect(newsOf('UBND tỉnh vừa có văn bản chỉ đạo về việc lập danh mục thuốc.', order)).toEqual(['Sở Y tế'])
  })

  test.each(['Ngày đăng: 01-04-2024', 'V/v phòng dịch'])(
    'a line of a head over it hides nothing: %s',
    (line) => expect(newsOf(line, order, 'P.V')).toEqual(['Sở Y tế']),
  )

  test('a title charges nobody', () =>
    expect(newsOf('UBND tỉnh chỉ đạo chống dịch', order)).toEqual(['Sở Y tế']))

  test('an order that was given is told', () =>
    expect(newsOf('Trước việc ấy, UBND tỉnh đã có công văn giao Sở Y tế lập danh mục.', order)).toEqual([
      'Sở Y tế',
      'Sở Y tế',
    ]))

  test('words about a speaker are no order to go on with', () =>
    expect(newsOf('Bà Lê Thị Thử - Phó Chủ tịch UBND tỉnh nói về vườn cây.', 'Thực hiện lâu nay.')).toEqual([
      null,
    ]))
})

test('what was ordered before is no task', () => {
  expect(
    tasksOf('III. TỔ CHỨC THỰC HIỆN\n\n1. Ngày 08/3/2024, Thủ tướng Chính phủ đã giao Sở Y tế lập danh mục.'),
  ).toEqual([])
})

test('a table goes on over section rows and captions', () => {
  const table =
    'TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\nA\tDỮ LIỆU\t\t\n1\tLập danh mục\tSở Y tế\tQuý III/2024\n\n(tiếp theo)\n\n2\tRà soát\tSở Nội vụ\tTháng 5/2024'
  expect(leadsOf(`II. PHÂN CÔNG NHIỆM VỤ\n\n${table}`)).toEqual(['Sở Y tế', 'Sở Nội vụ'])
})

describe('a table with bars between its cells and none around them', () => {
  const header = 'TT | Nhiệm vụ | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian trình | Cấp trình'
  const read = (rows: string) =>
    tasksOf(`II. PHÂN CÔNG NHIỆM VỤ\n\n${rows}`).map(({ text, leads, coordinating, deadlines, reportTo }) =>
      [text, leads[0], coordinating[0], reportTo[0]]
        .map((one) => (typeof one === 'string' ? one : (one?.asPrinted ?? '')))
        .concat(deadlines.map(({ due }) => due ?? ''))
        .join(' | '),
    )

  test('with blank lines between its rows, and a section named in each cell', () => {
    const section = 'I | Nước sạch | Nước sạch | Nước sạch | Nước sạch | Nước sạch'
    const rows = [
      header,
      section,
      '1 | Lập danh mục giếng | Sở Y tế | Sở Nội vụ | Quý III/2024 | UBND tỉnh',
      '2 | Rà soát bể chứa | Sở Nội vụ | | 2025 |',
    ]
    expect(read(rows.join('\n\n'))).toEqual([
      'Lập danh mục giếng | Sở Y tế | Sở Nội vụ | UBND tỉnh | 2024-09-30',
      'Rà soát bể chứa | Sở Nội vụ |  |  | 2025-12-31',
    ])
  })

  test('bars between words that name no columns make no table', () => {
    expect(read('Trang chủ | Văn bản | Hỏi đáp\n\n1. Sở Y tế lập danh mục | bảng kê | sổ.')).toEqual([
      'Sở Y tế lập danh mục | bảng kê | sổ. | Sở Y tế |  | ',
    ])
  })
})

test('a cell that says "as above" says what stands above it', () => {
  const rows = [
    '1\tLập danh mục\tSở Y tế\tSở Nội vụ\tQuý III/2024',
    '2\tRà soát\t-nt-\tnt\t"',
    '3\tTổng hợp\tNhư trên\t\tTháng 5/2024',
    '4\tLưu hồ sơ\t-\t\t',
  ]
  const table = ['TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn', ...rows].join('\n')
  const tasks = tasksOf(`II. PHÂN CÔNG NHIỆM VỤ\n\n${table}`)
  expect(
    tasks.map(({ leads, coordinating, deadlines }) => [
      leads[0]?.asPrinted,
      coordinating[0]?.asPrinted,
      deadlines[0]?.due,
    ]),
  ).toEqual([
    ['Sở Y tế', 'Sở Nội vụ', '2024-09-30'],
    ['Sở Y tế', 'Sở Nội vụ', '2024-09-30'],
    ['Sở Y tế', undefined, '2024-05-31'],
  ])
})

test('the title of an annexed paper is no duty', () => {
  const annex =
    'KẾ HOẠCH\n\nThực hiện Chỉ thị trồng cây\n\n(Kèm theo Quyết định số 5/QĐ-UBND)\n\n1. Sở Y tế lập danh mục.'
  const signed = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A'
  const words = (text: string) => tasksOf(text).map((task) => task.text.slice(0, 9))
  expect(words(`1. Sở Nội vụ rà soát.\n\n${signed}\n\n${annex}`)).toEqual(['Sở Nội vụ', 'Sở Y tế l'])
})

test('a body leads what it draws up, which is no part of its name', () => {
  expect(
    leadsOf('III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa xây dựng phương án; Phòng Kinh tế xây dựng đề án.'),
  ).toEqual(['Phòng Văn hóa', 'Phòng Kinh tế'])
  expect(
    leadsOf(
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Ban Quản lý dự án đầu tư xây dựng các công trình giao thông rà soát mốc.',
    ),
  ).toEqual(['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông'])
})

test('who prepares a thing that a working programme lists leads it', () => {
  const table =
    'TT\tNội dung\tCơ quan chuẩn bị\tThời gian trình\nI\tTháng 4\t\t\n1\tĐề án cấp nước\tSở Y tế\tTuần 2 tháng 4'
  expect(
    tasksOf(`II. PHÂN CÔNG NHIỆM VỤ\n\n${table}`).map(({ leads, deadlines }) => [
      leads[0]?.body.name,
      deadlines[0]?.due,
    ]),
  ).toEqual([['Sở Y tế tỉnh Nghệ An', '2024-04-14']])
})

test('a Party body leads, the State body below it executes', () => {
  const [task] = tasksOf(
    'III. TỔ CHỨC THỰC HIỆN\n\n1. Ban cán sự đảng UBND tỉnh lãnh đạo UBND tỉnh:\n\n- Cụ thể hóa các nhiệm vụ.',
  )
  expect(task?.leads.map(({ body }) => body.name)).toEqual(['Ban cán sự đảng UBND tỉnh Nghệ An'])
  expect(task?.executing.map(({ body }) => body.name)).toEqual(['UBND tỉnh Nghệ An'])
})

test('those who help with all that a heading opens help with each of it that names no others', () => {
  const tasks = tasksOf(
    'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh:\n\na) Lập danh mục;\n\nb) Phối hợp với Sở Tài chính cấp kinh phí.',
  )
  expect(
    tasks.map(({ coordinating }) => coordinating.map(({ body }) => body.name.replace(' tỉnh Nghệ An', ''))),
  ).toEqual([['Sở Nội vụ', 'Công an'], ['Sở Tài chính']])
})

test('the heads of a body are not the verb', () => {
  const [task] = tasksOf(
    'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế niêm yết số điện thoại của lãnh đạo UBND cấp xã.',
  )
  expect(task?.executing).toEqual([])
})

test('the addressee of the lead-in leads where an item names nobody', () => {
  const body = '1. Rà soát hồ đập.\n\n2. Sở Y tế chuẩn bị thuốc.'
  expect(
    leadsOf(body, 'CHỈ THỊ', 'Chủ tịch UBND tỉnh yêu cầu Sở Công Thương thực hiện các nội dung sau:'),
  ).toEqual(['Sở Công Thương', 'Sở Y tế'])
})

describe('nobody is charged', () => {
  test.each<[string, string]>([
    ['praise', '1. UBND tỉnh biểu dương Sở Y tế.'],
    ['the closing formula', '1. Các nội dung khác.\n\nYêu cầu các đơn vị nghiêm túc thực hiện./.'],
    ['the notice formula', '1. Các nội dung khác.\n\nUBND tỉnh thông báo để các đơn vị biết, thực hiện./.'],
    ['a measure', 'II. NHIỆM VỤ, GIẢI PHÁP\n\n1. Đẩy mạnh tuyên truyền.'],
    ['blame', '1. UBND tỉnh nghiêm khắc phê bình Sở Y tế chậm báo cáo.'],
    ['blame of the speaker', '1. Phê bình Sở Y tế chậm báo cáo tháng 02.'],
    ['what is agreed to', '1. Thống nhất chủ trương lập quỹ vắc xin.'],
    ['what was said', '1. Sở Y tế báo cáo: toàn tỉnh còn 5 ổ dịch.'],
    ['a person’s words as news tell them', '1. Bà Lê Thị Thử - Phó Chủ tịch UBND tỉnh nói về vườn cây.'],
    ['what a decision does itself', 'Điều 1. Phê duyệt Đề án trồng cây.'],
    ['the day of a portal', 'Cập nhật lúc: 18:52, 28/02/2023'],
    ['who has written', '1. Sở Y tế có văn bản số 3/SYT-NV gửi các xã.'],
    ['the past', '1. Sở Y tế đã lập danh mục thuốc.'],
    ['what has just been issued', '1. Sở Y tế vừa ban hành danh mục thuốc.'],
    ['a name alone', '1. Rà soát.\n\n2. Sở Y tế'],
  ])('%s', (_, body) => expect(tasksOf(body)).toEqual([]))
})

test('long lists without a verb are read in reasonable time', () => {
  const took = processorTime(() => {
    tasksOf(`1. ${'UBND các xã: A, '.repeat(300)}`)
    tasksOf(`1. ${'; Sở Y tế '.repeat(300)}`)
  })
  expect(took).toBeLessThan(3000)
})

test('a private character in the text is not taken for a body', () => {
  expect(
    leadsOf('III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì lập danh mục, giao \uE005, phối hợp với \uE006.'),
  ).toEqual(['Sở Y tế'])
})
