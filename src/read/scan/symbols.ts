import { isSpelt } from '../syllables.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** How a symbol goes on behind its number: the type of paper, or its body. */
const KNOWN =
  /^[\p{L}“"(]*:?\d[\d/]*[-/](?:QĐ|NQ|CT|KH|TB|BC|TTr|CV|HD|KL|QC|QĐi|QyĐ|CTr|CTrHĐ|NĐ|TT|TTLT|ĐA|GM|CĐ|BB|UBND|HĐND|VP\p{Lu}+)(?:[-/]\p{Lu}|[.,;)”"]*$)/u
// cspell:enable
const SYMBOL = /^\P{L}*\d[\d/]*[-/]\p{Lu}/u

/** Of two readings of a symbol the one whose code a paper can have: `31/CT-TTg`, not `31/CTTTg`. The other one is kept. */
export function likelierSymbol(word: SeenWord): SeenWord {
  const [other, ...more] = word.otherwise
  return other !== undefined && SYMBOL.test(word.text) && !KNOWN.test(word.text) && KNOWN.test(other)
    ? { ...word, text: other, otherwise: [word.text, ...more] }
    : word
}

/** `1o` and `1iên` are no numbers: what was read as the digit is the letter l. */
const ONE_FOR_L = /^1(?=o$|\p{Ll}*[^\P{Ll}a-z]\p{Ll}*$|\p{Ll}{2,}$)/u
export function letterForOne(word: SeenWord): SeenWord {
  const text = word.text.replace(ONE_FOR_L, 'l')
  return text !== word.text && isSpelt(text)
    ? { ...word, text, otherwise: [word.text, ...word.otherwise] }
    : word
}

const BEGUN = /^\d[\p{L}\d/-]*[-/]$/u
const REST = /^\p{Lu}[\p{L}\d&/-]*[.,;:)]*$/u
/** In heights of small letters: parts of one symbol are nearer. */
const NEAR = 0.9

/** A symbol that was read as two words is one: `389/BC-` and `STTTT`. It is told with how it was read. */
export function joinSymbols(line: SeenLine): SeenLine {
  const words: SeenWord[] = []
  for (const word of line.words) {
    const last = words.at(-1)
    const isRest =
      last && BEGUN.test(last.text) && REST.test(word.text) && word.left - last.right < NEAR * line.height
    if (isRest) words[words.length - 1] = joined(last, word)
    else words.push(word)
  }
  return { ...line, words }
}

const joined = (one: SeenWord, other: SeenWord): SeenWord => ({
  text: one.text + other.text,
  confidence: Math.min(one.confidence, other.confidence),
  left: one.left,
  right: other.right,
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  otherwise: [`${one.text} ${other.text}`],
})
