import type { Graph } from '../graph/connect.js'
import { addOpenEdition } from '../graph/migrate.js'
import { publishProgress } from '../graph/progress.js'
import { publishReviews } from '../graph/reviews.js'
import { loadGazetteer } from './gazetteer.js'
import { publishNext } from './load.js'

/**
 * Creates the open edition (see `Edition` in graph/query.ts) and publishes what the database holds already; where it exists
 * nothing is left to do. What anybody writes meanwhile goes into both editions. `onPublished` gets the number of sources
 * that have been published so far.
 */
export async function openEdition(
  graph: Graph,
  onPublished: (sources: number) => void = () => {},
): Promise<void> {
  await addOpenEdition(graph)
  await loadGazetteer(graph.open)
  for (let sources = 1; await publishNext(graph); sources += 1) onPublished(sources)
  await publishReviews(graph)
  await publishProgress(graph)
}
