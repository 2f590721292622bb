import { expect, test } from '@jest/globals'
import { OperationNames } from '../../../src/api/metrics/operation-names.js'

const names = (): OperationNames => new OperationNames(['Start', 'Cascade'])

test('known names are told apart, whoever asks under them', () => {
  expect(names().labelOf('Cascade', false)).toBe('Cascade')
  expect(names().labelOf('Mine', false)).toBe('other')
  for (const nothing of [null, undefined, '']) expect(names().labelOf(nothing, true)).toBe('unnamed')
})

test('the first hundred others are told apart; whatever comes after them is not', () => {
  const some = names()
  const labels = new Set(Array.from({ length: 10_000 }, (_, index) => some.labelOf(`Own${index}`, true)))
  expect(labels.size).toBe(101)
  expect([...labels].at(-1)).toBe('other')
  expect(some.labelOf('Own7', false)).toBe('Own7')
  expect(some.labelOf('Start', false)).toBe('Start')
})

test('a name as long as a book is none of them', () => {
  expect(names().labelOf('a'.repeat(61), true)).toBe('other')
})
