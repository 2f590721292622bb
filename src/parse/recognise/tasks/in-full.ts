import type { Body } from '../../../model/agency.js'
import { bodyNamed } from '../agencies.js'
import type { Heading } from '../heading.js'
import type { ParsedAssignment, ParsedTask } from './parsed.js'

/**
 * Bodies of which a paper says less than the name: "Văn phòng" is the office of whoever issues it, "huyện A" in a paper of the
 * State the People's Committee of A. In: the duties of a paper and its heading. Out: the same with these bodies in full.
 */
export function inFull(tasks: readonly ParsedTask[], heading: Heading): ParsedTask[] {
  let office: Body | null | undefined
  const named = (one: ParsedAssignment): ParsedAssignment => {
    if (one.body.kind !== 'UNNAMED') return one
    const body = OFFICE.test(one.body.name)
      ? (office ??= officeOf(heading))
      : committeeOf(one.body.name, heading)
    return body ? { ...one, body } : one
  }
  return tasks.map((task) => ({
    ...task,
    leads: task.leads.map(named),
    coordinating: task.coordinating.map(named),
    executing: task.executing.map(named),
    reportTo: task.reportTo.map(named),
  }))
}

const OFFICE = /^(?:Chánh )?Văn phòng$/iu

function officeOf({ issuer, form, place }: Heading): Body | null {
  if (issuer === null || form === 'RETELLING') return null
  if (/^Văn phòng\s/u.test(issuer.name)) return issuer
  const served = servedWith(issuer)
  if (served !== issuer.name) return bodyNamed(`Văn phòng ${served}`, place)
  return issuer.key === ''
    ? null
    : { ...issuer, key: `van-phong-${issuer.key}`, name: `Văn phòng ${issuer.name}` }
}

/**
 * Whom the office of a body serves, which may be several: below the province committee and council have one office, and there
 * the council has one with the deputies of the National Assembly.
 */
function servedWith({ name, level }: Body): string {
  const [, unit] = /^(?:(?:Thường trực |Chủ tịch )?(?:UBND|HĐND))(\s.*)?$/u.exec(name) ?? []
  if (/^(?:Thủ tướng|Chính phủ)/u.test(name)) return 'Chính phủ'
  if (unit === undefined) return name.replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=\S+ ủy)/u, '')
  if (level !== 'PROVINCE') return `HĐND và UBND${unit}`
  return name.includes('HĐND') ? `Đoàn ĐBQH và HĐND${unit}` : `UBND${unit}`
}

/** Police, army, the Party and unions have branches of their own there, and may mean those. */
function committeeOf(name: string, { issuer, system, place }: Heading): Body | null {
  const [, unit] = UNIT.exec(name) ?? []
  if (unit === undefined || system !== 'STATE' || (issuer !== null && HAS_BRANCHES.test(issuer.name)))
    return null
  const committee = bodyNamed(`UBND ${unit.slice(0, 1).toLowerCase()}${unit.slice(1)}`, place)
  return committee.territory !== null && committee.kind === 'BODY' ? committee : null
}
const UNIT =
  /^((?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu) \p{Lu}[\p{L}\s-]{1,40}?)(?: \([^()]*\))?$/u
const HAS_BRANCHES =
  /^(?:Công an|Bộ Công an|B[oộ]\S? Chỉ huy|Ban Chỉ huy Quân sự|Bộ Quốc phòng|Bộ Tư lệnh|Tòa án|Viện kiểm sát|Cục|Chi cục|Bảo hiểm|Kho bạc)/u
