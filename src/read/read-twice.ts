import { looksVietnamese } from './syllables.js'
import { westernByte } from './western.js'

/** What two of the commonest Vietnamese letters look like once their bytes in UTF-8 were read as Western letters. */
const SCRAMBLED = /\u00e1[\u00ba\u00bb]/
/** A letter in UTF-8, each of its bytes read as a Western letter; a blank may stand for the no-break space that one becomes. */
const LETTER =
  /[\u00c2-\u00df][\u00a0-\u00bf\u0080-\u009f €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00e0-\u00ef][\u00a0-\u00bf\u0080-\u009f €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g

/**
 * Lines of UTF-8 that a program read as Western letters and saved so ("Uá»· ban" for "Uỷ ban"), in the letters that were
 * meant; null for other lines, and where it is not Vietnamese then beyond doubt. `lost`: some of it cannot be told any more.
 */
export function meantByLinesReadTwice(
  lines: readonly string[],
): { readonly lines: readonly string[]; readonly lost: boolean } | null {
  if (!lines.some((line) => SCRAMBLED.test(line))) return null
  const meant = lines.map((line) => line.replace(LETTER, letterOf))
  if (!looksVietnamese(meant.filter((line, at) => line !== lines[at]).join('\n'))) return null
  return { lines: meant, lost: meant.some((line) => SCRAMBLED.test(line)) }
}

function letterOf(shown: string): string {
  const bytes = [...shown].map((letter) => (letter === ' ' ? 0xa0 : westernByte(letter)))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return shown
  }
}
