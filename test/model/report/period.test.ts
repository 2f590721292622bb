import { expect, test } from '@jest/globals'
import { deadlineMet } from '../../../src/model/report/period'

const due = (recurrence: string | null, asPrinted = 'hằng quý', id = 'x') => ({
  id,
  asPrinted,
  kind: recurrence === null ? ('DUE' as const) : ('RECURRING' as const),
  recurrence,
})
const MONTHLY = due('FREQ=MONTHLY;BYMONTHDAY=25')
const EARLY = due('FREQ=MONTHLY;BYMONTHDAY=5', 'trước ngày 05 hằng tháng')
const EARLY_NEXT = due('FREQ=MONTHLY;BYMONTHDAY=5', 'trước ngày 05 tháng sau')
const SOME_DAY_NEXT = due('FREQ=MONTHLY', 'trong tháng sau')
const QUARTERLY = due('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20')
const HALF_YEARLY = due('FREQ=MONTHLY;INTERVAL=6')
const YEARLY = due('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', 'hằng năm', 'y')

const OCTOBER = { from: '2025-10-01', to: '2025-10-31' }
const THIRD_QUARTER = { from: '2025-07-01', to: '2025-09-30' }
const HALF = { from: '2025-01-01', to: '2025-06-30' }
const SECOND_HALF = { from: '2025-07-01', to: '2025-12-31' }
const YEAR = { from: '2025-01-01', to: '2025-12-31' }
const ANY = { given: null, reported: null }

test.each([
  ['a month of a monthly one', MONTHLY, OCTOBER, '2025-10-25'],
  ['a month in which a quarterly one does not fall', QUARTERLY, OCTOBER, null],
  ['a quarter', QUARTERLY, THIRD_QUARTER, '2025-09-20'],
  ['a quarter of a monthly one: three days', MONTHLY, THIRD_QUARTER, null],
  ['half a year of a quarterly one: its second quarter', QUARTERLY, HALF, '2025-06-20'],
  ['the second half: its first quarter is not summed up', QUARTERLY, SECOND_HALF, null],
  ['a year of a half-yearly one', HALF_YEARLY, YEAR, '2025-12-31'],
  ['a year of a monthly one: twelve days', MONTHLY, YEAR, null],
  ['a day so early that it may close September', EARLY, OCTOBER, null],
  ['a day that closes the month before', EARLY_NEXT, OCTOBER, '2025-11-05'],
  ['no day, in the month behind', SOME_DAY_NEXT, OCTOBER, null],
  ['a year', YEARLY, YEAR, '2025-12-15'],
  ['a rule that nobody understands', due('FREQ=HOURLY'), OCTOBER, null],
])('of a report on %s', (_, deadline, period, on) => {
  expect(deadlineMet([deadline], period, ANY)).toEqual({ deadlineId: deadline.id, on })
})

test('of several the one whose rhythm is that of the report', () => {
  expect(deadlineMet([QUARTERLY, YEARLY], YEAR, ANY)).toEqual({ deadlineId: 'y', on: '2025-12-15' })
  expect(deadlineMet([YEARLY, QUARTERLY], THIRD_QUARTER, ANY)).toEqual({ deadlineId: 'x', on: '2025-09-20' })
  const twin = { ...QUARTERLY, id: 'twin' }
  expect(deadlineMet([QUARTERLY, twin], THIRD_QUARTER, ANY)).toEqual({ deadlineId: 'x', on: null })
})

test('no day before the task was given, none that lies far ahead of the report', () => {
  const on = (times: object) => deadlineMet([QUARTERLY], THIRD_QUARTER, { ...ANY, ...times })?.on
  expect(on({ given: '2025-09-20' })).toBe('2025-09-20')
  expect(on({ given: '2025-09-21' })).toBeNull()
  expect(on({ reported: '2025-08-20' })).toBe('2025-09-20')
  expect(on({ reported: '2025-07-20' })).toBeNull()
})

test('a task that does not recur is ended as a whole; one that does both by its single day', () => {
  expect(deadlineMet([due(null)], THIRD_QUARTER, ANY)).toBeNull()
  expect(deadlineMet([QUARTERLY, { ...due(null), id: 'once' }], THIRD_QUARTER, ANY)).toEqual({
    deadlineId: 'once',
    on: null,
  })
  expect(deadlineMet([QUARTERLY], null, ANY)).toEqual({ deadlineId: 'x', on: null })
})
