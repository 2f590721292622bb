import { expect, test } from '@jest/globals'
import { agencyRow, settled, withSuccessors } from '../../src/ingest/agencies.js'
import type { Territory } from '../../src/model/territory.js'
import { provinceByName } from '../../src/parse/lexicon/territories.js'
import { placeOf } from '../../src/parse/place.js'
import { findBodies } from '../../src/parse/recognise/agencies.js'

const province = placeOf(provinceByName('Nghệ An', 2024) as Territory)
const heldAs = (text: string) => {
  const [body] = findBodies(text, province)[0]!.bodies
  return settled(body!, 'PROVINCE').name
}

test('a group of units is held without their number, whatever a paper counts', () => {
  expect(heldAs('UBND 17 xã')).toBe(heldAs('UBND các xã'))
  expect(heldAs('UBND các xã')).toContain('UBND các xã')
})

const bodyOf = (text: string, name: string) => {
  const unit = placeOf(provinceByName(name, 2024) as Territory)
  return settled(findBodies(text, unit)[0]!.bodies[0]!, 'PROVINCE')
}
const sorted = (names: readonly string[]) => [...names].sort()

test('a body is found by every spelling of every name that it has had, whichever of them a paper prints', () => {
  const now = bodyOf('Sở Giáo dục và Đào tạo thành phố Đồng Nai', 'Đồng Nai')
  const before = { ...now, name: 'Sở Giáo dục và Đào tạo tỉnh Đồng Nai' }
  const { folded } = agencyRow(before)
  expect(folded).toEqual(expect.arrayContaining(['sở gdđt tỉnh đồng nai', 'sở gdđt thành phố đồng nai']))
  expect(sorted(agencyRow(now).folded)).toEqual(sorted(folded))
})

test('a body that papers spell in two ways is shown by one name and found by both, read together or one by one', () => {
  const one = bodyOf('Sở Xây dựng tỉnh Nghệ An', 'Nghệ An')
  const other = { ...one, name: 'Sở  Xây-dựng tỉnh Nghệ An' }
  for (const both of [
    [one, other],
    [other, one],
  ]) {
    const [shown, ...others] = withSuccessors(both).get(one.key)!
    expect(shown.name).toBe(other.name)
    const together = new Set(agencyRow(shown, [], others).folded)
    expect(together).toEqual(new Set([...agencyRow(one).folded, ...agencyRow(other).folded]))
  }
})
