import { describe, expect, test } from '@jest/globals'
import { dutiesOf } from './duties.js'

// News of meetings and letters: who is charged, who only speaks or was there, and what was done.

const told = (...paragraphs: string[]): string[] => dutiesOf(paragraphs.join('\n\n'))

const ORDER = 'UBND tỉnh yêu cầu Sở Y tế trồng cây.'
const OF_ORDER = 'UBND tỉnh: Sở Y tế'

describe('who is charged by whoever speaks', () => {
  test.each<[string, string[]]>([
    // two offices of one person
    [
      'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn An yêu cầu lãnh đạo các xã, phường tăng cường tưới cây.',
      ['Bí thư: các xã, phường'],
    ],
    ['Phó Bí thư Huyện ủy, Chủ tịch UBND huyện đề nghị các xã rà soát vườn cây.', ['Phó Bí: các xã']],
    [
      'Bộ trưởng Bộ Y tế, Chủ tịch UBND các tỉnh, Thủ tướng yêu cầu tăng cường rà soát vườn cây.',
      ['Bộ trưởng: Bộ Y tế + UBND các tỉnh'],
    ],
    // the speaker stands behind whom it is about
    [
      'Đối với các sở liên quan, đồng chí Phó Bí thư Tỉnh ủy đề nghị: căn cứ vào nhiệm vụ được giao, rà soát vườn cây.',
      ['Đối với: các sở liên quan'],
    ],
    [
      'Lãnh đạo chính quyền thành phố chỉ đạo hai sở mới thành lập nhanh chóng bàn giao vườn cây.',
      ['Lãnh đạo: hai sở mới thành lập'],
    ],
    ['Ông An chỉ đạo: “Hai sở cần tập trung tưới cây”.', ['Ông An: Hai sở']],
    // behind grounds and what else was heard
    [
      'Qua kiểm tra thực tế và nghe báo cáo, trên cơ sở ý kiến của các xã, ông Trần Văn An - Phó Chủ tịch UBND huyện chỉ đạo Phòng Nông nghiệp phối hợp với Trạm Khuyến nông hướng dẫn trồng cây.',
      ['Qua kiểm: Phòng Nông nghiệp | Trạm Khuyến nông'],
    ],
    [
      'Trước tình hình nắng hạn, Chủ tịch UBND huyện chỉ đạo Phòng Nông nghiệp rà soát vườn cây.',
      ['Trước tình: Phòng Nông nghiệp'],
    ],
    // a list goes on behind names that no list holds
    [
      'UBND tỉnh giao Giám đốc các sở; Thủ trưởng các đơn vị sự nghiệp công lập, doanh nghiệp đóng trên địa bàn; các cơ quan, đơn vị trên địa bàn tỉnh rà soát vườn cây.',
      [
        'UBND tỉnh: các sở + các đơn vị sự nghiệp công lập + doanh nghiệp đóng trên địa bàn + các cơ quan, đơn vị trên địa bàn tỉnh',
      ],
    ],
    // which of them
    [
      'Các cơ quan, tổ chức là đối tượng thanh tra có trách nhiệm cung cấp hồ sơ vườn cây.',
      ['Các cơ: các cơ quan, tổ chức'],
    ],
    ['Các khu, điểm du lịch này phải tưới cây hằng ngày.', ['Các khu,: Các khu, điểm du lịch']],
    // a second actor behind a comma, and behind "và" before the same verb
    [
      'Sở Xây dựng nhắc nhở các nhà thầu ở công trình lớn, Sở Y tế, Sở Nội vụ nhắc nhở các doanh nghiệp tưới cây.',
      ['Sở Xây: Sở Xây dựng', 'Sở Y: Sở Y tế + Sở Nội vụ'],
    ],
    [
      'Giao UBND xã Bình An quản lý vườn cây số một và UBND xã Bình Minh quản lý vườn cây số hai.',
      ['Giao UBND: UBND xã Bình An', 'UBND xã: UBND xã Bình Minh'],
    ],
    ['Sở Xây dựng rà soát vườn cây của UBND các xã và UBND các phường.', ['Sở Xây: Sở Xây dựng']],
    [
      'UBND tỉnh yêu cầu Công ty Thủy điện Bình An mở thêm 1 cửa từ 8 giờ, Công ty Thủy điện Bình Minh mở 2 cửa từ 9 giờ.',
      ['UBND tỉnh: Công ty Thủy điện Bình An', 'Công ty: Công ty Thủy điện Bình Minh'],
    ],
    [
      'Giao Sở Y tế chủ trì, cùng với Sở Xây dựng, Sở Nội vụ và các ngành, địa phương liên quan chủ động trồng cây.',
      ['Giao Sở: Sở Y tế | Sở Xây dựng + Sở Nội vụ + các ngành, địa phương liên quan'],
    ],
    // the province itself, and whom it gives something else
    ['Tỉnh chỉ đạo Sở Y tế trồng cây.', ['Tỉnh chỉ: Sở Y tế']],
    [
      'UBND tỉnh yêu cầu Sở Y tế trồng cây dọc đường, giao các đơn vị liên quan rà soát vườn cây.',
      ['UBND tỉnh: Sở Y tế', 'giao các: các đơn vị liên quan'],
    ],
    // whoever was spoken of
    [
      'Huyện ủy chỉ đạo các đơn vị trên sửa lại báo cáo vườn cây trước ngày 15/3/2020.',
      ['Huyện ủy: các đơn vị trên | 2020-03-15'],
    ],
    [
      'Đoàn kiểm tra, xác minh có nhiệm vụ xây dựng đề cương. Đồng thời, Đoàn phải báo cáo kết quả.',
      ['Đoàn kiểm: Đoàn kiểm tra, xác minh', 'Đồng thời,: Đoàn kiểm tra, xác minh'],
    ],
    ['Dù vậy, các đơn vị cần quyết liệt xử lý vườn cây.', ['Dù vậy,: các đơn vị']],
    // whom somebody asks to ask, directs, or is about
    ['Sở Y tế đề nghị UBND các huyện yêu cầu UBND các xã tưới cây.', ['Sở Y: UBND các huyện']],
    ['Công an tỉnh chỉ đạo công an các xã phối hợp kiểm tra vườn cây.', ['Công an: Công an tỉnh']],
    [
      'Đối với các chi bộ trực thuộc Đảng ủy sẽ tiến hành trồng cây trước ngày 31-12-2019.',
      ['Đối với: các chi bộ trực thuộc Đảng ủy | 2019-12-31'],
    ],
    [
      'Sau khi nhận được đơn, Chủ tịch UBND tỉnh đã giao Thanh tra tỉnh kiểm tra vườn cây.',
      ['Sau khi: Thanh tra tỉnh'],
    ],
    // names
    ['Cấp ủy, ban điều hành khu phố phải tham gia tưới cây.', ['Cấp ủy,: cấp ủy + ban điều hành khu phố']],
    [
      'UBND huyện, Nhà trưng bày Gốm có trách nhiệm tưới cây.',
      ['UBND huyện,: UBND huyện + Nhà trưng bày Gốm'],
    ],
    [
      'Yêu cầu Ban Quản lý dự án 6 - Bộ Xây dựng trồng lại cây.',
      ['Yêu cầu: Ban Quản lý dự án 6 - Bộ Xây dựng'],
    ],
  ])('%s', (sentence, duties) => {
    expect(told(ORDER, sentence)).toEqual([OF_ORDER, ...duties])
  })
})

test('the Party of a city in letters', () => {
  expect(told('Đảng bộ TP. Hạ Long tổ chức trồng cây.')).toEqual(['Đảng bộ: Đảng bộ thành phố Hạ Long'])
})

test('whom an unnamed speaker directs, in news where nobody is charged yet', () => {
  const heard = 'Phó Chủ tịch UBND thành phố Nguyễn Đình Chuyên ghi nhận ý kiến của người trồng cây.'
  expect(told(heard, 'Đồng thời chỉ đạo các sở, ngành liên quan rà soát vườn cây.')).toEqual([
    'Đồng thời: các sở, ngành liên quan',
  ])
  expect(told(ORDER, 'Đồng thời chỉ đạo các xã rà soát vườn cây.')).toEqual([OF_ORDER, 'Đồng thời: Sở Y tế'])
})

describe('who was there, and what was done, is told', () => {
  test.each([
    'Về dự và chỉ đạo hội nghị đồng chí Trần Văn An - Chủ tịch UBND huyện; các đồng chí lãnh đạo Phòng Kinh tế; lãnh đạo Công ty Cây xanh.',
    'Đến dự lễ trồng cây có các đồng chí lãnh đạo Sở Y tế; Chủ tịch UBND các xã.',
    'Đồng chí Bí thư Tỉnh ủy chỉ đạo tại buổi giao ban sáng thứ hai',
    'Lãnh đạo Sở Y tế nhận quyết định.',
    'UBND thành phố bổ nhiệm 6 Phó Giám đốc cho hai sở.',
    'Theo thông báo này, UBND tỉnh quy trách nhiệm cụ thể đối với từng vườn cây.',
    'Chủ tịch UBND tỉnh tiếp công dân tại Ban Tiếp công dân tỉnh.',
    'UBND huyện cũng sẽ phối hợp với Sở Y tế trồng lại cây.',
    'Ông Trần Văn An, Chủ tịch UBND xã cùng các sở tưới cây.',
    'Tại buổi làm việc, đồng chí Bí thư Huyện ủy thống nhất với 5 kiến nghị về trồng cây.',
    'Lãnh đạo UBND huyện sẽ không xét thi đua với nơi để cây chết.',
    'Ban Thường vụ Huyện ủy dự kiến: từ tháng 7 tổ chức trồng cây.',
    'Kết thúc năm 2019, ngành Thuế tỉnh thu ngân sách hơn 13.000 tỷ đồng.',
    'Theo kế hoạch, Sở Xây dựng là đơn vị được chọn trồng cây trước.',
    'Tin tức Tin tức',
    'Các đại biểu góp ý cho các văn bản giao nhiệm vụ cho các cơ quan, đơn vị.',
    'Phó Chủ tịch UBND tỉnh làm việc với nhà thầu trồng cây.',
    'Chủ tịch UBND huyện kiểm tra thực tế vườn cây.',
    'Phó Chủ tịch UBND huyện nghe báo cáo tiến độ trồng cây.',
    'Giám đốc Sở Y tế làm Trưởng ban.',
    'Chiều 14/7, Ban Tuyên giáo Thành ủy chủ trì phối hợp với Sở Y tế tổ chức Hội nghị bàn việc trồng cây.',
    'Các đồng chí Thường trực Tỉnh ủy chủ trì phiên trù bị.',
    'Chủ tịch UBND tỉnh Trần Văn An chủ trì tại điểm cầu Hà Giang.',
    'Chủ tịch HĐND tỉnh chủ trì kỳ họp.',
    'Đồng chí Trần Văn An, Bí thư Huyện ủy, Trưởng Ban Chỉ đạo trồng cây và đồng chí Lê Văn Bình, Phó Chủ tịch UBND huyện vừa chủ trì buổi làm việc với các xã để rà soát kết quả trồng cây.',
    'Công an tỉnh tiếp nhận hơn 20 đơn của công dân.',
    'Tại cuộc họp đã nghe Sở Y tế báo cáo kết quả trồng cây.',
    'Qua giám sát cho thấy UBND các xã tổ chức trồng cây kịp thời.',
    'Đảng ủy xã có thực hiện tốt các nội dung của đoàn.',
    'Năm 2020, huyện đạt được một số kết quả như sau: Tổ chức 5 đợt trồng cây. UBND các xã tổ chức tưới cây.',
    'Ở các xã vùng cao, Sở Y tế phối hợp với các hội tổ chức trồng cây trên những ngọn đồi trọc, UBND các xã đã trồng 300 vườn cây.',
  ])('%s', (sentence) => {
    expect(told(ORDER, sentence)).toEqual([OF_ORDER])
  })
})

test('a title with a stop tells what the news tells', () => {
  expect(
    told('UBND huyện triển khai rà soát vườn cây.', 'Sáng 5/3, UBND huyện họp về vườn cây.', ORDER),
  ).toEqual([OF_ORDER])
})

test('whose news it is, before the first words', () => {
  expect(told('TPO - Lãnh đạo UBND huyện chỉ đạo các xã tưới cây.', ORDER)).toEqual([
    'TPO -: các xã',
    OF_ORDER,
  ])
})

test('what others did, listed below, is not for whoever is charged above', () => {
  expect(
    told(ORDER, 'Các phường đã triển khai và đạt nhiều kết quả, cụ thể:', 'Tổ chức lực lượng tưới cây.'),
  ).toEqual([OF_ORDER])
})

describe('letters by which news calls a body from there on', () => {
  test('they lead and help like the name', () => {
    expect(
      told(
        'UBND thành phố giao Ban Quản lý Đường sắt đô thị (MAUR - chủ đầu tư) trồng cây.',
        'Bên cạnh đó, MAUR cần tưới cây. Sở Xây dựng phối hợp với MAUR rà soát vườn cây.',
      ),
    ).toEqual([
      'UBND thành: Ban Quản lý Đường sắt đô thị',
      'Bên cạnh: Ban Quản lý Đường sắt đô thị',
      'Sở Xây: Sở Xây dựng | Ban Quản lý Đường sắt đô thị',
    ])
  })

  test('letters of what a body looks after are not its own', () => {
    expect(
      told('Giao Chi cục An toàn thực phẩm (ATTP) trồng cây.', 'ATTP phải được kiểm tra thường xuyên.'),
    ).toEqual(['Giao Chi: Chi cục An toàn thực phẩm'])
  })
})

describe('news of offices of their own, and what was done', () => {
  test.each<[string[], string[]]>([
    // the head of the news directs its own houses, a body of another's paper directs by its duty
    [['Cục Thuế tỉnh chỉ đạo các Chi cục Thuế rà soát cây.'], ['Cục Thuế: các Chi cục Thuế']],
    [
      ['Tổng cục Thuế vừa có văn bản chỉ đạo các đơn vị trực thuộc trồng cây.'],
      ['Tổng cục: các đơn vị trực thuộc'],
    ],
    [
      [ORDER, 'Theo đó, Sở Y tế chỉ đạo các bệnh viện trồng cây.'],
      [OF_ORDER, 'Theo đó,: Sở Y tế'],
    ],
    // who stresses what it asks
    [['Chủ tịch UBND tỉnh đặc biệt lưu ý Sở Y tế rà soát vườn cây.'], ['Chủ tịch: Sở Y tế']],
    // who forbids is not bound
    [[ORDER, 'UBND tỉnh nghiêm cấm mọi hành vi chặt cây.'], [OF_ORDER]],
    // an account goes on up to the end of its paragraph
    [
      [ORDER, 'Theo báo cáo của Sở Y tế, cả tỉnh có 12 vườn ươm. Hội Phụ nữ tổ chức 12 buổi tưới cây.'],
      [OF_ORDER],
    ],
    [
      [ORDER, 'Theo báo cáo của Sở Y tế, cả tỉnh có 12 vườn ươm. Hội Phụ nữ phải tổ chức tưới cây.'],
      [OF_ORDER, 'Hội Phụ: Hội Liên hiệp Phụ nữ'],
    ],
    // what was before, what has its number, and what the Government has decided
    [
      [ORDER, 'Trước đó, ngày 5/3, Bộ Y tế ban hành Kế hoạch số 5/KH-BYT chỉ đạo các sở trồng cây.'],
      [OF_ORDER],
    ],
    [[ORDER, 'Ban Thường vụ Tỉnh ủy ban hành Kết luận số 71-KL/TU về trồng cây.'], [OF_ORDER]],
    [[ORDER, 'Văn phòng UBND tỉnh chính thức có thông báo kết luận của Chủ tịch UBND tỉnh.'], [OF_ORDER]],
    [
      [ORDER, 'Văn phòng UBND tỉnh có thông báo về số cây đã trồng.'],
      [OF_ORDER, 'Văn phòng: Văn phòng UBND tỉnh'],
    ],
    [[ORDER, 'Chính phủ tạm dừng quy hoạch vườn cây từ ngày 5/3/2024.'], [OF_ORDER]],
    [[ORDER, 'Đồng chí Trần Văn An, Giám đốc Sở Y tế báo cáo tóm tắt tình hình vườn cây.'], [OF_ORDER]],
    [[ORDER, 'Các xã không trồng đủ cây thì đồng chí Chủ tịch không được xét khen thưởng.'], [OF_ORDER]],
    // things are not charged
    [['UBND tỉnh yêu cầu 12 dự án hoàn thành trước ngày 5/3/2024.'], []],
    // a name in quotation marks
    [
      [ORDER, 'Thủ tướng giải thể "Tổ công tác theo dõi việc Thủ tướng Chính phủ giao các bộ trồng cây".'],
      [OF_ORDER],
    ],
    // semicolons inside of a list
    [
      [
        'UBND tỉnh giao Sở Y tế chủ trì, phối hợp các sở liên quan gồm Sở Nội vụ; Sở Tài chính; Công an tỉnh rà soát cây.',
      ],
      ['UBND tỉnh: Sở Y tế | các sở liên quan + Sở Nội vụ + Sở Tài chính + Công an tỉnh'],
    ],
    [
      ['UBND tỉnh yêu cầu các sở, ngành, cơ quan thành viên Ban Chỉ đạo 389 tỉnh; UBND các xã rà soát cây.'],
      ['UBND tỉnh: các sở, ngành, cơ quan thành viên Ban Chỉ đạo 389 tỉnh + UBND các xã'],
    ],
    // the body of the sentence before, by its kind
    [['Sở Y tế chủ trì rà soát cây. Sau đó, Sở sẽ tổng hợp số cây.'], ['Sở Y: Sở Y tế', 'Sau đó,: Sở Y tế']],
    // a page is no measure
    [['Tăng cỡ chữ', 'Giảm cỡ chữ', ORDER, 'Đăng nhận xét'], [OF_ORDER]],
    // whom a letter goes to, and what it asks of them behind a comma; with nothing asked they are names
    [
      ['Bộ Y tế vừa có văn bản gửi Sở Y tế các tỉnh, thành phố, đề nghị rà soát cây.'],
      ['Bộ Y: Sở Y tế các tỉnh, thành phố'],
    ],
    [
      [ORDER, 'UBND tỉnh đã có Công điện số 20/CĐ-UBND gửi Công an tỉnh; Báo Nghệ An, Đài duyên hải.'],
      [OF_ORDER],
    ],
    [
      ['UBND tỉnh đề nghị Ban Tuyên giáo các huyện; Tuyên huấn các Đảng ủy, Sở Y tế rà soát cây.'],
      ['UBND tỉnh: Ban Tuyên giáo các huyện + Tuyên huấn các Đảng ủy + Sở Y tế'],
    ],
    // behind why and when the head directs
    [
      [ORDER, 'Hưởng ứng Tết trồng cây, UBND tỉnh đã chỉ đạo các xã rà soát cây.'],
      [OF_ORDER, 'Hưởng ứng: các xã'],
    ],
    [['EVN yêu cầu các đơn vị nỗ lực trồng cây.'], ['EVN yêu: các đơn vị']],
    // when a session is, and with what
    [
      [ORDER, 'Theo dự kiến kỳ họp thứ 8, HĐND tỉnh nhiệm kỳ 2016 - 2021 sẽ diễn ra trong 2 ngày.'],
      [OF_ORDER],
    ],
    [[ORDER, 'Theo đó, dự kiến diễn ra kỳ họp thứ 8, HĐND tỉnh sẽ xem xét 40 báo cáo.'], [OF_ORDER]],
    // what has been done since
    [
      [ORDER, 'Thực hiện Luật Cây xanh, Luật Đất, từ năm 2013 đến nay, các xã đã trồng nhiều cây.'],
      [OF_ORDER],
    ],
    [[ORDER, 'Bà Trần thị An – Chủ tịch UBND xã triển khai dự thảo Kế hoạch trồng cây.'], [OF_ORDER]],
    [['UBND tỉnh giao Sở Y tế trồng cây. Đặc biệt, Sở đã cho người tưới hằng ngày.'], ['UBND tỉnh: Sở Y tế']],
    [
      ['Để chủ động cây giống dịp cuối năm 2021, Bộ Y tế đề nghị các Sở Y tế rà soát cây.'],
      ['Để chủ: các Sở Y tế'],
    ],
    [
      ['Trước tình hình đó, Ban Bí thư chỉ đạo các tỉnh ủy khẩn trương tưới cây.'],
      ['Trước tình: các tỉnh ủy'],
    ],
    // what all of them do, and who they are
    [[ORDER, 'Hằng tháng, UBND các xã đều rà soát vườn cây.'], [OF_ORDER]],
    [
      [ORDER, 'Các xã đều phải rà soát vườn cây.'],
      [OF_ORDER, 'Các xã: các xã'],
    ],
    [[ORDER, 'Các lực lượng trồng cây gồm: dân quân, công an xã đã tổ chức tưới cây.'], [OF_ORDER]],
    // what came of it is counted, and what was before
    [[ORDER, 'Sở Y tế kiểm tra 120 vườn cây, phát hiện 15 vườn có sâu.'], [OF_ORDER]],
    [
      [ORDER, 'Sở Y tế phải kiểm tra 120 vườn cây, xử lý 15 vườn có sâu.'],
      [OF_ORDER, 'Sở Y: Sở Y tế'],
    ],
    [[ORDER, 'Trước đó, Sở Y tế kiểm tra các vườn cây.'], [OF_ORDER]],
    [[ORDER, 'Đài Khí tượng dự báo khoảng ngày 7/11 có mưa to.'], [OF_ORDER]],
    // a duty that news tells behind its day
    [
      ['Ngày 05/3/2024, Giám đốc Sở Y tế đã ký văn bản hỏa tốc đề nghị các bệnh viện rà soát cây.'],
      ['Ngày 05/3/2024,: các bệnh viện'],
    ],
    [['Trong ngày 05/3/2024, UBND tỉnh phát công điện yêu cầu các xã rà soát cây.'], ['Trong ngày: các xã']],
    // pictures part no sentences from those before them
    [
      [
        'UBND tỉnh yêu cầu các xã rà soát vườn cây.',
        'UBND tỉnh yêu cầu tưới cây. Ảnh: P.V',
        'Cùng với đó, kiểm đếm những cây đổ trên các tuyến đường, thay cây chết, tổng hợp số cây cần trồng lại ở các v',
      ],
      ['UBND tỉnh: các xã', 'Cùng với: các xã'],
    ],
    // when something else is held, and which ones are meant
    [
      ['UBND tỉnh giao Sở Y tế rà soát cây. Hội nghị tổng kết sẽ mở vào ngày 20/4/2024.'],
      ['UBND tỉnh: Sở Y tế'],
    ],
    [['UBND tỉnh giao Sở Y tế rà soát nợ phát sinh trước ngày 5/3/2024.'], ['UBND tỉnh: Sở Y tế']],
  ])('%j', (paragraphs, duties) => {
    expect(told(...paragraphs)).toEqual(duties)
  })
})
