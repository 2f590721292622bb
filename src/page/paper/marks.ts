/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that the same marks cover from one end to the other; the innermost of them first. */
export interface Segment<M> extends Stretch {
  readonly marks: readonly M[]
}

const length = ({ start, end }: Stretch): number => end - start

/** Cuts marks that overlap into segments that do not, in the order of the text. What no mark covers is in no segment. */
export function segmentsOf<M extends Stretch>(marks: readonly M[]): Segment<M>[] {
  const opening = [...marks].filter((mark) => length(mark) > 0).sort((one, other) => one.start - other.start)
  const cuts = [...new Set(opening.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  )
  const segments: Segment<M>[] = []
  let open: M[] = []
  let next = 0
  for (const [index, start] of cuts.entries()) {
    open = open.filter((mark) => mark.end > start)
    while (next < opening.length && opening[next]!.start === start) open.push(opening[next++]!)
    const end = cuts[index + 1]
    if (end === undefined || open.length === 0) continue
    segments.push({ start, end, marks: [...open].sort((one, other) => length(one) - length(other)) })
  }
  return segments
}

/** A piece of a text from `from` to `to`, whole: what segments cover of it, and between them what none covers. */
export function piecesOf<M>(segments: readonly Segment<M>[], from: number, to: number): Segment<M>[] {
  const pieces: Segment<M>[] = []
  let at = from
  for (let index = firstBehind(segments, from); index < segments.length; index++) {
    const { start, end, marks } = segments[index]!
    if (start >= to) break
    if (start > at) pieces.push({ start: at, end: start, marks: [] })
    const last = Math.min(end, to)
    pieces.push({ start: Math.max(start, at), end: last, marks })
    at = last
  }
  if (at < to) pieces.push({ start: at, end: to, marks: [] })
  return pieces
}

/** The index of the first segment that ends behind a place. */
function firstBehind(segments: readonly Stretch[], place: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}
