import type { Passage } from '../passage.js'
import { isBodyOpening } from './head-lines.js'
import type { Line } from './line.js'
import { isTableRow } from './lines.js'
import { withNotesBehind } from './page-notes.js'

const PAGE_NUMBER =
  /^(?:[-–([]\s*)?\d{1,3}(?:\s*[-–)\]])?$|^(?:trang|page)\s*(?:số\s*)?\d{1,3}(?:\s*(?:\/|trên|of|\|)\s*\d{1,3})?\.?$|^\d{1,3}\s*\/\s*\d{1,3}$|^[-=\s]*page\s*break[-=\s]*$|^[-–=*<[({#\s]{0,8}(?:(?:trang|page|p\.)\s*(?:số|number=)?\s*[:"|]?\s*)?\d{1,3}(?:\s?(?:\/|trên|of)\s?\d{1,3})?["\s]*[-–=*>\])}#\s]{0,8}$|^\d{1,3}\s\|\s(?:P\s?a\s?g\s?e|T\s?r\s?a\s?n\s?g)$|^(?:\d{1,3}\.\s?)?[\p{L}\d_-]{3,24}\.docx?\s+\d(?:\s?\d){0,2}$/iu
const PUT_UP = /^date \d{4}-\d{2}(?:-\d{2})?$/u
/** What a page leaves of a picture: "![]()", or its file, of which "22.jpg" would number an item; and of what it has not loaded. */
const PICTURE =
  /^!\[[^\]]*\]\([^)]*\)\s*\|?$|^(?:Đang tải(?: dữ liệu| trang)?|Loading)\s?(?:\.{3}|…)$|^[\p{L}\d_().-]{1,80}\.(?:jpe?g|png|gif|webp)$/iu
/** "Từ khóa: trồng cây, Nam Định", "Xem thêm: …": what a page puts below news. */
const BELOW_NEWS =
  /^(?:Từ khóa|Tags?|(?:Mời bạn đọc )?(?:[Xx]em|[Đđ]ọc) thêm|Tin liên quan|Bài liên quan)\s*:\s*(?=\p{L})(?!.*\d[/-]\p{Lu}{2})/u
const LONGEST_PAGE_NUMBER = 40
/** "Tin tức Tin tức": how a portal heads its boxes; a line with a number may be a paper's. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2
  return (
    half >= SHORTEST_BOX &&
    text.length <= LONGEST_BOX &&
    text.slice(0, half) === text.slice(half + 1) &&
    !/\d/u.test(text)
  )
}
const SHORTEST_BOX = 4
const LONGEST_BOX = 120

const isPageNumber = (text: string): boolean => text.length < LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text)

/** Never in small letters, as "ngày ký và thay thế Quyết định số …" is the rest of a sentence that a page has wrapped. */
const SIGNING_STAMP =
  /^(?:(?:Ký bởi|Thời gian ký|Chữ ký số)(?!\p{L})|(?:Người|Ngày) ký(?:\s\p{Ll}+){0,2}(?=\s*(?::|$))|(?:KÝ BỞI|NGƯỜI KÝ|NGÀY KÝ|THỜI GIAN KÝ|CHỮ KÝ SỐ)(?!\p{L})|Signed by|signed by|Signing time|signing time|Cơ quan\s*:|E-?mail\s*:)/u

/** "Nghị định 50/2024/NĐ-CP    Chung cư mini    Lương tối thiểu" above the text: what a page links to, side by side. */
function isMenu(text: string): boolean {
  if (text.length > LONGEST_MENU || text.includes('|') || OF_A_HEAD.test(text)) return false
  const cells = text.split(GAP)
  return cells.length > 2 && cells.every((cell) => LINK.test(cell))
}
const LONGEST_MENU = 400
const GAP = / {2,}/u
const LONGEST_MASTHEAD = 6
/** "CƠ QUAN CỦA ĐẢNG BỘ TỈNH A", "Tiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh A": what stands below the name of a newspaper. */
const OWNER_OF_NEWSPAPER =
  /^(?:cơ quan(?: ngôn luận)?|tiếng nói|diễn đàn) của (?:đảng bộ|đảng cộng sản|(?:tỉnh|thành|ban chấp hành) )/iu
const LINK = /^\p{Lu}(?:.*\p{L})?$/u
const OF_A_HEAD =
  /S[ốoôó]\s*:|ngày\s|[ủu]y ban|cộng h|độc lập|:\s|(?:^| {2})(?:TT|STT|Nội dung|Nhiệm vụ|Thời gian)(?:$|\s)/iu
/** A line of a menu is shorter, or has gaps. */
const SHORTEST_SENTENCE = 100

/** How many lines the front matter of a Markdown file has: "title: …", "converted_at: …" between two rules. */
function endOfFrontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0
  const end = lines.slice(0, LONGEST_FRONT_MATTER).findIndex(({ text }, at) => at > 0 && text === '---')
  return lines.slice(1, Math.max(end, 1)).every(({ text }) => ENTRY.test(text)) ? end + 1 : 0
}
const LONGEST_FRONT_MATTER = 40
const ENTRY = /^(?:[a-z][\w-]*\s*:(?:\s|$)|-\s|#)/iu

/** Takes out front matter, page numbers, running heads and signing stamps. */
export function withoutFurniture(printed: readonly Line[]): { lines: Line[]; dropped: Passage[] } {
  const lines = withNotesBehind(printed, isPageNumber)
  const repeated = runningHeads(lines)
  const seen = new Set<string>()
  const kept: Line[] = []
  const dropped: Passage[] = []
  let gap = 0
  const body = endOfFrontMatter(lines)
  const opening = lines.findIndex((line) => line.text.length >= SHORTEST_SENTENCE && !isMenu(line.text))
  lines.forEach((line, index) => {
    const { text } = line
    // the first of a repeated line may be the paper's own head or title, unless a page number stands beside it
    const repeats = repeated.size > 0 && repeated.has(text)
    const running = repeats && (seen.has(text) || isAtPage(lines, index))
    if (repeats) seen.add(text)
    if (
      index < body ||
      (index > 0 && isPageNumber(text)) ||
      running ||
      (index === 0 && PUT_UP.test(text)) ||
      PICTURE.test(text) ||
      isTwice(text) ||
      (index < opening && isMenu(text)) ||
      (index < LONGEST_MASTHEAD && OWNER_OF_NEWSPAPER.test(text)) ||
      BELOW_NEWS.test(text) ||
      SIGNING_STAMP.test(text)
    ) {
      dropped.push(line.passage)
      gap += line.gap + 1
    } else {
      const isPageBehind = kept.length >= SHORTEST_PAGE || line.afterPage
      kept.push(gap > 0 ? line.behind(line.gap + gap, isPageBehind) : line)
      gap = 0
    }
  })
  return { lines: kept, dropped }
}

/** A number below the headline of news counts its readers or remarks: no page ends there. */
const SHORTEST_PAGE = 3

const isAtPage = (lines: readonly Line[], index: number): boolean =>
  [index - 1, index + 1].some((i) => i > 0 && isPageNumber(lines[i]?.text ?? ''))

/** Short lines that come back next to a page number, or three times and more. */
function runningHeads(lines: readonly Line[]): Set<string> {
  const places = new Map<string, number[]>()
  lines.forEach(({ text }, index) => {
    if (text.length < 6 || text.length > 120) return
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  })
  const running = [...places].filter(([text, at]) => {
    if (at.length < 2 || !mayRun(lines[at[0] as number] as Line)) return false
    return (
      (at.length >= 3 && !OF_BODY.test(text)) ||
      (!text.endsWith(':') && at.some((index) => isAtPage(lines, index)))
    )
  })
  return new Set(running.map(([text]) => text))
}

/** "thành phố trực thuộc trung ương", "Cơ quan chủ trì: Sở Y tế", "Hoàn thành trong tháng 9.": what papers say again and again. */
const OF_BODY = /^\p{Ll}|:\s|[.;:,]$/u

/** "Căn cứ Nghị định số" comes back as often as a narrow cell breaks it. */
const mayRun = ({ text, marker: { marker } }: Line): boolean =>
  marker === 'NONE' && !isTableRow(text) && !isBodyOpening(text)
