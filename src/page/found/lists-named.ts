import { DOINGS } from './doings.js'
import { HELD } from './held-asked.js'
import { bareOf, CHANGES, LISTS, FIRST } from './lists.js'
import { wordsIn } from './named.js'
import { type ListNamed, tasksNamed, wordsBeside } from './tasks-named.js'
import { TO_REVIEW } from './review-asked.js'
import { timeNamed } from './times.js'

export type { ListNamed } from './tasks-named.js'

/** Words that say no more than that tasks are asked for. */
export const TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|danh sach|ds|in|liet ke|cho xem|xem|(?:xem )?lich(?: (?:lam viec|cong tac))?|nhung|top \d{1,3}|\d{1,3}(?= (?:nhiem vu|cong viec|viec) )|(?:(?:co|con) )?(?:bao nhieu|may(?= (?:nhiem vu|cong viec|viec)))|(?:tong )?so luong|tong so|how many|xuat(?: (?:file )?excel)?|tai (?:ve|(?:file )?excel)|nhiem vu|cong viec|viec|tasks?|all) )+|(?: (?:nhiem vu|viec|tasks?))+$/g

/** Whether words say that tasks are asked for, and nothing else. */
export const areTasks = (words: string): boolean =>
  // cspell:disable-next-line
  /^(?:(?:cac|nhung|danh sach|ds|tat ca|bao nhieu|so|co|con|all) )*(?:nhiem vu|cong viec|viec|tasks?)(?: (?:nao|gi))?$/.test(
    wordsIn(words).join(' '),
  )

/** What stands around the name of a list and says no more. */
const FILLING =
  // cspell:disable-next-line
  /(?<![^ ])(?:top \d{1,3}|\d{1,3}(?= (?:nhiem vu|cong viec|viec)(?![^ ]))|cac|nhung|danh sach|ds|in|liet ke|xem|tong so|so luong|con|co|dang|da|bi|phai|bao nhieu|may|nhiem vu|cong viec|viec|nao|gi|nua|(?:(?:theo|o) )?(?:tung )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi) ?nao|(?:chia )?theo (?:tung )?(?:tinh|dia phuong)|nhieu nhat|lau nhat|khong|trong|vao|ma|va|roi|a|la|thi|khi nao|ngay nao|bao gio|tasks?|all)(?![^ ])/g

/** What people who ask for what is due begin to write. */
const AT_A_TIME = ['đến hạn', 'hạn', 'due'].flatMap((due) =>
  ['hôm nay', 'ngày mai', 'tuần này', 'tuần sau', 'tháng này', 'tháng sau', 'cuối năm'].map(
    (time) => `${due} ${time}`,
  ),
)

/** Of words that are not finished so many letters tell what is meant. */
const TELLING_LETTERS = 5

/** The lists that a question names and nothing else, in either language, its last word perhaps unfinished. */
export function listsNamed(question: string, day: string): readonly ListNamed[] {
  const bare = wordsIn(question).join(' ')
  const asked = bare.replaceAll(TASKS, '')
  const others = [...CHANGES, ...TO_REVIEW, ...FIRST, ...DOINGS, ...HELD].filter(({ by }) =>
    by.some((phrase) => [asked, bare].includes(bareOf(phrase))),
  )
  if (others.length > 0)
    return others.map(({ name, set, screen }) => ({ name, set: set(day), ...(screen && { screen }) }))
  const whole = wholeNamed(bare, day)
  const begun = begunNamed(asked, day, whole === null)
  return whole === null ? begun : [whole, ...begun.filter(({ name }) => name[0] !== whole.name[0])]
}

/** A time that is all a question says; of one that names its year and is over its papers are asked for. */
function timeAlone(asked: string, day: string): boolean {
  const time = timeNamed(asked, day) ?? timeNamed(`han ${asked}`, day) // cspell:disable-line
  return time?.words === asked && !(/20\d\d/.test(asked) && time.span[1] < day)
}

/** A day by itself: 30/11, ngày 15/12/2026. */
const DAY_ALONE = /^(?:ngay )?[0-3]?\d (?:thang )?[01]?\d(?: (?:nam )?20\d\d)?$/ // cspell:disable-line

/** A day that is all a question says, as what is due then is asked for; of one that names its year and is over its papers are. */
function dayAlone(asked: string, day: string): boolean {
  if (!DAY_ALONE.test(asked)) return false
  const until = tasksNamed(`den han ${asked}`, day)?.set['to-day'] // cspell:disable-line
  return until !== undefined && !(/20\d\d/.test(asked) && until < day)
}

/** The list that all words of a question name; a time alone is that of what is due in it. */
function wholeNamed(bare: string, day: string): ListNamed | null {
  const asked = bare.replaceAll(TASKS, '')
  const [byDay, byTime] = [dayAlone(asked, day), timeAlone(asked, day)]
  const one = LISTS.find(({ by }) => by.some((phrase) => bareOf(phrase) === asked))
  if (one !== undefined) return { name: one.name, set: one.set(day) }
  // cspell:disable-next-line
  const text = byDay ? `den han ${asked}` : byTime ? `viec ${asked}` : bare
  const tasks = tasksNamed(text, day)
  if (tasks === null) return null
  const left = wordsBeside(text.split(' '), text, tasks.parts).replaceAll(FILLING, ' ').trim()
  // cspell:disable-next-line
  if (left === 'bao cao' && tasks.set['text'] === undefined)
    return {
      name: [`${tasks.name[0]} có chữ “báo cáo”`, `${tasks.name[1]}, to report`],
      set: { ...tasks.set, text: 'báo cáo' },
    }
  return left === '' ? { name: tasks.name, set: tasks.set } : null
}

/** The lists that a phrase which is not written to its end may name; of those in a state the one with the shortest name. */
function begunNamed(asked: string, day: string, mayBeState: boolean): readonly ListNamed[] {
  if (asked.length < TELLING_LETTERS || areTasks(asked)) return []
  const begun = (phrase: string): boolean => {
    const words = bareOf(phrase)
    return words.startsWith(asked) && words !== asked
  }
  const [state] = LISTS.flatMap((list) => list.by.filter(begun).map((phrase) => ({ list, phrase }))).toSorted(
    (one, other) => one.phrase.length - other.phrase.length,
  )
  const times = [...new Set(AT_A_TIME.filter(begun).map((phrase) => bareOf(phrase)))]
  return [
    ...(state === undefined || !mayBeState ? [] : [{ name: state.list.name, set: state.list.set(day) }]),
    ...times.flatMap((phrase) => wholeNamed(phrase, day) ?? []),
  ].filter(({ name }, at, all) => all.findIndex((other) => other.name[0] === name[0]) === at)
}
