import type { Territory } from '../../../model/territory.js'
import { inUnit, type Draft, type Part } from './draft.js'

/** What bodies that stand beside each other tell of one another. */

const JOINT = /^\s*(?:,|và|-|,\s*và|\/)\s*$/u
const COLON = /^\s*:\s*$/u
const VAGUE =
  /^các (?:cơ quan|đơn vị|cơ quan, đơn vị|đơn vị, địa phương|(?:sở, )?(?:ban, )?ngành|chủ đầu tư|địa phương|đoàn thể|tổ chức chính trị - xã hội|lực lượng)(?: (?:có )?liên quan| sau)?$/u
const COMMITTEE = /\s\p{L}+ ủy$/u
const PARTY_COMMISSIONS = /^các ban (?:xây dựng )?đảng$/u

/** In: the bodies of a text, from left to right. Out: the same, with what their neighbours tell of them. */
export function settled<One extends Draft>(text: string, drafts: readonly One[]): One[] {
  const out = drafts.slice()
  if (out.length > 1) {
    takeOwners(text, out)
    shareUnits(text, out)
    shareBoards(text, out)
    dropAnnounced(text, out)
    dropOtherPosts(text, out)
    settleUnits(out)
  }
  return out
}

/** Longer words are no joint. */
const isJoint = (text: string, from: number, to: number): boolean =>
  to - from < 12 && JOINT.test(text.slice(from, to))

/** "Văn phòng Đăng ký đất đai thuộc Sở Nông nghiệp và Môi trường": whose it is belongs to its name. */
function takeOwners<One extends Draft>(text: string, drafts: One[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const left = drafts[i] as One
    const right = drafts[i + 1] as One
    const isPart = left.parts.length === 1 && right.parts.length === 1 && !isMany(left)
    if (!isPart || right.start - left.end > LONGEST_OF || !OF.test(text.slice(left.end, right.start)))
      continue
    drafts.splice(i, 2, { ...left, end: right.end })
  }
}
const isMany = ({ parts }: Draft): boolean =>
  parts.some(({ kind, base }) => kind !== 'BODY' || base.startsWith('các '))
const OF = /^\s+(?:trực\s+)?thuộc\s+$/u
const LONGEST_OF = 16

/** "HĐND, UBND các huyện: A và B": a head without a unit takes those of the next one. */
function shareUnits<One extends Draft>(text: string, drafts: One[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const left = drafts[i] as One
    const right = drafts[i + 1] as One
    if (!left.parts.some(({ shares, unit }) => shares && unit === null)) continue
    if (!isJoint(text, left.end, right.start)) continue
    const [model] = right.parts
    const units = right.parts.flatMap(({ base, unit }) =>
      unit !== null && base === model?.base ? [unit] : [],
    )
    if (units.length === 0) continue
    const areCommunes = units.every(({ level }) => level === 'COMMUNE')
    const areDistricts = units.every(({ level, territory }) => level === 'DISTRICT' && territory !== null)
    const takes = ({ shares, unit, base, level }: Part): boolean =>
      shares &&
      unit === null &&
      (areDistricts || !OF_DISTRICT.test(base)) &&
      !(areCommunes && ((level === 'DISTRICT' && base.startsWith('Phòng ')) || OVER_COMMUNES.test(base)))
    const parts = left.parts.flatMap((part) =>
      takes(part) ? units.map((unit) => inUnit(part, unit)) : [part],
    )
    drafts[i] = { ...left, parts }
  }
}

/** "Thường trực Huyện ủy, UBND xã A" */
const OF_DISTRICT = /(?:Huyện|Quận|Thị|Thành) ủy$/u

/** "Trung tâm Phát triển quỹ đất, UBND xã A": no commune has one, so it is the paper's own. */
const OVER_COMMUNES =
  /^(?:Thanh tra|Kho bạc|Bảo hiểm xã hội|Tòa án|Viện kiểm sát|Đội Quản lý thị trường|Trung tâm (?:Phát triển quỹ đất|Chính trị|Bồi dưỡng chính trị))/u

/** "Thường trực Tỉnh ủy, HĐND tỉnh": the standing board of both. "Các ban đảng, Văn phòng Tỉnh ủy": of one committee. */
function shareBoards<One extends Draft>(text: string, drafts: One[]): void {
  for (let i = 1; i < drafts.length; i += 1) {
    const left = drafts[i - 1] as One
    const right = drafts[i] as One
    const standing = left.parts[0]?.base.startsWith('Thường trực ')
    const ban = left.parts.some(({ base }) => base.startsWith('các ban'))
    if ((!standing && !ban) || !isJoint(text, left.end, right.start)) continue
    if (standing) drafts[i] = { ...right, parts: right.parts.map(asStandingBoard) }
    drafts[i - 1] = { ...left, parts: left.parts.map((part) => underOwner(part, right)) }
  }
}

const asStandingBoard = (part: Part): Part =>
  part.base === 'HĐND' ? { ...part, base: 'Thường trực HĐND' } : part

function underOwner(part: Part, { parts: [owner] }: Draft): Part {
  if (part.base === 'các ban' && owner?.base.includes('biểu HĐND')) return { ...part, base: 'các ban HĐND' }
  // "các ban đảng, các huyện ủy": those are many
  const committee = owner?.kind === 'COLLECTIVE' ? null : COMMITTEE.exec(owner?.base ?? '')
  return committee && PARTY_COMMISSIONS.test(part.base)
    ? { ...part, base: part.base + committee[0], unit: owner?.unit ?? null }
    : part
}

/** "Quận ủy Ninh Kiều chỉ đạo UBND quận": a bare kind word means the unit of that kind named before it. */
function settleUnits<One extends Draft>(drafts: One[]): void {
  const named = new Map<string, Territory>()
  drafts.forEach((draft, index) => {
    if (draft.parts.some(({ unit }) => unit && named.has(unit.words)))
      drafts[index] = { ...draft, parts: draft.parts.map((part) => inNamedUnit(part, named)) }
    for (const { unit } of (drafts[index] as One).parts)
      if (unit?.territory) named.set(unit.territory.kind, unit.territory)
  })
}

function inNamedUnit(part: Part, named: ReadonlyMap<string, Territory>): Part {
  const { unit } = part
  const known = unit && unit.territory === null && unit.group === null ? named.get(unit.words) : undefined
  return unit && known ? { ...part, unit: { ...unit, territory: known, words: '' } } : part
}

/** "Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã": one person, who stands for the body that he leads. */
function dropOtherPosts<One extends Draft>(text: string, drafts: One[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const [left, right] = [drafts[i] as One, drafts[i + 1] as One]
    const isMember = left.role !== null && MEMBER.test(left.role)
    if (
      isMember &&
      right.role !== null &&
      LEADS.test(right.role) &&
      COMMA.test(text.slice(left.end, right.start))
    )
      drafts.splice(i, 2, { ...right, start: left.start })
  }
}
const MEMBER = /^Ủy viên$/iu
const LEADS = /^(?:Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Trưởng|Phó Trưởng|Chánh|Bí thư)/iu
const COMMA = /^\s*,\s*$/u

/** "các cơ quan: Ban Tổ chức Tỉnh ủy, Sở Nội vụ": the collective is who is listed behind it. */
function dropAnnounced<One extends Draft>(text: string, drafts: One[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const [left, right] = [drafts[i] as One, drafts[i + 1] as One]
    const vague = left.parts.every(({ base }) => VAGUE.test(base))
    if (vague && COLON.test(text.slice(left.end, right.start)))
      drafts.splice(i, 2, { ...right, start: left.start })
  }
}
