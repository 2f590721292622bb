import { expect, test } from '@jest/globals'
import { placeOf } from '../../../src/parse/place.js'
import { Annotated } from '../../../src/parse/annotate/annotated.js'
import { territories } from '../../../src/parse/lexicon/territories.js'
import { bodiesIn } from '../../../src/parse/recognise/agencies.js'

const commune = [...territories(2025)].find(
  ({ level, name, parent }) => level === 'COMMUNE' && name === 'Di Linh' && parent?.name === 'Lâm Đồng',
)!

test.each([
  ['Trạm Khuyến nông khu vực', 'Trạm Khuyến nông khu vực tỉnh Lâm Đồng'],
  ['Hạt Kiểm lâm khu vực Bảo Lộc', 'Hạt Kiểm lâm khu vực Bảo Lộc tỉnh Lâm Đồng'],
  ['Hạt Kiểm lâm khu vực Di Linh', 'Hạt Kiểm lâm khu vực Di Linh'],
  ['Trạm Y tế', 'Trạm Y tế xã Di Linh'],
])('what a commune calls %s has several communes: it is of the province', (words, name) => {
  const [first] = bodiesIn(new Annotated(`${words} trồng cây.`), placeOf(commune))
  expect(first?.bodies.map((body) => body.name)).toEqual([name])
})

test.each([
  ['Kho bạc Nhà nước khu vực X', 'Kho bạc Nhà nước khu vực X'],
  ['Chi cục Thuế khu vực XIII', 'Chi cục Thuế khu vực XIII'],
  ['NHNN chi nhánh Khu vực 10', 'Ngân hàng Nhà nước Chi nhánh Khu vực 10'],
  ['Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 10', 'Ngân hàng Nhà nước Chi nhánh Khu vực 10'],
])('%s of a region is one body, whichever province names it', (words, name) => {
  const others = [...territories(2025)].filter(({ level }) => level === 'PROVINCE').slice(0, 2)
  const named = [commune, ...others].map((unit) => {
    const [first] = bodiesIn(new Annotated(`${words} kiểm soát việc trồng cây.`), placeOf(unit))
    return first?.bodies.map((body) => [body.name, body.key])
  })
  expect(named[0]).toEqual([[name, expect.stringMatching(/.+/)]])
  expect(new Set(named.map((one) => JSON.stringify(one))).size).toBe(1)
})

test('a court of a region is one of its province', () => {
  const [first] = bodiesIn(new Annotated('TAND khu vực 3 trồng cây.'), placeOf(commune))
  expect(first?.bodies[0]?.name).toBe('Tòa án nhân dân khu vực 3 tỉnh Lâm Đồng')
})
