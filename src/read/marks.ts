import { withNoteMarks } from './raised.js'

/**
 * Collects the short texts outside a document's running text (see `Source.marks`), such as stamps, headers and
 * watermarks: each once, trimmed. Only the first ones are kept, so that a file with thousands cannot exhaust memory.
 */
export class Marks {
  readonly #lines = new Set<string>()

  get lines(): readonly string[] {
    return [...this.#lines]
  }

  /** Whether further lines would be dropped. */
  get full(): boolean {
    return this.#lines.size >= MOST
  }

  /** `text`: one or more lines. */
  add(text: string): void {
    for (const line of text.split(/[\n\r\f]/)) {
      if (this.full) return
      const trimmed = withNoteMarks(line).trim()
      if (trimmed !== '' && trimmed.length <= LONGEST) this.#lines.add(trimmed)
    }
  }
}

/** In characters: a stamp has a few words, a whole sentence is none. */
const LONGEST = 60
const MOST = 200
