import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Each duty as "first words: who leads: by when". */
const dutiesOf = (text: string): string[] => {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  return tasks.map(({ text: words, leads, deadlines }) =>
    [
      words.split(/\s+/).slice(0, 2).join(' '),
      leads.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')).join(' + '),
      ...deadlines.map(({ span }) => text.slice(span.start, span.end)),
    ].join(': '),
  )
}

/** Words as news tells them, below its title. */
const told = (words: string) => dutiesOf(`Nghệ An trồng cây ven đường\n\n${words}\n\nPV`)

/** Words as an item of a notice that is for all departments. */
const ordered = (words: string) =>
  dutiesOf(
    paperOf({
      type: 'THÔNG BÁO',
      title: 'Việc trồng cây',
      body: `UBND tỉnh yêu cầu các sở, ngành thực hiện:\n\n1. ${words}`,
    }),
  )

describe('which sentences of news are duties', () => {
  test.each<[string, string[]]>([
    // how much was given is told
    ['Từ ngày 1.1 đến ngày 6.7, UBND tỉnh giao 833 nhiệm vụ cho các sở.', []],
    // what came in, and what the letter is about
    ['UBND tỉnh nhận được Tờ trình của Sở Y tế về trồng cây.', []],
    ['UBND tỉnh chỉ đạo về việc trồng cây.', []],
    ['UBND tỉnh ban hành Công văn về việc giao nhiệm vụ cho các sở trồng cây.', []],
    // what was ordered shortly before
    ['Mới đây, UBND tỉnh đã giao Sở Y tế rà soát quỹ đất.', ['Mới đây,: Sở Y tế']],
    ['UBND tỉnh đã chỉ đạo Sở Y tế rà soát quỹ đất.', ['UBND tỉnh: Sở Y tế']],
    // what a speaker asks, behind a comma
    ['Chủ tịch UBND tỉnh chỉ đạo, thời gian tới, Sở Y tế đẩy nhanh việc trồng cây.', ['Chủ tịch: Sở Y tế']],
    [
      'Phát biểu tại phiên họp UBND tỉnh, Chủ tịch UBND tỉnh đề nghị, Sở Y tế cần trồng cây.',
      ['Phát biểu: Sở Y tế'],
    ],
    // the name of a body, and no verb
    ['Sở Y tế rà soát quỹ đất. Tổ chức Y tế Thế giới đã nói điều đó.', ['Sở Y: Sở Y tế']],
    [
      'Bộ Y tế yêu cầu Sở Y tế rà soát cây, đồng thời đề nghị UBND các xã trồng cây.',
      ['Bộ Y: Sở Y tế', 'đồng thời: UBND các xã'],
    ],
    ['Tại Chỉ thị này, Bộ trưởng Bộ Y tế chỉ đạo các Sở Y tế chủ động trồng cây.', ['Tại Chỉ: các Sở Y tế']],
    // how, and not who
    ['Thường trực Chính phủ yêu cầu khẩn trương tổ chức thực hiện trồng cây.', []],
    // what a body welcomes or puts forward, and what was asked of the speaker
    ['Hội Nông dân Việt Nam hoan nghênh việc trồng cây.', []],
    ['Trong đó, Bộ Y tế đưa ra 16 nhóm cây thuốc.', []],
    ['UBND xã ghi nhận ý kiến và mong nhận được cây giống.', []],
    ['UBND xã ghi nhận, rà soát ý kiến về vườn cây.', ['UBND xã: UBND xã']],
    // who asks behind a colon
    ['Chủ tịch UBND huyện nhấn mạnh: để có cây, yêu cầu các xã góp sức.', ['Chủ tịch: các xã']],
    ['Chủ tịch UBND huyện nhấn mạnh: trồng cây là việc khó.', []],
    // who was given something, asks
    ['Sau khi được giao nhiệm vụ, UBND huyện yêu cầu các xã trồng cây.', ['Sau khi: các xã']],
    ['Sau khi được giao, các xã trồng cây.', ['Sau khi: các xã']],
    ['HĐND xã xem xét việc trồng cây, nhiệm vụ KT-XH, AN-QP 6 tháng đầu năm 2020.', ['HĐND xã: HĐND xã']],
    // who did something together
    ['Ban Giám đốc đã cùng Mạng lưới vườn ươm rà soát cây.', []],
    ['Ban Giám đốc rà soát vườn ươm.', ['Ban Giám: Ban Giám đốc']],
    // whose session it is
    ['Theo đó, kỳ họp thứ 11, HĐND huyện sẽ xem xét việc trồng cây ngày 01/3.', []],
    ['Theo đó, tại kỳ họp thứ 11, UBND huyện báo cáo việc trồng cây.', ['Theo đó,: UBND huyện']],
    // what another did
    ['Sở Y tế trồng cây.\n\nThực hiện nhiệm vụ được giao, Văn phòng Huyện ủy đã rà soát cây.', ['Sở Y: Sở Y tế']], // prettier-ignore
    ['Sở Y tế trồng cây.\n\nThực hiện nhiệm vụ được giao.', ['Sở Y: Sở Y tế', 'Thực hiện: Sở Y tế']],
    // who carries out a paper, and whose paper it is
    ['Sở Y tế trồng cây.\n\nThực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh, Sở Nội vụ rà soát cây.', ['Sở Y: Sở Y tế', 'Thực hiện: Sở Nội vụ']], // prettier-ignore
    ['Sở Y tế trồng cây.\n\nThực hiện kế hoạch của UBND tỉnh, Sở Nội vụ về vườn cây.', ['Sở Y: Sở Y tế', 'Thực hiện: Sở Y tế']], // prettier-ignore
    ['Sở Y tế trồng cây.\n\nThực hiện kế hoạch do UBND tỉnh, Sở Nội vụ ban hành.', ['Sở Y: Sở Y tế', 'Thực hiện: Sở Y tế']], // prettier-ignore
    // what a newspaper wrote, and who is charged behind it
    ['Báo Tiền Phong số ra ngày 5/3 đăng bài “Cây khô”, UBND tỉnh giao Sở Y tế tưới cây.', ['Báo Tiền: Sở Y tế']], // prettier-ignore
    ['Báo Tiền Phong dẫn thông tin từ công điện, từ ngày 5/3 dừng chặt cây.', []],
    ['Báo Nghệ An đăng tin, bài về vườn cây.', ['Báo Nghệ: Báo Nghệ An']],
    // brackets behind whom a duty is put on, and in the name of who speaks
    ['Đối với các huyện, thị xã (gọi tắt là cấp huyện): Rà soát quỹ đất.', ['Đối với: các huyện, thị xã']],
    ['Đối với cây giống (gọi tắt là cây): Rà soát quỹ đất.', []],
    ['Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh vừa triển khai kế hoạch trồng cây.', []],
    ['Hội Liên hiệp Phụ nữ (LHPN) tỉnh rà soát vườn cây.', ['Hội Liên: Hội Liên hiệp Phụ nữ tỉnh']],
    // units beside departments, numbers of one name, and several persons
    ['Các sở, ngành tỉnh và huyện, thành phố rà soát quỹ đất.', ['Các sở,: các sở, ngành tỉnh + các huyện, thành phố']], // prettier-ignore
    ['Các Chi cục Kiểm lâm vùng I, II, Sở Y tế rà soát quỹ đất.', ['Các Chi: các Chi cục Kiểm lâm vùng I, II + Sở Y tế']], // prettier-ignore
    ['Giao các đồng chí Trần Văn A - Phó Chủ tịch UBND xã, Lê Văn B - Trưởng Công an xã rà soát quỹ đất.', ['Giao các: UBND xã + Công an xã']], // prettier-ignore
    ['Giao ông Trần Văn A (Phó Chủ tịch UBND xã) và Sở Y tế rà soát quỹ đất.', ['Giao ông: UBND xã + Sở Y tế']], // prettier-ignore
    // what somebody may do, and what an office told some day
    ['Các xã có thể trồng thêm cây.', []],
    ['Văn phòng UBND tỉnh chiều 7/4 cho biết, cây sẽ được trồng.', []],
    ['Văn phòng UBND tỉnh chiều 7/4 trồng cây.', ['Văn phòng: Văn phòng UBND tỉnh']],
    // of whom a team is made up
    ['Tổ gồm các thành phần như: cán bộ xã; trưởng thôn, khu phố; đại diện Chi đoàn.', []],
    // whose duty it is, of a team that was set up in small letters
    ['Năm 2024, tỉnh đã lập tổ ươm cây. Nhiệm vụ của tổ là rà soát vườn cây.', ['Nhiệm vụ: tổ ươm cây']],
    ['Năm 2024, tỉnh đã khen tổ ươm cây. Nhiệm vụ của tổ là việc khó.', []],
    // for what it is done, and what was before
    ['Sau khi đánh giá việc trồng cây trong tháng 6, ông Bình yêu cầu các cơ quan bám sát kế hoạch để triển khai thực hiện.', ['Sau khi: các cơ quan']], // prettier-ignore
    ['Các ban tham mưu của Huyện ủy rà soát vườn cây.', ['Các ban: các ban tham mưu Huyện ủy']],
    // by what it is done
    ['Tùy vào điều kiện của từng địa phương, UBND các xã trồng cây.', ['Tùy vào: UBND các xã']],
    ['Về chỉ tiêu: trồng vườn cây của UBND các xã, phường là 20 nghìn cây.', []],
    // what a report is about
    ['Sở Y tế viết báo cáo về kinh tế - xã hội 6 tháng đầu năm 2020.', ['Sở Y: Sở Y tế']],
    ['Sở Y tế trồng cây 6 tháng đầu năm 2020.', ['Sở Y: Sở Y tế: 6 tháng đầu năm 2020']],
    ['Trước yêu cầu cùng lúc trồng nhiều cây, ông đề nghị các xã góp sức.', ['Trước yêu: các xã']],
    // whom a letter goes to
    [
      'UBND tỉnh vừa có văn bản gửi Sở Y tế, Sở Nội vụ yêu cầu rà soát quỹ đất.',
      ['UBND tỉnh: Sở Y tế + Sở Nội vụ'],
    ],
    // the order behind the words that announce it, and how it is handed in
    [
      'Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Y tế rà soát quỹ đất. Báo cáo gửi về UBND tỉnh trước ngày 10/7/2023. Gửi file vào hòm thư của Văn phòng.',
      ['Giao Sở: Sở Y tế: trước ngày 10/7/2023'],
    ],
    // the grounds belong to the order behind them
    [
      'Văn bản nêu: Thực hiện Công văn số 12/BNN-LN ngày 02/6/2023; UBND tỉnh giao Sở Y tế trồng cây.',
      ['Văn bản: Sở Y tế'],
    ],
    // what there is, and what is made known
    ['Ngoài ra, có Tiểu ban cây xanh, Tiểu ban nhân sự tổ chức trồng cây.', []],
    ['Ngoài ra, Tiểu ban nhân sự tổ chức trồng cây.', ['Ngoài ra,: Tiểu ban nhân sự']],
    ['UBND tỉnh thông báo việc trồng cây đến toàn thể nhân dân được biết.', []],
    ['UBND các xã thông báo việc trồng cây đến toàn thể nhân dân được biết.', ['UBND các: UBND các xã']],
    // who holds a thing
    ['Nghệ An vừa phê duyệt dự án trồng cây do Sở Y tế chủ trì.', []],
    // the body of the sentence before
    ['Sở Y tế rà soát quỹ đất. Sở này phải báo cáo kết quả.', ['Sở Y: Sở Y tế', 'Sở này: Sở Y tế']],
    [
      'Ban Đô thị HĐND tỉnh đề nghị các sở trồng cây; đồng thời đề nghị UBND tỉnh chỉ đạo một số việc.',
      ['Ban Đô: các sở', 'đồng thời: UBND tỉnh'],
    ],
    // a noun that looks like a verb
    ['Sở Y tế trồng cây. Quyết định nêu rõ nơi trồng cây.', ['Sở Y: Sở Y tế']],
    // one more duty of the same body, whatever commas it holds
    [
      'Sở Y tế trồng cây. Đồng thời tăng cường tưới cây, nhất là cây non.',
      ['Sở Y: Sở Y tế', 'Đồng thời: Sở Y tế'],
    ],
    // another work with a day of its own, and the same one
    [
      'UBND tỉnh yêu cầu Sở Y tế trồng 20 cây trong tháng 9/2023; hoàn thành hố cây còn lại trong tháng 12/2023.',
      ['UBND tỉnh: Sở Y tế: trong tháng 9/2023', 'hoàn thành: Sở Y tế: trong tháng 12/2023'],
    ],
    [
      'UBND tỉnh yêu cầu Sở Y tế lập danh sách trong tháng 9/2023; hoàn thành các việc trong tháng 12/2023.',
      ['UBND tỉnh: Sở Y tế: trong tháng 9/2023: trong tháng 12/2023'],
    ],
    // who is charged stands behind for whom, and on whose part
    ['Với học sinh các xã, nhất là xã xa, Sở Y tế cần trồng cây.', ['Với học: Sở Y tế']],
    ['Về phía Sở Y tế, Thủ tướng giao nhiệm vụ trồng cây.', ['Về phía: Sở Y tế']],
    // what was done before a duty is no part of it
    [
      'Khi đã chọn nơi trồng cây ven đường, các đơn vị tư vấn sẽ tiến hành trồng cây.',
      ['Khi đã: các đơn vị tư vấn'],
    ],
    ['Sở Y tế đã tiến hành trồng cây.', []],
    // what binds whenever something is done
    ['Sở Y tế khi cấp giấy phép cho hộ trồng cây phải theo quy hoạch.', ['Sở Y: Sở Y tế']],
    ['Sở Y tế khi cấp giấy phép cho hộ trồng cây.', []],
    ['Để đất khỏi trôi, khu Đồng Cây theo đề nghị của Sở Y tế trồng cây xây dựng mới.', []],
    // under a picture, and what a group or a speaker says
    ['Trung tâm Cây xanh tỉnh sẵn sàng trồng cây. Ảnh: Lê Hòa', []],
    ['Trung tâm Cây xanh tỉnh sẵn sàng trồng cây (Ảnh minh họa)', []],
    ['Trung tâm Cây xanh tỉnh sẵn sàng trồng cây (Hình tư liệu).', []],
    ['Ban Chỉ đạo tỉnh tự giải thể sau khi xong việc.', []],
  ])('%s', (words, duties) => expect(told(words)).toEqual(duties))

  test("words of a law below are nobody's duties here", () => {
    const below = (words: string) =>
      told(
        `Sở Y tế trồng cây.\n\n${words}\n\n+ Cơ quan nhà nước có trách nhiệm trồng cây.\n\n+ Sở Y tế tưới cây.`,
      )
    expect(below('Trách nhiệm trồng cây được quy định tại Điều 3 Luật Lâm nghiệp như sau:')).toEqual([
      'Sở Y: Sở Y tế',
    ])
    expect(below('Theo quy định, các việc như sau:')).toHaveLength(3)
  })

  test('words that an excerpt cuts off are a sentence, and those below news are none', () => {
    const last = (words: string) => dutiesOf(`Sở Nội vụ lập danh sách.\n\nSở Y tế trồng cây.\n\n${words}`)
    const before = ['Sở Nội: Sở Nội vụ', 'Sở Y: Sở Y tế']
    expect(last('Chỉ đạo các trạm y tế trong tỉnh trồng cây và tưới cây')).toEqual([
      ...before,
      'Chỉ đạo: Sở Y tế',
    ])
    expect(last('Chi Linh')).toEqual(before)
  })

  test('who is charged in general is told below', () => {
    const below = (next: string) =>
      told(
        `UBND tỉnh vừa có văn bản yêu cầu các sở, UBND các huyện tăng cường trồng cây.\n\n${next} Sở Y tế trồng cây.`,
      )
    expect(below('Theo đó,')).toEqual(['Theo đó,: Sở Y tế'])
    expect(below('Trước mắt,')).toEqual(['UBND tỉnh: các sở + UBND các huyện', 'Trước mắt,: Sở Y tế'])
  })

  test('a bullet before the first words makes no list', () => {
    const words = 'Chính phủ yêu cầu Bộ Y tế rà soát cây. Tập trung trồng cây.'
    const duties = ['Chính phủ: Bộ Y tế', 'Tập trung: Bộ Y tế']
    expect(dutiesOf(`- Trồng cây ven đường.\n\nTin mới.\n\n${words}`)).toEqual(duties)
  })

  test('the first line is a title where it does not end', () => {
    const title = 'Bộ Y tế đề nghị các địa phương tăng cường trồng cây'
    expect(dutiesOf(`${title}\n\nNhiều nơi đã trồng cây.`)).toEqual([])
    expect(dutiesOf(`${title}.\n\nNhiều nơi đã trồng cây.`)).toEqual(['Bộ Y: các địa phương'])
  })

  test('words of a letter are no property sheet', () => {
    expect(dutiesOf('Văn bản nêu rõ: Chủ tịch UBND tỉnh giao Sở Y tế trồng cây.\n\nPV')).toEqual([
      'Văn bản: Sở Y tế',
    ])
  })
})

describe('which items are duties', () => {
  test.each<[string, string[]]>([
    // amounts and an address below are no duties, and what stands above them is one
    [
      'Sở Y tế cấp 55 tấn giống, cụ thể:\n\n- Huyện Con Cuông: 35 tấn giống.\n\n- Huyện Đô Lương: 20 tấn giống.',
      ['Sở Y: Sở Y tế'],
    ],
    [
      'Sở Y tế cấp giống, cụ thể:\n\n- Huyện Con Cuông: trồng cây.\n\n- Huyện Đô Lương: tưới cây.',
      ['Huyện Con: Sở Y tế', 'Huyện Đô: Sở Y tế'],
    ],
    [
      'Gửi danh sách trước ngày 15/7/2023 theo địa chỉ:\n\nChi cục Kiểm lâm - số 5, phố Huế, Vinh\n\nEmail: chicuc@nghean.gov.vn',
      ['Gửi danh: các sở, ngành: trước ngày 15/7/2023'],
    ],
    // whom no list holds, above what it is given
    [
      'Giao Thủ trưởng các Cụm, Khối cây xanh\n\n- Rà soát cây.\n\n- Tưới cây.',
      ['Rà soát: các Cụm, Khối cây xanh', 'Tưới cây.: các Cụm, Khối cây xanh'],
    ],
    ['Nhiệm vụ Ban Chỉ đạo như sau:\n\n- Rà soát cây.', ['Rà soát: Ban Chỉ đạo']],
    ['Nhiệm vụ như sau:\n\n- Rà soát cây.', ['Rà soát: các sở, ngành']],
    // a name that no list holds, before its items
    [
      'UBND tỉnh giao Văn phòng Ban Chỉ đạo cây xanh miền núi:\n\n- Rà soát cây.',
      ['Rà soát: Văn phòng Ban Chỉ đạo cây xanh miền núi'],
    ],
    // the name of a paper is no word of notice
    ['Yêu cầu Sở Y tế thực hiện Thông báo kết luận số 12-TB/TU để thực hiện tốt hơn.', ['Yêu cầu: Sở Y tế']],
    ['Thông báo kết luận để các sở biết, thực hiện.', []],
    // verbs of duty
    ['Lấy ý kiến các xã về nơi trồng cây.', ['Lấy ý: các sở, ngành']],
    ['Thúc đẩy việc trồng cây.', ['Thúc đẩy: các sở, ngành']],
    // what only announces a list
    ['Các nội dung cần đánh giá gồm:', []],
    // by what the paper itself says, and with "only"
    ['Sở Y tế\n\n- Căn cứ nội dung của Thông báo này xây dựng kế hoạch trồng cây.', ['Căn cứ: Sở Y tế']],
    ['Sở Y tế\n\n- Căn cứ nội dung của Luật Lâm nghiệp.', []],
    ['Chỉ cấp giấy phép cho hộ nào đã trồng cây.', ['Chỉ cấp: các sở, ngành']],
    ['Chỉ tiêu của hộ nào đã trồng cây.', []],
  ])('%s', (words, duties) => expect(ordered(words)).toEqual(duties))

  test('a part that assesses may ask behind its grounds', () => {
    const part = (words: string) =>
      dutiesOf(
        paperOf({
          type: 'CHỈ THỊ',
          title: 'Việc trồng cây',
          body: `I. ĐÁNH GIÁ TÌNH HÌNH TRỒNG CÂY\n\n${words}`,
        }),
      )
    expect(part('Căn cứ số cây đã trồng, yêu cầu Sở Y tế khẩn trương đánh giá kết quả.')).toEqual([
      'Căn cứ: Sở Y tế',
    ])
    expect(part('Căn cứ số cây đã trồng, Sở Y tế khẩn trương đánh giá kết quả.')).toEqual([])
  })

  test('who was at a meeting runs on over paragraphs', () => {
    const meeting = (words: string) =>
      dutiesOf(
        paperOf({
          type: 'THÔNG BÁO',
          title: 'Việc trồng cây',
          body: `Ngày 02/6/2023, UBND tỉnh họp. ${words}\n\nGiám đốc Sở Y tế tưới cây.\n\nSở Tài chính trồng cây.`,
        }),
      )
    expect(meeting('Tham dự tại hội trường tỉnh có các đồng chí:')).toEqual(['Sở Tài: Sở Tài chính'])
    expect(meeting('Tham dự tại hội trường tỉnh có nhiều người.')).not.toEqual(['Sở Tài: Sở Tài chính'])
  })

  test('the speaker who announces what follows has no duty', () => {
    const announced = (words: string) =>
      dutiesOf(
        `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 9/UBND-NN\nNghệ An, ngày 10 tháng 6 năm 2023\n\nKính gửi: Các sở.\n\n${words}`,
      )
    expect(
      announced('UBND tỉnh chỉ đạo như sau:\n\nThực hiện Công văn số 12/BNN-LN ngày 02/6/2023.'),
    ).toEqual([])
    expect(announced('Văn phòng UBND tỉnh kính mong các văn phòng phối hợp.')).toEqual([])
  })
})

test('in an item its actor may ask behind a semicolon', () => {
  expect(ordered('Sở Y tế trồng cây; đồng thời yêu cầu các xã chăm cây.')).toEqual(['Sở Y: Sở Y tế'])
})

test.each([
  ['Chủ động quan hệ với các vườn ươm.', ['Chủ động: các sở, ngành']],
  ['Vận chuyển rác thải đến nơi tập kết.', ['Vận chuyển: các sở, ngành']],
  ['Quan hệ giữa các vườn ươm.', []],
])('an item that begins with what is done day by day: %s', (words, expected) =>
  expect(ordered(words)).toEqual(expected),
)

test.each<[string, string[]]>([
  ['Kết thúc đợt trồng, Sở Y tế tổng hợp kết quả.', ['Kết thúc: Sở Y tế']],
  ['Đoàn kiểm tra trong quá trình đi báo cáo kịp thời.', ['Đoàn kiểm: Đoàn kiểm tra']],
])('when somebody is to act is no part of a name: %s', (words, expected) =>
  expect(ordered(words)).toEqual(expected),
)
