import { describe, expect, test } from '@jest/globals'
import { addDays, boundsOf, isoDay, lastDayOfMonth } from '../../src/model/date.js'
import { overdueFrom } from '../../src/model/deadline.js'
import { nounOf, otherNounOf } from '../../src/model/document.js'
import { bareLetters, bareWords, fold, foldBare, slug } from '../../src/model/fold.js'
import { guardedKind } from '../../src/model/relation.js'
import { numberOf, printSymbol, symbolKey, type DocumentSymbol } from '../../src/model/symbol.js'
import { vintageAt } from '../../src/model/territory.js'

describe('dates', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2024, 13, 1, null],
    [1899, 1, 1, null],
  ])('%d-%d-%d is %s', (year, month, day, iso) => expect(isoDay(year, month, day)).toBe(iso))

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-05-24', '2024-05-24', '2024-05-24'],
  ])('%s lies between %s and %s', (value, earliest, latest) =>
    expect(boundsOf(value)).toEqual({ earliest, latest }),
  )

  test('days are added over the ends of months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(lastDayOfMonth(2025, 2)).toBe('2025-02-28')
  })
})

describe('the first day that is late', () => {
  test.each([
    ['BEFORE', 'DUE', '2024-06-10', '2024-06-10'],
    ['BY', 'DUE', '2024-06-10', '2024-06-11'],
    ['WITHIN', 'SUBMIT', '2022-07-31', '2022-08-01'],
    ['BY', 'HORIZON', '2030-12-31', null],
    ['MAX', 'DURATION', null, null],
  ] as const)('%s %s %s: %s', (bound, kind, due, late) =>
    expect(overdueFrom({ bound, kind, due })).toBe(late),
  )
})

describe('what a paper is', () => {
  test.each([
    ['KE_HOACH', '15/KH-UBND', 'Kế hoạch'],
    ['OTHER', '45/GM-UBND', 'Giấy mời'],
    ['OTHER', '12-GM/TU', 'Giấy mời'],
    ['OTHER', '45a/GM-VPCP', 'Giấy mời'],
    // a type that is known comes before what its symbol may be taken for
    ['CONG_VAN', '45/GM-UBND', 'Công văn'],
    ['OTHER', '45/UBND-GM', 'Văn bản khác'],
    ['OTHER', '45/GMX-UBND', 'Văn bản khác'],
    ['OTHER', null, 'Văn bản khác'],
  ] as const)('%s %s: %s', (type, symbol, noun) => expect(nounOf(type, symbol)).toBe(noun))

  test.each([
    ['OTHER', '45/GM-UBND', 'invitation'],
    ['OTHER', '45/GUQ-UBND', 'letter of authorisation'],
    ['OTHER', '45-LKG/TU', 'appeal'],
    ['OTHER', '45/ML-BQP', 'command'],
    ['OTHER', '45/SL', 'presidential decree'],
    // of these the type has a name
    ['CONG_VAN', '45/GM-UBND', undefined],
    ['OTHER', '45/UBND-GM', undefined],
  ] as const)('in English, %s %s: %s', (type, symbol, noun) =>
    expect(otherNounOf(type, symbol, 'en')).toBe(noun),
  )
})

describe('symbols', () => {
  const state = (
    number: string | null,
    year: number | null,
    typeCode: string | null,
    issuer: string,
  ): DocumentSymbol => ({ system: 'STATE', number, year, typeCode, issuer })
  test.each([
    [state('217', null, 'KH', 'UBND'), '217/KH-UBND', '217'],
    [state('12', 2018, 'NQ', 'HĐND'), '12/2018/NQ-HĐND', '12/2018'],
    [state('865', null, null, 'VPCP-KTTH'), '865/VPCP-KTTH', '865'],
    [state('202', 2025, null, 'QH15'), '202/2025/QH15', '202/2025'],
    [state(null, null, 'TB', 'UBND'), 'TB-UBND', null],
    [{ system: 'PARTY', number: '34', year: null, typeCode: 'CT', issuer: 'TW' } as const, '34-CT/TW', '34'],
  ])('%j prints as %s', (symbol, printed, number) => {
    expect(printSymbol(symbol)).toBe(printed)
    expect(numberOf(symbol)).toBe(number)
  })

  test.each(['34-CT/TW', '34 - CT/TW', 'Số 34-CT/TW', '34–ct/tw', '034-CT/TW'])(
    '%s is looked up as 34-ct/tw',
    (text) => expect(symbolKey(text)).toBe('34-ct/tw'),
  )

  test('"QĐ-UBND.HC" and "QĐ-UBND-HC" are one series, the numbers of resolutions are not', () => {
    expect(symbolKey('642/QĐ-UBND.HC')).toBe(symbolKey('642/QĐ-UBND-HC'))
    expect(symbolKey('66.25/2026/NQ-CP')).toBe('66.25/2026/nq-cp')
  })
})

describe('folding', () => {
  test.each([
    ['Uỷ ban nhân dân', 'ủy ban nhân dân'],
    ['HOÀ BÌNH', 'hòa bình'],
    ['Cục Quản lí đường bộ, quí II', 'cục quản lý đường bộ, quý ii'],
    ['KĨ THUẬT, KÌ SƠN, TỈ LỆ', 'kỹ thuật, kỳ sơn, tỷ lệ'],
    ['vị trí, bác sĩ, trị liệu, khí', 'vị trí, bác sĩ, trị liệu, khí'],
    ['Quý', 'quý'],
    ['kế  hoạch – 2024', 'kế hoạch-2024'],
    ['nhà ở', 'nhà ở'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))

  test('accents go, đ too', () => expect(foldBare('Đường bộ Uỷ')).toBe('duong bo uy'))
  test.each(['  Sở Y tế -  Hà Nội (2) ', 'S\u01a1\u0309 Y te\u0302\u0301 – 12', '« 5 »', '', '…'])(
    'marks part bare words: %j',
    (text) => {
      const words = foldBare(text).match(/[a-z0-9]+/g) ?? []
      expect([bareWords(text), slug(text)]).toEqual([words.join(' '), words.join('-')])
      expect(bareLetters(text)).toBe(words.join('').replace(/\d/g, ''))
    },
  )
})

describe('the date guard', () => {
  test.each([
    ['IMPLEMENTS', '2024-03-01', '2024-05-24', 'CITES'],
    ['IMPLEMENTS', '2024-05-31', '2024-05-24', 'IMPLEMENTS'],
    ['IMPLEMENTS', null, '2024-05-24', 'IMPLEMENTS'],
    ['PER', '2024-03-01', '2024-05-24', 'CITES'],
    ['REPLACES', '2024-03-01', '2024-05-24', 'REPLACES'],
  ] as const)('%s, citing %s, cited %s: %s', (kind, latest, earliest, result) =>
    expect(guardedKind(kind, latest, earliest)).toBe(result),
  )
})

test('the map of 34 provinces holds from 1 July 2025 on', () => {
  expect([
    vintageAt('2025-06-30'),
    vintageAt('2025-07-01'),
    vintageAt(null),
    vintageAt('2025-07'),
    vintageAt('2025'),
  ]).toEqual([2024, 2025, 2024, 2025, 2024])
})
