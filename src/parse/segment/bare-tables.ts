import { fold } from '../../model/fold.js'
import { COLUMN_NAME } from '../lexicon/layout.js'
import type { Passage } from '../passage.js'

/** "TT | Nhiệm vụ | Cơ quan chủ trì": a table whose rows have bars between their cells, and none around them. */
export class BareTable {
  /** So many bars stand in a row of the table that is being read. */
  #bars = 0

  /** A line as a row between bars; null where it belongs to no such table. */
  row(line: Passage): Passage | null {
    const { text } = line
    if (text.startsWith('|') && text.endsWith('|')) return null
    const cells = text.split('|')
    const bars = cells.length - 1
    if (bars < FEWEST_BARS) return null
    if (cells.filter((cell) => !SAYS.test(cell) && COLUMN_NAME.test(fold(cell.trim()))).length >= 2)
      this.#bars = bars
    return bars === this.#bars ? line.between('|') : null
  }
}

/** "Chủ trì: Sở Y tế" is no name of a column. */
const SAYS = /:\s*\S/u
const FEWEST_BARS = 2
