import type { Annotated } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'
import { skipBlanks } from './duty.js'
import type { Stretch } from './stretch.js'

/** "phối hợp với A (B); …", "A (cơ quan thường trực) cùng B": where the words before brackets end that end at `end`. */
export function withoutBrackets({ low }: Annotated, end: number): number {
  const till = low.slice(0, end).trimEnd().length
  const open = low[till - 1] === ')' ? low.lastIndexOf('(', till) : -1
  return open < 0 || till - open > LONGEST_BRACKET ? end : low.slice(0, open).trimEnd().length
}
const LONGEST_BRACKET = 120

/** "Cơ quan thường trực (Sở Y tế)", "Đơn vị đầu mối Ban Chỉ đạo (Phòng Nội vụ)": who holds an office is told in brackets. */
export function namedInBrackets(stretch: Stretch, at: number): BodyMention | null {
  const inside = stretch.behind(OFFICE, at)
  const named = inside === null ? null : stretch.bodyAt(inside)
  const close = named === null ? at : skipBlanks(stretch.text, named.end)
  return named !== null && stretch.text.low[close] === ')' ? { ...named, start: at, end: close + 1 } : null
}
const OFFICE =
  /(?:cơ\s+quan|đơn\s+vị)\s+(?:(?:chủ\s+trì|thường\s+trực)(?:,|\s+và)?\s+)?(?:thường\s+trực|đầu\s+mối|chủ\s+trì)(?:\s+\p{L}+){0,12}\s*\(\s*(?:là\s+)?/uy

/** "Sở Nội vụ (Phòng Tổ chức)": a section in brackets behind its body is no other body. */
export function withoutSections({ text }: Passage, mentions: readonly BodyMention[]): readonly BodyMention[] {
  const isInside = ({ start }: BodyMention) => text.lastIndexOf('(', start) > text.lastIndexOf(')', start)
  const outside = mentions.filter((mention) => !isInside(mention))
  const [first] = outside
  return first?.bodies[0]?.kind === 'BODY'
    ? mentions.filter((mention) => !isInside(mention) || !SECTION.test(mention.bodies[0]?.name ?? ''))
    : mentions
}
const SECTION = /^(?:Phòng|Ban|Chi cục|Trung tâm|Đội|Bộ phận|Văn phòng)\s/u
