import type { Graph } from '../graph/connect.js'
import { addOpenEdition } from '../graph/migrate.js'
import { publishProgress } from '../graph/progress.js'
import { publishReviews } from '../graph/reviews.js'
import { loadGazetteer } from './gazetteer.js'
import { publishNext } from './load.js'

/**
 * Lets the open edition be kept (see `Edition` in graph/query.ts) and brings it up to what the database holds already:
 * nothing is left to do where it was kept before. What is written meanwhile, by whomever, goes into both.
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
