import type { Content } from './content.js'
import { SharedTerms } from './shared-terms.js'

/** What of two tasks tells whether the one below takes up the one above; all from 0 to 1, or -1 to 1. */
export const FEATURES = [
  // how much of all that both say is common
  'likeness',
  // how much of what the one above says the one below says too
  'held',
  // how much more is common than with the next best task above
  'beforeOthersAbove',
  // how much less than with the best task below; a duty that is divided has several that fit
  'behindOthersBelow',
  // bodies of one branch, all the more if few tasks name it
  'branch',
  // at about the same place of the papers
  'place',
  // tasks that stand beside the two are the best of each other
  'neighbours',
  // how many terms are common
  'common',
  // how rare the rarest of them is
  'rarest',
] as const

/** Of a logistic regression over pairs of papers: `node bench/task-links.mjs --fit`. In the order of FEATURES. */
const CONSTANT = -8.15
const FITTED = [3.78, 1.94, 7.37, 4.06, 1.28, 2.47, 1, 1.83, 3.79]

/** A single syllable is mostly half a word; a phrase that has others for it is at least two. */
const WEIGHT_OF_SYLLABLES = 0.6
const WEIGHT_OF_PHRASES = 1.3
/** More than this many common terms, or a rarer one, tells no more: so it is in papers that are longer than those of the fit. */
const ENOUGH_TERMS = 8
const RARE = 4
/** Neighbours that have less in common may be so by chance. */
const LEAST_OF_NEIGHBOURS = 0.15
const NEIGHBOURS = [-2, -1, 1, 2]
/** All who report do so in the same words, so that the words tell little. */
const MOST_SURE_OF_ROUTINE = 0.5

/** All tasks of one paper beside all tasks of another. */
export class Comparison {
  readonly #above: readonly Content[]
  readonly #below: readonly Content[]
  readonly #parents: readonly (number | undefined)[]
  readonly #terms: SharedTerms
  readonly #senses: SharedTerms
  readonly #branches: SharedTerms
  /** By the task below, then above. */
  readonly #likeness: readonly (readonly number[])[]
  /** Of each task below the best of those above, and the other way round. */
  readonly #bestAbove: readonly Best[]
  readonly #bestBelow: readonly Best[]

  /** `parents`: for tasks above the place of the one that they are part of. */
  constructor(
    above: readonly Content[],
    below: readonly Content[],
    parents: readonly (number | undefined)[] = [],
  ) {
    this.#above = above
    this.#below = below
    this.#parents = parents
    const share = (pick: (content: Content) => ReadonlySet<string>) =>
      new SharedTerms(above.map(pick), below.map(pick), factor)
    this.#terms = share(({ terms }) => terms)
    this.#senses = share(({ senses }) => senses)
    this.#branches = new SharedTerms(
      above.map(({ branches }) => branches),
      below.map(({ branches }) => branches),
      () => 1,
    )
    this.#likeness = below.map((_, lower) =>
      above.map((_, upper) => (this.#terms.cosine(lower, upper) + this.#senses.cosine(lower, upper)) / 2),
    )
    this.#bestAbove = this.#likeness.map(bestOf)
    this.#bestBelow = above.map((_, at) => bestOf(this.#likeness.map((row) => row[at]!)))
  }

  /** How sure it is that the task at a place below takes up the one at a place above: 0 where they have nothing in common. */
  confidence(below: number, above: number): number {
    const [lower, upper] = [this.#below[below]!, this.#above[above]!]
    if (this.#likeness[below]![above] === 0 || lower.introduces || upper.introduces) return 0
    const sum = this.features(below, above).reduce(
      (total, value, at) => total + value * FITTED[at]!,
      CONSTANT,
    )
    const sure = 1 / (1 + Math.exp(-sum))
    return (
      Math.round(1000 * (lower.isRoutine || upper.isRoutine ? Math.min(sure, MOST_SURE_OF_ROUTINE) : sure)) /
      1000
    )
  }

  /** In the order of FEATURES. */
  features(below: number, above: number): number[] {
    const likeness = this.#likeness[below]![above]!
    return [
      Math.sqrt(likeness),
      this.#senses.heldOfAbove(below, above),
      likeness - this.#nextAbove(below, above),
      Math.min(0, likeness - nextTo(this.#bestBelow[above]!, below)),
      this.#branches.cosine(below, above),
      1 - Math.abs(below / this.#below.length - above / this.#above.length),
      this.#neighbours(below, above),
      Math.min(1, this.#senses.count(below, above) / ENOUGH_TERMS),
      Math.min(1, this.#senses.rarest(below, above) / RARE),
    ]
  }

  /** How much of all that both say is common, and of the bodies' branches. */
  likeness(below: number, above: number): { readonly whole: number; readonly branch: number } {
    return {
      whole: this.#terms.cosine(below, above),
      branch: shareOfFewer(this.#below[below]!.branches, this.#above[above]!.branches),
    }
  }

  /** How much of what the one says that says less the other says too. */
  overlap(below: number, above: number): number {
    return this.#terms.overlap(below, above)
  }

  /** The best of the others above; of a part its whole does not count, which says the same. */
  #nextAbove(below: number, above: number): number {
    const parent = this.#parents[above]
    const best = this.#bestAbove[below]!
    if (parent === undefined || (best.at !== parent && best.at !== above)) return nextTo(best, above)
    return Math.max(0, ...this.#likeness[below]!.filter((_, place) => place !== above && place !== parent))
  }

  /** 1: the tasks right beside the two, on the same side, are the best of each other. */
  #neighbours(below: number, above: number): number {
    let best = 0
    for (const down of NEIGHBOURS)
      for (const up of NEIGHBOURS)
        if (this.#areBest(below + down, above + up)) {
          const onOneSide = down > 0 === up > 0 ? 1 : 0.6
          best = Math.max(best, onOneSide / Math.max(Math.abs(down), Math.abs(up)))
        }
    return best
  }

  /** Whether two tasks are the best of each other. */
  #areBest(below: number, above: number): boolean {
    const [lower, upper] = [this.#bestAbove[below], this.#bestBelow[above]]
    return (
      lower !== undefined &&
      upper !== undefined &&
      lower.at === above &&
      upper.at === below &&
      lower.value > Math.max(lower.next, upper.next, LEAST_OF_NEIGHBOURS)
    )
  }
}

function factor(term: string): number {
  if (term.startsWith('=')) return WEIGHT_OF_PHRASES
  return term.includes(' ') ? 1 : WEIGHT_OF_SYLLABLES
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
