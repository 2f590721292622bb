import type { Content } from './content.js'

/** What of two tasks tells whether the one below takes up the one above; all from 0 to 1, or -1 to 1. */
export const FEATURES = [
  // how much of all that both say is common
  'whole',
  // the best stretch of either that the other holds
  'part',
  // how much more is common than with the next best task above, and below
  'beforeOthersAbove',
  'beforeOthersBelow',
  // whether it is the best of both
  'mutual',
  // bodies of one branch
  'branch',
  // at about the same place of the papers
  'place',
] as const

/** Of a logistic regression over pairs of papers: `node bench/task-links.mjs --fit`. In the order of FEATURES. */
const CONSTANT = -5.72
const FITTED = [2.05, 2.74, 3.87, 2.44, 2.02, 1.32, 2.83]

/** A stretch must weigh so much of its task to count by itself. */
const SHARE_OF_A_PART = 0.3
/** A single syllable is mostly half a word. */
const WEIGHT_OF_SYLLABLES = 0.6
/** All who report do so in the same words, so that the words tell little. */
const MOST_OF_REPORTS = 0.5

/** All tasks of one paper beside all tasks of another. */
export class Comparison {
  readonly #above: readonly Content[]
  readonly #below: readonly Content[]
  readonly #weights = new Map<string, number>()
  readonly #total = new Map<Content, number>()
  /** By the task below, then above. */
  readonly #whole: readonly (readonly number[])[]
  /** Of each task below the best of those above, and the other way round. */
  readonly #bestAbove: readonly Best[]
  readonly #bestBelow: readonly Best[]

  constructor(above: readonly Content[], below: readonly Content[]) {
    this.#above = above
    this.#below = below
    this.#weigh([...above, ...below])
    for (const content of [...above, ...below]) this.#total.set(content, this.#sum(content.terms))
    this.#whole = below.map((lower) => above.map((upper) => this.#cosine(upper, lower)))
    this.#bestAbove = this.#whole.map(bestOf)
    this.#bestBelow = above.map((_, at) => bestOf(this.#whole.map((row) => row[at]!)))
  }

  /** How sure it is that the task at a place below takes up the one at a place above: 0 where they have nothing in common. */
  confidence(below: number, above: number): number {
    const [lower, upper] = [this.#below[below]!, this.#above[above]!]
    if (this.#whole[below]![above] === 0 || lower.introduces || upper.introduces) return 0
    const sum = this.features(below, above).reduce(
      (total, value, at) => total + value * FITTED[at]!,
      CONSTANT,
    )
    const sure = 1 / (1 + Math.exp(-sum))
    return Math.round(1000 * (lower.reports || upper.reports ? Math.min(sure, MOST_OF_REPORTS) : sure)) / 1000
  }

  /** In the order of FEATURES. */
  features(below: number, above: number): number[] {
    const [lower, upper] = [this.#below[below]!, this.#above[above]!]
    const whole = this.#whole[below]![above]!
    const nextAbove = nextTo(this.#bestAbove[below]!, above)
    const nextBelow = nextTo(this.#bestBelow[above]!, below)
    return [
      whole,
      Math.max(this.#heldPart(upper, lower), this.#heldPart(lower, upper)),
      whole - nextAbove,
      whole - nextBelow,
      whole > nextAbove && whole > nextBelow ? 1 : 0,
      shareOfFewer(lower.branches, upper.branches),
      1 - Math.abs(below / this.#below.length - above / this.#above.length),
    ]
  }

  /** How much of all that both say is common, and of the bodies' branches. */
  likeness(below: number, above: number): { readonly whole: number; readonly branch: number } {
    const [lower, upper] = [this.#below[below]!, this.#above[above]!]
    return {
      whole: this.#whole[below]![above]!,
      branch: shareOfFewer(lower.branches, upper.branches),
    }
  }

  /** How much of what the one says that says less the other says too. */
  overlap(below: number, above: number): number {
    const [lower, upper] = [this.#below[below]!, this.#above[above]!]
    const less = Math.min(this.#total.get(lower)!, this.#total.get(upper)!)
    return less === 0 ? 0 : this.#common(lower.terms, upper.terms) / less
  }

  /** A term tells much of a task if few tasks have it. */
  #weigh(contents: readonly Content[]): void {
    const counts = new Map<string, number>()
    for (const { terms } of contents) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const [term, count] of counts) {
      const isSyllable = !term.includes(' ') && !term.startsWith('=')
      this.#weights.set(
        term,
        Math.log(1 + contents.length / (1 + count)) * (isSyllable ? WEIGHT_OF_SYLLABLES : 1),
      )
    }
  }

  #sum(terms: Iterable<string>): number {
    let sum = 0
    for (const term of terms) sum += this.#weights.get(term)!
    return sum
  }

  #common(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
    const [few, many] = some.size < others.size ? [some, others] : [others, some]
    let sum = 0
    for (const term of few) if (many.has(term)) sum += this.#weights.get(term)!
    return sum
  }

  #cosine(one: Content, other: Content): number {
    const common = this.#common(one.terms, other.terms)
    return common === 0 ? 0 : common / Math.sqrt(this.#total.get(one)! * this.#total.get(other)!)
  }

  /** The largest share of a stretch of one task that the other holds. */
  #heldPart(one: Content, other: Content): number {
    const least = SHARE_OF_A_PART * this.#total.get(one)!
    let best = 0
    for (const clause of one.clauses) {
      const weight = this.#sum(clause)
      if (weight >= least) best = Math.max(best, this.#common(clause, other.terms) / weight)
    }
    return best
  }
}

/** The largest of some numbers, its place, and the largest of the others; 0 where there is none. */
interface Best {
  readonly at: number
  readonly value: number
  readonly next: number
}

function bestOf(values: readonly number[]): Best {
  let [at, value, next] = [-1, 0, 0]
  values.forEach((one, place) => {
    if (one > value) [at, value, next] = [place, one, value]
    else if (one > next) next = one
  })
  return { at, value, next }
}

/** The largest of all but the one at a place. */
const nextTo = ({ at, value, next }: Best, place: number): number => (at === place ? next : value)

function shareOfFewer(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const fewer = Math.min(some.size, others.size)
  return fewer === 0 ? 0 : [...some].filter((one) => others.has(one)).length / fewer
}
