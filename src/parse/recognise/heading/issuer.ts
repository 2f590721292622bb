import type { Body } from '../../../model/agency.js'
import type { DocumentSystem } from '../../../model/document.js'
import { fold } from '../../../model/fold.js'
import type { DocumentSymbol } from '../../../model/symbol.js'
import { districtCommittee, ownUnit, placeOf, type Place } from '../../place.js'
import type { Paper } from '../../segment.js'
import { bodyNamed } from '../agencies.js'
import type { Signature } from '../signature.js'
import { knownIssuer } from '../symbols.js'
import type { Letterhead } from './letterhead.js'

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
export function readIssuer(
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
