import type { BodyMention } from '../agencies.js'
import { skipBlanks } from './duty.js'
import type { Stretch } from './stretch.js'

/** "Cơ quan thường trực (Sở Y tế)", "Đơn vị đầu mối Ban Chỉ đạo (Phòng Nội vụ)": who holds an office is told in brackets. */
export function namedInBrackets(stretch: Stretch, at: number): BodyMention | null {
  const inside = stretch.behind(OFFICE, at)
  const named = inside === null ? null : stretch.bodyAt(inside)
  const close = named === null ? at : skipBlanks(stretch.text, named.end)
  return named !== null && stretch.text.low[close] === ')' ? { ...named, start: at, end: close + 1 } : null
}
const OFFICE =
  /(?:cơ\s+quan|đơn\s+vị)\s+(?:(?:chủ\s+trì|thường\s+trực)(?:,|\s+và)?\s+)?(?:thường\s+trực|đầu\s+mối|chủ\s+trì)(?:\s+\p{L}+){0,12}\s*\(\s*(?:là\s+)?/uy
