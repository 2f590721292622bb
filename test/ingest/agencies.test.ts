import { expect, test } from '@jest/globals'
import { settled } from '../../src/ingest/agencies.js'
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
