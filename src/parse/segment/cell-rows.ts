import { fold } from '../../model/fold.js'
import { Passage } from '../passage.js'
import { Line } from './line.js'

/** Fewer cells than columns, as empty ones leave no line: in their order, each below the name that it suits best. */
export function placed(
  cells: readonly Passage[],
  header: ReadonlyArray<{ readonly text: string }>,
): Passage[] {
  const names = header.map(({ text }) => fold(text))
  const kinds = KINDS.filter(({ column }) => names.some((name) => column.test(name)))
  // of the first cells in the first columns: how well they fit, and whether the last of these columns holds one
  let row = names.map(() => 0).concat(0)
  const takes: boolean[][] = []
  for (const [index, cell] of cells.entries()) {
    const words = fold(cell.text)
    const next = row.map(() => -Infinity)
    const taken = row.map(() => false)
    names.forEach((name, column) => {
      const here = (row[column] ?? 0) + fitOf(words, name, column, kinds)
      taken[column + 1] = column >= index && here > (next[column] ?? 0)
      next[column + 1] = taken[column + 1] ? here : (next[column] ?? 0)
    })
    row = next
    takes.push(taken)
  }
  const out = names.map(() => Passage.empty)
  for (let index = cells.length - 1, column = names.length; index >= 0 && column > 0; column -= 1) {
    if (!takes[index]?.[column]) continue
    out[column - 1] = cells[index] as Passage
    index -= 1
  }
  return out
}

/** More cells than columns: joined where the words go on, what is left over with the first, which says what is to be done. */
export function fitted(cells: readonly Passage[], width: number): Passage[] {
  const out: Passage[] = []
  let surplus = cells.length - width
  for (const [at, cell] of cells.entries()) {
    const above = out.at(-1)
    const goesOn = /^\p{Ll}/u.test(cell.text) || /[,;]$/u.test(above?.text ?? '')
    if (above && goesOn && surplus > 0 && at < cells.length - 1) {
      out.splice(-1, 1, Passage.join([above, cell]))
      surplus -= 1
    } else out.push(cell)
  }
  return [Passage.join(out.slice(0, 1 + surplus)), ...out.slice(1 + surplus)]
}

/** How well a cell suits the name of a column. */
function fitOf(words: string, name: string, column: number, kinds: readonly Kind[]): number {
  if (TIME_COLUMN.test(name) !== TIME_CELL.test(words)) return -MISFIT
  const kind = column === 0 ? undefined : kinds.find((one) => one.cell.test(words))
  if (kind) return kind.column.test(name) ? 1 : -1
  const isBody = BODY_CELL.test(words)
  const isOther = KINDS.some((one) => one.column.test(name))
  return isOther ? (isBody ? -1 : 0) : isBody && column > 0 ? 1 : 0
}
const MISFIT = 9
const BODY_CELL =
  /^(?:[-+•] )?(?:các |lãnh đạo )?(?:sở|bộ|ban(?! hành)|phòng(?!,)|p\.|ubnd|hđnd|ủy ban|uỷ ban|công an|văn phòng|vp|trung tâm|chi cục|cục|hội(?! nghị)|đoàn|tỉnh|thành(?! (?:lập|tích|phần|viên))|huyện|đảng|trạm|thanh tra|trường|bch|ngành|thôn|cơ quan|đơn vị|cấp|kho bạc|bảo hiểm|hạt|chủ tịch|giám đốc|hiệu trưởng|trưởng (?:ban|phòng))(?!\p{L})/u

export const TIME_COLUMN = /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|lộ trình|kỳ hạn|^hạn |^tg(?: |$)/u
export const TIME_CELL =
  /^(?:(?:trước|trong|xong|đến|từ|hết|cuối|đầu|chậm)\s|(?:ngày|tháng|quý|năm|tuần|hằng|hàng|thường xuyên|định kỳ|theo tiến độ|dự kiến|0?6 tháng (?:đầu|cuối)|\d{4}|\d{1,2}\/\d|\d{1,2}\s?(?:h|giờ)\s?\d{0,2})(?![\p{L}]))/u

/** "Tháng 02", "II. Quý III/2025": alone in a line of a table it tells the time of the rows below. */
export const TIME_ALONE =
  /^[|\s]*(?:(?:\d{1,2}|[IVX]{1,4})[.)]?[\s|]+)?(?:tháng\s+\d{1,2}|quý\s+(?:\d|I{1,3}|IV))(?:\s*[/-]\s*20\d\d|\s+năm\s+20\d\d)?\s*:?[|\s]*$/iu

export const MOST_COLUMNS = 8
export const FEWEST_COLUMNS = 3

/** Lines of a paper that are a table, and the line behind them. */
export interface Rows {
  readonly rows: Line[]
  readonly next: number
}

/** The cells as a line with bars between them. `isLoose`: as of `Line`. */
export function rowOf(cells: readonly Passage[], isLoose = false): Line {
  const parts = cells.flatMap((cell, index) => [
    barAt(cell.text === '' ? (cells[index - 1] ?? cells.find(({ text }) => text !== '') ?? cell) : cell),
    cell,
  ])
  const last = cells.findLast(({ text }) => text !== '') ?? Passage.empty
  const end = barAt(last, last.span().end)
  return new Line(Passage.join([...parts, end]), {
    gap: 0,
    indent: 0,
    column: false,
    afterPage: false,
    isLoose,
  })
}

const barAt = (cell: Passage, at = cell.span().start): Passage =>
  new Passage('|', Int32Array.of(at), Int32Array.of(at))

/** Cells that tell which column they are of: "Kế hoạch", "Báo cáo của Sở", in few words; "Ngân sách tỉnh". */
const KINDS: readonly Kind[] = [
  {
    column: /sản phẩm|kết quả|đầu ra|ghi chú/u,
    cell: /^(?:dự thảo )?(?:kế hoạch|báo cáo|quyết định|văn bản|đề án|nghị quyết|tờ trình|công văn|hướng dẫn|thông báo|chương trình|biên bản)(?!\p{L})[^,;]{0,30}$/u,
  },
  {
    column: /kinh phí|dự toán|nguồn|ghi chú/u,
    cell: /^(?:ngân sách|nguồn|kinh phí|xã hội hóa)(?!\p{L})|^\d[\d.,]*(?: (?:nghìn|ngàn|triệu|tỷ|đồng))+$/u,
  },
]
interface Kind {
  readonly column: RegExp
  readonly cell: RegExp
}

/** The cells of a line with tabs between them; empty ones keep their place. */
export function cellsBetweenTabs(line: Passage): Passage[] {
  let start = 0
  return line.text.split('\t').map((cell) => {
    const passage = line.slice(start, start + cell.length).trim()
    start += cell.length + 1
    return passage
  })
}

/** The cells of a line with bars between them. */
export function cellsBetweenBars(row: Passage): Passage[] {
  const cells: Passage[] = []
  for (let at = row.text.indexOf('|'); at >= 0;) {
    const end = row.text.indexOf('|', at + 1)
    if (end < 0) break
    cells.push(row.slice(at + 1, end).trim())
    at = end
  }
  return cells
}
