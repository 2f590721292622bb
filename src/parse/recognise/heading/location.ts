import type { Body } from '../../../model/agency.js'
import type { Level } from '../../../model/document.js'
import type { Annotated } from '../../annotate/annotated.js'
import { fold } from '../../../model/fold.js'
import type { DocumentSymbol } from '../../../model/symbol.js'
import type { Territory } from '../../../model/territory.js'
import { districtOf, provinceByName, provinceOf, unitsByName } from '../../lexicon/territories.js'
import type { IssuerCode } from '../../lexicon/symbols.js'
import { NOWHERE, placeOf, type Place } from '../../place.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Paper } from '../../segment.js'
import { inferProvince, onlyCityNamed, onlyUnitNamed, type Inference } from '../gazetteer.js'
import type { Signature } from '../signature.js'
import { ownerOf } from '../symbols.js'
import type { Letterhead } from './letterhead.js'
import type { ProvinceSource } from '../../kinds.js'

export interface Location {
  readonly place: Place
  readonly source: ProvinceSource | null
  readonly inference: Inference | null
}

/** What is known of a paper before its place is. */
interface Face {
  readonly paper: Paper
  readonly head: Letterhead
  /** Where it is dated: `Lạng Sơn`. */
  readonly seat: string | null
  readonly vintage: 2024 | 2025
  readonly known: IssuerCode | null
  readonly level: Level | null
}

/** Which unit the paper belongs to: letterhead, place line, symbol and signature, then the words of the body. */
export function locate(
  paper: Paper,
  head: Letterhead,
  seat: string | null,
  symbol: DocumentSymbol | null,
  signature: Signature,
  vintage: 2024 | 2025,
): Location {
  const known = symbol && ownerOf(symbol)
  const own = head.bodies.at(-1)
  const isOverDepartments = own?.level === 'DISTRICT' && own.territory === null && hasDepartments(paper)
  const level = isOverDepartments
    ? 'PROVINCE'
    : (own?.level ?? localIn(head)?.level ?? known?.level ?? levelFromWords(paper, signature))
  const found = decide(PLACE_RULES, { paper, head, seat, vintage, known, level })
  return found?.answer ?? { place: { ...NOWHERE, vintage, level }, source: null, inference: null }
}

const PLACE_RULES: readonly Rule<Face, Location>[] = [
  rule({
    id: 'place.central',
    when: ({ head, known }) => {
      const own = head.bodies.at(-1)
      if (own?.level === 'CENTRAL') return true
      return known?.level === 'CENTRAL' && !own?.territory && localIn(head) === undefined ? true : null
    },
    then: (_, { vintage }) => ({
      place: { ...NOWHERE, vintage, level: 'CENTRAL' },
      source: null,
      inference: null,
    }),
  }),
  rule({
    id: 'place.letterhead',
    when: ({ head }) => (head.unplaced ? null : (head.unit ?? head.bodies.at(-1)?.territory ?? null)),
    then: (unit, { head, seat }) => ({
      place: placeOf(ofItsTime(head.bodies.at(-1)?.territory ?? unit, head)),
      source: printedIn(head, seat, unit),
      inference: null,
    }),
  }),
  rule({
    id: 'place.province-of-letterhead',
    when: ({ head }) => head.province,
    then: (province, { level, seat }) => ({
      place: withLevel(province, level, seat),
      source: 'PRINTED',
      inference: null,
    }),
  }),
  rule({
    id: 'place.province-of-date-line',
    when: (face) => (isOfAProvince(face) ? provinceSeatedAt(face) : null),
    then: (province, { level, seat }) => ({
      place: withLevel(province, level, seat),
      source: 'PRINTED',
      inference: null,
    }),
  }),
  rule({
    id: 'place.unit-of-date-line',
    when: ({ seat, level, vintage }) => {
      if (seat === null || (level !== 'DISTRICT' && level !== 'COMMUNE')) return null
      const [unit, another] = unitsByName(seat, { vintage, level })
      return unit && !another ? unit : null
    },
    then: (unit) => ({ place: placeOf(unit), source: 'INFERRED_GAZETTEER', inference: null }),
  }),
  rule({
    id: 'place.headline',
    when: ({ paper, head, vintage }) =>
      head.bodies.some(({ level, territory }) => level === 'CENTRAL' || territory !== null)
        ? null
        : (provinceOfNews(paper, vintage) ?? provinceAbove(paper, vintage)),
    then: (province, { level }) => ({
      place: { ...placeOf(province), level },
      source: 'INFERRED_BODY',
      inference: null,
    }),
  }),
  rule({
    id: 'place.sheet',
    when: ({ paper, level, vintage }) =>
      level === 'PROVINCE' || level === null ? provinceOfSheet(paper, vintage) : null,
    then: (province) => ({ place: placeOf(province), source: 'PRINTED', inference: null }),
  }),
  rule({
    id: 'place.body',
    when: ({ paper, vintage }) => {
      const found = inferProvince(textsOf(paper), vintage, [])
      return found && namesCity(found) && paper.body.some(isOfTinh) ? null : found
    },
    then: (inference, { level }) => {
      const district = level === 'DISTRICT' || level === 'COMMUNE' ? inference.district : null
      return {
        place: { ...placeOf(inference.province), level, district },
        source: inference.printed ? 'INFERRED_BODY' : 'INFERRED_GAZETTEER',
        inference,
      }
    },
  }),
]

/** "UBND thị xã Thuận An": the unit by the kind that it was when the paper was printed, which maps have as a city. */
function ofItsTime(unit: Territory, { bodies }: Letterhead): Territory {
  const words = bodies.at(-1)?.name ?? ''
  const kind = unit.level === 'PROVINCE' ? undefined : KIND_IN_NAME.exec(words)?.[1]
  return kind !== undefined && kind !== unit.kind && words.endsWith(` ${kind} ${unit.name}`)
    ? { ...unit, kind }
    : unit
}
const KIND_IN_NAME = /\s(thị xã|thị trấn|huyện|quận|xã|phường|thành phố)\s\p{Lu}[^,]*$/u

/** "UBND tỉnh vừa ban hành văn bản …": no city speaks, whichever it names besides. */
const namesCity = ({ province: { kind, name }, evidence }: Inference): boolean =>
  // a province may have a city of its own name, thành phố Lạng Sơn
  kind === 'thành phố' && evidence.some((words) => fold(words).endsWith(fold(`thành phố ${name}`)))
const isOfTinh = ({ passage: { text } }: Paper['body'][number]): boolean => OF_TINH.test(text)
const OF_TINH = /(?:UBND|[ỦU][ỷy] ban nhân dân|HĐND) tỉnh(?! \p{Lu}) (?!và|hoặc|,)/u

/** "UBND XÃ X" above "BAN TỔ CHỨC LỄ HỘI": there BTC stands for no ministry. */
const localIn = ({ bodies }: Letterhead): Body | undefined =>
  bodies.find(({ level }) => level !== null && level !== 'CENTRAL')

/** "Cơ quan ban hành: Tỉnh X" of a law site's property sheet. */
function provinceOfSheet({ head }: Paper, vintage: 2024 | 2025): Territory | null {
  const name = head.map(({ text }) => ISSUED_IN.exec(text)?.[1]).find((one) => one !== undefined)
  return name === undefined ? null : provinceByName(name, vintage)
}
const ISSUED_IN =
  /^[-•|*\s]{0,4}(?:nơi|cơ quan)\s+ban\s+hành\s*[:|]{1,2}\s*(?:UBND\s+)?(?:Tỉnh|Thành phố|TP\.?)\s+(\p{Lu}\p{Ll}+(?:(?: |\s?-\s?)\p{Lu}\p{Ll}+){0,3})/iu

/** "Quảng Trị: Tăng cường …", "(Báo Quảng Trị) - …": whose news it is. */
function provinceOfNews(paper: Paper, vintage: 2024 | 2025): Territory | null {
  if (paper.typeLine !== null || paper.addressees.length > 0) return null
  for (const { passage } of paper.body.slice(0, 3)) {
    const name =
      HEADLINE.exec(passage.text)?.[1] ??
      PUBLISHER.exec(passage.text)?.[1] ??
      MASTHEAD.exec(passage.text)?.[1] ??
      (passage === paper.body[0]?.passage ? DOER.exec(passage.text)?.[1] : undefined)
    const province = name === undefined ? null : provinceByName(name, vintage)
    if (province) return province
  }
  return null
}
const HEADLINE = /^(?:TP\.?\s*)?(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3})\s*:\s+\p{Lu}/u
/** "Lào Cai triển khai Nghị quyết 68" */
const DOER =
  /^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}) (?:triển khai|tăng cường|chỉ đạo|yêu cầu|đẩy mạnh|chủ động|ban hành|tập trung|khẩn trương|chấn chỉnh|ứng phó|thực hiện|phát động|siết chặt) [^.]{8,160}$/u
/** "BÁO ĐẮK LẮK ĐIỆN TỬ", "Cổng thông tin điện tử tỉnh Đắk Lắk": the first line of a site. */
const MASTHEAD =
  /^(?:báo(?: và phát thanh,? truyền hình)?|(?:cổng|trang)(?: thông tin)?(?: điện tử)?(?: tổng hợp)? (?:tỉnh|thành phố)) (\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3}?)(?: điện tử| online)?$/iu
const PUBLISHER =
  /^\(?(?:Báo|Đài PT-?TH|Cổng TTĐT(?: tỉnh)?)\s+(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3})\)?\s*[-–]/u

/** "Công văn chỉ đạo của UBND tỉnh An Giang" over the number of a letter. */
function provinceAbove({ head }: Paper, vintage: 2024 | 2025): Territory | null {
  const name = head.map(({ text }) => COMMITTEE_ABOVE.exec(text)?.[1]).find((one) => one !== undefined)
  return name === undefined ? null : provinceByName(name, vintage)
}
const COMMITTEE_ABOVE =
  /^.{0,60}(?:UBND|[ỦU][yỷ] ban nhân dân) (?:tỉnh|thành phố|TP\.?) (\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,3})(?=\s\p{Ll}|\s*[,.:]?$)/u

const provinceSeatedAt = ({ seat, vintage }: Face): Territory | null =>
  seat === null ? null : provinceByName(seat.replace(/^TP\.?\s*/u, ''), vintage)

/** A district's or commune's own paper is dated at its seat, which may bear the name of a province; a school's is not. */
function isOfAProvince({ head, level }: Face): boolean {
  if (level !== 'DISTRICT' && level !== 'COMMUNE') return true
  const own = head.bodies.at(-1)
  return own?.level === 'COMMUNE' && !/(?:xã|phường|thị trấn|đặc khu)\s/u.test(fold(own.name))
}

export const textsOf = (paper: Paper): Annotated[] =>
  [paper.title, ...paper.body.map(({ passage }) => passage), ...paper.tail.map(({ passage }) => passage)].map(
    ({ annotated }) => annotated,
  )

const printedIn = (head: Letterhead, seat: string | null, unit: Territory): ProvinceSource => {
  const province = provinceOf(unit)
  const printed = [...head.lines, seat ?? ''].some((line) => fold(line).includes(fold(province.name)))
  return printed ? 'PRINTED' : 'INFERRED_GAZETTEER'
}

/**
 * "UBND thành phố" in a provincial paper is the city that it speaks of, "UBND huyện" and "Đảng ủy xã" are those that its title
 * names (docs/domain.md, Whose paper is cited, 4).
 */
export function withUnitsSpokenOf(place: Place, paper: Paper): Place {
  if (place.level !== 'PROVINCE' || place.province === null) return place
  const about = onlyUnitNamed(paper.title.annotated, place.province)
  if (place.province.kind === 'thành phố') return { ...place, about }
  const texts = [paper.title, ...paper.body.map(({ passage }) => passage)].map(({ annotated }) => annotated)
  return { ...place, about, city: onlyCityNamed(texts, place.province) }
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
  if (OVER_DISTRICTS.test(words) || hasDepartments(paper)) return 'PROVINCE'
  const named = SPEAKER.exec(words)?.[1] ?? COMMITTEE_AT_END.exec(tail)?.[1]
  return named === undefined ? null : (LEVELS.get(named) ?? null)
}

/** Not of whom it charges: "Giao UBND huyện A …". */
const SPEAKER =
  /(?<!(?:giao|yêu cầu|đề nghị|phối hợp với)\s(?:(?:phó )?chủ tịch\s)?)(?:ubnd|ủy ban nhân dân|hđnd|thường trực|bí thư|ban thường vụ|btv)\s+(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thành ủy|huyện ủy|tỉnh ủy|thị ủy|quận ủy|đảng ủy)/u
/** "UBND TP … gửi UBND quận, huyện": a city with districts of both kinds below it. */
const OVER_DISTRICTS =
  /(?:ubnd|ủy ban nhân dân) (?:thành phố|tp)(?!\p{L})[^]{0,400}?\s(?:ubnd|ủy ban nhân dân|chủ tịch)\s[^.;]{0,30}?quận, huyện/u
/** "UBND Thành phố yêu cầu các sở, ban, ngành Thành phố, UBND các phường, xã": no city below a province has departments. */
const hasDepartments = ({ body }: Paper): boolean =>
  OVER_DEPARTMENTS.test(
    fold(
      body
        .slice(0, 8)
        .map(({ passage }) => passage.text)
        .join('\n'),
    ),
  )
const OVER_DEPARTMENTS =
  /(?:ubnd|ủy ban nhân dân) (?:thành phố|tp)(?!\p{L})[^]{0,600}?(?<!\p{L})(?:sở,(?: ban,?)? ngành|các sở)(?: (?:thành phố|tp)(?!\p{L})|,? (?:và )?(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:các )?(?:xã|phường|quận|huyện)(?:, (?:xã|phường|huyện|quận))?)/u
const COMMITTEE_AT_END =
  /(?<!(?:giao|yêu cầu|đề nghị|phối hợp với)\s(?:(?:phó )?chủ tịch\s)?)(?:ubnd|ủy ban nhân dân)\s+(tỉnh|huyện|xã)/u
/** A city may be a province or of a district's rank. */
const LEVELS: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...['tỉnh', 'tỉnh ủy'].map((word) => [word, 'PROVINCE'] as const),
  ...['huyện', 'quận', 'thị xã', 'huyện ủy', 'quận ủy', 'thị ủy'].map((word) => [word, 'DISTRICT'] as const),
  ...['xã', 'phường', 'thị trấn', 'đặc khu', 'đảng ủy'].map((word) => [word, 'COMMUNE'] as const),
])
