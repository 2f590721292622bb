import type { Annotated } from '../../annotate/annotated.js'
import { decide, rule, type Rule } from '../../rule.js'
import { clauseFrom } from './clause.js'
import type { Stretch } from './rule.js'

/** A rhythm with the text that it stands in. */
interface Standing {
  readonly text: Annotated
  readonly from: number
  readonly start: number
  readonly end: number
}

/** A rhythm is a duty when something is to be done in it; "kế hoạch hằng năm" only names a plan. */
export const isDuty = (
  { text, from, context }: Stretch,
  { start, end }: { start: number; end: number },
): boolean => decide(RHYTHM_DUTIES, { text, from, start, end })?.answer ?? context.bare === true

const holds = (it: boolean): true | null => (it ? true : null)

export const RHYTHM_DUTIES: readonly Rule<Standing, boolean>[] = [
  // "mỗi tháng một kỳ", "hằng quý ít nhất 02 lần"
  rule({ id: 'rhythm.counted', when: ({ text, end }) => text.reads(COUNTED, end), then: () => true }),
  // "không thực hiện báo cáo hằng tháng": what is no more
  rule({ id: 'rhythm.left-off', when: ({ text, start }) => text.reads(LEFT_OFF, start), then: () => false }),
  rule({
    id: 'rhythm.meetings',
    when: ({ text, start, end }) =>
      holds(text.reads(MEETS, start) !== null && SET_TIME.test(text.low.slice(start, end))),
    then: (_, { text, start, end }) => /định\s+kỳ|ngày|lần/u.test(text.low.slice(start, end)),
  }),
  rule({
    id: 'rhythm.set-time',
    when: ({ text, start, end }) => holds(SET_TIME.test(text.low.slice(start, end))),
    then: () => true,
  }),
  rule({ id: 'rhythm.of-a-thing', when: thingBefore, then: () => false }),
  // "tiến độ giải ngân từng tháng": how a thing is divided
  rule({
    id: 'rhythm.divided',
    when: ({ text, start }) =>
      holds(text.low.startsWith('từng', start) && text.reads(DIVIDED, start) !== null),
    then: () => false,
  }),
  rule({
    id: 'rhythm.opens-clause',
    when: ({ text, from, start }) =>
      holds(text.low.slice(from, start).trim() === '' || text.reads(CLAUSE_OPENS, start) !== null),
    then: () => true,
  }),
  rule({
    id: 'rhythm.behind-duty',
    when: ({ text, from, start }) =>
      holds(text.has('RECURRING_DUTY', clauseFrom(text, from, start, 90), start)),
    then: () => true,
  }),
  rule({
    id: 'rhythm.before-duty',
    when: ({ text, end }) => text.reads(DUTY_FOLLOWS, end),
    then: () => true,
  }),
]

const COUNTED =
  /\s+(?:một|ít\s+nhất|tối\s+thiểu|(?:\d{1,2}|hai|ba|bốn|năm)\s+(?:lần|lượt|kỳ|buổi|cuộc|đợt|số|phiên|tin|bài))(?!\p{L})/uy
const LEFT_OFF =
  /(?<=(?:không|bỏ|thôi)\s+(?:phải\s+|tiếp\s+tục\s+|còn\s+)?(?:thực\s+hiện|gửi|lập|làm|báo\s+cáo|tổ\s+chức|họp)\s+(?:\p{L}+\s+){0,8})/uy
/** The words of a rhythm tell a time, not only how often. */
const SET_TIME =
  /\d\s*(?:giờ|h)\s?\d*\s|định\s+kỳ|một\s+lần|trước|chậm|cuối|đầu|thứ\s|chủ\s+nhật|tháng\s+\d|quý\s+[iv\d]|ngày\s+\d|ngày\s+thứ|\d\s+ngày\s+trong|lần|lượt|buổi|phiên/u
const MEETS = /(?<=(?:họp|tiếp\s+công\s+dân|phiên\s+họp)\s*)/uy
const CLAUSE_OPENS = /(?<=[.;:,(]\s*|\s-\s*)/uy
const DUTY_FOLLOWS =
  /\s*,?\s*(?:(?:trước|chậm\s+nhất)\s+\d{1,2}\s?(?:giờ|h)\s?(?:\d{2})?,?\s+)?(?:báo\s+cáo|gửi|tổng\s+hợp|tổ\s+chức|kiểm\s+tra|rà\s+soát|đánh\s+giá|sơ\s+kết|có\s+báo\s+cáo|cập\s+nhật|giao\s+ban|tiến\s+hành|xây\s+dựng|ban\s+hành|tham\s+mưu|phê\s+duyệt|cân\s+đối|bố\s+trí|trích|lập|hướng\s+dẫn|chủ\s+trì|phối\s+hợp|công\s+(?:khai|bố)|thống\s+kê|đề\s+xuất|trình|tập\s+huấn|mở\s+lớp|thẩm\s+định)(?!\p{L})/uy
/** "báo cáo kết quả từng tháng" is a rhythm, "báo cáo theo từng tháng" and "đăng ký tiến độ từng tháng" are none. */
const DIVIDED =
  /(?<=(?:theo|của|cho)\s+(?:từng\s+\p{L}+,?\s+(?:và\s+)?)?)|(?<!(?:báo\s+cáo|gửi|họp|giao\s+ban|công\s+khai|sơ\s+kết|kiểm\s+điểm)(?:\s+\p{L}+){0,4}\s+)(?<=\p{L}\s+)/uy
const JOINT = /(?<=(\s*(?:,|\svà)?\s*))/uy

/** "kế hoạch hằng năm", "chỉ tiêu tháng và hằng quý": what is so called. */
function thingBefore({ text, start }: Standing): true | null {
  const joint = text.reads(JOINT, start)?.[1] ?? ''
  if (text.reads(NAMES_OFFICE, start) !== null) return null
  return holds(
    text.endingAt('RECURRING_THING', start - joint.length) !== null &&
      text.reads(GIVES_MONEY, start) === null,
  )
}
/** "Phòng Tài chính - Kế hoạch hằng năm cân đối …": an office, and no plan. */
const NAMES_OFFICE = /(?<=tài\s+chính\s*[-–,&]\s*kế\s+hoạch\s+)/uy
/** "tham mưu UBND tỉnh bố trí kinh phí hằng năm": it is given every year. */
const GIVES_MONEY = /(?<=(?<!(?:đã|được)\s+)bố\s+trí\s+(?:kinh\s+phí|vốn|ngân\s+sách)\s+)/uy
