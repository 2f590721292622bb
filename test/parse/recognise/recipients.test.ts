import { describe, expect, test } from '@jest/globals'
import { provinceByName } from '../../../src/parse/lexicon/territories.js'
import { normalise } from '../../../src/parse/normalise.js'
import { placeOf } from '../../../src/parse/place.js'
import { bodyNamed } from '../../../src/parse/recognise/agencies.js'
import { Line } from '../../../src/parse/segment/line.js'
import { recogniseRecipients } from '../../../src/parse/recognise/recipients.js'
import type { Territory } from '../../../src/model/territory.js'

const place = placeOf(provinceByName('Nghệ An', 2024) as Territory)
const issuer = bodyNamed('Sở Y tế', place)
const lines = (...texts: string[]) =>
  texts.map((text) => new Line(normalise(text), { gap: 0, indent: 0, column: false, afterPage: false }))
const read = (...texts: string[]) => recogniseRecipients(lines('Nơi nhận:', ...texts), place, issuer)
const agencies = (text: string) =>
  read(`- ${text}`)[0]?.agencies.map(({ name }) => name.replace(/ \([^)]*\)$/, ''))

describe('who a line names', () => {
  test.each<[string, string[]]>([
    ['Thường trực Tỉnh ủy;', ['Thường trực Tỉnh ủy Nghệ An']],
    ['TT. Tỉnh ủy, TT. HĐND tỉnh (b/c);', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
    ['TTTU, TT HĐND tỉnh;', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
    ['CT, các PCT UBND tỉnh;', ['UBND tỉnh Nghệ An']],
    ['Lãnh đạo VP UBND tỉnh;', ['Văn phòng UBND tỉnh Nghệ An']],
    ['CPVP UBND tỉnh, các Phòng CM, Trung tâm Thông tin;', ['Văn phòng UBND tỉnh Nghệ An']],
    ['VPUB: PCVP, KTTH;', ['Văn phòng UBND tỉnh Nghệ An']],
    ['CVP, các PCVP;', ['Văn phòng UBND tỉnh Nghệ An']],
    ['C, PVP UBND tỉnh;', ['Văn phòng UBND tỉnh Nghệ An']],
    ['Chánh, Phó CVP UBND tỉnh (KT);', ['Văn phòng UBND tỉnh Nghệ An']],
    ['Cục Kiểm tra văn bản (Bộ Tư pháp);', ['Cục Kiểm tra văn bản - Bộ Tư pháp']],
    ['Cục Thuế (qua Sở Y tế);', ['Cục Thuế tỉnh Nghệ An']],
    ['GĐ, các PGĐ Sở;', ['Sở Y tế tỉnh Nghệ An']],
    ['Lãnh đạo và các phòng thuộc Sở;', ['Sở Y tế tỉnh Nghệ An']],
    ['Ban Giám đốc;', ['Sở Y tế tỉnh Nghệ An']],
    ['Báo và PTTH Nghệ An;', ['Báo và Phát thanh, Truyền hình tỉnh Nghệ An']],
    ['Các đồng chí Tỉnh ủy viên,', ['Tỉnh ủy Nghệ An']],
    ['TTTU, TTHĐND tỉnh;', ['Thường trực Tỉnh ủy Nghệ An', 'Thường trực HĐND tỉnh Nghệ An']],
    ['31 khóm;', ['các khóm']],
    ['31 bản tin;', []],
    ['UBND: H. Nam Đàn, TX. Cửa Lò;', ['UBND huyện Nam Đàn', 'UBND thị xã Cửa Lò']],
    ['UBND: các phòng;', ['UBND tỉnh Nghệ An']],
    ['Các ban đảng, Văn phòng Tỉnh ủy,', ['các ban đảng Tỉnh ủy', 'Văn phòng Tỉnh ủy Nghệ An']],
    ['UBND các huyện, TP, TX;', ['UBND các huyện, thành phố, thị xã']],
    ['Website Sở Nội vụ;', ['Website Sở Nội vụ tỉnh Nghệ An']],
    ['Như Điều 3;', []],
    ['Lưu: VT, NN.', []],
  ])('%s', (text, expected) => expect(agencies(text)).toEqual(expected))
})

test('one line a dash, a continuation joined, rules and menus left out', () => {
  const found = read(
    '- Các sở, ban, ngành,',
    'đoàn thể tỉnh;',
    '- --',
    'Lưu trữ | Ghi chú | In',
    '- Lưu: VT.',
    'Lưu Xuân Bình',
  )
  expect(found.map(({ text }) => text)).toEqual(['Các sở, ban, ngành, đoàn thể tỉnh', 'Lưu: VT'])
})

test.each([
  ['Bộ Tư pháp', ['Bộ Tư pháp']],
  ['Cục Bổ trợ tư pháp', []],
])('a minister is of the own ministry of %s alone', (own, expected) => {
  const [found] = recogniseRecipients(
    lines('Nơi nhận:', '- Bộ trưởng (để b/c);'),
    place,
    bodyNamed(own, place),
  )
  expect(found?.agencies.map(({ name }) => name)).toEqual(expected)
})
