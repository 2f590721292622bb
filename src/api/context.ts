import type { IsoDay } from '../model/date.js'
import type { Graph } from '../graph/connect.js'
import { loadersFor, type Loaders } from './loaders.js'

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Graph
  readonly loaders: Loaders
  /** Today in Vietnam, the same for the whole request. */
  readonly today: IsoDay
  /** The moment, RFC 3339. */
  readonly now: () => string
  /** Who asks, as far as that person may change something; null when nobody may. */
  readonly person: string | null
}

/** Vietnam is seven hours ahead of UTC all year. */
const AHEAD_MILLISECONDS = 7 * 60 * 60_000

export const contextFor = (graph: Graph, clock: () => Date, person: string | null): Context => ({
  graph,
  loaders: loadersFor(graph),
  today: new Date(clock().getTime() + AHEAD_MILLISECONDS).toISOString().slice(0, 10),
  now: () => clock().toISOString(),
  person,
})
