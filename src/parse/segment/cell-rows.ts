import { fold } from '../../model/fold.js'
import { Passage } from '../passage.js'
import { Line } from './line.js'

/** Fewer cells than columns, as empty ones leave no line: times, products and costs go to their columns, the others in their order. */
export function placed(
  cells: readonly Passage[],
  header: ReadonlyArray<{ readonly text: string }>,
): Passage[] {
  let next = 0
  const named = KINDS.filter(({ column }) => header.some(({ text }) => column.test(fold(text))))
  return header.map(({ text }, index) => {
    const cell = cells[next]
    if (!cell) return Passage.empty
    const [name, words] = [fold(text), fold(cell.text)]
    const kind = index === 0 ? undefined : named.find((one) => one.cell.test(words))
    const fits = TIME_COLUMN.test(name) === TIME_CELL.test(words) && kind?.column.test(name) !== false
    if (!fits) return Passage.empty
    next += 1
    return cell
  })
}

export const TIME_COLUMN = /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|lộ trình|kỳ hạn|^hạn |^tg(?: |$)/u
export const TIME_CELL =
  /^(?:(?:trước|trong|xong|đến|từ|hết|cuối|đầu|chậm)\s|(?:ngày|tháng|quý|năm|tuần|hằng|hàng|thường xuyên|định kỳ|theo tiến độ|dự kiến|\d{4}|\d{1,2}\/\d|\d{1,2}\s?(?:h|giờ)\s?\d{0,2})(?![\p{L}]))/u

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

/** Cells that tell which column they are of: "Kế hoạch", "Báo cáo của Sở", in few words; "Ngân sách tỉnh". */
const KINDS = [
  {
    column: /sản phẩm|kết quả|đầu ra|ghi chú/u,
    cell: /^(?:dự thảo )?(?:kế hoạch|báo cáo|quyết định|văn bản|đề án|nghị quyết|tờ trình|công văn|hướng dẫn|thông báo|chương trình|biên bản)(?!\p{L})[^,;]{0,30}$/u,
  },
  {
    column: /kinh phí|dự toán|nguồn|ghi chú/u,
    cell: /^(?:ngân sách|nguồn|kinh phí|xã hội hóa)(?!\p{L})|^\d[\d.,]*(?: (?:nghìn|ngàn|triệu|tỷ|đồng))+$/u,
  },
] as const
