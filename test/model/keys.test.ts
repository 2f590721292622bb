import { describe, expect, test } from '@jest/globals'
import { agencyKey, agencySlug, COUNTRY, isOfUnknownUnit } from '../../src/model/agency.js'
import {
  documentKey,
  lastPartOfKey,
  localRegister,
  numberedGroup,
  parseGroup,
  seriesOf,
  seriesOfGroup,
  unnumberedGroup,
} from '../../src/model/document-key.js'
import { parseRelationId, relationId } from '../../src/model/relation.js'
import { fileLocation, pageLocation } from '../../src/model/source.js'

/** All of these are stored, so what is expected here must never change. */
const plans = numberedGroup(seriesOf('STATE', localRegister('ubnd', '2024:20')), 'KH', '0217')
const notices = unnumberedGroup(seriesOf('STATE', localRegister('ubnd', null)), 'TB', '3f9a6c12d0be')

describe('keys of documents', () => {
  test.each([
    [documentKey(plans, '2024-05-24'), 'STATE|ubnd:2024:20|KH|217|2024-05-24'],
    [documentKey(plans, null), 'STATE|ubnd:2024:20|KH|217|?'],
    [documentKey(notices, '2024-05'), 'STATE|ubnd:?|TB|~|2024-05|3f9a6c12d0be'],
    [documentKey(notices, null), 'STATE|ubnd:?|TB|~|?|3f9a6c12d0be'],
    [documentKey(numberedGroup(seriesOf(null, 'tw'), null, '34'), '2024'), '?|tw|?|34|2024'],
  ])('%s', (key, stored) => expect(key).toBe(stored))

  test.each([
    [plans, { system: 'STATE', isLocal: true, isOfUnknownUnit: false, number: '217' }],
    [notices, { system: 'STATE', isLocal: true, isOfUnknownUnit: true, number: null }],
    ['?|tw|CT|34', { system: null, isLocal: false, isOfUnknownUnit: false, number: '34' }],
    [
      'STATE|qh15|-|202/2025',
      { system: 'STATE', isLocal: false, isOfUnknownUnit: false, number: '202/2025' },
    ],
  ])('the parts of %s', (group, parts) => expect(parseGroup(group)).toEqual(parts))

  test('a series is what all its groups begin with', () =>
    expect([plans, notices].map(seriesOfGroup)).toEqual(['STATE|ubnd:2024:20', 'STATE|ubnd:?']))

  test('the last part is a date or the hash of a title', () =>
    expect([plans, notices].map((group) => lastPartOfKey(documentKey(group, '2024-05-24')))).toEqual([
      '2024-05-24',
      '3f9a6c12d0be',
    ]))
})

test.each([
  ['2024:20', 'so-y-te|2024:20', false],
  [COUNTRY, 'so-y-te|VN', false],
  [null, 'so-y-te|?', true],
])('keys of agencies: in %s', (unit, key, isUnknown) => {
  expect(agencyKey('so-y-te', unit)).toBe(key)
  expect(agencySlug(key)).toBe('so-y-te')
  expect(isOfUnknownUnit(key)).toBe(isUnknown)
})

test('ids of relations', () => {
  expect(relationId('D1', 'IMPLEMENTS', 'D2')).toBe('R.D1.IMPLEMENTS.D2')
  expect(parseRelationId('R.D1.IMPLEMENTS.D2')).toEqual({ fromId: 'D1', kind: 'IMPLEMENTS', toId: 'D2' })
  expect(['', 'D1', 'R.D1.IMPLEMENTS', 'R.D1.IMPLEMENTS.D2.D3'].map(parseRelationId)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('locations of pages', () => {
  expect(pageLocation('/papers/records.json', '3f9a')).toBe('/papers/records.json//3f9a')
  expect(['/papers/records.json', '/papers/records.json//3f9a'].map(fileLocation)).toEqual([
    '/papers/records.json',
    '/papers/records.json',
  ])
})
