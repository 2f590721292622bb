/** A word of a page that is somewhere in a text. */
interface Sought {
  readonly text: string
  /** Words of one line have the same; the next line the next number. */
  readonly line: number
}

/** What a text may have between two words and the words themselves have not. */
const BETWEEN = /[\s|]/

/**
 * Finds where each word stands in the text that was put together from all of them, in whatever order: its offset, or -1.
 * Where one word stands in several places, it is the one whose neighbours are the same.
 */
export function placesOf(words: readonly Sought[], text: string): Int32Array {
  const places = new Int32Array(words.length).fill(-1)
  const byText = new Map<string, number[]>()
  words.forEach((word, index) => {
    const same = byText.get(word.text)
    if (same) same.push(index)
    else byText.set(word.text, [index])
  })
  const longest = words.reduce((most, word) => Math.max(most, word.text.length), 0)
  let previous = -1
  for (let at = 0; at < text.length;) {
    if (BETWEEN.test(text[at] as string)) {
      at += 1
      continue
    }
    const next = previous + 1
    const isNext =
      next < words.length && places[next] === -1 && text.startsWith((words[next] as Sought).text, at)
    const found =
      isNext && words[next]?.line === words[previous]?.line ? next : bestAt(at, isNext ? next : -1)
    if (found < 0) {
      at += 1
      continue
    }
    places[found] = at
    previous = found
    at += (words[found] as Sought).text.length
  }
  return places

  /** The word that is here and from which most words of its line follow; of equals the one read next. */
  function bestAt(at: number, preferred: number): number {
    let [best, most] = [preferred, preferred < 0 ? 0 : runFrom(preferred, at)]
    for (let length = 1; length <= longest && at + length <= text.length; length += 1)
      for (const index of byText.get(text.slice(at, at + length)) ?? []) {
        if (places[index] !== -1) continue
        const run = runFrom(index, at)
        if (run > most) [best, most] = [index, run]
      }
    return best
  }

  /** How many characters follow in the text as they follow in the word's line. */
  function runFrom(index: number, at: number): number {
    let [end, run] = [at, 0]
    for (let of = index; of < words.length && words[of]?.line === words[index]?.line; of += 1) {
      while (end < text.length && BETWEEN.test(text[end] as string)) end += 1
      const { text: word } = words[of] as Sought
      if (places[of] !== -1 || !text.startsWith(word, end)) break
      end += word.length
      run += word.length
    }
    return run
  }
}
