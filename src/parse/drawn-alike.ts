import type { Passage } from './passage.js'

// cspell:disable
/** Letters of other scripts that are drawn as Latin ones are: copies from the web and from some fonts have them. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [...'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXаaсcеeіiјjоoрpѕsуyхxԁdһhԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo'].flatMap(
    (letter, place, all) => (place % 2 === 0 ? [[letter, all[place + 1]!] as const] : []),
  ),
)
// cspell:enable
const OTHER_SCRIPTS = /[\u0370-\u03ff\u0400-\u052f]/
/** Runs of letters that hold one of another script, with their digits and dashes: "КН-UBND" is one. */
const MIXED =
  /(?<![\p{L}\d/-])[\p{L}\d/-]*[\u0370-\u03ff\u0400-\u052f][\p{L}\d\u0370-\u03ff\u0400-\u052f/-]*/gu

/** The Latin letter that this one is drawn as; itself, if none is. */
export const drawnAs = (letter: string): string => LATIN.get(letter) ?? letter

/** In: a text. Out: Latin letters where words hold others that look alike, but not in words of those scripts. */
export function withLatinUnits(passage: Passage): Passage {
  const { text } = passage
  if (!OTHER_SCRIPTS.test(text)) return passage
  const mended = text.replace(MIXED, (run) => {
    const latin = [...run].map(drawnAs).join('')
    return OTHER_SCRIPTS.test(latin) || latin.length !== run.length ? run : latin
  })
  return passage.reading(mended)
}
