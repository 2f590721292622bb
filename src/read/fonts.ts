/**
 * Fonts of the time before Unicode draw Vietnamese letters at the codes of Western ones. What a reader takes from a run
 * in such a font it sets in private characters that name the encoding, so that nothing which stands between the reader
 * and `decodeLetters` can mix it with text of other fonts. The font's name is evidence only: the letters decide.
 */
export type FontEncoding = 'tcvn3' | 'vni'

/** TCVN3, TCVN3 in a font without small letters (.VnTimeH: its text is typed small), VNI. */
const KINDS = ['tcvn3', 'capitals', 'vni'] as const
type Kind = (typeof KINDS)[number]

/** The last plane of Unicode, which is for private use: 256 characters for each kind of font. */
const FIRST = 0x10e000

const LETTERS = /[\u00a1-\u00fe]/g
const LETTERS_OF_CAPITALS = /[A-Za-z\u00a1-\u00fe]/g

/** The text of a run in a font of this name. `capitals`: shown in capitals, whatever is typed. */
export function inFont(text: string, font: string | null, capitals = false): string {
  const kind = font === null ? null : kindOf(font)
  if (kind === null) return capitals ? text.toUpperCase() : text
  if (kind === 'vni') return kept(capitals ? text.toUpperCase() : text, LETTERS, 'vni')
  return capitals || kind === 'capitals'
    ? kept(text, LETTERS_OF_CAPITALS, 'capitals')
    : kept(text, LETTERS, 'tcvn3')
}

function kindOf(font: string): Kind | null {
  const name = font.trim().replace(/^["']/, '')
  if (/^VNI[- ]/i.test(name)) return 'vni'
  if (!/^\.Vn[A-Z]/i.test(name)) return null
  return /H["']?$/i.test(name) ? 'capitals' : 'tcvn3'
}

const kept = (text: string, letters: RegExp, kind: Kind): string =>
  text.replace(letters, (letter) =>
    String.fromCodePoint(FIRST + KINDS.indexOf(kind) * 0x100 + letter.charCodeAt(0)),
  )

/** One character of a text, and what a reader knew of its font. */
export interface Letter {
  readonly shown: string
  readonly font: FontEncoding | null
  /** Whether its font has capitals only. */
  readonly capital: boolean
}

/** What `inFont` made of a letter; null of a letter of any other font. */
export function letterOf(character: string): Letter | null {
  const at = (character.codePointAt(0) as number) - FIRST
  const kind = at < 0 ? undefined : KINDS[at >> 8]
  if (kind === undefined) return null
  const shown = String.fromCharCode(at & 0xff)
  return kind === 'vni'
    ? { shown, font: 'vni', capital: false }
    : { shown, font: 'tcvn3', capital: kind === 'capitals' }
}

/** Whether any letter of a text is of such a font. */
export const holdsFonts = (text: string): boolean => PRIVATE.test(text)

/** A text with its letters as they were read. */
export const withoutFonts = (text: string): string =>
  text.replace(PRIVATE_LETTERS, (letter) => letterOf(letter)?.shown ?? letter)

const PRIVATE = /[\u{10e000}-\u{10e2ff}]/u
const PRIVATE_LETTERS = /[\u{10e000}-\u{10e2ff}]/gu
