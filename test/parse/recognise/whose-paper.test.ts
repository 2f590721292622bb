import { expect, test } from '@jest/globals'
import type { Territory } from '../../../src/model/territory.js'
import { territories } from '../../../src/parse/lexicon/territories.js'
import { parse } from '../../../src/parse/parse.js'
import { districtCommittee } from '../../../src/parse/place.js'
import { read } from './paper.js'

// Every unit of both maps signs a paper. EVERY_UNIT=1 tries all communes, otherwise one in forty.
const STEP = process.env['EVERY_UNIT'] === undefined ? 40 : 1

const named = ({ kind, name }: Territory) => `${kind} ${name}`
const address = (unit: Territory): string =>
  unit.parent ? `${named(unit)}, ${address(unit.parent)}` : named(unit)
const above = (unit: Territory) => unit.parent as Territory

interface Paper {
  readonly head: readonly string[]
  readonly party?: boolean
  /** What the paper says it carries out: the only place, besides the head, that names units. */
  readonly opening?: string
}
type Form = (unit: Territory) => Paper

const ofAbove = (whose: string) => `Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND ${whose}`
const PRINTED_ABOVE: Record<string, Form> = {
  'UBND over UBND': (unit) => ({ head: [`UBND ${named(above(unit))}`, `UBND ${named(unit)}`] }),
  'UBND over the unit': (unit) => ({ head: [`UBND ${named(above(unit))}`, named(unit)] }),
  'over two lines': (unit) => ({ head: [`UBND ${named(above(unit))}`, 'Ủy ban nhân dân', named(unit)] }),
  'a Party committee': (unit) => ({
    head: [`Đảng bộ ${named(above(unit))}`, `Đảng ủy ${named(unit)}`],
    party: true,
  }),
}
const NAMED_IN_TEXT: Record<string, Form> = {
  'the unit alone': (unit) => ({ head: [named(unit)], opening: ofAbove(address(above(unit))) }),
  'UBND and the unit': (unit) => ({
    head: ['Ủy ban nhân dân', named(unit)],
    opening: ofAbove(address(above(unit))),
  }),
  'its own address': (unit) => ({
    head: [`UBND ${named(unit)}`],
    opening: `Để cây trồng đều trên địa bàn ${address(unit)}`,
  }),
  'the units above apart': (unit) => ({
    head: [`UBND ${named(unit)}`],
    opening: [above(unit), above(unit).parent]
      .flatMap((area) => (area ? [ofAbove(named(area))] : []))
      .join('; '),
  }),
}
const DISTRICT: Record<string, Form> = {
  'on its own': (unit) => ({ head: ['Ủy ban nhân dân', named(unit)], opening: ofAbove(named(above(unit))) }),
  'under its province': (unit) => ({ head: [`UBND ${named(above(unit))}`, `UBND ${named(unit)}`] }),
  'a Party committee': (unit) => ({
    head: [`Đảng bộ ${named(above(unit))}`, `${districtCommittee(unit.kind)} ${unit.name}`],
    party: true,
  }),
}
const PROVINCE: Record<string, Form> = {
  'over two lines': (unit) => ({ head: ['Ủy ban nhân dân', named(unit)] }),
  'a Party committee': (unit) => ({
    head: [`${unit.kind === 'tỉnh' ? 'Tỉnh' : 'Thành'} ủy ${unit.name}`],
    party: true,
  }),
}

const printed = (
  { head, party = false, opening }: Paper,
  unit: Territory,
) => `${head.join('\n').toUpperCase()}
${party ? 'ĐẢNG CỘNG SẢN VIỆT NAM' : 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}
${party ? 'Số 15-KH/ĐU' : 'Số: 15/KH-UBND'}
${unit.name}, ngày 12 tháng 01 năm ${unit.vintage === 2024 ? 2024 : 2026}

KẾ HOẠCH
Trồng cây xanh ven sông

${opening ?? 'Căn cứ tình hình thực tế'}, cơ quan ban hành kế hoạch như sau:

1. Công chức Văn phòng lập danh mục cây.

Nơi nhận:
- Lưu: VT.
`

function tally(units: readonly Territory[], form: Form) {
  let right = 0
  const wrong: string[] = []
  for (const unit of units) {
    const found = read(printed(form(unit), unit)).heading.issuer?.territory
    if (found?.key === unit.key) right += 1
    else if (found) wrong.push(`${address(unit)} became ${address(found)}`)
  }
  return { right: right / units.length, wrong }
}

const unitsOf = (vintage: 2024 | 2025, level: Territory['level']) =>
  [...territories(vintage)]
    .filter((unit) => unit.level === level)
    .filter((_, index) => level !== 'COMMUNE' || index % STEP === 0)

const rows = (vintage: 2024 | 2025, level: Territory['level'], forms: Record<string, Form>, least: number) =>
  Object.entries(forms).map(([name, form]) => ({ name, vintage, level, form, least }))

test.each([
  ...rows(2024, 'COMMUNE', PRINTED_ABOVE, 0.995),
  ...rows(2025, 'COMMUNE', PRINTED_ABOVE, 0.995),
  ...rows(2024, 'COMMUNE', NAMED_IN_TEXT, 0.985),
  ...rows(2025, 'COMMUNE', NAMED_IN_TEXT, 0.985),
  ...rows(2024, 'DISTRICT', DISTRICT, 1),
  ...rows(2024, 'PROVINCE', PROVINCE, 1),
  ...rows(2025, 'PROVINCE', PROVINCE, 1),
])('units of $vintage, $level: $name', ({ vintage, level, form, least }) => {
  const units = unitsOf(vintage, level)
  const { right, wrong } = tally(units, form)
  expect(wrong.length / units.length > 0.002 ? wrong : []).toEqual([])
  expect(right).toBeGreaterThanOrEqual(least)
})

test.each([
  ['a unit that no map has', ['UBND HUYỆN BẢO THẮNG', 'UBND XÃ KHÔNG TÊN'], 'UBND xã Không Tên'],
  ['one of several, without a word about which', ['UBND HUYỆN CHÂU THÀNH'], 'UBND huyện Châu Thành'],
])('undecided: %s', (_, head, name) => {
  const text = printed({ head }, { name: 'Trụ sở', vintage: 2024 } as Territory)
  const parsed = parse({
    name: 'paper.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    textBase: 'RAW',
  })
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  expect(parsed.heading.issuer).toMatchObject({ name, territory: null })
  expect(parsed.anomalies.map(({ code, evidence }) => [code, evidence])).toContainEqual([
    'UNPLACED_AGENCY',
    name,
  ])
})
