import { fold } from '../../model/fold.js'

/**
 * Phrases of one kind, each with what it means. A phrase is written as it is printed, in any case; in it
 * `(a|b|)` is one of several, `#` a number, and `~` what may stand between the parts of a body's name: nothing, a comma,
 * a dash, "&", "và" or ", và".
 */
export interface Phrases<Kind extends string, Value> {
  readonly kind: Kind
  readonly rows: ReadonlyArray<readonly [phrase: string, value: Value]>
}

export const phrases = <Kind extends string, Value>(
  kind: Kind,
  rows: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Kind, Value> => ({ kind, rows: [...rows] })

/** Phrases that mean nothing but their kind. */
export const words = <Kind extends string>(kind: Kind, lines: string): Phrases<Kind, null> => ({
  kind,
  rows: lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line, null] as const),
})

/** A word or mark, or one of several rows of them. */
export type Part = string | readonly (readonly Part[])[]

/** In: a phrase. Out: its words and marks, folded, with its choices among them. */
export function partsOf(phrase: string): Part[] {
  const tokens = wordsIn(phrase)
  let at = 0
  const rowTill = (ends: string): Part[] => {
    const parts: Part[] = []
    for (; at < tokens.length && !ends.includes(tokens[at] as string); at += 1)
      parts.push(tokens[at] === '(' ? choice() : (tokens[at] as string))
    return parts
  }
  const choice = (): Part[][] => {
    const rows: Part[][] = []
    do {
      at += 1
      rows.push(rowTill('|)'))
    } while (tokens[at] === '|')
    return rows
  }
  return rowTill('')
}

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+|[^\s]/gu) ?? []

/** Phrases that are only asked for at places known already; as spans they would be everywhere. */
export interface PhraseList {
  readonly phrases: ReadonlySet<string>
  /** How many words and marks the longest has. */
  readonly longest: number
}

/** Phrases with a bar between each two. */
export function phraseList(line: string): PhraseList {
  const all = line.split('|').map(fold)
  return { phrases: new Set(all), longest: Math.max(...all.map((phrase) => wordsIn(phrase).length)) }
}
/** The phrases as a pattern for folded text, where none is annotated. */
export const patternOf = (rows: Phrases<string, unknown>['rows']): string =>
  rows.map(([phrase]) => spelled(partsOf(phrase), '')).join('|')

/** Its words with what stands between them; `before`: what stands before the first. */
function spelled(parts: readonly Part[], before: string): string {
  let gap = before
  let pattern = ''
  for (const part of parts) {
    if (typeof part === 'string') pattern += (/[\p{L}\p{N}]/u.test(part) ? gap : gap && '\\s*') + part
    else pattern += `(?:${part.map((row) => spelled(row, gap)).join('|')})`
    const isLeftOut = typeof part !== 'string' && part.some((row) => row.length === 0)
    gap = isLeftOut ? gap || '\\s*' : '\\s+'
  }
  return pattern
}
