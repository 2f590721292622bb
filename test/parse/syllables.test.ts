import { expect, test } from '@jest/globals'
import { normalise } from '../../src/parse/normalise.js'
import { lostBlankIn } from '../../src/parse/syllables.js'

test.each([
  ['kếhoạch', 'kế hoạch'],
  ['TRIỂNKHAI', 'TRIỂN KHAI'],
  ['CHÍNHPHỦ', 'CHÍNH PHỦ'],
  ['antoàn', 'an toàn'],
  ['vềviệc', 'về việc'],
  ['Nhândân', 'Nhân dân'],
  ['tỉnhLạng', 'tỉnh Lạng'],
  ['UBNDngày', 'UBND ngày'],
  ['phủyêu', 'phủ yêu'],
  // also "cá chuyện" and "cách uyện"
  ['cáchuyện', 'các huyện'],
  // no syllable ends in a stop and has the tone of "tổc", "thủt"
  ['tổchức', 'tổ chức'],
  ['Thủtrưởng', 'Thủ trưởng'],
  // also "ba nhành", "thự chiện", "Quố chội", "Bột rưởng"
  ['banhành', 'ban hành'],
  ['thựchiện', 'thực hiện'],
  ['Quốchội', 'Quốc hội'],
  ['Bộtrưởng', 'Bộ trưởng'],
  // the second has no onset, the first one letter
  ['Trungương', 'Trung ương'],
  ['ýkiến', 'ý kiến'],
])('%s has lost a blank: %s', (printed, meant) => {
  const at = lostBlankIn(printed)
  expect(at === null ? null : `${printed.slice(0, at)} ${printed.slice(at)}`).toBe(meant)
})

test.each([
  'nghiêng',
  'Krông',
  'Pơnan',
  'Kuăng',
  'Miầu',
  'internet',
  'BNNPTNT',
  'Website',
  'hoà',
  'khuỷu',
  'khuyên',
])('%s stays one word', (printed) => expect(lostBlankIn(printed)).toBeNull())

test('the blank that is put back has no place of its own in the raw text', () => {
  const passage = normalise('UBND cáchuyện lập kếhoạch')
  expect(passage.text).toBe('UBND các huyện lập kế hoạch')
  const at = passage.text.indexOf('huyện')
  expect(passage.span(at, at + 5)).toEqual({ start: 8, end: 13 })
  expect(passage.span(5, at + 5)).toEqual({ start: 5, end: 13 })
})
