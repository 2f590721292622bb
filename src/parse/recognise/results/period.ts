import { firstDayOfMonth, isoDay, lastDayOfMonth, type IsoDay } from '../../../model/date.js'
import type { Span } from '../../../model/evidence.js'
import { matchesIn } from '../../../model/matches.js'
import type { Period } from '../../../model/report/period.js'
import type { Passage } from '../../passage.js'
import type { Item, Paper } from '../../segment.js'
import { quarterOf } from '../deadlines/periods.js'
import type { Clause } from './clauses.js'

/** The stretch of time that a report tells of, with the words that say so. */
export interface ToldPeriod extends Period {
  readonly span: Span
  /** `title`, or where the item stands that says so. */
  readonly section: string
  readonly rule: string
  readonly confidence: number
}

/** Of which time an item's clause tells: by its own words, else those of the headings above, else of title or opening. */
export type PeriodOf = (item: Item, clause: Clause) => ToldPeriod | null

/** In: a report and its last possible day of issue. Out: of which time each of its clauses tells; null where that is not clear. */
export function readPeriods(paper: Paper, issued: IsoDay | null): PeriodOf {
  const general = ofPaper(paper, issued)
  const headings = new Map<Item, Told>()
  const ofHeading = (item: Item): Told => {
    let told = headings.get(item)
    if (told === undefined) {
      told = toldBy(item.passage, issued, { section: item.path, confidence: 0.9 })
      headings.set(item, told)
    }
    return told
  }
  return (item, clause) => {
    const own = toldBy(
      clause.passage ?? item.passage,
      issued,
      { section: item.path, confidence: 0.95 },
      clause,
    )
    if (own !== null) return known(own)
    for (let above = item.parent; above !== null; above = above.parent) {
      const told = ofHeading(above)
      if (told !== null) return known(told)
    }
    return known(general)
  }
}

/** UNCLEAR: the words name several times that end on different days. Null: they name none. */
type Told = ToldPeriod | 'UNCLEAR' | null

const known = (told: Told): ToldPeriod | null => (told === 'UNCLEAR' ? null : told)

/** Its title says it, else its opening: "… báo cáo kết quả 6 tháng đầu năm như sau:". */
function ofPaper({ typeLine, title, body }: Paper, issued: IsoDay | null): Told {
  for (const passage of [title, ...(typeLine ? [typeLine.passage] : [])]) {
    const told = toldBy(passage, issued, { section: 'title', confidence: 0.9 })
    if (told !== null) return told
  }
  for (const { passage, marker, path } of body.slice(0, OPENING_ITEMS)) {
    const opening = marker === 'NONE' ? OPENING.exec(passage.annotated.low.trimEnd()) : null
    if (opening !== null)
      return toldBy(
        passage,
        issued,
        { section: path, confidence: 0.85 },
        { start: opening.index, end: passage.text.length },
      )
  }
  return null
}

const OPENING_ITEMS = 6
/** The last "báo cáo" before "như sau". */
const OPENING = /(?<!\p{L})báo\s+cáo(?!\p{L})(?:(?!báo\s+cáo)[^.;])*như\s+sau\s?[:.]?$/u

/** What a stretch of a passage says; what stands behind "phương hướng" is yet to come. */
function toldBy(
  passage: Passage,
  issued: IsoDay | null,
  where: Pick<ToldPeriod, 'section' | 'confidence'>,
  { start, end }: Span = { start: 0, end: passage.text.length },
): Told {
  const low = passage.annotated.low.slice(start, end)
  const ahead = low.search(AHEAD)
  const found = periodsIn(ahead < 0 ? low : low.slice(0, ahead), issued)
  const [first] = found
  if (first === undefined) return null
  if (found.some(({ to }) => to !== first.to)) return 'UNCLEAR'
  // "quý III và 9 tháng đầu năm": both end with the quarter
  const { from, to, rule, ...at } = found.reduce((best, one) => (one.from > best.from ? one : best))
  return { from, to, rule, span: passage.span(start + at.start, start + at.end), ...where }
}

const AHEAD =
  /(?<!\p{L})(?:phương\s+hướng|dự\s+kiến)(?!\p{L})|[,;]\s*(?:và\s+)?(?:triển\s+khai\s+)?(?:nhiệm\s+vụ|kế\s+hoạch|chương\s+trình|giải\s+pháp)(?!\p{L})/u

// ------------------------------------------------------------------- words

interface Read extends Period, Span {
  readonly rule: string
}

const YEAR = String.raw`(?:\s{0,3}(?:[/.-]|,?\s{0,3}năm)\s{0,3}((?:19|20)\d{2})(?!\d))?`
const QUARTER = String.raw`(iv|i{1,3}|[1-4])(?![\p{L}\d])`
const DAY = String.raw`(?:ngày\s{1,3})?(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)`

/** Words that name a time of a report, and what they name. */
interface PeriodRule {
  readonly id: string
  readonly pattern: RegExp
  /** The times that a match names: several in "quý I, II". */
  read(groups: readonly (string | undefined)[], issued: IsoDay | null): readonly (Period | null)[]
}

/** Each finds all that it can; where a time is told from day to day, it counts alone. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    id: 'period.days',
    pattern: new RegExp(String.raw`(?<!\p{L})từ\s{1,3}${DAY}\s{1,3}đến\s{1,3}(?:hết\s{1,3})?${DAY}`, 'gu'),
    read: (groups) => {
      const [from, to] = [groups.slice(0, 3), groups.slice(3)].map((numbers) => {
        const [day, month, year] = numbers.map(Number)
        return isoDay(year!, month!, day!)
      })
      return from && to && from <= to ? [{ from, to }] : []
    },
  },
  {
    id: 'period.quarter',
    pattern: new RegExp(
      String.raw`(?<!\p{L})qu[ýí]\s{1,3}${QUARTER}(?:\s{0,3}(?:,|và|-)\s{0,3}(?:qu[ýí]\s{1,3})?${QUARTER})?${YEAR}`,
      'gu',
    ),
    read: ([one, other, year], issued) =>
      [one, other]
        .flatMap((name) => quarterOf(name ?? '') ?? [])
        .map((quarter) => monthsOf({ first: 3 * quarter - 2, last: 3 * quarter, year }, issued)),
  },
  {
    id: 'period.months',
    pattern:
      /(?<![\p{L}\d/])(0?\d|1[0-2]|ba|sáu|chín)\s{1,3}tháng\s{1,3}(?:(đầu|cuối)\s{1,3})?năm(?:\s{1,3}((?:19|20)\d{2}))?(?![\p{L}\d])/gu,
    read: ([words = '', end, year], issued) => {
      const count = { ba: 3, sáu: 6, chín: 9 }[words] ?? Number(words)
      const [first, last] = end === 'cuối' ? [13 - count, 12] : [1, count]
      return [monthsOf({ first, last, year }, issued)]
    },
  },
  {
    id: 'period.month',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d\s{0,3})tháng\s{1,3}(\d{1,2})(?!\d)(?:\s{0,3}(?:,|và|-)\s{0,3}(?:tháng\s{1,3})?(\d{1,2})(?=\s{0,3}(?:[/,;:)]|năm|$)))?${YEAR}(?![/.-]\d)`,
      'gu',
    ),
    read: ([one, other, year], issued) =>
      [one, other]
        .flatMap((name) => (name === undefined ? [] : Number(name)))
        .map((month) => monthsOf({ first: month, last: month, year }, issued)),
  },
  {
    id: 'period.year',
    pattern:
      /(?<=(?:^|(?<!\p{L})(?:trong|cả|báo\s{1,3}cáo|kết\s{1,3}quả|tổng\s{1,3}kết|sơ\s{1,3}kết|công\s{1,3}tác|tình\s{1,3}hình))\s{0,3})năm\s{1,3}((?:19|20)\d{2})(?!\d)/gu,
    read: ([year]) => [monthsOf({ first: 1, last: 12, year }, null)],
  },
]

/** These words before a time say that something else is told of it: what is compared, asked for, or begins there. */
const ELSE =
  /(?<!\p{L})(?:so\s+với|cùng\s+kỳ|bằng|từ|trước|sau|đến|đến\s+hết|cho|kế\s+hoạch|chương\s+trình|chỉ\s+tiêu|dự\s+toán|mục\s+tiêu|sang|giai\s+đoạn|đầu|cuối|giữa|hạn)(?:\s+(?:của|trong|vào|năm|cùng\s+kỳ))*\s*$/u
const BEFORE = 40

/** Every time of a report that words name, by rule and as they stand. */
function periodsIn(low: string, issued: IsoDay | null): readonly Read[] {
  const found = PERIOD_RULES.flatMap(({ id, pattern, read }) =>
    matchesIn(pattern, low).flatMap((match): Read[] => {
      const { index: start, 0: words } = match
      if (ELSE.test(low.slice(Math.max(0, start - BEFORE), start))) return []
      return read(match.slice(1), issued)
        .filter((period) => period !== null)
        .map((period) => ({ ...period, rule: id, start, end: start + words.length }))
    }),
  )
  const days = found.filter(({ rule }) => rule === 'period.days')
  return days.length > 0 ? days : found
}

/** Where no year is printed, the last whose months had begun when the report was issued. */
function monthsOf(
  {
    first,
    last,
    year: printed,
  }: { readonly first: number; readonly last: number; readonly year: string | undefined },
  issued: IsoDay | null,
): Period | null {
  if (first < 1 || last > 12 || first > last || (printed === undefined && issued === null)) return null
  const own = Number((printed ?? issued)!.slice(0, 4))
  const year = printed === undefined && firstDayOfMonth(own, first) > issued! ? own - 1 : own
  return { from: firstDayOfMonth(year, first), to: lastDayOfMonth(year, last) }
}
