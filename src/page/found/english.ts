/** What those write who ask in English, in the words by which questions are read. */

/** The months as they are called. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Of a month people write three letters, too; sếp is another word without its accents. */
const OTHERS = MONTHS.filter((name) => name !== 'May')
  .flatMap((name) => (name === 'September' ? [name, 'Sept'] : [name, name.slice(0, 3)]))
  .join('|')
const YEAR = '(?:,? (?<year>20\\d\\d))?(?![\\p{L}\\p{M}\\p{N}])'
const BEGIN = '(?<![\\p{L}\\p{M}\\p{N}])'
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
/** 31 December 2026, December 31, 2026. */
const DAYS = [
  new RegExp(`${BEGIN}${DAY} (?:of )?(?<month>${OTHERS}|May)${YEAR}`, 'giu'),
  new RegExp(`${BEGIN}(?<month>${OTHERS}|May) ${DAY}${YEAR}`, 'giu'),
]
/** May is a month only where it is written as one: máy is another word. */
const A_MONTH = new RegExp(
  `${BEGIN}(?<month>${OTHERS}|(?<=(?:in|of|by|on|before|after) )May|May(?= 20\\d\\d))${YEAR}`,
  'giu',
)

const TYPES: ReadonlyArray<readonly [english: RegExp, vietnamese: string]> = [
  [/\bdirectives?\b/gi, 'chỉ thị'],
  [/\bresolutions?\b/gi, 'nghị quyết'],
  [/\bconclusions?\b/gi, 'kết luận'],
  [/\bdecisions?\b/gi, 'quyết định'],
  [/\baction program(?:me)?s?\b/gi, 'chương trình hành động'],
  [/\bplans?\b/gi, 'kế hoạch'],
  [/\bnotices?\b/gi, 'thông báo'],
  [/\b(?:official )?letters?\b/gi, 'công văn'],
]

/** What is due then: deadlines this week, deadline next month. */
const DEADLINES =
  /\b(?:upcoming )?deadlines? (?:for |of |in )?(?=(?:today|tomorrow|(?:this|next) (?:week|month|quarter))\b)/gi
// cspell:disable
/** So people begin who write the rest in Vietnamese: deadline tuần này. */
const DEADLINES_MIXED =
  /\b(?:deadlines?|dl) (?=(?:hôm|hom|ngày|ngay|tuần|tuan|tháng|thang|quý|quy|cuối|cuoi) )/gi
// cspell:enable

const numberOf = (month: string): number =>
  MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase().slice(0, 3))) + 1

type Named = Readonly<Record<string, string | undefined>>
/** The named groups of a match stand behind all else that a replacement is handed. */
const writing =
  (write: (named: Named) => string) =>
  (...found: readonly unknown[]): string =>
    write(found.at(-1) as Named)

/** A question with its English months, days and types of papers as Vietnamese ones; all else as it was. */
export function inVietnamese(question: string): string {
  const onDay = writing(({ day, month, year }) => `${day}/${numberOf(month!)}${year ? `/${year}` : ''}`)
  const inMonth = writing(({ month, year }) => `tháng ${numberOf(month!)}${year ? `/${year}` : ''}`)
  const due = question.replaceAll(DEADLINES, 'tasks due ').replaceAll(DEADLINES_MIXED, 'đến hạn ')
  const dated = DAYS.reduce((text, day) => text.replaceAll(day, onDay), due)
  return TYPES.reduce(
    (text, [english, vietnamese]) => text.replaceAll(english, vietnamese),
    dated.replaceAll(A_MONTH, inMonth),
  )
}
