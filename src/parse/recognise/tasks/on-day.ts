import { fold } from '../../../model/fold.js'
import { rule, type Rule } from '../../rule.js'
import { datesWithin } from '../dates.js'
import type { Heading } from '../heading.js'
import { mayActAt } from './acting.js'
import type { Actor, ActorCase } from './actors.js'
import { skipBlanks } from './duty.js'
import { actorsAt } from './lists.js'
import { placesOfSubject } from './openings.js'
import { isTold } from './speaker.js'
import { assignmentsOf, behindPerson, type BodyList, type Stretch } from './stretch.js'

/** "Ngày 10/6, Văn phòng sẽ hoàn chỉnh báo cáo. Từ ngày 12 - 17/6 các Tổ tiếp xúc cử tri.": steps of a timetable, each with its day. */

const ON_DAY =
  /(?:từ\s+)?(?:(?:đúng\s+|vào\s+)?(?:lúc\s+)?\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{2})?(?:\s*phút)?,?\s+)?(?:(?:sáng|chiều|tối)\s+)?ngày\s+\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})?(?:\s*(?:[-–]|đến(?:\s+ngày)?)\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?)?(?![\d/]|\.\d),?\s+/uy
const WILL = /(?:sẽ\s+)?/uy
const MUST = /\s+(?:phải|có\s+trách\s+nhiệm)\s/uy
/** What was done on that day. */
const WAS_DONE =
  /[\s,]*(?:đã|vừa|có|họp|chủ\s+trì|làm\s+việc|kiểm\s+tra|khảo\s+sát|ban\s+hành|ký|đến|dự|tham\s+dự|nhận|tiếp|thăm|cho\s+biết|báo\s+cáo\s+tại|yêu\s+cầu|đề\s+nghị|giao)(?!\p{L})/uy

/** "Ngày 25/6, Sở công bố danh mục": the house whose paper it is, by its kind alone. */
function ownHouseAt({ text }: Stretch, { issuer }: Heading, start: number): BodyList | null {
  const [own] = text.reads(OWN_HOUSE, start) ?? []
  if (own === undefined || issuer === null || !fold(issuer.name).startsWith(own)) return null
  const end = start + own.length
  return { start, end, mentions: [{ start, end, bodies: [issuer], role: null, rule: 'body.own' }] }
}
const OWN_HOUSE = /(?:sở|phòng|ban|cục|chi cục|trung tâm|trường)(?=\s\p{Ll})/uy

function onDay({ stretch, heading }: ActorCase): BodyList | null {
  const told = isTold(heading)
  for (const place of placesOfSubject(stretch)) {
    const from = stretch.behindNoBody(ON_DAY, skipBlanks(stretch.text, place))
    const list =
      from === null ? null : (actorsAt(stretch, from, 'ACTOR') ?? ownHouseAt(stretch, heading, from))
    if (list === null || isOver(stretch, heading, place)) continue
    // news tells of days that are over, unless somebody must
    if (told && stretch.behind(MUST, list.end) === null) continue
    if (stretch.behind(WAS_DONE, behindPerson(stretch.text, list.end)) !== null) continue
    const verb = skipBlanks(stretch.text, list.end)
    if (mayActAt(stretch, stretch.behind(WILL, verb) ?? verb)) return list
  }
  return null
}

/** "Ngày 05/01/2025, UBND tỉnh …" in a paper of May: what has been. */
function isOver({ text }: Stretch, { issuedOn }: Heading, at: number): boolean {
  const day = datesWithin(text, at, at + LONGEST_DAY)[0]?.value ?? null
  return day?.length === 10 && (issuedOn?.value ?? day) > day
}
const LONGEST_DAY = 60

export const ON_DAY_RULE: Rule<ActorCase, Actor> = rule<ActorCase, Actor, BodyList>({
  id: 'lead.on-day',
  when: onDay,
  then: ({ mentions, end }, { stretch }) => ({
    leads: assignmentsOf(stretch.passage, mentions),
    role: null,
    modality: 'MUST',
    dutyAt: end,
  }),
})
