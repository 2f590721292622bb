import type { AccessClass } from '../../../model/document.js'
import { bareWords } from '../../../model/fold.js'
import { isCapital, type Paper } from '../../segment.js'
import { SUBJECT_BELOW } from '../../segment/tail.js'
import type { Urgency } from '../../kinds.js'

export function titleOf(paper: Paper): string | null {
  const text = paper.title.text
    .replace(/\s+/g, ' ')
    .replace(/^[\s:]+/u, '')
    .trim()
    .replace(TYPE_AGAIN, '')
    .replace(WHOSE, '')
    .replace(/^[Vv]\s?\/\s?v\s*:?\s+/u, '')
    .replace(isLetter(paper) ? /^Về việc:?\s+/u : NOTHING, '')
    .replace(ANNEXED, '')
    .replace(PLACE_AND_DAY, '')
  return text === '' ? (titleOfHeadline(paper) ?? subjectBelow(paper)) : text
}

/** The subject of a letter that a converter put behind its recipients, up to who signs. */
function subjectBelow({ addressees, tail }: Paper): string | null {
  const at = addressees.length > 0 ? tail.findIndex(({ text }) => SUBJECT_BELOW.test(text)) : -1
  if (at < 0) return null
  const end = tail.findIndex(
    (line, index) => index > at && (line.isCapital || !/^[\p{Ll}(]/u.test(line.text)),
  )
  const lines = tail.slice(at, end < 0 ? at + 1 : end).map(({ text }) => text)
  return lines.join(' ').replace(/^V\s?\/\s?v\s+/u, '')
}

/** "… kỳ thi học sinh giỏi / Lào Cai, 15/01/2026": the line of the day below it. */
const PLACE_AND_DAY =
  /\s+(?:TP\.?\s?)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3},\s*(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}$/u

/** Of a letter the words behind "Về việc" say what it is about. */
const isLetter = ({ typeLine, addressees }: Paper): boolean => typeLine === null && addressees.length > 0
const NOTHING = /^(?!)/u

/** What a title is annexed to, on its line: it is cited, and no word of the title. */
const ANNEXED = /\s*\((?:Ban hành\s+)?[Kk]èm theo\s[^()]*\)\s*$/u

/** "Quyết định 612/QĐ-UBND năm 2020 về phê duyệt …" of a law site, over a paper that lost its own title. */
function titleOfHeadline({ head, addressees }: Paper): string | null {
  const texts = head.map(({ passage }) => passage.text)
  const [, symbol, title] = addressees.length > 0 ? [] : (HEADLINE.exec(texts[0] ?? '') ?? [])
  const isIts = symbol !== undefined && texts.slice(1).some((text) => text.includes(symbol))
  return isIts ? (title ?? null) : null
}
const HEADLINE =
  /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:số\s)?(\d{1,5}\/[\p{Lu}\d/-]+\p{Lu}\p{L}*)(?:\snăm\s\d{4})?\s((?:về|ban hành|phê duyệt|quy định|công bố|hướng dẫn|triển khai|thực hiện|tăng cường)\s.{15,300}[^.:;])$/u

/** The type stands a second time below a converter's headline of it. */
const TYPE_AGAIN =
  /^(?:NGHỊ QUYẾT|CHỈ THỊ|QUYẾT ĐỊNH|KẾ HOẠCH|THÔNG BÁO|KẾT LUẬN|HƯỚNG DẪN|CHƯƠNG TRÌNH|CÔNG ĐIỆN)\s+(?=(?:VỀ|Về|V\/v)\s)/u

/** "CHỈ THỊ / CỦA BAN BÍ THƯ / về …": whose paper it is stands between type and title. */
const WHOSE =
  /^(?:CỦA\s+(?:BAN BÍ THƯ|BỘ CHÍNH TRỊ|BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?|BAN THƯỜNG VỤ \p{Lu}+ [ỦU][YỶ]|BAN CHẤP HÀNH ĐẢNG BỘ (?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG)(?: \p{Lu}+){0,3}|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|(?:CHỦ TỊCH )?(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)(?: \p{Lu}+){1,5}))\s+(?=(?:Về|VỀ|về|V\/v|V\/V)\s)/u

/** Who concluded: "Kết luận của đồng chí NAME, ROLE tại …", else who chaired in the opening. */
export function readSpeaker(paper: Paper): { name: string; role: string | null } | null {
  const named =
    /đồng chí\s+(?:(?:Tổng Bí thư|Chủ tịch nước|(?:Phó )?Thủ tướng(?: Chính phủ)?)\s+)?(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4})(?:\s*[,-]\s*([^,;]{3,120}?)(?=\s+(?:tại|đã|chủ trì|trong|làm)|[,;]|$))?/u
  for (const text of [paper.title.text, ...paper.body.slice(0, 2).map(({ passage }) => passage.text)]) {
    // before the pattern looks for it unit by unit
    if (!text.includes('đồng chí')) continue
    const found = named.exec(text)
    if (found?.[1]) return { name: found[1], role: found[2]?.trim() ?? null }
  }
  return null
}

/** Stamps of secrecy, circulation and urgency: lines of their own in capitals in the head zone (docs/domain.md, Secrecy). */
export function readMarks(
  paper: Paper,
  marks: readonly string[],
): { accessClass: AccessClass; urgency: Urgency | null } {
  const head = [...paper.head, ...(paper.typeLine ? [paper.typeLine] : [])]
  const zone = [...head.map(({ passage }) => passage.text.trim()), ...marks]
  const stamped = accessClassOf(zone)
  const isDraft = stamped === 'NONE_PRINTED' && DRAFT_OF_TYPE.test(paper.typeLine?.text.trim() ?? '')
  return { accessClass: isDraft ? 'DRAFT' : stamped, urgency: urgencyOf(zone) }
}

/** "DỰ THẢO BÁO CÁO": the type word says that it is a draft. */
const DRAFT_OF_TYPE = /^(?:BẢN )?DỰ THẢO\s/u

/** "VĂN BẢN MẪU - KHÔNG CÓ THẬT …" as the first line: a paper that was made up to show something, issued by nobody. */
export const isSample = ({ head: [first] }: Paper): boolean =>
  first !== undefined && /^van ban mau\b.*khong co that/.test(bareWords(first.passage.text))

/** A line that may be a stamp, as printed, and in bare letters with single blanks. */
interface Mark {
  readonly text: string
  readonly low: string
}

/** In their order: beside a stamp of secrecy the stricter class holds, "Giải mật ngày …" may name a day to come. */
const STAMPS: ReadonlyArray<{ readonly class: AccessClass; readonly when: (mark: Mark) => boolean }> = [
  { class: 'DECLASSIFIED', when: ({ low }) => /^(?:da giai mat|giai mat$)/.test(low) },
  { class: 'SECRET', when: isSecretStamp },
  { class: 'DECLASSIFIED', when: ({ low }) => low.startsWith('giai mat') },
  {
    class: 'INTERNAL',
    when: ({ text, low }) => FOR_INSIDERS.test(low) && (text.length < 40 || isCapital(text)),
  },
  { class: 'DRAFT', when: ({ low }) => /^(?:ban )?du thao(?: (?:lan|lan thu|ngay|so)? ?\d.*)?$/.test(low) },
]
const FOR_INSIDERS =
  /^(?:tai lieu )?(?:luu hanh )?noi bo$|^luu hanh noi bo|^khong pho bien|^xong hoi nghi|^xem xong tra lai|^xin tra lai/
const LONGEST_STAMP = 60
/** One of these stands in every stamp: most lines need no further look. */
const OF_A_STAMP = /mat|noi bo|du thao|pho bien|hoi nghi|tra lai|ban so|thu hoi|boc bi/

/** The class that the lines of a head zone bear; SECRET as soon as one line looks like a stamp. */
export function accessClassOf(zone: readonly string[]): AccessClass {
  const marks = zone
    .map(unspaced)
    .filter((text) => text.length < LONGEST_STAMP)
    .map((text) => ({ text, low: bareWords(text) }))
    .filter(({ low }) => OF_A_STAMP.test(low))
  return STAMPS.find(({ when }) => marks.some(when))?.class ?? 'NONE_PRINTED'
}

/** "T U Y Ệ T  M Ậ T" is spaced out for show. */
const unspaced = (text: string): string =>
  /^(?:\p{L}\s+){2,}\p{L}$/u.test(text)
    ? text
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : text

function isSecretStamp({ text, low }: Mark): boolean {
  if (BESIDE_NUMBER.test(text) || /^(?:(?:Tuyệt|Tối) )?[Mm][ậâ]t$/u.test(text)) return true
  if (text.length < 20 && /^ban so \d+$/.test(low)) return true
  if (text.length < 30 && /^(?:do mat|muc do mat) (?:tuyet |toi )?mat$/.test(low)) return true
  if (!isCapital(text)) return false
  return (text.length < 40 && STAMP.test(low)) || RETURNED.test(low)
}
const BESIDE_NUMBER = /^S[ốoô].*\d.*[-/]\p{Lu}[\p{L}\d]*\s+(?:TUYỆT |TỐI |TÓI )?M[ẬÂ]T$/u
/** A PDF's spaced-out letters may leave no word apart from the next. */
const STAMP = /^(?:do mat )?(?:(?:tuyet|toi|tuyet doi) ?)?mat(?: \d+)?$/
const RETURNED = /^(?:tai lieu thu hoi|chi nguoi co ten moi duoc boc bi)/

function urgencyOf(zone: readonly string[]): Urgency | null {
  for (const text of zone) {
    if (!isCapital(text) || text.length > 40) continue
    const low = bareWords(text)
    if (/^hoa toc/.test(low)) return 'HOA_TOC'
    if (/^thuong khan/.test(low)) return 'THUONG_KHAN'
    if (/^khan$/.test(low)) return 'KHAN'
  }
  return null
}
