import type { Found } from '../../model/evidence.js'
import { fold } from '../../model/fold.js'
import type { Passage } from '../passage.js'
import { isCapital, isSignatureMark, looksLikeName, type Line } from '../segment.js'

/** Who signed, and in what capacity: the lines above the name, as printed. */
export interface Signature extends Found {
  readonly signatory: string | null
  readonly capacity: readonly string[]
  /** T/M, K/T, T/L are marks of the Party; TM., KT., TL. of the State. Null when none is printed. */
  readonly system: 'PARTY' | 'STATE' | null
}

/**
 * In: the lines below the body. The name is the last line in title case below a capacity; with several signers
 * the last one counts, but the chair of minutes before the secretary.
 */
export function recogniseSignature(tail: readonly Line[]): Signature {
  const lines = tail
    .flatMap(({ passage }) => nameApart(passage))
    .map((passage) => ({
      text: passage.text.replace(/[.:;]$/, '').trim(),
      span: passage.span(),
    }))
  const groups: { capacity: string[]; name: string; start: number; end: number }[] = []
  let capacity: string[] = []
  let start = 0
  for (const { text, span } of lines) {
    if (/^Nơi nhận/iu.test(text) || /^[-–+]/.test(text) || isSigned(text)) continue
    const position = isSignatureMark(text) || (isCapital(text) && isPosition(text))
    if (position) {
      if (capacity.length === 0) start = span.start
      capacity.push(text)
    } else if (capacity.length > 0 && (looksLikeName(withoutRank(text)) || isNameInCapitals(text))) {
      groups.push({ capacity, name: withoutRank(text), start, end: span.end })
      capacity = []
    }
  }
  const last = groups.find((group) => /CHỦ TRÌ|CHỦ TỌA/u.test(group.capacity.join(' '))) ?? groups.at(-1)
  if (!last)
    return {
      signatory: null,
      capacity,
      system: systemOf(capacity),
      span: null,
      rule: 'signature.none',
      confidence: 0.5,
    }
  return {
    signatory: isCapital(last.name) ? titleCase(last.name) : last.name,
    capacity: last.capacity,
    system: systemOf(last.capacity),
    span: { start: last.start, end: last.end },
    rule: 'signature.name-below-capacity',
    confidence: 0.96,
  }
}

/** "PHÓ CHỦ TỊCHNguyễn Văn A": copies lose the break between a position and the name below it. */
function nameApart(line: Passage): Passage[] {
  const glued = GLUED_NAME.exec(line.text)
  const at = glued?.[1]?.length
  return at === undefined ? [line] : [line.slice(0, at), line.slice(at)]
}
const GLUED_NAME = /^(\p{Lu}[\p{Lu}\s,.]*\p{Lu}{2})\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u

const systemOf = (capacity: readonly string[]) =>
  capacity.some((line) => /^[TK]\/[TMLU]/u.test(line))
    ? 'PARTY'
    : capacity.some((line) => /^(?:TM|KT|TL|TUQ)\s*\./u.test(line))
      ? 'STATE'
      : null

const isSigned = (text: string) =>
  /^[([]?\s*(?:đã\s*ký|da\s*ky|daky|ký\s*tên|ký\s*,?\s*đóng\s*dấu|ký,?\s*ghi\s*rõ)[^)\]]*[)\]]?$/iu.test(text)

const POSITION_WORDS =
  /(?:^|[\s.])(?:chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|tổng bí thư|trưởng|chánh|phó|cục trưởng|chi cục|hiệu trưởng|thường trực|ban thường vụ|ban chấp hành|ủy ban nhân dân|ubnd|hội đồng|ban bí thư|bộ chính trị|chủ nhiệm|viện trưởng|thư ký|chủ trì|chủ tọa|chỉ huy|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|quận ủy|thị ủy|ban chỉ đạo|ủy viên|kt|tm|tl|đoàn|hội|ban|sở|phòng|chính phủ|văn phòng)(?=\s|$|,)/u
const isPosition = (text: string) => POSITION_WORDS.test(fold(text))
const isNameInCapitals = (text: string) =>
  isCapital(text) && !isPosition(text) && /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(text)

/** Military ranks and degrees stand before the name. */
const withoutRank = (text: string) =>
  text
    .replace(
      /^(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)|GS|PGS|TS|ThS|BS|KTS|CN)\.?\s*(?:(?:GS|PGS|TS|ThS|BS|BSCKI{1,2}|CKI{1,2})\.?\s*)*/u,
      '',
    )
    .trim()

const titleCase = (text: string) =>
  text
    .toLowerCase()
    .replace(/(^|\s)(\p{Ll})/gu, (_, blank: string, letter: string) => blank + letter.toUpperCase())
