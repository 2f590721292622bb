import { DUTY_VERBS } from '../lexicon/duties.js'
import { LABEL_ALONE, LABEL_LINE } from '../lexicon/parts.js'
import { LINE_END_THAT_GOES_ON, WRAPPED_AFTER } from '../lexicon/layout.js'
import { SENTENCE_OPENS } from '../lexicon/sentence-openings.js'
import { fold } from '../../model/fold.js'
import { Passage } from '../passage.js'
import { isBodyOpening, isRule, NAMES_A_TIER } from './head-lines.js'
import type { Line } from './line.js'
import { isTableRow } from './lines.js'
import { markerOf, type Marker } from './markers.js'

export interface Paragraph {
  readonly passage: Passage
  readonly marker: Marker
  readonly annex?: boolean
  /** As of `Line`. */
  readonly isLoose: boolean
}

/** The width that lines are wrapped at, or null when paragraphs are not wrapped. */
export function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines.filter((line) => !line.column).map(lengthOf)
  const long = lengths.filter((length) => length > 40).sort((a, b) => a - b)
  if (long.length < FEWEST_LONG) return widthOfFew(lines)
  const width = long[Math.floor(long.length * 0.9)] as number
  if (width > WIDEST) return null
  return long.filter((length) => length > width * 0.8).length >= long.length * 0.45 ? width : null
}
const FEWEST_LONG = 8
const WIDEST = 130

/** The same of a few lines, which say less: two sentences at least go on below a line, and each such line is full. */
function widthOfFew(lines: readonly Line[]): number | null {
  const broken = lines.filter((line, at) => {
    const below = lines[at + 1]
    return below?.gap === 0 && !line.column && /^\p{Ll}/u.test(below.text) && !/[.;:!?,]$/.test(line.text)
  })
  const width = Math.max(0, ...lines.map((line) => lengthOf(line)))
  const isFull = (line: Line) => lengthOf(line) >= width * 0.85
  return broken.length >= 2 && width > NARROWEST && width <= WIDEST && broken.every(isFull) ? width : null
}
const NARROWEST = 60
const lengthOf = ({ passage, indent }: Line): number => passage.text.length + indent

/**
 * Whether lines break anywhere, as the source of a web page does, so that many begin inside of a sentence. Those of a text
 * that is wrapped at a width do so too, but below lines that are nearly full.
 */
export function isRagged(lines: readonly Line[], width: number | null): boolean {
  let [wordy, inside, belowShort] = [0, 0, 0]
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || line.column || isTableRow(line.text)) return
    wordy += 1
    if (line.gap > 0 || !/^\p{Ll}{2}/u.test(line.text) || /[.;:!?,]$/.test(before.text)) return
    inside += 1
    if (width === null || before.text.length + before.indent < width * SHORT) belowShort += 1
  })
  return inside >= FEWEST_INSIDE && inside >= wordy * RAGGED && belowShort >= inside * RAGGED_BELOW_SHORT
}
const FEWEST_INSIDE = 8
const RAGGED = 0.2
const SHORT = 0.6
const RAGGED_BELOW_SHORT = 0.1

/** How the lines of a paper were broken. */
export interface Wrapping {
  /** The width that they are wrapped at; null where they are not. */
  readonly width: number | null
  readonly isRagged: boolean
  /** The first line of each paragraph is set in, and no other. */
  readonly isSetIn: boolean
  readonly hasMargin: boolean
}

/** Whether all lines that clearly go on with the one before stand at the margin, and numbered ones do not. */
export function isSetIn(lines: readonly Line[]): boolean {
  let [going, atMargin, numbered, setIn] = [0, 0, 0, 0]
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || line.column || isTableRow(line.text)) return
    if (line.gap === 0 && /^\p{Ll}{2}/u.test(line.text)) {
      going += 1
      if (line.indent < FIRST_INDENT) atMargin += 1
    } else if (line.marker.marker === 'NUMBER') {
      numbered += 1
      if (line.indent >= FIRST_INDENT) setIn += 1
    }
  })
  return going >= FEWEST_INSIDE && atMargin === going && numbered >= FEWEST_SET_IN && setIn === numbered
}
const FIRST_INDENT = 3
const FEWEST_SET_IN = 3

/** The same of a letter without numbers: what goes on stands at the margin, and what begins behind a full stop is set in. */
export function hasMargin(lines: readonly Line[]): boolean {
  let [going, begins] = [0, 0]
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || line.column || line.gap > 0 || isTableRow(line.text)) continue
    const isAtMargin = line.indent < FIRST_INDENT
    if (/^\p{Ll}{2}/u.test(line.text)) {
      if (!isAtMargin) return false
      going += 1
    } else if (ENDS_SENTENCE.test(before.text) && /^\p{Lu}/u.test(line.text)) {
      if (isAtMargin) return false
      begins += 1
    }
  }
  return going >= FEWEST_SET_IN && begins > 0
}

/** Lines in, the paragraphs that they make out, and where a page broke one. */
export function paragraphs(
  lines: readonly Line[],
  wrapping: Wrapping,
): { paragraphs: Paragraph[]; breaks: number[] } {
  const out: Paragraph[] = []
  const breaks: number[] = []
  let open: Line[] = []
  for (const line of lines) {
    if (isRule(line.text) && !/^\+|^-\s\S/.test(line.text)) continue
    const last = open.at(-1)
    if (
      last &&
      (new Joint(last, line, wrapping).goesOn() ||
        isRestOfGround(open, line) ||
        isRestOfBracket(open, line) ||
        isNextInLine(open, line))
    ) {
      if (line.gap > 0) breaks.push(line.passage.span().start)
      open.push(line)
    } else {
      if (last) out.push(paragraphOf(open))
      open = [line]
    }
  }
  if (open.length > 0) out.push(paragraphOf(open))
  return { paragraphs: out, breaks }
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const [first] = lines as readonly [Line]
  const whole = Passage.join(lines.map(({ passage }) => passage))
  const passage = isTableRow(whole.text) ? whole : whole.squeezed()
  const marker = passage === first.passage ? first.marker : markerOf(passage.text)
  return { passage, marker, isLoose: first.isLoose }
}

/** A ground of a preamble ends with a mark; what stands on the next line before that is the rest of it. */
function isRestOfGround(open: readonly Line[], line: Line): boolean {
  const { text, gap } = line
  const opening = (open[0] as Line).text
  if (gap > 0 || !(GROUND.test(opening) || CARRIED_OUT.test(opening))) return false
  const before = (open.at(-1) as Line).text
  return (
    !/[.;:,!]["”’)]?$|\.\/\.?$/u.test(before) &&
    !isTableRow(text) &&
    !isTableRow(before) &&
    !line.isCapital &&
    (line.marker.marker === 'NONE' || isRestOfName(before, text)) &&
    !isBodyOpening(text)
  )
}

/**
 * "(Ban hành kèm theo Quyết định số 5 / Ngày 7 …)": a paragraph in brackets ends with its bracket. "(Trường A, Trường Hòa /
 * Khánh) xây dựng": what a line opens and the next one closes stands in one paragraph.
 */
function isRestOfBracket(open: readonly Line[], { text, gap, marker }: Line): boolean {
  if (gap > 0 || !(marker.marker === 'NONE' || NUMBER_IN_BRACKET.test(text))) return false
  const isWhole = (open[0] as Line).text.startsWith('(') && open.every((line) => !line.text.includes(')'))
  if (isWhole && open.length < LONGEST_BRACKET) return true
  const before = (open.at(-1) as Line).text
  return OPENS_BRACKET.test(before) && CLOSES_BRACKET.test(text) && ![before, text].some(isTableRow)
}
const LONGEST_BRACKET = 6
/** "(sau đây gọi là Chỉ thị / 05); Kế hoạch …", "(khóa / XIII) về …": no numbers of items. */
const NUMBER_IN_BRACKET = /^(?:\d{1,3}|[IVX]{1,5})\)[\s,;.]/u
/** "Điều 2" and ": Sở Địa chính có nhiệm vụ …", as web pages break them. */
const OPENS_WITH_MARK = /^[:;,]\s/u
const OPENS_BRACKET = /\([^()]{1,120}$/u
const CLOSES_BRACKET = /^[^()]{1,120}\)/u

/** "giao: (1) trồng cây; (2) chăm cây; / (3) lập vườn ươm": in one sentence, wherever its lines break. */
function isNextInLine(open: readonly Line[], { text, gap }: Line): boolean {
  const number = Number(IN_BRACKETS.exec(text)?.[1])
  return gap === 0 && number > 1 && open.some((line) => line.text.includes(` (${number - 1}) `))
}
const IN_BRACKETS = /^\((\d)\)\s\p{Ll}/u

/** "Sở Lao động / - Thương binh và Xã hội", "giai đoạn 2021 / - 2025", "tháng 9 / - 10/2023": a dash inside a name or a span of time at the break of a line. */
const isRestOfName = (before: string, text: string): boolean =>
  text.startsWith('-') && NAME_WITH_DASH.test(`${before.slice(-20)}\n${text.slice(0, 20)}`)
const NAME_WITH_DASH =
  /(?:lao động\n-\s*thương binh|dân số\n-\s*kế hoạch|kinh tế\n-\s*(?:xã hội|kỹ thuật|ngân sách)|chính trị\n-\s*xã hội|văn hóa\n-\s*(?:thông tin|xã hội|thể thao)|tài chính\n-\s*kế hoạch|quốc phòng\n-\s*an ninh|thể dục\n-\s*thể thao|(?:19|20)\d{2}\n-\s*(?:19|20)\d{2}(?!\d)|(?:tháng|ngày|quý)\s[\divx]{1,3}\n-\s*[\divx]{1,3}\/)/iu

const GROUND = /^(?:[-+•]\s*)?(?:Căn cứ|Xét|Theo đề nghị)[\s,]/u
/** Of another paper: it ends with a mark too, the comma before who issues this one at the least. */
const CARRIED_OUT =
  /^(?:(?:Để|Nhằm)\s)?(?:Tổ chức\s|Tiếp tục\s)?(?:Thực hiện|Triển khai|Thi hành)\s(?:[^.;:\d]{0,60}\s)?(?:Nghị quyết|Chỉ thị|Kết luận|Quyết định|Kế hoạch|Chương trình|Công văn|Công điện|Nghị định|Thông báo|Hướng dẫn|Văn bản)\s(?:số(?:\s|$)|\d)/iu
const BASES_APART = /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Hôm nay|Vào (?:hồi|lúc))[\s,]/u
/** The same right below one that lost its mark: no sentence goes on with these. */
const GROUND_BELOW =
  /^(?:(?:Xét|Theo) đề nghị của\s\p{Lu}|Căn cứ (?:(?:Bộ )?[Ll]uật|Nghị (?:định|quyết)|Thông tư|Quyết định)\s)/u
/** What goes on behind "huyện" or "tỉnh" is its name: as a rule of two syllables, both in capitals. */
const NAME_OF_TWO = /^\p{Lu}\p{L}*[\s-]+\p{Lu}/u
/** "của UBND thành phố Hạ / Long về kế hoạch …": the name of a unit is cut in two. */
const ENDS_INSIDE_UNIT =
  /\s(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)|(?:Tỉnh|Thành|Huyện|Quận|Thị) [uủ][ỷy])\s\p{Lu}\p{Ll}*$/u
const RESTS_OF_UNIT = /^\p{Lu}\p{Ll}+\s(?:về|v\/v|ngày|ban hành|phê duyệt|triển khai|thực hiện)\s/u
/** "… và Ủy ban nhân dân xã / Văn Chấn", "… và Doanh nghiệp tư nhân / Thịnh Hưng": the next line has nothing but the name. */
const ENDS_BEFORE_NAME =
  /.{20}\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tư nhân|cổ phần|TNHH)$/u
const NAME_ALONE = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){1,3}[,;:]?$/u
/** Between the bases and the articles of a decision. */
const DECIDES = /^QUYẾT (?:ĐỊNH|NGHỊ)\s*:?$/u
/** "1." on a line of its own, and the words of the item on the next. */
const LONE_MARKER = /^(?:[A-EG]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})\s*[.)]$/
const ENDS_SENTENCE = /[.:!?…]["”’)]?$|\.\/\.?$/u
/** "…ngày" at the end of a page and "10/12/2018" at the top of the next. */
const ENDS_BEFORE_DATE =
  /(?<!(?:h[ằà]ng|mỗi|cả|từng|trong|một|hai|ba|\d)\s)(?:ngày|tháng|năm)$|(?:số|khoảng|Điều|khoản)$/iu
/** "4.1. Vận hành" below "Nhóm 4: chuyển đổi số" */
const ENDS_IN_DIGITAL = /\p{L}\s+số$/iu
const OPENS_ITEM = /^\d{1,2}(?:\.\d{1,2})?[.)]\s+\p{Lu}\p{Ll}/u
/** A heading with nothing missing, wherever lines break. */
const WHOLE_HEADING =
  /^(?:Điều\s\d{1,3}|[A-H]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})?)\s*[.):]\s*(?:Các )?(?:Nhiệm vụ|Giải pháp|Mục (?:đích|tiêu)|Yêu cầu|Tổ chức thực hiện|Kinh phí|Phân công|Nội dung|Quan điểm|Chế độ báo cáo|Trách nhiệm(?: (?:phối hợp|thi hành))?|(?:Công tác|Cơ chế|Quan hệ) phối hợp)(?:(?:,| và) (?:giải pháp|nhiệm vụ|yêu cầu|mục tiêu))?(?: (?:chung|cụ thể|chủ yếu|trọng tâm|thực hiện|nhiệm vụ|trách nhiệm|trong (?:việc )?(?:tổ chức |triển khai )?thực hiện))?$/iu
/** "Điều 7. Nhiệm vụ của Ban Chỉ đạo" above "Ngoài nhiệm vụ …": a sentence begins below it. */
const isHeadingOfDuties = (before: string, text: string): boolean =>
  before.length < LONGEST_HEADING && HEADING_OF_DUTIES.test(before) && SENTENCE_OPENS.test(text)
const LONGEST_HEADING = 120
/** "6. Về các kế hoạch" above "Văn phòng HĐND và UBND tổng hợp …": the topic, and below it who is charged. */
const isTopicOfDuty = (before: string, text: string): boolean =>
  before.length < LONGEST_HEADING && TOPIC.test(before) && CHARGES_SOMEBODY.test(text)
const TOPIC =
  /^\d{1,2}(?:\.\d{1,2})?\s*[.)]\s*(?:Về|Đối với|Công tác|Lĩnh vực)\s[^.:;]*(?<![,-]|\s(?:của|và|các|với|cho|do|từ|tại|về|theo|giữa|bởi|từng|những|bằng|đến|trong|trên|để|hoặc|nhằm|khi|việc|vào|như|một))$/u
const CHARGES_SOMEBODY =
  /^(?:(?:Giao|Yêu cầu|Đề nghị|UBND|Ủy ban nhân dân|Sở|Phòng|Ban|Văn phòng|Công an|Trung tâm|Thanh tra|Đảng ủy|Chi cục)\s(?=(?:\p{Lu}|các|xã|phường|huyện|tỉnh|quận)\p{L}*\s)|Các\s(?=\p{Ll}))[^.:;]{0,140}?\s(?:chủ trì|phối hợp|rà soát|tham mưu|tổng hợp|đôn đốc|kiểm tra|hướng dẫn|khẩn trương|tập trung|tiếp tục|chỉ đạo|tổ chức|đẩy nhanh|đẩy mạnh|tăng cường|(?:chịu|có) trách nhiệm|báo cáo|hoàn thành|hoàn thiện|triển khai|bố trí|xử lý|giải quyết|theo dõi|vận động|phải)\s/u
/** Of an article, on one line. */
const LONGEST_TITLE = 70
const HEADING_OF_DUTIES =
  /^(?:Điều\s\d{1,3}|[A-H]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})?)\s*[.:)]\s*(?:Chức năng|Nhiệm vụ|Trách nhiệm|Quyền hạn|Chế độ|Nguyên tắc|Thẩm quyền|Mối quan hệ)(?!\p{L})[^.:;]*[^.:;,]$/u
/** "Điều 2. Sở" above "Công Thương có trách nhiệm": one word behind the number, with which names begin. */
const NAME_BEGUN =
  /^[*_]*(?:Điều\s\d{1,3}|[A-H]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})?|[a-zđ])\s*[.):][*_\s]*(?:Sở|Bộ|Ban|Phòng|Cục|Chi|UBND|Ủy|Công|Văn|Thủ|Chủ|Giám|Chánh|Các|Trung|Hội|Đảng|Tổng|Kho|Thanh|Ngân|Bảo|Viện|Tòa|Giao|Phê|Trưởng)[*_]*$/u
/** Below a blank line: what stands over it is whole, if without a full stop. */
const BEGINS_ANEW = /^(?:(?:Theo đó|Cụ thể|Trong đó|Ngoài ra|Về)[\s,]|\([^()]{2,40}\)\s*[-–—]\s)/u
/** "phòng thủ dân sự", "Về giải phóng mặt bằng", "Về chuyển đổi số": the word ends another, and opens nothing. */
const ENDS_IN_A_NOUN =
  /\s(?:(?:dân|nhân|quân|hình|thời|lãnh|đại)\s+sự|(?:công|chương|quy|lộ|giáo|hành)\s+trình|(?:cuối|sau)\s+cùng|(?:mặt|công|cân)\s+bằng|(?:(?:chuyển\s+đổi|chính\s+(?:quyền|phủ)|kinh\s+tế|xã\s+hội|hạ\s+tầng|công\s+(?:nghệ|dân)|dữ\s+liệu|kỹ\s+năng|nền\s+tảng)|dân|thiểu)\s+số|thời\s+gian\s+(?:tới|qua)|(?:hàng|phòng)\s+không)$|^thời\s+sự$|^tin\s[^.:;,]{0,20}\sngày$/u
/** "4. Đối với các Tổ chuyên môn và bộ phận văn phòng" */
const FOR_SOMEBODY = /^\S{1,6}\s+Đối với [^,;:]*$/u
/** So much of a line is filled where its text was wrapped. */
const FULL = 0.93
/** The same of a line that ends with no mark. */
const NEARLY_FULL = 0.86
/** So little of it that the next word would have had room. */
const WITH_ROOM = 0.6
const ENDS_IN_TIER = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/u
const BODY_ALONE = /^(?:Ban|Phòng|Sở|Văn phòng|Hội|Trung tâm|Công an|Đảng ủy|Khoa)\s\p{Lu}[^.;:,]{2,60}$/u
/** A letter less than most syllables with their blank: in narrow columns one of them is much of a line. */
const SYLLABLE = 5
/** "(hằng quý, hằng năm) theo quy định …" */
const ASIDE = /^\(\p{Ll}[^()]+\)\s\p{Ll}/u
const USUAL_WIDTH = 130

/** Two lines, one below the other, and whether the lower one goes on with the paragraph of the upper one. */
class Joint {
  readonly #last: Line
  readonly #line: Line
  readonly #width: number | null
  readonly #isRagged: boolean
  readonly #isSetIn: boolean
  readonly #hasMargin: boolean
  /** The lower line stands directly below. */
  readonly #adjoins: boolean
  readonly #startsLower: boolean

  constructor(last: Line, line: Line, { width, isRagged, isSetIn: setIn, hasMargin: margin }: Wrapping) {
    this.#last = last
    this.#line = line
    this.#width = width
    this.#isRagged = isRagged
    this.#isSetIn = setIn
    this.#hasMargin = margin
    this.#adjoins = line.gap === 0
    this.#startsLower = /^\p{Ll}/u.test(line.text)
  }

  /** The first that knows decides. */
  goesOn(): boolean {
    return this.#byLayout() ?? this.#byMarker() ?? this.#byCase() ?? this.#byWrap() ?? this.#byEnd()
  }

  /** Rows, labels, grounds and names broken at a dash. */
  #byLayout(): boolean | null {
    const { text } = this.#line
    const before = this.#last.text
    if (isTableRow(text) || isTableRow(before) || DECIDES.test(text)) return false
    if (this.#adjoins && OPENS_WITH_MARK.test(text)) return true
    if (LONE_MARKER.test(before) || LABEL_ALONE.test(fold(before)))
      return this.#line.gap <= 1 && this.#line.marker.marker === 'NONE'
    if (LONE_MARKER.test(text) && !ENDS_BEFORE_DATE.test(before)) return false
    if (text.includes(':') && LABEL_LINE.test(fold(text.slice(0, 80)))) return false
    // each ground of a preamble is a paragraph, whatever mark ends the one before
    if (!this.#adjoins && BASES_APART.test(text)) return false
    if (this.#adjoins && GROUND_BELOW.test(text) && !this.#isOpen() && !before.endsWith(',')) return false
    return this.#adjoins && isRestOfName(before, text) ? true : null
  }

  #byMarker(): boolean | null {
    const { text, marker: own } = this.#line
    const before = this.#last.text
    // "điểm / a) khoản 1" at a line's wrap is no item
    const wrapped =
      own.marker === 'LETTER' &&
      this.#adjoins &&
      !/[.;:]$/.test(before) &&
      /^\p{Ll}/u.test(text.slice(own.length))
    if (own.marker !== 'NONE' && !wrapped)
      return (
        ENDS_BEFORE_DATE.test(before) &&
        /^\d/.test(text) &&
        !(ENDS_IN_DIGITAL.test(before) && OPENS_ITEM.test(text))
      )
    if (this.#adjoins && own.marker === 'NONE' && NAME_BEGUN.test(before)) return true
    // a short numbered line above a blank one is a heading, whatever its last word
    const heading =
      this.#last.marker.marker !== 'NONE' &&
      /^\p{Lu}/u.test(text) &&
      (this.#adjoins
        ? WHOLE_HEADING.test(before) ||
          isHeadingOfDuties(before, text) ||
          isTopicOfDuty(before, text) ||
          this.#isBodyBelow() ||
          (this.#isSetIn && this.#line.indent >= FIRST_INDENT) ||
          this.#isArticleAbove()
        : before.length < (this.#width ?? USUAL_WIDTH) * 0.7)
    return heading ? false : null
  }

  /** "A. Đối với cơ quan tỉnh" above "Ban Phong trào": a line so short was not wrapped, and below it a body stands alone. */
  #isBodyBelow(): boolean {
    const { text } = this.#line
    return (
      this.#width !== null &&
      this.#last.text.length < this.#width * WITH_ROOM &&
      ENDS_IN_TIER.test(this.#last.text) &&
      BODY_ALONE.test(text)
    )
  }

  /** "Điều 14. Vận hành" and "Sở Y tế có trách nhiệm:", both set in: what goes on with a line stands at the margin. */
  #isArticleAbove(): boolean {
    const { marker, indent, text } = this.#last
    return (
      marker.marker === 'ARTICLE' &&
      text.length < LONGEST_TITLE &&
      Math.min(indent, this.#line.indent) >= FIRST_INDENT &&
      !this.#isOpen()
    )
  }

  #byCase(): boolean | null {
    const { text } = this.#line
    if (text.length < 90 && this.#line.isCapital && !this.#isOpen()) return false
    if (this.#last.text.length < 120 && this.#last.isCapital) return this.#line.isCapital && this.#adjoins
    return null
  }

  #byWrap(): boolean | null {
    if (!this.#adjoins) return null
    const { text } = this.#line
    const before = this.#last.text
    const ended = this.#isClosed() || before.endsWith(';')
    if (!ended) {
      if (ENDS_INSIDE_UNIT.test(before) && RESTS_OF_UNIT.test(text)) return true
      if (ENDS_BEFORE_NAME.test(before) && NAME_ALONE.test(text)) return true
      if (before.length >= 40 && WRAPPED_AFTER.test(fold(before.slice(-40))) && !this.#isWholeName())
        return true
      // the short rest of a long line: "… chịu trách nhiệm thi hành / Quyết định này./."
      if (before.length >= 60 && text.length < 45 && /[.;]$|\/\.?$/.test(text)) return true
    }
    // inside a name: "bờ tây Sông / Lô"; a list does not begin in small letters there
    if (this.#isRagged && (ended ? this.#startsLower && !this.#isClosed() : !DUTY_VERBS.test(fold(text))))
      return true
    if (this.#width === null) return null
    const firstWord = text.split(' ', 1)[0]?.length ?? 0
    const full = Math.min(this.#width * (ended ? FULL : NEARLY_FULL), this.#width - SYLLABLE)
    if (before.length + this.#last.indent + firstWord + 1 >= full) return true
    if (!ended && this.#hasMargin && this.#line.indent < FIRST_INDENT) return true
    return !ended && (this.#startsLower || ASIDE.test(text) || this.#isOpen())
  }

  #byEnd(): boolean {
    const { text, afterPage, isCapital } = this.#line
    const before = this.#last.text
    if (this.#isClosed()) return false
    // a page ended inside the sentence, or inside a name: "các xã Lưu / Kiền"
    if (afterPage && !before.endsWith(';') && before.length > 45 && !isCapital) return true
    if (this.#startsLower) return true
    return !before.endsWith(';') && (/^\d/.test(text) || this.#isOpen())
  }

  /** The upper line ends with a word behind which more must come. */
  #isOpen(): boolean {
    const end = fold(this.#last.text.slice(-40))
    return (
      LINE_END_THAT_GOES_ON.test(end) &&
      !(this.#line.gap > 0 && BEGINS_ANEW.test(this.#line.text)) &&
      !ENDS_IN_A_NOUN.test(end) &&
      !(NAMES_A_TIER.test(end) && !NAME_OF_TWO.test(this.#line.text) && !this.#startsLower)
    )
  }

  /** "3. Các chủ đầu tư công trình" above what they are to do. */
  #isWholeName(): boolean {
    const { text, marker } = this.#last
    const isEnded = ENDS_IN_A_NOUN.test(text) || (FOR_SOMEBODY.test(text) && !this.#startsLower)
    return marker.marker !== 'NONE' && isEnded && DUTY_VERBS.test(fold(this.#line.text))
  }

  #isClosed(): boolean {
    return ENDS_SENTENCE.test(this.#last.text)
  }
}
