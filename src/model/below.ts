/** What lies below the documents of a trace: further on, by steps that do not lead by way of its root. */
import type { Steps } from './steps.js'

/** Places below some documents, in parts: a place stands in one of them, whoever it is below of. */
export interface Below {
  readonly parts: readonly (readonly number[])[]
  /** For each of those documents, which parts are below it. */
  readonly of: readonly (readonly number[])[]
}

/** How many documents are looked at together: one bit each. */
const TOGETHER = 32

/** The places one step on from a document: neither itself nor the root. */
export function placesNext({ begins, ends }: Steps, place: number): Int32Array {
  return ends.subarray(begins[place], begins[place + 1]).filter((next) => next !== 0 && next !== place)
}

/** How many these are. */
export function countNext({ begins, ends }: Steps, place: number): number {
  let count = 0
  for (let step = begins[place]!; step < begins[place + 1]!; step += 1)
    if (ends[step] !== 0 && ends[step] !== place) count += 1
  return count
}

/**
 * The places below each of these: each once, however many ways lead there; neither itself nor the root. All are found in
 * one walk for 32 of them, so that a page costs little even where all of its documents have the same below them.
 */
export function placesBelow(steps: Steps, places: readonly number[]): Below {
  const parts: number[][] = []
  const of: number[][] = places.map(() => [])
  for (let from = 0; from < places.length; from += TOGETHER)
    for (const [mask, part] of partsBelow(steps, places.slice(from, from + TOGETHER))) {
      for (let bit = 0; bit < TOGETHER; bit += 1)
        if ((mask & (1 << bit)) !== 0) of[from + bit]!.push(parts.length)
      parts.push(part)
    }
  return { parts, of }
}

/** Places by those of at most 32 documents that they are below of. */
function partsBelow(steps: Steps, places: readonly number[]): Map<number, number[]> {
  const { masks, reached } = masksBelow(steps, places)
  // in a cycle, a document is below itself
  for (const [bit, place] of places.entries()) masks[place]! &= ~(1 << bit)
  const parts = new Map<number, number[]>()
  for (const place of reached) {
    const mask = masks[place]!
    const part = parts.get(mask)
    if (part !== undefined) part.push(place)
    else if (mask !== 0) parts.set(mask, [place])
  }
  return parts
}

/** Which of these documents each place is below of, one bit each, and all places that are. */
function masksBelow({ begins, ends }: Steps, places: readonly number[]) {
  const masks = new Int32Array(begins.length - 1)
  const isWaiting = new Uint8Array(masks.length)
  const waiting: number[] = []
  const reached: number[] = []
  const pass = (from: number, mask: number) => {
    for (let step = begins[from]!; step < begins[from + 1]!; step += 1) {
      const next = ends[step]!
      const before = masks[next]!
      if (next === 0 || (before | mask) === before) continue
      if (before === 0) reached.push(next)
      masks[next] = before | mask
      if (isWaiting[next] === 0) waiting.push(next)
      isWaiting[next] = 1
    }
  }
  for (const [bit, place] of places.entries()) pass(place, 1 << bit)
  // what comes later in the walk is mostly further on, so most places are passed once
  for (const place of waiting) {
    isWaiting[place] = 0
    pass(place, masks[place]!)
  }
  return { masks, reached }
}
