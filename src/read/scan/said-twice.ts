import { isSpelt } from '../syllables.js'
import { bareLetters, inCaseOf, lettersOf, marksOf } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** How often a paper must say a word elsewhere: one that stands in capitals, and one that is spelt in no Vietnamese way. */
const IN_CAPITALS = 1
const NO_WORD = 2

/**
 * Mends the accents of words by what the same paper says elsewhere: a title in capitals loses its marks easily, and its
 * words stand again in the body in small letters, which are read better. In: the lines of all pages. A word in capitals,
 * and one that is spelt in no Vietnamese way, becomes what it is in the same phrase of three words elsewhere, where that is
 * always the same. What was read is kept as what else it may be.
 */
export function mendBySelf(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const said = new Said(pages)
  return pages.map((lines) =>
    lines.map((line) => ({
      ...line,
      words: line.words.map((word, index) => {
        const letters = lettersOf(word)
        if (letters.length < 2) return word
        if (!isCapital(letters) && isSpelt(letters)) return word
        const meant = said.form(line.words, index, isCapital(letters) ? IN_CAPITALS : NO_WORD)
        // "UỶ" is "ỦY" in another spelling
        if (meant === null || marksOf(meant) === marksOf(letters)) return word
        const text = inCaseOf(letters, meant) + word.text.slice(letters.length)
        return { ...word, text, otherwise: [word.text, ...word.otherwise] }
      }),
    })),
  )
}

const isCapital = (letters: string): boolean => letters === letters.toUpperCase()

/** In which phrases of three a paper says which words in small letters, and how often. */
class Said {
  readonly #phrases = new Map<string, Map<string, number>>()

  constructor(pages: readonly (readonly SeenLine[])[]) {
    for (const { words } of pages.flat())
      words.forEach((word, index) => {
        const letters = lettersOf(word)
        if (letters.length < 2 || isCapital(letters)) return
        for (const phrase of phrasesAround(words, index)) {
          const forms = this.#phrases.get(phrase) ?? new Map<string, number>()
          const form = letters.toLowerCase()
          forms.set(form, (forms.get(form) ?? 0) + 1)
          this.#phrases.set(phrase, forms)
        }
      })
  }

  /** What a word is in the phrases that it stands in; null where that is said too seldom or not always the same. */
  form(words: readonly SeenWord[], index: number, least: number): string | null {
    const found = phrasesAround(words, index).flatMap((phrase) => {
      const forms = this.#phrases.get(phrase)
      return forms
        ? [...forms]
            .filter(([form, count]) => count >= (isSpelt(form) ? least : NO_WORD))
            .map(([form]) => form)
        : []
    })
    return new Set(found).size === 1 ? (found[0] as string) : null
  }
}

/** The phrases of three words that a word is the first, the second and the last of, each told with which; no mark parts them. */
function phrasesAround(words: readonly SeenWord[], index: number): string[] {
  return [0, 1, 2].flatMap((place) => {
    const three = words.slice(Math.max(index - place, 0), index - place + 3)
    const phrase = three.map((word) => bareLetters(lettersOf(word)))
    const isParted = three.slice(0, -1).some(({ text }) => /[,;:.]$/.test(text))
    return three.length < 3 || isParted || phrase.includes('') ? [] : [`${place} ${phrase.join(' ')}`]
  })
}
