import type { DocumentType } from '../../../model/document.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { bodiesIn } from '../agencies.js'
import { typeOf, type Governed } from './draft.js'

/**
 * Whether a paper tells somebody to carry out the cited one: "Đảng ủy UBND tỉnh tiếp tục lãnh đạo thực hiện nghiêm Chỉ thị
 * X", "1. Sở A quán triệt Chỉ thị X". Norms are kept by whoever they are for, which carries out nothing.
 */
export function isToBeCarriedOut(one: Governed): boolean {
  const { text, from, cue, draft, heading } = one
  const type = typeOf(draft)
  if (one.zone !== 'BODY' || (type !== null && NORMS.has(type))) return false
  const before = text.low.slice(Math.max(from, cue.start - LONGEST_BEFORE), cue.start)
  if (OF_PAPER.test(before) || DONE_OR_NOT.test(before)) return false
  if (TOLD_TO.test(before)) return true
  return mentionsWithin(bodiesIn(text, heading.place), from, cue.start).some(
    ({ end }) => text.low.slice(end, cue.start).trim() === '',
  )
}

/** The words that say who is told, and how. */
const LONGEST_BEFORE = 240
/** "UBND tỉnh đã chỉ đạo thực hiện X", "một số xã chưa nghiêm túc thực hiện X": what was done, or was not. */
const DONE_OR_NOT = /(?<!\p{L})(?:đã|chưa|không|vừa|từng|mới|chậm)\s(?:\p{L}+(?:,\s|\s)){0,6}$/u

const NORMS: ReadonlySet<DocumentType> = new Set(['LUAT', 'NGHI_DINH', 'THONG_TU', 'PHAP_LENH'])

/** Verbs that go with it, at the front of a sentence or behind who is told. */
const TOLD_TO =
  /(?<!(?:việc|về|tình hình|kết quả|công tác|quá trình|gắn với|góp phần)\s(?:\p{L}+\s){0,3})(?:^\s*(?:[-+•]\s*|(?:\d{1,2}|[a-zđ])[.)]\s*)?|[,;]\s+|(?<!\p{L})(?:tiếp tục|tập trung|nghiêm túc|nghiêm chỉnh|cần|phải|lãnh đạo|chỉ đạo|tổ chức|quán triệt|triển khai|chủ động|khẩn trương|tăng cường|trách nhiệm|đôn đốc|kịp thời|phối hợp)(?:,|\sviệc)?\s+(?:và\s+)?)$/u
/** "báo cáo của UBND tỉnh thực hiện X", "chương trình hành động thực hiện X": what that paper is about. */
const OF_PAPER =
  /(?:báo cáo|tờ trình|kế hoạch|chương trình|hành động|đề án|nghị quyết|quyết định|chỉ thị|văn bản|hướng dẫn|phương án|thông báo|công văn)\s(?:(?:[^.;:]{0,100}?\s)?của\s[^,;.:]{3,80}\s)?(?:về\s+(?:việc\s+)?)?(?:triển khai|tổ chức)?\s*$/u
