import { expect, test } from '@jest/globals'
import { endOfBody } from '../../src/page/agency/end-of-body'

const of = (level: string, validTo: string | null) => ({ level, validTo })
const LAST = '2025-06-30'

test.each([
  ['a body that ended', 'BODY', '2025-02-28', of('PROVINCE', null), '2025-02-28'],
  ['a body that outlasts its province', 'BODY', null, of('PROVINCE', LAST), null],
  ['the departments of a province that ended', 'COLLECTIVE', null, of('PROVINCE', LAST), LAST],
  ['a steering committee of a district', 'STEERING_COMMITTEE', null, of('DISTRICT', LAST), LAST],
  ['the departments of a province that goes on', 'COLLECTIVE', null, of('PROVINCE', null), null],
  ['the hamlets of a commune, which may go on', 'COLLECTIVE', null, of('COMMUNE', LAST), null],
  ['all ministries', 'COLLECTIVE', null, null, null],
])('the last day of %s', (_, kind, validTo, territory, last) => {
  expect(endOfBody({ kind, validTo, territory })).toBe(last)
})
