import { describe, expect, test } from '@jest/globals'
import {
  isOfIssuer,
  isPublisher,
  isSamePerson,
  kindOfSigner,
} from '../../../src/parse/recognise/signer-names'
import { provinceByName } from '../../../src/parse/lexicon/territories'
import { NOWHERE, placeOf, type Place } from '../../../src/parse/place'
import { bodyNamed } from '../../../src/parse/recognise/agencies'

const benTre = placeOf(provinceByName('Bến Tre', 2024)!)
const centre: Place = { ...NOWHERE, level: 'CENTRAL' }

describe('whose name a certificate bears', () => {
  test.each([
    ['UBND tỉnh Bến Tre', 'BODY'],
    ['ỦY BAN NHÂN DÂN TỈNH BẾN TRE', 'BODY'],
    ['UY BAN NHAN DAN TINH BEN TRE', 'BODY'],
    ['Van phong UBND tinh Ben Tre', 'BODY'],
    ['Sở Y tế', 'BODY'],
    ['SO Y TE', 'BODY'],
    ['Văn phòng', 'BODY'],
    ['Tỉnh ủy Bến Tre', 'BODY'],
    ['Bộ Xây dựng', 'BODY'],
    ['Trường Đại học Mẫu', 'BODY'],
    ['Cổng Thông tin điện tử Chính phủ', 'BODY'],
    ['Nguyễn Văn Mẫu', 'PERSON'],
    ['NGUYỄN VĂN MẪU', 'PERSON'],
    ['Nguyen Van Mau', 'PERSON'],
    ['Nguyễn Văn Mẫu - Phó Chủ tịch', 'PERSON'],
    ['TS. Trần Thị Thử', 'PERSON'],
    ['Đoàn Văn Hậu', 'PERSON'],
    ['Trương Thị Sở', 'PERSON'],
    ['Truong Van Bo', 'PERSON'],
    ['Viên Ngọc Thử', 'PERSON'],
    ['Bùi Ban Mai', 'PERSON'],
    ['Y Thử Niê', 'PERSON'],
    ["H'Thử Êban", 'PERSON'],
    ['0301234567', 'UNKNOWN'],
    ['mau@example.vn', 'UNKNOWN'],
    ['signing-server-01', 'UNKNOWN'],
    ['Mẫu', 'UNKNOWN'],
  ] as const)('%s: %s', (name, kind) => {
    expect(kindOfSigner(name, benTre)).toBe(kind)
  })
})

describe('one person', () => {
  test.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
    ['Nguyen Van Mau', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Nguyễn  Văn Mẫu ', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Thuý Hoà', 'Nguyễn Thúy Hòa'],
    ['Nguyễn Văn Mẫu (Chủ tịch)', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu - Phó Chủ tịch', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu, Giám đốc', 'Nguyễn Văn Mẫu'],
    ['PGS.TS. Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu', 'TS. Nguyễn Văn Mẫu'],
    ['Mau Nguyen Van', 'Nguyễn Văn Mẫu'],
    ['Van Mau Nguyen', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu 1', 'Nguyễn Văn Mẫu'],
    ['Đỗ Đức Độ', 'DO DUC DO'],
  ])('%s is %s', (certified, printed) => {
    expect(isSamePerson(certified, printed)).toBe(true)
  })

  test.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mậu'],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng'],
    ['Nguyễn Văn Mẫu', 'Trần Văn Mẫu'],
    ['Nguyễn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Nguyen Van Nam', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu', 'Mẫu Văn Nguyễn'],
  ])('%s is not %s', (certified, printed) => {
    expect(isSamePerson(certified, printed)).toBe(false)
  })

  test('of a name read from a picture the accents tell nothing', () => {
    expect(isSamePerson('Nguyễn Văn Mẫu', 'Nguyên Văn Mâu', true)).toBe(true)
    expect(isSamePerson('Nguyễn Văn Mẫu', 'Nguyên Văn Nam', true)).toBe(false)
  })
})

describe('one body', () => {
  const isOne = (certified: string, issuer: string, place: Place, around: object = {}) =>
    isOfIssuer(
      { signer: certified, organisation: null, unit: null, ...around },
      [bodyNamed(issuer, place)],
      place,
    )

  test.each([
    ['UBND tỉnh Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['ỦY BAN NHÂN DÂN TỈNH BẾN TRE', 'UBND tỉnh Bến Tre', benTre],
    ['Uỷ ban nhân dân tỉnh Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['UY BAN NHAN DAN TINH BEN TRE', 'UBND tỉnh Bến Tre', benTre],
    ['UBND T. Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['UBND Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['Văn phòng UBND tỉnh Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['VAN PHONG UBND TINH BEN TRE', 'UBND tỉnh Bến Tre', benTre],
    ['VP UBND tỉnh Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh Bến Tre', 'HĐND tỉnh Bến Tre', benTre],
    ['Văn phòng HĐND và UBND huyện Ba Tri', 'UBND huyện Ba Tri', benTre],
    ['UBND H. Ba Tri', 'UBND huyện Ba Tri', benTre],
    ['Sở Y tế', 'Sở Y tế tỉnh Bến Tre', benTre],
    ['SỞ Y TẾ BẾN TRE', 'Sở Y tế tỉnh Bến Tre', benTre],
    ['So Y te', 'Sở Y tế tỉnh Bến Tre', benTre],
    ['Tỉnh ủy Bến Tre', 'Tỉnh ủy Bến Tre', benTre],
    ['Tỉnh uỷ Bến Tre', 'Tỉnh ủy Bến Tre', benTre],
    ['Văn phòng Tỉnh ủy', 'Tỉnh ủy Bến Tre', benTre],
    ['Ban Thường vụ Tỉnh ủy Bến Tre', 'Tỉnh ủy Bến Tre', benTre],
    ['Bộ Xây dựng', 'Bộ Xây dựng', centre],
    ['BO XAY DUNG', 'Bộ Xây dựng', centre],
    ['Văn phòng Bộ Xây dựng', 'Bộ Xây dựng', centre],
    ['Văn phòng Chính phủ', 'Thủ tướng Chính phủ', centre],
    ['Văn phòng Chính phủ', 'Chính phủ', centre],
    ['Văn phòng Chính phủ', 'Văn phòng Chính phủ', centre],
    ['Văn phòng Trung ương Đảng', 'Ban Bí thư', centre],
  ] as const)('%s signs for %s', (certified, issuer, place) => {
    expect(isOne(certified, issuer, place)).toBe(true)
  })

  test.each([
    ['UBND tỉnh Vĩnh Long', 'UBND tỉnh Bến Tre', benTre],
    ['UBND huyện Ba Tri', 'UBND tỉnh Bến Tre', benTre],
    ['UBND tỉnh Bến Tre', 'UBND huyện Ba Tri', benTre],
    ['HĐND tỉnh Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['Sở Y tế', 'UBND tỉnh Bến Tre', benTre],
    ['Sở Xây dựng tỉnh Bến Tre', 'Sở Y tế tỉnh Bến Tre', benTre],
    ['Sở Y tế tỉnh Vĩnh Long', 'Sở Y tế tỉnh Bến Tre', benTre],
    ['Văn phòng UBND tỉnh Vĩnh Long', 'UBND tỉnh Bến Tre', benTre],
    ['Tỉnh ủy Bến Tre', 'UBND tỉnh Bến Tre', benTre],
    ['Bộ Y tế', 'Bộ Xây dựng', centre],
    ['Văn phòng Chính phủ', 'Bộ Xây dựng', centre],
  ] as const)('%s does not sign for %s', (certified, issuer, place) => {
    expect(isOne(certified, issuer, place)).toBe(false)
  })

  test('of a part without a name of its own those around it count, of a body of its own they do not', () => {
    const around = { organisation: 'UBND tỉnh Bến Tre' }
    expect(isOne('Văn phòng', 'UBND tỉnh Bến Tre', benTre, around)).toBe(true)
    expect(isOne('Phòng Hành chính', 'UBND tỉnh Bến Tre', benTre, around)).toBe(true)
    expect(isOne('Sở Y tế', 'UBND tỉnh Bến Tre', benTre, around)).toBe(false)
  })

  test('a unit of before the reform signs on for the one that took it in', () => {
    const vinhLong = placeOf(provinceByName('Vĩnh Long', 2025)!)
    expect(isOne('UBND tỉnh Bến Tre', 'UBND tỉnh Vĩnh Long', vinhLong)).toBe(true)
    expect(isOne('UBND tỉnh Lạng Sơn', 'UBND tỉnh Vĩnh Long', vinhLong)).toBe(false)
  })
})

test.each([
  ['Cổng Thông tin điện tử Chính phủ', true],
  ['CONG THONG TIN DIEN TU TINH BEN TRE', true],
  ['Trung tâm Tin học - Công báo', true],
  ['Trung tâm Y tế', false],
  ['UBND tỉnh Bến Tre', false],
])('%s publishes papers of others: %s', (name, publishes) => {
  expect(isPublisher(name)).toBe(publishes)
})
