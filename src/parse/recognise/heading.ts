import type { Body } from '../../model/agency.js'
import { Annotated } from '../annotate/annotated.js'
import { boundsOf, type IsoDay, type PartialDate } from '../../model/date.js'
import type { AccessClass, DocumentSystem, DocumentType } from '../../model/document.js'
import type { Found, Span } from '../../model/evidence.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { vintageAt } from '../../model/territory.js'
import type { ProvinceSource, Urgency } from '../kinds.js'
import { Passage } from '../passage.js'
import { NOWHERE, placeOf, type Place } from '../place.js'
import { partsOfHead, type Line, type Paper } from '../segment.js'
import { bodiesIn } from './agencies.js'
import { speaksOfFormerUnits, unitMeant, type Inference } from './gazetteer.js'
import type { Signature } from './signature.js'
import { latestDay, readDate, readMeeting } from './heading/date.js'
import { readIssuer } from './heading/issuer.js'
import {
  letterheadNames,
  readLetterhead,
  withWholeProvince,
  type Choose,
  type Letterhead,
} from './heading/letterhead.js'
import { speakerOf } from './heading/speaker.js'
import { locate, textsOf, withUnitsSpokenOf } from './heading/location.js'
import { isSample, readMarks, readSpeaker, titleOf } from './heading/marks.js'
import { issuerInBrackets, readOpening } from './heading/opening.js'
import { typeTold } from './heading/passive.js'
import { codeOf, isIntroduced, readNumber, readSystem, readType } from './heading/number.js'

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
  /** News without a title of its own may tell that of the paper: it is no part of its face. */
  readonly toldTitle?: string | null
  /** Of news that tells the number of a paper and not its code. */
  readonly toldNumber?: string | null
  readonly accessClass: AccessClass
  readonly urgency: Urgency | null
  /** It says of itself that it is a sample. */
  readonly sample: boolean
  readonly addressees: readonly Body[]
  /** Of these, whom it asks; not those who get it "để phối hợp". */
  readonly asked: readonly Body[]
  /** As printed, of a letter to one alone. */
  readonly addressee: string | null
  readonly meetingOn: IsoDay | null
  readonly conclusionBy: { readonly name: string; readonly role: string | null } | null
}

const passagesOf = (lines: readonly Line[]): Passage[] => lines.map(({ passage }) => passage)

/**
 * In: the segmented paper and its signature. Out: its heading. What is not printed is inferred where the paper's
 * own words decide it (docs/domain.md, Symbols, Places), with the source of the inference; else it stays null.
 */
export function recogniseHeading(paper: Paper, signature: Signature, marks: readonly string[] = []): Heading {
  const { own, above } = partsOfHead(paper.head)
  const [lines, linesAbove] = [passagesOf(own), passagesOf(above)]
  const number = readNumber(lines) ?? readNumber(linesAbove)
  const symbol = number?.symbol ?? null
  const { issuedOn, seat } = readDate(
    [...lines, ...closingLinesOf(paper), ...linesAbove],
    number?.printed ?? null,
    paper.furniture,
  )
  const meetingOn = readMeeting(paper)
  const day = issuedOn ? boundsOf(issuedOn.value).latest : (meetingOn ?? latestDay(paper))
  const vintage = day === null && speaksOfFormerUnits(textsOf(paper)) ? 2025 : vintageAt(day)
  const maps = day === null ? ([2024, 2025] as const) : [vintage]
  const choose: Choose = (units) => unitMeant([new Annotated(seat ?? ''), ...textsOf(paper)], units)
  const letterheadOf = (head: readonly Line[]) =>
    readLetterhead(
      letterheadNames({ ...paper, head }).map((name) => withWholeProvince(name, seat)),
      maps,
      choose,
    )
  const inLetterhead = letterheadOf(own)
  const printed =
    inLetterhead.bodies.length > 0 || own === paper.head ? inLetterhead : letterheadOf(paper.head)
  const isNamedAbove = issuerInBrackets(paper) !== null || isIntroduced(paper)
  const isSilent = printed.bodies.length === 0 && (symbol === null || isNamedAbove)
  const opening = isSilent ? readOpening(paper) : null
  const head = opening ? readLetterhead([opening.speaker], maps, choose) : printed
  const type =
    readType(paper, number?.type ?? null, symbol) ?? opening?.type ?? (isSilent ? typeTold(paper) : null)
  const system = readSystem(paper, symbol, head, signature)
  const located = locate(paper, head, seat, symbol, signature, vintage)
  const { issuer: named, organ } = readIssuer(head, located.place, symbol, system, signature, paper)
  const issuer = ofLevel(named, located.place)
  const over = provinceOver(head, issuer)
  const level = over?.level ?? issuer?.level ?? located.place.level ?? speakerOf(paper)?.level ?? null
  // where the centre speaks first, the provinces that it speaks of are none of its own
  const ofWhom =
    over ?? (issuer === null && located.place.level === null && level === 'CENTRAL' ? NOWHERE : located.place)
  const place = withUnitsSpokenOf(
    { ...ofWhom, vintage: located.place.vintage, level, ...houseOf(issuer) },
    paper,
  )
  return {
    form: 'PAPER',
    system: issuer?.system ?? system,
    type,
    typeCode: symbol?.typeCode ?? codeOf(type, system),
    symbol,
    symbolPrinted: number?.printed ?? null,
    symbolSpan: number?.span ?? null,
    issuer,
    organ,
    letterhead: printed.bodies.length > 0,
    place,
    provinceSource: place.province ? located.source : null,
    inference: located.inference,
    issuedOn: issuedOn ?? opening?.issuedOn ?? null,
    seat,
    title: titleOf(paper),
    toldTitle: opening?.title ?? null,
    toldNumber: opening?.number ?? null,
    ...readMarks(paper, marks),
    sample: isSample(paper),
    addressees: addresseesOf(paper.addressees, place),
    asked: addresseesOf(
      paper.addressees.filter(({ text }) => !TO_KNOW.test(text)),
      place,
    ),
    addressee: onlyAddressee(paper),
    meetingOn,
    conclusionBy: readSpeaker(paper),
    ...evidenceOf(lines, symbol, printed),
  }
}

/** "UBND TỈNH THANH HÓA / TRƯỜNG ĐẠI HỌC HỒNG ĐỨC": a house that any paper knows by its name alone is of the province that stands over it. */
function provinceOver({ bodies }: Letterhead, issuer: Body | null): Place | null {
  const superior = issuer?.level === 'CENTRAL' ? bodies.find(({ level }) => level === 'PROVINCE') : undefined
  return superior?.territory ? placeOf(superior.territory) : null
}

/** "UBND thành phố", of no name, in words that make a city of the centre of it. */
const ofLevel = (issuer: Body | null, { level }: Place): Body | null =>
  issuer?.level === 'DISTRICT' && issuer.territory === null && level === 'PROVINCE'
    ? { ...issuer, level }
    : issuer

/** "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh": a committee under that of the province or district. */
function houseOf(issuer: Body | null): Pick<Place, 'house'> {
  const [, house] = (issuer?.level !== 'COMMUNE' && OF_A_HOUSE.exec(issuer?.name ?? '')) || []
  return house === undefined ? {} : { house }
}
const OF_A_HOUSE = /^(?:Ban Thường vụ |Ban Chấp hành |Thường trực )?(Đảng ủy \S.*)$/u

/** The short lines of the tail, and a day over the signature, where old papers print it. */
const closingLinesOf = ({ body, tail }: Paper): readonly Passage[] => [
  ...tail.map(({ passage }) => passage).filter(({ text }) => text.length < 80 && !text.startsWith('-')),
  ...body
    .slice(-2)
    .map(({ passage }) => passage)
    .filter(({ text }) => PLACE_AND_DAY.test(text)),
]
const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$/u

const TO_KNOW = /\((?:để )?(?:phối hợp|p\/h|biết|báo cáo|b\/c|theo dõi)[^()]*\)/iu
const addresseesOf = (lines: Paper['addressees'], place: Place): readonly Body[] =>
  lines.flatMap((line) => bodiesIn(line.annotated, place).flatMap(({ bodies }) => bodies))

/** "Kính gửi: Công ty cổ phần A." above "(Địa chỉ: …)" */
function onlyAddressee({ addressees }: Paper): string | null {
  const [one, ...others] = addressees.map(({ text }) => text.trim()).filter((text) => !text.startsWith('('))
  if (one === undefined || others.length > 0 || SEVERAL.test(one) || one.length > LONGEST_NAME) return null
  return one.replace(/[\s.,;:]+$/, '').replace(/\s+/g, ' ')
}
const SEVERAL = /^(?:các|những)\s|[,;]\s*\S/iu
const LONGEST_NAME = 120

function evidenceOf(lines: readonly Passage[], symbol: DocumentSymbol | null, { bodies }: Letterhead): Found {
  const [first] = lines
  const isHeaded = bodies.length > 0
  return {
    span: first ? { start: first.span().start, end: (lines.at(-1) as Passage).span().end } : null,
    rule: `heading.${symbol ? 'symbol' : 'no-symbol'}.${isHeaded ? 'letterhead' : 'no-letterhead'}`,
    confidence: symbol && isHeaded ? 0.97 : 0.8,
  }
}
