import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { MultiPolygon, Position } from 'geojson'
import { feature, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { provinceByName, territory } from '../../src/parse/lexicon/territories'

type Vintage = 2024 | 2025
type MapFile = Topology<Record<'provinces' | 'archipelagos', GeometryCollection<Record<string, unknown>>>>

const fileOf = (vintage: Vintage) => new URL(`../../data/maps/${vintage}.json`, import.meta.url)
const MAPS = {
  2024: JSON.parse(readFileSync(fileOf(2024), 'utf8')) as MapFile,
  2025: JSON.parse(readFileSync(fileOf(2025), 'utf8')) as MapFile,
}
const { successors } = JSON.parse(
  readFileSync(new URL('../../data/territories/successors.json', import.meta.url), 'utf8'),
) as { successors: Record<string, readonly [string]> }
const successorOf = (code: string): string => successors[`2024:${code}`]![0].slice('2025:'.length)

const shapesOf = (vintage: Vintage, kind: 'provinces' | 'archipelagos') =>
  feature(MAPS[vintage], MAPS[vintage].objects[kind]).features.map(({ id, geometry, properties }) => ({
    id: String(id),
    properties,
    polygons: (geometry as MultiPolygon).coordinates,
  }))
const PROVINCES = { 2024: shapesOf(2024, 'provinces'), 2025: shapesOf(2025, 'provinces') }
const VINTAGES = [2024, 2025] as const

/** Twice the area in square degrees; below nothing when the ring runs clockwise. */
const signedArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0)
const areaOf = (polygons: readonly Position[][][]): number =>
  Math.abs(polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0)) / 2

const holds = (polygons: readonly Position[][][], [x, y]: readonly [number, number]): boolean =>
  polygons.some(
    ([ring]) =>
      ring!.slice(1).filter(([bx, by], at) => {
        const [ax, ay] = ring![at]! as [number, number]
        return ay > y !== by! > y && x < ax + ((y - ay) / (by! - ay)) * (bx! - ax)
      }).length %
        2 ===
      1,
  )

/** How far a point is from the nearest line of a province, in kilometres; nothing when it lies within. */
function kilometresTo(polygons: readonly Position[][][], point: readonly [number, number]): number {
  if (holds(polygons, point)) return 0
  const flat = ([x, y]: readonly number[]) => [
    (x! - point[0]) * 111.2 * Math.cos((point[1] * Math.PI) / 180),
    (y! - point[1]) * 111.2,
  ]
  const toLine = ([ax, ay]: number[], [bx, by]: number[]): number => {
    const [dx, dy] = [bx! - ax!, by! - ay!]
    const along = Math.min(1, Math.max(0, -(ax! * dx + ay! * dy) / (dx * dx + dy * dy)))
    return Math.hypot(ax! + along * dx, ay! + along * dy)
  }
  return Math.min(
    ...polygons.flat().flatMap((ring) => ring.slice(1).map((to, at) => toLine(flat(ring[at]!), flat(to)))),
  )
}

/** The province that a point is in, or else the nearest one, and how many kilometres away that is. */
const provinceAt = (vintage: Vintage, point: readonly [number, number]): [string, number] =>
  PROVINCES[vintage]
    .map(({ id, polygons }): [string, number] => [id, kilometresTo(polygons, point)])
    .reduce((best, other) => (other[1] < best[1] ? other : best))

/** Capitals, districts and islands of the 63 provinces, and where they stand. */
const PLACES = readFileSync(new URL('places.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([code, name, x, y, kind]) => ({
    code: code!,
    name: name!,
    at: [Number(x), Number(y)] as const,
    kind: kind!,
  }))

describe.each(VINTAGES)('the map of %i', (vintage) => {
  test('has every province once, and both archipelagos of theirs', () => {
    const codes = PROVINCES[vintage].map(({ id }) => id)
    const expected = new Set(PLACES.map(({ code }) => (vintage === 2024 ? code : successorOf(code))))
    expect(expected.size).toBe(vintage === 2024 ? 63 : 34)
    expect(codes).toEqual([...expected].sort())
    for (const code of codes) expect(territory(vintage, code)?.level).toBe('PROVINCE')
    expect(
      shapesOf(vintage, 'archipelagos').map(({ id, properties }) => [
        id,
        territory(vintage, properties?.['province'] as string)?.name,
      ]),
    ).toEqual([
      ['hoang-sa', 'Đà Nẵng'],
      ['truong-sa', 'Khánh Hòa'],
    ])
  })

  test('is small, and of closed rings that run clockwise, as d3-geo wants them', () => {
    expect(statSync(fileOf(vintage)).size).toBeLessThan(70_000)
    const rings = [...PROVINCES[vintage], ...shapesOf(vintage, 'archipelagos')].flatMap(({ polygons }) =>
      polygons.flat(),
    )
    expect(rings.length).toBeGreaterThan(140)
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThan(3)
      expect(ring.at(-1)).toEqual(ring[0])
      expect(signedArea(ring)).toBeLessThan(0)
    }
  })

  test('calls each province what stands where its capital is', () => {
    const capitals = PLACES.filter(({ kind }) => kind === 'capital')
    expect(new Set(capitals.map(({ code }) => code)).size).toBe(63)
    for (const { code, name, at } of capitals)
      expect([name, ...provinceAt(vintage, at)]).toEqual([
        name,
        vintage === 2024 ? code : successorOf(code),
        0,
      ])
  })

  test('has other places in their provinces, or nearer than the drawing is exact', () => {
    const others = PLACES.filter(({ kind }) => kind !== 'capital')
    expect(others.length).toBeGreaterThan(180)
    for (const { code, name, at } of others) {
      const expected = vintage === 2024 ? code : successorOf(code)
      const { polygons } = PROVINCES[vintage].find(({ id }) => id === expected)!
      expect([name, kilometresTo(polygons, at) < 2]).toEqual([name, true])
    }
  })

  test('has room for names within the provinces', () => {
    for (const { id, polygons, properties } of PROVINCES[vintage]) {
      const [x, y, width] = properties!['name'] as [number, number, number]
      expect([id, holds(polygons, [x, y])]).toEqual([id, true])
      for (const end of [x - width * 0.48, x + width * 0.48])
        expect([id, holds(polygons, [end, y])]).toEqual([id, true])
    }
  })

  test.each([
    ['hoang-sa', 16, [111, 113, 15.7, 17.1], [112.33, 16.83]],
    ['truong-sa', 36, [111.5, 117.4, 6.8, 12], [111.92, 8.64]],
  ] as const)(
    'has %s with %i islands where they are',
    (archipelago, count, [west, east, south, north], largest) => {
      const { polygons } = shapesOf(vintage, 'archipelagos').find(({ id }) => id === archipelago)!
      expect(polygons).toHaveLength(count)
      for (const [x, y] of polygons.flat(2)) {
        expect(x! > west && x! < east).toBe(true)
        expect(y! > south && y! < north).toBe(true)
      }
      expect(kilometresTo(polygons, largest)).toBe(0)
    },
  )
})

const neighboursOf = (vintage: Vintage) => {
  const { geometries } = MAPS[vintage].objects.provinces
  const beside = neighbors(geometries)
  return new Map(
    geometries.map(({ id }, at) => [
      String(id),
      beside[at]!.map((other) => String(geometries[other]!.id)).sort(),
    ]),
  )
}

test('neighbours share a line', () => {
  const beside = neighboursOf(2024)
  const named = (name: string) =>
    beside.get(provinceByName(name, 2024)!.code)!.map((code) => territory(2024, code)!.name)
  expect(named('Hà Nội').sort()).toEqual(
    ['Bắc Giang', 'Bắc Ninh', 'Hà Nam', 'Hòa Bình', 'Hưng Yên', 'Phú Thọ', 'Thái Nguyên', 'Vĩnh Phúc'].sort(),
  )
  expect(named('Cà Mau').sort()).toEqual(['Bạc Liêu', 'Kiên Giang'].sort())
  expect(named('Đà Nẵng').sort()).toEqual(['Quảng Nam', 'Thừa Thiên Huế'].sort())
  for (const names of beside.values()) expect(names.length).toBeGreaterThan(0)
})

test('what was joined in 2025 has lost the borders within, and nothing else', () => {
  const expected = new Map(PROVINCES[2025].map(({ id }) => [id, new Set<string>()]))
  for (const [code, others] of neighboursOf(2024))
    for (const other of others)
      if (successorOf(code) !== successorOf(other)) expected.get(successorOf(code))!.add(successorOf(other))
  expect(neighboursOf(2025)).toEqual(
    new Map([...expected].map(([code, others]) => [code, [...others].sort()])),
  )
  for (const { id, polygons } of PROVINCES[2025]) {
    const parts = PROVINCES[2024].filter((part) => successorOf(part.id) === id)
    const whole = parts.reduce((sum, part) => sum + areaOf(part.polygons), 0)
    expect(areaOf(polygons)).toBeCloseTo(whole, 9)
  }
})
