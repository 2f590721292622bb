import { numeral, type NumeralFormat } from './numeral.js'

const FORMATS: Readonly<Record<string, NumeralFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** What stands before an item of a list; `kind`: as the attribute `type` of `ol` says it, `-` for bullets. */
export function markOf(kind: string, number: number): string {
  if (kind === '-') return '-'
  const format = FORMATS[kind] ?? 'decimal'
  return `${numeral(format, number)}${format.endsWith('Letter') ? ')' : '.'}`
}

const PART = /"([^"]{0,20})"|'([^']{0,20})'|counters?\(([^()]{1,80})\)/g
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/\bupper-roman\b/i, 'I'],
  [/\blower-roman\b/i, 'i'],
  [/\bupper-(?:alpha|latin)\b/i, 'A'],
  [/\blower-(?:alpha|latin)\b/i, 'a'],
]

/**
 * What a style sheet writes before an item, as Google Docs has it do with all lists. `content`: the property; `numbers`: of
 * the items around it, its own last. '' where it writes nothing that parts items.
 */
export function markIn(content: string, numbers: readonly number[]): string {
  const parts = [...content.matchAll(PART)]
  const counters = parts.filter(([, , , counter]) => counter !== undefined)
  if (counters.length === 0) return parts.some(([, one, other]) => /\S/.test(one ?? other ?? '')) ? '-' : ''
  const own = numbers.slice(-counters.length)
  // a list that counts items of others counts from one
  while (own.length < counters.length) own.unshift(1)
  const values = own.values()
  return parts
    .map(([, one, other, counter]) =>
      counter === undefined ? (one ?? other ?? '') : counted(counter, values.next().value ?? 1),
    )
    .join('')
    .trim()
}

function counted(counter: string, number: number): string {
  const kind = STYLES.find(([style]) => style.test(counter))?.[1] ?? '1'
  return numeral(FORMATS[kind] ?? 'decimal', number)
}
