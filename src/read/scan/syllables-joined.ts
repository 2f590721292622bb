import { isCommon, isFrequent, isSpelt } from '../syllables.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** A word of capitals that ends in I or U, and the rest of its syllable, whose circumflex or horn was lost behind the gap. */
const BEGUN = /^\P{L}*(\p{Lu}*[IU])$/u
const REST = /^([ẸẠỆẬỰỢ]\p{Lu}{0,2})\P{L}*$/u
const WITH_CIRCUMFLEX: Readonly<Record<string, string>> = { Ẹ: 'Ệ', Ạ: 'Ậ' }

/** Two words of a line where a narrow face seems to leave a gap within a syllable: `NGHI ẸP`, `THU ẠT`. They are told with how they were read. */
export function joinSyllables(line: SeenLine): SeenLine {
  const words: SeenWord[] = []
  for (const word of line.words) {
    const whole = joined(words.at(-1), word)
    if (whole) words[words.length - 1] = whole
    else words.push(word)
  }
  return { ...line, words }
}

function joined(begun: SeenWord | undefined, rest: SeenWord): SeenWord | null {
  const [first, second] = [BEGUN.exec(begun?.text ?? '')?.[1], REST.exec(rest.text)?.[1]]
  if (!begun || first === undefined || second === undefined || isUsual(second)) return null
  const vowel = WITH_CIRCUMFLEX[second.charAt(0)] ?? second.charAt(0)
  if (!isSpelt(first + vowel + second.slice(1))) return null
  return {
    text: begun.text + vowel + rest.text.slice(1),
    confidence: Math.min(begun.confidence, rest.confidence),
    left: begun.left,
    right: rest.right,
    top: Math.min(begun.top, rest.top),
    bottom: Math.max(begun.bottom, rest.bottom),
    otherwise: [`${begun.text} ${rest.text}`],
  }
}

const isUsual = (letters: string): boolean => isCommon(letters) || isFrequent(letters)
