import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'

interface Duty {
  readonly words: string
  readonly leads: readonly string[]
  readonly coordinating: readonly string[]
  readonly days: readonly (string | null)[]
}

const HEADS = {
  commune: 'ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 12/TB-UBND',
  school: 'BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC HÀ LONG\nSố: 12/TB-ĐHHL',
} as const

/** The duties of a notice of a commune or a school, with the bodies that it names for them. */
function dutiesOf(body: string, head: keyof typeof HEADS = 'commune'): Duty[] {
  const text = `${HEADS[head]}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${head === 'commune' ? 'An Phú' : 'Quảng Ninh'}, ngày 04 tháng 8 năm 2025

THÔNG BÁO
Về một số việc trong tháng 8

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Lê Văn An
`
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body: { name } }) =>
      name.replace(/ (?:An Phú|\(xã An Phú\))$/u, '').replace(/(?<!^Công an|UBND|HĐND) xã$/u, ''),
    )
  return (result.outcome === 'PARSED' ? result.tasks : [])
    .filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ text: words, leads, coordinating, deadlines }) => ({
      words,
      leads: names(leads),
      coordinating: names(coordinating),
      days: deadlines.map(({ due }) => due),
    }))
}

const leadsOf = (words: string, head?: keyof typeof HEADS) =>
  dutiesOf(`1. ${words}`, head).map(({ leads }) => leads)

describe('whom a commune charges', () => {
  test.each<[string, string[][]]>([
    // a sentence with an actor of its own behind one that charges nobody
    ['Tập trung rà soát nhà tạm. Công an xã lập danh sách hộ vắng.', [['Công an xã']]],
    ['Lập sổ theo dõi. Công an xã chủ trì thực hiện.', [['Công an xã']]],
    // who has given the one gives the other too; an actor only asks
    ['Giao Công an xã lập chốt; đồng thời yêu cầu Trạm Y tế trực.', [['Công an xã'], ['Trạm Y tế']]],
    ['Công an xã lập chốt; đồng thời đề nghị Công an tỉnh hỗ trợ.', [['Công an xã']]],
    [
      'Các thôn bám sát địa bàn; đặc biệt là Công an xã chốt chặn ở cầu tràn.',
      [['các thôn'], ['Công an xã']],
    ],
    // the people behind others, and not alone
    ['Các thôn và toàn thể nhân dân đồng loạt phát quang.', [['các thôn', 'toàn thể nhân dân']]],
    ['Nhân dân đồng loạt phát quang.', []],
    // an adverbial behind a label
    ['Chế độ báo cáo: Trước ngày 20 hằng tháng, các thôn gửi báo cáo.', [['các thôn']]],
    ['Công an xã là lực lượng nòng cốt, có trách nhiệm tuần tra.', [['Công an xã']]],
    // boards that demand are not charged
    ['Ban Chỉ đạo yêu cầu các Tổ kiểm tra lập lịch.', [['các Tổ']]],
    ['Ban Chỉ đạo lập lịch kiểm tra.', [['Ban Chỉ đạo']]],
    ['Đồng chí Vũ Văn Tuấn - PCT UBND xã trực tiếp phụ trách.', [['UBND xã']]],
    ['HTX Phú Lộc ký hợp đồng với chủ máy.', [['HTX Phú Lộc']]],
    ['Các HTX mở cống trước ngày 10/8/2025.', [['Các HTX']]],
    [
      'Giao Thường trực, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân xã giám sát.',
      [['Thường trực HĐND xã', 'các ban HĐND', 'các tổ đại biểu HĐND', 'đại biểu HĐND']],
    ],
    // who is one of a team
    ['Trưởng Công an xã, Chủ tịch Hội Nông dân xã làm thành viên.', []],
    ['Mỗi Tổ kiểm tra gồm 01 Tổ trưởng và 02 thành viên.', []],
    ['Trưởng Công an xã làm Tổ trưởng Tổ giúp việc.', []],
    ['Trưởng Công an xã làm Tổ trưởng, chủ trì lập chốt.', [['Công an xã']]],
    ['Tổ trưởng: Ông Vũ Văn Tuấn - Phó Chủ tịch UBND xã.', []],
    ['Bà Lê Thị Hoa, Chuyên viên Công an xã;', []],
    ['Ông Vũ Văn Tuấn - Phó Chủ tịch UBND xã chịu trách nhiệm kiểm tra chợ.', [['UBND xã']]],
    ['Ban Chỉ đạo do Chủ tịch UBND xã làm Trưởng ban; thành viên gồm: Trưởng Công an xã.', []],
    // steps of a timetable, each with its day
    [
      'Ngày 25/6, các trường tiểu học lập danh sách. Ngày 30/6, các trường tiểu học xét tuyển lớp 1.',
      [['các trường tiểu học'], ['các trường tiểu học']],
    ],
    ['Ngày 25/6, các trường tiểu học đã lập danh sách.', []],
    ['Bí thư Đảng ủy - Trưởng ban trực tiếp lãnh đạo, chịu trách nhiệm toàn diện.', [['Đảng ủy']]],
    [
      'Đề nghị Hội Nông dân giám sát; các cơ quan, đơn vị quan tâm góp ý dự thảo.',
      [['Hội Nông dân'], ['các cơ quan, đơn vị']],
    ],
    // a team that the paragraph has set up
    ['Lập Đội ứng phó nhanh gồm 10 người. Đội có nhiệm vụ thường trực.', [['Đội ứng phó nhanh']]],
    [
      'Đồng ý lập Tổ công tác do ông An làm Tổ trưởng. Giao Tổ trưởng phân công từng thành viên; Tổ báo cáo UBND xã.',
      [['Tổ công tác']],
    ],
    ['Bước 2: Trưởng thôn họp dân bình xét.', [['các thôn']]],
    // what is done "kỹ" or "lại" is a verb, and ends a name; "kỹ thuật" does not
    ['Yêu cầu cán bộ địa chính dò kỹ mốc giới.', [['cán bộ địa chính']]],
    ['Yêu cầu cán bộ kỹ thuật dò lại mốc giới.', [['cán bộ kỹ thuật']]],
    // who of them: those in charge of a place
    [
      'Các đồng chí Ủy viên BCH Đảng bộ phụ trách thôn: bám sát địa bàn.',
      [['Ủy viên BCH Đảng bộ phụ trách thôn']],
    ],
    ['Cán bộ được phân công phụ trách thôn đôn đốc thu gom.', [['Cán bộ được phân công phụ trách thôn']]],
    ['Cán bộ được phân công dự họp đầy đủ.', []],
    ['Các ông (bà) trưởng thôn họp dân.', [['các thôn']]],
    ['Công an xã và các ông, bà Trưởng thôn họp dân.', [['Công an xã', 'các thôn']]],
    // a label before those who must
    ['Vệ sinh đường làng: các thôn phải dọn rác.', [['các thôn']]],
    ['Vệ sinh đường làng: các thôn ven sông.', []],
    // who stands in for whom
    ['Trong trường hợp bận công tác thì Chủ tịch UBND xã cử Phó Chủ tịch tiếp dân.', []],
    // desks, teams and boards below the commune
    [
      'BCH PCTT xã, Ban CHPTDS xã ứng trực 24/24 giờ.',
      [['Ban Chỉ huy Phòng, chống thiên tai', 'Ban Chỉ huy Phòng thủ dân sự']],
    ],
    ['Văn phòng - Thống kê: tổng hợp danh sách.', [['Văn phòng - Thống kê']]],
    ['Tổ công nghệ số cộng đồng hướng dẫn từng hộ.', [['Tổ công nghệ số cộng đồng']]],
    ['Chi bộ, Ban nhân dân các thôn tổ chức họp dân.', [['chi bộ', 'Ban nhân dân các thôn']]],
    ['Y tế thôn, cộng tác viên dân số lập sổ.', [['Y tế thôn', 'cộng tác viên dân số']]],
    ['Dân quân, công an viên các thôn trực 24/24 giờ.', [['Dân quân', 'công an viên các thôn']]],
    ['Trường Tiểu học, Trường THCS dạy bù.', [['Trường Tiểu học', 'Trường THCS']]],
    ['Cấp ủy, chính quyền tuyên truyền.', [['cấp ủy', 'chính quyền']]],
  ])('%s', (words, leads) => {
    expect(leadsOf(words)).toEqual(leads)
  })

  test('a heading that begins with "với" names who does what stands below it', () => {
    expect(dutiesOf('1. Với các thôn ven sông\n\n- Đếm ghe thuyền.').map(({ leads }) => leads)).toEqual([
      ['các thôn ven sông'],
    ])
  })

  test('a numbered heading that ends in "dân sự" is no part of what stands below it', () => {
    const body = 'IV. Lập kế hoạch phòng thủ dân sự\nCông an xã chủ trì soạn kế hoạch.'
    expect(dutiesOf(body).map(({ leads }) => leads)).toEqual([['Công an xã']])
  })

  test.each([
    ['1. Về giải phóng mặt bằng', [['Công an xã']]],
    ['1. Về chuyển đổi số', [['Công an xã']]],
    ['1. Nhiệm vụ thời gian tới', [['Công an xã']]],
    // a topic above who is charged, whatever its last word
    ['1. Về các kế hoạch', [['Công an xã']]],
    ['1. Công tác phối hợp', [['Công an xã']]],
    ['1. Về tiến độ thực hiện', [['Công an xã']]],
    // its last word wants more
    ['1. Về số cây trồng của', []],
    ['1. Về việc trồng cây bằng', []],
  ])('%s: a numbered topic is no part of who is charged below it', (topic, leads) => {
    const duties = dutiesOf(`${topic}\nCông an xã chủ trì rà soát vườn cây.`)
    expect(duties.map((duty) => duty.leads)).toEqual(leads)
  })

  test('labels below the last of several speak of all', () => {
    const body = '1. Nâng cấp chợ\n\n(1) Lập hồ sơ.\n\n(2) Sửa mái.\n\n- Đơn vị chủ trì: Công an xã'
    expect(dutiesOf(body).map(({ leads }) => leads)).toEqual([['Công an xã'], ['Công an xã']])
  })

  test('a ground before who acts, and who is given more behind an article', () => {
    const body =
      '1. Giao Công an xã lập chốt.\n\nĐồng thời, giao Trạm Y tế trực.\n\n2. Việc khác\n\n- Căn cứ dự toán được duyệt, Công an xã mua vật tư.'
    expect(dutiesOf(body).map(({ leads }) => leads)).toEqual([['Công an xã'], ['Trạm Y tế'], ['Công an xã']])
  })

  test('boards of a school, a market or a village take part under their whole names', () => {
    const [duty] = dutiesOf('1. Công an xã phối hợp với Ban bảo vệ các trường chốt trực giờ tan học.')
    expect(duty?.coordinating).toEqual(['Ban bảo vệ các trường'])
  })
})

describe('whom a school charges', () => {
  test.each<[string, string[][]]>([
    ['Phòng Đào tạo lập lịch thi.', [['Phòng Đào tạo']]],
    [
      'Phòng Cơ sở vật chất, phòng Kế hoạch - Tài chính chuẩn bị vật tư.',
      [['Phòng Cơ sở vật chất', 'Phòng Kế hoạch - Tài chính']],
    ],
    ['Trung tâm Hỗ trợ sinh viên tuần tra.', [['Trung tâm Hỗ trợ sinh viên']]],
    ['Khoa Sư phạm, Khoa Nông học cử giảng viên trực.', [['Khoa Sư phạm', 'Khoa Nông học']]],
    ['Giao cho trưởng các khoa nhắc sinh viên.', [['các khoa']]],
    ['Nhà trường yêu cầu trưởng các đơn vị phổ biến tới sinh viên.', [['các đơn vị']]],
    ['Tổ chức ăn trưa tại phòng Hội nghị.', []],
  ])('%s', (words, leads) => {
    expect(
      leadsOf(words, 'school').map((list) => list.map((name) => name.replace(/ Trường.*$/u, ''))),
    ).toEqual(leads)
  })
})

test('two bars stand around an empty cell of a table whose cells stand below one another', () => {
  const rows = [
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    ['1', 'Rà soát số sách ở các thôn.', 'Phòng Văn hóa - Xã hội', '', 'Trước 30/8/2025'],
    ['2', 'Lắp kệ sách.', 'Phòng Kinh tế', 'Trạm Y tế', ''],
  ]
  const table = rows
    .map((cells) => cells.map((cell) => (cell === '' ? '|' : `|\n${cell}`)).join('\n') + '\n|')
    .join('\n')
  expect(dutiesOf(`I. PHÂN CÔNG\n\n${table}\n\nII. THEO DÕI\n\nGiao Công an xã theo dõi.`)).toEqual([
    {
      words: 'Rà soát số sách ở các thôn.',
      leads: ['Phòng Văn hóa - Xã hội'],
      coordinating: [],
      days: ['2025-08-30'],
    },
    { words: 'Lắp kệ sách.', leads: ['Phòng Kinh tế'], coordinating: ['Trạm Y tế'], days: [] },
    { words: 'Giao Công an xã theo dõi.', leads: ['Công an xã'], coordinating: [], days: [] },
  ])
})
