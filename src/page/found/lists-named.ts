import { addDays, fullYear, isoDay } from '../../model/date.js'
import { withoutKeys } from '../../model/typing.js'
import { monthOf, type Span, weekOf } from '../spans.js'
import { wordsIn, wordsWritten } from './named.js'

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

const LISTS: readonly List[] = [
  {
    name: ['Nhiệm vụ quá hạn', 'Tasks that are overdue'],
    by: ['quá hạn', 'trễ hạn', 'chậm hạn', 'hết hạn', 'chậm tiến độ', 'trễ', 'late', 'overdue', 'past due'],
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
    by: dueAt([], ['hôm nay', 'ngày hôm nay'], 'today'),
    set: (day) => within([day, day]),
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
      ...dueAt(['từ nay đến cuối năm'], ['cuối năm', 'đến cuối năm', 'trước cuối năm'], 'this year'),
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
    name: ['Nhiệm vụ phải báo cáo', 'Tasks to report'],
    by: ['ai phải báo cáo', 'phải báo cáo', 'báo cáo cho ai', 'who must report', 'who reports'],
    set: () => ({ text: 'báo cáo' }),
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
  '(?:(?:den|toi|het|(?<late>qua)) han|han(?: chot| cuoi)?|(?:phai|can) lam(?: nhung)? gi|due(?: in| on)?)'
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
// cspell:enable

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
      name: [`tháng ${Number(month)}/${year}`, `in ${Number(month)}/${year}`],
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
function dueIn(bare: string, today: string): (ListNamed & { words: string; at: number }) | null {
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
const TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|danh sach|ds|in|liet ke|cho xem|xem|nhung|nhiem vu|cong viec|viec|tasks?|all) )+|(?: (?:nhiem vu|viec|tasks?))+$/g

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

/** What is asked of something that the rest of a question names: tasks of a place, a body or a paper, who has acted upon a paper, or how it stands. */
export interface AskedOf extends ListNamed {
  readonly what: 'tasks' | 'acted' | 'reckoning'
  readonly rest: string
}

// cspell:disable
/** Who has, as people ask: những tỉnh, còn bao nhiêu địa phương nào, ai. */
const UNITS =
  '(?:con )?(?:bao nhieu |may |nhung |cac )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi|ai)(?: nao)?(?: con)?'
/** Who has acted, as people ask for it: tỉnh nào chưa triển khai, địa phương đã có kế hoạch, which provinces have not acted. */
const ACTED = new RegExp(
  `(?<![^ ])(?:${UNITS} )?(?<yet>chua|da) (?:trien khai|(?:tim )?thay van ban|co (?:van ban|ke hoach)|ban hanh (?:nhung |cac )?(?:van ban|ke hoach)(?: gi| nao)?)(?: trien khai| thuc hien)?(?![^ ])`,
)
/** Of a task people say it as well, so here it must be said of whom: còn bao nhiêu tỉnh chưa làm, chỉ thị 34 tỉnh nào chưa. */
const UNITS_ACTED = new RegExp(`(?<![^ ])${UNITS} (?<yet>chua|da)(?: (?:thuc hien|lam)(?![^ ])|$)`)
// cspell:enable
/** Whether somebody has: Lạng Sơn đã làm chỉ thị 34 chưa, Lạng Sơn có kế hoạch thực hiện 34-CT/TW chưa. */
const WHETHER_ACTED =
  // cspell:disable-next-line
  /(?<![^ ])(?:(?<yet>da) )?(?:co (?:van ban|ke hoach)(?: trien khai| thuc hien)?|trien khai|thuc hien|lam)(?= (?:.* )?chua$)/
const ACTED_IN_ENGLISH =
  /(?<![^ ])(?:which )?(?:provinces|who) (?:have |has )?(?<yet>not )?acted(?: (?:up)?on)?(?![^ ])/

/** How a paper stands, as people ask for it: tình hình triển khai chỉ thị 34, so sánh các tỉnh thực hiện 34-CT/TW. */
const HOW_IT_STANDS =
  // cspell:disable-next-line
  /^(?=.*\d)(?:tong hop(?: tinh hinh| ket qua| tien do)?|tinh hinh|tien do|ket qua|so sanh)(?: (?:cua )?(?:cac|giua cac) (?:tinh(?: thanh(?: pho)?)?|dia phuong|don vi))?(?: trien khai| thuc hien)*(?![^ ])|^(?=.*\d)(?:(?:reckoning|state|progress) of|compare)(?![^ ])/

/** All tasks of somebody: nhiệm vụ của Sở Xây dựng Lạng Sơn, Sở Y tế Lào Cai phải làm gì. */
const ALL_TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|nhung|danh sach|tat ca|all) )*(?:(?:nhiem vu|cong viec|viec|tasks?) (?:duoc giao |giao )?(?:cua|cho|of|for)|(?:nhiem vu|cong viec|tasks)(?= \S+ \S))(?= )|(?<= )(?:phai|can) lam (?:nhung )?gi$|(?<= )(?:duoc giao|co) (?:nhung )?(?:viec|nhiem vu|cong viec)? ?gi$/

/** Words that only lead from what is asked to what it is asked of. */
const LEADS =
  // cspell:disable-next-line
  /^(?:(?:nao|cua|theo|o|tai|trong|thuoc|ve|doi voi|of|in|for|by)(?: |$))+|(?: (?:la|gi|nao|khong|chua|roi|(?:phai|can) lam(?: nhung)? gi|o|cua|tai|ve|theo|of|in))+$/g

/** In a longer question a word of one syllable names no list: trễ is Tre without its accents. */
const mayStandAmongOthers = (phrase: string): boolean => phrase.includes(' ') || wordsIn(phrase)[0] === phrase

/**
 * What a question asks of what its other words name: the longest name of a list, its words and what is left of the question. Null
 * where it asks for no list, or for nothing else.
 */
export function listAskedOf(question: string, day: string): AskedOf | null {
  const written = wordsWritten(question)
  const bare = wordsIn(question).join(' ')
  /** The words of the question that do not lie within a part of it. */
  const without = (start: number, length: number): string => {
    const first = bare.slice(0, start).split(' ').length - 1
    const rest = [...written]
    rest.splice(first, bare.slice(start, start + length).split(' ').length)
    return rest.join(' ')
  }
  const acted = [ACTED, UNITS_ACTED, WHETHER_ACTED, ACTED_IN_ENGLISH]
    .map((pattern) => pattern.exec(bare))
    .find((match) => match !== null)
  if (acted !== undefined) {
    // cspell:disable-next-line
    const isSilent = ['chua', 'not '].includes(acted.groups!['yet'] ?? '')
    return askedOf(
      'acted',
      isSilent ? SILENT : HAVE_ACTED,
      { acted: isSilent ? 'no' : 'yes' },
      without(acted.index, acted[0].length),
    )
  }
  const named = LISTS.flatMap(({ name, by, set }) =>
    by.filter(mayStandAmongOthers).flatMap((phrase) => {
      const words = wordsIn(phrase).join(' ')
      const at = ` ${bare} `.indexOf(` ${words} `)
      return at < 0 ? [] : [{ name, set: set(day), words, at }]
    }),
  ).toSorted((one, other) => other.words.length - one.words.length)
  const found = dueIn(bare, day) ?? named[0]
  if (found !== undefined)
    return askedOf('tasks', found.name, found.set, without(found.at, found.words.length))
  const stands = HOW_IT_STANDS.exec(bare)
  if (stands !== null) return askedOf('reckoning', STANDING, {}, without(stands.index, stands[0].length))
  const all = ALL_TASKS.exec(bare)
  return all && askedOf('tasks', ALL, {}, without(all.index, all[0].length))
}

const ALL = ['Nhiệm vụ', 'Tasks'] as const
const STANDING = ['Tổng hợp tình hình triển khai', 'Reckoning'] as const

const SILENT = ['Tỉnh chưa thấy văn bản', 'Provinces for which nothing was found'] as const
const HAVE_ACTED = ['Tỉnh đã có văn bản', 'Provinces that have acted'] as const

function askedOf(
  what: AskedOf['what'],
  name: AskedOf['name'],
  set: AskedOf['set'],
  left: string,
): AskedOf | null {
  const rest = nameAsked(left)
  return rest === '' ? null : { what, name, set, rest }
}

/** How officers shorten what they ask of; behind the word for a department nv is nội vụ. */
const SHORT: ReadonlyArray<readonly [letters: RegExp, words: string]> = [
  // cspell:disable
  [/(?<![\p{L}\p{M}\p{N}])vb(?![\p{L}\p{M}\p{N}])/giu, 'văn bản'],
  [/(?<![\p{L}\p{M}\p{N}]|(?:sở|so|bộ|bo|phòng|phong) )nv(?![\p{L}\p{M}\p{N}])/giu, 'nhiệm vụ'],
  [/(?<![\p{L}\p{M}\p{N}])[đd]v(?![\p{L}\p{M}\p{N}])/giu, 'đơn vị'],
  // cspell:enable
]

/** A question with these written out; where it asks for no list as it is typed, without the keys of a typing method. */
export function questionRead(question: string, day: string): string {
  const written = SHORT.reduce((text, [letters, words]) => text.replaceAll(letters, words), question)
  const plain = withoutKeys(written)
  const asksFor = (text: string) => listsNamed(text, day).length > 0 || listAskedOf(text, day) !== null
  return plain !== written && !asksFor(written) && asksFor(plain) ? plain : written
}

/** The words of a question that name something, without those that lead to it. */
export function nameAsked(question: string): string {
  const bare = wordsIn(question).join(' ')
  const kept = bare.replaceAll(TASKS, '').replaceAll(LEADS, '').replaceAll(TASKS, '')
  if (kept === '') return ''
  const skipped = bare.slice(0, bare.indexOf(kept)).split(' ').length - 1
  const names = wordsWritten(question).slice(skipped, skipped + kept.split(' ').length)
  return names.join(' ')
}
