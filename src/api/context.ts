import type { IsoDay } from '../model/date.js'
import type { Graph } from '../graph/connect.js'
import type { Viewer } from '../model/access.js'
import { loadersFor, type Loaders } from './loaders.js'

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: Graph
  readonly loaders: Loaders
  /** Today in Vietnam, the same for the whole request. */
  readonly today: IsoDay
  /** The moment, RFC 3339. */
  readonly now: () => string
  readonly viewer: Viewer
}

/** Vietnam is seven hours ahead of UTC all year. */
const AHEAD_MILLISECONDS = 7 * 60 * 60_000

/** The day that it is in Vietnam. */
export const todayInVietnam = (at: Date): IsoDay =>
  new Date(at.getTime() + AHEAD_MILLISECONDS).toISOString().slice(0, 10)

/**
 * For one request, whose statements end with `ends`, if that is given. A stranger is given the open edition, and with it nothing that he
 * may not read.
 */
export const contextFor = (whole: Graph, clock: () => Date, viewer: Viewer, ends?: AbortSignal): Context => {
  const seen = viewer.role === null ? whole.open : whole
  const graph = ends ? seen.withSignal(ends) : seen
  const today = todayInVietnam(clock())
  return {
    graph,
    loaders: loadersFor(graph, today),
    today,
    now: () => clock().toISOString(),
    viewer,
  }
}
