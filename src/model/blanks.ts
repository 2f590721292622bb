/** With one blank for each run of them. Nearly every text has no other, and need not be written again. */
export const singleBlanks = (text: string): string => (OTHERS.test(text) ? text.replace(RUNS, ' ') : text)
const OTHERS = /\s\s|[^\S ]/
const RUNS = /\s+/g
