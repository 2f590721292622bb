/** Days as `2024-03-15`, and how papers print them. Nothing here reads a clock: the sample says the same on every day. */

const DAY = 86_400_000

/** `days` later; a Saturday or Sunday becomes the Monday after it, since offices issue on working days. */
export function later(day, days) {
  const date = new Date(Date.parse(day) + days * DAY)
  const weekday = date.getUTCDay()
  const moved = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  return new Date(date.getTime() + moved * DAY).toISOString().slice(0, 10)
}

const parts = (day) => day.split('-').map(Number)
const two = (number) => String(number).padStart(2, '0')

/** `15/3/2024`: days below ten and the months January and February take a zero, as the rules for papers have it. */
export function printed(day) {
  const [year, month, date] = parts(day)
  return `${two(date)}/${month < 3 ? two(month) : month}/${year}`
}

/** `ngày 15 tháng 3 năm 2024` */
export function inFull(day) {
  const [year, month, date] = parts(day)
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`
}

export const yearOf = (day) => parts(day)[0]
const monthOf = (day) => `${parts(day)[1]}/${yearOf(day)}`
const quarterOf = (day) => `${['I', 'II', 'III', 'IV'][Math.floor((parts(day)[1] - 1) / 3)]}/${yearOf(day)}`

/** The first half of a year, of the next one where the day lies beyond it. */
const halfOf = (day) => `6 tháng đầu năm ${yearOf(day) + (parts(day)[1] > 6 ? 1 : 0)}`

/** The ways in which papers set a deadline, each for a day on which it ends. */
export const DEADLINES = {
  before: (day) => `trước ngày ${printed(day)}`,
  latest: (day) => `chậm nhất ngày ${printed(day)}`,
  until: (day) => `đến hết ngày ${printed(day)}`,
  done: (day) => `hoàn thành trước ngày ${printed(day)}`,
  inMonth: (day) => `trong tháng ${monthOf(day)}`,
  endOfMonth: (day) => `xong trong tháng ${monthOf(day)}`,
  inQuarter: (day) => `hoàn thành trong quý ${quarterOf(day)}`,
  half: (day) => `trong ${halfOf(day)}`,
  monthly: () => 'báo cáo trước ngày 25 hằng tháng',
  quarterly: () => 'định kỳ hằng quý báo cáo kết quả',
  halfYearly: () => 'định kỳ 6 tháng báo cáo kết quả',
  yearly: () => 'định kỳ hằng năm (trước ngày 15/12) báo cáo kết quả',
  days: () => 'trong thời hạn 15 ngày làm việc kể từ ngày nhận được văn bản này',
  horizon: () => 'phấn đấu đến năm 2030 hoàn thành',
  none: () => '',
}

/** The same as a cell of a table has it. */
export const CELLS = {
  ...DEADLINES,
  before: (day) => `Trước ngày ${printed(day)}`,
  latest: (day) => `Chậm nhất ngày ${printed(day)}`,
  until: (day) => `Đến hết ngày ${printed(day)}`,
  done: (day) => `Trước ngày ${printed(day)}`,
  inMonth: (day) => `Tháng ${monthOf(day)}`,
  endOfMonth: (day) => `Trong tháng ${monthOf(day)}`,
  inQuarter: (day) => `Quý ${quarterOf(day)}`,
  half: (day) => halfOf(day),
  monthly: () => 'Hằng tháng',
  quarterly: () => 'Hằng quý',
  halfYearly: () => 'Định kỳ 6 tháng',
  yearly: () => 'Hằng năm',
  days: () => 'Thường xuyên',
  horizon: () => 'Đến năm 2030',
  none: () => 'Thường xuyên',
}
