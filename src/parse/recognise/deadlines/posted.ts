import type { IsoDay } from '../../../model/date.js'
import type { Passage } from '../../passage.js'
import type { Paper } from '../../segment.js'
import { dateAt } from '../dates.js'

/**
 * The day on which a page was put up, "Đăng lúc: 05/08/2011", "15:57, 10/04/2019": news prints no other day, and days
 * without a year are of its year. Null when there is none.
 */
export function postedOn({ title, body }: Paper): IsoDay | null {
  for (const passage of [title, ...body.map((item) => item.passage)]) {
    const day = postedIn(passage)
    if (day !== null) return day
  }
  return null
}

function postedIn({ annotated: text }: Passage): IsoDay | null {
  for (const { value, start } of text.spans('TIME')) {
    const date = value === 'DAY' && text.reads(POSTED, start) ? dateAt(text.text, start) : null
    if (date?.value?.length === 10) return date.value
  }
  return null
}

const POSTED =
  /(?<=(?:(?:cập\s+nhật|đăng|xuất\s+bản)(?:\s+(?:lúc|ngày))?\s*:?\s*(?:\d{1,2}:\d{2}\s*,?\s*)?|(?<!\d)\d{1,2}:\d{2}\s*,\s*)(?:thứ\s+\p{L}+\s*,\s*|chủ\s+nhật\s*,\s*)?)/uy
