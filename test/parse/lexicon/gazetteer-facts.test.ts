import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  districtOf,
  foldName,
  provinceOf,
  territories,
  territory,
  unitsByName,
  type Territory,
} from '../../../src/parse/lexicon/territories.js'

/** Facts of sources that data/territories was not made of; draw-gazetteer-facts.mjs draws them. */
interface Facts {
  source: string
  counts: { provinces: number; districts: number; communes: number }
  provinces: { code: string; name: string; districts?: number; communes: number }[]
  /** drawn at random by the seed; the source of 2025 has no codes of the statistics office */
  communes: { code?: string; commune: string; district?: string; province: string }[]
}
const facts = JSON.parse(readFileSync(new URL('gazetteer-facts.json', import.meta.url), 'utf8')) as Record<
  '2024' | '2025',
  Facts
>

const designation = ({ kind, name }: Territory) => foldName(`${kind} ${name}`).replace(/\b0+(?=\d)/g, '')
const asWritten = (name: string) => foldName(name).replace(/\b0+(?=\d)/g, '')
const withoutKind = (name: string) => foldName(name).replace(/^(tỉnh|thành phố) /, '')

describe.each([2024, 2025] as const)('of %i an independent source says the same', (vintage) => {
  const { counts, provinces, communes } = facts[vintage]
  const all = [...territories(vintage)]
  const within = (province: Territory, level: Territory['level']) =>
    all.filter((unit) => unit.level === level && provinceOf(unit) === province).length

  test('how many there are', () => {
    const count = (level: Territory['level']) => all.filter((unit) => unit.level === level).length
    expect(['PROVINCE', 'DISTRICT', 'COMMUNE'].map((level) => count(level as Territory['level']))).toEqual([
      counts.provinces,
      counts.districts,
      counts.communes,
    ])
  })

  test.each(provinces)('$code $name, and what is in it', ({ code, name, districts = 0, communes: inIt }) => {
    const province = territory(vintage, code)!
    expect(foldName(province.name)).toBe(withoutKind(name))
    expect([within(province, 'DISTRICT'), within(province, 'COMMUNE')]).toEqual([districts, inIt])
  })

  test.each(communes)('$commune, $province', ({ code, commune, district, province }) => {
    const named = unitsByName(commune, { vintage, level: 'COMMUNE' }).filter(
      (unit) => foldName(provinceOf(unit).name) === withoutKind(province),
    )
    const unit = code === undefined ? named[0]! : territory(vintage, code)!
    expect(named).toContain(unit)
    if (code === undefined) expect(named).toHaveLength(1)
    expect(designation(unit)).toBe(asWritten(commune))
    if (district !== undefined) expect(designation(districtOf(unit)!)).toBe(asWritten(district))
  })
})
