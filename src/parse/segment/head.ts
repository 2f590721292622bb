import {
  BODY_WORDS_IN_CAPITALS,
  SHEET_LINE,
  TYPE_AND_PLAIN_TITLE,
  TYPE_AND_TITLE,
} from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { ADDRESSED, isOverAddressees, readAddressees } from './addressees.js'
import { isCapital } from './capitals.js'
import {
  ASSEMBLY_SESSION,
  decidesUntitled,
  isAuthority,
  isBanner,
  isBodyOpening,
  isHeadMatter,
  isRule,
  isWhatItDoes,
  opensProse,
  sendsBelow,
  speaks,
  speaksOverList,
  startsBody,
} from './head-lines.js'
import type { Line } from './line.js'
import { markerOf } from './markers.js'
import { HEAD_LINES, mendHead } from './mended-head.js'
import { subjectOfPartyLetter } from './party-letter.js'
import { readPlainHead } from './plain-head.js'
import { isPosted, withoutHeadline } from './portal-title.js'
import { titleInSheet } from './sheet-title.js'
import { goesOnWithTitle } from './title-lines.js'
import { typeOfLine } from './type-line.js'

export interface Head {
  lines: Line[]
  typeLine: Line | null
  title: Passage
  addressees: Passage[]
  end: number
}

/** The lines of a head in, its parts out, with all lines as they are mended: `end` is the first line of the body. */
export function readHead(printed: readonly Line[]): { lines: readonly Line[]; head: Head } {
  const lines = mendHead(withoutHeadline(printed))
  const head = readPlainHead(lines) ?? headOf(lines)
  const isUntitled = head.title.text.trim() === ''
  return { lines, head: isUntitled ? { ...head, title: titleInSheet(lines.slice(0, HEAD_LINES)) } : head }
}

function headOf(lines: readonly Line[]): Head {
  // what a site prints above the letterhead is no body, however long
  const banner = lines.slice(0, HEAD_LINES * 2).findIndex(({ passage }) => isBanner(passage.text))
  const limit = Math.min(lines.length, Math.max(HEAD_LINES, banner + 30))
  let joined = -1
  for (let i = Math.max(0, banner - 6); i < limit; i += 1) {
    const text = (lines[i] as Line).passage.text
    if (
      typeOfLine(text) !== null &&
      !isOperativeWord(lines, i) &&
      (isCapital(text) || (banner >= 0 && i > banner && standsOverTitle(lines, i, banner)))
    )
      return headWithType(lines, i)
    if (joined < 0 && i > banner && mayJoinTitle(text, banner) && lengthOfType(lines, i) > 0)
      joined = isWhatItDoes(lines, i) ? -1 : i
    if (i > Math.max(0, banner) && startsBody(lines, i) && !(banner < 0 && isOverType(lines, i))) break
  }
  if (joined < 0) return headWithoutType(lines, banner, limit)
  const head = headWithType(typeApart(lines, joined), joined)
  return { ...head, end: head.end - 1 }
}

/** The headline of a page over a copy that has lost all of its head but "KẾ HOẠCH". */
const isOverType = (lines: readonly Line[], at: number): boolean =>
  at < HEADLINES &&
  !/[.:;,]$/u.test((lines[at] as Line).text) &&
  lines
    .slice(at + 1, at + 1 + HEADLINES)
    .some(({ text, isCapital }) => isCapital && typeOfLine(text) !== null)
const HEADLINES = 3

/** "QUYẾT ĐỊNH:" over the first article is what a decision says, not its type line: that one is lost. */
const isOperativeWord = (lines: readonly Line[], at: number): boolean =>
  /^QUYẾT (?:ĐỊNH|NGHỊ)\s*:$/u.test((lines[at] as Line).passage.text) &&
  /^Điều \d/u.test(lines[at + 1]?.passage.text ?? '')

/** In capitals as a title is, with whose paper it is ("NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ về …"), or below the banner. */
const mayJoinTitle = (text: string, banner: number): boolean =>
  isCapital(text) || TYPE_OF_WHOM.test(text) || (banner >= 0 && TYPE_AND_PLAIN_TITLE.test(text))
const TYPE_OF_WHOM =
  /^\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}\sCỦA\s\p{Lu}{2}[\p{Lu}\s]{3,60}\s(?:[Vv]ề|[Tt]hực hiện|[Tt]riển khai|tại)\s/u

/** How long the type word is with which a line, or one that a narrow cell broke off, begins its title; else 0. */
function lengthOfType(lines: readonly Line[], at: number): number {
  const { text } = (lines[at] as Line).passage
  const whole = (TYPE_AND_TITLE.exec(text) ?? TYPE_AND_PLAIN_TITLE.exec(text))?.[0].length
  if (whole !== undefined || text.length > 24) return whole ?? 0
  const rest = lines.slice(at + 1, at + 4).filter(({ gap, isCapital: inCapitals }) => gap === 0 && inCapitals)
  const joined = [text, ...rest.map(({ passage }) => passage.text)].join(' ')
  const length = TYPE_AND_TITLE.exec(joined)?.[0].length ?? 0
  return length < text.length ? length : 0
}

/** "Nghị quyết" over a title in capitals, below the banner: a law site's own capitals; any title, below the day. */
const standsOverTitle = (lines: readonly Line[], at: number, banner: number): boolean => {
  const title = lines[at + 1]?.passage.text ?? ''
  if (title.length > 20 && isCapital(title) && BODY_WORDS_IN_CAPITALS.exec(title)?.index !== 0) return true
  const isDated = lines.slice(banner, at).some(({ text }) => isHeadMatter(text) && /\sngày\s/u.test(text))
  const isLine = !isBodyOpening(title) || lines[at + 2]?.gap !== 0
  return isDated && isLine && /^\p{Lu}.*[^.:;,]$/u.test(title) && !ADDRESSED.test(title)
}

/** The lines with the type word of `at` on a line of its own. */
function typeApart(lines: readonly Line[], at: number): Line[] {
  const line = lines[at] as Line
  const length = lengthOfType(lines, at)
  return [
    ...lines.slice(0, at),
    line.reading(line.passage.slice(0, length)),
    line.reading(line.passage.slice(length).trim()).behind(0),
    ...lines.slice(at + 1),
  ]
}

function headWithType(lines: readonly Line[], typeAt: number): Head {
  const taken: Passage[] = []
  const addressees: Passage[] = []
  const matter: Line[] = []
  let ruled = false
  let end = typeAt + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line
    const { text } = line
    if (taken.length === 0 && decidesUntitled(lines, end)) {
      matter.push(line)
      end += 1
      break
    }
    const authority = !isRule(text) && isAuthority(lines, end, taken)
    if (isRule(text) || authority) ruled ||= taken.length > 0
    if (isRule(text) || isPosted(text)) continue
    const wrapped = taken.length > 0 && line.gap === 0 && WRAPPED.test(`${taken.at(-1)?.text}\n${text}`)
    if (authority || (isHeadMatter(text) && !wrapped) || ASSEMBLY_SESSION.test(text)) matter.push(line)
    else if (taken.length === 0 ? isBehindTitle(lines, end) : endsTitle(taken, line, ruled)) break
    else if (
      taken.length > 0 &&
      !wrapped &&
      taken.every((part) => isCapital(part.text)) &&
      opensProse(lines, end)
    )
      break
    else taken.push(line.passage)
  }
  if (ADDRESSED.test(lines[end]?.text ?? '')) end = readAddressees(lines, end, addressees)
  else if (sendsBelow(lines[end - 1]?.text ?? '')) end = readAddressees(lines, end - 1, addressees)
  return {
    lines: [...lines.slice(0, typeAt), ...matter],
    typeLine: lines[typeAt] as Line,
    title: Passage.join(taken).squeezed(),
    addressees,
    end,
  }
}

/** "thương mại điện tử ngày 03 tháng 10 năm 2022" is the rest of a title, no place and day; so is "UBND ngày …" below "số 5/QĐ-", and "Về việc …" below "CỦA …". */
const WRAPPED = /\n\p{Ll}|[\p{Lu}\d]-\n\p{Lu}|^CỦA\s[^\n]+\nVề việc\s/u

/** Below a type word without a title: the line opens the body, or says to whom the paper goes. */
function isBehindTitle(lines: readonly Line[], at: number): boolean {
  const { text, isCapital: inCapitals, marker } = lines[at] as Line
  if (isBodyOpening(text) && text.length > 160 && !inCapitals && !isTitle(lines, at)) return true
  return marker.marker === 'ARTICLE' || ADDRESSED.test(text)
}

/** `ruled`: a rule or the name of a body stands between the title and this line. */
function endsTitle(taken: readonly Passage[], line: Line, ruled: boolean): boolean {
  if ((ruled && !/^\p{Ll}/u.test(line.text)) || !goesOnWithTitle(taken, line)) return true
  // "(Ban hành kèm theo Quyết định số …)" says of an annex whose it is
  return /^\((?:Ban hành$|(?:Ban hành\s+)?[Kk]èm theo\s)/u.test(line.text)
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
  const subject: Passage[] = []
  let inSubject = false
  let dated = false
  let numbered = false
  let subjectEnd = -1
  let end = 0
  for (; end < limit; end += 1) {
    const line = lines[end] as Line
    const { text } = line
    if (ADDRESSED.test(text)) {
      const addressees: Passage[] = []
      end = readAddressees(lines, end, addressees)
      return untyped(lines.slice(0, end), subject, addressees)
    }
    const ofLetter = subject.length === 0 ? subjectOfPartyLetter(lines, end) : 0
    if (ofLetter > 0) {
      subject.push(...lines.slice(end, end + ofLetter).map(({ passage }) => passage))
      end += ofLetter - 1
      subjectEnd = end
      continue
    }
    if (inSubject && isDayBeside(subject, lines, end)) {
      dated = true
      continue
    }
    const about = ABOUT.exec(text)?.[0].length
    inSubject =
      about !== undefined ||
      isTitleOfCopy(lines, end) ||
      (inSubject && goesOn(subject, lines, end)) ||
      (subject.length === 0 &&
        (isBareTitle(text, dated) || (numbered && (ABOUT_ALONE.test(text) || isSubjectOverDay(lines, end)))))
    if (inSubject) {
      // what a site prints above all else stands again beside the number
      if (about !== undefined) subject.length = 0
      subject.push(line.passage.slice(about ?? 0))
      subjectEnd = end
    } else {
      dated ||= isHeadMatter(text) && /ngày/iu.test(text)
      numbered = /^Số\s*:?\s*\d/u.test(text)
      if (
        end > banner &&
        !isTitleOfCopy(lines, end) &&
        (startsBody(lines, end) ||
          TELLS_NEWS.test(text) ||
          speaksOverList(text) ||
          (dated && /^\P{Lu}.{20,};$/u.test(text)))
      )
        break
    }
  }
  const last = Math.max(subjectEnd, lines.slice(0, end).findLastIndex(isOfAHead))
  // "Ngày đăng: 01/4/2016" over news, of which no line opens a body: the head ends with the last line of its kind
  return untyped(lines.slice(0, end === lines.length || last < 0 ? last + 1 : end), subject, [])
}

/** "Bộ Y tế vừa có văn bản gửi các tỉnh …": below "Ngày đăng: …" it opens the text. */
const TELLS_NEWS =
  /^(?:Bộ|Sở|UBND|Ủy ban|Chủ tịch|Ban|Văn phòng|Tỉnh|Công an)\s.{2,90}\s(?:vừa|đã|mới)\s(?:có|ký|gửi|ban hành)\s.{20,}\.$/u
/** “V/v …” in quotation marks goes on to where they close: no line of it opens the body, "Ngày …" neither. */
function goesOn(subject: readonly Passage[], lines: readonly Line[], at: number): boolean {
  const { text: opening } = lines[at - subject.length] as Line
  return /^[“"]\s?V/iu.test(opening)
    ? subject.length < 9 && !/[”"]$/u.test(subject.at(-1)?.text ?? '')
    : goesOnWithSubject(subject, lines, at)
}

/** "V/v báo cáo tình hình | Hà Nội, ngày 04 tháng 5 năm 2021" / "trồng cây": the day stands in the column beside the subject. */
function isDayBeside(subject: readonly Passage[], lines: readonly Line[], at: number): boolean {
  const { text, gap } = lines[at] as Line
  const below = lines[at + 1]
  return (
    gap === 0 &&
    isHeadMatter(text) &&
    /,\s*ngày\s/iu.test(text) &&
    !/[.:;]$/u.test(subject.at(-1)?.text ?? '') &&
    below?.gap === 0 &&
    /^\p{Ll}/u.test(below.text) &&
    below.marker.marker === 'NONE'
  )
}

/** However long, the first line of a copy that stands in capitals over the name of who decides opens no body. */
const isTitleOfCopy = (lines: readonly Line[], at: number): boolean =>
  at === 0 &&
  (lines[0] as Line).isCapital &&
  !isNameInCapitals((lines[0] as Line).text) &&
  isNameInCapitals(lines[1]?.text ?? '') &&
  /^(?:Căn cứ|Xét)\s/u.test(lines[2]?.text ?? '')
const isNameInCapitals = (text: string): boolean =>
  isCapital(text) && text.length < 110 && BODY_WORDS_IN_CAPITALS.exec(text)?.index === 0

const untyped = (lines: Line[], subject: readonly Passage[], addressees: Passage[]): Head => ({
  lines,
  typeLine: null,
  title: withoutQuote(Passage.join(subject).squeezed()),
  addressees,
  end: lines.length,
})

/** The mark that opened the subject stood before its "V/v". */
const withoutQuote = (title: Passage): Passage =>
  /^(?:[^“"]+[”"]|[^()]+(?:\([^()]*\)[^()]*)?\))$/u.test(title.text)
    ? title.slice(0, title.text.length - 1)
    : title

function goesOnWithSubject(subject: readonly Passage[], lines: readonly Line[], at: number): boolean {
  const { text, gap, marker, isCapital: inCapitals } = lines[at] as Line
  return (
    (gap === 0 || /^\p{Ll}/u.test(text) || isOverAddressees(lines, at)) &&
    !isHeadMatter(text) &&
    !MISREAD_DAY.test(text) &&
    !SHEET_LINE.test(text) &&
    !isAuthority(lines, at, subject) &&
    !/^Số\b/u.test(text) &&
    marker.marker === 'NONE' &&
    !isBodyOpening(text) &&
    !speaks(text) &&
    !/[.:]$/.test(subject.at(-1)?.text ?? '') &&
    (inCapitals === subject.every((part) => isCapital(part.text)) || (gap === 0 && ABBREVIATION.test(text)))
  )
}

/** "V/v giám sát của" / "HĐND" */
const ABBREVIATION = /^(?!DỰ|MẬT)\p{Lu}[\p{Lu}\d&-]{1,7}\.?$/u

/** A scan of "Hà Nội, ngày 17 tháng 10 năm 2016" whose figures were written by hand. */
const MISREAD_DAY = /^[^,]{4,25},\s*ng\p{L}y,?\s.{0,6}\sth\p{L}ng\s.{0,6}\sn\p{L}m\s+\d{4}$/u

/** Where no line is one of a head, the text begins with its body. */
const isOfAHead = ({ passage: { text } }: Line): boolean =>
  isHeadMatter(text) ||
  (isCapital(text) && BODY_WORDS_IN_CAPITALS.exec(text)?.index === 0) ||
  SHEET_LINE.test(text)

/** "V/v …", "Vv: …", "V.v …", "(V/v …)", "Về: …" */
const ABOUT = /^(?:[“"(]?V\s*\/\s*v\s*[:.]?\s*|V\.?v\.?(?:\s*:\s*|\s+)|Về\s*:\s*)/iu

/** A line between the number and the day, which a site printed without its "V/v". */
const isSubjectOverDay = (lines: readonly Line[], at: number): boolean => {
  const { text, gap } = lines[at] as Line
  const below = lines[at + 1]?.text ?? ''
  return (
    gap === 0 &&
    /^\p{Lu}\p{Ll}+\s[^|]{15,300}[^:;|]$/u.test(text) &&
    !isHeadMatter(text) &&
    isHeadMatter(below) &&
    /ngày/iu.test(below)
  )
}

/** Right below the number: "Về khẩn trương tiêm chủng". */
const ABOUT_ALONE = /^Về\s\P{Lu}[^:;]{8,350}$/u

/** A title without its type word: "Về việc …", or capitals below the date that name no body. */
const isBareTitle = (text: string, dated: boolean): boolean =>
  (/^Về việc\s/iu.test(text) && text.length < 200 && !/[.:]$/.test(text)) ||
  (dated && /^Về\s/u.test(text) && text.length < 160 && !/[.:;]$/.test(text)) ||
  (dated &&
    isCapital(text) &&
    !ASSEMBLY_SESSION.test(text) &&
    text.length > 20 &&
    text.split(' ').length > 4 &&
    BODY_WORDS_IN_CAPITALS.exec(text)?.index !== 0 &&
    !UNIT_IN_CAPITALS.test(text) &&
    markerOf(text).marker === 'NONE')
/** The second line of a committee's name. */
const UNIT_IN_CAPITALS = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s/u
