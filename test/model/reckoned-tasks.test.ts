import { describe, expect, test } from '@jest/globals'
import { daysLate, spreadOf, type ReckonedTask } from '../../src/model/reckoned-tasks'
import type { TaskState } from '../../src/model/task'

test.each([
  [[], null],
  [[5], [5, 5, 5, 5, 5]],
  [
    [4, 1],
    [1, 1.75, 2.5, 3.25, 4],
  ],
  [
    [7, 1, 3],
    [1, 2, 3, 5, 7],
  ],
  // the example of QUARTILE.INC
  [
    [1, 2, 4, 7, 8, 9, 10, 12],
    [1, 3.5, 7.5, 9.25, 12],
  ],
])('the spread of %j', (numbers, expected) => {
  const spread = spreadOf(numbers)
  expect(spread && [spread.least, spread.lower, spread.median, spread.upper, spread.most]).toEqual(expected)
  if (spread !== null) expect(spread.values).toBe(numbers.length)
})

describe('how late a task is', () => {
  const task = (...standings: readonly (readonly [from: string, state: TaskState])[]): ReckonedTask => ({
    id: 'T',
    marks: {
      stateFrom: standings.map(([from]) => from),
      states: standings.map(([, state]) => state),
      doneBases: [],
      kind: 'ASSIGNMENT',
      overdueFrom: null,
      rhythm: null,
      orphanedFrom: null,
      toldFrom: null,
    },
    duties: { bearers: [], dues: [] },
  })
  const open = ['0000-00-00', 'OPEN'] as const
  const late = task(open, ['2024-11-30', 'OVERDUE'])

  test('one day on its first late day, and one more with each', () => {
    expect(daysLate([late], 'OVERDUE', '2024-11-29')).toEqual([])
    expect(daysLate([late], 'OVERDUE', '2024-11-30')).toEqual([1])
    expect(daysLate([late], 'OVERDUE', '2024-12-05')).toEqual([6])
  })

  test('until it was done', () => {
    const done = task(open, ['2024-11-30', 'OVERDUE'], ['2024-12-02', 'DONE_LATE'])
    expect(daysLate([done], 'DONE_LATE', '2025-01-01')).toEqual([3])
    expect(daysLate([done], 'OVERDUE', '2024-12-01')).toEqual([2])
    const atOnce = task(open, ['2024-11-30', 'DONE_LATE'])
    expect(daysLate([atOnce], 'DONE_LATE', '2025-01-01')).toEqual([1])
  })

  test('all the time where it was done and denied', () => {
    const denied = task(
      open,
      ['2024-11-30', 'OVERDUE'],
      ['2024-12-02', 'DONE_LATE'],
      ['2024-12-10', 'OVERDUE'],
      ['2024-12-20', 'DONE_LATE'],
    )
    expect(daysLate([denied], 'OVERDUE', '2024-12-10')).toEqual([11])
    expect(daysLate([denied], 'DONE_LATE', '2024-12-31')).toEqual([21])
  })

  test('of several deadlines by the most', () => {
    const two = task(
      open,
      ['2024-01-10', 'OVERDUE'],
      ['2024-01-14', 'OPEN'],
      ['2024-06-10', 'OVERDUE'],
      ['2024-06-11', 'DONE_LATE'],
    )
    expect(daysLate([two], 'DONE_LATE', '2024-12-31')).toEqual([5])
    expect(daysLate([two], 'OVERDUE', '2024-06-10')).toEqual([1])
  })
})
