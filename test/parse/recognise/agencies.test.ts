import { describe, expect, test } from '@jest/globals'
import { processorTime } from '../../support/processor-time.js'
import { provinceByName, unitsByName } from '../../../src/parse/lexicon/territories.js'
import { NOWHERE, placeOf } from '../../../src/parse/place.js'
import { Annotated } from '../../../src/parse/annotate/annotated.js'
import { bodiesIn, bodiesWithin, findBodies } from '../../../src/parse/recognise/agencies.js'
import type { Territory } from '../../../src/model/territory.js'

const ngheAn = provinceByName('Nghệ An', 2024) as Territory
const inProvince = placeOf(ngheAn)
const inDistrict = placeOf(
  unitsByName('Con Cuông', { vintage: 2024, level: 'DISTRICT', within: ngheAn })[0] as Territory,
)

/** Names without the paper's own unit in brackets, which collectives carry. */
const names = (text: string, place = inProvince) =>
  findBodies(text, place).flatMap(({ bodies }) => bodies.map(({ name }) => name.replace(/ \([^)]*\)$/, '')))

describe('bodies of a province', () => {
  test.each<[string, string[]]>([
    ['Sở Xây dựng chủ trì', ['Sở Xây dựng tỉnh Nghệ An']],
    [
      'Sở KH&ĐT, Sở TN&MT',
      ['Sở Kế hoạch và Đầu tư tỉnh Nghệ An', 'Sở Tài nguyên và Môi trường tỉnh Nghệ An'],
    ],
    [
      'các sở: Tài chính, Y tế và Nội vụ',
      ['Sở Tài chính tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An', 'Sở Nội vụ tỉnh Nghệ An'],
    ],
    ['các ngành Công an, Y tế', ['Công an tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An']],
    ['HĐND, UBND tỉnh', ['HĐND tỉnh Nghệ An', 'UBND tỉnh Nghệ An']],
    ['các Ban HĐND tỉnh', ['các ban HĐND']],
    ['TT.TU, TT.HĐND tỉnh', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
    ['UBND huyện Con Cuông, Tương Dương', ['UBND huyện Con Cuông', 'UBND huyện Tương Dương']],
    [
      'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số họp',
      ['Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số'],
    ],
    ['UBND huyện Con Cuông, Nghệ An', ['UBND huyện Con Cuông']],
    ['UBND huyện Con Cuông, Hội Nông dân tỉnh', ['UBND huyện Con Cuông', 'Hội Nông dân tỉnh Nghệ An']],
    ['Các ban ngành, đoàn thể tỉnh', ['các ban, ngành tỉnh', 'các đoàn thể tỉnh']],
    ['Các cấp, các ngành', ['các cấp, ngành']],
    ['Văn phòng Trung ương Đoàn', ['Văn phòng Trung ương Đoàn']],
    ['Đảng ủy Công an Trung ương', ['Đảng ủy Công an Trung ương']],
    ...['T.Ư', 'TƯ', 'TW', 'T.W'].map((centre): [string, string[]] => [
      `Ban Tuyên giáo ${centre} chủ trì`,
      ['Ban Tuyên giáo Trung ương'],
    ]),
    ['Ban Tổ chức T.Ư Đoàn', ['Ban Tổ chức Trung ương Đoàn']],
    ['Ban TC Tỉnh ủy', ['Ban Tổ chức Tỉnh ủy Nghệ An']],
    ['BCHQS tỉnh', ['Bộ Chỉ huy Quân sự tỉnh Nghệ An']],
    ['Cục THADS tỉnh', ['Cục Thi hành án dân sự tỉnh Nghệ An']],
    ['LH các Hội KH&KT tỉnh', ['Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Nghệ An']],
    ['NHNN tỉnh', ['Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Nghệ An']],
    ['Tỉnh Đoàn TNCS HCM', ['Tỉnh đoàn Nghệ An']],
    ['UB nhân dân tỉnh', ['UBND tỉnh Nghệ An']],
    ['Ban Tuyên giáo tham mưu', ['Ban Tuyên giáo Tỉnh ủy Nghệ An']],
    ['ban thường vụ các huyện, thành ủy', ['Ban Thường vụ các huyện ủy', 'Ban Thường vụ các thành ủy']],
    ['các tỉnh, thành đoàn', ['các tỉnh, thành đoàn']],
    ['Mỗi huyện ủy', ['các huyện ủy']],
    ['Bí thư, Chủ tịch UBND các xã', ['Đảng ủy các xã', 'UBND các xã']],
    ['Ban Chỉ đạo 389 tỉnh', ['Ban Chỉ đạo 389 tỉnh Nghệ An']],
    ['Mặt trận Tổ quốc các cấp', ['Ủy ban MTTQ Việt Nam các cấp']],
    ['Kiểm toán Nhà nước khu vực IV', ['Kiểm toán nhà nước khu vực IV']],
    ['Đài Khí tượng Thủy văn tỉnh, các huyện', ['Đài Khí tượng Thủy văn tỉnh Nghệ An', 'các huyện']],
    ['phối hợp các cơ quan: Sở Nội vụ, Sở Y tế', ['Sở Nội vụ tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An']],
    ['Thống kê, rà soát tổng đàn', []],
    [
      'Các Sở: TN&MT, KH&ĐT, TC, XD, GTVT',
      ['Tài nguyên và Môi trường', 'Kế hoạch và Đầu tư', 'Tài chính', 'Xây dựng', 'Giao thông vận tải'].map(
        (name) => `Sở ${name} tỉnh Nghệ An`,
      ),
    ],
    ['TT/TU, TT/HĐND tỉnh', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
    ['Ban Giám đốc SYT', ['Sở Y tế tỉnh Nghệ An']],
    ['Ban QLKKT Đông Nam', ['Ban Quản lý Khu kinh tế Đông Nam tỉnh Nghệ An']],
    ['Bộ Lao động - TB&XH', ['Bộ Lao động - Thương binh và Xã hội']],
    ['Các huyện ủy Con Cuông, Tương Dương', ['Huyện ủy Con Cuông', 'Huyện ủy Tương Dương']],
    ['Huyện ủy Sơn Động', ['Huyện ủy Sơn Động']],
    ['UBND huyện Chỉ đạo các phòng', ['UBND huyện', 'các phòng']],
    ['UBND các huyện, thành phố Bố trí cán bộ', ['UBND các huyện, thành phố']],
    ['Bệnh viện Đa khoa trung tâm tỉnh', ['Bệnh viện Đa khoa trung tâm tỉnh Nghệ An']],
    ['các bệnh viện công lập', ['các bệnh viện công lập']],
    [
      'UBND các tỉnh, thành phố trực thuộc trung ương khu vực đồng bằng sông Cửu Long',
      ['UBND các tỉnh, thành phố trực thuộc Trung ương khu vực đồng bằng sông Cửu Long'],
    ],
    ['Thủ tướng, các Phó Thủ tướng Chính phủ', ['Thủ tướng Chính phủ', 'các Phó Thủ tướng Chính phủ']],
    ['Văn phòng HĐND và UBND tỉnh', ['Văn phòng HĐND và UBND tỉnh Nghệ An']],
    ['UBND các huyện, thành phố', ['UBND các huyện, thành phố']],
    [
      'UBND các huyện: Con Cuông, Tương Dương và thị xã Cửa Lò',
      ['UBND huyện Con Cuông', 'UBND huyện Tương Dương', 'UBND thị xã Cửa Lò'],
    ],
    ['Huyện ủy Con Cuông chỉ đạo UBND huyện', ['Huyện ủy Con Cuông', 'UBND huyện Con Cuông']],
    [
      'Ban cán sự đảng UBND tỉnh lãnh đạo UBND tỉnh',
      ['Ban cán sự đảng UBND tỉnh Nghệ An', 'UBND tỉnh Nghệ An'],
    ],
    ['đảng đoàn các tổ chức chính trị - xã hội', ['đảng đoàn các tổ chức chính trị - xã hội']],
    ['Đảng ủy Công an tỉnh', ['Đảng ủy Công an tỉnh Nghệ An']],
    ['Đảng ủy Quân sự tỉnh', ['Đảng ủy Quân sự tỉnh Nghệ An']],
    ['huyện, thành, thị ủy', ['các huyện ủy', 'các thành ủy', 'các thị ủy']],
    ['Thường vụ Tỉnh ủy', ['Ban Thường vụ Tỉnh ủy Nghệ An']],
    ['Các ban của Tỉnh ủy', ['các ban Tỉnh ủy']],
    ['Đảng bộ cơ sở tổ chức đại hội', ['đảng bộ cơ sở']],
    ['Phó Bí thư, Chủ tịch UBND thành phố Vinh', ['UBND thành phố Vinh']],
    ['Đảng ủy MTTQ và các đoàn thể tỉnh', ['Đảng ủy MTTQ và các đoàn thể tỉnh Nghệ An']],
    ['UBND các tỉnh, TP trực thuộc TW', ['UBND các tỉnh, thành phố trực thuộc Trung ương']],
    ['Hạt Kiểm lâm khu vực Quỳ Hợp kiểm tra', ['Hạt Kiểm lâm khu vực Quỳ Hợp tỉnh Nghệ An']],
    ['Viện Thú y miền Trung xét nghiệm', ['Viện Thú y miền Trung']],
    ['Viện Nông hóa Đồng bằng sông Hồng khảo sát', ['Viện Nông hóa Đồng bằng sông Hồng']],
    ['Chi cục Quản lý đường bộ II.6 sơn vạch', ['Chi cục Quản lý đường bộ II.6 tỉnh Nghệ An']],
    ['Phòng Quản lý vận tải tham mưu', ['Phòng Quản lý vận tải tỉnh Nghệ An']],
    ['Phòng Kỹ thuật an toàn tham mưu', ['Phòng Kỹ thuật an toàn tỉnh Nghệ An']],
    ['Phòng Chính trị, tư tưởng lập danh sách', ['Phòng Chính trị, tư tưởng tỉnh Nghệ An']],
    ['Phòng Thống kê Tổng hợp tham mưu', ['Phòng Thống kê Tổng hợp tỉnh Nghệ An']],
    ['Phòng Thu thập Thông tin thống kê lập', ['Phòng Thu thập Thông tin thống kê tỉnh Nghệ An']],
    ['Phòng Nội vụ thống kê số hộ', ['Phòng Nội vụ']],
    ['PHÒNG CHỐNG THIÊN TAI', []],
    ['Chi cục Thuế khu vực Sông Lam I đôn đốc', ['Chi cục Thuế khu vực Sông Lam I tỉnh Nghệ An']],
    [
      'Chi cục Thuế khu vực Đô Lương - Tân Kỳ đôn đốc',
      ['Chi cục Thuế khu vực Đô Lương - Tân Kỳ tỉnh Nghệ An'],
    ],
    ['Chi cục Thống kê huyện, khu vực cung cấp', ['Chi cục Thống kê huyện, khu vực']],
    ['Chi cục Thống kê huyện, khu vực Tây Bắc', ['Chi cục Thống kê huyện']],
    ['Lãnh đạo xã, phường trồng cây', ['các xã, phường']],
    ['Lãnh đạo xã, phường Trường Vinh trồng cây', []],
    ['Hạt Kiểm lâm khu vực báo cáo', ['Hạt Kiểm lâm khu vực tỉnh Nghệ An']],
    ['Hạt Kiểm lâm khu vực biên giới', ['Hạt Kiểm lâm tỉnh Nghệ An']],
    ['Trưởng ban Ban Chỉ đạo Tổng điều tra tỉnh', ['Ban Chỉ đạo Tổng điều tra tỉnh Nghệ An']],
    ['Quân sự huyện bàn giao', ['Ban Chỉ huy Quân sự huyện']],
    ['Công an, quân sự tỉnh', ['Công an tỉnh Nghệ An', 'Bộ Chỉ huy Quân sự tỉnh Nghệ An']],
    ['các thành viên HĐNVQS tỉnh', ['Hội đồng nghĩa vụ quân sự tỉnh Nghệ An']],
    ['Bí thư các chi bộ, thôn trưởng các thôn', ['các chi bộ', 'các thôn']],
    ['chính quyền các huyện', ['chính quyền', 'các huyện']],
    ['các trường mầm non, tiểu học, THCS', ['các trường mầm non, tiểu học, THCS']],
    ['Phòng Kỹ thuật rà soát an toàn hồ chứa', ['Phòng Kỹ thuật tỉnh Nghệ An']],
    ['Đoàn kiểm tra của Sở Y tế', ['Đoàn kiểm tra Sở Y tế tỉnh Nghệ An']],
    ['Bộ Tư lệnh Quân khu 4, Sư đoàn 324', ['Bộ Tư lệnh Quân khu 4', 'Sư đoàn 324']],
    ['các xóm, Ban quản lý chợ Vinh thu gom', ['các xóm', 'Ban Quản lý chợ Vinh tỉnh Nghệ An']],
    ['Trưởng Đoàn thanh tra báo cáo', ['Đoàn thanh tra tỉnh Nghệ An']],
    ['các thành viên Ban Chỉ đạo', ['Ban Chỉ đạo tỉnh Nghệ An']],
    ['các bệnh viện trực thuộc Bộ Y tế', ['các bệnh viện trực thuộc Bộ Y tế']],
    ['Viện Vệ sinh dịch tễ Tây Nguyên', ['Viện Vệ sinh dịch tễ Tây Nguyên']],
    ['Thanh tra Bộ Y tế, Văn phòng Bộ', ['Thanh tra Bộ Y tế', 'Văn phòng Bộ']],
    ['Hội Nông dân Việt Nam tỉnh', ['Hội Nông dân tỉnh Nghệ An']],
    ['Trung ương Hội Liên hiệp Phụ nữ Việt Nam', ['Trung ương Hội Liên hiệp Phụ nữ Việt Nam']],
    ['các huyện ủy, Thành ủy Vinh', ['các huyện ủy', 'Thành ủy Vinh']],
    ['các huyện ủy Con Cuông, Tương Dương', ['Huyện ủy Con Cuông', 'Huyện ủy Tương Dương']],
    ['các đảng ủy trực thuộc', ['các đảng ủy trực thuộc Tỉnh ủy']],
    ['Thường trực Tỉnh ủy, HĐND tỉnh', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
    ['các cấp ủy đảng, chính quyền', ['các cấp ủy đảng', 'chính quyền các cấp']],
    ['các ban xây dựng Đảng Tỉnh ủy', ['các ban xây dựng đảng Tỉnh ủy']],
    [
      'Phòng Tổ chức Đảng - Đảng viên (Ban Tổ chức Tỉnh ủy) tổng hợp',
      ['Phòng Tổ chức Đảng - Đảng viên Ban Tổ chức Tỉnh ủy Nghệ An'],
    ],
    ['TTTU, TT HĐND tỉnh', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('open names end before verbs and ordinary words', () => {
  test.each<[string, string[]]>([
    ['Ban Quản lý Thủy lợi 4 vận hành hồ chứa', ['Ban Quản lý Thủy lợi 4 tỉnh Nghệ An']],
    ['Trung tâm Khuyến nông 4 huyện miền núi', ['Trung tâm Khuyến nông tỉnh Nghệ An']],
    ['Trung tâm Khuyến nông tổ chức tập huấn', ['Trung tâm Khuyến nông tỉnh Nghệ An']],
    ['Trung tâm Phát triển quỹ đất chủ trì', ['Trung tâm Phát triển quỹ đất tỉnh Nghệ An']],
    ['Quỹ Bảo vệ và Phát triển rừng chi trả', ['Quỹ Bảo vệ và Phát triển rừng tỉnh Nghệ An']],
    ['Viễn thông Nghệ An đầu tư trạm', ['Viễn thông Nghệ An']],
    ['Báo Nghệ An mở chuyên mục', ['Báo Nghệ An']],
    ['Hội nghị đánh giá kết quả', []],
    ['Trường hợp phát sinh vướng mắc', []],
    ['Đội ngũ cán bộ', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('bodies of a district', () => {
  test.each<[string, string[]]>([
    ['Phòng TC-KH', ['Phòng Tài chính - Kế hoạch huyện Con Cuông']],
    ['Trưởng các phòng, ban, ngành cấp huyện', ['các phòng, ban, ngành cấp huyện']],
    ['Đảng ủy, UBND các xã, thị trấn', ['Đảng ủy các xã, thị trấn', 'UBND các xã, thị trấn']],
    ['Điện lực huyện', ['Điện lực huyện Con Cuông']],
    ['Ban Tổ chức Huyện ủy', ['Ban Tổ chức Huyện ủy Con Cuông']],
  ])('%s', (text, expected) => expect(names(text, inDistrict)).toEqual(expected))
})

test('a position stands for its body', () => {
  const [mention] = findBodies('Giám đốc Sở Y tế chịu trách nhiệm', inProvince)
  expect(mention?.role).toBe('Giám đốc')
  expect(mention?.bodies[0]?.name).toBe('Sở Y tế tỉnh Nghệ An')
})

test('names inside names without end are read in reasonable time', () => {
  const took = processorTime(() => {
    for (const words of ['Giám đốc ', 'Đảng đoàn ', 'Website ', 'Đảng ủy Phòng A '])
      findBodies(words.repeat(1000), NOWHERE)
  })
  expect(took).toBeLessThan(3000)
})

describe('a unit is placed by the units above it that are printed beside it', () => {
  test.each<[string, string[]]>([
    [
      'phối hợp với Phòng Kinh tế và Hạ tầng huyện Bảo Thắng, tỉnh Lào Cai',
      ['phong-kinh-te-ha-tang|2024:086'],
    ],
    ['UBND huyện Tam Nông, tỉnh Đồng Tháp', ['ubnd|2024:871']],
    ['Huyện ủy Tam Nông (Phú Thọ)', ['huyen-uy|2024:236']],
    ['UBND phường 12, quận 10, TP.HCM', ['ubnd|2024:27172']],
    ['UBND xã Xuân Quang 3, huyện Đồng Xuân', ['ubnd|2024:22108']],
    ['UBND xã Gia Phú - huyện Bảo Thắng', ['ubnd|2024:02923']],
    ['UBND các xã: Gia Phú, Xuân Giao, huyện Bảo Thắng', ['ubnd|2024:02923', 'ubnd|2024:02932']],
    ['UBND thị xã Sa Pa, thành phố Lào Cai', ['ubnd|2024:088', 'ubnd|2024:080']],
    ['UBND huyện Bảo Thắng, UBND tỉnh Lào Cai', ['ubnd|2024:086', 'ubnd|2024:10']],
    ['UBND xã Hội Hoan, huyện Văn Lãng', ['ubnd|2024:06151']],
    ['UBND xã Gia Phú', ['ubnd-xa-gia-phu|?']],
    ['Thị ủy Duyên Hải', ['thi-uy|2024:851']],
  ])('%s', (text, keys) => {
    expect(findBodies(text, NOWHERE).flatMap(({ bodies }) => bodies.map(({ key }) => key))).toEqual(keys)
  })

  test('a unit that was of another kind then keeps the name of its day', () => {
    const kienGiang = placeOf(provinceByName('Kiên Giang', 2024) as Territory)
    expect(findBodies('UBND huyện Phú Quốc', kienGiang).flatMap(({ bodies }) => bodies)).toMatchObject([
      { name: 'UBND huyện Phú Quốc', key: 'ubnd|2024:911' },
    ])
  })

  test('"Thành ủy" in a huyện of a city is the city\'s', () => {
    const [hoaVang] = unitsByName('Hòa Vang', { vintage: 2024, level: 'DISTRICT' })
    expect(names('Ban Thường vụ Thành ủy', placeOf(hoaVang as Territory))).toEqual([
      'Ban Thường vụ Thành ủy Đà Nẵng',
    ])
  })
})

describe('a part of a text', () => {
  const text = new Annotated('Huyện ủy Con Cuông chỉ đạo UBND huyện, Sở Nông nghiệp và Môi trường')
  const between = (from: number, till: number) =>
    bodiesWithin(text, inProvince, from, till).map(({ start, bodies }) => [start, bodies[0]?.name])

  test('has the bodies of the whole, read once', () => {
    expect(between(19, 38)).toEqual([[27, 'UBND huyện Con Cuông']])
    expect(bodiesIn(text, inProvince)).toBe(bodiesIn(text, inProvince))
    expect(bodiesWithin(text, inProvince, 0)).toBe(bodiesIn(text, inProvince))
  })

  test('is read by itself where its edge cuts a name', () => {
    expect(between(39, 53)).toEqual([[39, 'Sở Nông nghiệp tỉnh Nghệ An']])
  })
})
