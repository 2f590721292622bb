import {
  addDays,
  daysInMonth,
  firstDayOfMonth,
  isoDay,
  lastDayOfMonth,
  type DatePrecision,
  type IsoDay,
} from '../../model/date.js'
import type { Deadline, DeadlineBound, DeadlineKind } from '../../model/deadline.js'
import { fold } from '../../model/fold.js'
import { dateAt, findDates, type DateMention } from './dates.js'

/** A deadline as it stands in a text; offsets count in that text. */
export interface DeadlineMention extends Deadline {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  /** An hour of the day, `17:00`. */
  readonly time: string | null
}

/** What deadlines without a year are completed with: the paper's own (or its meeting's) day as far as known. */
export interface DeadlineContext {
  readonly issued: string | null
  /** A table cell, where a bare date or quarter is a deadline without any word before it. */
  readonly bare?: boolean
}

/**
 * Every deadline of `text` (forms: docs/domain.md, Deadlines). `taken` are ranges already read as citations: their dates are
 * not deadlines, nor are dates of the past ("đã", "Ngày D, đồng chí …") and the spans of titles ("giai đoạn
 * 2021 - 2025"). A goal's target year is a HORIZON. Recognisers run strongest form first; none overlaps another.
 */
export function findDeadlines(
  text: string,
  context: DeadlineContext,
  taken: readonly (readonly [number, number])[] = [],
): DeadlineMention[] {
  const low = text.toLowerCase()
  if (!TELLS_TIME.test(low)) return []
  const found: DeadlineMention[] = []
  const read = new Uint8Array(text.length)
  for (const [from, till] of taken) read.fill(1, Math.max(from, 0), Math.max(till, 0))
  for (const [sign, recognise] of FORMS) {
    if (!sign.test(low)) continue
    for (const mention of recognise(low, text, context)) {
      if (read.subarray(mention.start, mention.end).includes(1)) continue
      read.fill(1, mention.start, mention.end)
      found.push(mention)
    }
  }
  return merged(
    low,
    text,
    found
      .sort((a, b) => a.start - b.start)
      .filter((mention) => !isDescription(low, mention) && !isPastPeriod(low, mention, context.issued)),
  )
}

/** Without a figure or one of these words no form can match. */
const TELLS_TIME = /\d|h[ằà]ng|mỗi|từng|định|tháng|quý|này|nay/u

/** "định kỳ hằng quý (trước ngày 15 của tháng cuối quý)" is one rhythm, told twice; the second tells more. */
function merged(low: string, text: string, mentions: readonly DeadlineMention[]): DeadlineMention[] {
  const out: DeadlineMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const same =
      last?.kind === 'RECURRING' &&
      mention.kind === 'RECURRING' &&
      (last.precision === mention.precision || last.precision === 'UNSPECIFIED')
    // "hằng năm báo cáo … trước ngày 15/11": the day of a rhythm, not one day
    if (
      last?.precision === 'YEARLY' &&
      mention.precision === 'DAY' &&
      !/\d{4}/.test(mention.asPrinted) &&
      !/[.;]/u.test(low.slice(last.end, mention.start))
    ) {
      const day = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})/u.exec(mention.asPrinted)
      if (day && last.recurrence === 'FREQ=YEARLY')
        out[out.length - 1] = {
          ...last,
          // told in two places: the second says whether the day itself is late already
          end: mention.end,
          asPrinted: `${last.asPrinted}${text.slice(last.end, mention.end)}`.replace(/\s+/g, ' '),
          recurrence: `FREQ=YEARLY;BYMONTH=${Number(day[2])};BYMONTHDAY=${Number(day[1])}`,
        }
      continue
    }
    if (last && same && /^\s*[(,]?\s*$/u.test(low.slice(last.end, mention.start)))
      out[out.length - 1] = {
        ...mention,
        start: last.start,
        asPrinted: `${last.asPrinted}${text.slice(last.end, mention.start)}${mention.asPrinted}`,
      }
    else out.push(mention)
  }
  return out
}

type Form = (low: string, text: string, context: DeadlineContext) => Iterable<DeadlineMention>

const END = '(?![\\p{L}\\d])'
const YEAR = '((?:19|20)\\d{2})'
const QUARTER = '(iv|i{1,3}|[1-4])'
const LEAD: ReadonlyArray<readonly [RegExp, DeadlineBound]> = [
  [/^(?:xong\s+)?trước/u, 'BEFORE'],
  [
    /^(?:không\s+(?:muộn|quá|chậm)|chậm\s+nhất|muộn\s+nhất|đến\s+hết|hết|cuối|đến|xong|vào\s+cuối|không\s+quá|hoàn\s+thành\s+ngày)/u,
    'BY',
  ],
]
const LEAD_WORDS =
  '(xong\\s+trước|trước|chậm\\s+nhất(?:\\s+(?:là|vào|đến|trước|trong))*|không\\s+(?:muộn|chậm|quá)(?:\\s+hơn)?|muộn\\s+nhất(?:\\s+(?:là|vào|trong))*|đến\\s+hết|đến\\s+cuối|vào\\s+cuối|hết|cuối|đầu|giữa|ngay\\s+trong|trong|vào|đến|xong)'

const boundOf = (lead: string): DeadlineBound =>
  /trước/u.test(lead) && !/^trong/u.test(lead)
    ? 'BEFORE'
    : (LEAD.find(([pattern]) => pattern.test(lead))?.[1] ?? 'WITHIN')

// ------------------------------------------------------------------- forms

/** "định kỳ hằng tháng, quý, năm": a rhythm for each word of the list. */
const recurringLists: Form = function* (low, text) {
  for (const list of low.matchAll(RHYTHMS)) {
    const end = list.index + list[0].length
    if (!isDuty(low, list.index, end, list[0])) continue
    for (const [nth, { index, 0: word }] of [...list[0].matchAll(RHYTHM)].entries()) {
      const precision = PRECISIONS[word.replace(/\s+/g, ' ').replace(/^(?:0?6|sáu)/u, '6')]
      if (precision === undefined) continue
      const start = list.index + (nth === 0 ? 0 : index)
      yield made(text, start, list.index + index + word.length, {
        kind: 'RECURRING',
        bound: 'RECURRING',
        precision,
        recurrence: ruleOf(precision, word),
        rule: 'recurring.list',
      })
    }
  }
}

const RHYTHM = /(?:0?6|sáu)\s+tháng|ngày|tuần|tháng|quý|năm/gu
const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  ngày: 'DAILY',
  tuần: 'WEEKLY',
  tháng: 'MONTHLY',
  quý: 'QUARTERLY',
  '6 tháng': 'HALF_YEARLY',
  năm: 'YEARLY',
}
const RHYTHMS = new RegExp(
  `(?:định\\s+kỳ\\s+)?(?:h[ằà]ng|mỗi|định\\s+kỳ)\\s+(?:${RHYTHM.source})(?:\\s*(?:,\\s*(?:và\\s+)?|và\\s+|hoặc\\s+)(?:h[ằà]ng\\s+)?(?:${RHYTHM.source})(?![\\p{L}\\d])(?!\\s*\\(?\\s*(?:gửi\\s+)?(?:trước|\\d))){1,4}`,
  'gu',
)

/** "từ ngày 01/6/2024 đến hết ngày 15/6/2024": a period, whose last day counts. */
const periods: Form = function* (low, text, context) {
  for (const { index, 0: lead } of low.matchAll(/(?<![\p{L}])từ\s+(?:ngày\s+)?(?=\d)/gu)) {
    const first = firstDay(text.slice(index, index + 60), lead.length)
    const till =
      first &&
      /^\s*,?\s*đến\s+(?:hết\s+)?(?=ngày|\d)/u.exec(low.slice(index + first.end, index + first.end + 20))
    if (!first || !till) continue
    const at = index + first.end + till[0].length
    const last = dayAt(text.slice(at, at + 40), 'hết')
    if (
      !last ||
      first.month === null ||
      first.day === null ||
      TELLS.test(low.slice(Math.max(0, index - 60), index))
    )
      continue
    const due = last.value ?? dayIn(yearFor(last.month, last.day, context.issued), last.month, last.day)
    const from = first.value ?? dayIn(due === null ? null : Number(due.slice(0, 4)), first.month, first.day)
    if (due?.length !== 10) continue
    yield made(text, index, at + last.end, {
      kind: 'DUE',
      bound: 'BY',
      from: from?.length === 10 && from <= due ? from : null,
      due,
      precision: 'DAY',
      rule: 'day.period',
    })
  }
}

/** The day that a period begins with: "ngày" and the year may be missing ("từ 16/5 đến 01/6/2024"). */
function firstDay(
  text: string,
  at: number,
): Pick<DateMention, 'end' | 'value' | 'day' | 'month'> | undefined {
  const spelled = findDates(text)[0]
  const short = /^(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*[/\d])/u.exec(text.slice(at))
  if (spelled && (spelled.start <= at || !short)) return spelled
  return short
    ? { end: at + short[0].length, value: null, day: Number(short[1]), month: Number(short[2]) }
    : undefined
}

const dayIn = (year: number | null, month: number, day: number): string | null =>
  year === null ? null : isoDay(year, month, day)

/** Before a period, it is what figures or forecasts speak of. */
const TELLS =
  /(?:đã|số\s+liệu|dự\s+báo|tính|kết\s+quả|tình\s+hình|hiệu\s+lực|áp\s+dụng|(?:còn|sẽ)\s+tập\s+trung)[^.;]{0,40}$/u

/** "trước ngày 25 hằng tháng", "hằng quý", "định kỳ 6 tháng (trước ngày 10/6)", "định kỳ báo cáo". */
const recurring: Form = function* (low, text) {
  for (const { pattern, precision, rule, needs } of RECURRING) {
    if (!low.includes(needs)) continue
    for (const match of low.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (!isDuty(low, start, end, match[0])) continue
      yield made(text, start, end, {
        kind: 'RECURRING',
        bound: 'RECURRING',
        precision,
        recurrence: ruleOf(precision, match[0]),
        rule,
      })
    }
  }
}

/** Without one of these words no rhythm is told. */
const TELLS_RHYTHM = /h[ằà]ng|mỗi|từng|định|lần|tháng|quý|năm\s+sau|năm\s*\(?\s*(?:gửi\s+)?trước/u
const EVERY = '(?:h[ằà]ng|mỗi|từng)'
/** "6 tháng đầu năm", "sơ kết 6 tháng": the half year that a report is about, not a rhythm. */
const NOT_A_PERIOD = '(?<!(?:đầu|cuối|sơ\\s+kết|tổng\\s+kết|trong|giữa)\\s+)'
const DAY_LEAD =
  '(?:(?:chậm\\s+nhất|muộn\\s+nhất)\\s+(?:là\\s+)?(?:(?:vào|trong|trước|đến)\\s+)?|(?:trước|vào|trong|xong\\s+trước)\\s+(?:là\\s+)?)?'
/** How often a thing is said or done is its content; how often it is reported is a rhythm. */
const REPORTED = '(?<=(?:báo\\s+cáo|cập\\s+nhật|tổng\\s+hợp|gửi)[^.;]{0,60})'
/** Periods that no precision stands for: "định kỳ 15 ngày", "hai tháng một lần". */
const SO_MANY =
  '(?:(?:0?[245]|10|15|20|hai|bốn|mười)\\s+(?:ngày|tháng)|(?:0?[2-4]|hai|ba)\\s+(?:tuần|năm))(?!\\p{L})'
interface Rhythm {
  readonly precision: DatePrecision
  readonly rule: string
  /** A word that every form of it holds: most texts are passed by without trying the pattern. */
  readonly needs: string
  readonly pattern: RegExp
}
const RECURRING: readonly Rhythm[] = [
  {
    precision: 'DAILY',
    rule: 'recurring.daily',
    needs: 'ngày',
    pattern: new RegExp(
      `${DAY_LEAD}(?:\\d{1,2}\\s*(?:giờ|h)\\s*\\d{0,2}(?:\\s*(?:phút|và\\s+(?:trước\\s+)?\\d{1,2}\\s*(?:giờ|h)(?:\\s*\\d{0,2})?))?\\s*,?\\s*)?${EVERY}\\s+ngày${END}`,
      'gu',
    ),
  },
  {
    precision: 'DAILY',
    rule: 'recurring.times-a-day',
    needs: 'lần',
    pattern: new RegExp(
      `${REPORTED}(?:ít\\s+nhất\\s+|tối\\s+thiểu\\s+)?(?:\\d{1,2}|một|hai|ba)\\s+lần\\s*(?:/|trong|mỗi|một)\\s*ngày${END}(?!\\s*\\d)`,
      'gu',
    ),
  },
  {
    precision: 'DAILY',
    rule: 'recurring.hours',
    needs: 'lần',
    pattern: new RegExp(
      `(?:(?:định\\s+kỳ|cứ)\\s+)?\\d{1,2}\\s*(?:giờ|tiếng)\\s*(?:/|\\s(?:một|1))\\s*lần${END}`,
      'gu',
    ),
  },
  {
    precision: 'WEEKLY',
    rule: 'recurring.times-a-week',
    needs: 'lần',
    pattern: new RegExp(
      `${REPORTED}(?:ít\\s+nhất\\s+|tối\\s+thiểu\\s+)?(?:\\d{1,2}|một|hai|ba)\\s+lần\\s*(?:/|trong|mỗi|một)\\s*tuần${END}`,
      'gu',
    ),
  },
  {
    precision: 'WEEKLY',
    rule: 'recurring.weekly',
    needs: 'tuần',
    pattern: new RegExp(
      `${DAY_LEAD}(?:(?:\\d{1,2}\\s*giờ\\s*\\d{0,2}\\s*,?\\s*)?(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)\\s+|(?:cuối|đầu)\\s+)?${EVERY}\\s+tuần${END}(?:\\s*,?\\s*\\(?\\s*(?:vào\\s+)?(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)${END})?`,
      'gu',
    ),
  },
  {
    precision: 'QUARTERLY',
    rule: 'recurring.quarter-day',
    needs: 'quý',
    pattern: new RegExp(
      `${DAY_LEAD}(?:ngày\\s+)?\\d{1,2}\\s+(?:của\\s+)?tháng\\s+(?:cuối|đầu|thứ\\s+ba)\\s*(?:của\\s+)?(?:${EVERY}\\s+|mỗi\\s+)?quý${END}(?:\\s*,?\\s*${EVERY}\\s+quý${END})?`,
      'gu',
    ),
  },
  {
    precision: 'MONTHLY',
    rule: 'recurring.month-day',
    needs: 'tháng',
    pattern: new RegExp(
      `(?:định\\s+kỳ\\s+)?${DAY_LEAD}(?:ngày\\s+)?\\d{1,2}(?:\\s+và\\s+(?:ngày\\s+)?\\d{1,2})*\\s+(?:của\\s+)?(?:${EVERY}\\s+tháng|tháng\\s+(?:sau|trước(?!\\s+(?:ngày|\\d))|kế\\s+tiếp)(?:\\s+liền\\s+kề)?)${END}`,
      'gu',
    ),
  },
  {
    precision: 'YEARLY',
    rule: 'recurring.year-day',
    needs: 'năm',
    pattern: new RegExp(
      `(?:định\\s+kỳ\\s+)?(?:(?:${EVERY}\\s+năm|năm)\\s{0,3},?\\s{0,3}\\(?)?${DAY_LEAD}(?:(?:các\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*(?:[/.-]|tháng)\\s*\\d{1,2}(?:\\s*(?:,|và)\\s*(?:trước\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2})?|tháng\\s+\\d{1,2}|quý\\s+${QUARTER})\\s*(?:của\\s+)?(?:${EVERY}\\s+năm|năm\\s+sau)${END}`,
      'gu',
    ),
  },
  {
    precision: 'YEARLY',
    rule: 'recurring.year-then-day',
    needs: 'năm',
    pattern: new RegExp(
      `(?:định\\s+kỳ\\s+)?${EVERY}\\s+năm\\s*,?\\s*\\(?(?:trước|chậm\\s+nhất|vào|trong)\\s+(?:là\\s+)?(?:ngày\\s+)?(?:\\d{1,2}\\s*(?:/|-|tháng)\\s*\\d{1,2}(?:\\s+và\\s+(?:trước\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2})?|tháng\\s+\\d{1,2}|quý\\s+${QUARTER})${END}(?:\\s+(?:của\\s+)?năm\\s+sau)?`,
      'gu',
    ),
  },
  {
    precision: 'HALF_YEARLY',
    rule: 'recurring.half-year',
    needs: 'tháng',
    pattern: new RegExp(
      `${NOT_A_PERIOD}(?:(?:định\\s+kỳ|${EVERY})\\s+)?(?:0?6|sáu)\\s+tháng(?:\\s+(?:một|1|/)\\s*lần|\\s*/\\s*lần|\\s+đầu\\s+năm\\s*(?:,|và)\\s*(?:cả\\s+năm|h[ằà]ng\\s+năm|năm))?${END}(?!\\s+(?:đầu|cuối)\\s+năm)(?:\\s*,?\\s*\\(?trước\\s+(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}(?:\\s+và\\s+(?:trước\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2})?)?`,
      'gu',
    ),
  },
  {
    precision: 'YEARLY',
    rule: 'recurring.year-report',
    needs: 'trước',
    pattern: new RegExp(
      `(?:báo\\s+cáo\\s+)?năm\\s*\\(?\\s*(?:gửi\\s+)?trước\\s+ngày\\s+\\d{1,2}\\s*/\\s*\\d{1,2}(?!\\s*/)${END}`,
      'gu',
    ),
  },
  {
    precision: 'MONTHLY',
    rule: 'recurring.month-report',
    needs: 'trước',
    pattern: new RegExp(
      `(?:báo\\s+cáo\\s+)?tháng\\s*\\(\\s*(?:gửi\\s+)?trước\\s+ngày\\s+\\d{1,2}(?!\\s*/)${END}`,
      'gu',
    ),
  },
  {
    precision: 'QUARTERLY',
    rule: 'recurring.times-a-quarter',
    needs: 'lần',
    pattern: new RegExp(`\\d{1,2}\\s+lần\\s*(?:/|trong|mỗi)\\s*quý${END}`, 'gu'),
  },
  {
    precision: 'MONTHLY',
    rule: 'recurring.times-a-month',
    needs: 'lần',
    pattern: new RegExp(`\\d{1,2}\\s+lần\\s*(?:/|trong|mỗi)\\s*tháng${END}`, 'gu'),
  },
  {
    precision: 'YEARLY',
    rule: 'recurring.times-a-year',
    needs: 'lần',
    pattern: new RegExp(`\\d{1,2}\\s+lần\\s*(?:/|trong|mỗi)\\s*năm${END}(?!\\s*\\d)`, 'gu'),
  },
  {
    precision: 'QUARTERLY',
    rule: 'recurring.quarterly',
    needs: 'quý',
    pattern: new RegExp(
      `(?:(?:định\\s+kỳ|theo|cuối|đầu)\\s+)?(?:${EVERY}\\s+quý|quý\\s*/\\s*lần|theo\\s+quý)${END}(?:\\s+một\\s+lần)?`,
      'gu',
    ),
  },
  {
    precision: 'QUARTERLY',
    rule: 'recurring.three-months',
    needs: 'tháng',
    pattern: new RegExp(
      `(?:(?:định\\s+kỳ|cứ|mỗi)\\s+(?:0?3|ba)\\s+tháng(?:\\s+(?:một|1)\\s+lần|\\s*/\\s*lần)?|(?:0?3|ba)\\s+tháng(?:\\s+(?:một|1)\\s+lần|\\s*/\\s*lần))${END}`,
      'gu',
    ),
  },
  {
    precision: 'UNSPECIFIED',
    rule: 'recurring.so-many',
    needs: 'n',
    pattern: new RegExp(
      `(?:(?:định\\s+kỳ|cứ)\\s+${SO_MANY}(?:\\s+(?:một|1)\\s+lần|\\s*/\\s*lần)?|${SO_MANY}(?:\\s+(?:một|1)\\s+lần|\\s*/\\s*lần))${END}`,
      'gu',
    ),
  },
  {
    precision: 'MONTHLY',
    rule: 'recurring.monthly',
    needs: 'tháng',
    pattern: new RegExp(
      `(?:định\\s+kỳ\\s+)?(?:(?:ít\\s+nhất\\s+)?(?:0?\\d\\s+ngày\\s+trong\\s+(?:một\\s+)?tháng(?!\\s*\\d))|${EVERY}\\s+tháng|tháng\\s*/\\s*lần|(?:một|1)\\s+tháng\\s+(?:một|1)\\s+lần|tháng\\s+(?:một|1)\\s+lần|(?:ngày\\s+)?(?:thứ\\s+\\p{L}+|chủ\\s+nhật)\\s+(?:của\\s+)?tuần\\s+(?:cuối|đầu|thứ\\s+\\p{L}+)(?:\\s+của)?\\s+${EVERY}\\s+tháng)${END}(?:\\s+một\\s+lần)?(?:\\s*\\(\\s*(?:trước\\s+|vào\\s+)?ngày\\s+\\d{1,2}(?!\\s*[/\\d]))?`,
      'gu',
    ),
  },
  {
    precision: 'YEARLY',
    rule: 'recurring.yearly',
    needs: 'năm',
    pattern: new RegExp(`(?:định\\s+kỳ\\s+)?${EVERY}\\s+năm${END}(?:\\s+một\\s+lần)?`, 'gu'),
  },
  {
    precision: 'UNSPECIFIED',
    rule: 'recurring.unspecified',
    needs: 'định',
    pattern: new RegExp(
      `(?:theo\\s+)?định\\s+kỳ(?:\\s+(?:hoặc|và|,)?\\s*(?:đột\\s+xuất)?(?:\\s*(?:khi\\s+có\\s+yêu\\s+cầu|theo\\s+(?:quy\\s+định|yêu\\s+cầu)))?)?${END}(?:\\s+báo\\s+cáo)?`,
      'gu',
    ),
  },
]

/** A rhythm is a duty when something is to be done in it; "kế hoạch hằng năm" only names a plan. */
function isDuty(low: string, start: number, end: number, words: string): boolean {
  const before = low.slice(Math.max(0, start - 90), start)
  const after = low.slice(end, end + 60)
  // "mỗi tháng một kỳ", "hằng quý ít nhất 02 lần"
  if (
    /^\s+(?:một|ít\s+nhất|tối\s+thiểu|(?:\d{1,2}|hai|ba|bốn|năm)\s+(?:lần|lượt|kỳ|buổi|cuộc|đợt|số|phiên|tin|bài))(?!\p{L})/u.test(
      after,
    )
  )
    return true
  if (
    /định\s+kỳ|một\s+lần|trước|chậm|cuối|đầu|thứ\s|chủ\s+nhật|tháng\s+\d|quý\s+[iv\d]|ngày\s+\d|ngày\s+thứ|\d\s+ngày\s+trong|lần/u.test(
      words,
    )
  )
    return !/(?:họp|tiếp\s+công\s+dân|phiên\s+họp)\s*$/u.test(before) || /định\s+kỳ|ngày/u.test(words)
  if (
    /(?:kế\s+hoạch|ngân\s+sách|dự\s+toán|chương\s+trình|chỉ\s+tiêu|kinh\s+phí|nhiệm\s+vụ|5\s+năm(?:\s+và)?|năm\s+năm|phát\s+triển|công\s+tác|vốn|nghị\s+quyết|tăng|đạt|bình\s+quân|giảm|trung\s+hạn(?:\s+và)?|giai\s+đoạn|đánh\s+giá,\s+xếp\s+loại|chất\s+lượng|cấp|hội\s+nghị|thu|khoảng|dài\s+hạn(?:\s+và)?|,\s*năm\s+năm)\s*(?:,|và)?\s*$/u.test(
      before,
    )
  )
    return false
  return (
    /(?:^|[.;:,(]\s*|\s-\s*)$/u.test(before) ||
    /(?:báo\s+cáo|gửi|tổng\s+hợp|kiểm\s+tra|rà\s+soát|sơ\s+kết|đánh\s+giá|cập\s+nhật|tổ\s+chức|giao\s+ban|kiểm\s+đếm|công\s+khai|đối\s+thoại|thống\s+kê|thông\s+báo|tiến\s+độ|làm\s+việc|duy\s+trì|theo\s+dõi|vệ\s+sinh|phát\s+thanh|phát\s+sóng|đưa\s+tin|bố\s+trí|ban\s+hành|xây\s+dựng|thực\s+hiện|đôn\s+đốc)[^.;]*$/u.test(
      before,
    ) ||
    /^\s*,?\s*(?:báo\s+cáo|gửi|tổng\s+hợp|tổ\s+chức|kiểm\s+tra|rà\s+soát|đánh\s+giá|sơ\s+kết|có\s+báo\s+cáo|cập\s+nhật)/u.test(
      after,
    )
  )
}

function ruleOf(precision: DatePrecision, words: string): string | null {
  const dayMonth = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})/u.exec(words)
  const day = /ngày\s+(\d{1,2})/u.exec(words)?.[1] ?? /(?:trước|chậm\s+nhất)\s+(\d{1,2})\s/u.exec(words)?.[1]
  switch (precision) {
    case 'DAILY':
      return 'FREQ=DAILY'
    case 'WEEKLY': {
      const name = /thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật/u.exec(words)
      const code = name ? (WEEKDAYS[name[1] ?? 'chủ nhật'] ?? null) : null
      return code ? `FREQ=WEEKLY;BYDAY=${code}` : 'FREQ=WEEKLY'
    }
    case 'MONTHLY':
      return day ? `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}` : 'FREQ=MONTHLY'
    case 'QUARTERLY':
      return day ? `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${Number(day)}` : 'FREQ=MONTHLY;INTERVAL=3'
    case 'HALF_YEARLY':
      return 'FREQ=MONTHLY;INTERVAL=6'
    case 'YEARLY': {
      const months = [...words.matchAll(/(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})/gu)]
      const quarter = quarterOf(/quý\s+(iv|i{1,3}|[1-4])(?!\p{L})/u.exec(words)?.[1] ?? '')
      const month = /tháng\s+(\d{1,2})/u.exec(words)?.[1]
      if (dayMonth) {
        const days = [...new Set(months.map(([, on]) => Number(on)))]
        return `FREQ=YEARLY;BYMONTH=${months.map(([, , of]) => Number(of)).join(',')};BYMONTHDAY=${days.join(',')}`
      }
      if (quarter !== undefined) return `FREQ=YEARLY;BYMONTH=${quarter * 3};BYMONTHDAY=-1`
      return month ? `FREQ=YEARLY;BYMONTH=${Number(month)};BYMONTHDAY=-1` : 'FREQ=YEARLY'
    }
    default: {
      const every = /(?:^|\s)(?:0?([24])|(hai|bốn))\s+tháng/u.exec(words)
      return every ? `FREQ=MONTHLY;INTERVAL=${every[1] ?? (every[2] === 'hai' ? 2 : 4)}` : null
    }
  }
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tư: 'WE',
  '4': 'WE',
  năm: 'TH',
  '5': 'TH',
  sáu: 'FR',
  '6': 'FR',
  bảy: 'SA',
  '7': 'SA',
  'chủ nhật': 'SU',
}

/** "không quá 5 ngày", "trong 10 ngày làm việc kể từ ngày …", "chậm nhất 15 ngày trước ngày khai mạc". */
const durations: Form = function* (low, text) {
  for (const match of low.matchAll(DURATION)) {
    const [whole, led = '', count = '', unit = '', run = ''] = match
    const before = low.slice(Math.max(0, match.index - 44), match.index)
    const anchored = run.trim() !== ''
    const led2 = led.trim() !== '' || BEFORE_EVENT.test(before)
    // "ít nhất 07 ngày" says how long a thing lasts, unless it is counted back from an event
    if (/^ít/u.test(led) && !/^\s*trước/u.test(run) && !BEFORE_EVENT.test(before)) continue
    if (!(led2 || (anchored && /kể\s+từ|sau\s+khi|từ\s+(?:khi|ngày)/u.test(run)))) continue
    if (
      /^\s*(?:đầu|cuối)\s+năm/u.test(low.slice(match.index + whole.length)) ||
      (/^ít\s+nhất|^trước\s+(?!ít)/u.test(led) &&
        !anchored &&
        !/ít/u.test(led) &&
        !/làm\s+việc/u.test(whole) &&
        !/^\s+so\s+với/u.test(low.slice(match.index + whole.length)))
    )
      continue
    if (unit === 'năm' && !anchored) continue
    // "quá 24 tháng không khởi công": which projects are meant, unless it may not be exceeded
    if (/^quá/u.test(led) && !NOT_EXCEEDED.test(before)) continue
    // "chậm nhất 17 giờ ngày D", "trước 16 giờ cùng ngày": an hour of the day, not how long
    if ((unit === 'giờ' || unit === 'phút') && HOUR_OF_DAY.test(low.slice(match.index + whole.length)))
      continue
    if (unit === 'tháng' && !anchored && !/vòng|thời|quá|tối|chậm/u.test(led)) continue
    if ((unit === 'phút' && !/vòng|quá|chậm/u.test(led)) || (/^sau/u.test(led) && !anchored)) continue
    const number = Number(count)
    const iso =
      unit === 'giờ' || unit === 'phút'
        ? `PT${number}${unit === 'giờ' ? 'H' : 'M'}`
        : `P${unit === 'tuần' ? number * 7 : number}${unit === 'tháng' ? 'M' : unit === 'năm' ? 'Y' : 'D'}`
    const end = match.index + whole.trimEnd().length
    yield made(text, match.index, end, {
      kind: 'DURATION',
      bound: /trước\s+(?:ngày|khi)/u.test(run) ? 'BEFORE' : 'MAX',
      precision: 'DURATION',
      duration: iso,
      anchor: anchored
        ? text
            .slice(match.index + whole.length - run.length, end)
            .replace(/^[\s,]*(?:kể\s+)?(?:từ|sau)?\s*/iu, '')
            .trim()
        : null,
      rule: 'duration',
    })
  }
}

const NOT_EXCEEDED = /không\s+(?:(?:được|vượt|kéo\s+dài|chậm|muộn|trễ|để)\s+){0,3}$/u
const HOUR_OF_DAY =
  /^\s*(?:,?\s*(?:sáng|chiều|tối)(?!\p{L})|,?\s*(?:cùng\s+|các\s+)?ngày\s|,?\s*(?:h[ằà]ng|mỗi|hôm|thứ)\s)/u
/** "trước khi họp ít nhất", "trước đại hội ít nhất", "trước ngày khai mạc": counted back from an event. */
const BEFORE_EVENT =
  /(?:trước\s+(?:khi\s+|mỗi\s+)?[^.,;\d]{2,34}\s+ít\s+nhất|trước\s+(?:khi|ngày)\s+\p{L}[^.,;\d]{2,30}?(?:\s+ít\s+nhất)?|trước\s+(?:khi\s+|mỗi\s+)?[^.,;\d]{2,30})\s*$/u
const DURATION_LEAD =
  '(?:trong\\s+(?:thời\\s+(?:hạn|gian)\\s+)?(?:tối\\s+đa\\s+|không\\s+quá\\s+)?(?:vòng\\s+)?|không\\s+(?:để\\s+)?quá\\s+|quá\\s+|tối\\s+đa\\s+(?:là\\s+|không\\s+quá\\s+)?|chậm\\s+nhất\\s+(?:là\\s+)?(?:sau\\s+|trong\\s+)?|trước\\s+(?:ít\\s+nhất\\s+)?|ít\\s+nhất\\s+|sau\\s+)'
const DURATION = new RegExp(
  `(${DURATION_LEAD})?(\\d{1,3})\\s*(ngày|giờ|tuần|tháng|năm|phút)(?:\\s+làm\\s+việc)?${END}(?!\\s*\\d)(\\s*,?\\s*(?:kể\\s+)?(?:từ|sau)\\s+(?:khi|ngày|thời\\s+điểm|năm)?\\s*[^.,;:)]{0,80}|\\s+sau\\s+khi\\s+[^.,;:)]{0,60}|\\s+trước\\s+(?:ngày|khi)\\s+[^.,;:)\\d]{2,60})?`,
  'gu',
)

/** "trước ngày 10/6/2024", "chậm nhất 17 giờ 00 ngày 22/5/2023", "trước 30/9". */
const days: Form = function* (low, text, context) {
  let from = 0
  let last = { end: -1, words: '' }
  for (const { index: at } of low.matchAll(DAY)) {
    const reach = low.slice(Math.max(from, at - DAY_REACH), at)
    const lead = DAY_LEAD_IN.exec(reach) as RegExpExecArray
    const own = lead[0].trim()
    // "trước các ngày 15/5 và 15/6": the lead of the first is that of the others
    const shares = own === '' && last.end >= 0 && DAY_JOINT.test(low.slice(last.end, at))
    const words = shares ? last.words : own
    const date = dayAt(text.slice(at, at + 40), words) ?? dayOfSharedMonth(text.slice(at, at + 90), words)
    if (!date) continue
    from = at
    last = { end: at + date.end, words }
    const year = date.value === null ? yearFor(date.month, date.day, context.issued) : null
    if (date.value === null && (year === null || words === '')) continue
    const due = date.value ?? isoDay(year as number, date.month, date.day)
    if (due === null || due.length !== 10) continue
    const start = at - lead[0].trimStart().length
    const end = at + date.end
    if (words === '' && !context.bare && !closesTask(low, start, end)) continue
    if (/^từ(?!\p{L})/u.test(words)) continue
    // "đến ngày D, còn 7 hồ sơ": a day that is over is that of the figures
    if (words === 'đến' && date.value !== null && context.issued !== null && due < context.issued) continue
    const bare = words === '' || /^(?:vào|hoàn|báo|gửi|hạn|thời)/u.test(words) || /^\d/.test(words)
    const bound = bare ? 'BY' : boundOf(words)
    yield made(text, /^(?:hoàn|báo|gửi|hạn|thời)/u.test(words) ? at : start, end, {
      // "phấn đấu đến ngày D đạt 80%": a goal
      kind:
        /^đến/u.test(words) && /phấn\s+đấu\s*$/u.test(low.slice(Math.max(0, start - 12), start))
          ? 'HORIZON'
          : 'DUE',
      bound: bound === 'WITHIN' ? 'BY' : bound,
      due,
      precision: 'DAY',
      rule: `day.${bound.toLowerCase()}`,
      time: lead[2] ? `${lead[2].padStart(2, '0')}:${lead[3] ?? '00'}` : null,
    })
  }
}

/** "trước ngày 15 và báo cáo trước ngày 20/5/2024": the month is told with the second day. */
function dayOfSharedMonth(text: string, lead: string): ReturnType<typeof dayAt> {
  const first = /^ngày\s+(\d{1,2})(?=\s+(?:và|,)\s)/u.exec(text)
  const [next] = first && boundOf(lead) === 'BEFORE' ? findDates(text.slice(first[0].length)) : []
  const [day, month] = [Number(first?.[1]), next?.month ?? 0]
  if (!first || !next || month === 0 || day < 1 || day > daysInMonth(2024, month)) return null
  const year = next.value?.length === 10 ? Number(next.value.slice(0, 4)) : null
  return { day, month, value: year === null ? null : isoDay(year, month, day), end: first[0].length }
}

const DAY_JOINT = /^\s*(?:,|và|,\s*và)\s*(?:các\s+)?(?:ngày\s*)?$/u
/** Where a day may begin, and what may lead up to it. */
const DAY = /ngày\s*(?=\d)|\d(?=\d?\s*(?:[/.-]|tháng)\s*\d{1,2})/gu
const DAY_REACH = 60
const DAY_LEAD_IN = new RegExp(
  `(?:${LEAD_WORDS}(?:\\s+(?:dịp|thời\\s+điểm))?|không\\s+(?:muộn\\s+hơn|quá|chậm\\s+hơn)|hoàn\\s+thành|(?:vào|báo\\s+cáo|gửi|hạn|thời\\s+hạn|thời\\s+gian)\\s*:?|từ)?\\s*(?:các\\s+)?(?:(\\d{1,2})\\s*(?:giờ|h|g)\\s*(\\d{2})?\\s*(?:phút)?\\s*,?\\s*(?:sáng|chiều)?\\s*)?$`,
  'u',
)

/** A date that begins the text; the word "ngày" and the year may be missing behind a plain "trước" or "hết". */
function dayAt(
  text: string,
  lead: string,
): { day: number; month: number; value: string | null; end: number } | null {
  const date = dateAt(text, 0)
  if (date && date.month !== null && date.day !== null)
    return { day: date.day, month: date.month, value: date.value, end: date.end }
  const bare = /(?:trước|nhất|hết|là|hơn|quá)$/u.test(lead)
    ? /^(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})(?!\s*[/\d-]|\.\d)(?!\p{L})/u.exec(text)
    : null
  const [day, month] = [Number(bare?.[1]), Number(bare?.[2])]
  return bare && day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(2024, month)
    ? { day, month, value: null, end: bare[0].length }
    : null
}

/** A day without a word before it is a deadline only where a task ends with it. */
const closesTask = (low: string, start: number, end: number) =>
  CLOSES_TASK.test(low.slice(Math.max(0, start - 50), start)) && !/^\s*đến/u.test(low.slice(end))

/** "hoàn thành ngày …", "thời hạn trình: …", "hạn chót là …". */
const CLOSES_TASK =
  /(?:(?:hoàn\s+thành|xong|thời\s+hạn|thời\s+gian(?:\s+\p{L}+){0,3}|hạn)\s*:?|hạn\s+(?:cuối(?:\s+cùng)?|chót|nộp|trình|gửi|nhận|báo\s+cáo|hoàn\s+thành|thực\s+hiện)(?:\s+\p{L}+){0,2}\s*(?::|\slà)?)\s*\(?\s*(?:vào\s+)?$/u

/** "trong tháng 7/2022", "hết tháng 4/2024", "trước tháng 6/2024", "tháng 9 năm 2022". */
const months: Form = function* (low, text, context) {
  for (const match of low.matchAll(MONTH)) {
    const [whole, lead = '', monthText = '', lastText, yearText] = match
    const first = MONTH_NAMES[monthText.replace(/\s+/g, ' ')] ?? Number(monthText)
    const month = lastText === undefined ? first : Number(lastText)
    if (first < 1 || month < first || month > 12) continue
    const start = match.index
    const end = start + whole.length
    const period = lastText !== undefined && /từ\s*$/u.test(low.slice(Math.max(0, start - 5), start))
    const session = lead === '' && SESSION.test(low.slice(Math.max(0, start - 70), start))
    const stands = start + Math.max(whole.indexOf('tháng'), 0)
    const part = PART_OF_MONTH.exec(low.slice(Math.max(0, stands - 40), stands))
    if (lead === '' && !part && !context.bare && !period && !session && !closesTask(low, start, end)) continue
    const year =
      yearText !== undefined ? Number(yearText) : yearFor(month, daysInMonth(2023, month), context.issued)
    // a session that was held already is what the paper looks back to
    if (year === null || (session && context.issued !== null && lastDayOfMonth(year, month) < context.issued))
      continue
    const bound = part ? 'BY' : lead === '' ? 'WITHIN' : boundOf(lead)
    const lastDay = PARTS_OF_MONTH.get((part?.[1] ?? '').replace(/\s+/g, ' '))
    if (part && lastDay !== undefined)
      yield made(text, stands - part[0].length, end, {
        kind: 'DUE',
        bound,
        due: isoDay(year, month, lastDay),
        precision: 'DAY',
        rule: 'month.part',
      })
    else if (bound === 'BEFORE') {
      const due = addDays(firstDayOfMonth(year, first), -1)
      yield made(text, start, end, {
        kind: 'DUE',
        bound,
        from: null,
        due,
        precision: 'MONTH',
        rule: 'month.before',
      })
    } else
      yield made(text, start, end, {
        kind: 'DUE',
        bound,
        from: firstDayOfMonth(year, first),
        due: lastDayOfMonth(year, month),
        precision: 'MONTH',
        rule: `month.${bound.toLowerCase()}`,
      })
  }
}

/** "trong tuần đầu của tháng 8", "vào hạ tuần tháng 3". */
const PART_OF_MONTH =
  /(?:(?:trong|vào|hết|đến|nhất)\s+(?:là\s+)?|^\s*)(tuần\s+(?:đầu|cuối|thứ\s+(?:nhất|hai|ba|tư|[1-4])|[1-4])|nửa\s+(?:đầu|cuối)|(?:thượng|trung|hạ)\s+tuần)\s+(?:tiên\s+)?(?:của\s+)?$/u
/** The last day of a part; those that are not here last to the end of the month. */
const PARTS_OF_MONTH: ReadonlyMap<string, number> = new Map([
  ['tuần đầu', 7],
  ['tuần thứ nhất', 7],
  ['tuần thứ 1', 7],
  ['tuần 1', 7],
  ['tuần 2', 14],
  ['tuần 3', 21],
  ['thượng tuần', 10],
  ['tuần thứ hai', 14],
  ['tuần thứ 2', 14],
  ['nửa đầu', 15],
  ['trung tuần', 20],
  ['tuần thứ ba', 21],
  ['tuần thứ 3', 21],
])

/** "trình tại kỳ họp tháng …", "báo cáo tại hội nghị Ban Thường vụ tháng …". */
const SESSION =
  /kỳ\s+họp(?:\s+\p{L}+){0,3}\s*$|(?<!(?:kết\s+luận|ý\s+kiến|chỉ\s+đạo)(?:\s+\p{L}+){0,6}\s)(?:tại|trong)\s+(?:phiên\s+họp|cuộc\s+họp|hội\s+nghị|giao\s+ban)(?:\s+\p{L}+){0,7}\s*$/u

const MONTH_NAMES: Readonly<Record<string, number>> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
}
/** The word "tháng" is at times left out: "trong 2/2022". */
const MONTH = new RegExp(
  `(?:${LEAD_WORDS}\\s+)?(?<!ngày\\s*\\d{0,2}\\s*)(?:tháng\\s+|(?<=(?:trong|vào|hết|trước)\\s+)(?=\\d{1,2}/\\d{4}))(\\d{1,2}|giêng|hai|ba|tư|năm(?=\\s+năm)|sáu|bảy|tám|chín|mười(?:\\s+(?:một|hai))?)(?:\\s*(?:,|và|-|đến)\\s*(?:tháng\\s+)?(\\d{1,2})(?=\\s*(?:/|năm)\\s*\\d{4}))?(?:\\s*(?:[/.-]|năm)\\s*${YEAR})?${END}`,
  'gu',
)

/** "Quý II/2025", "trong quý 2 năm 2025", "trước Quý IV". */
const quarters: Form = function* (low, text, context) {
  for (const match of low.matchAll(QUARTER_OF_YEAR)) {
    const [whole, lead = '', firstName, name = '', yearText] = match
    const quarter = quarterOf(name)
    const firstQuarter = quarterOf(firstName ?? name)
    if (quarter === undefined || firstQuarter === undefined) continue
    const start = match.index
    const end = start + whole.length
    if (lead === '' && !context.bare && yearText === undefined) continue
    if (
      lead === '' &&
      !context.bare &&
      (/(?:trong|kết quả|báo cáo|số liệu|tháng|đầu|của|cả)\s*$/u.test(
        low.slice(Math.max(0, start - 12), start),
      ) ||
        FIGURES_OF.test(low.slice(Math.max(0, start - 60), start)) ||
        /^\s*(?:đạt|tăng|giảm|ước|mới|là|so\s+với)\s/u.test(low.slice(end))) &&
      !/hoàn\s+thành|thời/u.test(low.slice(Math.max(0, start - 40), start))
    )
      continue
    const year = yearText !== undefined ? Number(yearText) : yearFor(quarter * 3, 28, context.issued)
    if (year === null) continue
    const bound = lead === '' ? 'WITHIN' : boundOf(lead)
    const first = firstDayOfMonth(year, firstQuarter * 3 - 2)
    if (bound === 'BEFORE')
      yield made(text, start, end, {
        kind: 'DUE',
        bound,
        due: addDays(first, -1),
        precision: 'QUARTER',
        rule: 'quarter.before',
      })
    else
      yield made(text, start, end, {
        kind: 'DUE',
        bound,
        from: first,
        due: lastDayOfMonth(year, quarter * 3),
        precision: 'QUARTER',
        rule: `quarter.${bound.toLowerCase()}`,
      })
  }
}

/** What a quarter is told of: "số liệu tai nạn quý I", "tình hình sản xuất quý II". */
const FIGURES_OF =
  /(?:số\s+liệu|tình\s+hình|chỉ\s+tiêu|tăng\s+trưởng|giải\s+ngân|thu\s+ngân\s+sách)(?:\s+\p{L}+){0,5}\s*$/u

const QUARTER_OF_YEAR = new RegExp(
  `(?:${LEAD_WORDS}\\s+)?quý\\s+(?:${QUARTER}\\s*(?:,|và|-)\\s*(?:quý\\s+)?)?${QUARTER}(?:\\s*(?:[/.-]|,?\\s*năm)\\s*${YEAR})?${END}`,
  'gu',
)

const quarterOf = (name: string): number | undefined =>
  /^\d$/.test(name) ? Number(name) : { i: 1, ii: 2, iii: 3, iv: 4 }[name]

/** "6 tháng đầu năm 2024". */
const halves: Form = function* (low, text, context) {
  for (const match of low.matchAll(HALF_YEAR)) {
    const [whole, lead = '', part, yearText = context.issued?.slice(0, 4) ?? ''] = match
    if (yearText === '' || (match[3] === undefined && lead === '')) continue
    const before = low.slice(Math.max(0, match.index - 30), match.index)
    if (
      lead === '' &&
      (FIGURES_OF.test(before) ||
        /(?:kết\s+quả|báo\s+cáo|đánh\s+giá|nhiệm\s+vụ|sơ\s+kết|công\s+tác)\s*(?:\p{L}+\s*){0,2}$/u.test(
          before,
        ))
    )
      continue
    const year = Number(yearText)
    const [from, due] =
      part === 'đầu' ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`]
    yield made(text, match.index, match.index + whole.length, {
      kind: 'DUE',
      bound: lead === '' ? 'WITHIN' : boundOf(lead),
      from,
      due,
      precision: 'HALF',
      rule: 'half',
    })
  }
}

const HALF_YEAR = new RegExp(
  `(?:${LEAD_WORDS}\\s+)?(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm(?:\\s+${YEAR})?${END}`,
  'gu',
)

/** "trong năm 2025" is a deadline; "đến năm 2030" a goal's horizon. */
const years: Form = function* (low, text, context) {
  for (const match of low.matchAll(WHOLE_YEAR)) {
    const [whole, lead = '', yearText = ''] = match
    const year = Number(yearText)
    const start = match.index
    const end = start + whole.length
    if (isTitleSpan(low, start, end)) continue
    const before = low.slice(Math.max(0, start - 120), start)
    if (/tránh[^.;]*$/u.test(before)) continue
    const horizon =
      /^(?:phấn|đến)/u.test(lead) &&
      !/(?:chậm|muộn)\s+nhất\s*$/u.test(before) &&
      (!/hoàn\s+thành[^.;]{0,60}$|xong[^.;]{0,30}$/u.test(before) ||
        /phấn\s+đấu|mục\s+tiêu|tầm\s+nhìn|định\s+hướng/u.test(before))
    if (horizon)
      yield made(text, start, end, {
        kind: 'HORIZON',
        bound: 'BY',
        due: `${year}-12-31`,
        precision: 'YEAR',
        action: 'target',
        rule: 'horizon.year',
      })
    else if (/^(?:trong|vào|ngay)/u.test(lead)) {
      if (
        /(?:thực\s+hiện|nhiệm\s+vụ|kết\s+quả|nhất\s+là|được|đã)\s*$/u.test(before) ||
        issuedAfter(context.issued, year)
      )
        continue
      yield made(text, start, end, {
        kind: 'DUE',
        bound: 'WITHIN',
        from: `${year}-01-01`,
        due: `${year}-12-31`,
        precision: 'YEAR',
        rule: 'year.within',
      })
    } else if (lead !== 'trước')
      yield made(text, start, end, {
        kind: 'DUE',
        bound: 'BY',
        due: `${year}-12-31`,
        precision: 'YEAR',
        rule: 'year.by',
      })
    else
      yield made(text, start, end, {
        kind: 'DUE',
        bound: 'BEFORE',
        due: `${year - 1}-12-31`,
        precision: 'YEAR',
        rule: 'year.before',
      })
  }
  if (context.bare) {
    for (const match of low.matchAll(BARE_YEAR)) {
      yield made(text, match.index, match.index + match[0].length, {
        kind: 'DUE',
        bound: 'WITHIN',
        from: `${match[1]}-01-01`,
        due: `${match[1]}-12-31`,
        precision: 'YEAR',
        rule: 'year.cell',
      })
    }
  }
}

const WHOLE_YEAR = new RegExp(
  `(đến\\s+hết|đến\\s+cuối|phấn\\s+đấu\\s+đến|đến|hết|cuối|trong|vào|trước|ngay\\s+trong)\\s+năm\\s+${YEAR}${END}(?!\\s*[-–/]\\s*\\d)`,
  'gu',
)

const BARE_YEAR = new RegExp(`^\\s*(?:năm\\s+)?${YEAR}\\s*[.;]?\\s*$`, 'gu')
const issuedAfter = (issued: string | null, year: number) =>
  issued !== null && Number(issued.slice(0, 4)) > year

/** "giai đoạn 2021 - 2030, định hướng đến năm 2050": the name of a plan, not a deadline. */
function isTitleSpan(low: string, start: number, end: number): boolean {
  const before = low.slice(Math.max(0, start - 60), start)
  const after = low.slice(end, end + 30)
  return (
    /(?:định\s+hướng|tầm\s+nhìn)\s*$/u.test(before) ||
    /giai\s+đoạn\s+[\d\s-]*,?\s*(?:định\s+hướng|tầm\s+nhìn)?\s*$/u.test(before) ||
    /^\s*,?\s*(?:tầm\s+nhìn|định\s+hướng)/u.test(after)
  )
}

/** "trong tuần này", "trong tháng này": the period that the paper was issued in. */
const current: Form = function* (low, text, { issued }) {
  if (issued?.length !== 10) return
  const [year, month, day] = issued.split('-').map(Number) as [number, number, number]
  for (const match of low.matchAll(THIS_PERIOD)) {
    const unit = match[1] ?? match[2]
    const quarter = Math.ceil(month / 3) * 3
    const sunday = addDays(issued, (7 - new Date(Date.UTC(year, month - 1, day)).getUTCDay()) % 7)
    const last: Readonly<Record<string, readonly [IsoDay, DatePrecision]>> = {
      tuần: [sunday, 'DAY'],
      tháng: [lastDayOfMonth(year, month), 'MONTH'],
      quý: [lastDayOfMonth(year, quarter), 'QUARTER'],
      năm: [`${year}-12-31`, 'YEAR'],
    }
    const [due, precision] = last[unit ?? ''] ?? [issued, 'DAY']
    yield made(text, match.index, match.index + match[0].length, {
      kind: 'DUE',
      bound: 'BY',
      due,
      precision,
      rule: 'current',
    })
  }
}

const THIS_PERIOD =
  /(?:ngay\s+)?(?:trong|hết|cuối)\s+(?:(?:cuối\s+)?(tuần|tháng|quý)\s+này|(năm)\s+nay)(?!\p{L})/gu

/** Strongest first; each with a sign that every text it can match holds. */
const FORMS: ReadonlyArray<readonly [sign: RegExp, form: Form]> = [
  [TELLS_RHYTHM, recurringLists],
  [TELLS_RHYTHM, recurring],
  [/từ\s+(?:ngày\s+)?\d/u, periods],
  [/\d\s*(?:ngày|giờ|phút|tuần|tháng|năm)/u, durations],
  [/tháng\s+(?:đầu|cuối)\s+năm/u, halves],
  [/ngày\s*\d|\d\s*(?:[/.-]|tháng)\s*\d/u, days],
  [
    /tháng\s+(?:\d|giêng|hai|ba|tư|năm\s|sáu|bảy|tám|chín|mười)|(?:trong|vào|hết|trước)\s+\d{1,2}\/\d{4}/u,
    months,
  ],
  [/quý\s/u, quarters],
  [/(?:19|20)\d{2}/u, years],
  [/(?:tuần|tháng|quý)\s+này|năm\s+nay/u, current],
]

// ------------------------------------------------------------------- shared

type Fields = Pick<DeadlineMention, 'kind' | 'bound' | 'precision' | 'rule'> &
  Partial<Pick<DeadlineMention, 'from' | 'due' | 'action' | 'duration' | 'anchor' | 'recurrence' | 'time'>>

function made(text: string, start: number, end: number, fields: Fields): DeadlineMention {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length)
  const action: Action | null = fields.action
    ? { words: fields.action, kind: null }
    : actionBefore(text, from, end)
  return {
    start: from,
    end,
    asPrinted: text.slice(from, end).replace(/\s+/g, ' '),
    from: null,
    due: null,
    duration: null,
    anchor: null,
    recurrence: null,
    time: null,
    confidence: 0.94,
    ...fields,
    action: action?.words ?? null,
    kind: kindOf(fields.kind, action?.kind ?? null),
  } as DeadlineMention
}

interface Action {
  words: string
  kind: 'REPORT' | 'SUBMIT' | null
}

/** What is to be done by then: the nearest verb before, else right behind. */
function actionBefore(text: string, start: number, end: number): Action | null {
  const clause =
    text
      .slice(Math.max(0, start - 220), start)
      .split(/[.;]\s/u)
      .at(-1) ?? ''
  const low = fold(clause)
  const near = [
    ...low.matchAll(
      /(?<![\p{L}])(?<!(?:chương|công|quá|quy|lộ|tiến|giáo) )(báo cáo|trình|gửi|hoàn thành|xong|ban hành|triển khai|tổng hợp|đề xuất)(?![\p{L}])/gu,
    ),
  ].at(-1)
  const after = fold(text.slice(end, end + 40))
  const word = near?.[1] ?? /^\s*[,)]*\s*(?:phải\s+|để\s+)?(báo cáo|trình|gửi|hoàn thành)/u.exec(after)?.[1]
  if (!word) return null
  const words = near
    ? low
        .slice(near.index)
        .replace(/[\s,(]+$/u, '')
        .slice(0, 120)
    : word
  return { words, kind: word === 'báo cáo' || word === 'gửi' ? 'REPORT' : word === 'trình' ? 'SUBMIT' : null }
}

const kindOf = (kind: DeadlineKind, action: Action['kind']): DeadlineKind =>
  kind === 'DUE' && action ? action : kind

/**
 * A day without a year takes the paper's year; when that lies more than a month before the paper, the next.
 */
function yearFor(month: number, day: number, issued: string | null): number | null {
  if (issued === null) return null
  const year = Number(issued.slice(0, 4))
  const due = isoDay(year, month, Math.min(day, daysInMonth(year, month)))
  if (due === null) return null
  const floor: IsoDay = issued.length === 10 ? addDays(issued, -31) : `${issued.slice(0, 7)}-01`
  return due < floor ? year + 1 : year
}

/** Told of the past, or how long a thing lasts: not something to be kept. */
function isDescription(low: string, { start, kind, precision, bound }: DeadlineMention): boolean {
  const before = low.slice(Math.max(0, start - 110), start)
  if (kind === 'RECURRING') return false
  const past =
    bound === 'BEFORE'
      ? /(?:^|[\s(])đã\s+(?:\p{L}+\s+){0,4}$/u
      : /(?:^|[\s(])(?:đã|chưa)\s+(?:\p{L}+\s+){0,6}$/u
  if (past.test(before) && kind !== 'HORIZON') return true
  // "không để kéo dài đến năm N", "mùa khô kéo dài đến hết tháng 4"
  if (/(?:kéo dài|tồn tại)(?: thêm| sang)?\s*$/u.test(before)) return true
  // "các sự kiện quan trọng trong năm 2022": when it happens, not by when to do it
  if (precision !== 'DAY' && bound === 'WITHIN' && /(?:sự kiện|diễn ra|ngày lễ)[^,;.]{0,70}$/u.test(before))
    return true
  if (bound === 'BEFORE' && ISSUED_BEFORE.test(before)) return true
  return precision === 'DAY' && /(?:tính|kể từ|bắt đầu từ|số liệu|từ ngày[^.;]{0,24})\s*$/u.test(before)
}

/**
 * "giai đoạn trước năm N", "từ năm M đến năm N" of the past: a period that the paper speaks of, not by when to do
 * something. What is merely over stays (a year not updated), if it is near and a duty leads to it.
 */
function isPastPeriod(
  low: string,
  { start, kind, due, precision, action, rule }: DeadlineMention,
  issued: string | null,
): boolean {
  if (kind === 'RECURRING' || due === null || (issued !== null && due >= issued)) return false
  const before = low.slice(Math.max(0, start - 60), start)
  if (NAMES_PERIOD.test(before)) return true
  if (issued === null) return false
  if (Number(due.slice(0, 4)) < Number(issued.slice(0, 4)) - YEARS_NOT_UPDATED) return true
  const period = precision === 'YEAR' || rule === 'day.period' || BEGINS_PERIOD.test(before)
  return period && action === null
}

const NAMES_PERIOD = /(?:giai\s+đoạn|thời\s+kỳ|khoảng\s+thời\s+gian|những\s+năm|từ)\s*$/u
const BEGINS_PERIOD = /(?<!\p{L})từ\s+(?:đầu\s+|cuối\s+)?(?:(?:ngày|tháng|quý|năm)\s+)?[\divx][^.;,]{0,24}$/u
/** How far back a year may lie that somebody has forgotten to update. */
const YEARS_NOT_UPDATED = 3

/** "các quy trình ban hành trước ngày D": which ones are meant, not by when. */
const ISSUED_BEFORE =
  /(?:quy\s+trình|văn\s+bản|quy\s+định|giấy\s+\p{L}+|thủ\s+tục|quyết\s+định)[^;.]{0,90}\s(?:ban\s+hành|được\s+cấp|có\s+hiệu\s+lực)\s*$/u
