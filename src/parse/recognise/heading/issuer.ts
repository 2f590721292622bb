import type { Body } from '../../../model/agency.js'
import type { DocumentSystem } from '../../../model/document.js'
import { bareWords, fold } from '../../../model/fold.js'
import type { DocumentSymbol } from '../../../model/symbol.js'
import type { IssuerCode } from '../../lexicon/symbols.js'
import { districtCommittee, ownUnit, placeOf, type Place } from '../../place.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Paper } from '../../segment.js'
import { typeOfLine } from '../../segment/type-line.js'
import { bodyNamed } from '../agencies.js'
import type { Signature } from '../signature.js'
import { isOfTheSecretariat, ownerOf } from '../symbols.js'
import type { Letterhead } from './letterhead.js'

/** The body whose paper it is, and the organ of it that decided, where one is named. */
export interface Issuing {
  readonly issuer: Body | null
  readonly organ: Body | null
}

/** What is known of a paper before its issuer is. */
interface Face {
  readonly paper: Paper
  readonly place: Place
  /** The last body of the letterhead. */
  readonly printed: Body | null
  readonly symbol: DocumentSymbol | null
  /** The body that the symbol's code stands for. */
  readonly known: IssuerCode | null
  readonly system: DocumentSystem | null
  readonly signature: Signature
  readonly organ: Body | null
}

/**
 * The last body of the letterhead, else the one that the symbol names, else the committee of the place; null for a text
 * that has no form of a paper.
 */
export function readIssuer(
  head: Letterhead,
  place: Place,
  symbol: DocumentSymbol | null,
  system: DocumentSystem | null,
  signature: Signature,
  paper: Paper,
): Issuing {
  const organ = system === 'PARTY' || system === null ? readOrgan(signature, place) : null
  const known = symbol && ownerOf(symbol)
  const printed = bodyOfLetterhead(head, place)
  const found = decide(ISSUER_RULES, { paper, place, printed, symbol, known, system, signature, organ })
  return found?.answer ?? { issuer: null, organ }
}

const ISSUER_RULES: readonly Rule<Face, Issuing>[] = [
  // "BAN CHẤP HÀNH TRUNG ƯƠNG" heads the papers of the Secretariat and the Politburo too
  rule({
    id: 'issuer.central-organ',
    when: ({ printed, known }) => (known?.code === 'TW' && printed?.level === 'CENTRAL' ? printed : null),
    then: (printed, { paper, place, symbol, organ }) => {
      const deciding = centralOrganIn(paper, place) ?? organ ?? secretariatOf(symbol, place) ?? printed
      return { issuer: deciding, organ: deciding }
    },
  }),
  // a stripped second line: "UBND TỈNH X" above SXD's number is the department's superior
  rule({
    id: 'issuer.department-of-symbol',
    when: ({ printed, known }) =>
      known && /^S\p{Lu}/u.test(known.code) && /^UBND/u.test(printed?.name ?? '') ? known : null,
    then: ({ body }, { place, organ }) => ({
      issuer: bodyNamed(body, { ...place, level: 'PROVINCE' }),
      organ,
    }),
  }),
  // a second line that a scan lost: "BỘ TÀI CHÍNH" above TCT's number
  rule({
    id: 'issuer.part-of-ministry',
    when: ({ known, printed }) =>
      /^Bộ /u.test(printed?.name ?? '') &&
      known?.level === 'CENTRAL' &&
      /^(?:Tổng cục|Cục) /u.test(known.body)
        ? known
        : null,
    then: ({ body, level }, { place, organ }) => ({ issuer: bodyNamed(body, { ...place, level }), organ }),
  }),
  // "VIỆN KIỂM SÁT NHÂN DÂN" above VKSTC's number lost "TỐI CAO", "NGÂN HÀNG NHÀ NƯỚC" its "VIỆT NAM"
  rule({
    id: 'issuer.whole-name-of-symbol',
    when: ({ known, printed }) =>
      known !== null && printed?.territory === null && isShortOf(printed.name, known.body) ? known : null,
    then: ({ body, level }, { place, organ }) => ({ issuer: bodyNamed(body, { ...place, level }), organ }),
  }),
  rule({
    id: 'issuer.letterhead',
    when: ({ printed }) => printed,
    then: (printed, { organ }) => ({
      issuer: seriesOwner(printed),
      organ: organ ?? (isOrgan(printed) ? printed : null),
    }),
  }),
  rule({
    id: 'issuer.secretariat',
    when: ({ symbol, place }) => secretariatOf(symbol, place),
    then: (issuer, { organ }) => ({ issuer: organ ?? issuer, organ: organ ?? issuer }),
  }),
  rule({
    id: 'issuer.symbol',
    when: ({ known }) => known,
    then: ({ level, body }, { place, organ }) => ({
      issuer: level === 'CENTRAL' ? bodyNamed(body, { ...place, level }) : knownLocal(body, place),
      organ,
    }),
  }),
  rule({
    id: 'issuer.committee-of-place',
    when: ({ paper, signature, system, place, symbol }) => {
      if (
        !hasForm(paper, signature) ||
        isOfAnother(signature) ||
        (symbol !== null && !MAY_BE_A_COMMITTEE.test(symbol.issuer))
      )
        return null
      return system === 'PARTY'
        ? ownCommittee(place)
        : (ownUnit(place) ?? place.level) === null
          ? null
          : 'UBND'
    },
    then: (committee, { place, organ }) => ({ issuer: knownLocal(committee, place), organ }),
  }),
]

/** "TL. BỘ TRƯỞNG" signs for no committee of the place, whatever head is lost. */
const isOfAnother = ({ capacity }: Signature): boolean => capacity.some((line) => HEADS_ANOTHER.test(line))
const HEADS_ANOTHER =
  /(?:^|[\s.])(?:(?:BỘ|CỤC|HIỆU|VIỆN) TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|CHÁNH ÁN|THỐNG ĐỐC)(?!\p{L})/u

/** The code of a body that no list holds is not that of the committee of the place. */
const MAY_BE_A_COMMITTEE = /^(?:UB(?:ND\p{Lu}?|HC)?(?!\p{L})|CT|VP|$)|U$/u

/** `Viện kiểm sát nhân dân` of `Viện kiểm sát nhân dân tối cao`. */
const isShortOf = (printed: string, whole: string): boolean =>
  [' tối cao', ' việt nam'].some((last) => fold(printed) + last === fold(whole))

/** Whether the text has any of a paper's form: a type line, an addressee or a signature. Else it may be anything. */
const hasForm = ({ typeLine, addressees }: Paper, { capacity }: Signature): boolean =>
  (typeLine !== null && typeOfLine(typeLine.text) !== 'OTHER') || addressees.length > 0 || capacity.length > 0

function bodyOfLetterhead({ bodies }: Letterhead, place: Place): Body | null {
  const last = bodies.at(-1) ?? null
  return last && last.territory === null && last.level !== 'CENTRAL'
    ? bodyNamed(last.name, { ...place, level: last.level ?? place.level })
    : last
}

const isOrgan = (body: Body) =>
  /^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Thường trực) /u.test(body.name)

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
    )?.[1] ?? OF_AN_ASSOCIATION.exec(body.name)?.[1]
  return inner && body.territory ? bodyNamed(inner, placeOf(body.territory)) : body
}

/** An association numbers in a series of its own, and its board in that. */
const OF_AN_ASSOCIATION =
  /^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực) ((?:Hội|Liên đoàn|Liên hiệp|Ủy ban MTTQ)\s.*)$/iu

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
        : kind === 'thành phố' && /Thị ủy$/u.test(name)
          ? name.replace(/Thị ủy$/u, 'Thành ủy')
          : name.replace(/Tỉnh ủy$/u, kind === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy')
  const unitWord =
    /^(?:UBND|HĐND|Thường trực HĐND|Chủ tịch UBND|Văn phòng UBND|Ban cán sự đảng UBND|Đảng đoàn HĐND|Đảng ủy UBND)$/u.test(
      spelled,
    )
      ? ` ${place.level === 'DISTRICT' ? (place.district?.kind ?? 'huyện') : place.level === 'COMMUNE' ? (place.commune?.kind ?? 'xã') : (place.province?.kind ?? 'tỉnh')}`
      : ''
  return bodyNamed(spelled + unitWord, place)
}

const secretariatOf = (symbol: DocumentSymbol | null, place: Place): Body | null =>
  symbol && isOfTheSecretariat(symbol) ? bodyNamed('Ban Bí thư', place) : null

/** "CHỈ THỊ / CỦA BAN BÍ THƯ", "Bộ Chính trị ban hành Quy định như sau": the organ that a central paper names itself. */
function centralOrganIn(paper: Paper, place: Place): Body | null {
  const title = /^của (ban bí thư|bộ chính trị)(?!\p{L})/u.exec(fold(paper.title.text))?.[1]
  const isOfPlenum = [paper.title, ...paper.head].some(({ text }) => OF_A_PLENUM.test(bareWords(text)))
  const opening = (isOfPlenum ? [] : paper.body)
    .slice(0, 20)
    .map(({ passage }) => ORGAN_SPEAKS.exec(fold(passage.text))?.[1])
    .find((organ) => organ !== undefined)
  const organ = title ?? opening
  return organ === undefined ? null : bodyNamed(organ === 'ban bí thư' ? 'Ban Bí thư' : 'Bộ Chính trị', place)
}
/** "HỘI NGHỊ LẦN THỨ BA BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG": what it charges the Politburo with, that does not say itself. */
const OF_A_PLENUM = /^(?:ve )?hoi nghi lan thu/u
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
