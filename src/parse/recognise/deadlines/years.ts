import { closesTask } from './label.js'
import { endOf, row, type Anchor, type DeadlineRule, type Stretch } from './rule.js'

interface YearRead {
  readonly start: number
  readonly end: number
  readonly year: number
  /** The first of several. */
  readonly since?: number
}

/** "trong năm 2025" is a deadline; "đến năm 2030" a goal's horizon. */
export const YEAR_RULES: readonly DeadlineRule[] = [
  row({
    id: 'horizon.year',
    at: ['YEAR'],
    when: (anchor, where) => (isHorizon(anchor, where) ? yearAt(anchor, where) : null),
    then: ({ start, end, year }) => ({
      start,
      end,
      kind: 'HORIZON',
      bound: 'BY',
      due: `${year}-12-31`,
      precision: 'YEAR',
      action: 'target',
    }),
  }),
  row({
    id: 'year.within',
    at: ['YEAR'],
    // what a whole year is said of may be a plan's name
    confidence: 0.88,
    when: (anchor, where) => {
      if (anchor.lead.sense?.bound !== 'WITHIN' || where.text.reads(OF_THAT_YEAR, anchor.lead.start))
        return null
      const read = yearAt(anchor, where)
      const { issued } = where.context
      const last = read && upToSecond(read, where)
      return last === null || (issued !== null && Number(issued.slice(0, 4)) > last.year) ? null : last
    },
    then: (read) => wholeYear(read),
  }),
  // "thực hiện xong trong hai năm 2012 - 2013"
  row({
    id: 'year.within',
    at: ['YEAR'],
    confidence: 0.88,
    when: ({ start }, { text }) => {
      const [, words] = text.reads(IN_SO_MANY, start) ?? []
      const read = text.reads(YEAR, start)
      const [since, year] = [Number(read?.[1]), Number(read?.[2])]
      if (read === null || words === undefined || !(since < year)) return null
      const from = start - words.length
      return text.reads(COMPLETED, from) ? { start: from, end: endOf(read), year, since } : null
    },
    then: (read) => wholeYear(read),
  }),
  // "khởi công trong quý IV năm 2024, hoàn thành năm 2025"
  row({
    id: 'year.completed',
    at: ['YEAR'],
    confidence: 0.88,
    when: (anchor, where) => {
      const read = anchor.lead.sense === null ? yearAt(anchor, where) : null
      const { issued } = where.context
      if (read === null || issued === null || Number(issued.slice(0, 4)) > read.year) return null
      return closesTask(where, anchor.start, read.end) ? read : null
    },
    then: (read) => wholeYear(read),
  }),
  // "định kỳ 6 tháng đánh giá, năm 2025 tham mưu sơ kết, năm 2030 tổng kết"
  row({
    id: 'year.reviewed',
    at: ['YEAR'],
    confidence: 0.88,
    when: (anchor, where) => {
      const isMeant = anchor.lead.sense === null && where.text.reads(OPENS_CLAUSE, anchor.start) !== null
      const read = isMeant ? yearAt(anchor, where) : null
      const { issued } = where.context
      return read !== null &&
        issued !== null &&
        Number(issued.slice(0, 4)) <= read.year &&
        where.text.reads(IS_REVIEWED, read.end)
        ? read
        : null
    },
    then: (read) => wholeYear(read),
  }),
  // in a cell: "Lập hồ sơ năm 2026; khởi công năm 2027"
  row({
    id: 'year.of-cell',
    at: ['YEAR'],
    confidence: 0.85,
    when: (anchor, where) => {
      const isMeant =
        where.context.bare &&
        anchor.lead.sense === null &&
        !where.text.reads(OF_PLAN, anchor.start) &&
        !where.text.reads(SINCE, anchor.start)
      const read = isMeant ? yearAt(anchor, where) : null
      return read !== null && where.text.reads(CLOSES_CLAUSE, read.end) ? read : null
    },
    then: (read) => wholeYear(read),
  }),
  row({
    id: 'year.before',
    at: ['YEAR'],
    when: (anchor, where) => (anchor.lead.sense?.bound === 'BEFORE' ? yearAt(anchor, where) : null),
    then: ({ start, end, year }) => ({
      start,
      end,
      kind: 'DUE',
      bound: 'BEFORE',
      due: `${year - 1}-12-31`,
      precision: 'YEAR',
    }),
  }),
  row({
    id: 'year.by',
    at: ['YEAR'],
    when: (anchor, where) =>
      anchor.lead.sense?.bound === 'BY' && !isHorizon(anchor, where) ? yearAt(anchor, where) : null,
    then: ({ start, end, year }) => ({
      start,
      end,
      kind: 'DUE',
      bound: 'BY',
      due: `${year}-12-31`,
      precision: 'YEAR',
    }),
  }),
]

/** The rule of a cell of a table that holds a year alone: no word of time need stand in it. */
export const YEAR_OF_CELL = 'year.cell'

/** A cell of a table that holds a year alone, or some years in a row. */
export function yearOfCell({ text, from, till }: Stretch): YearRead | null {
  const read = text.reads(CELL, from)
  if (!read || CELL.lastIndex < till) return null
  const [since, year] = [Number(read[1]), Number(read[2] ?? read[1])]
  return year < since ? null : { start: from, end: till, year, since }
}

const CELL =
  /\s*(?:(?:năm|giai\s+đoạn)\s+)?((?:19|20)\d{2})(?:\s*-\s*(?:năm\s+)?((?:19|20)\d{2}))?\s*[.;]?\s*/uy

/** To be done some day of the year. */
export const wholeYear = ({ start, end, year, since = year }: YearRead) =>
  ({
    start,
    end,
    kind: 'DUE',
    bound: 'WITHIN',
    from: `${since}-01-01`,
    due: `${year}-12-31`,
    precision: 'YEAR',
  }) as const

function yearAt({ start, lead }: Anchor, { text }: Stretch): YearRead | null {
  const read = text.reads(YEAR, start)
  if (!read || lead.sense?.part) return null
  const end = endOf(read)
  const named =
    text.reads(NAMED_PERIOD, lead.start) !== null ||
    text.reads(OF_HALF, lead.start) !== null ||
    (read[2] !== undefined && text.reads(SO_MANY, start) !== null) ||
    text.reads(VISION, end) !== null ||
    text.reads(AVOIDS, lead.start) !== null
  const [since, year] = [Number(read[1]), Number(read[2] ?? read[1])]
  return named || year < since ? null : { start: lead.start, end, year, since }
}

/** "phấn đấu đến năm 2030", "đến năm 2030": a goal, unless something is to be completed by then. */
function isHorizon({ start, lead }: Anchor, { text, context: { issued } }: Stretch): boolean {
  const isFarOff = Number(text.reads(YEAR, start)?.[1]) > Number(issued?.slice(0, 4) ?? 0) + 1
  if (isFarOff && text.reads(REACHED, lead.start) !== null) return true
  if (!lead.sense?.toward) return false
  if (lead.sense.goal || text.reads(OF_TARGET, lead.start) !== null) return true
  return text.reads(COMPLETED, lead.start) === null || text.reads(GOAL, lead.start) !== null
}

/** "trong năm 2025 và năm 2026" */
function upToSecond(read: YearRead, { text }: Stretch): YearRead {
  const year = Number(text.reads(SECOND_YEAR, read.end)?.[1])
  return year > read.year ? { ...read, end: SECOND_YEAR.lastIndex, since: read.year, year } : read
}

const SECOND_YEAR = /\s*(?:,|và)\s*(?:năm\s+)?((?:19|20)\d{2})(?![\p{L}\d])/uy
/** "trong năm 2025 - 2026" too */
const YEAR = /năm\s+((?:19|20)\d{2})(?:\s*-\s*((?:19|20)\d{2}))?(?![\p{L}\d])(?!\s*[-/]\s*\d)/uy
const COMPLETED = /(?<=hoàn\s+thành[^.;]{0,60}|xong[^.;]{0,30})/uy
/** "kế hoạch hoàn thành chỉ tiêu đến năm 2030": of what time the target is. */
const OF_TARGET = /(?<=(?:chỉ\s+tiêu|quy\s+hoạch|chiến\s+lược)\s+)/uy
const GOAL = /(?<=(?:phấn\s+đấu|mục\s+tiêu|tầm\s+nhìn|định\s+hướng).{0,100})/uy
/** "đạt 100.000 căn | vào năm 2030", "tăng lên 20% vào năm 2025": how much there is to be by then; of this year or the next it is due. */
const REACHED = /(?<=(?:đạt|tăng|giảm|nâng|còn|lên|xuống)\s[^.;]{0,40}\d(?:[^.;]|\.\d){0,40}\s)vào\s+năm/uy
const OPENS_CLAUSE = /(?<=(?:^|[.;:,(]|\svà)\s*)/uy
const IS_REVIEWED =
  /,?\s+(?:(?:tham\s+mưu|tổ\s+chức|tiến\s+hành|chủ\s+trì)\s+){0,2}(?:sơ|tổng)\s+kết(?!\p{L})/uy
/** "Từ năm 2026, thực hiện hằng năm": when it begins. */
const SINCE = /(?<=(?<!\p{L})từ\s+)/uy
/** "nhiệm vụ trong năm 2025": what is of that year. */
const OF_THAT_YEAR = /(?<=(?:thực\s+hiện|nhiệm\s+vụ|kết\s+quả|nhất\s+là|được|đã)\s*)/uy
const OF_PLAN = /(?<=(?:theo|chỉ\s+tiêu|kế\s+hoạch|dự\s+toán|của)\s[^,;.]{0,40})/uy
const CLOSES_CLAUSE = /\s*(?:[,;.]|$|và\s+(?:hằng|hàng)\s+năm|và\s+(?:các|những)\s+năm\s+(?:tiếp|sau|kế))/uy
/** "không để kéo dài đến năm …". */
const AVOIDS = /(?<=tránh[^.;]{0,110})/uy
/** "giai đoạn 2021 - 2030, định hướng đến năm 2050": the name of a plan, not a deadline. */
const NAMED_PERIOD =
  /(?<=(?:định\s+hướng|tầm\s+nhìn)\s*|giai\s+đoạn\s+[\d\s-]{0,30},?\s*(?:định\s+hướng|tầm\s+nhìn)?\s*)/uy
/** "nhiệm vụ 6 tháng cuối năm 2025" */
const OF_HALF = /(?<=(?:0?6|sáu|0?3|ba)\s+tháng\s+)/uy
/** "kế hoạch 5 năm 2021 - 2025" */
const IN_SO_MANY = /(?<=(trong\s+(?:\d{1,2}|hai|ba|bốn|năm)\s+))/uy
const SO_MANY = /(?<=(?<![\d/])\d{1,2}\s{1,3})/uy
const VISION = /\s*,?\s*(?:tầm\s+nhìn|định\s+hướng)/uy
