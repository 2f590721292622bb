import { rule, type Rule } from '../../rule.js'
import type { Actor, ActorCase } from './actors.js'
import { opensDuty } from './duty.js'
import { unlistedBody } from './members.js'
import type { Range, Stretch } from './stretch.js'

/** "Đơn vị nào chưa nộp thì khẩn trương nộp", "Trường nào còn thiếu, đề nghị bổ sung", "Những nơi còn yếu phải khắc phục": whoever it is that has not done a thing. */

const WHICH =
  /(?:(?:cơ\s+quan|đơn\s+vị|địa\s+phương|trường|xã|phường|thôn|ấp|lớp|tổ|phòng|khoa|cơ\s+sở|ngành|nơi|chi\s+bộ)(?:,\s+\p{L}+(?:\s+\p{L}+)?)?\s+nào\s+(?:còn|chưa|để|có|làm)\s[^.,;:()]{2,80}?(?=\s+thì\s|\s*(?:\([^)]{0,80}\)\s*)?,?\s+(?:đề\s+nghị|yêu\s+cầu|khẩn\s+trương|phải|cần)\s)|những\s+(?:nơi|đơn\s+vị|địa\s+phương|cơ\s+quan|xã|trường|cơ\s+sở)\s+(?:còn|chưa|có)\s[^.,;:()]{2,80}?(?=\s+(?:phải|cần)\s))/uy
/** Not "thì bị xử lý", "thì không được xét". */
const THEN = /\s+thì\s+(?:(?:phải|cần)\s+)?/uy
const MUST =
  /\s*(?:\([^)]{0,80}\)\s*)?,?\s+(?:thì\s+)?(?:phải|cần|đề\s+nghị|yêu\s+cầu|khẩn\s+trương)\s+(?!(?:bị|được|chịu)\s)/uy

/** Whoever is meant at the front of a stretch; null when nobody is, or nothing is to be done. */
export function whoeverAt({ text, wordsAt, end: till }: Stretch): Range | null {
  const name = text.reads(WHICH, wordsAt)
  const end = wordsAt + (name?.[0].length ?? 0)
  if (name === null || end >= till) return null
  const then = text.reads(THEN, end)
  const isDuty = then !== null && opensDuty(text, end + then[0].length, till)
  return isDuty || text.reads(MUST, end) ? { start: wordsAt, end } : null
}

export const WHOEVER: Rule<ActorCase, Actor> = rule<ActorCase, Actor, Range>({
  id: 'lead.whoever',
  when: ({ stretch }) => whoeverAt(stretch),
  then: ({ start, end }, { stretch: { passage } }) => {
    const name = passage.text.slice(start, end).replace(/\s+/g, ' ')
    const body = unlistedBody(name.charAt(0).toLowerCase() + name.slice(1))
    return {
      leads: [{ body, asPrinted: name, span: passage.span(start, end) }],
      role: null,
      modality: 'MUST',
      dutyAt: end,
    }
  },
})
