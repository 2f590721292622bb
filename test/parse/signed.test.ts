import { describe, expect, test } from '@jest/globals'
import type { FileSignature } from '../../src/model/signature'
import type { Source } from '../../src/model/source'
import { parse, type ParsedDocument } from '../../src/parse/parse'
import { fileOf, provincialPlan } from '../support/papers'
import { signatureOf } from '../support/signatures'

const person = signatureOf('Nguyễn Văn Mẫu', {
  organisation: 'UBND tỉnh Bến Tre',
  coverage: 'FILE_UP_TO',
})
const office: FileSignature = {
  ...person,
  signer: 'Ủy ban nhân dân tỉnh Bến Tre',
  signedAt: '2024-09-10T03:00:00.000Z',
  coverage: 'WHOLE_FILE',
  coveredBytes: 2000,
}

const SIGNED_BELOW = '\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Mẫu\n'
/** Of 10 September 2024. */
const plan = provincialPlan({ province: 'Bến Tre' })
const signedPlan = plan.includes('PHÓ CHỦ TỊCH') ? plan : plan + SIGNED_BELOW

const read = (text: string, signatures: readonly FileSignature[], more: Partial<Source> = {}) =>
  parse({ ...fileOf('a.pdf', text), signatures, ...more }) as ParsedDocument
const odd = (text: string, signatures: readonly FileSignature[]) =>
  read(text, signatures)
    .anomalies.filter(({ basis }) => basis === 'SIGNATURE')
    .map(({ code, severity, evidence }) => [code, severity, evidence])
const printed = read(signedPlan, []).signature.signatory!
const signedBy = (name: string) => ({ ...person, signer: name })

describe('what signatures state', () => {
  test('is nothing without signatures', () => {
    expect(read(signedPlan, [])).toMatchObject({ signed: null })
    expect(odd(signedPlan, [])).toEqual([])
  })

  test('is who signed, for whom, and the day in Viet Nam', () => {
    const late = { ...office, signedAt: '2024-09-10T17:30:00.000Z' }
    expect(read(signedPlan, [person, late]).signed).toMatchObject({
      signatory: 'Nguyễn Văn Mẫu',
      issuer: { key: 'ubnd|2024:83' },
      day: '2024-09-11',
    })
  })

  test('is nothing where the file is not what was signed', () => {
    const changed = { ...person, coverage: 'BROKEN', fault: 'DIGEST' } as const
    expect(read(signedPlan, [changed]).signed).toEqual({ signatory: null, issuer: null, day: null })
  })

  test('is not said by publishers and time stamps', () => {
    const web = { ...office, signer: 'Cổng Thông tin điện tử tỉnh Bến Tre', signedAt: '2026-01-01T00:00:00Z' }
    const stamp = {
      ...office,
      kind: 'TIMESTAMP',
      signer: 'TSA thử nghiệm',
      signedAt: '2026-01-01T00:00:00Z',
    } as const
    expect(odd(signedPlan, [signedBy(printed), web, stamp])).toEqual([])
    expect(read(signedPlan, [signedBy(printed), web, stamp]).signed).toMatchObject({ day: '2024-09-10' })
  })

  test('changes nothing that the paper prints', () => {
    const { signed: _, anomalies: __, source: ___, ...rest } = read(signedPlan, [signedBy('Trần Thị Khác')])
    const { signed: _1, anomalies: __1, source: ___1, ...unsigned } = read(signedPlan, [])
    expect(rest).toEqual(unsigned)
  })
})

describe('a signature that agrees is no news', () => {
  test.each([
    ['of the signatory and of the office', [signedBy(printed), office]],
    ['of a drafter before them', [signedBy('Lê Thị Soạn'), signedBy(printed), office]],
    ['of the office alone, some days later', [{ ...office, signedAt: '2024-09-14T02:00:00Z' }]],
    ['of the evening before in Greenwich', [{ ...office, signedAt: '2024-09-09T18:00:00Z' }]],
    [
      'before the office’s, on the day before',
      [{ ...signedBy(printed), signedAt: '2024-09-09T02:00:00Z' }, office],
    ],
    ['without a time', [{ ...office, signedAt: null, signedAtBasis: null }]],
    ['that cannot be checked', [{ ...office, coverage: 'UNCHECKED', fault: 'ALGORITHM' } as const]],
  ])('%s', (_, signatures) => {
    expect(odd(signedPlan, signatures)).toEqual([])
  })
})

describe('a signature that says otherwise is an anomaly', () => {
  const cases: [string, readonly FileSignature[], readonly unknown[]][] = [
    [
      'another person',
      [signedBy('Trần Thị Khác'), office],
      ['SIGNER_DIFFERS', 'WARNING', `người ký: ${printed} ≠ Trần Thị Khác (chữ ký số)`],
    ],
    [
      'another body',
      [signedBy(printed), { ...office, signer: 'UBND tỉnh Vĩnh Long' }],
      ['SIGNER_DIFFERS', 'WARNING', 'cơ quan: UBND tỉnh Bến Tre ≠ UBND tỉnh Vĩnh Long (chữ ký số)'],
    ],
    [
      'a day before the printed one',
      [{ ...office, signedAt: '2024-09-09T10:00:00Z' }],
      ['SIGNED_ON_DIFFERS', 'INFO', 'ngày: 2024-09-10 ≠ 2024-09-09 (chữ ký số)'],
    ],
    [
      'a day long after it',
      [{ ...office, signedAt: '2025-09-09T10:00:00Z' }],
      ['SIGNED_ON_DIFFERS', 'INFO', 'ngày: 2024-09-10 ≠ 2025-09-09 (chữ ký số)'],
    ],
    [
      'other bytes',
      [{ ...signedBy('Trần Thị Khác'), coverage: 'BROKEN', fault: 'DIGEST' }],
      ['SIGNATURE_BROKEN', 'ERROR', 'Trần Thị Khác'],
    ],
    ['bytes behind the last signature', [signedBy(printed)], ['CHANGED_AFTER_SIGNING', 'WARNING', printed]],
  ]
  test.each(cases)('%s', (_, signatures, anomaly) => {
    expect(odd(signedPlan, signatures)).toEqual([anomaly])
  })

  test('with the basis SIGNATURE, without a place in the text', () => {
    const anomaly = read(signedPlan, [signedBy('Trần Thị Khác'), office]).anomalies.find(
      ({ code }) => code === 'SIGNER_DIFFERS',
    )
    expect(anomaly).toMatchObject({ basis: 'SIGNATURE', span: null, rule: 'signature.signer' })
  })
})

test('what the paper does not print is not compared', () => {
  const bare = provincialPlan({ province: 'Bến Tre', date: null }).replace(/\nTM\.[\s\S]*$/, '\n')
  expect(odd(bare, [signedBy('Trần Thị Khác'), office])).toEqual([])
})
