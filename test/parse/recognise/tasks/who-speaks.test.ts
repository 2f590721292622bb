import { describe, expect, test } from '@jest/globals'
import { paperOf } from '../paper.js'
import { dutiesOf } from './duties.js'

const told = (...paragraphs: string[]) => dutiesOf(paragraphs.join('\n\n'))

describe('who speaks in news is not charged, and what it asks for goes on', () => {
  test.each<[string[], string[]]>([
    // a person asks for more
    [
      [
        'Bí thư Tỉnh ủy yêu cầu Sở Y tế trồng cây.',
        'Bí thư Tỉnh ủy nhấn mạnh, cần kiểm tra cây. Đồng thời, bảo vệ vườn.',
      ],
      ['Bí thư: Sở Y tế', 'Bí thư: Sở Y tế', 'Đồng thời,: Sở Y tế'],
    ],
    [
      [
        'Thủ tướng yêu cầu Bộ Y tế rà soát vườn cây.',
        'Thủ tướng chỉ đạo căn cứ thời tiết, quyết định ngày trồng. Thủ tướng cũng đề nghị kiểm tra giống.',
      ],
      ['Thủ tướng: Bộ Y tế', 'Thủ tướng: Bộ Y tế', 'Thủ tướng: Bộ Y tế'],
    ],
    [['Chủ tịch UBND tỉnh chỉ đạo tiếp tục rà soát vườn cây.'], []],
    // so does a body, in news of what it asks for
    [['UBND tỉnh yêu cầu trồng cây.', 'UBND tỉnh chỉ đạo tập trung rà soát vườn cây.'], []],
    [
      [
        'UBND tỉnh giao Sở Y tế rà soát vườn cây.',
        'Về giống, Bộ Công Thương chỉ đạo, ưu tiên rà soát cây bản địa.',
      ],
      ['UBND tỉnh: Sở Y tế'],
    ],
    [['Bộ Y tế chỉ đạo, các hãng tàu cần kiểm tra vườn cây.'], ['Bộ Y: các hãng tàu']],
    [
      ['Tại cuộc họp, Bộ trưởng Bộ Y tế chỉ đạo, ngay trong đêm 3/9, Sở Y tế phải kiểm tra vườn cây.'],
      ['Tại cuộc: Sở Y tế'],
    ],
    [
      ['Chủ tịch UBND huyện nhấn mạnh, từ nay đến cuối năm, các trường cần trồng cây.'],
      ['Chủ tịch: các trường'],
    ],
    // it goes on to direct in its own paper; in another's that is its duty
    [
      ['UBND tỉnh giao Sở Y tế trồng cây.', 'UBND tỉnh tiếp tục chỉ đạo các sở, ngành tưới cây.'],
      ['UBND tỉnh: Sở Y tế', 'UBND tỉnh: các sở, ngành'],
    ],
    [
      ['UBND tỉnh giao Sở Y tế trồng cây.', 'UBND huyện tiếp tục chỉ đạo các xã tưới cây.'],
      ['UBND tỉnh: Sở Y tế', 'UBND huyện: UBND huyện'],
    ],
    // who says so, and what he is
    [
      [
        'Hội nghị diễn ra hôm qua.',
        'Theo ông Trần Văn An, Giám đốc Sở Y tế, các huyện cần kiểm tra vườn cây.',
      ],
      ['Theo ông: các huyện'],
    ],
    [
      [
        'Hội nghị diễn ra hôm qua.',
        'Theo Thượng tướng Trần Văn An, Thứ trưởng Bộ Công an, cần phải kiểm tra vườn cây.',
      ],
      [],
    ],
    [
      [
        'Hội nghị diễn ra hôm qua.',
        'Theo đồng chí Trần Văn An - Bí thư Huyện ủy, thời gian tới cần trồng cây.',
      ],
      [],
    ],
    // what a decree regulates, a share that somebody gets, what something rests on
    [
      [
        'Hội nghị diễn ra hôm qua.',
        'Nghị định cũng quy định Bộ trưởng, Thủ trưởng cơ quan ngang bộ có trách nhiệm trồng cây.',
      ],
      ['Nghị định: các bộ + các cơ quan ngang bộ'],
    ],
    [['Thủ tướng giao cho các bộ, ngành và địa phương là 20,5 tỷ đồng để trồng cây.'], []],
    [
      ['Hội nghị diễn ra hôm qua.', 'Trên cơ sở đề nghị Giám đốc Sở Y tế, quy chế này được xem xét bổ sung.'],
      [],
    ],
    // who works with somebody, in which manner
    [
      ['Chủ tịch UBND tỉnh yêu cầu Hội Nông dân cần tập trung cùng với các xã trồng cây.'],
      ['Chủ tịch: Hội Nông dân | các xã'],
    ],
    [
      ['Hội nghị diễn ra hôm qua.', 'UBND huyện phải chủ động cùng các sở, ngành rà soát vườn cây.'],
      ['UBND huyện: UBND huyện | các sở, ngành'],
    ],
    // what is done with somebody
    [
      [
        'UBND tỉnh giao Sở Y tế trồng cây.',
        'Đội ngũ bảo vệ rừng các xã thường xuyên được củng cố, bảo đảm về số lượng.',
      ],
      ['UBND tỉnh: Sở Y tế'],
    ],
    // what is known besides
    [
      ['UBND tỉnh giao Sở Y tế trồng cây. Được biết, đây là lần thứ tư Sở Y tế yêu cầu các xã tưới cây.'],
      ['UBND tỉnh: Sở Y tế'],
    ],
    [['Bộ Y tế lưu ý, các địa phương phải kiểm tra vườn cây.'], ['Bộ Y: các địa phương']],
    [
      ['Sở Y tế dự kiến trồng 600 cây trong mùa mưa.', 'UBND tỉnh giao Sở Y tế tưới cây.'],
      ['UBND tỉnh: Sở Y tế'],
    ],
    // the paper that is news gives, on whatever day
    [
      ['Trồng cây', 'Ngày 4/12, UBND tỉnh ban hành Công điện số 6/CĐ-UBND chỉ đạo Sở Xây dựng trồng cây.'],
      ['Ngày 4/12,: Sở Xây dựng'],
    ],
    [
      [
        'Trồng cây',
        'UBND tỉnh có Công văn số 6/UBND-XD về việc trồng cây, trong đó chỉ đạo Sở Xây dựng tưới cây.',
      ],
      ['UBND tỉnh: Sở Xây dựng'],
    ],
    [
      ['Trồng cây', 'UBND tỉnh vừa ban hành công điện chỉ đạo Sở Xây dựng trồng cây.'],
      ['UBND tỉnh: Sở Xây dựng'],
    ],
    [
      [
        'Trồng cây',
        'Ngày 4/12, UBND tỉnh có Công văn số 6/UBND-XD chỉ đạo các sở; UBND các huyện trồng cây.',
      ],
      [],
    ],
    [['Tổng cục Thuế vừa có văn bản khẩn yêu cầu các cục thuế rà soát cây.'], ['Tổng cục: các cục thuế']],
    [['Theo văn bản yêu cầu, các hộ đã trồng cây.'], []],
    [['Bộ Y tế vừa có công văn gửi các sở y tế yêu cầu “rà soát cây thuốc”.'], ['Bộ Y: các Sở Y tế']],
    [
      ['Nhằm giữ rừng, Tổng công ty Lâm nghiệp Việt Nam vừa có chỉ thị yêu cầu các đơn vị trồng cây.'],
      ['Nhằm giữ: các đơn vị'],
    ],
    // who goes on to ask, speaks for all of it
    [
      [
        'Chính phủ yêu cầu các bộ rà soát vườn cây.',
        'Chính phủ đồng thời yêu cầu khẩn trương rà soát cây giống.',
        'Bên cạnh đó, Chính phủ yêu cầu hoàn thành việc trồng cây trước ngày 10/10/2025.',
      ],
      ['Chính phủ: các bộ', 'Chính phủ: các bộ', 'Bên cạnh: các bộ | 2025-10-10'],
    ],
    [
      ['Chính phủ: Cho nghỉ việc trồng cây là tin nổi bật.', 'Chính phủ yêu cầu các bộ tưới cây.'],
      ['Chính phủ: các bộ'],
    ],
    [
      [
        'Bộ Y tế nhấn mạnh, các trường cần tưới cây. Bộ này giao nhiệm vụ cho viện ở ba miền, tăng cường kiểm tra.',
      ],
      ['Bộ Y: các trường'],
    ],
    // what it is about, before who speaks
    [
      [
        'Về việc sắp xếp cán bộ, công chức, viên chức bảo đảm đúng vị trí, Thủ tướng yêu cầu Bộ Nội vụ rà soát vườn cây.',
      ],
      ['Về việc: Bộ Nội vụ'],
    ],
    [
      ['UBND tỉnh giao Sở Y tế tưới cây. Cơ quan chức năng cảnh báo nguy cơ cháy rừng ở các xã vùng cao.'],
      ['UBND tỉnh: Sở Y tế'],
    ],
    // whom somebody gives it
    [['Trồng cây', 'Sở Y tế được UBND tỉnh giao nhiệm vụ lập danh mục cây.'], ['Sở Y: Sở Y tế']],
    [['Trồng cây', 'Sở Y tế được Chủ tịch UBND tỉnh giao chủ trì lập danh mục cây.'], ['Sở Y: Sở Y tế']],
    [['Trồng cây', 'Sở Y tế được UBND tỉnh giao 200 triệu đồng trong năm 2020.'], []],
    // with whom somebody worked before
    [
      ['Bộ Y tế đã phối hợp cùng Bộ Công an trồng cây, đồng thời đề nghị các địa phương tưới cây.'],
      ['Bộ Y: các địa phương'],
    ],
    [
      ['UBND tỉnh giao Sở Y tế trồng cây.', 'Sở Y tế sẽ phối với Sở Tài chính lập danh mục cây.'],
      ['UBND tỉnh: Sở Y tế', 'Sở Y: Sở Y tế | Sở Tài chính'],
    ],
    // its heads speak
    [
      ['Đặc biệt, lãnh đạo ngành Thuế đề nghị các địa phương rà soát cây.', 'Các xã tưới cây.'],
      ['Đặc biệt,: các địa phương', 'Các xã: các xã'],
    ],
    // a closing formula
    [
      ['UBND tỉnh giao Sở Y tế tưới cây.', 'Đề nghị Hiệu trưởng các trường chấp hành nghiêm túc./.'],
      ['UBND tỉnh: Sở Y tế'],
    ],
    [
      ['UBND tỉnh giao Sở Y tế tưới cây.', 'Yêu cầu các đơn vị thực hiện tốt tinh thần chỉ đạo nêu trên./.'],
      ['UBND tỉnh: Sở Y tế'],
    ],
    // somebody by his name
    [
      ['Trên cơ sở đó, ông Trần Hoài Nam chỉ đạo Sở Y tế rà soát vườn cây. Đồng thời, bảo vệ vườn.'],
      ['Trên cơ: Sở Y tế', 'Đồng thời,: Sở Y tế'],
    ],
    [['Trên cơ sở đó, ông Trần Hoài Nam chỉ đạo tiếp tục rà soát vườn cây.'], []],
    // cases, offices and seasons in front of the verb
    [
      ['UBND tỉnh giao Sở Y tế rà soát vườn cây. Trường hợp vượt thẩm quyền thì tham mưu UBND tỉnh.'],
      ['UBND tỉnh: Sở Y tế', 'Trường hợp: Sở Y tế'],
    ],
    [
      [
        'UBND tỉnh giao Sở Y tế rà soát vườn cây.',
        'Theo chức năng, nhiệm vụ được giao, chủ động tổ chức trồng cây.',
      ],
      ['UBND tỉnh: Sở Y tế', 'Theo chức: Sở Y tế'],
    ],
    [
      ['UBND tỉnh giao Sở Y tế rà soát vườn cây. Sau mùa mưa phải kiểm tra lại cây.'],
      ['UBND tỉnh: Sở Y tế', 'Sau mùa: Sở Y tế'],
    ],
    // what else a person is
    [
      ['Phó Thủ tướng Lê Văn A, Chủ tịch Hội đồng Cây xanh quốc gia yêu cầu Bộ Y tế trồng cây.'],
      ['Phó Thủ: Bộ Y tế'],
    ],
    [['Phó Thủ tướng Lê Văn A, Chủ tịch Hội đồng Cây xanh quốc gia đã gửi lời chào.'], []],
    [['Phó Thủ tướng biểu dương chính quyền xã trồng cây.'], []],
    [['“Tỉnh ủy - UBND tỉnh yêu cầu Sở Y tế phải trồng cây”.'], ['“Tỉnh ủy: Sở Y tế']],
    [['Giao nhiệm vụ cho các bộ, Thủ tướng yêu cầu Bộ Y tế tổ chức trồng cây.'], ['Giao nhiệm: Bộ Y tế']],
    [['UBND TPHCM đề nghị Bộ Y tế hỗ trợ cây giống.'], ['UBND TPHCM: Bộ Y tế']],
    // below the Prime Minister a ministry is charged, else it speaks
    [
      ['Thủ tướng yêu cầu Bộ Y tế trồng cây.', 'Bộ Công an chỉ đạo các đơn vị bảo vệ cây.'],
      ['Thủ tướng: Bộ Y tế', 'Bộ Công: Bộ Công an'],
    ],
    [['Bộ Công an chỉ đạo Công an các tỉnh bảo vệ cây.'], ['Bộ Công: Công an các tỉnh']],
    // letters
    [['UBND tỉnh có Công văn gửi Sở Y tế yêu cầu rà soát vườn cây.', 'Theo TTXVN.'], ['UBND tỉnh: Sở Y tế']],
    [
      ['Bộ Y tế có công văn gửi các sở trong cả nước yêu cầu rà soát vườn cây.', 'Theo TTXVN.'],
      ['Bộ Y: các sở trong cả nước'],
    ],
    [
      ['UBND tỉnh yêu cầu các xã trồng cây.', 'Công điện gửi Sở Y tế; Văn phòng UBND tỉnh; Công an tỉnh.'],
      ['UBND tỉnh: các xã'],
    ],
    [
      ['Trong Nghị quyết phiên họp Chính phủ tháng 5 nêu rõ, Bộ Y tế tổ chức trồng cây.'],
      ['Trong Nghị: Bộ Y tế'],
    ],
    [['Bộ Y tế vừa có công điện gửi UBND các tỉnh tăng cường trồng cây.'], ['Bộ Y: UBND các tỉnh']],
    [['Bộ Y tế có văn bản gửi Chính phủ báo cáo việc trồng cây.'], []],
    [
      ['Thủ tướng giao Bộ Y tế thành lập các đoàn kiểm tra do Bộ trưởng Bộ Công an làm trưởng đoàn.'],
      ['Thủ tướng: Bộ Y tế'],
    ],
    [
      ['Bộ Y tế yêu cầu các phương tiện thông tin đại chúng tuyên truyền.'],
      ['Bộ Y: các phương tiện thông tin đại chúng'],
    ],
    // what only happens
    [['Các xã đang trồng cây ven đường.'], []],
    [['UBND tỉnh có Thông báo số 24/TB-UBND thay đổi ngày trồng cây.'], []],
    [['UBND tỉnh giao Sở Y tế rà soát vườn cây. VIẾT LONG'], ['UBND tỉnh: Sở Y tế']],
  ])('%j', (paragraphs, duties) => {
    expect(told(...paragraphs)).toEqual(duties)
  })
})

describe('names in rows', () => {
  test.each<[string, string[]]>([
    [
      'Chủ tịch UBND các quận 1, 3 và Tân Bình có trách nhiệm trồng cây.',
      ['Chủ tịch: UBND quận 1 + UBND quận 3 + UBND quận Tân Bình'],
    ],
    ['Ủy ban nhân dân (UBND) các huyện tổ chức trồng cây.', ['Ủy ban: UBND các huyện']],
    [
      'Công an, Quân sự, Trạm Y tế tổ chức trực vườn cây.',
      ['Công an,: Công an + Ban Chỉ huy Quân sự + Trạm Y tế'],
    ],
    ['Các trường phối hợp với phụ huynh quản lý học sinh.', ['Các trường: các trường | phụ huynh']],
    ['Đối với vườn ươm - Sở Y tế, UBND các xã rà soát giống cây.', ['Đối với: Sở Y tế + UBND các xã']],
    ['Bộ Y tế yêu cầu 100% các bệnh viện tổ chức trồng cây.', ['Bộ Y: các bệnh viện']],
    [
      'Ban Chỉ huy Phòng thủ dân sự cấp xã có các nhiệm vụ: tổ chức trồng cây.',
      ['Ban Chỉ: Ban Chỉ huy Phòng thủ dân sự cấp xã'],
    ],
  ])('%s', (words, duties) => {
    expect(told(words)).toEqual(duties)
  })
})

test('a commune gives its civil servants duties, and its closing words give none', () => {
  const body =
    '1. Giao công chức Văn hóa - Xã hội kiểm tra việc trồng cây.\n2. Trưởng các khóm tổ chức trồng cây.\n' +
    'Ủy ban nhân dân xã yêu cầu các đơn vị, các khóm thực hiện tốt tinh thần Thông báo này./.'
  expect(dutiesOf(paperOf({ type: 'THÔNG BÁO', title: 'Việc trồng cây', body }))).toEqual([
    'Giao công: công chức Văn hóa - Xã hội',
    'Trưởng các: các khóm',
  ])
})

test.each<[string, string, string[]]>([
  [
    'a head orders, as his office says',
    'Ngày 23/8, Văn phòng UBND tỉnh cho biết, Phó Chủ tịch UBND tỉnh Lê Văn A vừa ký văn bản chỉ đạo Sở Y tế phối hợp với các xã rà soát vườn cây.',
    ['Ngày 23/8,: Sở Y tế | các xã'],
  ],
  [
    'a board guides that no list holds',
    'Thực hiện Hướng dẫn số 148-HD/TWH ngày 16/9/2008 của Trung ương Hội về trồng cây. Ban thư ký Hội hướng dẫn các huyện tổ chức việc trồng cây như sau:\n\n1. Tổ chức lễ trồng cây.',
    ['Tổ chức: các huyện'],
  ],
  [
    'a council asks that has just got a short name',
    'UBND TỈNH NGHỆ AN\nHỘI ĐỒNG PHỐI HỢP\nPHỔ BIẾN, GIÁO DỤC PHÁP LUẬT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/HD-HĐPH\nNghệ An, ngày 10 tháng 6 năm 2023\n\nHƯỚNG DẪN\nTrồng cây\n\nHội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh (sau đây gọi là Hội đồng) đề nghị các sở thực hiện:\n\n1. Tổ chức lễ trồng cây.',
    ['Tổ chức: các sở'],
  ],
  [
    'a request ends a long aim of several clauses',
    paperOf({
      type: 'HƯỚNG DẪN',
      title: 'Trồng cây',
      body: 'Nhằm nâng cao nhận thức của cán bộ, đảng viên, hội viên và Nhân dân về ý nghĩa của cây xanh đối với đời sống, sức khỏe và cảnh quan của các khu dân cư trên toàn tỉnh; giữ gìn những hàng cây cổ thụ, UBND tỉnh đề nghị các sở thực hiện:\n\n1. Tổ chức lễ trồng cây.',
    }),
    ['Tổ chức: các sở'],
  ],
])('%s', (_, text, duties) => {
  expect(dutiesOf(text)).toEqual(duties)
})
