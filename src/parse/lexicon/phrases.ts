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

/** Every way to print a phrase with `(a|b|)` in it. */
export function spellingsOf(phrase: string): string[] {
  const inner = /\(([^()]*)\)/u.exec(phrase)
  if (!inner) return [phrase]
  const [whole, choices = ''] = inner
  return choices
    .split('|')
    .flatMap((choice) =>
      spellingsOf(phrase.slice(0, inner.index) + choice + phrase.slice(inner.index + whole.length)),
    )
}

/** The words and marks of a phrase, folded. */
export const partsOf = (spelling: string): string[] => fold(spelling).match(/[\p{L}\p{N}]+|[^\s]/gu) ?? []

/** Phrases that are only asked for at places known already; as spans they would be everywhere. */
export interface PhraseList {
  readonly phrases: ReadonlySet<string>
  /** How many words and marks the longest has. */
  readonly longest: number
}

/** Phrases with a bar between each two. */
export function phraseList(line: string): PhraseList {
  const all = line.split('|').map(fold)
  return { phrases: new Set(all), longest: Math.max(...all.map((phrase) => partsOf(phrase).length)) }
}
/** The phrases as a pattern for folded text, where none is annotated. */
export const patternOf = ({ rows }: Phrases<string, unknown>): string =>
  rows
    .flatMap(([phrase]) => spellingsOf(phrase))
    .map((spelling) =>
      partsOf(spelling)
        .join('\\s+')
        .replaceAll(/\\s\+(?=[,:])/g, '\\s*'),
    )
    .join('|')
