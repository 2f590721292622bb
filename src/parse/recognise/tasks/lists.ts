import { isCapitalised, MARK, wordFrom } from '../../annotate/words.js'
import type { BodyMention } from '../agencies.js'
import type { Part } from './actor-names.js'
import { opensDuty, skipBlanks } from './duty.js'
import { loosePartnerAt, nextLoose, withTail } from './loose-partners.js'
import { memberAt, UNLISTED, unlistedBody } from './members.js'
import { listOf, LONGEST_LIST, type BodyList, type Stretch } from './stretch.js'

/** Lists of actors whose members need not be known (tasks/members.ts). */

/** "các phòng, ban", and no body of a name of its own. */
export const isGroup = ({ mentions }: BodyList): boolean =>
  mentions.every(({ bodies }) => bodies.every(({ kind }) => kind !== 'BODY'))

/** "Phòng Kinh tế (đối với xã) hoặc Phòng Kinh tế, Hạ tầng và Đô thị": either works along, as the case may be. */
const OR_ALONGSIDE = /\s*(?:cùng\s(?:với\s)?|(?:\([^()]{0,120}\)\s*)?hoặc\s(?:với\s)?)\s*/uy

/** A member that nobody knows, before one that is known; "; cung cấp đúng số liệu" is none. */
const UNKNOWN = /^[^,;:.]{3,}?(?:,|;|\sv[àa])\s*(?:các\s+)?$/u
const LONGEST_UNKNOWN = 80
const CAPITAL = /\p{Lu}/u

function behindUnknown(stretch: Stretch, at: number): BodyMention | null {
  const isVerb = opensDuty(stretch.text, at, stretch.end) && !CAPITAL.test(stretch.text.text[at] ?? '')
  const next = isVerb || stretch.isInBody(at) ? null : stretch.bodyFrom(at)
  if (next === null || next.start - at > LONGEST_UNKNOWN) return null
  return UNKNOWN.test(stretch.text.low.slice(at, next.start))
    ? memberAt(stretch, next.start, 'PARTNER')
    : null
}

/** The list that begins at `at` or behind the blanks there. */
export const actorsAt = (stretch: Stretch, at: number, as: Part): BodyList | null =>
  listFrom(stretch, memberAt(stretch, skipBlanks(stretch.text, at), as), as)

/** The same of those who work along, under whatever words name the first of them. */
export const loosePartnersAt = (stretch: Stretch, at: number): BodyList | null =>
  listFrom(stretch, loosePartnerAt(stretch, skipBlanks(stretch.text, at)), 'PARTNER')

function listFrom(stretch: Stretch, first: BodyMention | null, as: Part): BodyList | null {
  const members: BodyMention[] = []
  let next = first
  while (next !== null && members.length <= LONGEST_LIST) {
    if (as === 'PARTNER') next = withTail(stretch, next)
    members.push(next)
    next = (as === 'PARTNER' ? oneOfMany(stretch, next) : null) ?? nextMember(stretch, next, as)
  }
  return listOf(members)
}

/** "các cơ quan liên quan (Công an, Thuế)", "các đơn vị liên quan như: Sở Y tế": those who are meant stand behind. */
function oneOfMany(stretch: Stretch, { end, bodies }: BodyMention): BodyMention | null {
  if (bodies.at(-1)?.kind === 'BODY') return null
  const at = stretch.behind(SUCH_AS, end)
  const first = at === null ? null : stretch.bodyAt(at)
  return first?.bodies.every(({ kind }) => kind === 'BODY') ? first : null
}
const SUCH_AS = /\s+(?:như|(?:bao\s+)?gồm)\s*:?\s+|\s*\(\s*(?:(?:như|gồm)\s*:?\s+)?/uy

function nextMember(stretch: Stretch, before: BodyMention, as: Part): BodyMention | null {
  const { end, rule } = before
  const holder = stretch.nextHolder(before)
  if (holder) return holder
  const alongside = as === 'PARTNER' ? stretch.behind(OR_ALONGSIDE, end) : null
  const closed =
    (as === 'PARTNER' || before.role !== null ? stretch.behind(CLOSES, end) : null) ??
    (as === 'PARTNER' ? behindRemark(stretch, end) : null) ??
    end
  const asked = as === 'ACTOR' ? stretch.behind(AND_ASKED, end) : null
  const above = as === 'PARTNER' ? aboveAll(stretch, closed) : null
  const joint =
    above ?? asked ?? alongside ?? stretch.behindJoint(stretch.behind(NAMED_ABOVE, closed) ?? closed)
  if (joint === null || joint >= stretch.end || stretch.text.low.startsWith('mỗi ', joint)) return null
  const member = memberAt(stretch, joint, as)
  if (member !== null || as === 'ACTOR') return member
  return behindUnknown(stretch, joint) ?? nextLoose(stretch, { start: closed, end: joint }, rule === UNLISTED)
}

/** "phối hợp với các sở, nhất là Sở Y tế": who is meant above all. */
function aboveAll(stretch: Stretch, at: number): number | null {
  const end = stretch.behind(ABOVE_ALL, at)
  return end !== null && stretch.bodyAt(end)?.bodies[0]?.kind === 'BODY' ? end : null
}
const ABOVE_ALL = /\s*,\s*(?:đặc\s+biệt|nhất|trước\s+hết)\s+là\s+/uy

/** "Thủ trưởng các sở và đề nghị các cơ quan trung ương rà soát": those who cannot be ordered do the same. */
const AND_ASKED =
  /(?:\s+và|\s*;(?:\s+(?:đồng\s+thời|và))?|,(?=\s+(?:kính|đề|yêu)\s)(?<=(?<!\p{L})giao\s[^.;:]{3,120},))\s+(?:(?:kính\s+)?đề\s+nghị|yêu\s+cầu|(?<=(?<!\p{L})đề\s+nghị\s[^.;:]{3,120}\s)(?:phân\s+công|giao))\s+/uy
/** "các sở nêu trên và UBND các xã" */
const NAMED_ABOVE = /\s+(?:nêu|nói|kể)\s+trên(?=\s*(?:[,;]|và\s))/uy
/** Behind those who are meant. */
const CLOSES = /[,.\s]*\)/uy

/** "Sở Công Thương (đề xuất đầu bài), viện nghiên cứu": behind brackets that say what somebody does, and name nobody. */
const behindRemark = (stretch: Stretch, at: number): number | null => {
  const end = stretch.behindNoBody(REMARK, at)
  return end !== null && stretch.behindJoint(end) !== null ? end : null
}
const REMARK = /\s*\([^()]{2,120}\)/uy

/** The same, where its first member is known. */
export const knownActorsAt = (stretch: Stretch, at: number): BodyList | null =>
  stretch.listAt(at) === null ? null : actorsAt(stretch, at, 'ACTOR')

/** The same, where no list holds its first member. */
export const unlistedActorsAt = (stretch: Stretch, at: number): BodyList | null =>
  stretch.listAt(at) === null ? actorsAt(stretch, at, 'ACTOR') : null

/** So many words the name of a body has at most that no list holds. */
const LONGEST_NAME = 9
const NO_BODY =
  /(?:trung\s+ương|nhân\s+dân|nhà\s+nước|việt\s+nam|kế\s+hoạch|nghị\s+quyết|chương\s+trình)(?!\p{L})/uy

/** "phối hợp với Văn phòng Hội đồng bầu cử quốc gia, Bộ Y tế và …": a list whose first member no list holds, but the next. */
export function namedFirst(stretch: Stretch, end: number): BodyList | null {
  const { text } = stretch
  const at = skipBlanks(text, end)
  const first = wordFrom(text.words, at)
  const isName = isCapitalised(text, first) && text.reads(NO_BODY, at) === null
  if (!isName || stretch.isInBody(at) || text.at('DUTY_VERB', at) !== null) return null
  for (let word = first + 2; word <= first + LONGEST_NAME; word += 1) {
    const stop = text.words.end[word - 1] as number
    const joint = stretch.behindJoint(stop)
    const next = joint === null ? null : memberAt(stretch, joint, 'PARTNER')
    if (joint !== null && next === null && ((text.words.shape[word] as number) & MARK) !== 0) return null
    if (next === null) continue
    const rest = actorsAt(stretch, next.start, 'PARTNER')
    const name = unlistedBody(text.text.slice(at, stop).replace(/\s+/g, ' '))
    return listOf([
      { start: at, end: stop, bodies: [name], role: null, rule: UNLISTED },
      ...(rest?.mentions ?? []),
    ])
  }
  return null
}
