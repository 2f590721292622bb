import { SHEET_LINE } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import type { Line } from './line.js'

/**
 * What a page says of a paper that has no title on it: "Trích yếu: V/v trồng cây" of a property sheet, or the line below the
 * label; or the headline over the paper, with its number.
 */
export function titleInSheet(lines: readonly Line[]): Passage {
  const at = lines.findIndex(({ text }) => LABEL.test(text))
  const line = lines[at]
  if (line === undefined) return titleInHeadline(lines)
  const own = line.passage.slice(LABEL.exec(line.passage.text)?.[0].length ?? 0)
  const next = lines[at + 1]
  if (own.text.trim() !== '') return own.trim()
  return next === undefined || SHEET_LINE.test(next.text) ? Passage.empty : next.passage.trim()
}
const LABEL = /^[•|\s]*(?:trích\s+yếu(?:\s+nội\s+dung|\s+văn\s+bản)?|tên\s+văn\s+bản)\s*(?:[:|]\s*)*/iu

/** "Nghị quyết 18/2025/NQ-HĐND sửa đổi …", over a copy that has the same number and has lost its title. */
function titleInHeadline(lines: readonly Line[]): Passage {
  for (const { passage, text } of lines.slice(0, LINES_ABOVE)) {
    const [name, symbol] = HEADLINE.exec(text) ?? []
    const isOwn = ({ text: below }: Line): boolean => NUMBER.test(below) && below.includes(symbol as string)
    if (name !== undefined && lines.some(isOwn))
      return passage.slice(name.length, text.replace(WHO_ISSUED, '').length).trim()
  }
  return Passage.empty
}
const LINES_ABOVE = 12
const HEADLINE =
  /^\p{Lu}\p{Ll}+\s\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:số\s)?(\d{1,5}(?:\/\d{4})?\/\p{Lu}[\p{L}-]+)(?:\s+năm\s+\d{4})?\s+(?=(?:về|v\/v|sửa đổi|bổ sung|quy định|ban hành|phê duyệt|bãi bỏ|thay thế|thực hiện|triển khai|hướng dẫn|công bố|thành lập|kiện toàn|điều chỉnh|tổ chức|thông qua)\s)/u
const NUMBER = /^[|\s]*Số\s*:?\s*\d/u
const WHO_ISSUED = /\s+do\s[^,;.]{3,60}\sban hành\.?$/u
