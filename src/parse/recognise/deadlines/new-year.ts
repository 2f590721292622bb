import { addDays, type IsoDay } from '../../../model/date.js'
import { row, type Anchor, type DeadlineRule, type Stretch } from './rule.js'

/** "chi trả xong trước Tết Nguyên đán năm 2026", "hoàn thành trước Tết Ất Tỵ": the first day of a lunar year. */
export const NEW_YEAR_RULES: readonly DeadlineRule[] = [
  row({
    id: 'day.new-year',
    at: ['NEW_YEAR'],
    // the day is worked out, not read
    confidence: 0.85,
    when: beforeNewYear,
    then: (read) => ({ ...read, kind: 'DUE', bound: 'BEFORE', precision: 'DAY' }),
  }),
]

function beforeNewYear({ start, end: wordEnd }: Anchor, where: Stretch) {
  const { text, context } = where
  const lead = text.reads(BEFORE, start)?.[1] ?? ''
  if (lead === '' || start - lead.length < where.from || context.issued?.length !== 10) return null
  const read = text.reads(NAMED_YEAR, start)
  const end = read === null ? wordEnd : start + read[0].length
  if (text.reads(ANOTHER_FEAST, end) !== null || text.reads(COMPLETED, start) === null) return null
  const due = read?.[2] ? newYearOf(Number(read[2])) : nextNewYear(context.issued)
  if (due === null || due <= context.issued) return null
  return read?.[1] && read[1].replace(/\s+/g, ' ') !== nameOf(Number(due.slice(0, 4)))
    ? null
    : { start: start - lead.length, end, due }
}

const BEFORE = /(?<=((?:xong\s+)?trước\s+(?:dịp\s+)?))/uy
/** What is said to be done by then, in the same clause. */
const COMPLETED =
  /(?<=(?:hoàn\s+(?:thành|tất)|xong|báo\s+cáo|gửi|trình|bàn\s+giao|chi\s+trả|thanh\s+toán|cấp\s+phát|ban\s+hành|khắc\s+phục|dứt\s+điểm)\s(?:[^.;,:]{0,120}\s)?)/uy
const STEMS = ['canh', 'tân', 'nhâm', 'quý', 'giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ']
const BRANCHES = ['thân', 'dậu', 'tuất', 'hợi', 'tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi']
/** "Tết", "Tết Nguyên đán", "Tết Nguyên đán Bính Ngọ năm 2026". */
const NAMED_YEAR = new RegExp(
  `tết(?:\\s+(?:nguyên\\s+đán|âm\\s+lịch|cổ\\s+truyền))?(?:,?\\s*(?:năm\\s+)?((?:${STEMS.join('|')})\\s+(?:${BRANCHES.join('|')})))?(?:\\s*[-,(]?\\s*(?:năm\\s+)?(20\\d\\d))?(?![\\p{L}\\d])`,
  'uy',
)
const ANOTHER_FEAST = /\s+(?:dương|trung\s+thu|thiếu\s+nhi|độc\s+lập|đoan|chôl|của)/uy

/** The name that the lunar calendar gives the year that begins in it: 2026 is "bính ngọ". */
const nameOf = (year: number): string => `${STEMS[year % 10]} ${BRANCHES[year % 12]}`

/** The first days of the lunar years in Vietnam's calendar, which is not China's in every year (2007, 2030). */
const FIRST_DAYS: readonly IsoDay[] = `
  2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
  2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
  2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
  2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
  2040-02-12`
  .trim()
  .split(/\s+/)

const newYearOf = (year: number): IsoDay | null =>
  FIRST_DAYS.find((day) => day.startsWith(`${year}-`)) ?? null
/** The first new year after the paper; none where the next one known is more than a year away. */
const nextNewYear = (issued: IsoDay): IsoDay | null =>
  FIRST_DAYS.find((day) => day > issued && day < addDays(issued, 400)) ?? null
