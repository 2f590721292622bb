import type { Passage } from './passage.js'

const BLANK = 32
const BREAK = 10
/** Fewer part columns, or are faults of typing. */
const FEWEST = 20
/** Of all gaps between words; in papers as they are written it is one of a hundred. */
const LEAST_SHARE = 0.2

/**
 * Converters of PDF draw justified lines with two blanks between words. In: a text. Out: the same with one blank there, if
 * it has many such gaps. Wider gaps, which part columns, stay.
 */
export const withSingleGaps = (passage: Passage): Passage => passage.without(wideGaps(passage.text))

/** A line all of whose words tabs part: no table has so many cells with one word. */
const TABBED_WORDS = /^[^\t\n]*(?:\t[^\t\n]+){7,}$/gmu

/** Converters also write a tab for each blank. In: a text. Out: the same with blanks there. */
export function withBlanksForTabs(passage: Passage): Passage {
  const { text } = passage
  if (!text.includes('\t')) return passage
  const sentences = (text.match(TABBED_WORDS) ?? []).filter(isOfSmallWords)
  if (sentences.length === 0) return passage
  // short lines are sure only among many others
  const isTabbed = sentences.length >= FEWEST_SENTENCES ? isOfWords : isOfSmallWords
  const mended = text.replace(WITH_TABS, (line) => (isTabbed(line) ? line.replaceAll('\t', ' ') : line))
  return mended === text ? passage : passage.reading(mended)
}

const WITH_TABS = /^[^\t\n]*\t.*$/gmu
const FEWEST_SENTENCES = 5
const FEWEST_WORDS = 8

/** Nearly each cell is one word. */
function isOfWords(line: string): boolean {
  const cells = line.trim().split('\t')
  return cells.filter((cell) => !/ |^$/.test(cell)).length >= cells.length * 0.9
}

/** And most words begin small, as in a sentence. */
function isOfSmallWords(line: string): boolean {
  const cells = line.trim().split('\t')
  const small = cells.filter((cell) => /^\p{Ll}/u.test(cell))
  return cells.length >= FEWEST_WORDS && isOfWords(line) && small.length >= cells.length * 0.5
}

/** Where gaps of two blanks begin, if they are many. */
function wideGaps(text: string): number[] {
  const wide: number[] = []
  let gaps = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at)) {
    const start = at
    while (text.charCodeAt(at) === BLANK) at += 1
    if (start === 0 || text.charCodeAt(start - 1) === BREAK) continue
    gaps += 1
    if (at - start === 2) wide.push(start)
  }
  return wide.length >= FEWEST && wide.length > gaps * LEAST_SHARE ? wide : []
}
