import { foldInPlace } from '../../model/fold.js'
import { MARK, NUMBER, type Language } from './language.js'
import { bareOf, inCaseOf, partsOfLetter, tokensOf, type Token } from './letters.js'

/** What it costs that a letter was printed where another stands: of each letter that lost a mark, and of each that has a wrong one. */
export interface Losses {
  readonly lost: number
  readonly wrong: number
}

const [GRAVE, ACUTE, TILDE, HOOK] = ['\u0300', '\u0301', '\u0303', '\u0309']
const [CIRCUMFLEX, HORN] = ['\u0302', '\u031b']
/** Marks that scans take for another. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  [HOOK, ACUTE],
  [TILDE, HOOK],
  [GRAVE, ACUTE],
  [ACUTE, GRAVE],
  [CIRCUMFLEX, HORN],
])

/** Of the marks of what is meant scans leave some or none, or take one for another like it. */
const mayBeLeftOf = (marks: string, meant: string): boolean =>
  [...marks].every((mark) => meant.includes(mark) || [...meant].some((one) => ALIKE.get(one) === mark))

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

function readingsOf({ letters }: Token, language: Language, losses: Losses): readonly Reading[] {
  if (!/\p{L}/u.test(letters)) {
    const letter = /\d/.test(letters) ? NUMBER : MARK
    return [{ word: language.numberOf(letter), letters, cost: 0 }]
  }
  const own = language.numberOf(letters)
  const readings = [{ word: own, letters, cost: 0 }]
  for (const word of language.readingsOf(bareOf(letters))) {
    const meant = language.words[word]!
    if (word === own || meant.length !== letters.length) continue
    readings.push({ word, letters: meant, cost: costOfLetters(letters, meant, losses) })
  }
  return readings
}

/** The likeliest reading of a text as a whole: the words that fit their letters and stand behind one another. */
function likeliest(tokens: readonly Token[], language: Language, losses: Losses): string[] {
  const columns = tokens.map((token) => readingsOf(token, language, losses))
  const from: number[][] = []
  let before: readonly Reading[] = [{ word: language.numberOf(MARK), letters: '', cost: 0 }]
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
  const low = foldInPlace(text)
  const tokens = tokensOf(low)
  const meant = likeliest(tokens, language, losses)
  const units = text.split('')
  tokens.forEach(({ start, letters }, place) => {
    const word = meant[place]!
    if (word === letters) return
    for (let at = 0; at < word.length; at += 1) units[start + at] = inCaseOf(text[start + at]!, word[at]!)
  })
  return units.join('')
}
