import { describe, expect, test } from '@jest/globals'
import type { Territory } from '../../../src/model/territory.js'
import { provinceByName, unitsByName } from '../../../src/parse/lexicon/territories.js'
import { NOWHERE, placeOf, type Place } from '../../../src/parse/place.js'
import { findBodies } from '../../../src/parse/recognise/agencies.js'
import { BODY_RULES } from '../../../src/parse/recognise/bodies/rules.js'

const province = placeOf(provinceByName('Nghệ An', 2024) as Territory)
const district = placeOf(unitsByName('Con Cuông', { vintage: 2024, level: 'DISTRICT' })[0] as Territory)
const central: Place = { ...NOWHERE, level: 'CENTRAL' }
const since2025 = placeOf(provinceByName('Nghệ An', 2025) as Territory)

/** Each rule by its name, words that fire it, and words close to them that must not. */
const ROWS: [rule: string, fires: string, not: string, place?: Place][] = [
  ['body.village-heads', 'Xóm trưởng', 'trưởng thành'],
  ['body.secretary-and-village-heads', 'Bí thư chi bộ - Trưởng các ấp', 'Bí thư chi bộ, Trưởng các ấp'],
  ['body.secretary-and-chairman', 'Bí thư, Chủ tịch UBND các xã', 'Bí thư, Giám đốc Sở Y tế'],
  ['body.ministers', 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ', 'Bộ trưởng Bộ Y tế'],
  ['body.minister', 'Bộ trưởng Công an', 'Trưởng Công an'],
  ['body.heads-of-companies', 'Chủ tịch HĐTV, Tổng Giám đốc các tập đoàn', 'Chủ tịch UBND, Giám đốc các sở'],
  ['body.members-of-government', 'thành viên Chính phủ', 'thành viên Ban Chỉ đạo'],
  ['body.role-holder', 'Giám đốc Sở Y tế', 'giám đốc thẩm'],
  ['body.role-holders', 'các Giám đốc Sở Y tế', 'các Giám đốc điều hành'],
  ['body.caucus', 'Đảng đoàn HĐND tỉnh', 'đảng đoàn kết'],
  ['body.members', 'các thành viên Ban Chỉ đạo', 'các thành viên trong hộ'],
  ['body.houses-by-field', 'các đơn vị: Y tế, Công an tỉnh', 'các đơn vị: Công an tỉnh'],
  ['body.charged-province', 'giao tỉnh Nghệ An', 'tại tỉnh Nghệ An', central],
  ['body.named-schools', 'các trường THPT Lê Lợi, Phan Bội Châu', 'các trường THPT, THCS'],
  ['body.bare-places', 'Riêng Con Cuông, Quế Phong hoàn thành', 'Riêng Con Cuông đã xong'],
  ['body.named-units', 'các xã Chi Khê, Yên Khê', 'các xã, phường'],
  ['body.named-units.counted', 'hai xã Chi Khê, Yên Khê', 'hai xã, phường'],
  ['body.numbered', 'các Phòng Kiểm tra số 1, 2 và 3', 'các Phòng Kiểm tra số 1'],
  ['body.named-in-brackets', 'các sở (Nội vụ, Tư pháp)', 'các sở (kể cả Nội vụ)'],
  ['body.joint', 'liên bộ Y tế - Tài chính', 'liên bộ phận'],
  ['body.departments', 'các phòng Nội vụ', 'các phòng Nội vụ, Tư pháp'],
  ['body.list-under-one-head', 'các Sở: Y tế, Nội vụ', 'các sở, ban, ngành TP'],
  ['body.many-under-one-head', 'các Chi cục: Kiểm lâm, Thủy lợi', 'các Chi cục Kiểm lâm'],
  ['body.committees-of-ministries', 'các Đảng ủy Bộ Y tế, Bộ Xây dựng', 'các Đảng ủy xã'],
  ['body.collective', 'các sở, ban, ngành', 'các trường hợp'],
  ['body.many-of-one-kind', 'các Ban Chỉ đạo giảm nghèo cấp xã', 'các Hội đồng thống nhất'],
  ['body.many-in-units', 'các UBND xã, phường', 'các UBND khóa trước'],
  ['body.many', 'các Trung tâm Văn hóa', 'các trạm bơm'],
  ['body.collective.bare', 'cấp ủy, chính quyền', 'cấp ủy viên'],
  ['body.collective.committees', 'huyện, thành, thị ủy', 'Huyện ủy'],
  ['body.troops', 'Sư đoàn 324', 'Sư đoàn đã'],
  ['body.board-of-union', 'Ban Vườn cây LĐLĐ tỉnh', 'Ban Vườn cây của trường'],
  ['body.boards-of-union', 'Ban Thường vụ các huyện, thị, thành đoàn', 'Ban Thường vụ các khóa trước'],
  ['body.branch-of-union', 'Hội Nông dân Việt Nam huyện', 'Hội Nông dân Việt Nam'],
  ['body.of-ministry', 'Thanh tra Bộ Y tế', 'Thanh tra Bộ'],
  ['body.verbal', 'phối hợp với Quản lý thị trường', 'Quản lý thị trường trong dịp Tết'],
  ['body.of-collective', 'Thanh tra các bộ, ngành', 'Thanh tra các công trình'],
  ['body.central', 'Bộ Chính trị', 'bộ chính trị'],
  ['body.office-of-two', 'Văn phòng HĐND và UBND huyện', 'Văn phòng HĐND huyện'],
  ['body.in-letters', 'SYT', 'Syt'],
  ['body.commission', 'Ban Thường vụ Tỉnh ủy', 'ban thường vụ'],
  ['body.of-assembly', 'Đảng ủy UBND tỉnh', 'Đảng ủy xã'],
  ['body.assembly', 'UBND tỉnh', 'UBMTTQ tỉnh'],
  ['body.committee', 'Tỉnh ủy', 'tỉnh ủy viên'],
  ['body.own-committee', 'TU', 'Tu'],
  ['body.party-organisation', 'Đảng bộ tỉnh', 'đảng bộ tỉnh'],
  ['body.department', 'Sở Y tế', 'Sở hữu'],
  ['body.department.lower-case', 'sở Y tế', 'sở y tế'],
  ['body.ministry', 'Bộ Y tế', 'Bộ phận y tế'],
  ['body.of-village', 'Ban Công tác Mặt trận các thôn', 'Ban Công tác Mặt trận xã'],
  ['body.fixed', 'Công an tỉnh', 'công an'],
  ['body.fixed.lower-case', 'công an tỉnh', 'công an địa phương'],
  ['body.by-unit', 'Thống kê tỉnh', 'Thống kê, rà soát', since2025],
  ['body.command-by-unit', 'Công an, Quân sự xã', 'công tác quân sự xã'],
  ['body.own-commission', 'Ban Tổ chức tổng hợp', 'ban tổ chức'],
  ['body.office-of-house', 'Văn phòng Cục Thuế tỉnh', 'Văn phòng phẩm Cục Thuế tỉnh'],
  ['body.office', 'Phòng Nội vụ', 'Phòng chống'],
  ['body.office.lower-case', 'phòng Khảo thí', 'phòng Họp'],
  ['body.steering-committee', 'Ban Chỉ đạo 389', 'Hội đồng nhân dân'],
  ['body.website', 'Website Sở Y tế', 'website'],
  ['body.team', 'Đoàn kiểm tra của Sở Y tế', 'đoàn kiểm tra'],
  ['body.branches-by-name', 'Đồn Biên phòng Nậm Cắn, Na Ngoi', 'Đồn Biên phòng Nậm Cắn, Ban Quản lý chợ'],
  ['body.open-name', 'Trung tâm Khuyến nông', 'NHIỆM VỤ VÀ GIẢI PHÁP'],
  ['body.school', 'trường Tiểu học Lê Lợi', 'trường tiểu học'],
  ['body.head-alone', 'Điện lực huyện', 'Điện lực', district],
]

describe('rules', () => {
  test('have a row each', () => {
    expect(ROWS.map(([rule]) => rule)).toEqual(expect.arrayContaining(BODY_RULES.map(({ id }) => id)))
    expect(ROWS).toHaveLength(BODY_RULES.length)
  })

  test.each(ROWS)('%s: %s, not %s', (rule, fires, not, place = province) => {
    const fired = (text: string) => findBodies(text, place).map((mention) => mention.rule)
    expect(fired(fires)).toContain(rule)
    expect(fired(not)).not.toContain(rule)
  })
})

test.each<[string, string[]]>([
  ['các đồng chí Chủ tịch UBND các huyện, thành phố', ['UBND các huyện, thành phố (tỉnh Nghệ An)']],
  ['Ban Thường vụ Thành ủy TP.HCM họp', ['Ban Thường vụ Thành ủy Hồ Chí Minh']],
  ['các đồng chí Giám đốc các sở', ['các sở (tỉnh Nghệ An)']],
  ['các đồng chí Bộ trưởng, Giám đốc Sở Y tế', ['các bộ (tỉnh Nghệ An)', 'Sở Y tế tỉnh Nghệ An']],
  ['các đồng chí Trưởng thôn', ['các thôn (tỉnh Nghệ An)']],
  ['Trưởng 17 ấp', ['các ấp (tỉnh Nghệ An)']],
  ['Trưởng các thôn, phố', ['các thôn, phố (tỉnh Nghệ An)']],
  ['Trưởng, phó các thôn', ['các thôn (tỉnh Nghệ An)']],
  ['Tổ trưởng, Tổ phó 63 tổ dân phố', ['các tổ dân phố (tỉnh Nghệ An)']],
  ['Trưởng Ban nhân dân các ấp', ['Ban nhân dân các ấp (tỉnh Nghệ An)']],
  ['Trưởng Ban quản lý các khu công nghiệp', ['Ban Quản lý các khu công nghiệp tỉnh Nghệ An']],
  ['Bí thư hoặc Phó Bí thư chi đoàn', ['các chi đoàn (tỉnh Nghệ An)']],
  ['Giám đốc hoặc Phó Giám đốc Sở Y tế', ['Sở Y tế tỉnh Nghệ An']],
  ['Các Vườn quốc gia', ['các vườn quốc gia (tỉnh Nghệ An)']],
  ['các cấp chính quyền', ['các cấp chính quyền (tỉnh Nghệ An)']],
  [
    'UBMTTQ tỉnh và tổ chức chính trị - xã hội',
    ['Ủy ban MTTQ Việt Nam tỉnh Nghệ An', 'tổ chức chính trị - xã hội (tỉnh Nghệ An)'],
  ],
  [
    'ỦY BAN NHÂN DÂN CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG',
    ['UBND các tỉnh, thành phố trực thuộc Trung ương (tỉnh Nghệ An)'],
  ],
  ['Sở: Y tế, Tài chính và Nội vụ', ['Y tế', 'Tài chính', 'Nội vụ'].map((of) => `Sở ${of} tỉnh Nghệ An`)],
  [
    'các Tổng công ty: Đường sắt Việt Nam, Quản lý bay VN rà soát',
    ['Tổng công ty Đường sắt Việt Nam', 'Tổng công ty Quản lý bay Việt Nam'],
  ],
  [
    'Chủ tịch UBND các địa phương Hà Tĩnh, Quảng Trị và lãnh đạo các bộ',
    ['UBND các địa phương Hà Tĩnh, Quảng Trị (tỉnh Nghệ An)', 'các bộ (tỉnh Nghệ An)'],
  ],
  ['các Đảng uỷ Bộ Y tế, Bộ Xây dựng rà soát', ['Đảng ủy Bộ Y tế', 'Đảng ủy Bộ Xây dựng']],
  ['Đảng uỷ các Bộ Y tế, Xây dựng rà soát', ['Đảng ủy Bộ Y tế', 'Đảng ủy Bộ Xây dựng']],
  [
    'các Chi cục Thủy lợi, Chi cục Trồng cây rà soát',
    ['Chi cục Thủy lợi tỉnh Nghệ An', 'Chi cục Trồng cây tỉnh Nghệ An'],
  ],
  ['các Chi cục Thủy lợi, các sở', ['các Chi cục Thủy lợi (tỉnh Nghệ An)', 'các sở (tỉnh Nghệ An)']],
  ['các Vụ Pháp chế, Vụ Tổ chức cán bộ rà soát', ['Vụ Pháp chế', 'Vụ Tổ chức cán bộ']],
  [
    'các trường mầm non, mẫu giáo, tiểu học, THCS và TH&THCS rà soát',
    ['các trường mầm non, mẫu giáo, tiểu học, THCS và TH&THCS (tỉnh Nghệ An)'],
  ],
  [
    'các trường MN, TH, TH-THCS, THCS trực thuộc rà soát',
    ['các trường MN, TH, TH-THCS, THCS trực thuộc (tỉnh Nghệ An)'],
  ],
  ['Ban cán sự đảng các bộ: Y tế, Nội vụ', ['Ban cán sự đảng Bộ Y tế', 'Ban cán sự đảng Bộ Nội vụ']],
  ['Đảng ủy các bộ, ngành rà soát', ['Đảng ủy các bộ, ngành (tỉnh Nghệ An)']],
  [
    'Công đoàn Tổng Công ty trực thuộc Tổng Liên đoàn rà soát',
    ['Công đoàn Tổng công ty trực thuộc Tổng Liên đoàn'],
  ],
  ['UBND các địa phương rà soát', ['UBND các địa phương (tỉnh Nghệ An)']],
  ['Công an huyện Nam Đàn Trung tâm Y tế huyện', ['Công an huyện Nam Đàn', 'Trung tâm Y tế huyện Nam Đàn']],
  ['Cục Đường thủy nội địa Việt Nam rà soát', ['Cục Đường thủy nội địa']],
  [
    'Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam phải rà soát',
    ['Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam'],
  ],
])('many are named by their heads, or by one name: %s', (text, names) =>
  expect(findBodies(text, province).flatMap(({ bodies }) => bodies.map(({ name }) => name))).toEqual(names),
)

describe('names of commissions end where their subject does', () => {
  test.each<[string, string[]]>([
    [
      'Ban Chỉ huy phòng chống thiên tai và Tìm kiếm cứu nạn các huyện trực ban',
      ['Ban Chỉ huy phòng chống thiên tai và Tìm kiếm cứu nạn các huyện'],
    ],
    ['Ban Chỉ đạo Trung ương về PCTT cũng nhắc', ['Ban Chỉ đạo Trung ương về Phòng, chống thiên tai']],
    ['Ban Chỉ đạo Trung ương về PCTT điều hành', ['Ban Chỉ đạo Trung ương về Phòng, chống thiên tai']],
    ['thành lập Ban Chỉ đạo triển khai Đề án 06', ['Ban Chỉ đạo triển khai Đề án 06 tỉnh Nghệ An']],
    ['Ban Chỉ đạo triển khai Đề án 06 tỉnh chủ trì', ['Ban Chỉ đạo triển khai Đề án 06 tỉnh Nghệ An']],
    ['Ban Chỉ đạo triển khai kế hoạch', ['Ban Chỉ đạo tỉnh Nghệ An']],
    ['Ban Chỉ đạo sắp xếp, tinh gọn bộ máy tỉnh', ['Ban Chỉ đạo sắp xếp, tinh gọn bộ máy tỉnh Nghệ An']],
    ['Ban Chỉ đạo liên ngành cấp huyện', ['Ban Chỉ đạo liên ngành cấp huyện']],
    [
      'Ban Chỉ đạo phòng, chống lụt bão, tiêu cực tỉnh',
      ['Ban Chỉ đạo phòng, chống lụt bão, tiêu cực tỉnh Nghệ An'],
    ],
    [
      'Ban Chỉ đạo chuyển đổi số, Sở Y tế',
      ['Ban Chỉ đạo chuyển đổi số tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An'],
    ],
    ['Hội đồng bồi thường áp giá', ['Hội đồng bồi thường tỉnh Nghệ An']],
    ['Ban Chỉ đạo đánh giá cao nỗ lực', ['Ban Chỉ đạo tỉnh Nghệ An']],
    ['BAN CHỈ ĐẠO TRIỂN KHAI ĐỀ ÁN TỈNH NGHỆ AN', ['Ban Chỉ đạo triển khai đề án tỉnh Nghệ An']],
    ['Ban Chỉ đạo Phòng thủ dân sự quốc gia', ['Ban Chỉ đạo Phòng thủ dân sự quốc gia']],
    ['Ban Chỉ đạo Phòng thủ dân sự quốc gia nghiêm túc rà soát', ['Ban Chỉ đạo Phòng thủ dân sự quốc gia']],
    ['Ban Chỉ đạo Phòng thủ dân sự quốc gia triển khai', ['Ban Chỉ đạo Phòng thủ dân sự quốc gia']],
    ['Ban Chỉ đạo tổ chức triển khai Đề án 06 tỉnh', ['Ban Chỉ đạo tỉnh Nghệ An']],
    [
      'Ban Chỉ đạo Trung ương về an toàn thực phẩm và Kế hoạch số 90',
      ['Ban Chỉ đạo Trung ương về an toàn thực phẩm'],
    ],
    [
      'Ban Chỉ đạo Trung ương về Nghị quyết số 18-NQ/TW và Kết luận số 5-KL/TW',
      ['Ban Chỉ đạo Trung ương về Nghị quyết số 18-NQ/TW và Kết luận số 5-KL/TW'],
    ],
    ['Ban Chỉ đạo Trung ương về an toàn về việc ăn uống', ['Ban Chỉ đạo Trung ương về an toàn']],
    ['Tổ giúp việc Ban Chỉ đạo 389', ['Tổ giúp việc Ban Chỉ đạo 389 tỉnh Nghệ An']],
    ['Tổ công tác số 2', ['Tổ công tác số 2 tỉnh Nghệ An']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('rows of units', () => {
  test.each<[string, string[]]>([
    [
      'UBND các tỉnh, thành phố: Cao Bằng, thành phố Hà Nội, Thừa Thiên - Huế, Vĩnh Long; Bộ Y tế',
      [
        'UBND tỉnh Cao Bằng',
        'UBND thành phố Hà Nội',
        'UBND tỉnh Thừa Thiên Huế',
        'UBND tỉnh Vĩnh Long',
        'Bộ Y tế',
      ],
    ],
    ['Công an thành phố Hà Nội, Hải Phòng', ['Công an thành phố Hà Nội', 'Công an thành phố Hải Phòng']],
    [
      'UBND huyện Con Cuông, Quỳ Hơp, Nghi Lộc rà soát',
      ['UBND huyện Con Cuông', 'UBND huyện Quỳ Hơp', 'UBND huyện Nghi Lộc'],
    ],
    ['UBND huyện Con Cuông, Công an tỉnh', ['UBND huyện Con Cuông', 'Công an tỉnh Nghệ An']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('collectives with dashes, slashes and short words', () => {
  test.each<[string, string[]]>([
    ['các cơ quan, đơn vị, địa phương liên quan', ['các cơ quan, đơn vị, địa phương liên quan']],
    ['các sở, ban, ngành, các đoàn thể cấp tỉnh', ['các sở, ban, ngành', 'các đoàn thể cấp tỉnh']],
    [
      'UBND các tỉnh, thành phố ven biển từ Quảng Ninh đến Bình Thuận trực ban',
      ['UBND các tỉnh, thành phố ven biển từ Quảng Ninh đến Bình Thuận'],
    ],
    [
      'UBND các tỉnh, thành phố khu vực Bắc Bộ và Bắc Trung Bộ trực ban',
      ['UBND các tỉnh, thành phố khu vực Bắc Bộ và Bắc Trung Bộ'],
    ],
    ['các quận - huyện ủy', ['các quận ủy', 'các huyện ủy']],
    [
      'các huyện ủy, thành ủy, Đảng ủy Quân sự tỉnh',
      ['các huyện ủy', 'các thành ủy', 'Đảng ủy Quân sự tỉnh Nghệ An'],
    ],
    [
      'các huyện ủy, thành ủy, Đảng ủy trực thuộc',
      ['các huyện ủy', 'các thành ủy', 'các đảng ủy trực thuộc Tỉnh ủy'],
    ],
    [
      'Sở Y tế, Đảng ủy khối các cơ quan tỉnh',
      ['Sở Y tế tỉnh Nghệ An', 'Đảng ủy Khối các cơ quan tỉnh Nghệ An'],
    ],
    ['các huyện ủy, Đảng ủy UBND tỉnh', ['các huyện ủy', 'Đảng ủy UBND tỉnh Nghệ An']],
    [
      'các huyện ủy, thị ủy; đảng ủy khối, đảng ủy trực thuộc',
      ['các huyện ủy', 'các thị ủy', 'đảng ủy khối', 'đảng ủy trực thuộc Tỉnh ủy'],
    ],
    ['các huyện ủy, đảng ủy khối rà soát', ['các huyện ủy', 'các đảng ủy khối']],
    ['cán bộ đảng ủy khối', []],
    [
      'các huyện ủy, đảng ủy quân sự tỉnh, đảng ủy công an tỉnh',
      ['các huyện ủy', 'Đảng ủy Quân sự tỉnh Nghệ An', 'Đảng ủy Công an tỉnh Nghệ An'],
    ],
    ['hồ sơ đảng ủy quân sự tỉnh', []],
    ['Công an tỉnh, Đồn Biên phòng rà soát', ['Công an tỉnh Nghệ An', 'Đồn Biên phòng tỉnh Nghệ An']],
    ['Đồn Biên phòng Hải An rà soát', ['Đồn Biên phòng Hải An tỉnh Nghệ An']],
    ['Thanh tra các sở, ngành, huyện', ['Thanh tra các sở, ngành', 'Thanh tra các huyện']],
    ['Sở Y tế các sở, ngành, huyện', ['Sở Y tế tỉnh Nghệ An', 'các sở, ngành', 'các huyện']],
    ['UBND các xã ven biển và huyện Diễn Châu', ['UBND các xã ven biển', 'UBND huyện Diễn Châu']],
    ['UBND các xã ven biển và các huyện', ['UBND các xã ven biển', 'các huyện']],
    ['UBND các xã trong vùng dự án tổ chức di dời', ['UBND các xã trong vùng dự án']],
    ['UBND các xã trong vùng phủ sóng', ['UBND các xã']],
    [
      'Trường Chính trị tỉnh, đài truyền thanh các huyện',
      ['Trường Chính trị tỉnh Nghệ An', 'Đài Truyền thanh các huyện'],
    ],
    ['phát trên đài truyền thanh huyện', []],
    ['các phòng giao dịch NHCSXH huyện', ['các phòng giao dịch NHCSXH huyện']],
    ['các trung tâm bồi dưỡng chính trị huyện', ['các trung tâm bồi dưỡng chính trị huyện']],
    ['UBND các quận - huyện', ['UBND các quận, huyện']],
    ['UBND các huyện, thành, thị chỉ đạo', ['UBND các huyện, thành phố, thị xã']],
    ['UBND các huyện, thành lập tổ', ['UBND các huyện']],
    ['các sở - ngành', ['các sở, ngành']],
    ['các sở, ban, ngành TP', ['các sở, ban, ngành thành phố']],
    ['các cơ quan Báo, Đài', ['các cơ quan báo, đài']],
    ['BCH Đoàn các xã, thị trấn', ['Ban Chấp hành Đoàn các xã, thị trấn']],
    ['Ban Tuyên giáo các cấp', ['Ban Tuyên giáo các cấp']],
    ['các sở ban ngành: Rà soát', ['các sở, ban, ngành']],
    ['các xã phường thị trấn', ['các xã, phường, thị trấn']],
    ['các cơ quan đơn vị liên quan', ['các cơ quan, đơn vị liên quan']],
    ['các sở ngành nghề', ['các sở']],
    [
      'các trường đại học, cao đẳng, trung cấp, dạy nghề trên địa bàn tỉnh',
      ['các trường đại học, cao đẳng, trung cấp, dạy nghề trên địa bàn tỉnh'],
    ],
    [
      'các học viện, trường đại học, cao đẳng, trung cấp sư phạm tuyển sinh',
      ['các học viện, trường đại học, cao đẳng, trung cấp sư phạm'],
    ],
    ['các học viện, trường đại học, cao học', ['các học viện, trường đại học']],
    ['các phòng Nội vụ, trưởng các phòng Tư pháp', ['các Phòng Nội vụ', 'các Phòng Tư pháp']],
    ['các trường đại học, cao đẳng, dạy học sinh', ['các trường đại học, cao đẳng']],
    [
      'các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn tỉnh',
      ['các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn tỉnh'],
    ],
    ['các doanh nghiệp viễn thông, công khai giá', ['các doanh nghiệp viễn thông']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('bodies of councils, of the National Assembly and of the Front', () => {
  test.each<[string, string[]]>([
    [
      'Đảng đoàn, Ban Thường vụ Hội Nông dân tỉnh',
      ['Đảng đoàn Hội Nông dân tỉnh Nghệ An', 'Ban Thường vụ Hội Nông dân tỉnh Nghệ An'],
    ],
    ['Đảng đoàn Hội Nông dân tỉnh', ['Đảng đoàn Hội Nông dân tỉnh Nghệ An']],
    ['Giao Ban Pháp chế', ['Ban Pháp chế HĐND tỉnh Nghệ An']],
    ['Ban KTNS của HĐND tỉnh', ['Ban Kinh tế - Ngân sách HĐND tỉnh Nghệ An']],
    ['Ủy ban Pháp luật và Tư pháp', ['Ủy ban Pháp luật và Tư pháp của Quốc hội']],
    ['các Ủy ban của Quốc hội', ['các ủy ban của Quốc hội']],
    ['Ban Tổ chức Hội thi chấm điểm', ['Ban Tổ chức Hội thi tỉnh Nghệ An']],
    ['Trưởng phòng Nội vụ - Phó Trưởng ban', ['Phòng Nội vụ']],
    ['Trưởng Ban Công tác Mặt trận thôn', ['Ban Công tác Mặt trận thôn']],
    ['Ban Công tác Mặt trận các tổ dân phố', ['Ban Công tác Mặt trận các tổ dân phố']],
    ['Ban Quản lý Khu kinh tế Vũng Áng báo cáo', ['Ban Quản lý Khu kinh tế Vũng Áng tỉnh Nghệ An']],
    [
      'Trung tâm Nước sạch và VSMTNT sửa giếng',
      ['Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh Nghệ An'],
    ],
    ['Công ty Khai thác CTTL tổ chức tưới', ['Công ty Khai thác công trình thủy lợi tỉnh Nghệ An']],
    [
      'Ban Chỉ đạo các Chương trình MTQG tỉnh',
      ['Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Nghệ An'],
    ],
    ['Hướng dẫn của Cục Chính trị Quân khu 4 về Tết trồng cây', ['Cục Chính trị Quân khu 4']],
    ['phối hợp với Bệnh viện Quân y 4/Quân đoàn 4', ['Bệnh viện Quân y 4', 'Quân đoàn 4']],
    ['của Tổng công ty Điện lực miền Trung và văn bản số 9', ['Tổng công ty Điện lực miền Trung']],
    ['Cục Tin học hóa công bố số liệu', ['Cục Tin học hóa tỉnh Nghệ An']],
    [
      'Đoàn xã Nam Thanh, Hội Phụ nữ',
      ['Đoàn TNCS Hồ Chí Minh xã Nam Thanh', 'Hội Liên hiệp Phụ nữ tỉnh Nghệ An'],
    ],
    ['các Đoàn xã, phường', []],
    ['các thành viên BCĐ đi kiểm tra vườn ươm của tỉnh', ['Ban Chỉ đạo tỉnh Nghệ An']],
    [
      'Ban Chỉ huy Phòng thủ khu vực 3 - Sông Cầu và Công an xã',
      ['Ban Chỉ huy Phòng thủ khu vực 3 - Sông Cầu tỉnh Nghệ An', 'Công an xã'],
    ],
    ['Phòng thủ khu vực 3 - Sông Cầu', []],
    ['các tổ chức thành viên của MTTQ tỉnh', ['các tổ chức thành viên của MTTQ tỉnh']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('departments of ministries, whose subjects go on in lower case', () => {
  test.each<[string, string[]]>([
    ['Vụ Bảo hiểm y tế chủ trì', ['Vụ Bảo hiểm y tế']],
    [
      'Vụ Hợp tác quốc tế, Vụ Khoa giáo - Văn xã và các đơn vị',
      ['Vụ Hợp tác quốc tế', 'Vụ Khoa giáo - Văn xã', 'các đơn vị'],
    ],
    ['Tổng cục Thống kê báo cáo', ['Tổng cục Thống kê']],
    [
      'Cục Mỹ thuật, Nhiếp ảnh và Triển lãm, Vụ Pháp chế',
      ['Cục Mỹ thuật, Nhiếp ảnh và Triển lãm', 'Vụ Pháp chế'],
    ],
    ['Chi cục Giám định xây dựng', ['Chi cục Giám định xây dựng']],
    ['Hội Doanh nhân trẻ tỉnh', ['Hội Doanh nhân trẻ']],
    // the same words in small letters name nothing
    ['nhiệm vụ bảo hiểm y tế', []],
    ['phục vụ Đào tạo', []],
  ])('%s', (text, expected) =>
    expect(names(text).map((name) => name.replace(/ tỉnh Nghệ An$/, ''))).toEqual(expected),
  )
})

describe('what is no name of a body', () => {
  test.each<[string, string[]]>([
    [
      'UBND các huyện Đô Lương, Yên Thành, Tổng Công ty Cấp nước Sông Lam',
      ['UBND huyện Đô Lương', 'UBND huyện Yên Thành', 'Tổng công ty Cấp nước Sông Lam tỉnh Nghệ An'],
    ],
    ['UBND xã Tân Thịnh Tổ chức', ['UBND xã Tân Thịnh']],
    ['Trung tâm Y tế Tổ chức tiêm', ['Trung tâm Y tế tỉnh Nghệ An']],
    ['Trung tâm Khuyến nông\tTháng 5', ['Trung tâm Khuyến nông tỉnh Nghệ An']],
    ['Công chức Văn hóa xã', []],
    ['huyện Trạm Tấu', []],
    ['các bộ phận, các trường hợp', []],
    ['HỘI NGHỊ LẦN THỨ BẢY', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

test('a group of the own unit is one body, whether that is said or not', () => {
  const keys = ['các sở, ngành', 'các sở, ngành của tỉnh'].map(
    (text) => findBodies(text, province)[0]?.bodies[0]?.key,
  )
  expect(keys).toEqual(['cac-so-nganh|2024:40', 'cac-so-nganh|2024:40'])
})

test('"Thành ủy" in the papers of a province is that of a city in it', () => {
  const vinh = unitsByName('Vinh', { vintage: 2024, level: 'DISTRICT' })[0] as Territory
  const [named] = findBodies('Thành ủy', { ...province, city: vinh })
  const [unnamed] = findBodies('Thành ủy', province)
  expect(named?.bodies[0]?.key).toBe('thanh-uy|2024:412')
  expect(unnamed?.bodies[0]?.territory).toBeNull()
})

function names(text: string): string[] {
  return findBodies(text, province).flatMap(({ bodies }) =>
    bodies.map(({ name }) => name.replace(/ \([^)]*\)$/, '')),
  )
}

test.each<[string, string[]]>([
  ['Học viện Cảnh sát nhân dân', ['Học viện Cảnh sát nhân dân']],
  ['Học viện Khoa học quân sự rà soát', ['Học viện Khoa học quân sự']],
  ['Trường Đại học Ngân hàng TPHCM', ['Trường Đại học Ngân hàng thành phố Hồ Chí Minh']],
  ['Trung tâm Kiểm soát bệnh tật tỉnh Lào Cai rà soát', ['Trung tâm Kiểm soát bệnh tật tỉnh Lào Cai']],
  ['Trung tâm Kiểm soát bệnh tật rà soát', ['Trung tâm Kiểm soát bệnh tật']],
  [
    'Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử chủ trì',
    ['Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử'],
  ],
  ['các hiệp hội nghề nghiệp', ['các hiệp hội nghề nghiệp']],
])('of a paper of the centre: %s', (text, expected) =>
  expect(findBodies(text, central).flatMap(({ bodies }) => bodies.map(({ name }) => name))).toEqual(expected),
)
