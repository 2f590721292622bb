/**
 * The order of Vietnamese names as a database can keep it: a key in plain ASCII whose order by code points is that of
 * `Intl.Collator('vi')` (CLDR: ă, â, đ, ê, ô, ơ and ư are letters of their own behind a, d, e, o and u; tones count
 * only between words that are otherwise alike, in the order level, huyền, hỏi, ngã, sắc, nặng; then case).
 */

/** Letters that are another letter with a mark which is no tone. */
const MARKED: Readonly<Record<string, string>> = {
  ă: 'a1',
  â: 'a2',
  đ: 'd1',
  ê: 'e1',
  ô: 'o1',
  ơ: 'o2',
  ư: 'u1',
}
/** The tones' combining marks in their order; none comes first. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'
/** What stands between words, in CLDR's order; all of it comes before digits and letters. */
const BETWEEN = ' _-,;:!?.\'"()[]{}@*/\\&#%+<=>|'

/** In: any text. Out: its sort key; equal only for texts that differ in nothing but what no name holds. */
export function vietnameseSortKey(text: string): string {
  let letters = ''
  let tones = ''
  let cases = ''
  for (const [unit] of text.normalize('NFC').trim().matchAll(/\s+|./gsu)) {
    const decomposed = unit.normalize('NFD')
    const tone = [...decomposed].find((mark) => TONES.includes(mark))
    const plain = decomposed.replace(tone ?? '', '').normalize('NFC')
    letters += weightOf(plain.toLowerCase())
    tones += tone === undefined ? '0' : String(TONES.indexOf(tone) + 1)
    cases += plain === plain.toLowerCase() ? '0' : '1'
  }
  // a blank comes before every weight, so that a word sorts before those that it begins
  return `${letters} ${tones} ${cases}`
}

/** Two characters for each letter, so that weights compare one by one. */
function weightOf(letter: string): string {
  const between = BETWEEN.indexOf(
    /^[\s\u2013\u2014]/u.test(letter) ? (/^\s/u.test(letter) ? ' ' : '-') : letter,
  )
  if (between >= 0) return `!${String.fromCharCode(0x30 + between)}`
  return (
    MARKED[letter] ?? (/^[a-z0-9]$/.test(letter) ? `${letter}0` : `~${letter.codePointAt(0)!.toString(16)}`)
  )
}
