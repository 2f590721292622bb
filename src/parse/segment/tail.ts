import { ANNEX_TITLE, RECIPIENTS_LABEL, SIGNATURE_MARK, TYPE_LINE } from '../lexicon/layout.js'
import { isCapital } from './capitals.js'
import type { Line } from './line.js'
import { isTableRow } from './lines.js'
import type { MarkerClass } from './markers.js'

/** From "Nơi nhận" or the first signature mark to the last signer's name; what follows is an annex. */
export function readTail(lines: readonly Line[], from: number): { start: number; end: number } {
  const opening = lines.findIndex(
    ({ text }, index) =>
      index >= from &&
      MAY_OPEN_TAIL.has(text.charAt(0)) &&
      (isLabel(text, lines.length - index) || isSignatureMark(text) || opensRecipients(lines, index)),
  )
  if (opening < 0) return withoutMarks(lines, from)
  const start = signedAbove(lines, opening, from)
  let named = false
  let filed = false
  let end = start
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line
    const { text } = line
    const isSubject = !named && SUBJECT_BELOW.test(text)
    if (end > start && !isSubject && (opensAnnex(line, named || filed) || isHeadOfAnnex(lines, end))) break
    named ||= looksLikeName(text)
    filed ||= FILING.test(text)
  }
  return { start, end }
}

/** "CHÁNH VĂN PHÒNG / (Đã ký) / Võ Văn A" right above the recipients, or two beside each other: where who signs it begins. */
function signedAbove(lines: readonly Line[], at: number, from: number): number {
  let start = at
  const passes = (is: (line: Line) => boolean): boolean => {
    const end = start
    while (start > from && is(lines[start - 1] as Line)) start -= 1
    return start < end
  }
  const isNamed = passes(({ text }) => looksLikeName(text))
  passes(({ text }) => SIGNED.test(text))
  return isNamed && passes(isPosition) ? start : at
}
const isPosition = ({ isCapital: inCapitals, text }: Line): boolean =>
  inCapitals && text.length < 60 && POSITION.test(text)
const SIGNED = /^[([]?\s*[ĐđÐð]ã\s+ký\s*[)\]]?$/u
const POSITION = /(?:TRƯỞNG|TỊCH|ĐỐC|THƯ|CHÁNH|NHIỆM|TƯỚNG)(?!\p{L})/u

/** The first letters of what opens a tail: asked of every line of a paper. */
const MAY_OPEN_TAIL: ReadonlySet<string> = new Set('NnTKQ-')

/** "- Như Điều 3;" above others and the line of filing: recipients whose label is lost. */
const opensRecipients = (lines: readonly Line[], at: number): boolean =>
  AS_ABOVE.test((lines[at] as Line).text) &&
  lines.slice(at + 1, at + MOST_RECIPIENTS).some(({ text }) => FILING.test(text))
const AS_ABOVE = /^-\s*Như (?:trên|[Đđ]iều \d{1,2}|[Kk]ính gửi|thành phần[\p{L}\s]{0,20})\s*[;,.]?$/u
const FILING = /^[-+•]?\s*Lưu\s*[:\s]/u
const MOST_RECIPIENTS = 25

/** A misread label counts near the end alone: behind it neither names nor filing tell where a scan goes on. */
const isLabel = (text: string, left: number): boolean =>
  RECIPIENTS_LABEL.test(text) && (left <= LONGEST_MISREAD || /^N(?:ơi nhận|ƠI NHẬN)/u.test(text))
const LONGEST_MISREAD = 30

/** `named`: the signer's name stands above, or the line of filing, behind which no recipient stands. */
function opensAnnex(line: Line, named: boolean): boolean {
  const { text } = line
  if (ANNEX_TITLE.test(text) || (text.length > 260 && (named || !/^-/.test(text)))) return true
  return (
    named &&
    (isTableRow(text) ||
      ANNEX_MARKERS.has(line.marker.marker) ||
      (line.isCapital && TYPE_LINE.test(line.folded)))
  )
}

/** A page leaves the name of who signed out: "KẾ HOẠCH / … / (Kèm theo Quyết định số …)", or the brackets alone. */
const isHeadOfAnnex = (lines: readonly Line[], at: number): boolean => {
  const { isCapital: inCapitals, folded, text } = lines[at] as Line
  if (ISSUED_WITH.test(text)) return true
  return inCapitals && TYPE_LINE.test(folded) && titleAbove(lines, at + 1)
}
/** Capitals, and below them whose annex it is. */
function titleAbove(lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from, from + LONGEST_TITLE)
  const issued = below.findIndex(({ text }) => ISSUED_WITH.test(text))
  return issued >= 0 && below.slice(0, issued).every(({ text }) => !/^-/u.test(text))
}
const ISSUED_WITH =
  /^[(*\s]*(?:[Bb]an hành )?[Kk]èm theo (?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Chương trình|Thông báo)\s/u
const LONGEST_TITLE = 8

/** A converter put the box with the subject of a letter last: its "V/" is no numeral. */
export const SUBJECT_BELOW = /^V\s?\/\s?v\s/u

const ANNEX_MARKERS: ReadonlySet<MarkerClass> = new Set(['PART', 'ROMAN', 'ARTICLE'])

/** Minutes and stripped copies: a position in capitals and a name close the paper. */
function withoutMarks(lines: readonly Line[], from: number): { start: number; end: number } {
  for (let i = Math.max(from, lines.length - 8); i < lines.length; i += 1) {
    const line = lines[i] as Line
    const below = lines.slice(i + 1).map(({ text }) => text)
    const position = line.isCapital && line.text.length < 60 && line.marker.marker === 'NONE'
    if (POSITION_AND_NAME.test(line.text)) return { start: i, end: lines.length }
    if (position && below.some(looksLikeName) && below.every((line) => line.length < 80))
      return { start: i, end: lines.length }
  }
  return { start: lines.length, end: lines.length }
}

/** "CHỦ TỊCH: Nguyễn Văn A", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A" */
const POSITION_AND_NAME =
  /^(?:(?:KT|TM|TL)\.\s?)?\p{Lu}[\p{Lu}\s,]{2,50}(?:TRƯỞNG|TỊCH|ĐỐC|THƯ|NHIỆM|PHÒNG)(?:\s+|\s*:\s*)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}$/u

export const isSignatureMark = (text: string): boolean =>
  text.length < 120 && SIGNATURE_MARK.test(text) && isCapital(text.replace(/^[A-Z/.]+\.?\s*/, ''))

/** Two to five words in title case and nothing else: a person's name below a signature. */
export const looksLikeName = (text: string): boolean =>
  text.length < 40 &&
  /^(?:(?:(?:GS|PGS|TS|ThS|BS|Ths|KTS)\.?\s*)*)?\p{Lu}(?:[’']\s?\p{L})?\p{Ll}*(?:[\s-]+\p{Lu}(?:[’']\s?\p{L})?\p{Ll}*){1,4}$|^\p{Lu}[’']\s?\p{L}\p{Ll}+$/u.test(
    text.trim(),
  )
