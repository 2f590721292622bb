const MOST_KNOWN = 50_000

/** Asks again only for words that it has not been asked for: a paper has few words, each many times. */
export function remembering<Answer>(find: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const answer = find(word)
    known.set(word, answer)
    return answer
  }
}
