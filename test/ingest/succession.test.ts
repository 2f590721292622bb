import { describe, expect, test } from '@jest/globals'
import { agencyRow, settled } from '../../src/ingest/agencies'
import { lifeOf } from '../../src/ingest/succession'
import {
  predecessorsOf,
  provinceByName,
  successorsOf,
  territories,
  territory,
  unitsByName,
} from '../../src/parse/lexicon/territories'
import { placeOf } from '../../src/parse/place'
import { bodyNamed } from '../../src/parse/recognise/agencies'
import type { Territory } from '../../src/model/territory'

const all = (level: Territory['level']) => [...territories(2024)].filter((unit) => unit.level === level)
const bodyOf = (base: string, unit: Territory) =>
  settled(bodyNamed(`${base} ${unit.kind} ${unit.name}`, placeOf(unit)), null)
const names = (bodies: readonly { readonly name: string }[]) => bodies.map(({ name }) => name)

describe('bodies of every province', () => {
  /** Whose name did not go over into the map of 2025 (data/territories/successors.json). */
  const merged = new Set(
    `Hà Giang|Bắc Kạn|Yên Bái|Hòa Bình|Bắc Giang|Vĩnh Phúc|Hải Dương|Thái Bình|Hà Nam|Nam Định|Quảng Bình|Quảng Nam|
     Bình Định|Phú Yên|Ninh Thuận|Bình Thuận|Kon Tum|Đắk Nông|Bình Phước|Bình Dương|Bà Rịa - Vũng Tàu|Long An|Tiền Giang|
     Bến Tre|Trà Vinh|Kiên Giang|Hậu Giang|Sóc Trăng|Bạc Liêu`
      .split('|')
      .map((name) => name.trim()),
  )

  test('end with a province whose name ended, and with no other', () => {
    const ended = all('PROVINCE').filter((unit) => lifeOf(bodyOf('Sở Y tế', unit)).validTo !== null)
    expect(new Set(ended.map(({ name }) => name))).toEqual(merged)
    for (const unit of ended) {
      const { validTo, successors } = lifeOf(bodyOf('UBND', unit))
      const [after] = successorsOf(unit)
      expect([validTo, ...names(successors)]).toEqual(['2025-06-30', `UBND ${after!.kind} ${after!.name}`])
      // the one that took over is the one that the other province's own papers name
      expect(successors[0]!.key).toBe(bodyOf('UBND', after!).key)
    }
  })

  test.each([
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở Giao thông vận tải', 'Sở Xây dựng'],
  ])('%s ended on 28 February 2025 everywhere', (ended, after) => {
    for (const unit of all('PROVINCE')) {
      const { validTo, successors } = lifeOf(bodyOf(ended, unit))
      expect([validTo, ...names(successors)]).toEqual(['2025-02-28', `${after} ${unit.kind} ${unit.name}`])
    }
  })

  test.each([
    ['Đồng Nai', 'tỉnh Đồng Nai', 'thành phố Đồng Nai'],
    ['Huế', 'tỉnh Thừa Thiên Huế', 'thành phố Huế'],
  ])('%s only took another kind of name: one body under both', (name, former, today) => {
    const [before, after] = [provinceByName(name, 2024)!, provinceByName(name, 2025)!]
    for (const base of ['Sở Y tế', 'UBND']) {
      const [old, now] = [bodyOf(base, before), bodyOf(base, after)]
      expect(now.key).toBe(old.key)
      expect(lifeOf(old)).toMatchObject({ validTo: null, successors: [] })
      expect(agencyRow(old).aliases).toContain(`${base} ${today}`)
      expect(agencyRow(now).aliases).toContain(`${base} ${former}`)
    }
    const committee = settled(bodyNamed(`Thành ủy ${after.name}`, placeOf(after)), null)
    expect(committee.key).toBe(settled(bodyNamed(`Tỉnh ủy ${before.name}`, placeOf(before)), null).key)
  })
})

describe('committees of communes', () => {
  const COMMITTEES = ['UBND', 'HĐND', 'Đảng ủy', 'Ủy ban MTTQ Việt Nam']

  test('end with their commune; those of the communes that took its ground come after them', () => {
    // every 40th, those of every province among them
    const sample = all('COMMUNE').filter((unit, nth) => nth % 40 === 0 || successorsOf(unit).length > 1)
    for (const unit of sample) {
      const after = successorsOf(unit)
      const wentOn =
        after.length === 1 && after[0]!.name === unit.name && predecessorsOf(after[0]!).length === 1
      for (const base of COMMITTEES) {
        const body = bodyOf(base, unit)
        // a few names of communes, such as "phường Mỹ Đình 1", the recogniser does not read yet
        if (!body.key.endsWith(unit.key) || body.system === null || wentOn) continue
        const { validTo, successors } = lifeOf(body)
        expect([body.name, validTo, ...names(successors)]).toEqual([
          body.name,
          '2025-06-30',
          ...after.map(({ kind, name }) => `${base} ${kind} ${name}`),
        ])
      }
    }
  })

  test.each([
    ['phường Tam Thanh', '20', ['UBND phường Tam Thanh']],
    ['xã Vĩnh An', '24', ['UBND xã Sơn Động', 'UBND xã Vân Sơn', 'UBND xã Đại Sơn']],
  ])('%s', (name, province, expected) => {
    const [unit] = unitsByName(name, { vintage: 2024, within: territory(2024, province)! })
    const { validTo, successors } = lifeOf(bodyOf('UBND', unit!))
    expect(validTo).toBe('2025-06-30')
    expect(successors.length).toBeGreaterThan(0)
    expect(expected).toEqual(expect.arrayContaining(names(successors)))
  })

  test('of a commune that was left as it was go on', () => {
    const [unit] = unitsByName('xã Ia Mơ', { vintage: 2024 })
    expect(lifeOf(bodyOf('UBND', unit!))).toMatchObject({ validTo: null, successors: [] })
  })

  test('a school or a health station of a commune does not end with it', () => {
    const [unit] = unitsByName('xã Vĩnh An', { vintage: 2024, within: territory(2024, '24')! })
    expect(lifeOf(bodyOf('Trạm Y tế', unit!)).validTo).toBeNull()
  })
})
