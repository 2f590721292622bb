import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'
import { labelsIn } from './label-words.js'
import type { ParsedAssignment } from './parsed.js'
import { helps } from './partners.js'
import type { Reading } from './reading.js'
import { assignmentsOf, distinct, idOf, type Range, type Stretch } from './stretch.js'

/** Who has a thing, and who helps, in the cell of a table or behind a label. */
export interface Who {
  readonly leads: ParsedAssignment[]
  readonly coordinating: ParsedAssignment[]
}

/** The same of a cell that may list them behind dashes. */
export function whoInCell(reading: Reading, cell: Passage): Who {
  const all = listedIn(cell).map((range) => whoIn(reading, cell, range))
  return {
    leads: distinct(all.flatMap(({ leads }) => leads)),
    coordinating: distinct(all.flatMap(({ coordinating }) => coordinating)),
  }
}

/** Who helps, by such a cell. */
export const helpersInCell = (reading: Reading, cell: Passage): ParsedAssignment[] =>
  listedIn(cell).flatMap((range) => reading.helpers(cell, range))

/** "- Phòng Tài chính - Kế hoạch - Hạt Kiểm lâm": a dash in front, and one before each that begins as a body does. */
function listedIn({ text }: Passage): Range[] {
  const whole = { start: 0, end: text.length }
  if (!/^[-+•]\s*\p{L}/u.test(text) || text.includes(':')) return [whole]
  const starts = [0, ...[...text.matchAll(NEXT_LISTED)].map(({ index }) => index)]
  return starts.map((start, at) => ({
    start: start + (/^[\s+•-]*/u.exec(text.slice(start))?.[0].length ?? 0),
    end: starts[at + 1] ?? text.length,
  }))
}
const NEXT_LISTED =
  /(?<=\S)[.;,]?\s[-+•]\s(?=(?:Sở|Phòng|P\.|UBND|HĐND|Ủy ban|Uỷ ban|UB|Công an|CA|Hạt|Trung tâm|Ban|BCH|Bộ|Hội|Đoàn|Văn phòng|VP|Các|Chi cục|Cục|Đảng|Trạm|Thanh tra|Trường|Tổ|Đội|Kho bạc|Bảo hiểm|BHXH|Liên|Mặt trận|MTTQ|Viện|Đài|Ngân hàng|Thuế|Huyện|Tỉnh|Thành|Hiệp hội|Quỹ|Công ty|Tòa|Viettel|VNPT|Điện lực|Bưu điện|Bệnh viện|Lãnh đạo)(?!\p{L}))/gu

/** "Sở A", "Sở A chủ trì, phối hợp với Sở B", "Chủ trì: Sở A; phối hợp: Sở B", "Sở A (chủ trì), Sở B". */
export function whoIn(
  reading: Reading,
  cell: Passage,
  range: Range = { start: 0, end: cell.text.length },
): Who {
  const helping = helpersFrom(cell, range)
  if (helping !== null) {
    const [lead] = labelsIn(cell.annotated).filter(
      ({ kind, start }) => kind === 'LEAD' && start >= range.start,
    )
    const leads = reading.named(cell, { start: lead?.valueAt ?? range.start, end: helping.start })
    return { leads, coordinating: reading.helpers(cell, { start: helping.end, end: range.end }) }
  }
  const behind = HELPING_BEHIND.exec(cell.text.slice(range.start, range.end))
  if (behind !== null) {
    const [whole, lead = '', helping = ''] = behind
    const at = range.start + whole.lastIndexOf(helping)
    return {
      leads: reading.named(cell, { start: range.start, end: range.start + lead.length }),
      coordinating: reading.helpers(cell, { start: at, end: at + helping.length }),
    }
  }
  const all = reading.named(cell, range)
  return helpingIn(reading.stretch(cell, range)) ?? split(all, reading.roles(cell, range)?.coordinating ?? [])
}

/** Where "Phối hợp:" stands in a cell, behind who has it. */
function helpersFrom({ text }: Passage, { start, end }: Range): Range | null {
  const found = HELPING.exec(text.slice(start, end))
  const at = start + (found?.index ?? 0)
  return found === null || at === start ? null : { start: at, end: at + found[0].length }
}
const HELPING =
  /[\s.;,(+-]*(?:(?:cơ quan|đơn vị) (?:phối hợp|tham gia)(?: thực hiện)?|phối hợp(?: thực hiện)?|PH)\s*:\s*/iu

/** "UBND huyện A; Sở B, Sở C phối hợp" */
const HELPING_BEHIND =
  /^([^;]{3,200}?)(?:\s+chủ trì)?\s*;\s*([^;:]{3,200}?)\s+(?:cùng\s+)?(?:phối hợp|tham gia)(?:\s+thực hiện)?[.;]?$/iu

function split(all: ParsedAssignment[], coordinating: readonly ParsedAssignment[]): Who {
  const helping = new Set(coordinating.map(idOf))
  const leads = all.filter((one) => !helping.has(idOf(one)))
  return leads.length === 0 ? { leads: all, coordinating: [] } : { leads, coordinating: [...coordinating] }
}

/** "Sở A (chủ trì), Sở B", "Sở B (phối hợp)": who helps is told in brackets, or where others are said to preside. */
export function helpingIn(stretch: Stretch): Who | null {
  const helping = stretch.bodies.filter((body) => helps(stretch, body))
  if (helping.length === 0) return null
  const others = stretch.bodies.filter((body) => !helping.includes(body))
  const of = (bodies: readonly BodyMention[]) => assignmentsOf(stretch.passage, bodies)
  return { leads: of(others), coordinating: of(helping) }
}
