import type { ResultKind } from '../../../model/report/result.js'
import { AHEAD, BACK } from '../../lexicon/results.js'
import { isCapital, type Item } from '../../segment.js'

/** What the headings of a report say of the items below them. */
export interface Parts {
  /** Whether an item stands in a part that looks ahead, asks, or says how things are to be done. */
  looksAhead(item: Item): boolean
  /** How all work stands that an item's headings announce: "Các nhiệm vụ đã hoàn thành:". */
  kindAbove(item: Item): ResultKind | null
}

const LONGEST = 200

export function partsOf(body: readonly Item[]): Parts {
  const ahead = new Set<Item>()
  let isAhead = false
  for (const item of body) {
    const turn = isTop(item) ? turnOf(item) : null
    if (turn !== null) isAhead = turn === 'AHEAD'
    // below a heading of its own an item may look ahead in a part that looks back
    const own = turn === null && isHeading(item) ? turnOf(item) : null
    if (isAhead || own === 'AHEAD' || (item.parent !== null && ahead.has(item.parent))) ahead.add(item)
  }
  return {
    looksAhead: (item) => ahead.has(item),
    kindAbove: (item) => {
      for (let above = item.parent; above !== null; above = above.parent) {
        const kind = isHeading(above) ? announcedBy(above) : null
        if (kind !== null) return kind
      }
      return null
    },
  }
}

/** Parts and Roman numbers, and lines in capitals, divide the whole paper. */
const isTop = ({ marker, passage }: Item): boolean =>
  passage.text.length < LONGEST && (marker === 'PART' || marker === 'ROMAN' || isCapital(passage.text))

const isHeading = ({ passage, children, cells }: Item): boolean =>
  cells.length === 0 &&
  passage.text.length < LONGEST &&
  (children.length > 0 || passage.text.trimEnd().endsWith(':')) &&
  !/[.;]\s*$/u.test(passage.text)

/** What stands first counts: "Kết quả thực hiện nhiệm vụ, giải pháp" looks back. */
function turnOf({ passage, textStart }: Item): 'AHEAD' | 'BACK' | null {
  const low = passage.annotated.low.slice(textStart)
  const [ahead, back] = [firstOf(AHEAD, low), firstOf(BACK, low)]
  if (ahead === null && back === null) return null
  return back !== null && (ahead === null || back <= ahead) ? 'BACK' : 'AHEAD'
}

function firstOf(pattern: RegExp, text: string): number | null {
  const at = text.search(pattern)
  return at < 0 ? null : at
}

const ANNOUNCES =
  /(?:nhiệm vụ|nội dung|công việc|chỉ tiêu|việc)(?:\s+[\p{L}\d,]+){0,6}?\s+(?:(đã\s+(?:được\s+)?(?:hoàn thành|thực hiện xong))|(đang\s+(?:được\s+)?(?:triển khai|thực hiện))|(chưa\s+(?:được\s+)?(?:hoàn thành|thực hiện|triển khai)))/u

function announcedBy({ passage }: Item): ResultKind | null {
  const found = ANNOUNCES.exec(passage.annotated.low)
  if (found === null) return null
  return found[1] ? 'DONE' : found[2] ? 'STARTED' : 'HINDERED'
}
