import { expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { addDays } from '../../src/model/date'
import {
  calendarRules,
  firstOccurrence,
  lateFrom,
  nextOfRhythm,
  nextOverdue,
  rhythmOf,
} from '../../src/model/recurrence'

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
  ['FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1', null, '2024-10-01', '2025-10-01'],
  ['FREQ=MONTHLY;BYSETPOS=1', null, '2024-10-01', null],
  ['FREQ=MONTHLY;INTERVAL=5', null, '2024-10-01', null],
  ['', null, '2024-10-01', null],
])('%s, %s, on %s: %s', (rule, bound, day, expected) => {
  expect(nextOverdue(rule, bound, day)).toBe(expected)
})

test.each([
  ['FREQ=DAILY;BYHOUR=6,16', 'FREQ=DAILY'],
  ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'],
  ['FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY;BYDAY=FR'],
  ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;BYMONTHDAY=5,20', 'FREQ=MONTHLY;BYMONTHDAY=5,20'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=30,15',
    'FREQ=MONTHLY;BYMONTH=1,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=30,15',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1,15',
  ],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;INTERVAL=3', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;INTERVAL=6', 'FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=-1'],
  ['FREQ=MONTHLY;BYDAY=1SA', 'FREQ=MONTHLY;BYDAY=1SA'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
  ['FREQ=YEARLY', 'FREQ=MONTHLY;BYMONTH=12;BYMONTHDAY=-1'],
  ['FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTH=9;BYMONTHDAY=-1'],
  ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20', 'FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=20'],
])('a calendar shows the days of %s', (rule, ...expected) => {
  expect(calendarRules(rule)).toEqual(expected)
  const all = (of: string, last: string): string[] => {
    const days: string[] = []
    for (
      let day = firstOccurrence(of, '2024-01-30')!;
      day <= last;
      day = firstOccurrence(of, addDays(day, 1))!
    )
      days.push(day)
    return days
  }
  const shown = expected.flatMap((told) => {
    const first = firstOccurrence(told, '2024-01-30')!
    const days = ICAL.Recur.fromString(told).iterator(ICAL.Time.fromDateString(first))
    const out: string[] = []
    for (let day = days.next(); day && day.toString() <= '2028-12-31'; day = days.next())
      out.push(day.toString())
    return out
  })
  expect(shown.sort()).toEqual(all(rule, '2028-12-31'))
})

test.each(['FREQ=MONTHLY;BYSETPOS=1', 'FREQ=MONTHLY;INTERVAL=5', 'FREQ=YEARLY;INTERVAL=2', ''])(
  'a rule that is not understood is not told to a calendar: %s',
  (rule) => {
    expect([calendarRules(rule), firstOccurrence(rule, '2024-01-01')]).toEqual([[], null])
  },
)

test.each([
  ['trước ngày 25 hằng tháng', '2024-10-24', '2024-10-25'],
  ['trước ngày 25 hằng tháng', '2024-10-25', '2024-11-25'],
  ['định kỳ hằng tháng (gửi trước ngày 25)', '2024-10-24', '2024-10-25'],
  ['xong trước 25 hằng tháng', '2024-10-24', '2024-10-25'],
  ['ngày 25 hằng tháng', '2024-10-25', '2024-10-26'],
  ['chậm nhất ngày 25 hằng tháng', '2024-10-24', '2024-10-26'],
  ['ngày 25 tháng trước liền kề', '2024-10-24', '2024-10-26'],
])('%s, on %s: late from %s', (asPrinted, day, expected) => {
  const deadline = {
    kind: 'RECURRING',
    bound: 'RECURRING',
    recurrence: 'FREQ=MONTHLY;BYMONTHDAY=25',
    asPrinted,
    overdueFrom: null,
  } as const
  expect(lateFrom(deadline, day)).toBe(expected)
  expect(nextOfRhythm(rhythmOf([deadline])!, day)).toBe(expected)
})
