import type { Annotated } from '../../annotate/annotated.js'
import { BEHIND_COMMA, BEHIND_IT, CHARGES_BY } from '../../lexicon/retelling.js'
import { NOWHERE } from '../../place.js'
import { bodiesWithin } from '../agencies.js'

// Who charges behind the name of a paper that opens the sentence.

/** "Theo Văn bản số 73/UBND-NLN, UBND tỉnh giao …": who charges behind it, and nobody between. */
export function chargesBehind(text: Annotated, end: number): RegExpExecArray | null {
  const said = text.reads(BEHIND_IT, end)
  if (!said) return null
  const till = end + said[0].length
  const [first, another] = bodiesWithin(text, NOWHERE, end, till)
  return first &&
    !another &&
    text.reads(ONLY_A_BODY, end)?.[0].length === first.start - end &&
    first.end === till
    ? said
    : null
}
const ONLY_A_BODY =
  /\s*\)?\s*,\s*(?:(?:để|nhằm)\s[^;.:]{3,160}?,\s*(?=(?:chủ tịch|ubnd|ủy ban|sở|bộ|ban|thủ tướng|văn phòng|phòng|hđnd|huyện ủy|tỉnh ủy)\s))?/uy

/**
 * "Tại Nghị quyết số … về phiên họp tháng 7, Chính phủ yêu cầu …": how far the body reaches that charges behind a comma, and
 * what the paper is about before it.
 */
export function speakerBehindTitle(text: Annotated, end: number): number | null {
  const title = text.reads(TITLE_TILL_COMMA, end)
  if (!title) return null
  const speaker = bodiesWithin(text, NOWHERE, end, end + title[0].length + LONGEST_NAME).find(
    ({ start, bodies, end: behindIt }) =>
      bodies.length === 1 &&
      text.reads(BEHIND_COMMA, start) !== null &&
      text.reads(CHARGES_BY, behindIt) !== null,
  )
  return speaker ? speaker.end - end : null
}
const TITLE_TILL_COMMA =
  /\s+(?!ngày\s)[^.;:]{3,200}?,\s+(?=\p{L}[^.;:,]{2,80}\s(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?!\p{L}))/uy
const LONGEST_NAME = 90
