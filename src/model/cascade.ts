/**
 * Documents and the relations among them, held in memory: what a walk from paper to paper needs to know, and no more. It
 * knows nothing of where they come from.
 */
import { compareTexts } from './collections.js'
import type { IsoDay } from './date.js'
import type { DocumentType, Level } from './document.js'
import { relationId, type Relation, type RelationKind, type ReviewState } from './relation.js'
import type { FollowedTask } from './standing.js'
import type { Work } from './steps.js'
import type { TaskKind } from './task.js'

/** The relations by which one paper carries another one out. */
export const CASCADE_KINDS: readonly RelationKind[] = ['IMPLEMENTS', 'ANNEXED_TO']

/** DOWN: from a document to those that point to it. UP: to those that it points to. */
export type Direction = 'DOWN' | 'UP'

/** A relation as the document that it comes from has it. */
export interface Arrow {
  readonly kind: RelationKind
  /** Id of the other document. */
  readonly to: string
  readonly confidence: number
  readonly review: ReviewState
}

/** A document with its relations to others. */
export interface CascadeDocument {
  readonly id: string
  /** Orders documents of one depth and one day. */
  readonly key: string
  readonly type: DocumentType
  readonly level: Level | null
  /** Key of the unit in which it was issued. */
  readonly territoryId: string | null
  /** First and last possible day of issue; null when it is undated. */
  readonly issuedFrom: IsoDay | null
  readonly issuedTo: IsoDay | null
  readonly arrows: readonly Arrow[]
}

/** What is known besides of a document of a cascade that is held for many questions. */
export interface HeldDocument extends CascadeDocument {
  readonly issuedOn: string | null
  readonly issuedOnPrinted: string | null
  readonly isDraft: boolean
  readonly symbol: string | null
  /** See `shelfOf`. */
  readonly shelf: string
  /** Id of the agency. */
  readonly issuer: string | null
  readonly tasks: readonly TaskMarks[]
  /** Of `tasks`, which are the same object where they stand alike. */
  readonly taskIds: readonly string[]
}

/** What is known of a task beside its id. */
export interface TaskMarks extends FollowedTask {
  readonly kind: TaskKind
  /** Its first late day that does not recur. */
  readonly overdueFrom: IsoDay | null
  readonly rhythm: string | null
  readonly orphanedFrom: IsoDay | null
}

export const isHeld = (document: CascadeDocument | HeldDocument): document is HeldDocument =>
  'tasks' in document

/** A relation, and the number of the document at its other end. */
type Step = (arrow: Arrow, document: number) => void

const NONE = -1
/** How many bits a day's number has. */
export const DAY_BITS = 20
/** In place of the day of a document that is undated: after every day. */
const UNDATED = 2 ** DAY_BITS - 1

/**
 * The documents and relations, by number: a document, a relation and a task cost tens of bytes each, and a step from one
 * document to the next costs nanoseconds. A document may be known only as the end of a relation; such a one is not held.
 */
export class CascadeGraph<D extends CascadeDocument = CascadeDocument> {
  readonly #numbers = new Map<string, number>()
  readonly #documents: (D | null)[] = []
  readonly #issuedFrom: number[] = []
  readonly #issuedTo: number[] = []
  /** The first relation from and to each document; the next ones follow in a chain. */
  readonly #firstFrom: number[] = []
  readonly #firstTo: number[] = []

  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #arrows: Arrow[] = []
  readonly #nextFrom: number[] = []
  readonly #nextTo: number[] = []
  readonly #previousTo: number[] = []
  readonly #free: number[] = []
  readonly #prepared = new Map<number, D>()
  #held = 0

  constructor(documents: Iterable<D> = []) {
    for (const document of documents) this.put(document)
  }

  /** How many documents are held. */
  get size(): number {
    return this.#held
  }

  /** Holds a document with its relations, in place of what was held of it. */
  put(document: D): void {
    const number = this.#write(document)
    if (this.#documents[number] === null) this.#held += 1
    this.#documents[number] = document
  }

  /** The same for a document that is not held, but nobody sees it before `show`: of many, this takes nearly all of the time. */
  prepare(document: D): void {
    if (this.number(document.id) === undefined) this.#prepared.set(this.#write(document), document)
  }

  /** How many documents are prepared. */
  get preparedSize(): number {
    return this.#prepared.size
  }

  /** Holds what was prepared, all at once. */
  show(): void {
    for (const [number, document] of this.#prepared) this.#documents[number] = document
    this.#held += this.#prepared.size
    this.#prepared.clear()
  }

  /** Forgets what was prepared. */
  drop(): void {
    this.#prepared.clear()
  }

  /** Lets go of a document and of its relations to others; theirs to it go when they are put again. */
  remove(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined || this.#documents[number] === null) return
    this.#unlink(number)
    this.#documents[number] = null
    this.#held -= 1
  }

  /**
   * Another graph that holds each of these documents with all that carries it out, as long as there are at most `most`;
   * of the first one in any case.
   */
  *keeping(roots: Iterable<string>, most: number): Work<CascadeGraph<D>> {
    const kept = new CascadeGraph<D>()
    for (const root of roots) {
      const below = yield* this.#below(root, kept)
      if (kept.size > 0 && kept.size + below.size > most) break
      for (const number of below) {
        kept.put(this.document(number))
        yield
      }
    }
    return kept
  }

  /** A document and all that carries it out, unless another graph has it. */
  *#below(root: string, kept: CascadeGraph<D>): Work<ReadonlySet<number>> {
    const number = this.number(root)
    const found = new Set(number === undefined || kept.number(root) !== undefined ? [] : [number])
    // also over what is added on the way
    for (const near of found) {
      this.forEachStep(near, 'DOWN', (_, far) => {
        if (kept.number(this.document(far).id) === undefined) found.add(far)
      })
      yield
    }
    return found
  }

  /** The number of a document that is held. */
  number(id: string): number | undefined {
    const number = this.#numbers.get(id)
    return number === undefined || this.#documents[number] === null ? undefined : number
  }

  /** The document of a number; it must be held. */
  document(number: number): D {
    return this.#documents[number]!
  }

  /** First possible day of issue, so that numbers are in the order of days; undated ones come last. */
  issuedFrom(number: number): number {
    return this.#issuedFrom[number]!
  }

  /** Whether it was certainly issued by a day. */
  wasIssuedBy(number: number, day: number): boolean {
    return this.#issuedTo[number]! <= day
  }

  isUndated(number: number): boolean {
    return this.#issuedTo[number] === UNDATED
  }

  /** Every relation from (UP) or to (DOWN) a document, in no particular order, of which the other end is held. */
  forEachStep(document: number, direction: Direction, step: Step): void {
    const [first, next, ends] =
      direction === 'DOWN'
        ? [this.#firstTo, this.#nextTo, this.#from]
        : [this.#firstFrom, this.#nextFrom, this.#to]
    for (let at = first[document]!; at !== NONE; at = next[at]!) {
      const far = ends[at]!
      if (this.#documents[far] !== null) step(this.#arrows[at]!, far)
    }
  }

  /** The same as plain objects, in the order of their ids; none for a document that is not held. */
  relationsFrom(id: string, direction: Direction): readonly Relation[] {
    const near = this.number(id)
    if (near === undefined) return []
    const found: Relation[] = []
    this.forEachStep(near, direction, (arrow, far) =>
      found.push(relationOf(this.document(direction === 'DOWN' ? far : near).id, arrow)),
    )
    return found.sort((a, b) => compareTexts(a.id, b.id))
  }

  /** Writes down the days and the relations of a document, which nobody sees as long as it is not held itself. */
  #write(document: D): number {
    const number = this.#numberOf(document.id)
    this.#unlink(number)
    this.#issuedFrom[number] = document.issuedFrom === null ? UNDATED : dayNumber(document.issuedFrom)
    this.#issuedTo[number] = document.issuedTo === null ? UNDATED : dayNumber(document.issuedTo)
    for (const arrow of document.arrows) this.#link(number, this.#numberOf(arrow.to), arrow)
    return number
  }

  #numberOf(id: string): number {
    let number = this.#numbers.get(id)
    if (number === undefined) {
      number = this.#documents.length
      this.#numbers.set(id, number)
      this.#documents.push(null)
      this.#issuedFrom.push(UNDATED)
      this.#issuedTo.push(UNDATED)
      this.#firstFrom.push(NONE)
      this.#firstTo.push(NONE)
    }
    return number
  }

  #link(from: number, to: number, arrow: Arrow): void {
    const at = this.#free.pop() ?? this.#arrows.length
    const next = this.#firstTo[to]!
    this.#from[at] = from
    this.#to[at] = to
    this.#arrows[at] = arrow
    this.#nextFrom[at] = this.#firstFrom[from]!
    this.#nextTo[at] = next
    this.#previousTo[at] = NONE
    if (next !== NONE) this.#previousTo[next] = at
    this.#firstFrom[from] = at
    this.#firstTo[to] = at
  }

  /** Takes away all relations from a document. */
  #unlink(from: number): void {
    for (let at = this.#firstFrom[from]!; at !== NONE; at = this.#nextFrom[at]!) {
      const previous = this.#previousTo[at]!
      const next = this.#nextTo[at]!
      if (previous === NONE) this.#firstTo[this.#to[at]!] = next
      else this.#nextTo[previous] = next
      if (next !== NONE) this.#previousTo[next] = previous
      this.#free.push(at)
    }
    this.#firstFrom[from] = NONE
  }
}

/** The relation that an arrow of a document is. */
export const relationOf = (fromId: string, { kind, to, confidence, review }: Arrow): Relation => ({
  id: relationId(fromId, kind, to),
  kind,
  fromId,
  toId: to,
  confidence,
  review,
})

/** The end of a relation to which a step leads. */
export const farEnd = ({ fromId, toId }: Relation, direction: Direction): string =>
  direction === 'DOWN' ? fromId : toId

/** A day as a number that is greater for a later day. */
export const dayNumber = (day: IsoDay): number =>
  Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10))
