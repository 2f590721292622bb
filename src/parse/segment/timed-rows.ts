import { fold } from '../../model/fold.js'
import type { Passage } from '../passage.js'
import { FEWEST_COLUMNS, MOST_COLUMNS, rowOf, TIME_CELL, type Rows } from './cell-rows.js'
import type { Line } from './line.js'

const TIME_HEAD =
  /^(?:ngày(?:,? tháng)?(?:,? năm)?$|(?:thời (?:gian|hạn)|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|xong))?$)/u
const OTHER_HEAD =
  /^(?:(?:tên )?(?:nội dung|công việc|nhiệm vụ|hoạt động)(?: (?:công việc|nhiệm vụ|thực hiện|hoạt động|cụ thể))?|(?:đơn vị|cơ quan|bộ phận|người)(?: (?:chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm))?|chủ trì|phối hợp|phụ trách|thực hiện|địa điểm|ghi chú|sản phẩm|kết quả)$/u

/** "Ngày", "Nội dung", "Đơn vị" above rows of as many lines, each with its time where that column has it. */
export function timedRows(lines: readonly Line[], start: number): Rows | null {
  const header: Passage[] = []
  let timeAt = -1
  for (let at = start; at < lines.length && header.length <= MOST_COLUMNS; at += 1) {
    const { passage } = lines[at] as Line
    const name = fold(passage.text.replaceAll('*', '').trim())
    if (TIME_HEAD.test(name) && timeAt < 0) timeAt = header.length
    else if (!OTHER_HEAD.test(name)) break
    header.push(passage)
  }
  const width = header.length
  if (timeAt < 0 || width < FEWEST_COLUMNS || width > MOST_COLUMNS) return null
  const rows = [rowOf(header)]
  let next = start + width
  for (; next + width <= lines.length; next += width) {
    if (!TIME_CELL.test(fold(lines[next + timeAt]?.text ?? ''))) break
    rows.push(rowOf(lines.slice(next, next + width).map(({ passage }) => passage)))
  }
  return rows.length > FEWEST_TIMED ? { rows, next } : null
}
const FEWEST_TIMED = 2
