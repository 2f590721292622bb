import { isoDay, type IsoDay } from '../../../model/date.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import type { Paper } from '../../segment.js'
import { dateAt } from '../dates.js'

/**
 * The day on which a page was put up, "Đăng lúc: 05/08/2011", "15/08/2019 - 08:34", "Trần An - 08:34 15/08/2019", "Thứ Ba, 12/04/2016": news prints
 * no other day, and days without a year are of its year. Null when there is none.
 */
export function postedOn({ head, title, body, tail, furniture: [first] }: Paper): IsoDay | null {
  /** The uppermost day, which may be the page's clock. */
  let uppermost: IsoDay | null = null
  for (const { passage } of [{ passage: title }, ...head, ...body]) {
    if (COMMENTS.test(passage.text)) break
    const day = postedIn(passage)
    // a page that shows today's day above the headline prints its own below it
    if (day !== null && uppermost !== null && day < uppermost) return day
    uppermost ??= day
    if (uppermost !== null && passage.text.length > LONGEST_HEADLINE) break
  }
  if (uppermost !== null) return uppermost
  const last = tail.at(-1)?.text ?? body.at(-1)?.passage.text ?? ''
  const [, year, month, day] = PUT_BEFORE.exec(first?.text ?? '') ?? PUT_BEHIND.exec(last) ?? []
  return year === undefined ? null : isoDay(Number(year), Number(month), Number(day))
}

const LONGEST_HEADLINE = 220

/** "date 2025-08-27", before the first word of a page. */
const PUT_BEFORE = /^date (\d{4})-(\d{2})-(\d{2})$/u

/** "2025-05-26 06:00:18", behind the last word: as a database keeps it. */
const PUT_BEHIND = /(?:^|\s)(\d{4})-(\d{2})-(\d{2})\s\d{2}:\d{2}(?::\d{2})?$/u

/** Below it stand the days of what readers wrote. */
const COMMENTS = /^(?:Bình luận|Ý kiến bạn đọc)(?:\s*\(\d+\))?\s*:?(?:\s|$)/u

/** A line with the day on which the page was put up: "Tác giả: A. Ngày đăng: 10/05/2019. Lượt xem: 12 lượt." */
export const isStampOfPage = (passage: Passage): boolean =>
  passage.text.length < LONGEST_HEADLINE && postedIn(passage) !== null

function postedIn({ annotated: text }: Passage): IsoDay | null {
  for (const { value, start } of text.spans('TIME')) {
    const date = value === 'DAY' ? dateAt(text.text, start) : null
    if (date?.value?.length !== 10) continue
    if (text.reads(POSTED, start) || isStamp(text, start, date.end)) return date.value
  }
  return null
}

/** At the front of a line, with an hour beside the day, or with nothing else in the line. */
const isStamp = (text: Annotated, start: number, end: number): boolean =>
  start <= STAMP_REACH &&
  (text.reads(HOUR_BEHIND, end) !== null ||
    (BEFORE_DAY.test(text.low.slice(0, start)) &&
      (end === text.text.length || HOUR_BEFORE.test(text.low.slice(0, start)))))

const STAMP_REACH = 45
const HOUR_BEHIND = /\s*[,|-]?\s*\d{1,2}:\d{2}/uy
const HOUR_BEFORE = /\d{1,2}:\d{2}/u
const BEFORE_DAY =
  /^[\s(-]*(?:(?:\p{L}+\s+){1,4}[-–|]\s+(?=\d{1,2}:\d{2}))?(?:\d{1,2}:\d{2}(?::\d{2})?\s*[,|-]?\s*)?(?:(?:thứ\s+(?:\p{L}+|\d)|chủ\s+nhật)\s*[,|-]?\s*)?(?:ngày\s+)?$/u

const POSTED =
  /(?<=(?:(?:cập\s+nhật|đăng|xuất\s+bản)(?:\s+(?:lúc|ngày))?\s*:?\s*(?:\d{1,2}:\d{2}\s*,?\s*)?|(?<!\d)\d{1,2}:\d{2}\s*,\s*)(?:thứ\s+\p{L}+\s*,\s*|chủ\s+nhật\s*,\s*)?)/uy
