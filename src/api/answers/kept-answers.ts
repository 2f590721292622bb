import { LRUCache } from 'lru-cache'
import type { Graph } from '../../graph/connect.js'

/** An answer, and whether it follows from its key and the graph alone; any other is never given twice. */
export interface Asked<A> {
  readonly answer: A
  readonly lasting: boolean
}

/** Questions of which only that they were asked is remembered. */
const REMEMBERED_QUESTIONS = 10_000
/** What an answer takes besides its own bytes. */
const ENTRY_BYTES = 500

/**
 * Answers to questions that are asked again. A key says everything that an answer follows from besides the graph. Each
 * answer is read after its version of the graph was asked for, and is given again only when the version that is asked for
 * after the next question arrived is the same: a write that was acknowledged before a question is always in its answer.
 *
 * The first time a question costs nothing more than itself; from the second time on its answer is kept.
 */
export class KeptAnswers<A extends { readonly bytes: number }> {
  readonly #graph: Pick<Graph, 'version'>
  readonly #asked = new LRUCache<string, true>({ max: REMEMBERED_QUESTIONS })
  /** Of one version only. */
  readonly #answers: LRUCache<string, A>
  #version: string | null = null
  /** What is being answered, with the version that was asked for before; null: no lasting answer has come of it. */
  readonly #underWay = new Map<string, { readonly version: string; readonly answer: Promise<A | null> }>()

  /** At most `maxBytes` are held. */
  constructor(graph: Pick<Graph, 'version'>, maxBytes: number) {
    this.#graph = graph
    this.#answers = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: ({ bytes }, key) => bytes + key.length + ENTRY_BYTES,
    })
  }

  /**
   * The kept answer for a key, else what `ask` gives. Who asks what is being answered just then waits for that answer.
   *
   * @throws what `ask` throws; AppError when the database does not tell its version
   */
  async answer(key: string, ask: () => Promise<Asked<A>>): Promise<A> {
    if (!this.#asked.has(key)) {
      const { answer, lasting } = await ask()
      if (lasting) this.#asked.set(key, true)
      return answer
    }
    const version = await this.#versionFor(key)
    const kept = this.#answers.get(key)
    if (kept) return kept
    const other = this.#underWay.get(key)
    if (other?.version !== version) return this.#askAndKeep(key, version, ask)
    return (await other.answer) ?? (await ask()).answer
  }

  /**
   * The version that the graph has, or had before: what is read from now on holds all that either counts. It is asked for
   * where it decides whether an answer still holds; one that is kept for an old version is never given.
   */
  async #versionFor(key: string): Promise<string> {
    if (this.#version !== null && !this.#answers.has(key) && !this.#underWay.has(key)) return this.#version
    const version = await this.#graph.version()
    if (version !== this.#version) this.#answers.clear()
    this.#version = version
    return version
  }

  async #askAndKeep(key: string, version: string, ask: () => Promise<Asked<A>>): Promise<A> {
    const asking = ask()
    const lasting = asking.then(
      ({ answer, lasting }) => (lasting ? answer : null),
      () => null,
    )
    const own = { version, answer: lasting }
    this.#underWay.set(key, own)
    const answer = await lasting
    if (this.#underWay.get(key) === own) this.#underWay.delete(key)
    if (answer === null) this.#asked.delete(key)
    else if (version === this.#version) this.#answers.set(key, answer)
    return (await asking).answer
  }
}
