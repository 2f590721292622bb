import { fold } from '../../model/fold.js'
import { bareOf } from './letters.js'
import { LEXICON } from '../lexicon/lexicon.js'
import { partsOf, type Part } from '../lexicon/phrases.js'
import { territoryFiles } from '../lexicon/territory-files.js'
import { wordFiles } from '../lexicon/word-files.js'

/** The words of our papers, and the same in bare letters: enough to tell damaged letters, at little cost. */
export class KnownWords {
  readonly #words = new Set<string>()
  readonly #ofBare = new Map<string, string[]>()

  constructor() {
    for (const line of wordFiles['pairs.tsv'].split('\n')) {
      const word = line.slice(0, line.indexOf('\t')).toLowerCase()
      this.#words.add(word)
      const bare = bareOf(word)
      this.#ofBare.set(bare, [...this.ofBare(bare), word])
    }
  }

  has = (word: string): boolean => this.#words.has(word)
  /** Those with these bare letters. */
  ofBare = (bare: string): readonly string[] => this.#ofBare.get(bare) ?? []
}

let knownWords: KnownWords | null = null
export const theKnownWords = (): KnownWords => (knownWords ??= new KnownWords())

/** What stands for any number, and for any mark, the begin and the end of a text. */
export const NUMBER = '#'
export const MARK = ''

/** Costs are natural logarithms: of two readings the one of the lower sum is the likelier. */
const UNSEEN = 12
/** How much of the likelihood of a word is that of the pair, and what a pair that was seen once is discounted by. */
const OF_PAIR = 0.9
const DISCOUNT = 0.7
/** What a phrase of the lexicon, and a name of a place, counts beside our papers. */
const PHRASE_COUNTS = 3
const NAME_COUNTS = 0.3

/** The words behind a word. */
type Row = Map<number, { readonly often: number; readonly isCapital: boolean }>
/** A count of the table, the tab behind it and one unit more. */
const LONGEST_COUNT = 8

/**
 * Which words papers use, and which stand behind which: counted in our own papers (data/words), with the phrases of the
 * lexicon and the names of places. Of damaged letters it tells what was likely printed. Made when a text first needs it.
 */
export class Language {
  readonly #numbers = new Map<string, number>()
  readonly words: string[] = []
  readonly #often: number[] = []
  /** How often a pair stands in the lexicon and in names of places; those of our papers stand in rows. */
  readonly #pairs = new Map<number, number>()
  readonly #rows: (Row | string | undefined)[] = []
  /** Pairs of which the second word begins a name of a place or goes on with it. */
  readonly #inPlaces = new Set<number>()
  /** Words that mostly begin with a capital. */
  readonly #ofNames = new Set<number>()
  /** The first two words of the names of places. */
  readonly #ofPlaces = new Set<number>()
  readonly #inCapitals = new Set<number>()
  readonly #byBare = new Map<string, number[]>()
  #all = 0

  constructor() {
    for (const line of wordFiles['pairs.tsv'].trimEnd().split('\n')) this.#count(line)
    for (const { rows } of LEXICON) for (const [phrase] of rows) this.#phrase(partsOf(phrase))
    for (const text of [territoryFiles['2024.tsv'], territoryFiles['2025.tsv']]) this.#territories(text)
    this.words.forEach((word, number) => {
      this.#all += this.#often[number]!
      const bare = bareOf(word)
      const same = this.#byBare.get(bare)
      if (same) same.push(number)
      else this.#byBare.set(bare, [number])
    })
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.push(word) - 1
    this.#numbers.set(word, number)
    this.#often.push(0)
    return number
  }

  /** A line of the table: what stands behind the word is read when it is asked for. */
  #count(line: string): void {
    const wordEnd = line.indexOf('\t')
    const printed = line.slice(0, wordEnd)
    const [often = '0'] = line.slice(wordEnd + 1, wordEnd + LONGEST_COUNT).split('\t', 1)
    const word = this.#numberOf(printed.toLowerCase())
    this.#often[word]! += Number.parseInt(often, 36)
    if (printed.length > 1 && printed === printed.toUpperCase()) this.#inCapitals.add(word)
    if (/^\p{Lu}/u.test(printed)) this.#ofNames.add(word)
    this.#rows[word] = line.slice(wordEnd + often.length + 2)
  }

  /** What stands behind a word in our papers. */
  #row(word: number): Row | undefined {
    const row = this.#rows[word]
    if (typeof row !== 'string') return row
    const read: Row = new Map()
    const behind = row.split('\t')
    for (let at = 0; at + 1 < behind.length; at += 2) {
      const printed = behind[at]!
      const often = Number.parseInt(behind[at + 1]!, 36)
      read.set(this.#numberOf(printed.toLowerCase()), { often, isCapital: /^\p{Lu}/u.test(printed) })
    }
    this.#rows[word] = read
    return read
  }

  #pair(word: number, next: number, often: number): void {
    const key = keyOf(word, next)
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + often)
  }

  /** Each word of a phrase with each that may stand behind it; answers with which words it may end. */
  #phrase(parts: readonly Part[], before: readonly number[] = []): readonly number[] {
    let ends = before
    for (const part of parts) {
      if (typeof part !== 'string') {
        ends = [...new Set(part.flatMap((row) => this.#phrase(row, ends)))]
        continue
      }
      if (part === '~') continue
      const word = this.#numberOf(/\p{L}/u.test(part) ? part : part === NUMBER ? NUMBER : MARK)
      for (const end of ends) this.#pair(end, word, PHRASE_COUNTS)
      this.#often[word]! += PHRASE_COUNTS
      ends = [word]
    }
    return ends
  }

  #territories(text: string): void {
    const units = text.split('\n').flatMap((line) => {
      const [, , kind, name] = line.split('\t', 4)
      return name === undefined ? [] : [`${kind}|${name}`]
    })
    for (const unit of fold(units.join('/')).split('/')) {
      const [kind = '', name = ''] = unit.split('|')
      this.#territory(
        [...kind.split(' '), ...name.split(/[^\p{L}]+/u)].filter((word) => word !== ''),
        kind.split(' ').length,
      )
    }
  }

  /** The words of its kind, and behind them those of its name. */
  #territory(printed: readonly string[], first: number): void {
    const words = printed.map((word) => this.#numberOf(word))
    words.forEach((word, place) => {
      this.#often[word]! += NAME_COUNTS
      if (place === 0) return
      const before = words[place - 1]!
      this.#pair(before, word, NAME_COUNTS)
      // "liên quan" is no town, whatever towns are called
      if (place > first && this.#row(before)?.get(word)?.isCapital === false) return
      const pair = keyOf(before, word)
      if (place >= first) this.#inPlaces.add(pair)
      if (place === first + 1) this.#ofPlaces.add(pair)
    })
  }

  /** The words that are these letters without their accents. */
  readingsOf = (bare: string): readonly number[] => this.#byBare.get(bare) ?? []

  /** The number of a word; -1 for one that is not known. */
  numberOf = (word: string): number => this.#numbers.get(word) ?? -1

  /** The number of a word, of any number or of any mark. */
  numberOfToken = (letters: string): number =>
    this.numberOf(/\p{L}/u.test(letters) ? letters : /\d/.test(letters) ? NUMBER : MARK)

  /** Whether papers have the second word behind the first. */
  isPair = (before: number, word: number): boolean =>
    before >= 0 &&
    word >= 0 &&
    (this.#pairs.has(keyOf(before, word)) || this.#row(before)?.has(word) === true)

  /** Whether names have it there. */
  isPairOfName = (before: number, word: number): boolean => this.#isCapital(before, word) === true

  #isCapital = (before: number, word: number): boolean | undefined =>
    this.#inPlaces.has(keyOf(before, word)) || this.#row(before)?.get(word)?.isCapital

  /** Whether a word is printed in capitals: an abbreviation, or none that is known. */
  isInCapitals = (word: number): boolean => word < 0 || this.#inCapitals.has(word)

  /** Whether the second of two words begins with a capital, since a name goes on or begins there. */
  isCapital = (before: number, word: number): boolean =>
    this.#isCapital(before, word) ?? this.#ofNames.has(word)

  /** Whether the name of a place begins with these two words, wherever they stand. */
  beginsPlace = (word: number, behind: number): boolean => this.#ofPlaces.has(keyOf(word, behind))

  /** What it costs that a word stands behind another; -1 is a word that is not known. */
  costOf(before: number, word: number): number {
    if (word < 0) return UNSEEN
    const alone = ((this.#often[word] as number) + 0.1) / this.#all
    const pair =
      before < 0
        ? 0
        : (this.#pairs.get(keyOf(before, word)) ?? 0) + (this.#row(before)?.get(word)?.often ?? 0)
    if (pair === 0) return -Math.log((1 - OF_PAIR) * alone)
    const share = Math.max(0.1, pair - DISCOUNT) / ((this.#often[before] as number) + 2)
    return -Math.log(OF_PAIR * Math.min(1, share) + (1 - OF_PAIR) * alone)
  }
}

const PER_WORD = 0x10000
export const keyOf = (before: number, word: number): number => before * PER_WORD + word

let language: Language | null = null
export const theLanguage = (): Language => (language ??= new Language())
