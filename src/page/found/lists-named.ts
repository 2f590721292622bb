import { addDays, firstDayOfMonth, lastDayOfMonth } from '../../model/date.js'
import { monthOf, type Span, weekOf } from '../spans.js'
import { wordsIn, wordsWritten } from './named.js'

/** As far as the digest of a morning looks ahead. */
const DAYS_AHEAD = 7

interface List {
  readonly name: readonly [vietnamese: string, english: string]
  /** What people write who want it, in both languages; accents may be left out. */
  readonly by: readonly string[]
  /** Parameters of the screen of tasks, as of a day. */
  readonly set: (day: string) => Readonly<Record<string, string>>
}

const within = ([first, last]: Span): Readonly<Record<string, string>> => ({ from: first, 'to-day': last })

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
    name: ['Nhiệm vụ đến hạn tuần này', 'Tasks that are due this week'],
    by: ['đến hạn tuần này', 'tới hạn tuần này', 'hạn tuần này', 'tuần này', 'due this week', 'this week'],
    set: (day) => within(weekOf(day)),
  },
  {
    name: ['Nhiệm vụ đến hạn tháng này', 'Tasks that are due this month'],
    by: [
      'đến hạn tháng này',
      'tới hạn tháng này',
      'hạn tháng này',
      'tháng này',
      'due this month',
      'this month',
    ],
    set: (day) => within(monthOf(day, 0)),
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
    name: ['Nhiệm vụ đã xong', 'Tasks that are done'],
    by: ['đã xong', 'đã hoàn thành', 'đã làm xong', 'done', 'finished', 'completed'],
    set: () => ({ state: 'DONE_ON_TIME,DONE_LATE' }),
  },
]

/** What is due in a month that has a number: hạn chót tháng 6/2024, đến hạn tháng 6, hạn 6/2024. */
const DUE_IN_MONTH =
  // cspell:disable-next-line
  /(?<![^ ])(?:(?:den|toi|het|qua) han|han(?: chot| cuoi)?|due(?: in)?)(?: (?:vao|trong))?(?= thang| \d+ 20)(?: thang)? 0?(?<month>1[0-2]|[1-9])(?: (?:nam )?(?<year>20\d\d))?(?![^ ])/

/** The list of what is due in a month, with the words of a question that name it; of the year of the day where they name none. */
function dueInMonth(bare: string, day: string): (ListNamed & { words: string; at: number }) | null {
  const found = DUE_IN_MONTH.exec(bare)
  if (found === null) return null
  const month = Number(found.groups!['month'])
  const year = Number(found.groups!['year'] ?? day.slice(0, 4))
  return {
    name: [`Nhiệm vụ đến hạn tháng ${month}/${year}`, `Tasks that are due in ${month}/${year}`],
    set: within([firstDayOfMonth(year, month), lastDayOfMonth(year, month)]),
    words: found[0],
    at: found.index,
  }
}

/** Words that say no more than that tasks are asked for. */
const TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|danh sach|nhung|nhiem vu|cong viec|viec|tasks?|all) )+|(?: (?:nhiem vu|viec|tasks?))+$/g

/** Of words that are not finished so many letters tell what is meant. */
const TELLING_LETTERS = 5

/** A list of tasks that a question names, as quá hạn or late, and the parameters of the screen that has it. */
export interface ListNamed {
  readonly name: readonly [vietnamese: string, english: string]
  readonly set: Readonly<Record<string, string>>
}

/** The lists of tasks that a question names and nothing else, in either language, its last word perhaps unfinished. */
export function listsNamed(question: string, day: string): readonly ListNamed[] {
  const asked = wordsIn(question).join(' ').replaceAll(TASKS, '')
  const inMonth = dueInMonth(asked, day)
  if (inMonth?.words === asked) return [{ name: inMonth.name, set: inMonth.set }]
  const isNamed = (phrase: string): boolean => {
    const whole = wordsIn(phrase).join(' ')
    return whole === asked || (asked.length >= TELLING_LETTERS && whole.startsWith(asked))
  }
  return LISTS.filter(({ by }) => by.some(isNamed)).map(({ name, set }) => ({ name, set: set(day) }))
}

/** What is asked of something that the rest of a question names: tasks of a place, a body or a paper, or who has acted upon a paper. */
export interface AskedOf extends ListNamed {
  readonly what: 'tasks' | 'acted'
  readonly rest: string
}

/** Who has acted, as people ask for it: tỉnh nào chưa triển khai, địa phương đã có kế hoạch, which provinces have not acted. */
const ACTED =
  // cspell:disable-next-line
  /(?<![^ ])(?:(?:cac |nhung )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi|ai)(?: nao)? )?(?<yet>chua|da) (?:trien khai|(?:tim )?thay van ban|co (?:van ban|ke hoach)|ban hanh (?:van ban|ke hoach))(?: trien khai| thuc hien)?(?![^ ])/
/** Of a task people say it as well, so here it must be said of whom: còn bao nhiêu tỉnh chưa làm, địa phương nào đã thực hiện. */
const UNITS_ACTED =
  // cspell:disable-next-line
  /(?<![^ ])(?:con )?(?:bao nhieu |may |nhung |cac )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi)(?: nao)?(?: con)? (?<yet>chua|da) (?:thuc hien|lam)(?![^ ])/
const ACTED_IN_ENGLISH =
  /(?<![^ ])(?:which )?(?:provinces|who) (?:have |has )?(?<yet>not )?acted(?: (?:up)?on)?(?![^ ])/

/** All tasks of somebody: nhiệm vụ của Sở Xây dựng Lạng Sơn, Sở Y tế Lào Cai phải làm gì. */
const ALL_TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|nhung|danh sach|tat ca|all) )*(?:(?:nhiem vu|cong viec|viec|tasks?) (?:duoc giao |giao )?(?:cua|cho|of|for)|(?:nhiem vu|cong viec|tasks)(?= \S+ \S))(?= )|(?<= )(?:phai|can) lam (?:nhung )?gi$|(?<= )(?:duoc giao|co) (?:nhung )?(?:viec|nhiem vu|cong viec)? ?gi$/

/** Words that only lead from what is asked to what it is asked of. */
// cspell:disable-next-line
const LEADS =
  /^(?:(?:nao|cua|theo|o|tai|trong|thuoc|ve|doi voi|of|in|for|by)(?: |$))+|(?: (?:la|gi|nao|khong))+$/g

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
  const acted = ACTED.exec(bare) ?? UNITS_ACTED.exec(bare) ?? ACTED_IN_ENGLISH.exec(bare)
  if (acted !== null) {
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
  const found = dueInMonth(bare, day) ?? named[0]
  if (found !== undefined)
    return askedOf('tasks', found.name, found.set, without(found.at, found.words.length))
  const all = ALL_TASKS.exec(bare)
  return all && askedOf('tasks', ALL, {}, without(all.index, all[0].length))
}

const ALL = ['Nhiệm vụ', 'Tasks'] as const

const SILENT = ['Tỉnh chưa thấy văn bản', 'Provinces for which nothing was found'] as const
const HAVE_ACTED = ['Tỉnh đã có văn bản', 'Provinces that have acted'] as const

function askedOf(
  what: AskedOf['what'],
  name: AskedOf['name'],
  set: AskedOf['set'],
  left: string,
): AskedOf | null {
  const bare = wordsIn(left).join(' ')
  const kept = bare.replaceAll(TASKS, '').replaceAll(LEADS, '').replaceAll(TASKS, '')
  if (kept === '') return null
  const skipped = bare.slice(0, bare.indexOf(kept)).split(' ').length - 1
  const rest = wordsWritten(left).slice(skipped, skipped + kept.split(' ').length)
  return { what, name, set, rest: rest.join(' ') }
}
