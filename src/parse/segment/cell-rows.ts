import { fold } from '../../model/fold.js'
import { Passage } from '../passage.js'
import { Line } from './line.js'

/** Fewer cells than columns, as empty ones leave no line: times and products go to their columns, the others in their order. */
export function placed(
  cells: readonly Passage[],
  header: ReadonlyArray<{ readonly text: string }>,
): Passage[] {
  let next = 0
  const hasProducts = header.some(({ text }) => PRODUCT_COLUMN.test(fold(text)))
  return header.map(({ text }, column) => {
    const cell = cells[next]
    if (!cell) return Passage.empty
    const [name, words] = [fold(text), fold(cell.text)]
    const isProduct = hasProducts && column > 0 && PRODUCT_CELL.test(words)
    const fits = TIME_COLUMN.test(name) === TIME_CELL.test(words) && (!isProduct || PRODUCT_COLUMN.test(name))
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

const PRODUCT_COLUMN = /sản phẩm|kết quả|đầu ra|ghi chú/u
/** Of few words: "Kế hoạch", "Báo cáo của Sở". */
const PRODUCT_CELL =
  /^(?:(?:dự thảo )?(?:kế hoạch|báo cáo|quyết định|văn bản|đề án|nghị quyết|tờ trình|công văn|hướng dẫn|thông báo|chương trình|biên bản))(?!\p{L})[^,;]{0,30}$/u
