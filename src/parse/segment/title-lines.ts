import { fold } from '../../model/fold.js'
import { LINE_END_THAT_GOES_ON } from '../lexicon/layout.js'
import type { Passage } from '../passage.js'
import { ADDRESSED } from './addressees.js'
import { isCapital } from './capitals.js'
import { isBodyOpening, NAMES_A_TIER, speaks } from './head-lines.js'
import type { Line } from './line.js'
import { isTableRow } from './lines.js'
import { markerOf } from './markers.js'

/** A quotation that has begun in these lines and not ended. */
const isQuoteOpen = (taken: readonly Passage[]): boolean => {
  const text = taken.map((part) => part.text).join(' ')
  return text.lastIndexOf('“') > Math.max(text.lastIndexOf('”'), text.lastIndexOf('"')) && text.length < 400
}

/** A wrapped sentence in small letters right below a title in capitals, not below "CỦA THỦ TƯỚNG CHÍNH PHỦ". */
const isSentenceBelow = (taken: readonly Passage[], { gap, text, isCapital: inCapitals }: Line): boolean =>
  gap === 0 &&
  !inCapitals &&
  /^\p{Lu}/u.test(text) &&
  (isBodyOpening(text) || text.length > 60) &&
  taken.every((part) => isCapital(part.text)) &&
  !/^CỦA\s/u.test(taken[0]?.text ?? '')

/** "NĂM 2022", "THỰC HIỆN …" right below a title in capitals: words that open a body are the rest of it there. */
const isRestInCapitals = (taken: readonly Passage[], { gap, text, isCapital: inCapitals }: Line): boolean =>
  gap === 0 && inCapitals && taken.every((part) => isCapital(part.text)) && !GROUND_IN_CAPITALS.test(text)
const GROUND_IN_CAPITALS = /^(?:CĂN CỨ|XÉT|KÍNH GỬI|THEO ĐỀ NGHỊ)(?!\p{L})/u

/** "Nghị quyết số 57-NQ/TW ngày 22/12/2024" / "Bộ Chính trị về …": whose the cited paper is, and its own title. */
const isWhoseItIs = (before: string, { gap, text }: Line): boolean =>
  gap === 0 &&
  /\ssố\s.*(?:\d{4}|\p{Lu}{2})$/u.test(before) &&
  /^[^,.;:]{4,50}?\s(?:về|v\/v)\s[^.;:]{8,}$/u.test(text)

/** "… thực hiện Nghị quyết số 66-NQ/TW của" / "Bộ Chính trị về đổi mới …" */
const isOwnerOf = (before: string, { gap, text }: Line): boolean =>
  gap === 0 && /\scủa$/u.test(before) && !/[.:;]$/u.test(text)

/** "KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH" / "Tại cuộc họp nghe báo cáo tiến độ dự án" */
const isWhereItWasSaid = (taken: readonly Passage[], text: string): boolean =>
  /^(?:Ý KIẾN )?(?:KẾT LUẬN|CHỈ ĐẠO)\s/u.test(taken[0]?.text ?? '') &&
  /^Tại (?:cuộc|buổi|hội nghị|phiên)\s[^:;]{5,200}[^.:;,]$/u.test(text)

/** "UBND tỉnh ban hành Kế hoạch như sau:" */
const ANNOUNCES = /^\p{Lu}.{10,}\s(?:như sau|sau đây|sau|yêu cầu|chỉ đạo)\s*:$/u
/** "Thời gian: 8 giờ", "Chủ trì: Đồng chí A": what minutes say of the meeting below their title. */
const OF_MEETING = /^(?:Thời gian|Địa điểm|Chủ trì|Chủ tọa|Thư ký|Thành phần)(?:\s[^:.;]{1,40})?\s*:/u
const ENDS_WITH_YEAR = /^[^.;:\p{Ll}]{12,110}\sNĂM\s\d{4}$/u

/** "Năm học 2020 - 2021", "Tháng 01/2015" on a line of its own: for when the paper is. */
const FOR_WHEN =
  /^(?:Năm(?: học)? \d{4}(?:\s?[-–]\s?\d{4})?|(?:Tháng \d{1,2}|Quý (?:[IV]{1,3}|\d))(?:\s?[/-]\s?| năm )\d{4})$/iu

/** The line is the rest of the title that these lines have begun. */
export function goesOnWithTitle(taken: readonly Passage[], line: Line): boolean {
  const before = taken.at(-1)?.text ?? ''
  const text = line.passage.text
  const lower = /^\p{Ll}/u.test(text)
  if (ADDRESSED.test(text) || ANNOUNCES.test(text) || isTableRow(text)) return false
  if (taken.length > 0 && OF_MEETING.test(text)) return false
  if (isQuoteOpen(taken)) return true
  if (markerOf(text).marker !== 'NONE' && !/^\(/.test(text)) return false
  if (line.gap === 0 && lower) return true
  if (line.gap === 0 && isWhereItWasSaid(taken, text)) return true
  // a sentence below a title in capitals, or one that speaks, opens the body
  if (taken.every((part) => isCapital(part.text)) && !isCapital(text) && /[.:;]$/.test(text)) return false
  if ((speaks(text) && !isOwnerOf(before, line)) || isSentenceBelow(taken, line)) return false
  if (FOR_WHEN.test(text)) return true
  const opens = isBodyOpening(text) && !isRestInCapitals(taken, line) && !isWhoseItIs(before, line)
  if (opens && (text.length > 160 || (line.gap > 0 && !/(?:của|về|và|các|,)$/u.test(fold(before)))))
    return false
  if (
    LINE_END_THAT_GOES_ON.test(fold(before)) &&
    !(NAMES_A_TIER.test(fold(before)) && (line.gap > 0 || opens))
  )
    return true
  if (/[:.]$/.test(before) && !lower) return false
  if (opens || text.length > 260 || taken.length >= 9) return false
  if (line.gap === 0) return lower || text.length < 140
  if (lower) return true
  if (line.gap >= 1 && /^\(.*\)$/.test(text)) return false
  // "HỘI NGHỊ LẦN THỨ …" alone says who decided
  if (/^HỘI NGHỊ LẦN THỨ\s/u.test(taken[0]?.text ?? '') && /^Về\s/iu.test(text)) return true
  if (/^CỦA\s\P{Ll}{3,60}$/u.test(before) && taken.length === 1 && /^VỀ\s/iu.test(text)) return true
  // a page that leaves a blank line below every line
  if (line.gap === 1 && isCapital(before) && ENDS_WITH_YEAR.test(text)) return true
  return (
    taken.every((part) => isCapital(part.text)) &&
    !isCapital(text) &&
    text.length < 200 &&
    !/[.:;]$/.test(text)
  )
}
