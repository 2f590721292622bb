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
/** Of so many questions all that was joined must have been held, before it is left out. */
const LEFT_OUT_FROM = 0.8
/** Of so many questions something left out was missing, when it is joined again. What is missing costs a round trip. */
const JOINED_FROM = 0.5
const AFTER_MISS = 0.7

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
  /** By how many are left out: of which share of questions all of them were held. */
  readonly #held: number[] = VARIETIES.map(() => 0)

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
    let areHeld = true
    for (const [at, variety] of VARIETIES.entries()) {
      const some = joined.filter(({ of }) => of.variety === variety)
      areHeld &&= some.every(({ of, keys }) => kept.hasAll(selectionOf(of, this.#wanted), keys))
      if (some.length > 0) this.#held[at]! += WEIGHT * (Number(areHeld) - this.#held[at]!)
    }
    const leftOut = this.#held.findLastIndex((share) => share > LEFT_OUT_FROM) + 1
    if (leftOut <= this.#leftOut || this.#isPlanning) return
    this.#isPlanning = true
    plan(this.#without(leftOut)).then(
      () => this.#leaveOut(leftOut),
      () => this.#leaveOut(0),
    )
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

const made = new WeakMap<AskedFields, Map<Query, LeanStatements<any, any>>>()

/** Those of a query and what a request asks for; requests with the same text ask for the same. */
export function statementsFor<P, R>(query: Query<'READ', P, R>, wanted: AskedFields): LeanStatements<P, R> {
  const ofRequest = made.get(wanted) ?? new Map<Query, LeanStatements<any, any>>()
  made.set(wanted, ofRequest)
  const known = ofRequest.get(query as Query) ?? new LeanStatements(query, wanted)
  ofRequest.set(query as Query, known)
  return known
}
