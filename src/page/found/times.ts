import { addDays, fullYear, isoDay } from '../../model/date.js'
import { monthOf, type Span, weekOf } from '../spans.js'
import { MONTHS } from './english.js'

/** A time as it is called, from its first day to its last. */
export interface Time {
  readonly name: readonly [vietnamese: string, english: string]
  readonly span: Span
}

/** A time that a question names, and the words that name it. */
export interface TimeNamed extends Time {
  readonly words: string
  readonly at: number
}

const QUARTERS = ['I', 'II', 'III', 'IV']

/** From the first day of one month of a year to the last day of another. */
const monthsOf = (year: string, first: number, last: number): Span => [
  monthOf(`${year}-01-01`, first - 1)[0],
  monthOf(`${year}-01-01`, last - 1)[1],
]

/** The first and the last day of the quarter so many quarters after that of a day. */
function quarterOf(day: string, after: number): Span {
  const first = -((Number(day.slice(5, 7)) - 1) % 3) + after * 3
  return [monthOf(day, first)[0], monthOf(day, first + 2)[1]]
}

const yearOf = (day: string, after: number): Span => monthsOf(`${Number(day.slice(0, 4)) + after}`, 1, 12)

const written = (day: string): string => day.split('-').toReversed().join('/')

/** Nothing that is held is older. */
export const FIRST_DAY = '1945-09-02'

type Named = Readonly<Record<string, string | undefined>>

/** The time that is named in a question; of the year of the day as of which one looks where it names none. */
export function timeIn(named: Named, today: string): Time | null {
  const { year = today.slice(0, 4), month, quarter } = named
  if (month !== undefined)
    return {
      name: [`tháng ${Number(month)}/${year}`, `in ${MONTHS[Number(month) - 1]} ${year}`],
      span: monthsOf(year, Number(month), Number(month)),
    }
  if (quarter !== undefined) {
    const at = /\d/.test(quarter) ? Number(quarter) : QUARTERS.indexOf(quarter.toUpperCase()) + 1
    return {
      name: [`quý ${QUARTERS[at - 1]}/${year}`, `in quarter ${at}/${year}`],
      span: monthsOf(year, at * 3 - 2, at * 3),
    }
  }
  const { day, inMonth, inYear, before } = named
  const on = dayIn(day, inMonth, inYear, today)
  if (on === null) return null
  // by a day that is over is whenever before
  if (before !== undefined && on < today)
    return { name: [`đến ${written(on)}`, `by ${written(on)}`], span: [FIRST_DAY, on] }
  return before === undefined
    ? { name: [`ngày ${written(on)}`, `on ${written(on)}`], span: [on, on] }
    : { name: [`từ nay đến ${written(on)}`, `by ${written(on)}`], span: [today, on] }
}

const dayIn = (
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  today: string,
): string | null => isoDay(fullYear(year ?? today.slice(0, 4)), Number(month), Number(day))

/** From one day to another, both of the year of the day as of which one looks where they name none: từ 1/12 đến 15/12. */
function fromTo(today: string, named: Named): Time | null {
  const { day, month, year, day2, month2, year2 } = named
  const last = day2 === undefined ? today : dayIn(day2, month2, year2, today)
  const first = dayIn(day, month, year ?? year2, today)
  if (first === null || last === null || first > last) return null
  return {
    name: [`từ ${written(first)} đến ${written(last)}`, `from ${written(first)} to ${written(last)}`],
    span: [first, last],
  }
}

/** From today to a day that is still to come: trước 31/12/2026. */
function byDay(today: string, { day, month, year }: Named): Time | null {
  const on = dayIn(day, month, year, today)
  return on === null || on < today ? null : timeIn({ day, inMonth: month, inYear: year, before: '' }, today)
}

// cspell:disable-next-line
const DAYS_OF: Readonly<Record<string, number>> = { n: 1, d: 1, tu: 7, w: 7 }

/** The days of so many days, weeks or months that lie ahead, or behind with a number below 0. */
function daysFrom(today: string, length: number, unit: string): Span {
  const days = DAYS_OF[unit.slice(0, 2)] ?? DAYS_OF[unit[0]!]
  const month = (after: number): string => {
    const [first, last] = monthOf(today, after)
    const on = `${first.slice(0, 8)}${today.slice(8)}`
    return on < last ? on : last
  }
  const other = days === undefined ? month(length) : addDays(today, days * length)
  return length < 0 ? [other, today] : [today, other]
}

type Rule = readonly [called: string, time: (today: string, named: Named) => Time | null]

const called =
  (vietnamese: string, english: string, span: (today: string) => Span): Rule[1] =>
  (today) => ({ name: [vietnamese, english], span: span(today) })

// cspell:disable-next-line
const WEEKDAYS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
const WEEKDAY_NAMES = [
  ['thứ hai', 'Monday'],
  ['thứ ba', 'Tuesday'],
  ['thứ tư', 'Wednesday'],
  ['thứ năm', 'Thursday'],
  ['thứ sáu', 'Friday'],
  ['thứ bảy', 'Saturday'],
  ['chủ nhật', 'Sunday'],
] as const

/** On a day of a week, of this one or the next; where none is named the next such day. */
const onWeekday: Rule[1] = (today, { weekday, which, till }) => {
  const at = weekday === undefined ? 6 : /\d/.test(weekday) ? Number(weekday) - 2 : WEEKDAYS.indexOf(weekday)
  const [monday] = weekOf(which === undefined || which === 'nay' ? today : addDays(today, 7)) as [
    string,
    string,
  ]
  const then = addDays(monday, at)
  const on = which === undefined && then < today ? addDays(then, 7) : then
  const [vietnamese, english] = WEEKDAY_NAMES[at]!
  // cspell:disable-next-line
  const last = till === 'truoc' ? addDays(on, -1) : on
  return till === undefined || last < today
    ? { name: [`${vietnamese} ${written(on)}`, `on ${english} ${written(on)}`], span: [on, on] }
    : { name: [`từ nay đến ${written(last)}`, `by ${written(last)}`], span: [today, last] }
}

/** The first day of the lunar year in Viet Nam, where it may fall a day before that of China. */
const LUNAR_NEW_YEARS = [
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
]

/** Before the lunar new year that is named, or the next one. */
const beforeLunarNewYear: Rule[1] = (today, { year }) => {
  const first = LUNAR_NEW_YEARS.find((day) => (year === undefined ? day > today : day.startsWith(year)))
  if (first === undefined) return null
  const [until, on] = [addDays(first, -1), written(first)]
  return until < today
    ? { name: [`trước Tết (${on})`, `before Tết (${on})`], span: [`${first.slice(0, 4)}-01-01`, until] }
    : { name: [`từ nay đến trước Tết (${on})`, `before Tết (${on})`], span: [today, until] }
}

const UNITS: Readonly<Record<string, string>> = {
  // cspell:disable
  ngay: 'ngày',
  tuan: 'tuần',
  thang: 'tháng',
  // cspell:enable
}
const COUNTED =
  // cspell:disable-next-line
  '(?<length>\\d{1,3}) (?<unit>ngay|tuan|thang|days?|weeks?|months?)'

const counted =
  (isAhead: boolean): Rule[1] =>
  (today, { length = '', unit = '' }) => {
    const inVietnamese = UNITS[unit] ?? Object.values(UNITS)[['d', 'w', 'm'].indexOf(unit[0]!)]!
    const english = `${['days', 'weeks', 'months'][Object.values(UNITS).indexOf(inVietnamese)]}`
    return {
      name: isAhead
        ? [`trong ${length} ${inVietnamese} tới`, `within ${length} ${english}`]
        : [`trong ${length} ${inVietnamese} qua`, `within the last ${length} ${english}`],
      span: daysFrom(today, isAhead ? Number(length) : -Number(length), unit),
    }
  }

/** The first or the last months of a year, of this one where none is named: 9 tháng đầu năm 2026. */
const monthsOfYear =
  (from: 'first' | 'last'): Rule[1] =>
  (today, { year = today.slice(0, 4), months = '' }) => ({
    name: [
      `${months} tháng ${from === 'first' ? 'đầu' : 'cuối'} năm ${year}`,
      months === '6'
        ? `in the ${from === 'first' ? 'first' : 'second'} half of ${year}`
        : `in the ${from} ${months} months of ${year}`,
    ],
    span: from === 'first' ? monthsOf(year, 1, Number(months)) : monthsOf(year, 13 - Number(months), 12),
  })

/** From today to the end of a month or quarter that is named: hết tháng 11; of one that is over all of it. */
function byEndOf(today: string, named: Named): Time | null {
  const time = timeIn(named, today)
  if (time === null || time.span[1] < today) return time
  const until = written(time.span[1])
  return { name: [`từ nay đến ${until}`, `by ${until}`], span: [today, time.span[1]] }
}

const PARTS: readonly {
  readonly by: string
  readonly name: readonly [vietnamese: string, english: string]
  readonly of: (today: string, after: number) => Span
}[] = [
  // cspell:disable
  { by: 'tuan', name: ['tuần', 'week'], of: (today, after) => weekOf(addDays(today, 7 * after)) },
  { by: 'thang', name: ['tháng', 'month'], of: monthOf },
  { by: 'quy', name: ['quý', 'quarter'], of: quarterOf },
  // Nam of a name is no year: quảng nam quá hạn, miền nam sau
  { by: '(?<!(?:quang|ha|viet|phia|mien|dong|tay) )nam', name: ['năm', 'year'], of: yearOf },
  // cspell:enable
]

/** This week, month, quarter, year; the one before, the next one; from its beginning, and to its end. */
const ofParts = PARTS.flatMap(({ by, name: [vietnamese, english], of }): readonly Rule[] => [
  // cspell:disable
  [
    `(?:trong )?${by} nay|trong ${by}(?! \\d)|this ${english}`,
    called(by.endsWith('nam') ? 'năm nay' : `${vietnamese} này`, `this ${english}`, (today) => of(today, 0)),
  ],
  [
    `(?<!\\d )(?:(?:dau|giua) )?${by} (?:sau|toi)|next ${english}`,
    called(`${vietnamese} sau`, `next ${english}`, (today) => of(today, 1)),
  ],
  [
    `(?:trong )?(?<!\\d )${by} (?:truoc|roi|ngoai|(?:vua )?qua(?! han))|last ${english}`,
    called(`${vietnamese} trước`, `last ${english}`, (today) => of(today, -1)),
  ],
  [
    `(?:ke )?tu ${by} (?:truoc|roi|ngoai|(?:vua )?qua)(?: den nay)?`,
    called(`từ ${vietnamese} trước đến nay`, `since last ${english}`, (today) => [of(today, -1)[0], today]),
  ],
  [
    `(?:tu )?dau ${by}(?: nay)?(?: den nay)?|since the beginning of the ${english}`,
    called(`từ đầu ${vietnamese} đến nay`, `since the beginning of the ${english}`, (today) => [
      of(today, 0)[0],
      today,
    ]),
  ],
  [
    `(?:(?:tu nay )?(?:den|toi|truoc|vao) )?(?:cuoi|het) ${by}(?: nay)?|by the end of the ${english}`,
    called(`từ nay đến cuối ${vietnamese}`, `by the end of the ${english}`, (today) => [
      today,
      of(today, 0)[1],
    ]),
  ],
  // cspell:enable
])

// cspell:disable
const D = (at: string): string =>
  `(?:ngay )?(?<day${at}>[0-3]?\\d) (?:thang )?(?<month${at}>[01]?\\d)(?: (?:nam )?(?<year${at}>20\\d\\d|\\d\\d))?`
const RULES: readonly Rule[] = [
  ...ofParts,
  [
    '(?:truoc|den)(?: dip)? tet(?! (?:duong|trung|thieu|doc|han))(?: (?:nguyen dan|am lich|ta))*(?: nam nay)?(?: (?:nam )?(?<year>20\\d\\d))?',
    beforeLunarNewYear,
  ],
  [
    '(?:(?<till>truoc|den|toi) (?:ngay )?|(?:vao )?ngay |vao |(?<=han ))(?:thu (?<weekday>hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?: tuan (?<which>nay|sau|toi))?',
    onWeekday,
  ],
  // of a week that is said it needs nothing before it: thứ 2 tuần sau, thứ sáu này
  [
    '(?:(?:sang|chieu|toi) )?(?:thu (?<weekday>hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) (?:tuan (?<which>nay|sau|toi)|(?:nay|toi)(?![^ ]))',
    onWeekday,
  ],
  [
    '(?:ngay )?hom nay|(?:dem|chieu|trua) nay|trong ngay(?: hom)? nay|tonight|today',
    called('hôm nay', 'today', (today) => [today, today]),
  ],
  [
    '(?:ngay )?hom qua|yesterday',
    called('hôm qua', 'yesterday', (today) => [addDays(today, -1), addDays(today, -1)]),
  ],
  // a name may have the word, too: Mai Châu
  [
    'ngay mai|(?<=han )mai(?= (?:co|con|viec|nhiem vu|cua|o|tai|chua|khong|nao)(?![^ ])|$)|^mai(?= (?:het|den|toi|phai|co|nop) )|tomorrow',
    called('ngày mai', 'tomorrow', (today) => [addDays(today, 1), addDays(today, 1)]),
  ],
  ['(?<months>[1-9]|1[01]) thang dau nam(?: (?<year>20\\d\\d))?', monthsOfYear('first')],
  ['(?<months>[1-9]|1[01]) thang cuoi nam(?: (?<year>20\\d\\d))?', monthsOfYear('last')],
  [
    '(?:(?:tu nay )?(?:den|toi|truoc|vao) )?(?:het|cuoi) (?:thang (?<month>0?[1-9]|1[0-2])|quy (?<quarter>[1-4]|i{1,3}|iv))(?: (?:nam )?(?<year>20\\d\\d)| nay)?',
    byEndOf,
  ],
  [
    `(?:trong )?(?:vong )?${COUNTED} (?:toi|nua|sau|sap toi)|(?:with)?in (?:the )?(?:next )?${COUNTED.replaceAll('?<', '?<in_')}`,
    counted(true),
  ],
  // where something is said to be due none else is meant: đến hạn trong vòng 2 tuần
  [`(?<=(?:han|xong) )trong (?:vong )?${COUNTED}(?! (?:truoc|qua|gan|vua))`, counted(true)],
  [
    `(?:trong )?(?:vong )?${COUNTED} (?:vua qua|qua|gan day|tro lai day)|(?:in )?the (?:last|past) ${COUNTED.replaceAll('?<', '?<in_')}`,
    counted(false),
  ],
  [`(?:tu|from) ${D('')} (?:den|toi|to|until)(?: het)? ${D('2')}`, fromTo],
  [`(?:tu|ke tu|since) ${D('')}(?: den nay)?`, fromTo],
  [`(?:truoc|tu nay (?:den|toi)) ${D('')}`, byDay],
  [
    '(?:(?:trong|vao|in) )?(?:(?:dau|giua) )?(?:thang )(?<month>0?[1-9]|1[0-2])(?: (?:nam )?(?<year>20\\d\\d)| nay)?',
    (today, named) => timeIn(named, today),
  ],
  [
    '(?:(?:trong|vao|in) )?(?:quy|quarter) (?<quarter>[1-4]|i{1,3}|iv)(?: (?:nam )?(?<year>20\\d\\d))?',
    (today, named) => timeIn(named, today),
  ],
  [
    '(?:(?:trong|vao) )?nam (?<year>20\\d\\d)|(?<=(?<![^ ])han )(?<in_year>20\\d\\d)(?! \\d)',
    (_, { year = '' }) => ({ name: [`năm ${year}`, `in ${year}`], span: monthsOf(year, 1, 12) }),
  ],
]
// cspell:enable

const TIMES = RULES.map(([by, time]) => ({ by: new RegExp(`(?<![^ ])(?:${by})(?![^ ])`), time }))

/** The time that a question names, the longest name first; null where it names none. `bare`: its words without accents. */
export function timeNamed(bare: string, today: string): TimeNamed | null {
  const [first] = TIMES.flatMap(({ by, time }) => {
    const match = by.exec(bare)
    if (match === null) return []
    const groups = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined)
    const found = time(
      today,
      Object.fromEntries(groups.map(([name, value]) => [name.replace('in_', ''), value])),
    )
    return found === null ? [] : [{ ...found, words: match[0], at: match.index }]
  }).toSorted((one, other) => other.words.length - one.words.length)
  return first ?? null
}
