import { ADDRESSED } from './addressees.js'
import { isBanner, isHeadMatter } from './head-lines.js'
import type { Line } from './line.js'

const NUMBER_OF_LETTER = /^Số\s*:?\s*\d{0,5}[a-z]?\s*-?\s*CV\s*\/\s*\p{Lu}/u
const MOST_LINES = 6
const LONGEST_LINE = 90

/**
 * A Party letter prints its subject right below its number, at times without "V/v", beside the banner. In: the lines of a
 * head and one of them. Out: how many lines from there on are such a subject; 0 for none.
 */
export function subjectOfPartyLetter(lines: readonly Line[], at: number): number {
  if (!NUMBER_OF_LETTER.test(lines[at - 1]?.text ?? '')) return 0
  const count = linesOfSubject(lines, at, 0)
  const next = lines[at + count]
  if (next !== undefined && (isBanner(next.text) || isHeadMatter(next.text))) return count
  // a page that leaves a blank line below every line
  const apart = linesOfSubject(lines, at, 1)
  return ADDRESSED.test(lines[at + apart]?.text ?? '') ? apart : 0
}

function linesOfSubject(lines: readonly Line[], at: number, widest: number): number {
  let count = 0
  while (count < MOST_LINES && isOfSubject(lines[at + count], widest)) count += 1
  return count
}

const isOfSubject = (line: Line | undefined, widest: number): boolean =>
  line !== undefined &&
  line.gap <= widest &&
  line.text.length < LONGEST_LINE &&
  !line.isCapital &&
  !isHeadMatter(line.text) &&
  /^\p{L}/u.test(line.text) &&
  !/^(?:V\s*\/\s*v|Kính gửi)/iu.test(line.text)
