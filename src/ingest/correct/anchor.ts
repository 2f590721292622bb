import type { Span } from '../../model/evidence.js'
import type { Quoted } from '../statement.js'
import type { Anchor } from './change.js'

/** How much two passages must share of the longer one, for both to be readings of one thing; and to be the same words. */
export const SAME_PLACE = 0.5
export const SAME_WORDS = 0.8

/**
 * Which of these findings is the one that stood at `anchor`: the one with the same words, else the one that shares most of
 * them, so that a reading by a newer parser is found; without words the one of the same mark. Its index, or -1.
 */
export function findAt<T extends Pick<Quoted, 'span'>>(
  found: readonly T[],
  { span, mark }: Anchor,
  markOf: (one: T, index: number) => string,
  least = SAME_PLACE,
): number {
  if (span === null) return found.findIndex((one, index) => one.span === null && markOf(one, index) === mark)
  const same = found.flatMap((one, index) =>
    one.span?.start === span.start && one.span.end === span.end ? [index] : [],
  )
  // several citations may stand in one place
  if (same.length > 0) return same.find((index) => markOf(found[index]!, index) === mark) ?? same[0]!
  let best = -1
  let most = 0
  for (const [index, one] of found.entries()) {
    const shared = one.span === null ? 0 : sharedPart(one.span, span)
    if (shared >= least && shared > most) [best, most] = [index, shared]
  }
  return best
}

/** What two passages share, as a part of the longer one. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start)
}
