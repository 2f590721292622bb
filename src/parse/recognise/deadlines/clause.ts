import type { Annotated } from '../../annotate/annotated.js'

/** Where the clause begins that holds what stands before `at`: behind the last full stop or semicolon, within a reach. */
export function clauseFrom(text: Annotated, from: number, at: number, reach: number): number {
  const first = Math.max(from, at - reach)
  for (let i = at - 1; i >= first; i -= 1) {
    const unit = text.low.charCodeAt(i)
    if (unit === FULL_STOP || unit === SEMICOLON) return i + 1
  }
  return first
}

const FULL_STOP = '.'.charCodeAt(0)
const SEMICOLON = ';'.charCodeAt(0)
