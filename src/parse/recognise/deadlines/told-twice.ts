import { singleBlanks } from '../../../model/blanks.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { DeadlineMention } from '../deadlines.js'

/** "định kỳ hằng quý (trước ngày 15 của tháng cuối quý)" is one rhythm, told twice. In and out in printed order. */
export function joined(text: Annotated, mentions: readonly DeadlineMention[]): DeadlineMention[] {
  const out: DeadlineMention[] = []
  const sewn = new Set<DeadlineMention>()
  for (const mention of mentions) {
    const last = out.at(-1)
    const one = last && asOne(text, last, mention)
    if (one) {
      out[out.length - 1] = one
      sewn.add(one)
    } else out.push(mention)
  }
  // printed when all are joined: a long list would be copied again with each of its members
  return out
    .filter((mention, at) => !isSetLater(text, mention, out.slice(at + 1, at + 1 + MOST_SET)))
    .map((mention) => (sewn.has(mention) ? { ...mention, asPrinted: printed(text, mention) } : mention))
}

/** "định kỳ (tháng, quý) gửi … trước ngày 25 hằng tháng, trước ngày 25 tháng cuối quý": of each in the list, the day stands behind. */
const isSetLater = (
  text: Annotated,
  { rule, precision, end }: DeadlineMention,
  behind: readonly DeadlineMention[],
) =>
  rule === 'recurring.list' &&
  behind.some(
    (next) =>
      next.rule !== rule &&
      next.precision === precision &&
      HAS_DAY.test(next.recurrence ?? '') &&
      next.start - end < DAY_REACH &&
      !/[.;]/u.test(text.low.slice(end, next.start)),
  )
/** So many rhythms are looked at behind one of a list. */
const MOST_SET = 8

const printed = ({ text }: Annotated, { start, end }: DeadlineMention): string =>
  singleBlanks(text.slice(start, end))

function asOne(text: Annotated, last: DeadlineMention, next: DeadlineMention): DeadlineMention | null {
  if (isDayOfYear(text, last, next)) return onItsDay(last, next)
  if (isRhythmToCome(text, last, next) || isOnDayOfRhythm(text, last, next)) return next
  if (isNameOfReport(text, last, next)) return last
  // the second tells more
  return isSameRhythm(text, last, next) ? { ...next, start: last.start } : null
}

/** "hằng năm báo cáo … trước ngày 15/11": the day of a rhythm, not one day. */
const isDayOfYear = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.precision === 'YEARLY' &&
  next.precision === 'DAY' &&
  !/\d{4}/.test(next.asPrinted) &&
  next.start - last.end < DAY_REACH &&
  !/[.;]/u.test(text.low.slice(last.end, next.start))

const DAY_REACH = 300

/** A rhythm that has a day already keeps it. */
function onItsDay(last: DeadlineMention, next: DeadlineMention): DeadlineMention {
  const day = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})/u.exec(next.asPrinted)
  if (!day || last.recurrence !== 'FREQ=YEARLY') return last
  return {
    ...last,
    // told in two places: the second says whether the day itself is late already
    end: next.end,
    recurrence: `FREQ=YEARLY;BYMONTH=${Number(day[2])};BYMONTHDAY=${Number(day[1])}`,
  }
}

/** "định kỳ báo cáo kết quả trước ngày 30 hằng tháng": what is told behind says how often. */
const isRhythmToCome = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.rule === 'recurring.unspecified' &&
  next.kind === 'RECURRING' &&
  next.start - last.end < RHYTHM_REACH &&
  (TO_COME.test(text.low.slice(last.end, next.start)) ||
    REPORTED_TO_COME.test(text.low.slice(last.start, next.start)))

/** "3 tháng một lần có báo cáo định kỳ": which report it is. */
const isNameOfReport = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  next.rule === 'recurring.unspecified' &&
  last.kind === 'RECURRING' &&
  next.start - last.end < RHYTHM_REACH &&
  /^[^.;()]*báo\s+cáo\s*$/u.test(text.low.slice(last.end, next.start))

const RHYTHM_REACH = 160
/** What is in brackets says by way of whom: "định kỳ báo cáo UBND tỉnh (qua Sở X) trước ngày 20 hằng tháng". */
const TO_COME = /^(?:[^.;,()]|\([^.;()]{0,60}\))*[^.;,()\s](?:[^.;,()]|\([^.;()]{0,60}\)){0,60}[\s(]*$/u
const REPORTED_TO_COME =
  /(?:báo\s+cáo(?:\s[^.;()]*)?,\s*gửi|,\s*(?:và\s+)?(?:tổng\s+hợp,?\s+|có\s+)?báo\s+cáo)\s[^.;,()]*$/u

/** "định kỳ hằng quý gửi về Sở X (trước ngày 20 tháng cuối quý)": the second says on which day. */
const isOnDayOfRhythm = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.kind === 'RECURRING' &&
  next.kind === 'RECURRING' &&
  last.precision === next.precision &&
  !HAS_DAY.test(last.recurrence ?? '') &&
  (HAS_DAY.test(next.recurrence ?? '') ||
    (HAS_HOUR.test(next.asPrinted) && !HAS_HOUR.test(last.asPrinted))) &&
  next.start - last.end < RHYTHM_REACH &&
  SENT_BETWEEN.test(text.low.slice(last.end, next.start).replace(IN_BRACKETS, ''))
const HAS_HOUR = /\d\s?(?:giờ|h|g)(?!\p{L})/u
const HAS_DAY = /BY(?:MONTH)?DAY=/
const IN_BRACKETS = /\s\([^()]*\)/gu
const SENT_BETWEEN = /^,?\s*(?:[^.;()]*\s)?(?:báo\s+cáo|gửi|tổng\s+hợp)\s[^.;,()]*[(,]?\s*$/u

/** Nothing stands between them but a comma or a parenthesis. */
const isSameRhythm = (text: Annotated, last: DeadlineMention, next: DeadlineMention): boolean =>
  last.kind === 'RECURRING' &&
  next.kind === 'RECURRING' &&
  (last.precision === next.precision || last.precision === 'UNSPECIFIED') &&
  /^\s*[(,]?\s*$/u.test(text.low.slice(last.end, next.start))
