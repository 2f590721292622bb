/** How much the terms of tasks below and above have in common; a term weighs more, the fewer tasks have it. */
export class SharedTerms {
  readonly #width: number
  readonly #totalAbove: readonly number[]
  readonly #totalBelow: readonly number[]
  /** By the task below, then above. */
  readonly #weight: Float64Array
  readonly #count: Uint16Array
  readonly #rarest: Float64Array

  /** `factor`: how much terms of a kind weigh beside others. */
  constructor(
    above: readonly ReadonlySet<string>[],
    below: readonly ReadonlySet<string>[],
    factor: (term: string) => number,
  ) {
    this.#width = above.length
    this.#weight = new Float64Array(above.length * below.length)
    this.#count = new Uint16Array(above.length * below.length)
    this.#rarest = new Float64Array(above.length * below.length)
    const weights = weightsOf([...above, ...below], factor)
    const sum = (terms: ReadonlySet<string>) => {
      let total = 0
      for (const term of terms) total += weights.get(term)!
      return total
    }
    this.#totalAbove = above.map(sum)
    this.#totalBelow = below.map(sum)
    this.#compare(placesOf(above), below, weights)
  }

  #compare(
    places: ReadonlyMap<string, readonly number[]>,
    below: readonly ReadonlySet<string>[],
    weights: ReadonlyMap<string, number>,
  ): void {
    below.forEach((terms, at) => {
      for (const term of terms) {
        const weight = weights.get(term)!
        for (const place of places.get(term) ?? []) {
          const cell = at * this.#width + place
          this.#weight[cell]! += weight
          this.#count[cell]! += 1
          if (weight > this.#rarest[cell]!) this.#rarest[cell] = weight
        }
      }
    })
  }

  /** From 0, nothing in common, to 1, all. */
  cosine(below: number, above: number): number {
    const common = this.#weight[below * this.#width + above]!
    return common === 0 ? 0 : common / Math.sqrt(this.#totalBelow[below]! * this.#totalAbove[above]!)
  }

  /** How much of what the task above says the one below says too. */
  heldOfAbove(below: number, above: number): number {
    const total = this.#totalAbove[above]!
    return total === 0 ? 0 : this.#weight[below * this.#width + above]! / total
  }

  /** How much of what the one says that says less the other says too. */
  overlap(below: number, above: number): number {
    const less = Math.min(this.#totalBelow[below]!, this.#totalAbove[above]!)
    return less === 0 ? 0 : this.#weight[below * this.#width + above]! / less
  }

  /** How many terms are common. */
  count(below: number, above: number): number {
    return this.#count[below * this.#width + above]!
  }

  /** What the rarest of them weighs. */
  rarest(below: number, above: number): number {
    return this.#rarest[below * this.#width + above]!
  }
}

function weightsOf(
  tasks: readonly ReadonlySet<string>[],
  factor: (term: string) => number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const terms of tasks) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const [term, count] of counts)
    counts.set(term, Math.log(1 + tasks.length / (1 + count)) * factor(term))
  return counts
}

/** For each term the tasks that have it. */
function placesOf(tasks: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  tasks.forEach((terms, at) => {
    for (const term of terms) {
      const found = places.get(term)
      if (found === undefined) places.set(term, [at])
      else found.push(at)
    }
  })
  return places
}
