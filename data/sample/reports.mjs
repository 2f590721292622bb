/** What people are made to have reported on tasks, so that there are done, late and doubtful ones. */
import { later } from './calendar.mjs'
import { person } from './units.mjs'

/** The last day on which anybody has reported. */
const LAST = '2026-11-13'

const report = (kind, on, by, note) => ({ kind, on, by, note })

/** What becomes of a task, in turn: each in days from its deadline. */
const COURSES = [
  (due) => [
    report('CLAIMED', later(due, -12), 'Cơ quan chủ trì', 'Đã gửi kết quả.'),
    report('VERIFIED', later(due, -3), 'Văn phòng UBND', 'Đã kiểm tra thực tế.'),
  ],
  (due) => [report('CLAIMED', later(due, -5), 'Cơ quan chủ trì', null)],
  (due) => [report('NOTIFIED', later(due, -40), 'Văn phòng UBND', 'Nhắc qua điện thoại.')],
  (due) => [
    report('NOTIFIED', later(due, -30), 'Văn phòng UBND', null),
    report('CLAIMED', later(due, 21), 'Cơ quan chủ trì', 'Chậm vì chờ cây giống.'),
  ],
  (due) => [report('VERIFIED', later(due, -8), 'Văn phòng UBND', 'Nghiệm thu tại chỗ.')],
  (due) => [
    report('CLAIMED', later(due, -6), 'Cơ quan chủ trì', 'Trồng xong.'),
    report('NOTIFIED', later(due, 9), 'Đoàn kiểm tra', 'Một phần ba số cây đã chết, phải trồng lại.'),
  ],
  (due) => [
    report('CLAIMED', later(due, -15), 'Cơ quan chủ trì', null),
    report('VERIFIED', later(due, 40), 'Đoàn kiểm tra', null),
  ],
  () => [],
  (due) => [report('CLAIMED', later(due, 0), 'Cơ quan chủ trì', 'Xong đúng hạn.')],
]

/**
 * The reports on a task: { paper, issued, due } with its days, the first of them the nearest. `turn` counts the tasks of its
 * paper.
 */
export function reportsOn({ paper, issued, due: [due] }, turn) {
  if (due === undefined || issued === null) return []
  const seed = [...paper].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) + turn * 2
  return COURSES[seed % COURSES.length](due)
    .filter(({ on }) => on >= issued && on <= LAST)
    .map(({ by, ...rest }) => ({ ...rest, by: `${person(seed)} (${by})` }))
}
