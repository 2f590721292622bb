import type { AccessClass } from '../../../model/document.js'
import { foldBare } from '../../../model/fold.js'
import { isCapital, type Paper } from '../../segment.js'
import type { Urgency } from '../heading.js'

export function titleOf(paper: Paper): string | null {
  const text = paper.title.text.replace(/\s+/g, ' ').trim().replace(WHOSE, '')
  return text === '' ? null : text
}

/** "CHỈ THỊ / CỦA BAN BÍ THƯ / về …": whose paper it is stands between type and title. */
const WHOSE =
  /^(?:CỦA\s+(?:BAN BÍ THƯ|BỘ CHÍNH TRỊ|BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?|BAN THƯỜNG VỤ \p{Lu}+ [ỦU][YỶ]|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|CHỦ TỊCH (?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)(?: \p{Lu}+){1,5}))\s+(?=(?:Về|VỀ|về|V\/v)\s)/u

/** Who concluded: "Kết luận của đồng chí NAME, ROLE tại …", else who chaired in the opening. */
export function readSpeaker(paper: Paper): { name: string; role: string | null } | null {
  const named =
    /đồng chí\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4})(?:\s*[,-]\s*([^,;]{3,120}?)(?=\s+(?:tại|đã|chủ trì|trong|làm)|[,;]|$))?/u
  for (const text of [paper.title.text, ...paper.body.slice(0, 2).map(({ passage }) => passage.text)]) {
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
  return { accessClass: accessClassOf(zone), urgency: urgencyOf(zone) }
}

const bare = (text: string) =>
  foldBare(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The class that the lines of a head zone bear; SECRET as soon as one line looks like a stamp. */
export function accessClassOf(zone: readonly string[]): AccessClass {
  const marks = zone
    .map(unspaced)
    .filter((text) => text.length < 60)
    .map((text) => ({ text, low: bare(text) }))
  // "Giải mật ngày …" may name a day to come: beside a stamp the stricter class holds
  if (marks.some(({ low }) => /^(?:da giai mat|giai mat$)/.test(low))) return 'DECLASSIFIED'
  if (marks.some(({ text, low }) => isSecretStamp(text, low))) return 'SECRET'
  if (marks.some(({ low }) => low.startsWith('giai mat'))) return 'DECLASSIFIED'
  if (
    marks.some(
      ({ text, low }) =>
        text.length < 60 &&
        /^(?:tai lieu )?(?:luu hanh )?noi bo$|^luu hanh noi bo|^khong pho bien|^xong hoi nghi|^xem xong tra lai|^xin tra lai/.test(
          low,
        ) &&
        (isCapital(text) || text.length < 40),
    )
  )
    return 'INTERNAL'
  if (
    marks.some(
      ({ text, low }) =>
        text.length < 60 && /^(?:ban )?du thao(?: (?:lan|lan thu|ngay|so)? ?\d.*)?$/.test(low),
    )
  )
    return 'DRAFT'
  return 'NONE_PRINTED'
}

/** "T U Y Ệ T  M Ậ T" is spaced out for show. */
const unspaced = (text: string): string =>
  /^(?:\p{L}\s+){2,}\p{L}$/u.test(text)
    ? text
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : text

const isSecretStamp = (text: string, low: string): boolean =>
  // next to the number, on its line
  /^S[ốoô].*\d.*[-/]\p{Lu}[\p{L}\d]*\s+(?:TUYỆT |TỐI |TÓI )?M[ẬÂ]T$/u.test(text) ||
  (isCapital(text) &&
    text.length < 40 &&
    // a PDF's spaced-out letters may leave no word apart from the next
    /^(?:do mat )?(?:(?:tuyet|toi|tuyet doi) ?)?mat(?: \d+)?$/.test(low)) ||
  (text.length < 30 && /^(?:do mat|muc do mat) (?:tuyet |toi )?mat$/.test(low)) ||
  /^(?:(?:Tuyệt|Tối) )?[Mm][ậâ]t$/u.test(text) ||
  (/^ban so \d+$/.test(low) && text.length < 20) ||
  (isCapital(text) && text.length < 60 && /^(?:tai lieu thu hoi|chi nguoi co ten moi duoc boc bi)/.test(low))

function urgencyOf(zone: readonly string[]): Urgency | null {
  for (const text of zone) {
    if (!isCapital(text) || text.length > 40) continue
    const low = bare(text)
    if (/^hoa toc/.test(low)) return 'HOA_TOC'
    if (/^thuong khan/.test(low)) return 'THUONG_KHAN'
    if (/^khan$/.test(low)) return 'KHAN'
  }
  return null
}
