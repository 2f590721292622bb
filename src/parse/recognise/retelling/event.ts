import { daysBetween, type IsoDay } from '../../../model/date.js'
import { ON_A_DAY } from '../../lexicon/retelling.js'
import type { Item } from '../../segment.js'
import { sentencesIn } from '../../sentences.js'
import { datesWithin } from '../dates.js'
import type { Citation } from '../references.js'

/** "Chiều 20/5/2021, Huyện ủy tổ chức hội nghị …": the day of what the news tells first; null without one. */
export function dayOfEvent(opening: readonly Item[]): IsoDay | null {
  for (const { passage } of opening) {
    const text = passage.annotated
    for (const { start } of sentencesIn(text)) {
      const said = text.reads(ON_A_DAY, start)
      const day = said && datesWithin(text, start, start + said[0].length)[0]?.value
      if (day?.length === 10) return day
    }
  }
  return null
}

/** What was issued a year and more before that is told to explain it: "Huyện ủy đã ban hành Kế hoạch số … ngày 02/8/2016". */
export const isLongPast = ({ date }: Citation, event: IsoDay | null): boolean =>
  event !== null && date?.length === 10 && daysBetween(date, event) > LONGEST_NEWS
/** In days: a year, and what an event is told late. */
const LONGEST_NEWS = 400
