import { COMRADE } from '../../lexicon/comrades.js'
import type { Passage } from '../../passage.js'
import type { Heading } from '../heading.js'
import type { ParsedAssignment } from './parsed.js'
import type { Range } from './stretch.js'

/** "Đồng chí Phó Chủ tịch Thường trực, phụ trách văn xã": an office without its body is one of whoever issues the paper. */
export function holderOfOwn(
  passage: Passage,
  { start, end }: Range,
  { issuer, form }: Heading,
): ParsedAssignment | null {
  if (issuer === null || form === 'RETELLING') return null
  const at = passage.annotated.reads(BEFORE, start) ? BEFORE.lastIndex : start
  OFFICE.lastIndex = at
  const office = OFFICE.exec(passage.text)?.[0]
  if (office === undefined || at + office.length > end) return null
  const asPrinted = passage.text.slice(start, at + office.length)
  return { body: issuer, asPrinted, span: passage.span(start, at + office.length) }
}

const BEFORE = new RegExp(String.raw`(?:các\s+)?(?:${COMRADE}\s+)?`, 'uy')
/** What stands behind it says no more than who it is and what is in his charge. */
const OFFICE =
  /(?:Phó |các Phó )?(?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Cc]hủ nhiệm|Trưởng ban|Cục trưởng|Tổng [Gg]iám đốc)(?: [Tt]hường trực)?(?=\s*(?:[.,;(]|$|-\s|phụ trách|được phân công|\p{Lu}\p{Ll}+ \p{Lu}))/uy
