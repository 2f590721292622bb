import type { AskedFields } from './decode.js'
import { VARIETIES, type Variety } from './joins.js'
import { joinedQuery, narrowedQuery, type JoinedQuery, type JoinedRows } from './joined-query.js'
import { selectionOf, type KeptRows } from './kept-rows.js'
import type { Query } from './query.js'

/** What is sent for a query: with joins or alone. */
export type Statement<P, R> =
  | { readonly joined: JoinedQuery<P, R>; readonly alone?: never }
  | { readonly alone: Query<'READ', P, R>; readonly joined?: never }

/** How much one question changes what is expected of the next. */
const WEIGHT = 0.2
/** What is left out must be so many things: for fewer it is not worth the round trip that it costs when one is missing. */
const FEWEST_LEFT_OUT = 10
/** Of so many questions all that was joined must have been held, before it is left out. */
const LEFT_OUT_FROM = 0.8
/** Of so many questions something left out was missing, when it is joined again. What is missing costs a round trip. */
const JOINED_FROM = 0.5
const AFTER_MISS = 0.7
/** What is held takes room, and the garbage collector's time. */
const HARDLY_ANYTHING = 0.3
const NOW_AND_THEN = 8

/**
 * The statements of a query for requests that ask for the same fields: with all that they will ask for next, or without what
 * has mostly been held in memory by then (kept-rows.ts). First the few bodies and units are left out, then papers, then
 * everything, so a query has four statements at most.
 */
export class LeanStatements<P, R> {
  readonly #query: Query<'READ', P, R>
  readonly #wanted: AskedFields
  readonly #made = new Map<number, Statement<P, R>>()
  /** How many of VARIETIES are left out. */
  #leftOut = 0
  #isPlanning = false
  /** By how many are left out: of which share of questions all of them were held, and of what. */
  readonly #held: number[] = VARIETIES.map(() => 0)
  readonly #keysHeld: number[] = VARIETIES.map(() => 0)
  #asked = 0

  constructor(query: Query<'READ', P, R>, wanted: AskedFields) {
    this.#query = query
    this.#wanted = wanted
  }

  get leavesOut(): boolean {
    return this.#leftOut > 0
  }

  get current(): Statement<P, R> {
    return this.#without(this.#leftOut)
  }

  /** To be told what came with an answer, before it is held. `plan` has the database plan a statement. */
  came(
    { joined }: JoinedRows<R>,
    kept: KeptRows,
    plan: (statement: Statement<P, R>) => Promise<unknown>,
  ): void {
    this.#asked += 1
    let [areHeld, keys, leftOut] = [true, 0, 0]
    for (const [at, variety] of VARIETIES.entries()) {
      const some = joined.filter(({ of }) => of.variety === variety)
      const wanted = sum(some.map((one) => one.keys.length))
      if (wanted === 0) continue
      const held = sum(some.map((one) => kept.held(selectionOf(one.of, this.#wanted), one.keys)))
      keys += wanted
      areHeld &&= held === wanted
      this.#learn(this.#held, at, Number(areHeld))
      this.#learn(this.#keysHeld, at, held / wanted)
      if (this.#held[at]! > LEFT_OUT_FROM && keys >= FEWEST_LEFT_OUT) leftOut = at + 1
    }
    if (leftOut <= this.#leftOut || this.#isPlanning) return
    this.#isPlanning = true
    plan(this.#without(leftOut)).then(
      () => this.#leaveOut(leftOut),
      () => this.#leaveOut(0),
    )
  }

  /** Whether to hold what came for a question: where hardly anything was ever held, only now and then. */
  isWorthHolding(variety: Variety): boolean {
    return this.#asked % NOW_AND_THEN === 0 || this.#keysHeld[VARIETIES.indexOf(variety)]! > HARDLY_ANYTHING
  }

  #learn(shares: number[], at: number, now: number): void {
    shares[at]! += WEIGHT * (now - shares[at]!)
  }

  /** To be told whether what a request was asked for then was held. */
  found(variety: Variety, isHeld: boolean): void {
    if (VARIETIES.indexOf(variety) >= this.#leftOut) return
    const at = this.#leftOut - 1
    this.#held[at]! = isHeld ? this.#held[at]! + WEIGHT * (1 - this.#held[at]!) : this.#held[at]! * AFTER_MISS
    if (this.#held[at]! < JOINED_FROM) this.#leaveOut(0)
  }

  #leaveOut(count: number): void {
    this.#isPlanning = false
    this.#leftOut = count
  }

  #without(leftOut: number): Statement<P, R> {
    const known = this.#made.get(leftOut)
    if (known !== undefined) return known
    const without = new Set<Variety>(VARIETIES.slice(0, leftOut))
    const joined = joinedQuery(this.#query, this.#wanted, without)
    const made = joined === null ? { alone: narrowedQuery(this.#query, this.#wanted) } : { joined }
    this.#made.set(leftOut, made)
    return made
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const made = new WeakMap<AskedFields, Map<Query, LeanStatements<any, any>>>()

/** Those of a query and what a request asks for; requests with the same text ask for the same. */
export function statementsFor<P, R>(query: Query<'READ', P, R>, wanted: AskedFields): LeanStatements<P, R> {
  const ofRequest = made.get(wanted) ?? new Map<Query, LeanStatements<any, any>>()
  made.set(wanted, ofRequest)
  const known = ofRequest.get(query as Query) ?? new LeanStatements(query, wanted)
  ofRequest.set(query as Query, known)
  return known
}
