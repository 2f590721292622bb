import { expect, test, describe } from '@jest/globals'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { classOf, DAY_CLASSES } from '../../src/export/coverage-map/classes'
import type { CoverageMap, MapUnit } from '../../src/export/coverage-map/coverage-map'
import { shapesOf } from '../../src/export/coverage-map/shapes'
import { coverageSvg } from '../../src/export/coverage-map/svg'
import { provinceByName, territory } from '../../src/parse/lexicon/territories'

const unit = (
  name: string,
  code: string,
  daysAfter: number | null | undefined,
  by: MapUnit['by'] = 'OWN',
): MapUnit => ({
  code,
  name,
  by: daysAfter === undefined ? null : by,
  papers: daysAfter === undefined ? [] : ['15/KH-UBND'],
  firstActedOn: daysAfter === undefined ? null : '2024-09-10',
  daysAfter: daysAfter ?? null,
  formerly: [],
})

const provincesOf = (vintage: 2024 | 2025) =>
  shapesOf(vintage)
    .filter(({ archipelago }) => archipelago === null)
    .map(({ code }) => territory(vintage, code)!)

const mapOf = (
  vintage: 2024 | 2025,
  days: Readonly<Record<string, number | null>> = {},
  directive: Partial<CoverageMap['directive']> = {},
): CoverageMap => ({
  directive: {
    typeLabel: 'Chỉ thị',
    symbol: '34-CT/TW',
    title: 'về nhà ở xã hội',
    issuedOn: '2024-05-24',
    ...directive,
  },
  vintage,
  day: '2024-10-01',
  undated: 0,
  units: provincesOf(vintage).map(({ code, name }) => unit(name, code, days[code])),
})

interface Drawn {
  readonly tags: readonly SaxesTagPlain[]
  /** What is written or told, tag by tag. */
  readonly texts: readonly string[]
}

/** Fails on what is not well-formed. */
function drawnIn(svg: string): Drawn {
  const tags: SaxesTagPlain[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => void tags.push(tag as SaxesTagPlain))
  parser.on('text', (said) => void texts.push(said))
  parser.write(svg).close()
  return { tags, texts: texts.filter((said) => said.trim() !== '') }
}

test.each([
  [2024, 63],
  [2025, 34],
] as const)('the map of %i: each of %i provinces once, and both archipelagos', (vintage, count) => {
  const provinces = provincesOf(vintage)
  expect(new Set(provinces.map(({ key }) => key)).size).toBe(count)
  expect(provinces.every(({ level }) => level === 'PROVINCE')).toBe(true)
  expect(
    shapesOf(vintage)
      .filter(({ archipelago }) => archipelago !== null)
      .map(({ archipelago, code }) => [archipelago, territory(vintage, code)?.name]),
  ).toEqual([
    ['hoang-sa', 'Đà Nẵng'],
    ['truong-sa', 'Khánh Hòa'],
  ])
  for (const { path } of shapesOf(vintage)) expect(path).toMatch(/^(M[\d. -]+l[\d. -]+z)+$/)
  const { tags } = drawnIn(coverageSvg(mapOf(vintage), 'vi'))
  expect(tags.filter(({ name }) => name === 'path')).toHaveLength(count + 2)
})

test('joined provinces have no border between them', () => {
  // Phú Thọ of today is one piece of land, not three
  const rings = (vintage: 2024 | 2025, name: string) => {
    const { code } = provinceByName(name, vintage)!
    return (
      shapesOf(vintage)
        .find((shape) => shape.code === code)!
        .path.split('M').length - 1
    )
  }
  const former = ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'].map((name) => rings(2024, name))
  expect(former).toEqual([1, 1, 1])
  expect(rings(2025, 'Phú Thọ')).toBe(1)
})

test.each([
  [-3, 0],
  [0, 0],
  [30, 0],
  [31, 1],
  [90, 1],
  [91, 2],
  [180, 2],
  [181, 3],
  [4000, 3],
  [null, 4],
  [undefined, 5],
])('%s days: class %i', (days, index) => expect(classOf(unit('x', '01', days))).toBe(index))

test('lightness alone orders the classes', () => {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const lights = DAY_CLASSES.map(({ fill }) => luminance(fill))
  const steps = lights.slice(1).map((light, at) => (light + 0.05) / (lights[at]! + 0.05))
  for (const step of steps) expect(step).toBeGreaterThan(1.5)
})

test('each province is in the shade of its class, and tells its name and days', () => {
  const svg = coverageSvg(mapOf(2024, { '83': 12, '48': 100, '20': null }), 'vi')
  const { tags, texts } = drawnIn(svg)
  const fills = tags.filter(({ name }) => name === 'path').map(({ attributes }) => attributes['fill'])
  const counted = (fill: string) => fills.filter((one) => one === fill).length
  expect([counted(DAY_CLASSES[0]!.fill), counted(DAY_CLASSES[2]!.fill)]).toEqual([1, 2])
  expect([counted('url(#undated)'), counted('url(#nothing-found)')]).toEqual([1, 61])
  expect(texts).toContain('Bến Tre: 10/9/2024, 12 ngày sau, 15/KH-UBND')
  expect(texts).toContain('Quần đảo Hoàng Sa (Đà Nẵng). Đà Nẵng: 10/9/2024, 100 ngày sau, 15/KH-UBND')
  expect(texts).toContain('An Giang: không tìm thấy ở đây')
  expect(texts).toContain('3')
  expect(texts).toContain('trên 63 tỉnh, thành phố đã có văn bản')
  expect(texts).toContain('bản đồ hành chính năm 2024')
})

test.each([
  [2024, 'SUCCESSOR', 'chỉ bằng văn bản của tỉnh kế thừa'],
  [2025, 'FORMER', 'chỉ bằng văn bản của tỉnh trước sắp xếp'],
] as const)('on the map of %i, who acted by papers of another (%s) is told apart', (vintage, by, said) => {
  const plain = mapOf(vintage, { '92': 12, '96': 100, '20': null })
  const days: Readonly<Record<string, number | null>> = { '96': 100, '20': null }
  const units = plain.units.map((one) =>
    one.code in days ? unit(one.name, one.code, days[one.code], by) : one,
  )
  const svg = coverageSvg({ ...plain, units }, 'vi')
  const { tags, texts } = drawnIn(svg)
  const fills = tags.filter(({ name }) => name === 'path').map(({ attributes }) => attributes['fill'])
  const counted = (fill: string) => fills.filter((one) => one === fill).length
  // in the shade of its class, with lines over it
  expect([
    counted(DAY_CLASSES[0]!.fill),
    counted('url(#by-another-c)'),
    counted('url(#by-another-e)'),
  ]).toEqual([1, 1, 1])
  const patterns = tags.filter(({ name }) => name === 'pattern').map(({ attributes }) => attributes['id'])
  for (const fill of new Set(fills.filter((one) => one?.startsWith('url('))))
    expect(patterns).toContain(fill!.slice('url(#'.length, -1))
  expect(texts).toContain(said)
  expect(texts[texts.indexOf(said) + 1]).toBe('2')
  expect(texts).toContainEqual(
    expect.stringMatching(new RegExp(`^Cà Mau: 10/9/2024, 100 ngày sau, 15/KH-UBND, ${said}$`)),
  )
  expect(texts).toContainEqual(expect.stringContaining(`1 bằng văn bản của chính tỉnh, 2 ${said}.`))
  // where all acted by their own, nothing of it is shown
  expect(coverageSvg(plain, 'vi')).not.toContain('by-another')
})

test.each(['vi', 'en'] as const)(
  'in %s: everything that a map must say, and nothing from outside',
  (language) => {
    const svg = coverageSvg({ ...mapOf(2025), undated: 3 }, language)
    const { tags, texts } = drawnIn(svg)
    const [root] = tags
    expect(root?.attributes).toMatchObject({
      role: 'img',
      lang: language,
      'aria-labelledby': 'map-title map-summary',
    })
    const all = texts.join('\n')
    for (const said of ['34-CT/TW', 'Hoàng Sa', 'Trường Sa', 'Natural Earth', '34', '3 '])
      expect(all).toContain(said)
    expect(all).toContain(
      language === 'vi' ? 'Không tìm thấy ở đây không' : 'Nothing found here does not mean',
    )
    expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|@import|\son\w+=/i)
    for (const { attributes } of tags)
      for (const [name, value] of Object.entries(attributes as Record<string, string>)) {
        if (name.endsWith('href')) expect(value).toMatch(/^#/)
        if (value.includes('url(')) expect(value).toMatch(/^url\(#[a-z-]+\)$/)
      }
    expect(coverageSvg({ ...mapOf(2025), undated: 3 }, language)).toBe(svg)
  },
)

describe('what papers say cannot break it', () => {
  test.each([
    ['</text><script>alert(1)</script>', '</text><script>alert(1)</script>'],
    ['"a" & \'b\' < c', '"a" & \'b\' < c'],
    ['một\u0000\u0001 hai\u000b\n\tba \ud800bốn\ufffe', 'một hai ba bốn'],
    ['', null],
  ])('title %j', (title, shown) => {
    const { texts, tags } = drawnIn(coverageSvg(mapOf(2024, {}, { title, symbol: null }), 'vi'))
    if (shown !== null) expect(texts).toContain(shown)
    expect(texts).toContain('Độ phủ của Chỉ thị')
    expect(tags.some(({ name }) => name === 'script')).toBe(false)
  })

  test('a long title keeps to its place', () => {
    const { texts, tags } = drawnIn(
      coverageSvg(mapOf(2024, {}, { title: `${'nhà ở xã hội '.repeat(80)}`, symbol: 'X'.repeat(400) }), 'vi'),
    )
    expect(texts.filter((said) => said.endsWith('…')).length).toBeGreaterThanOrEqual(2)
    const written = texts.filter((said) => said.startsWith('nhà ở') || said.includes('XXX'))
    for (const said of written.slice(2)) expect(said.length).toBeLessThan(100)
    const ys = tags.filter(({ name }) => name === 'text').map(({ attributes }) => Number(attributes['y']))
    expect(Math.max(...ys)).toBeLessThan(926)
  })
})
