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
  then: (listed) =>
    listed.map(({ start, end, words, precision }) => ({
      start,
      end,
      kind: 'RECURRING',
      bound: 'RECURRING',
      precision,
      recurrence: recurrenceOf(precision, words),
    })),
})

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
  const more = rhythm.behind ? text.reads(rhythm.behind, end) : null
  return { start, end: more && more[0].trim() !== '' ? endOf(more) : end }
}

const REPORTED = /(?<=(?:báo\s+cáo|cập\s+nhật|tổng\s+hợp|gửi)[^.;]{0,60})/uy
