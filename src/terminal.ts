import type { Writable } from 'node:stream'

type Stream = Writable & { isTTY?: boolean }

/** Shows long work: one line that is rewritten on a terminal, a plain line a step elsewhere. */
export class ProgressLine {
  readonly #out: Stream
  readonly #words: Readonly<Record<string, string>>
  #open = false
  #last = ''

  /** `words`: what is shown for a step that has a name of its own, in the person's language. */
  constructor(out: Stream, words: Readonly<Record<string, string>> = {}) {
    this.#out = out
    this.#words = words
  }

  /** A step by its name; `message` where the language has no words for it. */
  named(step: string, message: string, count?: number, total?: number): void {
    this.step(this.#words[step] ?? message, count, total)
  }

  /** `count` (of `total`) is shown on a terminal only: a log needs no line a jar. */
  step(message: string, count?: number, total?: number): void {
    if (this.#out.isTTY) {
      const counted = count === undefined ? '' : total === undefined ? ` ${count}` : ` ${count}/${total}`
      this.#out.write(`\r\u001b[2K${message}${counted}`)
      this.#open = true
    } else if (message !== this.#last) this.#out.write(`${message}\n`)
    this.#last = message
  }

  /** Takes the line away, for what is printed in its place; on a terminal only. */
  clear(): void {
    if (this.#open) this.#out.write('\r\u001b[2K')
    this.#open = false
  }

  /** Ends the line; what follows is printed below it. */
  done(): void {
    if (this.#open) this.#out.write('\n')
    this.#open = false
  }
}

/** Control characters would steer the terminal, direction marks would turn what stands beside them. */
export const harmless = (text: string): string => text.replace(STEERING, ' ')

/** As JSON, in which what would steer a terminal is escaped. */
export const harmlessJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    STEERING,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

const STEERING = /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const CODES = { BOLD: 1, RED: 31, GREEN: 32, YELLOW: 33, CYAN: 36 } as const
/** A text in a style of the terminal. */
export type Paint = (style: keyof typeof CODES, text: string) => string
/** Colours, or plain texts where there are none. */
export const painted = (colours: boolean): Paint =>
  colours ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_style, text) => text

/**
 * Whether Ctrl-C was pressed. While a piece of work is under way that must end whole, the first one asks it to stop
 * behind what it is doing; a second one ends the process at once.
 */
export class Interruption {
  #asked = false
  readonly #hear = (): void => {
    if (this.#asked) process.exit(130)
    this.#asked = true
    this.#told()
  }
  readonly #told: () => void

  constructor(told: () => void) {
    this.#told = told
    process.on('SIGINT', this.#hear)
  }

  get asked(): boolean {
    return this.#asked
  }

  end(): void {
    process.off('SIGINT', this.#hear)
  }
}
