import type { Body } from '../../../model/agency.js'
import { finish } from '../bodies/complete.js'
import type { BodyMention } from '../agencies.js'
import type { Heading } from '../heading.js'

/** The bodies that the words of duties name, where these mean others than the same words do elsewhere in a paper. */
export const bodiesOfDuties = (
  text: string,
  mentions: readonly BodyMention[],
  { issuer }: Heading,
): readonly BodyMention[] => {
  if (mentions.length === 0) return mentions
  const isState = issuer?.system === 'STATE'
  const named = mentions.filter(
    (one) => !isOfMember(text, one) && !(isState && isOfEvent(one)) && !isOfOtherName(text, one),
  )
  const read = named.map((one) => (DEPUTIES.test(one.role ?? '') ? deputies(one) : one))
  if (issuer !== null && HOUSE.test(issuer.name)) return read.map((one) => unionOf(text, one, issuer))
  return issuer?.system === 'FRONT' ? read.flatMap((one) => ofUnion(text, one, issuer.name)) : read
}

const HOUSE = /^(?:Trường|Đại học|Học viện|Viện|Bệnh viện|Trung tâm)\s/u
const UNION_OF_HOUSE = /^(?:Đoàn TNCS Hồ Chí Minh|Hội Cựu chiến binh|Hội Sinh viên|Hội Chữ thập đỏ)(?:\s|$)/u
const OF_UNIT = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})/iu

/** "Đoàn Thanh niên" in a paper of a school or a hospital: its own, and not the province's. */
function unionOf(text: string, mention: BodyMention, { name, territory }: Body): BodyMention {
  const [body, other] = mention.bodies
  const [union] = UNION_OF_HOUSE.exec(body?.name ?? '') ?? []
  const isOwn = union !== undefined && !OF_UNIT.test(text.slice(mention.start, mention.end + 1))
  if (!body || other || !isOwn || body.level === 'CENTRAL' || mention.role !== null) return mention
  return {
    ...mention,
    bodies: [finish(`${union.trim()} ${name}`, 'BODY', 'FRONT', body.level, territory, false)],
  }
}

/** "Đại biểu HĐND tiếp công dân": each of them, and not the council, for which they stand among recipients. */
function deputies(mention: BodyMention): BodyMention {
  const [body] = mention.bodies
  if (!body?.name.startsWith('HĐND')) return mention
  const of = finish(`đại biểu ${body.name}`, 'COLLECTIVE', body.system, body.level, body.territory, false)
  return { ...mention, bodies: [of] }
}
const DEPUTIES = /^đại biểu$/iu

/** "Tỉnh ủy viên phụ trách địa bàn": who they are, and not the committee; among recipients they stand for it. */
const isOfMember = (text: string, { end }: BodyMention): boolean =>
  COMMITTEE.test(text.slice(end - 2, end)) && MEMBER.test(text.slice(end, end + 11))
const COMMITTEE = /(?:ủy|uỷ)$/iu
const MEMBER = /^\sviên(?!\p{L}|\s+chức(?!\p{L}))/u

/** "Ban Tổ chức có trách nhiệm …" in a paper of the State: that of a contest or a festival, and no commission of the Party. */
const isOfEvent = ({ rule, role, bodies: [body] }: BodyMention): boolean =>
  rule === 'body.own-commission' && role === null && ORGANISERS.test(body?.name ?? '')
const ORGANISERS = /^Ban Tổ chức(?!\s(?:và|-)\s)/u

/** "Trưởng Ban Tổ chức - Kiểm tra": who heads a commission whose name goes on. */
const isOfOtherName = (text: string, { rule, end, bodies: [body] }: BodyMention): boolean =>
  rule === 'body.role-holder' && ORGANISERS.test(body?.name ?? '') && GOES_ON.test(text.slice(end, end + 8))

/**
 * "Ban Tuyên giáo chủ trì …" in a paper of a union or the Front: a commission of its own, and not the Party committee's.
 * "Ban Tuyên giáo - Nữ công" is no name that a list holds.
 */
function ofUnion(text: string, mention: BodyMention, union: string): readonly BodyMention[] {
  const { rule, start, end, bodies } = mention
  const [body] = bodies
  const printed = text.slice(start, end).replace(/\s+/g, ' ')
  const isOfCommittee = rule === 'body.own-commission' && OF_COMMITTEE.test(body?.name ?? '')
  // "Ban Kinh tế - Xã hội", where no council is named
  const isOfCouncil = OF_COUNCIL.test(body?.name ?? '') && !COUNCIL.test(printed)
  if (!body || !(isOfCommittee || isOfCouncil)) return [mention]
  if (GOES_ON.test(text.slice(end, end + 8))) return []
  const name = `${printed} ${union.replace(BOARD, '')}`
  return [{ ...mention, bodies: [finish(name, 'BODY', 'FRONT', body.level, body.territory, false)] }]
}
const OF_COUNCIL = /^Ban \p{Lu}.* HĐND(?:\s|$)/u
const COUNCIL = /HĐND|Hội đồng/iu
const OF_COMMITTEE = /\sủy(?:\s|$)|\sTrung ương$/u
const GOES_ON = /^\s[-–]\s\p{Lu}/u
const BOARD = /^Ban (?:Chấp hành|Thường vụ) /u
