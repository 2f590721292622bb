import { describe, expect, test } from '@jest/globals'
import { PERIOD_RULES } from '../../../src/parse/recognise/results/period'
import { parse } from '../../../src/parse/parse'
import { fileOf, provincialReport } from '../../support/papers'

const PLAN = 'Kế hoạch số 15/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Bến Tre'

interface Words {
  readonly title?: string
  readonly opening?: string
  readonly heading?: string
  readonly item?: string
  readonly date?: string
}

/** The times that a report of 28 September 2025 tells of, each with its rule, place and words. */
function periodsOf({ title = '', opening = '', heading = '', item = '', date = '2025-09-28' }: Words) {
  const text = provincialReport({
    province: 'Bến Tre',
    date,
    cites: `${PLAN}${title}`,
    results: [item === '' ? 'Sở Y tế đã kiểm tra xong bếp ăn.' : item],
  })
    .replace('báo cáo như sau:', `báo cáo ${opening} như sau:`)
    .replace('I. KẾT QUẢ', `I. KẾT QUẢ ${heading}`)
  const parsed = parse(fileOf('bao-cao.txt', text))
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed.results.map(({ period }) =>
    period === null
      ? null
      : {
          days: `${period.from}…${period.to}`,
          rule: period.rule,
          section: period.section,
          words: text.slice(period.span.start, period.span.end),
        },
  )
}

/** Words that name the time that work was done, and words close to them that do not. */
const ROWS = [
  {
    rule: 'period.days',
    fires: 'Từ ngày 01/7/2025 đến ngày 15/9/2025, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2025-07-01…2025-09-15',
    not: 'Theo giấy phép từ ngày 01/7/2025, Sở Y tế đã kiểm tra xong bếp ăn.',
  },
  {
    rule: 'period.quarter',
    fires: 'Trong quý II/2025, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2025-04-01…2025-06-30',
    not: 'Sở Y tế đã kiểm tra xong bếp ăn, tăng 12% so với quý II/2025.',
  },
  {
    rule: 'period.quarter',
    fires: 'Quý IV, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2024-10-01…2024-12-31',
    not: 'Sở Y tế đã kiểm tra xong bếp ăn theo kế hoạch quý IV.',
  },
  {
    rule: 'period.quarter',
    fires: 'Sở Y tế đã kiểm tra xong bếp ăn quý 1 năm 2025.',
    days: '2025-01-01…2025-03-31',
    not: 'Quý I, II năm 2025, Sở Y tế đã kiểm tra xong bếp ăn.',
  },
  {
    rule: 'period.months',
    fires: 'Sáu tháng đầu năm 2025, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2025-01-01…2025-06-30',
    not: 'Sở Y tế đã kiểm tra xong bếp ăn sau 6 tháng thực hiện.',
  },
  {
    rule: 'period.months',
    fires: 'Trong 6 tháng cuối năm 2024, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2024-07-01…2024-12-31',
    not: 'Sở Y tế đã kiểm tra xong bếp ăn, bằng 6 tháng cuối năm 2024.',
  },
  {
    rule: 'period.month',
    fires: 'Tháng 8/2025, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2025-08-01…2025-08-31',
    not: 'Sở Y tế đã kiểm tra xong bếp ăn ngày 05 tháng 8 năm 2025.',
  },
  {
    rule: 'period.month',
    fires: 'Sở Y tế đã kiểm tra xong bếp ăn trong tháng 12.',
    days: '2024-12-01…2024-12-31',
    not: 'Tháng 7 và tháng 8, Sở Y tế đã kiểm tra xong bếp ăn.',
  },
  {
    rule: 'period.year',
    fires: 'Năm 2025, Sở Y tế đã kiểm tra xong bếp ăn.',
    days: '2025-01-01…2025-12-31',
    not: 'Sở Y tế đã kiểm tra xong bếp ăn của đề án năm 2025.',
  },
]

describe('the time of which a report tells', () => {
  test.each(ROWS)('$rule: $fires', ({ rule, fires, days }) => {
    expect(periodsOf({ item: fires })).toMatchObject([{ rule, days, section: 'I.1' }])
  })

  test.each(ROWS)('nothing: $not', ({ not }) => {
    expect(periodsOf({ item: not })).toEqual([null])
  })

  test('every rule has a row', () => {
    expect([...new Set(ROWS.map(({ rule }) => rule))].sort()).toEqual(PERIOD_RULES.map(({ id }) => id).sort())
  })
})

test.each<[string, Words, string | null]>([
  ['the title', { title: ' trong quý III năm 2025' }, 'title quý III năm 2025'],
  ['the title, not what it looks ahead to', { title: ' quý III, nhiệm vụ quý IV năm 2025' }, 'title quý III'],
  ['two that end together: the shorter', { title: ' tháng 9 và 9 tháng đầu năm 2025' }, 'title tháng 9'],
  ['two that do not', { title: ' tháng 8 và quý III năm 2025' }, null],
  ['the year of what it reports on', { title: ' về bếp ăn năm 2025' }, null],
  ['the opening', { opening: 'kết quả 9 tháng đầu năm' }, '- 9 tháng đầu năm'],
  ['a heading, before the title', { heading: 'THÁNG 8/2025', title: ' quý III năm 2025' }, 'I THÁNG 8/2025'],
  [
    'its own words, before a heading',
    { item: 'Quý II, Sở Y tế đã kiểm tra xong bếp ăn.', heading: 'THÁNG 8/2025' },
    'I.1 Quý II',
  ],
  [
    'its own words name two: none, whatever the title says',
    { item: 'Quý I và quý II, Sở Y tế đã kiểm tra xong bếp ăn.', title: ' quý III năm 2025' },
    null,
  ],
])('from %s', (_, words, found) => {
  const [period] = periodsOf(words)
  expect(period ? `${period.section || '-'} ${period.words}` : null).toBe(found)
})

test('without a year it is the last that had begun', () => {
  expect(periodsOf({ title: ' quý III', date: '2025-01-10' })).toMatchObject([
    { days: '2024-07-01…2024-09-30' },
  ])
})
