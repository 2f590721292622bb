import { describe, expect, test } from '@jest/globals'
import { standingOn, standingsOf, type ProgressKind } from '../../src/model/standing'

const due = (id: string, overdueFrom: string | null, more: object = {}) => ({
  id,
  kind: 'DUE' as const,
  due: overdueFrom,
  overdueFrom,
  recurrence: null,
  ...more,
})
const june = due('june', '2024-06-30')
const december = due('december', '2024-12-31')
const goal = due('goal', null, { kind: 'HORIZON', due: '2030-12-31' })
const monthly = due('monthly', null, { recurrence: 'FREQ=MONTHLY' })
const inTenDays = due('ten', null)
const report = (kind: ProgressKind, on: string, deadlineId: string | null = null) => ({
  kind,
  on,
  deadlineId,
})

describe('how a task stands', () => {
  test.each([
    ['nothing printed', [], [], '2024-07-01', 'NO_DEADLINE', null],
    ['a goal never makes it late', [goal], [], '2040-01-01', 'NO_DEADLINE', null],
    ['before its day', [june], [], '2024-06-29', 'OPEN', null],
    ['on its first late day', [june], [], '2024-06-30', 'OVERDUE', null],
    ['one of two has passed', [june, december], [], '2024-07-01', 'OVERDUE', null],
    ['every month', [monthly], [], '2040-01-01', 'OPEN', null],
    ['a length of time without a day', [inTenDays], [], '2040-01-01', 'NO_DEADLINE', null],
    [
      'who is told has not done it',
      [june],
      [report('NOTIFIED', '2024-06-01')],
      '2024-07-01',
      'OVERDUE',
      null,
    ],
    [
      'denied after it was claimed',
      [june],
      [report('CLAIMED', '2024-06-01'), report('NOT_DONE', '2024-06-20')],
      '2024-06-21',
      'OPEN',
      null,
    ],
    [
      'denied for one of two deadlines',
      [june, december],
      [report('VERIFIED', '2024-06-01'), report('NOT_DONE', '2024-06-20', 'december')],
      '2024-12-31',
      'OVERDUE',
      null,
    ],
    [
      'denied of one month, after all was done',
      [june, monthly],
      [report('VERIFIED', '2024-06-01'), report('NOT_DONE', '2024-06-20', 'monthly')],
      '2024-06-21',
      'DONE_ON_TIME',
      'VERIFIED',
    ],
    [
      'done in one month',
      [monthly],
      [report('VERIFIED', '2024-06-01', 'monthly')],
      '2024-06-21',
      'OPEN',
      null,
    ],
    [
      'claimed again after it was denied, too late',
      [june],
      [report('CLAIMED', '2024-07-05'), report('NOT_DONE', '2024-06-20'), report('VERIFIED', '2024-06-01')],
      '2024-07-06',
      'DONE_LATE',
      'CLAIMED',
    ],
    ['claimed in time', [june], [report('CLAIMED', '2024-06-29')], '2024-07-01', 'DONE_ON_TIME', 'CLAIMED'],
    [
      'claimed on the first late day',
      [june],
      [report('CLAIMED', '2024-06-30')],
      '2024-07-01',
      'DONE_LATE',
      'CLAIMED',
    ],
    ['before the claim', [june], [report('CLAIMED', '2024-07-05')], '2024-07-04', 'OVERDUE', null],
    [
      'checked after a claim in time',
      [june],
      [report('CLAIMED', '2024-06-01'), report('VERIFIED', '2024-08-01')],
      '2024-08-01',
      'DONE_ON_TIME',
      'VERIFIED',
    ],
    [
      'one of two met',
      [june, december],
      [report('CLAIMED', '2024-06-01', 'june')],
      '2024-07-01',
      'OPEN',
      null,
    ],
    [
      'the other passes',
      [june, december],
      [report('CLAIMED', '2024-06-01', 'june')],
      '2025-01-01',
      'OVERDUE',
      null,
    ],
    [
      'both met, one checked',
      [june, december],
      [report('VERIFIED', '2024-06-01', 'june'), report('CLAIMED', '2024-12-01', 'december')],
      '2025-01-01',
      'DONE_ON_TIME',
      'CLAIMED',
    ],
    [
      'one occurrence of many',
      [monthly],
      [report('CLAIMED', '2024-06-25', 'monthly')],
      '2024-07-01',
      'OPEN',
      null,
    ],
    [
      'the whole of what recurs',
      [monthly],
      [report('CLAIMED', '2024-06-25')],
      '2024-07-01',
      'DONE_ON_TIME',
      'CLAIMED',
    ],
    [
      'nothing printed, but reported',
      [],
      [report('VERIFIED', '2024-06-25')],
      '2024-07-01',
      'DONE_ON_TIME',
      'VERIFIED',
    ],
  ] as const)('%s', (_, deadlines, reports, day, state, doneBasis) => {
    const standings = standingsOf(deadlines, reports)
    expect(standingOn(standings, day)).toMatchObject({ state, doneBasis })
    const days = standings.map(({ from }) => from)
    expect(days).toEqual([...days].sort())
  })

  test('is kept as the days on which it changes', () => {
    expect(standingsOf([june], [report('CLAIMED', '2024-07-05')])).toEqual([
      { from: '0000-00-00', state: 'OPEN', doneBasis: null },
      { from: '2024-06-30', state: 'OVERDUE', doneBasis: null },
      { from: '2024-07-05', state: 'DONE_LATE', doneBasis: 'CLAIMED' },
    ])
  })
})
