import { expect, test } from '@jest/globals'
import { foldInPlace } from '../../src/model/fold.js'
import { ALL_UNITS, classesOfUnits, unitsThat, unitsTo } from '../../src/model/units.js'

const UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

test('all units are there, in order, halves of pairs too', () => {
  expect(ALL_UNITS.split('')).toEqual(UNITS)
  expect([...unitsTo(ALL_UNITS)].every((code, at) => code === at)).toBe(true)
})

test.each([/\p{L}/u, /[\p{L}\p{N}]/u, /\p{Lu}/u, /\p{M}/u, /[^\0-\x1f*_\p{M}]/u])(
  '%s matches in the table what it matches alone',
  (pattern) => {
    const table = unitsThat(pattern)
    expect(UNITS.filter((unit, code) => pattern.test(unit) !== (table[code] === 1))).toEqual([])
  },
)

test('of several classes a unit has the first that fits', () => {
  const table = classesOfUnits([
    [2, /\p{Lu}/u],
    [1, /\p{L}/u],
  ])
  expect([...'Đđ1'].map((unit) => table[unit.charCodeAt(0)])).toEqual([2, 1, 0])
})

test('every unit folds to one: lower case, one Đ, one dash, one blank', () => {
  const alone = (unit: string): string => {
    if (/\s/.test(unit)) return ' '
    if (/[‐‑‒–—−]/.test(unit)) return '-'
    if (/[\u00D0\u0189]/.test(unit)) return 'đ'
    const low = unit.toLowerCase()
    return low.length === 1 ? low : unit
  }
  expect(UNITS.filter((unit) => foldInPlace(unit) !== alone(unit))).toEqual([])
})
