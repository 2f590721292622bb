import { describe, expect, test } from '@jest/globals'
import { categoriesOf, membershipOf } from '../../src/ingest/membership'
import { lifeOf } from '../../src/ingest/succession'
import { CATEGORIES, COLLECTIVES } from '../../src/parse/lexicon/memberships'
import { FOUNDED, REFORMS } from '../../src/parse/lexicon/reforms'
import { territory } from '../../src/parse/lexicon/territories'
import { placeOf, type Place } from '../../src/parse/place'
import { slug } from '../../src/model/fold'
import { bodyNamed } from '../../src/parse/recognise/agencies'
import type { Level } from '../../src/model/document'

const CENTRE: Place = { vintage: 2024, level: 'CENTRAL', province: null, district: null, commune: null }
const LANG_SON = placeOf(territory(2024, '20')!)

test.each<[string, Level, readonly string[] | null, readonly string[], readonly string[], boolean]>([
  [
    'các sở, ban, ngành',
    'PROVINCE',
    ['sở', 'ngang sở', 'ngành dọc', 'ban thuộc UBND'],
    ['PROVINCE'],
    [],
    false,
  ],
  [
    'các sở, ban, ngành tỉnh',
    'PROVINCE',
    ['sở', 'ngang sở', 'ngành dọc', 'ban thuộc UBND'],
    ['PROVINCE'],
    [],
    false,
  ],
  ['các sở', 'PROVINCE', ['sở'], ['PROVINCE'], [], false],
  ['các sở, ngành liên quan', 'PROVINCE', null, [], [], false],
  ['các đoàn thể', 'DISTRICT', ['đoàn thể'], ['DISTRICT'], [], false],
  ['các đoàn thể cấp huyện', 'PROVINCE', ['đoàn thể'], ['DISTRICT'], [], false],
  ['các đoàn thể', 'CENTRAL', ['đoàn thể'], ['CENTRAL'], [], true],
  ['các ban đảng Tỉnh ủy', 'PROVINCE', ['ban đảng'], ['PROVINCE'], [], false],
  [
    'các bộ, ngành Trung ương',
    'PROVINCE',
    ['bộ', 'cơ quan ngang bộ', 'cơ quan thuộc Chính phủ'],
    ['CENTRAL'],
    [],
    true,
  ],
  ['UBND các huyện, thành phố', 'PROVINCE', ['ubnd'], ['DISTRICT'], ['huyện', 'thành phố'], false],
  ['UBND các xã, phường, thị trấn', 'DISTRICT', ['ubnd'], ['COMMUNE'], ['xã', 'phường', 'thị trấn'], false],
  [
    'UBND các quận, huyện, phường, xã',
    'PROVINCE',
    ['ubnd'],
    ['DISTRICT', 'COMMUNE'],
    ['quận', 'huyện', 'phường', 'xã'],
    false,
  ],
  [
    'UBND các tỉnh, thành phố trực thuộc Trung ương',
    'PROVINCE',
    ['ubnd'],
    ['PROVINCE'],
    ['tỉnh', 'thành phố'],
    true,
  ],
  ['UBND các tỉnh, thành phố trực thuộc Trung ương ven biển', 'CENTRAL', null, [], [], false],
  ['UBND cấp huyện', 'PROVINCE', ['ubnd'], ['DISTRICT'], [], false],
  [
    'Phòng Nội vụ các huyện, thị xã, thành phố',
    'PROVINCE',
    ['phong-noi-vu'],
    ['DISTRICT'],
    ['huyện', 'thị xã', 'thành phố'],
    false,
  ],
  ['các huyện ủy', 'PROVINCE', ['huyện ủy'], ['DISTRICT'], [], false],
  ['các thành ủy', 'PROVINCE', ['thành ủy'], ['DISTRICT'], [], false],
  ['các thành ủy', 'CENTRAL', ['thành ủy'], ['PROVINCE'], [], false],
  ['các tỉnh ủy', 'CENTRAL', ['tỉnh ủy'], ['PROVINCE'], [], true],
  ['Ban Tổ chức các huyện ủy', 'PROVINCE', ['ban-to-chuc-huyen-uy'], ['DISTRICT'], [], false],
  // villages, which the folded words would take for "các ban"
  ['các bản', 'COMMUNE', null, [], [], false],
  ['các doanh nghiệp', 'PROVINCE', null, [], [], false],
])('%s of a unit of level %s', (name, level, categories, levels, kinds, everywhere) => {
  expect(membershipOf(slug(name), level)).toEqual(
    categories === null ? null : { categories, levels, kinds, everywhere },
  )
})

test.each([
  ['Sở Xây dựng tỉnh Lạng Sơn', LANG_SON, ['so-xay-dung', 'sở']],
  ['Ban Dân tộc tỉnh Lạng Sơn', LANG_SON, ['ban-dan-toc', 'ngang sở', 'ban thuộc UBND']],
  ['Tỉnh ủy Lạng Sơn', LANG_SON, ['tinh-uy', 'tỉnh ủy']],
  ['UBND huyện Tràng Định', LANG_SON, ['ubnd']],
  ['Phòng Nội vụ huyện Tràng Định', LANG_SON, ['phong-noi-vu', 'phòng']],
  [
    'Phòng Giao dịch Ngân hàng Chính sách xã hội huyện Tràng Định',
    LANG_SON,
    ['phong-giao-dich-ngan-hang-chinh-sach-xa-hoi'],
  ],
  ['Bộ Y tế', CENTRE, ['bo-y-te', 'bộ']],
  ['Bộ Chính trị', CENTRE, ['bo-chinh-tri']],
  ['Ban Tổ chức Trung ương', CENTRE, ['ban-to-chuc-trung-uong', 'ban đảng']],
  ['Ban Tổ chức Trung ương Đoàn', CENTRE, ['ban-to-chuc-trung-uong-doan']],
])('%s counts as', (name, place, expected) => {
  expect(categoriesOf(bodyNamed(name, place))).toEqual(expected)
})

describe('the vocabulary', () => {
  test('every category that a noun names exists, and every one is named', () => {
    const named = new Set(COLLECTIVES.flatMap(({ categories }) => categories))
    expect([...named].sort()).toEqual(CATEGORIES.map(({ category }) => category).sort())
  })

  test.each(REFORMS.filter(({ ended }) => !ended.endsWith('…')))(
    '$ended of level $level',
    ({ ended, level, lastDay, successors }) => {
      const hanoi = placeOf(territory(2024, '01')!)
      const [place, behind] =
        level === 'CENTRAL'
          ? [CENTRE, '']
          : /Thành ủy$/u.test(ended)
            ? [hanoi, ' Hà Nội']
            : [LANG_SON, /ủy$/u.test(ended) ? ' Lạng Sơn' : ' tỉnh Lạng Sơn']
      const life = lifeOf(bodyNamed(`${ended}${behind}`, place))
      expect(life.validTo).toBe(lastDay)
      expect(life.successors.map(({ name }) => name)).toEqual(successors.map((name) => `${name}${behind}`))
    },
  )

  test('who was founded is a successor of somebody', () => {
    const successors = new Set(REFORMS.flatMap(({ successors: names }) => names))
    expect(FOUNDED.map(([name]) => name).filter((name) => !successors.has(name))).toEqual([])
  })
})
