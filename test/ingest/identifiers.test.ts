import { expect, test } from '@jest/globals'
import { bodyOfCode, identifiersOfAgency, provinceOfCode, readCode } from '../../src/ingest/identifiers'
import { PROVINCES_OF_2024 } from '../../src/model/provinces'
import { CENTRAL_IDENTIFIERS } from '../../src/parse/lexicon/identifiers'
import { isCertain } from '../../src/model/agency'

const bodyOf = (code: string, date: string | null = null) => bodyOfCode(readCode(code)!, date)

test.each([
  ['H37', 'QD_20_2020', 'H37'],
  ['h37.02.02', 'QD_20_2020', 'H37.02.02'],
  ['000.00.00.H26', 'QCVN_102_2016', 'H26'],
  ['000.01.08.H37', 'QCVN_102_2016', 'H37.08.01'],
  ['00.99.H29', 'QCVN_102_2016', 'H29.99'],
])('%s is of %s', (text, scheme, levels) => {
  const code = readCode(text)
  expect([code?.scheme, code?.levels.join('.')]).toEqual([scheme, levels])
})

test.each(['vxp.saas.02', 'H3', 'H37.', '', `H37${'.01'.repeat(20)}`, '37.H'])('%s is no code', (text) =>
  expect(readCode(text)).toBeNull(),
)

test('every code of the lists names one body, and that body has the code', () => {
  for (const { code, name, validTo } of CENTRAL_IDENTIFIERS) {
    const body = bodyOf(code, validTo)!
    expect([code, isCertain(body), body.level, body.system === null]).toEqual([code, true, 'CENTRAL', false])
    expect([name, identifiersOfAgency(body.key).map((identifier) => identifier.code)]).toEqual([name, [code]])
  }
  expect(PROVINCES_OF_2024).toHaveLength(63)
  for (const [at, name] of PROVINCES_OF_2024.entries()) {
    const code = `H${String(at + 1).padStart(2, '0')}`
    const body = bodyOf(code, '2024-01-01')!
    expect([code, body.territory?.name, body.level]).toEqual([code, name, 'PROVINCE'])
  }
})

test('facts that other programs print', () => {
  const facts = {
    H26: 'Hà Nội',
    H29: 'Hồ Chí Minh',
    H30: 'Hậu Giang',
    H37: 'Lạng Sơn',
    H49: 'Quảng Ninh',
    K57: 'Huế',
  }
  for (const [code, name] of Object.entries(facts))
    expect([code, provinceOfCode(readCode(code)!, '2026-01-01')?.name]).toEqual([
      code,
      expect.stringContaining(name),
    ])
  expect(bodyOf('G22')?.name).toBe('Văn phòng Chính phủ')
})

test('a code that was given to another body names each in its time', () => {
  expect(bodyOf('G10', '2021-05-05')?.name).toBe('Bộ Nông nghiệp và Phát triển nông thôn')
  expect(bodyOf('G10', '2025-05-05')?.name).toBe('Bộ Nông nghiệp và Môi trường')
  expect(bodyOf('G10')?.name).toBe('Bộ Nông nghiệp và Môi trường')
  // before the decision that named it
  expect(bodyOf('G22', '2018-01-01')?.name).toBe('Văn phòng Chính phủ')
  expect(bodyOf('G05', '2026-01-01')).toBeNull()
})
