import type { Annotated } from '../../annotate/annotated.js'
import { BEHIND_COMMA, BEHIND_IT, CHARGES_BY } from '../../lexicon/retelling.js'
import { NOWHERE } from '../../place.js'
import { bodiesWithin, type BodyMention } from '../agencies.js'

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
 * "Tại Nghị quyết số … về phiên họp tháng 7, Chính phủ yêu cầu …": the body that charges behind a comma; before it stands what the
 * paper is about, whose name ends at `from`.
 */
export const speakerBehindTitle = (text: Annotated, from: number): BodyMention | null =>
  bodiesWithin(text, NOWHERE, from, from + LONGEST_TITLE + LONGEST_NAME).find(
    ({ start, end, bodies }) =>
      start > from &&
      start - from < LONGEST_TITLE &&
      bodies.length === 1 &&
      text.reads(BEHIND_COMMA, start) !== null &&
      text.reads(CHARGES_BY, end) !== null,
  ) ?? null
const LONGEST_TITLE = 200
const LONGEST_NAME = 120
