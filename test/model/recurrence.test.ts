import { expect, test } from '@jest/globals'
import { nextOverdue } from '../../src/model/recurrence'

test.each([
  ['FREQ=DAILY', null, '2024-10-01', '2024-10-02'],
  ['FREQ=DAILY;BYHOUR=6,16', null, '2024-10-01', '2024-10-02'],
  ['FREQ=WEEKLY', null, '2024-10-01', '2024-10-07'],
  ['FREQ=WEEKLY;BYDAY=FR', null, '2024-10-01', '2024-10-05'],
  ['FREQ=MONTHLY', null, '2024-02-01', '2024-03-01'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', 'RECURRING', '2024-10-25', '2024-10-26'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', 'RECURRING', '2024-10-26', '2024-11-26'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', 'BEFORE', '2024-10-24', '2024-10-25'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', 'BEFORE', '2024-10-25', '2024-11-25'],
  ['FREQ=MONTHLY;BYMONTHDAY=5,20', null, '2024-10-10', '2024-10-21'],
  ['FREQ=MONTHLY;BYMONTHDAY=30', null, '2025-02-10', '2025-03-01'],
  ['FREQ=MONTHLY;INTERVAL=3', null, '2024-10-01', '2025-01-01'],
  ['FREQ=MONTHLY;INTERVAL=6', null, '2024-01-01', '2024-07-01'],
  ['FREQ=MONTHLY;BYDAY=1SA', null, '2024-10-01', '2024-10-06'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15', null, '2024-10-01', '2024-12-16'],
  ['FREQ=YEARLY', null, '2024-10-01', '2025-01-01'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', null, '2024-12-16', '2025-12-16'],
  ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20', null, '2024-10-01', '2024-12-21'],
  ['FREQ=MONTHLY;BYSETPOS=1', null, '2024-10-01', null],
  ['FREQ=MONTHLY;INTERVAL=5', null, '2024-10-01', null],
  ['', null, '2024-10-01', null],
])('%s, %s, on %s: %s', (rule, bound, day, expected) => {
  expect(nextOverdue(rule, bound, day)).toBe(expected)
})
