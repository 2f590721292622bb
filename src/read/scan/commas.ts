import { isSpelt } from '../syllables.js'
import { lettersOf } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** What may stand before a full stop or a comma: a syllable, a year, a symbol, a parenthesis. */
const STOPPED = /(?:\p{Ll}|\d{4}|[-/][\p{Lu}Đ]{2,}|\))\.$/u
const SMALL = /^\p{Ll}+[.,;:)]*$/u
/** In heights of small letters: the next line of a paragraph stands so near below, and a line that goes on ends so near the edge. */
const NEXT = 4.5
const AT_EDGE = 6

/**
 * The lines of a page in which a full stop before a small letter is the comma that it was: black and white takes the tails off
 * (`các sở. ban. ngành`), and a sentence would end there. Nobody is told of it: no letter changes.
 */
export function withCommas(lines: readonly SeenLine[]): SeenLine[] {
  const edge = Math.max(...lines.map(({ words }) => words.at(-1)?.right ?? 0))
  return lines.map((line, row) => ({
    ...line,
    words: line.words.map((word, index) => {
      const next = line.words[index + 1] ?? nextBelow(line, lines[row + 1], edge)
      return next && isStop(word) && (isWithin(next) || isInName(word, next))
        ? { ...word, text: `${word.text.slice(0, -1)},` }
        : word
    }),
  }))
}

/** `v.v.` and `tr.` are no syllables, and their stops are their own. */
const isStop = (word: SeenWord): boolean =>
  STOPPED.test(word.text) && (/[\d/)-]/.test(word.text) || isSpelt(lettersOf(word)))

/** A comma that is one of a name: of the bodies of culture, sports and tourism. */
const isInName = (word: SeenWord, next: SeenWord): boolean =>
  /^h[óo][aá]\.$/u.test(word.text) && /^(?:Thể|Thông)$/u.test(next.text)

const isWithin = (word: SeenWord): boolean => SMALL.test(word.text) && isSpelt(lettersOf(word))

/** The first word of the line below, where a paragraph goes on there. */
function nextBelow(line: SeenLine, below: SeenLine | undefined, edge: number): SeenWord | undefined {
  const [last, first] = [line.words.at(-1), below?.words[0]]
  if (!below || !last || !first || first.left >= last.left) return undefined
  if (last.right < edge - AT_EDGE * line.height) return undefined
  const down = below.baseline - line.baseline
  return down > 0 && down < NEXT * line.height ? first : undefined
}
