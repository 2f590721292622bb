import { classesOfUnits, UnitBuffer } from '../../model/units.js'

const MARK = 0
const BLANK = 1
const CAPITAL = 2
const SMALL = 3
const DIGIT = 4
const KIND = classesOfUnits([
  [BLANK, /\s/],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{L}/u],
  [DIGIT, /\d/],
])

const buffer = new UnitBuffer()

/** Calls `visit` for each run of letters and digits of a text, in order; it must not ask for words itself. */
export function eachWord(text: string, visit: (word: string, start: number) => void): void {
  buffer.write(text)
  const { units } = buffer
  for (let at = 0; at < text.length; at += 1) {
    if ((KIND[units[at] as number] as number) <= BLANK) continue
    const start = at
    // the blank behind the text ends its last word
    while ((KIND[units[at] as number] as number) > BLANK) at += 1
    visit(text.slice(start, at), start)
  }
}

/** A word, a number or a mark of a text. */
export interface Token {
  readonly start: number
  readonly letters: string
}

/** Letters in a row are one token, so are digits; a mark is one alone. */
export function tokensOf(text: string): Token[] {
  buffer.write(text)
  const { units } = buffer
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    const kind = KIND[units[at] as number] as number
    at += 1
    if (kind === BLANK) continue
    if (kind === DIGIT) while (KIND[units[at] as number] === DIGIT) at += 1
    else if (kind !== MARK) while (isLetter(KIND[units[at] as number] as number)) at += 1
    tokens.push({ start, letters: text.slice(start, at) })
  }
  return tokens
}

const isLetter = (kind: number): boolean => kind === CAPITAL || kind === SMALL

/** How many letters of a text are capitals, and how many are not. */
export function lettersOf(text: string): { readonly capitals: number; readonly small: number } {
  const counts = [0, 0, 0, 0, 0]
  buffer.write(text)
  for (let at = 0; at < text.length; at += 1) {
    const kind = KIND[buffer.units[at] as number] as number
    counts[kind]! += 1
  }
  return { capitals: counts[CAPITAL]!, small: counts[SMALL]! }
}
