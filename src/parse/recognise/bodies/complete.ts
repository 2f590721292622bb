import { agencyKey, COUNTRY, type AgencyKind, type Body } from '../../../model/agency.js'
import type { DocumentSystem, Level } from '../../../model/document.js'
import { fold, slug } from '../../../model/fold.js'
import { ancestorAt, type Territory } from '../../../model/territory.js'
import { ownUnit, type Place } from '../../place.js'
import type { Part } from './draft.js'

/** The finished body: the paper's own unit where none is named. */
export function complete(place: Place, part: Part): Body {
  const { kind, system, level, unit } = part
  const base = isBoardOfCommune(place, part) ? `${part.base} Đảng ủy` : part.base
  if (unit?.group) {
    const all = finish(
      `${base} ${unit.group}`,
      'COLLECTIVE',
      system,
      unit.level,
      over(place, unit.level),
      true,
    )
    // one group, in whatever number it is printed
    return { ...all, name: all.name.replace(unit.group, unit.printed ?? unit.group) }
  }
  if (kind === 'COLLECTIVE' || kind === 'UNNAMED') {
    const own = ownAt(place, level) ?? ownUnit(place)
    // "các sở, ngành của tỉnh" are its "các sở, ngành"
    const alone = own === null ? base : base.replace(ofKind(own.kind), '')
    const all = finish(alone, kind, system, level, own, true)
    return alone === base ? all : { ...all, name: all.name.replace(alone, base) }
  }
  if (level === 'CENTRAL') return finish(base, kind, system, level, null, false)
  // its papers are those of where it sits
  if (OF_REGION.test(base))
    return {
      ...finish(base.replace(BRANCH, OF_BANK), kind, system, 'CENTRAL', null, false),
      level: 'PROVINCE',
    }
  const ofPaper = ownAt(place, level)
  const isAbove = OF_AREA.test(base) || (ofPaper?.level === 'COMMUNE' && ABOVE_COMMUNES.test(base))
  const own = isAbove ? unitOfArea(place, base) : ofPaper
  const territory = unit ? unit.territory : own
  if (unit && unit.words !== '') {
    if (territory === null) return finish(`${base} ${unit.words}`, kind, system, unit.level, null, false)
    // by the kind of unit that it was then
    return {
      ...finish(base, kind, system, territory.level, territory, false),
      name: `${base} ${unit.words}`,
    }
  }
  return finish(base, kind, system, territory?.level ?? level, territory, false)
}

/** "Ban Xây dựng Đảng": communes have one since 2025, and it is their Party committee's, whether the paper says so or not. */
const isBoardOfCommune = ({ level: own }: Place, { base, kind, level, unit }: Part): boolean =>
  base === 'Ban Xây dựng Đảng' && kind === 'BODY' && (unit?.level ?? level ?? own) === 'COMMUNE'

/** "Trạm Khuyến nông khu vực", "Thuế cơ sở 5": an area has several districts or communes, and is of their province. */
const OF_AREA = /\s(?:khu vực|liên (?:xã|phường|huyện)|cơ sở \d{1,2})(?:\s|$)/u

/** "Kho bạc Nhà nước khu vực XV": a region of several provinces has one, whichever of them names it. */
const OF_REGION =
  /^(?:Kho bạc Nhà nước|Ngân hàng Nhà nước Việt Nam - Chi nhánh|(?:Chi cục )?Hải quan|Chi cục Thuế|Bảo hiểm xã hội|(?:Chi c|C)ục Dự trữ Nhà nước) khu vực (?:\d{1,2}|[IVX]{1,5})$/iu
const BRANCH = /^Ngân hàng Nhà nước Việt Nam - Chi nhánh khu vực/iu
/** As the State Bank calls its branches since 2025. */
const OF_BANK = 'Ngân hàng Nhà nước Chi nhánh Khu vực'

/** "Công ty Điện lực Sơn La", "Viettel Phú Thọ", "Đồn Biên phòng Làng Mô": no commune has such houses of its own, unless it bears the name. */
const ABOVE_COMMUNES =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Điện lực|Bưu điện(?! xã| phường)|VNPT|Viettel|Mobifone|Agribank|Vietcombank|VietinBank|BIDV|Ngân hàng|Phòng Giao dịch|Chi nhánh|Bảo hiểm xã hội|Đồn Biên phòng|Bệnh viện|Kho bạc|Hải quan)(?:\s|$)/u

/** "Hạt Kiểm lâm khu vực Di Linh" in a paper of Di Linh: its own. */
function unitOfArea(place: Place, base: string): Territory | null {
  const own = ownUnit(place)
  return own !== null && endsWithName(spellingOf(base).folded, foldedName(own)) ? own : place.province
}

/** " của tỉnh" at the end of a name; there are few kinds of units. */
function ofKind(kind: string): RegExp {
  const known = ofKinds.get(kind) ?? new RegExp(` của ${kind}$`, 'iu')
  ofKinds.set(kind, known)
  return known
}
const ofKinds = new Map<string, RegExp>()

/** The own unit of a level; of the paper's own level when none is asked for. */
function ownAt(place: Place, level: Level | null): Territory | null {
  const { province, district, commune, about } = place
  if (level === 'PROVINCE') return province
  if (level === 'DISTRICT') return district ?? (about ? ancestorAt(about, 'DISTRICT') : null)
  if (level === 'COMMUNE')
    return commune ?? (place.level === 'DISTRICT' ? district : about ? ancestorAt(about, 'COMMUNE') : null)
  return level === null ? ownUnit(place) : null
}

/** The unit whose parts a group of that level are. */
const over = (place: Place, level: Level | null): Territory | null =>
  level === 'COMMUNE' ? (ownAt(place, 'DISTRICT') ?? place.province) : place.province

/** A body of a name in a unit. `grouped`: it is many, and the unit stands in brackets. */
export function finish(
  base: string,
  kind: AgencyKind,
  system: DocumentSystem | null,
  level: Level | null,
  territory: Territory | null,
  grouped: boolean,
): Body {
  const spelled = spellingOf(base)
  const name = territory === null ? base : withUnitName(base, spelled, territory, grouped)
  const unit = territory?.key ?? (level === 'CENTRAL' ? COUNTRY : null)
  const key = kind === 'UNNAMED' ? '' : agencyKey(spelled.slug, unit)
  return { key, name, kind, system, level: territory?.level ?? level, territory }
}

function withUnitName(base: string, spelled: Spelling, unit: Territory, grouped: boolean): string {
  const name = foldedName(unit)
  if (endsWithName(spelled.folded, name)) return base
  if (grouped) return `${base} (${unit.kind} ${unit.name})`
  return spelled.takesNameAlone ? `${base} ${unit.name}` : `${base} ${unit.kind} ${unit.name}`
}

const endsWithName = (base: string, name: string): boolean =>
  base.endsWith(name) && /^[\s-]?$/.test(base.charAt(base.length - name.length - 1))

/** What is asked of the name of every body, by the name without its unit; most names come again in the next paper. */
interface Spelling {
  readonly folded: string
  readonly slug: string
  /** "Tỉnh ủy Hậu Giang", but "UBND tỉnh Hậu Giang". */
  readonly takesNameAlone: boolean
}

const MOST_KEPT = 5000
const spellings = new Map<string, Spelling>()
const unitNames = new WeakMap<Territory, string>()

function spellingOf(base: string): Spelling {
  const known = spellings.get(base)
  if (known) return known
  if (spellings.size >= MOST_KEPT) spellings.clear()
  const spelled = {
    folded: fold(base),
    slug: slug(base),
    takesNameAlone:
      /(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|đoàn)$/iu.test(base) ||
      /(?:^|\s)(?:tỉnh|thành phố|huyện)$/u.test(base),
  }
  spellings.set(base, spelled)
  return spelled
}

function foldedName(unit: Territory): string {
  const known = unitNames.get(unit) ?? fold(unit.name)
  unitNames.set(unit, known)
  return known
}
