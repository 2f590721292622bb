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

/** A paragraph behind its number, which an empty one does not show. */
export const numbered = (mark: string, text: string): string =>
  text.trim() !== '' && mark !== '' ? `${mark} ${text.trimStart()}` : text

/** The notes of a text, in the order of their references. */
export const noteLine = (lines: readonly string[], number: number): string | null => {
  const text = lines.join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? null : `[${number}] ${text}`
}
