import type { DatePrecision } from '../../../model/date.js'
import { isDuty } from './rhythm-duty.js'
import { LOOSE, RHYTHMS, type Rhythm } from './rhythm-forms.js'
import { recurrenceOf } from './recurrence.js'
import { endOf, row, startBefore, type Anchor, type DeadlineRule, type Due, type Stretch } from './rule.js'

/** Where the words of a rhythm stand. */
interface RhythmRead {
  readonly start: number
  readonly end: number
}

/** A word of a list, and how often it says. */
interface ListedRhythm extends RhythmRead {
  readonly words: string
  readonly precision: DatePrecision
}

/** "định kỳ hằng tháng, quý, năm", "định kỳ ngày cuối cùng hằng tháng, quý": a rhythm for each word of the list. */
const LISTED = row<readonly ListedRhythm[]>({
  id: 'recurring.list',
  confidence: LOOSE,
  at: ['PERIODIC', 'EVERY_DAY', 'EVERY_WEEK', 'EVERY_MONTH', 'EVERY_QUARTER', 'EVERY_YEAR'],
  when: (anchor, where) => {
    const list = where.text.reads(LIST, anchor.start)
    if (!list || !isDuty(where, { start: list.index, end: LIST.lastIndex })) return null
    return [...list[0].matchAll(RHYTHM_WORD)].flatMap(({ index, 0: words }, nth) => {
      const precision =
        PRECISIONS[
          words
            .replace(/\s+/g, ' ')
            .replace(/^(?:h[ằà]ng|cả) /u, '')
            .replace(/^(?:0?6|sáu)/u, '6')
            .replace(/^(?:0?1|một) /u, '')
        ]
      const start = list.index + (nth === 0 ? 0 : index)
      return precision ? [{ start, end: list.index + index + words.length, words, precision }] : []
    })
  },
  then: dueOfEach,
})

function dueOfEach(listed: readonly ListedRhythm[]): Due[] {
  return listed.map(({ start, end, words, precision }) => ({
    start,
    end,
    kind: 'RECURRING',
    bound: 'RECURRING',
    precision,
    recurrence: recurrenceOf(precision, words),
  }))
}

/** "6 tháng, năm báo cáo … trước ngày 20/6 và 20/12": the first day is that of the half year, the second that of the year. */
const HALF_AND_YEAR = row<readonly ListedRhythm[]>({
  id: 'recurring.half-and-year',
  at: ['LENGTH'],
  when: ({ start }, where) => {
    const read = where.text.reads(HALF_THEN_YEAR, start)
    if (!read || where.text.reads(SUMMED_UP, start) !== null) return null
    const [all, half = '', first = '', joint = '', second = ''] = read
    const begin = startBefore(where, PERIODIC_BEFORE, start)
    const end = start + half.length
    const behind = end + joint.length
    if (begin < where.from || !isDuty(where, { start: begin, end })) return null
    return [
      { start: begin, end, words: first, precision: 'HALF_YEARLY' },
      { start: behind, end: start + all.length, words: second, precision: 'YEARLY' },
    ]
  },
  then: dueOfEach,
})

const DAY_OF_YEAR = '\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}(?!\\d|\\s*[/-]|\\.\\d|\\s+năm\\s+\\d)'
const HALF_THEN_YEAR = new RegExp(
  `((?:0?6|sáu)\\s+tháng(?:\\s+đầu\\s+năm)?\\s*(?:,\\s*và|,|và)\\s*(?:h[ằà]ng\\s+|cả\\s+|một\\s+)?năm\\s*,?\\s+(?!\\d)(?:[^.;:\\d]{0,120}\\s)?\\(?(?:trước|chậm\\s+nhất)\\s+(?:là\\s+)?(?:các\\s+)?(?:ngày\\s+)?(${DAY_OF_YEAR}))(\\s*(?:,\\s*và|,|và)\\s*(?:trước\\s+)?)((?:ngày\\s+)?${DAY_OF_YEAR})(?!\\s*(?:,|và)\\s*(?:ngày\\s+)?\\d)\\)?(?:\\s+(?:của\\s+)?h[ằà]ng\\s+năm)?`,
  'uy',
)
const SUMMED_UP = /(?<=(?:sơ\s+kết|tổng\s+kết|trong)\s+)/uy
const PERIODIC_BEFORE = /(?<=((?:định\s+kỳ|h[ằà]ng)\s+))/uy

const WORD = '(?:(?:0?6|sáu)\\s+tháng|(?:0?1|một)\\s+năm|ngày|tuần|tháng|quý|(?:cả\\s+)?năm)'
const RHYTHM_WORD = new RegExp(`(?:h[ằà]ng\\s+)?${WORD}(?!\\s+(?:cuối|đầu))`, 'gu')
const LIST = new RegExp(
  `(?:định\\s+kỳ\\s+(?:(?:vào\\s+)?ngày\\s+(?:cuối(?:\\s+cùng)?|đầu(?:\\s+tiên)?)\\s+)?)?(?:h[ằà]ng|mỗi|định\\s+kỳ)\\s+\\(?${WORD}(?:\\s*(?:,\\s*(?:và\\s+)?|và\\s+|hoặc\\s+)(?:h[ằà]ng\\s+)?${WORD}(?![\\p{L}\\d])(?!\\s*\\(?\\s*(?:gửi\\s+)?(?:trước|\\d))){1,4}`,
  'uy',
)
const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  ngày: 'DAILY',
  tuần: 'WEEKLY',
  tháng: 'MONTHLY',
  quý: 'QUARTERLY',
  '6 tháng': 'HALF_YEARLY',
  năm: 'YEARLY',
}

export const RHYTHM_RULES: readonly DeadlineRule[] = [
  HALF_AND_YEAR,
  LISTED,
  ...RHYTHMS.map((rhythm) =>
    row<RhythmRead>({
      id: rhythm.id,
      ...(rhythm.confidence !== undefined && { confidence: rhythm.confidence }),
      at: rhythm.at,
      when: (anchor, where) => {
        const read = rhythmAt(rhythm, anchor, where)
        return read && isDuty(where, read) ? read : null
      },
      then: ({ start, end }, { text }) => ({
        start,
        end,
        kind: 'RECURRING',
        bound: 'RECURRING',
        precision: rhythm.precision,
        recurrence: recurrenceOf(rhythm.precision, text.low.slice(start, end)),
      }),
    }),
  ),
]

export const ALWAYS_OF_CELL = 'recurring.always-of-cell'

/** A cell of a table, or what stands behind a label of time, that says "Thường xuyên" and no more. */
export function alwaysOfCell({ text, from, till }: Stretch): Due | null {
  const read = text.reads(ALWAYS, from)
  if (!read || ALWAYS.lastIndex < till) return null
  return {
    start: from,
    end: till,
    kind: 'RECURRING',
    bound: 'RECURRING',
    precision: 'UNSPECIFIED',
    recurrence: null,
  }
}
const ALWAYS = /\s*(?:nhiệm\s+vụ\s+)?thường\s+xuyên(?:\s*,?\s*liên\s+tục)?\s*[.;]?\s*/uy

function rhythmAt(rhythm: Rhythm, anchor: Anchor, where: Stretch): RhythmRead | null {
  const { text } = where
  if (rhythm.ledBefore && anchor.lead.sense?.bound !== 'BEFORE') return null
  const read = rhythm.reads && text.reads(rhythm.reads, anchor.start)
  if (read === null) return null
  const start = rhythm.before ? startBefore(where, rhythm.before, anchor.start) : anchor.start
  if (start < where.from || (rhythm.needsBefore && start === anchor.start)) return null
  if (
    (rhythm.unless && text.reads(rhythm.unless, anchor.end)) ||
    (rhythm.unlessBefore && text.reads(rhythm.unlessBefore, start))
  )
    return null
  if (rhythm.reported && !text.reads(REPORTED, start)) return null
  const end = read ? endOf(read) : anchor.end
  if (rhythm.daysOfYear && where.context.isOfOneYear === true && isOfThatYear(where, start, end)) return null
  const more = rhythm.behind ? text.reads(rhythm.behind, end) : null
  const last = more && more[0].trim() !== '' ? endOf(more) : end
  return { start, end: text.reads(CLOSES, last) && OPEN.test(text.low.slice(start, last)) ? last + 1 : last }
}

/** "6 tháng trước ngày 10/6", but not "định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12)". */
const isOfThatYear = ({ text, from }: Stretch, start: number, end: number): boolean =>
  DAY_OF_MONTH.test(text.low.slice(start, end)) &&
  !CALLED_PERIODIC.test(text.low.slice(Math.max(from, start - NEAR_BEFORE), end))
const DAY_OF_MONTH = /\d\s*(?:[/.-]|tháng)\s*\d/u
const CALLED_PERIODIC = /định\s+kỳ|tháng\s+cuối\s+(?:của\s+)?quý|(?<!\p{L})(?:h[ằà]ng|mỗi|từng)\s/u
const NEAR_BEFORE = 70

/** "hằng tháng (trước ngày 25)": the bracket that is open among the words is closed with them. */
const CLOSES = /\)/uy
const OPEN = /\([^()]*$/u

const REPORTED = /(?<=(?:báo\s+cáo|cập\s+nhật|tổng\s+hợp|gửi)[^.;]{0,60})/uy
