import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'
import { labelsIn } from './label-words.js'
import type { ParsedAssignment } from './parsed.js'
import type { Reading } from './reading.js'
import { assignmentsOf, idOf, type Range, type Stretch } from './stretch.js'

/** Who has a thing, and who helps, in the cell of a table or behind a label. */
export interface Who {
  readonly leads: ParsedAssignment[]
  readonly coordinating: ParsedAssignment[]
}

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
  const all = reading.named(cell, range)
  return (
    presidingIn(reading.stretch(cell, range), cell) ??
    split(all, reading.roles(cell, range)?.coordinating ?? [])
  )
}

/** Where "Phối hợp:" stands in a cell, behind who has it. */
function helpersFrom({ text }: Passage, { start, end }: Range): Range | null {
  const found = HELPING.exec(text.slice(start, end))
  const at = start + (found?.index ?? 0)
  return found === null || at === start ? null : { start: at, end: at + found[0].length }
}
const HELPING =
  /[\s.;,(+-]*(?:(?:cơ quan|đơn vị) (?:phối hợp|tham gia)(?: thực hiện)?|phối hợp(?: thực hiện)?|PH)\s*:\s*/iu

function split(all: ParsedAssignment[], coordinating: readonly ParsedAssignment[]): Who {
  const helping = new Set(coordinating.map(idOf))
  const leads = all.filter((one) => !helping.has(idOf(one)))
  return leads.length === 0 ? { leads: all, coordinating: [] } : { leads, coordinating: [...coordinating] }
}

/** Where some of them are said to preside, the others help. */
function presidingIn(stretch: Stretch, cell: Passage): Who | null {
  const presides = ({ end }: BodyMention) => stretch.behind(PRESIDES, end) !== null
  const leading = stretch.bodies.filter(presides)
  if (leading.length === 0 || leading.length === stretch.bodies.length) return null
  const others = stretch.bodies.filter((body) => !presides(body))
  return { leads: assignmentsOf(cell, leading), coordinating: assignmentsOf(cell, others) }
}
const PRESIDES = /\s*\(\s*(?:cơ\s+quan\s+|đơn\s+vị\s+)?chủ\s+trì\s*\)/uy
