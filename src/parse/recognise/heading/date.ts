import { isoDay, precisionOf, type IsoDay, type PartialDate } from '../../../model/date.js'
import { fold } from '../../../model/fold.js'
import { Passage } from '../../passage.js'
import type { Paper } from '../../segment.js'
import { dateAt, datesIn, datesWithin } from '../dates.js'

/** The day of issue and where. `furniture`: what a page prints around the paper; it counts where the paper prints no day. */
export function readDate(
  lines: readonly Passage[],
  number: string | null = null,
  furniture: readonly Passage[] = [],
): { issuedOn: PartialDate | null; seat: string | null } {
  const placed =
    /^(?:(.{2,40}?)\s*[,.;]\s*)?(?:(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|g|h)\s?(?:\d{1,2}\s?(?:phút|’|')?)?,?\s)?(ng[àa]y[\s.…_/]*(?:m[ùồ]ng\s)?(\d{0,2})[\s.…_/]*,?\s?th[áa]ng[\s.…_/]*(\d{0,2})[\s.…_/]*,?\s?n[ăa]m[\s.…_]*((?:1\s?9|2\s?0)\s?\d\s?\d)?)/iu
  for (const { text } of lines) {
    const found = placed.exec(text.replace(PLACE_WITHOUT_COMMA, '$1,'))
    if (!found || /^(?:Căn cứ|Thực hiện|Theo|Hôm nay|Hồi)/iu.test(text)) continue
    const [, seat, , day = '', month = '', year] = found
    return { issuedOn: partial(year, month, day, text), seat: seatOf(seat) }
  }
  for (const { text } of lines) {
    const comma = /^(?!Thứ\s|Chủ nhật)(\p{Lu}[\p{L}\s.-]{1,40}?)\s*,\s*(?=(?:ngày\s*)?\d)/u.exec(text)
    const date = comma && dateAt(text, comma[0].length)
    if (comma && date?.value)
      return {
        issuedOn: { value: date.value, precision: precisionOf(date.value), asPrinted: text },
        seat: seatOf(comma[1]),
      }
  }
  const unplaced = dayBehindNumber(lines) ?? dayBehindName(lines, number)
  const spoilt = unplaced === null ? monthOfScan(lines) : null
  return spoilt ?? { issuedOn: unplaced ?? dayOfSheet([...lines, ...furniture]), seat: null }
}

/** "Phan Rang ngày 12 tháng 11 năm 2003" */
const PLACE_WITHOUT_COMMA =
  /^((?!(?:Sáng|Trưa|Chiều|Tối|Đêm|Hôm|Hồi|Lúc|Vào|Từ|Đến|Tính|Luật|Hiến)(?!\p{L}))\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+){0,3})(?=\s+ngày\s[\s\d.…]{0,6}tháng\s[\s\d.…]{0,6}năm\s+\d{4}\s*$)/u

/** "Hà Nội, ngày OF thang 2! năm 2018": a pen wrote the day, and a scan has nothing of it; month or year may be left. */
function monthOfScan(lines: readonly Passage[]) {
  for (const { text } of lines) {
    const [, seat, month = '', year] = SPOILT_DAY.exec(text) ?? []
    if (year === undefined) continue
    const isRead = /^\s*\d{1,2}\s*$/u.test(month)
    return { issuedOn: partial(year, isRead ? month.trim() : '', '', text), seat: seatOf(seat) }
  }
  return null
}
const SPOILT_DAY =
  /^(?:.{0,80}\s)?(\p{L}+(?:\s\p{Lu}\p{L}+){1,3})\s?[,.]\s*ng[àaảã]y?[^\s\p{L}]{0,3}(?:\s?\S{1,6}?){0,2}\s?(?:[Tt]?h[áaâ]ng|thảng)([^\p{L}]{0,8}?|\s?\S{1,4}\s)n[ăaâ]m\s*((?:19|20)\d\d)\s*[.,]?\s*$/u

/** "Số: 04/CĐ-UBND hồi 17 giờ 00 ngày 02/4/2020", "(Quyết định số 283-QĐ/TW ngày 26-1-2010 …)": no place is printed. */
function dayBehindNumber(lines: readonly Passage[]): PartialDate | null {
  for (const { text } of lines) {
    const number = NUMBERED.exec(text)
    const date = number && dateAt(text, number[0].length)
    if (date?.value) return { value: date.value, precision: precisionOf(date.value), asPrinted: text }
  }
  return null
}
const NUMBERED =
  /^(?:\(\p{L}+(?:\s\p{L}+){1,2}\s)?[Ss]ố\s*:?\s*\d{1,5}[a-z]?\s*[-/]\s*[\p{L}\d/&-]+,?\s+(?:[-–(]\s?)?(?:hồi\s+\d{1,2}\s*(?:giờ|h)\s*(?:\d{1,2}\s*(?:phút)?)?\s*,?\s*)?(?=[Nn]gày\s)/u

/** "Quy định số 24-QĐ/TW, ngày 30/7/2021 của …" over a copy, where that is the paper's own number. */
function dayBehindName(lines: readonly Passage[], number: string | null): PartialDate | null {
  const symbol = /\d.*$/u.exec(number ?? '')?.[0]
  if (symbol === undefined) return null
  for (const { text } of lines) {
    const at = text.indexOf(symbol)
    if (at < 0 || !NAMES_PAPER.test(text.slice(0, at))) continue
    const behind = at + symbol.length
    const date = dateAt(text, behind + (/^,?\s+(?=ngày\s)/u.exec(text.slice(behind))?.[0].length ?? 0))
    if (date?.value?.length === 10) return { value: date.value, precision: 'DAY', asPrinted: text }
  }
  return null
}
const NAMES_PAPER = /(?:^|(?:toàn|nguyên) văn\s)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,3}\s(?:số\s?:?\s?)?$/u

/** "Ngày ban hành: 05/8/2019", "Ngày ký: …" of a law site's property sheet, in one line or two. */
function dayOfSheet(lines: readonly Passage[]): PartialDate | null {
  for (const [at, { text }] of lines.entries()) {
    const label = ISSUED_ON.exec(text)?.[0].length
    if (label === undefined) continue
    const printed = label < text.length ? text.slice(label) : (lines[at + 1]?.text ?? '')
    const date = dateAt(printed, 0)
    if (date?.value?.length === 10) return { value: date.value, precision: 'DAY', asPrinted: text }
  }
  return null
}
const ISSUED_ON = /^[•|*\s-]*ngày\s+(?:ban\s+hành|ký|văn\s+bản)\s*:?\s*\|?\s*/iu

const seatOf = (seat: string | undefined): string | null => {
  const name = seat?.replace(/^.*\s{2,}|\t/gu, '').trim() ?? ''
  return name === '' ? null : name
}

function partial(year: string | undefined, month: string, day: string, printed: string): PartialDate | null {
  const digits = year?.replace(/\s/g, '')
  if (digits === undefined) return null
  const known = Number(month) >= 1 && Number(month) <= 12 ? `${digits}-${month.padStart(2, '0')}` : digits
  // an impossible day is a misprint: what is left of the date stands
  const value =
    (known === digits || day === '' ? null : isoDay(Number(digits), Number(month), Number(day))) ?? known
  return { value, precision: precisionOf(value), asPrinted: printed }
}

/** The day of the meeting that a notice or minutes report: first date of the body's opening. */
export function readMeeting(paper: Paper): IsoDay | null {
  for (const { passage } of paper.body.slice(0, 2)) {
    const event = datesWithin(passage.annotated, 0, LONGEST_OPENING).find(
      ({ start, end }) =>
        OPENS_CLAUSE.test(fold(passage.text.slice(0, start))) && isEvent(passage.text, start, end),
    )
    if (event) return event.value?.length === 10 ? event.value : null
  }
  return null
}

const LONGEST_OPENING = 400

/** What may stand before the day of a meeting: nothing, a clause that has ended, or the time of day. */
const OPENS_CLAUSE = /(?:^|[;,.])$|(?:^|[;,.\s])(?:sáng|chiều|hôm nay|vào lúc|hồi)[^;]*$/u

const isEvent = (text: string, start: number, end: number) => {
  const before = fold(text.slice(Math.max(0, start - 30), start))
  const sentence = text.slice(end, end + 600).split(/[.;]\s/u, 1)[0] ?? ''
  const after = fold(sentence)
  return (
    !/(?:số|của|\/[\p{L}-]+,?)\s*$/u.test(before) &&
    !/\d[\p{L}/-]*,?\s*$/u.test(before) &&
    /(?:chủ trì|tổ chức|họp|hội nghị|làm việc|buổi|kiểm tra|tiếp|chủ tọa|cuộc|phiên|tại)/u.test(after) &&
    !HAPPENS.test(after)
  )
}

/** "Sáng 9/9, tại Km 180 đã xảy ra sạt lở": what came over people, before anybody met. */
const HAPPENS =
  /^(?:(?!chủ trì|tổ chức|họp|hội nghị|làm việc|buổi|kiểm tra|cuộc|phiên)[^;])*?(?:xảy ra|đổ bộ|tâm (?:bão|áp thấp))/u

export function latestDay(paper: Paper): string | null {
  let latest: string | null = null
  for (const { passage } of paper.body)
    for (const { value } of datesIn(passage.annotated))
      if (value?.length === 10 && (latest === null || value > latest)) latest = value
  return latest
}
