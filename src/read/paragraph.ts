/** The text of a paragraph as a word processor has it: tabs that indent go; one behind a list mark typed by hand becomes a space; one between columns, four spaces. */
export const withoutTabs = (text: string): string =>
  text
    .replace(/^[\t ]*\t[\t ]*/gm, '')
    .replace(/^(\S{1,7})\t+ */gm, '$1 ')
    .replace(/[\t ]+/g, (blanks) => (blanks.includes('\t') ? '    ' : blanks))

/** The printed number of a list's paragraph as the parser knows it: all bullets are `-`, those of the second kind `+`. */
export function listMark(printed: string): string {
  const mark = printed.trim()
  if (/^[+o]$/.test(mark)) return '+'
  // pictures of Wingdings are small letters where its name was lost
  return /^(?:[^\p{L}\p{N}]|[nqv]|[üØ§])$/u.test(mark) ? '-' : mark
}

/** A paragraph behind its number. An empty one shows it only in a cell, where programs count the rows of a table so. */
export const numbered = (mark: string, text: string, inCell: boolean): string => {
  if (mark === '') return text
  const words = text.trimStart()
  if (words.trim() === '') return inCell && /[\p{L}\p{N}]/u.test(mark) ? mark : text
  // "Điều 1" counts, and its full stop is typed
  return /^[.:)]/.test(words) ? mark + words : `${mark} ${words}`
}

/** A sign of which only is known that it is a picture. */
export const ANY_PICTURE = '\uf0ff'

const PICTURES = /[\uf000-\uf0ff]/g
/** In Symbol digits and most signs have the places that they have in ASCII; its letters are Greek. */
const LIKE_ASCII = /[\x20-\x3f[\]_{|}]/
const SIGNS: Readonly<Record<string, string>> = {
  '\uf0a3': '≤',
  '\uf0a5': '∞',
  '\uf0ae': '→',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b3': '≥',
  '\uf0b4': '×',
  '\uf0b8': '÷',
  '\uf0de': '⇒',
}

/** The signs of Symbol in a paragraph as letters; at the start of a line any picture is a bullet, and elsewhere none counts. */
export const lettersOfPictures = (text: string): string =>
  text
    .replace(/^([\t ]*)([\uf000-\uf0ff])(?=[\t \u00a0])/gm, (_, blanks: string, sign: string) =>
      sign === '\uf02b' ? `${blanks}+` : `${blanks}-`,
    )
    .replace(PICTURES, (sign) => {
      const letter = String.fromCharCode(sign.charCodeAt(0) - 0xf000)
      return SIGNS[sign] ?? (LIKE_ASCII.test(letter) ? letter : '')
    })

/** The notes of a text, in the order of their references. */
export const noteLine = (lines: readonly string[], number: number): string | null => {
  const text = lines.join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? null : `[${number}] ${text}`
}
