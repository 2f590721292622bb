import { fold } from '../fold.js'
import type { LinkableTask } from './task-link.js'
import { MEANINGS_OF } from './meanings.js'
import { routineOf, type Routine } from './routine.js'
import { COMMON_WORDS, EMPTY_PHRASES, RANK_WORDS } from './vocabulary.js'

/**
 * What a task is about, as terms. Who does it, by when, and the phrases of all papers are left out.
 */
export interface Content extends Routine {
  /**
   * Pairs of syllables that stand beside each other, for most Vietnamese words are two syllables long, single syllables and
   * numbers, and what phrases mean that papers use for one another.
   */
  readonly terms: ReadonlySet<string>
  /** The same, but where a phrase has others for it, what it means instead of its syllables. */
  readonly senses: ReadonlySet<string>
  /** What tells the bodies of one branch at all levels apart from others: of "Sở Xây dựng" and "Bộ Xây dựng" the same. */
  readonly branches: ReadonlySet<string>
  /** Whether it does but lead up to others: "… thực hiện các nhiệm vụ sau:". */
  readonly introduces: boolean
}

const BREAK = ' | '
const PIECE = /[^.;:,()|!?“”"–\n]+/gu
const WORD = /\p{L}+|\d+(?:[.,/]\d+)*%?/gu

/** `others`: phrases that tell nothing of what is done, as `bodiesOf` gives them. */
export function contentOf(
  { words, names, days }: Pick<LinkableTask, 'words' | 'names' | 'days'>,
  others: readonly string[] = [],
): Content {
  const own = without(fold(words), toCut([...names, ...days]))
  const told = without(without(own, others), EMPTY_LONGEST_FIRST)
  const pieces = (told.match(PIECE) ?? []).map((piece) => piece.match(WORD) ?? [])
  const terms = new Set(pieces.flatMap(termsOf))
  return {
    terms,
    senses: new Set(pieces.flatMap(sensesOf)),
    branches: new Set(
      names.flatMap((name) => fold(name).match(WORD) ?? []).filter((word) => !RANK_WORDS.has(word)),
    ),
    introduces: introduces(words),
    ...routineOf(
      words,
      [...terms].filter((term) => !term.includes(' ') && !term.startsWith('=')),
    ),
  }
}

/** Papers that name more bodies are long lists of them, and each task is looked through for every one. */
const MOST_BODIES = 200

/** The bodies that a paper names, for its tasks name in passing those who have a part in others. */
export const bodiesOf = (tasks: readonly Pick<LinkableTask, 'names'>[]): readonly string[] =>
  toCut([...new Set(tasks.flatMap(({ names }) => names))].slice(0, MOST_BODIES))

/** Whether words do but lead up to what follows them: "… thực hiện tốt các nhiệm vụ sau:". */
export const introduces = (words: string): boolean => /\p{L}\s+(?:sau|sau đây)\s*:?\s*$/u.test(words)

const longestFirst = (phrases: readonly string[]): string[] => phrases.toSorted((a, b) => b.length - a.length)

/** "Thanh tra, kiểm tra …" is no body. */
const toCut = (phrases: readonly string[]): string[] =>
  longestFirst(phrases.map(fold).filter((phrase) => !MEANINGS_OF.has(phrase)))
const EMPTY_LONGEST_FIRST = longestFirst(EMPTY_PHRASES)

/** A text in which phrases, the longest of which come first, stand no more. */
function without(text: string, phrases: readonly string[]): string {
  let left = ` ${text} `
  for (const phrase of phrases) if (phrase.length > 1 && left.includes(phrase)) left = cutOut(left, phrase)
  return left
}

const LETTER = /[\p{L}\d]/u

/** Takes a phrase out where it does not stand inside a word. */
function cutOut(text: string, phrase: string): string {
  let left = ''
  let from = 0
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length
    if (at < from || LETTER.test(text[at - 1] ?? ' ') || LETTER.test(text[end] ?? ' ')) continue
    left += text.slice(from, at) + BREAK
    from = end
  }
  return left + text.slice(from)
}

/** In syllables. */
const LONGEST_PHRASE = 4

function termsOf(words: readonly string[]): string[] {
  return words.flatMap((_, at) => {
    const phrases = Array.from({ length: LONGEST_PHRASE }, (_, more) => words.slice(at, at + more + 1))
    return [
      ...phrases.flatMap((phrase) => MEANINGS_OF.get(phrase.join(' ')) ?? []),
      ...wordsAt(words, at, () => true),
    ]
  })
}

function sensesOf(words: readonly string[]): string[] {
  const senses: string[] = []
  // up to where phrases reach; one that ends within another is a part of it
  let covered = 0
  words.forEach((_, at) => {
    const end = at + phraseAt(words, at)
    if (end > Math.max(at, covered)) {
      senses.push(...MEANINGS_OF.get(words.slice(at, end).join(' '))!)
      covered = end
    } else if (at >= covered) senses.push(...wordsAt(words, at, (word) => !MEANINGS_OF.has(word)))
  })
  return senses
}
/** The length of the longest phrase at a place that has others for it; 0: none. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1)
    if (MEANINGS_OF.has(words.slice(at, at + length).join(' '))) return length
  return 0
}

/** The syllable at a place, and the pair that it begins if the next one fits; nothing of those that join others. */
function wordsAt(words: readonly string[], at: number, fits: (next: string) => boolean): string[] {
  const [word, next] = [words[at]!, words[at + 1]]
  if (COMMON_WORDS.has(word)) return []
  return next === undefined || COMMON_WORDS.has(next) || !fits(next) ? [word] : [word, `${word} ${next}`]
}
