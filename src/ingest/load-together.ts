import { AppError, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { compareTexts } from '../model/collections.js'
import { load, loadInto, reportsOf, type LoadReport, type Said } from './load.js'
import type { Settled } from './settled.js'

/** So many papers, of so many characters, are loaded together at most, so that no transaction grows large. */
export const LOADED_TOGETHER = { most: 50, heaviest: 4_000_000 }

/**
 * Does for each of several papers what `load` does, in one transaction, which costs a tenth of what one for each of them
 * does. Where that fails, each has its own, so that a paper that cannot be stored leaves the others. What became of
 * each, in their order.
 *
 * @throws AppError when the database cannot be used
 */
export async function loadEach(graph: Graph, said: readonly Said[]): Promise<Settled<LoadReport>[]> {
  const first = new Map(said.map((one) => [one.source.location, one] as const).reverse())
  const isFirst = (one: Said) => first.get(one.source.location) === one
  if (!said.every(isFirst)) {
    // the same place twice: what comes later replaces what came before
    const before = await loadEach(graph, said.filter(isFirst))
    const after = await loadEach(
      graph,
      said.filter((one) => !isFirst(one)),
    )
    return said.map((one) => (isFirst(one) ? before : after).shift()!)
  }
  return said.length > 1 ? loadTogether(graph, said) : loadAlone(graph, said)
}

async function loadTogether(graph: Graph, said: readonly Said[]): Promise<Settled<LoadReport>[]> {
  const sorted = [...said].sort((a, b) => compareTexts(a.source.location, b.source.location))
  try {
    const reports = reportsOf(await graph.write((tx) => loadInto(tx, sorted)))
    return said.map((one) => ({ status: 'fulfilled', value: reports[sorted.indexOf(one)]! }))
  } catch (error) {
    if (isOfDatabase(error)) throw error
    return loadAlone(graph, said)
  }
}

async function loadAlone(graph: Graph, said: readonly Said[]): Promise<Settled<LoadReport>[]> {
  const reports: Settled<LoadReport>[] = []
  for (const { source, statements } of said) {
    const [report] = await Promise.allSettled([load(graph, source, statements)])
    if (report.status === 'rejected' && isOfDatabase(report.reason)) throw report.reason
    reports.push(report)
  }
  return reports
}

/** Whether it would meet every paper. */
const isOfDatabase = (error: unknown): boolean => error instanceof AppError && exitCodeOf(error.code) === 3

interface Waiting {
  readonly said: Said
  readonly settle: (loaded: Settled<LoadReport> | Promise<never>) => void
}

/**
 * Loads papers that come one by one from several clients. Those that come while others are being loaded wait for these, and
 * are then loaded together: the more come, the less each costs.
 */
export class LoadingQueue {
  readonly #graph: Graph
  readonly #waiting: Waiting[] = []
  #isLoading = false

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** As `load`. Of two papers of one place the one that came later replaces the other. */
  async load(said: Said): Promise<LoadReport> {
    const loaded = new Promise<Settled<LoadReport>>((settle) => void this.#waiting.push({ said, settle }))
    if (!this.#isLoading) void this.#loadWaiting()
    const one = await loaded
    if (one.status === 'rejected') throw one.reason
    return one.value
  }

  async #loadWaiting(): Promise<void> {
    this.#isLoading = true
    while (this.#waiting.length > 0) {
      const next = this.#waiting.splice(0, sizeOfNext(this.#waiting))
      try {
        const loaded = await loadEach(
          this.#graph,
          next.map(({ said }) => said),
        )
        next.forEach(({ settle }, at) => settle(loaded[at]!))
      } catch (reason) {
        for (const { settle } of next) settle({ status: 'rejected', reason })
      }
    }
    this.#isLoading = false
  }
}

/** How many of those that wait are loaded together: one at least. */
function sizeOfNext(waiting: readonly Waiting[]): number {
  let size = 0
  for (let weight = 0; size < waiting.length && size < LOADED_TOGETHER.most; size += 1) {
    weight += waiting[size]!.said.source.text.length
    if (size > 0 && weight > LOADED_TOGETHER.heaviest) break
  }
  return size
}
