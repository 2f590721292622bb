import type { Annotated } from '../../annotate/annotated.js'

/** "phối hợp với A (B); …", "A (cơ quan thường trực) cùng B": where the words before brackets end that end at `end`. */
export function withoutBrackets({ low }: Annotated, end: number): number {
  const till = low.slice(0, end).trimEnd().length
  const open = low[till - 1] === ')' ? low.lastIndexOf('(', till) : -1
  return open < 0 || till - open > LONGEST_BRACKET ? end : low.slice(0, open).trimEnd().length
}
const LONGEST_BRACKET = 120
