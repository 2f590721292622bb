import type { SpanOf } from '../../annotate/annotated.js'
import { draft, type Draft, type Part } from './draft.js'
import { listed, LISTS } from './list-under-one-head.js'
import { rowOf } from './named-lists.js'
import type { Reading } from './reading.js'

/** A word for many bodies, perhaps those that are late, and behind it who they are. */

const HOUSES = String.raw`\s*(cơ\s+quan|đơn\s+vị|sở|phòng|ngành|ban)(?:\s*,\s*(?:ban|ngành|phòng|cơ\s+quan|đơn\s+vị|địa\s+phương)){0,4}`
/** "chưa gửi báo cáo", "được giao nhiệm vụ" */
const WHICH = String.raw`\s+(?:chưa|còn|chậm|đang|bị|(?:đã\s+)?được\s+giao|có\s+(?:tỷ\s+lệ|nhiệm\s+vụ|tên|số))(?!\p{L})[^().;:,]{0,90}?`
const RELATED = String.raw`\s+(?:(?:có\s+)?liên\s+quan|chuyên\s+môn|chức\s+năng|trực\s+thuộc|tham\s+mưu|nêu\s+trên|sau|sau\s+đây)`
const COMPRISING = String.raw`(?:(?:bao\s+)?gồm\s*:?\s*|là\s*:?\s*)`
const NAMES_BEHIND = new RegExp(
  `${HOUSES}(?:(?:${WHICH}|${RELATED})?\\s*(?:(\\()|:)\\s*${COMPRISING}?|${WHICH}\\s${COMPRISING})(?=\\p{L})`,
  'uy',
)
const CLOSED = /\s*\)/uy

/** "các sở (Nội vụ, Tư pháp)", "03 đơn vị chưa gửi báo cáo (Sở Y tế, UBND huyện A)": those that are named, two at least. */
export function namedBehindMany(
  { start, end }: Pick<SpanOf<'ARTICLE'>, 'start' | 'end'>,
  reading: Reading,
): Draft | null {
  const head = reading.match(NAMES_BEHIND, end)
  if (head === null) return null
  const row = rowOf(
    reading,
    end + head[0].length,
    (at) => underHead(reading, at, head[1] as string) ?? whole(reading, at),
  )
  if (row === null || row.parts.length < 2) return null
  const closed = head[2] === undefined ? row.end : reading.skip(row.end, CLOSED)
  return head[2] !== undefined && closed === row.end ? null : draft(start, closed, row.parts)
}

/** "các sở (Nội vụ, …)": the head of the list is that of each name. */
function underHead(reading: Reading, at: number, noun: string) {
  const list = noun === 'sở' || noun === 'phòng' ? LISTS[noun] : undefined
  const name = list ? listed(reading, at, noun, list.names, list.head) : null
  return name && one([name.part], name.end)
}

function whole(reading: Reading, at: number) {
  const body = reading.isCapitalAt(at) ? reading.bodyAt(at) : null
  return body === null || body.role !== null ? null : one(body.parts, body.end)
}

const one = (parts: readonly Part[], end: number) => ({ parts, end })
