import { fold } from '../../../model/fold.js'
import { OF_UNITS } from './columns.js'

const YEAR = /^(?:(?:chỉ tiêu|kế hoạch|kh)(?: giao)? )?(?:năm )?(20\d\d)$/u
const GIVEN =
  /^(?:chỉ tiêu|kế hoạch|số (?:lượng|căn|hộ|nhà|người)(?: \p{L}+)?) (?:(?:được )?giao|phấn đấu|(?:cần|phải) (?:hoàn thành|thực hiện)|năm 20\d\d)/u
/** What was reached, or what is paid. */
const OF_OTHERS = /^(?:kết quả|đã |ước |thực hiện(?: |$)|đạt|tỷ lệ)|kinh phí|vốn|dự toán|số tiền|tăng|giảm/u
const SETS_TARGETS = /(?<!\p{L})chỉ tiêu(?!\p{L})/u
const TELLS_RESULTS = /(?<!\p{L})(?:kết quả|tình hình|vốn|kinh phí|ngân sách|dự toán|so sánh)(?!\p{L})/u

/**
 * "CHỈ TIÊU NHÀ Ở XÃ HỘI" above "Tên xã, phường | Tổng số | Năm 2025 | Năm 2026": each unit is given its share. In: the heads
 * of the columns, folded; what stands above the table; the year of the paper. Out: which column has the units; -1 where none is given a share.
 */
export function unitsGivenTargets(
  header: readonly string[],
  above: () => string,
  issuedIn: number | null,
): number {
  const units = header.findIndex((head) => OF_UNITS.test(head))
  if (units < 0 || header.some((head) => OF_OTHERS.test(head))) return -1
  const years = header.flatMap((head) => YEAR.exec(head)?.[1] ?? []).map(Number)
  const isAhead = years.length > 1 && issuedIn !== null && years.every((year) => year >= issuedIn)
  if (!isAhead && !header.some((head) => GIVEN.test(head))) return -1
  const words = fold(above())
  return SETS_TARGETS.test(words) && !TELLS_RESULTS.test(words) ? units : -1
}
