import { fold } from '../../model/fold.js'
import { Passage } from '../passage.js'
import { Line } from './line.js'

/** Fewer cells than columns, as empty ones leave no line: times go to the column of times, the others in their order. */
export function placed(
  cells: readonly Passage[],
  header: ReadonlyArray<{ readonly text: string }>,
): Passage[] {
  let next = 0
  return header.map(({ text }) => {
    const cell = cells[next]
    const fits = cell && TIME_COLUMN.test(fold(text)) === TIME_CELL.test(fold(cell.text))
    if (!fits) return Passage.empty
    next += 1
    return cell
  })
}

export const TIME_COLUMN = /thời gian|thời hạn|tiến độ|hoàn thành/u
export const TIME_CELL =
  /^(?:(?:trước|trong|xong|đến|từ|hết|cuối|đầu|chậm)\s|(?:ngày|tháng|quý|năm|tuần|hằng|hàng|thường xuyên|định kỳ|\d{4}|\d{1,2}\/\d)(?![\p{L}]))/u

/** The cells as a line with bars between them. */
export function rowOf(cells: readonly Passage[]): Line {
  const parts = cells.flatMap((cell, index) => [
    barAt(cell.text === '' ? (cells[index - 1] ?? cells.find(({ text }) => text !== '') ?? cell) : cell),
    cell,
  ])
  const last = cells.findLast(({ text }) => text !== '') ?? Passage.empty
  const end = barAt(last, last.span().end)
  return new Line(Passage.join([...parts, end]), { gap: 0, indent: 0, column: false, afterPage: false })
}

const barAt = (cell: Passage, at = cell.span().start): Passage =>
  new Passage('|', Int32Array.of(at), Int32Array.of(at))
