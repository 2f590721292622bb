import { expect, test } from '@jest/globals'
import { vietnameseSortKey } from '../../src/model/collation'

const collator = new Intl.Collator('vi')
const byKey = (a: string, b: string) => (vietnameseSortKey(a) < vietnameseSortKey(b) ? -1 : 1)

test.each([
  ['letters of their own', ['a', 'á', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'v']],
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mặt', 'mất']],
  ['tones count behind letters', ['bản a', 'ban b', 'bán c', 'Ban B', 'BAN c']],
  ['words before longer ones', ['Sở', 'Sở Y tế', 'Sở Xây dựng', 'Sơn La', 'Sông Mã', 'Số 1', 'số 10']],
  [
    'signs',
    [
      'Văn hóa, Thể thao',
      'Văn hóa - Thể thao',
      'Văn hóa Thể thao',
      'Văn hóa (TT)',
      'Văn hóa/TT',
      'Văn hóa&TT',
    ],
  ],
  [
    'agencies',
    [
      'Đảng ủy Chính phủ',
      'Ủy ban Dân tộc',
      'UBND tỉnh Lạng Sơn',
      'UBND tỉnh Đắk Lắk',
      'UBND tỉnh Đắk Nông',
      'Ban Dân tộc',
      'Bộ Y tế',
      'các sở, ban, ngành',
      'Các sở',
      'Hội Nông dân',
      'Đài Tiếng nói Việt Nam',
      'Dân quân',
      'UBND huyện M’Đrắk',
    ],
  ],
  ['capitals', ['a', 'A', 'á', 'Á', 'â', 'Â']],
])('%s sort as Intl does', (_, names) => {
  for (const seed of [1, 2, 3]) {
    const shuffled = [...names].sort(
      (a, b) =>
        (((a.length * 7 + a.charCodeAt(0)) * seed) % 5) - (((b.length * 7 + b.charCodeAt(0)) * seed) % 5),
    )
    expect([...shuffled].sort(byKey)).toEqual([...shuffled].sort(collator.compare))
  }
})

test('a key is plain ASCII, so that every database sorts it alike', () => {
  expect(vietnameseSortKey('Ủy ban Dân tộc – “Đắk Lắk”')).toMatch(/^[\x20-\x7e]*$/)
})
