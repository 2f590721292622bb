import { describe, expect, test } from '@jest/globals'
import { asNamedBy } from '../../src/parse/inner-units.js'
import type { Body } from '../../src/model/agency.js'
import { CENTRE, type Place, placeOf } from '../../src/parse/place.js'
import { bodyNamed } from '../../src/parse/recognise/agencies.js'
import { provinceByName } from '../../src/parse/lexicon/territories.js'

const langSon = placeOf(provinceByName('Lạng Sơn', 2024)!)
const bodyIn = (name: string, place: Place): Body => {
  const body = bodyNamed(name, place)
  if (body === null) throw new Error(name)
  return body
}

describe('a unit that every department or ministry has', () => {
  test.each([
    [
      'Sở Nội vụ',
      'Văn phòng Sở',
      langSon,
      'van-phong-so-noi-vu|2024:20',
      'Văn phòng Sở Nội vụ tỉnh Lạng Sơn',
    ],
    [
      'Sở Nội vụ',
      'Thanh tra Sở',
      langSon,
      'thanh-tra-so-noi-vu|2024:20',
      'Thanh tra Sở Nội vụ tỉnh Lạng Sơn',
    ],
    [
      'Sở Y tế',
      'Phòng Tổ chức - Hành chính',
      langSon,
      'phong-to-chuc-hanh-chinh-so-y-te|2024:20',
      'Phòng Tổ chức - Hành chính Sở Y tế tỉnh Lạng Sơn',
    ],
    [
      'Sở Y tế',
      'các phòng, đơn vị thuộc Sở',
      langSon,
      'cac-phong-don-vi-thuoc-so-y-te|2024:20',
      'các phòng, đơn vị thuộc Sở Y tế (tỉnh Lạng Sơn)',
    ],
    ['Bộ Y tế', 'Vụ Pháp chế', CENTRE, 'vu-phap-che-bo-y-te|VN', 'Vụ Pháp chế Bộ Y tế'],
    ['Bộ Y tế', 'Vụ Tổ chức cán bộ', CENTRE, 'vu-to-chuc-can-bo-bo-y-te|VN', 'Vụ Tổ chức cán bộ Bộ Y tế'],
    ['Bộ Y tế', 'Thanh tra Bộ', CENTRE, 'thanh-tra-bo-y-te|VN', 'Thanh tra Bộ Y tế'],
    ['Bộ Y tế', 'các vụ, cục thuộc Bộ', CENTRE, 'cac-vu-cuc-thuoc-bo-y-te|VN', 'các vụ, cục thuộc Bộ Y tế'],
  ])('is that of the issuer: %s … %s', (issuer, named, place, key, name) => {
    expect(asNamedBy(bodyIn(issuer, place), bodyIn(named, place))).toMatchObject({ key, name })
  })

  test.each([
    ['Sở Nội vụ', 'Phòng Tổ chức - Hành chính Sở Y tế'],
    ['Sở Nội vụ', 'Phòng Nội vụ huyện Bắc Sơn'],
    ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    ['Sở Nội vụ', 'Chi cục Văn thư - Lưu trữ'],
    ['Sở Nội vụ', 'Vụ Pháp chế Bộ Tư pháp'],
    ['UBND tỉnh', 'Phòng Cảnh sát giao thông'],
    ['UBND tỉnh', 'Văn phòng Bộ Tư pháp'],
  ])('is itself where the paper tells whose it is: %s … %s', (issuer, named) => {
    const body = bodyIn(named, langSon)
    expect(asNamedBy(bodyIn(issuer, langSon), body)).toBe(body)
  })

  test('is of no certain place where nobody tells whose it is', () => {
    const body = bodyIn('Thanh tra Sở', langSon)
    expect(asNamedBy(bodyIn('UBND tỉnh', langSon), body).key).toBe('thanh-tra-so|?')
    expect(asNamedBy(null, body).key).toBe('thanh-tra-so|?')
    expect(asNamedBy(bodyIn('Bộ Y tế', CENTRE), body).key).toBe('thanh-tra-so|?')
  })

  test('is told apart by whose paper it is in, and is the same as where its owner is printed', () => {
    const keys = ['Sở Nội vụ', 'Sở Y tế'].map(
      (issuer) => asNamedBy(bodyIn(issuer, langSon), bodyIn('Văn phòng Sở', langSon)).key,
    )
    expect(new Set(keys).size).toBe(2)
    expect(keys[1]).toBe(bodyIn('Văn phòng Sở Y tế', langSon).key)
  })

  test.each([
    ['Phòng TCCB', 'Phòng Tổ chức cán bộ Sở Y tế tỉnh Lạng Sơn'],
    ['Phòng QLN&TTBĐS', 'Phòng Quản lý nhà và thị trường bất động sản Sở Y tế tỉnh Lạng Sơn'],
    ['Phòng QH-KT', 'Phòng Quy hoạch - Kiến trúc Sở Y tế tỉnh Lạng Sơn'],
    ['Phòng TC-HC', 'Phòng Tổ chức - Hành chính Sở Y tế tỉnh Lạng Sơn'],
    ['Phòng Công tác HSSV', 'Phòng Công tác học sinh sinh viên Sở Y tế tỉnh Lạng Sơn'],
    ['Phòng KHTC Sở Nội vụ', 'Phòng Kế hoạch - Tài chính Sở Nội vụ tỉnh Lạng Sơn'],
    ['Phòng PC HIV/AIDS', 'Phòng Phòng, chống HIV/AIDS Sở Y tế tỉnh Lạng Sơn'],
    // letters that have several meanings stay, and with them the whole name
    ['Phòng QLĐT&CTSV', 'Phòng QLĐT&CTSV Sở Y tế tỉnh Lạng Sơn'],
  ])('has its letters spelled out where they mean one thing everywhere: %s', (named, name) => {
    expect(asNamedBy(bodyIn('Sở Y tế', langSon), bodyIn(named, langSon)).name).toBe(name)
  })

  test('is the same by its letters and in full', () => {
    const [short, full] = ['Phòng KHTC', 'Phòng Kế hoạch - Tài chính'].map((name) =>
      asNamedBy(bodyIn('Sở Y tế', langSon), bodyIn(name, langSon)),
    )
    expect(short?.key).toBe(full?.key)
  })

  test('is that of the house whose kind it names, and the inspectors that its workers elect are its own', () => {
    const school = bodyIn('Trường Đại học Đông Kinh', langSon)
    const unnamed = {
      ...school,
      kind: 'UNNAMED',
      key: '',
      name: 'Công đoàn trường',
      territory: null,
    } as const
    expect(asNamedBy(school, unnamed).name).toBe('Công đoàn Trường Đại học Đông Kinh')
    expect(asNamedBy(bodyIn('Sở Y tế', langSon), unnamed)).toBe(unnamed)
    const inspectors = bodyIn('Ban Thanh tra nhân dân', langSon)
    expect(asNamedBy(school, inspectors).name).toContain('nhân dân Trường Đại học Đông Kinh')
    expect(asNamedBy(bodyIn('UBND tỉnh', langSon), inspectors)).toBe(inspectors)
  })
})
