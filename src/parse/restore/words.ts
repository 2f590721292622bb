import { classesOfUnits, UnitBuffer } from '../../model/units.js'

const CAPITAL = 1
const SMALL = 2
const DIGIT = 3
const KIND = classesOfUnits([
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
    if (KIND[units[at] as number] === 0) continue
    const start = at
    // the blank behind the text ends its last word
    while (KIND[units[at] as number] !== 0) at += 1
    visit(text.slice(start, at), start)
  }
}

/** How many letters of a text are capitals, and how many are not. */
export function lettersOf(text: string): { readonly capitals: number; readonly small: number } {
  const counts = [0, 0, 0, 0]
  buffer.write(text)
  for (let at = 0; at < text.length; at += 1) {
    const kind = KIND[buffer.units[at] as number] as number
    counts[kind]! += 1
  }
  return { capitals: counts[CAPITAL]!, small: counts[SMALL]! }
}
