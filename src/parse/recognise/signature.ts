import type { Found } from '../../model/evidence.js'
import { RECIPIENTS_LABEL } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { isCapital, isSignatureMark, looksLikeName, type Line, type Paper } from '../segment.js'
import { inTitleCase } from '../segment/capitals.js'
import { typeOfLine } from '../segment/type-line.js'

/** Who signed, and in what capacity: the lines above the name, as printed. */
export interface Signature extends Found {
  readonly signatory: string | null
  readonly capacity: readonly string[]
  /** T/M, K/T, T/L are marks of the Party; TM., KT., TL. of the State. Null when none is printed. */
  readonly system: 'PARTY' | 'STATE' | null
}

/**
 * In: the lines below the body. The name is the last line in title case below a capacity; with several signers
 * the last one counts, but the chair of minutes before the secretary. Where no name stands there, the property sheet of a page
 * tells it.
 */
export function recogniseSignature({
  tail,
  signerInSheet,
}: Pick<Paper, 'tail' | 'signerInSheet'>): Signature {
  const lines = oneBelowTheOther(tail)
  const { signers, capacity } = signersIn(
    lines.flatMap((line, at) => nameApart(nameWith(line, lines[at + 1]))),
  )
  const last = signers.find((one) => CHAIRS.test(one.capacity.join(' '))) ?? signers.at(-1)
  const alone = last || signerInSheet || capacity.length > 0 ? null : nameAlone(tail)
  if (alone)
    return {
      signatory: alone.text,
      capacity: [],
      system: null,
      span: alone.span(),
      rule: 'signature.name-alone',
      confidence: 0.6,
    }
  if (!last)
    return {
      signatory: signerInSheet?.text ?? null,
      capacity,
      system: systemOf(capacity),
      span: signerInSheet?.span() ?? null,
      rule: signerInSheet ? 'signature.sheet' : 'signature.none',
      confidence: signerInSheet ? 0.9 : 0.5,
    }
  return {
    signatory: isCapital(last.name) ? inTitleCase(last.name) : last.name,
    capacity: last.capacity,
    system: systemOf(last.capacity),
    span: { start: last.start, end: last.end },
    rule: 'signature.name-below-capacity',
    confidence: 0.96,
  }
}

/** Of two who sign beside each other, line by line, the one on the left with all his lines, and below him the other. */
function oneBelowTheOther(tail: readonly Line[]): readonly Line[] {
  const isPair = (at: number): boolean => tail[at]?.column === true && tail[at + 1]?.column === true
  const isName = (line: Line | undefined): boolean => looksLikeName(withoutRank(line?.text ?? ''))
  const names = tail.findIndex((_, at) => isPair(at) && isName(tail[at]) && isName(tail[at + 1]))
  const first = tail.findIndex((_, at) => isPair(at))
  if (names < 0) return tail
  const [left, right]: [Line[], Line[]] = [[], []]
  for (let at = first; at < names + 2; at += 1) {
    if (isPair(at)) right.push(tail[at + 1] as Line)
    left.push(tail[at] as Line)
    if (isPair(at)) at += 1
  }
  return [...tail.slice(0, first), ...left, ...right, ...tail.slice(names + 2)]
}

/** A seal on a scan hides all positions: the name that ends a paper below its recipients, where a family has the first of its three words. */
function nameAlone(tail: readonly Line[]): Passage | null {
  const last = tail.at(-1)?.passage
  const isBelow = tail.slice(0, -1).some(({ text }) => RECIPIENTS_LABEL.test(text))
  return last && isBelow && NAME_OF_FAMILY.test(last.text) ? last : null
}

const CHAIRS = /CHỦ TRÌ|CHỦ TỌA/u

interface Signer {
  readonly capacity: readonly string[]
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Everybody whose name stands below a capacity, and the capacity below which no name stands. */
function signersIn(lines: readonly Passage[]): { signers: Signer[]; capacity: string[] } {
  const signers: Signer[] = []
  let capacity: string[] = []
  let nameless: string[] = []
  let start = 0
  const texts = lines.map((line) =>
    joined(line.text.replace(/^[|\s]+|(?<![|.:;\s])[|.:;\s]+$/gu, '')).replace(SIGNED_BY, ''),
  )
  for (const [at, line] of lines.entries()) {
    const text = texts[at] as string
    if (RECIPIENTS_LABEL.test(text) || NO_SIGNER.test(text) || SIGNED.test(text)) continue
    const inCapitals = isCapital(text)
    const position = inCapitals ? line.annotated.has('SIGNING_CAPACITY') : SMALL_POSITION.test(text)
    if (position || isSignatureMark(text)) {
      if (capacity.length === 0) start = line.span().start
      capacity.push(text)
    } else if (capacity.length > 0 && inCapitals && isRestOfCapacity(texts, at, lines)) {
      capacity.push(text)
    } else if (
      capacity.length > 0 &&
      !OF_UNIT.test(text) &&
      (looksLikeName(withoutRank(text)) || (inCapitals && NAME.test(text) && typeOfLine(text) === null))
    ) {
      signers.push({ capacity, name: withoutRank(text), start, end: line.span().end })
      capacity = []
    } else if (isBelowSeal(signers.at(-1), capacity, text)) {
      signers.push({ ...signers.pop()!, name: text, end: line.span().end })
    } else if (inCapitals && typeOfLine(text) !== null) {
      // "KẾ HOẠCH", below it its title in capitals: what was signed without a name is over
      nameless = capacity
      capacity = []
    }
  }
  return { signers, capacity: capacity.length > 0 ? capacity : nameless }
}

/** "CHỦ TỊCH / NÔNG NGHIỆP * / Nguyễn Văn A": letters of the seal look like a name, and the name stands below them. */
const isBelowSeal = (signer: Signer | undefined, capacity: readonly string[], text: string): boolean =>
  signer !== undefined && capacity.length === 0 && isCapital(signer.name) && NAME_OF_FAMILY.test(text)

/**
 * "BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ / PHÁT TRIỂN NÔNG THÔN / Nguyễn Văn A": words in capitals below a position that goes on, or above
 * a name, are of the position.
 */
function isRestOfCapacity(texts: readonly string[], at: number, lines: readonly Passage[]): boolean {
  const text = texts[at] as string
  if (typeOfLine(text) !== null || RECIPIENTS_LABEL.test(text) || !WORDS_OF_OFFICE.test(text)) return false
  if (GOES_ON.test(texts[at - 1] ?? '') || BEGINS_REST.test(text)) return true
  // two who sign, with their positions side by side
  if (FAMILY_NAME.test(text)) return false
  const next = texts.slice(at + 1, at + 1 + MOST_BETWEEN).find((one) => one !== '' && !SIGNED.test(one))
  if (next === undefined || NO_SIGNER.test(next) || OF_UNIT.test(next)) return false
  if (looksLikeName(withoutRank(next))) return true
  const below = lines[texts.indexOf(next, at + 1)]
  return (
    isCapital(next) &&
    NAME.test(next) &&
    typeOfLine(next) === null &&
    !below?.annotated.has('SIGNING_CAPACITY')
  )
}
/** Letters, blanks, and the marks of names of offices. */
const WORDS_OF_OFFICE = /^\p{Lu}[\p{Lu}\s,–-]{2,80}$/u
/** What stands behind it is still of the same name. */
const GOES_ON = /(?:(?<!\p{L})(?:VÀ|CỦA|BỘ|SỞ|CỤC|VỤ|ỦY BAN|VĂN PHÒNG|PHÒNG)|[,–-])$/u
const BEGINS_REST = /^(?:VÀ|[–-])\s/u
/** Most people have one of these; no name of an office begins so. */
const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Trương|Đào|Tạ|Phùng|Tô|Lưu'
const NAME_OF_FAMILY = new RegExp(`^(?:${FAMILY_NAMES})(?:\\s\\p{Lu}\\p{Ll}+){2,3}$`, 'u')
const FAMILY_NAME = new RegExp(`^(?:${FAMILY_NAMES.toUpperCase()})\\s`, 'u')
/** Lines between words of a position and the name. */
const MOST_BETWEEN = 3

/** "Tỉnh Lào Cai", in the head of an annex behind the signature. */
const OF_UNIT = /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị (?:xã|trấn)|Xã|Phường|Đặc khu)\s/iu

/** "Chủ tịch" alone on a line of an old copy. */
const SMALL_POSITION =
  /^(?:KT\. ?|TM\. ?)?(?:Phó )?(?:Chủ tịch|Tổng [Gg]iám đốc|Giám đốc|Hiệu trưởng|Trưởng (?:phòng|ban)|Cục trưởng|Bí thư|Chánh [Vv]ăn phòng|Bộ trưởng|Thứ trưởng)$/iu
/** "Đã ký: Nguyễn Văn A" */
const SIGNED_BY = /^\(?[Đđ]ã ký\)?\s*:?\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$)/u

/** Recipients stand beside the signature. */
const NO_SIGNER = /^(?:Nơi nhận|[-–+~])/iu
const NAME = /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u
const SIGNED =
  /^[([]?\s*(?:[đðÐ]ã\s*ký|da\s*ky|daky|ký\s*tên|ký\s*,?\s*đóng\s*dấu|ký,?\s*ghi\s*rõ)[^)\]]*[)\]]?$/iu

/** "Đặ ng Văn Minh", "X uân": converters part a letter with its accent from the rest of the name. */
const joined = (text: string): string => text.replace(PARTED, '')
const PARTED =
  /(?<=\p{L})\s(?=[bcdđghklmnpqrstvx]{1,2}(?:\s|$))|(?<=(?:^|\s)[BCDĐGHKLMNPQRSTVX])\s(?=\p{Ll})/gu

/** "Nguyễn", "Khắc Định": a narrow cell breaks the name behind its first word. */
const nameWith = ({ passage }: Line, next: Line | undefined): Passage =>
  next && next.gap === 0 && FIRST_OF_NAME.test(passage.text) && looksLikeName(next.text)
    ? Passage.join([passage, next.passage])
    : passage
const FIRST_OF_NAME = /^\p{Lu}\p{Ll}+$/u

/**
 * "PHÓ CHỦ TỊCHNguyễn Văn A", "PHÓ CHỦ TỊCH Nguyễn Văn A": copies lose the break between a position and the name below it; and
 * "- UBND các xã; Nguyễn Văn A", "- HĐND xã (b/c); CHÁNH VĂN PHÒNG" the columns of recipients and of who signs.
 */
function nameApart(line: Passage): Passage[] {
  if (line.text.length > LONGEST_GLUED) return [line]
  const glued = GLUED_NAME.exec(line.text) ?? BESIDE_RECIPIENT.exec(line.text)
  const at = glued?.[1]?.length
  return at === undefined ? [line] : [line.slice(0, at), line.slice(at)]
}
const LONGEST_GLUED = 120
const GLUED_NAME =
  /^(\p{Lu}[\p{Lu}\s,.]*(?:\p{Lu}{2}|(?:TRƯỞNG|TỊCH|ĐỐC|THƯ|TƯỚNG|NHIỆM|LỆNH)(?:\s+|\s*:\s*)))\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u

const BESIDE_RECIPIENT = new RegExp(
  `^([-–+*]\\s?[^\\t|]*[;.,)]\\s)(?:(?:${FAMILY_NAMES})(?:\\s\\p{Lu}\\p{Ll}+){1,4}|(?:(?:KT|TL|TM|TUQ)\\. ?)?(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG (?:BAN|PHÒNG)|BÍ THƯ|CỤC TRƯỞNG))$`,
  'u',
)

const systemOf = (capacity: readonly string[]) =>
  capacity.some((line) => /^[TK]\/[TMLU]/u.test(line))
    ? 'PARTY'
    : capacity.some((line) => /^(?:TM|KT|TL|TUQ)\s*\./u.test(line))
      ? 'STATE'
      : null

/** Military ranks and degrees stand before the name. */
const withoutRank = (text: string) =>
  text
    .replace(
      /^(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)|GS|PGS|TS|ThS|BS|KTS|CN)\.?\s*(?:(?:GS|PGS|TS|ThS|BS|BSCKI{1,2}|CKI{1,2})\.?\s*)*/u,
      '',
    )
    .trim()
