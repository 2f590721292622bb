import type { Annotated } from '../../annotate/annotated.js'
import type { Stretch } from './rule.js'

/** "hoàn thành ngày …", "thời hạn trình: …", "hạn chót là …": a time behind it needs no other word. */
const LABEL =
  /(?<=(?:(?:hoàn\s+thành|khởi\s+công|khánh\s+thành|xong|thời\s+(?:hạn|gian)(?:\s+\p{L}+){0,3}|(?<!(?:hết|đến|quá)\s+)hạn)\s*:?|hạn\s+(?:cuối(?:\s+cùng)?|chót|nộp|trình|gửi|nhận|báo\s+cáo|hoàn\s+thành|thực\s+hiện)(?:\s+\p{L}+){0,2}\s*(?::|\slà)?)\s*\(?\s*(?:vào\s+)?)/uy

const GOES_ON = /\s*đến/uy

/** Whether a time without a lead may be one, as none but that of a label or a cell is. */
export const hasLabel = ({ text, context }: Stretch, start: number): boolean =>
  context.bare === true || text.has('DUE_LABEL', start - LABEL_REACH, start)

/** Whether a time without a lead closes a task by itself. */
export const closesTask = ({ text }: Stretch, start: number, end: number): boolean =>
  text.has('DUE_LABEL', start - LABEL_REACH, start) &&
  text.reads(LABEL, start) !== null &&
  text.reads(GOES_ON, end) === null

/** A label that is longer is none. */
const LABEL_REACH = 50

/** Whether a day is behind that of the paper. */
const isToCome = (due: string | null, issued: string | null): boolean =>
  issued?.length === 10 && due !== null && due > issued

/**
 * "…; ngày 15/8/2025, các xã tổ chức …", "Tháng 8/2025: Lập kế hoạch": a time at the front of a clause, and still to come,
 * is that of what the clause says.
 */
export const opensStep = (
  { text, from, context: { issued } }: Stretch,
  { start, end }: { readonly start: number; readonly end: number },
  due: string | null,
): boolean =>
  isToCome(due, issued) && mayOpenStep(text, from, start) && text.reads(STEP_FOLLOWS, end) !== null

/** "Tháng 2/2025, các bộ hoàn thành …, tháng 3/2025, gửi …": news of a plan that has no day of its own. */
export const opensStepOfPlan = (
  { text, from, context: { issued } }: Stretch,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  issued?.length !== 10 &&
  text.reads(STEP_FOLLOWS, end) !== null &&
  (mayOpenStep(text, from, start) ||
    (text.reads(BEHIND_COMMA, start) !== null && text.at('DUTY_VERB', behindComma(text, end)) !== null))
const behindComma = (text: Annotated, end: number): number => end + (text.reads(COMMA, end)?.[0].length ?? 0)
const COMMA = /\s*,\s+/uy
const BEHIND_COMMA = /(?<=,\s+)/uy

/** Whether nothing stands before it in its clause but a marker. */
export function mayOpenStep(text: Annotated, from: number, start: number): boolean {
  const before = text.low.slice(Math.max(from, start - MARKER_REACH), start).trimEnd()
  return OPENS_CLAUSE.test(before) && (before.length < MARKER_REACH || /[.;]$/u.test(before))
}

/** "Họp tổ biên tập (15/8/2025).": a day alone in brackets, and none of what is remembered. */
export const closesInBrackets = (
  { text, context: { issued } }: Stretch,
  { start, end }: { readonly start: number; readonly end: number },
  due: string | null,
): boolean =>
  isToCome(due, issued) &&
  text.low[start - 1] === '(' &&
  text.reads(BRACKET_ENDS, end) !== null &&
  text.reads(OF_EVENT, start) === null

const BRACKET_ENDS = /\s*\)\s*(?:[.;,:]|$)/uy
const OF_EVENT =
  /(?<=(?:kỷ\s+niệm|ngày|lễ|tết|dịp|luật|văn\s+bản|nghị\s+(?:định|quyết)|thông\s+tư|hiệu\s+lực|số\s+liệu|đợt)(?!\p{L})[^.;()]{0,70}\()/uy

/** "Báo cáo kết quả về UBND tỉnh ngày 20/01/2026.", "Kết thúc việc đếm cây ngày 20/01/2026.": a day alone at the end of what is handed in or ended, and still to come. */
export const closesReport = (
  { text, context: { issued } }: Stretch,
  { start, end }: { readonly start: number; readonly end: number },
  due: string | null,
): boolean => isToCome(due, issued) && mayCloseReport(text, start) && text.reads(SENTENCE_ENDS, end) !== null

/** Whether what is handed in, and to whom, stands before it, or what is ended. */
export const mayCloseReport = (text: Annotated, start: number): boolean =>
  text.reads(HANDED_IN_TO, start) !== null

const HANDED_IN_TO =
  /(?<=(?:^|[.;:,(]\s*|[-+•]\s+|\d[.)]\s+)(?:(?:báo\s+cáo|báo(?=\s+(?:về|cho)\s)|gửi|nộp)\s[^.;:]{0,90}?(?:về|cho|đến|tới|lên)\s[^.;:,]{3,60}\s|(?:kết\s+thúc|hoàn\s+thành|hoàn\s+tất)\s+(?:việc|đợt|lớp|công\s+tác)\s[^.;:,\d]{3,60}\s))/uy
const SENTENCE_ENDS = /\s*(?:[.;)]|$)/uy

/** "đợt 1 tháng 4/2025; đợt 2 tháng 9/2025": the times of stages that follow one another, still to come. */
export const isOfStage = (
  { text, context: { issued } }: Stretch,
  { start, end }: { readonly start: number; readonly end: number },
  due: string | null,
): boolean => isToCome(due, issued) && mayBeOfStage(text, start) && text.reads(STAGE_ENDS, end) !== null

/** Whether a stage stands before it, and another before that or behind. */
export const mayBeOfStage = (text: Annotated, start: number): boolean =>
  text.reads(STAGE, start) !== null &&
  (text.reads(NEXT_STAGE, start) !== null || text.reads(STAGE_BEFORE, start) !== null)

const STAGE_NUMBER = '(?:đợt|lần|vòng|giai\\s+đoạn|bước)\\s+(?:\\d|iv|i{1,3}|một|hai|ba|bốn|nhất|cuối)'
const STAGE = new RegExp(`(?<=(?<!\\p{L})${STAGE_NUMBER}\\s*(?:[:(]\\s*|vào\\s+|là\\s+)?)`, 'uy')
const NEXT_STAGE = new RegExp(`[^.;,:]{4,40}[;,)]{1,2}\\s*(?:và\\s+)?${STAGE_NUMBER}(?!\\p{L})`, 'uy')
const STAGE_BEFORE = new RegExp(
  `(?<=(?<!\\p{L})${STAGE_NUMBER}[\\s:(][^.;]{4,40}[;,)]{1,2}\\s*(?:và\\s+)?${STAGE_NUMBER}[\\s:(]{1,3}(?:vào\\s+|là\\s+)?)`,
  'uy',
)
const STAGE_ENDS = /\s*(?:[.;,)]|$)/uy

const MARKER_REACH = 12
const OPENS_CLAUSE = /(?:^(?:[-+•*]|\(?\d{1,2}[.)]|[a-zđ][.)])?|[;.]|theo đó,)(?:\s*đúng)?$/u
const STEP_FOLLOWS =
  /\s*(?:,\s+(?:thì\s+)?(?=\p{L}|\d{1,3}\s+\p{L})(?!(?:tháng|quý|ngày|năm)\s)|:\s*\S|là\s+(?:thời\s+)?hạn\s+(?:cuối|chót))/uy
