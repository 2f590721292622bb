/**
 * Units that every department, hospital or union has: "Văn phòng Sở", "Phòng Tổ chức - Hành chính", "Vụ Pháp chế", "Ban Nữ công".
 * A paper names them without saying whose they are; they are those of the body that issued it.
 */
import { agencyKey, agencySlug, COUNTRY, isOfUnknownUnit, type Body } from '../model/agency.js'
import { slug } from '../model/fold.js'
import { DISTRICT_OFFICES } from './lexicon/departments.js'
import { isHouseOfCountry } from './lexicon/country-houses.js'
import { roomSpelledOut } from './lexicon/letters-in-names.js'

/** An authority over a unit, and a committee of the Party, have departments and offices that the unit names. */
const OVER_A_UNIT =
  /^(?:(?:Thường trực |Chủ tịch |Ban Thường vụ |Ban Chấp hành |Văn phòng )?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy)|Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Ban Chỉ đạo|Hội đồng|Đoàn đại biểu)(?:\s|$)/u

const KINDS = 'Sở|Bộ|Cục|Tổng cục|Chi cục|Trường|Viện'
/** Told by the kind of body that has it: "Thanh tra Bộ", "các phòng, đơn vị thuộc Sở"; not "Vụ Tổ chức cán bộ". */
const BY_KIND = new RegExp(
  `^(?:các )?(?:Văn phòng|Thanh tra|Phòng|Vụ|đơn vị|cơ quan)(?:[ ,].*)? (${KINDS})$`,
  'iu',
)
/** Told by its name alone: ministries have departments, all others divisions. */
const ALONE = /^(?:Vụ|Phòng) /u
/** "các phòng, ban chuyên môn", "các đơn vị trực thuộc"; not "các đơn vị", which may be those of others. */
const ALL =
  /^các (?:(?:phòng|khoa|vụ)(?:(?:,| và) (?:phòng|khoa|ban|vụ|cục|viện|tổ|bộ phận|trung tâm|đơn vị|bộ môn))*(?: (?:(?:trực )?thuộc|chuyên môn|chức năng|nghiệp vụ))?|đơn vị (?:trực )?thuộc)$/u
/** With whose it is: "Vụ Pháp chế Bộ Tư pháp". */
const OWNED =
  / (?:Bộ|Sở|Ban|Cục|Tổng cục|Chi cục|Công an|Văn phòng|Thanh tra|Ủy ban|Viện|Ngân hàng|Hội|Đoàn|Liên đoàn|Trường|Bệnh viện|Trung tâm|Công ty|Chi nhánh) \p{Lu}/u
/** Of the police, of banks and of notaries, whoever names them. */
const OF_OTHERS =
  /^Phòng (?:P(?:A|C|H|K|V|X)\d\d|Cảnh sát|An ninh|Quản lý xuất nhập cảnh|[Gg]iao dịch|[Cc]ông chứng)/u
/** "Ban Dân chủ - Pháp luật" of the Front, but every hamlet has its "Ban Công tác Mặt trận". */
const BOARD = /^Ban (?!Công tác Mặt trận|Chấp hành)/u

const UNION = /(?:^| )(?:Đoàn TNCS|Hội|Liên đoàn|Công đoàn) /u

/** Codes of several houses, of which nobody can tell whose a unit is: "07/CTr-MTTQ-HPN-CAT". */
const OF_SEVERAL =
  /[/-](?:MTTQ|UBMTTQ\p{L}*|H?L?HPN|HND|LĐLĐ|TĐTN?|H?CCB|CAT|BĐBP|BCHQS|S\p{Lu}{1,5}|\p{L}*MTTQ\p{L}*)\s?-\s?(?:H?L?HPN|HND|LĐLĐ|TĐTN?|H?CCB|CAT|BĐBP|BCHQS|NHCSXH|S\p{Lu}{1,5}|B(?:NNMT|NN|NV|TC|YT|CA|QP|CT|XD|TP|GD|VH|KHCN|LĐ)\p{Lu}*)(?!\p{L})/u

/**
 * The body that a paper of `issuer` and `symbol` means by the words that are read as `body`: often a unit of its own. A unit
 * of a ministry or department that is not told is of no certain place, for it would be one and the same in all of them.
 */
export function asNamedBy(issuer: Body | null, printed: Body, symbol: string | null = null): Body {
  const body = spelledOut(printed)
  if (body.kind === 'UNNAMED') return ownUnit(issuer, body) ?? body
  const name = withoutPlace(body)
  const own = issuer !== null && isBeside(issuer, body) && !OF_SEVERAL.test(symbol ?? '') ? issuer : null
  const [, kind] = BY_KIND.exec(name) ?? []
  if (kind !== undefined && /^\p{Lu}/u.test(kind))
    return own?.name.startsWith(`${kind} `)
      ? unitOf(own, name.slice(0, -kind.length - 1), body)
      : { ...body, key: agencyKey(agencySlug(body.key), null) }
  return own !== null && isUnitOf(own, name, body) ? unitOf(withoutBoard(own), name, body) : body
}

/** "Phòng KHTC Sở Y tế" is the room that other papers call Phòng Kế hoạch - Tài chính. */
function spelledOut(body: Body): Body {
  const name = roomSpelledOut(body.name)
  if (name === body.name) return body
  const key = body.key && body.key.replace(/^[^|]*/u, slug(withoutPlace({ ...body, name })))
  return { ...body, key, name }
}

/** What no list holds, where the house of the issuer has none but its own. */
function ownUnit(issuer: Body | null, { name }: Body): Body | null {
  if (issuer === null || issuer.key === '') return null
  const unit = facultyOf(issuer, name) ?? officeOf(issuer, name) ?? roomByCode(issuer, name)
  return unit === null ? null : { ...issuer, ...named(issuer, unit), kind: 'BODY' }
}

/** "Khoa Dược", "khoa Hồi sức tích cực - Chống độc" in a paper of a hospital or university. */
const facultyOf = (issuer: Body, name: string): string | null =>
  HAS_FACULTIES.test(issuer.name) && FACULTY.test(name) ? `K${name.slice(1)}` : null
const HAS_FACULTIES =
  /^(?:Bệnh viện|Trung tâm (?:Y tế|Kiểm soát bệnh tật)|Viện|Học viện|Trường (?:Đại học|Cao đẳng))(?: |$)/u
const FACULTY = /^[Kk]hoa (?:Phòng, chống |Truyền thông, |(?=\p{Lu}))[^,;:()]{1,60}$/u

/** "Văn phòng Cục" in a paper of Cục Thuế, "Công đoàn trường" in one of a school. */
function officeOf(issuer: Body, name: string): string | null {
  const [, unit = null, kind = ''] = OFFICE_OF_KIND.exec(name) ?? []
  return issuer.name.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? unit : null
}
const OFFICE_OF_KIND =
  /^(Văn phòng|Công đoàn|Thanh tra|Đoàn Thanh niên|Ban Giám hiệu) (Ban|Ủy ban|Cục|Chi cục|Kho bạc|Viện|Tòa án|Trường|Bệnh viện|Công ty|Hội|Liên đoàn)$/iu

/** "PV01 chủ trì" in a paper of the police: a room by its code. */
const roomByCode = (issuer: Body, name: string): string | null =>
  OF_POLICE.test(issuer.name) && ROOM_CODE.test(name) ? `Phòng ${name}` : null
const OF_POLICE = /^(?:Bộ )?Công an /u
const ROOM_CODE = /^P(?:A|C|H|K|V|X)\d\d$/u

function isUnitOf(owner: Body, name: string, body: Body): boolean {
  if (owner.key === '' || OVER_A_UNIT.test(owner.name) || OWNED.test(name) || isOfUnknownUnit(body.key))
    return false
  if (name.endsWith(` ${withoutPlace(owner)}`)) return false
  if (body.kind === 'COLLECTIVE') return ALL.test(name)
  if (body.system === 'FRONT' && (owner.system === 'FRONT' || UNION.test(owner.name))) return BOARD.test(name)
  if (name === 'Ban Thanh tra nhân dân') return HAS_INSPECTORS.test(owner.name)
  if (OF_OTHERS.test(name) && !OF_POLICE.test(owner.name)) return false
  return ALONE.test(name) && !isOfLocalCommittee(owner, body)
}

/** Their workers elect a people's inspectorate, as the people of a commune do. */
const HAS_INSPECTORS = /^(?:Trường|Bệnh viện|Trung tâm|Học viện|Viện|Đại học|Công ty|Sở|Cục|Chi cục) /u

/** "Phòng Văn hóa - Xã hội" in the paper of a school of the commune. */
const isOfLocalCommittee = ({ level }: Body, { key }: Body): boolean =>
  (level === 'DISTRICT' || level === 'COMMUNE') && LOCAL.has(agencySlug(key))
const LOCAL = new Set(DISTRICT_OFFICES.flat().map((name) => `phong-${slug(name)}`))

/** "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh": the board of a union, whose units are the union's. */
export function withoutBoard(owner: Body): Body {
  const [board] = /^(?:Ban (?:Chấp hành|Thường vụ|Thường trực)|Đoàn Chủ tịch) /u.exec(owner.name) ?? []
  return board === undefined
    ? owner
    : { ...owner, key: owner.key.slice(slug(board).length + 1), name: owner.name.slice(board.length) }
}

/** Whether both are of the centre, or of the same place. */
const isBeside = (issuer: Body, body: Body): boolean =>
  (issuer.territory?.key ?? issuer.level) === (body.territory?.key ?? body.level ?? 'CENTRAL') ||
  // in the papers that it issues under a province its rooms are read as the province's
  (issuer.territory === null && isHouseOfCountry(issuer.name))

function unitOf(issuer: Body, unit: string, body: Body): Body {
  const { level, territory } = issuer
  const { key, name } = named(issuer, unit)
  const ofAll = `${unit} ${withoutPlace(issuer)}${body.name.slice(withoutPlace(body).length)}`
  return { ...body, key, name: body.kind === 'COLLECTIVE' ? ofAll : name, level, territory }
}

const named = (issuer: Body, unit: string): Pick<Body, 'key' | 'name'> => ({
  key: agencyKey(`${slug(unit)}-${agencySlug(issuer.key)}`, issuer.territory?.key ?? COUNTRY),
  name: `${unit} ${issuer.name}`,
})

/** A name without " tỉnh Lạng Sơn", of a group " (tỉnh Lạng Sơn)", at its end. */
function withoutPlace({ name, territory }: Body): string {
  if (territory === null) return name
  const place = `${territory.kind} ${territory.name}`
  const end = [` ${place}`, ` (${place})`, ` ${territory.name}`].find((one) => name.endsWith(one)) ?? ''
  return name.slice(0, name.length - end.length)
}
