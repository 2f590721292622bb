import { isCapital, type Item } from '../../segment.js'
import type { ParsedAssignment } from './parsed.js'
import type { Roles } from './roles.js'

/**
 * "II. ĐỐI VỚI PHÒNG TÀI CHÍNH - KẾ HOẠCH CÁC HUYỆN": in capitals nothing tells where a name ends. Out: the heading as a
 * sentence would print it; null where it is not in capitals, or would hardly name anybody. `named`: it named somebody as it stands.
 */
export function inSmallLetters(item: Item, named: boolean): Item | null {
  const { passage, textStart } = item
  const words = passage.text.slice(textStart)
  if (words.length > LONGEST || !isCapital(words) || !(named || NAMES_SOMEBODY.test(words))) return null
  return { ...item, passage: passage.reading(passage.text.slice(0, textStart) + asInSentences(words)) }
}
const LONGEST = 160
/** Elsewhere a heading that names nobody in capitals speaks of work, "PHÒNG CHÁY, CHỮA CHÁY", or of how some are, "CÁC THÔN KHÔNG CÓ CÂY". */
const NAMES_SOMEBODY =
  /^(?!.* (?:KHÔNG|CHƯA|ĐÃ|BỊ) )(?:(?:NHIỆM VỤ|TRÁCH NHIỆM)(?: CỤ THỂ)? (?:CỦA|ĐỐI VỚI)|ĐỐI VỚI|VỀ PHÍA|CÁC) /u

/** Whether a name still holds words in capitals that no short form is. */
const areInCapitals = (leads: readonly ParsedAssignment[]): boolean =>
  leads.some(({ body: { name } }) => holdsCapitals(name))

/** Whether names are printed in capitals, so that their letters do not tell how they are written. */
export const arePrintedInCapitals = (leads: readonly ParsedAssignment[]): boolean =>
  leads.some(({ asPrinted, body: { name } }) => holdsCapitals(asPrinted) && !HOUSE.test(name))
/** "CÔNG TY TNHH CÂY XANH": the name of a house is large. */
const HOUSE = /^(?:Công ty|Tổng công ty|Tập đoàn|Hợp tác xã|Trường|Doanh nghiệp|Ngân hàng)\s/u

const holdsCapitals = (name: string): boolean => name.split(/[\s,()-]+/u).some((word) => isLoud(word))

/** Whether names read in small letters tell as much of the heading as those in capitals, and nothing aloud. */
export const tellsMore = (leads: readonly ParsedAssignment[], than: readonly ParsedAssignment[]): boolean =>
  leads.length > 0 && !areInCapitals(leads) && endOf(leads) >= endOf(than)
const endOf = (leads: readonly ParsedAssignment[]): number =>
  Math.max(0, ...leads.map(({ span }) => span.end))

/** The same roles, with the words as the heading prints them. */
export function printedAs({ passage: { text } }: Item, small: Item, roles: Roles): Roles {
  const leads = roles.leads.map((lead) => {
    const at = small.passage.text.indexOf(lead.asPrinted)
    return at < 0 ? lead : { ...lead, asPrinted: text.slice(at, at + lead.asPrinted.length) }
  })
  return { ...roles, leads }
}

const isLoud = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !isShortForm(word)

/** "UBND", "THPT", "GDNN": no syllable is spelt so. */
const isShortForm = (word: string): boolean =>
  !VOWEL.test(word) || !SYLLABLE.test(word) || SHORT_FORMS.has(word)
const VOWEL = /[AEIOUYĂÂÊÔƠƯ]|[\u00c0-\u00dd\u1ea0-\u1ef9]/u
const SYLLABLE =
  /^(?:B|C|CH|D|Đ|G|GH|GI|H|K|KH|L|M|N|NG|NGH|NH|P|PH|QU|R|S|T|TH|TR|V|X)?[^BCDĐGHKLMNPQRSTVX]{1,3}(?:C|CH|M|N|NG|NH|P|T)?$/u
const SHORT_FORMS: ReadonlySet<string> = new Set(['EVN', 'ODA', 'BHYT', 'QUTW'])

/** Small letters, but for the nouns of bodies with the first syllable of their names, what stands behind a dash, and short forms. */
function asInSentences(words: string): string {
  let nameAt = 0
  let inName = false
  return words.replace(WORD, (word, at: number) => {
    const low = word.toLowerCase()
    if (isShortForm(word) || ROMAN.test(word)) return word
    const before = words.slice(0, at)
    const noun = at < nameAt || OF_SOCIETY.test(before) ? '' : (NOUN.exec(words.slice(at))?.[0] ?? '')
    if (noun !== '') {
      inName = !NO_NAME.test(words.slice(at + noun.length))
      if (inName) nameAt = at + noun.length + 1
    } else if (ENDS_NAME.test(before)) inName = false
    const begins =
      at === nameAt ||
      DASH.test(before) ||
      (inName && AND.test(before)) ||
      (OF_UNIT.test(before) && !NO_UNIT.test(word)) ||
      (noun !== '' && !MANY.test(before))
    return begins && !SMALL.has(low) ? word.charAt(0) + low.slice(1) : low
  })
}
const WORD = /\p{L}+/gu
const ROMAN = /^[IVX]{2,4}$/u
const DASH = /\s[-–]\s$/u
/** "PHÒNG LAO ĐỘNG VÀ XÃ HỘI CÁC HUYỆN": the name goes on behind the one, and is over before the other. */
const AND = /\sVÀ\s$/u
const ENDS_NAME = /(?:[,;:]|(?<!\p{L})(?:CÁC|THUỘC|CỦA))\s$/u
/** "HUYỆN NAM ĐÀN": all words of the name of a unit are large. */
const OF_UNIT =
  /(?<!\p{L})(?<!CÁC\s|CẤP\s)(?:TỈNH|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG|THỊ TRẤN|BÁO)(?:\s(?!VÀ|CÁC|THUỘC|TRỰC|CÓ|HỘI)\p{Lu}+){0,2}\s$/u
/** "XÃ HỘI" */
const OF_SOCIETY = /(?<!\p{L})XÃ\s$/u
const NO_UNIT = /^(?:VÀ|CÁC|THUỘC|TRỰC|CÓ|ĐƯỢC|TRÊN|TRONG|CẤP|HỘI)$/u
const MANY = /(?<!\p{L})CÁC\s$/u
/** Nouns that a name stands behind. */
const NOUN =
  /^(?:ỦY BAN|VĂN PHÒNG|TRUNG TÂM|BỆNH VIỆN|THANH TRA|CÔNG AN|KHO BẠC|CHI CỤC|TÒA ÁN|PHÒNG|SỞ|BỘ|BAN|CỤC|VIỆN|HỘI|TRƯỜNG|HẠT|TRẠM|BÁO(?! CÁO)|ĐẢNG ỦY)(?!\p{L})/u
/** "PHÒNG THUỘC SỞ", "BAN, NGÀNH": no name of its own follows. */
const NO_NAME =
  /^(?:\s*[,.;:)]|\s+(?:THUỘC|CHUYÊN|CỦA|CÁC|CẤP|TRÊN|VÀ|TỈNH|HUYỆN|XÃ|THÀNH|BAN|NGHIỆP)(?!\p{L})|\s*$)/u
const SMALL: ReadonlySet<string> = new Set(['và', 'các', 'của', 'thuộc', 'cấp'])
