import type { Arrow, HeldDocument, TaskMarks } from '../model/cascade.js'
import { TASK_KINDS, TASK_STATES, type TaskState } from '../model/task.js'
import type { Graph } from './connect.js'
import { bool, float, listOf, oneOf, optional, text, tuple, type ValuesOf } from './decode.js'
import { level, type } from './documents.js'
import { query } from './query.js'
import { relationKind, reviewState } from './relations.js'
import { breathing } from './slices.js'

const row = {
  id: text,
  key: text,
  type,
  level: optional(level),
  issuedFrom: optional(text),
  issuedTo: optional(text),
  issuedOn: optional(text),
  issuedOnPrinted: optional(text),
  isDraft: bool,
  territoryId: optional(text),
  arrows: listOf(
    tuple<[string, Arrow['kind'], number, Arrow['review']]>(text, relationKind, float, reviewState),
  ),
  symbol: optional(text),
  shelf: text,
  issuer: optional(text),
  /**
   * Of each task its id, its kind, its first late day, its rhythm, the days from which it is orphaned and its agency told, empty texts where
   * there are none; then the days from which it stands otherwise, its states from each of them, and how each is known.
   */
  tasks: listOf(listOf(text)),
}
type DocumentRow = ValuesOf<typeof row>
const below = query('READ', 'cascade/below.cypher', { params: { roots: listOf(text) }, row })
const byIds = query('READ', 'cascade/by-ids.cypher', { params: { ids: listOf(text) }, row })

/** Documents read at a time. */
const BATCH = 2_000
const state = oneOf(TASK_STATES)
const kind = oneOf(TASK_KINDS)

/** Reads documents as cascades hold them. Equal values are held once: few units issue most papers, and most tasks stand alike. */
export class HeldDocuments {
  readonly #texts = new Map<string, string>()
  readonly #marks = new Map<string, TaskMarks>()

  /** The documents that have these ids, in no particular order. */
  async byIds(graph: Graph, ids: readonly string[]): Promise<HeldDocument[]> {
    return (await graph.read(byIds, { ids })).map((document) => this.#held(document))
  }

  /** These documents with all that carries them out, as they come; others can go on meanwhile. */
  async *below(graph: Graph, roots: readonly string[]): AsyncGenerator<HeldDocument> {
    const breath = breathing()
    for await (const document of graph.stream(below, { roots }, BATCH)) {
      yield this.#held(document)
      const pause = breath()
      if (pause) await pause
    }
  }

  #held(document: DocumentRow): HeldDocument {
    const { issuedFrom, issuedTo, issuedOn, issuedOnPrinted, territoryId, arrows, tasks } = document
    const { symbol, shelf, issuer } = document
    return {
      ...document,
      issuedFrom: this.#text(issuedFrom),
      issuedTo: this.#text(issuedTo),
      issuedOn: this.#text(issuedOn),
      issuedOnPrinted: this.#text(issuedOnPrinted),
      territoryId: this.#text(territoryId),
      arrows: arrows.map(([to, kind, confidence, review]) => ({
        to: this.#text(to),
        kind,
        confidence,
        review,
      })),
      symbol: this.#text(symbol),
      shelf: this.#text(shelf),
      issuer: this.#text(issuer),
      tasks: tasks.map(([, ...marks]) => this.#mark(marks)),
      taskIds: tasks.map(([id]) => id!),
    }
  }

  #text<T extends string | null>(value: T): T {
    if (value === null) return value
    const known = this.#texts.get(value)
    if (known !== undefined) return known as T
    this.#texts.set(value, value)
    return value
  }

  #mark(task: readonly string[]): TaskMarks {
    const key = task.join()
    const known = this.#marks.get(key)
    if (known !== undefined) return known
    const [taskKind = '', overdueFrom = '', rhythm = '', orphanedFrom = '', toldFrom = '', ...standings] =
      task
    const third = standings.length / 3
    const states: TaskState[] = standings.slice(third, 2 * third).map((word) => state.decode(word))
    const made = {
      kind: kind.decode(taskKind),
      overdueFrom: overdueFrom || null,
      rhythm: rhythm || null,
      orphanedFrom: orphanedFrom || null,
      toldFrom: toldFrom || null,
      stateFrom: standings.slice(0, third),
      states,
      doneBases: standings.slice(2 * third),
    }
    this.#marks.set(key, made)
    return made
  }
}
