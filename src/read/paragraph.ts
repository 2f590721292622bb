/** The text of a paragraph as a word processor has it: tabs that indent go; one behind a list mark typed by hand becomes a space; one between columns, four spaces. */
export const withoutTabs = (text: string): string =>
  text
    .replace(/^[\t ]*\t[\t ]*/gm, '')
    .replace(/^(\S{1,7})\t+ */gm, '$1 ')
    .replace(/[\t ]+/g, (blanks) => (blanks.includes('\t') ? '    ' : blanks))
