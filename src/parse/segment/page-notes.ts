import type { Line } from './line.js'
import { isTableRow } from './lines.js'

/**
 * Notes at the foot of a page, as converters leave them in the middle of the sentence that the page breaks:
 * "… các tập đoàn viễn / 1 Theo khoản 2 Điều 20 Luật A. / 3 / thông di dời …".
 */

/** So many lines the notes of a page have at most, with its running head. */
const MOST_LINES = 10
/** How far above a note its mark may stand. */
const REACH = 60

/** The same lines with the notes of each page behind the paragraph that they stood in. `isPageNumber`: whether a line is the number of a page. */
export function withNotesBehind(
  lines: readonly Line[],
  isPageNumber: (text: string) => boolean,
): readonly Line[] {
  const notes = notesOfPages(lines, isPageNumber)
  if (notes.size === 0) return lines
  const out: Line[] = []
  let waiting: Line[] = []
  lines.forEach((line, at) => {
    if (notes.has(at)) {
      waiting.push(line)
      return
    }
    if (waiting.length > 0 && opensParagraph(line) && !isPageNumber(line.text)) {
      out.push(...asParagraphs(waiting), apart(line))
      waiting = []
    } else out.push(line)
  })
  return [...out, ...asParagraphs(waiting)]
}

const asParagraphs = (notes: readonly Line[]): Line[] =>
  notes.map((line, at) => (at === 0 || NOTE.test(line.text) ? apart(line) : line))

const apart = (line: Line): Line => line.behind(Math.max(line.gap, 1), line.afterPage)

/** An item, or a line below a blank one that begins no name of two capitals, which the page may have broken. */
const opensParagraph = ({ gap, marker, text }: Line): boolean =>
  marker.marker !== 'NONE' || (gap > 0 && OPENS_SENTENCE.test(text))
const OPENS_SENTENCE = /^(?!\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})\p{Lu}/u

function notesOfPages(lines: readonly Line[], isPageNumber: (text: string) => boolean): ReadonlySet<number> {
  const notes = new Set<number>()
  lines.forEach(({ text }, page) => {
    if (page === 0 || !isPageNumber(text)) return
    const first = firstNote(lines, page)
    for (let at = first ?? page; at < page; at += 1) notes.add(at)
  })
  return notes
}

/** Where the notes above the number of a page begin: a number, no mark and words, behind a line that goes on below the page. */
function firstNote(lines: readonly Line[], page: number): number | null {
  let found: number | null = null
  for (let at = page - 1; at > 0 && page - at <= MOST_LINES; at -= 1) {
    const { text } = lines[at] as Line
    if (isTableRow(text)) break
    const [, number] = NOTE.exec(text) ?? []
    if (number !== undefined && isMarked(lines, at, number)) found = at
  }
  return found !== null && ENDS.test((lines[found - 1] as Line).text) ? null : found
}
const NOTE = /^(\d{1,2})\s+(?=\p{Lu}\p{Ll}+\s)/u

/** "… giải phóng mặt bằng1, …": the mark of the note is glued on; or its words tell where something stands. */
function isMarked(lines: readonly Line[], at: number, number: string): boolean {
  const mark = new RegExp(String.raw`\p{Ll}{2}${number}(?=[\s,.;:)]|$)`, 'u')
  return (
    TELLS_WHERE.test((lines[at] as Line).text) ||
    lines.slice(Math.max(0, at - REACH), at).some(({ text }) => mark.test(text))
  )
}
const TELLS_WHERE =
  /^\d{1,2}\s+(?:Theo|Xem|Tại|Căn cứ|Quy định|Số liệu|Nguồn|Bao gồm|Gồm|Trong đó|Điểm|Khoản|Điều|Luật|Nghị (?:định|quyết)|Quyết định|Công văn|Thông (?:báo|tư)|Kế hoạch|Văn bản|Báo cáo|Kết luận|Chỉ thị)(?!\p{L})/u
const ENDS = /[.;:!?…]["”’)]?$/u
