import type { Annotated } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Piece } from './by-day.js'
import { opensDuty, skipBlanks } from './duty.js'
import type { Reading } from './reading.js'
import { isCharged, type Roles } from './roles.js'

/** What stands behind a duty and is no other one: who has it, and what whoever has it hands on. */

/** "Lập quy hoạch. Giao Sở A chủ trì, phối hợp với Sở B thực hiện trong tháng 6.": who is to do what stands before. */
export function tellsWho(reading: Reading, { passage }: Item, part: Piece, open: Piece): boolean {
  if (isCharged(open.roles) || !isCharged(part.roles)) return false
  if (part.roles.rule !== 'lead.giao') return onlyLeads(passage, part, part.roles.dutyAt, open)
  const stretch = reading.stretch(passage, part)
  const joint = stretch.behind(LEADS_WITH, part.roles.dutyAt)
  const partners = joint === null ? null : stretch.listAt(joint)
  const end = partners?.end ?? joint
  return (
    end !== null &&
    stretch.text.reads(DOES_IT, end) !== null &&
    DOES_IT.lastIndex >= part.end &&
    opensDuty(stretch.text, skipBlanks(stretch.text, open.start), open.end)
  )
}
/** "Mở 12 lớp. Trường A chủ trì, Sở B phối hợp; mỗi năm 04 lớp.", "Trồng cây. Sở A, Sở B thực hiện.": no duty of its own. */
function onlyLeads(passage: Passage, { start, end }: Piece, dutyAt: number, open: Piece): boolean {
  const text = passage.annotated
  return (
    opensSentence(passage, start) &&
    text.reads(HAS_IT, dutyAt) !== null &&
    HAS_IT.lastIndex >= end &&
    opensDuty(text, skipBlanks(text, open.start), open.end)
  )
}
const HAS_IT =
  /\s*(?:(?:là\s+)?(?:cơ\s+quan\s+|đơn\s+vị\s+)?(?:chủ\s+trì|đầu\s+mối)|phụ\s+trách|đảm\s+(?:nhận|nhiệm)|thực\s+hiện)(?:(?:\s+thực\s+hiện)?\s*(?:[,;]|\svà\s)\s*[^.;:]{3,160}\s(?:cùng\s+)?phối\s+hợp(?:\s+thực\s+hiện)?)?(?:\s*[.;,]\s*(?:thời\s+(?:gian|hạn)|hoàn\s+thành|xong|mỗi|hằng|hàng|trong|trước|từ|chậm\s+nhất)\s[^.;]{2,80}|\s*;\s*[^.;]{2,40}(?:\/|mỗi\s)(?:năm|quý|tháng|huyện|xã))?[\s.;]*/uy
const LEADS_WITH =
  /\s*(?:chủ\s+trì|làm\s+đầu\s+mối)(?:\s*,?\s*(?:và\s+)?(?:phối\s+hợp|cùng)(?:\s+(?:với|cùng))?)?\s*/uy
const DOES_IT =
  /\s*(?:(?:triển\s+khai|tổ\s+chức|tham\s+mưu|rà\s+soát)[,\s]+){0,2}(?:thực\s+hiện(?:\s+(?:nội\s+dung|nhiệm\s+vụ|công\s+việc)\s+(?:này|trên|nêu\s+trên))?)?(?:,?\s+(?:trong|trước|hoàn\s+thành|xong|chậm\s+nhất|từ)\s[^.;]*)?\s*[.;/]*\s*/uy

/**
 * Below "UBND các xã": "Phân công người theo dõi; giao Trạm Y tế làm đầu mối": whoever has the item hands a part of it on. So
 * does whom a house only asks that gives nothing to others: "Đề nghị UBND tỉnh bãi bỏ …; giao Sở Nội vụ …".
 */
export function handsOnInside(reading: Reading, item: Item, { start, roles }: Piece, open: Piece): boolean {
  if (roles?.rule !== 'lead.giao' || opensSentence(item.passage, start)) return false
  const asks = !GOVERNS.test(reading.heading.issuer?.name ?? 'UBND')
  if (isCharged(open.roles)) return asks && open.roles.rule === 'lead.de-nghi' && isAbove(open.roles, roles)
  const over = reading.charges.over(item)
  if (over === null) return false
  return (
    reading.charges.near(item)?.roles.rule === 'lead.heading' ||
    (asks && over.roles.modality === 'REQUESTED' && isAbove(over.roles, roles))
  )
}
/** Those who govern give to the houses of their seat. */
const isAbove = ({ leads: above }: Roles, { leads: below }: Roles): boolean =>
  above.every(({ body }) => GOVERNS.test(body.name)) && below.every(({ body }) => !GOVERNS.test(body.name))
const GOVERNS =
  /(?:^|\s)(?:UBND|HĐND|Chính phủ|[Ủủ]y ban nhân dân|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy)(?:\s|$)/u

export const opensSentence = ({ text }: Passage, at: number): boolean =>
  /[.!?…]["”’)]?\s+$/u.test(text.slice(at - 4, at))

/** Whether a clause only says who answers for the duty before it, takes part in it or leads it. */
export const isOfDutyBefore = (text: Annotated, at: number): boolean =>
  [ANSWERS_FOR, TAKES_PART, LEADS_IT].some((all) => text.reads(all, at))
/** "…; đồng chí bí thư chịu trách nhiệm trực tiếp trước Ban Thường vụ": whose duty the one before is, not another. */
const ANSWERS_FOR =
  /(?:\s*(?:và\s+)?(?:phải\s+)?chịu\s+trách\s+nhiệm)?(?:\s+(?:trực\s+tiếp|toàn\s+diện|chính|cá\s+nhân|hoàn\s+toàn)){0,2}\s+trước\s+(?!(?:ngày|tháng|quý|hết|\d)(?:\s|\d))[^,;.]{3,120}(?:[.;]?\s*$|[.;]\s)/uy
/** "A chủ trì; B, C phối hợp; …": no duty of their own. */
const TAKES_PART =
  /\s*(?:cùng\s+)?phối\s+hợp(?!\s+(?:với|cùng|chặt|tốt))(?:\s+thực\s+hiện|(?<=chủ\s+trì\s*;[^.;]{0,160})(?:\s+\p{L}+){1,16})?\s*[;,.:)]/uy
/** "Rà soát quy hoạch; Sở Xây dựng chủ trì; xong …": who leads what stands before. */
const LEADS_IT =
  /\s*(?:chủ\s+trì(?:\s+thực\s+hiện)?|(?:là|làm)\s+(?:(?:cơ\s+quan|đơn\s+vị)\s+)?đầu\s+mối)\s*(?:[;.)]|,\s*(?:thời|hoàn\s+thành|xong)|$)/uy
