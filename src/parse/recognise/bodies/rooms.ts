import type { Body } from '../../../model/agency.js'
import { slug } from '../../../model/fold.js'
import type { Place } from '../../place.js'
import type { Part } from './draft.js'

/**
 * "Phòng Tổ chức - Hành chính", "Thanh tra Sở", "Vụ Pháp chế", "các phòng": a part of whoever issues the paper, which many
 * houses have. It is another body in each of them, so the house is in its name and key, as where a paper names it in full.
 * Null: it is none, or the paper is of no such house.
 */
export function bodyOfOwner({ owner }: Place, part: Part): Body | null {
  if (owner === undefined || (part.unit !== null && (part.unit.words !== '' || part.unit.group !== null)))
    return null
  const { base, kind, system } = part
  const itself = ITS_KIND.exec(base)?.[1]
  if (itself !== undefined && !owner.name.startsWith(`${itself} `)) return null
  const name = itself === undefined ? base : base.slice(0, -itself.length - 1)
  const isOne =
    kind === 'BODY' && (itself === undefined ? isRoom(part, owner) : part.room === true || OFFICE.test(base))
  if (!isOne && !(kind === 'COLLECTIVE' && ROOMS.test(name))) return null
  return {
    ...owner,
    key: `${slug(name)}-${owner.key}`,
    // what narrows a group stands behind it
    name: isOne ? `${name} ${owner.name}` : `${base} (${owner.name})`,
    kind,
    system: system ?? owner.system,
  }
}

const ITS_KIND = / (Sở|Bộ|Cục|Chi cục|Ban|Trường|Viện|Tổng cục)$/u
const OFFICE = /^(?:Văn phòng|Thanh tra|Phòng)\s/u

const isRoom = ({ base, level, system, room }: Part, owner: Body): boolean =>
  (room === true && (!OF_OTHERS.test(base) || /^(?:Bộ )?Công an /u.test(owner.name))) ||
  (level === 'CENTRAL' && owner.level === 'CENTRAL' && base.startsWith('Vụ ')) ||
  (level === null && system === 'FRONT' && owner.system === 'FRONT' && BOARD.test(base))
/** Rooms of the police, of banks and of notaries, whoever names them. */
const OF_OTHERS =
  /^Phòng (?:P(?:A|C|H|K|V|X)\d\d|Cảnh sát|An ninh|Quản lý xuất nhập cảnh|[Gg]iao dịch|[Cc]ông chứng)/u
/** "Ban Dân chủ - Pháp luật", but every hamlet has its "Ban Công tác Mặt trận". */
const BOARD = /^Ban (?!Công tác Mặt trận|Chấp hành)/u

/** "các phòng, ban chuyên môn", "các đơn vị trực thuộc"; not "các đơn vị", which may be those of others. */
const ROOMS =
  /^các (?:(?:phòng|khoa|vụ)(?:(?:,| và) (?:phòng|khoa|ban|vụ|cục|viện|tổ|bộ phận|trung tâm|đơn vị|bộ môn))*(?: (?:(?:trực )?thuộc|chuyên môn|chức năng|nghiệp vụ))?|đơn vị (?:trực )?thuộc)$/u
