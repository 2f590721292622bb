import { LRUCache } from 'lru-cache'
import type { Graph } from './connect.js'

/** What is read once for a version of the graph, by edition; `max`: of so many questions at most. */
export class OfVersion<T extends {}> {
  readonly #max: number
  /** By the edition of a database, since one process may have several. */
  readonly #kept = new WeakMap<object, LRUCache<string, Promise<T>>>()

  constructor(max: number) {
    this.#max = max
  }

  /** What was read for a key, or is being read. What is read from now on holds all that the version counts. */
  async get(graph: Graph, key: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#keptOf(graph)
    const ofVersion = `${await graph.version()} ${key}`
    // who asked first may have given up
    const known = await kept.get(ofVersion)?.catch(() => undefined)
    if (known !== undefined) return known
    const reading = read()
    kept.set(ofVersion, reading)
    reading.catch(() => kept.delete(ofVersion))
    return reading
  }

  #keptOf({ cascades }: Graph): LRUCache<string, Promise<T>> {
    const known = this.#kept.get(cascades) ?? new LRUCache<string, Promise<T>>({ max: this.#max })
    this.#kept.set(cascades, known)
    return known
  }
}
