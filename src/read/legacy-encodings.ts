/**
 * Vietnamese encodings before Unicode. TCVN3 (ABC, the .Vn fonts) and VNI use the code points of Western letters: read
 * as Western text they show as "Uû ban nh©n d©n" and "UÛY BAN NHAÂN DAÂN".
 */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Each Western letter, and below it the TCVN3 letter with the same code. */
const TCVN3_AS_WESTERN = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const TCVN3 = new Map([...TCVN3_AS_WESTERN].map((shown, index) => [shown, TCVN3_LETTERS[index] as string]))

/** Letters that TCVN3 has no capitals of, so that they stand for them too: all that carry a tone mark. */
export const WITHOUT_CAPITALS = TCVN3_LETTERS.slice(TCVN3_LETTERS.indexOf('à'))

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

/** Text that was read as Western, in the letters that were meant. */
export const decodeLegacy = (shown: string, encoding: LegacyEncoding): string =>
  encoding === 'tcvn3' ? fromTcvn3(shown) : fromVni(shown)

/** A word in VNI: each Western letter in it is one of those above, at its place, or a soft hyphen. */
const VNI_WORD =
  /^(?:[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[A-Za-z\u00adôöñæóòîíìÔÖÑÆÓÒÎÍÌ])+$/

/** Whether these letters can have been typed as a word of that encoding; what word that is, does not count. */
export const mayBe = (shown: string, encoding: LegacyEncoding): boolean =>
  encoding === 'vni'
    ? VNI_WORD.test(shown)
    : [...shown].every((letter) => /[A-Za-z]/.test(letter) || TCVN3.has(letter))
