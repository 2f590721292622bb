import type { Annotated } from '../../annotate/annotated.js'
import type { LengthSense } from '../../lexicon/deadlines.js'
import { leadBefore } from './lead.js'
import { endOf, row, startBefore, type Anchor, type DeadlineRule, type Stretch } from './rule.js'

/** "trong 10 ngày làm việc kể từ ngày ký". */
interface LengthRead {
  readonly start: number
  readonly end: number
  /** Where the length itself ends. */
  readonly least: number
  readonly count: number
  readonly unit: Unit
  readonly run: Run | null
}

type Unit = keyof typeof DURATIONS

/** What a length runs from, "kể từ ngày ký", or is counted back from, "trước ngày khai mạc". */
interface Run {
  readonly end: number
  readonly words: string
  readonly begins: boolean
  readonly back: boolean
}

/** A length with all that tells whether it is a limit. */
interface Length {
  readonly text: Annotated
  readonly start: number
  readonly end: number
  readonly lead: LengthSense | null
  readonly unit: Unit
  readonly isWorking: boolean
  readonly run: Run | null
  /** It is all that a label or a cell says. */
  readonly isWhole: boolean
}

export const LENGTH_RULES: readonly DeadlineRule[] = [
  row({
    id: 'duration',
    at: ['LENGTH'],
    when: lengthAt,
    then: ({ start, end, least, count, unit, run }) => ({
      start,
      end,
      least,
      kind: 'DURATION',
      bound: run?.back ? 'BEFORE' : 'MAX',
      precision: 'DURATION',
      duration: DURATIONS[unit](count),
      anchor: run?.words ?? null,
    }),
  }),
]

const DURATIONS = {
  phút: (count: number) => `PT${count}M`,
  giờ: (count: number) => `PT${count}H`,
  h: (count: number) => `PT${count}H`,
  ngày: (count: number) => `P${count}D`,
  tuần: (count: number) => `P${count * 7}D`,
  tháng: (count: number) => `P${count}M`,
  năm: (count: number) => `P${count}Y`,
}

function lengthAt(anchor: Anchor, where: Stretch): LengthRead | null {
  const { text, from, till } = where
  const at = text.low[anchor.start] === ')' ? startBefore(where, COUNT, anchor.start) : anchor.start
  const read = text.reads(LENGTH, at)
  if (!read) return null
  const lead = leadBefore(text, 'LENGTH_LEAD', from, at)
  const end = read.index + read[0].length
  const length: Length = {
    text,
    start: lead?.start ?? at,
    end,
    lead: lead?.value ?? null,
    unit: read[2] as Unit,
    isWorking: read[3] !== undefined,
    run: runAt(text, end, till),
    isWhole: where.context.bare === true && Number(read[1]) <= LONGEST_STEP && isAlone(where, at, end),
  }
  if (NO_LIMITS.some(({ when }) => when(length))) return null
  return { ...length, end: length.run?.end ?? end, least: end, count: Number(read[1]) }
}

/** "40 ngày" alone is rather how long before the day beside it. */
const LONGEST_STEP = 30
const isAlone = ({ text, from, till }: Stretch, start: number, end: number): boolean =>
  !/[\p{L}\d]/u.test(text.low.slice(from, start) + text.low.slice(end, till))

const LENGTH =
  /(\d{1,3})\s*(?:\([^()]{2,16}\)\s*)?(ngày|giờ|h|tuần|tháng|năm|phút)(\s+làm\s+việc)?(?![\p{L}\d])(?!\s*\d)/uy

/** "05 (năm": the number behind whose words in parentheses the unit stands. */
const COUNT = /(?<=((?<!\d)\d{1,3}\s*\([^()]{2,16}))/uy

function runAt(text: Annotated, at: number, till: number): Run | null {
  const read = text.reads(RUN, at)
  if (!read) return null
  const end = Math.min(endOf(read), till)
  return {
    end,
    words: text.text.slice(at, end).replace(/^[\s,]*(?:kể\s+)?(?:từ|sau)?\s*/iu, ''),
    begins: /kể\s+từ|sau\s+khi|từ\s+(?:khi|ngày)/u.test(read[0]),
    back: /trước\s+(?:ngày|khi)/u.test(read[0]),
  }
}

const RUN =
  /\s*,?\s*(?:kể\s+)?(?:từ|sau)\s+(?:khi|ngày|thời\s+điểm|năm)?\s*(?:(?!\s(?:nhưng|song|và)\s+(?:không|chậm|muộn|phải)(?!\p{L}))[^.,;:)]){0,80}|\s+sau\s+khi\s+[^.,;:)]{0,60}|\s+trước\s+(?:ngày|khi)\s+[^.,;:()\d]{2,60}/uy

/** Why a length is no limit; one row that holds is enough. */
export const NO_LIMITS: ReadonlyArray<{ readonly id: string; readonly when: (length: Length) => boolean }> = [
  {
    id: 'length.bare',
    when: ({ text, start, lead, run, isWhole }) =>
      lead === null &&
      !isWhole &&
      !run?.begins &&
      [BEFORE_EVENT, AFTER_EACH, OF_STEP].every((all) => text.reads(all, start) === null),
  },
  // "ít nhất 07 ngày" says how long a thing lasts, unless it is counted back from an event
  {
    id: 'length.at-least',
    when: ({ text, start, lead, run }) =>
      lead === 'AT_LEAST' && !run?.back && !text.reads(BEFORE_EVENT, start),
  },
  {
    id: 'length.earlier',
    when: ({ text, start, end, lead, run, unit, isWorking }) =>
      lead === 'BEFORE' &&
      run === null &&
      !isWorking &&
      !(!isHour(unit) && text.reads(HANDED_OUT, start) && text.reads(CLOSES, end)) &&
      [COMPARED, HELD_THEN].every((all) => !text.reads(all, end)),
  },
  // "quá 24 tháng không khởi công": which projects are meant, unless it may not be exceeded
  { id: 'length.over', when: ({ text, start, lead }) => lead === 'OVER' && !text.reads(NOT_EXCEEDED, start) },
  // "chậm nhất ngày 10/12 (trước ngày khai mạc 95 ngày)": how the day was reckoned
  { id: 'length.reckoned', when: ({ text, start }) => text.reads(RECKONED, start) !== null },
  // "trực 24/24 giờ từ ngày D": around the clock
  {
    id: 'length.around-the-clock',
    when: ({ text, start, unit }) => isHour(unit) && text.low[start - 1] === '/',
  },
  { id: 'length.years', when: ({ unit, run }) => unit === 'năm' && run === null },
  // "chậm nhất 17 giờ ngày D", "trước 16 giờ cùng ngày": an hour of the day, not how long
  {
    id: 'length.hour-of-day',
    when: ({ text, end, unit, run }) =>
      (isHour(unit) || unit === 'phút') && text.reads(OF_DAY, run?.end ?? end) !== null,
  },
  {
    id: 'length.months',
    when: ({ unit, lead, run, isWhole }) => unit === 'tháng' && run === null && !limits(lead) && !isWhole,
  },
  { id: 'length.minutes', when: ({ unit, lead, isWhole }) => unit === 'phút' && !limits(lead) && !isWhole },
  // "tham luận (không quá 5 phút)": how long somebody speaks
  {
    id: 'length.spoken',
    when: ({ text, start, unit }) => unit === 'phút' && text.reads(SPOKEN, start) !== null,
  },
  { id: 'length.lasts', when: ({ text, end }) => text.reads(WHICH_DAYS, end) !== null },
  // "đại hội cấp xã không quá 2 ngày", "không quá 2 ngày, hoàn thành trong tháng 6": how long it is held
  {
    id: 'length.held',
    when: ({ text, start, end, lead, run }) =>
      lead !== null &&
      run === null &&
      [text.reads(HELD, start), text.reads(AND_IS_DONE, end)].some((read) => read !== null),
  },
  // "trong 10 ngày đầu tháng 8"
  { id: 'length.part-of-month', when: ({ text, end }) => text.reads(PART_OF, end) !== null },
  // "sau 02 ngày phải báo cáo" limits, "sau 02 ngày" alone does not
  {
    id: 'length.after',
    when: ({ text, end, lead, run }) => lead === 'AFTER' && run === null && text.reads(MUST, end) === null,
  },
  // "lương thực đủ cho 500 người trong 10 ngày": for how long it is to last
  {
    id: 'length.supplies',
    when: ({ text, start, lead, run }) =>
      lead === 'IN' && run === null && text.reads(SUPPLIES, start) !== null,
  },
]

/** "Chuẩn bị tài liệu, giấy mời các phiên họp trước 03 ngày.": so long ahead of what is prepared. */
const HANDED_OUT =
  /(?<=(?<!(?:đã|được|phải)\s+)(?<!\p{L})(?:chuẩn\s+bị|gửi|trình|nộp|phát|thông\s+báo|báo(?!\s+cáo))\s(?:[^.;:]{0,100}\s)?)/uy
const CLOSES = /\s*(?:[.;]|$)/uy

const isHour = (unit: Unit): boolean => unit === 'giờ' || unit === 'h'
const limits = (lead: LengthSense | null): boolean => lead === 'WITHIN' || lead === 'OVER'

/** "Bước 2: Phòng X thẩm định hồ sơ (02 ngày).": how long a step of a procedure may take. */
const OF_STEP =
  /(?<=bước\s+\d{1,2}\s*[:.)][^.;()]{10,300}\(\s*)\d{1,3}\s*(?:ngày|giờ|phút)(?:\s+làm\s+việc)?\s*\)\s*(?:[.;]|$)/uy
const PART_OF = /\s+(?:đầu|cuối)\s+(?:tiên\s+)?(?:của\s+)?(?:tháng|quý|năm)\s/uy
/** "trong 02 ngày (15 - 16/7/2025)", "trong 5 ngày Tết", "45 ngày đêm", "15 ngày liên tục": how long it lasts. */
const WHICH_DAYS =
  /\s*\(\s*(?:từ\s+)?(?:ngày\s+)?\d{1,2}\s*(?:[-/,]|và|đến)|\s*,?\s+từ\s+(?:ngày\s+)?\d{1,2}(?:\/\d{1,2})?\s*(?:-|đến)|\s+(?:nghỉ|lễ|tết|hội|đêm|cao\s+điểm|thi|học|liên\s+tục|liên\s+tiếp|liền)(?!\p{L})/uy
const SPOKEN =
  /(?<=(?<!\p{L})(?:tham\s+luận|phát\s+biểu|trình\s+bày|video|clip|phóng\s+sự|tiểu\s+phẩm|phim)(?:\s+\p{L}+){0,6}\s*[(,]?\s*(?:(?:thời\s+lượng|thời\s+gian|dài)\s+)?(?:không\s+quá|tối\s+đa|trong(?:\s+vòng)?|từ)?\s*)/uy
const HELD =
  /(?<=(?<!(?:sau|trước|khi|từ|kết\s+thúc)\s+)(?:đại\s+hội|hội\s+nghị|hội\s+thi|kỳ\s+họp|lễ\s+hội|lớp\s+(?:tập\s+huấn|bồi\s+dưỡng))(?:\s+\p{L}+){0,6}\s)/uy
const AND_IS_DONE =
  /\s*(?:,\s*(?:và\s+)?|và\s+)(?:hoàn\s+thành|tổ\s+chức|kết\s+thúc)\s+(?:xong\s+)?(?:trong|trước|vào|chậm)(?!\p{L})/uy
/** "trước 15 ngày diễn ra lễ hội" */
const HELD_THEN = /\s+(?:diễn\s+ra|khai\s+mạc|tổ\s+chức)\s/uy
const MUST = /\s*,?\s+phải\s/uy
const SUPPLIES = /(?<=(?:dự\s+trữ|tích\s+trữ|đủ\s+(?:cho|dùng|để|phục\s+vụ|đáp\s+ứng))\s[^.;:]{3,90}?\s)/uy
const COMPARED = /\s+so\s+với/uy
const NOT_EXCEEDED = /(?<=không\s+(?:(?:được|vượt|kéo\s+dài|chậm|muộn|trễ|để)\s+){0,3})/uy
const RECKONED =
  /(?<=\d\s*\(\s*(?:tức\s+(?:là\s+)?)?(?:chậm\s+nhất\s+)?(?:là\s+)?trước\s+(?:ngày|khi)\s+[^.;()\d]{2,40})/uy
const OF_DAY =
  /\s*(?:,?\s*(?:sáng|chiều|tối)(?!\p{L})|,?\s*cùng\s+ngày(?!\p{L})|,?\s*(?:các\s+)?ngày\s|,?\s*(?:h[ằà]ng|mỗi|hôm|thứ)\s)/uy
/** "sau mỗi đợt kiểm tra 02 ngày", "sau khi kết thúc hội nghị 03 ngày", "sau đại hội 02 ngày": counted from an event. */
const AFTER_EACH =
  /(?<=(?<words>sau\s+(?:(?:mỗi|từng|khi\s+(?:kết\s+thúc|hoàn\s+thành|tổ\s+chức|ban\s+hành|có))\s[^.,;:\d]{2,60}|(?:đại\s+hội|hội\s+nghị|kỳ\s+họp|cuộc\s+họp|hội\s+thi|khai\s+giảng|bầu\s+cử|(?:đợt|lớp)\s+(?:kiểm\s+tra|tập\s+huấn))(?:\s+\p{L}+){0,4})\s))/uy
/** "trước khi họp", "trước đại hội", "trước ngày khai mạc": counted back from an event. */
const BEFORE_EVENT = /(?<=trước\s+(?!hạn\s)[^.,;\d]{2,38}\s*)/uy
