import type { Item } from '../../segment.js'
import type { Charge } from './charges.js'
import type { Reading } from './reading.js'
import type { Piece } from './by-day.js'
import { skipBlanks } from './duty.js'
import { isCharged, ofNobody, type Roles } from './roles.js'
import type { Range } from './stretch.js'

/** "Sở A chủ trì, phối hợp với B, C:": those who help with all that stands below, or behind. */

/** "- Chủ trì, phối hợp với B:" below its actor: the charge over an item, with those whom the end of a range names as helping. */
export function sharedBy(reading: Reading, item: Item, range: Range): Charge | null {
  const charge = reading.charges.over(item)
  const inner = charge && reading.roles(item.passage, range)
  if (!inner || inner.leads.length > 0 || !endsWithHelpers(item.passage.text.slice(0, range.end), inner))
    return null
  return { ...charge, roles: { ...charge.roles, coordinating: inner.coordinating }, shares: true }
}

/** Nothing but a colon stands behind the bodies that words name as helping, or that they do the following. */
export function endsWithHelpers(text: string, { coordinating }: Roles): boolean {
  const last = coordinating.at(-1)?.asPrinted
  const words = text.replace(OTHERS_GIVEN, '').replace(WHAT_FOLLOWS, '')
  return last !== undefined && (words.endsWith(last) || words.replace(OF_SAME_LEVEL, '').endsWith(last))
}
/** "Sở A chủ trì, phối hợp với B, C | ; giao UBND các xã thực hiện các việc sau:": others are charged beside who leads. */
const OTHERS_GIVEN = /;\s+(?:đồng\s+thời\s+)?(?:giao|yêu\s+cầu|đề\s+nghị)\s[^;:.]{4,240}:?\s*$/iu
const OF_SAME_LEVEL = /\s+cùng cấp$|\s*\((?:cơ quan |đơn vị )?(?:phối hợp|tham gia)\)$/u
const WHAT_FOLLOWS =
  /(?:,?\s+(?:(?:khẩn\s+trương|tập\s+trung|tiếp\s+tục)\s+)?(?:tổ\s+chức|triển\s+khai|thực\s+hiện)(?:\s+(?:tổ\s+chức|triển\s+khai|thực\s+hiện|tốt)){0,2}(?:\s+(?:(?:các|một\s+số|những)\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|việc|giải\s+pháp)(?:(?:,|\s+và)\s+(?:nội\s+dung|nhiệm\s+vụ|giải\s+pháp|biện\s+pháp))?(?:\s+(?:cụ\s+thể|trọng\s+tâm|chủ\s+yếu)){0,2}(?:\s+(?:như\s+)?sau(?:\s+đây)?)?)?|,?\s+(?:cụ\s+thể\s+)?(?:như\s+)?sau)?\s*[:.]?\s*$/u

/** "Cùng với B, C trồng cây" below the heading of A: all whom it names help, and the last of them does not lead. */
export function besideHolder(reading: Reading, item: Item, piece: Piece): Piece {
  const { roles, start, end } = piece
  if (!isCharged(roles) || roles.rule !== 'lead.subject') return piece
  const stretch = reading.stretch(item.passage, { start, end })
  const from = stretch.behind(TOGETHER_WITH, stretch.wordsAt)
  const named = from === null ? null : stretch.listAt(skipBlanks(stretch.text, from))
  const near = named === null ? null : reading.charges.near(item)
  if (named === null || near === null || near.isOfDuty === true || named.end < roles.dutyAt) return piece
  return { ...piece, roles: { ...ofNobody(roles), coordinating: [...roles.coordinating, ...roles.leads] } }
}
const TOGETHER_WITH = /cùng\s+(?:với\s+)?/uy
