import { changesSince, type LogPosition } from './change-log.js'
import type { Graph } from './connect.js'

/** Keeps what was read of one edition in step with the database, by its log of changes. */
export class InStep {
  readonly #graph: () => Graph
  readonly #take: (documents: readonly string[] | null) => Promise<void>
  #version: string | null = null
  #position: LogPosition | null = null
  /** Reads one after the other. */
  #reading: Promise<unknown> = Promise.resolve()

  /**
   * `graph`: one edition, whose reads may take long. `take` is to read documents again that have changed, or all when null;
   * should it fail, it is asked for the same again.
   */
  constructor(graph: () => Graph, take: (documents: readonly string[] | null) => Promise<void>) {
    this.#graph = graph
    this.#take = take
  }

  isAt(version: string): boolean {
    return this.#version === version
  }

  /** Work that is begun when all before it is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#reading.then(work)
    this.#reading = done.catch(() => {})
    return done
  }

  /** Brings what was read up to a version of the graph, unless it is there already. To be called in turn. */
  async catchUp(version: string): Promise<void> {
    if (this.isAt(version)) return
    const graph = this.#graph()
    const { position, documents } = await changesSince(graph, this.#position)
    // what is read from now on holds all that the log has told
    await graph.version()
    await this.#take(documents)
    this.#version = version
    this.#position = position
  }
}
