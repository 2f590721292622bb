import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'
import { faceOf, paperOf, read } from './paper.js'

// Who speaks, and in what, where a text has no head of its own; and heads that copies and portals have run together.

describe('news without a number', () => {
  test.each<[string, string, object]>([
    [
      'a paper that is named by what it is about',
      'Tại Nghị quyết phiên họp thường kỳ tháng 8/2025, Chính phủ yêu cầu các bộ trồng cây.\n\nBộ Y tế rà soát vườn cây.',
      { type: 'NGHI_QUYET', issuer: 'Chính phủ' },
    ],
    [
      'who asks behind the name of the page, and has just done so',
      '(CAO) Sở Xây dựng tỉnh Nghệ An vừa yêu cầu các xã trồng cây.\n\nCác xã trồng cây.',
      { issuer: 'Sở Xây dựng tỉnh Nghệ An' },
    ],
    [
      'a headline that says what its body does',
      'UBND huyện Quỳ Hợp họp thường kỳ tháng 3/2022\nNgày đăng 29/03/2022 | 20:48 | Lượt xem: 98\n\nSáng 28/3/2022, lãnh đạo huyện họp. Chủ tịch yêu cầu các xã trồng cây.',
      { issuer: 'UBND huyện Quỳ Hợp' },
    ],
    [
      'who asks where the text begins inside',
      'Theo đó, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bình yêu cầu các xã trồng cây.\n\nCác xã trồng cây.',
      { issuer: 'UBND tỉnh Nghệ An' },
    ],
    [
      'who asks about what was told before',
      'Cây ven đê đã già.\n\nVề việc này, Phó Thủ tướng Lê Văn Bình yêu cầu UBND tỉnh Nghệ An trồng cây.',
      { issuer: 'Phó Thủ tướng Chính phủ' },
    ],
    [
      'one more of those who are charged',
      'Vườn cây đã già.\n\nTheo đó, Sở Y tế kiểm tra vườn cây.\n\nBộ Chỉ huy Bộ đội Biên phòng chỉ đạo các đơn vị trực thuộc tưới cây.',
      { issuer: undefined },
    ],
    [
      'who has given it some day',
      'Ngày 5/6/2024, UBND tỉnh Nghệ An đã giao Sở Y tế trồng cây.\n\nCác xã trồng cây.',
      { issuer: 'UBND tỉnh Nghệ An' },
    ],
    [
      'what a side remark tells of another',
      'Các tỉnh cần trồng cây.\n\nRiêng UBND tỉnh Nghệ An đã có văn bản gửi Thủ tướng Chính phủ xin giống.',
      { type: null, issuer: undefined },
    ],
    [
      'something that is sent',
      'Ngày 14/10/2025, Bộ Y tế có văn bản gửi các Sở Y tế về trồng cây.\n\nCác sở trồng cây.',
      { type: 'CONG_VAN', issuer: 'Bộ Y tế' },
    ],
    [
      'something that is had, whatever it is',
      'Ngày 14/10/2025, Bộ Y tế có văn bản về trồng cây.\n\nCác sở trồng cây.',
      { type: null, issuer: 'Bộ Y tế' },
    ],
    [
      'a committee of an office, with a bare number',
      'Ngày 27/8/2025, Đảng ủy Văn phòng UBND tỉnh ban hành Công văn số 468 về trồng cây.\n\nĐảng ủy yêu cầu các chi bộ trồng cây.',
      { type: 'CONG_VAN', issuer: 'Đảng ủy Văn phòng UBND tỉnh' },
    ],
    [
      'a telegram in small letters',
      'Bộ Y tế vừa có công điện gửi các tỉnh về trồng cây.\n\nCác sở trồng cây.',
      { type: 'CONG_DIEN', issuer: 'Bộ Y tế' },
    ],
    [
      'a telegram, behind a headline that no mark parts from it',
      'Sớm trồng cây giữ đê Thủ tướng Lê Văn Bình đã có công điện nêu rõ đê đang lở. Thủ tướng yêu cầu các tỉnh trồng cây.',
      { type: 'CONG_DIEN', issuer: 'Thủ tướng Chính phủ' },
    ],
    [
      'a letter, behind such a headline',
      'Thêm chợ quê UBND huyện Nam Đàn vừa có công văn gửi các xã về mở chợ.\n\nCác xã trồng cây.',
      { type: 'CONG_VAN', issuer: 'UBND huyện Nam Đàn' },
    ],
    [
      'what somebody waits for behind such words',
      'Người dân mong Sở Y tế sớm có công văn trả lời về cây.\n\nCây đã già.',
      { type: null },
    ],
    [
      'something urgent',
      'Giám đốc Sở Y tế Lê Văn Bình đã ký văn bản hỏa tốc đề nghị các huyện trồng cây.\n\nCác huyện trồng cây.',
      { type: 'CONG_VAN', issuer: 'Sở Y tế' },
    ],
    [
      'whose paper it goes on from, and who speaks behind that',
      'Thông báo về việc trồng cây\n\nThực hiện Công văn số 81/UBND-NN ngày 20/4/2023 của UBND huyện Nam Đàn, UBND xã Kim Liên thông báo lịch trồng cây.',
      { type: 'THONG_BAO', issuer: 'UBND xã Kim Liên' },
    ],
    [
      'a purpose, and who asks',
      'Công điện nêu rõ, trời sắp mưa.\n\nĐể giữ cây, Chủ tịch UBND tỉnh Nghệ An yêu cầu các xã chằng buộc cây.\n\nSở Xây dựng chỉ đạo kiểm tra vườn cây.',
      { issuer: 'UBND tỉnh Nghệ An' },
    ],
    [
      'what somebody draws up is its duty',
      'UBND tỉnh giao Sở Y tế trồng cây; Công an tỉnh xây dựng phương án giữ cây.\n\nCác xã trồng cây.',
      { issuer: 'UBND tỉnh' },
    ],
    [
      'what was issued, behind the paper that the sentence goes on from',
      'Theo Khung kế hoạch trồng cây mới được UBND tỉnh Nghệ An ban hành, các xã trồng cây từ ngày 29/8.\n\nCác xã trồng cây.',
      { type: 'KE_HOACH', issuer: 'UBND tỉnh Nghệ An' },
    ],
    [
      'what is asked for in it is no news of its being issued',
      'Theo kế hoạch trồng cây đã gửi UBND tỉnh Nghệ An, các xã trồng cây từ ngày 29/8.\n\nCác xã trồng cây.',
      { type: null },
    ],
    [
      'who signed it for his house',
      'Kế hoạch trồng cây do Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Bình ký, đặt mục tiêu phủ xanh các xã.\n\nCác xã trồng cây.',
      { type: 'KE_HOACH', issuer: 'UBND tỉnh Nghệ An' },
    ],
    [
      'who signed it, behind whose it is',
      'Quyết định sửa đổi của Bộ Y tế do Thứ trưởng Lê Văn Bình ký, có hiệu lực ngay.\n\nCác xã trồng cây.',
      { type: 'QUYET_DINH', issuer: 'Bộ Y tế' },
    ],
    [
      'who is to do it has not signed it',
      'Kế hoạch trồng cây do UBND tỉnh Nghệ An chủ trì, đặt mục tiêu phủ xanh các xã.\n\nCác xã trồng cây.',
      { type: null },
    ],
    [
      'a frame of a plan',
      'Bộ Y tế đã ban hành khung kế hoạch trồng cây năm 2023.\n\nCác xã trồng cây.',
      { type: 'KE_HOACH', issuer: 'Bộ Y tế' },
    ],
    [
      'a plan that was just drawn up, in small letters',
      'Nhằm phủ xanh các xã, Sở Y tế vừa xây dựng kế hoạch trồng cây năm 2023.\n\nCác xã trồng cây.',
      { type: 'KE_HOACH', issuer: 'Sở Y tế' },
    ],
    [
      'a letter tells first what others have passed',
      'Kính gửi: Các Cục Thuế.\n\nNgày 20/11/2012, Quốc hội đã thông qua Luật Trồng cây.\n\nĐể giữ cây, Bộ Tài chính hướng dẫn các việc như sau:\n\n1. Các cục trồng cây.',
      { type: 'CONG_VAN', issuer: 'Bộ Tài chính', day: undefined },
    ],
    [
      'a page that only names it',
      'Chỉ thị của Chủ tịch UBND tỉnh Nghệ An về việc trồng cây ven đường.\n\nCác xã trồng cây.',
      { type: 'CHI_THI', issuer: 'UBND tỉnh Nghệ An' },
    ],
    [
      'a page that names it by its number and day alone',
      'Công điện khẩn số 13 ngày 01/9/2018 của Chủ tịch UBND tỉnh Nghệ An\n\nCác xã trồng cây.',
      { type: 'CONG_DIEN', issuer: 'UBND tỉnh Nghệ An', day: '2018-09-01' },
    ],
    [
      'a day alone names nothing',
      'Công điện ngày 01/9/2018 của Chủ tịch UBND tỉnh Nghệ An\n\nCác xã trồng cây.',
      { type: null },
    ],
    [
      'what is said of it names nothing',
      'Chỉ thị của Chủ tịch UBND tỉnh Nghệ An được các xã làm tốt.\n\nCác xã trồng cây.',
      { type: null },
    ],
    [
      'the province of a headline',
      'Nghệ An tăng cường trồng cây ven đường\n\nSở Y tế trồng cây. Sở Nội vụ mua giống.',
      { province: 'Nghệ An' },
    ],
  ])('%s', (_, text, face) => {
    expect(faceOf(text)).toMatchObject(face)
  })
})

test.each([
  ['Bộ Y tế vừa ban hành Chỉ thị số 05 về trồng cây.', 'về trồng cây'],
  ['Bộ Y tế vừa ban hành Chỉ thị số 05 ngày 14/10/2025 về trồng cây.', 'về trồng cây'],
])('the number of a paper whose code is not told: %s', (text, title) => {
  const parsed = parse({
    name: 'news.txt',
    mediaType: 'text/plain',
    textBase: 'RAW',
    text: `${text}\n\nCác sở trồng cây.`,
  } as never)
  expect(parsed).toMatchObject({ heading: { symbol: null, toldNumber: '05', title } })
})

describe('names of other papers below the text', () => {
  const news =
    'Nam Đàn trồng cây ven đường\n\nNgày 02/6/2023, UBND huyện Nam Đàn có Công văn số 50/UBND-NN về trồng cây ven đường.\n\nTheo đó, các xã trồng cây trước mùa mưa, chăm cây trong mùa khô và báo cáo kết quả.\n\n'
  test.each([
    ['Tin liên quan', '- Quyết định số 51/QĐ-UBND về giá nước (01/6/2023)'],
    ['Các văn bản khác:', 'Thông báo số 77/TB-UBND kết luận họp giao ban'],
    ['Tham khảo thêm', 'Công điện 60/CĐ-UBND: Phòng, chống lụt bão'],
    ['Văn bản cùng lĩnh vực: Quyết định 59/QĐ-UBND | Kế hoạch 60/KH-UBND', 'BÌNH LUẬN CỦA BẠN ĐỌC (2)'],
    ['Văn bản đã ban hành cùng cơ quan', 'Quyết định 60/QĐ-UBND về giá nước'],
    ['Văn bản bị hết hiệu lực bởi: Quyết định 60/QĐ-UBND ngày 15/5/2019', 'In trang'],
    ['VB dẫn chiếu', '60/KH-UBND'],
    ['Văn bản khác: 59/QĐ-UBND | 60/KH-UBND', 'Về đầu trang'],
    ['VĂN BẢN CÙNG LĨNH VỰC', '» 60/KH-UBND (06/04/2023) V/v phòng, chống lụt bão'],
    ['Các văn bản cùng cơ quan ban hành', '60/KH-UBND (06/04/2023) Phòng, chống lụt bão'],
    ['Văn bản được hướng dẫn - [0]  Văn bản bị thay thế - [0]', 'Kế hoạch 60/KH-UBND năm 2023'],
    ['Bạn phải đăng nhập tài khoản để xem toàn văn', 'Kế hoạch 60/KH-UBND năm 2023'],
    ['Các bài viết cùng chuyên mục', 'Kế hoạch số 60/KH-UBND về phòng, chống lụt bão'],
  ])('%s', (heading, other) => {
    expect(read(`${news}${heading}\n${other}\n`).citations.map(({ symbol }) => printSymbol(symbol))).toEqual([
      '50/UBND-NN',
    ])
  })

  test.each([
    'Tin liên quan\n>> Quyết định 51/QĐ-UBND về giá nước\n>> Phòng, chống lụt bão năm 2023',
    'Tin liên quan\nQuyết định 51/QĐ-UBND về giá nước năm 2023\n',
    'XEM THÊM: Quyết định 51/QĐ-UBND về giá nước | Phòng, chống lụt bão',
  ])('a box of them within the text: %s', (box) => {
    const rest =
      'Các xã gieo ươm cây giống theo Kế hoạch số 52/KH-UBND và báo cáo số cây đã gieo.\n\nPhòng Nông nghiệp kiểm tra việc trồng cây ở các xã theo Kế hoạch số 54/KH-UBND trước mùa mưa.\n\n'
    const { citations } = read(`${news}${box}\n\n${rest}Tin liên quan\n- Quyết định số 53/QĐ-UBND về chợ\n`)
    expect(citations.map(({ symbol }) => printSymbol(symbol))).toEqual([
      '50/UBND-NN',
      '52/KH-UBND',
      '54/KH-UBND',
    ])
  })

  test('menus above the text have such headings too', () => {
    expect(
      read(`${'Trang chủ  Văn bản pháp luật\n'.repeat(6)}Văn bản mới ban hành\n${news}`).citations,
    ).toHaveLength(1)
  })

  test('but a paper of its own below', () => {
    const paper =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 60/KH-UBND\nKẾ HOẠCH\nTrồng cây\nCăn cứ Chỉ thị số 12/CT-TTg;'
    expect(
      read(`${news}Tin liên quan\n${paper}\n`).citations.map(({ symbol }) => printSymbol(symbol)),
    ).toContain('12/CT-TTg')
  })
})

describe('heads that are run together', () => {
  test('columns in other letters', () => {
    const text =
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NGHỆ AN Độc Lập - Tự Do - Hạnh Phúc\nSố: 99/UBND-NN Vinh, ngày 6 tháng 4 năm 2023\nV/v trồng cây\nKính gửi: Sở Y tế.\n\nUBND tỉnh Quảng Ninh đã hỏi về cây. UBND tỉnh giao Sở Y tế trồng cây.'
    expect(faceOf(text)).toMatchObject({ issuer: 'UBND tỉnh Nghệ An', title: 'trồng cây' })
  })

  test('the last line of a name beside the day', () => {
    const text =
      'TỈNH ỦY NGHỆ AN ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TỔ CHỨC Nghệ An, ngày 6 tháng 4 năm 2023\nSố 99-CV/BTCTU\nV/v trồng cây\nKính gửi: Các huyện ủy.\n\nBan Tổ chức đề nghị các huyện ủy trồng cây.'
    expect(faceOf(text).issuer).toBe('Ban Tổ chức Tỉnh ủy Nghệ An')
  })

  test('a letter on a page of a portal, signed above its recipients', () => {
    const text =
      'Công văn chỉ đạo của UBND tỉnh Nghệ An\nSố: 103/VPUBND-KT, ngày 09 tháng 3 năm 2023\nVề việc trồng cây ven đường.\n\nKính gửi: Sở Y tế.\n\nGiao Sở Y tế trồng cây./.\n\nCHÁNH VĂN PHÒNG\n( Đã ký )\nVõ Văn Bình\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.'
    expect(faceOf(text)).toMatchObject({
      province: 'Nghệ An',
      title: 'trồng cây ven đường.',
      signatory: 'Võ Văn Bình',
    })
  })

  test('a day below the subject, and a word of another tongue', () => {
    const text =
      'Sở Y tế tỉnh Nghệ An\nSố: 99/SYT-NV\nV/v trồng cây trên mỏ BÔXIT\nNghệ An, 15/01/2023\nKính gửi: Các trạm y tế.\n\nCác trạm trồng cây.'
    expect(faceOf(text).title).toBe('trồng cây trên mỏ BÔXIT')
  })
})

function retold(text: string) {
  const parsed = parse({ name: 'news.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed.heading
}

test.each([
  [
    'Sở Y tế vừa có Công văn về trồng cây (Công văn số 15/SYT-NV, ngày 7/11/2023).\n\nCác xã trồng cây.',
    { symbol: { number: '15' }, issuer: { name: 'Sở Y tế' }, title: 'về trồng cây' },
  ],
  [
    'UBND tỉnh Nghệ An yêu cầu các xã thực hiện Chỉ thị của Thủ tướng (Chỉ thị số 5/CT-TTg ngày 7/1/2020).',
    { symbol: null, issuer: { name: 'UBND tỉnh Nghệ An' } },
  ],
])('a number in brackets: %s', (text, head) => {
  expect(retold(text)).toMatchObject(head)
})

describe('news of a city that it does not name', () => {
  const levelOf = (words: string) => read(words).heading.place.level
  test('a city with departments is one of the centre', () => {
    const words =
      'Chủ tịch UBND Thành phố vừa ký Công điện số 13/CĐ-UBND về trồng cây.\n\nChủ tịch UBND Thành phố yêu cầu các sở, ban, ngành Thành phố, UBND các phường, xã trồng cây.'
    expect(levelOf(words)).toBe('PROVINCE')
    expect(levelOf(words.replace('các sở, ban, ngành Thành phố', 'các phòng, ban'))).not.toBe('PROVINCE')
  })
  test('what announces the text is no part of its title', () => {
    const words =
      'Ngày 31/12/2021, UBND tỉnh đã ban hành Kế hoạch số 2895/KH-UBND về việc trồng cây với nội dung cụ thể như sau:\n\nI. Mục tiêu\n\nCây xanh ven đường.'
    expect(
      parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text: words, textBase: 'RAW' }),
    ).toMatchObject({ heading: { title: 'về việc trồng cây' } })
  })
})

describe('what stands above news', () => {
  test.each<[string, string]>([
    ['a headline in capitals, with two bodies', 'UBND TỈNH NGHỆ AN YÊU CẦU SỞ Y TẾ KIỂM TRA VƯỜN CÂY'],
    ['another', 'UBND TỈNH NGHỆ AN GIAO SỞ Y TẾ KIỂM TRA VƯỜN CÂY'],
    ['what a body tells others', 'UBND TỈNH NGHỆ AN CHỈ ĐẠO SỞ Y TẾ KIỂM TRA VƯỜN CÂY'],
    ['a count of remarks', 'Khẩn trương kiểm tra vườn cây trên địa bàn tỉnh Nghệ An\n\n3'],
  ])('%s', (_, above) => {
    const heading = retold(
      `${above}\n\nVăn phòng UBND tỉnh Nghệ An vừa ban hành Công văn số 1257/VP-VX ngày 15/9/2023 giao Sở Y tế kiểm tra vườn cây.`,
    )
    expect(heading.symbol && printSymbol(heading.symbol)).toBe('1257/VP-VX')
    expect(heading.issuer?.name).toBe('Văn phòng UBND tỉnh Nghệ An')
  })
})

test('below links, news of a plan that is drawn up to carry out something', () => {
  const { heading } = read(
    'Liên kết website\n\nTìm kiếm\n\nVườn ươm\n\nĐường dây nóng\n\nHòm thư góp ý\n\nTrồng cây ven sông\n\nNgười dân trồng cây\n\nThực hiện ý kiến của UBND huyện, UBND xã Tân Lễ xây dựng Kế hoạch trồng cây năm 2023.\n\n- Trồng cây ven sông.',
  )
  expect([heading.type, heading.issuer?.name]).toEqual(['KE_HOACH', 'UBND xã Tân Lễ'])
})

test('what another body is to draw up is no news', () => {
  const { heading } = read(
    'Công an thành phố xây dựng Kế hoạch trồng cây năm 2023.\n\nCác xã trồng cây ven sông.',
  )
  expect(heading.type).toBe(null)
})

test('a headline of the page over a copy that has but its type and title', () => {
  const { heading } = read(
    'Thứ Ba, 5 tháng 10, 2021\n\nTham gia giám sát việc trồng cây và chăm sóc cây ven sông, ven đường năm 2021 trên địa bàn huyện Nam Đàn\n\nKẾ HOẠCH\n\nTrồng cây và chăm sóc cây ven sông,\n\nven đường năm 2021\n\nThực hiện Kế hoạch số 164/KH-UBND ngày 29/8/2021 của UBND tỉnh Nghệ An, Ủy ban nhân dân huyện xây dựng Kế hoạch như sau:\n\n1. Trồng cây.',
  )
  expect([heading.type, heading.title]).toEqual([
    'KE_HOACH',
    'Trồng cây và chăm sóc cây ven sông, ven đường năm 2021',
  ])
})

describe('a page that tells of a paper and prints it below', () => {
  const page =
    'Chương trình trồng cây ven đê\nNgày cập nhật 30/10/2023\n\nNgày 23/8/2023, Tỉnh ủy Nghệ An đã ban hành Chương trình số 27-CTr/TU về giữ cây ven đê.\n\nTrang nhà đăng cả Chương trình này cho bà con đọc:\n\n'
  const parsed = (type: string, line: string) =>
    parse({
      name: 'news.txt',
      mediaType: 'text/plain',
      textBase: 'RAW',
      text: `${page}${type}\n\n${line}\n\n1. Sở Y tế trồng cây.`,
    } as never)

  test('has its title below its type, and not in the words of the page', () => {
    const heading = { title: 'Thực hiện Chỉ thị về trồng cây' }
    expect(parsed('CHƯƠNG TRÌNH', heading.title)).toMatchObject({ heading })
  })
  test.each([
    ['a sentence is none', 'CHƯƠNG TRÌNH', 'Cây ven đê đã già, nên tỉnh cho trồng lại.'],
    ['what announces a list is none', 'CHƯƠNG TRÌNH', 'Các xã làm các việc sau:'],
    ['a paper of another type is not the one told of', 'KẾ HOẠCH', 'Thực hiện Chỉ thị về trồng cây'],
    ['a word of running text is no type', 'Chương trình', 'Thực hiện Chỉ thị về trồng cây'],
  ])('%s', (_, type, line) => {
    expect(parsed(type, line)).toMatchObject({ heading: { title: 'về giữ cây ven đê' } })
  })
})

describe('who issued what news tells of, and when', () => {
  const told = (text: string) =>
    parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })

  test.each([
    ['TB-UBND', 'UBND tỉnh Nghệ An'],
    ['TB-VP', 'Văn phòng UBND tỉnh Nghệ An'],
  ])('an office in the series of its committee: %s', (code, name) => {
    const news = `Văn phòng UBND tỉnh Nghệ An vừa ban hành Thông báo số 45/${code} ngày 12/4/2023 về trồng cây.`
    expect(told(news)).toMatchObject({ heading: { issuer: { name } } })
  })

  test.each([
    ['Chỉ thị', { value: '2023-07-12' }],
    ['Kế hoạch', null],
  ])('the day that the type alone is given: %s', (type, issuedOn) => {
    const news = 'UBND tỉnh Nghệ An vừa ban hành Chỉ thị số 20/CT-UBND về trồng cây.'
    expect(
      told(`${news}\n\n${type} ngày 12/7/2023 nêu rõ các xã thiếu cây xanh ở trường học.`),
    ).toMatchObject({
      heading: { issuedOn },
    })
  })
})

describe('a team whose name says by what it was set up', () => {
  test.each<[string, string]>([
    ['on lines of their own', 'ĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 15/QĐ-SYT'],
    ['on one line', 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH\nSỐ 15/QĐ-SYT'],
    ['in short', 'ĐOÀN KIỂM TRA\nTHEO QĐ SỐ 15/QĐ-SYT'],
  ])('%s', (_, name) => {
    const { heading } = read(
      `SỞ Y TẾ NGHỆ AN\n${name}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 99/KH-ĐKT\nNghệ An, ngày 6 tháng 4 năm 2023\n\nKẾ HOẠCH\nKiểm tra vườn cây\n\nĐoàn kiểm tra vườn cây.`,
    )
    expect(heading.symbol && printSymbol(heading.symbol)).toBe('99/KH-ĐKT')
    expect(heading.issuer?.name).toBe('Sở Y tế tỉnh Nghệ An')
  })
})

describe('what a citation is to the paper', () => {
  const relationsOf = (body: string) =>
    Object.fromEntries(
      read(paperOf({ type: 'THÔNG BÁO', title: 'Trồng cây năm 2023', body })).citations.map(
        ({ symbol, relation }) => [printSymbol(symbol), relation],
      ),
    )

  test.each<[string, string, object]>([
    [
      'part of another paper behind "và"',
      '1. Được miễn phí theo khoản 2 Điều 9 Thông tư số 21/2013/TT-BTC và khoản 2 Điều 18 Nghị định số 18/2023/NĐ-CP.',
      { '21/2013/TT-BTC': 'PER', '18/2023/NĐ-CP': 'PER' },
    ],
    [
      'what a plan that is issued here is for, behind a long subject, and what one is for that is asked for',
      '1. Ban hành kèm theo Thông báo này Kế hoạch tăng cường công tác quản lý, bảo vệ và phát triển vườn cây ven đường nhằm thực hiện Chỉ thị số 12-CT/TW.\n2. Giao Sở Y tế ban hành Kế hoạch tăng cường công tác quản lý, bảo vệ và phát triển vườn cây ven đường nhằm thực hiện Chỉ thị số 13-CT/TW.',
      { '12-CT/TW': 'IMPLEMENTS', '13-CT/TW': 'CITES' },
    ],
    [
      'who said it at a meeting',
      'UBND tỉnh yêu cầu các sở, các xã tổ chức thực hiện ý kiến kết luận của Thủ tướng Chính phủ Lê Văn Bình tại cuộc họp với các tỉnh được nêu trong Thông báo số 13/TB-VPCP ngày 29/3/2023.',
      { '13/TB-VPCP': 'IMPLEMENTS' },
    ],
    [
      'plain words for carrying out',
      'UBND tỉnh yêu cầu các sở làm nghiêm những điều Thủ tướng Chính phủ dặn tại Công điện số 30/CĐ-TTg ngày 06/3/2023.',
      { '30/CĐ-TTg': 'IMPLEMENTS' },
    ],
    [
      'a trial of it',
      'UBND tỉnh tổ chức họp bàn triển khai thí điểm Chỉ thị số 65/2015/CT-UBND ngày 04/12/2015 của UBND tỉnh.',
      { '65/2015/CT-UBND': 'IMPLEMENTS' },
    ],
    [
      'a ground whose neighbour lost its mark',
      'Căn cứ Nghị quyết số 25/NQ-HĐND ngày 29/3/2023 của HĐND tỉnh về Về vốn giai đoạn 2021-2025\nXét đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 53/TTr-STC ngày 19/4/2023.\n\n1. Các xã trồng cây.',
      { '25/NQ-HĐND': 'LEGAL_BASIS', '53/TTr-STC': 'SUBMITTED_BY' },
    ],
    [
      'letters of a section with a sign between',
      'Căn cứ Công văn số 135/BXD-KHCNMT&VLXD ngày 17/4/2023 của Bộ Xây dựng về vườn cây;\n\n1. Các xã trồng cây.',
      { '135/BXD-KHCNMT&VLXD': 'LEGAL_BASIS' },
    ],
  ])('%s', (_, body, relations) => {
    expect(relationsOf(body)).toMatchObject(relations)
  })
})
