import { describe, expect, test } from '@jest/globals'
import {
  holdsAll,
  isBodyNamed,
  isPaperNamed,
  isPlaceNamed,
  isPlaceNearlyNamed,
  isSameSymbol,
  numberAsked,
  papersTold,
  placeNamed,
  placeNearlyNamed,
  symbolAsked,
  symbolsTold,
  placesNamed,
} from '../../src/page/found/named'

const PLACES = ['Sơn La', 'Lạng Sơn', 'Hà Nam', 'Quảng Nam', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'].map(
  (name) => ({
    name,
  }),
)
const named = (question: string) => {
  const found = placeNamed(question, PLACES)
  return found && [found.place.name, found.rest]
}

describe('the place that a question names', () => {
  test.each([
    ['26 ct tu lang son', 'Lạng Sơn', '26 ct tu'],
    ['26-CT/TU của tỉnh Lạng Sơn', 'Lạng Sơn', '26-CT/TU'],
    ['nhà ở của Lạng Sơn', 'Lạng Sơn', 'nhà ở'],
    ['LẠNG SƠN 26-CT/TU', 'Lạng Sơn', '26-CT/TU'],
    ['ke hoach 12 ba ria vung tau 2024', 'Bà Rịa - Vũng Tàu', 'ke hoach 12 2024'],
    ['nha o xa hoi thanh pho Ho Chi Minh', 'Hồ Chí Minh', 'nha o xa hoi'],
  ])('%s', (question, place, rest) => expect(named(question)).toEqual([place, rest]))

  test.each(['lang son', 'tỉnh Lạng Sơn', '26-CT/TU', 'cay bong mat', 'langson 26', ''])(
    '%j: none',
    (question) => expect(named(question)).toBeNull(),
  )
})

describe('the place that a question names with a wrong letter', () => {
  const nearly = (question: string) => {
    const found = placeNearlyNamed(question, PLACES)
    return found && [found.place.name, found.rest]
  }
  // cspell:disable
  test.each([
    ['chỉ thị 34 tỉnh lạng sơm', 'Lạng Sơn', 'chỉ thị 34'],
    ['ct 34 lagn son', 'Lạng Sơn', 'ct 34'],
    ['quảngg nam 34-CT/TW', 'Quảng Nam', '34 CT TW'],
    ['34 ho chi min', 'Hồ Chí Minh', '34'],
    // cspell:enable
  ])('%s', (question, place, rest) => expect(nearly(question)).toEqual([place, rest]))

  test.each(['chỉ thị 34 lạng sơn', 'chỉ thị 34 hà năng', 'lạng sơm', 'chỉ thị 34 làng xóm', ''])(
    '%j: none',
    (question) => expect(nearly(question)).toBeNull(),
  )
})

// cspell:disable
test.each([
  ['Lạng Sơn', 'lang sonn', true],
  ['Lạng Sơn', 'tỉnh lạng sơm', true],
  ['Hà Nội', 'tp ha noii', true],
  ['Lào Cai', 'lao caii', true],
  ['Hà Nội', 'ha nam', false],
  ['Quảng Nam', 'quang ninh', false],
  ['Lạng Sơn', 'sở y tế lang sonn', false],
  ['Lạng Sơn', '', false],
])('a province with a letter too many: %s for %s', (name, asked, is) =>
  expect(isPlaceNearlyNamed(name, asked)).toBe(is),
)
// cspell:enable

test('a text answers a question when it holds all of its words, the last one perhaps unfinished', () => {
  const paper = '26-CT/TU Chỉ thị Tỉnh ủy Lạng Sơn'
  expect(holdsAll(paper, '26 ct tu lang so')).toBe(true)
  expect(holdsAll(paper, '26 ct tu lang son ke')).toBe(false)
  expect(holdsAll(paper, '26 c tu lang son')).toBe(false)
})

test.each([
  ['sxd lào cai', true],
  ['sxd lc', true],
  ['so xay dung lao c', true],
  ['sgd lào cai', false],
  ['sxd yên bái', false],
])('a body is named by its words or by first letters of them: %s', (asked, isNamed) =>
  expect(isBodyNamed('Sở Xây dựng tỉnh Lào Cai', asked)).toBe(isNamed),
)

test.each([
  ['lao cai', true],
  ['tỉnh Lào C', true],
  ['cai lao', false],
  ['tỉnh', false],
])('Lào Cai is named by its words in their order: %s', (asked, isNamed) =>
  expect(isPlaceNamed('tỉnh Lào Cai', asked)).toBe(isNamed),
)

test.each(['ct 34', 'ct34', '34ct', 'chi thi so 34', 'CT34 TW'])(
  'a paper is named by its number: %s',
  (asked) =>
    expect(isPaperNamed({ symbol: '34-CT/TW', typeLabel: 'Chỉ thị', issuer: null }, asked)).toBe(true),
)

test('a symbol is the same however it is written', () => {
  expect(isSameSymbol('26 ct tu', '26-CT/TU')).toBe(true)
  expect(isSameSymbol('26 kh tu', '26-CT/TU')).toBe(false)
})

test.each([
  ['26-CT/TU', '26-CT/TU'],
  ['chi thi so 26-ct/tu', '26-ct/tu'],
  ['Kế hoạch 26 kh ubnd', '26 kh ubnd'],
  ['26-CT/TU nhà ở', null],
  ['nhà ở xã hội', null],
  ['26', null],
])('the symbol that a question asks for alone: %s', (question, symbol) =>
  expect(symbolAsked(question)).toBe(symbol),
)

test.each([
  ['ct 43', 'CT', '43'],
  ['ct43', 'CT', '43'],
  ['chi thi 43', 'chỉ thị', '43'],
  ['Ke hoach so 43', 'kế hoạch', '43'],
  ['cv 14491', 'công văn', '14491'],
  ['tbkl 367', 'thông báo', '367'],
  ['Chỉ thị số 43', 'Chỉ thị', '43'],
  ['kế hoạch 168', 'kế hoạch', '168'],
  ['văn bản số 844', 'văn bản', '844'],
  ['vb 844', 'văn bản', '844'],
  ['so 844', 'văn bản', '844'],
  ['844', 'văn bản', '844'],
])('the type and number that a question gives: %s', (question, type, number) =>
  expect(numberAsked(question)).toEqual({ type, number }),
)

test.each(['43-CT/TW', 'nhà 43', 'ct', 'chỉ thị 43 năm 2024', '2026', 'năm 2026', '24052026'])(
  'no type and number: %s',
  (question) => expect(numberAsked(question)).toBeNull(),
)

test.each([
  ['so sánh Lạng Sơn và Hà Nam chỉ thị 34', 'Lạng Sơn', 'Hà Nam', 'so sánh chỉ thị 34'],
  ['ha nam voi lang son', 'Hà Nam', 'Lạng Sơn', ''],
])('two places are compared in the order of the question: %s', (question, first, second, rest) => {
  const found = placesNamed(question, PLACES)
  expect(found && [...found.all.map(({ name }) => name), found.rest]).toEqual([first, second, rest])
})

test('so are three', () =>
  expect(placesNamed('so sánh Lạng Sơn, Hà Nam và Sơn La 34-CT/TW', PLACES)).toEqual({
    all: [{ name: 'Lạng Sơn' }, { name: 'Hà Nam' }, { name: 'Sơn La' }],
    rest: 'so sánh 34-CT/TW',
  }))

test('of one place there are not two', () => expect(placesNamed('kế hoạch Lạng Sơn', PLACES)).toBeNull())

test.each([
  [
    'Kính gửi các sở, đề nghị báo cáo kết quả thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 trước ngày 30/11/2026',
    ['34-CT/TW'],
  ],
  ['34-CT/TW, 927/QĐ-TTg và 12/2018/NQ-HĐND', ['34-CT/TW', '927/QĐ-TTg', '12/2018/NQ-HĐND']],
  ['34-CT/TW', []],
  ['Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư', []],
  ['nhà ở xã hội 24/5/2024', []],
])('the symbols that stand among other words: %s', (text, symbols) =>
  expect(symbolsTold(text)).toEqual(symbols),
)

describe('the papers that a question names among other words', () => {
  // cspell:disable
  test.each([
    ['Báo cáo kết quả triển khai Chỉ thị 34-CT/TW', ['Chỉ thị 34-CT/TW']],
    ['Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư', ['Chỉ thị số 34-CT/TW']],
    ['bao cao chi thi 34 ct tw nam 2024', ['chi thi 34 ct tw']],
    ['so sánh chỉ thị 34 và chỉ thị 999', ['chỉ thị 34', 'chỉ thị 999']],
    ['ke hoach 168 cua tinh', ['ke hoach 168']],
    ['12/2018/NQ-HĐND có hiệu lực', ['12/2018/NQ-HĐND']],
    // cspell:enable
  ])('%s', (question, papers) => expect(papersTold(question)).toEqual(papers))

  test.each(['kế hoạch 2026 Lạng Sơn', 'chương trình 5 năm', 'giai đoạn 2021-2030', '24/5/2024', ''])(
    '%j: none',
    (question) => expect(papersTold(question)).toEqual([]),
  )
})
