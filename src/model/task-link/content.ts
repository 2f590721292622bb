import { fold } from '../fold.js'
import type { LinkableTask } from './task-link.js'
import { COMMON_WORDS, EMPTY_PHRASES, MEANING_OF, RANK_WORDS } from './vocabulary.js'

/**
 * What a task is about, as terms: pairs of syllables that stand beside each other, for most Vietnamese words are two
 * syllables long, single syllables and numbers, and what phrases mean that papers use for one another. Who does it, by when,
 * and the phrases of all papers are left out.
 */
export interface Content {
  /** Every term once. */
  readonly terms: ReadonlySet<string>
  /** The terms of each stretch between marks of punctuation that has at least two words. */
  readonly clauses: readonly ReadonlySet<string>[]
  /** What tells the bodies of one branch at all levels apart from others: of "Sở Xây dựng" and "Bộ Xây dựng" the same. */
  readonly branches: ReadonlySet<string>
  /** Whether it is to report, and little else; such a task is like all others that are. */
  readonly reports: boolean
  /** Whether it does but lead up to others: "… thực hiện các nhiệm vụ sau:". */
  readonly introduces: boolean
}

const BREAK = ' | '
const PIECE = /[^.;:,()|!?“”"–\n]+/gu
const WORD = /\p{L}+|\d+(?:[.,/]\d+)*%?/gu

export function contentOf({ words, names, days }: Pick<LinkableTask, 'words' | 'names' | 'days'>): Content {
  const told = without(fold(words), [...names, ...days].map(fold))
  const clauses = (without(told, EMPTY_PHRASES).match(PIECE) ?? [])
    .map(termsOf)
    .filter(({ size }) => size > 0)
  const terms = new Set(clauses.flatMap((clause) => [...clause]))
  return {
    terms,
    clauses: clauses.filter(({ size }) => size > 1),
    branches: new Set(
      names.flatMap((name) => fold(name).match(WORD) ?? []).filter((word) => !RANK_WORDS.has(word)),
    ),
    reports: terms.has('báo cáo') && terms.size <= FEW_TERMS,
    introduces: introduces(words),
  }
}

/** Whether words do but lead up to what follows them: "… thực hiện tốt các nhiệm vụ sau:". */
export const introduces = (words: string): boolean => /\p{L}\s+(?:sau|sau đây)\s*:?\s*$/u.test(words)

/** Terms of a sentence. */
const FEW_TERMS = 40

/** A text in which phrases stand no more, the longest of them first. */
function without(text: string, phrases: readonly string[]): string {
  let left = ` ${text} `
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length))
    if (phrase.length > 1 && left.includes(phrase)) left = cutOut(left, phrase)
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

function termsOf(piece: string): Set<string> {
  const words = piece.match(WORD) ?? []
  const terms = new Set<string>()
  for (let at = 0; at < words.length; at += 1)
    for (let end = at + 1; end <= at + LONGEST_PHRASE; end += 1) {
      const meaning = MEANING_OF.get(words.slice(at, end).join(' '))
      if (meaning !== undefined) terms.add(meaning)
    }
  words.forEach((word, at) => {
    if (!COMMON_WORDS.has(word)) terms.add(word)
    const next = words[at + 1]
    if (next !== undefined && !(COMMON_WORDS.has(word) || COMMON_WORDS.has(next)))
      terms.add(`${word} ${next}`)
  })
  return terms
}
