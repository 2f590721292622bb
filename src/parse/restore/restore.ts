import { foldInPlace } from '../../model/fold.js'
import type { Passage } from '../passage.js'
import { bareOf, withAccents, type Losses } from './accents.js'
import { theLanguage } from './language.js'

/** A text whose letters are as they were likely printed, and how sure what is found in it still is: 1 where none was guessed. */
export interface Restored {
  readonly passage: Passage
  readonly share: number
}

/** What is done to a text of so damaged letters. */
interface Damage extends Losses {
  readonly share: number
}
const NO_ACCENTS: Damage = { lost: 0, wrong: 8, share: 0.8 }
const FEW_ACCENTS: Damage = { lost: 1.5, wrong: 6, share: 0.8 }
const WRONG_ACCENTS: Damage = { lost: 3, wrong: 6, share: 0.93 }

/**
 * Between the first stage and the second. Scans lose accents here and there, mail and old systems lose all. In: a working text.
 * Out: the same, unit for unit, each word as what fits its letters and the words around it; a text without damage as it is.
 */
export function restored(passage: Passage): Restored {
  const damage = damageOf(passage.text)
  if (damage === null) return { passage, share: 1 }
  return { passage: passage.reading(withAccents(passage.text, theLanguage(), damage)), share: damage.share }
}

/** Of 100 words of a paper 75 and more have an accent. */
const FEW = 0.6
const HARDLY_ANY = 0.3
/** So many of its words are Vietnamese ones once they have their accents. */
const MOST_KNOWN = 0.8
const SHORTEST_TEXT = 5
/** Words that nobody writes, but that would be words with another accent: none or one in a hundred, where nothing is damaged. */
const STRANGE = 0.01
const FEWEST_STRANGE = 3

/** What has become of the letters of a text; null where they are as they should be, or of another tongue. */
function damageOf(text: string): Damage | null {
  const language = theLanguage()
  let [words, accented, strange, known] = [0, 0, 0, 0]
  for (const [word] of foldInPlace(text).matchAll(WORD)) {
    words += 1
    if (ACCENT.test(word)) accented += 1
    const isKnown = language.knows(word)
    if (isKnown || language.readingsOf(bareOf(word)).length > 0) known += 1
    else continue
    if (!isKnown) strange += 1
  }
  if (words < SHORTEST_TEXT) return null
  if (accented < words * FEW)
    return known < words * MOST_KNOWN ? null : accented < words * HARDLY_ANY ? NO_ACCENTS : FEW_ACCENTS
  return strange >= FEWEST_STRANGE && strange >= words * STRANGE ? WRONG_ACCENTS : null
}
const WORD = /\p{L}{2,}/gu
const ACCENT = /[^a-z]/
