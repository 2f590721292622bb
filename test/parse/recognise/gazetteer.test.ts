import { expect, test } from '@jest/globals'
import { Annotated } from '../../../src/parse/annotate/annotated.js'
import { inferProvince, speaksOfFormerUnits } from '../../../src/parse/recognise/gazetteer.js'

const annotated = (texts: readonly string[]) => texts.map((text) => new Annotated(text))

test.each([
  ['a province by name', ['UBND tỉnh Bắc Giang giao Sở Xây dựng.'], 'Bắc Giang', null],
  [
    'districts that only one province has',
    ['huyện Sơn Động chỉ đạo xã Vĩnh An, thị trấn Tây Yên Tử'],
    'Bắc Giang',
    'Sơn Động',
  ],
  ['a name borne in many provinces', ['huyện Châu Thành báo cáo'], null, null],
  ['two provinces alike', ['tỉnh Bắc Giang và tỉnh Lạng Sơn'], null, null],
  ['no place', ['Sở Xây dựng báo cáo'], null, null],
])('%s', (_, texts, province, district) => {
  const found = inferProvince(annotated(texts), 2024, [])
  expect([found?.province.name ?? null, found?.district?.name ?? null]).toEqual([province, district])
})

test.each([
  ['a district that was', 2025, ['huyện Vân Canh (cũ) và xã Canh Vinh'], 'Gia Lai'],
  ['the same in words', 2025, ['tại huyện Vân Canh cũ'], 'Gia Lai'],
  ['a district while it is there', 2024, ['tại huyện Vân Canh'], 'Bình Định'],
  ['old trees are no old district', 2025, ['tại huyện Vân Canh, cũng trồng cây'], null],
] as const)('%s', (_, vintage, texts, province) =>
  expect(inferProvince(annotated(texts), vintage, [])?.province.name ?? null).toBe(province),
)

test.each([
  ['huyện Vân Canh (cũ)', true],
  ['huyện Vân Canh', false],
  ['nhà cũ ở huyện Vân Canh', false],
])('units that are spoken of as former ones: %s', (text, expected) =>
  expect(speaksOfFormerUnits(annotated([text]))).toBe(expected),
)

test('a name that is off by a tone fits only inside the known district', () => {
  expect(
    inferProvince(annotated(['huyện Sơn Động giao xã Dương Hữu và thị trấn Tây Yên Tử']), 2024, [])?.variants,
  ).toEqual([['xã Dương Hữu', 'xã Dương Hưu']])
})
