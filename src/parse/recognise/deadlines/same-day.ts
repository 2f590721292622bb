import { isoDay, type IsoDay } from '../../../model/date.js'
import { datesWithin } from '../dates.js'
import { yearFor } from './missing-year.js'
import { boundOf, row, startBefore, type Anchor, type DeadlineRule, type Stretch } from './rule.js'

/** "họp ngày 20/3 và báo cáo trước 17 giờ cùng ngày": the day that was named before. */
export const SAME_DAY_RULES: readonly DeadlineRule[] = [
  row({
    id: 'day.same',
    at: ['SAME_DAY'],
    when: (anchor, where) => {
      const isMeant = anchor.lead.sense !== null || where.context.bare === true
      const due = isMeant ? dayBefore(anchor, where) : null
      return due === null ? null : { anchor, due }
    },
    then: ({ anchor, due }) => ({
      start: anchor.lead.start,
      end: anchor.end,
      kind: 'DUE',
      // some hour of that day
      bound: boundOf(anchor) === 'WITHIN' ? 'WITHIN' : 'BY',
      due,
      precision: 'DAY',
      time: anchor.lead.time,
    }),
  }),
]

/** "báo cáo trước 15 giờ chiều nay": the day of the paper, which is not told again. */
export const TODAY_RULES: readonly DeadlineRule[] = [
  row({
    id: 'day.today',
    at: ['SAME_DAY'],
    when: ({ start, end }, where) => {
      const { issued } = where.context
      if (where.text.low.startsWith('cùng', start)) return null
      const from = startBefore(where, UP_TO_TODAY, start)
      return from === start || from < where.from || issued?.length !== 10 || where.text.reads(DATED, end)
        ? null
        : { start: from, end, due: issued }
    },
    then: (read) => ({ ...read, kind: 'DUE', bound: 'BY', precision: 'DAY' }),
  }),
]
const UP_TO_TODAY =
  /(?<=((?:(?:xong\s+)?trước|(?:ngay\s+)?trong|chậm\s+nhất(?:\s+(?:là|vào|trong))?|hết|đến(?=\s+\d{1,2}\s*(?:giờ|h)))\s+(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?(?:\s*phút)?,?\s+)?(?:ngày\s+)?))/uy
const DATED = /\s*[(,–-]?\s*(?:ngày\s+)?\d/uy

function dayBefore({ start, end }: Anchor, { text, context: { issued } }: Stretch): IsoDay | null {
  // "hôm nay"; "cùng ngày 23/10"
  if (!text.low.startsWith('cùng', start) || text.reads(NAMED, end) !== null) return null
  const last = datesWithin(text, Math.max(0, start - REACH), start).at(-1)
  if (!last || last.day === null || last.month === null) return null
  const due = last.value ?? dayOf(yearFor(last.month, last.day, issued), last.month, last.day)
  return due?.length === 10 && (issued === null || due >= issued) ? due : null
}

const dayOf = (year: number | null, month: number, day: number): IsoDay | null =>
  year === null ? null : isoDay(year, month, day)

const NAMED = /\s*\d/uy
const REACH = 300
