import { foldInPlace } from '../../model/fold.js'
import { matchesIn } from '../../model/matches.js'
import { isUnsaid } from '../syllables.js'
import { keyOf, MARK, type Language } from './language.js'
import { bareOf, DRAWN_ALIKE, inCaseOf, partsOfLetter } from './letters.js'
import { tokensOf, type Token } from './words.js'

/** What it costs that a letter was printed where another stands: of each letter that lost a mark, and of each that has a wrong one. */
export interface Losses {
  readonly lost: number
  readonly wrong: number
  /** Most words have their accents, so that names can be told from others. */
  readonly isAccented: boolean
  /** Few words are damaged: those that stand where they are known to stand are left. */
  readonly isRare: boolean
}

const [GRAVE, ACUTE, TILDE, HOOK] = ['\u0300', '\u0301', '\u0303', '\u0309']
const [CIRCUMFLEX, HORN] = ['\u0302', '\u031b']
/** Marks that scans take for another. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  [HOOK, ACUTE + TILDE],
  [TILDE, HOOK],
  [GRAVE, ACUTE],
  [ACUTE, GRAVE + HOOK],
  [CIRCUMFLEX, HORN],
])

/** Of the marks of what is meant scans leave some or none, or take one for another like it. */
const mayBeLeftOf = (marks: string, meant: string): boolean =>
  [...marks].every((mark) => meant.includes(mark) || [...meant].some((one) => ALIKE.get(one)?.includes(mark)))

const marksOf = (word: string): string => [...word].map((letter) => partsOfLetter(letter).marks).join('')

/** Whether a word may be what a scan left of one with the same bare letters: "nguời" of "người", "tảo" of none. */
export const mayBeMisread = (word: string, meant: string): boolean =>
  mayBeLeftOf(marksOf(word), marksOf(meant))

/** What it costs that `meant` was printed where `letters` stand; both have the same bare letters. */
function costOfLetters(letters: string, meant: string, { lost, wrong }: Losses): number {
  let cost = 0
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] === meant[at]) continue
    cost += mayBeLeftOf(marksOf(letters[at]!), marksOf(meant[at]!)) ? lost : wrong
  }
  return cost
}

/** What a token may be, and what each reading costs by its letters alone. */
interface Reading {
  readonly word: number
  readonly letters: string
  readonly cost: number
}

/** A text as the words, numbers and marks that it is printed in. */
class Printed {
  readonly tokens: readonly Token[]
  readonly #words: readonly number[]
  readonly #mark: number
  readonly #pairs = new Map<number, number>()
  /** Where the words begin of lines that are somebody's name. */
  readonly #signing = new Set<number>()

  constructor(
    private readonly text: string,
    private readonly language: Language,
  ) {
    this.tokens = tokensOf(foldInPlace(text))
    this.#words = this.tokens.map(({ letters }) => language.numberOfToken(letters))
    this.#mark = language.numberOf(MARK)
    this.#words.forEach((word, place) => {
      const pair = keyOf(word, this.#wordAt(place + 1))
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1)
    })
    for (const { 0: line, index } of matchesIn(NAME_ALONE, text))
      for (const name of matchesIn(NAME, line)) this.#signing.add(index + name.index)
  }

  /** All that a token may be; its own letters come first. */
  readingsAt(place: number, losses: Losses): readonly Reading[] {
    const { letters } = this.tokens[place]!
    const own = this.#words[place]!
    const readings: Reading[] = [{ word: own, letters, cost: 0 }]
    if (!isLetters(letters) || this.#isLeft(place, losses)) return readings
    for (const word of this.language.readingsOf(bareOf(letters))) {
      const meant = this.language.words[word]!
      if (word === own || meant.length !== letters.length) continue
      if (losses.isAccented && !this.#mayStandFor(place, word, losses)) continue
      readings.push({ word, letters: meant, cost: costOfLetters(letters, meant, losses) })
    }
    if (losses.isAccented) readings.push(...this.#drawnAlike(place, losses))
    return readings
  }

  /** Words that other letters look like, where papers have them beside the words that stand there: "trung lâm", "các dơu vị". */
  #drawnAlike(place: number, { wrong }: Losses): Reading[] {
    const { letters, start } = this.tokens[place]!
    if (/^\p{Lu}+$/u.test(this.text.slice(start, start + letters.length))) return []
    return lettersAlike(letters).flatMap((meant) => {
      const word = this.language.numberOf(meant)
      const mayBe = word >= 0 && this.#isKnown(place, word) && this.#mayBeNamed(place, word)
      return mayBe ? [{ word, letters: meant, cost: wrong }] : []
    })
  }

  /** Where few words are damaged, those are left that stand where they are known to stand, or twice in the same place. */
  #isLeft(place: number, { isAccented, isRare }: Losses): boolean {
    const { start, letters } = this.tokens[place]!
    if (isAccented && this.#signing.has(start)) return true
    if (!isRare) return false
    const [before, word, behind] = [this.#wordAt(place - 1), this.#wordAt(place), this.#wordAt(place + 1)]
    if (letters.length === 1) return true
    if (word < 0) return false
    if (this.#isKnown(place, word)) return true
    return this.#pairs.get(keyOf(before, word))! > 1 || this.#pairs.get(keyOf(word, behind))! > 1
  }

  /** Whether a word with other accents may be meant: in names, and for a word that is one, only by what scans take for another. */
  #mayStandFor(place: number, word: number, { isRare }: Losses): boolean {
    const { letters } = this.tokens[place]!
    const isWord = isRare && this.#words[place]! >= 0
    const isNamed = this.#isOfName(place) && (this.#isOfName(place - 1) || this.#isOfName(place + 1))
    // "Phòng Tu pháp" goes on in small letters; "Đăk Pơ" and "Hoa Việt" may be called so
    if (isWord && isNamed && (this.#isOfName(place + 1) || !this.#isKnownPair(word, this.#wordAt(place + 1))))
      return false
    if ((isWord || isNamed) && !mayBeMisread(letters, this.language.words[word]!)) return false
    // "khèn" is a word that few papers have, and "nghiêp" is none
    const mayBeRight = isWord || this.#isInList(place) || (isRare && !isUnsaid(letters))
    return (!mayBeRight || this.#isKnown(place, word)) && this.#mayBeNamed(place, word)
  }

  /** Whether a word is known beside one of its neighbours; marks stand beside all. */
  #isKnown = (place: number, word: number): boolean =>
    this.#isKnownPair(this.#wordAt(place - 1), word) || this.#isKnownPair(word, this.#wordAt(place + 1))

  #isKnownPair = (before: number, word: number): boolean =>
    before !== this.#mark && word !== this.#mark && this.language.isPair(before, word)

  /** "Ông Nguyễn Văn Hòa" is no "văn hóa": beside words with a capital stands one only that names have there. */
  #mayBeNamed(place: number, word: number): boolean {
    if (!this.#isOfName(place)) return true
    const { letters } = this.tokens[place]!
    // beside words without accents one more of them tells nothing
    const tells = (beside: number): boolean =>
      this.#isOfName(beside) && !(isBare(letters) && isBare(this.tokens[beside]!.letters))
    return (
      (!tells(place - 1) || this.language.isPairOfName(this.#wordAt(place - 1), word)) &&
      (!tells(place + 1) || this.language.isPairOfName(word, this.#wordAt(place + 1)))
    )
  }

  /** "xã Hương Sơn, Vôi": a capital behind a comma begins a name. */
  #isInList(place: number): boolean {
    return this.#isOfName(place) && this.tokens[place - 1]?.letters === ','
  }

  /** A capital, then small letters. */
  #isOfName(place: number): boolean {
    const token = this.tokens[place]
    return token !== undefined && /^\p{Lu}\p{Ll}/u.test(this.text.slice(token.start, token.start + 2))
  }

  #wordAt = (place: number): number => this.#words[place] ?? this.#mark
}

/** Two to five words with a capital alone on a line or in its last column: who signs. */
const NAME_ALONE = /(?:^|\t|[^\S\n]{2})\p{Lu}\p{Ll}*(?:[^\S\n]\p{Lu}\p{Ll}*){1,4}[^\S\n]*$/gmu

const NAME = /\p{L}+/gu

/** The words that one letter of it drawn alike makes of a word. */
const lettersAlike = (word: string): string[] =>
  [...word].flatMap((letter, at) =>
    [...(DRAWN_ALIKE[letter] ?? '')].map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  )

const isBare = (word: string): boolean => bareOf(word) === word
const isLetters = (token: string): boolean => /\p{L}/u.test(token)

/**
 * The likeliest reading of a text as a whole: the words that fit their letters and stand behind one another. A token that can
 * only be what it is parts the text: what stands before it tells nothing of what stands behind it.
 */
function likeliest(printed: Printed, language: Language, losses: Losses): string[] {
  const out: string[] = []
  let before = language.numberOf(MARK)
  let stretch: (readonly Reading[])[] = []
  for (let place = 0; place < printed.tokens.length; place += 1) {
    const readings = printed.readingsAt(place, losses)
    stretch.push(readings)
    if (readings.length > 1) continue
    out.push(...likeliestOf(stretch, before, language))
    before = readings[0]!.word
    stretch = []
  }
  return [...out, ...likeliestOf(stretch, before, language)]
}

/** Of the readings of tokens in a row those that are likeliest together, behind a word. */
function likeliestOf(columns: readonly (readonly Reading[])[], behind: number, language: Language): string[] {
  if (columns.length <= 1 && (columns[0]?.length ?? 0) <= 1) return columns.map(([only]) => only!.letters)
  const from: number[][] = []
  let before: readonly Reading[] = [{ word: behind, letters: '', cost: 0 }]
  let sums = [0]
  for (const column of columns) {
    const nextSums: number[] = []
    const cameFrom: number[] = []
    for (const { word, cost } of column) {
      let [least, place] = [Infinity, 0]
      for (let at = 0; at < before.length; at += 1) {
        const sum = sums[at]! + language.costOf(before[at]!.word, word)
        if (sum < least) [least, place] = [sum, at]
      }
      nextSums.push(least + cost)
      cameFrom.push(place)
    }
    from.push(cameFrom)
    sums = nextSums
    before = column
  }
  const out: string[] = []
  let place = sums.indexOf(Math.min(...sums))
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    out[at] = columns[at]![place]!.letters
    place = from[at]![place]!
  }
  return out
}

/** The text with its letters as they were likely printed, unit for unit. */
export function withAccents(text: string, language: Language, losses: Losses): string {
  const printed = new Printed(text, language)
  const meant = likeliest(printed, language, losses)
  const units = text.split('')
  printed.tokens.forEach(({ start, letters }, place) => {
    const word = meant[place]!
    if (word === letters) return
    for (let at = 0; at < word.length; at += 1) units[start + at] = inCaseOf(text[start + at]!, word[at]!)
  })
  return units.join('')
}
