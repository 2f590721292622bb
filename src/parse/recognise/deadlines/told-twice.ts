import type { Annotated } from '../../annotate/annotated.js'
import type { DeadlineMention } from '../deadlines.js'

/** "định kỳ hằng quý (trước ngày 15 của tháng cuối quý)" is one rhythm, told twice. In and out in printed order. */
export function joined(text: Annotated, mentions: readonly DeadlineMention[]): DeadlineMention[] {
  const out: DeadlineMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    if (last && isDayOfYear(text, last, mention)) out[out.length - 1] = onItsDay(text, last, mention)
    else if (last && isRhythmToCome(text, last, mention)) out[out.length - 1] = mention
    else if (last && isSameRhythm(text, last, mention)) out[out.length - 1] = told(text, last, mention)
    else out.push(mention)
  }
  return out
}

/** "hằng năm báo cáo … trước ngày 15/11": the day of a rhythm, not one day. */
const isDayOfYear = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.precision === 'YEARLY' &&
  next.precision === 'DAY' &&
  !/\d{4}/.test(next.asPrinted) &&
  !/[.;]/u.test(text.low.slice(last.end, next.start))

/** A rhythm that has a day already keeps it. */
function onItsDay(text: Annotated, last: DeadlineMention, next: DeadlineMention): DeadlineMention {
  const day = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})/u.exec(next.asPrinted)
  if (!day || last.recurrence !== 'FREQ=YEARLY') return last
  return {
    ...last,
    // told in two places: the second says whether the day itself is late already
    end: next.end,
    asPrinted: text.text.slice(last.start, next.end).replace(/\s+/g, ' '),
    recurrence: `FREQ=YEARLY;BYMONTH=${Number(day[2])};BYMONTHDAY=${Number(day[1])}`,
  }
}

/** "định kỳ báo cáo kết quả trước ngày 30 hằng tháng": what is told behind says how often. */
const isRhythmToCome = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.rule === 'recurring.unspecified' &&
  next.kind === 'RECURRING' &&
  next.start - last.end < RHYTHM_REACH &&
  /^[^.;,()]*[^.;,()\s][^.;,()]*$/u.test(text.low.slice(last.end, next.start))

const RHYTHM_REACH = 120

/** Nothing stands between them but a comma or a parenthesis. */
const isSameRhythm = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.kind === 'RECURRING' &&
  next.kind === 'RECURRING' &&
  (last.precision === next.precision || last.precision === 'UNSPECIFIED') &&
  /^\s*[(,]?\s*$/u.test(text.low.slice(last.end, next.start))

/** The second tells more. */
const told = (text: Annotated, last: DeadlineMention, next: DeadlineMention): DeadlineMention => ({
  ...next,
  start: last.start,
  asPrinted: text.text.slice(last.start, next.end).replace(/\s+/g, ' '),
})
