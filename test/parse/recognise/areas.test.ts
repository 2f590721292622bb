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
  ['Kho bạc Nhà nước khu vực X', 'Kho bạc Nhà nước khu vực X tỉnh Lâm Đồng'],
  ['Trạm Y tế', 'Trạm Y tế xã Di Linh'],
])('what a commune calls %s has several communes: it is of the province', (words, name) => {
  const [first] = bodiesIn(new Annotated(`${words} trồng cây.`), placeOf(commune))
  expect(first?.bodies.map((body) => body.name)).toEqual([name])
})
