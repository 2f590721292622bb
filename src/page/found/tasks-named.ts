import { addDays } from '../../model/date.js'
import type { Span } from '../spans.js'
import { bareOf, type List, LISTS } from './lists.js'
import { type Time, timeIn, timeNamed } from './times.js'

/** A list that a question names, as quá hạn or late, and the parameters of the screen that has it: of tasks, unless it is said. */
export interface ListNamed {
  readonly name: readonly [vietnamese: string, english: string]
  readonly set: Readonly<Record<string, string>>
  readonly screen?: 'agencies' | 'changes' | 'desk' | 'home' | 'intake' | 'morning' | 'papers'
}

/** A part of a question, without accents: where it begins, and its words. */
export interface Part {
  readonly at: number
  readonly words: string
}

/** The list of tasks that a question names, and the parts of the question that name it. */
export interface TasksNamed extends ListNamed {
  readonly parts: readonly Part[]
}

const within = ([first, last]: Span): Readonly<Record<string, string>> => ({ from: first, 'to-day': last })

// cspell:disable
const DUE =
  '(?:(?:sap |gan )?(?:den|toi|het|qua) han|han(?: chot| cuoi)?|phai xong|phai hoan thanh|(?:phai|can) lam(?: nhung)? gi|phai lam|(?:phai|can) (?:nop|gui|trinh)(?: nhung)? (?:gi|bao cao (?:gi|nao))|(?:phai )?xong (?:viec|nhiem vu) (?:gi|nao)|(?:duoc giao|co)(?: nhung)? (?:viec|nhiem vu|cong viec) gi|due(?: in| on)?)'
const DAY =
  '(?: ngay)? (?<day>[0-3]?\\d) (?:thang )?(?<inMonth>[01]?\\d)(?: (?:nam )?(?<inYear>\\d{4}|\\d\\d))?'
const MONTH = '(?= \\d+ 20) 0?(?<month>1[0-2]|[1-9]) (?<year>20\\d\\d)'
/** What is due on a day, before one, or in a month that has its year alone: đến hạn 30/11, hạn chót 6/2024. */
const DUE_ON = new RegExp(
  `(?<![^ ])(?<due>${DUE})(?:${MONTH}|(?: vao)?(?<before> truoc| den| by| before)?${DAY})(?![^ ])`,
)
const IS_DUE = new RegExp(`(?<![^ ])${DUE}(?![^ ])`)
const ALL_DUE = new RegExp(IS_DUE, 'g')
/** That tasks are asked for, at the beginning or as việc nào, which may be due at a time. */
const OF_TASKS =
  /^(?:(?:cac|nhung|con|co|bao nhieu|danh sach|ds) )*(?:nhiem vu|cong viec|viec|tasks?)(?![^ ])|(?<![^ ])(?:nhiem vu|cong viec|viec) (?:nao|gi)(?![^ ])|(?<= )(?:(?:con|co) )?(?:may|bao nhieu) (?:nhiem vu|cong viec|viec)(?: (?:nua|phai lam))*$/
/** What is late for longer than some days: quá hạn trên 30 ngày, overdue for more than 2 months. */
const LATE_FOR =
  /(?<![^ ])(?:(?:(?:qua|tre|cham) han|(?<!ben )(?:tre|cham)(?= (?:tren|hon|qua|duoi|it hon|chua (?:den|qua)|khong qua) \d))(?:(?<under> duoi| chua den| chua qua| it hon| khong qua)| tren| hon| qua)?|(?:overdue|late)(?: by| for)?(?: more than| over|(?<less> less than| under))?) (?<length>\d{1,4}) (?<unit>ngay|tuan|thang|nam|days?|weeks?|months?|years?)(?! (?:dau|cuoi) nam)(?![^ ])/
const DAYS_OF: Readonly<Record<string, number>> = { n: 1, d: 1, tu: 7, w: 7, th: 30, m: 30, na: 365, y: 365 }
/** A day, a month or a year behind a symbol is that of the paper: nghị quyết 12/NQ-HĐND năm 2024. */
const OF_A_PAPER = /\d(?: [a-z]{1,6}){0,3} $/
// cspell:enable

/** How long it is at least, in both languages, with the days. */
function lateFor(bare: string, today: string): TasksNamed | null {
  const found = LATE_FOR.exec(bare)
  if (found === null) return null
  const { length = '', unit = '', under, less } = found.groups!
  const days = Number(length) * (DAYS_OF[unit.slice(0, 2)] ?? DAYS_OF[unit[0]!]!)
  const parts = [{ at: found.index, words: found[0] }]
  if ((under ?? less) !== undefined)
    return {
      name: [`Nhiệm vụ quá hạn dưới ${days} ngày`, `Tasks that are overdue for less than ${days} days`],
      set: { state: 'OVERDUE', from: addDays(today, 1 - days), 'to-day': addDays(today, -1) },
      parts,
    }
  return {
    name: [`Nhiệm vụ quá hạn trên ${days} ngày`, `Tasks that are overdue for more than ${days} days`],
    set: { state: 'OVERDUE', 'to-day': addDays(today, -days - 1) },
    parts,
  }
}

const due = ({ name: [vietnamese, english], span }: Time, parts: readonly Part[]): TasksNamed => ({
  name: [`Nhiệm vụ đến hạn ${vietnamese}`, `Tasks that are due ${english}`],
  set: within(span),
  parts,
})

/** In a longer question a word of one syllable names no list: trễ is Tre without its accents. */
const mayStandAmongOthers = (phrase: string): boolean => phrase.includes(' ') || bareOf(phrase) === phrase

/** What has trễ without its accents: Bến Tre, trẻ em. */
const NOT_LATE = /(?<![^ ])(?:ben tre|tre (?:em|tho|nho|con|hoa))(?![^ ])/g // cspell:disable-line

/** Before what is asked of work, còn names nothing, with its accent or without: an giang con viec gi qua han. */
const STILL = /(?<= )con $/
const OF_WORK = /^(?:viec|nhiem vu|cong viec) / // cspell:disable-line

/** The list whose name in a question is the longest. */
function stateNamed(words: string): { readonly list: List; readonly part: Part } | null {
  const bare = words.replaceAll(NOT_LATE, (name) => name.replace(' ', '_'))
  const [longest] = LISTS.flatMap((list) =>
    list.by.filter(mayStandAmongOthers).flatMap((phrase) => {
      const part = bareOf(phrase)
      const at = ` ${bare} `.indexOf(` ${part} `)
      return at < 0 ? [] : [{ list, part: { at, words: part } }]
    }),
  ).toSorted((one, other) => other.part.words.length - one.part.words.length)
  if (longest === undefined) return null
  const { list, part } = longest
  const [still] = OF_WORK.test(part.words) ? (STILL.exec(bare.slice(0, part.at)) ?? []) : []
  return {
    list,
    part: still === undefined ? part : { at: part.at - still.length, words: still + part.words },
  }
}

const isApart = (one: Part, other: Part): boolean =>
  one.at + one.words.length <= other.at || other.at + other.words.length <= one.at

/** The list of tasks that a question names: in a state, due at a time, or both. `bare`: its words without accents. */
export function tasksNamed(bare: string, today: string): TasksNamed | null {
  const late = lateFor(bare, today)
  if (late !== null) return late
  const on = DUE_ON.exec(bare)
  const onDay = on && timeIn(on.groups!, today)
  const state = stateNamed(bare)
  if (on !== null && onDay !== null) {
    const part = { at: on.index, words: on[0] }
    // việc hạn 30/6 chưa xong: a state of its own, and not the word that leads to the day
    if (state !== null && isApart(state.part, part)) return inTime(state, { ...onDay, ...part }, today)
    return withLate(due(onDay, [part]), on.groups!['due']!, today)
  }
  const time = timeNamed(bare, today)
  const ofPaper = time !== null && /20\d\d$/.test(time.words) && OF_A_PAPER.test(bare.slice(0, time.at))
  if (time !== null && !ofPaper) {
    const dueParts = [...bare.matchAll(ALL_DUE)].map(({ index: at, 0: words }) => ({ at, words }))
    const [isDue] = dueParts
    const onlyDue = state !== null && IS_DUE.exec(state.part.words)?.[0] === state.part.words
    if (state !== null && !onlyDue) return inTime(state, time, today)
    if (isDue !== undefined || OF_TASKS.test(bare))
      return withLate(due(time, [time, ...dueParts]), dueParts.map(({ words }) => words).join(' '), today)
  }
  return state && { name: state.list.name, set: state.list.set(today), parts: [state.part] }
}

// cspell:disable-next-line
const LATE = 'qua han'

/** What was due and is late: quá hạn tháng 10. Of a time to come it is what will be late then, of today what is late now. */
function withLate(list: TasksNamed, phrase: string, today: string): TasksNamed {
  const { from = '', 'to-day': until = '' } = list.set
  if (!phrase.includes(LATE)) return list
  if (from >= today && until > today) return list
  if (from === today) return { ...OVERDUE, parts: list.parts }
  return {
    ...list,
    name: [
      list.name[0].replace('đến hạn', 'quá hạn, có hạn'),
      list.name[1].replace('are due', 'are overdue and were due'),
    ],
    set: { state: 'OVERDUE', ...list.set },
  }
}

const OVERDUE: ListNamed = {
  name: ['Nhiệm vụ quá hạn', 'Tasks that are overdue'],
  set: { state: 'OVERDUE' },
}

/** Tasks in a state that were, or are, due in a time; what has no deadline is due at none. */
function inTime(
  { list, part }: NonNullable<ReturnType<typeof stateNamed>>,
  time: Time & Part,
  today: string,
): TasksNamed {
  const set = list.set(today)
  const parts = [part, time]
  if (set['state'] === 'NO_DEADLINE') return { name: list.name, set, parts }
  // what is late was due before today
  if (set['state'] === 'OVERDUE' && time.span[0] >= today) return withLate(due(time, parts), LATE, today)
  return {
    name: [`${list.name[0]}, có hạn ${time.name[0]}`, `${list.name[1]}, due ${time.name[1]}`],
    set: { ...set, ...within(time.span) },
    parts,
  }
}

/** The words of a text without its parts; `words`: the text as it is written, word by word. */
export function wordsBeside(words: readonly string[], bare: string, parts: readonly Part[]): string {
  const taken = new Set(
    parts.flatMap(({ at, words: part }) => {
      const first = bare.slice(0, at).split(' ').length - 1
      return part.split(' ').map((_, more) => first + more)
    }),
  )
  return words.filter((_, at) => !taken.has(at)).join(' ')
}
