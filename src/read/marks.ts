/**
 * What stands on a paper outside its running text, as `Source.marks` gives it: lines go in one by one or by whole
 * texts, the short ones are kept, each once and trimmed. Their number is bounded: a paper has few, and who has
 * thousands wants to hide one among them, so the first ones stay.
 */
export class Marks {
  readonly #lines = new Set<string>()

  get lines(): readonly string[] {
    return [...this.#lines]
  }

  /** No further line will be kept. */
  get full(): boolean {
    return this.#lines.size >= MOST
  }

  /** `text`: one line or several. */
  add(text: string): void {
    for (const line of text.split(/[\n\r\f]/)) {
      if (this.full) return
      const trimmed = line.trim()
      if (trimmed !== '' && trimmed.length <= LONGEST) this.#lines.add(trimmed)
    }
  }
}

/** A stamp says a few words; whole sentences outside the text are no marks. */
const LONGEST = 60
const MOST = 200
