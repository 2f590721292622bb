import type { Annotated } from './annotate/annotated.js'
import { CAPITALISED, MARK, NUMBER, wordFrom } from './annotate/words.js'

const SHORTEST = 8
const STOPS = '.!?…'
const CLOSING = '"”’)'
const OPENING = '“"('
const BEFORE_ABBREVIATION = ' (“"'
const ABBREVIATIONS: ReadonlySet<string> = new Set('TP Tp TX TT P Ths ThS TS PGS GS Ông Bà'.split(' '))

/** Sentence ranges; a full stop inside a number, an abbreviation or a quotation does not end one. */
export function sentencesIn(
  text: Annotated,
  from = 0,
  till = text.text.length,
): { readonly start: number; readonly end: number }[] {
  const { words } = text
  const out: { start: number; end: number }[] = []
  let start = from
  for (let word = wordFrom(words, from); word < words.count; word += 1) {
    const at = words.start[word] as number
    if (at >= till) break
    if (((words.shape[word] as number) & MARK) === 0 || at < start + SHORTEST) continue
    if (!STOPS.includes(text.text[at] as string) || isAbbreviated(text, word)) continue
    const next = openingBehind(text, word)
    if (next === null || next >= till) continue
    out.push({ start, end: at + 1 })
    start = next
  }
  if (start < till) out.push({ start, end: till })
  return out
}

/** Where the next sentence begins: behind a blank, with a capital letter, perhaps in quotation marks. */
function openingBehind({ text, words }: Annotated, stop: number): number | null {
  let next = stop + 1
  let end = words.end[stop] as number
  if (words.start[next] === end && CLOSING.includes(text[end] as string)) {
    end += 1
    next += 1
  }
  const at = words.start[next]
  if (at === undefined || (at === end && !isGlued({ text, words }, stop, next))) return null
  const first =
    OPENING.includes(text[at] as string) && (words.start[next + 1] ?? 0) === at + 1 ? next + 1 : next
  return ((words.shape[first] ?? 0) & CAPITALISED) !== 0 ? at : null
}

/** "xăng, dầu.Theo đó, …": pages lose the blank between two sentences; a syllable before the stop, a word with a capital behind. */
function isGlued({ text, words }: Pick<Annotated, 'text' | 'words'>, stop: number, next: number): boolean {
  const before = text.slice(words.start[stop - 1], words.end[stop - 1])
  const behind = text.slice(words.start[next], words.end[next])
  return GLUED_BEFORE.test(before) && GLUED_BEHIND.test(behind) && text[words.end[next] as number] === ' '
}
const GLUED_BEFORE = /^\p{Ll}{2,7}$/u
const GLUED_BEHIND = /^\p{Lu}\p{Ll}{1,6}$/u

/** "Chỉ thị số 20. Chủ động …", "kỳ họp thứ 14. Giao …": the number belongs to the word before it, and opens no item. */
const isCounted = (low: string, start: number): boolean =>
  COUNTED.some((word) => low.startsWith(word, start - word.length))
const COUNTED =
  'số |thứ |tháng |quý |cấp |lần |đợt |loại |khóa |kỳ |quận |phường |khu |vực |thôn |ấp |khóm |xóm '.split(
    '|',
  )

/** "… các tổng công ty thuộc TP. Chủ tịch UBND TP …": the name of no city, but the next sentence. */
const CITY = /^TP$/iu
const SPEAKS =
  /^(?:(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc)|UBND|HĐND|Sở|Các|Theo|Trong|Ngoài|Bên|Đồng thời|Đồng chí|Để|Riêng|Tại|Ông|Bà|Giao|Yêu cầu|Đề nghị|Về|Từ|Ban|Công an|Văn phòng)(?!\p{L})/u

/** "… tại Nhà nghỉ Quân khu 4. Đặc biệt, …": a word before the number, and behind it what begins a sentence and no item. */
const endsOnNumber = ({ text, low }: Pick<Annotated, 'text' | 'low'>, start: number, end: number): boolean =>
  (SPEAKS.test(text.slice(end + 2, end + 24)) || GOES_ON.test(text.slice(end + 2, end + 24))) &&
  BEFORE_NUMBER.test(low.slice(Math.max(0, start - 12), start))
const GOES_ON =
  /^(?:Đặc biệt|Cùng với|Ngay|Hiện nay|Trường hợp|Thủ tướng|Mặt khác|Vì vậy|Do đó|Trước mắt|Cụ thể)(?!\p{L})/u
const BEFORE_NUMBER =
  /(?<!(?:^|\s)(?:điều|mục|phần|chương|khoản|điểm|bước|lục|bảng|biểu|câu|nhóm|là|ii|i)\s)(?<=\p{Ll}\s)$/u

/** "TP.", "A.", "12.", "Điều 3."; never a number behind "số". */
function isAbbreviated({ text, low, words }: Annotated, stop: number): boolean {
  const word = stop - 1
  const [start, end] = [words.start[word], words.end[word]]
  if (start === undefined || end === undefined || end !== words.start[stop]) return false
  if (start > 0 && !BEFORE_ABBREVIATION.includes(low[start - 1] as string)) return false
  const printed = text.slice(start, Math.min(end, start + 4))
  if (CITY.test(printed.trim()) && SPEAKS.test(text.slice(end + 2, end + 24))) return false
  if (words.shape[word] === NUMBER)
    return printed.length <= 3 && !isCounted(low, start) && !endsOnNumber({ text, low }, start, end)
  // "cảnh báo cháy rừng cấp V. Kiểm tra …", "xong trong quý I. Rà soát …"
  if (/^[IVX]$/u.test(printed) && isCounted(low, start)) return false
  return ABBREVIATIONS.has(printed) || (printed.length === 1 && words.shape[word] !== 0)
}
