import type { Annotated } from '../../annotate/annotated.js'
import type { Item } from '../../segment.js'
import { isNews } from './news.js'
import type { Reading } from './reading.js'
import type { Roles } from './roles.js'

interface Directed {
  readonly reading: Reading
  readonly item: Item
  /** Where its words begin. */
  readonly at: number
  readonly roles: Roles | null
  readonly isOwn: boolean
}

/**
 * "Chỉ đạo Bộ X lập đề án" where the paper orders and nobody is charged: who is directed has it. So has he in news,
 * "Theo đó, chỉ đạo Thủ trưởng các phòng …", "Đồng thời chỉ đạo các sở …".
 */
export function directedBySpeaker({ reading, item, at, roles, isOwn }: Directed): Roles | null {
  const first = roles?.executing[0]
  const text = item.passage.annotated
  const link = text.at('ADVERBIAL', at)
  const goesOn = text.reads(TELLS_ON, at) !== null || (link?.value === 'LINK' && isNews(reading))
  const isTold = goesOn && reading.charges.lastCharged === null
  if (roles === null || first === undefined || isOwn || !(reading.charges.orders || isTold)) return null
  const from = text.endOf(TELLS_ON, at) ?? (link?.value === 'LINK' ? text.behind(link) : at)
  const [order] = text.reads(DIRECTS, from) ?? []
  return order !== undefined && item.passage.span(from, from + order.length).end >= first.span.start
    ? { ...roles, leads: roles.executing, executing: [], rule: 'lead.directed' }
    : null
}
const TELLS_ON = /(?:theo\s+đó|cụ\s+thể)(?!\p{L})/uy

/** "Theo đó, chỉ đạo …": a sentence of news that tells what a paper directs. */
export function tellsWhatIsDirected(text: Annotated, at: number): boolean {
  const from = text.endOf(TELLS_ON, at)
  return from !== null && text.reads(DIRECTS, from) !== null
}
const DIRECTS =
  /[\s,]*chỉ\s+đạo\s(?:\s*(?:thủ\s+trưởng|giám\s+đốc|chủ\s+tịch|(?:hiệu\s+)?trưởng|lãnh\s+đạo|người\s+đứng\s+đầu)\s)?/uy
