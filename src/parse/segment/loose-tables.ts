import { fold } from '../../model/fold.js'
import { RECIPIENTS_LABEL, SIGNATURE_MARK } from '../lexicon/layout.js'
import {
  COLUMNS_OF_TASKS,
  ENDS_NAMES,
  HEAD_OF_BODY,
  NAMES_WITHIN,
  NO_CELL_BEHIND,
  TIME_OF_CELL,
} from '../lexicon/columns.js'
import { Passage } from '../passage.js'
import { rowOf, type Rows } from './cell-rows.js'
import type { Line } from './line.js'

/** `above`: to whom it is submitted. */
type Column = 'content' | 'lead' | 'coordinating' | 'time' | 'above' | 'other'
interface Header {
  readonly cells: readonly Passage[]
  readonly columns: readonly Column[]
  /** Its lines, by which it is known again on the next page. */
  readonly lines: readonly string[]
  /** Each name has lines of its own, and so has each cell. */
  readonly isByCell: boolean
}

const LONGEST_HEAD = 16
const LONGEST_ROW = 80

/**
 * A table of tasks whose cells nothing parts: "TT Nội dung Đơn vị chủ trì Đơn vị phối hợp Thời gian", and below it rows that a
 * converter has run together or wrapped. The names of its columns tell in which order to look for the next cell, and bodies
 * and days where it begins.
 */
export function looseTable(lines: readonly Line[], start: number): Rows | null {
  const header = headerAt(lines, start)
  if (header === null || isWithinRejected(lines, start, header)) return null
  const rows = [rowOf(header.cells)]
  const notes: Line[] = []
  let next = start + header.lines.length
  const first = Number.parseInt(lines[next]?.text ?? '', 10)
  let above: Above = { number: [first > 0 ? first - 1 : 0, 0], isPart: false, stop: null }
  let [named, parts, wrapped] = [0, 0, 0]
  let isWrapped = header.lines.length > header.cells.length
  for (;;) {
    const row = rowAt(lines, next, above, header)
    if (row === null) break
    const cells = row.isPart ? [row.words] : cellsOf(row, header)
    rows.push(rowOf([row.label, ...header.columns.map((_, at) => cells[at] ?? Passage.empty)], true))
    notes.push(...row.notes)
    if (cells[header.columns.indexOf('lead')]?.text) named += 1
    else if (row.isPart || cells.slice(1).every(({ text }) => text === '')) parts += 1
    // where the last row ends is told by nothing, so that it may seem to have more lines
    if (isWrapped) wrapped += 1
    isWrapped = row.begins === null || row.begins.size > header.columns.length
    above = row
    next = row.next
  }
  // a line for each cell tells them apart better
  if (wrapped > 0 && named > 1 && named * 2 > rows.length - 1 - parts)
    return { rows: [...rows, ...notes], next }
  rejected.set(lines, { head: header.lines.join('\n'), next })
  return null
}

/** The last table that was read and is none, which its head on a later page does not open again. */
const rejected = new WeakMap<readonly Line[], { readonly head: string; readonly next: number }>()
function isWithinRejected(lines: readonly Line[], start: number, header: Header): boolean {
  const last = rejected.get(lines)
  return last !== undefined && start < last.next && last.head === header.lines.join('\n')
}

// -------------------------------------------------------------- its head

/** The names of at least a duty and who has it, in this order, and nothing else up to the first row. */
function headerAt(lines: readonly Line[], start: number): Header | null {
  if (!OPENS.test((lines[start] as Line).text)) return null
  const end = lines.slice(start + 1, start + LONGEST_HEAD).findIndex(({ text }) => FIRST_ROW.test(text))
  if (end < 0) return null
  const taken = lines.slice(start, start + 1 + end)
  if (taken.some(({ text }) => /[\t|]/.test(text))) return null
  const head = Passage.join(taken.map(({ passage }) => passage))
  const first = OPENS.exec(head.text)?.[0].length ?? 0
  const cells = [head.slice(0, first).trim()]
  const columns: Column[] = []
  const low = fold(head.text)
  if (low.length !== head.text.length) return null
  for (let at = first; at < low.length;) {
    COLUMNS_OF_TASKS.lastIndex = at
    const groups = COLUMNS_OF_TASKS.exec(low)
    const column =
      groups?.groups && Object.keys(groups.groups).find((name) => groups.groups?.[name] !== undefined)
    if (!groups || column === undefined) return null
    columns.push(column as Column)
    cells.push(head.slice(at, at + groups[0].length).trim())
    at += groups[0].length
  }
  const known = columns.filter((column) => column !== 'other')
  const isOfTasks =
    columns[0] === 'content' && columns.indexOf('lead') > 0 && new Set(known).size === known.length
  const isByCell = taken.length >= cells.length
  return isOfTasks ? { cells, columns, lines: taken.map(({ text }) => text), isByCell } : null
}
const OPENS = /^(?:Số |SỐ )?(?:STT|Stt|stt|TT|Tt|tt)\.?(?=\s|$)/u
/** "104." alone in its line, where a paper is shown in part. */
const FIRST_ROW = /^(?:(?:0?1|I|A)[.)]?(?=\s|$)|(?:\d{1,3}|[IVX]{1,4})[.)]?$)/u

// -------------------------------------------------------------- its rows

interface Row {
  readonly label: Passage
  readonly words: Passage
  /** Where in its words its lines begin; null where its cells may begin anywhere. */
  readonly begins: ReadonlySet<number> | null
  /** Its lines on the next page, where the page ends within it. */
  readonly rest: readonly Passage[]
  /** What stands below it at the end of its page. */
  readonly notes: readonly Line[]
  readonly isPart: boolean
  /** "3", or "3.2": the second is 0 where there is none. */
  readonly number: readonly [number, number]
  /** What stands behind the numbers of rows; null before the first one. */
  readonly stop: string | null
  readonly next: number
}

/** What is known of a row when the next one is looked for. */
type Above = Pick<Row, 'number' | 'isPart' | 'stop'>
/** "2" or "2.1" behind "1" or "1.3", "1.4" behind "1.3", and "1" again below the name of a part; alone in its line, "7" behind "4" too. */
function isNext(text: string, label: string, { number: [above, last], isPart }: Above): boolean {
  const [own, inner] = numberOf(label)
  const isFirst =
    own === above + 1 ||
    (isPart && own === 1) ||
    (text === label && own > above && (isPart || own - above < GAP))
  return (isFirst && inner <= 1) || (own === above && inner === last + 1)
}
/** Rows are left out where a paper is shown in part. */
const GAP = 30

const stopOf = (label: string): string => label.trim().replace(/^[\d.]*\d/, '')

const numberOf = (label: string): Row['number'] => {
  const [own = '0', inner = '0'] = label.split('.')
  return [Number.parseInt(own, 10), Number.parseInt(inner, 10) || 0]
}

/** The row that begins at a line with the next number, or the name of a part. */
function rowAt(lines: readonly Line[], at: number, above: Above, header: Header): Row | null {
  const from = behindHead(lines, at, header)
  const label = labelOf(lines[from]?.text ?? '')
  if (label === null) return null
  const isPart = !/^\d/.test(label)
  const number = isPart ? above.number : numberOf(label)
  if (!isPart && !isNext((lines[from] as Line).text, label, above)) return null
  const below = isPart && above.stop !== null ? labelOf(lines[from + 1]?.text ?? '') : null
  // "IV. TỔ CHỨC THỰC HIỆN" and "1. …" behind rows "1 …", "2 …" are the next section
  if (below !== null && /^\d/.test(below) && stopOf(below) !== above.stop) return null
  const stop = isPart ? above.stop : stopOf(label)
  const own: Above = { number, isPart, stop }
  const end = endOfRow(lines, from + 1, own, header)
  const behind = behindHead(lines, end, header)
  const goesOn = behind > end && behind < lines.length && !opensRow(lines, behind, own)
  const next = goesOn ? endOfRow(lines, behind, own, header) : end
  const passagesOf = (first: number, last: number) => lines.slice(first, last).map(({ passage }) => passage)
  const { passage } = lines[from] as Line
  const first = passage.slice(label.length).trim()
  const parts = first.text === '' ? passagesOf(from + 1, end) : [first, ...passagesOf(from + 1, end)]
  if (parts.length === 0) return null
  let place = 0
  const begins = new Set<number>()
  for (const { text } of parts) {
    begins.add(place)
    place += text.length + 1
  }
  return {
    label: passage.slice(0, label.length).trim(),
    words: Passage.join(parts),
    begins: first.text === '' || header.isByCell ? begins : null,
    rest: goesOn ? passagesOf(behind, next) : [],
    notes: lines.slice(end, behind).filter(({ text }) => !header.lines.includes(text)),
    isPart,
    number,
    stop,
    next,
  }
}
/** "6 khóa XII" is the rest of a line, and numbers nothing. */
const labelOf = (text: string): string | null => LABEL.exec(text)?.[0] ?? null
const LABEL = /^(?:\d{1,3}(?:\.\d{1,2})?(?!\s+\p{Ll})|[IVX]{1,4}|[A-E])[.)]?(?:\s+|$)/u

function endOfRow(lines: readonly Line[], first: number, row: Above, header: Header): number {
  const last = Math.min(lines.length, first + LONGEST_ROW)
  for (let at = first; at < last; at += 1) {
    const { text } = lines[at] as Line
    if (RECIPIENTS_LABEL.test(text) || SIGNATURE_MARK.test(text) || behindHead(lines, at, header) > at)
      return at
    if (opensRow(lines, at, row) || (!row.isPart && isWider(lines, first, at))) return at
  }
  return last
}

/** Prose stands below the last row: a line of it is much longer than those of the row. */
const isWider = (lines: readonly Line[], first: number, at: number): boolean =>
  at - first > 2 &&
  (lines[at] as Line).text.length > WIDER * Math.max(...lines.slice(first, at).map(({ text }) => text.length))
const WIDER = 1.6

/** The next row, the name of a part, or what stands below the table. */
function opensRow(lines: readonly Line[], at: number, row: Above): boolean {
  const { text, marker } = lines[at] as Line
  const label = labelOf(text)
  if (label === null) return marker.marker === 'ARTICLE' || ENDS_TABLE.test(text)
  return isNext(text, label, row) || /^\D|[.)]/u.test(label)
}
/** What stands below a table: the last words of the paper, those who get it. */
const ENDS_TABLE = /^(?:Trên đây|Căn cứ|Trong quá trình|Yêu cầu|Đề nghị|Ghi chú|PHỤ LỤC|Phụ lục)(?!\p{L})/u

/** Behind a page's notes, its head and number, and the names of the columns where they stand there again. */
function behindHead(lines: readonly Line[], at: number, { lines: head }: Header): number {
  const textAt = (index: number) => lines[index]?.text ?? ''
  const isNumber = (index: number) => /^\d{1,3}$/.test(textAt(index))
  let from = at
  while (from - at < MOST_NOTES && textAt(from).length > WIDEST_CELL) from += 1
  const below = isNumber(from + 1) ? from + 2 : from + 1
  const isHead = head[0] !== textAt(from) && !isNumber(from) && isAgain(lines, from)
  if (isHead && (head[0] === textAt(below) || below === from + 2)) from = below
  else if (isNumber(from)) from += 1
  if (head.every((text, index) => textAt(from + index) === text)) return from + head.length
  return isHead && from === below && GAZETTE.test(textAt(at)) ? from : at
}
/** "CÔNG BÁO/Số 286/Ngày 27-05-2026": the head of each page of a gazette, below which the names of columns do not come again. */
const GAZETTE = /^CÔNG BÁO(?!\p{L})/u
/** A note is wider than any cell. */
const WIDEST_CELL = 64
const MOST_NOTES = 8

/** The head of each page, which comes again within a few of them. */
const isAgain = (lines: readonly Line[], at: number): boolean =>
  [lines.slice(Math.max(0, at - FEW_PAGES), at), lines.slice(at + 1, at + FEW_PAGES)].some((near) =>
    near.some(({ text }) => text === lines[at]?.text),
  )
const FEW_PAGES = 400

// ------------------------------------------------------------- its cells

/** Up to which place each column may reach, by what the cell of the next one begins with. */
function cellsOf({ words, begins, rest }: Row, { columns }: Header): Passage[] {
  const whole = rest.length === 0 && begins !== null ? linePerCell(words, [...begins], columns) : null
  if (whole) return whole
  const cuts: number[] = []
  let at = 0
  for (const column of columns.slice(1)) {
    const cut = beginOf(column, words.text, at, begins)
    cuts.push(cut)
    if (cut >= 0) at = cut + 1
  }
  const ends = cuts.map((_, index) => cuts.slice(index).find((cut) => cut >= 0) ?? words.text.length)
  const cells = [0, ...cuts].map((from, index) =>
    from < 0 ? Passage.empty : words.slice(from, ends[index] ?? words.text.length).trim(),
  )
  return rest.length > 0 ? withRest(cells, rest, columns) : cells
}

/** As many lines as columns, with bodies and a time where these belong: each line is a cell. */
function linePerCell(
  words: Passage,
  begins: readonly number[],
  columns: readonly Column[],
): Passage[] | null {
  if (begins.length !== columns.length) return null
  const cells = begins.map((from, index) => words.slice(from, begins[index + 1] ?? words.text.length).trim())
  const opensWith = (pattern: RegExp, { text }: Passage) => ` ${text}`.search(pattern) === 1
  const fits = cells.every((cell, index) => {
    const column = columns[index] as Column
    if (column === 'lead' || column === 'coordinating') return opensWith(HEAD_OF_BODY, cell)
    return column !== 'time' || opensWith(TIME_OF_CELL, cell)
  })
  return fits ? cells : null
}

/**
 * What the next page has of a row: first the rest of the duty, whose column is the widest, then the rests of other cells, of
 * which only a time is told from the others; they stay with what is to come of it.
 */
function withRest(cells: Passage[], rest: readonly Passage[], columns: readonly Column[]): Passage[] {
  const widest = Math.max(0, ...cells.slice(1).map(({ text }) => text.length))
  const narrow = rest.findIndex(({ text }) => text.length <= Math.min(widest, NARROW_CELL))
  const words = rest.slice(0, narrow < 0 ? rest.length : narrow)
  const others = Passage.join(rest.slice(words.length))
  const [time, other] = [columns.indexOf('time'), columns.indexOf('other')]
  const begin = cells[time]?.text === '' ? beginOf('time', others.text, 0, null) : -1
  return cells.map((cell, index) => {
    if (index === 0) return Passage.join([cell, ...words])
    if (index === time && begin >= 0) return others.slice(begin, others.text.length).trim()
    return index === other ? Passage.join([cell, begin < 0 ? others : others.slice(0, begin).trim()]) : cell
  })
}
const NARROW_CELL = 26

function beginOf(column: Column, text: string, at: number, begins: ReadonlySet<number> | null): number {
  const pattern = PATTERNS[column] ?? HEAD_OF_BODY
  for (const { 0: name, index } of text.slice(at).matchAll(pattern)) {
    const from = at + index
    if (
      begins &&
      !begins.has(from) &&
      !isApart(text, from) &&
      !(column === 'lead' && endsLine(text, from, begins))
    )
      continue
    const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from).trimEnd()
    // "Diễn đàn | ASEAN | 2026 được tổ chức | 2026"
    if (/^\d{4}$/.test(name) && begins && from + 4 < text.length && !begins.has(from + 5)) continue
    if (OF_GOVERNMENT.test(before) && text.startsWith('Chính phủ', from)) continue
    if (column === 'time' ? !TIME_WITHIN.test(before) : endsCell(before, name)) return from
  }
  return -1
}

/** "cơ quan ngang bộ  Bộ Tư pháp": two cells on one line. */
const isApart = (text: string, from: number): boolean => from > 2 && text.slice(from - 2, from) === '  '

/** "… theo lộ trình phù hợp Bộ Y tế", above a line with those who help: a short cell in the last line of the duty. */
function endsLine(text: string, from: number, begins: ReadonlySet<number>): boolean {
  const next = [...begins].find((begin) => begin > from)
  if (next === undefined || next - from > SHORT_CELL || /[,;.]/u.test(text.slice(from, next))) return false
  return text.slice(next - 1).search(HEAD_OF_BODY) === 1
}
const SHORT_CELL = 24
const LONGEST_BEFORE = 40
/** A cell of anything; behind one of bodies, which may have one on each line, it begins with none. */
const OTHER = new RegExp(`(?!${HEAD_OF_BODY.source})(?<=\\s)\\p{Lu}\\p{Ll}`, 'gu')
const ABOVE = /(?<=\s)\p{Lu}\p{Ll}/gu
const PATTERNS: Partial<Record<Column, RegExp>> = { time: TIME_OF_CELL, above: ABOVE, other: OTHER }
const TIME_WITHIN = /(?:[,;–-]|(?<!\p{L})(?:[Nn]gày|[Tt]háng|[Qq]uý|[Nn]ăm|từ|đến|[Tt]rước|và|giai đoạn))$/u

/** Nothing before a cell of bodies asks for them: no mark, no "của", no name that they end. */
const endsCell = (before: string, name: string): boolean =>
  !NO_CELL_BEHIND.test(before) &&
  !OPEN_NAME.test(before) &&
  !(ENDS_NAMES.test(name) && NAMES_WITHIN.test(before))
/** "Thanh tra | Chính phủ" */
const OF_GOVERNMENT = /(?:Thanh tra|Văn phòng|Thủ tướng)$/u
/** "Bộ Tài chính, Bộ | Tư pháp": a name is broken here. */
const OPEN_NAME =
  /(?<!\p{L})(?:Việt|(?<!(?:Thanh tra|Văn phòng)\s)(?:Bộ|Sở)|Ủy|Uỷ|Ban|Hội|Phòng|Cục|Vụ|Công|Văn|Trung|Đảng|Viện)$/u
