import { describe, expect, test } from '@jest/globals'
import {
  districtOf,
  foldName,
  provinceByName,
  provinceOf,
  successorsOf,
  territory,
  unitsByName,
  vintageAt,
} from '../../../src/parse/lexicon/territories.js'
import type { Territory } from '../../../src/parse/lexicon/territories.js'

const PROVINCES_2024 = `Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái
  |Hoà Bình|Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên
  |Thái Bình|Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Huế|Đà Nẵng|Quảng Nam
  |Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng
  |Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|Bà Rịa - Vũng Tàu|Hồ Chí Minh|Long An|Tiền Giang|Bến Tre|Trà Vinh
  |Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau`
  .split('|')
  .map((name) => name.trim())

const provincesOf2025 = () =>
  Array.from({ length: 99 }, (_, n) => territory(2025, String(n + 1).padStart(2, '0'))).filter(
    (t) => t !== null,
  )
const units = (vintage: 2024 | 2025, length: number) =>
  Array.from({ length: 10 ** length }, (_, n) => territory(vintage, String(n).padStart(length, '0'))).filter(
    (t): t is Territory => t !== null,
  )
const keys = (list: Territory[]) => list.map((t) => t.key)
const only = (list: Territory[]): Territory => {
  expect(keys(list)).toHaveLength(1)
  return list[0]!
}

describe('the two vintages', () => {
  test.each([
    [2024, 63, 705, 10595],
    [2025, 34, 0, 3321],
  ] as const)('%i has %i provinces, %i districts, %i communes', (vintage, provinces, districts, communes) => {
    expect([2, 3, 5].map((length) => units(vintage, length).length)).toEqual([provinces, districts, communes])
  })

  test('every unit lies in a province', () => {
    for (const vintage of [2024, 2025] as const) {
      for (const unit of units(vintage, 5)) expect(provinceOf(unit).level).toBe('PROVINCE')
    }
  })

  test('the kinds of 2025', () => {
    const count = (kind: string) => units(2025, 5).filter((t) => t.kind === kind).length
    expect(['xã', 'phường', 'đặc khu'].map(count)).toEqual([2621, 687, 13])
    expect(provincesOf2025().filter((t) => t.kind === 'thành phố')).toHaveLength(7)
  })

  test('one code, two provinces', () => {
    expect(territory(2024, '24')?.name).toBe('Bắc Giang')
    expect(territory(2025, '24')?.name).toBe('Bắc Ninh')
    expect(territory(2024, '999')).toBeNull()
  })
})

describe('provinceByName', () => {
  test('all 63', () => {
    const found = PROVINCES_2024.map((name) => provinceByName(name, 2024))
    expect(PROVINCES_2024.filter((_, i) => found[i] === null)).toEqual([])
    expect(new Set(found).size).toBe(63)
  })

  test.each([
    ['tỉnh Bắc Giang', '24'],
    ['BẮC GIANG', '24'],
    ['Hòa Bình', '17'],
    ['tỉnh Hoà Bình'.normalize('NFD'), '17'],
    ['Thanh Hoá', '38'],
    ['TP. Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['TPHCM', '79'],
    ['thành phố Hồ Chí Minh', '79'],
    ['tỉnh Hà Nội', '01'],
    ['Thừa Thiên Huế', '46'],
    ['Thừa Thiên – Huế', '46'],
    ['thành phố Huế', '46'],
    ['TP. Huế', '46'],
    ['TT-Huế', '46'],
    ['BR-VT', '77'],
    ['Bà Rịa-Vũng Tàu', '77'],
    ['Bà Rịa — Vũng Tàu', '77'],
    ['Bà Rịa Vũng Tàu', '77'],
    ['Đắc Lắc', '66'],
    ['Đk Lk', '66'],
    ['Đăklăk', '66'],
    ['tỉnh Đk Nông', '67'],
    ['Bac Giang', '24'],
    ['tinh Dak Lak', '66'],
    ['Thanh pho Ho Chi Minh', '79'],
  ])('%s -> %s', (name, code) => {
    expect(provinceByName(name, 2024)?.code).toBe(code)
  })

  test.each([
    ['thành phố Bắc Giang', 2024],
    ['thị xã Hà Giang', 2024],
    ['Hà Giàng', 2024],
    ['Hà Giang', 2025],
    ['Sơn Động', 2024],
    ['', 2024],
  ] as const)('"%s" is no province of %i', (name, vintage) => {
    expect(provinceByName(name, vintage)).toBeNull()
  })

  test('Đồng Nai was a province of 2025 before it became a city', () => {
    for (const name of ['Đồng Nai', 'tỉnh Đồng Nai', 'thành phố Đồng Nai']) {
      expect(provinceByName(name, 2025)?.code).toBe('75')
    }
  })
})

describe('unitsByName', () => {
  test.each([
    ['Sơn Động', 'DISTRICT', 1],
    ['Châu Thành', 'DISTRICT', 10],
    ['An Châu', 'COMMUNE', 3],
    ['Vĩnh An', 'COMMUNE', 7],
    ['Hữu Sản', 'COMMUNE', 2],
    ['Tây Yên Tử', 'COMMUNE', 1],
    ['Kỳ Anh', 'DISTRICT', 2],
    ['Không Có', 'COMMUNE', 0],
  ] as const)('%s, %s: %i', (name, level, count) => {
    expect(unitsByName(name, { vintage: 2024, level })).toHaveLength(count)
  })

  test.each([
    ['huyện Sơn Động', ['24']],
    ['thị trấn Tây Yên Tử', ['24']],
    ['xã Tây Yên Tử', []],
    ['thị xã Việt Yên', ['24']],
    ['huyện Việt Yên', []],
    ['thành phố Thủ Đức', ['79']],
    ['quận Hoàn Kiếm', ['01']],
    ['huyện Phú Quý', ['60']],
    ['huyện Phú Quí', ['60']],
    ['huyện Mù Căng Chải', ['15']],
  ])('%s lies in %j', (name, provinces) => {
    expect(unitsByName(name, { vintage: 2024 }).map((t) => provinceOf(t).code)).toEqual(provinces)
  })

  test('the kind word tells huyện Kỳ Anh from thị xã Kỳ Anh', () => {
    const rural = only(unitsByName('huyện Kỳ Anh', { vintage: 2024 }))
    const town = only(unitsByName('Kỳ Anh', { vintage: 2024, kind: 'Thị xã' }))
    expect(only(unitsByName('TX. Kỳ Anh', { vintage: 2024 }))).toBe(town)
    expect([rural.kind, town.kind]).toEqual(['huyện', 'thị xã'])
    expect(provinceOf(rural)).toBe(provinceOf(town))
  })

  test('within a province or a district', () => {
    const bacGiang = provinceByName('Bắc Giang', 2024)!
    const sonDong = only(unitsByName('Sơn Động', { vintage: 2024, within: bacGiang }))
    const town = only(unitsByName('thị trấn An Châu', { vintage: 2024, within: sonDong }))
    expect(districtOf(town)).toBe(sonDong)
    expect(districtOf(sonDong)).toBe(sonDong)
    expect(districtOf(bacGiang)).toBeNull()
  })

  test.each([
    ['Quận 1', 'quận', '1', '79'],
    ['Q. 1', 'quận', '1', '79'],
    ['Quận 01', 'quận', '1', '79'],
    ['phường Phường Đúc', 'phường', 'Phường Đúc', '46'],
    ['Phường Đúc', 'phường', 'Phường Đúc', '46'],
    ['huyện M’Đrắk', 'huyện', "M'Đrắk", '66'],
    ['thị trấn Nông trường Phong Hải', 'thị trấn', 'Nông trường Phong Hải', '10'],
    ['huyện Lệ Thuỷ', 'huyện', 'Lệ Thủy', '44'],
  ])('%s', (asPrinted, kind, name, province) => {
    const unit = only(unitsByName(asPrinted, { vintage: 2024 }))
    expect([unit.kind, unit.name, provinceOf(unit).code]).toEqual([kind, name, province])
  })
})

describe('successorsOf', () => {
  test.each([
    ['Hậu Giang', 'Cần Thơ'],
    ['Bắc Giang', 'Bắc Ninh'],
    ['Lạng Sơn', 'Lạng Sơn'],
    ['Bình Dương', 'Hồ Chí Minh'],
  ])('%s -> %s', (old, now) => {
    expect(successorsOf(provinceByName(old, 2024)!)).toEqual([provinceByName(now, 2025)])
  })

  test('every province of 2024 has one, and together they are the 34', () => {
    const all = units(2024, 2).map((t) => only(successorsOf(t)))
    expect(new Set(all)).toEqual(new Set(provincesOf2025()))
  })

  test.each([
    // under its own code, under the code that the merged commune kept, by a name without a code, divided, an island
    ['07666', '07672'],
    ['26872', '26878 26882'],
    ['26869', '26878'],
    ['00166', '00160 00166'],
    ['23938', '23737'],
    ['318', '11948'],
    ['02872', ''],
  ])('%s -> %s', (old, now) => {
    expect(
      successorsOf(territory(2024, old)!)
        .map(({ code }) => code)
        .join(' '),
    ).toBe(now)
  })

  test('of communes stay in the province that theirs became, and leave out no commune of 2025', () => {
    const found = units(2024, 5).map((t) => ({ t, successors: successorsOf(t) }))
    expect(found.filter(({ successors }) => successors.length === 0)).toHaveLength(57)
    expect(found.filter(({ successors }) => successors.length > 1)).toHaveLength(28)
    for (const { t, successors } of found)
      for (const successor of successors)
        expect(provinceOf(successor)).toBe(only(successorsOf(provinceOf(t))))
    const islands = units(2024, 3).flatMap(successorsOf)
    expect(islands).toHaveLength(5)
    expect(new Set([...islands, ...found.flatMap(({ successors }) => successors)])).toEqual(
      new Set(units(2025, 5)),
    )
  })

  test('districts and provinces of 2025 have none', () => {
    expect(successorsOf(only(unitsByName('Sơn Động', { vintage: 2024, level: 'DISTRICT' })))).toEqual([])
    expect(successorsOf(provinceByName('Cần Thơ', 2025)!)).toEqual([])
  })
})

test.each([
  ['2024-05-24', 2024],
  ['2025-06-30', 2024],
  ['2025-07-01', 2025],
  [null, 2024],
] as const)('vintageAt %s', (date, vintage) => {
  expect(vintageAt(date)).toBe(vintage)
})

test.each([
  ['Tỉnh HOÀ  Bình', 'tỉnh hòa bình'],
  ['Uỷ ban', 'ủy ban'],
  ['Quý Lộc', 'quý lộc'],
  ['Thừa Thiên – Huế', 'thừa thiên-huế'],
])('foldName %s', (text, folded) => {
  expect(foldName(text)).toBe(folded)
})
