/** A value of a PDF dictionary as it is printed: where it begins and ends in the file. */
export interface Printed {
  readonly start: number
  readonly end: number
}

/** So many bytes of one dictionary are looked at, hexadecimal strings apart; real ones of signatures have some hundred. */
const MOST_BYTES = 64 * 1024
const MOST_NESTED = 32

/**
 * The entries of the dictionary that begins at `start` of a PDF's bytes (`<<`), by their names. Of nested values only the
 * ends are looked for. Null for what is no dictionary.
 */
export function dictionaryAt(bytes: Buffer, start: number): ReadonlyMap<string, Printed> | null {
  const reader = new Reader(bytes, start)
  reader.skipBlank()
  if (!reader.take('<<')) return null
  const entries = new Map<string, Printed>()
  for (;;) {
    reader.skipBlank()
    if (reader.take('>>')) return entries
    const name = reader.name()
    if (name === null) return null
    const value = reader.value()
    if (value === null) return null
    if (!entries.has(name)) entries.set(name, value)
  }
}

/** The text of a string as it is printed: `(D\\072 2026)`, `<443A>`, either of them in UTF-16, too. */
export function textOfString(printed: string): string {
  const bytes = printed.startsWith('<')
    ? Buffer.from(printed.replace(/[^\da-f]+/gi, ''), 'hex')
    : Buffer.from(printed.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[^])/g, unescaped), 'latin1')
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff
  return isUtf16 ? new TextDecoder('utf-16be').decode(bytes) : bytes.toString('latin1')
}

/** A backslash before the end of a line goes with it. */
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
}

const unescaped = (_: string, escape: string): string =>
  /^[0-7]/.test(escape) ? String.fromCharCode(parseInt(escape, 8) & 0xff) : (ESCAPES[escape] ?? escape)

const codeOf = (letter: string): number => letter.charCodeAt(0)
const [SLASH, LESS, GREATER, OPEN, CLOSE] = [...'/<>()'].map(codeOf) as [
  number,
  number,
  number,
  number,
  number,
]
const [OPEN_LIST, BACKSLASH, PERCENT] = [...'[\\%'].map(codeOf) as [number, number, number]
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]
const BLANKS: ReadonlySet<number> = new Set([0, 9, LINE_FEED, 12, CARRIAGE_RETURN, 32])
const DELIMITERS: ReadonlySet<number> = new Set([...'()<>[]{}/%'].map(codeOf))

/** Goes forward through the words of a PDF, so far as `MOST_BYTES` last. */
class Reader {
  readonly #bytes: Buffer
  #at: number
  #left = MOST_BYTES

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  skipBlank(): void {
    for (;;) {
      if (this.#byte === PERCENT)
        while (this.#byte !== null && this.#byte !== LINE_FEED && this.#byte !== CARRIAGE_RETURN) this.#step()
      else if (this.#byte !== null && BLANKS.has(this.#byte)) this.#step()
      else return
    }
  }

  take(letters: string): boolean {
    const end = this.#at + letters.length
    if (this.#bytes.toString('latin1', this.#at, end) !== letters) return false
    this.#at = end
    return true
  }

  name(): string | null {
    if (this.#byte !== SLASH) return null
    this.#step()
    return this.#word()
  }

  /** A word, a name, a string, a list or a dictionary with all that is in it, or a reference (`12 0 R`). */
  value(): Printed | null {
    this.skipBlank()
    const start = this.#at
    if (!this.#skipValue(0)) return null
    let end = this.#at
    // what follows a word and is no name belongs to it
    for (this.skipBlank(); this.#isRegular; this.skipBlank()) {
      this.#word()
      end = this.#at
    }
    return { start, end }
  }

  get #byte(): number | null {
    return this.#left > 0 && this.#at < this.#bytes.length ? this.#bytes[this.#at]! : null
  }

  get #isRegular(): boolean {
    return this.#byte !== null && !BLANKS.has(this.#byte) && !DELIMITERS.has(this.#byte)
  }

  #step(): void {
    this.#at += 1
    this.#left -= 1
  }

  #word(): string {
    const start = this.#at
    while (this.#isRegular) this.#step()
    return this.#bytes.toString('latin1', start, this.#at)
  }

  #skipValue(nested: number): boolean {
    if (nested > MOST_NESTED) return false
    if (this.take('<<')) return this.#skipTo('>>', nested)
    if (this.#byte === OPEN_LIST) return this.take('[') && this.#skipTo(']', nested)
    if (this.#byte === OPEN) return this.#skipString()
    if (this.#byte === LESS) return this.#skipDigits()
    if (this.#byte === SLASH) return this.name() !== null
    return this.#isRegular && this.#word() !== ''
  }

  #skipTo(end: string, nested: number): boolean {
    for (this.skipBlank(); !this.take(end); this.skipBlank()) if (!this.#skipValue(nested + 1)) return false
    return true
  }

  /** Brackets in a string are paired, or a backslash stands before them. */
  #skipString(): boolean {
    let depth = 0
    while (this.#byte !== null) {
      if (this.#byte === BACKSLASH) this.#step()
      else if (this.#byte === OPEN) depth += 1
      else if (this.#byte === CLOSE) depth -= 1
      this.#step()
      if (depth === 0) return true
    }
    return false
  }

  #skipDigits(): boolean {
    const end = this.#bytes.indexOf(GREATER, this.#at)
    if (end === -1) return false
    this.#at = end + 1
    this.#left -= 1
    return true
  }
}
