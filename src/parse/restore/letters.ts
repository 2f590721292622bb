/** A letter without its accents, and these. */
interface Parts {
  readonly base: string
  readonly marks: string
}
const PARTS = new Map<string, Parts>()

export function partsOfLetter(letter: string): Parts {
  const known = PARTS.get(letter)
  if (known !== undefined) return known
  const [base = letter, ...marks] = letter === 'đ' ? 'd-' : letter.normalize('NFD')
  const parts = { base, marks: marks.sort().join('') }
  PARTS.set(letter, parts)
  return parts
}

/** The bare letters of a folded word. */
export function bareOf(word: string): string {
  let bare = ''
  for (let at = 0; at < word.length; at += 1) bare += partsOfLetter(word[at]!).base
  return bare
}

/** A letter as a capital where one is printed. */
export const inCaseOf = (printed: string, letter: string): string =>
  printed === printed.toLowerCase() ? letter : letter.toUpperCase()

/** Letters that scans take for one another: "ngbiệp", "trườug", "lrị", "cáe". */
export const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  l: 'ti',
  t: 'l',
  i: 'l',
  b: 'h',
  h: 'b',
  u: 'n',
  n: 'u',
  c: 'e',
  e: 'c',
}
