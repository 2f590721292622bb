export const SOFT_HYPHEN = '\u00ad'

/**
 * Whether U+00AD is a hyphen that is drawn, by the signs beside it; a blank stands for the end of a line. Copies of PDF files have it in
 * "05/CT-UBND", between blanks and before the items of lists; within a word it is not drawn, and in TCVN3 it is an ư.
 */
export const isDrawnHyphen = (before: string, after: string): boolean =>
  /\s/u.test(after) ? /[\s\p{Lu}\d]/u.test(before) : /\S/u.test(before) && /[\p{Lu}\d]/u.test(after)
