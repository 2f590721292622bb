import { fold } from '../fold.js'

/** What a task says of reports on the whole work. */
export interface Routine {
  /** Whether it is to report or to follow the work, and next to nothing else; such a task is like all others that are. */
  readonly isRoutine: boolean
  /** To whom it reports, in small letters; empty where it asks for more than that, or names nobody. */
  readonly reportsTo: readonly string[]
}

const REPORT = /báo cáo(?! (?:sai|không|viên|trung thực))|gửi kết quả/u
const FOLLOW = /theo dõi|đôn đốc|tổng hợp/u
/** Syllables of every such task. */
const OF_REPORTS: ReadonlySet<string> = new Set(
  `báo cáo tổng hợp kết quả gửi trước ngày tháng năm theo dõi đôn đốc dự thảo tham mưu chỉ thị kế hoạch định kỳ
  hằng hàng quý về việc tình hình là đầu mối cơ quan thường trực sáu`.split(/\s+/),
)
/** A task with so many other syllables does something else, or at least something more. */
const MOST_OF_ROUTINE = 4
const MOST_BESIDE_A_REPORT = 10

/** `syllables`: those of the task that are neither names of bodies nor days. */
export function routineOf(words: string, syllables: readonly string[]): Routine {
  const folded = fold(words)
  const reports = REPORT.test(folded)
  const others = syllables.filter((one) => !OF_REPORTS.has(one) && !/\d/.test(one)).length
  return {
    isRoutine: (reports || FOLLOW.test(folded)) && others <= MOST_OF_ROUTINE,
    reportsTo: reports && others <= MOST_BESIDE_A_REPORT ? recipientsOf(words) : [],
  }
}

/** "… báo cáo kết quả về Sở Y tế trước ngày …": the cue, and the name that begins with a capital not far behind it. */
const RECIPIENT =
  /(?:báo cáo|gửi|về|trình)\s+(?=(?:[\p{Ll}\s]{0,40}?\s)??(\p{Lu}\p{L}*(?:[\s-]+(?:\p{L}+|-))*))/gu
/** What no name of a body goes on with. */
const BEHIND_NAMES =
  /\s(?:trước|kết quả|tình hình|vào|định kỳ|để|theo|qua|tại|xem|tiến độ|khi|nếu|hằng|hàng|việc|gửi|trong|chỉ đạo|phê duyệt|ban hành|chậm nhất|về)(?!\p{L}).*$/u

function recipientsOf(words: string): string[] {
  const from = words.search(/[Bb]áo cáo|gửi kết quả/u)
  if (from < 0) return []
  const names = [...words.slice(from).replace(/^B/, 'b').matchAll(RECIPIENT)].map(([, name = '']) =>
    fold(name.replace(BEHIND_NAMES, ''))
      .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
      .trim(),
  )
  return [...new Set(names)].filter((name) => name.length > 1)
}

/** Whether two tasks report to the same body, of which one may say but a part of the name ("về Bộ", "Thường trực Thành ủy"). */
export const isSameReport = (one: Routine, other: Routine): boolean =>
  one.reportsTo.some((a) => other.reportsTo.some((b) => isWithin(a, b) || isWithin(b, a)))

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)
