import { addDays, fullYear, isoDay } from '../../model/date.js'
import { monthOf, type Span, weekOf } from '../spans.js'
import { MONTHS } from './english.js'
import { wordsIn } from './named.js'

/** As far as the digest of a morning looks ahead. */
const DAYS_AHEAD = 7

interface List {
  readonly name: readonly [vietnamese: string, english: string]
  /** What people write who want it, in both languages; accents may be left out. */
  readonly by: readonly string[]
  /** Parameters of the screen, as of a day. */
  readonly set: (day: string) => Readonly<Record<string, string>>
  /** Tasks, where it is not said. */
  readonly screen?: 'changes'
}

const within = ([first, last]: Span): Readonly<Record<string, string>> => ({ from: first, 'to-day': last })

/** What people write who ask for what is due at a time, in either language; `alone`: times that name tasks by themselves, too. */
const dueAt = (alone: readonly string[], others: readonly string[], english: string): readonly string[] => [
  ...alone,
  ...[...alone, ...others].flatMap((time) =>
    ['đến hạn', 'tới hạn', 'hết hạn', 'hạn chót', 'hạn', 'phải làm', 'phải xong'].map(
      (due) => `${due} ${time}`,
    ),
  ),
  `due ${english}`,
]

export const LISTS: readonly List[] = [
  {
    name: ['Nhiệm vụ quá hạn', 'Tasks that are overdue'],
    by: [
      'quá hạn',
      'quá hạn lâu nhất',
      'trễ hạn lâu nhất',
      'quá hạn nhiều ngày nhất',
      'trễ hạn',
      'chậm hạn',
      'hết hạn',
      'chậm tiến độ',
      'việc trễ',
      'việc nào trễ',
      'đang trễ',
      'bị trễ',
      'trễ',
      'late',
      'overdue',
      'past due',
    ],
    set: () => ({ state: 'OVERDUE' }),
  },
  {
    name: ['Nhiệm vụ sắp đến hạn (trong 7 ngày)', 'Tasks that are due within 7 days'],
    by: [
      'sắp đến hạn',
      'sắp tới hạn',
      'sắp hết hạn',
      'sắp quá hạn',
      'gần đến hạn',
      'đến hạn',
      'due soon',
      'due',
    ],
    set: (day) => ({ state: 'OPEN', from: day, 'to-day': addDays(day, DAYS_AHEAD) }),
  },
  {
    name: ['Nhiệm vụ đến hạn hôm nay', 'Tasks that are due today'],
    by: dueAt(['hôm nay'], ['ngày hôm nay'], 'today'),
    set: (day) => within([day, day]),
  },
  {
    name: ['Nhiệm vụ đến hạn hôm qua', 'Tasks that were due yesterday'],
    by: dueAt([], ['hôm qua', 'ngày hôm qua'], 'yesterday'),
    set: (day) => within([addDays(day, -1), addDays(day, -1)]),
  },
  {
    name: ['Nhiệm vụ đến hạn ngày mai', 'Tasks that are due tomorrow'],
    by: dueAt([], ['ngày mai', 'mai'], 'tomorrow'),
    set: (day) => within([addDays(day, 1), addDays(day, 1)]),
  },
  {
    name: ['Nhiệm vụ đến hạn tuần này', 'Tasks that are due this week'],
    by: [...dueAt(['tuần này'], ['trong tuần', 'trong tuần này'], 'this week'), 'this week'],
    set: (day) => within(weekOf(day)),
  },
  {
    name: ['Nhiệm vụ đến hạn tuần sau', 'Tasks that are due next week'],
    by: [...dueAt(['tuần sau', 'tuần tới'], [], 'next week'), 'next week'],
    set: (day) => within(weekOf(addDays(day, 7))),
  },
  {
    name: ['Nhiệm vụ đến hạn tháng này', 'Tasks that are due this month'],
    by: [...dueAt(['tháng này'], ['trong tháng', 'trong tháng này'], 'this month'), 'this month'],
    set: (day) => within(monthOf(day, 0)),
  },
  {
    name: ['Nhiệm vụ đến hạn tháng sau', 'Tasks that are due next month'],
    by: [...dueAt(['tháng sau', 'tháng tới'], [], 'next month'), 'next month'],
    set: (day) => within(monthOf(day, 1)),
  },
  {
    name: ['Nhiệm vụ đến hạn từ nay đến cuối năm', 'Tasks that are due by the end of the year'],
    by: [
      ...dueAt(
        ['từ nay đến cuối năm', 'đến hết năm', 'cuối năm nay'],
        ['cuối năm', 'đến cuối năm', 'trước cuối năm'],
        'this year',
      ),
      'due by the end of the year',
    ],
    set: (day) => within([day, `${day.slice(0, 4)}-12-31`]),
  },
  {
    name: ['Nhiệm vụ chưa xong', 'Tasks that are not done'],
    by: [
      'chưa xong',
      'chưa hoàn thành',
      'chưa làm xong',
      'chưa làm',
      'chưa thực hiện',
      'còn dở',
      'not done',
      'not finished',
      'undone',
      'unfinished',
    ],
    set: () => ({ state: 'OVERDUE,OPEN,NO_DEADLINE' }),
  },
  {
    name: ['Nhiệm vụ không có hạn', 'Tasks without a deadline'],
    by: [
      ...['không có', 'chưa có', 'chưa rõ', 'không rõ', 'không ghi', 'thiếu', 'chưa định'].flatMap(
        (lacks) => [`${lacks} hạn`, `${lacks} thời hạn`],
      ),
      'không hạn',
      'không thời hạn',
      'no deadline',
      'without a deadline',
      'without deadline',
    ],
    set: () => ({ state: 'NO_DEADLINE' }),
  },
  {
    name: ['Nhiệm vụ phải báo cáo', 'Tasks to report'],
    by: [
      'ai phải báo cáo',
      'phải báo cáo',
      'báo cáo cho ai',
      'hạn báo cáo',
      'thời hạn báo cáo',
      'báo cáo trước ngày nào',
      'khi nào báo cáo',
      'bao giờ báo cáo',
      'báo cáo khi nào',
      'who must report',
      'who reports',
      'when to report',
    ],
    set: () => ({ text: 'báo cáo' }),
  },
  {
    name: ['Nhiệm vụ báo cáo quá hạn', 'Tasks to report that are overdue'],
    by: [
      ...['nợ', 'chậm', 'trễ', 'chưa gửi', 'chưa nộp', 'thiếu'].map((owes) => `${owes} báo cáo`),
      'báo cáo quá hạn',
      'late reports',
    ],
    set: () => ({ state: 'OVERDUE', text: 'báo cáo' }),
  },
  {
    name: ['Nhiệm vụ đã xong', 'Tasks that are done'],
    by: ['đã xong', 'đã hoàn thành', 'đã làm xong', 'done', 'finished', 'completed'],
    set: () => ({ state: 'DONE_ON_TIME,DONE_LATE' }),
  },
]

/** What came and changed in the last days, as people ask for it. */
const CHANGES: readonly List[] = [
  [1, 'hôm nay', 'today'],
  [7, 'tuần này', 'this week'],
  [30, 'tháng này', 'this month'],
].map(([days, time, inEnglish]) => ({
  name: [`Văn bản mới, thay đổi trong ${days} ngày qua`, `New papers and changes of the last ${days} days`],
  by: [
    ...['văn bản mới', 'văn bản mới nhất', 'văn bản đến', 'có gì mới', 'thay đổi'].flatMap((what) => [
      `${what} ${time}`,
      `${what} trong ${time}`,
      `${time} ${what}`,
      ...(days === 7 ? [what] : []),
    ]),
    ...['new papers', 'changes', 'what is new'].flatMap((what) => [
      `${what} ${inEnglish}`,
      ...(days === 7 ? [what] : []),
    ]),
  ],
  set: () => ({ days: `${days}` }),
  screen: 'changes',
}))

// cspell:disable
const DUE =
  '(?:(?:den|toi|het|(?<late>qua)) han|han(?: chot| cuoi)?|(?:phai|can) lam(?: nhung)? gi|(?:duoc giao|co)(?: nhung)? (?:viec|nhiem vu|cong viec) gi|due(?: in| on)?)'
const DAY = '(?: ngay)? (?<day>[0-3]?\\d) (?<inMonth>[01]?\\d)(?: (?<inYear>\\d{4}|\\d\\d))?'
const MONTH = '(?=(?: vao| trong)? thang| \\d+ 20)(?: vao| trong)?(?: thang)? 0?(?<month>1[0-2]|[1-9])'
const QUARTER = '(?: vao| trong)? (?:quy|quarter) (?<quarter>[1-4]|i{1,3}|iv)'
/** What is due on a day, before one, in a month or a quarter: đến hạn 30/11, hạn chót tháng 6/2024, đến hạn quý IV, quá hạn tháng 6. */
const DUE_IN = new RegExp(
  `(?<![^ ])${DUE}(?:(?:${MONTH}|${QUARTER})(?: (?:nam )?(?<year>20\\d\\d))?|(?: vao)?(?<before> truoc| den| by| before)?${DAY})(?![^ ])`,
)
/** A month or a quarter of which the tasks are asked for, behind them or behind whose they are: việc của Sở Xây dựng tháng 12. */
const TASKS_IN = new RegExp(
  `(?<=^(?:nhiem vu|cong viec|viec|tasks?) (?:.* )?)(?:(?:vao |trong )?thang 0?(?<month>1[0-2]|[1-9])|(?:(?:vao|trong) )?(?:quy|quarter) (?<quarter>[1-4]|i{1,3}|iv))(?: (?:nam )?(?<year>20\\d\\d))?(?![^ ])`,
)
/** What is late for longer than some days: quá hạn trên 30 ngày, overdue for more than 2 months. */
const LATE_FOR =
  /(?<![^ ])(?:(?:qua|tre|cham) han(?: tren| hon| qua)?|(?:overdue|late)(?: by| for)?(?: more than| over)?) (?<length>\d{1,4}) (?<unit>ngay|tuan|thang|nam|days?|weeks?|months?|years?)(?![^ ])/
const DAYS_OF: Readonly<Record<string, number>> = { n: 1, d: 1, tu: 7, w: 7, th: 30, m: 30, na: 365, y: 365 }
// cspell:enable

/** How long it is at least, in both languages, with the days. */
function lateFor(bare: string, today: string): (ListNamed & { words: string; at: number }) | null {
  const found = LATE_FOR.exec(bare)
  if (found === null) return null
  const { length = '', unit = '' } = found.groups!
  const days = Number(length) * (DAYS_OF[unit.slice(0, 2)] ?? DAYS_OF[unit[0]!]!)
  return {
    name: [`Nhiệm vụ quá hạn trên ${days} ngày`, `Tasks that are overdue for more than ${days} days`],
    set: { state: 'OVERDUE', 'to-day': addDays(today, -days - 1) },
    words: found[0],
    at: found.index,
  }
}

const QUARTERS = ['I', 'II', 'III', 'IV']

/** A time as it is called, from its first day to its last. */
interface Time {
  readonly name: ListNamed['name']
  readonly span: Span
}

/** The time that is named in a question; of the year of the day as of which one looks where it names none. */
export function timeIn(named: Readonly<Record<string, string | undefined>>, today: string): Time | null {
  const { year = today.slice(0, 4), month, quarter } = named
  const monthsOf = (first: number, last: number): Span => [
    monthOf(`${year}-01-01`, first - 1)[0],
    monthOf(`${year}-01-01`, last - 1)[1],
  ]
  if (month !== undefined)
    return {
      name: [`tháng ${Number(month)}/${year}`, `in ${MONTHS[Number(month) - 1]} ${year}`],
      span: monthsOf(Number(month), Number(month)),
    }
  if (quarter !== undefined) {
    const at = /\d/.test(quarter) ? Number(quarter) : QUARTERS.indexOf(quarter.toUpperCase()) + 1
    return {
      name: [`quý ${QUARTERS[at - 1]}/${year}`, `in quarter ${at}/${year}`],
      span: monthsOf(at * 3 - 2, at * 3),
    }
  }
  const { day, inMonth, inYear = today.slice(0, 4), before } = named
  const on = isoDay(fullYear(inYear), Number(inMonth), Number(day))
  if (on === null) return null
  const written = on.split('-').toReversed().join('/')
  return before === undefined
    ? { name: [`ngày ${written}`, `on ${written}`], span: [on, on] }
    : { name: [`từ nay đến ${written}`, `by ${written}`], span: [today, on] }
}

/** The list of what is due in a time that has a number, with the words of a question that name it. */
export function dueIn(bare: string, today: string): (ListNamed & { words: string; at: number }) | null {
  const late = lateFor(bare, today)
  if (late !== null) return late
  const found = DUE_IN.exec(bare) ?? TASKS_IN.exec(bare)
  const time = found && timeIn(found.groups!, today)
  if (found === null || time === null) return null
  const [vietnamese, english] = time.name
  const isLate = found.groups!['late'] !== undefined
  return {
    name: [
      `Nhiệm vụ ${isLate ? 'quá hạn, có hạn' : 'đến hạn'} ${vietnamese}`,
      `Tasks that ${isLate ? 'are overdue and were' : 'are'} due ${english}`,
    ],
    set: { ...(isLate ? { state: 'OVERDUE' } : {}), ...within(time.span) },
    words: found[0],
    at: found.index,
  }
}

/** Words that say no more than that tasks are asked for. */
export const TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|danh sach|ds|in|liet ke|cho xem|xem|nhung|(?:(?:co|con) )?bao nhieu|(?:tong )?so luong|tong so|how many|xuat(?: (?:file )?excel)?|tai (?:ve|(?:file )?excel)|nhiem vu|cong viec|viec|tasks?|all) )+|(?: (?:nhiem vu|viec|tasks?))+$/g

/** Of words that are not finished so many letters tell what is meant. */
const TELLING_LETTERS = 5

/** A list that a question names, as quá hạn or late, and the parameters of the screen that has it: of tasks, unless it is said. */
export interface ListNamed {
  readonly name: readonly [vietnamese: string, english: string]
  readonly set: Readonly<Record<string, string>>
  readonly screen?: 'changes'
}

/** The lists that a question names and nothing else, in either language, its last word perhaps unfinished. */
export function listsNamed(question: string, day: string): readonly ListNamed[] {
  const bare = wordsIn(question).join(' ')
  const asked = bare.replaceAll(TASKS, '')
  // a month without a year is asked for what is due in it; with one it may be that of a paper
  // cspell:disable-next-line
  const inTime = dueIn(asked, day) ?? dueIn(/^(?:thang|quy) \S+$/.test(bare) ? `viec ${bare}` : bare, day)
  if (inTime?.words === asked) return [{ name: inTime.name, set: inTime.set }]
  const isWhole = (phrase: string): boolean => wordsIn(phrase).join(' ') === asked
  const isBegun = (phrase: string): boolean =>
    asked.length >= TELLING_LETTERS && wordsIn(phrase).join(' ').startsWith(asked)
  return [
    ...LISTS.filter(({ by }) => by.some((phrase) => isWhole(phrase) || isBegun(phrase))),
    ...CHANGES.filter(({ by }) => by.some(isWhole)),
  ].map(({ name, set, screen }) => ({ name, set: set(day), ...(screen === undefined ? {} : { screen }) }))
}
