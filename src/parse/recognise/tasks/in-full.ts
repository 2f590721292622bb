import { agencySlug, type Body } from '../../../model/agency.js'
import type { Paper } from '../../segment.js'
import { withoutBoard } from '../../inner-units.js'
import { bodiesIn, bodyNamed } from '../agencies.js'
import type { Heading } from '../heading.js'
import type { ParsedAssignment, ParsedTask } from './parsed.js'

/**
 * Bodies of which a paper says less than the name: "Văn phòng" is the office of whoever issues it, "huyện A" in a paper of the
 * State the People's Committee of A, "Ban Chỉ đạo" the one that the paper names in full, "Công ty" the company named last. In:
 * the duties of a paper, with the paper and its heading. Out: the same with these bodies in full.
 */
export function inFull(tasks: readonly ParsedTask[], paper: Paper, heading: Heading): ParsedTask[] {
  const known = new Map<string, Body | null>()
  const meant = (body: Body, read: () => Body | null): Body => {
    const before = known.get(body.name)
    const found = before === undefined ? read() : before
    known.set(body.name, found)
    return found ?? body
  }
  const whole = (body: Body): Body => {
    if (body.kind === 'STEERING_COMMITTEE')
      return HEAD_ALONE.test(agencySlug(body.key))
        ? meant(body, () => commissionOf(body, paper, heading))
        : body
    if (body.kind === 'BODY' && BOARD_ALONE.test(agencySlug(body.key)))
      return meant(body, () => oneNamed(body, paper, heading))
    if (body.kind !== 'UNNAMED') return body
    return meant(body, () => (OFFICE.test(body.name) ? officeOf(heading) : committeeOf(body.name, heading)))
  }
  const named = (one: ParsedAssignment): ParsedAssignment => {
    // members have their duties each
    const body = MEMBERS.test(one.asPrinted)
      ? one.body
      : one.body.name === COMPANY
        ? (companyBefore(one.span.start, paper, heading) ?? one.body)
        : whole(one.body)
    return body === one.body ? one : { ...one, body }
  }
  return tasks.map((task) => ({
    ...task,
    leads: task.leads.map(named),
    coordinating: task.coordinating.map(named),
    executing: task.executing.map(named),
    reportTo: task.reportTo.map(named),
  }))
}

const MEMBERS = /thành viên/iu
const COMPANY = 'Công ty'

/** The company that is named last before a place of the text. */
function companyBefore(at: number, { title, head, body }: Paper, { place }: Heading): Body | null {
  const passages = [title, ...[...head, ...body].map(({ passage }) => passage)]
  const before = passages.flatMap((passage) =>
    passage.span().start > at
      ? []
      : bodiesIn(passage.annotated, place).flatMap(({ start, end, bodies: [one] }) =>
          passage.span(start, end).start < at && one?.name.startsWith(`${COMPANY} `) ? [one] : [],
        ),
  )
  return before.at(-1) ?? null
}
const HEAD_ALONE = /^(?:ban-chi-dao|to-cong-tac|to-giup-viec|hoi-dong|ban-chi-huy)$/u

/** "Tổ công tác số 1" */
const BY_NUMBER = /-so-\d/u

/** "Ban QLDA" of a unit that has "Ban QLDA đầu tư xây dựng" */
const BOARD_ALONE = /^ban-quan-ly(?:-du-an)?$/u

/** Every plan has its own: where a paper names none in full, or several, nobody can tell which it is. */
const commissionOf = (body: Body, paper: Paper, heading: Heading): Body =>
  oneNamed(body, paper, heading) ?? { ...body, key: '', kind: 'UNNAMED' }

/** The one body of a kind and a unit whose name in the paper begins with that of `body` and says more. */
function oneNamed(
  body: Body,
  { title, head, body: items, tail }: Paper,
  { issuer, place }: Heading,
): Body | null {
  const [slug, unit] = body.key.split('|')
  const isOne = ({ kind, key }: Body): boolean =>
    kind === body.kind && key.startsWith(`${slug}-`) && !BY_NUMBER.test(key) && key.endsWith(`|${unit}`)
  const passages = [title, ...[...head, ...items, ...tail].map(({ passage }) => passage)]
  const named = passages.flatMap(({ annotated }) =>
    bodiesIn(annotated, place).flatMap(({ bodies }) => bodies),
  )
  const [first, ...others] = (issuer ? [issuer, ...named] : named).filter(isOne)
  return first !== undefined && others.every(({ key }) => key === first.key) ? first : null
}

const OFFICE = /^(?:Chánh )?Văn phòng$/iu

function officeOf({ issuer, form, place }: Heading): Body | null {
  if (issuer === null || form === 'RETELLING') return null
  if (/^Văn phòng\s/u.test(issuer.name)) return issuer
  const served = servedWith(issuer)
  if (served !== issuer.name) return bodyNamed(`Văn phòng ${served}`, place)
  if (issuer.key === '') return null
  const owner = withoutBoard(issuer)
  return { ...owner, key: `van-phong-${owner.key}`, name: `Văn phòng ${owner.name}` }
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
  /^(?:Công an|Bộ Công an|Bộ Chỉ huy|Ban Chỉ huy Quân sự|Bộ Quốc phòng|Bộ Tư lệnh|Tòa án|Viện kiểm sát|Cục|Chi cục|Bảo hiểm|Kho bạc)/u
