/**
 * Vietnamese encodings before Unicode. TCVN3 (ABC, the .Vn fonts) and VNI use the code points of Western letters: read
 * as Western text they show as "Uû ban nh©n d©n" and "UÛY BAN NHAÂN DAÂN".
 */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Each Western letter, and below it the TCVN3 letter with the same code. */
const TCVN3_AS_WESTERN = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const TCVN3 = new Map([...TCVN3_AS_WESTERN].map((shown, index) => [shown, TCVN3_LETTERS[index] as string]))

const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (shown) => TCVN3.get(shown) ?? shown)

const [GRAVE, ACUTE, HOOK, TILDE, DOT, CIRCUMFLEX, BREVE] = [
  '\u0300',
  '\u0301',
  '\u0309',
  '\u0303',
  '\u0323',
  '\u0302',
  '\u0306',
]
/** In VNI a vowel is followed by a Western letter that stands for its diacritics. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
}

const fromVni = (text: string): string =>
  text.replace(
    /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ôöñæóòîÔÖÑÆÓÒÎ]/g,
    (shown, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? (VNI_LETTERS[shown] ?? shown)
        : ((VNI_LETTERS[vowel] ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? '')).normalize('NFC'),
  )

/** Decodes text that was read as Western; text in any other encoding is returned unchanged. */
export const decodeLegacy = (shown: string, encoding: string): string =>
  encoding === 'tcvn3' ? fromTcvn3(shown) : encoding === 'vni' ? fromVni(shown) : shown

/** Syllables that occur in every administrative document, and in no text of another encoding by chance. */
const COMMON = new Set(
  'của và các nhân dân ủy uỷ tỉnh huyện ngày tháng năm số quyết định thực hiện nghị việc được công tổ chức kế hoạch chỉ thị đồng chủ tịch trách nhiệm cơ đơn vị phối hợp địa phương tại về là đảng bộ hội ở theo những triển tăng cường đạo người nội độc lập tự hạnh phúc cộng hòa hoà xã chủ nghĩa việt'
    .split(' ')
    .filter((syllable) => /[^a-z]/.test(syllable)),
)

const commonIn = (text: string): number =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.filter((syllable) => COMMON.has(syllable)).length ?? 0

/** How many characters of a text are examined. */
const SAMPLE = 60_000
/** So many of these syllables, and hardly any without decoding, are proof. */
const SURE = 8

/** CERTAIN: with the decoded text. SUSPECTED: some of the text looks like that encoding, but not enough of it. */
export type LegacyDetection =
  | { readonly certainty: 'NONE' }
  | { readonly certainty: 'SUSPECTED'; readonly encoding: LegacyEncoding }
  | { readonly certainty: 'CERTAIN'; readonly encoding: LegacyEncoding; readonly text: string }

/** `shown`: text as it appears when its bytes are read as a Western encoding. */
export function detectLegacyEncoding(shown: string): LegacyDetection {
  const sample = shown.slice(0, SAMPLE)
  if (!/[\u00a1-\u00fe]/.test(sample)) return { certainty: 'NONE' }
  const asIs = commonIn(sample)
  const [best, other] = [
    { encoding: 'tcvn3', convert: fromTcvn3, count: commonIn(fromTcvn3(sample)) } as const,
    { encoding: 'vni', convert: fromVni, count: commonIn(fromVni(sample)) } as const,
  ].sort((a, b) => b.count - a.count) as [Candidate, Candidate]
  if (best.count >= SURE && best.count > 8 * asIs && best.count > 4 * other.count)
    return { certainty: 'CERTAIN', encoding: best.encoding, text: best.convert(shown) }
  return best.count > asIs * 1.25
    ? { certainty: 'SUSPECTED', encoding: best.encoding }
    : { certainty: 'NONE' }
}

interface Candidate {
  readonly encoding: LegacyEncoding
  readonly convert: (text: string) => string
  readonly count: number
}

/** Whether a text is administrative Vietnamese as it stands. */
export const looksVietnamese = (text: string): boolean => commonIn(text.slice(0, SAMPLE)) >= SURE
