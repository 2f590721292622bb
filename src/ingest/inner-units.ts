/**
 * Units that every department or ministry has: "Văn phòng Sở", "Phòng Tổ chức - Hành chính", "Vụ Pháp chế". A paper names
 * them without saying whose they are; they are those of the body that issued it.
 */
import { agencyKey, agencySlug, COUNTRY, isOfUnknownUnit, type Body } from '../model/agency.js'
import { slug } from '../model/fold.js'
import { membershipOf } from './membership.js'

/** Who has such units, by the first words of its name. A committee or council of a unit has departments instead. */
const HAS_UNITS =
  /^(?:Sở|Bộ(?! Chính trị)|Tổng cục|Cục|Chi cục|Ban(?! Bí thư| Chấp hành| Thường vụ)|Văn phòng|Thanh tra|Công an|Bộ đội|Bảo hiểm xã hội|Kho bạc|Ngân hàng|Kiểm toán|Tòa án|Viện|Thuế|Thống kê|Hải quan|Trường|Bệnh viện|Trung tâm)(?: |$)/u

/** Told by the kind of body that has it: "Thanh tra Bộ", "các phòng, đơn vị thuộc Sở"; not "Vụ Tổ chức cán bộ". */
const BY_KIND =
  /^(?:các )?(?:Văn phòng|Thanh tra|Phòng|Vụ|đơn vị|cơ quan)(?:[ ,].*)? (Sở|Bộ|Cục|Tổng cục|Chi cục)$/iu
/** Told by its name alone: ministries have departments, all others divisions. */
const ALONE = /^(?:các )?(?:Vụ|Phòng)[ ,]/iu
/** With whose it is: "Vụ Pháp chế Bộ Tư pháp". */
const OWNED = / (?:Bộ|Sở|Ban|Cục|Tổng cục|Chi cục|Công an|Văn phòng|Thanh tra|Ủy ban|Viện|Ngân hàng) \p{Lu}/u

/**
 * The body that a paper of `issuer` means by the words that are read as `body`: often a unit of its own. A unit of a ministry
 * or department that is not told is of no certain place, for it would be one and the same in all of them.
 */
export function asNamedBy(issuer: Body | null, body: Body): Body {
  if (body.kind === 'UNNAMED') return body
  const name = withoutPlace(body)
  const own = issuer !== null && isBeside(issuer, body) ? issuer : null
  const owner = own?.name ?? ''
  const [, kind] = BY_KIND.exec(name) ?? []
  if (kind !== undefined && /^\p{Lu}/u.test(kind))
    return owner.startsWith(`${kind} `)
      ? unitOf(own!, name.slice(0, -kind.length - 1), body)
      : { ...body, key: agencyKey(agencySlug(body.key), null) }
  const isOwn = HAS_UNITS.test(owner) && ALONE.test(name) && !OWNED.test(name) && !isOfUnknownUnit(body.key)
  return isOwn && !hasMembers(body) ? unitOf(own!, name, body) : body
}

/** Whether both are of the centre, or of the same place. */
const isBeside = (issuer: Body, body: Body): boolean =>
  (issuer.territory?.key ?? issuer.level) === (body.territory?.key ?? body.level ?? 'CENTRAL')

const hasMembers = ({ key, kind, level }: Body): boolean =>
  kind === 'COLLECTIVE' && membershipOf(agencySlug(key), level ?? 'CENTRAL') !== null

function unitOf(issuer: Body, unit: string, body: Body): Body {
  const { level, territory } = issuer
  return {
    ...body,
    key: agencyKey(`${slug(unit)}-${agencySlug(issuer.key)}`, territory?.key ?? COUNTRY),
    name:
      body.kind === 'COLLECTIVE'
        ? `${unit} ${withoutPlace(issuer)}${body.name.slice(withoutPlace(body).length)}`
        : `${unit} ${issuer.name}`,
    level,
    territory,
  }
}

/** A name without " tỉnh Lạng Sơn", of a group " (tỉnh Lạng Sơn)", at its end. */
function withoutPlace({ name, territory }: Body): string {
  if (territory === null) return name
  const place = `${territory.kind} ${territory.name}`
  const end = [` ${place}`, ` (${place})`, ` ${territory.name}`].find((one) => name.endsWith(one)) ?? ''
  return name.slice(0, name.length - end.length)
}
