import type { Draft, Part } from './draft.js'
import { endOfLabel, opensItem } from './label-name.js'
import type { Reading } from './reading.js'

/** What stands behind a body that is known and belongs to it: more numbers, or the rest of the label of an item. */

/** The draft as it is, or with what belongs to it. */
export const withRestOfName = <Found extends Draft>(reading: Reading, found: Found): Found => {
  const [one, other] = found.parts
  if (one === undefined || other !== undefined || one.kind !== 'BODY') return found
  const rest =
    moreNumbers(reading, found, one) ?? forestOf(reading, found, one) ?? restOfLabel(reading, found, one)
  return rest === null ? found : { ...found, ...rest }
}

/** "Phòng Kiểm tra số 1, 2 và 3", "Đội Quản lý thị trường số 1, số 2": each number is a body of its own. */
function moreNumbers(
  reading: Reading,
  { start, end }: Draft,
  one: Part,
): Pick<Draft, 'end' | 'parts'> | null {
  if (!ENDS_IN_NUMBER.test(reading.text.low.slice(end - 1, end))) return null
  const first = NUMBER_AT_END.exec(reading.words(start, end))?.[0]
  if (first === undefined || !one.base.endsWith(first)) return null
  const [more] = reading.match(MORE_NUMBERS, end) ?? []
  if (more === undefined) return null
  const numbers = more.match(/\d{1,2}/gu) ?? []
  const head = one.base.slice(0, -first.length)
  return {
    end: end + more.length,
    parts: [one, ...numbers.map((number) => ({ ...one, base: `${head} số ${number}` }))],
  }
}
const ENDS_IN_NUMBER = /\d/
const NUMBER_AT_END = / số \d{1,2}$/u
const MORE_NUMBERS =
  /(?:\s*(?:,|và|,\s*và)\s*(?:số\s+)?\d{1,2}(?![\d\p{L}/.%]))+(?=\s*[:;.)]|\s*$|\s+(?!(?:ngày|tháng|năm|người|đồng|xã|huyện|tỉnh|phường|lần|buổi)(?!\p{L}))\p{L})/uy

/** "Hạt Kiểm lâm | rừng đặc dụng Kẻ Gỗ", "Hạt Kiểm lâm | liên huyện Bình Sơn - Trà Bồng": the forest that a station looks after. */
function forestOf(reading: Reading, { end }: Draft, one: Part): Pick<Draft, 'end' | 'parts'> | null {
  const [forest] = (one.base === 'Hạt Kiểm lâm' && reading.printed(FOREST, end)) || []
  if (forest === undefined) return null
  const till = end + forest.length
  return { end: till, parts: [{ ...one, base: `${one.base} ${reading.words(reading.next(end), till)}` }] }
}
const FOREST =
  /\s+(?:[Rr]ừng (?:đặc dụng|phòng hộ)|[Vv]ườn [Qq]uốc gia|[Kk]hu [Bb]ảo tồn(?: thiên nhiên)?|liên huyện)(?:(?:\s|\s?-\s?)\p{Lu}\p{Ll}+){1,4}/uy

/** "2. Đội Kiểm lâm cơ động:": the label of an item goes on behind a name that is known. */
function restOfLabel(
  reading: Reading,
  { start, end }: Draft,
  one: Part,
): Pick<Draft, 'end' | 'parts'> | null {
  if (one.unit !== null || !opensItem(reading.text, start) || !reading.printed(GOES_ON, end)) return null
  const next = reading.next(end)
  if (DOES.some((kind) => reading.text.at(kind, next))) return null
  const till = endOfLabel(reading.text, start, start)
  if (till === null || till <= end) return null
  return { end: till, parts: [{ ...one, base: one.base + ` ${reading.words(next, till)}` }] }
}
/** "BỘ TỔNG THAM MƯU điện:" is how a telegram begins. */
const GOES_ON = /\s(?=\p{Ll})(?!và\s|điện\s*:)/uy
const DOES = ['DUTY_VERB', 'ACTOR_END', 'HEAD_END', 'NARROWING'] as const
