/**
 * What a text says in which the keys of a typing method stayed letters: Telex writes chỉ thị as chir thij, VNI as chi3 thi5. Who
 * types with the method off, or too fast for it, leaves them behind.
 */

// cspell:disable

/** The consonants that begin a syllable, and what stands behind them. */
const SYLLABLE = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|dd|[bcdghklmnpqrstvx])?([aeiouyw][a-z]*)$/
/** Vowels and an end, without marks: no syllable ends otherwise, so what is left over was a key. */
const PLAIN = /^[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/
/** No syllable ends in these. */
const TELEX_TONES = /[sfrxj]/g
const VNI_MARKS = /\d/g

// cspell:enable

/** The text without such keys; words that are no syllable with them stay as they are, and so do those with accents. */
export const withoutKeys = (text: string): string => text.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, withoutKeysIn)

function withoutKeysIn(word: string): string {
  if (!/^[a-z][a-z\d]+$/i.test(word)) return word
  const typed = word.toLowerCase()
  return (/\d/.test(typed) ? vni(typed) : telex(typed)) ?? word
}

/** The syllable that the keys of Telex made, one of tone at most; null where it is none, or has no keys. */
function telex(word: string): string | null {
  const [, begin = '', end = ''] = SYLLABLE.exec(word) ?? []
  if ((end.match(TELEX_TONES)?.length ?? 0) > 1) return null
  const plain = end
    .replaceAll(TELEX_TONES, '')
    .replaceAll('w', '')
    .replace(/([aeo])\1/, '$1')
  return syllable(begin === 'dd' ? 'd' : begin, plain, word)
}

/** The same of VNI, whose keys are figures behind letters: one of tone, and one or two of the letters. */
function vni(word: string): string | null {
  if (!/^[a-z]+\d(?:[a-z]*\d){0,2}[a-z]*$/.test(word)) return null
  const [, begin = '', end = ''] = SYLLABLE.exec(word.replaceAll(VNI_MARKS, '')) ?? []
  return syllable(begin, end, word)
}

const syllable = (begin: string, end: string, typed: string): string | null =>
  PLAIN.test(end) && begin + end !== typed ? begin + end : null
