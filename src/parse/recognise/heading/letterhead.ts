import type { Body } from '../../../model/agency.js'
import { bareLetters, bareWords, fold } from '../../../model/fold.js'
import type { Territory } from '../../../model/territory.js'
import { TYPE_AND_TITLE } from '../../lexicon/layout.js'
import { NATIONAL_COMMITTEES } from '../../lexicon/national-committees.js'
import { ISSUER_CODES } from '../../lexicon/symbols.js'
import { otherDesignationsOf, provinceByName } from '../../lexicon/territories.js'
import { NOWHERE, placeOf, type Place } from '../../place.js'
import type { Line, Paper } from '../../segment.js'
import { inNameCase, isCapital } from '../../segment/capitals.js'
import { typeOfLine } from '../../segment/type-line.js'
import { liesBelow } from '../address.js'
import { bodyNamed, bodyOf, findBodies, unitIn, type NamedUnit } from '../agencies.js'
import { committeeOf, HIGHER_SCHOOL, higherSchool, officeOf, PART_OF_A_BODY } from './office-names.js'

export interface Letterhead {
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

/** By its letters alone: scans misread its accents, and break it in two. */
const BANNER =
  /^(?:cong hoa xa hoi|doc lap|dang cong san viet nam|tu do|hanh phuc|(?:xa )?hoi chu nghia|chu nghia viet nam)/u

/** Of units that bear one name, the one that the paper speaks of; null when it does not tell. */
export type Choose = (units: readonly Territory[]) => Territory | null

/**
 * In: the names that a head prints, superior body first. Out: the bodies that they name. A unit is one of the maps given
 * that lies in the units printed above it; among namesakes `choose` decides, by what the paper says.
 */
export function readLetterhead(
  names: readonly string[],
  maps: readonly Territory['vintage'][],
  choose: Choose,
): Letterhead {
  const reader = new LetterheadReader(maps, choose)
  for (const name of names) reader.read(name)
  const { bodies, place, unit, unplaced } = reader
  return { lines: names, bodies, province: place.province, unit, unplaced }
}

/** Reads the names from the top: each lies in the units of those above it. */
class LetterheadReader {
  readonly bodies: Body[] = []
  place: Place
  unit: Territory | null = null
  unplaced = false
  /** The units that the name above may mean. */
  #above: readonly Territory[] = []
  readonly #maps: readonly Territory['vintage'][]
  readonly #choose: Choose

  constructor(maps: readonly Territory['vintage'][], choose: Choose) {
    this.#maps = maps
    this.#choose = choose
    this.place = { ...NOWHERE, vintage: maps[0] as Territory['vintage'] }
  }

  read(printed: string): void {
    const superior = this.bodies.at(-1)
    if (superior && PART_OF_A_BODY.test(printed)) {
      this.#readBody(printed, `${printed} ${committeeOf(superior)}`)
      const own = this.bodies.at(-1) === superior ? officeOf(printed, superior, this.place) : null
      if (own) this.bodies.push(own)
      return
    }
    if (HIGHER_SCHOOL.test(printed) && this.#above.length === 0) {
      this.bodies.push(higherSchool(printed))
      return
    }
    const nowhere = { ...NOWHERE, vintage: this.place.vintage }
    const named = unitIn(
      printed.replace('Hợp Tác Xã', 'Hợp Tác --').replaceAll(' và ', ' Và '),
      nowhere,
      this.#maps,
    )
    if (named) this.#readUnit(printed, named, superior)
    else this.#readBody(printed, printed)
  }

  /** "UBND HUYỆN X", "XÃ Y": a name that ends with a unit. */
  #readUnit(printed: string, named: NamedUnit, superior: Body | undefined): void {
    const inside = named.units.filter(
      (one) => this.#above.length === 0 || this.#above.some((area) => liesIn(one, area)),
    )
    const meant = inside.length > 1 ? this.#choose(inside) : (inside[0] ?? null)
    const unit = meant && calledAs(meant, printed)
    this.unit = unit
    this.unplaced = unit === null
    if (unit) this.#above = [unit]
    else if (inside.length > 0) this.#above = inside
    this.place = unit ? placeOf(unit) : { ...this.place, level: named.level }
    const head = named.head === '' ? headBelow(superior) : named.head.replaceAll(' Và ', ' và ')
    if (head === null) return
    const words = printed.slice(named.head.length).trim()
    this.bodies.push(unit ? bodyOf(head, unit, named.kind) : bodyNamed(`${head} ${words}`, this.place))
  }

  #readBody(printed: string, name: string): void {
    const superior = this.bodies.at(-1)?.name
    const [found] = findBodies(name, this.place)
    if ((found?.start ?? 4) > 3 && OWN_HEAD.test(name))
      this.bodies.push(bodyNamed(withSmallSecond(name), this.place))
    if (!found || found.start > 3) return
    const whole = found.bodies.length === 1 && found.end >= name.length - 2
    const body = whole ? (found.bodies[0] as Body) : bodyNamed(name, this.place)
    const isOfMinistry = superior !== undefined && /^Bộ /u.test(superior) && PART_OF_MINISTRY.test(printed)
    const ofTheCentre = body.territory === null && (isOfMinistry || CENTRAL_NAME.test(printed))
    this.bodies.push(ofTheCentre ? { ...body, level: 'CENTRAL' } : body)
    if (body.territory) {
      this.unit = calledAs(body.territory, printed)
      this.#above = [this.unit]
      this.place = placeOf(this.unit)
    } else if (body.level) this.place = { ...this.place, level: body.level }
  }
}

/** "CHI BỘ TRƯỜNG TIỂU HỌC", "CÔNG ĐOÀN CƠ SỞ BỆNH VIỆN A", "CẢNG HÀNG KHÔNG QUỐC TẾ A" */
const OWN_HEAD = /^(?:Chi Bộ|Công Đoàn|Đoàn Trường|Chi Đoàn|Liên Đội|Cảng Hàng Không Quốc Tế)\s\p{Lu}/u
const withSmallSecond = (name: string) => name.replace(/(?<=^\p{L}+ )\p{Lu}/u, (one) => one.toLowerCase())

/** "UBND TỈNH ĐỒNG NAI", "TỈNH ỦY ĐỒNG NAI" of before it became a city: the unit by the kind that it had then. */
function calledAs(unit: Territory, printed: string): Territory {
  const words = fold(printed)
  const other = otherDesignationsOf(unit).find(
    ({ designation }) =>
      designation.endsWith(` ${unit.name}`) &&
      (words.endsWith(fold(designation)) ||
        words.startsWith(fold(designation).replace(fold(unit.name), 'ủy'))),
  )
  const kind = other ? other.designation.slice(0, -unit.name.length - 1) : kindBefore(words, unit)
  return kind === null ? unit : { ...unit, kind }
}

/** "UBND TX. ĐỒNG XOÀI" of before the town became a city; no list holds what a district or commune was called. */
function kindBefore(words: string, { level, name }: Territory): string | null {
  if (level === 'PROVINCE' || !words.endsWith(` ${fold(name)}`)) return null
  const [, printed] = KIND_AT_END.exec(words.slice(0, -name.length - 1)) ?? []
  return printed === undefined ? null : (KINDS_IN_LETTERS[printed] ?? printed)
}
const KIND_AT_END = /(?:^|\s)(thị xã|thành phố|huyện|quận|thị trấn|phường|xã|(?:tx|tp|h|q)(?=\.|$))\.?$/u
const KINDS_IN_LETTERS: Readonly<Record<string, string>> = {
  tx: 'thị xã',
  tp: 'thành phố',
  h: 'huyện',
  q: 'quận',
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
export function letterheadNames(paper: Paper): string[] {
  const names: string[] = []
  let wasCut = false
  for (const [at, line] of paper.head.entries()) {
    if (STAMP_OF_RECEIPT.test(paper.head[at + 1]?.text ?? '') || NAMES_SITE.test(line.text)) continue
    const printed = nameIn(line.text)
    const [above, whole] = apart(printed)
    // "BỘ A-BỘ" over "B": of the rest of the second name the unit alone
    const text = wasCut && !HEAD_WORD.test(fold(whole)) ? (OWN_UNIT.exec(whole)?.[0] ?? '') : whole
    const wasBeside = wasCut && HEAD_WORD.test(fold(whole))
    wasCut = !printed.endsWith(whole)
    // "BẢO HIỂM XÃ HỘI TỈNH X" over "SỞ A - SỞ B", "SỞ A - CÔNG AN TỈNH -" over "TỈNH ĐOÀN": the first of three
    if ((wasCut || wasBeside) && above === null && IS_BESIDE.test(names.at(-1) ?? '')) continue
    if (above !== null) names.push(above)
    // only "điện:" behind a sender may stand in small letters
    if (!line.isCapital && (text === line.text || !isCapital(text))) continue
    const low = fold(text)
    const last = names.at(-1)
    if (!isName(text, low) || (last !== undefined && HEAD_OF_COMMITTEE.test(low))) continue
    const kind = UNIT_LINE.exec(low)?.[1]
    if (low === 'thường trực' && last !== undefined) names[names.length - 1] = `${text} ${last}`
    else if (kind !== undefined) {
      const before = last === undefined ? undefined : [...fold(last).matchAll(UNIT_IN_LINE)].at(-1)?.[1]
      if (last === undefined || (before !== undefined && rankOf(before) < rankOf(kind))) names.push(text)
      else names[names.length - 1] = before === undefined ? `${last} ${text}` : `${last}, ${text}`
    } else if (
      last !== undefined &&
      !isCentral(text) &&
      goesOn(line, text, low, last) &&
      !isOfSubject(paper.head[at - 1]) &&
      !paper.head.slice(0, at).some(isNumber)
    )
      names[names.length - 1] = `${last} ${text}`
    else if (HEAD_WORD.test(low) || isCentral(text) || isHouse(low, last)) names.push(text)
  }
  const kept = names.filter((name, at) => !isBeginning(name, names.slice(0, at)))
  return ofTheUnion(ofTheAssociation(kept)).map((name) => misreadName(name) ?? inNameCase(name))
}

/** Houses that no other one is a part of in a letterhead. */
const IS_BESIDE =
  /^(?:BẢO HIỂM XÃ HỘI|SỞ|CÔNG AN|TỈNH ĐOÀN|LIÊN ĐOÀN LAO ĐỘNG|KHO BẠC|CỤC THUẾ|NGÂN HÀNG NHÀ NƯỚC|VIỆN KIỂM SÁT|TÒA ÁN)\s/u

/** "V/v giám sát của" / "HĐND" */
const isOfSubject = (before: Line | undefined): boolean => /^[“"(]?V\s*[/.]\s*v/iu.test(before?.text ?? '')

/** Below the number stands no rest of the name above it, but a title or a stamp of who received the paper. */
const isNumber = ({ text }: Line): boolean => /^[^\p{L}\d]{0,3}S[ốoôó]\s*:\s*\d/iu.test(text)

/** "TRƯỜNG ĐẠI HỌC X" over "ĐẾN Số: 1998": who received the paper. */
const STAMP_OF_RECEIPT = /^(?:CÔNG VĂN |VĂN BẢN )?ĐẾN(?:$|\s*:?\s*(?:Số|Ngày|Giờ)(?!\p{L}))/u

/** "ỦY BAN NHÂN DÂN TỈNH CAO" of a scan that lost the end of the name: the place line, "Cao Bằng, ngày …", has it whole. */
export function withWholeProvince(name: string, seat: string | null): string {
  const [, begun = ''] = BEGINS_PROVINCE.exec(name) ?? []
  if (seat === null || begun === '' || !fold(seat).startsWith(`${fold(begun)} `)) return name
  const isWhole = provinceByName(begun, 2024) !== null || provinceByName(seat, 2024) === null
  return isWhole ? name : `${name.slice(0, -begun.length)}${seat}`
}
const BEGINS_PROVINCE = /(?<!\p{L})(?:Tỉnh|Thành Phố)\s(\p{L}+)$/u

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN", "CHỦ TỊCH UBND HUYỆN" of a narrow column begins the name that stands above. */
const isBeginning = (name: string, above: readonly string[]): boolean =>
  above.some((other) => spelledOut(other).startsWith(`${spelledOut(name.replace(/^CHỦ TỊCH\s/u, ''))} `))
const spelledOut = (name: string): string => fold(name).replace(/^ubnd(?=\s)/u, 'ủy ban nhân dân')

/** "TONG CỤC THUÊ": a scan lost accents of a central body whose letters are right. */
function misreadName(name: string): string | null {
  // "… ĐÁNG CỘNG SẢN VIỆT NAM"
  if (bareWords(name) === 'ban chap hanh trung uong dang cong san viet nam')
    return 'Ban Chấp hành Trung ương Đảng'
  const meant = CENTRAL_BY_LETTERS.get(bareLetters(name))
  return meant !== undefined && fold(meant) !== fold(name) ? meant : null
}
const isCentral = (text: string): boolean => CENTRAL_BY_LETTERS.has(bareLetters(text))
const CENTRAL_BY_LETTERS = new Map(
  [
    ...ISSUER_CODES.flatMap(({ level, body }) => (level === 'CENTRAL' ? [body] : [])),
    ...NATIONAL_COMMITTEES.flatMap(({ names }) => names.slice(0, 1)),
  ].map((body) => [bareLetters(body), body]),
)

/** A line without what is no part of a name, short words written out. */
const nameIn = (line: string): string =>
  line
    .replace(/[*_]+/g, '')
    .replace(/^Y BAN /u, 'ỦY BAN ')
    .replace(
      /^B (?=(?:LAO ĐỘNG|GIÁO DỤC|TÀI CHÍNH|TÀI NGUYÊN|NỘI VỤ|Y TẾ|CÔNG AN|CÔNG THƯƠNG|XÂY DỰNG|NÔNG NGHIỆP|TƯ PHÁP|KHOA HỌC)(?!\p{L}))/u,
      'BỘ ',
    )
    .replace(/^TRƯỜNG\s?:\s/u, 'TRƯỜNG ')
    .replace(/^TP\.(?=\p{Lu})/u, 'TP. ')
    .replace(/^BCH(?=\s(?:BĐBP|BỘ ĐỘI|(?:QUÂN SỰ|QS)\s(?:TỈNH|THÀNH PHỐ|TP)))/u, 'BỘ CHỈ HUY')
    .replace(/^BCH(?=\s(?:QUÂN SỰ|QS|PCTT|PHÒNG,? CHỐNG))/u, 'BAN CHỈ HUY')
    .replace(/^BCH(?=\s)/u, 'BAN CHẤP HÀNH')
    .replace(/(?<=^|HÀNH\s)CĐCS(?=\s)/u, 'CÔNG ĐOÀN CƠ SỞ')
    .replace(/^BT([VT])(?=\s)/u, (_, last) => (last === 'V' ? 'BAN THƯỜNG VỤ' : 'BAN THƯỜNG TRỰC'))
    .replace(/\s+-\s+TRƯỞNG BAN .*$/u, '')
    // a scan joins the banner beside it; its first word is looked for before what stands before it
    .replace(
      /(?=\s+(?:C[ỘO]NG|[ĐD][ộôo]c)\s)(?<=^[\p{Lu}\d\s-]+)\s+(?:C[ỘO]NG\s+H[ÒOÀ][ÀAÒ]\s|[ĐD][ộôo]c\s+[lL][ậâạọao]).*$/u,
      '',
    )
    .replace(SESSION_BEHIND_NAME, '$1')
    .replace(SET_UP_BY, '')
    .replace(OF_SEVERAL_DEPARTMENTS, 'SỞ $1')
    .replace(/^LIÊN NGÀNH\s*:?\s+(?=\p{Lu})/u, '')
    // "CHỦ TỊCH UBND TỈNH X ĐIỆN:" opens a telegram
    .replace(/ĐIỆN/iu.test(line) ? SENDS : '', '')
    .trim()
/** "LIÊN SỞ: TÀI CHÍNH - GIÁO DỤC VÀ ĐÀO TẠO": the first of them is read, as of other papers of several bodies. */
const OF_SEVERAL_DEPARTMENTS = /^LIÊN SỞ\s*:?\s*(?:SỞ\s)?([^-–,]{3,40}?)\s*[-–,]\s*\p{Lu}.*$/u
/** "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 15/QĐ-SYT": by what paper a team was set up is no part of its name. */
const SET_UP_BY = /(?:^|\s+)THEO\s(?:QUYẾT ĐỊNH|QĐ)(?:\s.*)?$/iu
const SENDS = /(?:(?<=^(?:CHỦ TỊCH|THỦ TƯỚNG|BAN CHỈ).*)\s+ĐIỆN(?:\s*GỬI)?|\s+ĐIỆN\s*:)\s*:?\s*$/iu
/** Who sends a telegram for the body whose letterhead stands above. */
const HEAD_OF_COMMITTEE = /^trưởng ban chỉ (?:đạo|huy)(?:\s|$)/u

/** "UBND HUYỆN A" over "TRANG THÔNG TIN ĐIỆN TỬ": whose site it is, and no rest of the name. */
const NAMES_SITE = /^(?:TRANG|CỔNG) (?:THÔNG TIN|TTĐT)(?!\p{L})/u

/** "UBND TỈNH X SỞ Y" on one line: the superior body, or null, and the name; of "SỞ A - CÔNG AN TỈNH X" the first. */
function apart(name: string): readonly [above: string | null, name: string] {
  const [, above = null, last = name] =
    name.length > 110 || HEADLINE.test(name) ? [] : (JOINED.exec(name) ?? JOINED_OF_PARTY.exec(name) ?? [])
  const [, one, unit = ''] = BESIDE.exec(last) ?? []
  return [above, one === undefined ? last : OWN_UNIT.test(one) ? one : `${one.replace(BARE_KIND, '')}${unit}`]
}
const SCHOOLS =
  'TRƯỜNG\\s(?:MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC|THCS|THPT|TH|MN|PTDT(?:BT|NT)?|PHỔ THÔNG|CAO ĐẲNG|CHÍNH TRỊ)(?:\\s?[&-]\\s?(?:THCS|THPT))?'
/** "TRƯỜNG TH&THCS": its name stands below. */
const SCHOOL_ALONE = new RegExp(`^${SCHOOLS}$`, 'u')
const JOINED = new RegExp(
  `^((?:(?:UBND|[UỦ][YỶ] BAN NHÂN DÂN)\\s(?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)|SỞ|PHÒNG)\\s[^-]{2,50}?)\\s((?:SỞ|(?<!HẢI\\s)PHÒNG|VĂN PHÒNG|BAN QUẢN LÝ|TRUNG TÂM|CHI CỤC|BỆNH VIỆN|TRẠM(?=\\sY TẾ)|${SCHOOLS})\\s.*)$`,
  'u',
)
const JOINED_OF_PARTY =
  /^(BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?|ĐẢNG BỘ (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|KHỐI)\s[^-]{2,40}?|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][YỶ]\s[^-]{2,40}?)\s((?:BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG)|VĂN PHÒNG|[ỦU][YỶ] BAN KIỂM TRA|(?:HUYỆN|QUẬN|THỊ|THÀNH|ĐẢNG) [ỦU][YỶ]\s|ĐẢNG BỘ (?:HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG)\s|CHI BỘ\s)(?:.*)?)$/u
const KINDS = '(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)'
const BESIDE = new RegExp(
  `^(.{4,70}?)\\s?[-–]\\s?(?:UBND|[UỦ][YỶ] BAN|HĐND|SỞ|BỘ|CÔNG AN|LIÊN ĐOÀN|HỘI(?!\\s(?:ĐỒNG|NGHỊ|VIÊN))|TỈNH ĐOÀN|BẢO HIỂM|TÒA ÁN|VIỆN KIỂM SÁT|MTTQ|UBMTTQ|KHO BẠC|CỤC THUẾ|NGÂN HÀNG NHÀ|THANH TRA|ĐOÀN (?:TNCS|THANH NIÊN))(?!\\p{L}).*?(\\s${KINDS}\\s(?!HỘI(?!\\p{L}))\\p{Lu}.*)?$`,
  'u',
)
const OWN_UNIT = new RegExp(`(?<!\\p{L})${KINDS}\\s\\p{Lu}.*$`, 'u')
const BARE_KIND = new RegExp(`\\s${KINDS}$`, 'u')

/** Neither a banner, a session, a type line nor a line with a number. */
const isName = (text: string, low: string): boolean =>
  text.length <= 110 &&
  !SESSION.test(text) &&
  !HEADLINE.test(text) &&
  !BANNER.test(bareWords(text)) &&
  typeOfLine(text) === null &&
  !TYPE_AND_TITLE.test(text) &&
  !SCRAPS.test(text) &&
  (!/\d{2}/.test(text) || NUMBERED_UNIT.test(low))

/** "TỔNG CỤC THU. cue THUẾ: TỈNH X": a stamp was read into the name. */
const SCRAPS = /\p{L}{3}[.:]\s+\p{L}/u

/** "TỔNG CÔNG TY A - CTCP" over "CẢNG HÀNG KHÔNG QUỐC TẾ B"; but "CÔNG TY" over "ĐIỆN LỰC A" is one name. */
const isHouse = (low: string, above: string | undefined): boolean =>
  HOUSE.test(low) && !/(?:công ty|chi nhánh|ban quản lý|trung tâm)$/u.test(fold(above ?? ''))
const HOUSE =
  /^(?:cảng hàng không quốc tế|cảng vụ|điện lực|nhà máy|xí nghiệp|vườn quốc gia|khu bảo tồn|trung đoàn|sư đoàn|lữ đoàn|hạt kiểm lâm|trại giam)\s/u

/** The line is the rest of the name above it. */
const goesOn = ({ gap }: Line, text: string, low: string, above: string): boolean =>
  GOES_ON.test(low) ||
  ((gap === 0 || SCHOOL_ALONE.test(above)) &&
    !HEAD_WORD.test(low) &&
    !isHouse(low, above) &&
    !STAMP.test(low) &&
    SHORT_NAME.test(text))

/** "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM" over "BAN CHẤP HÀNH TỈNH X": the committee is that of the association there. */
function ofTheAssociation(names: readonly string[]): readonly string[] {
  const association = names.map((name) => ASSOCIATION.exec(fold(name))?.[1]?.toUpperCase())
  // the Union's name may stand in the place of the banner alone, below its committee's
  const union = association.find((name) => name !== undefined && UNION.test(fold(name)))
  const above = (at: number): string | undefined => association.slice(0, at).findLast(Boolean) ?? union
  return names.map((name, at) => {
    const of = above(at)
    if (of === undefined) return name
    if (CENTRAL_ORGAN.test(fold(name)) && of !== union) return `${name} ${of} VIỆT NAM`
    if (of.startsWith('MẶT TRẬN'))
      return name.replace(
        /^[ỦU][YỶ] BAN(?=\s(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s)/u,
        `$& ${of} VIỆT NAM`,
      )
    return name.replace(COMMITTEE_OF_UNIT, (committee) => `${committee}${of} `)
  })
}
const ASSOCIATION =
  /^(đoàn (?:tncs|thanh niên cộng sản) hồ chí minh|(?:tổng )?(?:hội|liên đoàn|mặt trận)\s.{3,60}?)(?: việt nam)?(?: (?:tỉnh|thành phố|huyện|quận|thị xã)\s\p{L}.{1,30})?$/u
const CENTRAL_ORGAN = /^(?:ủy ban|ban chấp hành|ban thường vụ) trung ương$/u
const COMMITTEE_OF_UNIT =
  /^(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ)\s(?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN)\s(?!ỦY|UỶ))/u

/** The Youth Union prints its own name where the Party prints "ĐẢNG CỘNG SẢN VIỆT NAM", and its committees without it. */
function ofTheUnion(names: readonly string[]): readonly string[] {
  const others = names.filter((name) => !UNION.test(fold(name)))
  if (others.length === 0 || others.length === names.length) return names
  return others.map((name) =>
    fold(name) === 'ban chấp hành trung ương' ? `${name} ĐOÀN TNCS HỒ CHÍ MINH` : name,
  )
}
const UNION = /^đoàn (?:tncs|thanh niên cộng sản) hồ chí minh$/u

/** The rank of a kind of unit: a province's is 0. "Thành phố" stands below a province and above wards. */
const rankOf = (kind: string): number => RANKS.findIndex((rank) => rank.test(kind))
const RANKS = [/^tỉnh$/u, /^(?:thành phố|tp\.?)$/u, /^(?:huyện|quận|thị xã|tx\.?|[hq]\.)$/u, /^/u]
const UNIT_WORD =
  '(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|[hq]\\.|xã|phường|thị trấn|đặc khu)\\s+(?!ủy(?!\\p{L}))'
const UNIT_LINE = new RegExp(`^${UNIT_WORD}`, 'u')
const UNIT_IN_LINE = new RegExp(`(?<!\\p{L})${UNIT_WORD}(?!hội(?!\\p{L}))(?=[\\p{L}\\d])`, 'gu')
const NUMBERED_UNIT =
  /(?:phường|quận|xã|thị trấn|ủy)\s+(?:\p{L}+\s+){0,3}\d{1,2}$|(?:^|\s)đề án (?:số )?\d{2}$|^ban chỉ (?:đạo|huy)\s|^tổ công tác\s/u
/** A name broken before these words. */
const GOES_ON = /^(?:và|nước)\s/u

/** A body of the whole country, known or not. */
const CENTRAL_NAME =
  /(?:\s(?:Trung Ương|Tw|Việt Nam|Quốc Gia)|^Đại Học Quốc Gia .*|^(?:Trung Ương|(?:Ban Chỉ Đạo|Hội Đồng|[ỦU][ỷy] Ban) Quốc Gia) .*)$/u
/** Below a ministry, where no unit is named. */
const PART_OF_MINISTRY = /^(?:Cục|Tổng Cục|Vụ|Học Viện|Viện|Trường Đại Học|Kho Bạc Nhà Nước$)(?:\s|$)/u
/** News in capitals: "BAN TUYÊN GIÁO HUYỆN ỦY HƯỚNG DẪN TUYÊN TRUYỀN" says what a body does. */
const HEADLINE =
  /\s(?:HƯỚNG DẪN|TRIỂN KHAI|BAN HÀNH|THÔNG BÁO|TĂNG CƯỜNG|YÊU CẦU|ĐỀ NGHỊ|PHÊ DUYỆT|CÔNG BỐ|CHẤN CHỈNH|KHẨN TRƯƠNG|ĐẨY MẠNH|TIẾP TỤC|CHỦ ĐỘNG|(?<!BAN\s)CHỈ ĐẠO(?!\sVIỆN)|GIAO(?=\s(?:CÁC|CHO|SỞ|BAN|UBND|CÔNG AN|CHỦ TỊCH)(?!\p{L})))\s/u
const SESSION = /^\(?(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s/u
/** The same behind its name: "HỘI ĐỒNG NHÂN DÂN TỈNH X KHÓA IV, KỲ HỌP CHUYÊN ĐỀ". */
const SESSION_BEHIND_NAME =
  /^((?:HĐND|HỘI ĐỒNG NHÂN DÂN)\s[^,()]{3,60}?)[\s,(-]+(?:(?:KHÓA|KHOÁ|NHIỆM KỲ)\s(?:THỨ\s)?[\dIVX]+(?!\p{L})|KỲ HỌP\s).*$/u
const STAMP = /^(?:hỏa tốc|khẩn|mật|dự thảo)/u

const HEAD_WORD =
  /^(?:liên (?:minh|hiệp|đội)|cơ quan|công đoàn|chi đoàn|thuế|bql|đại học|trường (?:đại học|cao đẳng|trung cấp|trung học|chính trị|tiểu học|mầm non|mẫu giáo|phổ thông|thpt|thcs|th|mn|ptdt(?:bt|nt)?)|học viện|bệnh viện|trạm y tế|tập đoàn|công ty|ngân hàng|kho bạc|bảo hiểm|kiểm toán|đài|quân khu)(?=[\s&]|$)|(?:^|\s)(?:ubnd|ủy ban|hđnd|hội đồng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|ban|bộ|chính phủ|thủ tướng|quốc hội|sở|phòng|văn phòng|cục|chi cục|thanh tra|công an|mặt trận|đoàn|hội|liên đoàn|chi bộ|tổng|trung tâm|chủ tịch|tòa án|viện|tổ công tác)(?=\s|$)/u
const SHORT_NAME = /^\p{Lu}[\p{Lu}\s,&-]{1,60}(?:(?<=ĐỀ ÁN )\d{2})?$/u
