import type { Level } from '../../../model/document.js'
import { fold } from '../../../model/fold.js'
import type { DocumentSymbol } from '../../../model/symbol.js'
import type { Territory } from '../../../model/territory.js'
import { districtOf, provinceByName, provinceOf, unitsByName } from '../../lexicon/territories.js'
import { NOWHERE, placeOf, type Place } from '../../place.js'
import type { Paper } from '../../segment.js'
import { inferProvince, onlyCityNamed, type Inference } from '../gazetteer.js'
import type { Signature } from '../signature.js'
import { knownIssuer } from '../symbols.js'
import type { Letterhead } from './letterhead.js'
import type { ProvinceSource } from '../heading.js'

export interface Location {
  place: Place
  source: ProvinceSource | null
  inference: Inference | null
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

export const textsOf = (paper: Paper): string[] => [
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
export function withCity(place: Place, paper: Paper): Place {
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
