import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/parse/normalise.js'
import { looksLikeName, isSignatureMark, markerOf, segment } from '../../src/parse/segment.js'
import { cutsIn } from '../../src/parse/unroll.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\nNghệ An, ngày 02 tháng 3 năm 2023\n\n'
const TAIL = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Bình'
const paper = (text: string) => segment(normalise(text))
const bodyOf = (text: string) => paper(`${HEAD}KẾ HOẠCH\nTrồng cây năm 2023\n\n${text}${TAIL}`).body

describe('the title', () => {
  test.each([
    [
      'goes on in small letters with a day',
      'THÔNG BÁO\nKết luận tại cuộc họp về\ntrồng cây ngày 03 tháng 10 năm 2022\n\nThực hiện chủ trương của tỉnh:',
      'Kết luận tại cuộc họp về trồng cây ngày 03 tháng 10 năm 2022',
    ],
    [
      'over two lines',
      'KẾ HOẠCH\nTrồng cây ven sông\ntrên địa bàn tỉnh\n\nThực hiện chủ trương của tỉnh:',
      'Trồng cây ven sông trên địa bàn tỉnh',
    ],
    [
      'stands under a type word in small letters, and above who issues it',
      'Nghị quyết\nVỀ TRỒNG CÂY VEN SÔNG TRÊN ĐỊA BÀN TỈNH\nHỘI ĐỒNG NHÂN DÂN TỈNH\nCăn cứ Luật Lâm nghiệp;',
      'VỀ TRỒNG CÂY VEN SÔNG TRÊN ĐỊA BÀN TỈNH',
    ],
    [
      'of a telegram ends before its sender',
      'CÔNG ĐIỆN\nVỀ PHÒNG CHÁY RỪNG MÙA KHÔ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN điện:\n- Giám đốc các sở;\n\nThời tiết khô hanh kéo dài.',
      'VỀ PHÒNG CHÁY RỪNG MÙA KHÔ',
    ],
    [
      'in capitals goes on with a year',
      'KẾ HOẠCH\nTRỒNG CÂY TRÊN ĐỊA BÀN TỈNH NGHỆ AN\nNĂM 2023\n\nThực hiện chủ trương:',
      'TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH NGHỆ AN NĂM 2023',
    ],
    [
      'in capitals goes on with the day of what it cites',
      'KẾ HOẠCH\nTHỰC HIỆN NGHỊ QUYẾT SỐ 07-NQ/TU\nNGÀY 01 THÁNG 02 NĂM 2023 CỦA TỈNH ỦY NGHỆ AN VỀ TRỒNG CÂY\nCăn cứ Luật Lâm nghiệp;',
      'THỰC HIỆN NGHỊ QUYẾT SỐ 07-NQ/TU NGÀY 01 THÁNG 02 NĂM 2023 CỦA TỈNH ỦY NGHỆ AN VỀ TRỒNG CÂY',
    ],
    [
      'in capitals ends before a wrapped sentence, though its last word is that of a name',
      'KẾ HOẠCH\nTRỒNG CÂY TRÊN ĐỊA BÀN TỈNH CAO BẰNG\nThực hiện Thông tư số\n10/2022/TT-BNN ngày 31/5/2022 của Bộ, tỉnh làm như sau:',
      'TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH CAO BẰNG',
    ],
    [
      'in capitals ends before sentences that a page wraps',
      'CHỈ THỊ\nVỀ TRỒNG CÂY\nTRÊN ĐỊA BÀN TỈNH\nNhững ngày qua nắng nóng ở nhiều nơi trong\ntỉnh. Cây xanh ven đường chết nhiều,\nlàm xấu cảnh quan.\nChủ tịch UBND tỉnh yêu cầu:',
      'VỀ TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH',
    ],
    [
      'ends before the line that announces',
      'KẾ HOẠCH\nTrồng cây ven đường trên địa bàn tỉnh\nCao Bằng năm 2023\nUBND tỉnh ban hành Kế hoạch như sau:',
      'Trồng cây ven đường trên địa bàn tỉnh Cao Bằng năm 2023',
    ],
    [
      'but not the name of who decides',
      'QUYẾT ĐỊNH\nCỦA THỦ TƯỚNG CHÍNH PHỦ\nVề việc trồng cây ven sông và ven biển ở các tỉnh phía Bắc năm 2023\n\nCăn cứ Luật Lâm nghiệp;',
      'CỦA THỦ TƯỚNG CHÍNH PHỦ Về việc trồng cây ven sông và ven biển ở các tỉnh phía Bắc năm 2023',
    ],
    [
      'in capitals ends before grounds in capitals',
      'KẾ HOẠCH\nTRỒNG CÂY TRÊN ĐỊA BÀN TỈNH\nCĂN CỨ LUẬT LÂM NGHIỆP;',
      'TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH',
    ],
    [
      'over cells that break its type line',
      'QUY CHẾ LÀM\nVIỆC\nCỦA BAN TRỒNG CÂY NGHỆ AN\n(Ban hành\nkèm theo Quyết định số 5/QĐ-UBND)\n\nĐiều 1. Phạm vi',
      'LÀM VIỆC CỦA BAN TRỒNG CÂY NGHỆ AN',
    ],
    [
      'ends before the committee that decides, whatever stands below',
      'QUYẾT ĐỊNH\nTRỒNG CÂY TRÊN ĐỊA BÀN TỈNH NGHỆ AN\nỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nLuật Lâm nghiệp năm 2017;',
      'TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH NGHỆ AN',
    ],
    [
      'goes on with the name of a committee',
      'QUYẾT ĐỊNH\nQUY CHẾ LÀM VIỆC CỦA\nỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nCăn cứ Luật Lâm nghiệp;',
      'QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
    ],
    [
      'goes on with a date',
      'KẾ HOẠCH\nThực hiện Nghị quyết số 07-NQ/TU\nngày 01/02/2023 của Tỉnh ủy\n\nThực hiện chủ trương:',
      'Thực hiện Nghị quyết số 07-NQ/TU ngày 01/02/2023 của Tỉnh ủy',
    ],
    [
      'ends in a rhythm',
      'CHỈ THỊ\nvề vệ sinh môi trường hằng ngày\n\nNhững năm qua, đường phố sạch hơn.',
      'về vệ sinh môi trường hằng ngày',
    ],
    [
      'ends at a rule',
      'CHỈ THỊ\nvề giữ rừng mùa khô\n-----\nNhững năm qua, rừng được giữ tốt.',
      'về giữ rừng mùa khô',
    ],
    [
      'ends before the body that decides',
      'QUYẾT ĐỊNH\nVề ban hành Quy chế số\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nCăn cứ Luật Giáo dục;',
      'Về ban hành Quy chế số',
    ],
    [
      'in capitals names a body inside',
      'CHƯƠNG TRÌNH\nTHỰC HIỆN NGHỊ QUYẾT CỦA HỘI NGHỊ\nBAN CHẤP HÀNH TRUNG ƯƠNG VỀ NÔNG NGHIỆP\n\nThực hiện Nghị quyết:',
      'THỰC HIỆN NGHỊ QUYẾT CỦA HỘI NGHỊ BAN CHẤP HÀNH TRUNG ƯƠNG VỀ NÔNG NGHIỆP',
    ],
    [
      'on the line of the type word',
      'QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY CHẾ\nQUẢN LÝ RỪNG\nỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nCăn cứ Luật Lâm nghiệp;',
      'VỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ RỪNG',
    ],
    [
      'of a letter',
      'V/v phòng cháy\nmùa hanh khô\n\nKính gửi: Sở Xây dựng\n\nThực hiện chủ trương:',
      'phòng cháy mùa hanh khô',
    ],
    [
      'without its type word',
      'VỀ VIỆC TĂNG CƯỜNG PHÒNG CHÁY RỪNG MÙA KHÔ\n\nVừa qua, cháy rừng còn xảy ra.',
      'VỀ VIỆC TĂNG CƯỜNG PHÒNG CHÁY RỪNG MÙA KHÔ',
    ],
    [
      'without its type word, over what it decides',
      'TRỒNG CÂY VEN SÔNG TRÊN ĐỊA BÀN TỈNH\nLuật Lâm nghiệp năm 2017;\nQUYẾT ĐỊNH:\nĐiều 1. Trồng cây.',
      'TRỒNG CÂY VEN SÔNG TRÊN ĐỊA BÀN TỈNH',
    ],
    [
      'of a letter goes on in small letters below blank lines',
      'Về việc phòng cháy\n\nmùa hanh khô\n\nKính gửi: Sở Xây dựng',
      'Về việc phòng cháy mùa hanh khô',
    ],
  ])('%s', (_, text, title) => {
    expect(paper(HEAD + text).title.text).toBe(title)
  })
})

describe('the head', () => {
  test('banner and date broken by narrow cells are whole again', () => {
    const text =
      'UBND TỈNH SƠN LA\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSơn\nLa, ngày 11 tháng 3\nnăm 2020\n|\nKẾ HOẠCH\nTrồng cây'
    expect(paper(text).head.map(({ passage }) => passage.text)).toEqual(
      expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Sơn La, ngày 11 tháng 3 năm 2020']),
    )
  })

  test.each([
    ['its number', 'Số: 16 -\nHD/BTCTW', ['Số: 16 - HD/BTCTW']],
    ['its number behind the label', 'Số:\n/2022/NĐ-CP', ['Số: /2022/NĐ-CP']],
    ['a day without figures', 'Hà Nội, ngày\ntháng\nnăm 2022', ['Hà Nội, ngày tháng năm 2022']],
    [
      'the banner of the State',
      'CỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM',
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
    ['the banner of the Party', 'ĐẢNG CỘNG SẢN\nVIỆT NAM', ['ĐẢNG CỘNG SẢN VIỆT NAM']],
    [
      'but not a number and the day below it',
      'Số: 16\nSơn La, ngày 11 tháng 3 năm 2020',
      ['Số: 16', 'Sơn La, ngày 11 tháng 3 năm 2020'],
    ],
    [
      'the subject behind a number is a line of its own',
      'Số: 27/VPCP-CN V/v trồng cây',
      ['Số: 27/VPCP-CN', 'V/v trồng cây'],
    ],
  ])('a narrow cell breaks %s', (_, printed, lines) => {
    const { head } = paper(`UBND TỈNH SƠN LA\n|\n${printed}\n|\nKẾ HOẠCH\nTrồng cây`)
    const read = head.map(({ passage }) => passage.text).filter((text) => text !== '|')
    expect(read.slice(1)).toEqual(lines)
  })

  test('the name of a committee broken by a narrow cell is whole again', () => {
    const { head } = paper(`${HEAD.replace('ỦY BAN', 'ỦY\nBAN')}KẾ HOẠCH\nTrồng cây\n\n1. Trồng cây.${TAIL}`)
    expect(head.map(({ passage }) => passage.text)).toContain('ỦY BAN NHÂN DÂN')
  })

  test('news has none', () => {
    const { head, body } = paper('Xã Gia Phú trồng cây\n\nUBND xã vừa trồng cây.\n\n1. Trồng ven đường.')
    expect([head.length, body.length]).toEqual([0, 3])
  })

  test('a stamp stays a line of its own', () => {
    expect(paper('MẬT\nCao Lộc, ngày 11 tháng 3 năm 2020\n\nKẾ HOẠCH\nTrồng cây').head[0]?.passage.text).toBe(
      'MẬT',
    )
  })

  test('a stamp whose accents a scan lost stays a line of its own', () => {
    const { head } = paper(`${HEAD}KHAN\nHOA TOC\n\nKẾ HOẠCH\nTrồng cây năm 2023\n\nThực hiện chủ trương:`)
    expect(head.map(({ passage }) => passage.text)).toEqual(expect.arrayContaining(['KHAN', 'HOA TOC']))
  })

  test('a stamp below the type word is not part of the title', () => {
    const { head, title } = paper(`${HEAD}KẾ HOẠCH\nTỐI MẬT\nTrồng cây năm 2023\n\nThực hiện chủ trương:`)
    expect([head.at(-1)?.passage.text, title.text]).toEqual(['TỐI MẬT', 'Trồng cây năm 2023'])
  })

  test('blanks left for a pen do not part columns', () => {
    expect(
      paper(
        'UBND TỈNH HÀ NAM\nSố:        /BC-UBND\nHà Nam, ngày      tháng 5 năm 2020\n\nBÁO CÁO\nVề dân số',
      ).head.map(({ passage }) => passage.text),
    ).toEqual(['UBND TỈNH HÀ NAM', 'Số:        /BC-UBND', 'Hà Nam, ngày      tháng 5 năm 2020'])
  })

  test('a menu above the letterhead is no body', () => {
    const menu =
      'Số hiệu: 12/2023/KH-UBND\nNgày ban hành: 02/03/2023 Ngày hiệu lực: Đã biết, còn lại xem trong thuộc tính của văn bản\n\n'
    expect(paper(`${menu}${HEAD}KẾ HOẠCH\nTrồng cây`).typeLine?.passage.text).toBe('KẾ HOẠCH')
  })
})

describe('items', () => {
  test.each([
    [
      'Roman, Arabic, dash',
      'I. MỤC TIÊU\n1. Chung\n- Trồng rừng.\n- Giữ rừng.\nII. TỔ CHỨC',
      ['I', 'I.1', 'I.1/-1', 'I.1/-2', 'II'],
    ],
    [
      'a paragraph ends the bullets',
      '1. Sở Xây dựng:\n- Lập danh mục.\nCác đơn vị báo cáo.\n2. Sở Y tế',
      ['1', '1/-1', '1/2', '2'],
    ],
    [
      'a heading without a stop keeps its letters',
      '1. Sở Y tế\n\na) Tổ chức tiêm.\n\nb) Báo cáo.',
      ['1', '1.a', '1.b'],
    ],
    [
      'articles and clauses',
      'Điều 1. Phạm vi\n1. Áp dụng trong tỉnh.\nĐiều 2. Hiệu lực',
      ['Điều 1', 'Điều 1.1', 'Điều 2'],
    ],
    [
      'table rows',
      '1. Phân công\n\nTT\tViệc\tĐơn vị\n1\tTrồng\tSở A\n2\tGiữ\tSở B',
      ['1', '1/row1', '1/row2'],
    ],
    [
      'a row below the number of another, with its day',
      '1. Tiến độ\n\nTT\tViệc\tThời gian\n1\tTrồng\t01/5/2024\n\tGiữ cây\t02/5/2024\n2\tTưới cây\t03/5/2024',
      ['1', '1/row1', '1/row2', '1/row3'],
    ],
    [
      'table rows and bullets below nothing',
      'TT\tViệc\tĐơn vị\n1\tTrồng\tSở A\n2\tGiữ\tSở B\n\n- Báo cáo.\n- Nộp hồ sơ.',
      ['/row1', '/row2', '/-1', '/-2'],
    ],
    [
      'markers on lines of their own, and a part in small letters',
      'C.\nPhân công và tiến độ trồng cây\nI.\nPhân công năm 2023\n1.\nSở Xây dựng:\n- Trồng cây.\nIi. Tiến độ trồng cây',
      ['C', 'C.I', 'C.I.1', 'C.I.1/-1', 'C.Ii'],
    ],
    [
      'a Roman number that a scan misread',
      'II. Các sở\n1. Sở Y tế.\nILL TỔ CHỨC TRỒNG CÂY\n1. Sở Nội vụ.\nILLO TRỒNG CÂY',
      ['II', 'II.1', 'ILL', 'ILL.1', 'ILL.1/2'],
    ],
    [
      'a letter that a scan misread',
      '1. Các sở\na) Sở Y tế.\n©) Sở Nội vụ.\nd) Sở Xây dựng.',
      ['1', '1.a', '1.©', '1.d'],
    ],
    [
      'the number one that a scan read as an l, and the letter behind k',
      'III. Các sở\nl. Sở Y tế.\n2. Sở Nội vụ.\nk) Trồng cây.\nl) Tưới cây.',
      ['III', 'III.1', 'III.2', 'III.2.k', 'III.2.l'],
    ],
    [
      'letters on one line, behind a colon',
      '1. Sở Y tế có trách nhiệm: a) Cấp thuốc cho các trạm y tế xã trong tháng 5 năm nay; b) Khám bệnh cho người già.',
      ['1', '1.a', '1.b'],
    ],
    [
      'dashes on one line, behind a colon',
      '1. Sở Y tế có trách nhiệm: - Cấp thuốc cho các trạm y tế xã trong tháng 5 năm nay; - Khám bệnh cho người già.',
      ['1', '1/-1', '1/-2'],
    ],
    [
      'no letters on one line that no colon opens',
      '1. Sở Y tế áp dụng các điểm của Nghị định. a) Cấp thuốc cho các trạm y tế xã trong tháng 5 năm nay; c) Khám.',
      ['1'],
    ],
    [
      'letters that begin again below a number',
      '1.1.1. Mục tiêu\na) Trồng cây.\nb) Tưới cây.\n2. VIỆC\n1. Trồng cây\na) Ở trường.\nb) Ở chợ.\n2. Tưới cây.',
      ['1.1.1', '1.1.1.a', '1.1.1.b', '2', '1', '1.a', '1.b', '2'],
    ],
    [
      'letters that begin again below a number of a letter',
      'a) Trồng cây.\nb) Tưới cây\n1. Ở trường.\n2. Ở chợ\na) Buổi sáng.\nb) Buổi chiều.\n3. Ở chùa.',
      ['a', 'b', 'b.1', 'b.2', 'b.2.a', 'b.2.b', 'b.3'],
    ],
  ])('%s', (_, text, paths) => {
    expect(bodyOf(text).map(({ path }) => path)).toEqual(paths)
  })

  test.each([
    [
      'a page break inside a sentence',
      '1. Sở Tài chính bố trí kinh phí cho\n\ncác huyện trước tháng 5.\n\n2. Sở Y tế',
      1,
    ],
    [
      'a page break that a program names',
      '1. Sở Tài chính bố trí đủ\nkinh phí cho việc trồng cây ở các xã, báo cáo Chủ tịch\n\n2\n\n--- PAGE BREAK ---\n\nỦy ban nhân dân huyện trong tháng 5.',
      1,
    ],
    [
      'name of the file',
      '1. Sở Tài chính bố trí kinh phí ngày\n\n18.KHUB31.DOC 9\n\n01/5/2023 cho huyện.',
      1,
    ],
    ['page number and running head', '1. Sở Tài chính bố trí kinh phí ngày\n\n2\n\n01/5/2023 cho huyện.', 1],
    [
      'nothing between bases and decision',
      'Căn cứ Luật Giáo dục,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.',
      0,
    ],
    ['minutes that open behind a ground', 'Thực hiện ý kiến của UBND huyện,\n\nHôm nay, tại xã, đã họp.', 0],
  ])('%s', (_, text, breaks) => {
    expect(paper(`${HEAD}KẾ HOẠCH\nTrồng cây năm 2023\n\n${text}${TAIL}`).breaks).toHaveLength(breaks)
  })

  test.each([
    [
      'what is carried out, wrapped before a capital',
      'Thực hiện Kế hoạch số\n15/KH-UBND của tỉnh về trồng cây\nKCN, Nghị quyết số\n27-NQ/TU, xã làm như sau:',
      1,
    ],
    ['the file of a picture, which numbers nothing', 'Cây đã xanh.\n\n22.jpg\n\nXã tưới cây.', 2],
    ['a number before words', 'Cây đã xanh.\n\n22.Tưới cây\n\nXã tưới cây.', 3],
    ['what is carried out, with its mark', 'Thực hiện Kế hoạch số 15/KH-UBND:\nCác xã trồng cây.', 2],
  ])('%s', (_, text, count) => {
    expect(bodyOf(text)).toHaveLength(count)
  })

  test.each([
    ['I- MỤC TIÊU', 'ROMAN'],
    ['1) Việc', 'NUMBER_PAREN'],
    ['1.2. Việc', 'NUMBER_2'],
    ['1.2/ Việc', 'NUMBER_2'],
    ['1.2: Việc', 'NUMBER_2'],
    ['1.2.3/ Việc', 'NUMBER_3'],
    ['1/- Việc', 'NUMBER'],
    ['1.- Việc', 'NUMBER'],
    ['1)- Việc', 'NUMBER'],
    ['1.2/- Việc', 'NUMBER_2'],
    ['a/- Việc', 'LETTER'],
    ['30.4/1975 là ngày', 'NONE'],
    ['1/-2 độ', 'NONE'],
    ['a/ Việc', 'LETTER'],
    ['đ/c Bí thư', 'NONE'],
    ['m/s', 'NONE'],
    ['đ) việc', 'LETTER'],
    ['(1) Việc', 'IN_PARENS'],
    ['Điều 3. Việc', 'ARTICLE'],
    ['+ Việc', 'PLUS'],
    ['~ Việc', 'DASH'],
    ['_ Việc', 'DASH'],
    ['____', 'NONE'],
    ['12.500 đồng', 'NONE'],
    ['Chương II', 'PART'],
  ])('the marker of %s is %s', (text, marker) => {
    expect(markerOf(text).marker).toBe(marker)
  })
})

test('a line that narrow cells repeat is no running head, and a symbol at its start no item', () => {
  const texts = bodyOf(
    ['24/2014', '37/2014', '58/2018']
      .map((number) => `Căn cứ Nghị định số\n${number}/NĐ-CP của Chính phủ;\n`)
      .join('') +
      'Thực hiện Chỉ thị số\n31/CT-TTg của Thủ tướng, Sở Lao động\n- Thương binh và Xã hội trồng cây:\n\n1. Trồng cây.',
  ).map(({ passage }) => passage.text)
  expect(texts).toEqual([
    'Căn cứ Nghị định số 24/2014/NĐ-CP của Chính phủ;',
    'Căn cứ Nghị định số 37/2014/NĐ-CP của Chính phủ;',
    'Căn cứ Nghị định số 58/2018/NĐ-CP của Chính phủ;',
    'Thực hiện Chỉ thị số 31/CT-TTg của Thủ tướng, Sở Lao động - Thương binh và Xã hội trồng cây:',
    '1. Trồng cây.',
  ])
})

test('a headline is whole above the news that says in brackets who put it up', () => {
  const { body } = paper(
    'Trồng cây là việc phải làm đến cùng\n\n(nghean.vn) – UBND tỉnh yêu cầu các xã trồng cây.',
  )
  expect(body.map(({ passage }) => passage.text)).toEqual([
    'Trồng cây là việc phải làm đến cùng',
    '(nghean.vn) - UBND tỉnh yêu cầu các xã trồng cây.',
  ])
})

test('a bracket that is broken over lines goes on to its end', () => {
  const [bracket, article] = bodyOf(
    '(Kèm theo Quyết định số 5/QĐ-UBND\nNgày 22 tháng\n7 năm 2023)\nĐiều 1. Trồng cây.',
  )
  expect([bracket, article].map((item) => item?.passage.text)).toEqual([
    '(Kèm theo Quyết định số 5/QĐ-UBND Ngày 22 tháng 7 năm 2023)',
    'Điều 1. Trồng cây.',
  ])
})

test('a bracket that a line opens and the next one closes does not end the paragraph', () => {
  const items = bodyOf('1. Các trường có vườn (Trường Lạc\nSơn) trồng cây trong tháng 6.\n2. Chăm cây.')
  expect(items.map((item) => item.passage.text)).toEqual([
    '1. Các trường có vườn (Trường Lạc Sơn) trồng cây trong tháng 6.',
    '2. Chăm cây.',
  ])
  const apart = bodyOf('1. Các trường có vườn (như\n2. Chăm cây) và các xã.')
  expect(apart).toHaveLength(2)
})

describe('lines that break anywhere', () => {
  const ragged = Array.from({ length: 9 }, (_, i) => `${i + 2}. Các xã trồng\ncây ven đường số ${i}.`).join(
    '\n',
  )

  test('go on inside a name, and behind a semicolon', () => {
    const [first, second] = bodyOf(
      `1. Thường trực\nHội đồng nhân dân tỉnh:\n- Giám sát đường ven Sông\nLô đến cầu;\nbáo cáo kết quả.\n${ragged}`,
    )
    expect([first?.passage.text, second?.passage.text]).toEqual([
      '1. Thường trực Hội đồng nhân dân tỉnh:',
      '- Giám sát đường ven Sông Lô đến cầu; báo cáo kết quả.',
    ])
  })

  test('and inside a name whose rest begins like a verb', () => {
    const [first] = bodyOf(
      `1. Mời Ngân hàng Nhà nước Việt Nam\nChi nhánh tỉnh và các xã cùng trồng cây.\n${ragged}`,
    )
    expect(first?.passage.text).toBe(
      '1. Mời Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh và các xã cùng trồng cây.',
    )
  })

  test('but not below a heading, where a verb begins the duty', () => {
    expect(bodyOf(`1. Sở Y tế\nChi trả tiền thuốc.\n${ragged}`)[1]?.passage.text).toBe('Chi trả tiền thuốc.')
    expect(bodyOf(`1. Sở Y tế\nLập danh mục thuốc.\n${ragged}`)[1]?.passage.text).toBe('Lập danh mục thuốc.')
  })

  test('and where they do not, a name below a name stands for itself', () => {
    expect(bodyOf('1. Thường trực\nHội đồng nhân dân tỉnh:\n- Giám sát.')[0]?.passage.text).toBe(
      '1. Thường trực',
    )
  })
})

describe('lines that are wrapped at a width', () => {
  /** At so many letters at the most. */
  const wrapped = (paragraphs: readonly string[], width: number): string =>
    paragraphs
      .map((paragraph) => paragraph.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd())
      .join('\n')
  const duties = Array.from(
    { length: 9 },
    (_, i) =>
      `${i + 3}. Các xã trồng cây ven đường số ${i}, chăm cây đã trồng từ năm trước và lập vườn ươm cho năm sau.`,
  )
  const textsOf = (text: string) => bodyOf(text).map(({ passage }) => passage.text)

  test.each([50, 70, 100])(
    '%d letters: a short line ends its paragraph, whatever begins below it',
    (width) => {
      const paragraphs = ['1. Về vườn ươm', 'Chi cục Kiểm lâm tỉnh chọn giống cây.', ...duties]
      expect(textsOf(wrapped(paragraphs, width))).toEqual(paragraphs)
    },
  )

  test('and one that is nearly full does not, as letters are not equally wide', () => {
    const first = '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động trồng cây.'
    const lines = wrapped([first], 40)
    expect(lines).toContain('Tổ quốc Việt\nNam tỉnh')
    expect(textsOf(`${lines}\n${wrapped(duties, 48)}`)).toEqual([first, ...duties])
  })

  test.each([
    'Thực hiện Kế hoạch số 5-KH/TU (sau đây gọi tắt là Kế hoạch\n05); các xã trồng cây.',
    'Thực hiện Nghị quyết của Ban Chấp hành Trung ương (khóa\nXIII) về trồng rừng.',
    'Các xã: (1) chọn giống; (2) lập vườn ươm;\n(3) trồng cây ven đường.',
    'Các xã trồng cây từ tháng 9\n- 10/2023.',
  ])('a number that closes a bracket or counts inside of a sentence begins no item: %j', (text) => {
    expect(textsOf(text)).toEqual([text.replace('\n', ' ')])
  })

  test.each([
    'Các xã làm:\n1) chọn giống; 2) lập vườn ươm;\n3) trồng cây.',
    '(1) Chọn giống (cây keo);\n(2) lập vườn ươm.',
  ])('but one below it does: %j', (text) => expect(textsOf(text).length).toBeGreaterThan(1))
})

test('a whole heading is no part of the paragraph below it, though lines break anywhere', () => {
  const body = [
    'I. Nhiệm vụ chung',
    'Các sở, ban, ngành tỉnh, Chủ tịch UBND các',
    'xã, phường tập trung làm các việc',
    'sau:',
    '- Trồng cây dọc các tuyến đường của',
    'tỉnh, nhất là đường',
    'vào khu dân cư.',
    '- Lập vườn ươm ở',
    'các xã để đủ cây',
    'giống cho mùa',
    'trồng cây năm sau và các năm tiếp',
    'theo.',
  ].join('\n')
  expect(paper(`${HEAD}CHỈ THỊ\nVề trồng cây\n\n${body}`).body.map((item) => item.path)).toEqual([
    'I',
    'I/2',
    'I/-1',
    'I/-2',
  ])
})

test('the heading of an article is whole where the line below it is set in as well', () => {
  const lines = (indent: string) =>
    Array.from(
      { length: 9 },
      (_, at) =>
        `     Điều ${at + 1}. Trồng cây ở ven Sông\n${indent}Lô đến cầu các xã giữ vườn cây\nvà báo cáo vào\ncuối năm.`,
    ).join('\n')
  const headings = (text: string) => bodyOf(text).map(({ passage }) => passage.text.slice(0, 40).trim())
  expect(headings(lines('     '))[0]).toBe('Điều 1. Trồng cây ở ven Sông')
  expect(headings(lines(''))[0]).toBe('Điều 1. Trồng cây ở ven Sông Lô đến cầu')
})

test('a ground that is broken over lines goes on to its mark', () => {
  const [first, second] = bodyOf(
    'Căn cứ Luật\nLâm nghiệp năm 2017;\nXét đề nghị của Giám đốc\nSở Xây dựng tại Tờ trình số 5/TTr-SXD,\n\n1. Trồng cây.',
  )
  expect([first?.passage.text, second?.passage.text]).toEqual([
    'Căn cứ Luật Lâm nghiệp năm 2017;',
    'Xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 5/TTr-SXD,',
  ])
})

describe('the tail', () => {
  test('begins at recipients whose marks a scan lost', () => {
    const { tail } = paper(
      `${HEAD}KẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.\n\nNoi nhận:\n- Các xã;\n- Lưu: VT.`,
    )
    expect(tail[0]?.passage.text).toBe('Noi nhận:')
  })

  test.each([
    ['a label that a scan misread', 'Noi nhận:\n- Như trên;\n- Lưu: VT.', 3],
    ['without its accent', 'Nơi nhân.\n- Như trên;\n- Lưu: VT.', 3],
    ['the position beside the label', 'Noi nhận: KT. CHỦ TỊCH\n- Như trên;\nLê Văn Bình', 4],
    ['a row of a table', '| Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH (Đã ký) Lê Văn Bình |', 6],
    ['a row of a table without its ends', 'Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH\nLê Văn Bình', 5],
    ['a line without bars', 'Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Bình', 5],
    ['the last line of recipients beside a position', 'Nơi nhận:\n- Lưu: VT. | CHỦ TỊCH\nLê Văn Bình', 4],
    ['with the name on that line', 'Nơi nhận:\n- Lưu: VT. | CHỦ TỊCH Lê Văn Bình', 4],
    ['not beside what is no position', 'Nơi nhận:\n- Lưu: VT. | NĂM MỚI', 2],
    ['the name alone beside that line', 'Nơi nhận:\n- Lưu: VT. | Lê Văn Bình', 3],
    ['that it is signed', 'Nơi nhận:\n- Sở Y tế; | (Đã ký)\n- Lưu: VT.', 4],
    ['not two recipients', 'Nơi nhận:\n- Sở Y tế; | Sở Nội vụ\n- Lưu: VT.', 3],
    ['not a sentence about recipients', 'Nơi nhận cây giống là trụ sở xã.', 0],
  ])('%s', (_, tail, lines) => {
    expect(paper(`${HEAD}KẾ HOẠCH\nTrồng cây\n\n1. Trồng cây.\n\n${tail}`).tail).toHaveLength(lines)
  })

  test('begins at the recipients, not at QUYẾT ĐỊNH', () => {
    const { body, tail } = paper(
      `${HEAD}QUYẾT ĐỊNH\nVề việc trồng cây\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Trồng cây.${TAIL}`,
    )
    expect(body.at(-1)?.path).toBe('Điều 1')
    expect(tail[0]?.passage.text).toBe('Nơi nhận:')
  })

  test('an annex follows the signature', () => {
    const { body } = paper(`${HEAD}KẾ HOẠCH\nTrồng cây\n\n1. Trồng.${TAIL}\n\nPHỤ LỤC\n\n1. Danh mục cây.`)
    expect(body.filter(({ annex }) => annex).map(({ passage }) => passage.text)).toEqual([
      'PHỤ LỤC',
      '1. Danh mục cây.',
    ])
  })

  test.each([
    [
      'a type word, its title and whose annex it is',
      'KẾ HOẠCH\nTRỒNG CÂY\n(Kèm theo Quyết định số 5/QĐ-UBND)',
      'KẾ HOẠCH TRỒNG CÂY',
    ],
    [
      'whose annex it is alone',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
    ],
  ])('an annex follows a signature that lost its name: %s', (_, annex, first) => {
    const { body } = paper(
      `${HEAD}QUYẾT ĐỊNH\nBan hành kế hoạch\n\nĐiều 1. Trồng cây.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${annex}\n\n1. Sở A tưới cây.`,
    )
    expect(body.filter(({ annex: isAnnexed }) => isAnnexed).map(({ passage }) => passage.text)[0]).toBe(first)
    expect(body.at(-1)?.passage.text).toBe('1. Sở A tưới cây.')
  })

  test('a list of recipients is no annex, whatever they get with it', () => {
    const { body } = paper(
      `${HEAD}KẾ HOẠCH\nTrồng cây\n\n1. Trồng cây.\n\nNơi nhận:\n- Sở A (kèm theo Quyết định số 5/QĐ-UBND);\n- Lưu: VT.`,
    )
    expect(body.some(({ annex }) => annex)).toBe(false)
  })

  test('rows of two annexes are told apart', () => {
    const annex = (words: string) => `\n\nPHỤ LỤC\n\nTT\tNhiệm vụ\tCơ quan chủ trì\n${words}`
    const { body } = paper(
      `${HEAD}KẾ HOẠCH\nTrồng cây\n\n1. Trồng.${TAIL}${annex('1\tTrồng cây\tSở A\n2\tGiữ rừng\tSở B')}${annex('1\tTưới cây\tSở C')}`,
    )
    expect(body.filter(({ marker }) => marker === 'ROW').map(({ path }) => path)).toEqual([
      '/row1',
      '/row2',
      '/row3',
    ])
  })

  test('minutes end with the chair, not with a heading', () => {
    const { body, tail } = paper(
      `${HEAD}BIÊN BẢN\nHọp giao ban\n\nHôm nay, ngày 02/3/2023, đồng chí chủ tịch chủ trì cuộc họp giao ban tháng.\n\nI. NỘI DUNG\n1. Các phòng báo cáo kết quả công tác tháng và nhiệm vụ của tháng sau với chủ tịch.\nTHƯ KÝ\nTrần Văn An\nCHỦ TRÌ\nLê Văn Bình`,
    )
    expect(body.at(-1)?.path).toBe('I.1')
    expect(tail).toHaveLength(4)
  })

  test.each([
    ['TM. ỦY BAN NHÂN DÂN', true],
    ['KT.CHỦ TỊCH', true],
    ['T/M BAN THƯỜNG VỤ', true],
    ['Q. GIÁM ĐỐC', true],
    ['QUYẾT ĐỊNH:', false],
    ['QUY ĐỊNH CHUNG', false],
  ])('signature mark %s: %s', (text, is) => {
    expect(isSignatureMark(text)).toBe(is)
  })

  test.each([
    ['Lê Văn Bình', true],
    ['Y Blăn Mlô', true],
    ['TS. Lê Văn Bình', true],
    ['Lê Văn Bình ký', false],
    ['CHỦ TỊCH', false],
    ['Điểu K’ré', true],
    ['K’Mák', true],
    ['H’Yim Kđoh', true],
    ['K’', false],
  ])('name %s: %s', (text, is) => {
    expect(looksLikeName(text)).toBe(is)
  })
})

describe('a paper in one line', () => {
  const glued =
    'UBND TỈNH LAI CHÂU-----CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc-----Số: 5/QĐ-UBNDLai Châu, ngày 1 tháng 2 năm 2011QUYẾT ĐỊNHVề trồng câyỦY BAN NHÂN DÂN TỈNH LAI CHÂUCăn cứ Luật Lâm nghiệp;Căn cứ Nghị định số 9/2010/NĐ-CPngày 1/1/2010 của Chính phủ;QUYẾT ĐỊNH:Điều 1. Trồng cây.Điều 2. Giữ rừng./.Nơi nhận:- Như Điều 2;- Lưu: VT.TM. ỦY BAN NHÂN DÂNCHỦ TỊCH(Đã ký)Lê Văn Bình'

  test.each([
    ['its blanks lost', glued],
    [
      'with blanks',
      glued
        .replace(/(?<=\p{Ll}|\p{Lu}{2}|[;:./)\d-])(?=\p{Lu}\p{Ll}|ỦY|QUYẾT|CHỦ|CỘNG|- |\()/gu, ' ')
        .replace(/ {2,}/g, ' '),
    ],
  ])('is cut into its blocks: %s', (_, line) => {
    const { head, typeLine, title, body, tail } = paper(line)
    expect(head.map(({ passage }) => passage.text)).toEqual(
      expect.arrayContaining(['Số: 5/QĐ-UBND', 'Lai Châu, ngày 1 tháng 2 năm 2011']),
    )
    expect(typeLine?.passage.text).toBe('QUYẾT ĐỊNH')
    expect(title.text).toBe('Về trồng cây')
    expect(body.filter(({ marker }) => marker === 'ARTICLE')).toHaveLength(2)
    expect(tail.at(-1)?.passage.text).toBe('Lê Văn Bình')
  })

  test('an ordinary long paragraph is not cut', () => {
    expect(
      cutsIn(
        'Căn cứ Nghị quyết số 12-NQ/TU ngày 01/02/2020 của Tỉnh ủy, các địa phương dùng VNeID, eOffice và iCloud để gửi, nhận văn bản. '.repeat(
          2,
        ),
      ),
    ).toEqual([])
  })
})

test.each([['\n'.repeat(2000)], ['KẾ HOẠCH\n'.repeat(500)], ['|'.repeat(3000)], ['- '.repeat(2000)]])(
  'takes any input',
  (text) => {
    expect(() => paper(text)).not.toThrow()
  },
)
