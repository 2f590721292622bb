import type { Stretch } from './rule.js'

/** "hoàn thành ngày …", "thời hạn trình: …", "hạn chót là …": a time behind it needs no other word. */
const LABEL =
  /(?<=(?:(?:hoàn\s+thành|xong|thời\s+(?:hạn|gian)(?:\s+\p{L}+){0,3}|hạn)\s*:?|hạn\s+(?:cuối(?:\s+cùng)?|chót|nộp|trình|gửi|nhận|báo\s+cáo|hoàn\s+thành|thực\s+hiện)(?:\s+\p{L}+){0,2}\s*(?::|\slà)?)\s*\(?\s*(?:vào\s+)?)/uy

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
