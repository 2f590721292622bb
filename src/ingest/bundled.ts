import type { Graph } from '../graph/connect.js'
import { sourcesBelow } from '../graph/sources.js'

/** Where sources lie that are part of the program: its corpus and its sample. */
export const BUNDLED = 'bundle:chi-thi-graph/'

/** Those of them that the database holds. */
export const bundledSources = (graph: Graph) => sourcesBelow(graph, BUNDLED)

export type BundledSources = Awaited<ReturnType<typeof bundledSources>>
