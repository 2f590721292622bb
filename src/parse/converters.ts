/** What converters and sites leave in a text at a place: bullets of symbol fonts, marks of notes, links. */

/** Glyphs that stand for a bullet at the start of a line, and nowhere else; those of symbol fonts are private characters. */
const BULLETS = '¬◊✧★☆➣➥⇨»›¨¤⦁⬤√§►▶▸➢➤➔➜❖✓✔✦❑❒○◦‣□☐◆◇⮚→⇒ØüÜ•∙⁃\ufffd'
const SYMBOLS_FROM = 0xf020
const SYMBOLS_TILL = 0xf0ff
export const CONVERTED_UNITS = `${BULLETS}¶²³¹⁰⁴-⁹\uf020-\uf0ff\\[~^\\p{Extended_Pictographic}\\ud83c-\\ud83e`

/** Longest run of blanks before a bullet. */
const DEEPEST = 60

/** Between the start of a line and a blank. */
function isBullet(raw: string, at: number): boolean {
  if (!/\s/.test(raw[at + 1] ?? '')) return false
  let start = at - 1
  while (start >= 0 && at - start < DEEPEST && (raw[start] === ' ' || raw[start] === '\t')) start -= 1
  return start < 0 || raw[start] === '\n' || raw[start] === '\r'
}

/** `1️⃣` and `🔟`, as chat programs draw numbers. */
const FRAMED = /(?:(\d)\ufe0f?\u20e3)|\u{1f51f}/uy
/** One or more pictures, with the signs that say how they are drawn. */
const PICTURES =
  /(?:(?![©®™])\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*[ \t\u00a0]*){1,8}/uy
/** What needs no bullet: a line that has its own label, and a heading in capitals. */
const HAS_LABEL =
  /(?:\d{1,2}(?:\.\d{1,2})*[.):/]|[IVX]{1,5}[.)/]|[a-zđA-H][.)/]|[-+•*])[^\S\n]|(?:Điều|Chương|Phần)\s|[\d]\ufe0f?\u20e3|[^\p{Ll}\n]{3,200}(?:\n|$)/uy

/**
 * The picture before a line of a chat program: how many units it takes, and whether it stands for a bullet. Null where none stands.
 */
export function pictureAt(raw: string, at: number): { length: number; isBullet: boolean } | null {
  if (!beginsLine(raw, at)) return null
  PICTURES.lastIndex = at
  const length = PICTURES.exec(raw)?.[0].length ?? 0
  if (length === 0) return null
  HAS_LABEL.lastIndex = at + length
  return { length, isBullet: !HAS_LABEL.test(raw) && /\S/.test(raw[at + length] ?? '') }
}

/** A picture within a line stands beside the words and says none of them; how many units it takes, 0 where none stands. */
export function ornamentAt(raw: string, at: number): number {
  ORNAMENT.lastIndex = at
  return ORNAMENT.exec(raw)?.[0].length ?? 0
}
/** Only what is always drawn as a picture: a ticked box says something. */
const ORNAMENT = /(?:\p{Emoji_Presentation}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*){1,8}/uy

/** A number in a frame: its digits, and a stop where it begins a line; null where none stands. */
export function framedNumberAt(raw: string, at: number): { length: number; number: string } | null {
  let [end, digits] = [at, '']
  for (let found = framedDigit(raw, end); found; found = framedDigit(raw, end)) {
    end += found[0].length
    digits += found[1] ?? '10'
  }
  if (digits === '') return null
  const isLabel = beginsLine(raw, at) && !/[.)/:]/.test(raw[end] ?? '')
  return { length: end - at, number: isLabel ? `${digits}.` : digits }
}

function framedDigit(raw: string, at: number): RegExpExecArray | null {
  FRAMED.lastIndex = at
  return FRAMED.exec(raw)
}

/** Whether nothing but blanks and pictures stands before a place on its line. */
function beginsLine(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - DEEPEST), at)
  return /(?:^|[\r\n\u2028\u2029\u0085>])(?:\s|\u200b|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,60}$/u.test(
    before,
  )
}

/** What a character that is no letter of a paper stands for: '' for nothing, null where it stands for itself. */
export function converted(raw: string, at: number): string | null {
  const unit = raw[at] as string
  const code = raw.charCodeAt(at)
  if (code >= SYMBOLS_FROM && code <= SYMBOLS_TILL) return symbol(raw, at, code - 0xf000)
  if (unit === '¶' || unit === '\ufffd')
    return /^[ \t]*(?:[\r\n]|$)/.test(raw.slice(at + 1, at + 9)) ? '' : null
  if (SUPERSCRIPT.test(unit)) return isNote(raw, at, at + 1) ? '' : null
  return BULLETS.includes(unit) && isBullet(raw, at) ? '•' : null
}
const SUPERSCRIPT = /[²³¹⁰⁴-⁹]/

/** Of a symbol font: its blank and marks are those of all fonts, what else begins a line is a bullet. */
function symbol(raw: string, at: number, code: number): string | null {
  if (code === 0x20 || code === 0xa0) return ' '
  if (isBullet(raw, at)) return '•'
  return code < 0x40 ? String.fromCharCode(code) : null
}

/** Behind a word that is no unit of measure, a day or a symbol: "Sở Y tế[1]", "15/8/2024[1]", never "m[2]". */
function isNote(raw: string, at: number, end: number): boolean {
  if (/^[\p{L}\d]/u.test(raw.slice(end, end + 1))) return false
  const before = raw.slice(Math.max(0, at - LONGEST_ENDING), at)
  return (
    !/(?:^|[^\p{L}])(?:(?:c|d|h|k)?m|ha)$/iu.test(before) &&
    (/\p{Ll}{2}$/u.test(before) || DAY_OR_SYMBOL.test(before) || (raw[at] === '[' && /[\d)”"]$/.test(before)))
  )
}
const LONGEST_ENDING = 16
const DAY_OR_SYMBOL = /(?:^|\D)(?:19|20)\d{2}$|(?:^|\D)\d{1,2}\/\d{1,2}$|[-/]\p{Lu}[\p{L}\d]{1,8}$/u

const SHORTEST_LINK =
  /\[([^[\]\n]{1,300})\](?:\((?:https?:|\/|#|mailto:|www\.|\.{1,2}\/)[^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\{[.#][^{}\n]{1,80}\})/y
const NOTE = /\[\^?\d{1,2}(?:[,;] ?\d{1,2}){0,3}\]|\^\d{1,2}\^|<sup>\s?\(?\d{1,2}\)?\s?<\/sup>/y

/** How many units a mark of a note takes; 0 where none stands. */
export function lengthOfNote(raw: string, at: number): number {
  NOTE.lastIndex = at
  const length = NOTE.exec(raw)?.[0].length ?? 0
  return length > 0 && isNote(raw, at, at + length) ? length : 0
}

/** Where the words of a Markdown link begin and end, and the link itself; null where none begins. A picture is none. */
export function linkAt(raw: string, at: number): { words: string; length: number } | null {
  if (raw[at - 1] === '!') return null
  SHORTEST_LINK.lastIndex = at
  const found = SHORTEST_LINK.exec(raw)
  return found ? { words: found[1]!, length: found[0].length } : null
}
