import { expect, test } from '@jest/globals'
import { withCommas } from '../../src/model/enumeration'

// cspell:disable
test.each([
  ['sở ban', 'sở, ban'],
  ['các sở ban ngành tỉnh lạng sơn', 'các sở, ban, ngành tỉnh lạng sơn'],
  ['cac so ban nganh doan the', 'cac so, ban, nganh, doan the'],
  ['ubnd các huyện thị xã thành phố', 'ubnd các huyện, thị xã, thành phố'],
  ['sở, ban, ngành', 'sở, ban, ngành'],
  ['sở xây dựng', 'sở xây dựng'],
  ['ban dân vận', 'ban dân vận'],
  ['', ''],
])('%j is printed %j', (typed, printed) => expect(withCommas(typed)).toBe(printed))
// cspell:enable
