import type { Graph } from '../graph/connect.js'
import type { IsoDay } from '../model/date.js'
import { agencyLoaders } from './agency/loaders.js'
import { anomalyLoaders } from './anomaly/loaders.js'
import { correctionLoaders } from './correction/loaders.js'
import { documentLoaders } from './document/loaders.js'
import { messageLoaders } from './message/loaders.js'
import { progressLoaders } from './progress/loaders.js'
import { relationLoaders } from './relation/loaders.js'
import { reviewLoaders } from './review/loaders.js'
import { sourceLoaders } from './source/loaders.js'
import { taskLoaders } from './task/loaders.js'
import { taskLinkLoaders } from './task-link/loaders.js'
import { territoryLoaders } from './territory/loaders.js'
import { traceLoaders } from './trace/loaders.js'

const GROUPS = [
  agencyLoaders,
  anomalyLoaders,
  correctionLoaders,
  documentLoaders,
  messageLoaders,
  progressLoaders,
  relationLoaders,
  reviewLoaders,
  sourceLoaders,
  taskLoaders,
  taskLinkLoaders,
  territoryLoaders,
  traceLoaders,
]

export type Loaders = ReturnType<typeof agencyLoaders> &
  ReturnType<typeof anomalyLoaders> &
  ReturnType<typeof correctionLoaders> &
  ReturnType<typeof documentLoaders> &
  ReturnType<typeof messageLoaders> &
  ReturnType<typeof progressLoaders> &
  ReturnType<typeof relationLoaders> &
  ReturnType<typeof reviewLoaders> &
  ReturnType<typeof sourceLoaders> &
  ReturnType<typeof taskLoaders> &
  ReturnType<typeof taskLinkLoaders> &
  ReturnType<typeof territoryLoaders> &
  ReturnType<typeof traceLoaders>

/**
 * The loaders of one request. A group is made when one of its loaders is used first: most requests use a few of sixty, and
 * making all of them was half of what a small request allocated.
 */
export function loadersFor(graph: Graph, today: IsoDay): Loaders {
  makers ??= makersFor(graph, today)
  return Object.create(makers, { graph: { value: graph }, today: { value: today } }) as Loaders
}

/** What the loaders of a request are made from. */
interface RequestParts {
  readonly graph: Graph
  readonly today: IsoDay
}

/** What loaders of requests inherit: by the name of each loader, what makes its group. */
let makers: object | undefined

function makersFor(graph: Graph, today: IsoDay): object {
  const made = {}
  for (const group of GROUPS)
    for (const name of Object.keys(group(graph, today)))
      Object.defineProperty(made, name, {
        get(this: RequestParts) {
          const loaders = group(this.graph, this.today)
          for (const [each, value] of Object.entries(loaders)) Object.defineProperty(this, each, { value })
          return (loaders as Readonly<Record<string, unknown>>)[name]
        },
      })
  return made
}
