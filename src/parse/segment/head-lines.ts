import { fold } from '../../model/fold.js'
import {
  BODY_OPENING,
  BODY_WORDS_IN_CAPITALS,
  COLUMN_NAME,
  LINE_END_THAT_GOES_ON,
  PARTY_BANNER,
  SHEET_LINE,
  SPEAKING_OPENING,
  STAMP_LINE,
} from '../lexicon/layout.js'
import type { Passage } from '../passage.js'
import { isCapital } from './capitals.js'
import type { Line } from './line.js'

/** "trên địa bàn tỉnh" ends most titles; a name may follow it, but not after a blank line. */
export const NAMES_A_TIER = /(?:tỉnh|huyện|thành phố)$/u

/** "KHÓA XVII, KỲ HỌP THỨ 12" below the name of an assembly. */
export const ASSEMBLY_SESSION = /^(?:KHÓA|KHOÁ)\s+[IVX\d]+/u
const isAssembly = (line: Line | undefined) => line !== undefined && ASSEMBLY_SESSION.test(line.passage.text)

export const speaks = (text: string) =>
  !isCapital(text) && text.length > 45 && SPEAKING_OPENING.test(fold(text))
/** "UBND tỉnh giao Sở Xây dựng:" over the items of its charge, however short. */
export const speaksOverList = (text: string) =>
  !isCapital(text) && text.endsWith(':') && SPEAKING_OPENING.test(fold(text))
export const isBodyOpening = (text: string) => /^\P{Ll}/u.test(text) && BODY_OPENING.test(fold(text))
export const isRule = (text: string) => /^[-_=*.~—¯|\s+o]{1,80}$/u.test(text)

export function startsBody(lines: readonly Line[], index: number): boolean {
  const text = (lines[index] as Line).passage.text
  if (namesColumns(text)) return true
  if (isHeadMatter(text) || SHEET_LINE.test(text)) return false
  if (/^(?:I|1)\s*[.\-)]\s+\S/.test(text) || /^Điều 1\b/u.test(text)) return true
  if (text.length > LONGEST_HEAD_LINE || isWrappedProse(lines, index)) return true
  const next = lines[index + 1]
  const isWrapped = next !== undefined && next.gap === 0 && /^\p{Ll}/u.test(next.text)
  return isBodyOpening(text) && (text.length > 40 || (isWrapped && /^Căn cứ\s/u.test(text)))
}

const LONGEST_HEAD_LINE = 160
/** Wide lines, each but the first in small letters, that are one sentence of such a length. */
function isWrappedProse(lines: readonly Line[], index: number): boolean {
  let length = (lines[index] as Line).text.length
  for (let at = index + 1; length > WIDE * (at - index) && length <= LONGEST_HEAD_LINE; at += 1) {
    const next = lines[at]
    if (next === undefined || next.gap > 0 || !/^\p{Ll}/u.test(next.text)) return false
    length += 1 + next.text.length
  }
  return length > LONGEST_HEAD_LINE
}
const WIDE = 60

/** "| TT | Nhiệm vụ | Chủ trì |": the first row of a table of tasks. */
const namesColumns = (text: string): boolean =>
  text.startsWith('|') &&
  text.split('|').filter((cell) => COLUMN_NAME.test(fold(cell.replaceAll('*', '').trim()))).length > 1

/** Number, date, banner and the like: may stand between type word and title when columns were flattened. */
export function isHeadMatter(text: string): boolean {
  return (
    /^Số\s*[:.]?\s*[\d/…._-]/u.test(text) ||
    (/^(?:(?:Quận|Phường|Xã)\s\d{1,2},\s?)?[^\d]{0,40}ng[àa]y[\s.…]*(?:m[ùồ]ng\s)?\d*[\s.…]*th[áa]ng[\s.…]*\d*[\s.…]*n[ăa]m\s*\d*/iu.test(
      text,
    ) &&
      text.length < 70 &&
      !isBodyOpening(text)) ||
    NAMES_ITSELF.test(text) ||
    SENT_AT.test(text) ||
    isBanner(text) ||
    /^Độc lập\b/iu.test(text) ||
    STAMP_LINE.test(text)
  )
}

/** "Vào hồi 10 giờ 00, ngày 11/10/2013": when a telegram goes out. */
const SENT_AT = /^(?:Vào )?[Hh]ồi \d{1,2}\s?(?:giờ|h)[^.;]{0,40}$/u

/** "(Quyết định số 283-QĐ/TW ngày 26-1-2010 …" below the title of a copy. */
export const NAMES_ITSELF = /^\(\s*\p{Lu}\p{Ll}+\s\p{Ll}+\s+số\s*:?\s*\d{1,5}[a-z]?\s*[-/]/u

/** Of the State also where it is broken or without accents. */
const BANNER = new RegExp(
  `^(?:C[ỘỌÔO]NG H(?:[ÒÕÓÔO]A|OÀ) X|CONG HOA XA HOI CHU NGHIA|${PARTY_BANNER}$)`,
  'iu',
)
export const isBanner = (text: string): boolean => BANNER.test(text)

/** The body that decides, in capitals of its own below the title: "ỦY BAN NHÂN DÂN TỈNH X", then "Căn cứ". */
export function isAuthority(lines: readonly Line[], index: number, title: readonly Passage[]): boolean {
  const { passage, gap } = lines[index] as Line
  const next = lines[index + 1]
  if ((title.length > 0 || isSent(next) || SENDS.test(passage.text)) && isSender(passage.text, next))
    return true
  const before = title.at(-1)?.text ?? ''
  // "QUY CHẾ LÀM VIỆC CỦA / ỦY BAN NHÂN DÂN TỈNH X" is the rest of a title
  const goesOn = gap === 0 && isCapital(before) && !endsName(before)
  if (title.length > 0 && !goesOn && repeatsLetterhead(lines.slice(0, index), passage.text)) return true
  if (
    !isCapital(passage.text) ||
    (BODY_WORDS_IN_CAPITALS.exec(passage.text)?.index !== 0 && !HEADS_A_COMMITTEE.test(passage.text)) ||
    passage.text.length >= 110
  )
    return false
  if (title.length === 0) return isAssembly(next)
  if (goesOn) return false
  if (gap > 0 || !isCapital(before) || isAssembly(next)) return true
  // law sites wrap as short as "Căn" and "cứ"
  // a flattened column leaves "CHỦ TỊCH NƯỚC" and its republic on two lines
  const below = lines
    .slice(index + 1, index + 4)
    .map((line) => line.passage.text)
    .filter((text) => !isBanner(text))
    .slice(0, 2)
    .join(' ')
  return (
    (HEADS_A_COMMITTEE.test(passage.text) ? GROUNDS_BELOW : GROUNDS).test(below) ||
    (WHOLE_COMMITTEE.test(passage.text) && !isCapital(below))
  )
}
/** However long, "BAN CHỈ ĐẠO … TỈNH X" is who decides where the letterhead says the same; blanks may be lost. */
const repeatsLetterhead = (above: readonly Line[], text: string): boolean =>
  above.some(
    ({ text: name }) => name.length > 40 && isCapital(name) && letters(text).startsWith(letters(name)),
  )
const letters = (text: string): string => text.replace(/\s+/g, '')
const GROUNDS = /^(?:Căn cứ|Xét|Theo đề nghị)\s/u
/** Its name may take another line. */
const GROUNDS_BELOW = /^(?:[\p{Lu}\s,-]{4,110}\s)?(?:Căn cứ|Xét|Theo đề nghị)\s/u

/** Who decides, over the grounds, right below a type word whose title a copy lost: "BỘ TRƯỞNG BỘ A" / "Căn cứ …". */
export function decidesUntitled(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line
  return (
    isCapital(text) &&
    text.length < 110 &&
    (WHO_DECIDES.test(text) || WHOLE_COMMITTEE.test(text)) &&
    GROUNDS.test(lines[at + 1]?.text ?? '')
  )
}
const WHO_DECIDES =
  /^(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|(?:TỔNG )?GIÁM ĐỐC|CHỦ NHIỆM|THỐNG ĐỐC|(?:TỔNG |CHI )?CỤC TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN)\s\p{Lu}{2}/u

/** "TRƯỞNG BAN CHỈ ĐẠO" decides for it, and "TỔ TRƯỞNG TỔ CÔNG TÁC". */
const HEADS_A_COMMITTEE =
  /^(?:TRƯỞNG BAN (?:CHỈ ĐẠO|CHỈ HUY|QUẢN LÝ|TỔ CHỨC)|TỔ TRƯỞNG TỔ|TRƯỞNG (?:ĐOÀN|TIỂU BAN|NHÓM)|CHỦ TỊCH HỘI ĐỒNG)(?!\p{L})/u

/** A committee with its unit, and nothing more. */
const WHOLE_COMMITTEE =
  /^(?:CHỦ TỊCH )?(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)(?: (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?:[\s-]+\p{Lu}+){1,5})$/u

/** A title that ends here: no word at its end asks for more but the kind of a unit, which it may leave without a name. */
const endsName = (before: string): boolean =>
  /\stiếp theo$/iu.test(before) ||
  !LINE_END_THAT_GOES_ON.test(fold(before)) ||
  NAMES_A_TIER.test(fold(before))

/** Who sends a telegram, above or before whom it is sent to: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X điện:". */
const isSender = (text: string, next: Line | undefined): boolean => {
  const name = text.replace(/(?<=\S)\s+(?:điện|gửi)\s*:?$/iu, '')
  return (
    isCapital(name) &&
    HOLDER_IN_CAPITALS.test(name) &&
    (name !== text || SENT_TO.test(next?.passage.text ?? ''))
  )
}
/** "CHỦ TỊCH UBND HUYỆN ĐIỆN:", over those whom it is sent to. */
export const sendsBelow = (text: string): boolean => /\sđiện\s*:?$/iu.test(text) && isSender(text, undefined)
const SENDS = /,\s*điện\s*:$/u
const HOLDER_IN_CAPITALS =
  /^(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG BAN|BAN CHỈ HUY|BAN CHỈ ĐẠO)(?=\s)/u
const SENT_TO = /^(?:(?:Điện|Gửi|Kính gửi|Kính điện)\s*:|ĐIỆN$)/iu
/** "ĐIỆN" on a line of its own, over those whom it is sent to. */
const isSent = (line: Line | undefined): boolean => /^ĐIỆN\s*:?$/u.test(line?.passage.text ?? '')

const MOST_LINES_OF_PROSE = 12
const SHORTEST_PROSE = 60

/** Sentences that a page has wrapped, below a title in capitals: "Những ngày qua nắng nóng kéo dài ở nhiều / nơi. Cây …". */
export function opensProse(lines: readonly Line[], at: number): boolean {
  if (!/^\p{Lu}/u.test((lines[at] as Line).text)) return false
  let prose = ''
  for (let i = at; i < Math.min(lines.length, at + MOST_LINES_OF_PROSE); i += 1) {
    const line = lines[i] as Line
    const isOver = i > at && (line.gap > 0 || /[.;:…]$/.test(prose))
    if (isOver || line.isCapital || line.text.endsWith(':') || line.marker.marker !== 'NONE') break
    prose += ` ${line.text}`
  }
  return prose.length > SHORTEST_PROSE && /\p{Ll}(?:[.;…]$|\.{1,3}\s*\p{Lu}|;\s)/u.test(prose)
}

/** A line in capitals that begins with a type word, and yet says what a paper of another type does. */
export const isWhatItDoes = (lines: readonly Line[], at: number): boolean => {
  const { text } = lines[at] as Line
  const isOfAnother = (line: Line): boolean => RULES_BY.test(line.text)
  return (
    CONCLUDES.test(text) ||
    (LAYS_DOWN.test(text) && lines.slice(Math.max(0, at - NUMBER_ABOVE), at).some(isOfAnother))
  )
}
/** "KẾT LUẬN CỦA THỦ TƯỚNG …" is what a notice notifies. */
const CONCLUDES = /^KẾT LUẬN CỦA (?:(?:PHÓ )?THỦ TƯỚNG|ĐỒNG CHÍ|(?:PHÓ )?CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG)\s/u
/** "QUY ĐỊNH MỨC CHI …" right below "Số: 23/2025/NQ-HĐND": the type word over it is lost. */
const LAYS_DOWN = /^(?:QUY ĐỊNH|HƯỚNG DẪN)\s\p{Lu}/u
const RULES_BY = /^\|?\s*Số\s?:\s*\d{1,4}\/\d{4}\/(?:NQ-HĐND|QĐ-UBND|NĐ-CP|TT-\p{Lu}+)(?!\p{L})/u
const NUMBER_ABOVE = 6
