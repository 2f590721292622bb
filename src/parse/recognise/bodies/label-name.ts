import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { isCapitalised, MARK, wordFrom } from '../../annotate/words.js'
import { BODY_HEAD } from './unit-names.js'

/**
 * "2. Trung tâm Tư vấn và hỗ trợ khởi nghiệp: …": between the marker of an item and its colon stands one name, with
 * commas, "và" and the verbs that houses are called after.
 */

/** Whether nothing but the marker of its item stands before a place. */
export const opensItem = ({ low }: Annotated, at: number): boolean =>
  at <= LONGEST_MARKER && NO_WORDS_BEFORE.test(low.slice(0, at))
const LONGEST_MARKER = 8
const NO_WORDS_BEFORE = /^(?:[\divx.]{1,8}[.)/]?|\p{L}[.)/])?[\s+*–-]*$/u
const MOST_WORDS = 16
const JOINTS = ',-–&'
/** What houses are called after, in small letters, though it is a duty elsewhere. */
const CALLED_AFTER =
  /(?:hỗ\s+trợ|đào\s+tạo|bồi\s+dưỡng|phát\s+triển|chuyển\s+(?:đổi|giao)|giám\s+sát|kiểm\s+(?:soát|định|nghiệm)|thanh\s+toán|xử\s+lý|nghiên\s+cứu|ứng\s+dụng|tiếp\s+nhận|bảo\s+(?:vệ|tồn|trợ)|tuân\s+thủ|chăm\s+sóc|phục\s+hồi|điều\s+(?:dưỡng|phối)|dự\s+báo|giới\s+thiệu|xúc\s+tiến|sửa\s+chữa|thí\s+nghiệm|truyền\s+thông|tuyên\s+truyền|vận\s+động|đánh\s+giá|thẩm\s+định|tổng\s+hợp|trả|quản\s+trị|phòng\s+chống|cứu\s+(?:nạn|hộ)|giải\s+quyết|cấp\s+(?:phát|cứu)|quản\s+lý|giáo\s+dục|tổ\s+chức|khảo\s+thí)(?!\p{L})/uy
const NO_WORD =
  /(?:của|đã|được|phải|cần|sẽ|thì|do|để|cho|từ|đến|trong|ngoài|trên|tại|theo|khi|nếu|không|cùng|gồm|như|hoặc|hay|chịu|có|là|bị|các|những|mỗi|từng|một|này|đó|sau|nêu|cũng|còn|giao|yêu\s+cầu|đề\s+nghị|chủ\s+(?:trì|động)|phối\s+hợp)(?!\p{L})/uy
/** "Trạm Y tế, | trường học:", "… và | các xã:" */
const ANOTHER_HOUSE =
  /(?<=(?:,|\svà)\s)(?:trường|bệnh\s+viện|trung\s+tâm|trạm|công\s+ty|doanh\s+nghiệp|đơn\s+vị|cơ\s+quan|phòng|ban|sở|hội|đội|tổ|nhóm|chi\s+(?:bộ|hội|đoàn|cục)|quân\s+(?:đội|sự)|công\s+an|báo|đài|ngân\s+hàng|viện|khoa|xã|phường|huyện|thôn|bản|người|hộ)(?!\p{L})/uy
/** "… tỉnh:", "… huyện Yên Thành:" */
const UNIT_AND_COLON =
  /(?:(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố|xã|phường|đặc\s+khu)(?:\s+\p{Lu}[\p{L}'’]*(?:[\s-]+\p{Lu}[\p{L}'’]*){0,3})?\s*)?:/uy
const VERBS = ['DUTY_VERB', 'ACTOR_END', 'DUTY_ADVERB', 'GIVING'] as const

/**
 * Where a name ends that is the whole label of an item. In: where its head begins, and where its own words begin, in
 * capitals. Out: the end of its last word, before a unit; null where something else than a name stands up to the colon.
 */
export function endOfLabel(text: Annotated, start: number, at: number): number | null {
  const { words, low } = text
  if (!opensItem(text, start)) return null
  const first = wordFrom(words, at)
  if (words.start[first] !== at || !isCapitalised(text, first)) return null
  let [word, end] = [first, at]
  while (word - first < MOST_WORDS) {
    const next = words.start[word]
    if (next === undefined) return null
    if (word > first && reads(text, UNIT_AND_COLON, next)) return end
    const isJoint = ((words.shape[word] as number) & MARK) !== 0 && JOINTS.includes(low[next] as string)
    const behind = isJoint ? words.end[word] : endOfWord(text, word, first)
    if (behind === undefined || behind === null) return null
    if (!isJoint) end = behind
    word = wordFrom(words, behind)
  }
  return null
}

/** Behind a word that may stand in the name, or behind the whole of what houses are called after; null: no word of a name. */
function endOfWord(text: Annotated, word: number, first: number): number | null {
  const at = text.words.start[word] as number
  const end = text.words.end[word] as number
  if (((text.words.shape[word] as number) & MARK) !== 0) return null
  if (word > first && (reads(text, BODY_HEAD, at) || text.reads(ANOTHER_HOUSE, at) !== null)) return null
  if (isCapitalised(text, word)) return end
  const after = text.endOf(CALLED_AFTER, at) ?? text.at('NARROWING', at)?.end
  if (after !== undefined) return after
  return text.reads(NO_WORD, at) === null && !VERBS.some((kind) => isVerb(text.at(kind, at))) ? end : null
}

/** One of a single syllable is a part of a name as often. */
const isVerb = (span: SpanOf<(typeof VERBS)[number]> | null): boolean =>
  span !== null && span.to - span.from > 1

/** On the text as printed. */
function reads({ text }: Annotated, pattern: RegExp, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
