import type { Body } from '../../model/agency.js'
import { boundsOf, isoDay, precisionOf, type IsoDay, type PartialDate } from '../../model/date.js'
import type { AccessClass, DocumentSystem, DocumentType, Level } from '../../model/document.js'
import type { Found, Span } from '../../model/evidence.js'
import { fold, foldBare } from '../../model/fold.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { vintageAt, type Territory } from '../../model/territory.js'
import { TYPE_CODES } from '../lexicon/symbols.js'
import { SHEET_LINE, TYPE_WORDS, TYPE_AND_TITLE, TYPE_LINE } from '../lexicon/layout.js'
import { districtOf, provinceByName, provinceOf, unitsByName } from '../lexicon/territories.js'
import { Passage } from '../passage.js'
import { districtCommittee, NOWHERE, ownUnit, placeOf, type Place } from '../place.js'
import { isCapital, type Paper } from '../segment.js'
import { liesBelow } from './address.js'
import { bodyNamed, bodyOf, findBodies, unitIn } from './agencies.js'
import { dateAt, findDates } from './dates.js'
import { inferProvince, onlyCityNamed, unitMeant, type Inference } from './gazetteer.js'
import type { Signature } from './signature.js'
import { findSymbols, knownIssuer, readUnnumbered } from './symbols.js'

export type Urgency = 'KHAN' | 'THUONG_KHAN' | 'HOA_TOC'
export type ProvinceSource = 'PRINTED' | 'INFERRED_BODY' | 'INFERRED_GAZETTEER'

/** The face of a paper: what its head, title and signature say of it. */
export interface Heading extends Found {
  /** RETELLING: news that speaks of a paper, not the paper itself (see retelling.ts). */
  readonly form: 'PAPER' | 'RETELLING'
  readonly system: DocumentSystem | null
  readonly type: DocumentType | null
  readonly typeCode: string | null
  readonly symbol: DocumentSymbol | null
  readonly symbolPrinted: string | null
  readonly symbolSpan: Span | null
  /** The body whose numbering series it is; `organ` the one that decided (Ban Thường vụ). */
  readonly issuer: Body | null
  readonly organ: Body | null
  readonly letterhead: boolean
  readonly place: Place
  readonly provinceSource: ProvinceSource | null
  readonly inference: Inference | null
  readonly issuedOn: PartialDate | null
  readonly seat: string | null
  readonly title: string | null
  readonly accessClass: AccessClass
  readonly urgency: Urgency | null
  readonly addressees: readonly Body[]
  readonly meetingOn: IsoDay | null
  readonly conclusionBy: { readonly name: string; readonly role: string | null } | null
}

/**
 * In: the segmented paper and its signature. Out: its heading. What is not printed is inferred where the paper's
 * own words decide it (docs/domain.md, Symbols, Places), with the source of the inference; else it stays null.
 */
export function recogniseHeading(paper: Paper, signature: Signature, marks: readonly string[] = []): Heading {
  const lines = paper.head.map(({ passage }) => passage)
  const number = readNumber(lines)
  const date = readDate([
    ...lines,
    ...paper.tail.map(({ passage }) => passage).filter(({ text }) => text.length < 80 && !/^-/.test(text)),
  ])
  const meetingOn = readMeeting(paper)
  const knownDay = date.issuedOn ? boundsOf(date.issuedOn.value).latest : (meetingOn ?? latestDay(paper))
  const vintage = vintageAt(knownDay)
  const texts = textsOf(paper)
  const head = readLetterhead(paper, knownDay === null ? [2024, 2025] : [vintage], (units) =>
    unitMeant([date.seat ?? '', ...texts], units),
  )
  const type = readType(paper, number?.type ?? null, number?.symbol ?? null)
  const system = readSystem(
    number?.symbol ?? null,
    lines,
    head,
    signature,
    fold(
      paper.body
        .slice(0, 3)
        .map(({ passage }) => passage.text)
        .join('\n'),
    ),
  )
  const located = locate(paper, head, date.seat, number?.symbol ?? null, signature, vintage)
  const { issuer, organ } = readIssuer(head, located.place, number?.symbol ?? null, system, signature, paper)
  const place = withCity({ ...located.place, level: issuer?.level ?? located.place.level }, paper)
  return {
    form: 'PAPER',
    system: issuer?.system ?? system,
    type,
    typeCode: number?.symbol.typeCode ?? codeOf(type, system),
    symbol: number?.symbol ?? null,
    symbolPrinted: number?.printed ?? null,
    symbolSpan: number?.span ?? null,
    issuer,
    organ,
    letterhead: head.bodies.length > 0,
    place,
    provinceSource: place.province ? located.source : null,
    inference: located.inference,
    issuedOn: date.issuedOn,
    seat: date.seat,
    title: titleOf(paper),
    ...readMarks(paper, marks),
    addressees: paper.addressees.flatMap((line) =>
      findBodies(line.text, place).flatMap(({ bodies }) => bodies),
    ),
    meetingOn,
    conclusionBy: readSpeaker(paper),
    span: lines[0] ? { start: lines[0].span().start, end: (lines.at(-1) as Passage).span().end } : null,
    rule: `heading.${number ? 'symbol' : 'no-symbol'}.${head.bodies.length > 0 ? 'letterhead' : 'no-letterhead'}`,
    confidence: number && head.bodies.length > 0 ? 0.97 : 0.8,
  }
}

// ------------------------------------------------------------ number, type

interface NumberLine {
  symbol: DocumentSymbol
  type: DocumentType | null
  printed: string
  span: Span
}

/**
 * The paper's own number line. "Số: …" comes first, then one with a noun ("Nghị quyết số: …"), then a bare symbol; a
 * law site's property sheet counts only when there is no other.
 */
function readNumber(lines: readonly Passage[]): NumberLine | null {
  const found: (NumberLine | undefined)[] = []
  for (const line of lines) {
    const rank = rankOfNumberLine(line.text)
    if (rank !== null && found[rank] === undefined) found[rank] = numberIn(line) ?? undefined
  }
  return found.find((number) => number !== undefined) ?? null
}

function rankOfNumberLine(text: string): number | null {
  if (SHEET_LINE.test(text) || /\t|\|/.test(text)) return 3
  if (NUMBER_LABEL.test(text)) return 0
  if (NOUN_LABEL.test(text)) return 1
  return text.length < 30 ? 2 : null
}

const NUMBER_LABEL = /^S[ốoôó]\s*[:.]?\s*(?=[\d/.…_\s-]|\p{Lu})/iu
const NOUN_LABEL = /^\p{L}+\s+\p{L}+\s+S[ốoôó]\s*[:.]?\s*(?=[\d/.…_\s-]|\p{Lu})/iu

function numberIn(line: Passage): NumberLine | null {
  const { text } = line
  const [symbol] = findSymbols(text)
  if (symbol)
    return {
      symbol: symbol.symbol,
      type: symbol.type,
      printed: text.slice(0, symbol.end),
      span: line.span(symbol.start, symbol.end),
    }
  const labelled = NUMBER_LABEL.test(text) || NOUN_LABEL.test(text) || /^\p{Lu}+-\p{Lu}+$/u.test(text)
  const unnumbered = labelled ? readUnnumbered(text.replace(/^\p{L}+\s+\p{L}+\s+(?=S[ốoôó])/iu, '')) : null
  return unnumbered && { ...unnumbered, printed: text, span: line.span() }
}

function readType(
  paper: Paper,
  fromCode: DocumentType | null,
  symbol: DocumentSymbol | null,
): DocumentType | null {
  const word =
    paper.typeLine &&
    (TYPE_LINE.exec(fold(paper.typeLine.passage.text))?.[1] ?? fold(paper.typeLine.passage.text))
  const printed = word === null ? undefined : TYPE_WORDS.find(([noun]) => fold(noun) === word)?.[1]
  if (printed) return printed
  // a letter whose body's code begins like a type: "2357/TT-CLT" of Cục Trồng trọt, above "Kính gửi"
  if (fromCode && !(paper.addressees.length > 0 && NEVER_ADDRESSED.has(fromCode))) return fromCode
  return symbol || paper.addressees.length > 0 ? 'CONG_VAN' : null
}

const NEVER_ADDRESSED: ReadonlySet<DocumentType> = new Set(['THONG_TU', 'NGHI_DINH', 'LUAT', 'NGHI_QUYET'])

function codeOf(type: DocumentType | null, system: DocumentSystem | null): string | null {
  if (type === null || (type === 'CONG_VAN' && system !== 'PARTY')) return null
  return TYPE_CODES.find(([, of]) => of === type)?.[0] ?? null
}

function readSystem(
  symbol: DocumentSymbol | null,
  lines: readonly Passage[],
  head: Letterhead,
  signature: Signature,
  opening: string,
): DocumentSystem | null {
  if (symbol) return symbol.system
  const text = lines.map((line) => fold(line.text)).join('\n')
  if (/đảng cộng sản việt nam/u.test(text)) return 'PARTY'
  if (/cộng hòa xã hội|độc lập-tự do/u.test(text)) return 'STATE'
  return head.bodies.at(-1)?.system ?? signature.system ?? (PARTY_SPEAKS.test(opening) ? 'PARTY' : null)
}

/** Without a head: who issues it by its first sentences. */
const PARTY_SPEAKS =
  /(?:ban thường vụ|ban chấp hành|thường trực)?\s*(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|bộ)[^.;]{0,60}\s(?:ban hành|xây dựng|yêu cầu|kết luận|đề nghị|quyết định)/u

// -------------------------------------------------------------------- date

function readDate(lines: readonly Passage[]): { issuedOn: PartialDate | null; seat: string | null } {
  const placed =
    /^(?:(.{2,40}?)\s*,\s*)?(ngày[\s.…_/]*(\d{0,2})[\s.…_/]*tháng[\s.…_/]*(\d{0,2})[\s.…_/]*năm[\s.…_]*((?:19|20)\s?\d\s?\d)?)/iu
  for (const { text } of lines) {
    const found = placed.exec(text)
    if (!found || /^(?:Căn cứ|Thực hiện|Theo|Hôm nay|Hồi)/iu.test(text)) continue
    const [, seat, , day = '', month = '', year] = found
    return { issuedOn: partial(year, month, day, text), seat: seatOf(seat) }
  }
  for (const { text } of lines) {
    const comma = /^(\p{Lu}[\p{L}\s.-]{1,40}?)\s*,\s*(?=(?:ngày\s*)?\d)/u.exec(text)
    const date = comma && dateAt(text, comma[0].length)
    if (comma && date?.value)
      return {
        issuedOn: { value: date.value, precision: precisionOf(date.value), asPrinted: text },
        seat: seatOf(comma[1]),
      }
  }
  return { issuedOn: null, seat: null }
}

const seatOf = (seat: string | undefined): string | null => {
  const name = seat?.replace(/^.*\s{2,}|\t/gu, '').trim() ?? ''
  return name === '' ? null : name
}

function partial(year: string | undefined, month: string, day: string, printed: string): PartialDate | null {
  const digits = year?.replace(/\s/g, '')
  if (digits === undefined) return null
  const known = Number(month) >= 1 && Number(month) <= 12 ? `${digits}-${month.padStart(2, '0')}` : digits
  // an impossible day is a misprint: what is left of the date stands
  const value =
    (known === digits || day === '' ? null : isoDay(Number(digits), Number(month), Number(day))) ?? known
  return { value, precision: precisionOf(value), asPrinted: printed }
}

/** The day of the meeting that a notice or minutes report: first date of the body's opening. */
function readMeeting(paper: Paper): IsoDay | null {
  for (const { passage } of paper.body.slice(0, 2)) {
    const opening = passage.text.slice(0, 400)
    const event = findDates(opening).find(
      ({ start, end }) =>
        OPENS_CLAUSE.test(fold(opening.slice(0, start))) && isEvent(passage.text, start, end),
    )
    if (event) return event.value?.length === 10 ? event.value : null
  }
  return null
}

/** What may stand before the day of a meeting: nothing, a clause that has ended, or the time of day. */
const OPENS_CLAUSE = /(?:^|[;,.])$|(?:^|[;,.\s])(?:sáng|chiều|hôm nay|vào lúc|hồi)[^;]*$/u

const isEvent = (text: string, start: number, end: number) => {
  const before = fold(text.slice(Math.max(0, start - 30), start))
  const sentence = text.slice(end, end + 600).split(/[.;]\s/u, 1)[0] ?? ''
  const after = fold(sentence)
  return (
    !/(?:số|của|\/[\p{L}-]+,?)\s*$/u.test(before) &&
    !/\d[\p{L}/-]*,?\s*$/u.test(before) &&
    /(?:chủ trì|tổ chức|họp|hội nghị|làm việc|buổi|kiểm tra|tiếp|chủ tọa|cuộc|phiên|tại)/u.test(after)
  )
}

function latestDay(paper: Paper): string | null {
  let latest: string | null = null
  for (const { passage } of paper.body)
    for (const { value } of findDates(passage.text))
      if (value?.length === 10 && (latest === null || value > latest)) latest = value
  return latest
}

// --------------------------------------------------------------- letterhead

interface Letterhead {
  /** Names as printed, each joined over its lines, superior body first. */
  readonly lines: readonly string[]
  readonly bodies: readonly Body[]
  /** `TỈNH X`, `ĐẢNG BỘ TỈNH X` among them: the province that the head prints. */
  readonly province: Territory | null
  /** The unit that the last name prints. */
  readonly unit: Territory | null
  /** The last name prints a unit that is not one of the map, or may be one of several. */
  readonly unplaced: boolean
}

const BANNER = /^(?:cộng hòa xã hội|độc lập|đảng cộng sản việt nam|tự do|hạnh phúc)/u

/**
 * The bodies that the head prints. A unit is one of the maps given that lies in the units printed above it; among
 * namesakes `choose` decides, by what the paper says.
 */
function readLetterhead(
  paper: Paper,
  maps: readonly Territory['vintage'][],
  choose: (units: readonly Territory[]) => Territory | null,
): Letterhead {
  const names = letterheadNames(paper)
  const bodies: Body[] = []
  let above: readonly Territory[] = []
  let unit: Territory | null = null
  let unplaced = false
  let place: Place = { ...NOWHERE, vintage: maps[0] as Territory['vintage'] }
  for (const printed of names) {
    const superior = bodies.at(-1)
    // a commission under the Central Committee is named by "Trung ương" alone
    const of = superior?.name.replace(/^Ban Chấp hành Trung ương(?: Đảng)?$/u, 'Trung ương')
    const name = superior && PART_OF_A_BODY.test(printed) ? `${printed} ${of}` : printed
    const named =
      name === printed
        ? unitIn(name.replaceAll(' và ', ' Và '), { ...NOWHERE, vintage: place.vintage }, maps)
        : null
    if (named) {
      const inside = named.units.filter(
        (one) => above.length === 0 || above.some((area) => liesIn(one, area)),
      )
      unit = inside.length > 1 ? choose(inside) : (inside[0] ?? null)
      unplaced = unit === null
      above = unit ? [unit] : inside.length > 0 ? inside : above
      if (unit) place = placeOf(unit)
      else place = { ...place, level: named.level }
      const head = named.head === '' ? headBelow(superior) : named.head.replaceAll(' Và ', ' và ')
      if (head !== null)
        bodies.push(
          unit
            ? bodyOf(head, unit, named.kind)
            : bodyNamed(`${head} ${name.slice(named.head.length).trim()}`, place),
        )
      continue
    }
    const [found] = findBodies(name, place)
    if (!found || found.start > 3) continue
    const body =
      found.bodies.length === 1 && found.end >= name.length - 2
        ? (found.bodies[0] as Body)
        : bodyNamed(name, place)
    bodies.push(CENTRAL_NAME.test(printed) && body.territory === null ? { ...body, level: 'CENTRAL' } : body)
    if (body.territory) {
      unit = body.territory
      above = [unit]
      place = placeOf(unit)
    } else if (body.level) place = { ...place, level: body.level }
  }
  return { lines: names, bodies, province: place.province, unit, unplaced }
}

const liesIn = (unit: Territory, area: Territory): boolean => unit.key === area.key || liesBelow(unit, area)

/** "UBND HUYỆN X" over "XÃ Y": the body of the same kind; null where the number's code tells. */
function headBelow(superior: Body | undefined): string | null {
  if (!superior) return null
  if (/^(?:UBND|HĐND)(?!\p{L})/u.test(superior.name)) return superior.name.slice(0, 4)
  return /^(?:Đảng bộ|Ban Chấp hành Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy)(?!\p{L})/u.test(
    superior.name,
  )
    ? 'Đảng ủy'
    : null
}

/** The names that the head prints in capitals, each joined over its lines. */
function letterheadNames(paper: Paper): string[] {
  const names: string[] = []
  for (const line of paper.head) {
    const text = line.passage.text
      .replace(/[*_]+/g, '')
      .replace(/^Y BAN /u, 'ỦY BAN ')
      // "CHỦ TỊCH UBND TỈNH X ĐIỆN:" opens a telegram
      .replace(/\s+-\s+TRƯỞNG BAN .*$/u, '')
      .replace(/(?:(?<=^(?:CHỦ TỊCH|THỦ TƯỚNG|BAN CHỈ).*)\s+ĐIỆN(?:\s*GỬI)?|\s+ĐIỆN\s*:)\s*:?\s*$/u, '')
      .trim()
    if (SESSION.test(text) || TYPE_LINE.test(fold(text)) || TYPE_AND_TITLE.test(text)) continue
    const low = fold(text)
    if (!isCapital(text) || BANNER.test(low) || text.length > 110) continue
    if (/\d{2}/.test(text) && !NUMBERED_UNIT.test(low)) continue
    const last = names.at(-1)
    const kind = UNIT_LINE.exec(low)?.[1]
    if (kind) {
      const before = last === undefined ? undefined : [...fold(last).matchAll(UNIT_IN_LINE)].at(-1)?.[1]
      if (last === undefined || (before !== undefined && rankOf(before) < rankOf(kind))) names.push(text)
      else names[names.length - 1] = before === undefined ? `${last} ${text}` : `${last}, ${text}`
      continue
    }
    const goesOn =
      GOES_ON.test(low) ||
      (!HEAD_WORD.test(low) && line.gap === 0 && !STAMP.test(low) && SHORT_NAME.test(text))
    if (last !== undefined && goesOn) names[names.length - 1] = `${last} ${text}`
    else if (HEAD_WORD.test(low)) names.push(text)
  }
  return names.map(titleCase)
}

/** The rank of a kind of unit: a province's is 0. "Thành phố" stands below a province and above wards. */
const rankOf = (kind: string): number =>
  kind === 'tỉnh'
    ? 0
    : /^(?:thành phố|tp\.?)$/u.test(kind)
      ? 1
      : /^(?:huyện|quận|thị xã)$/u.test(kind)
        ? 2
        : 3
const UNIT_WORD = '(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+(?!ủy(?!\\p{L}))'
const UNIT_LINE = new RegExp(`^${UNIT_WORD}`, 'u')
const UNIT_IN_LINE = new RegExp(`(?<!\\p{L})${UNIT_WORD}(?!hội(?!\\p{L}))(?=[\\p{L}\\d])`, 'gu')
const NUMBERED_UNIT = /(?:phường|quận|xã|thị trấn|ủy)\s+(?:\p{L}+\s+){0,3}\d{1,2}$/u
/** A name broken before these words. */
const GOES_ON = /^(?:và|nước)\s/u

/** Below the name of an assembly: "KHÓA IX, KỲ HỌP THỨ HAI MƯƠI". */
/** A body of the whole country, known or not. */
const CENTRAL_NAME = /(?:\s(?:Trung Ương|Tw|Việt Nam|Quốc Gia)|^(?:Trung Ương) .*)$/u
const SESSION = /^\(?(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s/u
const STAMP = /^(?:hỏa tốc|khẩn|mật|dự thảo)/u

/** Offices that print only their own word below the body they belong to. */
const PART_OF_A_BODY =
  /^(?:Văn Phòng|Ban (?:Tổ Chức|Tuyên Giáo|Tuyên Giáo và Dân Vận|Dân Vận|Nội Chính|Xây Dựng Đảng)|(?:Cơ Quan )?(?:Ủy|Uỷ) Ban Kiểm Tra)$/u

const HEAD_WORD =
  /(?:^|\s)(?:ubnd|ủy ban|hđnd|hội đồng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|ban|bộ|chính phủ|thủ tướng|quốc hội|sở|phòng|văn phòng|cục|chi cục|thanh tra|công an|mặt trận|đoàn|hội|liên đoàn|chi bộ|tổng|trung tâm|chủ tịch|tòa án|viện)(?=\s|$)/u
const SHORT_NAME = /^\p{Lu}[\p{Lu}\s,&-]{1,60}$/u
const titleCase = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?<![\p{L}])(\p{L})/gu, (letter) => letter.toUpperCase())
    .replace(/ Và /gu, ' và ')

// ----------------------------------------------------------------- location

interface Location {
  place: Place
  source: ProvinceSource | null
  inference: Inference | null
}

/** Which unit the paper belongs to: letterhead, place line, symbol and signature, then the words of the body. */
function locate(
  paper: Paper,
  head: Letterhead,
  seat: string | null,
  symbol: DocumentSymbol | null,
  signature: Signature,
  vintage: 2024 | 2025,
): Location {
  const own = head.bodies.at(-1)
  const known = symbol && knownIssuer(symbol.issuer.split('-')[0] ?? '')
  if (own?.level === 'CENTRAL' || (known?.level === 'CENTRAL' && !own?.territory))
    return { place: { ...NOWHERE, vintage, level: 'CENTRAL' }, source: null, inference: null }
  const level = own?.level ?? known?.level ?? levelFromWords(paper, signature)
  const unit = head.unit ?? own?.territory ?? null
  if (unit && !head.unplaced)
    return {
      place: own?.territory ? placeOf(own.territory) : placeOf(unit),
      source: printedIn(head, seat, unit),
      inference: null,
    }
  const seated = seat === null ? null : provinceByName(seat.replace(/^TP\.?\s*/u, ''), vintage)
  const institution =
    own !== undefined && own.level === 'COMMUNE' && !/(?:xã|phường|thị trấn|đặc khu)\s/u.test(fold(own.name))
  if (head.province ?? (seated && ((level !== 'DISTRICT' && level !== 'COMMUNE') || institution))) {
    const province = (head.province ?? seated) as Territory
    return { place: withLevel(province, level, seat), source: 'PRINTED', inference: null }
  }
  const seatUnits =
    seat === null || level === null || level === 'PROVINCE' || level === 'CENTRAL'
      ? []
      : unitsByName(seat, { vintage, level })
  if (seatUnits.length === 1)
    return { place: placeOf(seatUnits[0] as Territory), source: 'INFERRED_GAZETTEER', inference: null }
  const inference = inferProvince(textsOf(paper), vintage, [])
  if (!inference) return { place: { ...NOWHERE, vintage, level }, source: null, inference: null }
  const district = level === 'DISTRICT' || level === 'COMMUNE' ? inference.district : null
  return {
    place: { ...placeOf(inference.province), level, district },
    source: inference.printed ? 'INFERRED_BODY' : 'INFERRED_GAZETTEER',
    inference,
  }
}

const textsOf = (paper: Paper): string[] => [
  paper.title.text,
  ...paper.body.map(({ passage }) => passage.text),
  ...paper.tail.map(({ passage }) => passage.text),
]

const printedIn = (head: Letterhead, seat: string | null, unit: Territory): ProvinceSource => {
  const province = provinceOf(unit)
  const printed = [...head.lines, seat ?? ''].some((line) => fold(line).includes(fold(province.name)))
  return printed ? 'PRINTED' : 'INFERRED_GAZETTEER'
}

/** "UBND thành phố" in a provincial paper is the city that it speaks of (docs/domain.md, Whose paper is cited, 4). */
function withCity(place: Place, paper: Paper): Place {
  if (place.level !== 'PROVINCE' || place.province === null || place.province.kind === 'thành phố')
    return place
  const texts = [paper.title, ...paper.body.map(({ passage }) => passage)].map(({ text }) => text)
  return { ...place, city: onlyCityNamed(texts, place.province) }
}

function withLevel(province: Territory, level: Level | null, seat: string | null): Place {
  const place = placeOf(province)
  if (level === 'DISTRICT' && seat) {
    const [district] = unitsByName(seat, { vintage: province.vintage, level: 'DISTRICT', within: province })
    return { ...place, level, district: district ? districtOf(district) : null }
  }
  return { ...place, level: level ?? place.level }
}

/** Without a letterhead: whose chairperson speaks, whose bodies are named without a name of their own. */
function levelFromWords(paper: Paper, signature: Signature): Level | null {
  const words = fold(
    [
      paper.title.text,
      ...signature.capacity,
      ...paper.body.slice(0, 3).map(({ passage }) => passage.text),
    ].join('\n'),
  )
  const tail = fold(
    paper.body
      .slice(-2)
      .map(({ passage }) => passage.text)
      .join('\n'),
  )
  const first =
    /(?:chủ tịch|phó chủ tịch)?\s*(?:ubnd|ủy ban nhân dân|hđnd|thường trực|bí thư|ban thường vụ|btv)\s+(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thành ủy|huyện ủy|tỉnh ủy|thị ủy|quận ủy|đảng ủy)/u.exec(
      words,
    ) ?? /(?:ubnd|ủy ban nhân dân)\s+(tỉnh|huyện|xã)/u.exec(tail)
  switch (first?.[1]) {
    case 'tỉnh':
    case 'tỉnh ủy':
      return 'PROVINCE'
    case 'huyện':
    case 'quận':
    case 'thị xã':
    case 'huyện ủy':
    case 'quận ủy':
    case 'thị ủy':
      return 'DISTRICT'
    case 'xã':
    case 'phường':
    case 'thị trấn':
    case 'đặc khu':
    case 'đảng ủy':
      return 'COMMUNE'
    default:
      return null
  }
}

// ------------------------------------------------------------------ issuer

interface Issuing {
  issuer: Body | null
  organ: Body | null
}

/** Whether the text has any of a paper's form: a type line, an addressee or a signature. Else it may be anything. */
const hasForm = ({ typeLine, addressees }: Paper, { capacity }: Signature): boolean =>
  typeLine !== null || addressees.length > 0 || capacity.length > 0

/**
 * The last body of the letterhead, else the one that the symbol names, else the committee of the place; null for a text
 * that has no form of a paper.
 */
function readIssuer(
  head: Letterhead,
  place: Place,
  symbol: DocumentSymbol | null,
  system: DocumentSystem | null,
  signature: Signature,
  paper: Paper,
): Issuing {
  const organ = system === 'PARTY' || system === null ? readOrgan(signature, place) : null
  const known = symbol === null ? null : knownIssuer(symbol.issuer.split('-')[0] ?? '')
  const last = head.bodies.at(-1)
  const printed =
    last && last.territory === null && last.level !== 'CENTRAL'
      ? bodyNamed(last.name, { ...place, level: last.level ?? place.level })
      : last
  if (printed && known?.code === 'TW' && printed.level === 'CENTRAL') {
    // "BAN CHẤP HÀNH TRUNG ƯƠNG" heads the papers of the Secretariat and the Politburo too
    const deciding = centralOrganIn(paper, place) ?? organ
    return { issuer: deciding ?? printed, organ: deciding ?? printed }
  }
  if (printed) {
    // a stripped second line: "UBND TỈNH X" above SXD's number is the department's superior
    if (known && /^S\p{Lu}/u.test(known.code) && /^UBND/u.test(printed.name))
      return { issuer: bodyNamed(known.body, { ...place, level: 'PROVINCE' }), organ }
    return { issuer: seriesOwner(printed), organ: organ ?? (isOrgan(printed) ? printed : null) }
  }
  if (known)
    return {
      issuer:
        known.level === 'CENTRAL'
          ? bodyNamed(known.body, { ...place, level: 'CENTRAL' })
          : knownLocal(known.body, place),
      organ,
    }
  if (!hasForm(paper, signature)) return { issuer: null, organ }
  const committee = system === 'PARTY' ? ownCommittee(place) : ownUnit(place) || place.level ? 'UBND' : null
  return { issuer: committee === null ? null : knownLocal(committee, place), organ }
}

const isOrgan = (body: Body) => /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) /u.test(body.name)

/**
 * The body in whose series an organ numbers: the Standing Board, the Executive Committee and the Party organisation of
 * a province ("ĐẢNG BỘ TỈNH X / BAN CHẤP HÀNH") all number in the committee's. Any other body is its own.
 */
export function seriesOwner(body: Body): Body {
  if (body.territory && /^(?:(?:Ban Thường vụ|Ban Chấp hành) )?Đảng bộ /u.test(body.name))
    return knownLocal(ownCommittee(placeOf(body.territory)) ?? 'Đảng ủy', placeOf(body.territory))
  const inner =
    /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) ((?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy.*)$/u.exec(
      body.name,
    )?.[1]
  return inner && body.territory ? bodyNamed(inner, placeOf(body.territory)) : body
}

function knownLocal(name: string, place: Place): Body {
  const kind =
    place.level === 'DISTRICT'
      ? place.district?.kind
      : place.level === 'COMMUNE'
        ? place.commune?.kind
        : place.province?.kind
  const spelled =
    name === 'Tỉnh ủy' && place.level === 'DISTRICT'
      ? 'Thành ủy'
      : name === 'Tỉnh ủy' && kind === 'thành phố'
        ? 'Thành ủy'
        : name === 'Thị ủy' && kind === 'thành phố'
          ? 'Thành ủy'
          : name.replace(/Tỉnh ủy$/u, kind === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy')
  const unitWord =
    /^(?:UBND|HĐND|Thường trực HĐND|Chủ tịch UBND|Văn phòng UBND|Ban cán sự đảng UBND|Đảng đoàn HĐND|Đảng ủy UBND)$/u.test(
      spelled,
    )
      ? ` ${place.level === 'DISTRICT' ? (place.district?.kind ?? 'huyện') : place.level === 'COMMUNE' ? (place.commune?.kind ?? 'xã') : (place.province?.kind ?? 'tỉnh')}`
      : ''
  return bodyNamed(spelled + unitWord, place)
}

/** "CHỈ THỊ / CỦA BAN BÍ THƯ", "Bộ Chính trị ban hành Quy định như sau": the organ that a central paper names itself. */
function centralOrganIn(paper: Paper, place: Place): Body | null {
  const title = /^của (ban bí thư|bộ chính trị)(?!\p{L})/u.exec(fold(paper.title.text))?.[1]
  const opening = paper.body
    .slice(0, 20)
    .map(({ passage }) => ORGAN_SPEAKS.exec(fold(passage.text))?.[1])
    .find((organ) => organ !== undefined)
  const organ = title ?? opening
  return organ === undefined ? null : bodyNamed(organ === 'ban bí thư' ? 'Ban Bí thư' : 'Bộ Chính trị', place)
}
const ORGAN_SPEAKS =
  /(?:^|[,;.:]\s)(ban bí thư|bộ chính trị)(?: trung ương đảng)? (?:ban hành|quy định|yêu cầu|chỉ thị|kết luận|quyết định|quyết nghị)(?!\p{L})/u

/** What the Party committee of the place is called, without its unit. */
function ownCommittee(place: Place): string | null {
  if (place.level === 'DISTRICT') return districtCommittee(place.district?.kind)
  return place.level === 'COMMUNE' ? 'Đảng ủy' : place.level === 'PROVINCE' ? 'Tỉnh ủy' : null
}

/** T/M BAN THƯỜNG VỤ: the organ in whose name it is signed. */
function readOrgan(signature: Signature, place: Place): Body | null {
  const mark = signature.capacity
    .map((line) => /^(?:TM|T\/M|TL|T\/L)\s*\.?\s*(.+)$/u.exec(line)?.[1])
    .find((name) => name !== undefined)
  if (mark === undefined) return null
  const low = fold(mark)
  const organ = /^(?:ban thường vụ|ban chấp hành|thường trực|ban bí thư|bộ chính trị)/u.exec(low)?.[0]
  if (!organ) return null
  if (organ === 'ban bí thư' || organ === 'bộ chính trị')
    return bodyNamed(organ === 'ban bí thư' ? 'Ban Bí thư' : 'Bộ Chính trị', place)
  const committee = ownCommittee(place)
  if (committee === null) return null
  const word =
    organ === 'ban thường vụ' ? 'Ban Thường vụ' : organ === 'ban chấp hành' ? 'Ban Chấp hành' : 'Thường trực'
  return bodyNamed(
    `${word} ${place.level === 'PROVINCE' && place.province?.kind === 'thành phố' ? 'Thành ủy' : committee}`,
    place,
  )
}

// ------------------------------------------------------- title and marks

function titleOf(paper: Paper): string | null {
  const text = paper.title.text.replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

/** Who concluded: "Kết luận của đồng chí NAME, ROLE tại …", else who chaired in the opening. */
function readSpeaker(paper: Paper): { name: string; role: string | null } | null {
  const named =
    /đồng chí\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4})(?:\s*[,-]\s*([^,;]{3,120}?)(?=\s+(?:tại|đã|chủ trì|trong|làm)|[,;]|$))?/u
  for (const text of [paper.title.text, ...paper.body.slice(0, 2).map(({ passage }) => passage.text)]) {
    const found = named.exec(text)
    if (found?.[1]) return { name: found[1], role: found[2]?.trim() ?? null }
  }
  return null
}

/** Stamps of secrecy, circulation and urgency: lines of their own in capitals in the head zone (docs/domain.md, Secrecy). */
function readMarks(
  paper: Paper,
  marks: readonly string[],
): { accessClass: AccessClass; urgency: Urgency | null } {
  const head = [...paper.head, ...(paper.typeLine ? [paper.typeLine] : [])]
  const zone = [...head.map(({ passage }) => passage.text.trim()), ...marks]
  return { accessClass: accessClassOf(zone), urgency: urgencyOf(zone) }
}

const bare = (text: string) =>
  foldBare(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The class that the lines of a head zone bear; SECRET as soon as one line looks like a stamp. */
export function accessClassOf(zone: readonly string[]): AccessClass {
  const marks = zone
    .map(unspaced)
    .filter((text) => text.length < 60)
    .map((text) => ({ text, low: bare(text) }))
  // "Giải mật ngày …" may name a day to come: beside a stamp the stricter class holds
  if (marks.some(({ low }) => /^(?:da giai mat|giai mat$)/.test(low))) return 'DECLASSIFIED'
  if (marks.some(({ text, low }) => isSecretStamp(text, low))) return 'SECRET'
  if (marks.some(({ low }) => low.startsWith('giai mat'))) return 'DECLASSIFIED'
  if (
    marks.some(
      ({ text, low }) =>
        text.length < 60 &&
        /^(?:tai lieu )?(?:luu hanh )?noi bo$|^luu hanh noi bo|^khong pho bien|^xong hoi nghi|^xem xong tra lai|^xin tra lai/.test(
          low,
        ) &&
        (isCapital(text) || text.length < 40),
    )
  )
    return 'INTERNAL'
  if (
    marks.some(
      ({ text, low }) =>
        text.length < 60 && /^(?:ban )?du thao(?: (?:lan|lan thu|ngay|so)? ?\d.*)?$/.test(low),
    )
  )
    return 'DRAFT'
  return 'NONE_PRINTED'
}

/** "T U Y Ệ T  M Ậ T" is spaced out for show. */
const unspaced = (text: string): string =>
  /^(?:\p{L}\s+){2,}\p{L}$/u.test(text)
    ? text
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : text

const isSecretStamp = (text: string, low: string): boolean =>
  // next to the number, on its line
  /^S[ốoô].*\d.*[-/]\p{Lu}[\p{L}\d]*\s+(?:TUYỆT |TỐI |TÓI )?M[ẬÂ]T$/u.test(text) ||
  (isCapital(text) &&
    text.length < 40 &&
    // a PDF's spaced-out letters may leave no word apart from the next
    /^(?:do mat )?(?:(?:tuyet|toi|tuyet doi) ?)?mat(?: \d+)?$/.test(low)) ||
  (text.length < 30 && /^(?:do mat|muc do mat) (?:tuyet |toi )?mat$/.test(low)) ||
  /^(?:(?:Tuyệt|Tối) )?[Mm][ậâ]t$/u.test(text) ||
  (/^ban so \d+$/.test(low) && text.length < 20) ||
  (isCapital(text) && text.length < 60 && /^(?:tai lieu thu hoi|chi nguoi co ten moi duoc boc bi)/.test(low))

function urgencyOf(zone: readonly string[]): Urgency | null {
  for (const text of zone) {
    if (!isCapital(text) || text.length > 40) continue
    const low = bare(text)
    if (/^hoa toc/.test(low)) return 'HOA_TOC'
    if (/^thuong khan/.test(low)) return 'THUONG_KHAN'
    if (/^khan$/.test(low)) return 'KHAN'
  }
  return null
}
