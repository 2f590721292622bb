import { DAY_BITS } from './cascade.js'
import { compareTexts } from './collections.js'

/** More places than a walk can find. */
const PLACES = 2 ** 22

/** A node's depth, day and place as one number, so that numbers are in the order of depths, then days. */
export const orderedPlace = (depth: number, day: number, place: number): number =>
  (depth * 2 ** DAY_BITS + day) * PLACES + place

const isSameDay = (a: number, b: number): boolean => Math.floor(a / PLACES) === Math.floor(b / PLACES)

/**
 * Nodes of a trace in order of depth, then date (undated last), then key. Those of one depth and one day are put in order
 * by their keys only when somebody looks at them, so that a page of a large trace costs little.
 */
export class NodeList {
  readonly #order: Float64Array
  readonly #keyOf: (place: number) => string
  /** Beginnings of runs of nodes of one depth and one day that have been put in order by their keys. */
  readonly #sorted = new Set<number>()

  /** `order`: a sorted list of `orderedPlace`s, which is kept. `keyOf`: the key of the document at a place. */
  constructor(order: Float64Array, keyOf: (place: number) => string) {
    this.#order = order
    this.#keyOf = keyOf
  }

  get size(): number {
    return this.#order.length
  }

  /** The place of the node that stands at an index of this list. */
  at(index: number): number {
    let begin = index
    while (begin > 0 && isSameDay(this.#order[begin - 1]!, this.#order[index]!)) begin -= 1
    this.#sortRun(begin)
    return this.#order[index]! % PLACES
  }

  /** The nodes at places that are let through, as a list of its own. */
  filtered(lets: (place: number) => boolean): NodeList {
    return new NodeList(
      this.#order.filter((ordered) => lets(ordered % PLACES)),
      this.#keyOf,
    )
  }

  /** Puts the nodes of one depth and one day, the first of which stands at `begin`, in the order of their keys. */
  #sortRun(begin: number): void {
    if (this.#sorted.has(begin)) return
    this.#sorted.add(begin)
    let end = begin + 1
    while (end < this.size && isSameDay(this.#order[end]!, this.#order[begin]!)) end += 1
    const run = this.#order.subarray(begin, end)
    const keyOf = (ordered: number) => this.#keyOf(ordered % PLACES)
    run.set([...run].sort((a, b) => compareTexts(keyOf(a), keyOf(b))))
  }
}
