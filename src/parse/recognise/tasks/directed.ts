import type { Item } from '../../segment.js'
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

/** "Chỉ đạo Bộ X lập đề án" where the paper orders and nobody is charged: who is directed has it. */
export function directedBySpeaker({ reading, item, at, roles, isOwn }: Directed): Roles | null {
  const first = roles?.executing[0]
  if (roles === null || first === undefined || isOwn || !reading.charges.orders) return null
  const link = item.passage.annotated.at('ADVERBIAL', at)
  const from = link?.value === 'LINK' ? item.passage.annotated.behind(link) : at
  const isFirst = item.passage.span(from, from + 1).start + 'chỉ đạo '.length >= first.span.start
  return item.passage.annotated.low.startsWith('chỉ đạo ', from) && isFirst
    ? { ...roles, leads: roles.executing, executing: [], rule: 'lead.directed' }
    : null
}
