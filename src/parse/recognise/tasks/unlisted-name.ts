import type { Passage } from '../../passage.js'
import { unlistedBody } from './members.js'
import type { ParsedAssignment } from './parsed.js'
import type { Range } from './stretch.js'

/** "như điểm a", "Theo mục 2", "Như trên": where it is said who they are, and no name. */
export const refersElsewhere = ({ text }: Passage, start: number, end: number): boolean =>
  end - start < LONGEST_REFERENCE && REFERENCE.test(text.slice(start, end))
const REFERENCE =
  /^[\s:.-]*(?:như|theo|tương\s+tự(?:\s+như)?|xem)\s+(?:(?:tại|ở|đã\s+nêu\s+(?:tại|ở)|nêu\s+tại)\s+)?(?:trên|(?:(?:điểm|mục|khoản|ý|phần|tiết|dòng|hàng|nội\s+dung|nhiệm\s+vụ|phụ\s+lục|biểu)(?:\s+(?:số\s+)?(?:[\p{L}\d]|\d+|[ivx]+)(?:\.\d+)*)?(?:\s+(?:trên|này|nêu\s+trên))?(?:\s*,?\s+)?){1,3})[\s.;,)]*$/iu
const LONGEST_REFERENCE = 60

/** "Đoàn kiểm tra": a cell that holds a name and nothing else, though no list holds it. */
export function unlistedName(passage: Passage, { start, end }: Range): ParsedAssignment[] {
  const cell = passage.text.slice(start, end).replace(/[\s.;,]+$/u, '')
  if (passage.annotated.at('DUTY_VERB', start)) return []
  const names = NAME_ALONE.test(cell) ? [cell] : NAMES_IN_SHORT.test(cell) ? cell.split(/\s*[/+]\s*/u) : []
  const span = passage.span(start, start + cell.length)
  return names.map((one) => {
    const name = one.replace(ALL, '')
    return { body: unlistedBody(name), asPrinted: one, span }
  })
}
/** "BGH", "100% GVCN", "BGH+KT", "Khoa/Bộ môn": letters of a house of its own, or names with a stroke between. */
const NAMES_IN_SHORT =
  /^(?:100%\s+)?(?:\p{Lu}{2,7}(?:\s?[/+]\s?\p{Lu}{2,7}){0,3}|\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\s?\/\s?\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3})$/u
const ALL = /^100%\s+/u
/** So many words, and none of those that tell who it is not. */
const NAME_ALONE =
  /^(?!(?:Toàn|Cả|Không|Theo|Như|Thường|Hằng|Hàng|Trong)\s)\p{Lu}\p{L}+(?:\s[\p{L}-]+){1,8}$/u
