import { finish } from '../bodies/complete.js'
import type { BodyMention } from '../agencies.js'
import type { Heading } from '../heading.js'

/**
 * "Ban Tuyên giáo chủ trì …" in a paper of a union or the Front: a commission of its own, and not the Party committee's.
 * "Ban Tuyên giáo - Nữ công" is no name that a list holds.
 */
export function commissionsOfUnion(
  text: string,
  mentions: readonly BodyMention[],
  { issuer }: Heading,
): readonly BodyMention[] {
  // "Tỉnh ủy viên phụ trách địa bàn": who they are, and not the committee
  const isOfMember = ({ rule, end, bodies }: BodyMention): boolean =>
    rule === 'body.committee' && MEMBER.test(text.slice(end, end + 6)) && !IS_BASE.test(bodies[0]?.name ?? '')
  if (issuer?.system !== 'FRONT')
    return mentions.some(isOfMember) ? mentions.filter((one) => !isOfMember(one)) : mentions
  return mentions.flatMap((one) => {
    const [body] = one.bodies
    if (one.rule !== 'body.own-commission' || !body || !OF_COMMITTEE.test(body.name)) return [one]
    if (GOES_ON.test(text.slice(one.end, one.end + 8))) return []
    const printed = text.slice(one.start, one.end).replace(/\s+/g, ' ')
    const name = `${printed} ${issuer.name.replace(BOARD, '')}`
    return [{ ...one, bodies: [finish(name, 'BODY', 'FRONT', body.level, body.territory, false)] }]
  })
}

const MEMBER = /^\sviên(?!\p{L})/u
const IS_BASE = /^Đảng ủy/u
const OF_COMMITTEE = /\sủy(?:\s|$)|\sTrung ương$/u
const GOES_ON = /^\s[-–]\s\p{Lu}/u
const BOARD = /^Ban (?:Chấp hành|Thường vụ) /u
