import { addDays } from '../../model/date.js'
import { wordsIn } from './named.js'

/** As far as the digest of a morning looks ahead. */
const DAYS_AHEAD = 7

interface List {
  readonly name: readonly [vietnamese: string, english: string]
  /** What people write who want it, in both languages; accents may be left out. */
  readonly by: readonly string[]
  /** Parameters of the screen of tasks, as of a day. */
  readonly set: (day: string) => Readonly<Record<string, string>>
}

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
  const isNamed = (phrase: string): boolean => {
    const whole = wordsIn(phrase).join(' ')
    return whole === asked || (asked.length >= TELLING_LETTERS && whole.startsWith(asked))
  }
  return LISTS.filter(({ by }) => by.some(isNamed)).map(({ name, set }) => ({ name, set: set(day) }))
}
