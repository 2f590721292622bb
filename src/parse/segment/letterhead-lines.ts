import { isBanner, isHeadMatter, isRule } from './head-lines.js'
import type { Line } from './line.js'

/**
 * Parts a head where its letterhead begins: above it a page prints its own name, menus, and numbers of other papers. In: all lines
 * of the head. Out: those of the paper itself, and those above; all are its own where no banner tells where the letterhead is.
 */
export function partsOfHead(head: readonly Line[]): { own: readonly Line[]; above: readonly Line[] } {
  let start = Math.max(
    0,
    head.findIndex(({ text }) => isBanner(text)),
  )
  const highest = Math.max(0, start - LINES_ABOVE_BANNER)
  while (start > highest && isOfLetterhead(head[start - 1] as Line)) start -= 1
  return { own: head.slice(start), above: head.slice(0, start) }
}
/** A letterhead in one column has its names, its number and a rule above the banner. */
const LINES_ABOVE_BANNER = 7

const isOfLetterhead = ({ text, isCapital }: Line): boolean =>
  (isCapital && text.length < LONGEST_NAME) || isRule(text) || OWN_NUMBER.test(text) || isHeadMatter(text)
const LONGEST_NAME = 110
/** Nothing but a number: what it is about stands behind that of another paper. */
const OWN_NUMBER = /^[*|\s]*S[ốoôó]\s*[:.]?\s*\S{1,24}(?:\s\S{1,12}){0,2}[*|\s]*$/u
