import { expect, test } from '@jest/globals'
import { meantInstead } from '../../src/page/paper/misprinted'

const TITLE = 'về tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội'
const paper = (symbol: string, title: string | null = null, heldAs = 'RECORD') => ({
  id: `${symbol} ${heldAs}`,
  symbol,
  title,
  heldAs,
})
const cited = (symbol: string, title: string | null = null) => paper(symbol, title, 'CITED_ONLY')

/** All of one issuer, type and day. */
test.each([
  ['two digits changed places', cited('43-CT/TW'), [paper('34-CT/TW', TITLE)], '34-CT/TW'],
  ['another digit', cited('24-CT/TW'), [paper('34-CT/TW')], '34-CT/TW'],
  ['the next number', cited('339/QĐ-TTg'), [paper('338/QĐ-TTg')], null],
  ['a digit too few', cited('168/KH-UBND'), [paper('1168/KH-UBND')], '1168/KH-UBND'],
  [
    'the same title, quoted or not',
    cited('7-CT/TW', `“${TITLE.slice(3)}”`),
    [paper('34-CT/TW', TITLE)],
    '34-CT/TW',
  ],
  [
    'both have titles, which differ',
    cited('43-CT/TW', 'về phòng, chống tham nhũng'),
    [paper('34-CT/TW', TITLE)],
    null,
  ],
  ['another number', cited('57-CT/TW'), [paper('34-CT/TW', TITLE)], null],
  ['known by citations only, too', cited('43-CT/TW'), [cited('34-CT/TW')], null],
  ['no number', cited('43-CT/TW'), [paper('TB-UBND')], null],
  ['itself', paper('34-CT/TW'), [paper('34-CT/TW')], null],
])('the paper that a misprinted number may mean: %s', (_, of, held, meant) => {
  expect(meantInstead(of, held)?.symbol ?? null).toBe(meant)
})
