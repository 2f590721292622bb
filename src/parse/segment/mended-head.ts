import { ANY_BANNER } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import type { Line } from './line.js'

/** So many lines may a head have. */
export const HEAD_LINES = 45
/** What a site prints above the letterhead, cell by cell, may be as long. */
const FARTHEST = 2 * HEAD_LINES

/**
 * The lines of a paper with those of its head as the paper has them: narrow table cells break the banner, the number and
 * the date ("Sơn / La, ngày 11 tháng 3 / năm 2020", "Số: 16 - / HD/BTCTW"), and a converter puts the subject of a letter
 * behind its number.
 */
export function mendHead(printed: readonly Line[]): Line[] {
  const lines = fromFirstPage(printed)
  const out: Line[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const count = i < FARTHEST ? brokenOver(lines, i) : 1
    const first = lines[i] as Line
    const line =
      count === 1
        ? first
        : first.reading(Passage.join(lines.slice(i, i + count).map(({ passage }) => passage)))
    out.push(...(i < FARTHEST ? subjectApart(withoutRule(line)) : [line]))
    i += count - 1
  }
  return out
}

/** How many lines from `at` on make one banner, one number or one line of place and date. */
function brokenOver(lines: readonly Line[], at: number): number {
  let joined = (lines[at] as Line).passage.text
  if (!MAY_BE_BROKEN.test(joined) || PLACE_AND_DATE.test(joined)) return 1
  for (let count = 2; count <= MOST_PIECES; count += 1) {
    const next = lines[at + count - 1]
    if (joined === 'Kính' && next?.gap === 0 && /^gửi\s*:/u.test(next.passage.text)) return count
    if (!next || next.passage.text.length > 60) return 1
    if (next.gap > 0 && !(next.gap === 1 && DAY_OPEN.test(joined) && MONTH.test(next.passage.text))) return 1
    joined += ` ${next.passage.text}`
    if (WHOLE_LINES.some((whole) => whole.test(joined))) return count
  }
  return 1
}

const MOST_PIECES = 4
/** "Hà Nội, ngày" / "tháng 02 năm 2017": what was to be filled in parts a draft's date, also by an empty line. */
const DAY_OPEN = /\s(?:ngày|tháng)[\s.…\d]*$/u
const MONTH = /^(?:tháng|năm)(?!\p{L})/u

/**
 * The banner's first word, a label without its number, or the beginning of a place and date; never a stamp, which must
 * stay a line of its own.
 */
const MAY_BE_BROKEN =
  /^CỘNG(?: HÒA| HOÀ)?(?: (?:XÃ|HỘI|CHỦ|NGHĨA|VIỆT))*$|^ĐẢNG(?: CỘNG(?: SẢN(?: VIỆT)?)?)?$|^(?:ỦY|UỶ|HỘI)(?: BAN(?: NHÂN)?| ĐỒNG(?: NHÂN)?)?$|^(?:NGÂN|BẢO|KIỂM|THANH|KHO|VĂN|THỦ|QUỐC|TÒA|TOÀ|TỔNG|CHÍNH)$|^(?:QUYẾT|NGHỊ|KẾ|CHỈ|THÔNG|BÁO|HƯỚNG|CHƯƠNG|KẾT|TỜ|VỀ)$|^Số\s*[:.]?\s*(?:\d{1,5}[a-z]?\s*[-–/]?|[-–/]\s*(?:\d{4}\s*[-–/]?)?)?$|^(?!(?:Tuyệt |Tối )?Mật|Khẩn|Hỏa|Hoả|Dự|Số)(?:TP\.?\s?|Thành phố\s)?\p{Lu}\p{Ll}+(?:(?:\s|\s-\s)\p{Lu}\p{Ll}+){0,3}(?:,.{0,30})?$/u
const PLACE_AND_DATE =
  /^\p{Lu}[^,\d]{1,40},\s*ngày[\s.…]*\d{0,2}[\s.…]*tháng[\s.…]*\d{0,2}[\s.…]*năm\s*(?:\d{4}|[.…]+)$/iu
const WHOLE_LINES: readonly RegExp[] = [
  PLACE_AND_DATE,
  // "Phan" / "Rang ngày 12 tháng 11 năm 2003"
  /^(?!Luật|Hiến)\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+){1,3}\s+ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$/u,
  new RegExp(`^${ANY_BANNER}$`, 'u'),
  /^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN(?:\s.*)?$/u,
  /^(?:(?:ỦY|UỶ) BAN (?:DÂN TỘC|MẶT TRẬN|KIỂM TRA)|NGÂN HÀNG|BẢO HIỂM XÃ HỘI|KIỂM TOÁN NHÀ|THANH TRA|KHO BẠC|VĂN PHÒNG|TÒA ÁN|TOÀ ÁN|TỔNG (?:CỤC|CÔNG TY|LIÊN ĐOÀN)|THỦ TƯỚNG CHÍNH PHỦ|QUỐC HỘI|CHÍNH PHỦ)(?:\s\p{Lu}[\p{Lu}\s]*)?$/u,
  /^Kính gửi\s*:$/u,
  // thin columns part the type too, and "VỀ" / "VIỆC …" below it
  /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|CHỈ THỊ|THÔNG (?:BÁO|TƯ|TRI)|BÁO CÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾT LUẬN|TỜ TRÌNH|VỀ VIỆC(?:\s.*)?)$/u,
  /^Số\s*[:.]?\s*(?:\d{1,5}[a-z]?\s*)?(?:\/\s?\d{4}\s*)?[-–/]\s*\p{Lu}[\p{L}\d&]*\s?[-–/]\s?\p{Lu}[\p{L}\d&/-]*$/u,
]

/** "Trang 1UBND TỈNH X": a site of scans prints the first words of the text, then its pages, each behind its number. */
function fromFirstPage(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, LINES_ABOVE).findIndex(({ text }) => FIRST_PAGE.test(text))
  const first = lines[at]
  if (first === undefined) return lines
  const length = FIRST_PAGE.exec(first.text)?.[0].length
  return [first.reading(first.passage.slice(length ?? 0)), ...lines.slice(at + 1)]
}
const LINES_ABOVE = 16
const FIRST_PAGE = /^Trang 1(?=\p{Lu}{2})/u

/** "BAN TỔ CHỨC -------": the rule below a name stands behind it. */
function withoutRule(line: Line): Line {
  const { text } = line.passage
  const length = RULE_MARKS.includes(text.charAt(text.length - 1))
    ? NAME_AND_RULE.exec(text)?.[1]?.length
    : undefined
  return length === undefined ? line : line.reading(line.passage.slice(0, length))
}
const RULE_MARKS = '-_*=|'
const NAME_AND_RULE =
  /^(\p{Lu}[\p{Lu}\s]{5,90}\p{Lu}|\p{Lu}{2,}\s\p{Lu}{2,}\s[^|]{8,300}[^|\s])\s+(?:[-_*=]{3,}|[-_*=]{4,}\s*\|)$/u

/**
 * "Số: 27/VPCP-CN V/v rà soát …": the subject stands on a line of its own, and so does the name behind a banner: "CỘNG HÒA
 * XÃ HỘI CHỦ NGHĨA VIỆT NAM TRƯỜNG TIỂU HỌC A". A line may hold all of them.
 */
function subjectApart(line: Line): readonly Line[] {
  const { text } = line.passage
  const length = APART.map((before) => before.exec(text)?.[0].length).find((found) => found !== undefined)
  if (length === undefined) return [line]
  const rest = line.reading(line.passage.slice(length)).behind(0)
  return [line.reading(line.passage.slice(0, length).trim()), ...subjectApart(rest)]
}
/** "Nam Đàn, ngày 05 tháng 8 năm 2024 Số: 15/KH-UBND" */
const DAY_BEFORE_NUMBER =
  /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s+(?=Số\s*:\s*\d)/u
const BANNER_BEFORE_NAME = new RegExp(
  `^${ANY_BANNER}\\s+(?=(?:TRƯỜNG|SỞ|PHÒNG|VĂN PHÒNG|BAN|TRUNG TÂM|CHI CỤC|BỆNH VIỆN|HUYỆN|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|BỘ|CÔNG AN)\\s\\p{Lu})`,
  'u',
)
const NUMBER_BEFORE_SUBJECT =
  /^Số\s*[:.]?\s*\d{0,5}[a-z]?\s*[-–/]\s*\p{Lu}[\p{L}\d&\s/–-]{1,30}\s(?=V\s*\/\s*v\s*:?\s)/u
/** "ĐẢNG ỦY TRƯỜNG A Số: 90 - CV/ĐU" */
const NAME_BEFORE_NUMBER =
  /^(?!SỐ\s)\p{Lu}{2,}\s\p{Lu}{2,}\s[\p{Lu}\s.,-]{2,110}\s(?=Số\s*:?\s*\d{1,5}[a-z]?\s*[-–/]\s*\p{Lu})/u
const APART: readonly RegExp[] = [
  NUMBER_BEFORE_SUBJECT,
  BANNER_BEFORE_NAME,
  DAY_BEFORE_NUMBER,
  NAME_BEFORE_NUMBER,
]
