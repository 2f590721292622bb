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
  let count = 0
  while (count < MOST_LINES && isOfSubject(lines[at + count])) count += 1
  const next = lines[at + count]
  return next !== undefined && (isBanner(next.text) || isHeadMatter(next.text)) ? count : 0
}

const isOfSubject = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.gap === 0 &&
  line.text.length < LONGEST_LINE &&
  !line.isCapital &&
  !isHeadMatter(line.text) &&
  /^\p{L}/u.test(line.text) &&
  !/^(?:V\s*\/\s*v|Kính gửi)/iu.test(line.text)
