import { Passage } from './passage.js'
import { fold } from '../model/fold.js'
import { cutsIn } from './unroll.js'
import { LABEL_LINE } from './lexicon/duties.js'
import {
  ANNEX_TITLE,
  BODY_OPENING,
  BODY_WORDS_IN_CAPITALS,
  COLUMN_NAME,
  LINE_END_THAT_GOES_ON,
  SPEAKING_OPENING,
  WRAPPED_AFTER,
  SHEET_LINE,
  SIGNATURE_MARK,
  STAMP_LINE,
  TYPE_AND_TITLE,
  TYPE_LINE,
} from './lexicon/layout.js'

/**
 * Second stage. Working text in, the paper's blocks out (thể thức): head, body items, recipients, signature.
 *
 * Guarantees to the next stage: page numbers, running heads and signing stamps are gone; a sentence broken by a
 * page or a line is whole again; each numbered or dashed item is one passage with its place in the tree; the
 * lines below the body are apart. Every passage still points into the raw text.
 */
export function segment(text: Passage): Paper {
  const furnished = splitLines(text)
  const { lines: printed, dropped } = withoutFurniture(furnished)
  const lines = mendHead(printed)
  const head = readHead(lines)
  const tail = readTail(lines, head.end)
  const main = paragraphs(lines.slice(head.end, tail.start), widthOf(lines))
  const annex = paragraphs(lines.slice(tail.end), widthOf(lines))
  const body = itemise([...main.paragraphs, ...annex.paragraphs.map((p) => ({ ...p, annex: true }))])
  return {
    head: head.lines,
    typeLine: head.typeLine,
    title: head.title,
    addressees: head.addressees,
    body,
    tail: lines.slice(tail.start, tail.end),
    furniture: dropped,
    breaks: [...main.breaks, ...annex.breaks],
  }
}

/** A line without its indent and heading marks; `gap`: blank lines before it. */
export interface Line {
  readonly passage: Passage
  readonly gap: number
  readonly indent: number
  /** It shares its printed line with another column. */
  readonly column: boolean
  /** A page ended before it: what stood there was taken out. */
  readonly afterPage: boolean
}

export type MarkerClass =
  | 'PART'
  | 'ROMAN'
  | 'ARTICLE'
  | 'NUMBER'
  | 'NUMBER_2'
  | 'NUMBER_3'
  | 'NUMBER_PAREN'
  | 'LETTER'
  | 'IN_PARENS'
  | 'DASH'
  | 'PLUS'
  | 'ROW'
  | 'NONE'

export interface Item {
  readonly marker: MarkerClass
  /** As printed, without end marks: `III`, `2`, `a`, `-`. */
  readonly label: string
  /** The whole paragraph, its marker included. */
  readonly passage: Passage
  /** Where the words begin behind the marker. */
  readonly textStart: number
  readonly parent: Item | null
  readonly children: Item[]
  readonly annex: boolean
  /** Path of labels from the top, `III.2/-1`. */
  readonly path: string
  /** Cells of a table row, empty for other items; `header` cells of its table. */
  readonly cells: readonly Passage[]
  readonly header: readonly string[]
}

export interface Paper {
  readonly head: readonly Line[]
  readonly typeLine: Line | null
  readonly title: Passage
  readonly addressees: readonly Passage[]
  readonly body: readonly Item[]
  readonly tail: readonly Line[]
  readonly furniture: readonly Passage[]
  /** Places in the raw text where a sentence was broken by a page. */
  readonly breaks: readonly number[]
}

// ------------------------------------------------------------------ lines

const COLUMN_GAP = / {4,}|\t+/g

function splitLines(text: Passage): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const { printed, start } of printedLines(text.text)) {
    if (printed.trim() === '' || printed === '\f') {
      gap += 1
      continue
    }
    const indent = printed.length - printed.trimStart().length
    const hashes = /^\s*(?:#{1,6}\s+|>\s+)/.exec(printed)?.[0].length ?? 0
    const whole = wholeLine(text.slice(start + hashes, start + printed.length))
    if (whole.text === '') continue
    const cells = barredHead(whole) ?? (isTableRow(whole.text) ? [whole] : columns(whole))
    cells.forEach((passage, index) => {
      lines.push({ passage, gap: index === 0 ? gap : 0, indent, column: cells.length > 1, afterPage: false })
    })
    gap = 0
  }
  return lines
}

/** The printed lines; one that holds several blocks of the paper counts as several. */
function* printedLines(text: string): Generator<{ printed: string; start: number }> {
  let start = 0
  for (const printed of text.split('\n')) {
    let from = 0
    for (const cut of [...cutsIn(printed), printed.length]) {
      yield { printed: printed.slice(from, cut), start: start + from }
      from = cut
    }
    start += printed.length + 1
  }
}

/** Without blanks at both ends; a tab at an end of a row stands for an empty cell. */
function wholeLine(line: Passage): Passage {
  const start = /^ */.exec(line.text)?.[0].length ?? 0
  const cells = line.text.includes('\t') ? line.slice(start) : Passage.empty
  return isTableRow(cells.text) ? cells : line.trim()
}

/** Cells between bars, or parted by tabs: at least three with words, or a label and the heading of a section. */
const isTableRow = (text: string) =>
  (text.startsWith('|') && text.endsWith('|') && text.length > 1) ||
  TABBED_SECTION.test(text) ||
  (text.includes('\t') && text.split('\t').filter((cell) => cell.trim() !== '').length >= 3)
const TABBED_SECTION = /^[\p{L}\d]{1,4}\t[^\t\n]+\t+$/u

/** Two columns flattened into one line are two lines; running text with a stray run of blanks stays one. */
function columns(line: Passage): Passage[] {
  if (line.text.length > 200) return [line]
  const cells = barredHead(line) ?? flattenedHead(line)
  if (cells) return cells
  const parts: Passage[] = []
  let start = 0
  for (const gap of line.text.matchAll(COLUMN_GAP)) {
    if (isToFillIn(line.text, gap.index, gap.index + gap[0].length)) continue
    parts.push(line.slice(start, gap.index).trim())
    start = gap.index + gap[0].length
  }
  parts.push(line.slice(start).trim())
  const whole = parts.filter((part) => part.text !== '')
  return whole.length === 2 && /\p{L}{2}|\d/u.test(whole[1]?.text ?? '') ? whole : [line]
}

const BANNER_IN_LINE =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*-\s*Tự do\s*-\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM/u
const PLACE_AND_DATE_IN_LINE =
  /(?<=\s)(?:TP\.?\s*)?\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+){0,4},\s*ngày\s[^,;]{0,40}năm\s+\d{4}$/u

/** A law site prints the two cells of a head with bars between them. */
function barredHead(line: Passage): Passage[] | null {
  if (!line.text.includes('|')) return null
  if (!BANNER_IN_LINE.test(line.text) && !/Số\s*:?.*ngày\s.*năm\s+\d{4}/u.test(line.text)) return null
  const cells: Passage[] = []
  let start = 0
  for (const { index } of [...line.text.matchAll(/\|/gu), { index: line.text.length }]) {
    const cell = line.slice(start, index).trim()
    if (cell.text !== '') cells.push(...(flattenedHead(cell) ?? [cell]))
    start = index + 1
  }
  return cells
}

/** "UBND TỈNH X CỘNG HÒA …", "Số: 7/TTr-SNN X, ngày …": the right column stands behind the left one with one blank. */
function flattenedHead(line: Passage): Passage[] | null {
  const at =
    BANNER_IN_LINE.exec(line.text)?.index ??
    (/^Số\s*:?/u.test(line.text) ? PLACE_AND_DATE_IN_LINE.exec(line.text)?.index : undefined)
  const banner = at === 0 ? BANNER_IN_LINE.exec(line.text)?.[0].length : undefined
  if (banner !== undefined && PLACE_AND_DATE_IN_LINE.test(line.text)) {
    const place = PLACE_AND_DATE_IN_LINE.exec(line.text)?.index ?? banner
    return [line.slice(0, banner), line.slice(place).trim()]
  }
  if (at === undefined || at === 0) return null
  const left = line.slice(0, at).trim()
  return left.text === '' || left.text.length > 90 ? null : [left, line.slice(at).trim()]
}

/** The blank after "Số:", "ngày" and "tháng" is left for a pen, not for a column. */
const isToFillIn = (text: string, start: number, end: number): boolean =>
  /(?:Số\s*:?|ngày|tháng|năm)$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
  /^(?:[/-]\p{L}|tháng|năm)/iu.test(text.slice(end, end + 6))

// -------------------------------------------------------------- furniture

const PAGE_NUMBER =
  /^(?:[-–([]\s*)?\d{1,3}(?:\s*[-–)\]])?$|^(?:trang|page)\s*(?:số\s*)?\d{1,3}(?:\s*(?:\/|trên|of|\|)\s*\d{1,3})?\.?$|^\d{1,3}\s*\/\s*\d{1,3}$/iu
const SIGNING_STAMP =
  /^(?:ký bởi|người ký|thời gian ký|ngày ký|signed by|signing time|cơ quan\s*:|email\s*:|chữ ký số)/iu

function withoutFurniture(lines: readonly Line[]): { lines: Line[]; dropped: Passage[] } {
  const repeated = runningHeads(lines)
  const seen = new Set<string>()
  const kept: Line[] = []
  const dropped: Passage[] = []
  let gap = 0
  lines.forEach((line, index) => {
    const text = line.passage.text
    // the first of a repeated line may be the paper's own head or title, unless a page number stands beside it
    const running = repeated.has(text) && (seen.has(text) || isAtPage(lines, index))
    seen.add(text)
    if ((index > 0 && PAGE_NUMBER.test(text)) || running || SIGNING_STAMP.test(text)) {
      dropped.push(line.passage)
      gap += line.gap + 1
    } else {
      kept.push(gap > 0 ? { ...line, gap: line.gap + gap, afterPage: true } : line)
      gap = 0
    }
  })
  return { lines: kept, dropped }
}

const isAtPage = (lines: readonly Line[], index: number): boolean =>
  [index - 1, index + 1].some((i) => i > 0 && PAGE_NUMBER.test(lines[i]?.passage.text ?? ''))

/** Short lines that come back next to a page number, or three times and more. */
function runningHeads(lines: readonly Line[]): Set<string> {
  const count = new Map<string, { all: number; atPage: number }>()
  lines.forEach((line, index) => {
    const text = line.passage.text
    if (text.length < 6 || text.length > 120 || markerOf(text).marker !== 'NONE' || isTableRow(text)) return
    // "Căn cứ Nghị định số" comes back as often as a narrow cell breaks it
    if (isBodyOpening(text)) return
    const seen = count.get(text) ?? { all: 0, atPage: 0 }
    count.set(text, { all: seen.all + 1, atPage: seen.atPage + (isAtPage(lines, index) ? 1 : 0) })
  })
  return new Set(
    [...count]
      .filter(([text, { all, atPage }]) => all >= 3 || (all >= 2 && atPage >= 1 && !/:$/.test(text)))
      .map(([text]) => text),
  )
}

// ------------------------------------------------------------------- head

/** Narrow table cells break the banner and the date line of a head: "Sơn / La, ngày 11 tháng 3 / năm 2020". */
function mendHead(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const count = i < HEAD_LINES ? brokenOver(lines, i) : 1
    const first = lines[i] as Line
    out.push(
      count === 1
        ? first
        : { ...first, passage: Passage.join(lines.slice(i, i + count).map(({ passage }) => passage)) },
    )
    i += count - 1
  }
  return out
}

/** How many lines from `at` on make one banner or one line of place and date. */
function brokenOver(lines: readonly Line[], at: number): number {
  let joined = (lines[at] as Line).passage.text
  if (!MAY_BE_BROKEN.test(joined) || PLACE_AND_DATE.test(joined)) return 1
  for (let count = 2; count <= 3; count += 1) {
    const next = lines[at + count - 1]
    if (!next || next.gap > 0 || next.passage.text.length > 60) return 1
    joined += ` ${next.passage.text}`
    if (PLACE_AND_DATE.test(joined) || STATE_BANNER.test(joined) || AUTHORITY_NAME.test(joined)) return count
  }
  return 1
}

/** The banner's first word, or the beginning of a place and date; never a stamp, which must stay a line of its own. */
const MAY_BE_BROKEN =
  /^CỘNG(?: HÒA| HOÀ)?(?: XÃ| XÃ HỘI)?$|^(?:ỦY|UỶ|HỘI)(?: BAN(?: NHÂN)?| ĐỒNG(?: NHÂN)?)?$|^(?!(?:Tuyệt |Tối )?Mật|Khẩn|Hỏa|Hoả|Dự)\p{Lu}\p{Ll}+(?:(?:\s|\s-\s)\p{Lu}\p{Ll}+){0,3}(?:,.{0,30})?$/u
const PLACE_AND_DATE = /^\p{Lu}[^,\d]{1,40},\s*ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}$/iu
const AUTHORITY_NAME = /^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN(?:\s.*)?$/u
const STATE_BANNER = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u

const ADDRESSED = /^(?:(?:Đồng\s+)?Kính\s+g[ửở]i\s*:?|Điện\s*:)\s*\|?\s*/iu

/** A quotation that has begun in these lines and not ended. */
const isQuoteOpen = (taken: readonly Passage[]): boolean => {
  const text = taken.map((part) => part.text).join(' ')
  return text.lastIndexOf('“') > text.lastIndexOf('”') && text.length < 400
}

interface Head {
  lines: Line[]
  typeLine: Line | null
  title: Passage
  addressees: Passage[]
  end: number
}

const HEAD_LINES = 45

function readHead(lines: readonly Line[]): Head {
  // what a site prints above the letterhead is no body, however long
  const banner = lines.slice(0, HEAD_LINES * 2).findIndex(({ passage }) => isBanner(passage.text))
  const limit = Math.min(lines.length, Math.max(HEAD_LINES, banner + 30))
  let joined = -1
  for (let i = Math.max(0, banner - 6); i < limit; i += 1) {
    const text = (lines[i] as Line).passage.text
    if (
      TYPE_LINE.test(fold(text)) &&
      (isCapital(text) || (banner >= 0 && i > banner && standsOverTitle(lines, i)))
    )
      return headWithType(lines, i)
    if (joined < 0 && i > banner && isCapital(text) && TYPE_AND_TITLE.test(text)) joined = i
    if (i > Math.max(0, banner) && startsBody(lines, i)) break
  }
  if (joined < 0) return headWithoutType(lines, banner, limit)
  const head = headWithType(typeApart(lines, joined), joined)
  return { ...head, end: head.end - 1 }
}

/** "Nghị quyết" over a title in capitals, below the banner: a law site's own capitals. */
const standsOverTitle = (lines: readonly Line[], at: number): boolean => {
  const title = lines[at + 1]?.passage.text ?? ''
  return title.length > 20 && isCapital(title) && BODY_WORDS_IN_CAPITALS.exec(title)?.index !== 0
}

/** The lines with the type word of `at` on a line of its own. */
function typeApart(lines: readonly Line[], at: number): Line[] {
  const line = lines[at] as Line
  const length = TYPE_AND_TITLE.exec(line.passage.text)?.[0].length ?? 0
  return [
    ...lines.slice(0, at),
    { ...line, passage: line.passage.slice(0, length) },
    { ...line, passage: line.passage.slice(length).trim(), gap: 0 },
    ...lines.slice(at + 1),
  ]
}

function headWithType(lines: readonly Line[], typeAt: number): Head {
  const taken: Passage[] = []
  const addressees: Passage[] = []
  const matter: Line[] = []
  let ruled = false
  let i = typeAt + 1
  for (; i < lines.length; i += 1) {
    const line = lines[i] as Line
    const text = line.passage.text
    if (isRule(text)) {
      ruled ||= taken.length > 0
      continue
    }
    const authority = isAuthority(lines, i, taken)
    if (isHeadMatter(text) || authority || ASSEMBLY_SESSION.test(text)) {
      ruled ||= authority && taken.length > 0
      matter.push(line)
      continue
    }
    if (taken.length > 0 && ((ruled && !/^\p{Ll}/u.test(text)) || !goesOnWithTitle(taken, line))) break
    if (
      taken.length === 0 &&
      isBodyOpening(text) &&
      text.length > 160 &&
      !isCapital(text) &&
      !isTitle(lines, i)
    )
      break
    if (taken.length === 0 && (markerOf(text).marker === 'ARTICLE' || ADDRESSED.test(text))) break
    // "(Ban hành kèm theo Quyết định số …)" says of an annex whose it is
    if (taken.length > 0 && /^\((?:Ban hành\s+)?[Kk]èm theo\s/u.test(text)) break
    taken.push(line.passage)
  }
  if (ADDRESSED.test(lines[i]?.passage.text ?? '')) i = readAddressees(lines, i, addressees)
  return {
    lines: [...lines.slice(0, typeAt), ...matter],
    typeLine: lines[typeAt] as Line,
    title: Passage.join(taken).squeezed(),
    addressees,
    end: i,
  }
}

/** However long, the line below the type word is the title when the next one opens the body and it does not announce. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find(({ passage }) => !isRule(passage.text))?.passage.text ?? ''
  return (
    isBodyOpening(next) && !/(?:như sau|sau đây)?\s*[:;]$|[:;,.]$/u.test((lines[at] as Line).passage.text)
  )
}

/** Letters have a "V/v" line and addressees; copies that lost the type word have a title in capitals, or neither. */
function headWithoutType(lines: readonly Line[], banner: number, limit: number): Head {
  const addressees: Passage[] = []
  const subject: Passage[] = []
  let i = 0
  let inSubject = false
  let dated = false
  for (; i < limit; i += 1) {
    const line = lines[i] as Line
    const text = line.passage.text
    if (ADDRESSED.test(text)) {
      i = readAddressees(lines, i, addressees)
      return {
        lines: lines.slice(0, i),
        typeLine: null,
        title: Passage.join(subject).squeezed(),
        addressees,
        end: i,
      }
    }
    const about = /^V\s*\/\s*v\s*:?\s*/iu.exec(text)
    const capitals = subject.every((part) => isCapital(part.text))
    if (about || (subject.length === 0 && isBareTitle(text, dated))) {
      subject.push(line.passage.slice(about?.[0].length ?? 0))
      inSubject = true
    } else if (
      inSubject &&
      line.gap === 0 &&
      !isHeadMatter(text) &&
      !isAuthority(lines, i, subject) &&
      !/^Số\b/u.test(text) &&
      markerOf(text).marker === 'NONE' &&
      !isBodyOpening(text) &&
      !speaks(text) &&
      !/[.:]$/.test(subject.at(-1)?.text ?? '') &&
      isCapital(text) === capitals
    )
      subject.push(line.passage)
    else {
      inSubject = false
      dated ||= isHeadMatter(text) && /ngày/iu.test(text)
      if (i > banner && startsBody(lines, i)) break
    }
  }
  const end = subject.length === 0 && !lines.slice(0, i).some(isOfAHead) ? 0 : i
  return {
    lines: lines.slice(0, end),
    typeLine: null,
    title: Passage.join(subject).squeezed(),
    addressees,
    end,
  }
}

/** Where no line is one of a head, the text begins with its body. */
const isOfAHead = ({ passage: { text } }: Line): boolean =>
  isHeadMatter(text) ||
  (isCapital(text) && BODY_WORDS_IN_CAPITALS.exec(text)?.index === 0) ||
  SHEET_LINE.test(text)

/** A title without its type word: "Về việc …", or capitals below the date that name no body. */
const isBareTitle = (text: string, dated: boolean): boolean =>
  (/^Về việc\s/iu.test(text) && text.length < 200 && !/[.:]$/.test(text)) ||
  (dated && /^Về\s/u.test(text) && text.length < 160 && !/[.:;]$/.test(text)) ||
  (dated &&
    isCapital(text) &&
    text.length > 20 &&
    text.split(' ').length > 4 &&
    BODY_WORDS_IN_CAPITALS.exec(text)?.index !== 0 &&
    markerOf(text).marker === 'NONE')

function readAddressees(lines: readonly Line[], at: number, into: Passage[]): number {
  const first = (lines[at] as Line).passage
  const start = ADDRESSED.exec(first.text)?.[0].length ?? 0
  let open = first.text.slice(start).trim() === ''
  if (!open) {
    into.push(first.slice(start))
    open = /[,;:]$/.test(first.text)
  }
  let i = at + 1
  for (; i < lines.length; i += 1) {
    const line = lines[i] as Line
    const text = line.passage.text
    const dash = /^[-–•*+]\s*/.exec(text)
    if (dash && text.length < 200) into.push(line.passage.slice(dash[0].length))
    else if (
      open &&
      text.length < 160 &&
      !isBodyOpening(text) &&
      !speaks(text) &&
      (into.length === 0 || line.gap === 0)
    )
      into.push(line.passage)
    else break
    open = !/\.$/.test(text)
  }
  return i
}

function goesOnWithTitle(taken: readonly Passage[], line: Line): boolean {
  const before = taken.at(-1)?.text ?? ''
  const text = line.passage.text
  const lower = /^\p{Ll}/u.test(text)
  if (ADDRESSED.test(text)) return false
  if (isQuoteOpen(taken)) return true
  if (markerOf(text).marker !== 'NONE' && !/^\(/.test(text)) return false
  if (line.gap === 0 && lower) return true
  // a sentence below a title in capitals, or one that speaks, opens the body
  if (taken.every((part) => isCapital(part.text)) && !isCapital(text) && /[.:;]$/.test(text)) return false
  if (speaks(text)) return false
  if (
    isBodyOpening(text) &&
    (text.length > 160 || (line.gap > 0 && !/(?:của|về|và|các|,)$/u.test(fold(before))))
  )
    return false
  if (
    LINE_END_THAT_GOES_ON.test(fold(before)) &&
    !(NAMES_A_TIER.test(fold(before)) && (line.gap > 0 || isBodyOpening(text)))
  )
    return true
  if (/[:.]$/.test(before) && !lower) return false
  if (isBodyOpening(text)) return false
  if (text.length > 260 || taken.length >= 9) return false
  if (line.gap === 0) return lower || text.length < 140
  if (lower) return true
  if (line.gap >= 1 && /^\(.*\)$/.test(text)) return false
  return (
    taken.every((part) => isCapital(part.text)) &&
    !isCapital(text) &&
    text.length < 200 &&
    !/[.:;]$/.test(text)
  )
}

/** "trên địa bàn tỉnh" ends most titles; a name may follow it, but not after a blank line. */
const NAMES_A_TIER = /(?:tỉnh|huyện|thành phố)$/u

/** "KHÓA XVII, KỲ HỌP THỨ 12" below the name of an assembly. */
const ASSEMBLY_SESSION = /^(?:KHÓA|KHOÁ)\s+[IVX\d]+/u
const isAssembly = (line: Line | undefined) => line !== undefined && ASSEMBLY_SESSION.test(line.passage.text)

const speaks = (text: string) => !isCapital(text) && text.length > 45 && SPEAKING_OPENING.test(fold(text))
const isBodyOpening = (text: string) => /^\P{Ll}/u.test(text) && BODY_OPENING.test(fold(text))
const isRule = (text: string) => /^[-_=*.~—|\s+o]{1,80}$/u.test(text)

function startsBody(lines: readonly Line[], index: number): boolean {
  const text = (lines[index] as Line).passage.text
  if (isHeadMatter(text) || SHEET_LINE.test(text)) return false
  if (/^(?:I|1)\s*[.\-)]\s+\S/.test(text) || /^Điều 1\b/u.test(text)) return true
  return text.length > 160 || (isBodyOpening(text) && text.length > 40)
}

/** Number, date, banner and the like: may stand between type word and title when columns were flattened. */
function isHeadMatter(text: string): boolean {
  return (
    /^Số\s*[:.]?\s*[\d/…._-]/u.test(text) ||
    (/^[^\d]{0,40}ngày[\s.…]*\d*[\s.…]*tháng[\s.…]*\d*[\s.…]*năm\s*\d*/iu.test(text) &&
      text.length < 70 &&
      !isBodyOpening(text)) ||
    isBanner(text) ||
    /^Độc lập\b/iu.test(text) ||
    STAMP_LINE.test(text)
  )
}

const isBanner = (text: string): boolean => /^(?:CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN VIỆT NAM$)/iu.test(text)

/** The body that decides, in capitals of its own below the title: "ỦY BAN NHÂN DÂN TỈNH X", then "Căn cứ". */
function isAuthority(lines: readonly Line[], index: number, title: readonly Passage[]): boolean {
  const { passage, gap } = lines[index] as Line
  const next = lines[index + 1]
  if (title.length > 0 && isSender(passage.text, next)) return true
  if (
    !isCapital(passage.text) ||
    BODY_WORDS_IN_CAPITALS.exec(passage.text)?.index !== 0 ||
    passage.text.length >= 110
  )
    return false
  if (title.length === 0) return isAssembly(next)
  const before = title.at(-1)?.text ?? ''
  // law sites wrap as short as "Căn" and "cứ"
  const below = [next, lines[index + 2]].map((line) => line?.passage.text ?? '').join(' ')
  return gap > 0 || !isCapital(before) || /^(?:Căn cứ|Xét|Theo đề nghị)\s/u.test(below) || isAssembly(next)
}

/** Who sends a telegram, above or before whom it is sent to: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X điện:". */
const isSender = (text: string, next: Line | undefined): boolean => {
  const name = text.replace(/\s+(?:điện|gửi)\s*:?$/iu, '')
  return (
    isCapital(name) &&
    HOLDER_IN_CAPITALS.test(name) &&
    (name !== text || SENT_TO.test(next?.passage.text ?? ''))
  )
}
const HOLDER_IN_CAPITALS =
  /^(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG BAN|BAN CHỈ HUY|BAN CHỈ ĐẠO)(?=\s)/u
const SENT_TO = /^(?:Điện|Gửi|Kính gửi|Kính điện)\s*:/iu

/** All its letters are capitals (a type code such as TTg or a year may be among them). */
export function isCapital(text: string): boolean {
  const most = text.length * 0.12
  let upper = 0
  let lower = 0
  for (let i = 0; i < text.length && lower <= most; i += 1) {
    const letter = LETTER_CASE[text.charCodeAt(i)]
    if (letter === UPPER) upper += 1
    else if (letter === LOWER) lower += 1
  }
  return upper >= 2 && lower <= upper * 0.12
}

/** The case of each letter of the Latin blocks, Vietnamese ones included. */
const LOWER = 1
const UPPER = 2
const LETTER_CASE = Uint8Array.from({ length: 0x1f00 }, (_, code) =>
  /\p{Lu}/u.test(String.fromCharCode(code)) ? UPPER : /\p{Ll}/u.test(String.fromCharCode(code)) ? LOWER : 0,
)

// ------------------------------------------------------------------- tail

/** From "Nơi nhận" or the first signature mark to the last signer's name; what follows is an annex. */
function readTail(lines: readonly Line[], from: number): { start: number; end: number } {
  const start = lines.findIndex(
    ({ passage }, index) =>
      index >= from && (/^Nơi nhận\s*(?::|$)/iu.test(passage.text) || isSignatureMark(passage.text)),
  )
  if (start < 0) return withoutMarks(lines, from)
  let named = false
  let filed = false
  let end = start
  for (; end < lines.length; end += 1) {
    const text = (lines[end] as Line).passage.text
    if (end > start && opensAnnex(text, named || filed)) break
    named ||= looksLikeName(text)
    filed ||= /^[-+•]?\s*Lưu\s*[:\s]/u.test(text)
  }
  return { start, end }
}

/** `named`: the signer's name stands above, or the line of filing, behind which no recipient stands. */
function opensAnnex(text: string, named: boolean): boolean {
  if (ANNEX_TITLE.test(text) || (text.length > 260 && (named || !/^-/.test(text)))) return true
  return (
    named &&
    (isTableRow(text) ||
      ANNEX_MARKERS.has(markerOf(text).marker) ||
      (TYPE_LINE.test(fold(text)) && isCapital(text)))
  )
}

const ANNEX_MARKERS: ReadonlySet<MarkerClass> = new Set(['PART', 'ROMAN', 'ARTICLE'])

/** Minutes and stripped copies: a position in capitals and a name close the paper. */
function withoutMarks(lines: readonly Line[], from: number): { start: number; end: number } {
  for (let i = Math.max(from, lines.length - 8); i < lines.length - 1; i += 1) {
    const { text } = (lines[i] as Line).passage
    const below = lines.slice(i + 1).map(({ passage }) => passage.text)
    const position = isCapital(text) && text.length < 60 && markerOf(text).marker === 'NONE'
    if (position && below.some(looksLikeName) && below.every((line) => line.length < 80))
      return { start: i, end: lines.length }
  }
  return { start: lines.length, end: lines.length }
}

export const isSignatureMark = (text: string): boolean =>
  SIGNATURE_MARK.test(text) && isCapital(text.replace(/^[A-Z/.]+\.?\s*/, '')) && text.length < 120

/** Two to five words in title case and nothing else: a person's name below a signature. */
export const looksLikeName = (text: string): boolean =>
  /^(?:(?:(?:GS|PGS|TS|ThS|BS|Ths|KTS)\.?\s*)*)?\p{Lu}(?:[’']\s?\p{Lu})?\p{Ll}*(?:[\s-]+\p{Lu}(?:[’']\s?\p{Lu})?\p{Ll}*){1,4}$/u.test(
    text.trim(),
  ) && text.length < 40

// ------------------------------------------------------------- paragraphs

interface Paragraph {
  passage: Passage
  annex?: boolean
}

/** The width that lines are wrapped at, or null when paragraphs are not wrapped. */
function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines.filter((line) => !line.column).map((line) => line.passage.text.length + line.indent)
  const long = lengths.filter((length) => length > 40).sort((a, b) => a - b)
  const width = long[Math.floor(long.length * 0.9)] ?? 0
  if (long.length < 8 || width > 130) return null
  return long.filter((length) => length > width * 0.8).length >= long.length * 0.45 ? width : null
}

function paragraphs(
  lines: readonly Line[],
  width: number | null,
): { paragraphs: Paragraph[]; breaks: number[] } {
  const out: Paragraph[] = []
  const breaks: number[] = []
  let open: Passage[] = []
  let last: Line | null = null
  const close = () => {
    const whole = Passage.join(open)
    if (open.length > 0) out.push({ passage: isTableRow(whole.text) ? whole : whole.squeezed() })
    open = []
  }
  for (const line of lines) {
    if (isRule(line.passage.text) && !/^\+|^-\s\S/.test(line.passage.text)) continue
    if (last && (goesOn(last, line, width) || isRestOfGround(open, line))) {
      if (line.gap > 0) breaks.push(line.passage.span().start)
      open.push(line.passage)
    } else {
      close()
      open = [line.passage]
    }
    last = line
  }
  close()
  return { paragraphs: out, breaks }
}

/** A ground of a preamble ends with a mark; what stands on the next line before that is the rest of it. */
function isRestOfGround(open: readonly Passage[], { passage, gap }: Line): boolean {
  const { text } = passage
  const before = (open.at(-1) as Passage).text
  return (
    gap === 0 &&
    GROUND.test((open[0] as Passage).text) &&
    !/[.;:,!]["”’)]?$|\.\/\.?$/u.test(before) &&
    !isTableRow(text) &&
    !isTableRow(before) &&
    !isCapital(text) &&
    (markerOf(text).marker === 'NONE' || isRestOfName(before, text)) &&
    !isBodyOpening(text)
  )
}

/** "Sở Lao động / - Thương binh và Xã hội": a dash inside a name at the break of a line. */
const isRestOfName = (before: string, text: string): boolean =>
  NAME_WITH_DASH.test(`${before.slice(-20)}\n${text.slice(0, 20)}`)
const NAME_WITH_DASH =
  /(?:lao động\n-\s*thương binh|dân số\n-\s*kế hoạch|kinh tế\n-\s*(?:xã hội|kỹ thuật|ngân sách)|chính trị\n-\s*xã hội|văn hóa\n-\s*(?:thông tin|xã hội|thể thao)|tài chính\n-\s*kế hoạch|quốc phòng\n-\s*an ninh|thể dục\n-\s*thể thao)/iu

const GROUND = /^(?:[-+•]\s*)?(?:Căn cứ|Xét|Theo đề nghị)[\s,]/u

function goesOn(last: Line, line: Line, width: number | null): boolean {
  const before = last.passage.text
  const text = line.passage.text
  if (
    isTableRow(text) ||
    isTableRow(before) ||
    DECIDES.test(text) ||
    (text.includes(':') && LABEL_LINE.test(fold(text.slice(0, 80))))
  )
    return false
  // each ground of a preamble is a paragraph, whatever mark ends the one before
  if (line.gap > 0 && /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Hôm nay|Vào (?:hồi|lúc))[\s,]/u.test(text))
    return false
  const lower = /^[\p{Ll}]/u.test(text)
  if (line.gap === 0 && isRestOfName(before, text)) return true
  const { marker, length } = markerOf(text)
  // "điểm / a) khoản 1" at a line's wrap is no item
  const wrapped =
    marker === 'LETTER' && line.gap === 0 && !/[.;:]$/.test(before) && /^\p{Ll}/u.test(text.slice(length))
  if (marker !== 'NONE' && !wrapped) return isBareDate(before, text)
  // a short numbered line above a blank one is a heading, whatever its last word
  if (
    line.gap > 0 &&
    /^\p{Lu}/u.test(text) &&
    before.length < (width ?? 130) * 0.7 &&
    markerOf(before).marker !== 'NONE'
  )
    return false
  const end = fold(before.slice(-40))
  const open =
    LINE_END_THAT_GOES_ON.test(end) && !(NAMES_A_TIER.test(end) && !NAME_OF_TWO.test(text) && !lower)
  const closed = /[.:!?…]["”’)]?$|\.\/\.?$/u.test(before)
  if (text.length < 90 && isCapital(text) && !open) return false
  if (before.length < 120 && isCapital(before)) return isCapital(text) && line.gap === 0
  if (line.gap === 0 && !closed && !/;$/.test(before)) {
    if (before.length >= 40 && WRAPPED_AFTER.test(end)) return true
    // the short rest of a long line: "… chịu trách nhiệm thi hành / Quyết định này./."
    if (before.length >= 60 && text.length < 45 && /[.;]$|\/\.?$/.test(text)) return true
  }
  if (line.gap === 0 && width !== null) {
    const firstWord = text.split(' ', 1)[0]?.length ?? 0
    if (before.length + last.indent + firstWord + 1 >= width * 0.93) return true
    return !closed && !/;$/.test(before) && (lower || open)
  }
  if (closed) return false
  // a page ended inside the sentence, or inside a name: "các xã Lưu / Kiền"
  if (line.afterPage && !/;$/.test(before) && before.length > 45 && !isCapital(text)) return true
  if (lower) return true
  if (/;$/.test(before)) return false
  return open || /^\d/.test(text)
}

/** What goes on behind "huyện" or "tỉnh" is its name: as a rule of two syllables, both in capitals. */
const NAME_OF_TWO = /^\p{Lu}\p{L}*[\s-]+\p{Lu}/u

/** Between the bases and the articles of a decision. */
const DECIDES = /^QUYẾT (?:ĐỊNH|NGHỊ)\s*:?$/u

/** "…ngày" at the end of a page and "10/12/2018" at the top of the next. */
const isBareDate = (before: string, text: string) =>
  /(?:ngày|số|khoảng|tháng|năm|Điều|khoản)$/iu.test(before) && /^\d/.test(text)

// ------------------------------------------------------------------ items

const MARKERS: ReadonlyArray<readonly [MarkerClass, RegExp]> = [
  [
    'PART',
    /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?([IVX]{1,5}|\p{L}{2,4}|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u,
  ],
  // "B. KIẾN NGHỊ": a letter before words in capitals
  ['PART', /^([A-EGH])\s*[.)/-]\s*(?=[^\p{Ll}]{6,200}$)/u],
  ['ARTICLE', /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]?\s*/u],
  ['ROMAN', /^([IVX]{1,5})\s*(?:[.)]|\/(?!\d)|-(?!\d))+\s*(?=\S)/],
  ['NUMBER_3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+/],
  ['NUMBER_2', /^(\d{1,2}\.\d{1,2})[.)-]?\s+(?=[\p{L}“"(])/u],
  ['NUMBER_PAREN', /^(\d{1,2})\s*\)\s*/],
  ['NUMBER', /^(\d{1,2})\s*(?:\.|-|\/|:)\s*(?=[\p{L}“"(*])(?!\d)/u],
  ['LETTER', /^([a-zđ])\s*(?:[.)]\s*|-\s+)(?=\S)/],
  ['IN_PARENS', /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/],
  [
    'IN_PARENS',
    /^((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám))\s*[,:]\s*/u,
  ],
  ['DASH', /^([-•▪■●*·])\s*(?=\S)/],
  ['PLUS', /^(\+|o(?=\s))\s*(?=\S)/],
]

/** "31/CT-TTg ngày …", "12-KH/TU": the number of a paper at the start of a line numbers no item. */
const OPENS_WITH_SYMBOL = /^\d{1,4}\s?(?:\/\s?\p{Lu}[\p{L}&]*-\p{Lu}|-\p{Lu}[\p{L}]*\/\p{Lu})/u

/** The marker that a paragraph begins with, its label, and where the words begin. */
export function markerOf(text: string): { marker: MarkerClass; label: string; length: number } {
  if (OPENS_WITH_SYMBOL.test(text)) return { marker: 'NONE', label: '', length: 0 }
  for (const [marker, pattern] of MARKERS) {
    const found = pattern.exec(text)
    if (found) return { marker, label: found[1] ?? '', length: found[0].length }
  }
  return { marker: 'NONE', label: '', length: 0 }
}

/** The tree is built by the class of marker first seen at a depth, not by rank: papers nest them as they like. */
function itemise(paragraphList: readonly Paragraph[]): Item[] {
  const out: Item[] = []
  let open: Item[] = []
  let header: string[] = []
  let annex = false
  const attach = attacher()
  for (const { passage, annex: inAnnex = false } of paragraphList) {
    if (inAnnex !== annex) {
      open = []
      annex = inAnnex
    }
    const row = tableCells(passage)
    if (row) {
      if (row.every((cell) => /^[:\s-]*$/.test(cell.text))) continue
      if (header.length !== row.length || isTableHeader(row)) header = row.map((cell) => fold(cell.text))
      else if (!row.every((cell) => /^\(?\d?\)?$/.test(cell.text))) {
        open = open.filter((item) => item.marker !== 'NONE')
        const parent = open.at(-1) ?? null
        out.push(
          attach({
            marker: 'ROW',
            label: row[0]?.text ?? '',
            passage,
            textStart: 0,
            parent,
            children: [],
            annex,
            path: '',
            cells: row,
            header,
          }),
        )
      }
      continue
    }
    const found = markerOf(passage.text)
    const { label, length } = found
    const marker = found.marker === 'LETTER' && !isLetterList(label, open) ? 'NONE' : found.marker
    if (!isBullet(marker)) open = withoutBullets(open)
    if (marker === 'NONE') open = open.filter((item) => item.marker !== 'NONE')
    else {
      const same = open.findIndex((item) => item.marker === marker)
      if (same >= 0) open = open.slice(0, same)
      else if (rankOf(marker) <= 1) open = open.filter((item) => rankOf(item.marker) < rankOf(marker))
      else open = open.filter((item) => item.marker !== 'NONE')
    }
    const item = attach({
      marker,
      label,
      passage,
      textStart: marker === 'NONE' ? 0 : length,
      parent: open.at(-1) ?? null,
      children: [],
      annex,
      path: '',
      cells: [],
      header: [],
    })
    out.push(item)
    if (marker !== 'NONE') open = [...open, item]
  }
  return out
}

/** The names of columns; a table that a caption or a section line interrupts goes on under its first ones. */
const isTableHeader = (row: readonly Passage[]): boolean =>
  row.filter((cell) => COLUMN_NAME.test(fold(cell.text))).length >= 2

const isBullet = (marker: MarkerClass): boolean =>
  marker === 'DASH' || marker === 'PLUS' || marker === 'IN_PARENS'

/** Bullets end where a paragraph or a numbered item begins, unless one of them announces it with a colon. */
function withoutBullets(open: Item[]): Item[] {
  const first = open.findIndex(({ marker }) => isBullet(marker))
  return first < 0 || /:$/.test(open.at(-1)?.passage.text ?? '') ? open : open.slice(0, first)
}

/** Parts, chapters and Roman numbers never stand below Arabic ones, whatever came first. */
const rankOf = (marker: MarkerClass): number => (marker === 'PART' ? 0 : marker === 'ROMAN' ? 1 : 2)

const isLetterList = (label: string, open: readonly Item[]) =>
  label === 'a' || open.some((item) => item.marker === 'LETTER') || open.length > 0

/** Puts items below their parents, each with its path; siblings are counted by their markers. */
function attacher(): (item: Item) => Item {
  const counts = new Map<Item, Map<MarkerClass, number>>()
  return (item) => {
    const { parent, marker } = item
    if (parent === null) return placed(item, 1)
    const count = counts.get(parent) ?? new Map<MarkerClass, number>()
    const index = (count.get(marker) ?? 0) + 1
    counts.set(parent, count.set(marker, index))
    const child = placed(item, index)
    parent.children.push(child)
    return child
  }
}

function placed(item: Item, index: number): Item {
  const above = item.parent?.path ?? ''
  const own =
    item.marker === 'DASH' || item.marker === 'PLUS'
      ? `/${item.label === '+' ? '+' : '-'}${index}`
      : item.marker === 'NONE'
        ? above === ''
          ? ''
          : `/${index + 1}`
        : item.marker === 'ROW'
          ? `/row${index}`
          : item.marker === 'IN_PARENS'
            ? `/(${item.label})`
            : item.marker === 'ARTICLE'
              ? `Điều ${item.label}`
              : above === '' || item.marker === 'PART'
                ? item.label
                : `.${item.label}`
  return { ...item, path: item.marker === 'ARTICLE' ? own : above + own }
}

function tableCells(passage: Passage): Passage[] | null {
  const text = passage.text
  if (!isTableRow(text)) return null
  const separator = text.startsWith('|') ? '|' : '\t'
  const cells: Passage[] = []
  let start = separator === '|' ? 1 : 0
  for (let at = text.indexOf(separator, start); ; at = text.indexOf(separator, start)) {
    const end = at < 0 ? text.length : at
    if (!(separator === '|' && at < 0)) cells.push(passage.slice(start, end).trim().squeezed())
    if (at < 0) break
    start = end + 1
  }
  return cells
}
