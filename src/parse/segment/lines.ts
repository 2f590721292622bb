import { Passage } from '../passage.js'
import { cutsIn } from '../unroll.js'
import { fold } from '../../model/fold.js'
import { TIME_OF_CELL } from '../lexicon/columns.js'
import { ANY_BANNER, COLUMN_NAME, RECIPIENTS_LABEL } from '../lexicon/layout.js'
import { BareTable } from './bare-tables.js'
import { brokenBars } from './broken-bars.js'
import { isCapital } from './capitals.js'
import { cellsBetweenTabs, rowOf } from './cell-rows.js'
import { Line } from './line.js'
import { spacedTable } from './spaced-tables.js'
import { brokenTabs } from './tabbed-tables.js'

const COLUMN_GAP = / {4,}|\t+/g
/** Of answers in answers, `>>` and `> >`; some mail programs leave out the blank. */
const MARKDOWN = /^\s*(?:#{1,6}\s+|(?:>\s?){0,5}>(?:\s+|$|(?=[\p{L}|]|\d{1,2}[.)]\s|[-+•]\s)))/u

/** The lines of a paper; two columns that stand on one printed line are two lines. */
export function splitLines(text: Passage): Line[] {
  const splitter = new Splitter(text)
  let start = 0
  const lines = text.text.split('\n')
  let tried = 0
  for (let index = 0; index < lines.length; index += 1) {
    const table =
      index < tried
        ? null
        : (brokenTabs(text, lines, index, start) ??
          brokenBars(text, lines, index, start) ??
          spacedTable(text, lines, index, start))
    tried = table?.next ?? tried
    if (table && table.rows.length > 0) {
      splitter.lines.push(...table.rows)
      for (; index < table.next; index += 1) start += (lines[index] as string).length + 1
      index -= 1
      continue
    }
    const printed = lines[index] as string
    // what a collection of pages puts before the first words
    let from = start === 0 ? (PUT_UP.exec(printed)?.[0].length ?? 0) : 0
    if (from > 0) splitter.add(printed.slice(0, from), start)
    const rest = printed.slice(from)
    const before = from
    // a line that holds several blocks of the paper counts as several
    for (const cut of cutsIn(rest)) {
      splitter.add(printed.slice(from, before + cut), start + from)
      from = before + cut
    }
    splitter.add(from === 0 ? printed : printed.slice(from), start + from)
    start += printed.length + 1
  }
  return splitter.lines
}

/** "date 2025-08-27 Bảo đảm an toàn giao thông …" */
const PUT_UP = /^\s{0,3}date \d{4}-\d{2}(?:-\d{2})?\s+(?=\S)/u

/** Marks of headings and quotations; a bullet or a number that a converter puts before the paper's own; the number of a page. */
function lengthOfMarkdown(printed: string, first: string): number {
  if (first === '#' || first === '>') return MARKDOWN.exec(printed)?.[0].length ?? 0
  if (first === '(') return PAGE_BEFORE.exec(printed)?.[0].length ?? 0
  return MAY_BE_TWICE.test(first) ? (MARKED_TWICE.exec(printed)?.[0].length ?? 0) : 0
}
/** "(1)BỘ GIÁO DỤC …", as sites that share papers print where a page begins. */
const PAGE_BEFORE = /^\s*\(\d{1,3}\)(?=\p{Lu}{2,}\s\p{Lu})/u
const MAY_BE_TWICE = /[-*•\d]/
const MARKED_TWICE =
  /^\s*[-*•]\s+(?=(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.|[-+•]|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám)\s+là\s*[:,]|Thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám)\s*[:,])\s+\S)|^\s*(\d{1,2}\.)\s+(?=\1\s+\S)/u

const PAGE_NUMBER = /^(?:[-–]\s?)?(\d{1,3})(?:\s?[-–]|\/\d{1,3})?$/
const LONGEST_PAGE_NUMBER = 8

class Splitter {
  readonly lines: Line[] = []
  readonly #text: Passage
  readonly #table = new BareTable()
  /** So many columns has the tabbed row that was read last. */
  #tabs = 0
  /** Whether it belongs to a table, in one of whose rows at least three cells have words. */
  #isInTable = false
  /** Blank lines since the last one with words. */
  #gap = 0
  /** Those of them with a bar. */
  #bars = 0
  #page = 1
  #isAtTop = false
  /** Whether the label of the recipients stands above. */
  #isBelowLabel = false

  constructor(text: Passage) {
    this.#text = text
  }

  add(printed: string, start: number): void {
    const indent = printed.length - printed.trimStart().length
    if (indent === printed.length) {
      this.#gap += 1
      if (printed === '\f') this.#turnPage()
      return
    }
    const first = printed.charAt(indent)
    const hashes = lengthOfMarkdown(printed, first)
    const line = this.#text.slice(start + hashes, start + printed.length)
    const whole = withoutLoneBar(wholeLine(line))
    if (whole.text === '') {
      // a bar alone parts two cells
      this.#gap += 1
      this.#bars += 1
      return
    }
    const cells =
      signedLine(whole) ??
      this.#besideRecipient(whole) ??
      this.#tabbed(line) ??
      (whole.text.includes('|') ? this.#barred(whole) : inColumns(whole))
    const column = cells.length > 1
    for (const passage of cells) {
      const isPageNumber = this.#isAtTop && this.#isPageNumber(passage.text)
      const layout = { gap: this.#gap, bars: this.#bars, indent, column, afterPage: false, isPageNumber }
      this.lines.push(new Line(passage, layout))
      this.#gap = this.#bars = 0
      this.#isAtTop = false
    }
  }

  /** The number may stand at the bottom of the page that ends. */
  #turnPage(): void {
    const last = this.lines.at(-1)
    if (last && !this.#isAtTop && this.#isPageNumber(last.text))
      this.lines[this.lines.length - 1] = new Line(last.passage, { ...last, isPageNumber: true })
    this.#page += 1
    this.#isAtTop = true
  }

  #isPageNumber(text: string): boolean {
    return text.length <= LONGEST_PAGE_NUMBER && Number(PAGE_NUMBER.exec(text)?.[1]) === this.#page
  }

  /** "- Sở Y tế;  (Đã ký)", "- Lưu: VT.  Lê Văn Bình": two blanks are left between a recipient and who signs beside it. */
  #besideRecipient(line: Passage): Passage[] | null {
    const { text } = line
    if (text.startsWith('N')) this.#isBelowLabel ||= RECIPIENTS_LABEL.test(text)
    if (!text.includes('  ') || text.length > LONGEST_SIGNATURE) return null
    const [, left = '', gap = '', right, name] = BESIDE_RECIPIENT.exec(text) ?? []
    if (right === undefined || (name !== undefined && !this.#isBelowLabel && !FILED.test(text))) return null
    return [line.slice(0, left.length), line.slice(left.length + gap.length)]
  }

  /** "Chủ trì", "Phối hợp": a second row of heads that names the parts of a wide column and leaves empty what has a name. */
  #secondHead(line: Passage): Passage[] | null {
    const cells = cellsBetweenTabs(line)
    const named = cells.map(({ text }) => fold(text)).filter((name) => name !== '')
    if (named.length < 2 || cells.length > this.#tabs || !named.every((name) => COLUMN_NAME.test(name)))
      return null
    return [barred([...cells, ...Array.from({ length: this.#tabs - cells.length }, () => Passage.empty)])]
  }

  #barred(line: Passage): Passage[] {
    const cells = barredHead(line) ?? tailInLine(line) ?? besideSigner(line)
    if (cells) return cells
    const row = this.#table.row(line)
    return row ? [row] : inColumns(loneCell(line) ?? line)
  }

  /** "II", a tab and the name of a part among rows with more tabs. */
  #tabbed(line: Passage): Passage[] | null {
    const { text } = line
    const isPart = this.#tabs > 2 && TABBED_PART.test(text)
    const row = this.#rowOfTwo(line)
    if (row) return row
    if (text.includes('\t') && !isPart) {
      const tabs = text.split('\t').length
      this.#isInTable = isTableRow(text) || (this.#isInTable && tabs === this.#tabs)
      this.#tabs = tabs
    }
    if (isPart) return [barred([line.slice(0, text.indexOf('\t')), line.slice(text.indexOf('\t') + 1)])]
    return text.startsWith('\t') ? this.#secondHead(line) : null
  }

  /** "Trồng cây", a tab, "Sở Y tế" and a tab: as many cells as the row before had, all but two of them empty. */
  #rowOfTwo(line: Passage): Passage[] | null {
    const { text } = line
    if (!this.#isInTable || this.#isBelowLabel || !text.includes('\t') || isTableRow(text)) return null
    const cells = cellsBetweenTabs(line)
    const named = cells.filter(({ text }) => text !== '')
    const isRow =
      cells.length === this.#tabs &&
      named.length === 2 &&
      (cells[0]?.text !== '' || (isBullet(named[0]) && !isBullet(named[1])) || isTime(named[1])) &&
      !named.some((cell) => isCapital(cell.text))
    return isRow ? [barred(cells)] : null
  }
}

/** "30/5/2025", "Quý II": behind empty cells and another duty of the body above. */
const isTime = (cell: Passage | undefined): boolean => ` ${cell?.text ?? ''}`.search(TIME_OF_CELL) === 1

/** "- Trồng cây" below the first of what a body has; a list of bodies goes on otherwise. */
const isBullet = (cell: Passage | undefined): boolean => /^[-+•]\s/u.test(cell?.text ?? '')

const POSITION_IN_CAPITALS =
  '(?:(?:TM|KT|TL|TUQ|Q)\\.|[TK]/[TML]\\s|PHÓ |QUYỀN |TỔNG )?\\s?(?:UBND|ỦY BAN|HĐND|HỘI ĐỒNG|BAN |BỘ |THỨ |THỦ |CHỦ |GIÁM |BÍ |CHÁNH |CỤC |CHI CỤC|VỤ |VIỆN |TRƯỞNG |HIỆU |THƯỜNG )[\\p{Lu}\\s,-]*\\p{Lu}'
const NAME_IN_LINE = '\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}'
const BESIDE_RECIPIENT = new RegExp(
  `^([-+•]\\s?\\S.*?)( {2,3})(\\(?[Đđ]ã ký\\)?|${POSITION_IN_CAPITALS}|(?<=[;.)/] {2,3})(${NAME_IN_LINE}))$`,
  'u',
)
const FILED = /^[-+•]?\s*Lưu[\s:]/u

const barred = (cells: readonly Passage[]): Passage => rowOf(cells).passage

/** "V/v trồng cây |  |": a row of a head all of whose other cells are empty. */
function loneCell(line: Passage): Passage | null {
  if (isTableRow(line.text)) return null
  const [, before = '', cell = ''] = LONE_CELL.exec(line.text) ?? []
  return cell === '' ? null : line.slice(before.length, before.length + cell.length).trim()
}
/** A bar alone may be a stroke of a scan. */
const LONE_CELL = /^(?=[^|]*\|[^|]*\|)([|\s]*)([^|]+)[|\s]*$/u

const inColumns = (line: Passage): Passage[] => (isTableRow(line.text) ? [line] : columns(line))

/** "| T/M BAN THƯỜNG VỤ (Đã ký) Lê Văn Bình |": what a converter left of a signature is one line. */
function signedLine(line: Passage): Passage[] | null {
  if (line.text.length > LONGEST_SIGNATURE) return null
  const [, before = '', capacity = '', signed = '', name] = SIGNED_LINE.exec(line.text) ?? []
  if (name === undefined) return null
  const at = before.length + capacity.length + signed.length
  return [line.slice(before.length, before.length + capacity.length).trim(), line.slice(at, at + name.length)]
}
const LONGEST_SIGNATURE = 140
const SIGNED_LINE =
  /^([|\s]*)((?:(?:TM|KT|TL|TUQ)\.\s?|[TK]\/[TML]\s)[\p{Lu}\s,.-]{3,90}\s)(\(?[Đđ]ã ký\)?\s+)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})(?:\s*\(?[Đđ]ã ký\)?)?[|\s]*$/u

/** A cell whose lines stand apart leaves its bar before the first and behind the last of them. */
function withoutLoneBar(line: Passage): Passage {
  if (line.text.indexOf('|') !== line.text.lastIndexOf('|')) return line
  if (line.text.startsWith('|'))
    return isCapital(line.text) || line.text === '|' ? line.slice(1).trim() : line
  return line.text.endsWith('|') ? line.slice(0, line.text.length - 1).trim() : line
}

/** Without blanks at both ends; a tab at an end of a row stands for an empty cell. */
function wholeLine(line: Passage): Passage {
  if (!line.text.includes('\t')) return line.trim()
  const cells = line.slice(/^ */.exec(line.text)?.[0].length ?? 0)
  return isTableRow(cells.text) ? cells : line.trim()
}

/** Cells between bars, or parted by tabs: at least three with words, or a label and the heading of a section. */
export const isTableRow = (text: string): boolean =>
  (text.startsWith('|') && text.endsWith('|') && text.length > 1) ||
  (text.includes('\t') &&
    (TABBED_SECTION.test(text) ||
      UNNUMBERED_ROW.test(text) ||
      text.split('\t').filter((cell) => cell.trim() !== '').length >= 3))
/** A row below the number of another, with its day. */
const UNNUMBERED_ROW = /^\t[^\t\n]+\t+[^\t\n\d]{0,20}\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:\s[^\t\n]{0,30})?$/u
const TABBED_PART = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\.?\t\p{Lu}[^\t\n]*$/u
const TABBED_SECTION = /^[\p{L}\d]{1,4}\t[^\t\n]+\t+$/u

/** Two columns flattened into one line are two lines; running text with a stray run of blanks stays one. */
function columns(line: Passage): Passage[] {
  const tail = tailInLine(line)
  if (tail || line.text.length > 200) return tail ?? [line]
  const cells = flattenedHead(line) ?? besideRecipients(line)
  if (cells) return cells
  if (!line.text.includes('\t') && !line.text.includes('    ')) return [line]
  const parts: Passage[] = []
  let start = 0
  for (const gap of line.text.matchAll(COLUMN_GAP)) {
    const end = gap.index + gap[0].length
    if (isInSentence(line.text, gap.index, end)) return [line]
    if (isToFillIn(line.text, gap.index, end)) continue
    // the mark below the name of a committee stands beside the day
    if (LONE_MARKER.test(line.text.slice(0, gap.index)) && !PLACE_AND_DATE_IN_LINE.test(line.text)) continue
    parts.push(line.slice(start, gap.index).trim())
    start = end
  }
  parts.push(line.slice(start).trim())
  const whole = parts.filter((part) => part.text !== '')
  return whole.length === 2 && /\p{L}{2}|\d/u.test(whole[1]?.text ?? '') ? whole : [line]
}

const BANNER_IN_LINE = new RegExp(
  `(?<!NƯỚC\\s)${ANY_BANNER}|Độc [Ll]ập\\s*[-–]\\s*Tự [Dd]o\\s*[-–]\\s*Hạnh [Pp]húc`,
  'u',
)
/** One of these stands in every line that is asked about. */
const MARKS_OF_A_HEAD: readonly string[] = ['XÃ HỘI', 'Độc lập', 'Độc Lập', 'ĐẢNG CỘNG SẢN', 'Số']
const PLACE_AND_DATE_IN_LINE =
  /(?<=\s)(?:TP\.?\s*)?\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+){0,4},\s*ngày\s[^,;]{0,40}năm\s+\d{4}$/u

const LONGEST_NAMED = 110
/** "BAN TỔ CHỨC Hậu Giang, ngày 6 tháng 4 năm 2021": the last line of a name beside the day. */
const NAME_BESIDE_DATE =
  /^(?:BAN|VĂN PHÒNG|[ỦU][YỶ] BAN|SỞ|PHÒNG|CHI BỘ|ĐẢNG [ỦU][YỶ]|TRƯỜNG|(?:TỈNH|HUYỆN|XÃ|PHƯỜNG)\s\p{Lu}+)(?:\s\p{Lu}+){0,8}\s(?=(?:TP\.?\s*)?\p{Lu}\p{Ll}+[^,]{0,30},\s*ngày\s)/u

/** "V/v triển khai Nghị định … | Hà Nội, ngày 03 tháng 02 năm 2026": the subject of a letter stands beside its day. */
const PLACE_AND_DATE_IN_LAST_CELL =
  /^[^|]+\|[\s*_]*\p{Lu}\p{L}*\.?(?:[\s-]+\p{Lu}\p{L}*){0,4},\s*ngày\s[\d\s]{0,6}tháng\s[\d\s]{0,6}năm\s+\d{4}[\s*_]*$/u

/** "ngày | tháng 10": a scan's stroke of a pen. */
const DAY_OF_STROKES = /ngày\s?\|\s?[Tt]h[áa]ng/u

/** A law site prints the two cells of a head with bars between them. */
function barredHead(line: Passage): Passage[] | null {
  if (!line.text.includes('|') || DAY_OF_STROKES.test(line.text)) return null
  if (
    !BANNER_IN_LINE.test(line.text) &&
    !/Số\s*:?.*ngày\s.*năm\s+\d{4}/u.test(line.text) &&
    !PLACE_AND_DATE_IN_LAST_CELL.test(line.text)
  )
    return null
  const cells: Passage[] = []
  let start = 0
  for (const { index } of [...line.text.matchAll(/\|/gu), { index: line.text.length }]) {
    const cell = line.slice(start, index).trim()
    if (cell.text !== '') cells.push(...(flattenedHead(cell) ?? [cell]))
    start = index + 1
  }
  return cells
}

/** And so it prints recipients and signature: "| Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH Lê Văn Bình |". */
function tailInLine(line: Passage): Passage[] | null {
  if (!RECIPIENTS_AND_MORE.test(line.text)) return null
  const cuts = [...line.text.matchAll(PIECE_OF_TAIL)].map(({ index }) => index)
  return [0, ...cuts]
    .map((from, at) => line.slice(from, cuts[at]))
    .map((piece) => piece.slice(/^[|*_\s]*/u.exec(piece.text)?.[0].length ?? 0).trim())
    .map((piece) => piece.slice(0, piece.text.replace(/[|*_\s]+$/u, '').length))
    .filter(({ text }) => text !== '')
}
const RECIPIENTS_AND_MORE =
  /^(?:\|[\s*_]*N(?:ơi [nN]hận|ƠI NHẬN)\s*:|Nơi nhận\s*:\s*-\s.*(?:\||[.;)]\s+(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2}))/u

/** "- Lưu: VT. | TM. ỦY BAN NHÂN DÂN", "- Lưu: VT. | Lê Văn Bình": the last lines of the one cell, and those of the other beside them. */
function besideSigner(line: Passage): Passage[] | null {
  if (line.text.length > LONGEST_SIGNATURE) return null
  const [, before = '', left = '', bar = '', capacity, name = ''] =
    BESIDE_SIGNER.exec(line.text) ?? BESIDE_SIGNED.exec(line.text) ?? []
  if (capacity === undefined) return null
  const at = before.length + left.length + bar.length
  const parts = [
    line.slice(before.length, before.length + left.length),
    line.slice(at, at + capacity.length),
    line.slice(at + capacity.length, at + capacity.length + name.length),
  ]
  return parts.map((part) => part.trim()).filter(({ text }) => text !== '')
}
const BESIDE_SIGNED =
  /^(\|?[\s*_]*)([-+•]\s[^|]*)(\|[\s*_]*)(\(?[Đđ]ã ký\)?|(?<=[-+•]\s*Lưu[\s:][^|]*\|[\s*_]*)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})[|\s*_]*$/u
const BESIDE_SIGNER =
  /^(\|?[\s*_]*)((?:[-+•]\s|Nơi nhận\s*:)[^|]*)(\|[\s*_]*)((?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[TML]\s|PHÓ |QUYỀN |TỔNG )?\s?(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|BAN |ĐẢNG|CHÍNH PHỦ|BỘ |THỨ |THỦ |CHỦ |GIÁM |BÍ |PHÓ |CHÁNH |CỤC |CHI CỤC|VỤ |VIỆN |TỔNG |TRƯỞNG |HIỆU |CHỈ HUY|THƯỜNG |TƯ LỆNH|UBMTTQ|ỦY VIÊN|LIÊN )[\p{Lu}\s.,-]*\p{Lu})(\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})?[|\s*_]*$/u
/** "Noi nhận: KT. CHỦ TỊCH": the position of who signs stands in the column beside the label. */
function besideRecipients(line: Passage): Passage[] | null {
  const label = RECIPIENTS_LABEL.exec(line.text)?.[0].length ?? 0
  if (label === 0) return null
  const rest = line.slice(label + (/^[-–.,]\s+/u.exec(line.text.slice(label))?.[0].length ?? 0))
  return rest.text.length < 60 && isCapital(rest.text) ? [line.slice(0, label).trim(), rest] : null
}

/** A bar, the dash of a recipient, what the position gives way to: the word that it is signed, or the name. */
const PIECE_OF_TAIL =
  /\||(?<=[:;.]\s)(?=[-+–]\s)|(?<=[.;)]\s{1,9})(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})|(?<=\p{Lu}{2}\s{1,9})(?=\(?[Đđ]ã ký|\p{Lu}\p{Ll})|(?<=\)\s)(?=\p{Lu}\p{Ll})/gu

/** "UBND TỈNH X CỘNG HÒA …", "Số: 7/TTr-SNN X, ngày …": the right column stands behind the left one with one blank. */
function flattenedHead(line: Passage): Passage[] | null {
  const isNamed = line.text.length < LONGEST_NAMED && NAME_BESIDE_DATE.test(line.text)
  if (!isNamed && !MARKS_OF_A_HEAD.some((mark) => line.text.includes(mark))) return null
  const at =
    BANNER_IN_LINE.exec(line.text)?.index ??
    (/^Số\s*:?/u.test(line.text) || isNamed ? PLACE_AND_DATE_IN_LINE.exec(line.text)?.index : undefined)
  const banner = at === 0 ? BANNER_IN_LINE.exec(line.text)?.[0].length : undefined
  if (banner !== undefined && PLACE_AND_DATE_IN_LINE.test(line.text)) {
    const place = PLACE_AND_DATE_IN_LINE.exec(line.text)?.index ?? banner
    return [line.slice(0, banner), line.slice(place).trim()]
  }
  if (at === undefined || at === 0) return null
  const left = line.slice(0, at).trim()
  return left.text === '' || left.text.length > 90 ? null : [left, line.slice(at).trim()]
}

/** Behind the number of an item no column begins. */
const LONE_MARKER = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ][.)]|[IVX]{1,5}\.|[-+•*])$/

/** "trồng cây    ven sông": columns begin with capitals. */
const isInSentence = (text: string, start: number, end: number): boolean =>
  !isToFillIn(text, start, end) &&
  /[\p{Ll},]/u.test(text.charAt(start - 1)) &&
  /\p{Ll}/u.test(text.charAt(end))

/** The blank after "Số:", "ngày" and "tháng" is left for a pen, not for a column. */
const isToFillIn = (text: string, start: number, end: number): boolean =>
  /(?:Số\s*:?|ngày|tháng|năm)$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
  /^(?:[/-]\p{L}|tháng|năm)/iu.test(text.slice(end, end + 6))
