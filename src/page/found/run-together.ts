import { PROVINCE_NAMES } from '../../model/provinces.js'
import { wordsIn, wordsWritten } from './named.js'

/** The names of provinces, by their letters without blanks and accents. */
const NAMES = new Map(
  PROVINCE_NAMES.flatMap((name) => {
    const words = wordsIn(name)
    return words.length > 1 ? [[words.join(''), name] as const] : []
  }),
)

/** A question with the names of provinces apart that were written without their blanks: langson, yenbai. */
export const apart = (question: string): string =>
  wordsWritten(question).reduce((text, word) => {
    const name = NAMES.get(wordsIn(word).join(''))
    return name === undefined ? text : text.replace(word, name)
  }, question)
