import type { Body } from '../../../model/agency.js'
import { bodyNamed } from '../agencies.js'
import type { Heading } from '../heading.js'
import type { ParsedAssignment, ParsedTask } from './parsed.js'

/**
 * "Văn phòng", "Chánh Văn phòng" alone: the office of whoever issues the paper. In: the duties of a paper and its heading.
 * Out: the same, with the office in full where it was named so.
 */
export function withOwnOffice(tasks: readonly ParsedTask[], heading: Heading): ParsedTask[] {
  let office: Body | null | undefined
  const named = (one: ParsedAssignment): ParsedAssignment => {
    if (one.body.kind !== 'UNNAMED' || !OFFICE.test(one.body.name)) return one
    office ??= officeOf(heading)
    return office ? { ...one, body: office } : one
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

/** Whom the office of a body serves, which may be several: below the province committee and council have one office, and there the council has one with the deputies of the National Assembly. */
function servedWith({ name, level }: Body): string {
  const [, unit] = /^(?:(?:Thường trực |Chủ tịch )?(?:UBND|HĐND))(\s.*)?$/u.exec(name) ?? []
  if (/^(?:Thủ tướng|Chính phủ)/u.test(name)) return 'Chính phủ'
  if (unit === undefined) return name.replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=\S+ ủy)/u, '')
  if (level !== 'PROVINCE') return `HĐND và UBND${unit}`
  return name.includes('HĐND') ? `Đoàn ĐBQH và HĐND${unit}` : `UBND${unit}`
}
