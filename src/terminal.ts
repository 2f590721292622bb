import type { Writable } from 'node:stream'

type Stream = Writable & { isTTY?: boolean }

/** A step by its name, with what it says where there are no words for it. */
export interface NamedStep {
  readonly step: string
  readonly message: string
  readonly count?: number
  readonly total?: number
  /** What the words for it tell. */
  readonly figures?: readonly number[]
}

/** What to say of each step, by its name. */
type StepWords = Readonly<Record<string, string | ((...figures: number[]) => string)>>

/** Shows how far long work is: on a terminal one line that is rewritten, elsewhere one line for each step. */
export class ProgressLine {
  readonly #out: Stream
  readonly #words: StepWords
  #open = false
  #last = ''

  /** `words`: localised messages by the name of the step. */
  constructor(out: Stream, words: StepWords = {}) {
    this.#out = out
    this.#words = words
  }

  /** Shows the words for a step; its `message` where there are none. */
  named({ step, message, count, total, figures = [] }: NamedStep): void {
    const words = this.#words[step] ?? message
    this.step(typeof words === 'string' ? words : words(...figures), count, total)
  }

  /** `count` of `total` is shown on a terminal only, where it does not add lines. */
  step(message: string, count?: number, total?: number): void {
    if (this.#out.isTTY) {
      const counted = count === undefined ? '' : total === undefined ? ` ${count}` : ` ${count}/${total}`
      this.#out.write(`\r\u001b[2K${message}${counted}`)
      this.#open = true
    } else if (message !== this.#last) this.#out.write(`${message}\n`)
    this.#last = message
  }

  /** Erases the line, so that something else can be printed in its place. */
  clear(): void {
    if (this.#open) this.#out.write('\r\u001b[2K')
    this.#open = false
  }

  /** Leaves the line as it is; what follows is printed below it. */
  done(): void {
    if (this.#open) this.#out.write('\n')
    this.#open = false
  }
}

/** Control characters and marks of text direction, which could change what else a terminal shows. */
const CONTROLS = /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The text with a blank in place of each control character, safe to print on a terminal. */
export const terminalSafe = (text: string): string => text.replace(CONTROLS, ' ')

/** JSON with control characters escaped, safe to print on a terminal. */
export const terminalSafeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    CONTROLS,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** In: the environment. Out: whether a terminal there is to show colours. */
export const wantsColours = (env: NodeJS.ProcessEnv): boolean => !env['NO_COLOR'] && env['TERM'] !== 'dumb'

const SGR_CODES = { BOLD: 1, RED: 31, GREEN: 32, YELLOW: 33, CYAN: 36 } as const

/** Puts a text into a style of the terminal. */
export type Paint = (style: keyof typeof SGR_CODES, text: string) => string

/** Paints with ANSI escape sequences, or returns texts as they are when `colours` is false. */
export const painter = (colours: boolean): Paint =>
  colours ? (style, text) => `\u001b[${SGR_CODES[style]}m${text}\u001b[0m` : (_style, text) => text
