import { foldInPlace } from '../../model/fold.js'
import type { Passage } from '../passage.js'
import { remembering } from '../remembering.js'
import { mayBeMisread, withAccents, type Losses } from './accents.js'
import { inSentences, isInCapitals } from './case.js'
import { theKnownWords, theLanguage } from './language.js'
import { bareOf } from './letters.js'
import { eachWord } from './words.js'

/** A text whose letters are as they were likely printed, and how sure what is found in it still is: 1 where none was guessed. */
export interface Restored {
  readonly passage: Passage
  readonly share: number
}

/** What is done to a text of so damaged letters. */
interface Damage extends Losses {
  readonly share: number
}
const NO_ACCENTS: Damage = { lost: 0, wrong: 8, isAccented: false, isRare: false, share: 0.8 }
const FEW_ACCENTS: Damage = { lost: 1.5, wrong: 6, isAccented: false, isRare: false, share: 0.8 }
/** The rarer wrong accents are, the more must speak for another. */
function wrongAccents(strange: number, isRare: boolean): Damage {
  const lost = 1 - Math.log(Math.min(0.2, PER_STRANGE * Math.max(strange, RAREST)))
  return { lost, wrong: lost + 3, isAccented: true, isRare, share: isRare ? 1 : 0.93 }
}
/** Of a text where none is seen. */
const RAREST = 0.0002
/** So many words are misread for one that is none any more. */
const PER_STRANGE = 2.6

const IN_CAPITALS = 0.93

/**
 * Between the first stage and the second. Scans lose accents here and there, mail and old systems lose all. In: a working text.
 * Out: the same, unit for unit, each word as what fits its letters and the words around it; a text without damage as it is.
 */
export function restored(passage: Passage): Restored {
  const { text } = passage
  const damage = damageOf(text)
  const capitals = isInCapitals(text)
  if (damage === null && !capitals) return { passage, share: 1 }
  const accented = damage === null ? text : withAccents(text, theLanguage(), damage)
  return {
    passage: passage.reading(capitals ? inSentences(accented, theLanguage()) : accented),
    share: (damage?.share ?? 1) * (capitals ? IN_CAPITALS : 1),
  }
}

/** Of 100 words of a paper 75 and more have an accent. */
const FEW = 0.6
const HARDLY_ANY = 0.3
/** So many of its words are Vietnamese ones once they have their accents. */
const MOST_KNOWN = 0.8
const SHORTEST_TEXT = 5
/**
 * Words that nobody writes, but that may be what a scan left of one; not names. In a text without damage hardly any: so
 * many different ones, and such a share of all words, tell that letters are wrong.
 */
const FEWEST_STRANGE = 3
const STRANGE = 0.0045

/** What has become of the letters of a text; null where they are as they should be, or of another tongue. */
function damageOf(text: string): Damage | null {
  const strange = new Set<string>()
  let [words, accented, readable, often] = [0, 0, 0, 0]
  eachWord(text, (printed) => {
    const word = wordOf(printed)
    if (word === null) return
    words += 1
    if (word.isAccented) accented += 1
    if (word.isReadable) readable += 1
    if (!word.isStrange) return
    strange.add(printed)
    often += 1
  })
  if (words < SHORTEST_TEXT) return null
  if (accented < words * FEW)
    return readable < words * MOST_KNOWN ? null : accented < words * HARDLY_ANY ? NO_ACCENTS : FEW_ACCENTS
  // a word that stands there often is one of the paper's subject, "yến", which few papers have
  return wrongAccents(often / words, strange.size < FEWEST_STRANGE || strange.size < words * STRANGE)
}

/** Two letters or more; null of all else. */
const wordOf = remembering((printed) => {
  if (printed.length < 2 || /\d/.test(printed)) return null
  const folded = foldInPlace(printed)
  const isKnown = theKnownWords().has(folded)
  const alike = isKnown ? [] : theKnownWords().ofBare(bareOf(folded))
  return {
    isAccented: /[^a-z]/.test(folded),
    isReadable: isKnown || alike.length > 0,
    isStrange: folded[0] === printed[0] && alike.some((word) => mayBeMisread(folded, word)),
  }
})
