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

const VIETNAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that it is in Vietnam. */
export const todayInVietnam = (at: Date): IsoDay => VIETNAM.format(at)

export const contextFor = (graph: Graph, clock: () => Date, person: string | null): Context => ({
  graph,
  loaders: loadersFor(graph),
  today: todayInVietnam(clock()),
  now: () => clock().toISOString(),
  person,
})
