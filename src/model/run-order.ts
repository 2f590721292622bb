/** More than are ever put in order. */
const PLACES = 2 ** 22

/**
 * Things put in order by a number, and those with the same number by `compare`, but only where somebody looks: a page of
 * hundreds of thousands costs little more than sorting their numbers once. Things stand for themselves by their place in
 * a list: 0 to `size` - 1.
 */
export class RunOrder {
  /** The place of each thing, in order as far as somebody has looked. */
  readonly #places: Int32Array
  /** Where the run of equal numbers begins in which each stands. */
  readonly #begins: Int32Array
  /** Runs that are in order, by their beginnings. */
  readonly #isSorted: Uint8Array
  readonly #compare: (a: number, b: number) => number

  /** `numberOf`: not negative, below 2^31. `compare`: of two places, never 0. */
  constructor(size: number, numberOf: (place: number) => number, compare: (a: number, b: number) => number) {
    this.#compare = compare
    const order = new Float64Array(size)
    for (let place = 0; place < size; place += 1) order[place] = numberOf(place) * PLACES + place
    order.sort()
    this.#places = new Int32Array(size)
    this.#begins = new Int32Array(size)
    this.#isSorted = new Uint8Array(size)
    let last = -1
    for (let at = 0; at < size; at += 1) {
      const number = Math.floor(order[at]! / PLACES)
      this.#places[at] = order[at]! - number * PLACES
      this.#begins[at] = number === last ? this.#begins[at - 1]! : at
      last = number
    }
  }

  /** The first `limit` places of those that `isWanted` lets through, beginning with the first for which `isBehind`. */
  some(
    isBehind: (place: number) => boolean,
    isWanted: (place: number) => boolean,
    limit: number,
  ): readonly number[] {
    const found: number[] = []
    let at = this.#firstBehind(isBehind)
    while (at < this.#places.length && found.length < limit) {
      const end = this.#endOfRun(at)
      // of a run in which nothing is wanted nobody sees the order
      if (this.#isSorted[this.#begins[at]!] === 1 || this.#holds(at, end, isWanted))
        for (; at < end && found.length < limit; at += 1) {
          const place = this.#placeAt(at)
          if (isWanted(place)) found.push(place)
        }
      else at = end
    }
    return found
  }

  #holds(begin: number, end: number, isWanted: (place: number) => boolean): boolean {
    for (let at = begin; at < end; at += 1) if (isWanted(this.#places[at]!)) return true
    return false
  }

  #firstBehind(isBehind: (place: number) => boolean): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBehind(this.#placeAt(middle))) high = middle
      else low = middle + 1
    }
    return low
  }

  #placeAt(at: number): number {
    const begin = this.#begins[at]!
    if (this.#isSorted[begin] === 0) {
      this.#isSorted[begin] = 1
      this.#places.subarray(begin, this.#endOfRun(at)).sort(this.#compare)
    }
    return this.#places[at]!
  }

  #endOfRun(at: number): number {
    const begin = this.#begins[at]!
    let end = at + 1
    while (end < this.#places.length && this.#begins[end] === begin) end += 1
    return end
  }
}
