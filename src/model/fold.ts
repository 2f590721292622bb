/**
 * Folding Vietnamese text for comparison, never for display. `fold` keeps the accents and removes only what
 * spelling habits differ in; `foldBare` removes the accents too, for people who type without them.
 */

// Only an open syllable has two spellings: hoà = hòa, uỷ = ủy; never hoạch, quý.
const TONE_PLACES = new Map(
  [
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ].map((pair) => pair.split(' ') as [string, string]),
)
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

/** Lower case, NFC, one place for the tone mark, one kind of dash, single blanks, no blank around dashes. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .toLowerCase()
    .replace(OLD_TONE, (pair) => TONE_PLACES.get(pair) ?? pair)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `fold` without accents: `nha o xa hoi`. */
export const foldBare = (text: string): string =>
  fold(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
