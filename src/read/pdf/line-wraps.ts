import { medianOf } from '../../model/collections.js'
import type { Line, Span } from './lines.js'

/**
 * Whether a line of a cell wraps into the next one: the next line's first word did not fit behind it. List marks are
 * evidence too. `begun`: the text of the paragraph so far; `room`: the horizontal extent of the cell.
 */
export function wraps(begun: string, line: Line, next: Line, room: Span): boolean {
  if (next.y - line.y > STEP * Math.max(line.size, next.size)) return false
  const said = `${begun} ${next.text}`.replace(/HOÀ/, 'HÒA')
  if (BANNERS.some((banner) => banner.startsWith(said))) return true
  if (isDateCut(line.text, next.text)) return true
  if ((OPENING.test(next.text) && !goesOnInBracket(begun, next.text)) || isBegunInOtherFont(line, next))
    return false
  if (
    (/\.$/.test(line.text) && !SHORTENED.test(line.text)) ||
    [line, next].some(({ text }) => ALONE.test(text))
  )
    return false
  const needed = line.right - line.left + BLANK * line.size + firstWordOf(next)
  const isFull = needed > room.to - room.from - PADDING_OF_CELL * line.size
  if (MARKED.test(begun)) return isFull || !line.text.endsWith(';')
  if (/[;:]$/.test(line.text) || NAME.test(next.text)) return false
  if (isCapital(line.text) !== isCapital(next.text) && !/[-/]$/.test(line.text)) return false
  if (isCapital(line.text) && BODY.test(next.text) && !goesOnInBody(line, next)) return false
  return isFull
}

/** Whether the first word of a line that could name a body belongs to the line above: `BAN CHẤP HÀNH ĐẢNG` and `BỘ XÃ`. */
const goesOnInBody = (line: Line, next: Line): boolean =>
  /(?:VÀ|CỦA|[-,–])$/u.test(line.text) || BROKEN.test(`${/\S+$/.exec(line.text)?.[0] ?? ''} ${next.text}`)
const BROKEN = /^(?:ĐẢNG BỘ|CHI (?:BỘ|CỤC)|TỔNG CỤC|VĂN PHÒNG|HẢI PHÒNG)(?!\p{L})/u

/** The horizontal extent of running text; null when too few lines reach the right margin to know it. */
export function areaOf(lines: readonly Line[]): Span | null {
  const from = lines.reduce((least, { left }) => Math.min(least, left), Infinity)
  const to = lines.reduce((most, { right }) => Math.max(most, right), -Infinity)
  const filled = lines.filter(({ right, size }) => right > to - RAGGED * size).length
  return filled < LINES_OF_TEXT ? null : { from, to }
}

/** Whether `line`, the last of `begun`, continues in the next one. */
export type Flow = (begun: string, line: Line, next: Line) => boolean

/**
 * Where the first line of a paragraph begins, right of the lines below it; null where the first lines of a page are not set
 * in.
 */
export function indentOf(lines: readonly Line[], area: Span | null): number | null {
  if (area === null) return null
  const isSetIn = ({ left, size }: Line) => left > area.from + size
  const firsts = lines.filter((line, index) => {
    const next = lines[index + 1]
    return (
      isSetIn(line) && next && next.left < area.from + 0.5 * next.size && line.right > area.to - line.size
    )
  })
  const indent = medianOf(firsts.map(({ left }) => left))
  return firsts.length < LINES_OF_TEXT ? null : indent
}

/**
 * Makes a test for running text. `usual`: the median line distance; `area`: the horizontal extent of the text, null when
 * unknown; `indent`: where first lines begin, as `indentOf`.
 */
export function flowOf(usual: number, area: Span | null, indent: number | null = null): Flow {
  return (begun, line, next) => {
    const { size } = line
    if ([line, next].some(({ text }) => ALONE.test(text) || / {4}/.test(text))) return false
    const step = next.y - line.y
    // however uneven the lines are, as those of a photograph are
    if (step <= STEP * Math.max(usual, size) && isSymbolCut(line.text, next.text)) return true
    if (Math.abs(next.size - size) > 0.15 * size || step > usual + 0.2 * size || step > STEP * size)
      return false
    if (isPeriodCut(line.text, next.text) || isDateCut(line.text, next.text)) return true
    const isItem = OPENING.test(next.text) || NUMBERED.test(next.text)
    if ((isItem && !goesOnInBracket(begun, next.text)) || isCapital(line.text) !== isCapital(next.text))
      return false
    if (isBegunInOtherFont(line, next)) return false
    const isEntry = MARKED.test(line.text) && !/[;.:]$/.test(line.text)
    if (isEntry && (area === null || ENTRY_END.test(next.text))) return true
    if (area === null) return false
    const { from, to } = area
    const isCentred = ({ left, right }: Line) =>
      left > from + 0.2 * size && Math.abs(left - from - (to - right)) < 0.5 * size
    const room = to - PADDING * size - BLANK * size - firstWordOf(next)
    if (isCentred(line)) return isCentred(next) && line.right - line.left > room - from
    if (indent !== null && Math.abs(next.left - indent) < 0.5 * size) return false
    return next.left <= line.left + 0.5 * size && line.right > room
  }
}

/** Whether a line goes on in a bracket that is open: "(khóa / XIII)" and "(Trường Kinh tế / - Đại học Huế)" have no list item. */
const goesOnInBracket = (begun: string, next: string): boolean =>
  isOpen(begun) && (/^[^(]{1,8}\)/.test(next) || (/^[-–]\s/.test(next) && !/[.;:,]$/.test(begun)))

/** However full the line is: below a title in bold letters the text begins in others. */
const isBegunInOtherFont = (line: Line, next: Line): boolean =>
  /^\p{Lu}/u.test(next.text) && next.isSetApartFrom(line)

/** Whether its last bracket is unclosed. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** Whether a line ends within a symbol: `77/TB-` and `UBND`. */
const isSymbolCut = (text: string, next: string): boolean =>
  /(?<!\S)\d[\p{L}\d/.-]*[-/]$/u.test(text) && /^[\p{Lu}\d][\p{L}\d/-]+(?![\p{L}\d.)])/u.test(next)

/** Whether a line ends between the years of a period: `2012` and `- 2016`. */
const isPeriodCut = (text: string, next: string): boolean =>
  /\s(?:19|20)\d{2}$/.test(text) && /^[-–]\s?(?:19|20)\d{2}(?!\d)/.test(next)

/** Whether a line ends within a day: `ngày 28 tháng 11 năm` and `2021`. */
const isDateCut = (text: string, next: string): boolean =>
  /ngày\s\d{1,2}\stháng$|tháng\s\d{1,2}\snăm$/.test(text) && /^\d{1,4}(?!\d)/.test(next)

/** The estimated width of a line's first word. */
function firstWordOf({ left, right, text }: Line): number {
  const word = /^\S+/.exec(text)?.[0] ?? ''
  return ((right - left) * widthOf(word)) / Math.max(1, widthOf(text))
}

/** In small letters: capitals are wider. */
const widthOf = (text: string): number => text.length + 0.4 * (text.match(/\p{Lu}/gu)?.length ?? 0)

/** Joins a line with its continuation; a symbol may be broken after its hyphen or slash, without a space. */
export const joinWrapped = (text: string, next: string): string =>
  /^[\p{L}\d][-/]$/u.test(text.slice(-2)) && /^[\p{L}\d]/u.test(next) ? text + next : `${text} ${next}`

/** In line heights: the largest distance to a continuation. */
const STEP = 1.7
/** In ems. */
const BLANK = 0.25
const PADDING = 0.3
/** At both sides of a cell, as Word has it. */
const PADDING_OF_CELL = 0.9
/** The right margin is known when so many lines end this near to it (in ems). */
const LINES_OF_TEXT = 3
const RAGGED = 3

const BANNERS = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Độc lập – Tự do – Hạnh phúc',
]
/** What always begins a line of its own. */
const OPENING =
  /^(?:[-–+•*]|Số\s*:?\s*[\d.…/]|V\/v|Nơi nhận|CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG SẢN|Độc lập|(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\.?\s|(?:PHÓ|BÍ THƯ|CHỦ TỊCH|CHỦ TRÌ|GIÁM ĐỐC|CHÁNH|TRƯỞNG|THƯ KÝ|QUYỀN)(?!\p{L})|\d{1,2}[.)]\s|\p{L}\)\s)/u
/** A signatory's name, below the function. */
const NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u
/** The end of a list entry: "phố;". */
const ENTRY_END = /^.{1,60}[;,]$/u
/** Rules, page numbers, access and urgency marks: always lines of their own. */
const ALONE =
  /^(?:[-–_=*\s]{3,}$|Trang\s\d|TUYỆT MẬT|TỐI MẬT|MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|HỎA TỐC HẸN GIỜ|LƯU HÀNH NỘI BỘ|DỰ THẢO|(?:Tuyệt |Tối )?[Mm]ật|Khẩn|Hỏa tốc|Lưu hành nội bộ|Dự thảo)(?!\p{L})/u
/** What begins a numbered item of the body. */
const NUMBERED =
  /^(?:[IVXLC]{1,6}\s?[.)/-]|\d{1,3}(?:\.\d{1,3})*\s?[.)/]\s|\p{L}[.)]\s|\([\d\p{L}]\)|(?:Điều|ĐIỀU)\s\d+\s?[.:]|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s[\dIVX]+[.:]?(?:$|\s\p{Lu})|Căn cứ\s|Kính gửi)/u
/** A full stop after one of these ends no sentence: "TTr. / HĐND xã". */
const SHORTENED = /(?<!\p{L})(?:TTr|TT|TP|TX)\.$/u
const MARKED = /^[-–+•]\s?\S/u
/** A letterhead names the superior body first; the name of the next body starts a new line. */
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI|HĐND|SỞ|BAN|PHÒNG|BỘ|CỤC|CHI CỤC|TỔNG CỤC|CÔNG AN|THANH TRA|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|LIÊN ĐOÀN|MẶT TRẬN|VIỆN|TÒA|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THỊ ỦY|QUẬN ỦY|CHI BỘ)(?!\p{L})/u

const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
